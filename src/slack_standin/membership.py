"""Leaving a channel, whoever leaves or is removed."""

from slack_standin.model import Channel
from slack_standin.standin import Standin
from slack_standin.wire import SlackError


def leave(standin: Standin, channel: Channel, user: str, general: str = "cant_leave_general") -> None:
    """Take somebody out of a channel and tell the app, if it is there still.

    Refuses with ``method_not_supported_for_channel_type``, ``not_in_channel``, ``last_member``, or with ``general``:
    nobody leaves #general.
    """
    if channel.kind in {"im", "mpim"}:
        raise SlackError("method_not_supported_for_channel_type")
    if user not in channel.members:
        raise SlackError("not_in_channel")
    if channel.name == "general":
        raise SlackError(general)
    if channel.members == [user]:
        raise SlackError("last_member")
    channel.members = [one for one in channel.members if one != user]
    standin.events.left(user, channel)
    standin.bell.ring()
