"""The bot as in production, in a process that can be told over a line at which boundary to die."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Thread

from countersign import bootstrap
from countersign.bootstrap import service
from countersign.delivery import Pacing
from countersign.settings import Settings
from tests.reliability import without
from tests.reliability.boundaries import Boundaries, watch


@dataclass(frozen=True)
class Orders:
    """How to run: settings of the environment, a folder with the clock and for the log, and what differs.

    ``die_at`` counts boundaries from the very start (0: nowhere) and ``without`` names a mechanism to switch off. In
    seconds: ``wait`` is how long delivery waits for an answer of Slack, ``settle`` how long before it looks again.
    """

    folder: Path
    settings: Mapping[str, str]
    die_at: int = 0
    without: str = ""
    wait: int = 10
    settle: float = bootstrap.BRISK.settle

    @property
    def pacing(self) -> Pacing:
        """Trouble passes sooner here than at Slack."""
        return replace(bootstrap.BRISK, first_wait=0.05, longest_wait=0.5, settle=self.settle)

    @property
    def ready_file(self) -> Path:
        """What is there once the bot is connected."""
        return self.folder / "bot.ready"


def main(orders: Orders, line: Connection) -> None:
    """Run the bot until it dies as asked, or is killed."""
    with (orders.folder / "bot.log").open("ab") as log:
        os.dup2(log.fileno(), sys.stderr.fileno())
    for name in [name for name in os.environ if name.startswith(("SLACK_", "COUNTERSIGN_"))]:
        del os.environ[name]
    os.environ.update(orders.settings)
    boundaries = Boundaries(line.send, orders.die_at)
    watch(boundaries)
    service._DELIVERY_SECONDS = orders.wait
    if orders.without:
        without.MECHANISMS[orders.without].off()
    Thread(target=_listen, args=(boundaries, line), daemon=True).start()
    settings = Settings()
    bootstrap.logs(settings)
    logging.captureWarnings(True)
    clock = bootstrap.OffsetClock(orders.folder / "clock")
    bootstrap.Service(settings, clock, orders.pacing).run(orders.ready_file)


def _listen(boundaries: Boundaries, line: Connection) -> None:
    """Take orders where to die until whoever started this process is gone."""
    try:
        while True:
            number, where = line.recv()
            boundaries.die_at(number, where)
    except EOFError:
        os.kill(os.getpid(), signal.SIGKILL)
