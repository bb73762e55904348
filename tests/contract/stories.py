"""Cases for tests, told as what happened to them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from countersign.app.ports import Stored, Transaction
from countersign.domain import events as e
from countersign.domain import record
from countersign.domain.actors import Actor
from countersign.domain.case import Case, Stamp
from countersign.domain.clocks import deadlines
from countersign.domain.event_parts import Grant
from countersign.domain.evolving import evolve, opened
from countersign.domain.texts import Answer, Text

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANA, BEN, CAT, DAN = (f"slack:T1/U{name}" for name in ("ANA", "BEN", "CAT", "DAN"))


def after(**span: float) -> datetime:
    """Return a moment of the story: ``after(hours=2)``."""
    return START + timedelta(**span)


@dataclass(frozen=True)
class Story:
    """A case and every event so far; each method returns the story with one more event."""

    case: Case
    events: tuple[record.Recorded, ...]

    @property
    def stored(self) -> Stored:
        return Stored(self.case, self.events[-1].hash)

    def then(self, event: e.Event, by: Actor = "system", at: datetime | None = None) -> "Story":
        """Let something happen."""
        stamp = Stamp(by, at or self.case.changed_at)
        item = record.write(self.case.id, self.case.version + 1, self.events[-1].hash, stamp, event)
        return Story(evolve(self.case, event, stamp), (*self.events, item))

    def asking(self, *people: Actor, stage: int = 0, at: datetime | None = None) -> "Story":
        """Ask people, each for a seat of their own."""
        asked = tuple(e.Asked(person, f"person:{person}", stage, "named") for person in people)
        return self.then(e.PeopleAsked(stage, asked), at=at)

    def limited(self, limit: datetime, name: str = "decision/1") -> "Story":
        """Start a clock with a reminder an hour before its limit."""
        marks = (e.Mark("remind", limit - timedelta(hours=1), "remind"), e.Mark("limit", limit, "limit"))
        return self.then(e.ClockStarted(name, limit, marks))

    def overdue(self, name: str = "decision/1") -> "Story":
        """Let the clock's limit pass."""
        limit = self.case.clocks[name].limit
        return self.then(e.ClockStruck((f"{name}/remind", f"{name}/limit"), 0), at=limit)

    def approved(self, by: Actor, at: datetime, until: datetime | None = None) -> "Story":
        """Approve it, with a grant if ``until`` is given."""
        grant = Grant(self.case.requester, "chatbot", "read", at, until) if until else None
        voted = self.then(e.Voted(self.case.stage, f"person:{by}", "approve"), by, at)
        return voted.then(e.StagePassed(self.case.stage), by, at).then(e.Approved(grant), by, at)

    def save(self, tx: Transaction, known: int = 0) -> "Story":
        """Save what happened after event ``known``, with its timers."""
        tx.cases.save(self.stored, self.events[known:])
        tx.timers.reconcile(self.case.id, deadlines(self.case))
        return self


def tell(
    number: int = 1,
    *,
    kind: str = "exception",
    lifecycle: str = "approval",
    by: Actor = ANA,
    at: datetime = START,
    private: bool = False,
    answers: Mapping[str, Answer] | None = None,
    links: Sequence[e.Link] = (),
    playbook: str = "f" * 64,
    case_id: str | None = None,
) -> Story:
    """Begin a story: somebody opens a case with a number."""
    state = {"approval": "pending", "task": "open", "review": "due", "ledger": "kept"}[lifecycle]
    prefix = kind[:3].upper()
    event = e.Opened(
        kind, lifecycle, playbook, prefix, number, by, state, answers or {}, private=private, links=tuple(links)
    )
    name, stamp = case_id or f"{kind}-{number}", Stamp(by, at)
    item = record.write(name, 1, record.GENESIS, stamp, event)
    return Story(opened(name, event, stamp), (item,))


def text(body: str, salt: str = "00" * 16) -> Text:
    """Return a typed text."""
    return Text(salt, body)


def renumbered(story: Story, version: int) -> Stored:
    """Return a case that claims another version than it has."""
    return Stored(replace(story.case, version=version), story.events[-1].hash)
