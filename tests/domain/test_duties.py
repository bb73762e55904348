"""Duties of an incident: open until somebody takes them, handed over, open again when their holder goes away."""

from datetime import timedelta
from typing import Any

import pytest

from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.case import Stamp
from countersign.domain.commands import REASSESS, Holder, Refusal
from countersign.domain.event_parts import Asked
from countersign.domain.events import ClockStarted, ClockStruck, DutiesSet, DutyFell, DutyHanded, DutyTaken, PeopleAsked
from countersign.domain.evolving import evolve
from countersign.domain.incidents.duties import labels
from countersign.domain.incidents.duty_events import DutyPart
from countersign.domain.incidents.duty_state import Duty
from countersign.domain.notes import notes
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    DORA,
    EVE,
    FINN,
    GUS,
    HAL,
    LEGAL,
    REASON,
    SECURITY,
    START,
    Life,
    facts,
    incident,
    manned,
)

MINUTE = timedelta(minutes=1)


def high(**answers: Any) -> Life:
    return Life(manned()).open(severity="high", **answers)


def does(life: Life, verb: str, by: Actor = BEN, **answers: Any) -> Life:
    decision = life.do(verb, by, answers)
    assert decision.refusal is None, (verb, decision.refusal)
    return life


def holders(life: Life) -> dict[str, Actor | None]:
    return {duty.name: duty.holder for duty in life.case.response.duties}


def pressing(life: Life) -> dict[str, timedelta]:
    """Return the limits of open duties, counted from the declaration."""
    found = life.case.clocks.items()
    return {name.partition("/")[0]: clock.limit - START for name, clock in found if name.startswith("duty ")}


def told(life: Life, face: str) -> list[Actor]:
    """Return who gets a note of this sort from the last command."""
    at = life.events[-1].at
    last = [item for item in life.events if item.at == at]
    return [note.place.name for item in last for note in notes(item.event, life.case) if note.face == face]


# ---- which there are


def test_an_incident_has_the_duties_that_its_answers_and_severity_give_it() -> None:
    assert holders(high()) == {"lead": None, "press": None}
    assert holders(high(type="leak")) == {"lead": None, "press": None, "scribe": None}
    assert holders(Life(manned()).open(severity="low")) == {"lead": None}
    assert high().last(DutiesSet).duties == (
        DutyPart("lead", ("role:legal",)),
        DutyPart("press", ("role:security",)),
    )


def test_those_asked_for_a_duty_are_called_though_no_summons_calls_them() -> None:
    book = manned(summons=[{"ask": [LEGAL]}])
    assert [asked.seat for asked in Life(book).open(severity="low").case.asked] == ["role:legal"]
    raised = does(Life(book).open(severity="low"), "severity", severity="high")
    assert Asked(EVE, "role:security", 0, "primary") in raised.last(PeopleAsked).people


def lead_by_answers() -> Life:
    """Return a life where security leads what is high and Hal what leaked, whoever else was called."""
    summons = [
        {"when": {"field": "severity", "equals": "high"}, "ask": [SECURITY]},
        {"when": {"field": "type", "equals": "leak"}, "ask": [{"person": "hal"}, SECURITY]},
    ]
    clock = {"high": {"limit": "9 minutes", "remind": ["50 %"]}}
    lead = {"duty": "lead", "label": "Lead", "summons": summons, "unclaimed": clock}
    return Life(incident(summons=[{"ask": [LEGAL]}], duties=[lead]))


def test_severity_and_type_say_who_is_called_for_a_duty() -> None:
    """Without the condition, everybody of each summons was called for it."""
    life = lead_by_answers().open(severity="low")
    assert life.last(DutiesSet).duties == (DutyPart("lead"),)
    assert [asked.person for asked in life.case.current] == [BEN]
    does(life, "severity", severity="high")
    assert life.last(DutiesSet).duties == (DutyPart("lead", ("role:security",)),)
    assert Asked(EVE, "role:security", 0, "primary") in life.last(PeopleAsked).people
    assert told(life.after(minutes=5), "pressing") == [EVE], "legal is called, but not for the lead"


def test_somebody_whom_two_summons_call_for_a_duty_is_called_once() -> None:
    life = lead_by_answers().open(severity="high", type="leak")
    assert life.last(DutiesSet).duties == (DutyPart("lead", ("role:security", "person:hal")),)
    assert sorted(asked.person for asked in life.case.current) == [BEN, EVE, HAL]


