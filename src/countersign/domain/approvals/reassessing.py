"""Working out anew who should sit in the seats of a request: people go on holiday, come back, leave, change roles.

Everything here asks ``asking.ask`` who would be asked now, so that nobody comes in who could not have been asked then.
Somebody who sits stays, unless they cannot answer any more or somebody nearer to the seat can: its primary before a
deputy, a deputy before the fallback. A seat that was answered, and whoever escalation added, is left alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from countersign.domain import asking
from countersign.domain.actors import SYSTEM, Actor, is_person
from countersign.domain.approvals import events as e
from countersign.domain.approvals.debt import rule_of
from countersign.domain.approvals.evolve import reassigned
from countersign.domain.case import Case, Stamp
from countersign.domain.commands import Facts
from countersign.domain.event_parts import Ahead, Asked, Gap, Gone, Leaves, Seat
from countersign.domain.events import Event
from countersign.domain.playbook import ApprovalPlaybook, Reviewer
from countersign.domain.rules import needed, open_seats
from countersign.domain.scene import Scene

# How far from a seat somebody is; whoever is not named here is asked in their own right.
_FAR: Mapping[str, int] = {"deputy": 1, "fallback": 2}


def reassess(scene: Scene[ApprovalPlaybook]) -> Sequence[Event]:
    """Say who comes in and who is not asked any more, and warn of a stage that may get stuck; mostly nothing."""
    case = scene.case
    # Each step brings a seat nearer to who should sit there; one may have to wait for another, so twice is enough.
    room = _settled(_Room(case, scene.book, scene.facts), scene.at, 2 * len(open_seats(case)))
    change = _change(case, room.case, scene.facts)
    ahead = _ahead(room, scene.at)
    warned = e.StuckAhead(ahead, scene.facts.admins) if ahead else None
    return [event for event in (change, warned) if event]


def _settled(room: "_Room", at: datetime, steps: int) -> "_Room":
    """Return the room after at most so many steps, with everybody where they should sit."""
    change = next((found for seat in open_seats(room.case) if (found := room.step(seat))), None) if steps else None
    return _settled(room.after(change, at), at, steps - 1) if change else room


def _change(before: Case, after: Case, facts: Facts) -> e.Reassigned | None:
    """Return the difference between who sat and who sits now as one event, None if there is none."""
    people = tuple(asked for asked in after.current if asked not in before.current)
    gone = tuple(gone for gone in after.gone if gone.asked in before.current)
    unfilled = tuple(seat for seat in after.unfilled if seat not in before.unfilled)
    if not (people or gone or unfilled):
        return None
    known = set(before.ever_asked)
    again = tuple(dict.fromkeys(asked.person for asked in people if asked.person in known))
    places = {*(asked.place for asked in people), *unfilled}
    gaps = tuple(gap for gap in after.gaps[len(before.gaps) :] if Seat(gap.stage, gap.seat) in places)
    dead_end = any(gap.why in asking.TOLD and gap not in before.gaps for gap in gaps)
    told = facts.admins if unfilled or dead_end else ()
    return e.Reassigned(people, gone, again, unfilled, told, gaps)


@dataclass(frozen=True)
class _Room:
    """A request while its seats are worked out anew."""

    case: Case
    book: ApprovalPlaybook
    facts: Facts

    def step(self, seat: Seat) -> e.Reassigned | None:
        """Return the change that one seat needs, None if it is as it should be."""
        reviewer = self._reviewer(seat)
        here = [asked for asked in self.case.current if asked.place == seat]
        sitting = [asked for asked in here if asked.why != "escalation"]
        best, gaps = self.fill(seat, reviewer, self._others(seat))
        stay = [asked for asked in sitting if self._stays(asked, reviewer, best)]
        # Of a group all are asked; otherwise whoever is as near as the one who sits is only another choice.
        joined = not stay or any(asked.person in {one.person for one in best} for asked in stay)
        there = {asked.person for asked in here if asked in stay or asked.why == "escalation"}
        people = tuple(asked for asked in best if joined and asked.person not in there)
        gone = tuple(Gone(asked, self._why(asked, best)) for asked in sitting if asked not in stay)
        able = stay or people or [asked for asked in here if asked.why == "escalation" and self._able(asked.person)]
        empty = () if able or seat in self.case.unfilled else (seat,)
        gaps = gaps if people or empty else ()
        return e.Reassigned(people, gone, unfilled=empty, gaps=gaps) if people or gone or empty else None

    def fill(self, seat: Seat, reviewer: Reviewer, out: frozenset[Actor]) -> tuple[tuple[Asked, ...], tuple[Gap, ...]]:
        """Return who would be asked for a seat now, were nobody asked for it yet and these people sitting elsewhere.

        With it comes why it is somebody else than was meant, or nobody.
        """
        facts = replace(self.facts, away=self.facts.away | out)
        found = asking.ask(self.case, self.book, facts, seat.stage, [reviewer], self.book.fallback)
        people = tuple(asked for asked in found.people if asked.place == seat)
        here = (gap for gap in found.gaps if gap.seat == seat.name)
        return people, tuple(replace(gap, why="elsewhere") if self._only(gap, out) else gap for gap in here)

    def _only(self, gap: Gap, out: frozenset[Actor]) -> bool:
        """Tell whether a gap is there only because somebody sits elsewhere."""
        return gap.why == "away" and gap.who in out and gap.who not in self.facts.away

    def alone(self, person: Actor, seat: Seat, reviewer: Reviewer) -> Asked | None:
        """Return as what somebody would be asked for a seat if nobody else could answer, None if they would not."""
        found, _ = self.fill(seat, reviewer, (self._everybody() - {person}) | self._others(seat))
        return next((asked for asked in found if asked.person == person), None)

    def could(self, seat: Seat) -> list[Actor]:
        """Return everybody who could answer for a seat at some time, away or not."""
        ever, reviewer = replace(self, facts=replace(self.facts, away=frozenset())), self._reviewer(seat)
        asked = [one.person for one in self.case.current if one.place == seat]
        return [*asked, *(one for one in sorted(self._everybody()) if ever.alone(one, seat, reviewer))]

    def after(self, change: e.Reassigned, at: datetime) -> "_Room":
        """Return the room after a change."""
        return replace(self, case=reassigned(self.case, change, Stamp(SYSTEM, at)))

    def _reviewer(self, seat: Seat) -> Reviewer:
        """Return the reviewer of a seat; one who names several people in a question has several, told by a number."""
        reviewers = rule_of(self.case, self.book).stages[seat.stage].reviewers
        return next(each for each in reviewers if each.seat == seat.name.partition("/")[0])

    def _others(self, seat: Seat) -> frozenset[Actor]:
        """Return who sits elsewhere: one human counts once."""
        here = {asked.person for asked in self.case.current if asked.place == seat}
        return asking.taken(asked for asked in self.case.current if asked.place != seat) - here

    def _everybody(self) -> frozenset[Actor]:
        given = self.case.answers.values()
        words = [word for value in given for word in (value if isinstance(value, tuple) else (value,))]
        named = [word for word in words if isinstance(word, str) and is_person(word)]
        return self.facts.everybody.union(named, (asked.person for asked in self.case.asked))

    def _stays(self, asked: Asked, reviewer: Reviewer, best: Sequence[Asked]) -> bool:
        role = self.alone(asked.person, asked.place, reviewer)
        if role is not None and asked.why == "turn":
            return True  # whoever was on turn when it was asked keeps it, whose turn it is by now
        return role is not None and all(_FAR.get(role.why, 0) <= _FAR.get(other.why, 0) for other in best)

    def _able(self, person: Actor) -> bool:
        return person not in self.facts.away and person not in self.facts.barred

    def _why(self, asked: Asked, best: Sequence[Asked]) -> Leaves:
        if asked.person in self.facts.barred:
            return "barred"
        if asked.person in self.facts.away:
            return "away"
        stood_in = asked.why in _FAR and any(_FAR.get(one.why, 0) < _FAR[asked.why] for one in best)
        return "back" if stood_in else "changed"


def _ahead(room: _Room, at: datetime) -> tuple[Ahead, ...]:
    """Return the seats that nobody can fill from some time before their limit until after it, and that matter.

    A seat matters if its stage cannot pass without it. Each is told of once.
    """
    case, found = room.case, list[Ahead]()
    for number in case.open_stages:
        seats = [seat for seat in open_seats(case) if seat.stage == number]
        limits = [clock.limit for clock in case.clocks.values() if clock.stage == number and clock.limit > at]
        ahead = [each for seat in seats for limit in limits[:1] if (each := _stuck(room, seat, at, limit))]
        left = len(case.voted(number, "approve")) + len(seats) - len(ahead)
        if left < needed(case, rule_of(case, room.book).stages[number], number):
            found += [each for each in ahead if each.seat not in case.warned]
    return tuple(found)


def _stuck(room: _Room, seat: Seat, at: datetime, limit: datetime) -> Ahead | None:
    """Return since when nobody can fill a seat, None if somebody can, or if nobody can now: that was told already."""
    away = [_over(room.facts, person, limit) for person in room.could(seat)]
    since = [start for start in away if start]
    if not since or len(since) < len(away) or max(since) <= at:
        return None
    return Ahead(seat, max(since), limit)


def _over(facts: Facts, person: Actor, limit: datetime) -> datetime | None:
    """Return since when somebody is away at a limit, None if they are not."""
    return next((start for start, until in facts.absences.get(person, ()) if start < limit <= until), None)
