"""What must hold for the life of every case, told from nothing but its record."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from countersign.domain import events as e
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.incidents.duties import clock_name, duty_in
from countersign.domain.incidents.legal import regulation_of
from countersign.domain.playbook import Playbook
from countersign.domain.record import Recorded
from tests import incident_invariants, invariants

DECISIONS = (e.Approved, e.Rejected, e.Withdrawn, e.Lapsed)
# What ends a grant for good.
GONE = (e.Expired, e.Revoked, e.Relinquished, e.Renewed)
ENDS = (e.Rejected, e.Withdrawn, e.Lapsed, *GONE, e.Done, e.Dropped, e.Held, e.Missed)
# All clocks of a case stop when one of these happens, by name: some may not be there yet. A stage that passes stops its
# own, a change that matters all.
STOPS = frozenset({"approved", "closed", "duplicated", "published", "severity_set", "reopened"})
STOPS |= {kind.type for kind in ENDS}
# Nothing but an answer, a correction of facts or the end of the incident stops the clock of a regulation.
ANSWERS = frozenset({"notified", "excused", "regulation_ended", "regulation_moved"})
OVER = frozenset({"closed", "duplicated"})


@dataclass(frozen=True)
class Story:
    """A case's events in order, what they amount to, and the rules it lives by."""

    told: Sequence[Recorded]
    case: Case
    book: Playbook

    def of(self, *kinds: type[e.Event]) -> list[Recorded]:
        """Return the events of some kinds, in order."""
        return [item for item in self.told if isinstance(item.event, kinds)]

    @property
    def opened(self) -> e.Opened:
        event = self.told[0].event
        assert isinstance(event, e.Opened)
        return event

    @property
    def asked(self) -> list[tuple[int, e.Asked]]:
        """Everybody who was asked, with the number of the event that did."""
        return [(item.seq, asked) for item in self.told for asked in invariants.asked_by(item.event)]

    @property
    def members(self) -> set[Actor]:
        """Who may see it if it is private."""
        return {self.opened.requester, *(asked.person for _, asked in self.asked)}


def _stops(clock: str, item: Recorded, of: Mapping[str, int | None]) -> bool:
    """Tell whether an event stops a clock for good."""
    event: Any = item.event
    if regulation := regulation_of(clock):
        return event.type in OVER or (event.type in ANSWERS and event.regulation == regulation)
    base = clock.partition("/")[0]
    if event.type in ("duty_taken", "duty_handed", "duty_fell"):
        return base == clock_name(event.duty)
    if event.type == "duties_set":
        return duty_in(clock) not in (None, *(part.duty for part in event.duties))
    if event.type in ("status_posted", "update_snoozed"):
        return base == "update"
    if event.type == "stage_passed":
        return of[clock] == event.stage
    if event.type == "reached":
        return base == event.goal or (base == "update" and event.goal == "resolution")
    if event.type in ("info_given", "info_waived"):  # the question's own clock; the others run on under another name
        return True
    return event.type in STOPS or (event.type == "revised" and event.material)


def clocks_left(story: Story) -> dict[str, datetime]:
    """Return the timers that must still be there; every one that struck must have been there, and due.

    A question stops the clocks of stages; each is said to run on with what is left of it.
    """
    left, of = dict[str, datetime](), dict[str, int | None]()
    for item in story.told:
        event: Any = item.event
        left = {name: at for name, at in left.items() if not _stops(name.rpartition("/")[0], item, of)}
        if event.type == "info_asked":
            left = {name: at for name, at in left.items() if of[name.rpartition("/")[0]] is None}
        elif event.type == "clock_started":
            of[event.clock] = event.stage
            left |= {f"{event.clock}/{mark.name}": mark.at for mark in event.marks}
        elif event.type in ("info_given", "info_waived"):
            of |= {clock.name: of[clock.clock] for clock in event.clocks}
            left |= {f"{clock.name}/{mark.name}": mark.at for clock in event.clocks for mark in clock.marks}
        elif event.type == "clock_struck":
            struck = {name: left.pop(name) for name in event.timers}
            assert item.at >= max(struck.values()), "a timer struck before its time"
            assert event.late == (item.at - min(struck.values())) // timedelta(seconds=1)
    return left


def _what_holds_of_every_case(story: Story) -> None:
    invariants.check(story.told, story.book)
    incident_invariants.check(story.told, story.book)


def _one_decision(story: Story) -> None:
    assert len(story.of(*DECISIONS)) <= 1
    assert len(story.of(*ENDS)) <= 1


def _an_end_is_an_end(story: Story) -> None:
    for item in story.of(*ENDS):
        assert all(isinstance(later.event, e.Refused) for later in story.told[item.seq :])
    for item in story.of(e.Closed):
        following = [later.event for later in story.told[item.seq :] if not isinstance(later.event, e.Refused)]
        assert not following or isinstance(following[0], e.Reopened)


def _an_empty_seat_is_told(story: Story) -> None:
    for item in story.of(e.PeopleAsked):
        assert isinstance(item.event, e.PeopleAsked)
        assert item.event.told or not item.event.unfilled
        assert item.event.people or item.event.told, "nobody is asked and nobody is told"


PROMISES: Sequence[Callable[[Story], object]] = (
    _what_holds_of_every_case,
    clocks_left,
    _one_decision,
    _an_end_is_an_end,
    _an_empty_seat_is_told,
)


def check(story: Story) -> None:
    """Fail if a case broke a promise."""
    for promise in PROMISES:
        promise(story)
