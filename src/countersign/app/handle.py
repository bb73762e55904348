"""``handle``: the only writer. One command, one case, one transaction, whoever sends it."""

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from countersign.app import erasing, facts
from countersign.app.ports import Clock, QueuedFollowup, Reply, Store, Stored, Transaction
from countersign.domain import confidence, quiet, record
from countersign.domain.actors import SYSTEM
from countersign.domain.case import Case, Stamp
from countersign.domain.clocks import deadlines
from countersign.domain.commands import HALT, Command, Refusal
from countersign.domain.decide import decide, numbered
from countersign.domain.errors import StaleCase
from countersign.domain.events import Event
from countersign.domain.followups import followups
from countersign.domain.incidents import pausing
from countersign.domain.ledger import LEDGER
from countersign.domain.lifecycle import NEW, move
from countersign.domain.mirrors import MIRRORS
from countersign.domain.notes import notes
from countersign.domain.playbook import Playbook
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.quiet import Quiet
from countersign.domain.text_events import TextsErased
from countersign.domain.texts import Text
from countersign.domain.world import Followup

_log = logging.getLogger(__name__)
_TRIES = 5
# A form drawn from rules that changed since is judged by those rules for this long; then it is shown anew.
FORM_GRACE = timedelta(hours=1)


@dataclass(frozen=True)
class _Step:
    """One event as recorded, and the case after it."""

    recorded: record.Recorded
    case: Case


def _chain(stored: Stored | None, command: Command, events: Sequence[Event], now: datetime) -> list[_Step]:
    """Return events as they go into the record, chained to what is there."""
    case, head = (stored.case, stored.head) if stored else (None, record.GENESIS)
    stamp, steps = Stamp(command.actor, max(now, case.changed_at) if case else now), list[_Step]()
    for event in events:
        item = record.write(command.case, case.version + 1 if case else 1, head, stamp, event)
        case, head = record.after(case, item), item.hash
        steps.append(_Step(item, case))
    return steps


class Handler:
    """Takes commands from every face, timers and follow-ups included, and answers each delivery once."""

    def __init__(
        self, store: Store, playbooks: Callable[[], PlaybookSet], clock: Clock, home: str, poke: Callable[[], None]
    ) -> None:
        """``playbooks`` gives the set in force; ``home`` is the workspace's id; ``poke`` wakes delivery and timers."""
        self._store, self._playbooks, self._clock, self._home, self._poke = store, playbooks, clock, home, poke
        self._books: dict[str, Playbook] = {LEDGER.digest: LEDGER}

    def handle(self, command: Command) -> Reply:
        """Carry out a command, or return the answer it got before. Raises StoreUnavailable: then nothing was saved.

        If somebody else changes the case in between, it is decided again on what is there then.
        """
        for _ in range(_TRIES - 1):
            try:
                return self._once(command)
            except StaleCase:
                _log.info("decided again", extra={"case": command.case, "verb": command.verb})
        return self._once(command)

    def _once(self, command: Command) -> Reply:
        with self._store.writing() as tx:
            if (before := tx.seen.get(command.key)) is not None:
                return replace(before, repeated=True)
            now = self._clock()
            reply = self._apply(tx, command, now)
            # A form with errors comes back corrected under the same key, so its errors are not remembered.
            if reply.refusal is None or not reply.refusal.fields:
                tx.seen.put(command.key, reply, now)
            tx.commit()
        self._poke()
        return reply

    def _apply(self, tx: Transaction, command: Command, now: datetime) -> Reply:
        stored = tx.cases.get(command.case)
        book = self._book_of(tx, stored.case) if stored else self._book_for(tx, command, now)
        if isinstance(book, Refusal):
            return Reply(command.case, "", "", book)
        case = stored.case if stored else None
        command = command if case else confidence.sealed(command, book)
        house = facts.House(self._playbooks().team, self._home)
        known = facts.gather(tx, command, case, book, house, now)
        decision = decide(case, command, book, known, now)
        events = decision.events
        if events and stored is None:
            events = numbered(events, tx.cases.next_number(book.prefix))
        if steps := _chain(stored, command, events, now):
            hours = {} if book.urgent else quiet.hours(house.team, known.people)
            case = _write(tx, steps, decision.texts, book, Quiet(hours, command.actor, now))
        if case is None:
            return Reply(command.case, "", "", decision.refusal)
        tx.timers.reconcile(case.id, deadlines(case))
        return Reply(case.id, case.key, case.state, decision.refusal)

    def _book_of(self, tx: Transaction, case: Case) -> Playbook | Refusal:
        """Return the version a case lives by, whatever is in force now."""
        if case.playbook not in self._books and (version := tx.playbooks.get(case.playbook)):
            self._books[case.playbook] = version.playbook
        return self._books.get(case.playbook) or Refusal("unknown_case")

    def _book_for(self, tx: Transaction, command: Command, now: datetime) -> Playbook | Refusal:
        """Return the rules a new case is judged by: those in force, or for an hour those its form was drawn from."""
        current = LEDGER if command.kind == LEDGER.kind else self._playbooks().kinds.get(command.kind or "")
        if current is None or move(current.lifecycle, NEW, command.verb) is None:
            return Refusal("unknown_case")
        if command.playbook in (None, current.digest):
            return current
        version = tx.playbooks.get(command.playbook or "")
        fresh = version and (version.replaced is None or now - version.replaced <= FORM_GRACE)
        if version and fresh and version.playbook.kind == command.kind:
            return version.playbook
        return Refusal("stale_form")


def _write(tx: Transaction, steps: Sequence[_Step], texts: Iterable[Text], book: Playbook, hush: Quiet) -> Case:
    """Save what happened and everything that follows from it outside the record; return the case as it is now."""
    case = steps[-1].case
    tx.cases.save(Stored(case, steps[-1].recorded.hash), [step.recorded for step in steps])
    tx.texts.keep(case.id, texts)
    tx.outbox.show(case.id, map(hush.wait, MIRRORS[case.lifecycle](case, book)), case.version)
    for step in steps:
        tx.outbox.say(case.id, step.recorded.seq, map(hush.wait, notes(step.recorded.event, step.case)))
        if isinstance(step.recorded.event, TextsErased):
            erasing.erase(tx, case, step.recorded.event)
    tx.followups.queue(
        QueuedFollowup(f"{step.recorded.hash}:{item.case}", item)
        for step in steps
        for item in (*followups(step.recorded.event, step.case, book), *_concerned(tx, step.recorded.event))
    )
    return case


def _concerned(tx: Transaction, event: Event) -> tuple[Followup, ...]:
    """Return the commands to whatever is about a system whose use was paused, or may go on."""
    system = pausing.spreads(event)
    return tuple(Followup(case, HALT, SYSTEM) for case in tx.queries.users(system)) if system else ()
