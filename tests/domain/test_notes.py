"""Notes: who hears what, once, when something happens."""

from datetime import timedelta
from typing import Any

from countersign.domain import record
from countersign.domain.events import ClockStruck
from countersign.domain.notes import notes, passed_limit
from countersign.domain.world import NORMAL, URGENT, Note, Place
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    DORA,
    EVE,
    LEGAL,
    MAYA,
    REASON,
    SECURITY,
    START,
    Life,
    approval,
    stage,
    task,
    timed,
)

LINE = Note(Place("thread", "card"), "line")


def to(person: str, face: str, urgency: int = NORMAL) -> Note:
    return Note(Place("person", person), face, urgency)


def said(life: Life) -> dict[str, list[Note]]:
    """Return what was said about each event, by its number and type, each from the case as of it."""
    found = {}
    for seq, item in enumerate(life.events, start=1):
        told = notes(item.event, record.replay(life.events[:seq]))
        if told:
            found[f"{seq} {item.event.type}"] = [*told]
    return found


def fresh(life: Life, since: int) -> list[Note]:
    """Return everything said after so many events."""
    return [note for name, told in said(life).items() if int(name.split()[0]) > since for note in told]


def now(life: Life, verb: str, actor: str, answers: Any = None) -> list[Note]:
    """Return what is said about something that somebody does."""
    before = len(life.events)
    life.do(verb, actor, answers)
    return fresh(life, before)


def later(life: Life, **span: float) -> list[Note]:
    """Return what is said when time passes."""
    before = len(life.events)
    life.after(**span)
    return fresh(life, before)


def test_opening_says_nothing_that_the_messages_do_not_show() -> None:
    assert said(Life(approval()).open()) == {}


def test_a_vote_is_a_line_in_the_thread_and_the_outcome_goes_to_the_requester() -> None:
    assert now(Life(approval()).open(), "approve", BEN) == [LINE, to(ANA, "outcome")]
    assert now(Life(approval()).open(), "reject", BEN, REASON) == [LINE, to(ANA, "outcome")]


def test_a_withdrawal_is_a_line_in_the_thread() -> None:
    assert now(Life(approval()).open(), "withdraw", ANA) == [LINE]


def test_a_refusal_is_nobodys_news() -> None:
    assert now(Life(approval()).open(), "approve", EVE) == []


def test_the_next_stage_is_a_line_and_reaches_those_who_were_asked_before() -> None:
    life = Life(approval(stage(LEGAL, SECURITY), stage(SECURITY))).open()
    assert now(life, "approve", BEN) == [LINE, to(EVE, "reminder"), LINE]
    life = Life(approval(stage(LEGAL), stage(SECURITY))).open()
    assert now(life, "approve", BEN) == [LINE, LINE]


def test_administrators_hear_urgently_of_a_seat_that_nobody_fills() -> None:
    vacant = {"role": "nobody"}
    life = Life(approval(stage(vacant), fallback=[vacant])).open()
    assert [*said(life).values()] == [[to(MAYA, "stuck", URGENT)]]


def test_a_reminder_goes_to_those_who_have_not_answered() -> None:
    life = Life(approval(stage(LEGAL, SECURITY, quorum="all"), clocks=timed(remind=["50 %"]))).open()
    life.do("approve", BEN)
    assert later(life, hours=4) == [to(EVE, "reminder")]


def test_a_passed_limit_is_urgent_and_the_requester_hears_that_it_waits() -> None:
    life = Life(approval()).open()
    assert later(life, hours=8) == [to(BEN, "reminder", URGENT), to(ANA, "waiting"), LINE]


def test_escalation_tells_the_requester_and_leaves_the_new_people_to_their_prompt() -> None:
    steps = timed(escalate=[{"at": "50 %", "add": "deputies"}])
    life = Life(approval(clocks=steps)).open()
    assert later(life, hours=4) == [to(BEN, "reminder"), to(ANA, "waiting"), LINE]


def test_escalation_reaches_those_whose_prompt_is_there_already() -> None:
    steps = timed(escalate=[{"at": "50 %", "add": [SECURITY]}])
    life = Life(approval(stage(SECURITY, {"person": "hal"}), stage(LEGAL), clocks=steps)).open()
    life.do("approve", life.case.current[1].person)
    assert later(life, hours=4)[:2] == [to(BEN, "reminder"), to(EVE, "reminder")]


def test_an_end_by_the_clock_speaks_for_the_marks_before_it() -> None:
    for then in ("reject", "lapse"):
        life = Life(approval(clocks=timed(remind=["50 %"], end=then))).open()
        assert later(life, hours=9) == [to(ANA, "outcome"), LINE]


def test_the_end_of_a_grant_reaches_holder_and_deciders() -> None:
    life = Life(approval(stage(LEGAL, SECURITY, quorum=1, denials=2), grant={"lasts": "2 days", "remind": ["1 day"]}))
    life.open()
    life.do("reject", EVE, REASON)
    life.do("approve", BEN)
    assert later(life, days=1) == [to(ANA, "ending"), to(BEN, "ending")]
    assert later(life, days=1) == [to(ANA, "expired"), to(BEN, "expired"), LINE]


def test_a_private_case_has_no_thread() -> None:
    life = Life(approval(private=True)).open()
    assert now(life, "approve", BEN) == [to(ANA, "outcome")]


def test_a_token_and_a_shell_user_are_told_nothing() -> None:
    for actor in ("token:ci", "cli:bob"):
        assert now(Life(approval()).open(actor), "approve", BEN) == [LINE]


def test_the_end_of_a_task_is_told_to_whoever_gave_it_unless_it_is_their_own() -> None:
    for verb in ("done", "drop"):
        given, own = (Life(task()).open(owner=owner, due="2026-03-09") for owner in (BEN, ANA))
        assert now(given, verb, BEN, REASON) == [to(ANA, "outcome")]
        assert now(own, verb, ANA, REASON) == []


def test_an_overdue_task_is_urgent_to_its_owner_and_told_to_whoever_gave_it() -> None:
    life = Life(task()).open(owner=BEN, due="2026-03-09")
    assert later(life, days=3) == [to(BEN, "reminder")]
    assert later(life, days=5) == [to(BEN, "reminder", URGENT), to(ANA, "waiting")]
    own = Life(task(remind=[])).open(owner=ANA, due="2026-03-09")
    assert later(own, days=8) == [to(ANA, "reminder", URGENT)]


def test_each_person_hears_once_however_many_reasons_there_are() -> None:
    steps = timed(remind=["50 %"], escalate=[{"at": "50 %", "add": [{"role": "lead"}]}])
    life = Life(approval(stage(LEGAL, SECURITY, quorum="all"), clocks=steps)).open().after(hours=4)
    told = notes(life.last(ClockStruck), life.case)
    assert len({note.place for note in told}) == len(told)


def test_a_limit_is_told_from_a_reminder_by_its_name() -> None:
    assert passed_limit(ClockStruck(("decision/1/remind50%", "decision/1/limit"), 0))
    assert not passed_limit(ClockStruck(("limit/1/end", "decision/1/remind80%"), 0))


def test_deputies_of_a_late_answer_are_named_in_order() -> None:
    life = Life(approval(clocks=timed(escalate=[{"at": "50 %", "add": "deputies"}]))).open()
    life.now = START + timedelta(hours=4)
    life.fire()
    assert [asked.person for asked in life.last(ClockStruck).added] == [CARL, DORA]
