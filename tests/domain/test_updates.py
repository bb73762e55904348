"""What a severity brings with it happens once, and the next status update is due in time."""

from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from countersign.domain.actors import Actor
from countersign.domain.commands import Refusal
from countersign.domain.events import ClockStruck, PeopleAsked, SeverityEntered, StatusPosted, UpdateSnoozed
from countersign.domain.incidents.duty_state import Snooze, StatusUpdate
from countersign.domain.incidents.updating import clock
from countersign.domain.notes import notes
from countersign.domain.world import URGENT, Note, Place
from tests.domain.builders import BEN, EVE, FINN, HAL, REASON, SECURITY, START, Life, facts, incident, manned, text

HOUR = timedelta(hours=1)
STATUS = {"status": text("It is off.")}


def opened(level: str = "high", **changes: Any) -> Life:
    return Life(manned(**changes)).open(severity=level)


def does(life: Life, verb: str, by: Actor = BEN, **answers: Any) -> Life:
    decision = life.do(verb, by, answers)
    assert decision.refusal is None, (verb, decision.refusal)
    return life


def due(life: Life) -> timedelta | None:
    """Return when the next status update is due, counted from the declaration."""
    running = clock(life.case)
    return running.limit - START if running else None


# ---- entering a severity


def test_a_severity_calls_tells_and_wants_an_update() -> None:
    life = opened()
    assert life.last(SeverityEntered) == SeverityEntered("high", (FINN,), ("governance",), update=True)
    assert HAL in {asked.person for asked in life.last(PeopleAsked).people}
    entry = next(item for item in life.events if isinstance(item.event, SeverityEntered))
    assert notes(entry.event, life.case) == (
        Note(Place("person", FINN), "entered", URGENT),
        Note(Place("channel", "governance"), "entered", URGENT),
        *(Note(Place("person", one), "update_wanted", URGENT) for one in (BEN, EVE, HAL)),
        Note(Place("thread", "card"), "line", URGENT),
    )


def test_an_update_is_wanted_from_whoever_leads() -> None:
    life = does(does(opened("low"), "take"), "severity", severity="high")
    entry = next(item for item in reversed(life.events) if isinstance(item.event, SeverityEntered))
    assert [note.place.name for note in notes(entry.event, life.case) if note.face == "update_wanted"] == [BEN]


def test_low_to_high_and_back_and_again_brings_each_once() -> None:
    life = opened("low")
    for level in ("high", "low", "high"):
        does(life, "severity", severity=level)
    does(does(life, "false_alarm", **REASON), "reopen", **REASON)
    entered = [item.event.severity for item in life.events if isinstance(item.event, SeverityEntered)]
    assert entered == ["low", "high"], "nor does a return bring it again"
    assert life.case.response.entered == ("low", "high")


def test_whoever_was_called_is_not_told_as_well() -> None:
    life = opened("low", summons=[{"ask": [SECURITY]}])
    assert life.last(SeverityEntered).told == ()


def test_of_a_private_incident_only_those_hear_who_have_a_part_in_it() -> None:
    assert opened(private=True).last(SeverityEntered) == SeverityEntered("high", (), (), update=True)
    life = Life(manned(private=True)).open(FINN, severity="high")
    assert life.last(SeverityEntered).told == (FINN,), "who reported it knows of it"


def test_a_severity_that_brings_nothing_says_nothing() -> None:
    assert "severity_entered" not in Life(incident()).open(severity="high").told


levels = st.sampled_from(["high", "low"])


@given(first=levels, gestures=st.lists(levels | st.just("return"), max_size=8), away=st.booleans())
def test_each_effect_of_a_severity_happens_once_at_most_whatever_the_order(
    first: str, gestures: list[str], away: bool
) -> None:
    life = Life(manned(), facts(away=frozenset({EVE}) if away else frozenset())).open(severity=first)
    for gesture in gestures:
        if gesture == "return":
            life.do("false_alarm", BEN, REASON)
            life.do("reopen", BEN, REASON)
        else:
            life.do("severity", BEN, {"severity": gesture})
    had = {first, *gestures} - {"return"}
    entered = Counter(item.event.severity for item in life.events if isinstance(item.event, SeverityEntered))
    assert entered == dict.fromkeys(had, 1)
    told = Counter(
        (note.place, note.face)
        for item in life.events
        if isinstance(item.event, SeverityEntered)
        for note in notes(item.event, life.case)
        if note.face == "entered"
    )
    assert not told or max(told.values()) == 1
    assert sum(asked.seat == "person:hal" for asked in life.case.asked) == ("high" in had)


