"""Conditions of an approval: each becomes a task, and while one is not met what was granted must not be used."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from countersign.app.ports import Member, Reply
from countersign.domain.actors import SYSTEM
from countersign.domain.approvals.obligations import HALF
from countersign.domain.case import Obligation
from countersign.domain.commands import OPEN, Command, Refusal
from countersign.domain.event_parts import Link, Term
from countersign.domain.forms import ERASED
from countersign.domain.grants import is_effective
from countersign.domain.lifecycle import TABLES
from countersign.domain.playbook import Playbook
from countersign.domain.texts import Given, GivenAnswers
from countersign.domain.verb_forms import questions
from tests.app.desk import Desk
from tests.domain.builders import ANA, BEN, CARL, EVE, HAL, LEGAL, REASON, SECURITY, START, approval, stage, task, text

GRANT = {"lasts": "30 days", "conditions": "task"}
LINK: GivenAnswers = {"reason": text("https://example.com/proof")}


def asks(number: int, what: str, owner: str, due: str) -> dict[str, Given]:
    """Return one condition as it is typed."""
    return {f"condition_{number}": text(what), f"owner_{number}": owner, f"due_{number}": due}


LOG = asks(1, "Log every use", ANA, "2026-03-05")
TRAIN = asks(2, "Train the team", EVE, "2026-03-09")
FIRST, SECOND = "c1.c1", "c1.c2"


class Case:
    """Ana asks at a desk that has tasks; the sweep runs after everything."""

    def __init__(self, *stages: Any, **changes: Any) -> None:
        self.desk = Desk(approval(*stages, **{"grant": GRANT, **changes}), task())
        self.desk.open()
        self._keys = 0

    def do(self, verb: str, actor: str, answers: GivenAnswers | None = None, case: str = "c1") -> Reply:
        self._keys += 1
        reply = self.desk.do(verb, actor, case, key=f"k{self._keys}", answers=answers or {})
        self.desk.sweep.run()
        return reply

    def approve(self, *terms: dict[str, Given], by: str = BEN) -> "Case":
        given = {name: value for one in terms for name, value in one.items()}
        assert self.do("approve_if", by, given).refusal is None
        return self

    def pass_days(self, days: int) -> None:
        self.desk.clock.advance(days=days)
        self.desk.sweep.run()

    @property
    def states(self) -> tuple[str, list[str]]:
        """How the approval stands, and each of its conditions."""
        case = self.desk.case()
        return case.state, [one.state for one in case.obligations]

    def notes(self, face: str, seq: int | None = None, case: str = "c1") -> list[str]:
        """Who was told something of this wording, in order."""
        rows = self.desk.store.state.outbox.values()
        jobs = [row.job for row in rows if row.job.case == case and row.job.note and row.job.face == face]
        return [job.place.name for job in jobs if seq is None or job.wanted == seq]


# ---- setting them


def test_a_vote_with_conditions_is_an_approval_that_keeps_them() -> None:
    here = Case(stage(LEGAL), stage(SECURITY)).approve(LOG, TRAIN)
    vote = here.desk.case().votes[0]
    expected = (Term(text("Log every use").ref, ANA, "2026-03-05"), Term(text("Train the team").ref, EVE, "2026-03-09"))
    assert (vote.verdict, vote.terms) == ("approve", expected)
    assert here.states == ("pending", [])  # the next stage may still say no
    here.do("reject", EVE, REASON)
    assert here.states == ("rejected", [])
    assert FIRST not in here.desk.store.state.cases


def test_what_every_stage_asked_for_becomes_a_task_once_all_is_approved() -> None:
    here = Case(stage(LEGAL), stage(SECURITY)).approve(LOG)
    here.approve(asks(1, "Rotate the key", HAL, "2026-03-20"), by=EVE)
    assert here.states == ("approved", ["open", "open"])
    first, second = (here.desk.case(task_) for task_ in (FIRST, SECOND))
    assert (first.kind, first.key, first.requester) == ("task", "ACT-1", SYSTEM)
    assert first.links == (Link("condition of", "c1", "EXC-1"),)
    assert first.answers == {"owner": ANA, "due": "2026-03-05", "what": text("Log every use").ref}
    assert [asked.person for asked in second.asked] == [HAL]
    assert [(one.by, one.key) for one in here.desk.case().obligations] == [(BEN, "ACT-1"), (EVE, "ACT-2")]


def test_the_text_of_a_condition_travels_with_its_salt_and_is_kept_with_the_task() -> None:
    here = Case().approve(LOG)
    assert here.desk.store.state.texts[FIRST, text("Log every use").ref] == text("Log every use")


def test_tasks_are_opened_once_however_often_the_follow_up_is_sent() -> None:
    here = Case().approve(LOG)
    opening = Command("again", OPEN, SYSTEM, FIRST, kind="task", answers={"owner": ANA, "due": "2026-03-05"})
    assert here.desk.handler.handle(opening).refusal
    assert here.desk.told(FIRST).count("opened") == 1
    assert len(here.desk.store.state.cases) == 2


def test_a_condition_that_was_erased_before_its_task_was_opened_says_so() -> None:
    here = Case()
    here.desk.do("approve_if", BEN, answers=LOG)
    with here.desk.store.writing() as tx:
        tx.texts.erase("c1", [text("Log every use").ref])
        tx.commit()
    here.desk.sweep.run()
    kept = {body.body for (case, _), body in here.desk.store.state.texts.items() if case == FIRST}
    assert kept == {ERASED}
    assert here.states == ("approved", ["open"])


WRONG = [
    ({}, {"condition_1", "owner_1", "due_1"}),
    ({**LOG, "due_1": "2026-03-01"}, {"due_1"}),
    ({**LOG, "condition_1": text("x" * 151)}, {"condition_1"}),
    ({**LOG, "condition_2": text("Train the team")}, {"owner_2", "due_2"}),
    ({**LOG, "owner_3": EVE}, {"condition_3", "due_3"}),
    ({**LOG, "owner_1": "slack:T1/UGUEST"}, {"owner_1"}),
]


@pytest.mark.parametrize(("given", "wrong"), WRONG)
def test_a_condition_is_whole_or_not_there(given: dict[str, Given], wrong: set[str]) -> None:
    here = Case()
    here.desk.meet(Member("slack:T1/UGUEST", "Guest", guest=True))
    refusal = here.do("approve_if", BEN, given).refusal
    assert refusal
    assert set(refusal.fields) == wrong
    assert here.desk.case().votes == ()


def test_half_a_condition_is_told_what_is_missing() -> None:
    refusal = Case().do("approve_if", BEN, {**LOG, "owner_2": EVE}).refusal
    assert refusal
    assert refusal.fields == {"condition_2": HALF, "due_2": HALF}


@pytest.mark.parametrize("grant", [None, {"lasts": "30 days"}])
def test_where_nothing_is_granted_or_no_task_is_named_there_are_no_conditions(grant: Any) -> None:
    here = Case(grant=grant)
    assert here.do("approve_if", BEN, LOG).refusal == Refusal("no_grant")
    assert here.states == ("pending", [])


def test_the_form_begins_with_the_requester_as_owner_of_the_first_condition() -> None:
    here = Case()
    move = TABLES["approval"]["pending"]["approve_if"]
    asked = {field.field: field for field in questions(here.desk.case(), approval(), move)}
    assert (asked["owner_1"].default, asked["owner_2"].default) == (ANA, None)
    assert [asked[f"due_{number}"].required for number in (1, 2, 3)] == [True, False, False]
    machine = replace(here.desk.case(), requester="token:ci")
    assert {field.default for field in questions(machine, approval(), move)} == {None}


# ---- what becomes of them


def test_a_condition_that_is_overdue_suspends_the_grant_and_evidence_lifts_it() -> None:
    here = Case().approve(LOG)
    here.pass_days(2)
    assert here.states == ("approved", ["open"])
    here.pass_days(2)
    assert here.states == ("suspended", ["overdue"])
    case = here.desk.case()
    assert not is_effective(case, here.desk.clock.now)
    assert (case.later and case.later.by) == SYSTEM
    assert here.notes("turned") == [ANA, BEN]
    assert here.do("done", ANA, LINK, case=FIRST).refusal is None
    assert here.states == ("approved", ["done"])
    assert is_effective(here.desk.case(), here.desk.clock.now)
    assert here.notes("turned", here.desk.case().version) == [ANA, BEN]
    assert here.desk.case().obligations[0].late


def test_a_condition_is_not_met_by_saying_so_and_a_plain_task_is() -> None:
    here = Case().approve(LOG)
    for wrong in ({}, REASON):
        refusal = here.do("done", ANA, wrong, case=FIRST).refusal
        assert refusal
        assert set(refusal.fields) == {"reason"}
    here.desk.open("t1", ANA, kind="task", owner=ANA, due="2026-03-05")
    assert here.do("done", ANA, {}, case="t1").refusal is None
    assert here.states == ("approved", ["open"])


def test_who_set_a_condition_hears_that_it_was_kept_in_time() -> None:
    here = Case().approve(LOG)
    here.do("done", ANA, LINK, case=FIRST)
    assert here.states == ("approved", ["done"])
    assert (here.notes("condition"), here.notes("turned")) == ([BEN], [])
    here.pass_days(10)
    assert here.states == ("approved", ["done"])


def test_it_stays_suspended_until_the_last_condition_is_met() -> None:
    here = Case().approve(LOG, TRAIN)
    here.pass_days(4)
    assert here.states == ("suspended", ["overdue", "open"])
    here.pass_days(4)
    assert here.states == ("suspended", ["overdue", "overdue"])
    assert here.notes("condition") == [ANA, BEN]  # of the second one; the first suspended it
    here.do("done", EVE, LINK, case=SECOND)
    assert here.states == ("suspended", ["overdue", "done"])
    here.do("done", ANA, LINK, case=FIRST)
    assert here.states == ("approved", ["done", "done"])


def test_a_dropped_condition_is_not_met() -> None:
    here = Case().approve(LOG)
    here.do("drop", ANA, REASON, case=FIRST)
    assert here.states == ("suspended", ["dropped"])
    assert here.notes("turned") == [ANA, BEN]


def test_who_decided_may_lift_it_and_waives_what_is_not_met() -> None:
    here = Case().approve(LOG, TRAIN)
    here.pass_days(4)
    assert here.do("lift", BEN, REASON).refusal is None
    assert here.states == ("approved", ["waived", "open"])
    here.do("drop", ANA, REASON, case=FIRST)
    assert here.states == ("approved", ["waived", "open"])  # nobody waits for it any more
    here.pass_days(4)
    assert here.states == ("suspended", ["waived", "overdue"])
    here.do("done", EVE, LINK, case=SECOND)
    assert here.states == ("approved", ["waived", "done"])


def test_what_was_waived_and_is_done_after_all_counts_as_done() -> None:
    here = Case().approve(LOG)
    here.pass_days(4)
    here.do("lift", BEN, REASON)
    here.do("done", ANA, LINK, case=FIRST)
    assert here.states == ("approved", ["done"])


def test_what_a_person_suspended_is_not_lifted_by_a_condition() -> None:
    here = Case().approve(LOG)
    here.do("suspend", BEN, REASON)
    here.pass_days(4)
    assert here.states == ("suspended", ["overdue"])
    here.do("done", ANA, LINK, case=FIRST)
    assert here.states == ("suspended", ["done"])
    here.do("lift", BEN, REASON)
    assert here.states == ("approved", ["done"])


@pytest.mark.parametrize(("verb", "actor"), [("relinquish", ANA), ("revoke", BEN)])
def test_a_grant_that_has_ended_is_not_moved_by_its_conditions(verb: str, actor: str) -> None:
    here = Case().approve(LOG)
    here.do(verb, actor, REASON if verb == "revoke" else {})
    before = here.desk.case()
    here.pass_days(4)
    here.do("done", ANA, LINK, case=FIRST)
    assert here.desk.case() == before
    assert here.desk.store.state.followups == {}


def test_a_task_of_another_approval_moves_nothing() -> None:
    here = Case().approve(LOG)
    before = here.desk.told()
    wish = {"task": "c9.c1", "key": "ACT-9", "state": "overdue"}
    assert here.do("condition", SYSTEM, wish).refusal is None
    assert here.desk.told() == before


def test_the_tasks_of_a_private_approval_are_private() -> None:
    here = Case(private=True).approve(LOG)
    assert here.desk.case(FIRST).private


def test_a_condition_remembers_who_set_it_and_its_task() -> None:
    here = Case().approve(LOG)
    term = Term(text("Log every use").ref, ANA, "2026-03-05")
    assert here.desk.case().obligations == (Obligation(FIRST, term, BEN, "ACT-1", "open"),)
    assert START + timedelta(days=30) == (here.desk.case().grant or here).until  # type: ignore[union-attr]


def test_a_deputy_may_set_conditions_too() -> None:
    book: Playbook = approval(grant=GRANT)
    desk = Desk(book, task())
    desk.meet(replace(desk.store.state.people[BEN], deleted=True))
    desk.open()
    assert desk.do("approve_if", CARL, answers=LOG).refusal is None
