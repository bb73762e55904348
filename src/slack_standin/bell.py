"""Waking those who wait for something to change, without polling."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeVar

Found = TypeVar("Found")


class Bell:
    """Rung at each change; waiters look again each time it rings."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        """Wake everyone who waits now."""
        rung, self._event = self._event, asyncio.Event()
        rung.set()

    async def after(self, act: Callable[[], Awaitable[None]], seconds: float) -> None:
        """Do something, then wait until it has rung since that began, or for so many seconds."""
        event = self._event
        await act()
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await event.wait()

    async def until(self, look: Callable[[], Found | None], seconds: float) -> Found | None:
        """Return what ``look`` finds as soon as it finds something, or None after ``seconds``."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while (found := look()) is None:
                    await self._event.wait()
                return found
        return None
