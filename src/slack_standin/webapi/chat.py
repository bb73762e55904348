"""``chat.*``: posting, changing and deleting messages."""

from slack_standin.model import Channel, Message
from slack_standin.permalinks import permalink
from slack_standin.standin import Standin
from slack_standin.webapi.args import Args
from slack_standin.webapi.content import UPDATE_TEXT_LIMIT, content_of, metadata_of, thread_of
from slack_standin.webapi.method import Method
from slack_standin.webapi.places import by_id, joined, message_at, to_post_in
from slack_standin.wire import Json, SlackError


def post_message(standin: Standin, args: Args) -> Json:
    """Post a message; a user id as channel means direct messages, whose ``D`` id comes back."""
    channel = to_post_in(standin, args.text("channel"))
    content = content_of(args)
    metadata = metadata_of(args)
    thread = thread_of(standin, args, channel.id)
    bot = standin.space.bot
    message = standin.messages.post(
        channel.id,
        bot.user_id,
        bot_id=bot.bot_id,
        metadata=metadata,
        thread_ts=thread,
        broadcast=args.flag("reply_broadcast"),
        **content,
    )
    standin.events.message(message, channel)
    return {"channel": channel.id, "ts": message.ts, "message": standin.show(message)}


def update(standin: Standin, args: Args) -> Json:
    """Change one of the bot's own messages; ``text`` without ``blocks`` removes the blocks."""
    channel = joined(standin, args)
    message = _own(standin, channel, args.need("ts"), "cant_update_message")
    if len(args.text("text")) > UPDATE_TEXT_LIMIT:
        raise SlackError("msg_too_long")
    content = content_of(args)
    if not args.has("text"):
        content["text"] = message.text
    if not args.has("attachments") and not args.has("text"):
        content["attachments"] = message.attachments
    metadata = metadata_of(args) if args.has("metadata") else message.metadata
    before = standin.show(message)
    standin.messages.edit(message, metadata=metadata, **content)
    standin.events.changed(message, before, standin.space.bot.user_id)
    return {"channel": channel.id, "ts": message.ts, "text": message.text, "message": standin.show(message)}


def delete(standin: Standin, args: Args) -> Json:
    """Delete one of the bot's own messages."""
    channel = by_id(standin, args)
    message = _own(standin, channel, args.need("ts"), "cant_delete_message")
    standin.messages.remove(message)
    standin.events.deleted(message, standin.space.bot.user_id)
    return {"channel": channel.id, "ts": message.ts}


def _own(standin: Standin, channel: Channel, ts: str, refusal: str) -> Message:
    message = message_at(standin, channel, ts)
    if message.user != standin.space.bot.user_id:
        raise SlackError(refusal)
    return message


def post_ephemeral(standin: Standin, args: Args) -> Json:
    """Show a message to one person in a channel both are in."""
    channel = to_post_in(standin, args.text("channel"))
    content = content_of(args)
    user = args.need("user")
    if not standin.space.reads(user, channel):
        raise SlackError("user_not_in_channel")
    bot = standin.space.bot
    thread = thread_of(standin, args, channel.id)
    message = standin.messages.post(
        channel.id, bot.user_id, bot_id=bot.bot_id, ephemeral_to=user, thread_ts=thread, **content
    )
    return {"message_ts": message.ts}


def get_permalink(standin: Standin, args: Args) -> Json:
    """Return the lasting address of a message."""
    channel = by_id(standin, args)
    message = message_at(standin, channel, args.need("message_ts"))
    return {"channel": channel.id, "permalink": permalink(standin.space.team, message)}


METHODS = {
    "chat.postMessage": Method(post_message, ("chat:write",), 5),
    "chat.update": Method(update, ("chat:write",), 3),
    "chat.delete": Method(delete, ("chat:write",), 3),
    "chat.postEphemeral": Method(post_ephemeral, ("chat:write",), 4),
    "chat.getPermalink": Method(get_permalink, (), 5),
}
