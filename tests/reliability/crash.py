"""The crash matrix: one story, told again and again, and in every telling the bot is killed at other places.

The story is told once without a kill, which counts the boundaries of each step. From them the places are drawn that are
tried: the n-th boundary of a step, a moment of a step, or a boundary of the start that follows a kill. A telling kills
the bot once in each step that has places left, so that it dies, is started again, and dies a little later again.
"""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event, Timer

from httpx import HTTPError

from countersign import bootstrap, playbook_files
from countersign.cli.sandbox import team
from countersign.cli.sandbox.processes import Stuck
from countersign.slack.manifest import manifest
from slack_standin import Server, Settings, running
from tests.databases import Databases
from tests.reliability import past
from tests.reliability.script import SCRIPT, Step
from tests.reliability.site import Site, chance_of
from tests.scenarios.inspection import Finding, of_messages
from tests.scenarios.office import identity, opened

# Of the places tried, this share are moments instead of boundaries, and this share are followed by another kill.
_MOMENTS, _AGAIN = 0.2, 0.2
# A bot that is started anew is at work again within this much business time, on a busy machine too.
_LATE_SECONDS = 300
# People here are less patient than Slack's three seconds: each gesture that dies waits this long for its answer.
_DEADLINE = 1.0
_ENOUGH = 300


@dataclass(frozen=True)
class Point:
    """A place to die: in a step, at its n-th boundary whose name contains ``where``, or after ``seconds``.

    ``again`` is the boundary of the next start to die at (0: it lives).
    """

    step: int
    number: int = 0
    where: str = ""
    seconds: float = 0.0
    again: int = 0


@dataclass(frozen=True)
class Undisturbed:
    """The story when nobody dies: the boundaries of the start and of each step, how long it took, what happened."""

    start: Counter[str]
    steps: Sequence[Counter[str]]
    seconds: Sequence[float]
    happened: past.Happened


@dataclass(frozen=True)
class Result:
    """What a matrix showed: the boundary of every death, and what was found after it."""

    deaths: list[str] = field(default_factory=list)
    found: list[tuple[str, Finding]] = field(default_factory=list)


@dataclass(frozen=True)
class Matrix:
    """Where stories are told. ``without`` names a mechanism that is switched off; ``patience`` is in seconds."""

    databases: Databases
    script: Sequence[Step] = SCRIPT
    seed: int = 1
    without: str = ""
    patience: float = 60.0

    def undisturbed(self) -> Undisturbed:
        """Tell the story once; raises AssertionError if it goes wrong although nobody dies."""
        passed, seconds = list[Counter[str]](), list[float]()
        with self.told("undisturbed") as here:
            start = here.bot.die_at(0) or Counter()
            for step in self.script:
                begun = bootstrap.machine_clock()
                step.do(here)
                seconds.append((bootstrap.machine_clock() - begun).total_seconds())
                passed.append(here.bot.die_at(0) or Counter())
            found = [*found_at(here)]
            assert not found, found
            return Undisturbed(start, passed, seconds, past.happened(here.store, here.engine))

    def plan(self, told: Undisturbed, points: int, where: str = "") -> list[Point]:
        """Draw places to die, without repetition: boundaries, and some moments instead of one.

        With ``where`` only boundaries whose name contains it, and nothing else.
        """
        chance = chance_of(f"plan {self.seed}")
        if where:
            counts = [sum(times for name, times in passed.items() if where in name) for passed in told.steps]
            fitting = [Point(n, at, where) for n, count in enumerate(counts) for at in range(1, count + 1)]
            return chance.sample(fitting, min(points, len(fitting)))
        every = [Point(n, at) for n, passed in enumerate(told.steps) for at in range(1, passed.total() + 1)]
        tried = chance.sample(every, min(points, len(every)))
        return [self._varied(point, told, chance) for point in tried]

    def _varied(self, point: Point, told: Undisturbed, chance: random.Random) -> Point:
        again = chance.randint(1, told.start.total()) if chance.random() < _AGAIN else 0
        if chance.random() < _MOMENTS:
            return Point(point.step, seconds=chance.uniform(0.001, told.seconds[point.step]), again=again)
        return replace(point, again=again)

    def run(self, points: Sequence[Point], told: Undisturbed, jobs: int = 1) -> Result:
        """Try all points, and return what was found; a story that cannot be told to its end is a finding."""
        by_step = {n: [point for point in points if point.step == n] for n in range(len(self.script))}
        tellings = list[dict[int, Point]]()
        while any(by_step.values()):
            tellings.append({n: left.pop() for n, left in by_step.items() if left})
        with ThreadPoolExecutor(jobs) as pool:
            done = [*pool.map(lambda each: self._tell(each[0], each[1], told), enumerate(tellings))]
        return Result([one for each in done for one in each.deaths], [one for each in done for one in each.found])

    def _tell(self, number: int, deaths: dict[int, Point], told: Undisturbed) -> Result:
        result = Result()
        with self.told(f"telling {number}") as here:
            try:
                for n, step in enumerate(self.script):
                    _die_in(here, step, deaths.get(n))
                    _note(result, here, found_at(here))
                _note(result, here, past.compared(told.happened, past.happened(here.store, here.engine)))
            except (Stuck, AssertionError, HTTPError) as error:
                _note(result, here, [stopped(step, error)])
            _note(result, here, here.errors())
            result.deaths.extend(here.deaths)
        return result

    @contextmanager
    def told(self, name: str, **more: float) -> Iterator[Site]:
        """Open a site with a database and a stand-in of its own; ``more`` are attributes of the site."""
        address = self.databases.make()
        chance = chance_of(f"{name} {self.seed}")
        with tempfile.TemporaryDirectory(prefix="countersign-crash-") as folder, standin(Path(folder)) as server:
            try:
                here = Site(server, Path(folder), address, chance, self.without)
                vars(here).update({"patience": self.patience, **more})
                with opened(here):
                    yield here
            finally:
                self.databases.drop(address)


