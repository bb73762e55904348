"""One message as its reader sees it: who wrote it, what hangs on it, and what can be done with it."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from slack_standin.model import Message, User
from slack_standin.page.blocks import message_body
from slack_standin.page.emojis import character
from slack_standin.page.faces import face
from slack_standin.page.look import Look
from slack_standin.page.reading import Reading
from slack_standin.page.shared import attached
from slack_standin.page.templating import render
from slack_standin.permalinks import permalink
from slack_standin.standin import Standin

QUICK = ("white_check_mark", "eyes", "raised_hands")
"""The reactions one click away, as Slack has them at first."""
_FACES = 5


@dataclass(frozen=True)
class Reaction:
    """One emoji under a message: who chose it, in words, and whether the reader did."""

    name: str
    sign: str
    count: int
    mine: bool
    who: str


def moment_of(ts: str, user: User) -> datetime:
    """Return when a message was posted, in somebody's zone."""
    return datetime.fromtimestamp(float(ts), ZoneInfo(user.tz))


def card(standin: Standin, look: Look, message: Message, *, follows: bool, in_thread: bool) -> Markup:
    """Return a message; ``follows``: right after one of the same person, whose name is not said again."""
    thread = standin.messages.replies(message.channel, message.ts)[1:] if not message.is_reply else []
    channel = standin.space.channels[message.channel]
    reading = Reading(standin, look.user)
    return render(
        "message.html",
        message=message,
        author=face(standin.space, message.user),
        has_left=message.user in standin.space.users and standin.space.users[message.user].deleted,
        you=look.user,
        at=moment_of(message.ts, look.user),
        body=_body(reading, message, f"{'t' if in_thread else 'm'}{message.ts}"),
        files=attached(reading, message),
        follows=follows,
        in_thread=in_thread,
        replies=len(thread),
        repliers=[face(standin.space, user) for user in dict.fromkeys(one.user for one in thread)][:_FACES],
        last_reply=_ago(standin, thread[-1], look.user) if thread else "",
        pinner=_pinner(standin, look, message),
        reactions=reactions(standin, look.user, message),
        can_act=look.user.id in channel.members and not channel.is_archived and not message.ephemeral_to,
        quick=[(name, character(name)) for name in QUICK],
        link=permalink(standin.space.team, message),
    )


def _body(reading: Reading, message: Message, where: str) -> Markup:
    """Return what a message says. Blocks take a while to draw, so that is done again only after a change."""
    state = message.seq, reading.names, repr(message.typed.get(reading.user.id))
    known = reading.standin.drawn.get((reading.user.id, message.channel, where))
    if known is None or known[0] != state:
        known = state, message_body(reading, message, where)
        reading.standin.drawn[reading.user.id, message.channel, where] = known
    return known[1]


def reactions(standin: Standin, reader: User, message: Message) -> list[Reaction]:
    """Return what people reacted with, the first emoji first."""
    found = [(name, users) for name, users in message.reactions.items() if users]
    return [
        Reaction(name, character(name) or f":{name}:", len(users), reader.id in users, _who(standin, reader, users))
        for name, users in found
    ]


def _who(standin: Standin, reader: User, users: list[str]) -> str:
    """Return names as in a sentence, oneself last: ``Bea Ito, Dana Okafor and you``."""
    names = [face(standin.space, user).name for user in users if user != reader.id]
    if reader.id in users:
        names.append("you" if names else "You")
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]


def _pinner(standin: Standin, look: Look, message: Message) -> str:
    if not message.pinned:
        return ""
    return "you" if message.pinned_by == look.user.id else face(standin.space, message.pinned_by).name


def _ago(standin: Standin, reply: Message, reader: User) -> str:
    """Return when the last reply came, as Slack says it under a thread."""
    at = moment_of(reply.ts, reader)
    days = (standin.clock.now().astimezone(at.tzinfo).date() - at.date()).days
    day = {0: "today", 1: "yesterday"}.get(days) or f"{at:%-d %b %Y}"
    return f"{day} at {at:%-I:%M %p}"
