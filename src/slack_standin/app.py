"""The HTTP face: the Web API, response URLs, uploads, Socket Mode and the control interface."""

import json

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

from slack_standin import responses
from slack_standin.control import dispatch as control
from slack_standin.guard import Guard
from slack_standin.page import routes as page
from slack_standin.sharing import download
from slack_standin.standin import Standin
from slack_standin.webapi import dispatch as webapi
from slack_standin.webapi.args import Args
from slack_standin.webapi.faulty import suffer
from slack_standin.wire import Json, SlackError


def build_app(standin: Standin) -> Starlette:
    """Return the application that plays Slack for this stand-in."""

    async def api(request: Request) -> Response:
        try:
            return await webapi.answer(standin, request)
        except ClientDisconnect:  # the app is gone before it had said what it wants, so nothing is done
            return Response()

    async def link(socket: WebSocket) -> None:
        await standin.socket.serve(socket)

    async def respond(request: Request) -> Response:
        return await _respond(standin, request)

    async def upload(request: Request) -> Response:
        taken = standin.files.receive(request.path_params["ticket"], await request.body())
        return PlainTextResponse("OK" if taken else "no such upload", 200 if taken else 400)

    async def file(request: Request) -> Response:
        return download(standin, request)

    async def steer(request: Request) -> Response:
        return await control.answer(standin, request)

    methods = ["GET", "POST"]
    return Starlette(
        routes=[
            Route("/api/{method}", api, methods=methods),
            Route("/actions/{ticket}", respond, methods=["POST"]),
            Route("/upload/{ticket}", upload, methods=["POST", "PUT"]),
            Route("/files-pri/{file}/{name:path}", file),
            Route("/control/{name:path}", steer, methods=methods),
            WebSocketRoute("/link/", link),
            *page.routes(standin),
        ],
        middleware=[Middleware(Guard)],
    )


async def _respond(standin: Standin, request: Request) -> Response:
    """Answer a use of a response URL: ``ok``, 404 for a dead one, 400 for a bad message."""
    try:
        body = json.loads(await request.body())
    except ValueError:
        return JSONResponse({"ok": False, "error": "invalid_payload"}, 400)
    if not isinstance(body, dict):
        return JSONResponse({"ok": False, "error": "invalid_payload"}, 400)
    fault = standin.faults.take("response_url")
    if fault is not None:
        return await suffer(standin, request, fault, "response_url", Args(body), lambda: _use(standin, request, body))
    return _use(standin, request, body)


def _use(standin: Standin, request: Request, body: Json) -> Response:
    try:
        url = standin.response_urls.use(request.path_params["ticket"])
    except SlackError as dead:
        standin.calls.note("response_url", body, dead.body())
        return JSONResponse(dead.body(), 404)
    try:
        ts = responses.answer(standin, url, body)
    except SlackError as refusal:
        standin.calls.note("response_url", body, refusal.body())
        return JSONResponse(refusal.body(), 400)
    standin.calls.note("response_url", body, {"ok": True, "ts": ts})
    return PlainTextResponse("ok")
