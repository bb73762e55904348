"""What events are made of: people who are asked, marks of clocks, grants, links, scores."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from countersign.domain.actors import Actor

# Why somebody is asked: as the role's primary, as deputy of somebody who cannot act, by escalation, as a fallback.
Why = Literal["primary", "named", "deputy", "escalation", "fallback"]
# What a mark of a clock does when it is due.
Does = Literal["remind", "escalate", "limit", "reject", "lapse", "expire", "publish", "miss", "erase"]


@dataclass(frozen=True)
class Link:
    """A tie to another case: ``relation`` says what the other one is to this case."""

    relation: str
    case: str


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
    """What an approval allows: to whom, for which system and scope (as answered), from when until when (UTC)."""

    holder: Actor
    system: str | None
    scope: str | None
    start: datetime
    until: datetime


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
