"""An office whose bot is a process that dies: people repeat a gesture that failed, and each death is looked into."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psycopg

from countersign import bootstrap
from countersign.cli.sandbox import team
from countersign.cli.sandbox.processes import Stuck, wait_for
from countersign.cli.sandbox.world import Json, World
from countersign.db import engine as engines
from countersign.db.store import SqlStore
from slack_standin import Server
from tests.reliability import past
from tests.reliability.mortal import Orders
from tests.reliability.process import Process
from tests.scenarios.inspection import Finding, of_record
from tests.scenarios.office import SOCKET, Office

# What the bot is told of; everything else (looking, filling in, time) is between people and the stand-in.
_GESTURES = frozenset({"command", "press", "submit"})
_TRIES = 12


class Site(Office):
    """Everything that an office has, with a bot that may be dead at any moment.

    ``found`` collects what should not be; ``deaths`` names the boundary of each death so far. ``again`` says whether
    the next start shall die too, and where (0: not).
    """

    # In seconds: delivery's waits as in a bot's orders, and how long people here wait for the bot to come to rest.
    wait, settle, patience = 10, bootstrap.BRISK.settle, 60.0

    def __init__(self, server: Server, folder: Path, database: str, chance: random.Random, without: str = "") -> None:
        """``folder`` keeps clock and log; ``without`` names a mechanism that is switched off."""
        super().__init__(server, folder / "clock", bootstrap.shipped_playbooks(), database, SOCKET)
        self.world = _Stubborn(self, server.url)
        self.folder, self.chance, self.without = folder, chance, without
        self.engine = engines.make(database, 2)
        self.store = SqlStore(self.engine)
        self.found: list[Finding] = []
        self.deaths: list[str] = []
        self.again = self.struck = 0
        self.promised: tuple[str, int] | None = None

    # ---- the bot ---------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Start the bot and wait until it is connected and at rest."""
        self.bot = self._start()
        if not self.bot.wait_ready():
            raise Stuck(f"the bot ended at once, see {self.folder}/bot.log")
        self.watch = bootstrap.Watch(self.database)
        wait_for(lambda: self.watch.next_timer() is not None, "the bot's first look")
        self.rest()

    def close(self) -> None:
        """End everything."""
        self.bot.kill()
        self.bot.bury()
        if hasattr(self, "watch"):
            self.watch.close()
        self.engine.dispose()

    @property
    def service(self) -> Any:
        """What scenarios use of a bot in their own process: its store."""
        return SimpleNamespace(store=self.store)

    def _start(self, die_at: int = 0) -> Process:
        settings = {
            "SLACK_BOT_TOKEN": team.BOT_TOKEN,
            "SLACK_APP_TOKEN": team.APP_TOKEN,
            "SLACK_API_URL": self.server.api_url,
            "COUNTERSIGN_DATABASE_URL": self.database,
            "COUNTERSIGN_PLAYBOOKS": str(self.playbooks),
        }
        return Process(Orders(self.folder, settings, die_at, self.without, self.wait, self.settle))

    def rise(self) -> None:
        """Look into what a dead bot left, and start it again, as often as it takes."""
        while True:
            self.bot.bury()
            self.deaths.append(self.bot.last_words or "at any moment")
            self._look_into()
            self._let_leases_run_out()
            self.bot, self.again = self._start(self.again), 0
            if self.bot.wait_ready():
                return

    def _look_into(self) -> None:
        """Hold what is saved right after a death, when nothing had a chance to mend it."""
        self.found += [*of_record(self), *past.half_made(self.store, self.engine)]
        self.keep_promise()

    def keep_promise(self) -> None:
        """Fail to find something only if what somebody was told was saved is there."""
        if self.promised and past.length(self.engine) <= self.promised[1]:
            self.found.append(Finding("lost", f"acknowledged and not saved: {self.promised[0]}"))
        self.promised = None

    def deliver_again(self) -> None:
        """Deliver the latest gesture again, as Slack may at any time: the same answer, and nothing happens."""
        before, latest = past.length(self.engine), self.world.latest()
        if not _repeatable(latest):
            return
        tries = (self.world.ask("replay", n=latest["n"]) for _ in range(_TRIES))  # on a busy machine an answer is late
        answer = next((one for one in tries if one["ok"]), {"ack": "no answer"})
        self.rest()
        if past.length(self.engine) != before:
            self.found.append(Finding("twice", f"the same delivery twice: {_keys(latest)}"))
        if latest["ok"] and _keys(answer) != _keys(latest):
            self.found.append(Finding("wrong", f"another answer to the same delivery: {_keys(answer)}"))

    def _let_leases_run_out(self) -> None:
        """Where others may be at work, what the dead one held waits for a while; here that passes at once."""
        if engines.shared(self.engine) and self.without != "release":
            with psycopg.connect(self.database) as server:
                server.execute("UPDATE outbox SET lease_until = now() WHERE lease_until > now()")

    def errors(self) -> Iterator[Finding]:
        """Yield what any of the bots logged as an error; that the database was busy passes, and is said to pass."""
        for line in (self.folder / "bot.log").read_text(encoding="utf-8").splitlines():
            if ('"levelname": "ERROR"' in line and "StoreUnavailable" not in line) or line.startswith("Traceback"):
                yield Finding("wrong", f"logged: {line[:300]}")

    # ---- time ------------------------------------------------------------------------------------------------

    def rest(self) -> None:
        """Wait until the bot has nothing left to do, however often it dies on the way."""
        self.look(lambda: self.watch.quiet(self.world.now()), "the bot to come to rest")

    def look(self, true: Callable[[], bool], what: str) -> None:
        """Wait until something is true of a bot that lives, which is started again whenever it is found dead."""
        while True:
            wait_for(lambda: self.bot.dead or true(), what, self.patience)
            if not self.bot.dead:
                return
            self.rise()

    def until(self, moment: Any) -> None:
        """Let time pass until a moment, stopping at every timer."""
        self.rest()
        while (due := self.watch.next_timer()) is not None and due <= moment:
            self.world.set_time(due)
            self.rest()
        self.world.set_time(moment)
        self.rest()


