"""Grants: when one holds, who stops it, and how it ends before its time."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from countersign.domain import grants, rules, verb_forms
from countersign.domain.actors import SYSTEM
from countersign.domain.approvals import grant_events as g
from countersign.domain.case import Outcome
from countersign.domain.clocks import deadlines
from countersign.domain.commands import Refusal
from countersign.domain.erasure import over
from countersign.domain.events import ClockStruck, Expired
from countersign.domain.mirrors import MIRRORS
from countersign.domain.notes import notes
from countersign.domain.world import Note, Place
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    EVE,
    FINN,
    GUS,
    HAL,
    LEAD,
    LEGAL,
    MAYA,
    REASON,
    SECURITY,
    START,
    Life,
    approval,
    facts,
    stage,
    text,
    timed,
)

MONTH = timedelta(days=30)


def held(*stages: Any, **grant: Any) -> Life:
    """Return what Ana asked for and Ben approved just now, for 30 days."""
    life = Life(approval(*stages, grant={"lasts": "30 days", **grant})).open()
    assert life.do("approve", BEN).refusal is None
    return life


def told(life: Life) -> list[Note]:
    """Return what is said of the last event."""
    return list(notes(life.events[-1].event, life.case))


def people(found: list[Note], face: str) -> list[str]:
    return [note.place.name for note in found if note.face == face]


# ---- whether it holds


def test_nothing_holds_before_it_is_granted_nor_where_nothing_is_granted() -> None:
    life = Life(approval()).open()
    assert not grants.is_effective(life.case, life.now)
    life.do("approve", BEN)
    assert not grants.is_effective(life.case, life.now)


@pytest.mark.parametrize(
    ("away", "holds"),
    [(-timedelta(seconds=1), False), (timedelta(), True), (MONTH - timedelta(seconds=1), True), (MONTH, False)],
)
def test_a_grant_holds_from_the_decision_until_its_end_however_late_its_timer(away: timedelta, holds: bool) -> None:
    assert grants.is_effective(held().case, START + away) is holds


STEPS = st.lists(
    st.tuples(st.sampled_from(["suspend", "lift", "revoke", "relinquish", "supersede", "fire"]), st.integers(0, 20)),
    max_size=12,
)
BY = {"relinquish": ANA, "supersede": SYSTEM}


@given(STEPS, st.integers(-5, 60))
@settings(deadline=None)
def test_no_grant_is_effective_outside_its_time_or_while_it_is_suspended(
    steps: list[tuple[str, int]], later: int
) -> None:
    """Told apart by hand: what was accepted last decides. With ``suspended`` among the effective states this fails."""
    life, stopped, gone = held(), False, False
    for verb, days in steps:
        life.now += timedelta(days=days)
        if verb == "fire":
            gone |= bool(life.due) and not gone
            life.after(seconds=0)
        elif life.do(verb, BY.get(verb, BEN), {} if verb in BY else REASON).refusal is None:
            stopped = verb == "suspend"
            gone |= verb in ("revoke", "relinquish", "supersede")
    at = max(life.now, START + timedelta(days=later))
    assert grants.is_effective(life.case, at) == (not stopped and not gone and at < START + MONTH)
    assert not grants.is_effective(life.case, START - timedelta(seconds=1))
    assert (grants.ended_at(life.case) is not None) == gone


# ---- who stops it


def test_those_who_decided_suspend_it_and_its_time_runs_on() -> None:
    life = held(remind=["10 days"])
    life.now += timedelta(days=2)
    before = deadlines(life.case)
    assert life.do("suspend", BEN, REASON).refusal is None
    assert life.last(g.Suspended) == g.Suspended(text("because").ref)
    assert (life.case.state, deadlines(life.case)) == ("suspended", before)
    assert life.case.later == Outcome("suspended", BEN, life.now, text("because").ref)
    assert (life.case.outcome and life.case.outcome.at) == START  # figures look at the decision
    assert people(told(life), "turned") == [ANA]
    life.do("lift", BEN, REASON)
    assert (life.case.state, grants.is_effective(life.case, life.now)) == ("approved", True)
    assert people(told(life), "turned") == [ANA]


def test_a_suspended_grant_comes_to_its_end_all_the_same() -> None:
    life = held(remind=["10 days"])
    life.do("suspend", BEN, REASON)
    assert life.after(days=20).last(ClockStruck).timers == ("grant/1/remind10days",)
    assert life.case.state == "suspended"
    assert life.after(days=10).case.state == "expired"
    assert life.last(Expired) == Expired()
    assert life.do("lift", BEN, REASON).refusal == Refusal("too_late", SYSTEM, life.now, "expired")


def test_those_who_were_asked_may_stop_it_even_if_they_did_not_answer() -> None:
    life = held(stage(LEGAL, SECURITY, quorum="any"))
    assert rules.overseers(life.case) == (BEN, EVE)
    assert life.do("revoke", EVE, REASON).refusal is None
    assert (life.case.state, life.case.clocks, over(life.case)) == ("revoked", {}, True)
    assert people(told(life), "turned") == [ANA, BEN]


@pytest.mark.parametrize("actor", [ANA, HAL, MAYA])
def test_nobody_else_stops_it_neither_its_holder_nor_an_administrator(actor: str) -> None:
    life = held()
    for verb in ("suspend", "revoke"):
        assert life.do(verb, actor, REASON).refusal == Refusal("not_overseer")
    life.do("suspend", BEN, REASON)
    assert life.do("lift", actor, REASON).refusal == Refusal("not_overseer")


@pytest.mark.parametrize("verb", ["suspend", "revoke"])
def test_it_is_not_stopped_without_a_reason(verb: str) -> None:
    refusal = held().do(verb, BEN).refusal
    assert refusal
    assert refusal.fields == {"reason": "This question needs an answer."}


def test_whom_the_playbook_names_watches_over_a_grant_and_hears_of_every_turn() -> None:
    life = held(overseers=[LEAD, LEGAL])
    assert life.case.overseers == (FINN,)  # Ben was asked anyway
    slots = [mirror.slot for mirror in MIRRORS["approval"](life.case, life.book)]
    assert slots == ["card", "receipt", f"prompt:{BEN}"]  # their buttons come with /ai-gov show
    assert [*verb_forms.offers(life.case, life.book, FINN)] == ["suspend", "revoke"]
    life.do("suspend", FINN, REASON)
    assert people(told(life), "turned") == [ANA, BEN]
    life.do("lift", BEN, REASON)
    assert people(told(life), "turned") == [ANA, FINN]


def test_who_asks_or_gains_never_watches_over_their_own() -> None:
    book = approval(grant={"lasts": "30 days", "overseers": [LEAD, SECURITY]})
    life = Life(book, facts(barred={EVE: "deactivated"})).open(FINN, gains=(CARL,))
    life.do("approve", BEN)
    assert life.case.overseers == ()  # nobody in the stead of the one who asks, and for security nobody is left


def test_who_is_absent_at_the_approval_watches_over_it_with_their_deputy() -> None:
    book = approval(grant={"lasts": "30 days", "overseers": [LEAD]})
    life = Life(book, facts(away=frozenset({FINN}))).open()
    life.do("approve", BEN)
    assert life.case.overseers == (FINN, GUS)


def test_whom_escalation_added_may_stop_it_as_well() -> None:
    life = Life(approval(clocks=timed(escalate=[{"at": "50 %", "add": [LEAD]}]), grant={"lasts": "30 days"})).open()
    life.after(hours=4).do("approve", BEN)
    assert life.do("suspend", FINN, REASON).refusal is None


def test_the_second_of_two_hears_who_suspended_it_and_when() -> None:
    life = held(stage(LEGAL, SECURITY))
    life.do("suspend", EVE, REASON)
    assert life.do("suspend", BEN, REASON).refusal == Refusal("too_late", EVE, START, "suspended")
    life.now += timedelta(days=1)
    life.do("lift", EVE, REASON)
    assert life.do("lift", BEN, REASON).refusal == Refusal("too_late", EVE, life.now, "lifted")


# ---- the holder


def test_the_holder_gives_it_back_and_those_who_decided_hear_of_it() -> None:
    life = held()
    assert [life.do("relinquish", actor).refusal for actor in (BEN, HAL)] == [Refusal("not_holder")] * 2
    assert life.do("relinquish", ANA).refusal is None
    assert (life.case.state, deadlines(life.case)) == ("relinquished", {})
    assert people(told(life), "turned") == [BEN]
    assert Note(Place("thread", "card"), "line") in told(life)


def test_what_is_suspended_may_be_given_back_or_revoked() -> None:
    for verb, actor, state in (("relinquish", ANA, "relinquished"), ("revoke", BEN, "revoked")):
        life = held()
        life.do("suspend", BEN, REASON)
        assert life.do(verb, actor, REASON if actor == BEN else {}).refusal is None
        assert life.case.state == state


def test_buttons_stand_where_their_reader_may_press_them() -> None:
    life = held()

    def offered(actor: str | None) -> list[str]:
        return [*verb_forms.offers(life.case, life.book, actor)]

    assert [offered(actor) for actor in (ANA, BEN, HAL, None)] == [["relinquish"], ["suspend", "revoke"], [], []]
    life.do("suspend", BEN, REASON)
    assert [offered(actor) for actor in (ANA, BEN, None)] == [["relinquish"], ["lift", "revoke"], []]
    life.do("revoke", BEN, REASON)
    assert [offered(actor) for actor in (ANA, BEN)] == [[], []]


def test_an_approval_that_grants_nothing_for_a_time_has_nothing_to_stop() -> None:
    life = Life(approval()).open()
    life.do("approve", BEN)
    assert [*verb_forms.offers(life.case, life.book, BEN)] == [*verb_forms.offers(life.case, life.book, ANA)] == []
    assert life.do("suspend", BEN, REASON).refusal == Refusal("not_overseer")
    assert life.do("relinquish", ANA).refusal == Refusal("not_holder")


def test_a_private_grant_is_seen_by_whoever_watches_over_it() -> None:
    life = Life(approval(private=True, grant={"lasts": "30 days", "overseers": [LEAD]})).open()
    assert not rules.may_see(life.case, FINN)
    life.do("approve", BEN)
    assert rules.may_see(life.case, FINN)
