"""Working out anew who should sit: absences, returns, roles that change, and what may get stuck."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from countersign.domain import record
from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.asking import waiting_for
from countersign.domain.commands import REASSESS, Holder
from countersign.domain.event_parts import Ahead, Asked, Gone, Seat
from countersign.domain.events import ClockStruck, PeopleAsked, Reassigned, StuckAhead
from countersign.domain.notes import notes
from countersign.domain.rules import offers
from countersign.domain.world import NORMAL, URGENT, Note, Place
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    DORA,
    EVE,
    FACTS,
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
    timed,
)

SEAT = Seat(0, "role:legal")


def asked(person: Actor, why: Any = "primary", seat: str = "role:legal", instead: Actor | None = None) -> Asked:
    return Asked(person, seat, 0, why, instead)


BEN_SITS, CARL_SITS = asked(BEN), asked(CARL, "deputy", instead=BEN)
FALLBACK = asked(FINN, "fallback")


def away(*people: Actor, **changes: Any) -> Any:
    return facts(away=frozenset(people), **changes)


def reassess(life: Life, known: Any = FACTS) -> list[Any]:
    """Let the facts be these from now on and work it out anew; return what came of it."""
    life.facts = known
    return list(life.do(REASSESS, SYSTEM).events)


def opened(*stages: dict[str, Any], known: Any = FACTS, **changes: Any) -> Life:
    return Life(approval(*(stages or (stage(LEGAL),)), **changes), known).open()


def test_nothing_happens_where_nobody_else_should_sit() -> None:
    life = opened(stage(LEGAL, SECURITY, LEAD, quorum="all"))
    version = life.case.version
    assert reassess(life) == []
    assert life.case.version == version


def test_a_deputy_takes_over_what_is_pending_when_the_primary_goes_away() -> None:
    life = opened()
    assert reassess(life, away(BEN)) == [Reassigned((CARL_SITS,), (Gone(BEN_SITS, "away"),))]
    assert waiting_for(life.case) == (CARL,)
    assert life.do("approve", BEN).refusal
    life.do("approve", CARL)
    assert life.case.votes[0].instead_of == BEN
    assert life.case.state == "approved"


def test_back_means_back() -> None:
    life = opened()
    reassess(life, away(BEN))
    assert reassess(life) == [Reassigned((BEN_SITS,), (Gone(CARL_SITS, "back"),), again=(BEN,))]
    assert waiting_for(life.case) == (BEN,)
    assert offers(life.case, CARL) == {}
    assert reassess(life) == []


def test_somebody_who_was_away_at_the_filing_is_asked_when_they_are_back() -> None:
    life = opened(known=away(BEN))
    assert waiting_for(life.case) == (CARL,)
    assert reassess(life) == [Reassigned((BEN_SITS,), (Gone(CARL_SITS, "back"),))]


def test_going_and_coming_again_and_again_ends_where_it_began() -> None:
    life = opened()
    for _ in range(3):
        reassess(life, away(BEN))
        assert waiting_for(life.case) == (CARL,)
        reassess(life)
        assert waiting_for(life.case) == (BEN,)
    assert [gone.asked for gone in life.case.gone] == [CARL_SITS]


def test_a_seat_that_was_answered_is_left_alone() -> None:
    life = opened(stage(LEGAL, SECURITY, quorum="all"), known=away(BEN))
    life.do("approve", CARL)
    assert reassess(life) == []


def test_nobody_is_asked_through_a_deputy_who_is_away() -> None:
    """Security's deputy is Carl, whose own place as deputy of legal has nothing to do with it."""
    known = away(EVE, CARL, roles={**FACTS.roles, "carls": Holder(CARL, (HAL,))})
    life = opened(stage(SECURITY))
    assert [item.people for item in reassess(life, known)] == [(asked(FINN, "fallback", "role:security"),)]


def test_two_who_stand_in_for_each_other_and_are_both_away_leave_it_to_the_fallback() -> None:
    roles = {**FACTS.roles, "one": Holder(BEN, (EVE,)), "other": Holder(EVE, (BEN,))}
    life = opened(stage({"role": "one"}, {"role": "other"}, quorum="all"), known=facts(roles=roles))
    [event] = reassess(life, away(BEN, EVE, roles=roles))
    assert event.people == (asked(FINN, "fallback", "role:one"), asked(GUS, "fallback", "role:other"))


