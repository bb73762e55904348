"""Checks of clocks: every stage has one, it runs forward, and escalation brings in somebody new."""

from collections.abc import Collection, Iterable, Iterator
from fractions import Fraction
from itertools import chain, pairwise

from countersign.domain.checks.common import Findings, again
from countersign.domain.checks.routing import stages
from countersign.domain.durations import MINUTES_PER_HOUR, Duration, Unit
from countersign.domain.playbook import ApprovalPlaybook, Clock, Moment, Reviewer
from countersign.domain.problems import Finding, unknown
from countersign.domain.team import Team

_BUSINESS_MINUTES = {Unit.BUSINESS_MINUTES: 1, Unit.BUSINESS_HOURS: MINUTES_PER_HOUR}


def _ratio(part: Duration, whole: Duration) -> Fraction | None:
    """Return how long one duration is compared with another, None if only a calendar can tell."""
    if part.unit == whole.unit:
        return Fraction(part.amount, whole.amount)
    if not part.business and not whole.business:
        return Fraction(part.minutes, whole.minutes)
    units = [_BUSINESS_MINUTES.get(duration.unit, 0) for duration in (part, whole)]
    return Fraction(part.amount * units[0], whole.amount * units[1]) if all(units) else None


def _position(moment: Moment, clock: Clock) -> Fraction | None:
    """Return where a moment lies between the start (0) and the limit (1), None if only a calendar can tell."""
    if moment.share is not None:
        return Fraction(moment.share, 100)
    ratio = _ratio(moment.before, clock.limit) if moment.before else None
    return None if ratio is None else 1 - ratio


def _moments(clock: Clock) -> Iterator[Moment]:
    yield from clock.remind
    yield from (step.at for step in clock.escalate)
    yield clock.end.at


def _calendar(clock: Clock) -> Findings:
    befores = [moment.before for moment in _moments(clock) if moment.before]
    business = next((duration for duration in (clock.limit, *befores) if duration.business), None)
    if business and clock.calendar is None:
        yield Finding((), f"'{business}' needs a calendar: name one of team.yaml with 'calendar:'")
    if clock.calendar and business is None:
        yield Finding(("calendar",), f"'{clock.limit}' runs by the clock on the wall, so the calendar does nothing")


def _reminders(clock: Clock) -> Findings:
    for index, moment in enumerate(clock.remind):
        position = _position(moment, clock)
        if position is not None and position >= 1:
            yield Finding(("remind", index), "a reminder comes before the limit: less than 100 %")
        if position is not None and position < 0:
            yield Finding(("remind", index), f"'{moment.before}' before the end is before the start of {clock.limit}")
    # What only a calendar can place is told apart by its name.
    places = [(("remind", i), _position(moment, clock) or moment.name) for i, moment in enumerate(clock.remind)]
    yield from (Finding(path, "an earlier reminder comes at this moment already") for path, _ in again(places))


def _order(clock: Clock) -> Findings:
    places = [_position(step.at, clock) for step in clock.escalate]
    for index, (before, after) in enumerate(pairwise(places), start=1):
        if before is not None and after is not None and after <= before:
            wrong = "at the same moment as" if after == before else "before"
            yield Finding(("escalate", index, "at"), f"this step comes {wrong} the one above it")


def _end(clock: Clock) -> Findings:
    end, last = _position(clock.end.at, clock), clock.escalate[-1].at if clock.escalate else None
    if end is None or end < 1:
        yield Finding(("end", "at"), "a clock ends at its limit or later: 100 % or more")
        return
    escalated = _position(last, clock) if last else None
    if clock.end.then != "stay" and escalated is not None and end <= escalated:
        yield Finding(("end",), f"the clock ends in {clock.end.then} before the last escalation can help")


def _stages(book: ApprovalPlaybook) -> Findings:
    for path, stage in stages(book):
        if stage.clock is None:
            known = f"name one of {', '.join(book.clocks)}" if book.clocks else "declare one under 'clocks:'"
            yield Finding(path, f"a stage without a clock reminds nobody and never ends; {known}")
        elif stage.clock not in book.clocks:
            yield Finding((*path, "clock"), unknown("clock", stage.clock, book.clocks))
    used = {stage.clock for _, stage in stages(book)}
    for name in book.clocks:
        if name not in used and not (book.questions and book.questions.clock == name):
            yield Finding(("clocks", name), f"no stage uses clock {name!r}")


def _questions(book: ApprovalPlaybook) -> Findings:
    """Check the clock of questions to the requester: a request may lapse by their silence, and nobody else answers."""
    if book.questions is None:
        return
    name, path = book.questions.clock, ("questions", "clock")
    clock = book.clocks.get(name)
    if clock is None:
        yield Finding(path, unknown("clock", name, book.clocks))
    elif clock.escalate:
        yield Finding(path, f"clock {name!r} escalates, but only the requester can answer a question")
    elif clock.end.then == "reject":
        yield Finding(path, f"clock {name!r} ends in reject; a question without an answer ends in stay or lapse")


def check_clock(clock: Clock, team: Team | None) -> Findings:
    """Yield what is wrong with a clock, whatever it is for."""
    yield from chain.from_iterable(check(clock) for check in (_calendar, _reminders, _order, _end))
    if team and clock.calendar and clock.calendar not in team.calendars:
        yield Finding(("calendar",), unknown("calendar", clock.calendar, team.calendars))


def check_help(clock: Clock, asked: Iterable[Reviewer], sure: Collection[str], team: Team | None) -> Findings:
    """Yield what is wrong with the escalation of a clock: it has to bring in somebody new.

    ``asked`` is everybody whom the clock may find at work, ``sure`` are the seats that it finds there always.
    """
    known = set(sure)
    alone = team is not None and not any(_deputies(reviewer, team) for reviewer in asked)
    for index, step in enumerate(clock.escalate):
        added = {"deputies"} if step.add == "deputies" else {reviewer.seat for reviewer in step.add}
        if added <= known:
            yield Finding(("escalate", index, "add"), "this step asks only people who are asked already")
        elif alone and step.add == "deputies":
            yield Finding(("escalate", index, "add"), "nobody on this clock has deputies in team.yaml")
        known |= added


def _deputies(reviewer: Reviewer, team: Team) -> tuple[str, ...]:
    """Return who may stand in for a reviewer: the deputies of a role, or whoever else is in a rota."""
    role, rota = team.roles.get(reviewer.role or ""), team.rotas.get(reviewer.rota or "")
    return role.deputies if role else rota.people[1:] if rota else ()


def _help(book: ApprovalPlaybook, name: str, clock: Clock, team: Team | None) -> Findings:
    """Check a clock whose every stage asks the same people: a step that asks them again would only seem to help."""
    used = [stage.reviewers for _, stage in stages(book) if stage.clock == name]
    seats = [{seat.seat for seat in reviewers} for reviewers in used]
    yield from check_help(clock, chain.from_iterable(used), set.intersection(*seats) if seats else set(), team)


def check_clocks(book: ApprovalPlaybook, team: Team | None) -> Findings:
    """Yield what is wrong with the clocks of a playbook."""
    yield from _stages(book)
    yield from _questions(book)
    for name, clock in book.clocks.items():
        for finding in chain(check_clock(clock, team), _help(book, name, clock, team)):
            yield finding.under("clocks", name)
