"""Messages and views as a person reads them: plain text, with the links beside it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from slack_standin.dates import shown_date
from slack_standin.slots import every_element
from slack_standin.wire import Json
from slack_standin.workspace import Workspace

SPECIAL = re.compile(r"<([^<>\n]+)>")
EMPHASIS = re.compile(r"(?<![\w*_~`])([*_~`])(?=\S)(.+?)(?<=\S)\1(?![\w*_~`])")
FENCE = re.compile(r"```\n?(.*?)\n?```", re.DOTALL)
BROADCAST = re.compile(r"(?<![\w<!])@(?:here|channel|everyone)\b")
ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


@dataclass
class Reader:
    """Reads for one person: names come from the workspace, dates are in the person's zone."""

    space: Workspace
    zone: str = "UTC"
    links: list[Json] = field(default_factory=list)
    pings: list[str] = field(default_factory=list)
    """Who is notified: user ids, ``@handle`` of groups, ``@here`` and the like."""

    def message(self, text: str, blocks: list[Json], attachments: list[Json]) -> str:
        """Return a message's words: its blocks, or its ``text`` if it has none, then its attachments."""
        lines = [self.blocks(blocks)] if blocks else [self.mrkdwn(text)]
        for attachment in attachments:
            lines.append(self._attachment(attachment))
        return "\n".join(line for line in lines if line)

    def _attachment(self, attachment: Json) -> str:
        if attachment.get("blocks"):
            return self.blocks(attachment["blocks"])
        words = [self.mrkdwn(str(attachment.get(key, ""))) for key in ("pretext", "title", "text")]
        return "\n".join(word for word in words if word)

    def blocks(self, blocks: list[Json]) -> str:
        """Return the words of blocks, one line or more each; buttons and inputs are not words."""
        lines = [READERS[block["type"]](self, block) for block in blocks if block["type"] in READERS]
        return "\n".join(line for line in lines if line)

    def text(self, thing: Json) -> str:
        """Return the words of a text object; ``plain_text`` is literal."""
        if thing["type"] == "plain_text":
            return str(thing["text"])
        return self.mrkdwn(thing["text"], verbatim=bool(thing.get("verbatim")))

    def mrkdwn(self, text: str, verbatim: bool = False) -> str:
        """Return mrkdwn as read: names for mentions, labels for links, no marks of emphasis.

        Unless ``verbatim``, Slack takes a bare ``@here`` for a real one: it pings.
        """
        if not verbatim:
            self.pings += BROADCAST.findall(text)
        words = EMPHASIS.sub(r"\2", FENCE.sub(r"\1", SPECIAL.sub(self._special, text)))
        for entity, char in ENTITIES:
            words = words.replace(entity, char)
        return words

    def _special(self, match: re.Match[str]) -> str:
        body, _, label = match[1].partition("|")
        if body.startswith("!date^"):
            return self._date(body, label)
        if body[0] in "@#!":
            return self.mention(body, label)
        return self.link(body, label)

    def mention(self, body: str, label: str = "") -> str:
        """Return ``@name`` or ``#channel`` for the inside of a mention."""
        sign, name = body[0], body[1:]
        if sign == "@":
            user = self.space.users.get(name)
            self.pings.append(name)
            return f"@{user.real_name or user.name}" if user else f"@{label or name}"
        if sign == "#":
            return f"#{label or self.space.channel_name(name)}"
        shown = f"@{name}"
        if name.startswith("subteam^"):
            group = self.space.groups.get(name.removeprefix("subteam^"))
            shown = f"@{group.handle}" if group else f"@{label.removeprefix('@') or name}"
        self.pings.append(shown)
        return shown

    def link(self, url: str, label: str = "") -> str:
        """Return the label of a link and remember where it leads."""
        shown = label or url.removeprefix("mailto:")
        self.links.append({"label": shown, "url": url})
        return shown

    def _date(self, body: str, fallback: str) -> str:
        _, stamp, form, *link = body.split("^")
        shown = shown_date(stamp, form, self.zone) or fallback
        return self.link(link[0], shown) if link else shown


def _section(reader: Reader, block: Json) -> str:
    words = [reader.text(block["text"])] if "text" in block else []
    return "\n".join(words + [reader.text(one) for one in block.get("fields", [])])


def _context(reader: Reader, block: Json) -> str:
    return " ".join(one["alt_text"] if one["type"] == "image" else reader.text(one) for one in block["elements"])


def _table(reader: Reader, block: Json) -> str:
    return "\n".join(" | ".join(_cell(reader, cell) for cell in row) for row in block["rows"])


def _cell(reader: Reader, cell: Json) -> str:
    if cell["type"] == "rich_text":
        return _rich(reader, cell)
    return str(cell.get("text", cell.get("value")))


def _rich(reader: Reader, block: Json) -> str:
    lines = []
    for element in block["elements"]:
        if element["type"] == "rich_text_list":
            lines += [f"• {_parts(reader, item['elements'])}" for item in element["elements"]]
        else:
            lines.append(_parts(reader, element["elements"]))
    return "\n".join(lines)


def _parts(reader: Reader, parts: list[Json]) -> str:
    return "".join(PARTS[part["type"]](reader, part) for part in parts if part["type"] in PARTS)


READERS: dict[str, Callable[[Reader, Json], str]] = {
    "section": _section,
    "header": lambda reader, block: reader.text(block["text"]),
    "context": _context,
    "divider": lambda _reader, _block: "---",
    "image": lambda _reader, block: f"[image: {block['alt_text']}]",
    "rich_text": _rich,
    "markdown": lambda _reader, block: str(block["text"]),
    "table": _table,
    "video": lambda _reader, block: f"[video: {block['alt_text']}]",
}

PARTS: dict[str, Callable[[Reader, Json], str]] = {
    "text": lambda _reader, part: str(part["text"]),
    "link": lambda reader, part: reader.link(part["url"], part.get("text", "")),
    "user": lambda reader, part: reader.mention("@" + part["user_id"]),
    "channel": lambda reader, part: reader.mention("#" + part["channel_id"]),
    "usergroup": lambda reader, part: reader.mention("!subteam^" + part["usergroup_id"]),
    "broadcast": lambda reader, part: reader.mention("!" + str(part["range"])),
    "emoji": lambda _reader, part: f":{part['name']}:",
    "date": lambda reader, part: shown_date(str(part["timestamp"]), part["format"], reader.zone),
}


def label_of(element: Json) -> str:
    """Return what a person would call an element: its text, its placeholder, else its action id."""
    words: Any = element.get("text") or element.get("placeholder") or {}
    return str(words.get("text") or element.get("action_id", ""))


def buttons_of(blocks: list[Json]) -> list[str]:
    """Return the labels of everything one can click, top to bottom; inputs are fields, not buttons."""
    return [
        label_of(element)
        for block, element in every_element(blocks)
        if block["type"] != "input" and element["type"] != "image"
    ]