def test_if_all_are_away_the_fallback_is_asked_and_then_administrators_are_told() -> None:
    life = opened()
    assert reassess(life, away(BEN, CARL, DORA))[0].people == (FALLBACK,)
    [event] = reassess(life, away(BEN, CARL, DORA, FINN, GUS))
    assert event == Reassigned((), (Gone(FALLBACK, "away"),), unfilled=(SEAT,), told=(MAYA,))
    assert reassess(life, away(BEN, CARL, DORA, FINN, GUS)) == [], "they are told once"
    assert life.case.state == "pending"
    assert reassess(life, away(BEN, DORA, FINN, GUS)) == [Reassigned((CARL_SITS,))]
    assert life.case.unfilled == ()


def test_a_deputy_comes_before_the_fallback_and_the_primary_before_both() -> None:
    life = opened()
    reassess(life, away(BEN, CARL, DORA))
    dora = asked(DORA, "deputy", instead=BEN)
    assert reassess(life, away(BEN, CARL)) == [Reassigned((dora,), (Gone(FALLBACK, "back"),))]
    assert reassess(life, away(BEN)) == [], "one deputy is as good as another"
    assert reassess(life) == [Reassigned((BEN_SITS,), (Gone(dora, "back"),), again=(BEN,))]


def test_whoever_left_or_lost_the_role_is_not_asked_any_more() -> None:
    life = opened()
    gone = facts(barred={BEN: "deactivated"}, away=frozenset({BEN}))
    assert reassess(life, gone) == [Reassigned((CARL_SITS,), (Gone(BEN_SITS, "barred"),))]
    life = opened()
    other = facts(roles={**FACTS.roles, "legal": Holder(HAL, (BEN,))})
    assert reassess(life, other) == [Reassigned((asked(HAL),), (Gone(BEN_SITS, "changed"),))]


def test_whom_escalation_added_stays_and_need_not_be_asked_twice() -> None:
    life = opened(clocks=timed(escalate=[{"at": "50 %", "add": "deputies"}])).after(hours=4)
    added = life.last(ClockStruck).added
    assert [one.person for one in added] == [CARL, DORA]
    assert reassess(life, away(BEN)) == [Reassigned((), (Gone(BEN_SITS, "away"),))]
    assert waiting_for(life.case) == (CARL, DORA)
    assert reassess(life) == [Reassigned((BEN_SITS,), again=(BEN,))]
    assert set(waiting_for(life.case)) == {BEN, CARL, DORA}


def test_a_deputy_who_only_stood_in_may_be_added_by_escalation_later() -> None:
    life = opened(clocks=timed(escalate=[{"at": "50 %", "add": "deputies"}]))
    reassess(life, away(BEN))
    reassess(life)
    life.after(hours=4)
    assert set(waiting_for(life.case)) == {BEN, CARL, DORA}
    assert Note(Place("person", CARL), "reminder", URGENT) not in said(life)
    assert CARL in {note.place.name for note in said(life) if note.face == "reminder"}, "their message makes no sound"


def said(life: Life) -> tuple[Note, ...]:
    """Return what the last event says."""
    return notes(life.events[-1].event, life.case)


def test_one_human_still_sits_once() -> None:
    """Carl is a deputy of both; when both are away he stands in once, and the other seat gets the fallback."""
    life = opened(stage(LEGAL, SECURITY, quorum="all"))
    [event] = reassess(life, away(BEN, EVE, DORA))
    assert event.people == (CARL_SITS, asked(FINN, "fallback", "role:security"))
    [event] = reassess(life, away(EVE, DORA))
    assert event.people == (BEN_SITS, asked(CARL, "deputy", "role:security", EVE)), "Carl is free for the other seat"
    assert {gone.why for gone in event.gone} == {"back"}


def test_only_the_stages_that_are_open_are_looked_at() -> None:
    life = opened(stage(LEGAL), stage(SECURITY))
    assert reassess(life, away(EVE)) == []
    life.do("approve", BEN)
    assert life.last(PeopleAsked).people[0].person == CARL


