"""Renewals: a request of its own that knows what it renews, how often that was done and for how long in all."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from countersign.app.ports import Reply
from countersign.app.queries import Queries
from countersign.domain.approvals import renewing
from countersign.domain.commands import OPEN, Command, Refusal
from countersign.domain.event_parts import Kept, Link, Renewal
from countersign.domain.events import Routed
from countersign.domain.grants import is_effective
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.texts import Text
from countersign.domain.why import Asked, why
from tests.app.desk import Desk
from tests.domain.builders import ANA, BEN, EVE, LEGAL, REASON, SECURITY, START, approval, stage, task, text

FORM: list[dict[str, Any]] = [
    {"field": "what", "label": "What?", "type": "text", "required": True},
    {"field": "size", "label": "Size?", "type": "select", "required": True, "options": ["big", "some", "small"]},
    {"field": "until", "label": "Until?", "type": "date"},
    {"field": "proof", "label": "Proof?", "type": "file"},
]
RISK = {
    "questions": {"size": {"big": 9, "some": 5, "small": 1}},
    "bands": [{"name": "high", "at_least": 7}, {"name": "medium", "at_least": 3}, {"name": "low", "at_least": 0}],
}
RENEWALS = {"at_most": 3, "climb_at": 2, "score": "risk"}
GRANT = {"lasts": "30 days", "cap": "100 days", "conditions": "task", "until": "until", "remind": ["10 days", "2 days"]}


def book(**changes: Any) -> ApprovalPlaybook:
    """Legal decides; where the risk is medium security does, where it is high both do."""
    rules = [
        {"rule": "High", "when": {"band": "risk", "equals": "high"}, "stages": [stage(LEGAL), stage(SECURITY)]},
        {"rule": "Medium", "when": {"band": "risk", "equals": "medium"}, "stages": [stage(SECURITY)]},
        {"rule": "Low", "stages": [stage(LEGAL)]},
    ]
    grant = {**GRANT, "renewals": RENEWALS, **changes.pop("grant", {})}
    return approval(**{"form": FORM, "scores": {"risk": RISK}, "routing": rules, "grant": grant, **changes})


class Row:
    """Ana asks for something small and renews it, again and again."""

    def __init__(self, **changes: Any) -> None:
        self.desk, self._keys = Desk(book(**changes), task()), 0
        self.file("c1")

    def file(self, case: str, renews: str | None = None, actor: str = ANA, **answers: Any) -> Reply:
        """File a request, or a renewal of a case."""
        self._keys += 1
        given = {"what": text("A model"), "size": "small", **answers}
        links = (Link("renews", renews),) if renews else ()
        wish = Command(f"f{self._keys}", OPEN, actor, case, kind="exception", answers=given, links=links)
        reply = self.desk.handler.handle(wish)
        self.desk.sweep.run()
        return reply

    def do(self, verb: str, actor: str, case: str = "c1", **more: Any) -> Reply:
        self._keys += 1
        reply = self.desk.do(verb, actor, case, key=f"k{self._keys}", **more)
        self.desk.sweep.run()
        return reply

    def pass_days(self, days: float) -> None:
        self.desk.clock.advance(days=days)
        self.desk.sweep.run()

    def state(self, case: str = "c1") -> str:
        return self.desk.case(case).state

    def until(self, case: str) -> datetime:
        grant = self.desk.case(case).grant
        assert grant
        return grant.until

    def chain(self, count: int) -> "Row":
        """Have it approved, and renewed so many times, a day before each end."""
        self.do("approve", BEN)
        for number in range(1, count + 1):
            self.pass_days(29)
            assert self.file(f"c{number + 1}", f"c{number}").refusal is None
            for actor in (BEN, EVE):
                self.do("approve", actor, f"c{number + 1}")
            assert self.state(f"c{number + 1}") == "approved"
        return self


def test_a_renewal_knows_what_it_renews_and_is_asked_for_like_a_new_request() -> None:
    row = Row()
    row.do("approve_if", BEN, answers={"condition_1": text("Log"), "owner_1": ANA, "due_1": "2026-03-20"})
    row.do("done", ANA, "c1.c1", answers={"reason": text("https://example.com/log")})
    row.pass_days(25)
    assert row.file("c2", "c1").refusal is None
    case = row.desk.case("c2")
    kept = (Kept("ACT-1", "done", late=False),)
    assert case.renewal == Renewal("c1", "EXC-1", 1, START, START + timedelta(days=30), kept)
    assert case.links == (Link("renews", "c1", "EXC-1"),)
    assert (case.state, [asked.person for asked in case.asked]) == ("pending", [BEN])
    assert row.state() == "approved"  # it runs on while the renewal waits


def test_an_approved_renewal_holds_from_the_decision_and_ends_the_grant_before_at_once() -> None:
    row = Row()
    row.do("approve", BEN)
    row.pass_days(25)
    row.file("c2", "c1")
    row.pass_days(1)
    row.do("approve", BEN, "c2")
    assert (row.state(), row.desk.case().renewed_by) == ("renewed", "EXC-2")
    assert row.until("c2") == START + timedelta(days=26 + 30)
    now = row.desk.clock.now
    assert [is_effective(row.desk.case(case), now) for case in ("c1", "c2")] == [False, True]
    assert row.desk.timers("c1") == []


def test_a_renewal_that_is_approved_after_the_end_begins_then() -> None:
    row = Row()
    row.do("approve", BEN)
    row.pass_days(29)
    row.file("c2", "c1")
    row.pass_days(3)
    assert row.state() == "expired"
    row.do("approve", BEN, "c2")
    assert (row.state(), row.state("c2")) == ("expired", "approved")
    assert row.until("c2") == START + timedelta(days=32 + 30)


def test_a_rejected_renewal_leaves_the_grant_to_its_end_and_another_may_be_filed() -> None:
    row = Row()
    row.do("approve", BEN)
    row.pass_days(25)
    row.file("c2", "c1")
    row.do("reject", BEN, "c2", answers=REASON)
    assert row.state() == "approved"
    assert row.file("c3", "c1").refusal is None
    row.pass_days(5)
    assert row.state() == "expired"


def test_one_renewal_waits_at_a_time_and_the_second_is_told_which() -> None:
    row = Row()
    row.do("approve", BEN)
    row.pass_days(25)
    row.file("c2", "c1")
    assert row.file("c3", "c1").refusal == Refusal("renewal_waits", key="EXC-2")
    assert "c3" not in row.desk.store.state.cases
    assert [case.key for case in Queries(row.desk.store).renewals(row.desk.case())] == ["EXC-2"]
    row.do("withdraw", ANA, "c2")
    assert row.file("c3", "c1").refusal is None


def test_from_the_nth_renewal_on_it_is_decided_one_tier_higher_and_the_trace_says_so() -> None:
    row = Row().chain(2)
    first, second, third = (row.desk.case(case) for case in ("c1", "c2", "c3"))
    assert [case.rule for case in (first, second, third)] == [2, 2, 1]
    assert (third.renewal and third.renewal.number, third.renewal and third.renewal.climbs) == (2, "risk")
    assert third.trace[-2] == "renewal 2: risk low counts as medium"
    assert third.scores[0].band == "low"  # what it scores is said as it is
    explained = why(third, book(), Asked())
    assert explained
    assert [(one.rule, one.needs) for one in explained.passed] == [("High", ("risk is high",))]
    assert explained.lighter == ()  # whatever else was answered, a second renewal is no lighter
    events = [item.event for item in row.desk.store.state.events["c3"] if isinstance(item.event, Routed)]
    assert events[0].trace == third.trace


def test_what_is_in_the_highest_tier_stays_there() -> None:
    row = Row(grant={"renewals": {"climb_at": 1, "score": "risk"}})
    row.do("approve", BEN)
    row.pass_days(25)
    row.file("c2", "c1", size="big")
    assert (row.desk.case("c2").rule, row.desk.case("c2").trace[0]) == (0, "renewal 1: risk high counts as high")


def test_a_score_that_was_not_asked_for_does_not_climb() -> None:
    form = [*FORM[:1], {**FORM[1], "shown_when": {"field": "until", "equals": "2026-03-20"}}, *FORM[2:]]
    row = Row(form=form, grant={"renewals": {"climb_at": 1, "score": "risk"}})
    row.do("approve", BEN)
    row.pass_days(25)
    row.file("c2", "c1")
    assert (row.desk.case("c2").scores, row.desk.case("c2").trace[0]) == ((), "not 'High': risk is high")


def test_it_is_renewed_so_often_and_no_more() -> None:
    row = Row(grant={"cap": None}).chain(3)
    row.pass_days(29)
    assert row.file("c5", "c4").refusal == Refusal("renewed_enough")
    assert "c5" not in row.desk.store.state.cases


def test_all_grants_of_a_row_together_keep_to_the_cap_counted_from_the_first() -> None:
    row = Row(grant={"renewals": {}}).chain(3)
    assert row.until("c3") == START + timedelta(days=58 + 30)
    assert row.until("c4") == START + timedelta(days=100)  # and not 87 + 30
    row.pass_days(12)
    assert row.file("c5", "c4").refusal == Refusal("cap_reached", at=START + timedelta(days=100))


def test_a_renewal_decided_after_the_cap_ends_at_once() -> None:
    row = Row(grant={"cap": "40 days"})
    row.do("approve", BEN)
    row.pass_days(29)
    row.file("c2", "c1")
    row.pass_days(20)
    row.do("approve", BEN, "c2")
    assert (row.state("c2"), row.until("c2")) == ("expired", row.desk.clock.now)


def test_only_its_holder_renews_what_holds() -> None:
    row = Row()
    assert row.file("c2", "c1").refusal == Refusal("not_renewable")  # not decided yet
    row.do("approve", BEN)
    assert row.file("c2", "c1", actor=BEN).refusal == Refusal("unknown_case")
    assert row.file("c2", "c9").refusal == Refusal("unknown_case")
    row.do("suspend", BEN, answers=REASON)
    assert row.file("c2", "c1").refusal == Refusal("not_renewable")
    row.do("lift", BEN, answers=REASON)
    row.do("relinquish", ANA)
    assert row.file("c2", "c1").refusal == Refusal("not_renewable")
    assert [*row.desk.store.state.cases] == ["c1"]


def test_nothing_is_renewed_by_a_request_of_another_kind_or_where_no_rule_says_so() -> None:
    case, none = Row().chain(0).desk.case(), approval(grant={"lasts": "30 days"})
    for other in (none, approval(kind="other", grant={"lasts": "30 days", "renewals": {}}), approval(), task()):
        assert renewing.refusal(case, other, ANA, (), START) == Refusal("not_renewable")
        assert not renewing.offered(case, other) or other.kind == "other"
    assert renewing.refusal(case, book(), BEN, (), START) == Refusal("not_holder")


def test_it_is_offered_from_the_first_reminder_on() -> None:
    row = Row()
    assert not renewing.offered(row.desk.case(), book())
    row.do("approve", BEN)
    assert not renewing.offered(row.desk.case(), book())
    row.pass_days(20)
    assert renewing.offered(row.desk.case(), book())
    row.do("suspend", BEN, answers=REASON)
    assert not renewing.offered(row.desk.case(), book())
    row.do("lift", BEN, answers=REASON)
    row.pass_days(10)
    assert not renewing.offered(row.desk.case(), book())


def test_a_grant_shorter_than_its_reminders_and_one_without_any_may_be_renewed_at_once() -> None:
    row = Row()
    row.file("c2", until="2026-03-08")
    row.do("approve", BEN, "c2")
    assert renewing.offered(row.desk.case("c2"), book())
    row.do("approve", BEN)
    assert renewing.offered(row.desk.case(), book(grant={"remind": []}))


def test_the_form_of_a_renewal_begins_with_what_was_said_but_for_its_end() -> None:
    row = Row()
    row.file("c2", until="2026-03-08")
    assert renewing.old_answers(row.desk.case("c2"), book()) == {"what": text("A model").ref, "size": "small"}
    assert "until" in renewing.old_answers(row.desk.case("c2"), approval())


def test_a_renewal_of_a_private_grant_is_private() -> None:
    row = Row(private=True)
    row.do("approve", BEN)
    row.desk.put_in_force(book(), task())
    row.pass_days(25)
    assert row.file("c2", "c1").refusal is None
    assert row.desk.case("c2").private


def test_a_renewal_under_rules_that_grant_nothing_any_more_is_refused() -> None:
    row = Row()
    row.do("approve", BEN)
    row.desk.put_in_force(book(grant={"renewals": None}), task())
    assert row.file("c2", "c1").refusal == Refusal("not_renewable")


@pytest.mark.parametrize("days", [30, 31])
def test_what_is_over_cannot_be_renewed_even_before_its_timer_struck(days: int) -> None:
    row = Row()
    row.do("approve", BEN)
    row.desk.clock.now = datetime(2026, 3, 2, 9, tzinfo=UTC) + timedelta(days=days)
    given = {"what": Text("5a" * 16, "A model"), "size": "small"}
    wish = Command("late", OPEN, ANA, "c2", kind="exception", answers=given, links=(Link("renews", "c1"),))
    assert row.desk.handler.handle(wish).refusal == Refusal("not_renewable")
