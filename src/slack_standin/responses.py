"""What an app answers in an acknowledgement or through a response URL, turned into messages."""

from slack_standin.blockkit import checked_blocks
from slack_standin.model import Message
from slack_standin.response_urls import ResponseUrl
from slack_standin.standin import Standin
from slack_standin.wire import Json, SlackError


def answer(standin: Standin, url: ResponseUrl, body: Json) -> str:
    """Apply one answer: post it (ephemeral unless ``in_channel``), replace or delete the original.

    Returns the ``ts`` of the message that it made, changed or deleted.
    """
    original = standin.messages.find(url.channel, url.original, url.user)
    if body.get("delete_original"):
        _delete(standin, original)
    elif body.get("replace_original") and original is not None:
        content, before = _content(body), standin.show(original)
        standin.messages.edit(original, **content)
        standin.events.changed(original, before, standin.space.bot.user_id)
    else:
        url.original = post(standin, url.user, url.channel, body).ts
    return url.original


def post(standin: Standin, user: str, channel: str, body: Json) -> Message:
    """Post an answer to ``user`` in ``channel``; it needs no membership of the bot."""
    public = body.get("response_type") == "in_channel"
    bot = standin.space.bot
    return standin.messages.post(
        channel,
        bot.user_id,
        bot_id=bot.bot_id,
        ephemeral_to="" if public else user,
        thread_ts=str(body.get("thread_ts") or ""),
        **_content(body),
    )


def has_content(body: Json | None) -> bool:
    """Tell whether an acknowledgement says anything to the person."""
    return bool(body) and any((body or {}).get(name) for name in ("text", "blocks", "attachments"))


def _content(body: Json) -> Json:
    if not has_content(body):
        raise SlackError("no_text")
    blocks = checked_blocks(body["blocks"]) if body.get("blocks") else []
    return {
        "text": str(body.get("text") or ""),
        "blocks": blocks,
        "attachments": body.get("attachments") or [],
    }


def _delete(standin: Standin, original: Message | None) -> None:
    if original is not None:
        standin.messages.remove(original)
        standin.events.deleted(original, standin.space.bot.user_id)
