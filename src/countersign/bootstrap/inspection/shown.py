"""What an inspector shows, in plain words and in order: nothing of it has to be worked out any more."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Answer:
    """A name with a value in words: a field of an event, an answer of a form. ``typed``: a person wrote it."""

    name: str
    value: str
    typed: bool = False


@dataclass(frozen=True)
class Happening:
    """An event: its number, when and by whom, what it is called in the record, how it reads, and what is in it."""

    seq: int
    when: str
    who: str
    type: str
    says: str
    fields: Sequence[Answer]


@dataclass(frozen=True)
class Timer:
    """Something that will happen by itself: when, what, and what it is called in the record."""

    when: str
    says: str
    name: str


@dataclass(frozen=True)
class Score:
    """A score with the points that make it up, a line each."""

    says: str
    parts: Sequence[str]


@dataclass(frozen=True)
class Trace:
    """Why these people: the rule that fits, why each earlier one does not, the scores, and everybody with the reason.

    ``rule`` is empty where no rule decides, as in an incident, which calls people.
    """

    rule: str
    fits: str
    passed: Sequence[Answer]
    scores: Sequence[Score]
    asked: Sequence[Answer]


@dataclass(frozen=True)
class Link:
    """One event in the chain: its number, its hash, and what is wrong with it, nothing if it verifies."""

    seq: int
    hash: str
    wrong: str


@dataclass(frozen=True)
class Spot:
    """A message of a case: its slot, what it is for, where it stands, and how far delivery is with it.

    ``channel`` and ``ts`` are there once it is posted, ``user`` (Slack id) if only one person reads it.
    """

    slot: str
    face: str
    place: str
    says: str
    channel: str
    ts: str
    user: str


@dataclass(frozen=True)
class Shown:
    """A case. ``faults`` is what is wrong with the record of it; then the rest may be missing."""

    key: str
    title: str
    kind: str
    state: str
    marks: Sequence[str]
    facts: Sequence[Answer]
    answers: Sequence[Answer]
    happenings: Sequence[Happening]
    timers: Sequence[Timer]
    trace: Trace | None
    chain: Sequence[Link]
    faults: Sequence[str]
    spots: Sequence[Spot]


@dataclass(frozen=True)
class Standing:
    """A message of the bot that the record knows: of which case, which slot, and as of which event it is drawn."""

    key: str
    title: str
    spot: Spot
    as_of: str


@dataclass(frozen=True)
class News:
    """Something that happened, for people who watch time go by: the case's key, the words, and when (UTC)."""

    key: str
    says: str
    at: datetime
