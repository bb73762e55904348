"""Reads cases and messages from the database of a running bot, and never writes: it stands in nobody's way."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from countersign.app.ports import Transaction
from countersign.bootstrap.inspection import sentences, values
from countersign.bootstrap.inspection.shown import Answer, Happening, Link, News, Shown, Spot, Standing, Timer
from countersign.bootstrap.inspection.spots import spot
from countersign.bootstrap.inspection.trace import trace
from countersign.db import engine as engines
from countersign.db import looking
from countersign.db.audit_case import NONSENSE, Fault
from countersign.db.looking import Looking, Row
from countersign.db.store import SqlTransaction
from countersign.domain import record
from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.case import Case, Outcome
from countersign.domain.forms import title
from countersign.domain.incidents.document import marks
from countersign.domain.incidents.readings import named
from countersign.domain.incidents.sentences import Told
from countersign.domain.incidents.wording import Wording
from countersign.domain.plainly import DOES, spoken
from countersign.domain.playbook import Playbook
from countersign.domain.record import Recorded
from countersign.domain.team import Team

# So many may look at once: windows that ask for panels, and whoever moves time.
_THREADS = 8


@dataclass(frozen=True)
class _Found:
    """A case with all that is read of it, and how it is spoken to one reader."""

    case: Case
    book: Playbook
    history: Sequence[Recorded]
    wording: Wording

    def told(self) -> list[tuple[Told, Recorded]]:
        """Return each event with the case before it and after it."""
        found: list[tuple[Told, Recorded]] = []
        case: Case | None = None
        for item in self.history:
            before, case = case, record.after(case, item)
            found.append((Told(item.event, item.actor, item.at, before or case, case, self.book), item))
        return found


class Inspector:
    """A look at a bot's database for one workbench. Every method raises StoreUnavailable."""

    def __init__(self, database_url: str, team: Team | None = None) -> None:
        """The database has to exist: the bot makes it. ``team`` knows what channels are called."""
        self._engine, self.team = engines.make(database_url, _THREADS), team

    def close(self) -> None:
        """Close its connections."""
        self._engine.dispose()

    def message(self, channel: str, ts: str, zone: str) -> Standing | None:
        """Return what a message shows, spoken in a zone; None for one that the record does not know."""
        with engines.reading(self._engine) as connection:
            row = Looking(connection).at(channel, ts)
            found = self._found(SqlTransaction(connection, writes=False), row.case_id, zone) if row else None
        if row is None or found is None:
            return None
        at = {item.seq: found.wording.when(item.at) for item in found.history}
        known = title(found.book, found.case.answers, found.wording.texts, found.case.key)
        drawn = at.get(row.sent or 0, "")
        return Standing(found.case.key, known, self._spot(row, found), f"event {row.sent}, {drawn}")

    def key_near(self, channel: str, thread_ts: str | None) -> str | None:
        """Return the key of the case below whose card, or in whose room, something stands that is no case's own."""
        with engines.reading(self._engine) as connection:
            look = Looking(connection)
            above = look.at(channel, thread_ts) if thread_ts else None
            room = next((row for row in look.in_channel(channel) if row.place_kind == "room"), None)
            near = above or room
            stored = SqlTransaction(connection, writes=False).cases.get(near.case_id) if near else None
        return stored.case.key if stored else None

    def case(self, key: str, zone: str) -> Shown | None:
        """Return a case by its key, spoken in a zone, None if there is none; private ones too.

        Whatever was done to its record, this tells what is wrong with it.
        """
        with engines.reading(self._engine) as connection:
            tx, look = SqlTransaction(connection, writes=False), Looking(connection)
            case_id = tx.cases.by_key(key.strip())
            if case_id is None:
                return None
            wrong, links = looking.faults(self._engine, case_id), look.links(case_id)
            try:
                found = self._found(tx, case_id, zone)
                shown = self._shown(found, tx, look) if found else None
            except NONSENSE:
                if not wrong:
                    raise
                shown = None
        broken = Shown(key.strip(), "", "", "cannot be read", (), (), (), (), (), None, (), (), ())
        return replace(shown or broken, chain=_chain(links, wrong), faults=[str(fault) for fault in wrong])

    def versions(self) -> Mapping[str, int]:
        """Return how far each case has come: what ``news`` begins after."""
        with engines.reading(self._engine) as connection:
            return Looking(connection).versions()

    def news(self, since: Mapping[str, int], zone: str) -> Sequence[News]:
        """Return what happened by itself since ``versions`` and is seen by anybody, in order of time."""
        with engines.reading(self._engine) as connection:
            tx = SqlTransaction(connection, writes=False)
            moved = [case for case, version in Looking(connection).versions().items() if version > since.get(case, 0)]
            found = [(case, self._found(tx, case, zone)) for case in moved]
        fresh = [
            News(one.case.key, sentences.sentence(told, item, one.wording).rstrip("."), item.at)
            for case, one in found
            if one
            for told, item in one.told()
            if item.seq > since.get(case, 0) and item.actor == SYSTEM and sentences.heard(told)
        ]
        return sorted(fresh, key=lambda one: one.at)

    def in_force(self) -> str | None:
        """Return the digest of the set of playbooks that the bot loaded last."""
        with engines.reading(self._engine) as connection:
            found = SqlTransaction(connection, writes=False).playbooks.in_force()
        return found[0] if found else None

    def _found(self, tx: Transaction, case_id: str, zone: str) -> _Found | None:
        stored = tx.cases.get(case_id)
        version = tx.playbooks.get(stored.case.playbook) if stored else None
        if stored is None or version is None:
            return None
        names = {member.actor: member.name for member in tx.people.all()}
        wording = Wording(tx.texts.of(case_id), names, stored.case.erased, zone)
        return _Found(stored.case, version.playbook, tx.cases.history(case_id), wording)

    def _spot(self, row: Row, found: _Found) -> Spot:
        return spot(row, self.team, found.wording)

    def _shown(self, found: _Found, tx: Transaction, look: Looking) -> Shown:
        case, book, wording = found.case, found.book, found.wording
        return Shown(
            key=case.key,
            title=title(book, case.answers, wording.texts, case.key),
            kind=book.name,
            state=spoken(case.state),
            marks=marks(case),
            facts=[*_facts(case, wording)],
            answers=[*values.answers(case.answers, book, wording)],
            happenings=[_happening(told, item, wording) for told, item in found.told()],
            timers=_timers(look, case, book, wording),
            trace=trace(case, book, wording, self._roles(tx, case.requester)),
            chain=(),
            faults=(),
            spots=[self._spot(row, found) for row in look.of(case.id)],
        )

    def _roles(self, tx: Transaction, actor: Actor) -> tuple[str, ...]:
        member = tx.people.get(actor)
        roles = self.team.roles if self.team and member and member.handle else {}
        return tuple(sorted(name for name, role in roles.items() if member and role.primary == member.handle))


