"""Finding the channel a call names, as far as the bot may see it."""

from slack_standin.model import Channel, Message, User
from slack_standin.standin import Standin
from slack_standin.webapi.args import Args
from slack_standin.wire import SlackError


def to_post_in(standin: Standin, where: str) -> Channel:
    """Return where to post: a channel by id or name, or a person's direct messages by user id.

    Refuses with ``channel_not_found`` (unknown, private, or a deactivated person), ``not_in_channel``
    (``chat:write.public`` would allow it) or ``is_archived``.
    """
    user = standin.space.users.get(where)
    channel = standin.space.dm(living(user, "channel_not_found")) if user else standin.space.channel(where)
    found = seen_by_bot(standin, channel)
    if not standin.space.bot_in(found) and "chat:write.public" not in standin.space.bot.scopes:
        raise SlackError("not_in_channel")
    if found.is_archived:
        raise SlackError("is_archived")
    return found


def living(user: User, refusal: str) -> User:
    """Return the user unless they are deactivated or the bot itself."""
    if user.deleted or user.is_bot:
        raise SlackError(refusal)
    return user


def seen_by_bot(standin: Standin, channel: Channel | None) -> Channel:
    """Return the channel unless it does not exist or is private and without the bot."""
    hidden = channel is not None and channel.is_private and not standin.space.bot_in(channel)
    if channel is None or hidden:
        raise SlackError("channel_not_found")
    return channel


def by_id(standin: Standin, args: Args, name: str = "channel") -> Channel:
    """Return the channel whose *id* was passed; names and user ids are not taken here."""
    return seen_by_bot(standin, standin.space.channels.get(args.text(name)))


def joined(standin: Standin, args: Args) -> Channel:
    """Return the channel whose id was passed, if the bot is in it and it is not archived."""
    channel = by_id(standin, args)
    if not standin.space.bot_in(channel):
        raise SlackError("not_in_channel")
    if channel.is_archived:
        raise SlackError("is_archived")
    return channel


def message_at(standin: Standin, channel: Channel, ts: str) -> Message:
    """Return a lasting message, or refuse with ``message_not_found``; ephemeral ones are never found."""
    message = standin.messages.find(channel.id, ts)
    if message is None:
        raise SlackError("message_not_found")
    return message


def known_user(standin: Standin, user_id: str, refusal: str = "user_not_found") -> User:
    """Return the user with this id, or refuse."""
    if user_id not in standin.space.users:
        raise SlackError(refusal)
    return standin.space.users[user_id]
