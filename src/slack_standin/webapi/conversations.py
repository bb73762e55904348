"""``conversations.*`` that make channels, change them or tell which there are."""

import re

from slack_standin.model import Channel
from slack_standin.standin import Standin
from slack_standin.webapi.args import Args
from slack_standin.webapi.method import Method, need_scope
from slack_standin.webapi.paging import page
from slack_standin.webapi.places import by_id, joined, known_user, living
from slack_standin.wire import Json, SlackError, new_id

NAME = re.compile(r"[a-z0-9_-]+")
NAME_LIMIT = 80
TOPIC_LIMIT = 250
GROUP_DM_LIMIT = 8
MANAGE = {"channels": "channels:manage", "groups": "groups:write", "im": "im:write", "mpim": "mpim:write"}


def shown(standin: Standin, channel: Channel) -> Json:
    """Return the ``channel`` object in the answer of a method."""
    return {"channel": channel.to_json(standin.space.bot.user_id)}


def open_dm(standin: Standin, args: Args) -> Json:
    """Open, or find again, the direct messages with one to eight people."""
    ids = args.ids("users")
    if not ids:
        raise SlackError("users_list_not_supplied")
    if len(ids) > GROUP_DM_LIMIT:
        raise SlackError("too_many_users")
    need_scope(standin, "im:write" if len(ids) == 1 else "mpim:write")
    users = [living(known_user(standin, user_id), "user_disabled") for user_id in ids]
    channel = standin.space.dm(users[0]) if len(users) == 1 else standin.space.group_dm(users)
    shown = channel.to_json(standin.space.bot.user_id) if args.flag("return_im") else {"id": channel.id}
    return {"no_op": True, "already_open": True, "channel": shown}


def info(standin: Standin, args: Args) -> Json:
    """Return one channel."""
    channel = by_id(standin, args)
    need_scope(standin, f"{channel.scope_family}:read")
    return shown(standin, channel)


def own_channels(standin: Standin, args: Args) -> Json:
    """Return the channels of the wanted types that the bot is in; no other user's are told here."""
    kinds = {kind.strip() for kind in args.text("types", "public_channel").split(",")}
    wanted = [
        channel
        for channel in standin.space.channels.values()
        if channel.kind in kinds
        and standin.space.bot_in(channel)
        and not (channel.is_archived and args.flag("exclude_archived"))
    ]
    channels, more = page(args, wanted, 100)
    return {"channels": [one.to_json(standin.space.bot.user_id) for one in channels], "response_metadata": more}


def list_channels(standin: Standin, args: Args) -> Json:
    """Return the channels of the wanted types that the bot may see."""
    kinds = {kind.strip() for kind in args.text("types", "public_channel").split(",")}
    wanted = [
        channel
        for channel in standin.space.channels.values()
        if channel.kind in kinds
        and (not channel.is_private or standin.space.bot_in(channel))
        and not (channel.is_archived and args.flag("exclude_archived"))
    ]
    channels, more = page(args, wanted, 100)
    shown = [channel.to_json(standin.space.bot.user_id) for channel in channels]
    return {"channels": shown, "response_metadata": more}


def create(standin: Standin, args: Args) -> Json:
    """Create a channel with the bot in it."""
    private = args.flag("is_private")
    need_scope(standin, "groups:write" if private else "channels:manage")
    name = _fitting_name(standin, args.text("name"))
    bot = standin.space.bot.user_id
    data: Json = {"id": new_id("C"), "name": name, "is_private": private, "creator": bot, "members": [bot]}
    return shown(standin, standin.space.add_channel({**data, "created": standin.clock.seconds()}))


def _fitting_name(standin: Standin, name: str) -> str:
    if not name:
        raise SlackError("invalid_name_required")
    if len(name) > NAME_LIMIT:
        raise SlackError("invalid_name_maxlength")
    if not NAME.fullmatch(name):
        raise SlackError("invalid_name_specials")
    if standin.space.channel(f"#{name}") is not None:
        raise SlackError("name_taken")
    return name


def rename(standin: Standin, args: Args) -> Json:
    """Give a channel another name; the bot may do so where it created the channel."""
    channel = joined(standin, args)
    need_scope(standin, MANAGE[channel.scope_family])
    if channel.kind in {"im", "mpim"}:
        raise SlackError("method_not_supported_for_channel_type")
    if channel.creator != standin.space.bot.user_id:
        raise SlackError("not_authorized")
    channel.name = _fitting_name(standin, args.text("name"))
    return shown(standin, channel)


def set_topic(standin: Standin, args: Args) -> Json:
    """Set the topic, 250 characters at most."""
    channel = joined(standin, args)
    need_scope(standin, MANAGE[channel.scope_family], f"{channel.scope_family}:write.topic")
    topic = args.text("topic")
    if len(topic) > TOPIC_LIMIT:
        raise SlackError("too_long")
    channel.topic = topic
    return shown(standin, channel)


def set_purpose(standin: Standin, args: Args) -> Json:
    """Set the purpose, 250 characters at most."""
    channel = joined(standin, args)
    need_scope(standin, MANAGE[channel.scope_family], f"{channel.scope_family}:write.topic")
    purpose = args.text("purpose")
    if len(purpose) > TOPIC_LIMIT:
        raise SlackError("too_long")
    channel.purpose = purpose
    return shown(standin, channel)


def archive(standin: Standin, args: Args) -> Json:
    """Archive a channel."""
    channel = by_id(standin, args)
    need_scope(standin, MANAGE[channel.scope_family])
    if channel.kind in {"im", "mpim"}:
        raise SlackError("method_not_supported_for_channel_type")
    if channel.is_archived:
        raise SlackError("already_archived")
    if not standin.space.bot_in(channel):
        raise SlackError("not_in_channel")
    channel.is_archived = True
    return {}


METHODS = {
    "conversations.open": Method(open_dm, (), 3),
    "conversations.info": Method(info, (), 3),
    "conversations.list": Method(list_channels, ("channels:read", "groups:read", "im:read", "mpim:read"), 2),
    "conversations.create": Method(create, (), 2),
    "conversations.rename": Method(rename, (), 2),
    "conversations.setPurpose": Method(set_purpose, (), 2),
    "conversations.setTopic": Method(set_topic, (), 2),
    "conversations.archive": Method(archive, (), 2),
    "users.conversations": Method(own_channels, ("channels:read", "groups:read", "im:read", "mpim:read"), 3),
}
