"""The sweep: whatever is due now takes effect, case by case, each in its own transaction; then follow-ups are sent."""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from countersign.app import seals
from countersign.app.ports import Clock, DueCase, QueuedFollowup, Reply, Store, Transaction
from countersign.domain.actors import SYSTEM
from countersign.domain.commands import FIRE, Command
from countersign.domain.errors import StoreUnavailable
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


class Sweep:
    """Fires due timers and sends waiting follow-ups until nothing is left."""

    def __init__(self, store: Store, handle: Handle, clock: Clock) -> None:
        """Timers and follow-ups go through the same ``handle`` as everything else."""
        self._store, self._handle, self._clock = store, handle, clock
        self._put_off: dict[str, datetime] = {}

    def run(self) -> int:
        """Do everything that is due and return how many commands that took. Raises StoreUnavailable."""
        done, now = 0, self._clock()
        self._put_off = {key: until for key, until in self._put_off.items() if until > now}
        while work := [*self._timers(), *self._followups()]:
            done += sum(self._carry_out(command) for command in work)
        return done

    def tidy(self) -> None:
        """Forget answered deliveries after seven days and drafts after theirs; once a day is enough."""
        now = self._clock()
        with self._store.writing() as tx:
            tx.seen.forget(now - _KEEP_ANSWERS)
            tx.drafts.forget(now)
            tx.commit()

    def next_due(self) -> datetime | None:
        """Return when the next timer is due (business time), None if there is none."""
        with self._store.reading() as tx:
            return tx.timers.next_due()

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
        except Exception:  # noqa: BLE001 - a timer that raises must not hold up the others
            _log.exception("put off", extra={"case": command.case, "verb": command.verb})
            self._later(command)
            return False
        return True

    def _later(self, command: Command) -> None:
        self._put_off[command.key] = self._clock() + _PUT_OFF

    def _sent(self, key: str) -> None:
        with self._store.writing() as tx:
            tx.followups.done(key)
            tx.commit()
