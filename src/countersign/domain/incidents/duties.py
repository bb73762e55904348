"""Duties of an incident: who does what. A duty is open until somebody takes it, and its clock presses until then."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain
from typing import Literal

from countersign.domain import clocks, conditions
from countersign.domain import events as e
from countersign.domain.case import Case
from countersign.domain.commands import Facts
from countersign.domain.event_parts import Asked
from countersign.domain.incidents.duty_events import DutiesSet, DutyFell, DutyHanded, DutyPart, DutyTaken
from countersign.domain.incidents.duty_rules import DutyRule
from countersign.domain.incidents.duty_state import LEAD, Duty
from countersign.domain.incidents.subjects import subjects
from countersign.domain.limits import Clock
from countersign.domain.playbook import IncidentPlaybook, Reviewer
from countersign.domain.scene import Scene

_CLOCK = "duty "


def clock_name(duty: str) -> str:
    """Return what the clock of an open duty is called, without its number."""
    return f"{_CLOCK}{duty}"


def duty_in(clock: str) -> str | None:
    """Return the name of the duty that a clock presses for, None for any other clock."""
    base = clock.partition("/")[0]
    return base.removeprefix(_CLOCK) if base.startswith(_CLOCK) else None


def of_clock(case: Case, clock: str) -> Duty | None:
    """Return the duty that a clock presses for as it stands, None for any other clock."""
    return case.response.duty(duty_in(clock) or "")


def rule_of_clock(case: Case, book: IncidentPlaybook, clock: str) -> Clock | None:
    """Return what the playbook says of the clock of a duty, None for any other clock."""
    duty = of_clock(case, clock)
    rules = (rule for rule in book.duties if duty and rule.duty == duty.name)
    return next((rule.unclaimed.get(case.response.severity or "") for rule in rules), None)


def seats_of_clock(case: Case, clock: str) -> Collection[str] | None:
    """Return the seats whose deputies the clock of a duty calls; None for all of them."""
    duty = of_clock(case, clock)
    return [asked.seat for asked in case.asked if _is_for(asked, duty)] if duty and duty.seats else None


def _is_for(asked: Asked, duty: Duty) -> bool:
    """Tell whether somebody was called for a duty; of several people whom a field names each has their own seat."""
    return asked.seat.partition("/")[0] in duty.seats


def called_for(case: Case, duty: Duty) -> tuple[str, ...]:
    """Return who is called for a duty, everybody who was called where nobody is called for it above all."""
    found = [asked.person for asked in case.current if _is_for(asked, duty)]
    return tuple(dict.fromkeys(found or [asked.person for asked in case.current]))


def made(case: Case, book: IncidentPlaybook, _: Facts, __: datetime) -> Sequence[e.Event]:
    """Say which duties the incident has, by its answers and severity; whoever holds one keeps it."""
    about, held = subjects(case), {duty.name for duty in case.response.duties if duty.holder}
    rules = [rule for rule in book.duties if rule.duty in held or conditions.holds(rule.when, about)]
    wanted = tuple(DutyPart(rule.duty, _seats(_asked(rule, about))) for rule in rules)
    known = tuple(DutyPart(duty.name, duty.seats) for duty in case.response.duties)
    return [DutiesSet(wanted)] if book.duties and wanted != known else []


def _asked(rule: DutyRule, about: conditions.Subjects) -> Iterable[Reviewer]:
    """Return who is called for a duty: always, and by what is known of the incident."""
    summoned = (one.ask for one in rule.summons if conditions.holds(one.when, about))
    return chain(rule.ask, chain.from_iterable(summoned))


def _seats(reviewers: Iterable[Reviewer]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(reviewer.seat for reviewer in reviewers))


def label(book: IncidentPlaybook, name: str) -> str:
    """Return what a duty is called; the lead has a name even where the playbook knows no duties."""
    return next((rule.label for rule in book.duties if rule.duty == name), name.replace("_", " ").capitalize())


def labels(case: Case, book: IncidentPlaybook) -> Mapping[str, str]:
    """Return the duties that an incident has, by name, each with what it is called and whether it is open."""
    stands = {duty.name: duty.holder for duty in case.response.duties}
    return {name: label(book, name) + ("" if holder else " (open)") for name, holder in stands.items()}


def asks(case: Case, book: IncidentPlaybook) -> Iterable[Reviewer]:
    """Return who is called for the duties that the incident has."""
    about = subjects(case)
    return chain.from_iterable(_asked(rule, about) for rule in book.duties if case.response.duty(rule.duty))


def started(case: Case, book: IncidentPlaybook, _: Facts, at: datetime) -> Sequence[e.Event]:
    """Start the clock of every open duty that has one for this severity, counted from when it fell open."""
    running, begun = {name.partition("/")[0] for name in case.clocks}, list[e.Event]()
    for duty in case.response.duties:
        name = clock_name(duty.name)
        clock = rule_of_clock(case, book, name)
        if clock and duty.holder is None and name not in running:
            since = max(duty.since, case.anchor or duty.since)
            calendar = book.calendars.get(clock.calendar or "")
            # A number that no clock before it had, since clocks of one duty may follow each other for many reasons.
            event = clocks.since(f"{name}/{case.version}", clock, calendar, since, at)
            begun.append(replace(event, judged=False))
    return begun


def fallen(case: Case, _: IncidentPlaybook, facts: Facts, at: datetime) -> Sequence[e.Event]:
    """Open every duty whose holder went away since they have it, or may not act here any more."""
    found = ((duty, _gone(duty, facts, at)) for duty in case.response.duties)
    return [DutyFell(duty.name, why) for duty, why in found if why]


def _gone(duty: Duty, facts: Facts, at: datetime) -> Literal["away", "barred"] | None:
    if duty.holder in facts.barred:
        return "barred"
    stretches = facts.absences.get(duty.holder or "", ())
    # Whoever takes a duty while they are away is there after all.
    return "away" if any(duty.since < start <= at < until for start, until in stretches) else None


# ---- what people do


def take(_: Scene[IncidentPlaybook]) -> Sequence[e.Event]:
    """Take the lead, from whoever has it now."""
    return [DutyTaken(LEAD)]


def take_over(scene: Scene[IncidentPlaybook]) -> Sequence[e.Event]:
    """Take another duty, from whoever has it now; nothing happens if that is oneself."""
    duty = scene.case.response.duty(str(scene.command.answers["duty"]))
    return [DutyTaken(duty.name)] if duty and duty.holder != scene.command.actor else []


def hand_over(scene: Scene[IncidentPlaybook]) -> Sequence[e.Event]:
    """Give a duty to somebody, who is called if they were not; the guards saw to it that both may do that."""
    given, to = scene.command.answers, str(scene.command.answers["to"])
    duty = scene.case.response.duty(str(given["handed"]))
    if duty is None or duty.holder == to:
        return []
    if to == scene.command.actor:
        return [DutyTaken(duty.name)]
    return [*_called(scene.case, duty, to), DutyHanded(duty.name, to)]


def _called(case: Case, duty: Duty, person: str) -> Sequence[e.Event]:
    """Call somebody for a duty who was not called for anything, for a seat that is theirs alone."""
    if any(asked.person == person for asked in case.current):
        return []
    before = sum(asked.seat.partition("/")[0] == f"duty:{duty.name}" for asked in case.asked)
    seat = f"duty:{duty.name}" if before == 0 else f"duty:{duty.name}/{before + 1}"
    return [e.PeopleAsked(0, (Asked(person, seat, 0, "named"),))]
