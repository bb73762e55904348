"""What the application needs from outside, as Protocols; ``db``, ``slack`` and ``bootstrap`` supply it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from countersign.app.drafts import Drafts
from countersign.app.reads import Queries, Seals
from countersign.app.times import Absences, Rounds
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.commands import Refusal
from countersign.domain.playbook import Playbook
from countersign.domain.record import Recorded
from countersign.domain.texts import Text, TextRef
from countersign.domain.world import Followup, Mirror, Note, Place

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Stored:
    """A case with the hash its chain ends in."""

    case: Case
    head: str


@dataclass(frozen=True)
class Reply:
    """The answer to a command, remembered with its key: the case's key and state, or why it was refused.

    ``repeated`` is set when the same delivery came before and this is the answer it got then.
    """

    case: str
    key: str
    state: str
    refusal: Refusal | None = None
    repeated: bool = False


@dataclass(frozen=True)
class DueCase:
    """Timers of one case that are due: their names in order of time, and when the first was due (UTC)."""

    case: str
    names: tuple[str, ...]
    due: datetime


@dataclass(frozen=True)
class QueuedFollowup:
    """A follow-up waiting to be sent; ``key`` is made of the event's hash and the target case."""

    key: str
    followup: Followup


@dataclass(frozen=True)
class Member:
    """A person as Slack knows them. ``handle`` is their name in team.yaml, if they stand there."""

    actor: Actor
    name: str
    handle: str | None = None
    zone: str = "UTC"
    email: str | None = None
    dm: str | None = None
    deleted: bool = False
    guest: bool = False
    bot: bool = False


class Cases(Protocol):
    """The record and what is derived from it."""

    def get(self, case_id: str) -> Stored | None:
        """Return a case, rebuilt from events if its row is of an older evolve.

        In a transaction that writes nobody else can change it from then on, so what is derived may be written too.
        """

    def by_key(self, key: str) -> str | None:
        """Return the id of the case with a key such as EXC-12, in any letter case."""

    def history(self, case_id: str) -> Sequence[Recorded]:
        """Return all events of a case in order."""

    def next_number(self, prefix: str) -> int:
        """Take the next number of a key prefix; gapless, because it is taken in the same transaction."""

    def save(self, stored: Stored, fresh: Sequence[Recorded]) -> None:
        """Append ``fresh`` and write case row and projections; raises StaleCase if the case moved on meanwhile."""


class Texts(Protocol):
    """Typed texts, apart from the record."""

    def keep(self, case_id: str, texts: Iterable[Text]) -> None:
        """Keep texts with their salts under their references."""

    def of(self, case_id: str) -> Mapping[TextRef, str]:
        """Return the texts of a case that have not been erased."""

    def salted(self, case_id: str) -> Mapping[TextRef, Text]:
        """Return the texts of a case that have not been erased, with their salts."""

    def erase(self, case_id: str, refs: Iterable[TextRef]) -> None:
        """Remove texts with their salts for good."""


class Timers(Protocol):
    """Timers that should fire, unique by case and name."""

    def reconcile(self, case_id: str, timers: Mapping[str, datetime]) -> None:
        """Make the case's rows equal to ``timers`` (name to due time, UTC)."""

    def due(self, now: datetime, limit: int) -> Sequence[DueCase]:
        """Return cases with due timers, the longest due first."""

    def next_due(self) -> datetime | None:
        """Return when the next timer is due, None if there is none."""


@dataclass(frozen=True)
class Held:
    """A message that waits for somebody's working hours: its case, slot and wording, and where it goes."""

    case: str
    slot: str
    face: str
    place: Place


