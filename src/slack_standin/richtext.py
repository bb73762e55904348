"""The parts of Slack's rich text as pieces of prose."""

from collections.abc import Callable, Iterable
from typing import Any

from slack_standin.prose import Colour, Date, Emoji, Link, Mention, Node, Prose, Styled, Text
from slack_standin.wire import Json

_STYLES = ("code", "strike", "italic", "bold", "underline", "highlight")

_PARTS: dict[str, Callable[[Json], Node]] = {
    "text": lambda part: Text(part["text"]),
    "link": lambda part: Link(part["url"], part.get("text", "")),
    "user": lambda part: Mention("@", part["user_id"]),
    "channel": lambda part: Mention("#", part["channel_id"]),
    "usergroup": lambda part: Mention("!", f"subteam^{part['usergroup_id']}"),
    "team": lambda part: Text(part["team_id"]),
    "broadcast": lambda part: Mention("!", part["range"]),
    "emoji": lambda part: Emoji(part["name"]),
    "date": lambda part: Date(str(part["timestamp"]), part["format"], part.get("fallback", ""), part.get("url", "")),
    "color": lambda part: Colour(part["value"]),
}


def prose_of(parts: Iterable[Json]) -> Prose:
    """Return the parts of a section, quote, list item or preformatted text; they are literal, nothing is escaped."""
    return tuple(_styled(_PARTS[part["type"]](part), part.get("style")) for part in parts)


def _styled(node: Node, style: Any) -> Node:
    wanted = style if isinstance(style, dict) else {}
    for name in _STYLES:
        if wanted.get(name):
            node = Styled(name, (node,))
    return node
