"""Incidents: who is called, how fast they must move, and how they end or come back."""

from datetime import timedelta
from typing import Any

import pytest

from countersign.domain.actors import SYSTEM
from countersign.domain.clocks import deadlines
from countersign.domain.commands import Refusal
from countersign.domain.event_parts import Gap, Seat
from countersign.domain.events import (
    Asked,
    ClockStarted,
    ClockStruck,
    Closed,
    DutyTaken,
    ItemTicked,
    PeopleAsked,
    Reached,
    Reopened,
    SeveritySet,
)
from countersign.domain.incidents.state import Tick
from countersign.domain.severities import GOALS
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    DORA,
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
    facts,
    incident,
    near_miss,
    severity,
    text,
)

WHY = text("because").ref


def declared(level: str = "high", **answers: Any) -> Life:
    return Life(incident()).open(severity=level, **answers)


def say(life: Life, *verbs: str, by: str = BEN) -> Life:
    """Let somebody say these verbs, with a reason where one is asked."""
    for verb in verbs:
        decision = life.do(verb, by, {} if verb in ("take", "inform") else REASON)
        assert decision.refusal is None, (verb, decision.refusal)
    return life


def change(life: Life, level: str, by: str = BEN) -> Life:
    assert life.do("severity", by, {"severity": level}).refusal is None
    return life


def hours(number: float) -> Any:
    return START + timedelta(hours=number)


def limits(life: Life) -> dict[str, float]:
    """Return the limits of the clocks that run, in hours after the declaration."""
    return {name: (clock.limit - START) / timedelta(hours=1) for name, clock in life.case.clocks.items()}


def called(life: Life) -> list[str]:
    return [*dict.fromkeys(asked.person for asked in life.case.asked)]


# ---- declaring


def test_a_declaration_sets_the_severity_calls_people_and_starts_every_clock() -> None:
    life = declared(type="leak")
    kinds = ["opened", "severity_set", "checklist_made", "people_asked", *["clock_started"] * 4]
    assert life.told == kinds
    assert (life.case.state, life.case.response.severity, life.case.cycle) == ("declared", "high", 1)
    assert limits(life) == {"triage/1": 1, "leadership/1": 2, "containment/1": 8, "resolution/1": 72}
    assert life.case.response.checklist == ("Find it", "Stop it")
    assert life.last(SeveritySet) == SeveritySet("high")


def test_without_an_answer_the_severity_is_that_of_the_playbook() -> None:
    life = Life(incident()).open()
    assert (life.case.response.severity, limits(life)) == ("low", {"triage/1": 10, "containment/1": 120})
    assert life.case.response.checklist == ()


def test_a_severity_and_a_type_call_people_and_all_that_fit_are_called() -> None:
    assert called(declared("low")) == [BEN]
    assert called(declared("high")) == [BEN, EVE]
    assert called(declared("high", type="leak")) == [BEN, EVE, HAL]
    assert declared("low", type="leak").last(PeopleAsked).people == (
        Asked(BEN, "role:legal", 0, "primary"),
        Asked(HAL, "person:hal", 0, "named"),
    )


def test_a_seat_that_two_summons_name_is_called_once() -> None:
    book = incident(summons=[{"ask": [LEGAL, SECURITY]}, {"ask": [SECURITY, LEGAL]}])
    assert [asked.seat for asked in Life(book).open().case.asked] == ["role:legal", "role:security"]


def test_whoever_holds_two_roles_is_called_for_both() -> None:
    both = facts(roles={"legal": facts().roles["legal"], "security": facts().roles["legal"]})
    life = Life(incident(), both).open(severity="high")
    assert life.last(PeopleAsked).people == (
        Asked(BEN, "role:legal", 0, "primary"),
        Asked(BEN, "role:security", 0, "primary"),
    )


def test_who_declares_it_may_be_the_one_who_is_called_and_may_deal_with_it() -> None:
    life = Life(incident()).open(BEN)
    assert called(life) == [BEN]
    assert say(life, "take", "triage", "contain", "resolve", "close").case.state == "closed"


