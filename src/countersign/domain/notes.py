"""What is said once about an event: reminders, outcomes, lines of the card's thread. What must be noticed is a note.

Each entry takes the event, the case as of it, and the playbook; notes are one per event and recipient.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.asking import deciders, waiting_for
from countersign.domain.case import Case
from countersign.domain.confidence import hears
from countersign.domain.incidents import notes as incidents
from countersign.domain.obligations import UNMET
from countersign.domain.telling import line, passed_limit, to_people
from countersign.domain.world import NORMAL, URGENT, Note


def _deciders(case: Case) -> tuple[Actor, ...]:
    return tuple(vote.person for vote in case.votes if vote.verdict == "approve")


def _again(case: Case, asked: Iterable[e.Asked]) -> list[Actor]:
    """Return those asked before, earlier on or for a while: their message is there already and makes no sound."""
    earlier = {item.person for item in (*case.earlier, *(past for past in case.asked if past.stage in case.passed))}
    earlier |= {gone.asked.person for gone in case.gone}
    return [item.person for item in asked if item.person in earlier]


def _struck(event: e.ClockStruck, case: Case) -> tuple[Note, ...]:
    if event.final:
        return ()
    if case.grant is not None and case.outcome is not None:
        return to_people((case.grant.holder, *_deciders(case)), "ending")
    if case.lifecycle == "incident":
        return incidents.pressed(event, case)
    if case.open_question:
        return _unanswered(event, case)
    late = passed_limit(event)
    added = {asked.person for asked in event.added}.difference(_again(case, event.added))
    asked = [person for person in waiting_for(case) if person not in added]
    notes = to_people(asked, "reminder", URGENT if late else NORMAL)
    if late or event.added:
        notes += to_people([case.requester] if case.requester not in asked else [], "waiting") + line(case)
    return notes


def _unanswered(event: e.ClockStruck, case: Case) -> tuple[Note, ...]:
    """The requester is reminded of a question; after its limit those who decide hear that they need not wait."""
    notes = to_people([case.requester], "reminder")
    return notes + to_people(deciders(case), "unanswered") + line(case) if passed_limit(event) else notes


def _asked(event: e.PeopleAsked, case: Case) -> tuple[Note, ...]:
    """Somebody asked before has their message already: they hear of it, with what changed if that is why."""
    later = line(case) if event.stage > 0 or len(case.asked) > len(event.people) or case.earlier else ()
    past, again = {item.person for item in case.earlier}, _again(case, event.people)
    changed = [person for person in again if person in past]
    once_more = [person for person in again if person not in past]
    notes = to_people(changed, "revised") + to_people(once_more, "reminder")
    return (*to_people(event.told, "stuck", URGENT if event.unfilled else NORMAL), *notes, *later)


def _settled(_: e.Event, case: Case) -> tuple[Note, ...]:
    """A question is settled: those who decide hear that it is their turn, and the requester if nobody waits for them.

    Whoever settled it knows.
    """
    by = case.questions[-1].settled_by
    return to_people([person for person in (*deciders(case), case.requester) if person != by], "settled") + line(case)


def _revised(event: e.Revised, case: Case) -> tuple[Note, ...]:
    """A change that keeps votes is told to all who were asked; any other asks people anew, which tells them."""
    told = () if event.material else to_people((asked.person for asked in case.asked), "revised")
    return told + line(case)


def _reassigned(event: e.Reassigned, case: Case) -> tuple[Note, ...]:
    """Whoever is asked once more hears of it, as their message makes no sound; a seat left empty is told."""
    return (*to_people(event.told, "stuck", URGENT), *to_people(event.again, "reminder"), *line(case))


def _breaker(case: Case) -> tuple[Actor, ...]:
    return (case.glass.by,) if case.glass else ()


def _outcome(_: e.Event, case: Case) -> tuple[Note, ...]:
    return to_people([case.requester, *_breaker(case)], "outcome")


def _concerned(case: Case, more: Iterable[Actor] = ()) -> list[Actor]:
    """Return who has to do with what was allowed at once, without whoever did so."""
    people = [case.requester, *(asked.person for asked in case.asked), *more]
    return [person for person in people if person not in _breaker(case)]


def _broken(event: e.GlassBroken, case: Case) -> tuple[Note, ...]:
    return to_people(_concerned(case, event.told), "glass_broken", URGENT) + line(case)


def _rejected(event: e.Rejected, case: Case) -> tuple[Note, ...]:
    """A vote that rejects has its own line in the thread; a clock has not, and a blind vote says nothing by itself."""
    by_clock = case.outcome is not None and case.outcome.by == SYSTEM
    blind = any(vote.stage in case.blind and vote.stage not in case.passed for vote in case.votes)
    return _outcome(event, case) + (line(case) if by_clock or blind else ())


def _holders(case: Case) -> tuple[Actor, ...]:
    """Return both sides of a grant: who holds it, and who decided it or watches over it."""
    return (case.requester, *_deciders(case), *case.overseers)


def _turned(_: e.Event, case: Case) -> tuple[Note, ...]:
    """A grant was suspended, lifted or ended early: both sides hear of it, except whoever did it."""
    by = case.later.by if case.later else None
    return to_people([person for person in _holders(case) if person != by], "turned") + line(case)


def _revoked(event: e.Revoked, case: Case) -> tuple[Note, ...]:
    """What was allowed in an emergency only is told to everybody concerned, and to whoever had allowed it."""
    if case.outcome and case.outcome.state != "revoked":
        return _turned(event, case)
    return to_people([*_concerned(case), *_breaker(case)], "outcome", URGENT) + line(case)


def _condition(event: e.ConditionMoved, case: Case) -> tuple[Note, ...]:
    """A condition moved on. What suspends a grant or lifts that is told then; what was met in time, to who set it."""
    if event.state == "open":
        return ()
    if event.state == "done" and case.state == "approved":
        return to_people([one.by for one in case.obligations if one.task == event.task], "condition") + line(case)
    unmet = event.state in UNMET and case.state == "suspended"
    return to_people(_holders(case) if unmet else (), "condition") + line(case)


def _halted(_: e.Halted | e.HaltEnded, case: Case) -> tuple[Note, ...]:
    """A pause of use, or its end, is told to everybody it concerns: of a grant both sides, of a request all asked."""
    return to_people(_holders(case) if case.outcome else (case.requester, *waiting_for(case)), "halted") + line(case)


def _told(_: e.Event, case: Case) -> tuple[Note, ...]:
    """A task's end is told to whoever gave it, unless they own it."""
    return to_people([person for person in [case.requester] if case.outcome and case.outcome.by != person], "outcome")


