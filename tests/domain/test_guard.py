"""What was found in typed text: shown masked, taken out, kept for a reason or refused, as the playbook says."""

import re
from typing import Any

import pytest

from countersign.domain import guard
from countersign.domain.commands import OPEN, Command, Decision
from countersign.domain.decide import decide
from countersign.domain.event_parts import KeptPart
from countersign.domain.events import Event, Opened, TextKept
from countersign.domain.playbook import Playbook
from countersign.domain.texts import File, GivenAnswers, Text
from tests.domain.builders import ANA, BEN, FACTS, START, Life, approval, facts, incident, text

KEY = "KEY-0123456789ab"
FORM = [
    {"field": "what", "label": "What?", "type": "text", "required": True, "max_length": 40},
    {"field": "where", "label": "Where?", "type": "url"},
    {"field": "files", "label": "What shows it?", "type": "file"},
    {"field": "system", "label": "Which system?", "type": "system"},
    {"field": "sort", "label": "Which sort?", "type": "select", "options": ["a", "b"]},
    {"field": "days", "label": "How many days?", "type": "number"},
]
BOOK = approval(form=FORM)


def screen(body: str) -> tuple[guard.Hit, ...]:
    """Find words that begin with KEY (secrets) and with ID (personal), as a screen would."""
    found = re.finditer(r"(KEY|ID)-\w+", body)
    return tuple(
        guard.Hit(match.start(), match.end(), "secrets", "access key")
        if match[1] == "KEY"
        else guard.Hit(match.start(), match.end(), "personal", "id number")
        for match in found
    )


def found(answers: GivenAnswers) -> guard.Found:
    return guard.look(screen, [body for given in answers.values() for body in guard.typed(given)])


def opening(answers: GivenAnswers, **more: Any) -> Command:
    return Command("k", OPEN, ANA, "c1", "exception", answers=answers, found=found(answers), **more)


def opened(answers: GivenAnswers, book: Playbook = BOOK, **more: Any) -> Decision:
    return decide(None, opening(answers, **more), book, FACTS, START)


def kept_of(events: tuple[Event, ...]) -> list[TextKept]:
    return [event for event in events if isinstance(event, TextKept)]


def test_what_is_found_is_shown_by_its_beginning_only() -> None:
    assert guard.masked("AKIAIOSFODNN7EXAMPLE") == "AKIA…"
    assert guard.masked("hunter2") == "h…"
    assert guard.masked("abc") == "…"


def test_a_text_with_a_key_is_not_saved_until_somebody_says_what_is_to_happen() -> None:
    refused = opened({"what": text(f"use {KEY} here")})
    assert refused.refusal
    assert (refused.refusal.code, refused.events, refused.texts) == ("invalid", (), ())
    said = refused.refusal.fields["what"]
    assert "access key KEY-…" in said
    assert "say why it has to stay" in said
    assert KEY not in str(refused)


def test_a_text_in_which_nothing_is_found_is_saved_as_it_is() -> None:
    assert opened({"what": text("use nothing here")}).refusal is None


def test_a_reason_keeps_it_and_stands_in_the_record_with_what_it_was_but_without_it() -> None:
    why = text("it is the sample of the manual", "77" * 16)
    done = opened({"what": text(f"use {KEY}")}, keep=why)
    assert kept_of(done.events) == [TextKept((KeptPart("what", "access key"),), why.ref)]
    assert why in done.texts
    assert not any(KEY in str(event) for event in done.events)


def test_a_reason_with_nothing_to_keep_is_no_event() -> None:
    done = opened({"what": text("nothing")}, keep=text("why not"))
    assert kept_of(done.events) == []
    assert done.texts == (text("nothing"),)


def test_what_a_playbook_blocks_cannot_be_kept() -> None:
    book = approval(form=FORM, typed_text={"secrets": "block"})
    refused = opened({"what": text(f"use {KEY}")}, book, keep=text("it must"))
    assert refused.refusal
    assert "say why" not in refused.refusal.fields["what"]


def test_what_a_playbook_ignores_is_saved_as_it_is() -> None:
    book = approval(form=FORM, typed_text={"personal": "ignore"})
    assert opened({"what": text("ID-123456")}, book).refusal is None
    assert opened({"what": text("ID-123456")}).refusal is not None


