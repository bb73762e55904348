"""What can happen to a request, in the past tense: events like those of ``domain/events.py``."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from countersign.domain.actors import Actor
from countersign.domain.event_parts import Ahead, Asked, Denial, Gap, Gone, Grant, Load, Scored, Seat, Term
from countersign.domain.texts import TextRef


@dataclass(frozen=True)
class Routed:
    """Routing chose a rule; ``trace`` says for every rule before it why it did not match, in rule names only.

    ``load`` is there if too many approvals of the sort are live already.
    """

    type: ClassVar[str] = "routed"
    version: ClassVar[int] = 1
    rule: int
    trace: tuple[str, ...]
    scores: tuple[Scored, ...] = ()
    load: Load | None = None


@dataclass(frozen=True)
class Voted:
    """Somebody approved or rejected for a seat. An approval may carry conditions.

    A rejection carries its reason, and ``denial`` what else it says.
    """

    type: ClassVar[str] = "voted"
    version: ClassVar[int] = 1
    stage: int
    seat: str
    verdict: Literal["approve", "reject"]
    instead_of: Actor | None = None
    reason: TextRef | None = None
    terms: tuple[Term, ...] = ()
    denial: Denial | None = None


@dataclass(frozen=True)
class StagePassed:
    """A stage has the approvals it needs."""

    type: ClassVar[str] = "stage_passed"
    version: ClassVar[int] = 1
    stage: int


@dataclass(frozen=True)
class Approved:
    """Every stage passed. With a grant rule, ``grant`` says what holds until when.

    ``overseers`` may suspend or revoke it beside those who were asked.
    """

    type: ClassVar[str] = "approved"
    version: ClassVar[int] = 1
    grant: Grant | None = None
    overseers: tuple[Actor, ...] = ()


@dataclass(frozen=True)
class Rejected:
    """The denials that a stage needs were given, or the end of the clock says reject (then without a reason).

    Reason and ``denial`` are those of the vote that decided it.
    """

    type: ClassVar[str] = "rejected"
    version: ClassVar[int] = 1
    reason: TextRef | None = None
    denial: Denial | None = None


@dataclass(frozen=True)
class Withdrawn:
    """The requester took the request back before it was decided."""

    type: ClassVar[str] = "withdrawn"
    version: ClassVar[int] = 1
    reason: TextRef | None = None


@dataclass(frozen=True)
class Lapsed:
    """The clock came to its end and nobody had decided; nothing was approved."""

    type: ClassVar[str] = "lapsed"
    version: ClassVar[int] = 1


@dataclass(frozen=True)
class Expired:
    """A grant came to its end."""

    type: ClassVar[str] = "expired"
    version: ClassVar[int] = 1


@dataclass(frozen=True)
class Reassigned:
    """Who may act has changed, so other people are asked: who comes in, who is not asked any more, and why.

    ``again`` are those of ``people`` who were asked before, so that their message is there already. ``unfilled`` names
    seats that nobody can fill now, ``gaps`` why somebody else sits in a seat or nobody, ``told`` who hears of it.
    """

    type: ClassVar[str] = "reassigned"
    version: ClassVar[int] = 1
    people: tuple[Asked, ...]
    gone: tuple[Gone, ...] = ()
    again: tuple[Actor, ...] = ()
    unfilled: tuple[Seat, ...] = ()
    told: tuple[Actor, ...] = ()
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True)
class StuckAhead:
    """A stage may get stuck: before its limit everybody will be away who could answer for these seats."""

    type: ClassVar[str] = "stuck_ahead"
    version: ClassVar[int] = 1
    seats: tuple[Ahead, ...]
    told: tuple[Actor, ...] = ()


@dataclass(frozen=True)
class GlassOffered:
    """Named are those who may allow the request at once, in an emergency, as long as it is not decided."""

    type: ClassVar[str] = "glass_offered"
    version: ClassVar[int] = 1
    people: tuple[Actor, ...]


@dataclass(frozen=True)
class GlassBroken:
    """Somebody allowed it at once, in an emergency: what holds until when, and why. The stages go on as its review.

    ``told`` hear of it beside everybody who has to do with the case.
    """

    type: ClassVar[str] = "glass_broken"
    version: ClassVar[int] = 1
    grant: Grant
    reason: TextRef
    told: tuple[Actor, ...] = ()
