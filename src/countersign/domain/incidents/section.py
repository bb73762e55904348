"""What the document of a case is made of: sections of plain cells, and what they are worked out from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from countersign.domain import record
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.incidents.sentences import Part, Who, listed
from countersign.domain.incidents.timeline import Entry
from countersign.domain.playbook import Playbook
from countersign.domain.texts import TextRef


@dataclass(frozen=True)
class Minutes:
    """A length of time, in whole minutes."""

    minutes: int


# What stands in one place: words, a number, yes or no, a moment (UTC), somebody, a length, a typed text by reference, a
# sentence of several pieces, or nothing.
Cell = str | bool | int | datetime | Who | Minutes | TextRef | tuple[Part, ...] | tuple[TextRef, ...] | None
Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Section:
    """A part of the document: columns by name and title, and rows in that order.

    A ``table`` has short cells. Otherwise each row is an item of a list, with room for whatever people typed.
    """

    name: str
    title: str
    columns: Mapping[str, str]
    rows: tuple[Row, ...]
    table: bool = True


@dataclass(frozen=True)
class Story:
    """What sections are made from: the case, its rules, its recorded events, texts that are left, and the timeline."""

    case: Case
    book: Playbook
    history: Sequence[record.Recorded]
    texts: Mapping[TextRef, str]
    entries: Sequence[Entry]

    def lives(self) -> Iterator[Case]:
        """Yield the case as it was after each event, in order."""
        case: Case | None = None
        for item in self.history:
            case = record.after(case, item)
            yield case


def person(actor: Actor | None) -> Who | None:
    """Return somebody as a cell, an empty one for nobody."""
    return Who(actor) if actor else None


def people(actors: Sequence[Actor]) -> tuple[Part, ...] | None:
    """Return some people as a cell, an empty one for nobody."""
    return tuple(listed([Who(actor) for actor in actors])) or None
