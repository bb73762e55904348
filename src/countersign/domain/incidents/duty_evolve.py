"""How the duties of an incident and its status updates change: one function per event."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from countersign.domain.case import Case, Stamp
from countersign.domain.incidents import duty_events as e
from countersign.domain.incidents.duty_state import Duty, Snooze, StatusUpdate
from countersign.domain.incidents.responding import responding, without
from countersign.domain.stepping import Change


def _set(case: Case, event: e.DutiesSet, by: Stamp) -> Case:
    """Keep how duties stand that are there still, and stop the clocks of those that are not."""
    stands = {duty.name: duty for duty in case.response.duties}
    fresh = {part.duty: stands.get(part.duty) or Duty(part.duty, by.at) for part in event.duties}
    for name in stands.keys() - fresh.keys():
        case = without(case, f"duty {name}")
    return responding(case, duties=tuple(replace(fresh[part.duty], seats=part.seats) for part in event.duties))


def _changed(case: Case, name: str, by: Stamp, **changes: Any) -> Case:
    """Return a case with one duty of it changed: it begins anew, and whoever had it is remembered."""
    known = case.response.duty(name) or Duty(name, by.at)
    after = replace(known, since=by.at, before=known.holder, **changes)
    others = case.response.duties if case.response.duty(name) else (*case.response.duties, after)
    duties = tuple(after if duty.name == name else duty for duty in others)
    return responding(without(case, f"duty {name}"), duties=duties)


def _posted(case: Case, event: e.StatusPosted, by: Stamp) -> Case:
    said = StatusUpdate(event.status, by.actor, by.at)
    return responding(without(case, "update"), updates=(*case.response.updates, said), snooze=None)


def _snoozed(case: Case, event: e.UpdateSnoozed, by: Stamp) -> Case:
    return responding(without(case, "update"), snooze=Snooze(by.actor, event.until))


EVOLVE: Mapping[type, Change] = {
    e.DutiesSet: _set,
    e.DutyTaken: lambda case, event, by: _changed(case, event.duty, by, holder=by.actor, handed_by=None),
    e.DutyHanded: lambda case, event, by: _changed(case, event.duty, by, holder=event.to, handed_by=by.actor),
    e.DutyFell: lambda case, event, by: _changed(case, event.duty, by, holder=None, handed_by=None),
    e.SeverityEntered: lambda case, event, _: responding(case, entered=(*case.response.entered, event.severity)),
    e.StatusPosted: _posted,
    e.UpdateSnoozed: _snoozed,
}
