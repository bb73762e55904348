"""The net under the listeners: whatever fails, the person hears in a sentence whether something was saved.

This is the one place that sees every error. A log line names the error and where it came from, never its message:
that may hold what people typed.
"""

import logging
from collections.abc import Callable, Mapping
from typing import Any

from slack_bolt import BoltResponse
from slack_bolt.error import BoltUnhandledRequestError

from countersign.domain.errors import StoreUnavailable, way_to
from countersign.slack import words
from countersign.slack.face import Body, Face, Json, Told, saved
from countersign.slack.replies import beside_first, ephemeral, whisper
from countersign.slack.shapes import sort_of
from countersign.slack.views import explain

_log = logging.getLogger(__name__)
_REFERENCE = 8


def net(face: Face) -> Callable[..., BoltResponse]:
    """Return Bolt's error handler."""

    def caught(error: Exception, body: dict[str, Any], context: Mapping[str, Any]) -> BoltResponse:
        if isinstance(error, BoltUnhandledRequestError):
            # An acknowledged request is not sent again, and there is nothing to say to anybody.
            _log.info("nothing listens", extra={"payload": sort_of(body)})
            return BoltResponse(status=200, body="")
        return told(body, _sentence(face, error, body, context))

    return caught


def told(body: Body, sentence: str) -> BoltResponse:
    """Return the answer to a payload that goes no further, after the person was told a sentence."""
    tell = _TELL.get(sort_of(body), _silent)
    return BoltResponse(status=200, body=tell(body, sentence) or "")


def _sentence(face: Face, error: Exception, body: Body, context: Mapping[str, Any]) -> str:
    if isinstance(error, Told):
        return str(error)
    reference = face.new_id()[:_REFERENCE]
    details = {"reference": reference, "payload": sort_of(body), "error": type(error).__name__, "at": way_to(error)}
    _log.error("a listener failed", extra=details)
    if reply := saved(context):
        return words.but_saved(reply, reference)
    return explain.UNAVAILABLE if isinstance(error, StoreUnavailable) else explain.failure(reference)


def _silent(_: Body, __: str) -> Json | None:
    return None


def _whisper(body: Body, sentence: str) -> Json | None:
    """A click in a message has a way back to the person; a form that could not be drawn anew stays as it was."""
    whisper(body, sentence)
    return None


_TELL: Mapping[str, Callable[[Body, str], Json | None]] = {
    "command": lambda _, sentence: ephemeral(explain.told(sentence)),
    "view_submission": beside_first,
    "block_actions": _whisper,
    "message_action": _whisper,
    "block_suggestion": lambda _, __: {"options": []},
}
