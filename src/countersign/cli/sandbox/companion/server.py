"""The companion's own server on loopback: the stand-in passes on to it what its page asks of this app."""

import asyncio
import logging
import socket
from collections.abc import Callable
from dataclasses import dataclass
from threading import Thread
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

import httpx
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from countersign.cli.sandbox.companion.moving import Mover
from countersign.cli.sandbox.companion.panel import Panel, trouble
from countersign.cli.sandbox.world import Stuck
from countersign.domain.errors import CountersignError, way_to

_log = logging.getLogger(__name__)
HOST = "127.0.0.1"
_LOOPBACK = frozenset({HOST, "localhost", "::1"})
_ELSEWHERE = "This answers to this machine alone."
_WAIT = "The sandbox is still starting. Try again in a moment."
_NOWHERE = "There is nothing here: ask for panel, time or tour."
_NO_BODY = 'Send a JSON object such as {"to": "hour", "user": "alex"}.'
Json = dict[str, Any]


@dataclass(frozen=True)
class Site:
    """What the companion answers from."""

    mover: Mover
    panel: Panel
    steps: list[Json]


class Companion:
    """Takes a port at once, so that the stand-in can be told of it, and answers from when it has a site."""

    def __init__(self) -> None:
        """Listen on any free port of loopback."""
        import uvicorn  # noqa: PLC0415 - the other commands, which start as often as a hook does, do not pay for it

        # The protocol is named so that asyncio sends without delay: else each answer takes 40 ms.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.bind((HOST, 0))
        self._socket.listen()
        self.url = f"http://{HOST}:{self._socket.getsockname()[1]}"
        self.site: Site | None = None
        config = uvicorn.Config(app(lambda: self.site), log_config=None, access_log=False, lifespan="off", ws="none")
        config.timeout_graceful_shutdown = 1
        self._server = uvicorn.Server(config)
        self._thread = Thread(target=self._serve, name="companion", daemon=True)

    def __enter__(self) -> Self:
        """Begin to answer."""
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Answer no more."""
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()

    def _serve(self) -> None:
        asyncio.run(self._server.serve(sockets=[self._socket]))


Answer = Callable[[Site, Json], Response]
Wrong = Callable[[str, int], Response]


def app(site: Callable[[], Site | None]) -> Starlette:
    """Return the application; ``site`` says what it answers from, None while the sandbox starts."""

    def route(path: str, method: str, answer: Answer, wrong: Wrong) -> Route:
        async def run(request: Request) -> Response:
            found = site()
            if foreign(request) or found is None:
                return wrong(*((_ELSEWHERE, 403) if foreign(request) else (_WAIT, 503)))
            try:
                return await run_in_threadpool(answer, found, await _asked(request))
            except Exception as error:  # noqa: BLE001 - people get a sentence, whatever went wrong
                return wrong(*_said(error))

        return Route(path, run, methods=[method])

    async def nowhere(_: Request, error: Exception) -> Response:
        return _refused(_NOWHERE, getattr(error, "status_code", 404))

    return Starlette(
        routes=[
            route("/time", "POST", _time, _refused),
            route("/tour", "GET", _tour, _refused),
            route("/panel", "GET", _panel, _trouble),
        ],
        exception_handlers={404: nowhere, 405: nowhere},
    )


def _time(site: Site, asked: Json) -> Response:
    who = site.panel.person(str(asked.get("user", "")))
    arrived = site.mover.go(str(asked.get("to", "")), who.name, who.zone)
    return JSONResponse({"ok": True, "now": arrived.now.isoformat(), "fired": arrived.fired})


def _tour(site: Site, _: Json) -> Response:
    return JSONResponse({"steps": site.steps})


def _panel(site: Site, asked: Json) -> Response:
    return HTMLResponse(site.panel.fragment(asked))


async def _asked(request: Request) -> Json:
    """Return what a request asks for: the JSON object in its body, or its query. Raises Stuck for any other body."""
    if request.method != "POST":
        return dict(request.query_params)
    try:
        body = await request.json()
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise Stuck(_NO_BODY)
    return body


def foreign(request: Request) -> bool:
    """Tell whether a request is for another host, or from a page of one: a browser can be sent here by anybody."""
    asked = [f"//{request.headers.get('host', '')}", *request.headers.getlist("origin")]
    return not all(_host(address) in _LOOPBACK for address in asked)


def _host(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:  # no address at all
        return None


def _said(error: Exception) -> tuple[str, int]:
    """Return a sentence for what went wrong, and a status; what nobody foresaw is named by its place in the program."""
    if isinstance(error, Stuck | CountersignError):
        return str(error), 409
    if isinstance(error, httpx.HTTPError):
        return "The stand-in does not answer.", 502
    _log.error("the companion failed", extra={"error": type(error).__name__, "at": way_to(error)})
    where = way_to(error).partition(" < ")[0]
    return f"Something went wrong in the sandbox itself ({type(error).__name__} at {where}).", 500


def _refused(sentence: str, status: int) -> Response:
    return JSONResponse({"ok": False, "error": "refused", "message": sentence}, status)


def _trouble(sentence: str, status: int) -> Response:
    return HTMLResponse(trouble(sentence), status)
