"""Each invariant of incidents can fail: a tale that breaks it and nothing else near it is told, and it says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.event_parts import Asked
from countersign.domain.incidents.legal import LegalDuty
from tests.domain.builders import BEN, EVE, HAL, HIGH, REASON, START, Life, manned, regulation, text
from tests.domain.incident_books import DECISIONS, FORM
from tests.incident_invariants import INVARIANTS
from tests.invariants import Tale

BECAUSE = text("because").ref
HIGHER = {**HIGH, "on_entry": [{"update": True}], "updates": "1 hour"}
BOOK = manned(
    form=FORM,
    severities={"high": HIGHER},
    severity="high",
    regulations={"gdpr": regulation()},
    decisions=DECISIONS,
    notices={"users": {"label": "Users", "template": "{what}"}, "others": {"label": "Others", "template": "{what}"}},
)
APPROVED = e.ReferralMoved("c1.r1", "DEC-1", "approved", (EVE,))


def opened() -> Life:
    return Life(BOOK).open(severity="high", system="Chatbot")


def told(*events: e.Event, life: Life | None = None, by: str = BEN) -> Tale:
    """Return a tale that goes on as no program of ours would write it."""
    life = life or opened()
    for event in events:
        life.now += timedelta(minutes=1)
        life._append(event, by)
    return Tale(life.events, life.book)


def bent(tale: Tale, number: int = -1, **response: Any) -> Tale:
    """Return a tale in which an incident is another after one of its events, as a wrong ``evolve`` would make it."""
    fields = {name: response.pop(name) for name in ("clocks", "state") if name in response}
    moments = list(tale.moments)
    after = moments[number].after
    moments[number] = replace(
        moments[number], after=replace(after, response=replace(after.response, **response), **fields)
    )
    tale.__dict__["moments"] = moments
    return tale


def asked(verb: str, **answers: Any) -> Life:
    """Return an incident in which Ben has asked others for a decision."""
    life, reason = opened(), {} if verb == "draft" else REASON
    assert life.do(verb, BEN, {**reason, **answers}).refusal is None
    return life


def paused() -> Life:
    life = asked("pause", suspend="suspend")
    life.do("decided", SYSTEM, {"case": "c1.r1", "key": "DEC-1", "state": "approved", "by": EVE})
    return life


def approved(notice: str = "users") -> Life:
    """Return an incident with a notice that was approved."""
    life = asked("draft", notice=notice, text=text("We are sorry"))
    life.do("decided", SYSTEM, {"case": "c1.r1", "key": "DEC-1", "state": "approved", "by": EVE})
    return life


PAUSED = e.Paused("Chatbot", "DEC-1", (EVE,))
LIFTED = e.PauseLifted("Chatbot", "DEC-2", (EVE,))
CLOSED = e.Closed(false_alarm=False, reason=BECAUSE)
SENT = e.NoticeSent("users", "c1.r1", START, BECAUSE)


def _drill() -> Tale:
    life = Life(BOOK).open(severity="high", system="Chatbot", drill=True)
    life.do("pause", BEN, {**REASON, "suspend": "suspend"})
    return told(APPROVED, PAUSED, life=life)


def _still_due() -> Tale:
    tale = told(CLOSED)
    return bent(tale, clocks=tale.moments[-2].after.clocks)


def _pressing_on() -> Tale:
    late = START + timedelta(days=1)
    return told(
        e.Reached("triage"),
        e.Reached("containment"),
        e.Reached("resolution"),
        e.ClockStarted("update/99", late, (e.Mark("due", late, "remind"),), judged=False),
    )


def _unpressed() -> Tale:
    tale = told()
    pressing = {name: clock for name, clock in tale.case.clocks.items() if not name.startswith("duty ")}
    return bent(tale, clocks=pressing)


def _stopped() -> Tale:
    tale = told()
    clocks = {
        name: replace(clock, paused=START) if name.startswith("regulation:") else clock
        for name, clock in tale.case.clocks.items()
    }
    return bent(tale, clocks=clocks)


def _answered(state: Any) -> Tale:
    tale = told(e.ItemTicked(0))
    legal: tuple[LegalDuty, ...] = tale.case.response.legal
    return bent(tale, legal=tuple(replace(duty, state=state) for duty in legal))


# The rule that must see it, and the tale that it must see.
BROKEN: Mapping[str, tuple[str, Callable[[], Tale]]] = {
    "entered twice": ("a_severity_brings_what_it_brings_once", lambda: told(e.SeverityEntered("high"))),
    "entered another": ("a_severity_brings_what_it_brings_once", lambda: told(e.SeverityEntered("low"))),
    "a law's clock is paused": ("a_duty_to_report_is_open_as_long_as_its_clock_runs", _stopped),
    "a law without a clock": ("a_duty_to_report_is_open_as_long_as_its_clock_runs", lambda: bent(told(), clocks={})),
    "a tick answers a duty": ("a_duty_to_report_ends_by_an_answer", lambda: _answered("notified")),
    "a clock outlives it": ("nothing_is_due_after_the_end", _still_due),
    "an update of what is resolved": ("nothing_is_due_after_the_end", _pressing_on),
    "nothing presses": ("an_open_duty_presses_and_a_held_one_does_not", _unpressed),
    "paused twice": ("use_is_paused_once_and_by_a_decision", lambda: told(PAUSED, life=paused())),
    "lifted what was not paused": ("use_is_paused_once_and_by_a_decision", lambda: told(LIFTED)),
    "a tick ends a pause": (
        "use_is_paused_once_and_by_a_decision",
        lambda: bent(told(e.ItemTicked(0), life=paused()), pause=None),
    ),
    "a drill holds up grants": ("use_is_paused_once_and_by_a_decision", _drill),
    "paused unasked": ("what_was_approved_happens_once", lambda: told(PAUSED)),
    "approved and not paused": (
        "what_was_approved_happens_once",
        lambda: told(APPROVED, life=asked("pause", suspend="suspend")),
    ),
    "lifted unasked": ("what_was_approved_happens_once", lambda: told(LIFTED, life=paused())),
    "approved twice": ("what_was_approved_happens_once", lambda: told(APPROVED, life=paused())),
    "excused and open": ("what_was_approved_happens_once", lambda: told(APPROVED, life=asked("excuse", exempt="gdpr"))),
    "a tick reaches a goal": (
        "goals_are_reached_by_steps_alone",
        lambda: bent(told(e.ItemTicked(0)), reached=("triage",)),
    ),
    "a goal is reached and forgotten": (
        "goals_are_reached_by_steps_alone",
        lambda: bent(told(e.Reached("triage")), reached=()),
    ),
    "a first time moves": (
        "goals_are_reached_by_steps_alone",
        lambda: bent(told(e.DutyTaken("lead"), e.ItemTicked(0)), firsts={}),
    ),
    "closed with a duty": ("an_incident_ends_with_nothing_open", lambda: told(CLOSED)),
    "closed while paused": (
        "an_incident_ends_with_nothing_open",
        lambda: told(e.Excused("gdpr", "DEC-2"), CLOSED, life=paused()),
    ),
    "closed while a pause is asked for": (
        "an_incident_ends_with_nothing_open",
        lambda: told(e.Excused("gdpr", "DEC-2"), CLOSED, life=asked("pause", suspend="suspend")),
    ),
    "a duplicate keeps its duty": (
        "an_incident_ends_with_nothing_open",
        lambda: bent(told(e.Duplicated("c2", "INC-2", private=False)), legal=told().case.response.legal),
    ),
    "another notice was approved": (
        "a_notice_is_sent_once_for_each_approval",
        lambda: told(SENT, life=approved("others")),
    ),
    "sent twice": ("a_notice_is_sent_once_for_each_approval", lambda: told(SENT, SENT, life=approved())),
    "called twice": (
        "whoever_came_once_is_called",
        lambda: told(e.PeopleAsked(0, (Asked(BEN, "role:legal", 0, "role"),))),
    ),
    "a stranger leads": ("whoever_came_once_is_called", lambda: told(e.DutyTaken("lead"), by=HAL)),
}


@pytest.mark.parametrize("broken", BROKEN)
def test_an_invariant_sees_that_it_is_broken(broken: str) -> None:
    name, tell = BROKEN[broken]
    tale = tell()
    with pytest.raises(AssertionError):
        INVARIANTS[name](tale)


def test_a_tale_as_it_should_be_breaks_none() -> None:
    lives = [opened(), paused(), approved(), asked("excuse", exempt="gdpr")]
    lives[1].do("lift", BEN, REASON)
    lives[1].do("decided", SYSTEM, {"case": "c1.r2", "key": "DEC-2", "state": "approved", "by": EVE})
    lives[2].do("sent", BEN, {"letter": "users", "evidence": text("By mail")})
    lives[3].do("decided", SYSTEM, {"case": "c1.r1", "key": "DEC-1", "state": "approved", "by": EVE})
    for verb in ("triage", "contain", "resolve", "close"):
        assert lives[3].do(verb, BEN, REASON).refusal is None
    for life in lives:
        for rule in INVARIANTS.values():
            rule(Tale(life.events, life.book))


def test_every_invariant_is_seen_to_fail() -> None:
    assert {name for name, _ in BROKEN.values()} == INVARIANTS.keys()
