"""Rounds: open cases are looked at again when who may act has changed, and every morning.

A round is a row with a time. Taking it and sending each open case its ``reassess`` happen in one transaction, so a
round takes place once, however many processes there are and however late they come back.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from countersign.app.ports import Clock, QueuedFollowup, Store, Transaction
from countersign.domain.actors import SYSTEM
from countersign.domain.calendars import next_weekly
from countersign.domain.commands import REASSESS
from countersign.domain.durations import Weekday
from countersign.domain.lifecycle import TABLES
from countersign.domain.world import Followup

DAILY, MORNING = "daily", "08:00"
_STATES = {
    lifecycle: frozenset(state for state, moves in table.items() if REASSESS in moves)
    for lifecycle, table in TABLES.items()
}


def call(tx: Transaction, why: str, at: datetime) -> None:
    """Have every open case looked at again at a time, because who may act changes then.

    This is the one thing to call, in the transaction that writes the change. ``why`` names it (``people``, ``team``,
    ``groups``); the same name twice makes one round, at the later time.
    """
    tx.rounds.set(why, at)


@contextmanager
def noticing_people(store: Store, clock: Clock) -> Iterator[None]:
    """Have a round if what is done meanwhile changes who is there: people who left, bear a name, are in a group."""
    before = _there(store)
    yield
    if _there(store) != before:
        with store.writing() as tx:
            call(tx, "people", clock())
            tx.commit()


def _there(store: Store) -> set[tuple[object, ...]]:
    with store.reading() as tx:
        people = {(each.actor, each.handle, each.deleted, each.guest, each.bot) for each in tx.people.notable()}
        return people | {*tx.people.groups().items()}


def next_morning(zone: str, after: datetime) -> datetime:
    """Return the first moment (UTC) after another when clocks in a zone show the time of the daily round."""
    return min(next_weekly(zone, day, MORNING, after) for day in Weekday)


def run(store: Store, now: datetime, zone: str) -> int:
    """Hold the rounds that are due, all of them as one, and return how many that were; set the next daily one."""
    with store.reading() as tx:
        known = tx.rounds.all()
    due = [name for name, at in known.items() if at <= now]
    if not due and DAILY in known:
        return 0
    with store.writing() as tx:
        taken = {name: at for name in due if (at := tx.rounds.take(name))}
        if taken:
            _send(tx, taken)
        if DAILY not in tx.rounds.all():
            tx.rounds.set(DAILY, next_morning(zone, now))
        tx.commit()
    return len(taken)


def _send(tx: Transaction, taken: dict[str, datetime]) -> None:
    name, at = next(iter(taken.items()))
    key = f"round:{name}:{at.isoformat()}"
    tx.followups.queue(
        QueuedFollowup(f"{key}:{case}", Followup(case, REASSESS, SYSTEM)) for case in tx.queries.in_states(_STATES)
    )
