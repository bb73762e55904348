"""A folder of playbooks that is watched: a good change is loaded at once, a wrong one is said with file and line."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from threading import Event, Thread
from types import TracebackType
from typing import Self

from countersign import playbook_files
from countersign.cli.sandbox.companion.moving import Line, line
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.problems import PlaybookError

_LOOK_SECONDS = 0.5
_MOST = 10  # lines about what is wrong
_KEPT = "Nothing was loaded: the bot goes on with the playbooks as they were."
# Name of each file to when and to what size it was written last.
Files = Mapping[str, tuple[int, int]]


def files(folder: Path) -> Files:
    """Return what the files that matter look like now; one that goes meanwhile is not there."""
    found = {}
    for path in sorted(folder.glob("[!.]*.y*ml")):
        try:
            now = path.stat()
        except OSError:
            continue
        found[path.name] = (now.st_mtime_ns, now.st_size)
    return found


def differing(before: Files, now: Files) -> list[str]:
    """Return in words which files changed, were added or went, by name."""
    names = sorted({*before, *now})
    words = {(True, True): "changed", (False, True): "was added", (True, False): "is gone"}
    return [f"{name} {words[name in before, name in now]}" for name in names if before.get(name) != now.get(name)]


def complaint(error: PlaybookError) -> Iterator[Line]:
    """Yield the lines that say what is wrong, as `countersign check` does."""
    yield from (line("bad", str(problem)) for problem in error.problems[:_MOST])
    if len(error.problems) > _MOST:
        yield line("bad", f"… and {len(error.problems) - _MOST} more: `countersign check` lists them all.")
    yield line("bad", _KEPT)


class Reloading:
    """Watches a folder in a thread. Only what is good as a whole reaches the bot."""

    def __init__(
        self,
        folder: Path,
        load: Callable[[PlaybookSet], str | None],
        say: Callable[[Iterable[Line]], None],
        every: float = _LOOK_SECONDS,
    ) -> None:
        """``load`` has the bot load what is there and returns what went wrong; ``say`` tells everybody who looks on.

        The folder is looked at ``every`` so many seconds.
        """
        self._folder, self._load, self._say, self._every = folder, load, say, every
        self._loaded = self._tried = self._seen = files(folder)
        self._stop = Event()
        self._thread = Thread(target=self._watch, name="playbooks", daemon=True)

    def __enter__(self) -> Self:
        """Begin to watch."""
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Watch no more."""
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._stop.wait(self._every):
            self.look()

    def look(self) -> None:
        """Look once. A change counts when nothing has moved since the look before: a file may be half written."""
        before, self._seen = self._seen, files(self._folder)
        if self._seen == before and self._seen != self._tried:
            self._tried = self._seen
            self._say([*self._load_all(differing(self._loaded, self._seen))])

    def _load_all(self, changes: list[str]) -> Iterator[Line]:
        """Yield what came of loading everything as it is now; ``changes`` are since it was loaded last."""
        try:
            fresh = playbook_files.load(self._folder)
        except PlaybookError as error:
            yield from complaint(error)
            return
        if problem := self._load(fresh):
            yield line("bad", problem)
            return
        self._loaded = self._tried
        yield line("good", f"Loaded: {', '.join(changes) or 'as it was before'}.")
