"""Sentences about what happened: words of ours, people and moments, whatever they are shown as in the end."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.playbook import Playbook


@dataclass(frozen=True)
class Who:
    """Somebody, in a sentence."""

    actor: Actor


# A piece of a sentence: words of ours, somebody, or a moment (UTC). What people typed stands apart, by reference.
Part = str | Who | datetime


@dataclass(frozen=True)
class Told:
    """An event as it was recorded, with the case before it and after it, and its rules."""

    event: Any
    by: Actor
    at: datetime
    before: Case
    case: Case
    book: Playbook


@dataclass(frozen=True)
class Reads:
    """How an event reads: what sort of thing it is, and its sentence; one without any part says nothing.

    What was typed about it is ``quoted``, unless it is too long for that and stands elsewhere.
    """

    kind: str
    say: Callable[[Told], Sequence[Part]]
    quoted: bool = True


_ACTOR = re.compile(r"(?:slack|cli|token|sealed):.+|system", re.ASCII)
_HOLE = re.compile(r"\{(\w+)\}", re.ASCII)


def says(kind: str, sentence: str) -> Reads:
    """Return how an event reads by a sentence, see ``say``."""
    return Reads(kind, lambda told: say(sentence, told))


def say(sentence: str, told: Told, **words: str) -> Sequence[Part]:
    """Return a sentence in which ``{by}`` is who did it, and any other ``{name}`` of ``words`` or part of the event.

    Actors, and tuples of them, become people, and datetimes moments.
    """
    names, found = {"by": told.by, **words}, list[Part]()
    for number, piece in enumerate(_HOLE.split(sentence)):
        value = piece if number % 2 == 0 else names.get(piece) or getattr(told.event, piece)
        found += _parts(value)
    return found


def _parts(value: object) -> list[Part]:
    if isinstance(value, tuple):
        return listed([part for item in value for part in _parts(item)])
    if isinstance(value, datetime):
        return [value]
    text = str(value)
    return [Who(text)] if _ACTOR.fullmatch(text) else [text] if text else []


def listed(items: Iterable[Part]) -> list[Part]:
    """Return parts with commas between them."""
    return [piece for number, item in enumerate(items) for piece in ([", ", item] if number else [item])]
