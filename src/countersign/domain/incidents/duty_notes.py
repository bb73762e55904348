"""Who hears what about duties and status updates, and whom the clocks of an incident press."""

from collections.abc import Iterable

from countersign.domain import events as e
from countersign.domain.actors import Actor
from countersign.domain.asking import waiting_for
from countersign.domain.case import Case
from countersign.domain.incidents.duties import called_for, of_clock
from countersign.domain.incidents.duty_state import Duty

DutyMoved = e.DutyTaken | e.DutyHanded | e.DutyFell


def leading(case: Case) -> tuple[Actor, ...]:
    """Return who leads an incident; while nobody does, everybody who was called."""
    return (case.response.lead,) if case.response.lead else waiting_for(case)


def pressed(event: e.ClockStruck, case: Case) -> tuple[Actor, ...]:
    """Return whom the clocks that struck press, each once, but for those who came in by it."""
    added = {asked.person for asked in event.added}
    found = (person for timer in event.timers for person in _pressed_by(timer, case))
    return tuple(dict.fromkeys(person for person in found if person not in added))


def _pressed_by(timer: str, case: Case) -> Iterable[Actor]:
    """Return whoever is called for an open duty, else whoever leads; once a limit has passed, everybody called."""
    clock, _, mark = timer.rpartition("/")
    duty = of_clock(case, clock)
    if duty:
        return (*called_for(case, duty), *(leading(case) if mark == "limit" else ()))
    return waiting_for(case) if mark == "limit" else leading(case)


def told(event: DutyMoved, case: Case) -> tuple[Actor, ...]:
    """Return who hears that a duty changed hands: who has it now, and who had it, but not whoever did that.

    If nobody has it any more, those who are called for it hear that.
    """
    moved = (duty for duty in case.response.duties if duty.name == event.duty)
    return tuple(person for duty in moved for person in _concerned(duty, case))


def _concerned(duty: Duty, case: Case) -> Iterable[Actor]:
    if duty.holder is None:
        return called_for(case, duty)
    by = duty.handed_by or duty.holder
    return [one for one in (duty.holder, duty.before) if one and one != by]
