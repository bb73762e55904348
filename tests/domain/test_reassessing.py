"""Working out anew who should sit: absences, returns, roles that change, and what may get stuck."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from countersign.domain import record
from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.asking import waiting_for
from countersign.domain.case import Stamp
from countersign.domain.commands import REASSESS, Holder
from countersign.domain.event_parts import Ahead, Asked, Gap, Gone, Seat
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
BEN_AWAY = Gap("role:legal", 0, "away", BEN)


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
    assert reassess(life, away(BEN)) == [Reassigned((CARL_SITS,), (Gone(BEN_SITS, "away"),), gaps=(BEN_AWAY,))]
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
    assert event == Reassigned((), (Gone(FALLBACK, "away"),), unfilled=(SEAT,), told=(MAYA,), gaps=(BEN_AWAY,))
    assert reassess(life, away(BEN, CARL, DORA, FINN, GUS)) == [], "they are told once"
    assert life.case.state == "pending"
    assert reassess(life, away(BEN, DORA, FINN, GUS)) == [Reassigned((CARL_SITS,), gaps=(BEN_AWAY,))]
    assert life.case.unfilled == ()


def test_a_deputy_comes_before_the_fallback_and_the_primary_before_both() -> None:
    life = opened()
    reassess(life, away(BEN, CARL, DORA))
    dora = asked(DORA, "deputy", instead=BEN)
    assert reassess(life, away(BEN, CARL)) == [Reassigned((dora,), (Gone(FALLBACK, "back"),), gaps=(BEN_AWAY,))]
    assert reassess(life, away(BEN)) == [], "one deputy is as good as another"
    assert reassess(life) == [Reassigned((BEN_SITS,), (Gone(dora, "back"),), again=(BEN,))]


def test_whoever_left_or_lost_the_role_is_not_asked_any_more() -> None:
    life = opened()
    gone = facts(barred={BEN: "deactivated"}, away=frozenset({BEN}))
    left = Gap("role:legal", 0, "gone", BEN)
    [event] = reassess(life, gone)
    assert event == Reassigned((CARL_SITS,), (Gone(BEN_SITS, "barred"),), told=(MAYA,), gaps=(left,))
    assert reassess(life, gone) == [], "administrators hear once that somebody is gone"
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


GROUP = {"group": "board"}


def board(*members: Actor, out: tuple[Actor, ...] = ()) -> Any:
    return away(*out, groups={"board": members})


def member(person: Actor) -> Asked:
    return asked(person, "member", "group:board")


def test_whoever_joins_a_group_is_asked_and_whoever_leaves_it_is_not() -> None:
    life = opened(stage(GROUP), known=board(DORA, HAL))
    assert reassess(life, board(DORA, GUS)) == [Reassigned((member(GUS),), (Gone(member(HAL), "changed"),))]
    assert reassess(life, board(DORA, GUS, out=(DORA,))) == [Reassigned((), (Gone(member(DORA), "away"),))]
    assert reassess(life, board(DORA, GUS)) == [Reassigned((member(DORA),), again=(DORA,))]


def test_a_group_that_nobody_is_left_of_gets_the_fallback_and_is_told_of() -> None:
    life = opened(stage(GROUP), known=board(DORA))
    [event] = reassess(life, board())
    assert event.people == (asked(FINN, "fallback", "group:board"),)
    assert (event.told, event.gaps) == ((MAYA,), (Gap("group:board", 0, "empty"),))
    assert reassess(life, board(DORA))[0].gone == (Gone(asked(FINN, "fallback", "group:board"), "back"),)


def test_a_deputy_who_is_one_of_a_group_may_stand_in_as_long_as_others_are_left_for_it() -> None:
    life = opened(stage(LEGAL, GROUP, quorum="all"), known=board(CARL, HAL))
    [event] = reassess(life, board(CARL, HAL, out=(BEN,)))
    assert event.people == (CARL_SITS,)
    life = opened(stage(LEGAL, GROUP, quorum="all"), known=board(CARL))
    [event] = reassess(life, board(CARL, out=(BEN,)))
    assert event.people == (asked(DORA, "deputy", instead=BEN),)


def test_whoever_was_on_turn_keeps_what_they_were_asked_for() -> None:
    first, second = facts(rotas={"duty": Holder(HAL, (BEN,))}), facts(rotas={"duty": Holder(BEN, (HAL,))})
    life = opened(stage({"rota": "duty"}), known=first)
    assert reassess(life, second) == []
    [event] = reassess(life, replace(second, away=frozenset({HAL})))
    assert event.people == (asked(BEN, "turn", "rota:duty"),)


def test_why_somebody_else_sits_is_told_as_it_is() -> None:
    """Carl is no deputy of security while he stands in for Ben: he sits elsewhere, and is not away."""
    life = opened(stage(SECURITY, LEGAL, quorum="all"), known=away(BEN))
    [event] = reassess(life, away(BEN, EVE))
    assert event.gaps == (Gap("role:security", 0, "away", EVE),)
    friend = Life(approval(stage(LEGAL, {"field": "friend"}, quorum="all"))).open(friend=HAL)
    assert reassess(friend, away(HAL))[0].gaps == (Gap("field:friend", 0, "away", HAL),)


def test_a_stage_that_is_asked_anew_asks_also_those_who_were_not_asked_any_more() -> None:
    life = opened()
    reassess(life, away(BEN))
    again = record.write(
        "c1", life.case.version + 1, life.events[-1].hash, Stamp(SYSTEM, START), PeopleAsked(0, (BEN_SITS,))
    )
    assert BEN_SITS in record.after(life.case, again).current


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


PEOPLE = (BEN, CARL, DORA, EVE, FINN, GUS)


@given(
    weeks=st.lists(st.frozensets(st.sampled_from(PEOPLE)), min_size=1, max_size=6),
    first=st.frozensets(st.sampled_from(PEOPLE)),
)
def test_whoever_comes_and_goes_the_seats_are_as_they_should_be(
    weeks: list[frozenset[Actor]], first: frozenset[Actor]
) -> None:
    """Switched off one by one: without ``_others`` people sat twice, without ``alone`` those away stayed."""
    life = opened(stage(LEGAL, SECURITY, LEAD, quorum="all"), known=away(*first))
    for gone in (*weeks, frozenset[Actor]()):
        reassess(life, away(*gone))
        sitting = [one.person for one in life.case.current]
        assert not gone & set(sitting), "nobody who is away is asked"
        assert len(sitting) == len(set(sitting)), "one human sits once"
        filled = {one.place for one in life.case.current}
        assert filled.isdisjoint(life.case.unfilled)
        assert filled | set(life.case.unfilled) == {Seat(0, f"role:{name}") for name in ("legal", "security", "lead")}
        assert reassess(life, away(*gone)) == [], "looking again changes nothing"
    assert sorted(sitting) == sorted([BEN, EVE, FINN]), "with everybody there it is as if nobody had been away"
    assert record.replay(life.events) == life.case