def test_who_is_away_is_stood_in_for_and_a_seat_without_anybody_is_told() -> None:
    life = Life(incident(), facts(away=frozenset({BEN}))).open()
    assert life.last(PeopleAsked).people == (Asked(CARL, "role:legal", 0, "deputy", BEN),)
    alone = Life(incident(), facts(away=frozenset({BEN, CARL, DORA, FINN, GUS}))).open()
    assert alone.last(PeopleAsked) == PeopleAsked(0, (), ("role:legal",), (MAYA,), (Gap("role:legal", 0, "away", BEN),))


def test_the_fallback_is_called_where_nobody_of_a_role_can_come() -> None:
    life = Life(incident(), facts(away=frozenset({BEN, CARL, DORA}))).open()
    assert life.last(PeopleAsked).people == (Asked(FINN, "role:legal", 0, "fallback"),)


def test_a_near_miss_has_neither_severity_nor_clocks() -> None:
    life = Life(near_miss()).open()
    assert life.told == ["opened", "people_asked"]
    assert (life.case.response.severity, life.case.clocks, life.case.timed) == (None, {}, False)
    assert life.do("severity", BEN, {"severity": "high"}).refusal == Refusal("no_severity")
    assert life.do("tick", BEN, {"item": "item_0"}).refusal == Refusal("no_items")
    assert say(life, "triage", "contain", "resolve", "close").case.state == "closed"
    assert [step.kept for step in life.case.steps] == [None] * 4


def test_a_clock_in_business_time_follows_its_calendar() -> None:
    slow = severity("Slow", triage={"limit": "1 business day", "calendar": "office"})
    life = Life(incident(severities={"slow": slow}, severity="slow", form=incident().form[1:2]))
    life.now = START + timedelta(days=4, hours=1)  # a Friday
    assert life.open().case.due == START + timedelta(days=7, hours=1)


# ---- the way


def test_the_way_from_the_declaration_to_the_end() -> None:
    life = declared()
    states = []
    for verb in ("take", "triage", "inform", "contain", "resolve", "close"):
        states.append(say(life, verb).case.state)
    assert states == ["declared", "triaged", "triaged", "contained", "resolved", "closed"]
    assert life.case.response.reached == ("triage", "leadership", "containment", "resolution")
    assert life.case.clocks == {}
    outcome = life.case.outcome
    assert outcome
    assert (outcome.state, outcome.by, outcome.reason, outcome.kept) == ("closed", BEN, WHY, True)


@pytest.mark.parametrize(
    ("verb", "missing"),
    [("contain", True), ("resolve", True), ("close", True), ("false_alarm", True), ("triage", False)],
)
def test_what_is_said_at_each_step_is_asked(verb: str, missing: bool) -> None:
    before = {"contain": ["triage"], "resolve": ["triage", "contain"], "close": ["triage", "contain", "resolve"]}
    life = say(declared(), *before.get(verb, []))
    refusal = life.do(verb, BEN).refusal
    assert (refusal is not None and [*refusal.fields] == ["reason"]) is missing


def test_only_those_who_were_called_act_and_no_step_is_skipped() -> None:
    life = declared()
    assert life.do("triage", ANA, REASON).refusal == Refusal("not_asked")
    assert life.do("contain", BEN, REASON).refusal == Refusal("wrong_state", state="declared")
    assert life.do("approve", BEN).refusal == Refusal("unknown_verb")
    say(life, "triage")
    assert life.do("triage", EVE, REASON).refusal == Refusal("wrong_state", state="triaged")


def test_the_lead_is_handed_over_by_taking_it() -> None:
    life = say(declared(), "take")
    assert (life.case.response.lead, life.last(DutyTaken)) == (BEN, DutyTaken("lead"))
    assert life.do("take", BEN).refusal == Refusal("already_lead")
    assert say(life, "take", by=EVE).case.response.lead == EVE


