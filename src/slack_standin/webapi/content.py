"""The content of a message as the ``chat.*`` methods take it, checked against Slack's limits."""

import json
from typing import Any

from slack_standin.blockkit import checked_blocks
from slack_standin.standin import Standin
from slack_standin.webapi.args import Args
from slack_standin.wire import Json, SlackError

TEXT_CUT = 40_000
"""``chat.postMessage`` cuts longer text off."""
UPDATE_TEXT_LIMIT = 4_000
"""``chat.update`` refuses longer text with ``msg_too_long``."""
MARKDOWN_LIMIT = 12_000
ATTACHMENTS_LIMIT = 100
METADATA_LIMIT = 8_000
"""Slack does not publish when ``metadata_too_large`` comes; 8,000 characters is a cautious guess."""


def content_of(args: Args) -> Json:
    """Return ``text``, ``blocks``, ``attachments`` of a new message; nothing at all is ``no_text``."""
    text = args.text("text")
    blocks = checked_blocks(args.values["blocks"]) if args.values.get("blocks") else []
    attachments = _attachments(args)
    markdown = args.text("markdown_text")
    if markdown:
        text, blocks = _markdown(markdown, text, blocks), []
    if not (text or blocks or attachments):
        raise SlackError("no_text")
    return {"text": text[:TEXT_CUT], "blocks": blocks, "attachments": attachments}


def _markdown(markdown: str, text: str, blocks: list[Json]) -> str:
    if text or blocks:
        raise SlackError("markdown_text_conflict")
    if len(markdown) > MARKDOWN_LIMIT:
        raise SlackError("msg_too_long")
    return markdown


def _attachments(args: Args) -> list[Json]:
    attachments = args.parsed("attachments", "invalid_attachments") or []
    if not isinstance(attachments, list) or not all(isinstance(one, dict) for one in attachments):
        raise SlackError("invalid_attachments")
    if len(attachments) > ATTACHMENTS_LIMIT:
        raise SlackError("too_many_attachments")
    return [_attachment(one) for one in attachments]


def _attachment(attachment: Json) -> Json:
    if not attachment.get("blocks"):
        return attachment
    return {**attachment, "blocks": checked_blocks(attachment["blocks"])}


def metadata_of(args: Args) -> Json | None:
    """Return the ``metadata`` of a message: an ``event_type`` and a flat ``event_payload``."""
    metadata = args.parsed("metadata", "invalid_metadata_format")
    if not metadata:
        return None
    if not _well_formed(metadata):
        raise SlackError("invalid_metadata_format")
    if len(json.dumps(metadata)) > METADATA_LIMIT:
        raise SlackError("metadata_too_large")
    return dict(metadata)


def _well_formed(metadata: Any) -> bool:
    if not isinstance(metadata, dict) or not isinstance(metadata.get("event_type"), str):
        return False
    payload = metadata.get("event_payload")
    return bool(metadata["event_type"]) and isinstance(payload, dict) and all(map(_flat, payload.values()))


def _flat(value: Any) -> bool:
    if isinstance(value, list):
        return all(not isinstance(one, (dict, list)) for one in value)
    return not isinstance(value, dict)


def thread_of(standin: Standin, args: Args, channel: str) -> str:
    """Return the thread to reply in: Slack wants the ``ts`` of a message that exists."""
    ts = args.text("thread_ts")
    if not ts:
        return ""
    parent = standin.messages.find(channel, ts)
    if parent is None:
        raise SlackError("thread_not_found")
    return parent.thread_ts or ts
