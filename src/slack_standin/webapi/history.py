"""``conversations.history`` and ``conversations.replies``: reading back."""

from slack_standin.model import Channel, Message
from slack_standin.standin import Standin
from slack_standin.webapi.args import Args
from slack_standin.webapi.method import Method, need_scope
from slack_standin.webapi.paging import page
from slack_standin.webapi.places import by_id
from slack_standin.wire import Json, SlackError

FOREVER = "9999999999.999999"


def _readable(standin: Standin, args: Args) -> Channel:
    channel = by_id(standin, args)
    need_scope(standin, f"{channel.scope_family}:history")
    if not standin.space.bot_in(channel):
        raise SlackError("not_in_channel")
    return channel


def _in_span(args: Args, messages: list[Message]) -> list[Message]:
    oldest, latest = float(args.text("oldest") or 0), float(args.text("latest") or FOREVER)
    if args.flag("inclusive"):
        return [one for one in messages if oldest <= float(one.ts) <= latest]
    return [one for one in messages if oldest < float(one.ts) < latest]


def _answer(standin: Standin, args: Args, messages: list[Message], default: int) -> Json:
    shown, more = page(args, messages, default)
    everything = args.flag("include_all_metadata")
    return {
        "messages": [standin.show(message, everything) for message in shown],
        "has_more": bool(more["next_cursor"]),
        "response_metadata": more,
    }


def history(standin: Standin, args: Args) -> Json:
    """Return a channel's messages, newest first, without replies; metadata whole only when asked for."""
    channel = _readable(standin, args)
    return _answer(standin, args, _in_span(args, standin.messages.history(channel.id)), 100)


def replies(standin: Standin, args: Args) -> Json:
    """Return a thread, parent first; ``ts`` may name the parent or any reply."""
    channel = _readable(standin, args)
    named = standin.messages.find(channel.id, args.need("ts"))
    parent = (named.thread_ts or named.ts) if named else args.text("ts")
    thread = standin.messages.replies(channel.id, parent)
    if not thread:
        raise SlackError("thread_not_found")
    span = [one for one in thread if one.ts == parent or one in _in_span(args, [one])]
    return _answer(standin, args, span, 1000)


METHODS = {
    "conversations.history": Method(history, (), 3),
    "conversations.replies": Method(replies, (), 3),
}
