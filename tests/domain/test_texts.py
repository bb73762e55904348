"""Typed text stands apart: an event keeps a salted hash, and every text is found for the table that keeps them."""

from countersign.domain.texts import File, FileRef, Text, kept, texts_of

NOTE = Text("a1" * 16, "why")
NAME = Text("b2" * 16, "plan.pdf")


def test_the_reference_of_a_text_depends_on_salt_and_body() -> None:
    refs = {NOTE.ref, Text("c3" * 16, "why").ref, Text("a1" * 16, "what").ref}
    assert len(refs) == 3
    assert len(NOTE.ref.text) == 64


def test_only_typed_text_is_kept_by_reference() -> None:
    assert kept(NOTE) == NOTE.ref
    assert kept((File("F1", NAME),)) == (FileRef("F1", NAME.ref),)
    assert kept(("a", "b")) == ("a", "b")
    assert kept(()) == ()
    assert kept("a") == "a"
    assert kept(True) is True


def test_every_typed_text_among_answers_is_found() -> None:
    given = {"why": NOTE, "file": (File("F1", NAME),), "tags": ("a",), "ok": True, "size": "big"}
    assert texts_of(given) == {NOTE.ref: NOTE, NAME.ref: NAME}
