"""Three paths and nothing else: ``/slack/events`` for Slack, ``/healthz`` and ``/readyz`` for whoever runs the bot.

The listeners are synchronous, so they run in threads of their own, as many as the database has connections for. The
event loop only reads, checks and hands over, so that the probes are answered however busy the threads are.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.requests import ClientDisconnect

from countersign.http.threads import NoThread, Threads

_log = logging.getLogger(__name__)

# A form of a hundred long answers, as JSON in a form, each letter of another script in eight bytes.
MOST_BYTES = 4 * 1024 * 1024
# Slack itself gives up after so long.
_READ_SECONDS = 3.0
_OK, _TOO_SLOW, _TOO_LARGE, _BUSY = 200, 408, 413, 503

Answer = tuple[int, str, str]
"""Status, content type and body."""
Headers = Mapping[str, str]


class Door(Protocol):
    """What Slack's requests come to. Neither method may raise."""

    def check(self, headers: Headers, body: bytes) -> Answer | None:
        """Return the answer if no listener need be asked, as when the signature is wrong. Quick: it waits for nothing.

        Names of headers are in any letter case.
        """

    def answer(self, headers: Headers, body: bytes) -> Answer:
        """Have the listeners answer; returns once everything is saved."""


class _Unread(Exception):
    """A body that was not read to its end; ``status`` is what to answer."""

    def __init__(self, status: int) -> None:
        """Say why not."""
        super().__init__(status)
        self.status = status


@dataclass(frozen=True)
class Probes:
    """What tells how the bot is, in a sentence for each thing that is wrong. ``alive`` waits for nothing."""

    alive: Callable[[], Sequence[str]]
    ready: Callable[[], Sequence[str]]


def build(door: Door, probes: Probes, listening: Threads, probing: Threads) -> FastAPI:
    """Return the application: listeners run in ``listening``, looks at the database in ``probing``."""
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)

    @app.post("/slack/events")
    async def events(request: Request) -> Response:
        try:
            body = await _body(request)
            answer = door.check(request.headers, body)
            if answer is None:
                answer = await listening.run(lambda: door.answer(request.headers, body))
        except _Unread as error:
            return Response(status_code=error.status)
        except NoThread:
            _log.warning("turned away", extra={"reason": "no thread was free in time"})
            return Response(status_code=_BUSY)
        status, kind, text = answer
        return Response(text, status, media_type=kind)

    @app.get("/healthz")
    async def healthz() -> Response:
        return _probed(probes.alive())

    @app.get("/readyz")
    async def readyz() -> Response:
        try:
            return _probed(await probing.run(probes.ready))
        except NoThread:
            return _probed(["The look before this one is not over yet."])

    return app


def _probed(reasons: Sequence[str]) -> Response:
    return JSONResponse({"ok": not reasons, "reasons": [*reasons]}, _BUSY if reasons else _OK)


async def _body(request: Request) -> bytes:
    """Read a body, as long as it is neither too large nor too slow; raises _Unread."""
    if int(request.headers.get("content-length") or 0) > MOST_BYTES:
        raise _Unread(_TOO_LARGE)
    read = bytearray()
    try:
        async with asyncio.timeout(_READ_SECONDS):
            async for part in request.stream():
                read += part
                if len(read) > MOST_BYTES:
                    raise _Unread(_TOO_LARGE)
    except (TimeoutError, ClientDisconnect) as error:
        raise _Unread(_TOO_SLOW) from error
    return bytes(read)
