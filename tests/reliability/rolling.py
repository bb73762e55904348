"""A rolling restart: three replicas are restarted one after the other while people go on clicking."""

from __future__ import annotations

import signal
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event

from countersign.cli.sandbox.world import Json, World
from tests.reliability.cluster import PURPOSE, RIGHTS, Cluster

# Between two requests of a person: enough clicks to meet every moment of a restart, few enough to be delivered soon.
_PAUSE = 0.3
# So often somebody presses before they give up.
_PRESSES = 10


@dataclass
class People:
    """People who ask for one dataset after the other; what Slack told them is kept."""

    url: str
    over: Event = field(default_factory=Event)
    acked: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def go_on(self, who: str) -> None:
        """Ask for datasets until it is over."""
        with World(self.url) as world:
            person, count = world.person(who), 0
            while not self.over.is_set():
                count += 1
                name = f"{who}'s dataset {count}"
                ask = [
                    lambda name=name: world.ask("command", user=who, command="/ai-ingress", text=f"internal {name}"),
                    lambda: person.submit(**PURPOSE),
                    lambda: person.submit(**RIGHTS),
                ]
                if all(self._clicked(each) for each in ask):
                    self.acked.append(name)
                self.over.wait(_PAUSE)

    def _clicked(self, click: Callable[[], Json]) -> bool:
        said = click()
        # Whoever reads in the form that nothing was saved presses again: a busy database says so.
        for _ in range(_PRESSES):
            if said["ok"] or said["error"]:
                break
            said = click()
        if not said["ok"]:
            self.errors.append(str(said.get("error") or said))
        return bool(said["ok"])


def roll(running: Cluster, people: tuple[str, ...] = ("alex", "bea", "chris")) -> tuple[People, list[int]]:
    """Restart every replica while people click; return what they were told, and how each replica ended."""
    told = People(running.url)
    codes = list[int]()
    with ThreadPoolExecutor(len(people)) as pool:
        clicking = [pool.submit(told.go_on, who) for who in people]
        try:
            for bot in running.bots:
                codes.append(bot.end(signal.SIGTERM))
                bot.start()
        finally:
            told.over.set()
        for each in clicking:
            each.result()
    return told, codes


def datasets(running: Cluster) -> list[str]:
    """Return the names of the datasets that cases are about."""
    found = running.rows("SELECT body FROM texts WHERE body LIKE '%''s dataset %'")
    return [str(row[0]) for row in found]
