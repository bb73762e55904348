"""Several bots, each a process of its own, over one database and one stand-in; any of them can be killed or stopped."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from time import monotonic

import psycopg

from countersign import bootstrap, playbook_files
from countersign.bootstrap import Watch
from countersign.cli.sandbox import team
from countersign.cli.sandbox.world import Json, World
from countersign.domain.playbooks import PlaybookSet
from tests.patience import PATIENCE

# A Tuesday at 09:30 in Berlin, in a week without holidays.
START = datetime(2030, 2, 5, 8, 30, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
PURPOSE = {
    "location": "https://data.example.com/tickets",
    "data_classification": "internal",
    "destination": "support-assistant",
    "purpose": "Evaluate drafted answers.",
}
RIGHTS = {"retention": "year_1", "source": "Our own tickets."}


def wait_for(true: Callable[[], object], what: str, seconds: float = 60.0) -> float:
    """Look every 10 ms until something is true, and return after how many seconds it was."""
    start, pause = monotonic(), Event()
    while not true():
        assert monotonic() - start < seconds, f"waited {seconds:.0f} s for {what}"
        pause.wait(0.01)
    return monotonic() - start


def workspace(books: PlaybookSet, crowd: int) -> dict[str, object]:
    """Return the sample workspace with so many more people in it."""
    made: Json = team.workspace(books)
    more = [
        {"id": f"UCROWD{n:03}", "name": f"crowd{n:03}", "real_name": f"Person {n}", "email": f"p{n}@example.com"}
        for n in range(crowd)
    ]
    users = [*made["users"], *({**each, "tz": "Europe/Berlin"} for each in more)]
    everybody = [user["id"] for user in users]
    return made | {"users": users, "channels": [{**place, "members": everybody} for place in made["channels"]]}


class Bot:
    """One process of the bot."""

    def __init__(self, name: str, folder: Path, settings: Mapping[str, str], pace: str) -> None:
        """Nothing is started yet."""
        self.name, self._folder, self._settings, self._pace = name, folder, settings, pace
        self.log = folder / f"{name}.log"
        self._ready = folder / f"{name}.ready"
        self._read = 0
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        """Return the process's id."""
        assert self.process
        return self.process.pid

    def start(self) -> None:
        """Start it and return when it is connected."""
        self._ready.unlink(missing_ok=True)
        self._read = self.log.stat().st_size if self.log.exists() else 0
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("SLACK_", "COUNTERSIGN_"))}
        command = [sys.executable, "-m", "tests.reliability.replica", str(self._folder / "clock"), str(self._ready)]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*command, self._pace],
                env=kept | self._settings,
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        wait_for(lambda: self._ready.exists() or self.process is None or self.process.poll() is not None, self.name)
        assert self.process.poll() is None, self.log.read_text(encoding="utf-8")[-2000:]

    def lines(self) -> list[Json]:
        """Return what it has logged since it was started."""
        with self.log.open("rb") as log:
            log.seek(self._read)
            found = log.read().decode().splitlines()
        return [json.loads(line) for line in found if line.startswith("{")]

    @property
    def owner(self) -> str:
        """Return the name under which it leases."""
        return str(next(line["owner"] for line in self.lines() if "owner" in line))

    def signal(self, number: signal.Signals) -> None:
        """Send it a signal."""
        os.kill(self.pid, number)

    def end(self, number: signal.Signals, seconds: float = 30.0) -> int:
        """Send it a signal that ends it, and return its exit code."""
        assert self.process
        self.signal(number)
        return self.process.wait(seconds)


