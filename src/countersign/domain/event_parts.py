"""What events are made of: people who are asked, marks of clocks, grants, denials, links, scores."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from countersign.domain.actors import Actor
from countersign.domain.texts import TextRef

# Why somebody is asked: as the role's primary, by name, as one of a group, because it is their turn, as deputy of
# somebody who cannot act, by escalation, as a fallback; or they came by themselves.
Why = Literal["primary", "named", "member", "turn", "deputy", "escalation", "fallback", "joined"]
# Why a seat is not filled by whom the playbook names: it is their own matter (they asked, gain or wrote with), they are
# not in Slack or may not act, a group has nobody, nobody is on turn, a question was not answered, they are away, they
# answer another part.
Lack = Literal["own", "gone", "empty", "no_turn", "no_name", "away", "elsewhere"]
# What a mark of a clock does when it is due.
Does = Literal["remind", "escalate", "limit", "reject", "lapse", "expire", "publish", "miss", "erase", "revoke"]


# How the task of an obligation stands, as it tells its case.
Standing = Literal["open", "overdue", "done", "dropped"]


@dataclass(frozen=True)
class Link:
    """A tie to another case: ``relation`` says what the other one is to this case, ``key`` what it is called."""

    relation: str
    case: str
    key: str | None = None


@dataclass(frozen=True, order=True)
class Seat:
    """A place in a stage that one answer fills; its name is that of its reviewer, such as ``role:legal``."""

    stage: int
    name: str


@dataclass(frozen=True)
class Asked:
    """One person asked to decide: the seat they fill, in which stage, why, and for whom if as a deputy."""

    person: Actor
    seat: str
    stage: int
    why: Why
    instead_of: Actor | None = None

    @property
    def place(self) -> Seat:
        """The seat with its stage: two stages may each have a seat of the same name."""
        return Seat(self.stage, self.seat)


# Why somebody is not asked any more: they are away or may not take part, somebody nearer to the seat can answer again,
# or the seat is another one's by now.
Leaves = Literal["away", "barred", "back", "changed"]


@dataclass(frozen=True)
class Gone:
    """Somebody who is not asked any more for what they were asked, and why."""

    asked: Asked
    why: Leaves


@dataclass(frozen=True)
class Ahead:
    """A seat that nobody can fill from a moment on that comes before its limit (both UTC)."""

    seat: Seat
    since: datetime
    limit: datetime


@dataclass(frozen=True)
class Gap:
    """A seat that stays empty of whom the playbook names: in which stage, why, and who that is, if it is known."""

    seat: str
    stage: int
    why: Lack
    who: Actor | None = None


@dataclass(frozen=True)
class Mark:
    """A moment on a clock (UTC) and what happens then; ``step`` tells escalation steps apart."""

    name: str
    at: datetime
    does: Does
    step: int = 0


@dataclass(frozen=True)
class Resumed:
    """A clock that was stopped runs on under a new name, with what was left of its time: limit and marks, in UTC."""

    clock: str
    name: str
    limit: datetime
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Grant:
    """What an approval allows: to whom, for which system and scope (as answered), from when until when (UTC).

    ``debt`` is the answer under which it counts against the playbook's cap on live approvals.
    """

    holder: Actor
    system: str | None
    scope: str | None
    start: datetime
    until: datetime
    debt: str | None = None


@dataclass(frozen=True)
class Load:
    """How many approvals with the same answer were live when a request was routed, and the cap that this reached.

    ``adds`` tells whether a stage was added; it is not where those who would decide in it decide in any case.
    """

    live: int
    cap: int
    adds: bool


@dataclass(frozen=True)
class CoolDown:
    """Until when (UTC) nobody is asked again about the same; ``same`` is the fingerprint of the answers that count."""

    until: datetime
    same: str


@dataclass(frozen=True)
class Denial:
    """What a rejection says beside its reason: its code, what exactly is rejected, what to do instead, for how long."""

    code: str | None = None
    scope: TextRef | None = None
    alternative: TextRef | None = None
    cool_down: CoolDown | None = None


@dataclass(frozen=True)
class Term:
    """Something that somebody has to do because of a case: what, who does it, until which day (YYYY-MM-DD)."""

    what: TextRef
    owner: Actor
    due: str


@dataclass(frozen=True)
class Kept:
    """How a condition of an earlier grant came out: the key of its task, how it stood, and whether it was late."""

    key: str
    state: str
    late: bool


@dataclass(frozen=True)
class Renewal:
    """What a request renews, frozen as it was filed: the grant before it, and all grants of the row so far.

    ``number`` counts renewals from 1, ``since`` is when the first grant began and ``until`` when the last one ends.
    ``climbs`` names the score that counts one band higher for routing, None if this renewal is decided like any other.
    """

    case: str
    key: str
    number: int
    since: datetime
    until: datetime
    conditions: tuple[Kept, ...] = ()
    climbs: str | None = None


@dataclass(frozen=True)
class Scored:
    """A score as worked out at opening: its name, its total and the band (risk tier) that names it."""

    score: str
    total: int
    band: str


@dataclass(frozen=True)
class KeptPart:
    """Something that looked like a secret or a personal number and stays: in which answer, and what it looked like."""

    field: str
    what: str
