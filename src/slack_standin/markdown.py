"""The Markdown of markdown blocks, as far as Slack shows it, read into pieces of prose."""

import re
from collections.abc import Iterator

from slack_standin.inline import Dialect, between, read
from slack_standin.mrkdwn import ADDRESS, EMOJI, bare, special
from slack_standin.prose import Emoji, Fence, Line, Link, Node, Piece, Styled, Text

_FENCE = re.compile(r"^```[\w+#.-]*\n(.+?)\n?^```[ \t]*$\n?", re.DOTALL | re.MULTILINE)
_LABELLED = r"!?\[([^\[\]\n]*)\]\(\s*([^\s()]*)[^()\n]*\)"
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!~>|-])")
_INLINE = re.compile(
    r"(?<!\\)`(?P<code>[^`\n]+)`"
    rf"|(?<!\\)(?P<labelled>{_LABELLED})"
    r"|<(?P<special>(?:[@#!]|https?://|mailto:)[^<>\s]+)>"
    r"|(?<!\\)(?P<mark>\*{1,3}|_{1,3}|~~)"
    rf"|{EMOJI}|(?P<bare>{ADDRESS})"
)
_BOTH = ("italic", "bold")
_STYLES = {"*": ("italic",), "_": ("italic",), "**": ("bold",), "__": ("bold",), "***": _BOTH, "___": _BOTH}

_MARKS = (
    ("heading", re.compile(r"#{1,6}[ \t]+"), ""),
    ("rule", re.compile(r"(?:-{3,}|\*{3,}|_{3,})[ \t]*$"), "---"),
    ("quote", re.compile(r"> ?"), "> "),
    ("bullet", re.compile(r"([ \t]*)[-*+] \[ \] "), r"\1• ☐ "),
    ("bullet", re.compile(r"([ \t]*)[-*+] \[[xX]\] "), r"\1• ☑ "),
    ("bullet", re.compile(r"([ \t]*)[-*+][ \t]+(?=\S)"), r"\1• "),
)
"""What begins a line, and how that is read."""


def parse(text: str) -> Iterator[Piece]:
    """Yield the lines and fences of a text, in order. Each line stands for itself: Slack joins none."""
    for fenced, part in between(_FENCE, text):
        yield Fence((Text(part),)) if fenced else tuple(_line(line) for line in part.split("\n"))


def _line(line: str) -> Line:
    for kind, begins, shown in _MARKS:
        if found := begins.match(line):
            return Line(read(_DIALECT, line[found.end() :]), kind, found.expand(shown))
    return Line(read(_DIALECT, line))


def _labelled(found: str) -> Node:
    label, url = re.findall(_LABELLED, found)[0]
    return Link(url, label)


_DIALECT = Dialect(
    _INLINE,
    {**_STYLES, "~~": ("strike",)},
    {
        "code": lambda found: Styled("code", (Text(found),)),
        "labelled": _labelled,
        "special": special,
        "emoji": Emoji,
        "bare": bare,
    },
    lambda text: _ESCAPED.sub(r"\1", text),
)
