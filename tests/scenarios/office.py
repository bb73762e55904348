"""An office: the sample team, the real bot and the stand-in over real sockets, and a business clock that is moved."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

from countersign import bootstrap, playbook_files
from countersign.cli.sandbox import team
from countersign.cli.sandbox.processes import move, settle
from countersign.cli.sandbox.world import Json, Person, World
from countersign.domain.durations import Duration
from countersign.settings import Settings
from slack_standin import Server

# A Tuesday at 09:30 in Berlin, in a week without holidays.
START = datetime(2030, 2, 5, 8, 30, tzinfo=UTC)

INGRESS = {
    "dataset": "Support tickets",
    "location": "https://data.example.com/tickets",
    "data_classification": "internal",
    "destination": "support-assistant",
    "purpose": "Evaluate drafted answers.",
}
RIGHTS = {"retention": "year_1", "source": "Our own tickets."}
EXCEPTION = {
    "clause": "approved_tools",
    "system": "image-generator",
    "request": "Use a personal account",
    "reason": "The campaign starts next week.",
    "controls": "No customer names in prompts.",
    "until": "2030-02-15",
}
LOW_RISK = {
    "decision_impact": "informational",
    "human_oversight": "full",
    "data_sensitivity": "sensitive",
    "user_vulnerability": "professionals",
    "deployment_scale": "internal",
    "decision_reversibility": "reversible",
}


class Office:
    """What a scenario talks to: people at their Slack windows, the clock, and the bot itself."""

    def __init__(self, server: Server, clock_file: Path, folder: Path, playbooks: Path) -> None:
        """The bot is not started yet. ``clock_file`` is the one that the stand-in writes."""
        self.server, self.clock_file, self.folder, self.playbooks = server, clock_file, folder, playbooks
        self.world = World(server.url)
        self.settings = Settings(
            slack_bot_token=team.BOT_TOKEN,
            slack_app_token=team.APP_TOKEN,
            slack_api_url=server.api_url,
            COUNTERSIGN_DATABASE_URL=f"sqlite:///{folder / 'countersign.db'}",
            COUNTERSIGN_PLAYBOOKS=playbooks,
        )
        self.service: bootstrap.Service | None = None
        self._stopped = Event()

    def open(self) -> None:
        """Start the bot and wait until it is connected and at rest."""
        clock = bootstrap.OffsetClock(self.clock_file)
        self.service = bootstrap.Service(self.settings, clock, bootstrap.BRISK)
        self.service.start()
        self._stopped = Event()
        self.service.follow_clock(self._stopped)
        self.watch = bootstrap.Watch(self.settings.database_url)
        self.rest()

    def close(self) -> None:
        """Stop the bot in good order."""
        self._stopped.set()
        if self.service:
            self.service.stop()
        self.service = None

    def person(self, name: str) -> Person:
        """Return somebody of the team, by handle."""
        return self.world.person(name)

    def rest(self) -> None:
        """Wait until the bot has nothing left to do."""
        settle(self.world, self.watch)

    def pass_time(self, length: str) -> None:
        """Let wall time pass, stopping at every timer."""
        self.until(self.world.now() + timedelta(minutes=Duration.parse(length).minutes))

    def until(self, moment: datetime) -> None:
        """Let time pass until a moment."""
        move(self.world, self.watch, moment, lambda _: None)

    def jump(self, length: str) -> None:
        """Let time pass at once, as if the bot had been down: everything due on the way is late."""
        self.world.set_time(self.world.now() + timedelta(minutes=Duration.parse(length).minutes))
        self.rest()

    def file(self, who: str, command: str, *pages: Json) -> str:
        """Fill in and send a form page by page; return the key of the case."""
        person = self.person(who)
        person.type(command)
        for page in pages:
            answer = person.submit(**page)
            assert answer["ok"], answer
        words = answer["view"]["text"].replace("*", " ").split()
        person.close()
        self.rest()
        return next(word.strip(".,:") for word in words if "-" in word and word.split("-")[-1].strip(".,:").isdigit())


@contextmanager
def office(server: Server, clock_file: Path, folder: Path, playbooks: Path | None = None) -> Iterator[Office]:
    """Open an office on a stand-in with fresh state; the bot is stopped at the end whatever happened."""
    yaml = folder / "playbooks"
    shutil.copytree(playbooks or bootstrap.shipped_playbooks(), yaml)
    here = Office(server, clock_file, folder, yaml)
    here.world.do("reset", workspace=team.workspace(playbook_files.load(yaml)))
    here.world.do("faults/clear")
    here.world.set_time(START)
    try:
        here.open()
        yield here
    finally:
        here.close()
        here.world.close()
