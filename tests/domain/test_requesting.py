"""Who may ask.

Switched off once: without ``requesting.refused`` in ``decide`` Hal opens a case below.
"""

import pytest

from countersign.domain.approvals import requesting
from countersign.domain.commands import OPEN, Decision, Holder, Refusal
from tests.domain.builders import ANA, BEN, CARL, EVE, HAL, LEGAL, Life, approval, facts, incident, text

ONLY = approval(requesters=[LEGAL, {"person": "ana"}])


def asks(actor: str, **changes: object) -> Decision:
    return Life(ONLY, facts(**changes)).do(OPEN, actor, {"what": text("A bot")})


@pytest.mark.parametrize("actor", [ANA, BEN, CARL])
def test_whoever_is_named_or_holds_a_named_role_or_stands_in_for_it_may_ask(actor: str) -> None:
    assert asks(actor).refusal is None


@pytest.mark.parametrize("actor", [HAL, EVE, "token:ci", "cli:bob"])
def test_everybody_else_hears_who_may_and_nothing_is_opened(actor: str) -> None:
    assert asks(actor) == Decision(refusal=Refusal("may_not_ask", named=("role:legal", ANA)))


def test_a_name_that_nobody_in_slack_answers_to_is_said_as_it_stands() -> None:
    refusal = asks(HAL, people={}).refusal
    assert refusal
    assert refusal.named == ("role:legal", "person:ana")


def test_a_role_that_nobody_holds_lets_nobody_ask() -> None:
    assert asks(BEN, roles={}).refusal is not None


def test_a_group_means_its_members_and_a_rota_whoever_is_on_turn() -> None:
    playbook = approval(requesters=[{"group": "privacy"}, {"rota": "oncall"}])
    now = facts(groups={"privacy": (CARL,)}, rotas={"oncall": Holder(EVE, (HAL,))})
    answers = {who: requesting.refused(playbook, who, now) for who in (CARL, EVE, HAL)}
    assert answers == {CARL: None, EVE: None, HAL: Refusal("may_not_ask", named=("group:privacy", "rota:oncall"))}
    assert requesting.refused(playbook, CARL, facts()) is not None


def test_whoever_may_not_take_part_at_all_hears_that_first() -> None:
    refusal = asks(BEN, barred={BEN: "guest"}).refusal
    assert refusal
    assert refusal.code == "guest"


def test_without_a_word_in_the_playbook_anybody_may_ask() -> None:
    assert not requesting.limited(approval())
    assert not requesting.limited(incident())
    assert requesting.refused(incident(), HAL, facts()) is None
    assert Life(approval()).do(OPEN, HAL, {"what": text("A bot")}).refusal is None
