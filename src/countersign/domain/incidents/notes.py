"""What is said once about an event of an incident; ``notes`` looks here."""

from collections.abc import Callable, Mapping
from typing import Any

from countersign.domain import events as e
from countersign.domain.case import Case
from countersign.domain.incidents import duty_notes, regulation_notes
from countersign.domain.telling import line, passed_limit, to_people
from countersign.domain.webhooks import PAUSED, RESUMED
from countersign.domain.world import DOCUMENT, IN_ROOM, URGENT, Note, Place


def pressed(event: e.ClockStruck, case: Case) -> tuple[Note, ...]:
    """A clock of an incident struck: whom it presses hears of it, and all can read that a limit has passed."""
    shown = passed_limit(event) or event.added
    told = (*duty_notes.pressed(event, case), *regulation_notes.pressed(event, case))
    return to_people(told, "pressing", URGENT) + (line(case) if shown else ())


def _duty(event: duty_notes.DutyMoved, case: Case) -> tuple[Note, ...]:
    return to_people(duty_notes.told(event, case), "duty", URGENT) + line(case)


def _entered(event: e.SeverityEntered, case: Case) -> tuple[Note, ...]:
    """A severity was entered: those whom the playbook names hear of it, and whoever leads that an update is wanted."""
    channels = tuple(Note(Place("channel", name), "entered", URGENT) for name in event.channels)
    wanted = to_people(duty_notes.leading(case) if event.update else (), "update_wanted", URGENT)
    return (*to_people(event.told, "entered", URGENT), *channels, *wanted, *line(case))


def _duty_began(event: e.RegulationStarted | e.RegulationMoved, case: Case) -> tuple[Note, ...]:
    return to_people(regulation_notes.told(event, case), "legal", URGENT) + line(case)


def _to_reporter(_: e.Event, case: Case) -> tuple[Note, ...]:
    """The end of an incident, or its return, is told to whoever reported it, and stands in the thread."""
    by = case.outcome.by if case.outcome else None
    return to_people([person for person in [case.requester] if person != by], "outcome") + line(case)


def _unsealed(event: e.Unsealed, case: Case) -> tuple[Note, ...]:
    """The name is told to whom it was decided to be told, and whoever it is hears that, and why."""
    return to_people(event.told, "reporter", URGENT) + to_people([case.requester], "unsealed", URGENT) + line(case)


def _over(event: e.Closed, case: Case) -> tuple[Note, ...]:
    """What comes of an incident that was one is a document, too: in its room, under its card, or for those called."""
    told = _to_reporter(event, case)
    if event.false_alarm:
        return told
    if case.response.room:
        return (*told, Note(IN_ROOM, DOCUMENT))
    if case.private:
        return (*told, *to_people(case.ever_asked, DOCUMENT))
    return (*told, Note(Place("thread", "card"), DOCUMENT))


def _action(event: e.ActionMoved, case: Case) -> tuple[Note, ...]:
    """An action is done, dropped or overdue: whoever gave it hears of it, unless it is their own."""
    if event.state == "open":
        return ()
    given = [one.by for one in case.obligations if one.task == event.task and one.by != one.term.owner]
    return to_people(given, "action") + line(case)


def _paused(event: e.Paused | e.PauseLifted, case: Case) -> tuple[Note, ...]:
    """Everybody called hears of it, and whoever outside Slack the playbook names."""
    face = PAUSED if isinstance(event, e.Paused) else RESUMED
    outside = (Note(Place("webhook", name), face, URGENT) for name in event.webhooks)
    return (*outside, *to_people(case.ever_asked, "paused", URGENT), *line(case))


# What is a line for those who read along, and is told to nobody in particular.
_LINES: tuple[type[e.Event], ...] = (
    e.StatusPosted,
    e.UpdateSnoozed,
    e.Reached,
    e.ItemTicked,
    e.ItemUnticked,
    e.NoticeSent,
    e.EntryAdded,
    e.Reviewed,
    e.ActionAdded,
    e.RegulationEnded,
    e.Notified,
    e.Excused,
    e.Amended,
    e.Joined,
    e.Twinned,
)
NOTES: Mapping[type[e.Event], Callable[[Any, Case], tuple[Note, ...]]] = {
    **dict.fromkeys(_LINES, lambda _, case: line(case)),
    e.SeveritySet: lambda _, case: line(case) if case.cycle > 1 else (),
    e.DutyTaken: _duty,
    e.DutyHanded: _duty,
    e.DutyFell: _duty,
    e.SeverityEntered: _entered,
    e.NoticeDrafted: lambda event, case: line(case) if event.blanks else (),
    e.Closed: _over,
    e.ActionMoved: _action,
    e.Reopened: _to_reporter,
    e.RegulationStarted: _duty_began,
    e.RegulationMoved: _duty_began,
    e.Paused: _paused,
    e.PauseLifted: _paused,
    e.Duplicated: _to_reporter,
    e.Unsealed: _unsealed,
}