def test_the_name_of_a_system_stays_for_good_so_nothing_is_kept_in_it() -> None:
    refused = opened({"what": text("x"), "system": f"bot {KEY}"}, keep=text("it must"))
    assert refused.refusal
    assert list(refused.refusal.fields) == ["system"]


def test_options_and_numbers_are_not_typed_text() -> None:
    fields = {field.field: field for field in BOOK.form}
    given = {"sort": "KEY-1", "days": "ID-1", "flag": True}
    assert guard.finds(fields.values(), given, found(given), guard.TypedText()) == ()


def test_an_incident_never_waits_and_what_nobody_keeps_is_taken_out_of_it() -> None:
    book = incident(form=FORM)
    done = opened({"what": text(f"use {KEY}"), "system": f"bot {KEY}"}, book)
    assert done.refusal is None
    assert [item.body for item in done.texts] == ["use [removed: access key]"]
    first = done.events[0]
    assert isinstance(first, Opened)
    assert first.answers["system"] == "bot [removed: access key]"
    assert kept_of(done.events) == []


def test_a_reason_keeps_it_in_an_incident_too() -> None:
    done = opened({"what": text(f"use {KEY}")}, incident(form=FORM), keep=text("evidence"))
    assert [item.body for item in done.texts] == [f"use {KEY}", "evidence"]
    assert len(kept_of(done.events)) == 1


def test_a_verbs_question_is_judged_as_a_form_is() -> None:
    life = Life(approval())
    life.open()
    reason: GivenAnswers = {"reason": text(f"see {KEY}")}
    before = life.case
    again = decide(
        before, Command("r", "reject", BEN, "c1", answers=reason, found=found(reason)), life.book, facts(), START
    )
    assert again.refusal
    assert list(again.refusal.fields) == ["reason"]
    command = Command("r", "reject", BEN, "c1", answers=reason, found=found(reason), keep=text("a sample", "88" * 16))
    kept = decide(before, command, life.book, facts(), START)
    assert [event.type for event in kept.events][:2] == ["text_kept", "voted"]
    assert [item.body for item in kept.texts] == [f"see {KEY}", "a sample"]


REDACTED = [
    ("what", text(f"a {KEY} b"), text("a [removed: access key] b")),
    ("what", text(f"{KEY} {KEY}"), text("[removed] [removed]")),
    ("where", text(f"https://x.example/{KEY}"), text("https://x.example/REMOVED")),
    ("system", KEY, "[removed: access key]"),
    ("files", (File("F1", Text("5a", f"{KEY}.pem")),), (File("F1", Text("5a", "[removed: access key].pem")),)),
]


@pytest.mark.parametrize(("name", "before", "after"), REDACTED)
def test_a_mark_stands_in_place_of_what_is_taken_out(name: str, before: Any, after: Any) -> None:
    given = {name: before, "days": "3"}
    here = guard.finds(BOOK.form, given, found(given), guard.TypedText())
    assert guard.redacted(BOOK.form, given, here) == {name: after, "days": "3"}


def test_an_answer_that_is_no_text_at_all_is_left_alone() -> None:
    given: GivenAnswers = {"system": True, "files": ("x",)}
    fakes = [guard.Find(name, KEY, guard.Hit(0, 3, "secrets", "access key"), True) for name in given]
    assert guard.redacted(BOOK.form, given, fakes) == given


def test_a_text_without_room_for_any_mark_is_cut() -> None:
    hits = (guard.Hit(0, 3, "secrets", "access key"),)
    assert guard.cut_out("abc", hits, 5) == "[remo"


def test_of_hits_that_overlap_the_first_and_longest_counts_and_marks_are_no_hits() -> None:
    def eager(_: str) -> tuple[guard.Hit, ...]:
        spans = [(3, 6), (0, 8), (9, 30), (0, 4)]
        return tuple(guard.Hit(start, end, "secrets", "access key") for start, end in spans)

    body = "abcdefgh [removed: access key] REMOVED"
    assert guard.look(eager, [body]) == {body: (guard.Hit(0, 8, "secrets", "access key"),)}
