"""Exception debt: at the cap one more request gets a last stage, and replay needs nobody to count again.

Switched off once: with ``rule_of`` returning the bare rule every test below in which the lead decides as well fails.
"""

from typing import Any

import pytest

from countersign.domain import record
from countersign.domain.approvals.debt import counts_as, decides_already, extended
from countersign.domain.commands import Facts
from countersign.domain.event_parts import Load
from countersign.domain.events import Approved, PeopleAsked, Routed
from countersign.domain.playbook import ApprovalPlaybook
from tests.domain.builders import BEN, EVE, FINN, GUS, LEAD, LEGAL, SECURITY, Life, approval, facts, stage, timed

FORM = [
    {"field": "what", "label": "What?", "type": "text", "required": True},
    {"field": "clause", "label": "Clause?", "type": "select", "options": ["tools", "data"], "required": True},
]
DEBT = {"by": "clause", "cap": 2, "reviewers": [LEAD]}


def book(*stages: Any, **changes: Any) -> ApprovalPlaybook:
    base = {"form": FORM, "grant": {"lasts": "30 days"}, "debt": DEBT, "fallback": [SECURITY]}
    return approval(*stages, **{**base, **changes})


def with_live(count: int) -> Facts:
    return facts(live={"tools": count, "data": 9})


def opened(count: int, *stages: Any, **changes: Any) -> Life:
    return Life(book(*stages, **changes), with_live(count)).open(clause="tools")


def test_below_the_cap_the_rule_alone_decides() -> None:
    life = opened(1)
    assert life.last(Routed).load is None
    life.do("approve", BEN)
    assert life.case.state == "approved"


@pytest.mark.parametrize("live", [2, 7])
def test_at_the_cap_and_over_it_another_stage_comes_last(live: int) -> None:
    life = opened(live)
    assert life.last(Routed).load == Load(live, 2, adds=True)
    assert life.last(Routed).trace[-1] == f"{live} live of this clause, the cap is 2, so lead decides too"
    life.do("approve", BEN)
    assert (life.case.state, life.last(PeopleAsked).people[0].person) == ("pending", FINN)
    life.do("approve", FINN)
    assert life.case.state == "approved"


def test_the_added_stage_may_reject_and_has_a_clock_like_any_other() -> None:
    clocks = {**timed(), "long": {"limit": "2 days", "escalate": [{"at": "100 %", "add": "deputies"}]}}
    stages = stage(LEGAL, clock="decision")
    life = opened(2, stages, clocks=clocks, debt={**DEBT, "clock": "long"})
    life.do("approve", BEN)
    assert [*life.case.clocks] == ["long/2"]
    life.after(days=2)
    assert [asked.person for asked in life.case.current] == [FINN, GUS]
    refusal = life.do("reject", GUS, {}).refusal
    assert refusal
    assert refusal.code == "invalid"


def test_what_was_counted_stands_though_the_count_changes_meanwhile() -> None:
    life = opened(2)
    life.facts = with_live(0)
    life.do("approve", BEN)
    assert life.case.state == "pending"
    assert record.replay(life.events) == life.case


def test_grants_under_another_answer_do_not_count() -> None:
    assert Life(book(), facts(live={"data": 9})).open(clause="tools").case.load is None


@pytest.mark.parametrize(
    ("stages", "already"),
    [
        ([stage(LEAD)], True),
        ([stage(LEGAL), stage(LEAD)], True),
        ([stage(LEGAL, LEAD, quorum="all")], True),
        ([stage(LEGAL, LEAD, quorum="any")], False),  # legal alone could pass it
        ([stage(LEGAL, SECURITY, LEAD, quorum=2)], False),
        ([stage(LEGAL)], False),
    ],
)
def test_whoever_decides_in_any_case_is_not_asked_twice(stages: list[dict[str, Any]], already: bool) -> None:
    playbook = book(*stages)
    assert decides_already(playbook.routing[0], playbook) is already
    life = Life(playbook, with_live(2)).open(clause="tools")
    assert life.case.load == Load(2, 2, adds=not already)
    assert ("lead decides in any case" in life.case.trace[-1]) is already


def test_whoever_of_them_decided_before_by_another_way_leaves_the_stage_to_a_deputy() -> None:
    playbook = book(stage(LEGAL, LEAD, quorum="any"))
    life = Life(playbook, with_live(2)).open(clause="tools")
    life.do("approve", FINN)
    assert life.last(PeopleAsked).people[0].person == GUS


def test_a_grant_says_under_which_answer_it_counts() -> None:
    life = opened(0)
    life.do("approve", BEN)
    assert life.last(Approved).grant.debt == "tools"
    assert counts_as(approval(), {"clause": "tools"}) is None
    assert counts_as(book(), {}) is None
    assert counts_as(book(debt={**DEBT, "by": "what"}), {"what": "Chatbot"}) == "chatbot"


def test_a_playbook_without_a_cap_is_as_it_was() -> None:
    plain = approval()
    assert extended(plain.routing[0], plain) == plain.routing[0]
    assert not decides_already(plain.routing[0], plain)
    assert Life(plain, with_live(9)).open().case.load is None
    assert EVE not in [asked.person for asked in Life(plain, with_live(9)).open().case.asked]
