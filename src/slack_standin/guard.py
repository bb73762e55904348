"""Keeps other web pages of the same machine out: a browser would carry their requests to loopback as well.

Apps are no browsers and notice nothing: slack_sdk sends neither ``Sec-Fetch-Site`` nor a foreign ``Origin``.
"""

import re

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = re.compile(r"(127\.0\.0\.1|localhost|\[::1\])(:\d+)?", re.IGNORECASE)
PAGES = frozenset({"/", "/split"})
"""What a link from anywhere may lead to: they show, and do nothing."""
OWN = frozenset({"same-origin", "none"})
"""What a browser says of a request by our own page, or by a person who typed the address."""
HEADERS = {
    "content-security-policy": "default-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'; "
    "img-src 'self' data:",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}
"""On every answer, HTML or not: a file that somebody uploaded may be opened in the browser as well."""


class Guard:
    """Middleware: refuses with 403 what a foreign page may have sent, and has the page load nothing from elsewhere."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request or WebSocket on, or refuse it."""
        why = refusal(scope["path"], Headers(scope=scope)) if scope["type"] != "lifespan" else ""
        if not why:
            await self._app(scope, receive, _with_headers(send))
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": why})  # before it is accepted: status 403
        else:
            await PlainTextResponse(f"{why}\n", 403)(scope, receive, _with_headers(send))


def refusal(path: str, headers: Headers) -> str:
    """Return a sentence why a request is refused, empty if it is not.

    ``Host`` has to be a name of loopback, or another site's name was made to lead here. But for the page itself and
    what it is drawn with, whoever asks has to be the page, or no browser at all.
    """
    hosts = headers.getlist("host")
    if len(hosts) != 1 or not LOOPBACK.fullmatch(hosts[0]):
        return "Slack is played on 127.0.0.1 here, and answers under no other name."
    if path in PAGES or path.startswith("/static/"):
        return ""
    origin = headers.get("origin", f"http://{hosts[0]}")
    if origin.lower() != f"http://{hosts[0]}".lower() or headers.get("sec-fetch-site", "none") not in OWN:
        return "Another web page sent this request, and only the page from this address may."
    return ""


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return sending
