"""How the duties that laws put on an incident change, and its facts: one function per event."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from countersign.domain.actors import is_person
from countersign.domain.case import Case, Edit, RunningClock, Stamp
from countersign.domain.incidents import regulation_events as e
from countersign.domain.incidents.legal import CLOCK, LegalDuty, LegalState, latest, regulation_of
from countersign.domain.incidents.responding import responding, without
from countersign.domain.stepping import Change


def clocks(case: Case) -> Mapping[str, RunningClock]:
    """Return the clocks of regulations: whatever else begins anew, these run on."""
    return {name: clock for name, clock in case.clocks.items() if regulation_of(name)}


def classified(case: Case, by: Stamp) -> Case:
    """Return a case of which a person has said how severe it is; the first time counts."""
    known = case.response.classified or (by.at if is_person(by.actor) else None)
    return responding(case, classified=known)


def _started(case: Case, event: e.RegulationStarted, by: Stamp) -> Case:
    severity = case.response.severity
    duty = LegalDuty(event.regulation, event.cycle, event.anchor, event.limit, event.duty, severity, by.at)
    return responding(case, legal=(*case.response.legal, duty))


def _changed(case: Case, regulation: str, **changes: Any) -> Case:
    """Return a case in which the open duty of a regulation is another."""
    legal = (
        replace(duty, **changes) if (duty.regulation, duty.state) == (regulation, "open") else duty
        for duty in case.response.legal
    )
    return responding(case, legal=tuple(legal))


def _moved(case: Case, event: e.RegulationMoved, _: Stamp) -> Case:
    """Return a case in which an open duty counts from elsewhere, by a clock with a name of its own.

    What struck once never strikes again, so under its old name the new limit would pass unnoticed.
    """
    cycle = latest(case.response.legal)[event.regulation].cycle + 1
    stopped = without(case, f"{CLOCK}{event.regulation}")
    return _changed(stopped, event.regulation, anchor=event.anchor, limit=event.limit, cycle=cycle)


def _over(case: Case, regulation: str, state: LegalState, by: Stamp, **more: Any) -> Case:
    """Return a case in which a duty is not open any more; its clock stops."""
    stopped = without(case, f"{CLOCK}{regulation}")
    return _changed(stopped, regulation, state=state, at=by.at, by=by.actor, **more)


def handed_on(case: Case, by: Stamp) -> Case:
    """Return a case whose open duties have ended, because another incident has them as well."""
    for duty in case.response.owed:
        case = _over(case, duty.regulation, "ended", by)
    return case


def _notified(case: Case, event: e.Notified, by: Stamp) -> Case:
    """Note that a duty was answered, and by the time that was stated whether within its limit."""
    limit = next(
        duty.limit for duty in case.response.legal if (duty.regulation, duty.state) == (event.regulation, "open")
    )
    known = {"given": event.given, "kept": event.given <= limit, "said": event.evidence}
    return _over(case, event.regulation, "notified", by, **known)


def _amended(case: Case, event: e.Amended, by: Stamp) -> Case:
    edit = Edit(by.at, event.changed, case.answers, False, by.actor, event.reason)
    return replace(case, answers=event.answers, edits=(*case.edits, edit))


EVOLVE: Mapping[type, Change] = {
    e.EntityNoted: lambda case, event, _: responding(case, entity=event.entity),
    e.RegulationStarted: _started,
    e.RegulationMoved: _moved,
    e.RegulationEnded: lambda case, event, by: _over(case, event.regulation, "ended", by, said=event.reason),
    e.Notified: _notified,
    e.Excused: lambda case, event, by: _over(
        case, event.regulation, "excused", by, approval=event.approval, said=event.reason
    ),
    e.Amended: _amended,
}
