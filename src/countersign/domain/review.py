"""The review lifecycle: one case per period of a digest. It publishes at its time, is held, or is missed."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from countersign.domain import clocks
from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.asking import ask
from countersign.domain.calendars import next_weekly
from countersign.domain.case import Case
from countersign.domain.commands import OPEN, Facts
from countersign.domain.digesting import compose
from countersign.domain.durations import Weekday
from countersign.domain.period import Period, Rows
from countersign.domain.playbook import ReviewPlaybook
from countersign.domain.scene import Scene
from countersign.domain.world import Followup

_PUBLISH = "publish"


def next_due(book: ReviewPlaybook, after: datetime) -> datetime:
    """Return when the digest is posted next, strictly after a time (both UTC)."""
    return next_weekly(book.zone, Weekday(book.weekday[:3]), book.at, after)


def opening(book: ReviewPlaybook, since: datetime) -> Followup:
    """Return the command that opens the review of the period that begins at ``since``.

    Its case id is made of digest and period, so the same period cannot be opened twice.
    """
    due = next_due(book, since)
    answers = {"since": since.astimezone(UTC).isoformat(), "due": due.astimezone(UTC).isoformat()}
    return Followup(f"{book.kind}@{due.astimezone(UTC):%Y-%m-%dT%H:%MZ}", OPEN, SYSTEM, book.kind, answers)


def publishes(timers: Iterable[str]) -> bool:
    """Tell whether timers are those that publish a digest, which says how far the record is sealed."""
    return any(name.startswith(f"{_PUBLISH}/") for name in timers)


def _moment(case: Case, name: str) -> datetime:
    return datetime.fromisoformat(str(case.answers[name]))


def settle(case: Case, _: ReviewPlaybook, __: Facts, at: datetime) -> Sequence[e.Event]:
    """Start the clock towards the digest, once."""
    if case.clocks or case.digest or case.outcome:
        return []
    return [clocks.until(f"{_PUBLISH}/1", at, _moment(case, "due"), (), "publish")]


def fire(scene: Scene[ReviewPlaybook]) -> Sequence[e.Event]:
    """The time of the digest came, or the next period began before anybody held the review."""
    marks = clocks.struck(scene.case, scene.command.timers)
    if not marks:
        return []
    if marks[-1].does == "miss":
        return [scene.strike(marks, final=True), e.Missed()]
    period = Period(_moment(scene.case, "since"), scene.at, scene.facts.rows or Rows(), scene.facts.missing)
    content = compose(period, scene.facts.not_held, scene.facts.before, scene.facts.seal)
    return [
        scene.strike(marks, final=True),
        e.Published(content),
        ask(scene.case, scene.book, scene.facts, 0, [scene.book.owner], ()),
        clocks.until("hold/1", scene.at, next_due(scene.book, scene.at), (), "miss"),
    ]


def hold(scene: Scene[ReviewPlaybook]) -> Sequence[e.Event]:
    """Somebody says that the review took place."""
    return [e.Held(scene.reason())]
