"""What a window is turned to: whose it is, which place it shows, which thread is open beside it."""

from collections.abc import Mapping
from dataclasses import dataclass

from slack_standin.model import Channel, User
from slack_standin.standin import Standin
from slack_standin.workspace import Workspace

HOME = "home"
"""The place of the app's Home tab."""


@dataclass(frozen=True)
class Look:
    """Where one person looks; ``place`` is the id of a channel or HOME, ``thread`` the ts of a message or empty."""

    user: User
    place: str
    thread: str = ""
    new: str = ""
    """The ts of the message above which the line "New" stands while one is here."""

    @classmethod
    def of(cls, standin: Standin, asked: Mapping[str, str]) -> "Look":
        """Return what an address asks for; whatever does not exist is what a newcomer sees first."""
        user = standin.space.person(asked.get("as", "")) or next(iter(people(standin.space)))
        place, thread = asked.get("at", ""), asked.get("thread", "")
        if place == HOME:
            return cls(user, HOME)
        found = standin.space.channels.get(place)
        if found is None or not may_look(user, found):
            # Whoever was at their messages with the app and is somebody else now is at theirs.
            app = standin.space.dm(user).id
            return cls(user, app if found and found.is_im else first_place(standin.space, user))
        return cls(user, place, _parent(standin, place, thread, user))


def _parent(standin: Standin, place: str, ts: str, user: User) -> str:
    """Return the first message of the thread that a message is in; empty if there is no such message."""
    found = standin.messages.thread(place, ts, user.id)
    return (found[0].thread_ts or found[0].ts) if found else ""


def people(space: Workspace) -> list[User]:
    """Return everybody one can be: no bots, nobody who left."""
    return [user for user in space.users.values() if not user.is_bot and not user.deleted]


def may_look(user: User, channel: Channel) -> bool:
    """Tell whether somebody may look into a channel: its members, and anybody into a public one."""
    return user.id in channel.members or (channel.kind == "public_channel" and not user.is_restricted)


def first_place(space: Workspace, user: User) -> str:
    """Return where somebody begins: #general, else their messages with the app."""
    general = space.channel("general")
    return general.id if general and user.id in general.members else space.dm(user).id
