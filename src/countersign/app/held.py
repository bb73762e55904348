"""Messages that waited for somebody's working hours: they go out when these begin, if anybody still needs them."""

from datetime import datetime

from countersign.app.ports import Held, Store, Transaction
from countersign.domain.quiet import still_wanted
from countersign.domain.record import UnknownEvent

_BATCH = 100


def let_go(store: Store, now: datetime) -> int:
    """Let go what may go out by now, drop what is of no use any more, and return how many messages that were."""
    done = 0
    while found := _waiting(store, now):
        with store.writing() as tx:
            for held in found:
                tx.outbox.let_go(held, wanted=_wanted(tx, held))
            tx.commit()
        done += len(found)
    return done


def _waiting(store: Store, now: datetime) -> list[Held]:
    with store.reading() as tx:
        return [*tx.outbox.held(now, _BATCH)]


def _wanted(tx: Transaction, held: Held) -> bool:
    try:
        stored = tx.cases.get(held.case)
    except UnknownEvent:  # events of a newer program: delivery leaves the message to that program
        return True
    return stored is not None and still_wanted(stored.case, held.place, held.slot, held.face)
