"""Reading one line of marked text, in one pass: a long line full of lonely marks is no slower."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from slack_standin.prose import Node, Prose, Styled, Text


@dataclass(frozen=True)
class Dialect:
    """One way of marking text.

    ``pattern`` finds what is not plain words: marks of style in its group ``mark``, and groups named in ``tokens``.
    """

    pattern: re.Pattern[str]
    styles: Mapping[str, tuple[str, ...]]
    tokens: Mapping[str, Callable[[str], Node]]
    plain: Callable[[str], str]


def read(dialect: Dialect, line: str, leave: frozenset[str] = frozenset()) -> Prose:
    """Return a line as prose; tokens named in ``leave`` stay words."""
    nest, at = _Nest(dialect), 0
    for found in dialect.pattern.finditer(line):
        kind = str(found.lastgroup)
        if kind in leave:
            continue
        nest.say(line[at : found.start()])
        at = found.end()
        if kind == "mark":
            nest.mark(found[0], *_sides(line, found.start(), at))
        else:
            nest.add(dialect.tokens[kind](found[kind]))
    nest.say(line[at:])
    return nest.end()


def _sides(line: str, start: int, end: int) -> tuple[bool, bool]:
    """Tell whether the mark at this place can open a style, and whether it can close one."""
    before, after = line[start - 1 : start] if start else "", line[end : end + 1]
    opens = bool(after.strip()) and not before.isalnum()
    closes = bool(before.strip()) and not after.isalnum()
    return opens, closes


class _Nest:
    """The styles that are open while a line is read; each is open once at most, so nothing nests deep."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._open: list[tuple[str, list[Node]]] = [("", [])]

    def add(self, node: Node) -> None:
        self._open[-1][1].append(node)

    def say(self, text: str) -> None:
        if text:
            self.add(Text(self._dialect.plain(text)))

    def mark(self, mark: str, opens: bool, closes: bool) -> None:
        known = any(mark == one for one, _ in self._open)
        if known and closes:
            while self._open[-1][0] != mark:
                self._give_up()
            self.add(self._styled(*self._open.pop()))
        elif opens and not known:
            self._open.append((mark, []))
        else:
            self.say(mark)

    def _styled(self, mark: str, inside: list[Node]) -> Node:
        inner, *outer = self._dialect.styles[mark]
        node = Styled(inner, tuple(inside))
        for style in outer:
            node = Styled(style, (node,))
        return node

    def _give_up(self) -> None:
        """A mark that nothing closed was only a character."""
        mark, inside = self._open.pop()
        self._open[-1][1].extend([Text(mark), *inside])

    def end(self) -> Prose:
        while len(self._open) > 1:
            self._give_up()
        return tuple(self._open[0][1])


def between(pattern: re.Pattern[str], text: str) -> Iterator[tuple[bool, str]]:
    """Yield a text in parts, each with whether it is what the one group of a pattern found."""
    for number, part in enumerate(pattern.split(text)):
        if part:
            yield bool(number % 2), part
