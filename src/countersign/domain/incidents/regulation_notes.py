"""Who hears of a duty to report by a message of their own: whoever answers for it, and whoever leads."""

from collections.abc import Iterable

from countersign.domain import events as e
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.incidents.legal import LegalDuty, latest, regulation_of


def answering(case: Case, duty: LegalDuty) -> tuple[Actor, ...]:
    """Return who was called and answers for a duty; who stands in for them included."""
    return tuple(dict.fromkeys(asked.person for asked in case.current if asked.seat in duty.seats))


def struck(event: e.ClockStruck, case: Case) -> tuple[LegalDuty, ...]:
    """Return the duties whose clocks struck, in order of their limits."""
    names = {regulation_of(timer) for timer in event.timers}
    return tuple(duty for duty in case.response.owed if duty.regulation in names)


def pressed(event: e.ClockStruck, case: Case) -> tuple[Actor, ...]:
    """Return who is reminded of the duties whose clocks struck."""
    return _each(answering(case, duty) for duty in struck(event, case))


def told(event: e.RegulationStarted | e.RegulationMoved, case: Case) -> tuple[Actor, ...]:
    """Return who hears at once that a duty began or is due at another time: they may have been called long before.

    What begins with the declaration stands in the message that calls them, unless some of its time was gone by then.
    """
    duty = latest(case.response.legal)[event.regulation]
    if case.changed_at == case.opened_at == event.anchor:
        return ()
    lead = (case.response.lead,) if case.response.lead else ()
    return _each([answering(case, duty), lead])


def _each(people: Iterable[Iterable[Actor]]) -> tuple[Actor, ...]:
    return tuple(dict.fromkeys(person for some in people for person in some))
