"""Slack's mrkdwn, read into pieces of prose. It takes one pass: a long text full of lonely marks is no slower."""

import re
from collections.abc import Callable, Iterator

from slack_standin.prose import Date, Emoji, Fence, Line, Link, Mention, Node, Piece, Prose, Styled, Text, unescaped

_FENCE = re.compile(r"```\n?(.+?)\n?```", re.DOTALL)
_SPECIAL = re.compile(r"<(?P<special>[^<>\n]+)>")
_QUOTE = re.compile(r"(?:&gt;|>) ?")
_QUOTED_REST = re.compile(r"(?:(?:&gt;){3}|>>>) ?")
_BULLET = re.compile(r"[ \t]*[•◦▪-][ \t]+(?=\S)")
_INLINE = re.compile(
    _SPECIAL.pattern
    + r"|(?<![^\W_])(?<!`)`(?=[^\s`])(?P<code>[^`\n]+)(?<=\S)`(?![^\W_`])(?!`)"
    + r"|(?P<mark>(?<!\*)\*(?!\*)|(?<!_)_(?!_)|(?<!~)~(?!~))"
    + r"|:(?P<emoji>[\w+'-]{1,100}(?:::skin-tone-[2-6])?):"
    + r"|(?P<bare>(?<![\w<!])@(?:here|channel|everyone)\b"
    + r"|\bhttps?://(?:(?!&[lg]t;)[^\s<>|`])*(?!&[lg]t;)[^\s<>|`.,;:!?'\")\]*_~])"
)
_STYLES = {"*": "bold", "_": "italic", "~": "strike"}


def parse(text: str, verbatim: bool = False) -> Iterator[Piece]:
    """Yield the lines and fences of a text, in order; between two fences stand all the lines that are there.

    Unless ``verbatim``, bare addresses are links and a bare ``@here`` is a mention.
    """
    for number, part in enumerate(_FENCE.split(text)):
        if number % 2:
            yield Fence(tuple(_specials(part)))
        elif part:
            yield tuple(_lines(part, verbatim))


def _lines(text: str, verbatim: bool) -> Iterator[Line]:
    quoted = False
    for line in text.split("\n"):
        kind, mark = _mark(line, quoted)
        quoted = quoted or bool(_QUOTED_REST.match(line))
        yield Line(_inline(line[len(mark) :], verbatim), kind, unescaped(mark))


def _mark(line: str, quoted: bool) -> tuple[str, str]:
    """Return what kind of line this is, and what makes it one."""
    if quoted:
        return "quote", ""
    if found := _QUOTED_REST.match(line) or _QUOTE.match(line):
        return "quote", found[0]
    found = _BULLET.match(line)
    return ("bullet", found[0]) if found else ("", "")


def _specials(text: str) -> Iterator[Node]:
    """Code is taken as it stands, but for what is in angle brackets."""
    for number, part in enumerate(_SPECIAL.split(text)):
        if number % 2:
            yield _special(part)
        elif part:
            yield Text(unescaped(part))


def _special(inside: str) -> Node:
    body, _, label = (unescaped(part) for part in inside.partition("|"))
    if body.startswith("!date^") and body.count("^") > 1:
        _, stamp, form, *url = body.split("^")
        return Date(stamp, form, label, url[0] if url else "")
    if body.startswith(("@", "#", "!")) and len(body) > 1:
        return Mention(body[0], body[1:], label)
    return Link(body, label)


def _bare(found: str) -> Node:
    return Mention("!", found[1:]) if found.startswith("@") else Link(unescaped(found))


class _Nest:
    """The styles that are open while a line is read; each is open once at most, so nothing nests deep."""

    def __init__(self) -> None:
        self._open: list[tuple[str, list[Node]]] = [("", [])]

    def add(self, node: Node) -> None:
        self._open[-1][1].append(node)

    def say(self, text: str) -> None:
        if text:
            self.add(Text(unescaped(text)))

    def mark(self, mark: str, opens: bool, closes: bool) -> None:
        known = any(mark == one for one, _ in self._open)
        if known and closes:
            while self._open[-1][0] != mark:
                self._give_up()
            _, inside = self._open.pop()
            self.add(Styled(_STYLES[mark], tuple(inside)))
        elif opens and not known:
            self._open.append((mark, []))
        else:
            self.say(mark)

    def _give_up(self) -> None:
        """A mark that nothing closed was only a character."""
        mark, inside = self._open.pop()
        self._open[-1][1].extend([Text(mark), *inside])

    def end(self) -> Prose:
        while len(self._open) > 1:
            self._give_up()
        return tuple(self._open[0][1])


_TOKENS: dict[str, Callable[[str], Node]] = {
    "special": _special,
    "code": lambda found: Styled("code", tuple(_specials(found))),
    "emoji": Emoji,
    "bare": _bare,
}


def _inline(line: str, verbatim: bool) -> Prose:
    nest, at = _Nest(), 0
    for found in _INLINE.finditer(line):
        kind = str(found.lastgroup)
        if kind == "bare" and verbatim:
            continue
        nest.say(line[at : found.start()])
        at = found.end()
        if kind == "mark":
            nest.mark(found[0], *_sides(line, found.start()))
        else:
            nest.add(_TOKENS[kind](found[kind]))
    nest.say(line[at:])
    return nest.end()


def _sides(line: str, at: int) -> tuple[bool, bool]:
    """Tell whether the mark at this place can open a style, and whether it can close one."""
    before, after = line[at - 1 : at] if at else "", line[at + 1 : at + 2]
    opens = bool(after.strip()) and not before.isalnum()
    closes = bool(before.strip()) and not after.isalnum()
    return opens, closes
