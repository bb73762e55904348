"""Each of the invariants can fail: a tale that breaks it and nothing else near it is told, and it says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.case import Obligation
from countersign.domain.clocks import deadlines
from countersign.domain.event_parts import Asked, Grant, Resumed, Term
from tests import invariants
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    EVE,
    GUS,
    HAL,
    LEGAL,
    SECURITY,
    START,
    Life,
    approval,
    incident,
    stage,
    task,
    text,
    timed,
)
from tests.invariants import INVARIANTS, Moment, Tale

BOOK = approval(stage(LEGAL, SECURITY, quorum="all"), grant={"lasts": "30 days"}, clocks=timed(remind=["50 %"]))
BECAUSE = text("because").ref
APPROVES = e.Voted(0, "role:legal", "approve")


def opened() -> Life:
    """Open a request that Ben and Eve are asked to decide, for Ana and in favour of Gus."""
    return Life(BOOK).open(ANA, gains=(GUS,))


def told(*events: tuple[e.Event, str]) -> Tale:
    """Return a tale that goes on as no program of ours would write it."""
    life = opened()
    for event, actor in events:
        life.now += timedelta(minutes=1)
        life._append(event, actor)
    return Tale(life.events, BOOK)


def bent(*events: tuple[e.Event, str], **changes: Any) -> Tale:
    """Return a tale whose last case is another than its events say, as a wrong ``evolve`` would make it."""
    tale = told(*events)
    last = tale.moments[-1]
    tale.__dict__["moments"] = [*tale.moments[:-1], replace(last, after=replace(last.after, **changes))]
    return tale


def going_on(tale: Tale, event: e.Event, actor: str, **changes: Any) -> Tale:
    """Return a tale with one more event after a case that was bent."""
    before = tale.case
    item = replace(tale.told[-1], event=event, actor=actor, seq=len(tale.told) + 1)
    longer = Tale([*tale.told, item], tale.book)
    longer.__dict__["moments"] = [*tale.moments, Moment(before, item, replace(before, **changes))]
    return longer


def asks(person: str, instead_of: str | None = None) -> tuple[e.Event, str]:
    return e.ClockStruck((), 0, (Asked(person, "role:legal", 0, "escalation", instead_of),)), SYSTEM


def approved(days: int) -> Tale:
    start = START + timedelta(minutes=4)
    grant = Grant(ANA, None, None, start, start + timedelta(days=days))
    votes = (APPROVES, BEN), (e.Voted(0, "role:security", "approve"), EVE)
    return told(*votes, (e.StagePassed(0), EVE), (e.Approved(grant), EVE))


def _unmet() -> Tale:
    """Tell of an approval whose condition is overdue, with nothing done about it."""
    condition = Obligation("c1.c1", Term(BECAUSE, ANA, "2026-03-10"), BEN, state="overdue")
    return going_on(approved(30), e.Refused("suspend", "not_overseer"), CARL, obligations=(condition,))


def answered() -> Tale:
    """Tell of a question that was answered, after which the clock runs to the limit it had before."""
    (clock,) = opened().case.clocks.values()
    again = Resumed("decision/1", "decision/1.2", clock.limit, clock.marks)
    return told((e.InfoAsked(BECAUSE), BEN), (e.InfoGiven(BECAUSE, (again,)), ANA))


BROKEN: Mapping[str, tuple[str, Callable[[], Tale]]] = {
    "somebody is asked about their own request": ("nobody_decides_their_own_matter", lambda: told(asks(ANA))),
    "somebody is asked who gains": ("nobody_decides_their_own_matter", lambda: told(asks(GUS))),
    "a deputy of the requester is asked": ("nobody_decides_their_own_matter", lambda: told(asks(CARL, ANA))),
    "somebody decides their own request": ("nobody_decides_their_own_matter", lambda: told((APPROVES, ANA))),
    "somebody decides for the requester": (
        "nobody_decides_their_own_matter",
        lambda: told((replace(APPROVES, instead_of=ANA), CARL)),
    ),
    "somebody decides who was not asked": ("only_those_asked_decide", lambda: told((APPROVES, CARL))),
    "somebody decides for another seat": (
        "only_those_asked_decide",
        lambda: told((e.Voted(0, "role:security", "approve"), BEN)),
    ),
    "a seat is answered that was answered": (
        "only_those_asked_decide",
        lambda: told(asks(CARL, BEN), (APPROVES, BEN), (replace(APPROVES, instead_of=BEN), CARL)),
    ),
    "somebody rejects without a reason": (
        "rejections_have_reasons",
        lambda: told((e.Voted(0, "role:legal", "reject"), BEN)),
    ),
    "somebody votes twice": (
        "no_vote_counts_twice",
        lambda: told((APPROVES, BEN), (e.Voted(0, "role:security", "approve"), BEN)),
    ),
    "a seat counts twice": ("no_vote_counts_twice", lambda: told((APPROVES, BEN), (APPROVES, CARL))),
    "votes outlive a revision": ("no_vote_counts_twice", lambda: bent((APPROVES, BEN), revision=2)),
    "a stage passes with one of two": (
        "a_stage_passes_by_enough_humans",
        lambda: told((APPROVES, BEN), (e.StagePassed(0), BEN)),
    ),
    "it is approved while a stage is open": (
        "an_approval_has_passed_every_stage",
        lambda: told((e.Approved(), BEN)),
    ),
    "a grant is longer than the rules allow": ("a_grant_lasts_as_long_as_the_rules_say", lambda: approved(31)),
    "a grant ends early": (
        "a_grant_lasts_as_long_as_the_rules_say",
        lambda: going_on(approved(30), e.Expired(), SYSTEM, state="expired"),
    ),
    "a condition is not met and nothing follows": ("an_unmet_condition_suspends", _unmet),
    "the requester lifts their own suspension": ("nobody_lifts_what_stopped_them", lambda: lifted(ANA)),
    "lifting makes a grant longer": (
        "what_changes_a_grant_leaves_its_time",
        lambda: going_on(lifted(BEN), e.Lifted(BECAUSE), BEN, grant=approved(31).case.grant),
    ),
    "the requester breaks the glass": ("nobody_breaks_the_glass_for_themselves", lambda: burning(ANA)),
    "who broke the glass decides": (
        "nobody_breaks_the_glass_for_themselves",
        lambda: going_on(burning(HAL), APPROVES, HAL, votes=told((APPROVES, HAL)).case.votes),
    ),
    "nothing ends an emergency": (
        "an_emergency_does_not_go_on_without_a_review",
        lambda: going_on(burning(HAL), e.Refused("approve", "not_asked"), CARL),
    ),
    "a question takes time from a clock": ("a_pause_takes_no_time_from_a_clock", answered),
    "an event is older than the one before": ("time_never_goes_back", lambda: _reversed(told((APPROVES, BEN)))),
    "a timer strikes early": (
        "no_timer_strikes_twice_or_early",
        lambda: told((e.ClockStruck(("decision/1/limit",), 0), SYSTEM)),
    ),
    "a timer strikes that is not there": (
        "no_timer_strikes_twice_or_early",
        lambda: told((e.ClockStruck(("decision/9/limit",), 0), SYSTEM)),
    ),
    "a clock runs while a question is open": (
        "clocks_never_run_while_paused",
        lambda: bent((APPROVES, BEN), state="needs_info"),
    ),
    "something happens after the end": (
        "terminal_is_terminal",
        lambda: told((e.Withdrawn(), ANA), (APPROVES, BEN)),
    ),
    "a timer is left after the end": (
        "terminal_is_terminal",
        lambda: bent((e.Withdrawn(), ANA), clocks=opened().case.clocks),
    ),
    "a case jumps to a state": ("states_follow_the_table", lambda: bent((APPROVES, BEN), state="expired")),
    "a decision is changed": (
        "a_decision_is_taken_once",
        lambda: going_on(approved(30), APPROVES, BEN, outcome=told((e.Withdrawn(), ANA)).case.outcome),
    ),
    "a refusal changes something": (
        "a_refusal_changes_nothing_and_is_noted_once",
        lambda: bent((e.Refused("approve", "not_asked"), CARL), stage=1),
    ),
    "a refusal is noted twice": (
        "a_refusal_changes_nothing_and_is_noted_once",
        lambda: told(*[(e.Refused("approve", "not_asked"), CARL)] * 2),
    ),
    "closed before it was reviewed": (
        "a_closed_incident_had_all_that_its_rules_ask_for",
        lambda: ended(e.Closed(false_alarm=False, reason=BECAUSE)),
    ),
    "closed with the review of last time": (
        "a_closed_incident_had_all_that_its_rules_ask_for",
        lambda: ended(e.Reviewed(BECAUSE), e.Reopened(BECAUSE), e.Closed(false_alarm=False, reason=BECAUSE)),
    ),
    "closed with items of the checklist open": (
        "a_closed_incident_had_all_that_its_rules_ask_for",
        lambda: ended(e.Reviewed(BECAUSE), e.Closed(false_alarm=False, reason=BECAUSE), type="leak"),
    ),
    "two changes wait": (
        "what_changes_because_of_an_incident_is_one_task",
        lambda: ended(*(e.Reviewed(BECAUSE, None, Term(BECAUSE, BEN, "2026-03-09"), task) for task in ("t1", "t2"))),
    ),
    "reminded twice on one day": ("whoever_owns_a_task_is_reminded_once_a_day", lambda: reminded(hours=3)),
    "nobody is asked and nobody is told": (
        "nobody_is_waited_for_in_silence",
        lambda: going_on(told((APPROVES, BEN)), e.Refused("approve", "not_asked"), CARL, asked=(), gone=()),
    ),
}


def ended(*events: e.Event, **answers: str) -> Tale:
    """Tell of an incident that has to be reviewed, and of whatever is said to have happened to it."""
    life = Life(incident(closing=["root_cause", "checklist"])).open(**answers)
    for event in events:
        life.now += timedelta(minutes=1)
        life._append(event, BEN)
    return Tale(life.events, life.book)


def reminded(**later: float) -> Tale:
    """Tell of a task whose owner is reminded once it is overdue, and again so much later."""
    life = Life(task()).open(owner=BEN, due="2026-03-09")
    life.now = max(deadlines(life.case).values())
    life.fire()
    at = life.now + timedelta(**later)
    life._append(e.ClockStarted("nag", at, (e.Mark("again", at, "remind"),), judged=False), SYSTEM)
    life.now = at
    life.fire()
    return Tale(life.events, life.book)


def burning(by: str) -> Tale:
    """Tell of a request that somebody allowed at once, without a clock for its review."""
    start = START + timedelta(minutes=1)
    return told((e.GlassBroken(Grant(ANA, None, None, start, start + timedelta(days=1)), BECAUSE), by))


def lifted(by: str) -> Tale:
    """Tell of a grant that was suspended, and lifted by somebody."""
    tale = going_on(approved(30), e.Suspended(BECAUSE), BEN, state="suspended")
    return going_on(tale, e.Lifted(BECAUSE), by, state="approved")


def _reversed(tale: Tale) -> Tale:
    return Tale([*tale.told[:-1], replace(tale.told[-1], at=START - timedelta(days=1))], tale.book)


@pytest.mark.parametrize("broken", BROKEN)
def test_an_invariant_sees_that_it_is_broken(broken: str) -> None:
    name, tale = BROKEN[broken]
    with pytest.raises(AssertionError):
        INVARIANTS[name](tale())


def test_a_grant_that_is_said_to_hold_after_its_end_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    invariants.no_grant_is_effective_outside_its_time(approved(30))
    monkeypatch.setattr(invariants, "is_effective", lambda case, at: case.state == "approved")
    with pytest.raises(AssertionError, match="approved at"):
        invariants.no_grant_is_effective_outside_its_time(approved(30))


def test_a_tale_as_it_should_be_breaks_none() -> None:
    closed = (e.Reviewed(BECAUSE), e.Closed(false_alarm=False, reason=BECAUSE))
    for tale in (told((APPROVES, BEN)), approved(30), reminded(days=1)):
        for rule in INVARIANTS.values():
            rule(tale)
    invariants.a_closed_incident_had_all_that_its_rules_ask_for(ended(*closed))


def test_every_invariant_is_seen_to_fail() -> None:
    seen = {name for name, _ in BROKEN.values()} | {"no_grant_is_effective_outside_its_time"}
    assert seen == INVARIANTS.keys()
