"""What can go wrong with a call to Slack: every failure gets one name, and one table says what to do about it."""

import http.client
import socket
import urllib.error
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from slack_sdk.errors import SlackApiError, SlackClientError

from countersign.app.sending import SendError, Trouble

# Everything a call may raise. Slack's answers are SlackClientErrors, the network's are OSErrors (a timeout, a refused
# or cut connection) or HTTPExceptions (half an answer).
FAILURES = (SlackClientError, OSError, http.client.HTTPException)

# Names of ours beside Slack's own error names.
REFUSED, UNRESOLVED, TIMEOUT, DROPPED, LIMITED, BROKEN = "refused", "unresolved", "timeout", "dropped", "429", "5xx"

TROUBLE: Mapping[str, Trouble] = {
    LIMITED: Trouble.LIMITED,
    "ratelimited": Trouble.LIMITED,
    "rate_limited": Trouble.LIMITED,
    # Nobody was there to do it, or Slack says that it did not.
    REFUSED: Trouble.NOT_DONE,
    UNRESOLVED: Trouble.NOT_DONE,
    "service_unavailable": Trouble.NOT_DONE,
    "request_timeout": Trouble.NOT_DONE,
    "team_added_to_org": Trouble.NOT_DONE,
    "org_login_required": Trouble.NOT_DONE,
    "external_channel_migrating": Trouble.NOT_DONE,
    # No answer, or one of those of which Slack says that some of it may have been done.
    TIMEOUT: Trouble.UNSURE,
    DROPPED: Trouble.UNSURE,
    BROKEN: Trouble.UNSURE,
    "internal_error": Trouble.UNSURE,
    "fatal_error": Trouble.UNSURE,
    "message_not_found": Trouble.GONE,
    "thread_not_found": Trouble.GONE,
    "cant_update_message": Trouble.GONE,
    "edit_window_closed": Trouble.GONE,
}

_TOO_MANY, _SERVER = 429, 500
# Slack names it in every 429; this is for the day it does not.
_WAIT = 30.0


def _status(error: BaseException) -> int:
    return int(error.response.status_code) if isinstance(error, SlackApiError) else 0


def _of_network(error: BaseException) -> str:
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    kinds = {ConnectionRefusedError: REFUSED, socket.gaierror: UNRESOLVED, TimeoutError: TIMEOUT}
    return next((name for kind, name in kinds.items() if isinstance(reason, kind)), DROPPED)


def cause(error: BaseException) -> str:
    """Return the name of a failure: Slack's error name, or one of ours.

    The status goes first: the body of a 429 can be empty, and then the SDK makes up an error name.
    """
    status = _status(error)
    if status == _TOO_MANY:
        return LIMITED
    if status >= _SERVER:
        return BROKEN
    if isinstance(error, SlackApiError):
        return str(error.response.get("error") or "unknown_error")
    return "bad_request" if isinstance(error, SlackClientError) else _of_network(error)


def retry_after(error: BaseException) -> float:
    """Return how many seconds Slack asks to wait."""
    headers = error.response.headers if isinstance(error, SlackApiError) else {}
    said = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    return float(said) if str(said).isdigit() else _WAIT


def failed(error: BaseException, method: str, *, writes: bool) -> SendError:
    """Return what a failed call means for whoever sends; of a call that only reads nothing can be half done."""
    name = cause(error)
    trouble = TROUBLE.get(name, Trouble.PERMANENT)
    if trouble is Trouble.UNSURE and not writes:
        trouble = Trouble.NOT_DONE
    return SendError(trouble, method, name, retry_after(error) if trouble is Trouble.LIMITED else None)


@contextmanager
def calling(method: str, *, writes: bool) -> Iterator[None]:
    """Turn whatever a call raises into a SendError that says what to do."""
    try:
        yield
    except FAILURES as error:
        raise failed(error, method, writes=writes) from error
