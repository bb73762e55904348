"""What people type, as Slack keeps it, and back."""

import re

from slack_standin.workspace import Workspace

_MADE = re.compile(
    r"(?P<made><(?:[@#][A-Z0-9]+|!(?:here|channel|everyone|subteam\^[A-Z0-9]+|date\^[^<>\n]+)|(?:https?://|mailto:)[^<>|\s]+)"
    r"(?:\|[^<>\n]*)?>|&(?:amp|lt|gt);)|[&<>]"
)
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_MENTION = re.compile(r"<([@#!])([^<>|\n]+)(?:\|[^<>\n]*)?>")
_ENTITY = re.compile("&(amp|lt|gt);")
_CHARACTERS = {"amp": "&", "lt": "<", "gt": ">"}
_COMMAND = re.compile(r"(/\S+)\s*(.*)", re.DOTALL)


def as_kept(text: str) -> str:
    """Return a message as Slack keeps it: ``&``, ``<`` and ``>`` are entities, but for what is in Slack's form already.

    So words that were escaped before, with mentions and links in angle brackets among them, stay as they are.
    """
    return _MADE.sub(lambda found: found["made"] or _ENTITIES[found[0]], text)


def as_typed(space: Workspace, text: str) -> str:
    """Return kept text as it stood in the box: entities as characters, mentions as ``@name`` and ``#channel``."""
    words = _MENTION.sub(lambda found: _named(space, found[1], found[2]), text)
    return _ENTITY.sub(lambda found: _CHARACTERS[found[1]], words)


def _named(space: Workspace, sign: str, name: str) -> str:
    if sign == "#":
        return f"#{space.channel_name(name)}"
    if sign == "@":
        return f"@{space.users[name].name}" if name in space.users else f"@{name}"
    group = space.groups.get(name.removeprefix("subteam^"))
    return f"@{group.handle if group else name}"


def command_in(text: str) -> tuple[str, str] | None:
    """Return the slash command that was typed and the words after it; None for a message."""
    found = _COMMAND.fullmatch(text)
    return (found[1], found[2].rstrip()) if found else None
