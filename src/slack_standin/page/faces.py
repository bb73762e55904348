"""How people look: two letters on a colour that stays theirs."""

from dataclasses import dataclass

from slack_standin.model import User
from slack_standin.whispers import SLACKBOT
from slack_standin.workspace import Workspace

HUES = 18
"""How many colours ``colours.css`` has for people."""

_NOT_LISTED = {SLACKBOT: "Slackbot"}
"""Who speaks in a workspace without being one of its people."""


@dataclass(frozen=True)
class Face:
    """The small square that stands for somebody; ``hue`` is the number of its colour."""

    name: str
    initials: str
    hue: int
    is_app: bool


def face(space: Workspace, user_id: str) -> Face:
    """Return the face of whoever this is; somebody unknown has one too.

    Colours go by the order of the workspace, so the first eighteen people have one each.
    """
    user = space.users.get(user_id)
    name = shown_name(user) if user else _NOT_LISTED.get(user_id, user_id)
    hue = list(space.users).index(user_id) % HUES if user else 0
    return Face(name, initials(name), hue, is_app=user is not None and user.is_bot)


def shown_name(user: User) -> str:
    """Return what somebody is called."""
    return user.real_name or user.name


def first_name(user: User) -> str:
    """Return what somebody is called for short."""
    return next(iter(shown_name(user).split()), user.name)


def initials(name: str) -> str:
    """Return the first letters of the first and the last word, one letter for a single word."""
    words = [letters for word in name.split() if (letters := "".join(filter(str.isalnum, word)))]
    return "".join(word[0] for word in [*words[:1], *words[1:][-1:]]).upper() or "?"
