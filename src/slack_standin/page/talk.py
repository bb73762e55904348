"""Messages of a place and of a thread, with what the app wanted to post there and Slack would have refused."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from slack_standin.calls import Call
from slack_standin.model import Message, User
from slack_standin.page import refusals
from slack_standin.page.blocks import message_body
from slack_standin.page.faces import face
from slack_standin.page.look import HOME, Look
from slack_standin.page.reading import Reading
from slack_standin.page.templating import render
from slack_standin.standin import Standin

_TOGETHER_SECONDS = 300
"""Messages of one person within five minutes stand together, as in Slack."""


def zoned(moment: datetime, user: User) -> datetime:
    """Return a moment in somebody's zone."""
    return moment.astimezone(ZoneInfo(user.tz))


def moment_of(ts: str, user: User) -> datetime:
    """Return when a message was posted, in somebody's zone."""
    return datetime.fromtimestamp(float(ts), ZoneInfo(user.tz))


def messages(standin: Standin, look: Look) -> dict[str, Markup]:
    """Every message of the place, oldest first, with a line where a day begins."""
    if look.place == HOME:
        return {}
    found = standin.messages.timeline(look.place, look.user.id)
    both: list[Message | Call] = [*found, *refusals.in_place(standin, look.place)]
    beginning = {f"{look.place}//start": _start(standin, look)}
    return beginning | _listed(standin, look, both, in_thread=False)


def _start(standin: Standin, look: Look) -> Markup:
    """What stands above the first message of a place."""
    channel = standin.space.channels[look.place]
    others = [face(standin.space, one) for one in channel.members if one != look.user.id]
    return render("start.html", channel=channel, app=standin.space.bot, others=others)


def replies(standin: Standin, look: Look) -> dict[str, Markup]:
    """The messages of the open thread, its first one included."""
    if not look.thread:
        return {}
    return _listed(standin, look, standin.messages.thread(look.place, look.thread, look.user.id), in_thread=True)


def _listed(standin: Standin, look: Look, found: Sequence[Message | Call], *, in_thread: bool) -> dict[str, Markup]:
    items: dict[str, Markup] = {}
    before: Message | None = None
    day = None
    for one in sorted(found, key=_posted):
        at = datetime.fromtimestamp(_posted(one), ZoneInfo(look.user.tz))
        if at.date() != day and not in_thread:
            items[f"day-{at:%Y-%m-%d}"] = render("day.html", day=at)
            before = None
        day = at.date()
        if isinstance(one, Message):
            follows = before is not None and _together(before, one)
            items[one.ts] = _message(standin, look, one, follows=follows, in_thread=in_thread)
            before = one
        else:
            items[f"refused-{one.n}"] = refusals.drawn(one, at)
            before = None
    return {f"{look.place}/{look.thread if in_thread else ''}/{key}": html for key, html in items.items()}


def _posted(one: Message | Call) -> float:
    return float(one.ts) if isinstance(one, Message) else datetime.fromisoformat(one.at).timestamp()


def _together(before: Message, now: Message) -> bool:
    return (
        (before.user, before.ephemeral_to) == (now.user, now.ephemeral_to)
        and not now.ephemeral_to
        and float(now.ts) - float(before.ts) < _TOGETHER_SECONDS
    )


def _message(standin: Standin, look: Look, message: Message, *, follows: bool, in_thread: bool) -> Markup:
    thread = standin.messages.replies(message.channel, message.ts)[1:] if not message.is_reply else []
    return render(
        "message.html",
        message=message,
        author=face(standin.space, message.user),
        you=look.user,
        at=moment_of(message.ts, look.user),
        body=message_body(Reading(standin, look.user), message, f"{'t' if in_thread else 'm'}{message.ts}"),
        follows=follows,
        in_thread=in_thread,
        replies=thread,
        repliers=[face(standin.space, user) for user in dict.fromkeys(one.user for one in thread)],
        last_reply=moment_of(thread[-1].ts, look.user) if thread else None,
        pinner=standin.space.users.get(message.pinned_by),
        reactions={name: users for name, users in message.reactions.items() if users},
        names={user.id: user.real_name or user.name for user in standin.space.users.values()},
    )


def composer(standin: Standin, look: Look) -> Markup:
    """The box to write in: what it says, or why one cannot write here."""
    if look.place == HOME:
        return Markup()
    channel = standin.space.channels[look.place]
    return render("composer.html", channel=channel, app=standin.space.bot, joined=look.user.id in channel.members)


def thread_head(standin: Standin, look: Look) -> Markup:
    """What stands above a thread; empty while none is open."""
    if not look.thread:
        return Markup()
    return render("thread_head.html", channel=standin.space.channels[look.place])
