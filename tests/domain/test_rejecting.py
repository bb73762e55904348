"""Rejecting: what it says beside the reason, and that nobody is asked about the same again while it cools down.

Switched off once: without ``cooling_down`` in ``decide`` the repeated requests below are opened.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from countersign.domain.approvals.rejecting import fingerprint
from countersign.domain.case import Case
from countersign.domain.commands import EDIT, OPEN, Refusal
from countersign.domain.event_parts import CoolDown, Denial
from countersign.domain.events import Refused, Rejected, Voted
from countersign.domain.playbook import ApprovalPlaybook
from tests.domain.builders import (
    ANA,
    BEN,
    EVE,
    FACTS,
    HAL,
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

REJECTION = {"codes": {"risky": "Too risky", "vague": "Too vague"}, "cool_down": ["14 days", "2 hours"]}


def book(*stages: Any, **changes: Any) -> ApprovalPlaybook:
    return approval(*stages, rejection={**REJECTION, "same": ["system", "scope"]}, **changes)


def rejected(playbook: ApprovalPlaybook | None = None, **answers: Any) -> Life:
    """Return a request about one system that Ben rejected for 14 days, an hour after it was opened."""
    life = Life(playbook or book()).open(system="Bot", scope=("write", "read")).after(hours=1)
    given = {**REASON, "code": "risky", "cool_down": "for_14_days", **answers}
    assert life.do("reject", BEN, given).refusal is None
    return life


def again(earlier: Case, actor: str = HAL) -> Refusal | None:
    """Return what somebody is answered who asks for the same while it cools down."""
    later = Life(book(), facts(earlier=earlier), earlier.changed_at)
    decision = later.do(OPEN, actor, {"what": text("Once more"), "system": "bot", "scope": ("read", "write")})
    assert bool(later.events) is (decision.refusal is None)
    return decision.refusal


def test_a_rejection_says_its_code_what_exactly_and_what_to_do_instead() -> None:
    scope, instead = text("In production"), text("Try it with made-up data", "6b" * 16)
    life = rejected(scope=scope, alternative=instead)
    cool_down = CoolDown(START + timedelta(days=14, hours=1), fingerprint(life.book, life.case.answers))  # type: ignore[arg-type]
    denial = Denial("risky", scope.ref, instead.ref, cool_down)
    assert life.last(Voted).denial == denial
    assert life.last(Rejected) == Rejected(text("because").ref, denial)
    assert life.case.denial == denial


def test_a_plain_rejection_says_nothing_more() -> None:
    life = Life(book()).open()
    life.do("reject", BEN, REASON)
    assert (life.last(Rejected).denial, life.case.denial) == (None, None)


def test_the_vote_that_decides_has_the_last_word() -> None:
    life = Life(book(stage(LEGAL, SECURITY, quorum="any", denials=2))).open()
    life.do("reject", BEN, {**REASON, "code": "risky"})
    life.do("reject", EVE, {**REASON, "code": "vague"})
    assert life.case.denial == Denial("vague")


def test_an_approval_cannot_say_what_only_a_rejection_does() -> None:
    life = Life(book()).open()
    refusal = life.do("approve", BEN, {"code": "risky"}).refusal
    assert refusal
    assert list(refusal.fields) == ["code"]


def test_a_code_that_the_playbook_does_not_know_is_no_answer() -> None:
    life = Life(book()).open()
    refusal = life.do("reject", BEN, {**REASON, "code": "mood"}).refusal
    assert refusal
    assert list(refusal.fields) == ["code"]


def test_a_clock_that_rejects_names_no_code_and_starts_no_cool_down() -> None:
    life = Life(book(clocks=timed(end="reject"))).open().after(hours=8)
    assert (life.case.state, life.case.denial) == ("rejected", None)
    assert again(life.case) is None


def test_whoever_asks_for_the_same_hears_who_decided_when_and_until_when_it_stands() -> None:
    first = rejected().case
    assert first.outcome
    assert again(first) == Refusal(
        "cooling_down", BEN, first.outcome.at, until=first.outcome.at + timedelta(days=14), case="c1", key="EXC-7"
    )


def test_of_a_private_case_a_stranger_learns_only_until_when() -> None:
    first = replace(rejected().case, private=True)
    until = START + timedelta(days=14, hours=1)
    assert again(first) == Refusal("cooling_down_private", until=until)
    for member in (ANA, BEN):
        told = again(first, member)
        assert told
        assert (told.code, told.key) == ("cooling_down", "EXC-7")


def test_without_an_earlier_case_the_request_is_taken() -> None:
    assert Life(book(), FACTS).open(system="bot").case.state == "pending"


def test_a_form_with_mistakes_is_corrected_before_anybody_hears_of_earlier_cases() -> None:
    life = Life(book(), facts(earlier=rejected().case))
    refusal = life.do(OPEN, HAL, {}).refusal
    assert refusal
    assert refusal.code == "invalid"


def test_a_request_is_not_changed_into_one_that_cools_down() -> None:
    life = Life(book()).open(system="another", scope=("read",))
    life.facts = facts(earlier=rejected().case)
    before, decision = life.case, life.do(EDIT, ANA, {"what": text("Once more"), "system": "bot", "scope": ("read",)})
    assert decision.refusal
    assert decision.refusal.code == "cooling_down"
    assert (life.case.answers, life.case.revision) == (before.answers, before.revision)


def test_a_refused_repetition_leaves_no_record() -> None:
    life = Life(book(), facts(earlier=rejected().case))
    decision = life.do(OPEN, HAL, {"what": text("Once more")})
    assert not [event for event in decision.events if isinstance(event, Refused)]
    assert (decision.events, decision.texts) == ((), ())


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"system": "Bot"}, {"system": "bot"}, True),
        ({"scope": ("read", "write")}, {"scope": ("write", "read")}, True),
        ({"system": "Bot"}, {"system": "Bots"}, False),
        ({"system": "Bot"}, {}, False),
        ({"scope": ("read",)}, {"scope": ("read", "write")}, False),
        ({"system": "x", "gains": (HAL,)}, {"system": "x", "until": "2026-04-01"}, True),
    ],
)
def test_the_same_is_what_the_playbook_says_whatever_else_was_answered(
    one: dict[str, Any], other: dict[str, Any], same: bool
) -> None:
    assert (fingerprint(book(), one) == fingerprint(book(), other)) is same


def test_requests_told_apart_by_other_questions_are_never_the_same() -> None:
    one, other = approval(rejection={"same": ["system"]}), approval(rejection={"same": ["friend"]})
    assert fingerprint(one, {"system": "x"}) != fingerprint(other, {"friend": "x"})