def test_each_of_several_people_whom_a_field_names_is_called_for_the_duty() -> None:
    """With whole names of seats the second one was not pressed."""
    form = [*incident().model_dump(by_alias=True)["form"], {"field": "crew", "label": "Who?", "type": "people"}]
    clock = {"high": {"limit": "9 minutes", "remind": ["50 %"]}}
    crew = {"duty": "lead", "label": "Lead", "ask": [{"field": "crew"}], "unclaimed": clock}
    life = Life(manned(form=form, duties=[crew]))
    life.open(severity="high", crew=[GUS, FINN]).after(minutes=5)
    assert told(life, "pressing") == [GUS, FINN]


def test_without_duties_in_the_playbook_there_is_the_lead_alone() -> None:
    life = Life(incident()).open(severity="high")
    assert ("duties_set" in life.told, life.case.response.duties) == (False, ())
    assert holders(does(life, "take")) == {"lead": BEN}
    assert holders(does(life, "severity", severity="low")) == {"lead": BEN}


def test_another_severity_brings_duties_and_takes_away_those_nobody_holds() -> None:
    life = does(does(high(), "severity", severity="low"), "severity", severity="high")
    assert [part.duty for part in life.last(DutiesSet).duties] == ["lead", "press"]
    life = does(does(high(), "take_over", EVE, duty="press"), "severity", severity="low")
    assert holders(life) == {"lead": None, "press": EVE}, "whoever holds a duty keeps it"


def test_a_duty_that_goes_away_takes_its_clock_along() -> None:
    life = high()
    after = evolve(life.case, DutiesSet((DutyPart("lead"),)), Stamp(SYSTEM, START))
    assert [name.partition("/")[0] for name in after.clocks if name.startswith("duty ")] == ["duty lead"]


def test_whoever_chooses_a_duty_reads_which_are_open() -> None:
    life = does(high(), "take")
    assert labels(life.case, manned()) == {"lead": "Lead", "press": "Communications (open)"}


# ---- taking one


def test_taking_the_lead_stops_its_clock_and_says_so_to_whoever_had_it() -> None:
    life = does(high(), "take")
    assert (life.case.response.lead, life.last(DutyTaken)) == (BEN, DutyTaken("lead"))
    assert pressing(life) == {"duty press": 30 * MINUTE}
    assert told(life, "duty") == []
    life.now += MINUTE
    assert told(does(life, "take", EVE), "duty") == [BEN]
    assert life.case.response.duty("lead") == Duty("lead", life.now, ("role:legal",), EVE, None, BEN)


def test_any_other_duty_is_taken_from_the_menu_by_whoever_was_called() -> None:
    life = does(high(), "take_over", EVE, duty="press")
    assert holders(life) == {"lead": None, "press": EVE}
    assert life.do("take_over", EVE, {"duty": "press"}).refusal == Refusal("unchanged")
    assert life.do("take_over", ANA, {"duty": "press"}).refusal == Refusal("not_asked")
    wrong = life.do("take_over", BEN, {"duty": "lead"}).refusal
    assert wrong
    assert [*wrong.fields] == ["duty"]


# ---- handing one over


def test_a_duty_is_handed_to_somebody_who_was_not_called_and_is_called_by_that() -> None:
    life = does(high(), "take")
    life.now += MINUTE
    does(life, "hand_over", handed="lead", to=GUS)
    assert life.last(DutyHanded) == DutyHanded("lead", GUS)
    assert life.last(PeopleAsked).people == (Asked(GUS, "duty:lead", 0, "named"),)
    assert life.case.response.duty("lead") == Duty("lead", life.now, ("role:legal",), GUS, BEN, BEN)
    assert told(life, "duty") == [GUS]
    assert does(life, "triage", GUS, **REASON).case.state == "triaged", "and may act"


def test_a_second_one_who_is_called_for_the_same_duty_has_a_seat_of_their_own() -> None:
    life = does(does(high(), "take"), "hand_over", handed="lead", to=GUS)
    does(life, "hand_over", GUS, handed="lead", to=FINN)
    seats = [asked.seat for asked in life.case.asked]
    assert seats[-2:] == ["duty:lead", "duty:lead/2"]
    assert len(set(seats)) == len(seats)


def test_somebody_called_already_is_not_called_again() -> None:
    life = does(does(high(), "take"), "hand_over", handed="lead", to=EVE)
    assert (holders(life)["lead"], life.told.count("people_asked")) == (EVE, 1)


