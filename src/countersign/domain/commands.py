"""What somebody wants (a command), what is true around it (facts), and what comes of it (a decision)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.digests import Figures, SealLine
from countersign.domain.events import Event, Link
from countersign.domain.guard import Found
from countersign.domain.incidents.story_events import Mark
from countersign.domain.pauses import Pausing
from countersign.domain.period import Rows
from countersign.domain.texts import GivenAnswers, Text, TextRef

OPEN = "open"  # begins a case; every other verb acts on one that exists
NOTE = "note"  # puts an entry into the ledger; only the system does
EDIT = "edit"  # answers the form of a case once more; only the requester does
AMEND = "amend"  # corrects the facts of an incident; whoever was called does
REVIEW = "review"  # says what an incident taught; it may be said anew until the incident is closed
SUPERSEDE = "supersede"  # another case takes the place of one; only the system says so
FIRE = "fire"  # timers came due; only the system says so
HALT = "halt"  # the use of a system was paused, or is not any more: look what follows; only the system does
DECIDED = "decided"  # an approval that a case waits for says how it stands; only the system does
REASSESS = "reassess"  # who may act has changed: work out anew who should; only the system does


@dataclass(frozen=True)
class Quoted:
    """A message in Slack that somebody marked: its channel and ts (``C1/170.1``), how, who wrote it and when (UTC)."""

    source: str
    how: Mark
    author: Actor
    said_at: datetime


@dataclass(frozen=True)
class Command:
    """One wish, whoever sends it. ``key`` names the delivery: the same key twice changes nothing the second time.

    ``case`` is the id of the case (for OPEN the new one, made by the sender). ``revision`` and ``stage`` are those
    the person saw when they clicked; ``timers`` are the names that came due, for FIRE. ``playbook`` is the digest of
    the version a form was drawn from. ``found`` is what looks like a secret in the texts, ``keep`` why that stays.
    ``name`` is the sender with a salt, for a report in confidence; once ``actor`` is sealed it is where the name is.
    ``quoted`` is the message that is pinned, or not any more.
    """

    key: str
    verb: str
    actor: Actor
    case: str
    kind: str | None = None
    playbook: str | None = None
    answers: GivenAnswers = field(default_factory=dict)
    links: tuple[Link, ...] = ()
    revision: int | None = None
    stage: int | None = None
    timers: tuple[str, ...] = ()
    found: Found = field(default_factory=dict)
    keep: Text | None = None
    name: Text | None = None

    @property
    def sender(self) -> Actor:
        """Who sends it, whatever name the record gets."""
        return self.name.body if self.name else self.actor

    quoted: Quoted | None = None


@dataclass(frozen=True)
class Holder:
    """Who holds a role or is on turn now: the primary (None if there is nobody in Slack), and the deputies in order."""

    primary: Actor | None
    deputies: tuple[Actor, ...] = ()


@dataclass(frozen=True)
class Facts:
    """A frozen snapshot of what is true outside the case, read in the same transaction.

    ``groups`` says who is in which user group; the deputies of a ``rotas`` entry are those next on turn, in order.
    ``away`` holds people who cannot act now (absent, deactivated); ``absences`` says from when until when somebody is
    or will be away. ``barred`` says who may not take part at all and why (a refusal code). ``admins`` hear of dead
    ends. ``entity`` is what the organisation is by law. ``texts`` are those of the case that are still there, for the
    system only, and ``words`` what they say, for whoever changes answers. ``linked`` are the cases that a new or a
    changed one is tied to, ``renewals`` those that wait for a decision and renew the same grant. ``earlier`` is the
    case that rejected the same as is asked for now, and still cools down. ``other`` is the case whose key a command
    names. ``live`` counts the live approvals of a kind with a cap, by the answer under which they count. ``paused``
    says by system (folded) which incidents pause its use. ``rows``, ``not_held``, ``before`` and ``seal`` are for
    digests.
    """

    roles: Mapping[str, Holder] = field(default_factory=dict)
    groups: Mapping[str, tuple[Actor, ...]] = field(default_factory=dict)
    rotas: Mapping[str, Holder] = field(default_factory=dict)
    people: Mapping[str, Actor] = field(default_factory=dict)
    away: frozenset[Actor] = frozenset()
    absences: Mapping[Actor, tuple[tuple[datetime, datetime], ...]] = field(default_factory=dict)
    barred: Mapping[Actor, str] = field(default_factory=dict)
    admins: tuple[Actor, ...] = ()
    entity: tuple[str, ...] = ()
    texts: frozenset[TextRef] = frozenset()
    earlier: Case | None = None
    other: Case | None = None
    live: Mapping[str, int] = field(default_factory=dict)
    paused: Mapping[str, tuple[Pausing, ...]] = field(default_factory=dict)
    words: Mapping[TextRef, str] = field(default_factory=dict)
    linked: Mapping[str, Case] = field(default_factory=dict)
    renewals: tuple[Case, ...] = ()
    rows: Rows | None = None
    missing: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    not_held: str | None = None
    before: Figures | None = None
    seal: SealLine | None = None

    @property
    def everybody(self) -> frozenset[Actor]:
        """Everybody who could be asked because of what the team's file says."""
        holders = [person for holder in self.roles.values() for person in (holder.primary, *holder.deputies) if person]
        return frozenset((*holders, *self.people.values())).union(*self.groups.values())

    def roles_of(self, actor: Actor) -> tuple[str, ...]:
        """The roles an actor holds as primary, sorted."""
        return tuple(sorted(role for role, holder in self.roles.items() if holder.primary == actor))


@dataclass(frozen=True)
class Refusal:
    """Why nothing happened: a code of ``refusals.SENTENCES``, what its sentence names; ``fields`` for form errors.

    ``case`` and ``key`` are another case that is the reason, ``until`` (UTC) is when the reason is gone. ``named`` are
    those who may do it: actors, and roles or the like by the names of their seats. ``missing`` is what an incident
    still needs before it can be closed.
    """

    code: str
    who: Actor | None = None
    at: datetime | None = None
    state: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    case: str | None = None
    key: str | None = None
    until: datetime | None = None
    named: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Decision:
    """The events to append, in order, and the texts they refer to. With a refusal there is at most its own record."""

    events: tuple[Event, ...] = ()
    refusal: Refusal | None = None
    texts: tuple[Text, ...] = ()
