"""The sweep: whatever is due now takes effect, case by case, each in its own transaction; then follow-ups are sent.

Rounds over open cases come first, and at the end messages go out that waited for somebody's working hours.
"""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from countersign.app import held, rounds, seals
from countersign.app.ports import Clock, DueCase, QueuedFollowup, Reply, Store, Transaction
from countersign.domain.actors import SYSTEM
from countersign.domain.commands import FIRE, Command
from countersign.domain.errors import StoreUnavailable, way_to
from countersign.domain.forms import ERASED
from countersign.domain.review import publishes
from countersign.domain.texts import Text, TextRef

_log = logging.getLogger(__name__)
_BATCH = 100
_KEEP_ANSWERS = timedelta(days=7)
# A timer that raises is put off this long, so that it cannot hold up the others, and is tried again.
_PUT_OFF = timedelta(minutes=5)

Handle = Callable[[Command], Reply]


def _fire(due: DueCase) -> Command:
    return Command(f"timer:{due.case}:{'+'.join(due.names)}", FIRE, SYSTEM, due.case, timers=due.names)


def _text(ref: TextRef, there: Mapping[TextRef, Text]) -> Text:
    """Return a text that a follow-up refers to, with its salt; in place of one that was erased, that it was."""
    return there.get(ref) or Text(ref.text, ERASED)


def _command(tx: Transaction, item: QueuedFollowup) -> Command:
    """Return the command that a follow-up stands for; its key makes it safe to send again after a crash."""
    wish = item.followup
    there = tx.texts.salted(wish.source) if wish.texts else {}
    answers = {**wish.answers, **{name: _text(ref, there) for name, ref in wish.texts.items()}}
    return Command(item.key, wish.verb, wish.actor, wish.case, kind=wish.kind, answers=answers, links=wish.links)


def next_due(tx: Transaction) -> datetime | None:
    """Return when the next timer or round is due, or a message that waits may go out; None if nothing is to come."""
    found = (tx.timers.next_due(), tx.outbox.next_held(), *tx.rounds.all().values())
    return min((due for due in found if due), default=None)


class Sweep:
    """Holds rounds, fires due timers and sends waiting follow-ups until nothing is left."""

    def __init__(
        self,
        store: Store,
        handle: Handle,
        clock: Clock,
        zone: Callable[[], str] = lambda: "UTC",
        poke: Callable[[], None] = lambda: None,
    ) -> None:
        """Timers and follow-ups go through the same ``handle`` as everything else.

        ``zone`` is the team's, for the time of the daily round; ``poke`` wakes delivery when messages go out.
        """
        self._store, self._handle, self._clock, self._zone, self._poke = store, handle, clock, zone, poke
        self._put_off: dict[str, datetime] = {}

    def run(self) -> int:
        """Do everything that is due and return how many commands that took. Raises StoreUnavailable."""
        done, now = 0, self._clock()
        self._put_off = {key: until for key, until in self._put_off.items() if until > now}
        rounds.run(self._store, now, self._zone())
        while work := [*self._timers(), *self._followups()]:
            done += sum(self._carry_out(command) for command in work)
        if held.let_go(self._store, self._clock()):
            self._poke()
        return done

    def tidy(self) -> None:
        """Forget answered deliveries after seven days and drafts after theirs; once a day is enough."""
        now = self._clock()
        with self._store.writing() as tx:
            tx.seen.forget(now - _KEEP_ANSWERS)
            tx.drafts.forget(now)
            tx.commit()

    def next_due(self) -> datetime | None:
        """Return when there is something to do next (business time), None if nothing is to come."""
        with self._store.reading() as tx:
            return next_due(tx)

    def _timers(self) -> list[Command]:
        with self._store.reading() as tx:
            found = tx.timers.due(self._clock(), _BATCH + len(self._put_off))
        return [command for command in map(_fire, found) if command.key not in self._put_off]

    def _followups(self) -> list[Command]:
        with self._store.reading() as tx:
            waiting = tx.followups.waiting(_BATCH + len(self._put_off))
            return [_command(tx, item) for item in waiting if item.key not in self._put_off]

    def _carry_out(self, command: Command) -> bool:
        try:
            if publishes(command.timers):
                seals.make(self._store, self._clock)
            reply = self._handle(command)
            if command.verb != FIRE:
                self._sent(command.key)
            elif reply.repeated:  # Somebody else is at it, or the timer is still there against all expectation.
                self._later(command)
        except StoreUnavailable:
            raise
        except Exception as error:  # noqa: BLE001 - a timer that raises must not hold up the others
            what = {"case": command.case, "verb": command.verb, "error": type(error).__name__, "at": way_to(error)}
            _log.error("put off", extra=what)
            self._later(command)
            return False
        return True

    def _later(self, command: Command) -> None:
        self._put_off[command.key] = self._clock() + _PUT_OFF

    def _sent(self, key: str) -> None:
        with self._store.writing() as tx:
            tx.followups.done(key)
            tx.commit()
