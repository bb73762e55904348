"""The timeline of an incident: what happened when, worked out from its events; nothing of it is kept by itself."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from countersign.domain import record
from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.case import Case
from countersign.domain.incidents.readings import READS
from countersign.domain.incidents.sentences import Part, Told, Who
from countersign.domain.incidents.state import Pin
from countersign.domain.incidents.story_events import EntryAdded
from countersign.domain.playbook import Playbook
from countersign.domain.texts import TextRef, typed

# What is written down longer than this after it happened says that it comes late.
LATE = timedelta(minutes=15)


@dataclass(frozen=True)
class Entry:
    """One thing that happened: at its own time (UTC), by whom, what sort of thing, and how it reads.

    ``texts`` are what people typed about it. ``late_by`` says how long after its time it was added, by ``added_by``, if
    that is long; ``removed_by`` and ``removed_at`` who took a pinned message away again.
    """

    at: datetime
    by: Actor
    kind: str
    parts: tuple[Part, ...]
    texts: tuple[TextRef, ...] = ()
    added_by: Actor = SYSTEM
    late_by: timedelta | None = None
    removed_by: Actor | None = None
    removed_at: datetime | None = None


def _entry(told: Told) -> Entry | None:
    """Return what an event says, None if nothing."""
    reads = READS.get(type(told.event))
    if reads is None:
        return None
    parts, texts = tuple(part for part in reads.say(told) if part), typed(told.event) if reads.quoted else ()
    if not (parts or texts):
        return None
    at = (told.event.happened_at or told.at) if isinstance(told.event, EntryAdded) else told.at
    return Entry(at, told.by, reads.kind, parts, texts, told.by, _late(at, told.at))


def _late(at: datetime, added: datetime) -> timedelta | None:
    return added - at if added - at > LATE else None


def _pinned(pin: Pin) -> Entry:
    """Return a pinned message as what it says, at the time it was said."""
    texts = (pin.text,) if pin.text else ()
    parts: tuple[Part, ...] = (Who(pin.author), " wrote:" if texts else " wrote something that could not be read.")
    late = _late(pin.said_at, pin.at)
    return Entry(pin.said_at, pin.author, "pinned", parts, texts, pin.by, late, pin.removed_by, pin.removed_at)


def timeline(history: Iterable[record.Recorded], book: Playbook) -> tuple[Entry, ...]:
    """Return what happened in a case in order of its own time, from its recorded events and the rules it lives by.

    A message that was pinned is one entry, however often and by how many people.
    """
    case: Case | None = None
    found: list[Entry] = []
    for item in history:
        before, case = case, record.after(case, item)
        entry = _entry(Told(item.event, item.actor, item.at, before or case, case, book))
        found += [entry] if entry else []
    found += map(_pinned, case.response.pins if case else ())
    return tuple(sorted(found, key=lambda entry: entry.at))


def after(entry: Entry) -> tuple[Part, ...]:
    """Return what is said behind an entry: that it was added late, and that it was removed."""
    late: list[Part] = [f"added {_roughly(entry.late_by)} later by ", Who(entry.added_by)] if entry.late_by else []
    gone: list[Part] = ["removed by ", Who(entry.removed_by)] if entry.removed_by else []
    if entry.removed_at:
        gone += [" ", entry.removed_at]
    return (*late, *([", "] if late and gone else []), *gone)


def _roughly(span: timedelta) -> str:
    """Return a span in its largest unit, rounded down: ``3 h``, ``40 min``, ``2 days``."""
    minutes = int(span.total_seconds()) // 60
    days, hours = minutes // 1440, minutes // 60
    if days:
        return f"{days} day{'' if days == 1 else 's'}"
    return f"{hours} h" if hours else f"{minutes} min"
