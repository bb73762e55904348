"""The sandbox as people use it: the page in a browser, the prompt in the terminal beside it, and what serves both."""

import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from types import FrameType

import httpx
from rich.console import Console

from countersign import bootstrap
from countersign.cli.sandbox import team
from countersign.cli.sandbox.companion.moving import Line, Mover
from countersign.cli.sandbox.companion.panel import Panel
from countersign.cli.sandbox.companion.sample import Sample
from countersign.cli.sandbox.companion.server import Companion, Site
from countersign.cli.sandbox.companion.steps import steps
from countersign.cli.sandbox.companion.watching import Reloading
from countersign.cli.sandbox.console import Prompt
from countersign.cli.sandbox.processes import Sandbox, wait_for
from countersign.cli.sandbox.screen import Screen
from countersign.cli.sandbox.tour import first_day
from countersign.cli.sandbox.world import Stuck, World
from countersign.domain.errors import CountersignError
from countersign.domain.playbooks import PlaybookSet

_NAME = "alex"
_LOADED_SECONDS = 10.0
_LOADED = "the bot to load the playbooks"
_OPEN = "Open {url} in a browser: a small Slack with a sample team, in which you are anybody. Ctrl-C ends it."


@dataclass(frozen=True)
class Running:
    """A sandbox that stands: its processes, the page, and everything that reads and moves it."""

    children: Sandbox
    world: World
    mover: Mover
    inspector: bootstrap.Inspector
    watch: bootstrap.Watch


@contextmanager
def running(place: Path, folder: Path, books: PlaybookSet, port: int, database: str | None) -> Iterator[Running]:
    """Start everything and stop it at the end; ``place`` keeps database, clock and logs."""
    fresh = database is None and not (place / "countersign.db").exists()
    with ExitStack() as stack:
        companion = stack.enter_context(Companion())
        start = first_day(books, bootstrap.machine_clock()) if fresh else None
        children = Sandbox(place, folder, books, port, start, database=database)
        children.companion = companion.url
        stack.enter_context(children)
        world = stack.enter_context(World(children.url))
        inspector = bootstrap.Inspector(children.database, books.team)
        stack.callback(inspector.close)
        watch = children.watch()
        mover = Mover(world, watch, inspector, books.team.zone)
        here = Running(children, world, mover, inspector, watch)
        if fresh:
            for sentence in Sample(world, watch, books).play():
                mover.say({"kind": "bad", "text": sentence})
        companion.site = Site(mover, Panel(world, inspector, folder), steps(books))
        stack.enter_context(Reloading(folder, lambda changed: loaded(here, changed), lambda lines: say(here, lines)))
        yield here


def loaded(here: Running, changed: PlaybookSet) -> str | None:
    """Have the bot load playbooks that are good, and wait until it has; return in a sentence why it did not."""
    try:
        # As its owner does at Slack when a command is new, or a question takes files.
        here.world.do("manifest", manifest=bootstrap.manifest_of(changed))
        team.welcome(changed, here.world)
        here.children.reload_bot()
        wait_for(lambda: here.inspector.in_force() == changed.digest, _LOADED, _LOADED_SECONDS)
        here.inspector.team = changed.team
    except (Stuck, CountersignError, httpx.HTTPError) as error:
        return f"{error}. bot.log in {here.children.folder} says more."
    return None


def say(here: Running, lines: Iterable[Line]) -> None:
    """Tell everybody who looks at the page, if it is still there."""
    with suppress(Stuck, httpx.HTTPError):
        here.mover.say(*lines)


def serve(here: Running, books: PlaybookSet) -> None:
    """Print where to look, then take lines at the prompt until they end.

    Without a terminal the end of the lines says nothing about the page, so it is served on until interrupted.
    """
    console = Console(highlight=False)
    console.print(_OPEN.format(url=here.world.url), soft_wrap=True, markup=False)
    screen = Screen(here.world, console, team.names(books.team), books.team.zone)
    prompt = Prompt(here.world, here.watch, screen, _NAME, here.mover)
    screen.catch_up()
    at_terminal = sys.stdin.isatty()
    prompt.cmdloop(None if at_terminal else "")
    if not (prompt.left or at_terminal):
        Event().wait()


@contextmanager
def quietly() -> Iterator[None]:
    """End without a word when interrupted, or told to end, as by a terminal that is closed; asked twice, end once."""
    known = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    heeded = [number for number, handler in known.items() if handler is not signal.SIG_IGN]

    def interrupted(_number: int, _frame: FrameType | None) -> None:
        for number in heeded:
            signal.signal(number, signal.SIG_IGN)
        raise KeyboardInterrupt

    for number in heeded:
        signal.signal(number, interrupted)
    try:
        yield
    except KeyboardInterrupt:
        pass
    finally:
        for number in heeded:
            signal.signal(number, known[number])
