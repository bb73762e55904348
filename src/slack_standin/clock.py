"""Two times: machine time for deadlines, and a business time that tests may move.

Business time is machine time plus an offset. The offset is kept in a file, so another
process can follow the same business time.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from slack_standin.files import write_atomically
from slack_standin.wire import WrongData

MICROS = 1_000_000


class Clock:
    """Tells both times and hands out message timestamps, which never repeat nor go back.

    ``moved`` is called whenever business time was moved.
    """

    def __init__(
        self,
        offset_file: Path | None = None,
        machine: Callable[[], float] = time.time,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._file = offset_file
        self._machine = machine
        self.ticks = ticks
        self._last_micros = 0
        self.offset = _read_offset(offset_file)
        self.moved: Callable[[], None] = _nothing
        self._keep()

    def now(self) -> datetime:
        """Return the business time, aware, in UTC."""
        return datetime.fromtimestamp(self._machine() + self.offset, UTC)

    def seconds(self) -> int:
        """Return the business time as Unix seconds."""
        return int(self._machine() + self.offset)

    def machine_seconds(self) -> int:
        """Return the machine time as Unix seconds, as requests are signed with."""
        return int(self._machine())

    def next_ts(self) -> str:
        """Return a message ``ts``: business time, unique and strictly increasing."""
        wanted = int((self._machine() + self.offset) * MICROS)
        self._last_micros = max(wanted, self._last_micros + 1)
        return f"{self._last_micros // MICROS}.{self._last_micros % MICROS:06d}"

    def forget(self) -> None:
        """Let timestamps begin anew: the messages that had them are gone."""
        self._last_micros = 0

    def advance(self, seconds: float) -> None:
        """Move business time on (or back) by ``seconds``."""
        self.offset += seconds
        self._keep()
        self.moved()

    def set(self, moment: datetime) -> None:
        """Make business time ``moment`` now; ``moment`` must know its zone."""
        self.offset = moment.timestamp() - self._machine()
        self._keep()
        self.moved()

    def _keep(self) -> None:
        if self._file is not None:
            write_atomically(self._file, f"{self.offset!r}\n")


def _nothing() -> None:
    """Stand in for what waits for business time while nothing does."""


def _read_offset(path: Path | None) -> float:
    if path is None or not path.exists():
        return 0.0
    try:
        return float(path.read_text(encoding="ascii"))
    except ValueError:
        raise WrongData(f"{path} does not hold the offset of a clock") from None
