"""Whether somebody may open a case of a kind at all: asked before a form is filled in for nothing."""

from datetime import datetime

from countersign.app.facts import House, gather
from countersign.app.ports import Store
from countersign.domain.actors import Actor
from countersign.domain.approvals import requesting
from countersign.domain.commands import OPEN, Command, Refusal
from countersign.domain.playbook import Playbook


def refused(store: Store, book: Playbook, actor: Actor, house: House, now: datetime) -> Refusal | None:
    """Return why somebody may not ask, None if they may; ``decide`` looks again. Raises StoreUnavailable."""
    if not requesting.limited(book):
        return None
    with store.reading() as tx:
        facts = gather(tx, Command("", OPEN, actor, "", book.kind), None, book, house, now)
    return requesting.refused(book, actor, facts)
