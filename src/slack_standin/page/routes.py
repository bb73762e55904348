"""The addresses of the page."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.websockets import WebSocket

from slack_standin.page import companion, files, split
from slack_standin.page.emoji_names import emoji_names
from slack_standin.page.inspector import inspected
from slack_standin.page.live import Window, arrived, told
from slack_standin.page.look import Look
from slack_standin.page.parts import parts
from slack_standin.page.templating import render
from slack_standin.standin import Standin

STATIC = Path(__file__).with_name("static")


def routes(standin: Standin) -> list[BaseRoute]:
    """Return the routes of the page of this stand-in."""

    async def window(request: Request) -> Response:
        look = arrived(standin, Look.of(standin, request.query_params))
        has_companion = bool(standin.settings.companion)
        shown = render(
            "window.html", look=told(look), parts=parts(standin, look), team=standin.space.team, companion=has_companion
        )
        return HTMLResponse(shown, headers={"cache-control": "no-store"})

    async def side_by_side(request: Request) -> Response:
        return HTMLResponse(split.drawn(standin, request.query_params), headers={"cache-control": "no-store"})

    async def live(socket: WebSocket) -> None:
        await Window(standin, socket).serve()

    async def emoji(_request: Request) -> Response:
        return JSONResponse(emoji_names(), headers={"cache-control": "max-age=3600"})

    async def inspect(request: Request) -> Response:
        return HTMLResponse(inspected(standin, request.query_params), headers={"cache-control": "no-store"})

    async def pass_on(request: Request) -> Response:
        return await companion.answer(standin.settings.companion, request)

    async def file(request: Request) -> Response:
        return await files.answer(standin, request)

    return [
        Route("/", window),
        Route("/split", side_by_side),
        Route("/files/{id}", file),
        WebSocketRoute("/page/live", live),
        Route("/page/emoji.json", emoji),
        Route("/page/inspect", inspect),
        Route("/companion/{path:path}", pass_on, methods=["GET", "POST"]),
        Mount("/static", StaticFiles(directory=STATIC)),
    ]
