"""Slack's mrkdwn, read into pieces of prose."""

import re
from collections.abc import Iterator

from slack_standin.inline import Dialect, between, read
from slack_standin.prose import Date, Emoji, Fence, Line, Link, Mention, Node, Piece, Prose, Styled, Text, unescaped

_FENCE = re.compile(r"```\n?(.+?)\n?```", re.DOTALL)
_SPECIAL = re.compile(r"<(?P<special>[^<>\n]+)>")
_QUOTE = re.compile(r"(?:&gt;|>) ?")
_QUOTED_REST = re.compile(r"(?:(?:&gt;){3}|>>>) ?")
_BULLET = re.compile(r"[ \t]*[•◦▪-][ \t]+(?=\S)")
EMOJI = r":(?P<emoji>[\w+'-]{1,100}(?:::skin-tone-[2-6])?):"
_ENTITY = "&(?:amp|lt|gt);"
# An address holds an escaped ampersand whole or not at all, and no sign that more likely ends a sentence at its end.
ADDRESS = (
    rf"\bhttps?://(?:&amp;|(?!{_ENTITY})[^\s<>|`])*"
    rf"(?:&amp;|(?!{_ENTITY})[^\s<>|`.,;:!?'\")\]*_~])"
)
_INLINE = re.compile(
    _SPECIAL.pattern
    + r"|(?<![^\W_])(?<!`)`(?=[^\s`])(?P<code>[^`\n]+)(?<=\S)`(?![^\W_`])(?!`)"
    + r"|(?P<mark>(?<!\*)\*(?!\*)|(?<!_)_(?!_)|(?<!~)~(?!~))"
    + f"|{EMOJI}"
    + rf"|(?P<bare>(?<![\w<!])@(?:here|channel|everyone)\b|{ADDRESS})"
)


def parse(text: str, verbatim: bool = False) -> Iterator[Piece]:
    """Yield the lines and fences of a text, in order; between two fences stand all the lines that are there.

    Unless ``verbatim``, bare addresses are links and a bare ``@here`` is a mention.
    """
    for fenced, part in between(_FENCE, text):
        yield Fence(code(part)) if fenced else tuple(_lines(part, frozenset({"bare"} if verbatim else ())))


def _lines(text: str, leave: frozenset[str]) -> Iterator[Line]:
    quoted = False
    for line in text.split("\n"):
        kind, mark = _mark(line, quoted)
        quoted = quoted or bool(_QUOTED_REST.match(line))
        yield Line(read(_DIALECT, line[len(mark) :], leave), kind, unescaped(mark))


def _mark(line: str, quoted: bool) -> tuple[str, str]:
    """Return what kind of line this is, and what makes it one."""
    if quoted:
        return "quote", ""
    if found := _QUOTED_REST.match(line) or _QUOTE.match(line):
        return "quote", found[0]
    found = _BULLET.match(line)
    return ("bullet", found[0]) if found else ("", "")


def code(text: str) -> Prose:
    """Return code as prose: it is taken as it stands, but for what is in angle brackets."""
    return tuple(special(part) if is_special else Text(unescaped(part)) for is_special, part in between(_SPECIAL, text))


def special(inside: str) -> Node:
    """Return what stands in angle brackets: a date, a mention, else an address with its label."""
    body, _, label = (unescaped(part) for part in inside.partition("|"))
    if body.startswith("!date^") and body.count("^") > 1:
        _, stamp, form, *url = body.split("^")
        return Date(stamp, form, label, url[0] if url else "")
    if body.startswith(("@", "#", "!")) and len(body) > 1:
        return Mention(body[0], body[1:], label)
    return Link(body, label) if body else Text(f"<{unescaped(inside)}>")


def bare(found: str) -> Node:
    """Return what is a link or a mention without being marked as one."""
    return Mention("!", found[1:]) if found.startswith("@") else Link(unescaped(found))


_DIALECT = Dialect(
    _INLINE,
    {"*": ("bold",), "_": ("italic",), "~": ("strike",)},
    {"special": special, "code": lambda found: Styled("code", code(found)), "emoji": Emoji, "bare": bare},
    unescaped,
)
