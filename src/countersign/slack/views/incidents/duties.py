"""Who does what in an incident: which duties are taken, by whom, and which are open."""

from collections.abc import Iterable, Iterator

from countersign.app.sending import Message, Picture
from countersign.domain import events as e
from countersign.domain.actors import Actor
from countersign.domain.case import Case, RunningClock
from countersign.domain.incidents.duties import clock_name, label, of_clock
from countersign.domain.incidents.duty_state import LEAD, Duty
from countersign.domain.playbook import IncidentPlaybook, Playbook
from countersign.slack.views.blocks import Json, context, escape, section, when, who
from countersign.slack.views.saying import actor_of, event_of, joined, say, show
from countersign.slack.views.words import state_line

ROOM = 1500  # characters, so that all of a message keeps to the 12,000 Slack takes


def _name(book: Playbook, duty: str) -> str:
    return escape(label(book, duty), 80) if isinstance(book, IncidentPlaybook) else ""


def _clock(case: Case, duty: str) -> RunningClock | None:
    return next((one for name, one in case.clocks.items() if name.partition("/")[0] == clock_name(duty)), None)


def _stands(case: Case, duty: Duty) -> str:
    if duty.holder:
        by = f", handed over by {who(duty.handed_by)}" if duty.handed_by else ""
        return f"{who(duty.holder)} since {when(duty.since)}{by}"
    clock = _clock(case, duty.name)
    if clock is None:
        return "open"
    return f"*open*, {'wanted since' if clock.overdue else 'wanted by'} {when(clock.limit)}"


def block(picture: Picture, _: Actor | None) -> list[Json]:
    """Return a line per duty; nothing where the playbook names none, since who leads stands above."""
    case, book = picture.case, picture.playbook
    known = case.response.duties if isinstance(book, IncidentPlaybook) and book.duties else ()
    lines = [f"• {_name(book, duty.name)}: {_stands(case, duty)}" for duty in known]
    return [section("\n".join(lines), ROOM)] if lines else []


def _duties(event: e.ClockStruck, case: Case) -> Iterator[tuple[Duty, RunningClock]]:
    """Yield the open duties whose clocks struck, each once."""
    clocks = dict.fromkeys(timer.rpartition("/")[0] for timer in event.timers)
    for name in clocks:
        duty = of_clock(case, name)
        if duty and name in case.clocks:
            yield duty, case.clocks[name]


def pressing(event: e.ClockStruck, picture: Picture) -> Iterable[str]:
    """Return a sentence for each open duty whose clock struck."""
    for duty, clock in _duties(event, picture.case):
        name = _name(picture.playbook, duty.name)
        if clock.overdue:
            yield f"*{name}* is still open; somebody was to take it by {when(clock.limit)}."
        else:
            yield f"*{name}* is open; somebody has to take it by {when(clock.limit)}."


def unled(event: e.ClockStruck) -> bool:
    """Tell whether an event says by itself that nobody leads the incident."""
    return any(timer.startswith(f"{clock_name(LEAD)}/") for timer in event.timers)


def todo(event: e.ClockStruck, case: Case) -> Iterable[str]:
    """Return what to press for the open duties whose clocks struck."""
    names = {duty.name for duty, _ in _duties(event, case)}
    if LEAD in names:
        yield "If you can, press *Take lead*."
    if names - {LEAD}:
        yield "If you can, press *More…* and then *Take over a duty*."


def line(event: e.DutyTaken | e.DutyHanded | e.DutyFell, picture: Picture) -> str:
    """Say in the timeline how a duty changed hands."""
    duty = picture.case.response.duty(event.duty)
    name = _name(picture.playbook, event.duty)
    before = duty.before if duty else None
    if isinstance(event, e.DutyFell):
        why = "is away" if event.why == "away" else "cannot act here any more"
        return f"{who(before) if before else 'Whoever had it'} {why}, so *{name}* is open again."
    instead = f" instead of {who(before)}" if before else ""
    if isinstance(event, e.DutyHanded):
        return f"{actor_of(picture)} handed *{name}* over to {who(event.to)}{_of(before, picture)}."
    if event.duty == LEAD:
        return f"{actor_of(picture)} leads this now{instead}."
    return f"{actor_of(picture)} took over *{name}*{instead}."


def _of(before: Actor | None, picture: Picture) -> str:
    """Return who had a duty that another one gave away."""
    by = picture.event.actor if picture.event else None
    return f"; {who(before)} had it" if before and before != by else ""


def changed_hands(picture: Picture) -> Message:
    """Tell whoever has a duty now or had it, or those called for it, that it changed hands."""
    event = event_of(picture)
    if not isinstance(event, e.DutyTaken | e.DutyHanded | e.DutyFell):
        return say(picture, state_line(picture.case))
    again = "Please take it over if you can." if isinstance(event, e.DutyFell) else ""
    hint = f"The buttons are in the message above; {show(picture.case)} brings them here."
    return say(picture, joined(line(event, picture), again), context(hint))
