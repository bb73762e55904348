"""Erasing takes every copy of a text, draws what showed it once more, and is noted in the ledger."""

from dataclasses import replace
from datetime import timedelta

from countersign.app.drafts import Draft
from countersign.domain.actors import SYSTEM
from countersign.domain.commands import Command
from countersign.domain.events import Link, Noted
from tests.app.desk import Desk
from tests.domain.builders import ANA, BEN, START, approval, text

ERASURE = approval(kind="erasure", prefix="ERA", effect="erase", private=True)


def desk() -> Desk:
    """Return a desk with a case that was rejected, all of whose messages stand."""
    here = Desk(approval(), ERASURE)
    here.open(what=text("A marked word"))
    here.do("reject", BEN, answers={"reason": text("Marked as well", "77" * 16)})
    for row in here.store.state.outbox.values():
        row.pending, row.sent = False, row.job.wanted
    return here


def ask(here: Desk, case: str = "c2", relation: str = "erases") -> None:
    links = (Link(relation, "c1"),)
    answers = {"what": text("all")}
    here.handler.handle(Command(f"ask:{case}", "open", ANA, case, kind="erasure", answers=answers, links=links))
    here.do("approve", BEN, case)
    here.sweep.run()


def bodies(here: Desk, case: str = "c1") -> set[str]:
    return {item.body for (owner, _), item in here.store.state.texts.items() if owner == case}


def test_texts_drafts_and_messages_follow_an_approved_request() -> None:
    here = desk()
    with here.store.writing() as tx:
        tx.drafts.put(Draft("d", ANA, "exception", "f" * 64, '["5a","A marked word"]', START + timedelta(days=1)))
        tx.commit()
    assert not any(row.pending for row in here.store.state.outbox.values())
    for row in here.store.state.outbox.values():
        row.job = replace(row.job, channel="C1", ts="1.0")
    ask(here)
    assert bodies(here) == set()
    assert here.store.state.drafts == {}
    assert here.told()[-1] == "texts_erased"
    assert all(row.pending for (case, _), row in here.store.state.outbox.items() if case == "c1")
    assert here.case().state == "rejected"


def test_the_ledger_of_the_day_says_so_and_grows_by_the_next() -> None:
    here = desk()
    ask(here, "c2", "erases what")
    ask(here, "c3")
    (day,) = [name for name in here.store.state.events if name.startswith("ledger@")]
    entries = [item.event for item in here.store.state.events[day] if isinstance(item.event, Noted)]
    assert [(entry.what, entry.details["case"], entry.details["texts"]) for entry in entries] == [
        ("texts erased", "EXC-1", "1"),
        ("texts erased", "EXC-1", "1"),
    ]
    assert here.case(day).key == "LOG-1"
    assert here.messages(day) == []


def test_a_request_for_texts_that_went_meanwhile_takes_nothing_and_says_so() -> None:
    here = desk()
    ask(here, "c2")
    ask(here, "c3")
    last = here.store.state.events["c1"][-1].event
    assert (last.type, last.texts, last.approval) == ("texts_erased", (), "ERA-2")  # type: ignore[union-attr]


def test_a_request_for_a_case_that_is_not_there_does_no_harm() -> None:
    here = desk()
    reply = here.handler.handle(Command("k", "erase", SYSTEM, "nowhere"))
    assert reply.refusal
    assert reply.refusal.code == "unknown_case"