class Cluster:
    """The stand-in, the database and the bots."""

    def __init__(self, folder: Path, database: str, size: int, pace: str) -> None:
        """Nothing is started yet."""
        self.folder, self.database, self._children = folder, database, list[subprocess.Popen[bytes]]()
        self.playbooks = bootstrap.shipped_playbooks()
        self.books: PlaybookSet = playbook_files.load(self.playbooks)
        self._size, self._pace = size, pace
        self.bots: Sequence[Bot] = ()

    def start(self, crowd: int, deadline: float) -> None:
        """Start everything."""
        file, ready = self.folder / "workspace.json", self.folder / "standin.json"
        file.write_text(json.dumps(workspace(self.books, crowd)), encoding="utf-8")
        command = ["-m", "slack_standin", "--workspace", str(file), "--clock-file", str(self.folder / "clock")]
        command += ["--deadline", f"{deadline:.0f}"]
        with (self.folder / "standin.log").open("ab") as log:
            child = subprocess.Popen(
                [sys.executable, *command, "--ready-file", str(ready)], stdout=log, stderr=log, cwd=ROOT
            )
        self.standin = child
        self._children.append(child)
        wait_for(ready.exists, "the stand-in")
        self.url = json.loads(ready.read_text(encoding="utf-8"))["url"]
        self.world = World(self.url)
        self.world.set_time(START)
        settings = {
            "SLACK_BOT_TOKEN": team.BOT_TOKEN,
            "SLACK_APP_TOKEN": team.APP_TOKEN,
            "SLACK_API_URL": f"{self.url}/api/",
            "COUNTERSIGN_DATABASE_URL": self.database,
            "COUNTERSIGN_PLAYBOOKS": str(self.playbooks),
        }
        self.bots = [Bot(f"bot-{n}", self.folder, settings, self._pace) for n in range(1, self._size + 1)]
        for bot in self.bots:
            bot.start()
        self._watch = Watch(self.database)
        if self.database.startswith("postgresql"):
            self._db = psycopg.connect(self.database.replace("+psycopg", ""), autocommit=True)

    def stop(self) -> None:
        """End everything, however it is."""
        for bot in self.bots:
            if bot.process and bot.process.poll() is None:
                bot.signal(signal.SIGCONT)
                bot.end(signal.SIGKILL)
        for child in self._children:
            child.terminate()
            child.wait(PATIENCE)
        for name in ("world", "_watch", "_db"):
            if hasattr(self, name):
                getattr(self, name).close()

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """Ask the database."""
        return self._db.execute(query).fetchall()

    def quiet(self) -> bool:
        """Tell whether nothing is left to do: nothing due, nothing to send, no second look to come."""
        looks = self.rows("SELECT 1 FROM outbox WHERE look_again IS NOT NULL LIMIT 1")
        return not looks and self._watch.quiet(self.world.now())

    def rest(self, seconds: float = 120.0) -> float:
        """Wait until nothing is left to do; return for how long that was."""
        return wait_for(self.quiet, "the bots to come to rest", seconds)

    def next_timer(self) -> datetime | None:
        """Return when the next timer is due."""
        return self._watch.next_timer()

    def by_owner(self, owner: str) -> Bot:
        """Return the bot that leases under a name, such as a row of the outbox holds."""
        return next(bot for bot in self.bots if owner.startswith(bot.owner))

    def request(self, who: str, name: str) -> None:
        """Let somebody ask for a dataset."""
        person = self.world.person(who)
        person.type("/ai-ingress", f"internal {name}")
        for page in (PURPOSE, RIGHTS):
            said = person.submit(**page)
            assert said["ok"], said

    def standing(self) -> list[tuple[str, str]]:
        """Return the key of every message of the bot that stands, with its ts; without answers to gestures."""
        found: dict[tuple[str, str], str] = {}
        for user in self.world.do("workspace")["users"]:
            for message in self.world.person(user["id"]).sees()["messages"]:
                payload = (message["metadata"] or {}).get("event_payload") or {}
                if payload.get("key"):
                    found[message["channel"], message["ts"]] = payload["key"]
        return [(key, ts) for (_, ts), key in found.items()]


@contextmanager
def cluster(
    folder: Path, database: str, size: int = 3, pace: str = "quick", crowd: int = 0, deadline: float = 3
) -> Iterator[Cluster]:
    """Start a cluster and end it.

    ``crowd`` people more than those of the sample team are in the workspace, and Slack waits ``deadline`` seconds.
    """
    made = Cluster(folder, database, size, pace)
    try:
        made.start(crowd, deadline)
        yield made
    finally:
        made.stop()
