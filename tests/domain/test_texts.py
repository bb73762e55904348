"""Typed text: what of it stands in an event, and what is kept apart."""

from countersign.domain.texts import File, FileRef, Given, Text, TextRef, kept, texts_of
from tests.domain.builders import text

NAME = text("plan.pdf")


def test_the_same_words_under_another_salt_have_another_reference() -> None:
    assert text("yes").ref == text("yes").ref
    assert text("yes").ref != text("yes", salt="other").ref
    assert text("yes").ref != text("no").ref


def test_a_reference_does_not_confuse_salt_and_body() -> None:
    assert Text("ab", "c").ref != Text("a", "bc").ref


def test_only_typed_text_is_replaced_by_a_reference() -> None:
    cases: list[tuple[Given, object]] = [
        (True, True),
        ("2026-03-02", "2026-03-02"),
        (("read", "write"), ("read", "write")),
        ((), ()),
        (text("secret"), text("secret").ref),
        ((File("F1", NAME),), (FileRef("F1", NAME.ref),)),
    ]
    assert [kept(given) for given, _ in cases] == [expected for _, expected in cases]


def test_texts_of_answers_include_names_of_files() -> None:
    given: dict[str, Given] = {"why": text("because"), "files": (File("F1", NAME),), "who": ("a",), "ok": True}
    assert texts_of(given) == {text("because").ref: text("because"), NAME.ref: NAME}


def test_a_reference_shows_nothing_of_the_text() -> None:
    assert isinstance(text("secret").ref, TextRef)
    assert "secret" not in repr(text("secret").ref)
