"""``chat.scheduleMessage`` and what belongs to it."""

from slack_standin.standin import Standin
from slack_standin.webapi.args import Args
from slack_standin.webapi.content import content_of, metadata_of, thread_of
from slack_standin.webapi.method import Method
from slack_standin.webapi.paging import page
from slack_standin.webapi.places import by_id, to_post_in
from slack_standin.wire import Json, SlackError


def schedule(standin: Standin, args: Args) -> Json:
    """Keep a message until its time; what could not be posted now is refused now."""
    channel = to_post_in(standin, args.text("channel"))
    content = content_of(args)
    thread, broadcast = thread_of(standin, args, channel.id), args.flag("reply_broadcast")
    fields = {**content, "metadata": metadata_of(args), "thread_ts": thread, "broadcast": broadcast}
    waits = standin.schedule.add(channel.id, _time(args), fields)
    bot = standin.space.bot.bot_id
    message = {"type": "delayed_message", "subtype": "bot_message", "bot_id": bot, **content}
    return {
        "channel": channel.id,
        "scheduled_message_id": waits.id,
        "post_at": waits.post_at,
        "message": {name: value for name, value in message.items() if value},
    }


def _time(args: Args) -> int:
    text = args.need("post_at")
    if not text.isdecimal():
        raise SlackError("invalid_time")
    return int(text)


def delete_scheduled(standin: Standin, args: Args) -> Json:
    """Take a message back that was not posted yet."""
    standin.schedule.cancel(by_id(standin, args).id, args.need("scheduled_message_id"))
    return {}


def list_scheduled(standin: Standin, args: Args) -> Json:
    """Return the messages that wait, the earliest first, between ``oldest`` and ``latest`` if given."""
    channel = by_id(standin, args).id if args.has("channel") else ""
    oldest, latest = args.whole("oldest", 0), args.whole("latest", 0)
    waiting = [one for one in standin.schedule.waiting(channel) if oldest <= one.post_at <= (latest or one.post_at)]
    found, more = page(args, waiting, 100)
    return {"scheduled_messages": [one.to_json() for one in found], "response_metadata": more}


METHODS = {
    "chat.scheduleMessage": Method(schedule, ("chat:write",), 3),
    "chat.deleteScheduledMessage": Method(delete_scheduled, ("chat:write",), 3),
    "chat.scheduledMessages.list": Method(list_scheduled, (), 3),
}