def test_a_goal_stops_its_own_clock_and_notes_whether_the_limit_was_kept() -> None:
    life = declared()
    life.now = hours(1)
    say(life, "triage")
    assert [*life.case.clocks] == ["leadership/1", "containment/1", "resolution/1"]
    assert (life.case.steps[-1].after, life.case.steps[-1].kept, life.case.limit_missed) == ("triaged", True, False)
    life.now = hours(2) + timedelta(seconds=1)
    say(life, "inform")
    assert (life.case.steps[-1].after, life.case.steps[-1].kept) == ("informed", False)
    assert life.last(Reached) == Reached("leadership")


def test_a_limit_that_passed_before_its_timer_struck_is_missed_all_the_same() -> None:
    life = declared()
    life.now = hours(1.1)  # the service was down
    say(life, "triage")
    assert life.case.limit_missed
    say(life, "inform", "contain", "resolve", "close")
    assert life.case.outcome
    assert life.case.outcome.kept is False


def test_leadership_is_told_once_in_any_state_and_changes_none() -> None:
    for before in ([], ["triage"], ["triage", "contain"], ["triage", "contain", "resolve"]):
        life = say(declared(), *before)
        state = life.case.state
        assert say(life, "inform").case.state == state
        assert life.do("inform", EVE).refusal == Refusal("already_told")


# ---- the checklist


def test_items_are_ticked_one_by_one_with_what_shows_it() -> None:
    life = declared(type="leak")
    life.do("tick", EVE, {"item": "item_1", **REASON})
    assert life.last(ItemTicked) == ItemTicked(1, WHY)
    life.do("tick", BEN, {"item": "item_0"})
    assert life.case.response.ticks == (Tick(1, EVE, START, WHY), Tick(0, BEN, START, None))
    assert (life.case.response.unticked, life.case.state) == ((), "declared")
    assert life.do("tick", BEN, {"item": "item_0"}).refusal == Refusal("no_items")


def test_an_item_is_ticked_once_and_must_be_there() -> None:
    life = declared(type="leak")
    life.do("tick", BEN, {"item": "item_0"})
    for item in ("item_0", "item_2", "item_-1", "x"):
        refusal = life.do("tick", EVE, {"item": item}).refusal
        assert refusal
        assert [*refusal.fields] == ["item"]


# ---- the clocks


def test_reminders_and_limits_strike_and_deputies_come_in() -> None:
    life = declared().after(minutes=30)
    assert life.last(ClockStruck) == ClockStruck(("triage/1/remind50%",), 0)
    life.after(minutes=30)
    added = (
        Asked(CARL, "role:legal", 0, "escalation", BEN),
        Asked(DORA, "role:legal", 0, "escalation", BEN),
    )
    assert life.last(ClockStruck) == ClockStruck(("triage/1/limit", "triage/1/escalate1"), 0, added)
    assert (life.case.overdue, life.case.limit_missed, life.case.state) == (True, True, "declared")
    assert say(life, "triage", by=DORA).case.state == "triaged"


def test_named_people_come_in_for_whoever_has_not_told_leadership() -> None:
    life = say(declared(), "triage").after(hours=2)
    assert life.last(ClockStruck).timers == ("leadership/1/limit", "leadership/1/escalate1")
    assert [asked.person for asked in life.last(ClockStruck).added] == [FINN]
    assert say(life, "inform", by=FINN).case.response.reached == ("triage", "leadership")


def test_whatever_came_due_together_makes_one_event_and_calls_each_person_once() -> None:
    life = declared()
    life.now = hours(3)
    life.fire()
    struck = life.last(ClockStruck)
    assert [item for item in life.told if item == "clock_struck"] == ["clock_struck"]
    assert struck.timers == (
        "triage/1/remind50%",
        "triage/1/limit",
        "triage/1/escalate1",
        "leadership/1/limit",
        "leadership/1/escalate1",
    )
    assert [asked.person for asked in struck.added] == [CARL, DORA, FINN]
    assert struck.late == 2.5 * 3600


def test_two_steps_that_add_the_same_person_add_them_once() -> None:
    step = [{"at": "100 %", "add": [LEAD]}]
    both = {"triage": {"limit": "1 hour", "escalate": step}, "containment": {"limit": "1 hour", "escalate": step}}
    life = Life(incident(severities={"low": severity("Low", **both)})).open(severity="low").after(hours=1)
    assert [asked.person for asked in life.last(ClockStruck).added] == [FINN]


