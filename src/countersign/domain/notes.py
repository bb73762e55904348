"""What is said once about an event: reminders, outcomes, lines of the card's thread. What must be noticed is a note.

Each entry takes the event, the case as of it, and the playbook; notes are one per event and recipient.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM, Actor, reads
from countersign.domain.asking import deciders, waiting_for
from countersign.domain.case import Case
from countersign.domain.confidence import hears
from countersign.domain.incidents import duty_notes, legal_notes
from countersign.domain.obligations import UNMET
from countersign.domain.webhooks import PAUSED, RESUMED
from countersign.domain.world import DOCUMENT, IN_ROOM, NORMAL, URGENT, Note, Place


def _to(people: Iterable[Actor], face: str, urgency: int = NORMAL) -> tuple[Note, ...]:
    """One note to each person; a token or a shell user reads no messages."""
    told = dict.fromkeys(person for person in people if reads(person))
    return tuple(Note(Place("person", person), face, urgency) for person in told)


# Lifecycles whose cases have a card, and so a thread.
_CARDS = frozenset({"approval", "incident"})


def _line(case: Case) -> tuple[Note, ...]:
    """A line in the room of the case, or in the thread of its card; a private case has no card."""
    if case.response.room:
        return (Note(IN_ROOM, "line", URGENT),)
    shown = case.lifecycle in _CARDS and not case.private
    return (Note(Place("thread", "card"), "line", URGENT if case.lifecycle == "incident" else NORMAL),) if shown else ()


def _deciders(case: Case) -> tuple[Actor, ...]:
    return tuple(vote.person for vote in case.votes if vote.verdict == "approve")


def passed_limit(event: e.ClockStruck) -> bool:
    """Tell whether a limit was among the marks that struck."""
    return any(timer.rpartition("/")[2] == "limit" for timer in event.timers)


def _again(case: Case, asked: Iterable[e.Asked]) -> list[Actor]:
    """Return those asked before, earlier on or for a while: their message is there already and makes no sound."""
    earlier = {item.person for item in (*case.earlier, *(past for past in case.asked if past.stage in case.passed))}
    earlier |= {gone.asked.person for gone in case.gone}
    return [item.person for item in asked if item.person in earlier]


def _struck(event: e.ClockStruck, case: Case) -> tuple[Note, ...]:
    if event.final:
        return ()
    if case.grant is not None and case.outcome is not None:
        return _to((case.grant.holder, *_deciders(case)), "ending")
    if case.lifecycle == "incident":
        return _pressed(event, case)
    if case.open_question:
        return _unanswered(event, case)
    late = passed_limit(event)
    added = {asked.person for asked in event.added}.difference(_again(case, event.added))
    asked = [person for person in waiting_for(case) if person not in added]
    notes = _to(asked, "reminder", URGENT if late else NORMAL)
    if late or event.added:
        notes += _to([case.requester] if case.requester not in asked else [], "waiting") + _line(case)
    return notes


def _unanswered(event: e.ClockStruck, case: Case) -> tuple[Note, ...]:
    """The requester is reminded of a question; after its limit those who decide hear that they need not wait."""
    notes = _to([case.requester], "reminder")
    return notes + _to(deciders(case), "unanswered") + _line(case) if passed_limit(event) else notes


def _pressed(event: e.ClockStruck, case: Case) -> tuple[Note, ...]:
    """A clock of an incident struck: whom it presses hears of it, and all can read that a limit has passed."""
    shown = passed_limit(event) or event.added
    told = (*duty_notes.pressed(event, case), *legal_notes.pressed(event, case))
    return _to(told, "pressing", URGENT) + (_line(case) if shown else ())


def _duty(event: duty_notes.DutyMoved, case: Case) -> tuple[Note, ...]:
    return _to(duty_notes.told(event, case), "duty", URGENT) + _line(case)


def _entered(event: e.SeverityEntered, case: Case) -> tuple[Note, ...]:
    """A severity was entered: those whom the playbook names hear of it, and whoever leads that an update is wanted."""
    channels = tuple(Note(Place("channel", name), "entered", URGENT) for name in event.channels)
    wanted = _to(duty_notes.leading(case) if event.update else (), "update_wanted", URGENT)
    return (*_to(event.told, "entered", URGENT), *channels, *wanted, *_line(case))


def _duty_began(event: e.RegulationStarted | e.RegulationMoved, case: Case) -> tuple[Note, ...]:
    return _to(legal_notes.told(event, case), "legal", URGENT) + _line(case)


def _to_reporter(_: e.Event, case: Case) -> tuple[Note, ...]:
    """The end of an incident, or its return, is told to whoever reported it, and stands in the thread."""
    by = case.outcome.by if case.outcome else None
    return _to([person for person in [case.requester] if person != by], "outcome") + _line(case)


def _unsealed(event: e.Unsealed, case: Case) -> tuple[Note, ...]:
    """The name is told to whom it was decided to be told, and whoever it is hears that, and why."""
    return _to(event.told, "reporter", URGENT) + _to([case.requester], "unsealed", URGENT) + _line(case)


def _over(event: e.Closed, case: Case) -> tuple[Note, ...]:
    """What comes of an incident that was one is a document, too: in its room, under its card, or for those called."""
    told = _to_reporter(event, case)
    if event.false_alarm:
        return told
    if case.response.room:
        return (*told, Note(IN_ROOM, DOCUMENT))
    return (*told, *(_to(case.ever_asked, DOCUMENT) if case.private else [Note(Place("thread", "card"), DOCUMENT)]))


def _asked(event: e.PeopleAsked, case: Case) -> tuple[Note, ...]:
    """Somebody asked before has their message already: they hear of it, with what changed if that is why."""
    later = _line(case) if event.stage > 0 or len(case.asked) > len(event.people) or case.earlier else ()
    past, again = {item.person for item in case.earlier}, _again(case, event.people)
    changed = [person for person in again if person in past]
    once_more = [person for person in again if person not in past]
    notes = _to(changed, "revised") + _to(once_more, "reminder")
    return (*_to(event.told, "stuck", URGENT if event.unfilled else NORMAL), *notes, *later)


def _settled(_: e.Event, case: Case) -> tuple[Note, ...]:
    """A question is settled: those who decide hear that it is their turn, and the requester if nobody waits for them.

    Whoever settled it knows.
    """
    by = case.questions[-1].settled_by
    return _to([person for person in (*deciders(case), case.requester) if person != by], "settled") + _line(case)


def _revised(event: e.Revised, case: Case) -> tuple[Note, ...]:
    """A change that keeps votes is told to all who were asked; any other asks people anew, which tells them."""
    told = () if event.material else _to((asked.person for asked in case.asked), "revised")
    return told + _line(case)


def _reassigned(event: e.Reassigned, case: Case) -> tuple[Note, ...]:
    """Whoever is asked once more hears of it, as their message makes no sound; a seat left empty is told."""
    return (*_to(event.told, "stuck", URGENT), *_to(event.again, "reminder"), *_line(case))


def _breaker(case: Case) -> tuple[Actor, ...]:
    return (case.glass.by,) if case.glass else ()


def _outcome(_: e.Event, case: Case) -> tuple[Note, ...]:
    return _to([case.requester, *_breaker(case)], "outcome")


def _concerned(case: Case, more: Iterable[Actor] = ()) -> list[Actor]:
    """Return who has to do with what was allowed at once, without whoever did so."""
    people = [case.requester, *(asked.person for asked in case.asked), *more]
    return [person for person in people if person not in _breaker(case)]


def _broken(event: e.GlassBroken, case: Case) -> tuple[Note, ...]:
    return _to(_concerned(case, event.told), "glass_broken", URGENT) + _line(case)


def _rejected(event: e.Rejected, case: Case) -> tuple[Note, ...]:
    """A vote that rejects has its own line in the thread; a clock has not, and a blind vote says nothing by itself."""
    by_clock = case.outcome is not None and case.outcome.by == SYSTEM
    blind = any(vote.stage in case.blind and vote.stage not in case.passed for vote in case.votes)
    return _outcome(event, case) + (_line(case) if by_clock or blind else ())


def _holders(case: Case) -> tuple[Actor, ...]:
    """Return both sides of a grant: who holds it, and who decided it or watches over it."""
    return (case.requester, *_deciders(case), *case.overseers)


def _turned(_: e.Event, case: Case) -> tuple[Note, ...]:
    """A grant was suspended, lifted or ended early: both sides hear of it, except whoever did it."""
    by = case.later.by if case.later else None
    return _to([person for person in _holders(case) if person != by], "turned") + _line(case)


def _revoked(event: e.Revoked, case: Case) -> tuple[Note, ...]:
    """What was allowed in an emergency only is told to everybody concerned, and to whoever had allowed it."""
    if case.outcome and case.outcome.state != "revoked":
        return _turned(event, case)
    return _to([*_concerned(case), *_breaker(case)], "outcome", URGENT) + _line(case)


def _condition(event: e.ConditionMoved, case: Case) -> tuple[Note, ...]:
    """A condition moved on. What suspends a grant or lifts that is told then; what was met in time, to who set it."""
    if event.state == "open":
        return ()
    if event.state == "done" and case.state == "approved":
        return _to([one.by for one in case.obligations if one.task == event.task], "condition") + _line(case)
    unmet = event.state in UNMET and case.state == "suspended"
    return _to(_holders(case) if unmet else (), "condition") + _line(case)


def _action(event: e.ActionMoved, case: Case) -> tuple[Note, ...]:
    """An action is done, dropped or overdue: whoever gave it hears of it, unless it is their own."""
    if event.state == "open":
        return ()
    given = [one.by for one in case.obligations if one.task == event.task and one.by != one.term.owner]
    return _to(given, "action") + _line(case)


def _halted(_: e.Halted | e.HaltEnded, case: Case) -> tuple[Note, ...]:
    """A pause of use, or its end, is told to everybody it concerns: of a grant both sides, of a request all asked."""
    return _to(_holders(case) if case.outcome else (case.requester, *waiting_for(case)), "halted") + _line(case)


def _paused(event: e.Paused | e.PauseLifted, case: Case) -> tuple[Note, ...]:
    """Everybody called hears of it, and whoever outside Slack the playbook names."""
    face = PAUSED if isinstance(event, e.Paused) else RESUMED
    outside = (Note(Place("webhook", name), face, URGENT) for name in event.webhooks)
    return (*outside, *_to(case.ever_asked, "paused", URGENT), *_line(case))


def _told(_: e.Event, case: Case) -> tuple[Note, ...]:
    """A task's end is told to whoever gave it, unless they own it."""
    return _to([person for person in [case.requester] if case.outcome and case.outcome.by != person], "outcome")