class Outbox(Protocol):
    """What must reach Slack, written with the case and sent by delivery.

    A wish with ``not_before`` waits until that time (business time), unless its message stands in Slack already.
    """

    def show(self, case_id: str, mirrors: Iterable[Mirror], version: int) -> None:
        """Want every mirror at this version of the case; rows are made for those that ask, else only marked."""

    def say(self, case_id: str, seq: int, notes: Iterable[Note]) -> None:
        """Want notes about event ``seq``, each once."""

    def again(self, case_ids: Iterable[str]) -> None:
        """Want every message of cases that stands or is being sent drawn once more: something in it was erased."""

    def message(self, case_id: str, slot: str) -> tuple[str, str] | None:
        """Return (channel id, ts) of a slot's message if it has been posted."""

    def case_at(self, channel: str, slot: str, ts: str | None = None) -> str | None:
        """Return the id of the case whose slot stands in a channel (id), at ``ts`` if given; None if there is none."""

    def held(self, now: datetime, limit: int) -> Sequence[Held]:
        """Return messages that wait for somebody's working hours and may go out by now, the oldest first."""

    def next_held(self) -> datetime | None:
        """Return when the next message that waits for somebody's working hours may go out, None if none waits."""

    def let_go(self, held: Held, *, wanted: bool) -> None:
        """Have a message that waited go out now; one that is not wanted any more is dropped, as if never asked for."""


class Followups(Protocol):
    """Commands to other cases that are still to be sent."""

    def queue(self, items: Iterable[QueuedFollowup]) -> None:
        """Add follow-ups; one whose key is known is ignored."""

    def waiting(self, limit: int) -> Sequence[QueuedFollowup]:
        """Return waiting follow-ups, oldest first."""

    def done(self, key: str) -> None:
        """Remove a follow-up."""


class Seen(Protocol):
    """Deliveries that were answered, kept seven days."""

    def get(self, key: str) -> Reply | None:
        """Return the answer a delivery got, None if it is new."""

    def put(self, key: str, reply: Reply, at: datetime) -> None:
        """Remember an answer; raises StaleCase if the delivery was answered meanwhile, here or elsewhere."""

    def forget(self, before: datetime) -> int:
        """Drop answers older than ``before``; return how many."""


@dataclass(frozen=True)
class Version:
    """A playbook version as kept: ``replaced`` says since when another one is in force, None while it is current."""

    playbook: Playbook
    replaced: datetime | None


class Playbooks(Protocol):
    """Every playbook version a case or form was made under."""

    def keep(self, current: Iterable[Playbook], at: datetime) -> None:
        """Keep versions by digest and mark those no longer current as replaced at this time."""

    def get(self, digest: str) -> Version | None:
        """Return a version, None if it was never in force here."""

    def put_in_force(self, digest: str, at: datetime) -> None:
        """Note the whole set that a process has just loaded; the same set again stays in force since it first was."""

    def in_force(self) -> tuple[str, datetime] | None:
        """Return the digest of the set that was loaded last, by whatever process, and since when it is in force."""


class People(Protocol):
    """People as Slack knows them."""

    def get(self, actor: Actor) -> Member | None:
        """Return one person."""

    def all(self) -> Sequence[Member]:
        """Return everybody known."""

    def notable(self) -> Sequence[Member]:
        """Return whoever matters to a decision: those who bear a handle, and those who may not take part."""

    def put(self, members: Iterable[Member]) -> None:
        """Add or replace people; a known D id is kept when the new row has none."""

    def groups(self) -> Mapping[str, tuple[Actor, ...]]:
        """Return who is in each user group, by its name in team.yaml."""

    def put_groups(self, members: Mapping[str, Sequence[Actor]]) -> None:
        """Keep who is in some user groups now; the others stay as they are."""


@dataclass(frozen=True)
class Summary:
    """One line about a case for lists: the title is filled in by the face from answers and texts."""

    case: Case
    playbook: Playbook
    texts: Mapping[TextRef, str] = field(default_factory=dict)


class Transaction(Protocol):
    """Everything one transaction can reach. Leaving it without ``commit`` changes nothing."""

    cases: Cases
    texts: Texts
    timers: Timers
    outbox: Outbox
    followups: Followups
    seen: Seen
    playbooks: Playbooks
    people: People
    drafts: Drafts
    queries: Queries
    seals: Seals
    absences: Absences
    rounds: Rounds

    def commit(self) -> None:
        """Make it so, durably."""


class Store(Protocol):
    """The database. Both raise StoreUnavailable when it cannot be had within two seconds."""

    def writing(self) -> AbstractContextManager[Transaction]:
        """Begin a transaction that may write; one at a time on the embedded database."""

    def reading(self) -> AbstractContextManager[Transaction]:
        """Begin a transaction that only reads."""