def test_whoever_leads_hands_over_any_duty_and_others_their_own() -> None:
    life = does(does(high(), "take"), "hand_over", handed="press", to=HAL)
    assert life.case.response.duty("press") == Duty("press", START, ("role:security",), HAL, BEN)
    life.now += MINUTE
    does(life, "hand_over", handed="press", to=EVE)
    assert told(life, "duty") == [EVE, HAL], "whoever had it hears of it too"
    assert life.do("hand_over", EVE, {"handed": "lead", "to": EVE}).refusal == Refusal("not_your_duty")
    assert life.do("hand_over", HAL, {"handed": "press", "to": HAL}).refusal == Refusal("no_duty")
    assert holders(does(life, "hand_over", EVE, handed="press", to=HAL))["press"] == HAL


def test_who_handed_a_duty_over_is_said_only_of_whoever_got_it() -> None:
    life = does(does(high(), "take"), "hand_over", handed="press", to=HAL)
    does(life, "take_over", EVE, duty="press")
    assert life.case.response.duty("press") == Duty("press", START, ("role:security",), EVE, None, HAL)
    does(life, "hand_over", EVE, handed="press", to=HAL)
    life.facts = facts(barred={HAL: "deactivated"})
    does(life, "triage", **REASON)
    assert life.case.response.duty("press") == Duty("press", START, ("role:security",), None, None, HAL)


def test_what_whoever_leads_hands_to_themselves_they_take() -> None:
    life = does(does(high(), "take"), "hand_over", handed="press", to=BEN)
    assert (life.last(DutyTaken), "duty_handed" in life.told) == (DutyTaken("press"), False)
    assert life.do("hand_over", BEN, {"handed": "press", "to": BEN}).refusal == Refusal("unchanged")


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [({"away": frozenset({GUS})}, "taker_away"), ({"barred": {GUS: "guest"}}, "invalid")],
)
def test_a_duty_goes_to_nobody_who_cannot_do_it(changes: dict[str, Any], refusal: str) -> None:
    life = does(high(), "take")
    life.facts = facts(**changes)
    before = life.case.response
    found = life.do("hand_over", BEN, {"handed": "lead", "to": GUS}).refusal
    assert found
    assert (found.code, life.case.response) == (refusal, before)


# ---- nobody takes it


def test_a_duty_that_nobody_takes_presses_those_called_for_it_and_calls_their_deputies() -> None:
    life = high()
    assert pressing(life) == {"duty lead": 15 * MINUTE, "duty press": 30 * MINUTE}
    life.after(minutes=8)
    assert told(life, "pressing") == [BEN], "legal is called for the lead, security is not"
    life.after(minutes=7)
    assert life.last(ClockStruck).added == (
        Asked(CARL, "role:legal", 0, "escalation", BEN),
        Asked(DORA, "role:legal", 0, "escalation", BEN),
    )
    assert set(told(life, "pressing")) == {BEN, EVE, HAL}, "nobody leads, so all hear of it"
    assert (life.case.overdue, life.case.limit_missed) == (False, False), "nobody is judged by it"


def test_a_goal_reminds_whoever_leads_and_once_it_is_missed_everybody() -> None:
    """With the limit left to whoever leads, security heard of no missed triage."""
    life = does(Life(incident()).open(severity="high"), "take")
    assert told(life.after(minutes=30), "pressing") == [BEN]
    assert told(life.after(minutes=30), "pressing") == [BEN, EVE]


def test_named_people_come_in_where_the_playbook_says_so() -> None:
    life = Life(manned()).open(severity="low").after(hours=2)
    assert [asked.person for asked in life.last(ClockStruck).added] == [FINN]


def test_only_the_deputies_of_those_called_for_a_duty_come_in() -> None:
    roles = {**facts().roles, "security": Holder(EVE, (GUS,))}
    life = Life(manned(), facts(roles=roles)).open(severity="high").after(minutes=15)
    assert GUS not in {asked.person for asked in life.last(ClockStruck).added}


def test_a_duty_for_which_nobody_is_called_is_wanted_from_everybody() -> None:
    rules = [manned().duties[0].model_dump(), {"duty": "scribe", "label": "Scribe", "unclaimed": {"high": CLOCK}}]
    life = does(Life(manned(duties=rules)).open(severity="high"), "take").after(minutes=1)
    assert life.last(ClockStruck).timers == (
        f"{_name(life, 'duty scribe')}/limit",
        f"{_name(life, 'duty scribe')}/escalate1",
    )
    assert CARL in {asked.person for asked in life.last(ClockStruck).added}
    assert {*told(life, "pressing")} == {BEN, EVE, HAL}


