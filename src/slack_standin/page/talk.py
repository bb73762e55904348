"""Messages of a place and of a thread, with what the app wanted to post there and Slack would have refused."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from markupsafe import Markup

from slack_standin.calls import Call
from slack_standin.model import Message, User
from slack_standin.page import refusals
from slack_standin.page.card import card
from slack_standin.page.faces import face
from slack_standin.page.look import HOME, Look
from slack_standin.page.places import sign, title
from slack_standin.page.templating import render
from slack_standin.standin import Standin

_TOGETHER_SECONDS = 300
"""Messages of one person within five minutes stand together, as in Slack."""


@dataclass(frozen=True)
class Lost:
    """A message that was deleted, and whose thread is there still."""

    ts: str
    replies: int


Entry = Message | Lost | Call


def zoned(moment: datetime, user: User) -> datetime:
    """Return a moment in somebody's zone."""
    return moment.astimezone(ZoneInfo(user.tz))


def messages(standin: Standin, look: Look) -> dict[str, Markup]:
    """Every message of the place, oldest first, with lines where it, a day, and what is unread begins."""
    if look.place == HOME:
        return {}
    found = standin.messages.timeline(look.place, look.user.id)
    entries: list[Entry] = [*found, *_lost(standin, look.place), *refusals.in_place(standin, look.place)]
    beginning = {f"{look.place}//start": _start(standin, look)}
    return beginning | _listed(standin, look, entries, in_thread=False)


def _start(standin: Standin, look: Look) -> Markup:
    """What stands above the first message of a place."""
    channel = standin.space.channels[look.place]
    others = [face(standin.space, one) for one in channel.members if one != look.user.id]
    return render("start.html", channel=channel, app=standin.space.bot, others=others)


def replies(standin: Standin, look: Look) -> dict[str, Markup]:
    """The messages of the open thread, its first one included."""
    if not look.thread:
        return {}
    found = standin.messages.thread(look.place, look.thread, look.user.id)
    lost = [one for one in _lost(standin, look.place) if one.ts == look.thread]
    return _listed(standin, look, [*found, *lost], in_thread=True)


def _lost(standin: Standin, place: str) -> list[Lost]:
    gone = [one.message.ts for one in standin.messages.gone if one.message.channel == place]
    left = [Lost(ts, len(standin.messages.replies(place, ts))) for ts in gone]
    return [one for one in left if one.replies]


def _listed(standin: Standin, look: Look, found: Sequence[Entry], *, in_thread: bool) -> dict[str, Markup]:
    items: dict[str, Markup] = {}
    before: Message | None = None
    day = None
    for one in sorted(found, key=_posted):
        at = datetime.fromtimestamp(_posted(one), ZoneInfo(look.user.tz))
        if at.date() != day and not in_thread:
            items[f"day-{at:%Y-%m-%d}"] = render("day.html", day=at)
            before = None
        day = at.date()
        if isinstance(one, Message) and one.ts == look.new and not in_thread:
            items["new"] = render("new.html", at=at)
            before = None
        follows = isinstance(one, Message) and before is not None and _together(before, one)
        key, html = _entry(standin, look, one, {"at": at, "follows": follows, "in_thread": in_thread})
        items[key] = html
        before = one if isinstance(one, Message) else None
    return {f"{look.place}/{look.thread if in_thread else ''}/{key}": html for key, html in items.items()}


def _entry(standin: Standin, look: Look, one: Entry, how: Mapping[str, Any]) -> tuple[str, Markup]:
    if isinstance(one, Message):
        return one.ts, card(standin, look, one, follows=how["follows"], in_thread=how["in_thread"])
    if isinstance(one, Lost):
        return f"lost-{one.ts}", render("lost.html", lost=one, at=how["at"], in_thread=how["in_thread"])
    return f"refused-{one.n}", refusals.drawn(one, how["at"])


def _posted(one: Entry) -> float:
    return datetime.fromisoformat(one.at).timestamp() if isinstance(one, Call) else float(one.ts)


def _together(before: Message, now: Message) -> bool:
    return (
        (before.user, before.ephemeral_to) == (now.user, now.ephemeral_to)
        and not now.ephemeral_to
        and not now.pinned
        and float(now.ts) - float(before.ts) < _TOGETHER_SECONDS
    )


def thread_head(standin: Standin, look: Look) -> Markup:
    """What stands above a thread; empty while none is open."""
    if not look.thread:
        return Markup()
    channel = standin.space.channels[look.place]
    return render("thread_head.html", name=title(standin, channel, look.user), sign=sign(channel))
