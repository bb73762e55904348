"""Approvals: quorums, denials, stages, ends of clocks, and grants."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from countersign.domain.actors import SYSTEM
from countersign.domain.clocks import deadlines
from countersign.domain.commands import FIRE
from countersign.domain.event_parts import Grant, Seat
from countersign.domain.events import Approved, Asked, ClockStarted, ClockStruck, Lapsed, Rejected, Voted
from countersign.domain.playbook import ApprovalPlaybook
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    DORA,
    EVE,
    FINN,
    HAL,
    LEAD,
    LEGAL,
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

ACTS = {"+": ("approve", {}), "-": ("reject", REASON)}


def votes(told: str, **changes: Any) -> str:
    """Return the state after Ben, Eve and Finn have voted in turn, ``+`` or ``-`` each, in one stage of three."""
    life = Life(approval(stage(LEGAL, SECURITY, LEAD, **changes))).open()
    for actor, vote in zip((BEN, EVE, FINN), told, strict=False):
        verb, answers = ACTS[vote]
        assert life.do(verb, actor, answers).refusal is None
    return life.case.state


@pytest.mark.parametrize(
    ("told", "changes", "state"),
    [
        ("", {"quorum": "any"}, "pending"),
        ("+", {"quorum": "any"}, "approved"),
        ("-", {"quorum": "any"}, "rejected"),
        ("-", {"quorum": "any", "denials": 2}, "pending"),
        ("-+", {"quorum": "any", "denials": 2}, "approved"),
        ("--", {"quorum": "any", "denials": 2}, "rejected"),
        ("---", {"quorum": "any", "denials": 3}, "rejected"),
        ("--+", {"quorum": "any", "denials": 3}, "approved"),
        ("+", {"quorum": 2}, "pending"),
        ("++", {"quorum": 2}, "approved"),
        ("+-", {"quorum": 2}, "rejected"),
        ("+-", {"quorum": 2, "denials": 2}, "pending"),
        ("+-+", {"quorum": 2, "denials": 2}, "approved"),
        ("+--", {"quorum": 2, "denials": 3}, "rejected"),  # two approvals are out of reach
        ("--", {"quorum": 2, "denials": 3}, "rejected"),
        ("++", {"quorum": "all"}, "pending"),
        ("+++", {"quorum": "all"}, "approved"),
        ("-", {"quorum": "all", "denials": 3}, "rejected"),  # all are out of reach at once
    ],
)
def test_a_stage_passes_at_its_quorum_and_ends_when_it_cannot(told: str, changes: dict[str, Any], state: str) -> None:
    assert votes(told, **changes) == state


def test_an_empty_seat_may_still_be_filled_so_the_quorum_is_not_out_of_reach() -> None:
    vacant = {"role": "nobody"}
    book = approval(stage(LEGAL, SECURITY, vacant, quorum=2, denials=2), fallback=[vacant])
    life = Life(book).open()
    life.do("reject", BEN, REASON)
    life.do("approve", EVE)
    assert life.case.state == "pending"


def test_a_seat_that_escalation_filled_counts_once() -> None:
    vacant = {"role": "nobody"}
    steps = timed(escalate=[{"at": "50 %", "add": [LEAD]}])
    book = approval(stage(LEGAL, vacant, quorum=2, denials=2), clocks=steps, fallback=[vacant])
    life = Life(book).open().after(hours=4)
    assert [asked.seat for asked in life.last(ClockStruck).added] == ["role:legal", "role:nobody"]
    life.do("reject", BEN, REASON)
    assert life.case.state == "rejected"


def test_stages_follow_each_other_each_with_its_own_clock() -> None:
    both = {"decision": {"limit": "8 hours"}, "short": {"limit": "1 hour"}}
    stages = [stage(LEGAL, clock="decision"), stage(SECURITY, clock="short"), stage(LEAD, clock="decision")]
    life = Life(approval(*stages, clocks=both)).open().after(hours=1)
    life.do("approve", BEN)
    assert life.told[-4:] == ["voted", "stage_passed", "people_asked", "clock_started"]
    assert deadlines(life.case) == {"short/2/limit": START + timedelta(hours=2)}
    life.do("approve", EVE)
    assert deadlines(life.case) == {"decision/3/limit": START + timedelta(hours=9)}
    life.do("approve", FINN)
    assert life.told[-3:] == ["voted", "stage_passed", "approved"]
    assert (life.case.state, life.case.passed, deadlines(life.case)) == ("approved", (0, 1, 2), {})


BOTH = {"decision": {"limit": "8 hours"}, "short": {"limit": "1 hour", "escalate": [{"at": "100 %", "add": [LEAD]}]}}


def beside(**changes: Any) -> ApprovalPlaybook:
    """Legal and security judge at the same time, each in a stage of its own; the lead comes after both."""
    stages = [stage(LEGAL, clock="decision"), stage(SECURITY, clock="short", beside=True), stage({"person": "hal"})]
    return approval(*stages, clocks=BOTH, **changes)


def test_stages_beside_each_other_open_together_and_the_next_one_after_both() -> None:
    life = Life(beside()).open()
    assert [asked.person for asked in life.case.current] == [BEN, EVE]
    assert sorted(deadlines(life.case)) == ["decision/1/limit", "short/2/escalate1", "short/2/limit"]
    life.do("approve", EVE)
    assert (life.case.passed, life.case.open_stages, life.case.stage) == ((1,), (0,), 0)
    assert sorted(deadlines(life.case)) == ["decision/1/limit"]
    life.do("approve", BEN)
    assert [asked.person for asked in life.case.current] == [HAL]
    life.do("approve", HAL)
    assert life.case.state == "approved"


def test_a_button_of_a_stage_that_is_still_open_is_not_stale_when_the_one_beside_it_passed() -> None:
    life = Life(beside()).open()
    life.do("approve", BEN, stage=0)
    assert life.do("approve", EVE, stage=0).refusal is None


def test_escalation_of_a_stage_adds_people_to_its_own_seats_only() -> None:
    life = Life(beside()).open().after(hours=1)
    added = life.last(ClockStruck).added
    assert [(asked.person, asked.place) for asked in added] == [(FINN, Seat(1, "role:security"))]


def test_one_human_sits_in_one_of_the_stages_beside_each_other() -> None:
    life = Life(approval(stage(LEGAL), stage(LEGAL, beside=True), clocks=BOTH)).open()
    assert [(asked.person, asked.stage) for asked in life.case.current] == [(BEN, 0), (CARL, 1)]


def test_a_rejection_beside_another_stage_ends_the_case() -> None:
    life = Life(beside()).open()
    life.do("reject", EVE, REASON)
    assert life.case.state == "rejected"


def test_a_limit_missed_beside_a_stage_that_was_in_time_counts_as_missed() -> None:
    life = Life(beside()).open().after(hours=2)
    for person in (EVE, BEN, HAL):
        life.do("approve", person)
    assert life.case.outcome
    assert life.case.outcome.kept is False


def test_a_rejection_in_any_stage_ends_the_case_with_its_reason() -> None:
    life = Life(approval(stage(LEGAL), stage(SECURITY), stage(LEAD))).open()
    life.do("approve", BEN)
    life.do("reject", EVE, REASON)
    assert life.last(Rejected) == Rejected(text("because").ref)
    assert (life.case.state, life.case.stage) == ("rejected", 1)


def test_a_vote_says_for_which_seat_and_for_whom() -> None:
    life = Life(approval(), facts(away=frozenset({BEN}))).open()
    life.do("approve", CARL)
    assert life.last(Voted) == Voted(0, "role:legal", "approve", BEN, None)


def test_somebody_asked_for_two_seats_fills_the_first_that_is_open() -> None:
    steps = timed(escalate=[{"at": "50 %", "add": [LEAD]}])
    life = Life(approval(stage(LEGAL, SECURITY, quorum="all"), clocks=steps)).open().after(hours=4)
    life.do("approve", FINN)
    assert life.last(Voted).seat == "role:legal"


def test_the_requester_may_take_it_back_while_it_is_pending() -> None:
    life = Life(approval()).open()
    assert life.do("withdraw", ANA).refusal is None
    assert (life.case.state, deadlines(life.case)) == ("withdrawn", {})


def test_a_stage_without_a_clock_waits_without_timers() -> None:
    life = Life(approval(clocks={})).open()
    assert (life.told[-1], deadlines(life.case)) == ("people_asked", {})
    assert life.do(FIRE, SYSTEM, timers=("decision/1/limit",)).events == ()


@pytest.mark.parametrize(("then", "event", "state"), [("reject", Rejected, "rejected"), ("lapse", Lapsed, "lapsed")])
def test_a_clock_may_end_the_case_and_speaks_for_the_marks_before_it(then: str, event: type, state: str) -> None:
    steps = [{"at": "80 %", "add": "deputies"}]
    clock = timed(remind=["50 %"], escalate=steps, end={"at": "150 %", "then": then})
    life = Life(approval(clocks=clock)).open().after(hours=12, seconds=30)
    names = ("remind50%", "escalate1", "limit", "end")
    late = 8 * 3600 + 30
    strike = ClockStruck(tuple(f"decision/1/{name}" for name in names), late, (), final=True)
    assert [item.event for item in life.events[-2:]] == [strike, event()]
    assert life.case.state == state
    assert life.case.outcome
    assert life.case.outcome.by == SYSTEM


def test_a_limit_alone_leaves_the_case_open_and_overdue() -> None:
    life = Life(approval()).open().after(hours=8)
    assert life.last(ClockStruck) == ClockStruck(("decision/1/limit",), 0)
    assert (life.case.state, life.case.overdue) == ("pending", True)


def test_timers_due_together_make_one_event_with_the_lateness_of_the_first() -> None:
    life = Life(approval(clocks=timed(remind=["25 %", "50 %"]))).open().after(hours=4, seconds=7)
    assert life.told.count("clock_struck") == 1
    strike = ClockStruck(("decision/1/remind25%", "decision/1/remind50%"), 2 * 3600 + 7)
    assert life.last(ClockStruck) == strike


def test_a_timer_that_struck_before_does_not_stand_in_the_record_again() -> None:
    life = Life(approval(clocks=timed(remind=["25 %"]))).open().after(hours=2).after(hours=6)
    assert life.last(ClockStruck).timers == ("decision/1/limit",)
    life = Life(approval(clocks=timed(remind=["25 %"]))).open().after(hours=2)
    life.now += timedelta(hours=6)
    life.do(FIRE, SYSTEM, timers=("decision/1/remind25%", "decision/1/limit"))
    assert life.last(ClockStruck) == ClockStruck(("decision/1/limit",), 0)
    assert life.fire().events == ()


def test_escalation_stands_in_the_event_that_the_timer_made() -> None:
    life = Life(approval(clocks=timed(escalate=[{"at": "50 %", "add": "deputies"}]))).open().after(hours=4)
    people = tuple(Asked(person, "role:legal", 0, "escalation", BEN) for person in (CARL, DORA))
    assert life.last(ClockStruck) == ClockStruck(("decision/1/escalate1",), 0, people)
    life.do("approve", DORA)
    assert life.case.state == "approved"


def granted(at: timedelta = timedelta(), rule: dict[str, Any] | None = None, **answers: Any) -> Life:
    """Return a case approved so long after it was opened, under a grant of 30 days at most."""
    base = {"lasts": "30 days", "until": "until", "system": "system", "scope": "scope", "remind": ["14 days", "1 day"]}
    life = Life(approval(grant={**base, **(rule or {})})).open(**answers)
    life.now += at
    life.do("approve", BEN)
    return life


def test_without_a_grant_rule_an_approval_is_just_that() -> None:
    life = Life(approval()).open()
    life.do("approve", BEN)
    assert life.last(Approved) == Approved(None)


@pytest.mark.parametrize(
    ("answers", "system", "scope"),
    [({}, None, None), ({"system": "bot"}, "bot", None), ({"scope": ("read", "write")}, None, "read, write")],
)
def test_a_grant_says_who_may_do_what(answers: dict[str, Any], system: str | None, scope: str | None) -> None:
    life = granted(**answers)
    expected = Grant(ANA, system, scope, START, START + timedelta(days=30))
    assert (life.last(Approved).grant, life.case.grant) == (expected, expected)


def test_a_grant_counts_from_the_decision() -> None:
    grant = granted(timedelta(days=3)).case.grant
    assert grant
    assert (grant.start, grant.until) == (START + timedelta(days=3), START + timedelta(days=33))


@pytest.mark.parametrize(
    ("wanted", "until"),
    [
        ("2026-03-10", datetime(2026, 3, 11, tzinfo=UTC)),
        ("2026-12-31", START + timedelta(days=30)),
        ("2026-03-02", datetime(2026, 3, 3, tzinfo=UTC)),
    ],
)
def test_a_grant_ends_on_the_day_that_was_asked_for_if_that_is_sooner(wanted: str, until: datetime) -> None:
    grant = granted(until=wanted).case.grant
    assert grant
    assert grant.until == until


def test_a_grant_decided_after_its_day_ends_at_once() -> None:
    life = granted(timedelta(days=5), until="2026-03-03")
    grant = life.case.grant
    assert grant
    assert (grant.until, grant.start) == (life.now, life.now)
    assert life.after(seconds=0).case.state == "expired"


def test_a_grant_reminds_before_it_ends_and_then_expires() -> None:
    life = granted()
    assert life.last(ClockStarted).limit == START + timedelta(days=30)
    reminders = {"grant/1/remind14days": 16, "grant/1/remind1day": 29, "grant/1/end": 30}
    assert deadlines(life.case) == {name: START + timedelta(days=day) for name, day in reminders.items()}
    life.after(days=16)
    assert (life.case.state, life.last(ClockStruck).final) == ("approved", False)
    life.after(days=14)
    assert (life.case.state, life.last(ClockStruck).final) == ("expired", True)
    assert life.told[-2:] == ["clock_struck", "expired"]