class _Stubborn(World):
    """People who repeat what failed, and a Slack that may deliver the same gesture again.

    ``copies`` is how often each gesture is delivered; ``repeated`` counts those after the first.
    """

    def __init__(self, site: Site, url: str) -> None:
        super().__init__(url)
        self._site = site
        self.copies, self.repeated = 1, 0

    def ask(self, path: str, **data: Any) -> Json:
        """Send a step; a gesture that the bot did not survive is repeated until it is answered."""
        if path not in _GESTURES:
            return super().ask(path, **data)
        length = past.length(self._site.engine)
        for _ in range(_TRIES):
            answer = self._told_why(path, data)
            if answer.get("ok") and _saves(path, answer):
                self._site.promised = (f"{path} {data}", length)
            if answer.get("error") not in {"dispatch_failed", "operation_timeout"} and not self._site.bot.dead:
                break
            self._site.look(lambda: self.do("connections")["count"] > 0, "the bot to be there again")
            if answer.get("ok"):
                break
            self._maybe_again()
        self._copy()
        return answer

    def _told_why(self, path: str, data: Json) -> Json:
        """Send a gesture; whoever gets no form because Slack did not open it has to read why."""
        calls, read = len(self.do("calls")["calls"]), self._ephemeral(data["user"])
        answer = super().ask(path, **data)
        failed = [one for one in self.do("calls", since=calls)["calls"] if _no_form(one)]
        if failed and answer.get("ok") and not answer.get("view") and self._ephemeral(data["user"]) <= read:
            self._site.found.append(Finding("lost", f"nobody told {data['user']} why no form opened"))
        return answer

    def _ephemeral(self, user: str) -> int:
        return sum(one["ephemeral"] for one in self.person(user).sees()["messages"])

    def _copy(self) -> None:
        for _ in range(self.copies - 1):
            super().ask("replay", n=self.latest()["n"])
            self.repeated += 1

    def _maybe_again(self) -> None:
        """Deliver the latest gesture again, unchanged, as Slack may before the person does anything."""
        if self._site.chance.random() < 1 / 2 and _repeatable(latest := self.latest()):
            super().ask("replay", n=latest["n"])

    def latest(self) -> Json:
        """Return the latest gesture that was delivered."""
        found = self.do("deliveries")["deliveries"]
        return next(one for one in reversed(found) if one["payload"].get("type") != "block_suggestion")


def _saves(path: str, answer: Json) -> bool:
    """Tell whether a good answer means that something is saved: a click that asks nothing, the last page of a form."""
    return path != "command" and not (answer.get("view") or {}).get("fields")


def _no_form(call: Json) -> bool:
    return call["method"] == "views.open" and not call["ok"]


def _repeatable(delivery: Json) -> bool:
    return delivery["payload"].get("type") in {"block_actions", "view_submission"}


def chance_of(name: str) -> random.Random:
    """Return chance that is the same every time for a name."""
    return random.Random(name)  # noqa: S311 - nothing here is secret


def _keys(delivery: Json) -> set[str]:
    """Return the keys of cases that an acknowledgement names."""
    return set(re.findall(r"\b[A-Z]{3}-\d+\b", str(delivery["ack"])))
