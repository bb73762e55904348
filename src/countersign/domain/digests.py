"""What a digest says about one period, worked out from plain rows; figures come from transitions only."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from countersign.domain.actors import Actor


@dataclass(frozen=True)
class OpenLine:
    """A case that waits: for whom, until when (UTC), and whether its limit has passed."""

    case: str
    key: str
    kind: str
    owners: tuple[Actor, ...]
    due: datetime | None
    overdue: bool


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
    """A grant that ends soon."""

    case: str
    key: str
    holder: Actor
    until: datetime


@dataclass(frozen=True)
class Rows:
    """What is read for one period (since, until]: public cases only, ``opened`` and ``in_force`` as counts."""

    opened: int
    open: tuple[OpenLine, ...]
    decided: tuple[DecidedLine, ...]
    ending: tuple[EndingLine, ...]
    in_force: int


@dataclass(frozen=True)
class Figures:
    """Figures of a period; times in minutes, shares in percent; None where there is nothing to measure."""

    opened: int
    decided: int
    median: int | None
    p90: int | None
    within: int | None
    overdue: tuple[tuple[Actor, int], ...]
    in_force: int


@dataclass(frozen=True)
class DigestContent:
    """One digest, frozen: the period, its lines and figures, how many periods it covers, and what was missed."""

    since: datetime
    until: datetime
    open: tuple[OpenLine, ...]
    decided: tuple[DecidedLine, ...]
    ending: tuple[EndingLine, ...]
    figures: Figures
    periods: int = 1
    not_held: str | None = None


def percentile(values: Sequence[int], share: int) -> int | None:
    """Return the nearest-rank percentile (``share`` in percent) of values, None for no values."""
    ordered = sorted(values)
    return ordered[max(0, -(-share * len(ordered) // 100) - 1)] if ordered else None


def figures(rows: Rows) -> Figures:
    """Work out a period's figures."""
    measured = [line.kept for line in rows.decided if line.kept is not None]
    overdue = Counter(owner for line in rows.open if line.overdue for owner in line.owners)
    times = [line.minutes for line in rows.decided]
    return Figures(
        opened=rows.opened,
        decided=len(rows.decided),
        median=percentile(times, 50),
        p90=percentile(times, 90),
        within=100 * sum(measured) // len(measured) if measured else None,
        overdue=tuple(sorted(overdue.items(), key=lambda item: (-item[1], item[0]))),
        in_force=rows.in_force,
    )


def compose(rows: Rows, since: datetime, until: datetime, not_held: str | None = None) -> DigestContent:
    """Return the digest of a period: what waits longest overdue first, what was decided in order, what ends first.

    ``periods`` counts whole weeks between the two moments, so that several missed digests make one that says so.
    """
    weeks = max(1, round((until - since) / timedelta(weeks=1)))
    far = datetime.max.replace(tzinfo=until.tzinfo)
    return DigestContent(
        since=since,
        until=until,
        open=tuple(sorted(rows.open, key=lambda line: (line.due or far, line.key))),
        decided=tuple(sorted(rows.decided, key=lambda line: (line.at, line.key))),
        ending=tuple(sorted(rows.ending, key=lambda line: (line.until, line.key))),
        figures=figures(rows),
        periods=weeks,
        not_held=not_held,
    )
