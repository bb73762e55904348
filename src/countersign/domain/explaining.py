"""From a rehearsal to what it tells: stages with people and reasons, the timeline, the end, the grant."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from countersign.domain import closures, plainly, quiet, rehearsal
from countersign.domain import events as e
from countersign.domain.approvals.debt import rule_of
from countersign.domain.calendars import Calendar
from countersign.domain.case import Case
from countersign.domain.cast import Cast
from countersign.domain.commands import Command, Facts, Refusal
from countersign.domain.event_parts import Grant
from countersign.domain.explanation import (
    Asking,
    End,
    Entry,
    Explanation,
    Granted,
    Left,
    Regulated,
    Route,
    Running,
    Struck,
    Told,
    Way,
)
from countersign.domain.incidents.acting import rule_of_clock
from countersign.domain.incidents.legal import regulation_of
from countersign.domain.lighter import Lighter
from countersign.domain.notes import notes
from countersign.domain.playbook import ApprovalPlaybook, Clock, IncidentPlaybook, Playbook
from countersign.domain.reasons import Scenery, empty, seated
from countersign.domain.rehearsal import Beat, Stage
from countersign.domain.why import Asked, why
from countersign.domain.world import Note, Place


@dataclass(frozen=True)
class _Teller:
    """What everything is told from."""

    cast: Cast
    stage: Stage

    @property
    def book(self) -> Playbook:
        return self.stage.book

    def scenery(self, beat: Beat, case: Case) -> Scenery:
        """Return what was true when something happened."""
        command = Command(rehearsal.CASE, "", beat.actor, rehearsal.CASE)
        facts: Facts = self.stage.facts(command, case, beat.at)
        return Scenery(self.cast, self.book, facts, case)


def _rule(book: Playbook, case: Case, name: str) -> Clock | None:
    """Return what the playbook says of a clock, None for a clock towards a date."""
    base = name.partition("/")[0]
    if isinstance(book, ApprovalPlaybook):
        return book.clocks.get(base)
    # What a regulation counts from stands with the regulation itself.
    return rule_of_clock(case, book, name) if isinstance(book, IncidentPlaybook) else None


def _calendar(book: Playbook, case: Case, name: str) -> Calendar | None:
    """Return the calendar by which a clock counts, None if it counts time on the wall."""
    rule = _rule(book, case, name)
    return book.calendars.get(rule.calendar or "") if rule and rule.limit.business else None


def _running(event: e.ClockStarted, book: Playbook, case: Case) -> Running:
    rule = _rule(book, case, event.clock)
    return Running(event.clock, str(rule.limit) if rule else None, event.limit)


def _asking(event: e.PeopleAsked, scene: Scenery, *, later: bool) -> Asking:
    """Return who is asked in a stage, or where there are no stages."""
    people = tuple(seated(one, scene) for one in event.people)
    unfilled = tuple(empty(seat, scene) for seat in event.unfilled)
    if not isinstance(scene.book, ApprovalPlaybook):
        return Asking(None, people, unfilled, None, (), later)
    stage = rule_of(scene.case, scene.book).stages[event.stage]
    return Asking(stage.stage, people, unfilled, str(stage.quorum), (), later, stage.beside and event.stage > 0)


def _asked(teller: _Teller, beat: Beat, *, later: bool) -> Iterator[Asking]:
    """Yield who is asked in a beat, each time with the clocks that start with it."""
    asking: Asking | None = None
    for event, case in beat.steps:
        if isinstance(event, e.PeopleAsked):
            if asking:
                yield asking
            asking = _asking(event, teller.scenery(beat, case), later=later)
        elif isinstance(event, e.ClockStarted) and asking and not regulation_of(event.clock):
            asking = replace(asking, clocks=(*asking.clocks, _running(event, teller.book, case)))
    if asking:
        yield asking


def _struck(beat: Beat) -> tuple[Struck, ...]:
    clocks = beat.before.clocks if beat.before else {}
    found = [
        (mark, name) for name, clock in clocks.items() for mark in clock.marks if f"{name}/{mark.name}" in beat.timers
    ]
    return tuple(Struck(name, mark.does) for mark, name in sorted(found, key=lambda pair: pair[0].at))


def _told(teller: _Teller, beat: Beat) -> tuple[Told, ...]:
    """Return who gets a message of their own; whoever is asked gets a prompt, named here if it has to wait."""
    hours = {} if teller.book.urgent else quiet.hours(teller.cast.team, teller.cast.actors)
    waiting = quiet.Quiet(hours, beat.actor, beat.at)
    said = [note for event, case in beat.steps for note in notes(event, case) if note.place.kind == "person"]
    asked = [Note(Place("person", one.person), "prompt") for event, _ in beat.steps for one in _joined(event)]
    prompts = [note for note in map(waiting.wait, asked) if note.not_before]
    told = (Told(teller.cast.handle(note.place.name), note.face, note.not_before) for note in map(waiting.wait, said))
    later = (Told(teller.cast.handle(note.place.name), note.face, note.not_before) for note in prompts)
    return tuple(dict.fromkeys([*later, *told]))


def _entry(teller: _Teller, beat: Beat, notes: tuple[str, ...]) -> Entry:
    before, after = beat.before, beat.after
    scene = teller.scenery(beat, after)
    added = [one for event, _ in beat.steps for one in _joined(event)]
    state = after.state if before is None or before.state != after.state else None
    left = [gone for event, _ in beat.steps if isinstance(event, e.Reassigned) for gone in event.gone]
    return Entry(
        beat.at,
        _struck(beat),
        tuple(seated(one, scene) for one in added),
        tuple(Left(scene.cast.handle(gone.asked.person), gone.why) for gone in left),
        _told(teller, beat),
        state,
        notes,
    )


def _joined(event: e.Event) -> Sequence[e.Asked]:
    if isinstance(event, e.ClockStruck):
        return event.added
    return event.people if isinstance(event, e.PeopleAsked | e.Reassigned) else ()


def _timeline(teller: _Teller, beats: Iterable[Beat]) -> Iterator[Entry]:
    """Yield an entry per beat, with what kept time from running since the mark before on the same clock."""
    seen: dict[str, datetime] = {}
    said: set[str] = set()
    for beat in beats:
        struck = dict.fromkeys(mark.clock for mark in _struck(beat))
        words = [word for name in struck for word in _pause(teller, beat, name, seen[name])]
        seen |= dict.fromkeys(struck, beat.at)
        for event, case in beat.steps:
            if isinstance(event, e.ClockStarted):
                seen[event.clock] = beat.at
                calendar = _calendar(teller.book, case, event.clock)
                words += closures.waits(calendar, beat.at, teller.book.zone) if calendar else ()
        fresh = tuple(word for word in dict.fromkeys(words) if word not in said)
        said.update(fresh)
        yield _entry(teller, beat, fresh)


def _pause(teller: _Teller, beat: Beat, clock: str, since: datetime) -> tuple[str, ...]:
    calendar = _calendar(teller.book, beat.before or beat.after, clock)
    if calendar:
        return closures.between(calendar, since, beat.at)
    return closures.changes(teller.book.zone, since, beat.at)


def _end(beats: Sequence[Beat]) -> End:
    """Return how a case stands in the end, and since when."""
    case = beats[-1].after
    if case.overdue:
        since = min(clock.limit for clock in case.limits if clock.overdue)
        return End("overdue", since)
    moved = [beat.at for beat in beats if beat.before is None or beat.before.state != beat.after.state]
    return End(case.state, moved[-1])


def _regulations(book: Playbook, beats: Iterable[Beat]) -> Iterator[Regulated]:
    """Yield the duties to report that begin, in order, each with what stands about it in the playbook."""
    known = book.regulations if isinstance(book, IncidentPlaybook) else {}
    for event in (event for beat in beats for event, _ in beat.steps if isinstance(event, e.RegulationStarted)):
        rule = known[event.regulation]
        bound = rule.at_most and event.limit == event.anchor + timedelta(minutes=rule.at_most.minutes)
        length = str(rule.at_most if bound else rule.limit)
        yield Regulated(event.regulation, rule.label, length, event.anchor, event.limit, rule.source, rule.checked)


def _route(teller: _Teller, first: Beat) -> Route | None:
    """Return why a rule decides, None where no rule does."""
    case, roles = first.after, teller.scenery(first, first.after).facts.roles_of(first.after.requester)
    found = why(case, teller.book, Asked(roles))
    if found is None:
        return None
    points = tuple((item.score, part) for item, parts in found.scores for part in parts)
    return Route(found.fits, found.passed, points, tuple(map(_way, found.lighter)))


def _way(way: Lighter) -> Way:
    answers = [
        f"“{field.label}” {plainly.either([plainly.answer(field, one) for one in values])}"
        for field, values in way.answers
    ]
    return Way(" and ".join(answers), way.rule.rule)


def _granted(grant: Grant, after: Iterable[Beat]) -> Granted:
    reminders = tuple(beat.at for beat in after if any(mark.does == "remind" for mark in _struck(beat)))
    return Granted(grant.system, grant.scope, grant.until, reminders)


def explain(cast: Cast, stage: Stage, command: Command, at: datetime, *, routed: bool = True) -> Explanation:
    """Return what would happen to a request if nobody answered, and what an approval at once would give.

    With ``routed`` it says why a rule decides, and what would be lighter; that takes longer than all the rest.
    """
    book = stage.book
    requester = cast.handle(command.actor)
    known = Explanation(book.kind, book.lifecycle, book.zone, requester, at)
    first = rehearsal.opening(stage, command, at)
    if isinstance(first, Refusal):
        return replace(known, refused=first)
    teller, case = _Teller(cast, stage), first.after
    beats = [first, *rehearsal.silence(stage, first)]
    known = replace(
        known,
        rule=rule_of(case, book).rule if isinstance(book, ApprovalPlaybook) else None,
        route=_route(teller, first) if routed else None,
        scores=case.scores,
        severity=case.response.severity,
        checklist=case.response.checklist,
        regulations=tuple(_regulations(book, beats)),
        timeline=tuple(_timeline(teller, beats)),
        end=_end(beats),
    )
    if isinstance(book, ApprovalPlaybook):
        return _approved(teller, first, known)
    asked = (asking for beat in beats for asking in _asked(teller, beat, later=beat.before is not None))
    return replace(known, asked=tuple(asked))


def _approved(teller: _Teller, first: Beat, known: Explanation) -> Explanation:
    """Add what approvals at once lead to: the later stages, and the grant."""
    votes = [*rehearsal.approval(teller.stage, first.after, first.at)]
    case = votes[-1].after if votes else first.after
    later = (asking for beat in votes for asking in _asked(teller, beat, later=True))
    return replace(
        known,
        asked=(*_asked(teller, first, later=False), *later),
        approvable=case.state == "approved",
        grant=_granted(case.grant, rehearsal.silence(teller.stage, votes[-1])) if case.grant else None,
    )