CLOCK = {"limit": "1 minute", "escalate": [{"at": "100 %", "add": "deputies"}]}


def _name(life: Life, base: str) -> str:
    return next(name for name in life.case.clocks if name.partition("/")[0] == base)


def test_another_severity_moves_the_limit_counted_from_when_the_duty_fell_open() -> None:
    life = Life(manned()).open(severity="low").after(minutes=30)
    does(life, "severity", severity="high")
    assert pressing(life) == {"duty lead": 15 * MINUTE, "duty press": 60 * MINUTE}
    life.fire()
    assert "duty lead" in {timer.partition("/")[0] for timer in life.last(ClockStruck).timers}


def test_after_a_return_an_open_duty_presses_again_from_then_on() -> None:
    life = does(does(high(), "false_alarm", **REASON), "reopen", EVE, **REASON)
    assert pressing(life) == {"duty lead": 15 * MINUTE, "duty press": 30 * MINUTE}
    life = does(high(), "false_alarm", **REASON)
    assert pressing(life) == {}
    life.now += timedelta(hours=5)
    does(life, "reopen", **REASON)
    assert pressing(life)["duty lead"] == timedelta(hours=5, minutes=15)


def test_no_two_clocks_have_one_name() -> None:
    """With the round of the clocks for a number, one that fell open again had the name it had before."""
    life = high()
    for _ in range(2):
        life.now += MINUTE
        does(life, "take").facts = facts(barred={BEN: "deactivated"})
        life.do(REASSESS, SYSTEM)
        life.facts = facts()
    does(life, "severity", severity="low")
    does(does(life, "severity", severity="high"), "false_alarm", **REASON)
    does(life, "reopen", **REASON)
    names = [item.event.clock for item in life.events if isinstance(item.event, ClockStarted)]
    assert len(names) == len(set(names))


# ---- the holder goes away


def away(life: Life, person: Actor, since: timedelta) -> Life:
    begins = START + since
    life.facts = facts(away=frozenset({person}), absences={person: ((begins, begins + timedelta(days=7)),)})
    life.do(REASSESS, SYSTEM)
    return life


def test_a_duty_is_open_again_once_its_holder_is_away() -> None:
    life = does(high(), "take")
    life.now += timedelta(hours=1)
    away(life, BEN, timedelta(minutes=30))
    assert (life.last(DutyFell), life.case.response.lead) == (DutyFell("lead", "away"), None)
    assert pressing(life)["duty lead"] == timedelta(hours=1, minutes=15)
    assert told(life, "duty") == [BEN]
    assert life.case.response.duty("lead") == Duty("lead", life.now, ("role:legal",), before=BEN)


def test_whoever_takes_a_duty_while_they_are_away_is_there_after_all() -> None:
    life = does(high(), "take")
    life.now += timedelta(hours=1)
    assert away(life, BEN, -timedelta(days=1)).case.response.lead == BEN
    assert "duty_fell" not in life.told


def test_an_incident_that_returns_while_its_lead_is_away_is_led_by_nobody() -> None:
    """With holders seen to by ``reassess`` alone, Ben led it until the next morning, and no clock pressed."""
    life = does(does(high(), "take"), "false_alarm", **REASON)
    life.now += timedelta(hours=5)
    assert away(life, BEN, timedelta(hours=1)).case.response.lead == BEN, "nothing is looked at while it is over"
    does(life, "reopen", EVE, **REASON)
    assert (life.last(DutyFell), life.case.response.lead) == (DutyFell("lead", "away"), None)
    assert pressing(life)["duty lead"] == timedelta(hours=5, minutes=15)


def test_whoever_is_away_some_day_has_their_duty_until_then() -> None:
    life = does(high(), "take")
    assert away(life, BEN, timedelta(hours=1)).case.response.lead == BEN


def test_whoever_is_back_again_keeps_what_they_have() -> None:
    life = does(high(), "take")
    life.now += timedelta(days=9)
    assert away(life, BEN, timedelta(hours=1)).case.response.lead == BEN, "the week of the absence is over"


def test_a_duty_is_open_again_once_its_holder_left_slack() -> None:
    life = does(high(), "take")
    life.facts = facts(barred={BEN: "deactivated"})
    life.do(REASSESS, SYSTEM)
    assert life.last(DutyFell) == DutyFell("lead", "barred")
    assert life.do(REASSESS, SYSTEM).events == ()
