"""Whom a note goes to: people, each once, and the thread of the card or the room of an incident."""

from collections.abc import Iterable

from countersign.domain.actors import Actor, reads
from countersign.domain.case import Case
from countersign.domain.events import ClockStruck
from countersign.domain.world import IN_ROOM, NORMAL, URGENT, Note, Place

# Lifecycles whose cases have a card, and so a thread.
_CARDS = frozenset({"approval", "incident"})


def to_people(people: Iterable[Actor], face: str, urgency: int = NORMAL) -> tuple[Note, ...]:
    """Return one note to each person; a token or a shell user reads no messages."""
    told = dict.fromkeys(person for person in people if reads(person))
    return tuple(Note(Place("person", person), face, urgency) for person in told)


def line(case: Case) -> tuple[Note, ...]:
    """Return a line in the room of the case, or in the thread of its card; a private case has no card."""
    if case.response.room:
        return (Note(IN_ROOM, "line", URGENT),)
    shown = case.lifecycle in _CARDS and not case.private
    return (Note(Place("thread", "card"), "line", URGENT if case.lifecycle == "incident" else NORMAL),) if shown else ()


def passed_limit(event: ClockStruck) -> bool:
    """Tell whether a limit was among the marks that struck."""
    return any(timer.rpartition("/")[2] == "limit" for timer in event.timers)