def test_a_seat_of_a_person_named_in_a_question_is_worked_out_too() -> None:
    life = Life(approval(stage({"field": "friend"}))).open(friend=HAL)
    [event] = reassess(life, away(HAL))
    assert event.people == (asked(FINN, "fallback", "field:friend"),)
    assert [event.people for event in reassess(life)] == [(asked(HAL, "named", "field:friend"),)]


def test_four_eyes_hold_for_whoever_comes_in() -> None:
    life = Life(approval()).open(gains=(CARL,))
    assert reassess(life, away(BEN))[0].people == (asked(DORA, "deputy", instead=BEN),)


def test_replay_needs_no_facts() -> None:
    life = opened()
    reassess(life, away(BEN))
    reassess(life)
    assert record.replay(life.events) == life.case


def test_what_a_reassignment_says() -> None:
    life = opened()
    reassess(life, away(BEN))
    assert said(life) == (Note(Place("thread", "card"), "line"),), "whoever comes in hears by the new message itself"
    reassess(life)
    assert said(life) == (Note(Place("person", BEN), "reminder"), Note(Place("thread", "card"), "line"))
    reassess(life, away(BEN, CARL, DORA, FINN, GUS))
    assert said(life)[0] == Note(Place("person", MAYA), "stuck", URGENT)


LIMIT = START + timedelta(hours=8)


def spans(**people: tuple[int, int]) -> dict[Actor, tuple[tuple[datetime, datetime], ...]]:
    """Return absences from and until so many hours after the start."""
    who = {"ben": BEN, "carl": CARL, "dora": DORA, "finn": FINN, "gus": GUS}
    return {
        who[name]: ((START + timedelta(hours=start), START + timedelta(hours=until)),)
        for name, (start, until) in people.items()
    }


ALL_AWAY = {"ben": (2, 20), "carl": (4, 20), "dora": (0, 20), "finn": (3, 9), "gus": (1, 8)}


def test_a_request_that_nobody_could_answer_before_its_limit_is_told_of_once() -> None:
    life = opened()
    known = facts(absences=spans(**ALL_AWAY))
    ahead = Ahead(SEAT, START + timedelta(hours=4), LIMIT)
    assert reassess(life, known) == [StuckAhead((ahead,), (MAYA,))]
    assert said(life) == (
        Note(Place("person", MAYA), "ahead", NORMAL),
        Note(Place("person", ANA), "ahead", NORMAL),
        Note(Place("thread", "card"), "line"),
    )
    assert reassess(life, known) == []


@pytest.mark.parametrize(
    "changed",
    [
        {"gus": (1, 7)},  # back before the limit
        {"gus": (8, 20)},  # leaves at the limit
        {"gus": (30, 40)},
    ],
)
def test_one_who_is_there_at_the_limit_is_enough(changed: dict[str, tuple[int, int]]) -> None:
    assert reassess(opened(), facts(absences=spans(**ALL_AWAY | changed))) == []


def test_a_seat_that_its_stage_can_do_without_is_not_worth_a_warning() -> None:
    known = facts(absences=spans(**ALL_AWAY))
    assert reassess(opened(stage(LEGAL, SECURITY)), known) == []
    assert [type(event) for event in reassess(opened(stage(LEGAL, SECURITY, quorum="all")), known)] == [StuckAhead]


def test_what_is_stuck_already_or_has_no_limit_ahead_is_not_said_to_be_ahead() -> None:
    everybody = dict.fromkeys(ALL_AWAY, (-1, 20))
    known = away(BEN, CARL, DORA, FINN, GUS, absences=spans(**everybody))
    assert [type(event) for event in reassess(opened(), known)] == [Reassigned]
    late = opened().after(hours=9)
    assert reassess(late, facts(absences=spans(**dict.fromkeys(ALL_AWAY, (10, 20))))) == []


def test_a_decided_request_is_not_reassessed() -> None:
    life = opened()
    life.do("reject", BEN, REASON)
    assert life.do(REASSESS, SYSTEM).refusal
    assert life.told[-1] == "rejected"
