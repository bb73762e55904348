"""Duties to report: they start from facts, whenever those become known, and nothing but an answer ends them.

Switched off once each: with ``clocks={}`` in ``evolve._severity`` the clock is gone and
``test_a_severity_that_changes_neither_ends_nor_restarts_it`` fails; without ``before is None`` in ``_settled`` an
answered duty begins anew and ``test_what_was_answered_does_not_begin_again`` fails.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from countersign.domain import months
from countersign.domain.actors import SYSTEM
from countersign.domain.commands import AMEND, DECIDED, Refusal
from countersign.domain.event_parts import Asked
from countersign.domain.events import (
    Amended,
    ClockStarted,
    ClockStruck,
    EntityNoted,
    Excused,
    Notified,
    Referred,
    RegulationEnded,
    RegulationMoved,
    RegulationStarted,
)
from countersign.domain.incidents import regulation_notes
from countersign.domain.incidents.legal import latest
from countersign.domain.notes import notes
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.texts import Given
from tests.domain.builders import (
    BEN,
    CARL,
    DORA,
    EVE,
    HAL,
    LEAD,
    REASON,
    SECURITY,
    START,
    Life,
    facts,
    incident,
    regulation,
    text,
)

WHY = text("because").ref
EXPOSED = {"field": "exposed", "equals": True}
FORM: list[dict[str, Any]] = [
    {"field": "severity", "label": "How severe?", "type": "select", "options": ["high", "low"]},
    {"field": "what", "label": "What?", "type": "text", "required": True},
    {"field": "type", "label": "Which kind?", "type": "select", "options": ["leak", "bias"]},
    {"field": "exposed", "label": "Is data exposed?", "type": "checkbox"},
    {
        "field": "abroad",
        "label": "Abroad?",
        "type": "checkbox",
        "required": True,
        "shown_when": {"field": "severity", "equals": "high"},
    },
    {"field": "discovered", "label": "When?", "type": "datetime", "past": True},
    {"field": "private", "label": "Keep it private?", "type": "checkbox"},
]


def book(**regulations: Any) -> IncidentPlaybook:
    """Return rules with these regulations; others decide whether one applies."""
    return incident(form=FORM, regulations=regulations, decisions={"excuse": "not_reportable"}, zone="Europe/Berlin")


def gdpr(**changes: Any) -> IncidentPlaybook:
    """Return rules by which data that is exposed has to be reported."""
    return book(gdpr=regulation(when=EXPOSED, anchor="discovered", **changes))


def told(life: Life, hours: float = 0, duty: str = "gdpr") -> None:
    """Enter that a duty was answered, some hours after the declaration."""
    at = (START + timedelta(hours=hours)).isoformat()
    given: dict[str, Given] = {"owed": duty, "given": at, "evidence": text("REF-1")}
    decision = life.do("notified", BEN, given)
    assert decision.refusal is None, decision.refusal


def amend(life: Life, by: str = BEN, **answers: Given) -> Any:
    """Correct facts; what is not said stays as it is."""
    before: dict[str, Given] = {"what": text("Try a new model")}
    before |= {name: value for name, value in life.case.answers.items() if isinstance(value, bool | str)}  # type: ignore[misc]
    wanted = {name: value for name, value in before.items() if name not in ("severity", "private")}
    return life.do(AMEND, by, {**wanted, **answers, **REASON})


def limits(life: Life) -> dict[str, float]:
    """Return the limits of what is open, in hours after the declaration."""
    return {duty.regulation: (duty.limit - START) / timedelta(hours=1) for duty in life.case.response.owed}


# ---- starting


def test_a_duty_begins_with_its_facts_and_calls_whoever_answers_for_it() -> None:
    life = Life(gdpr(duty=[SECURITY])).open(exposed=True)
    started = life.last(RegulationStarted)
    assert started == RegulationStarted("gdpr", 1, START, START + timedelta(hours=72), ("role:security",))
    clock = life.case.clocks["regulation:gdpr/1"]
    assert (clock.pauses, clock.judged, clock.limit) == (False, False, started.limit)
    assert [asked.person for asked in life.case.asked] == [BEN, EVE]
    assert Life(gdpr()).open().case.response.legal == ()


def test_it_begins_by_a_correction_and_counts_from_what_was_known_then() -> None:
    life = Life(gdpr(remind=["50 %"])).open()
    life.after(hours=40)
    assert amend(life, exposed=True).refusal is None
    assert limits(life) == {"gdpr": 72}
    assert [mark.name for mark in life.case.clocks["regulation:gdpr/1"].marks] == ["limit"], "the reminder is past"
    started = next(item for item in life.events if isinstance(item.event, RegulationStarted))
    assert regulation_notes.told(started.event, life.case) == (BEN,), "so whoever answers for it hears at once"  # type: ignore[arg-type]


def test_a_duty_that_is_past_when_it_begins_is_overdue_at_once() -> None:
    life = Life(gdpr(escalate=[{"at": "100 %", "add": [LEAD]}])).open()
    for verb in ("triage", "contain"):
        life.do(verb, BEN, REASON)
    life.now += timedelta(hours=80)
    amend(life, exposed=True)
    life.fire()
    assert life.case.overdue
    assert life.case.limit_missed is False, "no goal is judged by it"
    struck = life.last(ClockStruck)
    assert {"regulation:gdpr/1/limit", "regulation:gdpr/1/escalate1"} <= {*struck.timers}
    assert [asked.person for asked in struck.added] == [life.facts.roles["lead"].primary]


def test_it_counts_from_the_discovery_and_without_an_answer_from_the_declaration() -> None:
    earlier = (START - timedelta(hours=10)).isoformat()
    assert limits(Life(gdpr()).open(exposed=True, discovered=earlier)) == {"gdpr": 62}
    assert limits(Life(gdpr()).open(exposed=True)) == {"gdpr": 72}
    later = (START + timedelta(hours=3)).isoformat()
    assert limits(Life(gdpr()).open(exposed=True, discovered=later)) == {"gdpr": 72}, "it was discovered by then"


def test_a_limit_in_business_time_follows_its_calendar() -> None:
    rules = gdpr(limit="2 business days", calendar="office")
    assert limits(Life(rules).open(exposed=True)) == {"gdpr": 24 + 8}


def test_what_counts_from_another_duty_begins_when_that_was_answered_as_stated() -> None:
    rules = book(first=regulation(when=EXPOSED), final=regulation(anchor="first", limit="1 month", when=EXPOSED))
    life = Life(rules).open(exposed=True)
    assert limits(life) == {"first": 72}
    life.now += timedelta(hours=50)
    told(life, 48, "first")
    assert [duty.limit for duty in life.case.response.owed] == [
        months.later(START + timedelta(hours=48), 1, "Europe/Berlin")
    ]


# ---- the organisation


def test_what_the_organisation_is_is_frozen_at_the_opening_and_replay_needs_no_facts() -> None:
    rules = book(dora=regulation(when={"team": "entity", "contains": "financial"}))
    life = Life(rules, facts(entity=("financial",))).open()
    assert life.last(EntityNoted) == EntityNoted(("financial",))
    assert limits(life) == {"dora": 72}
    other = Life(rules, facts(entity=())).open()
    other.facts = facts(entity=("financial",))
    other.do("take", BEN)
    assert limits(other) == {}
    assert Life(gdpr()).open().told.count("entity_noted") == 0, "nobody asked"


# ---- the classification


HIGH_ONES = {"field": "severity", "equals": "high"}


def dora(**changes: Any) -> IncidentPlaybook:
    """Return rules with a limit that counts from the classification."""
    return book(dora=regulation(anchor="classified", limit="4 hours", **changes))


def test_it_has_the_limit_of_a_day_until_somebody_says_how_severe_it_is_and_then_the_earlier_one() -> None:
    life = Life(dora(at_most="24 hours")).open()
    assert limits(life) == {"dora": 24}
    life.now += timedelta(hours=1)
    life.do("severity", BEN, {"severity": "high"})
    assert life.last(RegulationMoved).limit == START + timedelta(hours=5)
    assert limits(life) == {"dora": 5}
    life.now += timedelta(hours=1)
    life.do("severity", BEN, {"severity": "low"})
    assert limits(life) == {"dora": 5}, "the first time counts"


def test_a_late_classification_leaves_the_limit_of_a_day() -> None:
    life = Life(dora(at_most="24 hours")).open()
    life.now += timedelta(hours=22)
    life.do("triage", BEN, REASON)
    assert limits(life) == {"dora": 24}


def test_the_limit_of_a_day_counts_from_the_discovery_and_follows_its_correction() -> None:
    life = Life(dora(at_most="24 hours")).open(discovered=(START - timedelta(hours=6)).isoformat())
    assert limits(life) == {"dora": 18}
    amend(life, discovered=(START - timedelta(hours=10)).isoformat())
    assert limits(life) == {"dora": 14}
    assert life.last(RegulationMoved).anchor == START - timedelta(hours=10)


@pytest.mark.parametrize(("opener", "limit"), [(BEN, {"dora": 4}), ("token:ci", {})])
def test_a_severity_that_a_person_declares_classifies_and_that_of_a_machine_does_not(opener: str, limit: Any) -> None:
    life = Life(dora(when=HIGH_ONES)).open(opener, severity="high", abroad=True)
    assert limits(life) == limit
    life.do("triage", BEN, REASON)
    assert limits(life) == {"dora": 4}


# ---- nothing pauses or restarts it


def test_a_severity_that_changes_neither_ends_nor_restarts_it() -> None:
    life = Life(dora(when=HIGH_ONES)).open(severity="high", abroad=True)
    before = life.case.clocks["regulation:dora/1"]
    for level in ("low", "high", "low"):
        life.now += timedelta(minutes=10)
        life.do("severity", BEN, {"severity": level})
        assert life.case.clocks["regulation:dora/1"] == before
    assert life.told.count("regulation_started") == 1


def test_nothing_is_closed_while_a_duty_is_open() -> None:
    life = Life(gdpr()).open(exposed=True)
    assert life.do("false_alarm", BEN, REASON).refusal == Refusal("duties_open")
    for verb in ("triage", "contain", "resolve"):
        life.do(verb, BEN, REASON)
    assert life.do("close", BEN, REASON).refusal == Refusal("not_ready", missing=("duties",))
    told(life)
    assert life.do("close", BEN, REASON).refusal is None
    life.do("reopen", BEN, REASON)
    assert latest(life.case.response.legal)["gdpr"].state == "notified", "what was answered stays so"
    assert limits(life) == {}


def test_what_is_reopened_before_it_is_closed_keeps_the_clock_of_the_law() -> None:
    life = Life(gdpr()).open(exposed=True)
    before = life.case.clocks["regulation:gdpr/1"]
    for verb in ("triage", "contain", "resolve"):
        life.do(verb, BEN, REASON)
    life.now += timedelta(hours=5)
    assert life.do("reopen", BEN, REASON).refusal is None
    assert {*life.case.clocks} == {"containment/2", "regulation:gdpr/1"}
    assert life.case.clocks["regulation:gdpr/1"] == before


# ---- answers


@pytest.mark.parametrize(("hours", "kept"), [(72, True), (72.1, False)])
def test_whether_it_was_in_time_is_told_by_the_time_that_was_stated(hours: float, kept: bool) -> None:
    life = Life(gdpr()).open(exposed=True)
    life.now += timedelta(hours=100)
    told(life, hours)
    (duty,) = life.case.response.legal
    assert (duty.state, duty.kept, duty.by, duty.at) == ("notified", kept, BEN, life.now)
    assert (duty.given, duty.said) == (START + timedelta(hours=hours), text("REF-1").ref)
    assert life.last(Notified).given == duty.given
    assert not [name for name in life.case.clocks if name.startswith("regulation")]


def test_nobody_has_answered_tomorrow() -> None:
    life = Life(gdpr()).open(exposed=True)
    later = (START + timedelta(hours=1)).isoformat()
    refusal = life.do("notified", BEN, {"owed": "gdpr", "given": later, "evidence": text("x")}).refusal
    assert refusal is not None
    assert refusal.fields == {"given": "Choose a time that has passed."}


def test_what_was_answered_does_not_begin_again() -> None:
    life = Life(gdpr()).open(exposed=True)
    told(life)
    amend(life, exposed=False)
    amend(life, exposed=True)
    assert life.told.count("regulation_started") == 1
    assert life.do("notified", BEN, {}).refusal == Refusal("no_duties")


# ---- not reportable


def excuse(life: Life) -> Referred:
    decision = life.do("excuse", BEN, {"exempt": "gdpr", **REASON})
    assert decision.refusal is None, decision.refusal
    found: Referred = life.last(Referred)
    return found


def decided(life: Life, event: Referred, state: str) -> None:
    for each in ("open", state):
        said = {"case": event.referral, "key": "NOR-1", "state": each, "by": f"{CARL} {DORA}"}
        life.do(DECIDED, SYSTEM, said)


def test_a_duty_runs_on_until_others_have_found_that_it_does_not_apply() -> None:
    life = Life(gdpr()).open(exposed=True)
    event = excuse(life)
    assert (event.purpose, event.subject, event.kind) == ("excuse", "gdpr", "not_reportable")
    assert event.answers["regulation"] == "GDPR, notice to the authority"
    assert event.answers["due"] == "2026-03-05T09:00:00+00:00"
    assert event.answers["reason"] == WHY
    assert limits(life) == {"gdpr": 72}
    assert life.do("excuse", BEN, {"exempt": "gdpr", **REASON}).refusal == Refusal("doubted")
    decided(life, event, "approved")
    assert life.last(Excused) == Excused("gdpr", "NOR-1", WHY)
    assert limits(life) == {}
    assert latest(life.case.response.legal)["gdpr"].approval == "NOR-1"


def test_a_no_leaves_the_duty_and_it_may_be_asked_again() -> None:
    life = Life(gdpr()).open(exposed=True)
    decided(life, excuse(life), "rejected")
    assert limits(life) == {"gdpr": 72}
    assert excuse(life).referral == "c1.r2"


def test_a_yes_that_comes_late_changes_nothing() -> None:
    life = Life(gdpr()).open(exposed=True)
    event = excuse(life)
    told(life)
    decided(life, event, "approved")
    assert latest(life.case.response.legal)["gdpr"].state == "notified"
    assert "excused" not in life.told, "and the record does not say that anything was found"


def test_a_yes_to_other_facts_does_not_end_what_began_since() -> None:
    life = Life(gdpr()).open(exposed=True)
    event = excuse(life)
    life.now += timedelta(hours=1)
    amend(life, exposed=False)
    life.now += timedelta(hours=1)
    amend(life, exposed=True)
    decided(life, event, "approved")
    assert limits(life) == {"gdpr": 72}


def test_where_nobody_decides_it_nobody_is_asked() -> None:
    life = Life(incident(form=FORM, regulations={"gdpr": regulation()})).open()
    refusal = life.do("excuse", BEN, {"exempt": "gdpr", **REASON}).refusal
    assert refusal is not None
    assert [*refusal.fields] == ["exempt"]


# ---- corrections


def test_a_correction_ends_what_does_not_hold_and_says_why_and_counts_as_before_if_it_holds_again() -> None:
    life = Life(gdpr()).open(exposed=True)
    life.now += timedelta(hours=1)
    amend(life, exposed=False)
    assert life.last(RegulationEnded) == RegulationEnded("gdpr", WHY)
    assert limits(life) == {}
    life.now += timedelta(hours=1)
    amend(life, exposed=True)
    assert limits(life) == {"gdpr": 72}
    assert [(duty.cycle, duty.state) for duty in life.case.response.legal] == [(1, "ended"), (2, "open")]
    assert set(life.case.clocks) >= {"regulation:gdpr/2"}


def test_a_correction_of_the_discovery_moves_the_limit() -> None:
    life = Life(gdpr()).open(exposed=True)
    amend(life, exposed=True, discovered=(START - timedelta(hours=30)).isoformat())
    assert limits(life) == {"gdpr": 42}
    assert life.last(RegulationMoved).anchor == START - timedelta(hours=30)


def test_a_limit_that_was_moved_after_it_had_passed_passes_once_more() -> None:
    """Under its old name it never struck again, since a timer strikes once: nobody heard that the new limit passed."""
    life = Life(gdpr()).open(exposed=True, discovered=(START - timedelta(hours=80)).isoformat()).after(minutes=1)
    assert life.last(ClockStruck).timers == ("regulation:gdpr/1/limit",)
    amend(life, exposed=True, discovered=START.isoformat())
    assert life.case.response.owed[0].clock == "regulation:gdpr/2"
    assert [name for name in life.case.clocks if name.startswith("regulation:")] == ["regulation:gdpr/2"]
    life.after(hours=73)
    assert "regulation:gdpr/2/limit" in life.last(ClockStruck).timers


def test_a_correction_says_what_changed_and_moves_no_clock_towards_a_goal() -> None:
    life = Life(gdpr()).open(severity="high", abroad=True)
    before = dict(life.case.clocks)
    life.after(minutes=10)
    assert amend(life, what=text("It leaks"), abroad=True).refusal is None
    event = life.last(Amended)
    assert (event.changed, event.reason) == (("what",), WHY)
    assert event.answers["severity"] == "high"
    assert event.answers["abroad"] is True, "asked only of high ones, and this is one"
    edit = life.case.edits[-1]
    assert (edit.by, edit.reason, edit.at, edit.before["what"]) == (BEN, WHY, life.now, text("Try a new model").ref)
    assert life.case.clocks == before
    assert life.case.steps == ()


def test_a_correction_that_changes_nothing_is_none() -> None:
    life = Life(gdpr()).open()
    assert amend(life).refusal == Refusal("unchanged")


def test_a_correction_needs_a_reason_and_leaves_severity_and_privacy_alone() -> None:
    life = Life(gdpr()).open()
    no_reason = life.do(AMEND, BEN, {"what": text("x")}).refusal
    assert no_reason is not None
    assert [*no_reason.fields] == ["reason"]
    for name, value in (("severity", "high"), ("private", True)):
        refusal = life.do(AMEND, BEN, {"what": text("x"), name: value, **REASON}).refusal
        assert refusal is not None
        assert [*refusal.fields] == [name]
    assert life.do(AMEND, HAL, {"what": text("x"), **REASON}).refusal == Refusal("not_asked")


def test_a_correction_calls_who_is_missing() -> None:
    life = Life(gdpr()).open()
    amend(life, type="leak")
    assert Asked(HAL, "person:hal", 0, "named") in life.case.asked
    assert life.case.response.checklist == ("Find it", "Stop it")


# ---- who hears of it


def test_what_begins_with_the_declaration_stands_in_the_message_that_calls() -> None:
    life = Life(gdpr()).open(exposed=True)
    event = life.last(RegulationStarted)
    assert [note.face for note in notes(event, life.case)] == ["line"]
    earlier = Life(gdpr()).open(exposed=True, discovered=(START - timedelta(hours=1)).isoformat())
    faces = [(note.place.name, note.face) for note in notes(earlier.last(RegulationStarted), earlier.case)]
    assert faces == [(BEN, "legal"), ("card", "line")]


def test_a_reminder_goes_to_the_lead_and_to_whoever_answers_for_it() -> None:
    life = Life(gdpr(duty=[SECURITY], remind=["50 %"])).open(exposed=True)
    life.do("take", BEN)
    life.now += timedelta(hours=36)
    reminded = ClockStruck(("regulation:gdpr/1/remind50%",), 0)
    assert [note.place.name for note in notes(reminded, life.case)] == [BEN, EVE]


def test_the_limit_tells_everybody_called_and_brings_in_deputies() -> None:
    life = Life(gdpr(escalate=[{"at": "100 %", "add": "deputies"}])).open(exposed=True)
    life.do("triage", BEN, REASON)
    life.do("contain", BEN, REASON)
    life.after(hours=72)
    struck = life.last(ClockStruck)
    assert {asked.person for asked in struck.added} >= {CARL, DORA}


# ---- months


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        ("2026-01-31T09:00+01:00", 1, "2026-02-28T09:00+01:00"),
        ("2028-01-31T09:00+01:00", 1, "2028-02-29T09:00+01:00"),
        ("2026-12-15T09:00+01:00", 1, "2027-01-15T09:00+01:00"),
        ("2026-03-15T09:00+01:00", 1, "2026-04-15T09:00+02:00"),  # clocks go forward in between
        ("2026-02-28T02:30+01:00", 13, "2027-03-28T03:30+02:00"),  # a time that clocks jump over
        ("2026-09-25T02:30+02:00", 1, "2026-10-25T02:30+02:00"),  # a time that they show twice
    ],
)
def test_a_month_ends_at_the_same_day_and_time_by_the_clocks_of_the_zone(start: str, count: int, end: str) -> None:
    found = months.later(datetime.fromisoformat(start), count, "Europe/Berlin")
    assert found == datetime.fromisoformat(end)
    assert found.tzinfo is UTC


def test_a_month_beyond_all_calendars_is_refused() -> None:
    with pytest.raises(ValueError, match="too far away"):
        months.later(datetime(9999, 12, 1, tzinfo=UTC), 1, "UTC")


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)), st.integers(1, 24))  # noqa: DTZ001 - made aware below
def test_months_add_up_to_no_more_than_31_days_each(naive: datetime, count: int) -> None:
    at = naive.replace(tzinfo=UTC)
    assert timedelta(days=28 * count) - timedelta(hours=2) <= months.later(at, count, "Europe/Berlin") - at
    assert months.later(at, count, "Europe/Berlin") - at <= timedelta(days=31 * count) + timedelta(hours=2)


# ---- whatever people do


STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ["severity", "triage", "contain", "resolve", "close", "reopen", "on", "off", "told", "false_alarm"]
        ),
        st.integers(0, 4000),
    ),
    max_size=12,
)


@given(STEPS)
def test_a_duty_is_never_paused_or_restarted_and_begins_once(steps: list[tuple[str, int]]) -> None:
    """Until facts are corrected its limit is the one it began with, and its clock runs whatever else happens."""
    life = Life(gdpr(remind=["50 %"])).open(exposed=True)
    for verb, minutes in steps:
        before = latest(life.case.response.legal)["gdpr"]
        life.after(minutes=minutes)
        if verb == "severity":
            life.do(verb, BEN, {"severity": "high" if life.case.response.severity == "low" else "low", **REASON})
        elif verb in ("on", "off"):
            amend(life, exposed=verb == "on")
        elif verb == "told":
            life.do("notified", BEN, {"owed": "gdpr", "given": START.isoformat(), "evidence": text("x")})
        else:
            life.do(verb, BEN, REASON)
        after = latest(life.case.response.legal)["gdpr"]
        assert after.limit == START + timedelta(hours=72)
        assert (after.clock in life.case.clocks) == (after.state == "open")
        assert all(life.case.clocks[duty.clock].paused is None for duty in life.case.response.owed)
        assert after.state != "open" or life.case.outcome is None
        if verb not in ("on", "off", "told"):
            assert after == before
    starts = [item.event for item in life.events if isinstance(item.event, ClockStarted)]
    assert sum(event.clock.startswith("regulation") for event in starts) == len(life.case.response.legal)
