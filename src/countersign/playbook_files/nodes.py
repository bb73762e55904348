"""YAML text into plain values that remember where they stand, whatever is in the text.

Built on the parser's events rather than on its loader: depth, size and aliases are limited while reading,
every key keeps its place, and scalars follow the core schema of YAML 1.2 (``yes`` is a text, ``09:00`` too).
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent, Event, MappingStartEvent, NodeEvent, ScalarEvent
from ruamel.yaml.reader import ReaderError

MOST_DEPTH = 40
MOST_VALUES = 20_000

Scalar = None | bool | int | float | str


@dataclass(frozen=True)
class Node:
    """A value and its place, counted from 1. ``size`` counts the values in it, aliases followed."""

    value: "Scalar | tuple[Node, ...] | Mapping[str, tuple[Node, Node]]"
    line: int
    column: int
    size: int = 1

    @property
    def nested(self) -> bool:
        """Whether this is a list or a mapping."""
        return isinstance(self.value, tuple | Mapping)

    def plain(self) -> object:
        """Return the value without places: lists, dicts and scalars."""
        if isinstance(self.value, tuple):
            return [item.plain() for item in self.value]
        if isinstance(self.value, Mapping):
            return {name: value.plain() for name, (_, value) in self.value.items()}
        return self.value

    def child(self, step: str | int) -> "tuple[Node, Node] | None":
        """Return what shows the place of a part, and the part; None if there is no such part.

        A position in a mapping is that of its entry, since some mappings stand for lists.
        """
        if isinstance(self.value, Mapping):
            entries = list(self.value.values())
            if isinstance(step, int):
                return entries[step] if step < len(entries) else None
            return self.value.get(step)
        if isinstance(self.value, tuple) and isinstance(step, int) and step < len(self.value):
            return self.value[step], self.value[step]
        return None


@dataclass(eq=False)
class Flaw(Exception):
    """What is wrong at one place of a text."""

    line: int
    column: int
    message: str


@dataclass
class _Reader:
    """Turns events into nodes; ``flaws`` are those that do not stop the reading."""

    events: Iterator[Any]
    anchors: dict[str, Node] = field(default_factory=dict)
    flaws: list[Flaw] = field(default_factory=list)

    def node(self, event: NodeEvent, depth: int = 0) -> Node:
        line, column = _place(event)
        if depth > MOST_DEPTH:
            raise Flaw(line, column, f"nested more than {MOST_DEPTH} levels deep")
        if isinstance(event, AliasEvent):
            return self._alias(event, line, column)
        self._refuse_oddities(event)
        if isinstance(event, ScalarEvent):
            made = Node(_scalar(event), line, column)
        elif isinstance(event, MappingStartEvent):
            made = self._mapping(depth, line, column)
        else:
            made = self._list(depth, line, column)
        if event.anchor:
            self.anchors[event.anchor] = made
        return made

    def _alias(self, event: AliasEvent, line: int, column: int) -> Node:
        known = self.anchors.get(event.anchor)
        if known is None:
            raise Flaw(line, column, f"nothing above is marked &{event.anchor}")
        return known if known.size > 1 else Node(known.value, line, column)

    def _refuse_oddities(self, event: Event) -> None:
        if getattr(event, "tag", None):
            self.flaws.append(Flaw(*_place(event), "tags (words that start with !) are not used here"))
        if _CONTROLS.search(getattr(event, "value", "")):
            self.flaws.append(Flaw(*_place(event), "a control character, which nobody can see"))

    def _sized(self, line: int, column: int, parts: Iterator[Node]) -> int:
        size = 1 + sum(part.size for part in parts)
        if size > MOST_VALUES:
            raise Flaw(line, column, f"more than {MOST_VALUES} values, counting every use of an alias")
        return size

    def _list(self, depth: int, line: int, column: int) -> Node:
        items = tuple(self.node(event, depth + 1) for event in self._until_end())
        return Node(items, line, column, self._sized(line, column, iter(items)))

    def _mapping(self, depth: int, line: int, column: int) -> Node:
        entries: dict[str, tuple[Node, Node]] = {}
        for event in self._until_end():
            name, key = self._key(event)
            value = self.node(next(self.events), depth + 1)
            if name in entries:
                first = entries[name][0].line
                self.flaws.append(Flaw(key.line, key.column, f"key {name!r} stands here twice; first in line {first}"))
            else:
                entries[name] = (key, value)
        parts = chain.from_iterable(entries.values())
        return Node(entries, line, column, self._sized(line, column, parts))

    def _key(self, event: Event) -> tuple[str, Node]:
        """Return a key as text: in a playbook every key is a name, so ``yes`` and ``1`` are names too."""
        line, column = _place(event)
        if not isinstance(event, ScalarEvent):
            raise Flaw(line, column, "a key must be a plain word")
        self._refuse_oddities(event)
        return event.value, Node(event.value, line, column)

    def _until_end(self) -> Iterator[NodeEvent]:
        while isinstance(event := next(self.events), NodeEvent):
            yield event


def _place(event: Event) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


# Line breaks and tabs are fine; half a surrogate pair cannot even be written to a file.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
# The core schema of YAML 1.2. A number too long to be meant as one stays a text.
_SCALARS: tuple[tuple[re.Pattern[str], Callable[[str], Scalar]], ...] = (
    (re.compile(r"~|null|Null|NULL|"), lambda _: None),
    (re.compile(r"true|True|TRUE|false|False|FALSE"), lambda text: text.lower() == "true"),
    (re.compile(r"[-+]?[0-9]{1,18}"), int),
    (re.compile(r"0o[0-7]{1,18}|0x[0-9a-fA-F]{1,15}"), lambda text: int(text, 0)),
    (re.compile(r"[-+]?(\.[0-9]{1,18}|[0-9]{1,18}(\.[0-9]{0,18})?)([eE][-+]?[0-9]{1,3})?"), float),
)


def _scalar(event: ScalarEvent) -> Scalar:
    quoted = not event.implicit[0]
    if quoted:
        return str(event.value)
    for pattern, make in _SCALARS:
        if pattern.fullmatch(event.value):
            return make(event.value)
    return str(event.value)


def _whole_document(reader: _Reader) -> Node:
    starts = (event for event in reader.events if isinstance(event, NodeEvent))
    first = next(starts, None)
    if first is None:
        raise Flaw(1, 1, "the file is empty")
    root = reader.node(first)
    another = next(starts, None)
    if another is not None:
        raise Flaw(*_place(another), "a second document; one file is one document")
    return root


def _syntax(error: YAMLError) -> Flaw:
    if isinstance(error, MarkedYAMLError) and error.problem_mark is not None:
        mark = error.problem_mark
        return Flaw(mark.line + 1, mark.column + 1, f"not YAML: {error.problem or error.context}")
    if isinstance(error, ReaderError):
        return Flaw(1, 1, f"not YAML: character #x{error.character:04x} is not allowed")
    return Flaw(1, 1, "not YAML")


def read(text: str) -> tuple[Node | None, list[Flaw]]:
    """Return the document in a text, None if it cannot be read, and everything that is wrong with it."""
    reader = _Reader(YAML(typ="safe", pure=True).parse(text))
    try:
        return _whole_document(reader), reader.flaws
    except Flaw as flaw:
        return None, [*reader.flaws, flaw]
    except YAMLError as error:
        return None, [*reader.flaws, _syntax(error)]
    except (OverflowError, ValueError):
        # How the parser answers an escape beyond Unicode, such as "\\UFFFFFFFF".
        return None, [*reader.flaws, Flaw(1, 1, "not YAML: a character escape that stands for nothing")]
