"""Which limits of an incident were kept, from its recorded events: every clock that ever ran, and how it ended."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from countersign.domain import record
from countersign.domain.case import Case, RunningClock
from countersign.domain.erasure import CLOCK as RETENTION
from countersign.domain.incidents.events import Closed, Duplicated, Reopened, SeveritySet


@dataclass(frozen=True)
class Ran:
    """A clock that ran: its limit, when it ended (UTC, None: it still runs), how, and whether the limit was kept.

    ``kept`` is None while nobody can tell, or if it was set aside before its limit passed.
    """

    name: str
    limit: datetime
    ended: datetime | None
    how: str
    kept: bool | None


# Why a clock ends that reached nothing.
_ASIDE = {
    SeveritySet: "the severity changed",
    Closed: "the incident ended",
    Duplicated: "another incident goes on",
    Reopened: "it began anew",
}


def kept(history: Iterable[record.Recorded]) -> tuple[Ran, ...]:
    """Return every clock of a case in the order in which they ended, those that still run last.

    Left out are those that nobody is judged by (of status updates, and of duties that nobody has), those by which texts
    are erased, and those of laws: whether a duty to report was answered in time hangs on when people say it was, and
    the document has a section of its own for them.
    """
    case: Case | None = None
    ran: list[Ran] = []
    for item in history:
        before, case = case, record.after(case, item)
        gone = {name: one for name, one in before.clocks.items() if name not in case.clocks} if before else {}
        ran += [_ended(name, clock, item) for name, clock in gone.items() if clock.judged]
    left = case.clocks.items() if case else ()
    ran += [Ran(name, one.limit, None, "runs", False if one.overdue else None) for name, one in left if one.judged]
    return tuple(one for one in ran if one.name.partition("/")[0] != RETENTION)


def _ended(name: str, clock: RunningClock, item: record.Recorded) -> Ran:
    """Return how a clock ended by an event; one set aside was missed if its limit had passed, else nobody can tell."""
    late = clock.overdue or item.at > clock.limit
    aside = _ASIDE.get(type(item.event))
    return Ran(name, clock.limit, item.at, aside or "reached", (False if late else None) if aside else not late)
