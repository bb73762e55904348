"""Signed HTTP: payloads as requests to the app's request URL, and the check that Slack makes when one is set.

Several URLs stand for one address behind a load balancer: they get payloads in turn, and the next one is tried where
a connection is refused. Each request has a connection of its own, as if every one came from another machine of Slack.
"""

import asyncio
import hashlib
import hmac
import json
from collections.abc import Sequence
from urllib.parse import urlencode

import httpx

from slack_standin.clock import Clock
from slack_standin.delivery import DISPATCH_FAILED, OPERATION_TIMEOUT, Outcome, Retry
from slack_standin.settings import Settings
from slack_standin.wire import Json, new_id

FORM, JSON = "application/x-www-form-urlencoded", "application/json"
_OK = 200
_NO_WAIT = httpx.Limits(max_keepalive_connections=0)


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """Return what goes into ``X-Slack-Signature``."""
    said = b":".join([b"v0", timestamp.encode(), body])
    return f"v0={hmac.new(secret.encode(), said, hashlib.sha256).hexdigest()}"


class SignedHttp:
    """Requests to one address, whoever stands behind it. ``urls`` empty: the app gets nothing over HTTP."""

    def __init__(self, clock: Clock, settings: Settings) -> None:
        self._clock, self._settings = clock, settings
        self._turn = 0
        self.urls: Sequence[str] = settings.request_urls
        self.secret = ""

    async def deliver(self, kind: str, payload: Json, retry: Retry | None = None) -> Outcome:
        """Send one request and wait for its answer; anything but status 200 is a failure."""
        body, content = _encoded(kind, payload)
        headers = {"Content-Type": content, **_mark(retry)}
        started = self._clock.ticks()
        try:
            async with asyncio.timeout(self._settings.deadline_seconds), _client() as client:
                response = await self._send_in_turn(client, body, headers)
        except TimeoutError:
            return Outcome(OPERATION_TIMEOUT, ms=self._since(started), why="http_timeout")
        except httpx.HTTPError:
            return Outcome(DISPATCH_FAILED, ms=self._since(started), why="connection_failed")
        if response.status_code != _OK:
            return Outcome(DISPATCH_FAILED, ms=self._since(started), why="http_error")
        return Outcome(ack=_acknowledgement(response), ms=self._since(started))

    async def verify(self) -> bool:
        """Tell whether the app answers a new challenge as an app must whose request URL is saved."""
        challenge = new_id("", 40)
        asked = {"token": "verification-token", "challenge": challenge, "type": "url_verification"}
        outcome = await self.deliver("events_api", asked)
        return outcome.ok and (outcome.ack or {}).get("challenge") == challenge

    async def _send_in_turn(self, client: httpx.AsyncClient, body: bytes, headers: dict[str, str]) -> httpx.Response:
        """Send to the next URL that takes connections. Raises httpx.HTTPError if none does."""
        refused: httpx.HTTPError = httpx.ConnectError("no request URL")
        for _ in range(len(self.urls)):
            self._turn += 1
            try:
                url = self.urls[self._turn % len(self.urls)]
                return await client.post(url, content=body, headers={**headers, **self._signed(body)})
            except httpx.ConnectError as error:
                refused = error
        raise refused

    def _signed(self, body: bytes) -> dict[str, str]:
        timestamp = str(self._clock.machine_seconds())
        return {"X-Slack-Request-Timestamp": timestamp, "X-Slack-Signature": signature(self.secret, timestamp, body)}

    def _since(self, started: float) -> float:
        return round((self._clock.ticks() - started) * 1000, 2)


def _client() -> httpx.AsyncClient:
    # Reading certificates for requests that never meet TLS would take longer than the requests. Deadlines are its own.
    return httpx.AsyncClient(timeout=None, trust_env=False, verify=False, limits=_NO_WAIT)  # noqa: S501, S113


def _encoded(kind: str, payload: Json) -> tuple[bytes, str]:
    """Return a payload as the body of a request, and its content type."""
    if kind == "events_api":
        return json.dumps(payload).encode(), JSON
    fields = payload if kind == "slash_commands" else {"payload": json.dumps(payload)}
    return urlencode(fields).encode(), FORM


def _mark(retry: Retry | None) -> dict[str, str]:
    if retry is None:
        return {}
    return {"X-Slack-Retry-Num": str(retry.attempt), "X-Slack-Retry-Reason": retry.reason}


def _acknowledgement(response: httpx.Response) -> Json | None:
    """Return what came with status 200: an object, plain text as if it were one, or nothing."""
    try:
        said = response.json()
    except ValueError:
        return {"text": response.text} if response.text.strip() else None
    return said if isinstance(said, dict) and said else None
