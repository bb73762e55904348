"""Seals of the record: one a day, one before each digest, and whenever somebody asks for one."""

import logging

from countersign.app.ports import Clock, Store
from countersign.domain import seals
from countersign.domain.errors import StaleCase
from countersign.domain.seals import Seal

_log = logging.getLogger(__name__)
_TRIES = 5


def make(store: Store, clock: Clock) -> Seal | None:
    """Seal what happened since the seal before, and return the new seal; None if nothing did.

    Raises StoreUnavailable. If somebody else makes a seal in between, this one comes after it, or is not needed.
    """
    for _ in range(_TRIES - 1):
        try:
            return _once(store, clock)
        except StaleCase:
            _log.info("sealed again")
    return _once(store, clock)


def _once(store: Store, clock: Clock) -> Seal | None:
    """Read where the chains stand before the write: nobody else has to wait for that, and no chain goes back."""
    with store.reading() as tx:
        before, leaves = tx.seals.last(), tx.seals.unsealed()
    if not leaves:
        return None
    seal = seals.make(before, leaves, clock())
    with store.writing() as tx:
        tx.seals.add(seal, leaves)
        tx.commit()
    _log.info("sealed", extra={"seal": seal.number, "cases": seal.leaves, "hash": seal.hash})
    return seal


def daily(store: Store, clock: Clock) -> Seal | None:
    """Make the seal of this day (UTC), unless there is one already or nothing happened."""
    with store.reading() as tx:
        last = tx.seals.last()
    return None if last and last.at.date() >= clock().date() else make(store, clock)
