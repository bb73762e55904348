"""Two child processes, the stand-in and the bot, and the clock they share; stopped together."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import Self

from countersign import bootstrap
from countersign.cli.sandbox import team
from countersign.cli.sandbox.world import Stuck, World
from countersign.domain.playbooks import PlaybookSet

_START_SECONDS = 60.0
_LOOK_SECONDS = 0.01
# Slack gives the bot three; whoever tries it on a busy machine should learn about the bot and not about that.
_ANSWER_SECONDS = 30
_STOP_SECONDS = 5.0


def wait_for(true: Callable[[], bool], what: str, seconds: float = _START_SECONDS) -> None:
    """Look every 10 ms until something is true; raises Stuck after so many seconds of real time."""
    pause = Event()
    for _ in range(int(seconds / _LOOK_SECONDS)):
        if true():
            return
        pause.wait(_LOOK_SECONDS)
    raise Stuck(f"waited {seconds:.0f} s for {what}")


class Sandbox:
    """A stand-in, a bot and a database in one folder. ``with Sandbox(...)`` starts them and stops them."""

    def __init__(
        self,
        folder: Path,
        playbooks: Path,
        books: PlaybookSet,
        port: int = 0,
        start: datetime | None = None,
        *,
        database: str | None = None,
    ) -> None:
        """``folder`` keeps everything: database, clock, logs. A ``port`` of 0 takes any free one.

        ``start`` is the business time to begin at; without it the clock shows what it showed last, or the real time.
        ``database`` is the address of another database than one in the folder.
        """
        self.folder, self._playbooks, self._books, self._port = folder, playbooks, books, port
        self._begin = start
        # Of the bot alone, beside those that every sandbox has.
        self.settings: dict[str, str] = {}
        # Address of what stands beside the page, which has no panel without it.
        self.companion = ""
        self._clock_file = folder / "clock"
        self.database = database or f"sqlite:///{folder / 'countersign.db'}"
        self._watches: list[bootstrap.Watch] = []
        self._children: dict[str, subprocess.Popen[bytes]] = {}
        self.url = ""

    def __enter__(self) -> Self:
        """Start both and return when the bot is connected."""
        try:
            self.start_standin()
            self.start_bot()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Stop both."""
        self.stop()

    def start_standin(self) -> None:
        """Start the stand-in with the sample team and wait until it answers."""
        workspace, manifest = self.folder / "workspace.json", self.folder / "manifest.json"
        team.write(self._books, workspace)
        # With it the app may do what it may in a real workspace, and no more.
        manifest.write_text(json.dumps(bootstrap.manifest_of(self._books)), encoding="utf-8")
        ready = self.folder / "standin.json"
        ready.unlink(missing_ok=True)
        self._spawn(
            "standin",
            [
                *("slack_standin", "--port", str(self._port), "--workspace", str(workspace)),
                *("--deadline", str(_ANSWER_SECONDS), "--manifest", str(manifest)),
                *(("--companion", self.companion) if self.companion else ()),
                *("--clock-file", str(self._clock_file), "--ready-file", str(ready)),
            ],
            {},
        )
        self._wait("standin", ready.exists)
        self.url = json.loads(ready.read_text(encoding="utf-8"))["url"]
        if self._begin:
            with World(self.url) as world:
                world.set_time(self._begin)

    def start_bot(self) -> None:
        """Start the bot, as in production but for Slack's address and the clock, and wait until it is connected."""
        ready = self.folder / "bot.ready"
        ready.unlink(missing_ok=True)
        settings = {
            "SLACK_BOT_TOKEN": team.BOT_TOKEN,
            "SLACK_APP_TOKEN": team.APP_TOKEN,
            "SLACK_API_URL": f"{self.url}/api/",
            "COUNTERSIGN_DATABASE_URL": self.database,
            "COUNTERSIGN_PLAYBOOKS": str(self._playbooks),
            **self.settings,
        }
        command = ["countersign", "sandbox-bot", "--clock-file", str(self._clock_file), "--ready-file", str(ready)]
        self._spawn("bot", command, settings)
        self._wait("bot", ready.exists)

    def kill_bot(self) -> None:
        """End the bot as a power cut would (SIGKILL)."""
        child = self._children.pop("bot")
        child.kill()
        child.wait()

    def reload_bot(self) -> None:
        """Have the bot load its playbooks anew, as ``kill -HUP`` does. Raises Stuck if it does not run."""
        child = self._children.get("bot")
        if child is None or child.poll() is not None:
            raise Stuck("The bot does not run any more")
        child.send_signal(signal.SIGHUP)

    def stop(self) -> None:
        """Stop what runs, the bot first, so that it can close its connections."""
        while self._watches:
            self._watches.pop().close()
        for name in ("bot", "standin"):
            if child := self._children.pop(name, None):
                child.terminate()
                try:
                    child.wait(_STOP_SECONDS)
                except subprocess.TimeoutExpired:
                    child.kill()
                    child.wait()

    def watch(self) -> bootstrap.Watch:
        """Return a look at the bot's database from outside."""
        self._watches.append(bootstrap.Watch(self.database))
        return self._watches[-1]

    def _spawn(self, name: str, command: list[str], settings: Mapping[str, str]) -> None:
        # Settings of the person's own shell (real tokens among them) must not reach the sandbox.
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("SLACK_", "COUNTERSIGN_"))}
        with (self.folder / f"{name}.log").open("ab") as log:
            self._children[name] = subprocess.Popen(  # our own modules, no shell
                [sys.executable, "-m", *command],
                env={**kept, **settings},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                # Ctrl-C is for the sandbox, which then stops its children in order.
                start_new_session=True,
            )

    def _wait(self, name: str, ready: Callable[[], bool]) -> None:
        child = self._children[name]
        wait_for(lambda: ready() or child.poll() is not None, f"the {name} to be ready")
        if child.poll() is not None:
            log = (self.folder / f"{name}.log").read_text(encoding="utf-8", errors="replace")
            raise Stuck(f"the {name} ended at once (exit {child.returncode}):\n{log[-2000:]}")


def settle(world: World, watch: bootstrap.Watch, seconds: float = _START_SECONDS) -> None:
    """Wait until the bot has nothing left to do at this business time: no due timer, no message to send."""
    wait_for(lambda: watch.quiet(world.now()), "the bot to come to rest", seconds)


def move(world: World, watch: bootstrap.Watch, until: datetime, seen: Callable[[datetime], None]) -> None:
    """Move business time, stopping at every due timer until the bot is at rest; ``seen`` is called at each stop."""
    settle(world, watch)
    while (due := watch.next_timer()) is not None and due <= until:
        world.set_time(due)
        settle(world, watch)
        seen(due)
    world.set_time(until)
    settle(world, watch)
