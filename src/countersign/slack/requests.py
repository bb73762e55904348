"""Slack over HTTP: requests that Slack signed, for the same listeners as over Socket Mode.

The signature is checked here and not by Bolt, which parses first: a body that is none would be an error of ours, and
Bolt takes a command whose text has the word "payload" in it for an empty one.
"""

import hashlib
import hmac
import json
import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl

from slack_bolt import App, BoltRequest

from countersign.domain.errors import CountersignError
from countersign.slack.tokens import SECRET, absent

_log = logging.getLogger(__name__)

Headers = Mapping[str, str]
Answer = tuple[int, str, str]
"""Status, content type and body."""

# A recorded request is good for no longer; and no further may the clocks differ.
FRESH = timedelta(minutes=5)
_PLAIN = "text/plain"
_TAKEN: Answer = (200, _PLAIN, "")
_UNREADABLE: Answer = (400, _PLAIN, "This is no request that Slack makes.")
_REFUSED: Answer = (401, _PLAIN, "The signature is not Slack's.")
_BROKEN: Answer = (500, _PLAIN, "")
_FORM, _JSON = "application/x-www-form-urlencoded", "application/json"
_DIGITS = 12
# What Slack sends to see the certificate of a server need not be signed, and is this small.
_CHECK, _CHECK_BYTES = ("ssl_check", "1"), 1024


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """Return what Slack puts into ``X-Slack-Signature``."""
    signed = b"v0:" + timestamp.encode() + b":" + body
    return "v0=" + hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()


class Requests:
    """Checks and answers requests to the app's request URL. ``clock`` is machine time."""

    def __init__(self, app: App, secret: str, clock: Callable[[], datetime]) -> None:
        """``secret`` is the app's signing secret. Raises CountersignError without one: anybody could sign with it."""
        if not secret:
            raise CountersignError(absent(SECRET))
        self._app, self._secret, self._clock = app, secret, clock

    def check(self, headers: Headers, body: bytes) -> Answer | None:
        """Return the answer if no listener need be asked: to what Slack did not sign, and to its certificate check."""
        if len(body) <= _CHECK_BYTES and _CHECK in parse_qsl(body.decode(errors="replace")):
            return _TAKEN
        wrong = self._wrong(headers, body)
        if wrong is None:
            return None
        # Nothing of what came: whoever sent it may be anybody.
        _log.warning("refused", extra={"reason": wrong})
        return _REFUSED

    def _wrong(self, headers: Headers, body: bytes) -> str | None:
        """Return why this does not come from Slack, or not from now; None if it does."""
        timestamp, given = headers.get("x-slack-request-timestamp", ""), headers.get("x-slack-signature", "")
        if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) < _DIGITS and given):
            return "not signed"
        if abs(self._clock().timestamp() - int(timestamp)) > FRESH.total_seconds():
            return "more than five minutes old, or the clock of this machine is wrong"
        if not hmac.compare_digest(signature(self._secret, timestamp, body).encode(), given.encode()):
            return "wrong signature; if every request is refused, SLACK_SIGNING_SECRET is not that of the app"
        return None

    def answer(self, headers: Headers, body: bytes) -> Answer:
        """Have the listeners answer; what that acknowledges is saved."""
        payload = _payload(headers.get("content-type", ""), body)
        if payload is None:
            return _UNREADABLE
        if again := headers.get("x-slack-retry-num"):
            _log.info("sent again", extra={"attempt": again[:_DIGITS], "type": str(payload.get("type"))})
        try:
            # For Bolt the mode says that the signature is no longer its business, and that the body is parsed.
            response = self._app.dispatch(BoltRequest(body=payload, mode="socket_mode"))
        except (TypeError, AttributeError, LookupError, ValueError) as error:
            # What listeners raise ends in the net under them: this is Bolt, which looked for what is not there.
            _log.error("not understood", extra={"error": type(error).__name__})
            return _UNREADABLE
        except Exception as error:  # noqa: BLE001 - the net failed itself; the words of an error may be what was typed
            _log.error("not answered", extra={"error": type(error).__name__})
            return _BROKEN
        return response.status, response.first_headers()["content-type"], response.body


def _payload(kind: str, body: bytes) -> dict[str, Any] | None:
    """Return what a body says: an event as JSON, a command as a form, anything else as JSON in a form; None if none."""
    try:
        said = _READ[kind.partition(";")[0].strip().lower()](body.decode())
    except (KeyError, ValueError, RecursionError):
        return None
    return said if isinstance(said, dict) else None


def _form(text: str) -> Any:
    fields = dict(parse_qsl(text, keep_blank_values=True))
    return fields if "command" in fields else json.loads(fields["payload"])


_READ: Mapping[str, Callable[[str], Any]] = {_FORM: _form, _JSON: json.loads}
