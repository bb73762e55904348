"""Where time comes from: nothing else in Countersign reads a clock."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Thread

from countersign.scheduler import Alarm

_LOOK_SECONDS = 0.02


def machine_clock() -> datetime:
    """Return the time of this machine (UTC)."""
    return datetime.now(UTC)


class OffsetClock:
    """Business time for the sandbox: machine time plus the seconds in a file that the stand-in keeps."""

    def __init__(self, file: Path) -> None:
        """``file`` holds one number, the offset in seconds; it is replaced as a whole."""
        self._file = file

    def __call__(self) -> datetime:
        """Return the business time (UTC)."""
        return machine_clock() + timedelta(seconds=float(self._file.read_text(encoding="utf-8")))

    def follow(self, alarm: Alarm, stop: Event) -> None:
        """Have the alarm look whenever time is moved, until ``stop`` is set."""
        Thread(target=self._follow, args=(alarm, stop), name="clock", daemon=True).start()

    def _follow(self, alarm: Alarm, stop: Event) -> None:
        before = self._file.stat().st_mtime_ns
        while not stop.wait(_LOOK_SECONDS):
            if (moved := self._file.stat().st_mtime_ns) != before:
                before = moved
                alarm.poke()