_NOTES: Mapping[type[e.Event], Callable[[Any, Case], tuple[Note, ...]]] = {
    e.ClockStruck: _struck,
    e.PeopleAsked: _asked,
    e.Reassigned: _reassigned,
    e.StuckAhead: lambda event, case: _to((*event.told, case.requester), "ahead") + _line(case),
    e.Voted: lambda _, case: _line(case),
    e.InfoAsked: lambda _, case: _line(case),
    e.InfoGiven: _settled,
    e.InfoWaived: _settled,
    e.Revised: _revised,
    e.StagePassed: lambda event, case: _line(case) if event.stage in case.blind else (),
    e.Withdrawn: lambda _, case: _to(_breaker(case), "outcome") + _line(case),
    e.GlassBroken: _broken,
    e.Approved: _outcome,
    e.Rejected: _rejected,
    e.Lapsed: lambda event, case: _outcome(event, case) + _line(case),
    e.Expired: lambda _, case: _to((case.requester, *_deciders(case)), "expired") + _line(case),
    e.ConditionMoved: _condition,
    e.Suspended: _turned,
    e.Lifted: _turned,
    e.Revoked: _revoked,
    e.Relinquished: _turned,
    e.Renewed: lambda _, case: _line(case),
    e.SeveritySet: lambda _, case: _line(case) if case.cycle > 1 else (),
    e.DutyTaken: _duty,
    e.DutyHanded: _duty,
    e.DutyFell: _duty,
    e.SeverityEntered: _entered,
    e.StatusPosted: lambda _, case: _line(case),
    e.UpdateSnoozed: lambda _, case: _line(case),
    e.Reached: lambda _, case: _line(case),
    e.ItemTicked: lambda _, case: _line(case),
    e.ItemUnticked: lambda _, case: _line(case),
    e.NoticeDrafted: lambda event, case: _line(case) if event.blanks else (),
    e.NoticeSent: lambda _, case: _line(case),
    e.EntryAdded: lambda _, case: _line(case),
    e.Closed: _over,
    e.Reviewed: lambda _, case: _line(case),
    e.ActionAdded: lambda _, case: _line(case),
    e.ActionMoved: _action,
    e.Reopened: _to_reporter,
    e.RegulationStarted: _duty_began,
    e.RegulationMoved: _duty_began,
    e.RegulationEnded: lambda _, case: _line(case),
    e.Notified: lambda _, case: _line(case),
    e.Excused: lambda _, case: _line(case),
    e.Amended: lambda _, case: _line(case),
    e.Halted: _halted,
    e.HaltEnded: _halted,
    e.Paused: _paused,
    e.PauseLifted: _paused,
    e.Referred: lambda _, case: _line(case),
    e.ReferralMoved: lambda _, case: _line(case),
    e.Duplicated: _to_reporter,
    e.Joined: lambda _, case: _line(case),
    e.Twinned: lambda _, case: _line(case),
    e.Unsealed: _unsealed,
    e.TextKept: lambda _, case: _line(case),
    e.Done: _told,
    e.Dropped: _told,
    e.Superseded: lambda _, case: _to((asked.person for asked in case.asked), "outcome"),
}


def notes(event: e.Event, case: Case) -> tuple[Note, ...]:
    """Return what is said once about an event, from the case as of it."""
    speak = _NOTES.get(type(event))
    said = speak(event, case) if speak else ()
    return said if hears(case) else tuple(note for note in said if note.place.name != case.requester)
