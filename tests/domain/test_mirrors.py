"""Mirrors: which messages are kept true for a case, and where."""

from dataclasses import replace

from countersign.domain.commands import OPEN
from countersign.domain.mirrors import MIRRORS
from countersign.domain.playbook import LIFECYCLES
from countersign.domain.review import opening
from countersign.domain.world import DIGEST, NORMAL, URGENT, Mirror, Place
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    DORA,
    EVE,
    LEGAL,
    REASON,
    SECURITY,
    START,
    Life,
    approval,
    review,
    stage,
    task,
    timed,
)


def shown(life: Life) -> tuple[Mirror, ...]:
    return MIRRORS[life.case.lifecycle](life.case, life.book)


def prompt(person: str, urgency: int = NORMAL) -> Mirror:
    return Mirror(f"prompt:{person}", Place("person", person), "prompt", urgency)


def over(person: str) -> Mirror:
    """Return the prompt of somebody who has nothing to answer any more."""
    return replace(prompt(person), asks=False)


CARD = Mirror("card", Place("channel", "governance"), "card")
RECEIPT = Mirror("receipt", Place("person", ANA), "receipt")


def test_every_lifecycle_has_mirrors() -> None:
    assert set(MIRRORS) == set(LIFECYCLES) | {"ledger"}


def test_an_approval_shows_a_card_a_receipt_and_a_prompt_to_each_asked() -> None:
    life = Life(approval(stage(LEGAL, SECURITY))).open()
    assert shown(life) == (CARD, RECEIPT, prompt(BEN), prompt(EVE))


def test_a_prompt_stays_when_its_part_is_over_and_there_is_one_for_each_human() -> None:
    life = Life(approval(stage(LEGAL, SECURITY), stage(SECURITY))).open()
    life.do("approve", BEN)
    life.do("reject", EVE, REASON)
    assert shown(life) == (CARD, RECEIPT, over(BEN), over(EVE))


def test_a_prompt_asks_whoever_still_has_to_answer_and_nobody_else() -> None:
    life = Life(approval(stage(LEGAL, SECURITY, quorum="all"))).open()
    life.do("approve", BEN)
    assert shown(life)[2:] == (over(BEN), prompt(EVE))


def test_whoever_escalation_adds_is_asked_urgently() -> None:
    steps = timed(escalate=[{"at": "50 %", "add": "deputies"}])
    life = Life(approval(clocks=steps)).open().after(hours=4)
    assert shown(life)[2:] == (prompt(BEN), prompt(CARL, URGENT), prompt(DORA, URGENT))


def test_a_private_case_shows_nothing_in_a_channel() -> None:
    life = Life(approval(private=True)).open()
    assert shown(life) == (RECEIPT, prompt(BEN))


def test_a_token_reads_no_receipt() -> None:
    assert shown(Life(approval()).open("token:ci")) == (CARD, prompt(BEN))
    assert shown(Life(task()).open("token:ci", owner=BEN, due="2026-03-09")) == (prompt(BEN),)


def test_a_task_shows_a_prompt_and_to_whoever_gave_it_a_receipt() -> None:
    assert shown(Life(task()).open(owner=BEN, due="2026-03-09")) == (RECEIPT, prompt(BEN))
    assert shown(Life(task()).open(owner=ANA, due="2026-03-09")) == (prompt(ANA),)


def test_a_digest_shows_once_it_is_published() -> None:
    life = Life(review())
    life.do(OPEN, "system", opening(review(), START).answers)
    assert shown(life) == ()
    assert shown(life.after(weeks=1)) == (Mirror("digest", Place("channel", "governance"), "digest", DIGEST),)