# ---- status updates


def test_the_next_update_is_due_a_while_after_the_declaration_and_after_the_last_one() -> None:
    life = opened()
    assert due(life) == HOUR
    life.now += HOUR / 2
    does(life, "update", **STATUS)
    assert due(life) == 1.5 * HOUR
    assert life.last(StatusPosted) == StatusPosted(STATUS["status"].ref)
    assert life.case.response.updates == (StatusUpdate(STATUS["status"].ref, BEN, life.now),)


def test_business_hours_follow_their_calendar() -> None:
    life = Life(manned())
    life.now = START + 6 * HOUR  # two hours are left of this Monday
    assert due(life.open(severity="low")) == 26 * HOUR


def test_whoever_posts_one_may_say_when_the_next_one_comes() -> None:
    assert due(does(opened(), "update", next="minutes_30", **STATUS)) == HOUR / 2
    life = does(Life(incident()).open(), "update", **STATUS)
    assert due(life) is None, "this playbook wants none"
    assert due(does(life, "update", next="hours_4", **STATUS)) == 4 * HOUR


def test_another_severity_counts_from_then_on() -> None:
    life = opened("low")
    life.now += 2 * HOUR
    assert due(does(life, "severity", severity="high")) == 3 * HOUR


def test_an_update_that_is_due_is_asked_for_once() -> None:
    life = opened().after(hours=1)
    struck = [item.event.timers for item in life.events if isinstance(item.event, ClockStruck)]
    asked = [timer for timers in struck for timer in timers if timer.startswith("update/")]
    assert len(asked) == 1
    life.after(hours=5)
    again = [t for item in life.events if isinstance(item.event, ClockStruck) for t in item.event.timers]
    assert [timer for timer in again if timer.startswith("update/")] == asked
    assert due(life) == HOUR, "it is still the one that was due then"


def test_it_is_asked_of_whoever_leads_and_nobody_is_judged_by_it() -> None:
    life = does(Life(manned(duties=[])).open(severity="high"), "take")
    does(does(life, "triage", **REASON), "inform")
    life.now = START + HOUR
    life.fire()
    assert [note.place.name for note in notes(life.events[-1].event, life.case)] == [BEN]
    assert not life.case.overdue
    assert not life.case.limit_missed


# ---- putting it off


def test_putting_it_off_moves_the_next_one_only_and_says_who_did() -> None:
    life = does(opened(), "snooze", EVE, span="minutes_30")
    assert life.last(UpdateSnoozed) == UpdateSnoozed(START + 1.5 * HOUR)
    assert (due(life), life.case.response.snooze) == (1.5 * HOUR, Snooze(EVE, START + 1.5 * HOUR))
    life.now += HOUR
    does(life, "update", **STATUS)
    assert (due(life), life.case.response.snooze) == (2 * HOUR, None)


def test_one_that_is_past_is_put_off_from_now_and_asked_for_once_more() -> None:
    life = opened().after(hours=3)
    does(life, "snooze", span="minutes_15")
    assert due(life) == 3.25 * HOUR
    life.after(minutes=15)
    asked = [t for item in life.events if isinstance(item.event, ClockStruck) for t in item.event.timers]
    assert sum(timer.startswith("update/") for timer in asked) == 2


def test_what_is_not_due_cannot_be_put_off() -> None:
    life = Life(incident()).open()
    assert life.do("snooze", BEN, {"span": "minutes_15"}).refusal == Refusal("no_update_due")


@pytest.mark.parametrize("end", [["triage", "contain", "resolve"], ["triage", "contain", "resolve", "close"]])
def test_none_is_due_once_it_is_resolved_and_again_after_a_return(end: list[str]) -> None:
    life = opened()
    for verb in end:
        does(life, verb, **REASON)
    assert due(life) is None
    if life.case.state == "resolved":
        does(life, "update", **STATUS)
        assert due(life) is None
    assert due(does(life, "reopen", **REASON)) == HOUR


def test_an_update_has_words() -> None:
    refusal = opened().do("update", BEN).refusal
    assert refusal
    assert [*refusal.fields] == ["status"]
