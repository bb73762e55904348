"""The run of faults: the same story in every weather, by people who repeat what failed and read why it did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta

from httpx import HTTPError

from countersign import bootstrap
from countersign.cli.sandbox.processes import Stuck
from tests.reliability import past
from tests.reliability.crash import Matrix, found_at, stopped
from tests.reliability.site import chance_of
from tests.reliability.weather import WEATHERS, Storm
from tests.scenarios.inspection import Finding

# Under a rate limit of a second for each method the bot comes to rest slowly.
_PATIENCE = 300.0
# Delivery waits ten seconds for an answer, and five more before it looks; here it is one and one.
_WAIT, _SETTLE = 1, 1.0


@dataclass(frozen=True)
class Told:
    """One telling: how often something went wrong, what was found, and how long it took (seconds)."""

    weather: str
    struck: int
    found: Sequence[Finding]
    seconds: float


@dataclass(frozen=True)
class Run:
    """Tellings of a matrix' story in one weather each."""

    matrix: Matrix
    expected: past.Happened

    def all(self, names: Sequence[str], jobs: int) -> list[Told]:
        """Tell the story once in each weather."""
        with ThreadPoolExecutor(jobs) as pool:
            return [*pool.map(self.once, names)]

    def lasting(self, name: str, seconds: float) -> list[Told]:
        """Tell the story in one weather again and again for so many seconds of machine time."""
        until, done = bootstrap.machine_clock() + timedelta(seconds=seconds), list[Told]()
        while bootstrap.machine_clock() < until:
            done.append(self.once(name, len(done)))
        return done

    def once(self, name: str, number: int = 0) -> Told:
        """Tell the story in a weather, wait for the sun, and look at everything."""
        weather, begun = WEATHERS[name], bootstrap.machine_clock()
        chance = chance_of(f"{name} {number} {self.matrix.seed}")
        found: list[Finding] = []
        with self.matrix.told(name, patience=_PATIENCE, wait=_WAIT, settle=_SETTLE) as here:
            sun, storm = here.server.standin.faults, Storm(weather, chance)
            here.server.standin.faults, here.world.copies = storm, weather.copies
            try:
                for step in self.matrix.script:
                    weather.before(here, step.name)
                    step.do(here)
                    here.keep_promise()
                here.server.standin.faults = sun
                here.rest()
                found += [*found_at(here)]
                happened = past.happened(here.store, here.engine)
                found += [*past.compared(self.expected, happened)] if weather.same else []
            except (Stuck, AssertionError, HTTPError) as error:
                found.append(stopped(step, error))
            struck = storm.struck + here.struck + here.world.repeated
        return Told(name, struck, found, (bootstrap.machine_clock() - begun).total_seconds())


def rows(told: Sequence[Told]) -> tuple[Iterator[str], list[tuple[str, Finding]]]:
    """Return what a table needs: each weather as often as it struck, and what was found in it."""
    tried = (one.weather for one in told for _ in range(one.struck))
    return tried, [(one.weather, finding) for one in told for finding in one.found]
