"""A room of an incident's own: a channel in Slack that the playbook names, and who is let in."""

import re
from collections.abc import Mapping
from typing import Annotated

from pydantic import StringConstraints

from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.model import Model
from countersign.domain.world import IN_ROOM, ROOM, URGENT, Mirror

# Slack's limit on the name of a channel.
NAME = 80
KEY = "{key}"
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_FOREIGN = re.compile(r"[^a-z0-9_]+")
# What is kept true in a room, in this order: nobody comes into a room that is not there, and nothing is said before
# those who should read it are in.
_SLOTS = (ROOM, "members", "summary", "pin", "topic")


class Room(Model):
    """The room that each incident gets: ``name`` is made of its key, and of the severity, type and date it began with.

    Placeholders are ``{key}``, ``{severity}``, ``{type}`` and ``{date}``. Nothing that was typed is ever in a name.
    """

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=NAME)]


def plain(word: str) -> str:
    """Return a word as Slack takes it in the name of a channel: lower case, digits, hyphens and underscores."""
    return _FOREIGN.sub("-", word.lower()).strip("-")


def begun(room: Room, words: Mapping[str, str]) -> str:
    """Return a name with everything filled in but the key, which nobody knows before the incident is saved.

    A word that was not answered leaves no gap: ``{key}-{type}`` is ``inc-7`` then.
    """
    filled = PLACEHOLDER.sub(lambda found: plain(words.get(found[1], "")) if found[0] != KEY else KEY, room.name)
    return re.sub(r"-{2,}", "-", filled).strip("-")


def name(case: Case) -> str:
    """Return the name of a case's room, empty if it has none."""
    return (case.response.room or "").replace(KEY, plain(case.key))[:NAME]


def members(case: Case) -> tuple[Actor, ...]:
    """Return who is let into the room of a case: everybody who was ever called for it, in order."""
    return case.ever_asked


def mirrors(case: Case) -> tuple[Mirror, ...]:
    """Return what is kept true in the room of a case, nothing if it has none; the room itself comes first."""
    return tuple(Mirror(slot, IN_ROOM, slot, URGENT) for slot in _SLOTS) if case.response.room else ()
