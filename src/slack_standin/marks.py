"""Up to which message each person has read each place, and what is unread."""

from dataclasses import dataclass, field

from slack_standin.messages import Messages
from slack_standin.model import Channel, Message, User
from slack_standin.render import Reader
from slack_standin.workspace import Workspace

_EVERYBODY = frozenset({"@here", "@channel", "@everyone"})


@dataclass(frozen=True)
class Unread:
    """How many messages somebody has not read in a place, and how many of them ask for that person."""

    count: int = 0
    pings: int = 0


@dataclass
class Marks:
    """By person and place: the ts of the newest message that was read."""

    read: dict[tuple[str, str], str] = field(default_factory=dict)
    _named: dict[tuple[str, str], tuple[object, frozenset[str]]] = field(default_factory=dict, repr=False)

    def until(self, user: str, place: str) -> str:
        """Return the ts of the newest message read, empty if none was."""
        return self.read.get((user, place), "")

    def move(self, user: str, place: str, ts: str) -> bool:
        """Mark everything up to ``ts`` as read; tell whether that changed anything."""
        if ts <= self.until(user, place):
            return False
        self.read[user, place] = ts
        return True

    def named(self, space: Workspace, message: Message) -> frozenset[str]:
        """Return whom a message names: ids of people, ``@handle`` of groups, ``@here`` and the like.

        Every window asks this of every unread message for every person, so it is read again only after a change.
        """
        state = message.seq, *(group.handle for group in space.groups.values())
        place = message.channel, message.ts
        known = self._named.get(place)
        if known is None or known[0] != state:
            reader = Reader(space, "UTC")
            reader.message(message.text, message.blocks, message.attachments)
            known = self._named[place] = state, frozenset(reader.pings)
        return known[1]


def unread(space: Workspace, messages: Messages, marks: Marks, user: User, channel: Channel) -> Unread:
    """Return what is unread for somebody in a place that they are a member of."""
    since = marks.until(user.id, channel.id)
    new = [one for one in messages.everything(channel.id, user.id) if one.ts > since and one.user != user.id]
    shown = [one for one in new if not one.is_reply or one.broadcast]
    if channel.is_im or channel.is_mpim:
        return Unread(len(shown), len(shown))
    return Unread(len(shown), sum(_asks_for(space, marks, user, one) for one in new))


def first_unread(messages: Messages, marks: Marks, user: User, channel: Channel) -> str:
    """Return the ts of the first message that somebody has not read in a place, empty if they read everything."""
    if user.id not in channel.members:
        return ""
    since = marks.until(user.id, channel.id)
    new = (one.ts for one in messages.timeline(channel.id, user.id) if one.ts > since and one.user != user.id)
    return next(new, "")


def _asks_for(space: Workspace, marks: Marks, user: User, message: Message) -> bool:
    """Tell whether a message names somebody, a group they are in, or everybody."""
    if message.ephemeral_to:
        return True
    groups = {f"@{group.handle}" for group in space.groups.values() if user.id in group.users}
    return not {user.id, *_EVERYBODY, *groups}.isdisjoint(marks.named(space, message))
