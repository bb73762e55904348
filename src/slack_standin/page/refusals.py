"""What the app sent that Slack would refuse: which errors count, and what each means in plain words."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from markupsafe import Markup

from slack_standin.calls import Call
from slack_standin.model import Channel
from slack_standin.page.look import Look
from slack_standin.page.templating import render
from slack_standin.standin import Standin
from slack_standin.wire import Json

_BUILT = "What was sent is built in a way that Slack does not take."
_TOKEN = "The token of this call is not the one that it needs."  # noqa: S105 - a sentence about tokens
_NAME = "The name of a channel has at most 80 small letters, digits, hyphens and underscores."
MEANINGS: Mapping[str, str] = {
    "cant_delete_message": "An app can delete its own messages only.",
    "cant_update_message": "An app can change its own messages only.",
    "channel_not_found": "There is no such channel, or it is private and the app is not in it.",
    "duplicate_external_id": "Another open view has this external_id already. Each has to have its own.",
    "exchanged_trigger_id": "A trigger_id opens one view, once. This one was used before.",
    "expired_trigger_id": "A trigger_id is good for three seconds. The app was too slow to open its view.",
    "expired_url": "A response_url is good for 30 minutes.",
    "invalid_arguments": _BUILT,
    "invalid_attachments": "The attachments are not a list of objects.",
    "invalid_auth": _TOKEN,
    "invalid_blocks": "A block is built in a way that Slack does not take.",
    "invalid_blocks_format": "The blocks are not a list in JSON.",
    "invalid_cursor": "A cursor has to be the next_cursor of an earlier answer.",
    "invalid_json": "The body of the call is not JSON, though it says so.",
    "invalid_metadata_format": "Metadata has an event_type and a flat event_payload.",
    "invalid_name_maxlength": _NAME,
    "invalid_name_required": _NAME,
    "invalid_name_specials": _NAME,
    "invalid_trigger_id": "This trigger_id is none that Slack gave out.",
    "is_archived": "The channel is archived: nobody can write in it.",
    "json_not_object": "The body of the call is JSON, but no object.",
    "markdown_text_conflict": "markdown_text stands alone: without text and without blocks.",
    "message_not_found": "There is no such message. It may have been deleted, and ephemeral ones cannot be found.",
    "metadata_too_large": "The metadata of a message is too long.",
    "method_not_supported_for_channel_type": "This cannot be done with a channel of this kind.",
    "missing_scope": "The app lacks a scope. Add it to the manifest and install the app again.",
    "msg_blocks_too_long": "All blocks of a message together hold at most 12,000 characters of text.",
    "msg_too_long": "The text is too long: chat.update takes 4,000 characters, markdown_text 12,000.",
    "no_service": "This response_url is none that Slack gave out.",
    "no_text": "A message needs a text, blocks or attachments.",
    "not_allowed_token_type": _TOKEN,
    "not_authed": "The call came without a token.",
    "not_enabled": "The manifest gives the app no Home tab.",
    "not_in_channel": "The app is not in this channel. Somebody has to invite it, or it joins.",
    "not_pinnable": "This message cannot be pinned.",
    "push_limit_reached": "At most three views lie on each other.",
    "thread_not_found": "The message that this should answer is not there.",
    "too_long": "A topic or purpose has at most 250 characters.",
    "too_many_attachments": "A message has at most 100 attachments.",
    "too_many_pins": "A channel has at most 100 pins.",
    "unknown_method": "Slack has no such method, or it is not played here: the README lists those that are.",
    "used_url": "A response_url works five times.",
    "user_not_found": "There is no such person.",
    "user_not_in_channel": "Only somebody who is in the channel can be shown a message there.",
    "view_too_large": "A view has at most 250 KB.",
}
"""By Slack's error. What is left out is no mistake: limits of rate, and what people did meanwhile."""

_POINTER = re.compile(r"\[json-pointer:([^\]]*)\]")
_SHORT = 120


@dataclass(frozen=True)
class Complaint:
    """One of the messages with which Slack says more: word for word, and what was found at the place it names."""

    says: str
    path: str = ""
    found: str = ""


def refused(standin: Standin) -> list[Call]:
    """Return what Slack refused because the app did something wrong, the latest first."""
    return [call for call in standin.calls.latest() if call.error in MEANINGS]


def in_place(standin: Standin, place: str) -> list[Call]:
    """Return what was refused of a channel, however the call named it."""
    channel = standin.space.channels[place]
    return [call for call in refused(standin) if str(call.args.get("channel") or "") in _names(channel)]


def _names(channel: Channel) -> set[str]:
    if channel.is_im:
        return {channel.id, channel.im_user}
    return {channel.id, channel.name, f"#{channel.name}"}


def drawn(call: Call, at: datetime) -> Markup:
    """Return a refused call as HTML."""
    return render(
        "refused.html",
        call=call,
        at=at,
        args=opened(call.args),
        meaning=MEANINGS[str(call.error)],
        complaints=complaints(call),
    )


def count(standin: Standin, _look: Look) -> Markup:
    """How many were refused: nothing while there are none."""
    return render("panel/count.html", count=len(refused(standin)), of="refused by Slack")


def complaints(call: Call) -> list[Complaint]:
    """Return what Slack says beside its error."""
    said = call.details.get("response_metadata", {}).get("messages", [])
    scopes = [f"{name}: {call.details[name]}" for name in ("needed", "provided") if name in call.details]
    return [_complaint(str(one), opened(call.args)) for one in [*said, *scopes]]


def _complaint(says: str, args: Json) -> Complaint:
    named = _POINTER.search(says)
    if named is None:
        return Complaint(says)
    found = json.dumps(_at(args, named[1]), ensure_ascii=False)
    return Complaint(says, named[1], found if len(found) <= _SHORT else f"{found[:_SHORT]}…")


def _at(value: Any, pointer: str) -> Any:
    """Return what stands at a JSON pointer, None if nothing does."""
    for step in pointer.split("/")[1:]:
        value = _child(value, step)
    return value


def _child(value: Any, step: str) -> Any:
    if isinstance(value, dict):
        return value.get(step)
    if isinstance(value, list) and step.isdecimal() and int(step) < len(value):
        return value[int(step)]
    return None


def opened(args: Json) -> Json:
    """Return arguments with those that came as JSON in a text read, as forms send them."""
    return dict(_each_opened(args))


def _each_opened(args: Json) -> Iterator[tuple[str, Any]]:
    for name, value in args.items():
        try:
            yield name, json.loads(value) if isinstance(value, str) and value[:1] in {"[", "{"} else value
        except ValueError:
            yield name, value
