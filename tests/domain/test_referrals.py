"""Decisions inside an incident: each is left to an approval of its own, which says what came of it."""

from dataclasses import replace
from typing import Any

import pytest

from countersign.domain import referrals
from countersign.domain.actors import SYSTEM
from countersign.domain.case import Case
from countersign.domain.commands import DECIDED, OPEN, Command, Refusal
from countersign.domain.decide import decide
from countersign.domain.event_parts import Link
from countersign.domain.followups import followups
from countersign.domain.incidents import effects
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.referral_events import Referral, ReferralMoved, Referred
from countersign.domain.scene import Scene
from countersign.domain.world import Followup
from tests.domain.builders import (
    ANA,
    BEN,
    EVE,
    LEGAL,
    REASON,
    SECURITY,
    START,
    Life,
    approval,
    facts,
    incident,
    stage,
    text,
)

WHY = text("because").ref
BOOK = incident(decisions={"pause": "pause", "excuse": "excuse"})
FORM = [
    {"field": "incident", "label": "Which incident?", "type": "text", "required": True},
    {"field": "severity", "label": "How severe?", "type": "text"},
    {"field": "reason", "label": "Why?", "type": "long_text", "required": True},
]


def decider(**changes: Any) -> ApprovalPlaybook:
    """Return who decides about a pause: two people."""
    return approval(
        stage(LEGAL, SECURITY, quorum="all"), kind="pause", prefix="PAU", effect="pause", form=FORM, **changes
    )


def wanting(purpose: Any = "pause", subject: str = "") -> tuple[Life, Referred]:
    """Return an incident in which Ben wants something that others decide, and the event that says so."""
    life = Life(BOOK).open(severity="high")
    wish = Command("k", "pause", BEN, "c1", answers=REASON)
    event = referrals.refer(Scene(life.case, wish, BOOK, life.facts, START), purpose, subject)
    life._append(event, BEN)
    return life, event


def opened(life: Life, event: Referred) -> tuple[Life, Followup]:
    """Open the approval that was asked for, as the sweep does, and return it with the command that did."""
    (wish,) = followups(event, life.case, BOOK)
    linked = {life.case.id: replace(life.case, key="INC-7")}
    paper = Life(decider(), facts=facts(linked=linked))
    reason = {name: text("because") for name in wish.texts}
    command = Command("f", OPEN, wish.actor, wish.case, wish.kind, answers={**wish.answers, **reason}, links=wish.links)
    decision = decide(None, command, paper.book, paper.facts, START)
    assert decision.refusal is None, decision.refusal
    for each in decision.events:
        paper._append(each, wish.actor)
    return paper, wish


def tell(life: Life, state: str, by: str = "", case: str = "c1.r1") -> Any:
    """Let an approval say how it stands."""
    return life.do(DECIDED, SYSTEM, {"case": case, "key": "PAU-1", "state": state, "by": by})


def test_the_approval_is_asked_in_the_name_of_whoever_wants_it_with_what_the_incident_knows() -> None:
    life, event = wanting()
    paper, wish = opened(life, event)
    assert (wish.case, wish.actor, wish.kind, wish.source) == ("c1.r1", BEN, "pause", "c1")
    assert wish.links == (Link("decides", "c1", "INC-7"),)
    assert wish.answers == {"incident": "INC-7", "severity": "high"}
    assert wish.texts == {"reason": WHY}
    assert {one.person for one in paper.case.asked} == {EVE, paper.facts.roles["lead"].primary}, "and never Ben himself"
    (one,) = life.case.referrals
    assert (one.purpose, one.by, one.state, one.waits) == ("pause", BEN, "asked", True)
    assert referrals.waiting(life.case, "pause") == one
    assert referrals.waiting(life.case, "pause", "other") is None


def test_what_is_tied_to_a_private_incident_is_private() -> None:
    life, event = wanting()
    life.found = replace(life.case, private=True)
    assert opened(life, event)[0].case.private


@pytest.mark.parametrize("linked", [{}, {"c1": None}], ids=["no case", "a case that does not wait for it"])
def test_nobody_opens_one_by_hand(linked: dict[str, Case | None]) -> None:
    there = {"c1": Life(BOOK).open().case} if linked else {}
    wish = Command("k", OPEN, ANA, "mine", "pause", answers={"reason": text("x")}, links=(Link("decides", "c1"),))
    decision = decide(None, wish, decider(), facts(linked=there), START)
    assert decision.refusal == Refusal("not_awaited")
    assert decision.events == ()


def test_an_approval_says_that_it_is_open_and_who_decided_how() -> None:
    paper, _ = opened(*wanting())
    told = [followup for item in paper.events for followup in followups(item.event, paper.case, paper.book)]
    assert [(one.case, one.verb, one.answers["state"], one.answers["by"]) for one in told] == [
        ("c1", DECIDED, "open", "")
    ]
    paper.do("reject", EVE, REASON)
    (last,) = followups(paper.events[-1].event, paper.case, paper.book)
    assert (last.answers["state"], last.answers["by"]) == ("rejected", EVE)


def test_only_an_approval_that_was_given_does_what_it_was_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[Referral] = []

    def note(_: object, one: Referral) -> list[ReferralMoved]:
        done.append(one)
        return []

    monkeypatch.setattr(effects, "EFFECTS", {"pause": note})
    life, _ = wanting()
    tell(life, "open")
    assert life.case.referrals[0].key == "PAU-1"
    assert life.case.referrals[0].waits
    assert done == []
    tell(life, "approved", f"{EVE} {ANA}")
    assert len(done) == 1
    (one,) = life.case.referrals
    assert (one.state, one.decided_by, one.decided_at, one.waits) == ("approved", (EVE, ANA), START, False)
    rejected, _ = wanting()
    tell(rejected, "rejected", EVE)
    assert len(done) == 1
    assert rejected.case.referrals[0].state == "rejected"


def test_a_purpose_without_an_effect_changes_only_how_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(effects, "EFFECTS", {})
    life, _ = wanting("excuse", "gdpr")
    assert [type(event) for event in tell(life, "approved", EVE).events] == [ReferralMoved]


@pytest.mark.parametrize(("state", "case"), [("open", "c1.r9"), ("open", "c1.r1"), ("approved", "c1.r1")])
def test_what_is_known_already_or_was_never_asked_is_no_news(state: str, case: str) -> None:
    life, _ = wanting()
    for each in ("open", "rejected") if case == "c1.r1" else ():
        tell(life, each)
    before = life.case
    assert tell(life, state, case=case).events == ()
    assert life.case == before


@pytest.mark.parametrize("verb", ["false_alarm", "close"])
def test_an_incident_that_is_over_still_hears_of_it(verb: str) -> None:
    life, _ = wanting("excuse")
    steps = ["false_alarm"] if verb == "false_alarm" else ["triage", "contain", "resolve", "close"]
    for step in steps:
        assert life.do(step, BEN, REASON).refusal is None
    tell(life, "withdrawn")
    assert life.case.referrals[0].state == "withdrawn"


def test_a_playbook_says_what_it_leaves_to_whom() -> None:
    assert referrals.able(BOOK, "pause")
    assert not referrals.able(BOOK, "send")
    assert not referrals.able(decider(), "pause")
    assert referrals.decides(decider())
    assert not referrals.decides(approval(stage(LEGAL)))
