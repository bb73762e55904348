"""Threads for what may wait, so that the event loop never does: as many as there are, and nobody queues for long."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")

# With the two seconds that a listener may wait for the database this makes the three that Slack waits.
WAIT_SECONDS = 1.0


class NoThread(Exception):
    """No thread became free in time, so nothing began."""


class Threads:
    """A bounded number of threads, for one event loop."""

    def __init__(self, count: int, name: str) -> None:
        """Threads start when they are needed."""
        self._pool = ThreadPoolExecutor(count, name)
        self._free = asyncio.Semaphore(count)

    async def run(self, work: Callable[[], T]) -> T:
        """Run ``work`` in a thread and return what it returns; raises NoThread."""
        try:
            async with asyncio.timeout(WAIT_SECONDS):
                await self._free.acquire()
        except TimeoutError as error:
            raise NoThread from error
        running = asyncio.get_running_loop().run_in_executor(self._pool, work)
        # Whoever waits may be cancelled; the thread is free only when it is done.
        running.add_done_callback(lambda _: self._free.release())
        return await asyncio.shield(running)

    def close(self) -> None:
        """End the threads, once what is under way is done."""
        self._pool.shutdown()
