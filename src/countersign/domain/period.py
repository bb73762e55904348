"""The cases of one period, as they are read for a digest."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from countersign.domain.case import Case


@dataclass(frozen=True)
class Rows:
    """The public cases of one period (since, until]: opened in it, waiting at its end, moved in it, ending soon.

    ``in_force`` counts the grants that hold at the end of the period.
    """

    opened: tuple[Case, ...] = ()
    waiting: tuple[Case, ...] = ()
    moved: tuple[Case, ...] = ()
    ending: tuple[Case, ...] = ()
    in_force: int = 0

    @property
    def real(self) -> "Rows":
        """These without drills, which no figure counts."""
        return Rows(_real(self.opened), _real(self.waiting), _real(self.moved), _real(self.ending), self.in_force)


def _real(cases: Iterable[Case]) -> tuple[Case, ...]:
    return tuple(case for case in cases if not case.drill)


@dataclass(frozen=True)
class Period:
    """A time span, without its beginning and with its end (UTC), and the cases of it.

    ``missing`` says, by the ids of incidents that are resolved, what each lacks before it can be closed.
    """

    since: datetime
    until: datetime
    rows: Rows
    missing: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def holds(self, moment: datetime) -> bool:
        """Tell whether a moment lies in the period."""
        return self.since < moment <= self.until