_NOTES: Mapping[type[e.Event], Callable[[Any, Case], tuple[Note, ...]]] = {
    e.ClockStruck: _struck,
    e.PeopleAsked: _asked,
    e.Reassigned: _reassigned,
    e.StuckAhead: lambda event, case: to_people((*event.told, case.requester), "ahead") + line(case),
    e.Voted: lambda _, case: line(case),
    e.InfoAsked: lambda _, case: line(case),
    e.InfoGiven: _settled,
    e.InfoWaived: _settled,
    e.Revised: _revised,
    e.StagePassed: lambda event, case: line(case) if event.stage in case.blind else (),
    e.Withdrawn: lambda _, case: to_people(_breaker(case), "outcome") + line(case),
    e.GlassBroken: _broken,
    e.Approved: _outcome,
    e.Rejected: _rejected,
    e.Lapsed: lambda event, case: _outcome(event, case) + line(case),
    e.Expired: lambda _, case: to_people((case.requester, *_deciders(case)), "expired") + line(case),
    e.ConditionMoved: _condition,
    e.Suspended: _turned,
    e.Lifted: _turned,
    e.Revoked: _revoked,
    e.Relinquished: _turned,
    e.Renewed: lambda _, case: line(case),
    e.Halted: _halted,
    e.HaltEnded: _halted,
    **incidents.NOTES,
    e.Referred: lambda _, case: line(case),
    e.ReferralMoved: lambda _, case: line(case),
    e.TextKept: lambda _, case: line(case),
    e.Done: _told,
    e.Dropped: _told,
    e.Superseded: lambda _, case: to_people((asked.person for asked in case.asked), "outcome"),
}


def notes(event: e.Event, case: Case) -> tuple[Note, ...]:
    """Return what is said once about an event, from the case as of it."""
    speak = _NOTES.get(type(event))
    said = speak(event, case) if speak else ()
    return said if hears(case) else tuple(note for note in said if note.place.name != case.requester)
