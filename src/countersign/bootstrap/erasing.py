"""Asks, for somebody at the command line, that texts of a case be erased. People in Slack decide it."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from uuid import uuid4

from countersign import playbook_files
from countersign.app.handle import Handler
from countersign.app.ports import Clock, Reply, Store, Stored
from countersign.app.screened import screened
from countersign.bootstrap import database
from countersign.bootstrap.clock import machine_clock
from countersign.bootstrap.folder import playbooks_folder
from countersign.db.store import SqlStore
from countersign.domain import erasure
from countersign.domain.commands import OPEN, Command, Refusal
from countersign.domain.errors import CountersignError
from countersign.domain.events import Link
from countersign.domain.form_checks import tidy
from countersign.domain.playbook import Playbook
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.problems import unknown
from countersign.domain.refusals import SENTENCES
from countersign.domain.texts import Text
from countersign.screening import screen
from countersign.settings import Settings

_NO_KIND = "No playbook has `effect: erase`, so nobody would decide this. `countersign init` brings one to copy."
_NOT_LOADED = "The bot has not loaded these playbooks yet: send it SIGHUP or restart it. Nothing was opened."
_OPEN = "Note: {key} is still open. Whoever decides it will not see the erased texts any more."
_DONE = "{own} is open: {key} loses {what} once it is approved. Those who decide were asked in Slack."
_LEFT = "Nothing that was typed is left there in {key}, so nothing was opened."


@dataclass(frozen=True)
class Wish:
    """What somebody at the command line wants: texts of a case erased, by its key.

    ``names`` are questions of its form, or ``reasons``; none means every text.
    """

    key: str
    names: tuple[str, ...]
    reason: str
    user: str


def ask_to_erase(settings: Settings, wish: Wish, clock: Clock = machine_clock) -> list[str]:
    """Open a request to erase texts and return what to say about it. Raises CountersignError with why not."""
    books = playbook_files.load(playbooks_folder(settings))
    engine = database.existing(settings)
    try:
        store = SqlStore(engine)
        return _ask(store, books, wish, screened(Handler(store, lambda: books, clock, "", _at_once).handle, screen))
    finally:
        engine.dispose()


def _at_once() -> None:
    """The bot looks for itself, within half a minute."""


def _ask(store: Store, books: PlaybookSet, wish: Wish, handle: Callable[[Command], Reply]) -> list[str]:
    own = books.erasure
    if own is None:
        raise CountersignError(_NO_KIND)
    case = _found(store, own, wish).case
    said = f"the texts {', '.join(wish.names)}" if wish.names and not case.private else "what was typed"
    texts = {"case": case.key, "what": said, "reason": tidy(wish.reason)}
    command = Command(
        key=f"cli:{uuid4().hex}",
        verb=OPEN,
        actor=f"cli:{wish.user}",
        case=uuid4().hex,
        kind=own.kind,
        playbook=own.digest,
        answers={name: Text(secrets.token_hex(16), body) for name, body in texts.items()},
        links=tuple(Link(erasure.relation(name), case.id) for name in wish.names or (None,)),
    )
    reply = handle(command)
    if reply.refusal is not None:
        raise CountersignError(_why_not(reply.refusal))
    note = [] if erasure.over(case) else [_OPEN.format(key=case.key)]
    return [*note, _DONE.format(own=reply.key, key=case.key, what=said)]


def _why_not(refusal: Refusal) -> str:
    return " ".join([SENTENCES[refusal.code], *(f"{name}: {said}" for name, said in refusal.fields.items())])


def _found(store: Store, own: Playbook, wish: Wish) -> Stored:
    """Return the case, if it is there and has some of the texts; raises CountersignError with what to do."""
    key, names = wish.key.strip(), wish.names
    with store.reading() as tx:
        case_id = tx.cases.by_key(key)
        stored = tx.cases.get(case_id) if case_id else None
        there = tx.texts.of(case_id) if case_id else {}
        loaded = tx.playbooks.get(own.digest)
    if stored is None:
        raise CountersignError(f"There is no case {key}. Nothing was opened.")
    if loaded is None:
        raise CountersignError(_NOT_LOADED)
    known = (*erasure.named(stored.case), erasure.REASONS)
    wrong = next((name for name in names if name not in known), None)
    if wrong:
        raise CountersignError(f"{unknown('text', wrong, known)}. Nothing was opened.")
    if not erasure.chosen(stored.case, there, names):
        raise CountersignError(_LEFT.format(key=stored.case.key))
    return stored
