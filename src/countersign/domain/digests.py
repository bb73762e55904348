"""What a digest says about one period: its lines and figures, frozen as posted. ``digesting`` works them out."""

from dataclasses import dataclass
from datetime import datetime

from countersign.domain.actors import Actor


@dataclass(frozen=True)
class OpenLine:
    """A case that waits: for whom, until when (UTC), whether its limit has passed, and if it is allowed meanwhile.

    ``of`` is the key of the incident that it is an action of.
    """

    case: str
    key: str
    kind: str
    owners: tuple[Actor, ...]
    due: datetime | None
    overdue: bool
    emergency: bool = False
    of: str | None = None


@dataclass(frozen=True)
class DecidedLine:
    """A case that was decided in the period: its outcome, when, by whom, after how many minutes, within its limit?"""

    case: str
    key: str
    kind: str
    outcome: str
    by: Actor
    at: datetime
    minutes: int
    kept: bool | None


@dataclass(frozen=True)
class EndingLine:
    """A grant that ends soon, or that is suspended."""

    case: str
    key: str
    holder: Actor
    until: datetime
    suspended: bool = False


@dataclass(frozen=True)
class IncidentLine:
    """An incident that is not over: who leads it, its nearest limit (UTC) and whether one has passed.

    Without a severity it is a near miss, which has no clocks. ``actions`` counts what is still to be done because of
    it, ``missing`` is what it lacks before it can be closed, once it is resolved.
    """

    case: str
    key: str
    kind: str
    state: str
    severity: str | None
    lead: Actor | None
    due: datetime | None
    overdue: bool
    actions: int = 0
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Timing:
    """How long a figure of incidents (``goal``) took: how often, the median in minutes, the share within the limit."""

    goal: str
    count: int
    median: int | None
    within: int | None


@dataclass(frozen=True)
class IncidentFigures:
    """Incidents of a period: declared (by severity, by type), closed, near misses, and times against their limits."""

    declared: int
    closed: int
    near_misses: int
    by_severity: tuple[tuple[str, int], ...]
    by_type: tuple[tuple[str, int], ...]
    timings: tuple[Timing, ...]


@dataclass(frozen=True)
class Figures:
    """Figures of a period; times in minutes, shares in percent; None where there is nothing to measure.

    ``codes`` are the kinds of reasons for which requests were rejected, each with how often;
    ``emergencies`` is how often something was allowed before it was decided.
    """

    opened: int
    decided: int
    median: int | None
    p90: int | None
    within: int | None
    overdue: tuple[tuple[Actor, int], ...]
    in_force: int
    incidents: IncidentFigures | None = None
    codes: tuple[tuple[str, int], ...] = ()
    emergencies: int = 0


@dataclass(frozen=True)
class SealLine:
    """What is printed of a seal: its number, and the first digits of its hash."""

    number: int
    hash: str


@dataclass(frozen=True)
class DigestContent:
    """One digest, frozen: the period, its lines and figures, those of the digest before, and what was missed.

    ``seal`` is the newest seal of the record by then, None if there was none.
    """

    since: datetime
    until: datetime
    open: tuple[OpenLine, ...]
    decided: tuple[DecidedLine, ...]
    ending: tuple[EndingLine, ...]
    figures: Figures
    incidents: tuple[IncidentLine, ...] = ()
    before: Figures | None = None
    periods: int = 1
    not_held: str | None = None
    seal: SealLine | None = None
