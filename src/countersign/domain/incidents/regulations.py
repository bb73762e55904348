"""Duties to report that laws put on an incident: they start from facts, and only people end them.

Nothing pauses the clock of a regulation and nothing restarts it. It counts from its anchor, even if that is past, and
a severity that falls does not end it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import cast

from countersign.domain import asking, clocks, months, referrals
from countersign.domain import events as e
from countersign.domain.calendars import add
from countersign.domain.case import Case
from countersign.domain.commands import Facts
from countersign.domain.conditions import Condition, holds
from countersign.domain.durations import Duration, Unit
from countersign.domain.form_checks import moment
from countersign.domain.incidents.legal import CLOCK, DUTY, EVIDENCE, EXEMPT, GIVEN, LegalDuty, latest
from countersign.domain.incidents.subjects import subjects
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.referral_events import Referral
from countersign.domain.regulations import Regulation
from countersign.domain.scene import Scene
from countersign.domain.texts import GivenAnswers, TextRef

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Due:
    """From when a limit counts, the limit (both UTC), and how long that is: in business time, or else elapsed."""

    anchor: datetime
    limit: datetime
    length: Duration


def _latest(case: Case, name: str) -> LegalDuty | None:
    return latest(case.response.legal).get(name)


def looks_at_team(condition: Condition | None) -> bool:
    """Tell whether a condition looks at what the organisation is by law."""
    if condition is None:
        return False
    return condition.team is not None or any(map(looks_at_team, condition.parts.values()))


def _anchor(case: Case, book: IncidentPlaybook, name: str) -> datetime | None:
    """Return from when a limit counts by what its playbook names, None as long as that is not known.

    That is when a person classified it, when another duty was answered, or a moment that the form asks for.
    """
    if name == "classified":
        return case.response.classified
    if name in book.regulations:
        before = _latest(case, name)
        return before.given if before else None
    return _moment(case, name)


def _moment(case: Case, name: str) -> datetime:
    """Return the answer to a question about a moment, without one the declaration: by then it was discovered."""
    answer = case.answers.get(name)
    found = moment(answer) if isinstance(answer, str) else None
    if found is None:
        return case.opened_at
    return min(found, case.opened_at) if name == "discovered" else found


def _due(start: datetime, length: Duration, rule: Regulation, book: IncidentPlaybook) -> Due:
    if length.business:
        return Due(start, add(book.calendars.get(rule.calendar or ""), start, length), length)
    if length.unit is Unit.MONTHS:
        length = Duration((months.later(start, length.amount, book.zone) - start) // _MINUTE, Unit.MINUTES)
    return Due(start, start + length.minutes * _MINUTE, length)


def due(case: Case, book: IncidentPlaybook, name: str) -> Due | None:
    """Return when a regulation is due, None as long as it cannot be told.

    Where ``at_most`` bounds it, it has that limit until it is classified, and from then on the earlier one.
    """
    rule = book.regulations[name]
    start = _anchor(case, book, rule.anchor)
    found = [_due(start, rule.limit, rule, book)] if start else []
    if rule.at_most:
        found.append(_due(_moment(case, "discovered"), rule.at_most, rule, book))
    return min(found, key=lambda one: one.limit, default=None)


def settle(case: Case, book: IncidentPlaybook, facts: Facts, at: datetime) -> Sequence[e.Event]:
    """Say which duties begin to hold, count from elsewhere by what is known now, or do not hold any more."""
    if case.response.entity is None and any(looks_at_team(rule.when) for rule in book.regulations.values()):
        return [e.EntityNoted(facts.entity)]
    return [event for name in book.regulations for event in _settled(case, book, name, at)]


def _settled(case: Case, book: IncidentPlaybook, name: str, at: datetime) -> Iterator[e.Event]:
    """Yield what follows for one regulation; the severity that an open one began with is the one it is judged by."""
    before, when = _latest(case, name), book.regulations[name].when
    found = due(case, book, name)
    if before and before.state == "open":
        if not holds(when, subjects(case, before.severity)):
            yield e.RegulationEnded(name, case.edits[-1].reason)
        elif found and (found.anchor, found.limit) != (before.anchor, before.limit):
            yield e.RegulationMoved(name, found.anchor, found.limit)
            yield _clock(f"{CLOCK}{name}/{before.cycle + 1}", book.regulations[name], book, found, at)
    elif found and (before is None or before.state == "ended") and holds(when, subjects(case)):
        yield from _started(name, before.cycle + 1 if before else 1, book, found, at)


def _started(name: str, cycle: int, book: IncidentPlaybook, found: Due, at: datetime) -> Iterator[e.Event]:
    rule = book.regulations[name]
    yield e.RegulationStarted(name, cycle, found.anchor, found.limit, tuple(one.seat for one in rule.duty))
    yield _clock(f"{CLOCK}{name}/{cycle}", rule, book, found, at)


def _clock(name: str, rule: Regulation, book: IncidentPlaybook, found: Due, at: datetime) -> e.ClockStarted:
    """Return the start of a duty's clock: nothing pauses it, and no goal is judged by it."""
    calendar = book.calendars.get(rule.calendar or "")
    started = clocks.since(name, rule.clock(found.length), calendar, found.anchor, at)
    return replace(started, pauses=False, judged=False)


def called(case: Case, book: IncidentPlaybook, facts: Facts, _: datetime) -> Sequence[e.Event]:
    """Call whoever answers for a duty and was not called before."""
    known = {asked.seat for asked in case.asked} | {seat.name for seat in case.unfilled}
    wanted = {one.seat: one for duty in case.response.owed for one in book.regulations[duty.regulation].duty}
    fresh = [one for seat, one in wanted.items() if seat not in known]
    return [asking.ask(case, book, facts, 0, fresh, book.fallback)] if fresh else []


def answered(scene: Scene[IncidentPlaybook]) -> Sequence[e.Event]:
    """Say that a duty was answered: when, as the person states it, and what shows it; the form asks for all three."""
    asked = scene.command.answers
    given = cast(datetime, moment(str(asked[GIVEN])))
    return [e.Notified(str(asked[DUTY]), given, cast(TextRef, scene.typed(EVIDENCE)))]


def early(given: GivenAnswers, now: datetime) -> dict[str, str]:
    """Return what is wrong with a time at which a duty is said to be answered: nobody has done tomorrow's work."""
    at = moment(str(given.get(GIVEN, "")))
    return {GIVEN: "Choose a time that has passed."} if at and at > now else {}


def doubted(scene: Scene[IncidentPlaybook]) -> Sequence[e.Event]:
    """Leave it to others whether a duty applies; its clock runs on meanwhile."""
    name = str(scene.command.answers[EXEMPT])
    rule, duty = scene.book.regulations[name], latest(scene.case.response.legal)[name]
    told = {"regulation": rule.label, "source": rule.source, "due": duty.limit.isoformat()}
    return [referrals.refer(scene, "excuse", name, told)]


def excused(scene: Scene[IncidentPlaybook], referral: Referral) -> Sequence[e.Event]:
    """End a duty that does not apply, as those found who decide; one that came out otherwise, or began later, stays."""
    duty, reason = _latest(scene.case, referral.subject), referral.answers.get("reason")
    if duty is None or duty.state != "open" or duty.started > referral.at:
        return []
    return [e.Excused(duty.regulation, referral.key or "", reason if isinstance(reason, TextRef) else None)]
