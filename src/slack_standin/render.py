"""Messages and views as a person reads them: plain text, with the links beside it."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from slack_standin import markdown, mrkdwn
from slack_standin.blockkit.blocks import RICH_TEXT
from slack_standin.blockkit.rules import Report
from slack_standin.dates import shown_date
from slack_standin.prose import Colour, Date, Emoji, Fence, Link, Mention, Node, Piece, Prose, Styled, Text
from slack_standin.richtext import prose_of
from slack_standin.slots import every_element
from slack_standin.wire import Json
from slack_standin.workspace import Workspace

BROADCAST = re.compile(r"(?<![\w<!])@(?:here|channel|everyone)\b")
ATTACHED = ("pretext", "author_name", "title", "text")
"""What an attachment of the old kind says, top to bottom; then come its fields and its footer."""


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
        words = [self.mrkdwn(str(attachment.get(key) or "")) for key in ATTACHED]
        for one in attachment_fields(attachment):
            words += [str(one.get("title") or ""), self.mrkdwn(str(one.get("value") or ""))]
        return "\n".join(word for word in [*words, str(attachment.get("footer") or "")] if word)

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
        return self.pieces(mrkdwn.parse(text, verbatim=True))

    def pieces(self, pieces: Iterable[Piece]) -> str:
        """Return the words of a text that was read into pieces."""
        return "".join(self._piece(piece) for piece in pieces)

    def _piece(self, piece: Piece) -> str:
        if isinstance(piece, Fence):
            return self.prose(piece.inside)
        return "\n".join(line.mark + self.prose(line.inside) for line in piece)

    def prose(self, prose: Prose) -> str:
        """Return the words of prose."""
        return "".join(WORDS[type(node)](self, node) for node in prose)

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

    def link(self, link: Link) -> str:
        """Return the label of a link and remember where it leads."""
        self.links.append({"label": link.shown, "url": link.url})
        return link.shown

    def date(self, date: Date) -> str:
        """Return a moment in the person's zone, or what is said in its place."""
        shown = shown_date(date.stamp, date.form, self.zone) or date.fallback
        return self.link(Link(date.url, shown)) if date.url else shown


WORDS: dict[type[Node], Callable[[Reader, Any], str]] = {
    Text: lambda _reader, node: node.text,
    Emoji: lambda _reader, node: f":{node.name}:",
    Colour: lambda _reader, _node: "",
    Link: Reader.link,
    Date: Reader.date,
    Mention: lambda reader, node: reader.mention(node.sign + node.name, node.label),
    Styled: lambda reader, node: reader.prose(node.inside),
}


def attachment_fields(attachment: Json) -> list[Json]:
    """Return the fields of an attachment of the old kind; nobody checked them, so what is no field is left out."""
    fields = attachment.get("fields")
    return [one for one in fields if isinstance(one, dict)] if isinstance(fields, list) else []


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
            lines += [f"• {reader.prose(prose_of(item['elements']))}" for item in element["elements"]]
        else:
            lines.append(reader.prose(prose_of(element["elements"])))
    return "\n".join(lines)


def rich_words(reader: Reader, value: Any) -> str:
    """Return the words of what may be rich text, as the value of a field nobody checked; empty if it is not."""
    report = Report()
    RICH_TEXT(value, "", report)
    return "" if report.complaints else _rich(reader, value)


READERS: dict[str, Callable[[Reader, Json], str]] = {
    "section": _section,
    "header": lambda reader, block: reader.text(block["text"]),
    "context": _context,
    "divider": lambda _reader, _block: "---",
    "image": lambda _reader, block: f"[image: {block['alt_text']}]",
    "rich_text": _rich,
    "markdown": lambda reader, block: reader.pieces(markdown.parse(block["text"])),
    "table": _table,
    "video": lambda _reader, block: f"[video: {block['alt_text']}]",
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
