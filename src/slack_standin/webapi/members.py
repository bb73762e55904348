"""``conversations.*`` about who is in a channel: telling, joining, inviting, removing, leaving."""

from slack_standin import membership
from slack_standin.model import Channel
from slack_standin.standin import Standin
from slack_standin.webapi.args import Args
from slack_standin.webapi.conversations import MANAGE, shown
from slack_standin.webapi.method import Method, need_scope
from slack_standin.webapi.paging import page
from slack_standin.webapi.places import by_id, joined, known_user
from slack_standin.wire import Json, SlackError

INVITE_LIMIT = 100


def members(standin: Standin, args: Args) -> Json:
    """Return the user ids in a channel."""
    channel = by_id(standin, args)
    need_scope(standin, f"{channel.scope_family}:read")
    users, more = page(args, channel.members, 100)
    return {"members": users, "response_metadata": more}


def join(standin: Standin, args: Args) -> Json:
    """Let the bot join a public channel."""
    channel = by_id(standin, args)
    if channel.is_private:
        raise SlackError("method_not_supported_for_channel_type")
    if channel.is_archived:
        raise SlackError("is_archived")
    bot = standin.space.bot.user_id
    if bot in channel.members:
        return {**shown(standin, channel), "warning": "already_in_channel"}
    channel.members.append(bot)
    standin.events.joined(bot, channel)
    return shown(standin, channel)


def invite(standin: Standin, args: Args) -> Json:
    """Bring up to 100 people in; one bad id fails the call unless ``force`` is set and others are left."""
    channel = joined(standin, args)
    family = channel.scope_family
    need_scope(standin, MANAGE[family], f"{family}:write.invites")
    users = args.ids("users")
    if not users:
        raise SlackError("no_user")
    if len(users) > INVITE_LIMIT:
        raise SlackError("too_many_users")
    errors = [{"user": user, "ok": False, "error": why} for user in users if (why := _unfit(standin, channel, user))]
    if errors and (not args.flag("force") or len(errors) == len(users)):
        raise SlackError(str(errors[0]["error"]), errors=errors)
    _add_members(standin, channel, [user for user in users if not _unfit(standin, channel, user)])
    return {**shown(standin, channel), **({"errors": errors} if errors else {})}


def _unfit(standin: Standin, channel: Channel, user_id: str) -> str:
    user = standin.space.users.get(user_id)
    if user is None:
        return "user_not_found"
    if user_id == standin.space.bot.user_id:
        return "cant_invite_self"
    if user.deleted:
        return "user_is_deactivated"
    if user.is_ultra_restricted and any(user_id in other.members for other in _channels(standin)):
        return "already_in_channel" if user_id in channel.members else "ura_max_channels"
    return "already_in_channel" if user_id in channel.members else ""


def _channels(standin: Standin) -> list[Channel]:
    return [one for one in standin.space.channels.values() if not (one.is_im or one.is_mpim)]


def _add_members(standin: Standin, channel: Channel, users: list[str]) -> None:
    for user in users:
        channel.members.append(user)
        standin.events.joined(user, channel, standin.space.bot.user_id)


def kick(standin: Standin, args: Args) -> Json:
    """Remove somebody from a channel."""
    channel = joined(standin, args)
    need_scope(standin, MANAGE[channel.scope_family])
    user = known_user(standin, args.need("user")).id
    if user == standin.space.bot.user_id:
        raise SlackError("cant_kick_self")
    membership.leave(standin, channel, user, "cant_kick_from_general")
    return {"errors": {}}


def leave(standin: Standin, args: Args) -> Json:
    """Let the bot leave a channel; where it is not, nothing happens and ``ok`` is false, as in Slack."""
    channel = by_id(standin, args)
    need_scope(standin, MANAGE[channel.scope_family])
    if channel.is_archived:
        raise SlackError("is_archived")
    if not standin.space.bot_in(channel):
        return {"ok": False, "not_in_channel": True}
    membership.leave(standin, channel, standin.space.bot.user_id)
    return {}


METHODS = {
    "conversations.members": Method(members, (), 4),
    "conversations.join": Method(join, ("channels:join",), 3),
    "conversations.invite": Method(invite, (), 3),
    "conversations.kick": Method(kick, (), 3),
    "conversations.leave": Method(leave, (), 3),
}
