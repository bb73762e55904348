"""The ways to answer a gesture: open a form in time, replace or correct one, whisper a sentence to whoever clicked."""

import logging
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookClient

from countersign.app.sending import Message
from countersign.slack.face import Body, Face, Json, Told
from countersign.slack.trouble import FAILURES, TROUBLE, cause
from countersign.slack.views import explain

_sdk_log = logging.getLogger("countersign.slack.sdk")

_WHISPER_SECONDS = 1
_LOST = frozenset({"expired_trigger_id", "invalid_trigger_id"})
_USED = "exchanged_trigger_id"  # the form is open already: this is the same delivery once more


def open_view(face: Face, body: Body, view: Json, *, late: str, silent: str) -> None:
    """Open a modal with the trigger of a gesture; raises Told with ``late`` or ``silent`` if Slack does not.

    It lies on top of the modal in which the gesture was made, if it was made in one. ``late`` is for a trigger that
    died, ``silent`` for a Slack that gives no answer or has trouble of its own.
    """
    send = face.client.views_push if in_modal(body) else face.client.views_open
    try:
        send(trigger_id=str(body["trigger_id"]), view=view)
    except FAILURES as error:
        if cause(error) == _USED:
            return
        if _expired(error):
            raise Told(late) from error
        if cause(error) in TROUBLE:
            raise Told(silent) from error
        raise


def in_modal(body: Body) -> bool:
    """Tell whether a gesture was made in a modal, and not in a message."""
    return bool((body.get("view") or {}).get("type") == "modal")


def show_instead(face: Face, body: Body, view: Json) -> None:
    """Show a view in place of the modal in which somebody clicked: once, best effort."""
    with suppress(*FAILURES):
        face.client.views_update(view_id=str(body["view"]["id"]), view=view)


def _expired(error: BaseException) -> bool:
    """Tell whether a trigger died; real workspaces also call that ``invalid_arguments`` and say why in a message."""
    if not isinstance(error, SlackApiError):
        return False
    messages = (error.response.get("response_metadata") or {}).get("messages") or []
    return cause(error) in _LOST or any("trigger_id" in str(each) and "expired" in str(each) for each in messages)


def ephemeral(message: Message) -> Json:
    """Answer a command with a message that only the asker sees."""
    return {"response_type": "ephemeral", "text": message.text, "blocks": [*message.blocks]}


def whisper(body: Mapping[str, Any], sentence: str, below: Message | None = None) -> None:
    """Tell whoever clicked a button something that nobody else sees, with a message below it: once, best effort."""
    url = str(body.get("response_url") or "")
    if not url.startswith(("https://", "http://")):
        return
    said = explain.told(sentence)
    answer = {**ephemeral(said), "replace_original": False}
    answer["blocks"] += below.blocks if below else []
    with suppress(*FAILURES):
        WebhookClient(url, _WHISPER_SECONDS, retry_handlers=[], logger=_sdk_log).send_dict(answer)


def update(view: Json) -> Json:
    """Answer a submission with another view in place of the form."""
    return {"response_action": "update", "view": view}


def close_all() -> Json:
    """Answer a submission by closing the form and whatever lies below it."""
    return {"response_action": "clear"}


def errors(found: Mapping[str, str]) -> Json:
    """Answer a submission with a sentence beside each question that needs a correction; the form stays open."""
    return {"response_action": "errors", "errors": dict(found)}


def beside_first(body: Body, sentence: str) -> Json:
    """Answer a submission with a sentence beside its first question, so that nothing typed is lost."""
    first = next(_questions(body.get("view")), None)
    return errors({first: sentence}) if first else update(explain.view(sentence))


def _questions(view: object) -> Iterator[str]:
    """Yield the ids of a view's questions, however broken the view is."""
    blocks = view.get("blocks") if isinstance(view, Mapping) else None
    for block in blocks if isinstance(blocks, list) else ():
        if isinstance(block, Mapping) and block.get("type") == "input":
            yield str(block.get("block_id"))
