"""The cases of one period, as they are read for a digest."""

from dataclasses import dataclass
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


@dataclass(frozen=True)
class Period:
    """A time span, without its beginning and with its end (UTC), and the cases of it."""

    since: datetime
    until: datetime
    rows: Rows

    def holds(self, moment: datetime) -> bool:
        """Tell whether a moment lies in the period."""
        return self.since < moment <= self.until
