"""Webhooks: signed requests to programs outside Slack, as Standard Webhooks has them (standardwebhooks.com).

One that does not answer holds up nobody: at a time each is called by one thread, and all together by a few, so that
the others stay with Slack. What is sent again after a failure has the id it had, so that a receiver can drop it.

With urllib, which logs nothing: httpx writes each address to its log, and an address may hold a secret.
"""

import base64
import binascii
import hmac
import http.client
import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from threading import Lock
from typing import Any
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, OpenerDirector, Request, build_opener

from countersign.app.ports import Clock
from countersign.app.sending import SendError, Trouble
from countersign.domain.team import Webhook

_log = logging.getLogger(__name__)

MOST = 2  # so many threads of delivery may be telling somebody outside
_SECONDS = 10.0
_BUSY = 1.0
_PREFIX = "whsec_"
_SHORTEST, _LONGEST = 24, 64  # bytes of a secret
_FINE = range(200, 300)
# Answers after which the same request may do later on; any other that is not fine will not work by trying again.
_PASSING = frozenset({408, 425, 429, *range(500, 600)})


def key_of(secret: str) -> bytes | None:
    """Return the key in a secret (base64, ``whsec_`` before it), None if it is none."""
    try:
        key = base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
    except (binascii.Error, ValueError):
        return None
    return key if _SHORTEST <= len(key) <= _LONGEST else None


def signature(key: bytes, identity: str, timestamp: int, body: bytes) -> str:
    """Return what the header ``webhook-signature`` says of a request."""
    signed = f"{identity}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.digest(key, signed, "sha256")).decode()


class _Stay(HTTPRedirectHandler):
    """Follows no redirect: what is signed for one address goes to no other."""

    def redirect_request(self, *_: Any) -> None:
        """Let the answer count as it is."""


class Webhooks:
    """Implements ``sending.Outside``."""

    def __init__(
        self, known: Callable[[], Mapping[str, Webhook]], secret: Callable[[str], str | None], clock: Clock
    ) -> None:
        """``known`` are the webhooks in force; ``secret`` gives the value of a variable; ``clock`` is machine time."""
        self._known, self._secret, self._clock = known, secret, clock
        self._opener: OpenerDirector = build_opener(_Stay)
        self._lock, self._busy = Lock(), set[str]()

    def tell(self, webhook: str, key: str, body: bytes) -> None:
        """Send a signed request; raises SendError."""
        request = self._request(webhook, key, body)
        with self._alone(webhook):
            _post(self._opener, request, _method(webhook))

    def _request(self, name: str, identity: str, body: bytes) -> Request:
        webhook = self._known().get(name)
        if webhook is None:
            raise SendError(Trouble.PERMANENT, _method(name), "not in team.yaml any more")
        key = key_of(self._secret(webhook.secret) or "")
        if key is None:
            raise SendError(Trouble.PERMANENT, _method(name), f"no secret in the variable {webhook.secret}")
        timestamp = int(self._clock().timestamp())
        headers = {
            "content-type": "application/json",
            "user-agent": "countersign",
            "webhook-id": identity,
            "webhook-timestamp": str(timestamp),
            "webhook-signature": signature(key, identity, timestamp, body),
        }
        return Request(webhook.url, body, headers, method="POST")  # noqa: S310 - its scheme was checked at load

    @contextmanager
    def _alone(self, name: str) -> Iterator[None]:
        with self._lock:
            if name in self._busy or len(self._busy) >= MOST:
                raise SendError(Trouble.LIMITED, _method(name), "busy", _BUSY)
            self._busy.add(name)
        try:
            yield
        finally:
            with self._lock:
                self._busy.remove(name)


def _method(name: str) -> str:
    """Return what a webhook is called where Slack's methods have their names: it is paced and reported like one."""
    return f"webhook:{name}"


def _post(opener: OpenerDirector, request: Request, method: str) -> None:
    """Send a request and look at nothing of the answer but its status."""
    try:
        with opener.open(request, timeout=_SECONDS) as answer:
            status = answer.status
    except HTTPError as error:
        status = error.code
        error.close()
    except (OSError, http.client.HTTPException) as error:
        raise SendError(Trouble.NOT_DONE, method, _reason(error)) from None
    if status not in _FINE:
        raise SendError(Trouble.NOT_DONE if status in _PASSING else Trouble.PERMANENT, method, str(status))


def _reason(error: Exception) -> str:
    """Return the name of a failure; its message may quote the address."""
    return type(getattr(error, "reason", error)).__name__
