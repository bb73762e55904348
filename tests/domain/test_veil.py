"""Blind votes: while a stage is open nobody learns how or by whom was voted, whatever they look at."""

from dataclasses import replace

import pytest

from countersign.domain import notes, rules
from countersign.domain.approvals.events import Rejected, StagePassed, Voted
from countersign.domain.asking import waiting_for
from countersign.domain.case import Case
from countersign.domain.commands import Refusal
from countersign.domain.digesting import compose
from countersign.domain.event_parts import Asked, Gone
from countersign.domain.events import ClockStruck, PeopleAsked, Reassigned
from countersign.domain.period import Period, Rows
from countersign.domain.veil import HIDDEN, hidden, veiled, veiled_event
from tests.domain.builders import (
    BEN,
    CARL,
    DORA,
    EVE,
    FACTS,
    FINN,
    LEAD,
    LEGAL,
    REASON,
    SECURITY,
    START,
    Life,
    approval,
    facts,
    stage,
    timed,
)


def blind(**changes: object) -> Life:
    """Return a request before three people of whom two must approve, without seeing each other's votes."""
    first = stage(LEGAL, SECURITY, LEAD, **{"quorum": 2, "denials": 2, "blind": True, **changes})
    return Life(approval(first, stage({"person": "hal"}))).open()


def test_until_a_stage_closes_only_how_many_votes_there_are_can_be_told() -> None:
    life = blind()
    life.do("reject", EVE, REASON)
    seen = veiled(life.case)
    assert [(vote.person, vote.seat, vote.verdict, vote.reason) for vote in seen.votes] == [("", "", HIDDEN, None)]
    assert waiting_for(seen) == (BEN, EVE, FINN), "who has not answered would tell who has"
    assert waiting_for(life.case) == (BEN, FINN)
    assert EVE not in str(seen.votes)
    assert [vote.person for vote in life.case.votes] == [EVE], "the record has it all"


def test_everybody_sees_their_own_vote() -> None:
    life = blind()
    life.do("approve", EVE)
    assert veiled(life.case, EVE).votes == life.case.votes
    assert veiled(life.case, BEN).votes == veiled(life.case).votes
    assert not {"approve", "reject"} & {*rules.offers(veiled(life.case, EVE), EVE)}
    assert {"approve", "reject"} <= {*rules.offers(veiled(life.case, BEN), BEN)}


@pytest.mark.parametrize(("verb", "state"), [("approve", "pending"), ("reject", "rejected")])
def test_once_it_is_closed_everything_is_shown(verb: str, state: str) -> None:
    life = blind()
    for actor in (BEN, EVE):
        life.do(verb, actor, REASON if verb == "reject" else {})
    assert (life.case.state, hidden(life.case), veiled(life.case)) == (state, frozenset(), life.case)


def test_what_was_withdrawn_or_lapsed_hides_nothing_any_more() -> None:
    life = blind()
    life.do("approve", BEN)
    life.do("withdraw", life.case.requester)
    assert veiled(life.case) == life.case


def test_a_stage_that_is_not_blind_is_seen_as_it_is() -> None:
    life = blind(blind=False)
    life.do("approve", BEN)
    assert veiled(life.case) is life.case
    assert life.last(PeopleAsked).blind is False


def test_a_vote_says_nothing_as_an_event_either() -> None:
    life = blind()
    life.do("reject", EVE, REASON)
    told = life.last(Voted)
    shown = veiled_event(told, life.case)
    assert shown == Voted(0, "", "approve")
    open_now = replace(life.case, blind=())
    assert veiled_event(told, open_now) is told


def test_whom_escalation_added_is_not_shown_since_they_stand_in_for_who_has_not_answered() -> None:
    steps = timed(escalate=[{"at": "50 %", "add": "deputies"}])
    book = approval(stage(LEGAL, SECURITY, quorum="all", blind=True), clocks=steps)
    life = Life(book).open()
    life.do("approve", EVE)
    life.after(hours=4)
    event = life.last(ClockStruck)
    assert {asked.person for asked in event.added} == {CARL, DORA}
    assert veiled_event(event, life.case).added == ()  # type: ignore[union-attr]
    assert [asked.person for asked in veiled_event(event, life.case, DORA).added] == [DORA]  # type: ignore[union-attr]
    assert CARL not in {asked.person for asked in veiled(life.case).asked}
    assert DORA in {asked.person for asked in veiled(life.case, DORA).asked}


def test_a_refusal_does_not_tell_who_answered_a_part() -> None:
    both = facts(groups={"pair": (BEN, CARL)}, roles=FACTS.roles)
    life = Life(approval(stage({"group": "pair"}, SECURITY, quorum="all", blind=True)), both).open()
    life.do("approve", CARL)
    assert life.do("approve", BEN).refusal == Refusal("answered_blind")
    assert life.do("approve", CARL).refusal == Refusal("already_voted")


def digest_owners(case: Case) -> tuple[str, ...]:
    rows = Rows(waiting=(case,), opened=(), moved=(), ending=(), in_force=0)
    return compose(Period(START, START.replace(day=9), rows)).open[0].owners


def test_a_digest_names_everybody_who_was_asked() -> None:
    life = blind()
    life.do("approve", BEN)
    assert digest_owners(life.case) == (BEN, EVE, FINN)


def test_the_thread_says_what_was_voted_when_the_stage_closes_and_not_before() -> None:
    life = blind()
    assert [note.face for note in notes.notes(StagePassed(0), life.case)] == ["line"]
    assert notes.notes(StagePassed(0), replace(life.case, blind=())) == ()
    for actor in (BEN, EVE):
        life.do("reject", actor, REASON)
    rejected = life.last(Rejected)
    assert [note.face for note in notes.notes(rejected, life.case)] == ["outcome", "line"]
    assert [note.face for note in notes.notes(rejected, replace(life.case, blind=()))] == ["outcome"]


def test_who_comes_in_for_somebody_in_a_stage_that_votes_blind_learns_that_alone() -> None:
    life = blind()
    came, left = Asked(CARL, "role:legal", 0, "absence", BEN), Gone(Asked(BEN, "role:legal", 0, "role"), "away")
    event = Reassigned((came,), (left,))
    assert veiled_event(event, life.case) == Reassigned(())
    assert veiled_event(event, life.case, CARL) == Reassigned((came,))
    assert veiled_event(event, replace(life.case, blind=())) == event