def test_a_timer_of_a_clock_that_stopped_does_nothing() -> None:
    life = say(declared(), "triage")
    assert life.do("fire", SYSTEM, timers=("triage/1/limit",)).events == ()
    assert life.do("fire", BEN, timers=("leadership/1/limit",)).refusal == Refusal("system_only")


# ---- another severity


def test_a_higher_severity_moves_the_clocks_counts_from_the_declaration_and_calls_more_people() -> None:
    life = declared("low")
    life.now = hours(0.25)
    change(life, "high")
    assert limits(life) == {"triage/2": 1, "leadership/2": 2, "containment/2": 8, "resolution/2": 72}
    assert called(life) == [BEN, EVE]
    assert life.last(PeopleAsked).people == (Asked(EVE, "role:security", 0, "primary"),)
    assert (life.case.response.severity, life.case.cycle, life.case.state) == ("high", 2, "declared")


def test_a_seat_that_stayed_empty_is_not_looked_for_again_when_more_people_are_called() -> None:
    life = Life(incident(fallback=[{"role": "nobody"}]), facts(away=frozenset({EVE, CARL}))).open(severity="high")
    assert life.case.unfilled == (Seat(0, "role:security"),)
    life = Life(incident(summons=[{"ask": [{"role": "nobody"}, LEAD]}, *_MORE], fallback=[{"role": "nobody"}]))
    change(life.open(), "high", FINN)
    assert (life.case.unfilled, called(life)) == ((Seat(0, "role:nobody"),), [FINN, BEN])
    assert [item.event.told for item in life.events if isinstance(item.event, PeopleAsked)] == [(MAYA,), ()]


_MORE = [{"when": {"field": "severity", "equals": "high"}, "ask": [LEGAL]}]


def test_what_is_past_under_a_higher_severity_strikes_at_once_and_past_reminders_are_dropped() -> None:
    life = declared("low").after(hours=1.5)
    change(life, "high")
    clock = life.case.clocks["triage/2"]
    assert clock.limit == hours(1)
    assert [(mark.name, mark.at) for mark in clock.marks] == [("limit", life.now), ("escalate1", life.now)]
    assert not clock.overdue
    life.fire()
    assert life.last(ClockStruck).late == 0
    assert {asked.person for asked in life.last(ClockStruck).added} == {CARL, DORA}
    assert life.case.overdue


def test_a_lower_severity_gives_more_time_and_sends_nobody_away() -> None:
    life = declared("high").after(hours=1.5)
    assert life.case.overdue
    change(life, "low")
    assert limits(life) == {"triage/2": 10, "containment/2": 120}
    assert not life.case.overdue
    assert called(life)[:2] == [BEN, EVE]
    say(life, "triage")
    assert life.case.steps[-1].kept is True
    assert life.case.limit_missed  # it was late by the rules of its time


def test_goals_that_were_reached_get_no_clock_again() -> None:
    life = say(declared("low"), "triage", "inform", "contain")
    assert limits(change(life, "high")) == {"resolution/2": 72}


def test_the_same_or_an_unknown_severity_cannot_be_set() -> None:
    life = declared("high")
    for level in ("high", "terrible", ""):
        refusal = life.do("severity", BEN, {"severity": level}).refusal
        assert refusal
        assert [*refusal.fields] == ["severity"]
    assert life.told.count("severity_set") == 1


def test_the_reason_for_another_severity_is_kept() -> None:
    life = declared("high")
    life.do("severity", EVE, {"severity": "low", **REASON})
    assert life.last(SeveritySet) == SeveritySet("low", WHY)


def test_an_escalation_is_that_of_the_severity_it_has_now() -> None:
    other = severity("Other", triage={"limit": "2 hours", "escalate": [{"at": "100 %", "add": [LEAD]}]})
    book = incident(severities={"high": incident().severities["high"].model_dump(), "low": other})
    life = change(Life(book).open(severity="high"), "low").after(hours=2)
    assert [asked.person for asked in life.last(ClockStruck).added] == [FINN]