@contextmanager
def standin(folder: Path) -> Iterator[Server]:
    """Run a stand-in that keeps its clock in a folder."""
    books = playbook_files.load(bootstrap.shipped_playbooks())
    settings = Settings(deadline_seconds=_DEADLINE)
    with running(
        team.workspace(books), manifest=manifest(books), clock_file=folder / "clock", settings=settings
    ) as server:
        yield server


def _die_in(here: Site, step: Step, point: Point | None) -> None:
    """Take a step and die on the way, at rest if not before; then deliver the last gesture once more."""
    before = len(here.deaths)
    with _armed(here, point):
        step.do(here)
    dying = here.bot.die_at(0) is None
    if dying or (point and len(here.deaths) == before):
        here.bot.kill()
        here.rise()
        here.rest()
    here.keep_promise()
    here.deliver_again()


@contextmanager
def _armed(here: Site, point: Point | None) -> Iterator[None]:
    if point is None:
        yield
        return
    here.again = point.again
    if point.number:
        here.bot.die_at(point.number, point.where)
        yield
        return
    victim, off = here.bot, Event()
    timer = Timer(point.seconds, lambda: off.is_set() or victim.strike())
    timer.start()
    try:
        yield
    finally:
        off.set()
        timer.cancel()
        timer.join()


def stopped(step: Step, error: Exception) -> Finding:
    """Return the finding that a story could not go on."""
    return Finding("lost", f"the story did not go on at {step.name}: {str(error)[:_ENOUGH]}")


def found_at(here: Site) -> Iterator[Finding]:
    """Yield what should not be, with the bot at rest."""
    yield from here.found
    yield from of_messages(here)
    yield from past.half_made(here.store, here.engine)
    yield from past.of_lanes(here.engine, {identity(one): one for one in here.said()}, here.removed)
    yield from past.late(here.store, here.engine, _LATE_SECONDS)


def _note(result: Result, here: Site, found: Iterable[Finding]) -> None:
    """Keep what was not found before, with the death that it came after."""
    known = {finding for _, finding in result.found}
    after = here.deaths[-1] if here.deaths else "nothing"
    result.found.extend((after, finding) for finding in dict.fromkeys(found) if finding not in known)
