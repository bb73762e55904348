"""``countersign sandbox``: try everything on this machine, without Slack."""

import tempfile
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from countersign import bootstrap, playbook_files
from countersign.cli.sandbox import exercise, interactive, team
from countersign.cli.sandbox.processes import Sandbox
from countersign.cli.sandbox.screen import Screen
from countersign.cli.sandbox.tour import Tour, first_day
from countersign.cli.sandbox.world import World
from countersign.domain.playbooks import PlaybookSet
from countersign.settings import Settings


def sandbox(
    *,
    tour: Annotated[bool, typer.Option("--tour", help="Play some days of a team, print them, and end.")] = False,
    exercised: Annotated[
        bool, typer.Option("--exercise", help="Play one critical incident from call to document, print it, and end.")
    ] = False,
    keep: Annotated[Path | None, typer.Option(help="Keep database, clock and logs in this folder.")] = None,
    port: Annotated[int, typer.Option(help="Port of the stand-in; 0 takes a free one.")] = 0,
    database: Annotated[str | None, typer.Option(help="Another database, ready to use.", hidden=True)] = None,
) -> None:
    """Start the bot with a sample team and a small Slack of its own: a page to open, and a prompt beside it."""
    if exercised:
        exercise.played(Console(highlight=False), keep)
        return
    folder = bootstrap.playbooks_folder(Settings())
    books = playbook_files.load(folder)
    with tempfile.TemporaryDirectory(prefix="countersign-") as scratch:
        place = keep or Path(scratch)
        place.mkdir(parents=True, exist_ok=True)
        if tour:
            _tour(place, folder, books, port, database)
        else:
            with interactive.quietly(), interactive.running(place, folder, books, port, database) as here:
                interactive.serve(here, books)


def _tour(place: Path, folder: Path, books: PlaybookSet, port: int, database: str | None) -> None:
    start = first_day(books, bootstrap.machine_clock())
    children = Sandbox(place, folder, books, port, start, database=database)
    with children as running, World(running.url) as world:
        screen = Screen(world, Console(highlight=False), team.names(books.team), books.team.zone)
        Tour(world, running.watch(), screen).play(world.now())


def bot(
    clock_file: Annotated[Path, typer.Option(help="Offset of business time in seconds.")],
    ready_file: Annotated[Path, typer.Option(help="Written once the bot is connected.")],
) -> None:
    """Run the bot for the sandbox: as `run` does, but with the stand-in's clock and pace."""
    settings = Settings()
    bootstrap.logs(settings)
    bootstrap.Service(settings, bootstrap.OffsetClock(clock_file), bootstrap.BRISK).run(ready_file)
