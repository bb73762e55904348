"""Slack over HTTP, joined with what serves it, and whether this process should get requests at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from slack_bolt import App
from sqlalchemy import Engine

from countersign.app.ports import Store
from countersign.bootstrap.clock import machine_clock
from countersign.db import schema
from countersign.domain.errors import CountersignError
from countersign.domain.playbooks import PlaybookSet
from countersign.settings import Settings
from countersign.slack.app import WORKERS, Requests

if TYPE_CHECKING:
    from countersign.http.server import Server

_STARTING = "This process is starting."
STOPPING = "This process is stopping."
_NO_DATABASE = "The database cannot be used now."
_NOT_CONNECTED = "No Socket Mode connection to Slack stands."
_OTHER_FILES = (
    "Other playbook files than those of this process were loaded elsewhere at {since:%Y-%m-%d %H:%M} UTC. Give it the "
    "same files, then load them: kill -HUP, or restart it."
)


@dataclass
class Readiness:
    """Tells whether requests should come here: ``unready`` says why not, or everything is looked at.

    ``connected`` is how many Socket Mode connections stand, None where none is wanted.
    """

    engine: Engine
    store: Store
    playbooks: Callable[[], PlaybookSet]
    connected: Callable[[], int] | None
    unready: str | None = _STARTING

    def __call__(self) -> Sequence[str]:
        """Return in sentences why not, nothing if they should. Waits for the database a few seconds at most."""
        if self.unready:
            return [self.unready]
        looked = self._of_database(), self._of_slack()
        return [reason for reason in looked if reason]

    def _of_database(self) -> str | None:
        try:
            return schema.check(self.engine) or self._of_files()
        except CountersignError:
            return _NO_DATABASE

    def _of_files(self) -> str | None:
        with self.store.reading() as tx:
            found = tx.playbooks.in_force()
        if found is None or found[0] == self.playbooks().digest:
            return None
        return _OTHER_FILES.format(since=found[1])

    def _of_slack(self) -> str | None:
        return _NOT_CONNECTED if self.connected is not None and not self.connected() else None


def server(settings: Settings, app: App, ready: Readiness, alive: Callable[[], Sequence[str]]) -> Server | None:
    """Return what listens at COUNTERSIGN_HTTP and does not yet, None if nothing should. Raises BadAddress."""
    if not settings.http:
        return None
    # Only who is asked to listen pays for what it takes.
    from countersign.http.address import parse  # noqa: PLC0415 - as said above
    from countersign.http.app import Probes  # noqa: PLC0415 - as said above
    from countersign.http.server import Server  # noqa: PLC0415 - as said above

    door = Requests(app, settings.slack_signing_secret, machine_clock)
    return Server(parse(settings.http), door, Probes(alive, ready), WORKERS)