def _facts(case: Case, wording: Wording) -> Iterator[Answer]:
    """Yield by whom it was opened, how it ended, how long it holds, who leads it, and which rules it lives by."""
    yield Answer("Opened", f"{wording.when(case.opened_at)}, by {wording.who(case.requester)}")
    if case.outcome:
        yield Answer(spoken(case.outcome.state).capitalize(), _ended(case.outcome, wording))
    if case.later:
        yield Answer(spoken(case.later.state).capitalize(), _ended(case.later, wording))
    if case.grant:
        yield Answer("Holds until", wording.when(case.grant.until))
    if case.response.lead:
        yield Answer("Lead", wording.who(case.response.lead))
    yield Answer("Rules", f"the playbook “{case.kind}” as it was when this was opened ({case.playbook[:12]})")


def _ended(end: Outcome, wording: Wording) -> str:
    return f"{wording.when(end.at)}, by {wording.who(end.by)}"


def _happening(told: Told, item: Recorded, wording: Wording) -> Happening:
    return Happening(
        item.seq,
        wording.when(item.at),
        wording.who(item.actor),
        item.event.type,
        sentences.sentence(told, item, wording),
        values.of_event(item.event, told.book, wording),
    )


def _timers(look: Looking, case: Case, book: Playbook, wording: Wording) -> list[Timer]:
    """Return what will happen by itself, the next first."""
    marks = {f"{name}/{mark.name}": (name, mark) for name, clock in case.running.items() for mark in clock.marks}
    found = []
    for name, due in look.timers(case.id).items():
        clock, mark = marks.get(name, (name, None))
        says = DOES[mark.does] if mark else "due"
        found.append(Timer(wording.when(due), f"{named(clock, book)}: {says}", name))
    return found


def _chain(links: Mapping[int, str], wrong: Sequence[Fault]) -> list[Link]:
    """Return the chain with what is wrong where."""
    said = {fault.seq: fault.message for fault in reversed(wrong) if fault.seq is not None}
    return [Link(seq, hash_, said.get(seq, "")) for seq, hash_ in sorted({**dict.fromkeys(said, ""), **links}.items())]
