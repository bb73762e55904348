"""What a rehearsal tells: who would be asked and why, what happens when nobody answers, what an approval gives.

People are handles of team.yaml and moments are UTC; ``as_data`` is the same for machines, in the team's zone.
"""

from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from countersign.domain.commands import Refusal
from countersign.domain.event_parts import Does, Scored
from countersign.domain.why import Part, Passed


@dataclass(frozen=True)
class Seated:
    """Somebody who is asked: for which seat, the event's word for why, for whom, and the reason in words."""

    who: str
    seat: str
    why: str
    instead_of: str | None
    reason: str


@dataclass(frozen=True)
class Empty:
    """A seat that nobody can fill, and why."""

    seat: str
    reason: str


@dataclass(frozen=True)
class Running:
    """A clock that starts: its name with cycle, its length as the playbook states it (None: a date), its limit."""

    clock: str
    length: str | None
    limit: datetime


@dataclass(frozen=True)
class Regulated:
    """A duty to report that begins: its name and label, its length, from when it counts, its limit, and its source.

    ``checked`` is when somebody last read the source.
    """

    regulation: str
    label: str
    length: str
    anchor: datetime
    limit: datetime
    source: str
    checked: date


@dataclass(frozen=True)
class Asking:
    """People who are asked together: the stage's name and quorum (None where there are no stages), and its clocks.

    ``later`` stages come once those before them are passed; their limits are those of a request approved at once.
    ``beside`` ones are asked together with the stage before.
    """

    stage: str | None
    people: tuple[Seated, ...]
    unfilled: tuple[Empty, ...]
    quorum: str | None
    clocks: tuple[Running, ...]
    later: bool
    beside: bool = False


@dataclass(frozen=True)
class Struck:
    """A mark of a clock that strikes, and what it does."""

    clock: str
    does: Does


@dataclass(frozen=True)
class Told:
    """Somebody who gets a message of their own, the name of its wording, and when, if it waits for their hours."""

    who: str
    face: str
    waits: datetime | None = None


@dataclass(frozen=True)
class Left:
    """Somebody who is not asked any more, and the event's word for why."""

    who: str
    why: str


@dataclass(frozen=True)
class Entry:
    """A moment of the timeline: what struck, who is asked from then on and who no more, who is told of it.

    ``state`` is the new one if it changed; ``notes`` say why time stood still before.
    """

    at: datetime
    struck: tuple[Struck, ...] = ()
    added: tuple[Seated, ...] = ()
    left: tuple[Left, ...] = ()
    told: tuple[Told, ...] = ()
    state: str | None = None
    notes: tuple[str, ...] = ()

    @property
    def does(self) -> frozenset[str]:
        """What the marks do."""
        return frozenset(mark.does for mark in self.struck)


@dataclass(frozen=True)
class Granted:
    """What an approval at once would give: for which system and scope, until when, with which reminders."""

    system: str | None
    scope: str | None
    until: datetime
    reminders: tuple[datetime, ...]


@dataclass(frozen=True)
class End:
    """How a case stands when every deadline has struck: a state or ``overdue``, and since when."""

    state: str
    at: datetime


@dataclass(frozen=True)
class Way:
    """Other answers, in words, with which a lighter rule would decide."""

    answers: str
    rule: str


@dataclass(frozen=True)
class Route:
    """Why a rule decides: what of it fits (None: it takes all), why no earlier one, what scores are made of."""

    fits: str | None
    passed: tuple[Passed, ...]
    points: tuple[tuple[str, Part], ...]
    lighter: tuple[Way, ...]


@dataclass(frozen=True)
class Explanation:
    """Everything that a rehearsal found. With ``refused`` nothing else is known but what was asked for.

    ``rule`` decides, if any does; ``route`` says why, if that was asked for.
    """

    kind: str
    lifecycle: str
    zone: str
    requester: str
    at: datetime
    away: tuple[str, ...] = ()
    refused: Refusal | None = None
    rule: str | None = None
    route: Route | None = None
    scores: tuple[Scored, ...] = ()
    severity: str | None = None
    checklist: tuple[str, ...] = ()
    regulations: tuple[Regulated, ...] = ()
    asked: tuple[Asking, ...] = ()
    timeline: tuple[Entry, ...] = ()
    end: End | None = None
    approvable: bool | None = None
    grant: Granted | None = None


def _data(value: object, zone: ZoneInfo) -> object:
    if isinstance(value, datetime):
        return value.astimezone(zone).isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value):
        return {field.name: _data(getattr(value, field.name), zone) for field in fields(value)}
    if isinstance(value, tuple):
        return [_data(item, zone) for item in value]
    return dict(value) if isinstance(value, dict) else value


def as_data(explanation: Explanation) -> object:
    """Return an explanation as plain data for JSON; moments are ISO 8601 with the offset of the team's zone."""
    return _data(explanation, ZoneInfo(explanation.zone))
