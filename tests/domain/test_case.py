"""A case: what it says about itself after its events."""

from datetime import timedelta

from countersign.domain.actors import SYSTEM
from countersign.domain.case import Outcome, Step
from tests.domain.builders import (
    ANA,
    BEN,
    EVE,
    LEGAL,
    OFFICE,
    REASON,
    SECURITY,
    START,
    Life,
    approval,
    stage,
    text,
    timed,
)

TWO_STAGES = approval(stage(LEGAL), stage(SECURITY))


def test_a_case_begins_in_the_first_state_with_a_key_and_the_rules_it_lives_by() -> None:
    case = Life(TWO_STAGES).open().case
    assert (case.key, case.state, case.requester, case.playbook) == ("EXC-7", "pending", ANA, TWO_STAGES.digest)
    assert (case.opened_at, case.rule, case.trace) == (START, 0, ("'Always': always",))


def test_only_those_asked_in_the_open_stage_are_current() -> None:
    life = Life(TWO_STAGES).open()
    assert [asked.person for asked in life.case.current] == [BEN]
    life.do("approve", BEN)
    assert [asked.person for asked in life.case.current] == [EVE]
    assert [asked.person for asked in life.case.asked] == [BEN, EVE]


def test_the_nearest_limit_is_due_and_strikes_once() -> None:
    life = Life(approval()).open()
    assert (life.case.due, life.case.overdue) == (START + timedelta(hours=8), False)
    life.after(hours=8)
    assert (life.case.overdue, life.case.clocks["decision/1"].marks) == (True, ())
    assert life.case.due == START + timedelta(hours=8)


def test_a_decided_case_has_an_outcome_and_no_clock() -> None:
    life = Life(approval()).open().after(minutes=30)
    life.do("reject", BEN, REASON)
    at = START + timedelta(minutes=30)
    assert life.case.outcome == Outcome("rejected", BEN, at, text("because").ref, kept=True)
    assert life.case.steps == (Step("pending", "rejected", at, kept=True),)
    assert (life.case.due, life.case.overdue, life.case.clocks) == (None, False, {})


def test_the_limit_of_every_stage_must_be_kept() -> None:
    life = Life(TWO_STAGES).open().after(hours=7)
    life.do("approve", BEN)
    life.after(hours=7)
    life.do("approve", EVE)
    assert life.case.outcome
    assert life.case.outcome.kept is True


def test_one_late_stage_is_enough_to_miss_the_limit() -> None:
    life = Life(TWO_STAGES).open().after(hours=9)
    life.do("approve", BEN)
    life.do("approve", EVE)
    assert life.case.outcome
    assert life.case.outcome.kept is False


def test_a_vote_after_the_limit_is_late_even_before_its_timer_struck() -> None:
    life = Life(TWO_STAGES).open()
    life.now += timedelta(hours=8, seconds=1)
    life.do("approve", BEN)
    assert life.case.limit_missed
    life.do("reject", EVE, REASON)
    assert life.case.outcome
    assert life.case.outcome.kept is False


def test_a_vote_at_the_limit_is_in_time() -> None:
    life = Life(approval()).open()
    life.now += timedelta(hours=8)
    life.do("approve", BEN)
    assert life.case.outcome
    assert life.case.outcome.kept is True


def test_without_a_clock_there_is_no_limit_to_keep() -> None:
    life = Life(approval(stage(LEGAL), clocks={})).open()
    life.do("approve", BEN)
    assert life.case.outcome
    assert life.case.outcome.kept is None


def test_the_end_of_a_grant_is_a_step_that_leaves_the_outcome_alone() -> None:
    life = Life(approval(grant={"lasts": "1 day"})).open()
    life.do("approve", BEN)
    decided = life.case.outcome
    life.after(days=1)
    assert (life.case.state, life.case.outcome) == ("expired", decided)
    assert life.case.steps[1] == Step("approved", "expired", START + timedelta(days=1), kept=None)


def test_a_clock_that_ends_a_case_did_not_keep_its_limit() -> None:
    life = Life(approval(clocks=timed(end="lapse"))).open().after(hours=8)
    assert life.case.outcome == Outcome("lapsed", SYSTEM, START + timedelta(hours=8), None, kept=False)


def test_a_business_clock_counts_working_hours_only() -> None:
    book = approval(clocks=timed(limit="10 business hours", calendar="office"), calendars={"office": OFFICE})
    assert Life(book).open().case.due == START + timedelta(days=1, hours=2)


def test_refusals_are_remembered_by_person_verb_and_revision() -> None:
    life = Life(approval()).open()
    life.do("approve", EVE)
    assert life.case.refusals == ((EVE, "approve", 1),)
