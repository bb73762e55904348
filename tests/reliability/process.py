"""One process of the bot, started with what an office knows; it can be told where to die.

Processes are forked from a server that has imported the program already: importing takes longer than starting.
"""

from __future__ import annotations

import multiprocessing
import threading
from collections import Counter
from contextlib import suppress
from multiprocessing.context import ForkServerContext

from countersign.cli.sandbox.processes import wait_for
from tests.reliability import bot

_START_SECONDS = 60.0
_starting = threading.Lock()


def _context() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([bot.__name__])
    return context


class Process:
    """A bot that runs, or died: ``last_words`` names the boundary at which it killed itself."""

    def __init__(self, orders: bot.Orders) -> None:
        """Start it."""
        self._orders, context = orders, _context()
        orders.ready_file.unlink(missing_ok=True)
        self._line, theirs = context.Pipe()
        self._child = context.Process(target=bot.main, args=(orders, theirs), daemon=True)
        with _starting:
            self._child.start()
        theirs.close()
        self.last_words = ""

    def wait_ready(self) -> bool:
        """Wait until it is connected, or dead; tell which."""
        wait_for(lambda: self._orders.ready_file.exists() or self.dead, "the bot to be ready", _START_SECONDS)
        return not self.dead

    @property
    def dead(self) -> bool:
        """Whether the process is gone."""
        return self._child.exitcode is not None

    def die_at(self, number: int, where: str = "") -> Counter[str] | None:
        """Have it die at the n-th boundary from now whose name contains ``where`` (0: nowhere).

        Returns the boundaries passed since the last call; None if it is dead by then.
        """
        with suppress(OSError, EOFError):
            self._line.send((number, where))
            return self._heard(self._line.recv())
        return None

    def _heard(self, said: Counter[str] | str) -> Counter[str] | None:
        if isinstance(said, str):
            self.last_words = said
            return None
        return said

    def strike(self) -> None:
        """Kill it (SIGKILL) as a power cut would; whoever waits for it finds it dead."""
        self._child.kill()

    def kill(self) -> None:
        """Kill it and wait until it is gone."""
        self._child.kill()
        self._child.join()

    def bury(self) -> None:
        """Free what the dead process had, and keep its last words; once is enough."""
        self._child.join()
        with suppress(OSError, EOFError):
            while True:
                self._heard(self._line.recv())
        self._line.close()