# ---- the end, and coming back


def test_a_false_alarm_ends_it_and_says_why() -> None:
    for before in ([], ["triage"]):
        life = say(declared(), *before, "false_alarm")
        assert life.last(Closed) == Closed(false_alarm=True, reason=WHY)
        assert (life.case.state, life.case.clocks) == ("false_alarm", {})
        assert life.case.outcome
        assert life.case.outcome.reason == WHY


def test_what_is_over_is_over_and_says_who_ended_it() -> None:
    life = say(declared(), "false_alarm")
    for verb in ("take", "triage", "inform", "severity", "tick", "close"):
        assert life.do(verb, EVE, REASON).refusal == Refusal("too_late", BEN, START, "false_alarm")
    assert life.do("fire", SYSTEM, timers=("triage/1/limit",)).refusal is not None


def over(*, after: float = 10) -> Life:
    """Return an incident that was closed, and then some hours have passed."""
    life = say(declared(type="leak"), "take", "triage", "inform", "contain", "resolve", "close")
    life.now = hours(after)
    return life


def test_reopening_counts_containment_and_resolution_anew_from_then_on() -> None:
    life = say(over(), "reopen", by=EVE)
    assert (life.case.state, life.case.outcome, life.case.response.lead) == ("reopened", None, BEN)
    assert life.case.response.reached == ("triage", "leadership")
    assert limits(life) == {"containment/2": 18, "resolution/2": 82}
    assert life.last(Reopened) == Reopened(WHY)
    assert say(life, "contain", "resolve", "close").case.state == "closed"
    assert life.case.response.reached == ("triage", "leadership", "containment", "resolution")


def test_reopening_calls_nobody_twice_and_keeps_the_ticks() -> None:
    life = declared(type="leak")
    life.do("tick", BEN, {"item": "item_0"})
    say(life, "triage", "contain", "resolve", "reopen")
    assert life.told.count("people_asked") == 1
    assert (life.told.count("checklist_made"), life.case.response.unticked) == (1, (1,))


def test_a_limit_that_was_missed_before_the_return_stays_missed() -> None:
    life = declared()
    life.now = hours(1.1)  # the service was down, so no timer struck
    say(life, "false_alarm", "reopen", "false_alarm")
    assert life.case.outcome
    assert life.case.outcome.kept is False


def test_leadership_that_was_never_told_is_to_be_told_after_the_return() -> None:
    life = say(declared(), "triage", "contain", "resolve", "close")
    life.now = hours(10)
    assert limits(say(life, "reopen")) == {"leadership/2": 12, "containment/2": 18, "resolution/2": 82}


def test_a_clock_that_still_runs_at_the_return_counts_from_it_too() -> None:
    life = say(declared(), "triage", "contain", "resolve")
    life.now = hours(1)
    assert limits(say(life, "reopen")) == {"leadership/2": 3, "containment/2": 9, "resolution/2": 73}


def test_a_false_alarm_that_was_none_counts_as_triaged() -> None:
    life = say(declared(), "false_alarm")
    life.now = hours(10)
    say(life, "reopen")
    assert limits(life) == {"leadership/2": 12, "containment/2": 18, "resolution/2": 82}
    assert say(life, "contain").case.state == "contained"
    assert life.case.response.reached == ("triage", "containment")


def test_another_severity_after_the_return_counts_from_the_return() -> None:
    life = change(say(over(), "reopen"), "low")
    assert limits(life) == {"containment/3": 130}


def test_every_clock_has_a_name_of_its_own_over_the_whole_life() -> None:
    life = say(change(say(over(), "reopen"), "low"), "contain", "resolve", "reopen")
    names = [item.event.clock for item in life.events if isinstance(item.event, ClockStarted)]
    assert len(set(names)) == len(names)
    assert {name.partition("/")[0] for name in names} == set(GOALS)


def test_no_timer_is_left_once_it_is_over() -> None:
    assert deadlines(over().case) == {}
    assert deadlines(say(declared(), "false_alarm").case) == {}
