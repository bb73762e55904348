"""What one person can see of the workspace."""

from slack_standin.calls import as_whole
from slack_standin.model import Message, User
from slack_standin.render import Reader, buttons_of
from slack_standin.standin import Standin
from slack_standin.viewing import shown_view
from slack_standin.wire import Json


def can_see(standin: Standin, user: User, message: Message) -> bool:
    """Tell whether this person sees a message: an ephemeral one its reader, others those in the channel."""
    if message.ephemeral_to:
        return message.ephemeral_to == user.id
    channel = standin.space.channels.get(message.channel)
    return channel is not None and standin.space.reads(user.id, channel)


def seen(standin: Standin, user: User, since: int = 0) -> Json:
    """Return the messages that are new or changed since number ``since``, what went, and the open views."""
    space = standin.space
    visible = [one for one in reversed(standin.messages.since(since)) if can_see(standin, user, one)]
    gone = [one for one in standin.messages.gone if one.seq > since and can_see(standin, user, one.message)]
    return {
        "ok": True,
        "seq": standin.messages.seq,
        "messages": [shown_message(standin, user, message) for message in visible],
        "gone": [{"seq": one.seq, "channel": one.message.channel, "ts": one.message.ts} for one in gone],
        "view": shown_view(space, standin.modals.top(user.id), user),
        "home": shown_view(space, standin.modals.homes.get(user.id), user),
    }


def shown_message(standin: Standin, user: User, message: Message) -> Json:
    """Return a message in plain style, as this person reads it."""
    reader = Reader(standin.space, user.tz)
    words = reader.message(message.text, message.blocks, message.attachments)
    author = standin.space.users.get(message.user)
    in_attachments = [block for one in message.attachments for block in one.get("blocks", [])]
    return {
        "seq": message.seq,
        "channel": message.channel,
        "channel_name": standin.space.channel_name(message.channel),
        "ts": message.ts,
        "thread_ts": message.thread_ts or None,
        "text": words,
        "notification": message.text,
        "buttons": buttons_of([*message.blocks, *in_attachments]),
        "links": reader.links + _link_buttons(message.blocks),
        "pings": reader.pings,
        "edited": bool(message.edited_ts),
        "ephemeral": bool(message.ephemeral_to),
        "from": (author.name if author else message.user),
        "pinned": message.pinned,
        "reactions": {name: list(users) for name, users in message.reactions.items() if users},
        "files": [file["name"] for file in message.files if "name" in file],
        "file_ids": [file["id"] for file in message.files if "name" in file],
        "blocks": message.blocks,
        "metadata": message.metadata,
    }


def _link_buttons(blocks: list[Json]) -> list[Json]:
    buttons = [element for block in blocks if block["type"] == "actions" for element in block["elements"]]
    return [{"label": one["text"]["text"], "url": one["url"]} for one in buttons if "url" in one]


def match(standin: Standin, user: User | None, wanted: Json) -> Json | None:
    """Return the newest message that has the wanted text in the wanted channel, as ``user`` sees it.

    Without a user every message counts, shown as the bot's own user would read it.
    """
    reader = user or standin.space.users[standin.space.bot.user_id]
    for message in standin.messages.since(as_whole(wanted.get("since"), 0)):
        if user is not None and not can_see(standin, user, message):
            continue
        channel = standin.space.channel(str(wanted.get("channel") or ""))
        if wanted.get("channel") and (channel is None or channel.id != message.channel):
            continue
        shown = shown_message(standin, reader, message)
        if _holds(shown, wanted):
            return shown
    return None


def _holds(shown: Json, wanted: Json) -> bool:
    words = f"{shown['text']}\n{shown['notification']}"
    button = wanted.get("button")
    return str(wanted.get("contains") or "") in words and (button is None or button in shown["buttons"])
