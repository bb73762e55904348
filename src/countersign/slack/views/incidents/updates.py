"""How things stand in an incident, as somebody said last, and when the next word is due; what a severity brought."""

from collections.abc import Iterable

from countersign.app.sending import Message, Picture
from countersign.domain import events as e
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.incidents.updating import CLOCK, clock
from countersign.slack.views import rich
from countersign.slack.views.blocks import Json, context, escape, one_line, people, when, who
from countersign.slack.views.saying import actor_of, joined, say, show
from countersign.slack.views.words import leads, severity, state, told

FIRST = 300  # characters of the last update on the card; all of it stands in the timeline
_HOW = "Press *Status update* in the message above, or *More…* and then *Put update off*."


def _next(case: Case) -> str:
    running = clock(case)
    if running is None:
        return ""
    off = case.response.snooze
    by = f", put off by {who(off.by)}" if off and off.until == running.limit else ""
    return f"{'Next status update' if running.marks else '*A status update was*'} due {when(running.limit)}{by}"


def block(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the first words of the last status update, by whom and when, and when the next one is due."""
    case = picture.case
    blocks = [_last(picture)] if case.response.updates else []
    due = _next(case)
    return [*blocks, *([context(due)] if due else [])]


def _last(picture: Picture) -> Json:
    last = picture.case.response.updates[-1]
    words = one_line(told(last.status, picture.texts) or "", FIRST)
    return rich.block(
        rich.line(rich.text("Status: ", bold=True), words, " · ", rich.person(last.by), " ", rich.moment(last.at))
    )


def pressing(event: e.ClockStruck, case: Case) -> Iterable[str]:
    """Return a sentence if a status update came due."""
    due = any(timer.startswith(f"{CLOCK}/") for timer in event.timers)
    running = clock(case)
    if due and running:
        yield f"A status update was due {when(running.limit)}. {_HOW}"


def wanted(picture: Picture) -> Message:
    """Ask whoever leads, or everybody called, for a status update now."""
    severe = escape(severity(picture.case, picture.playbook), 80)
    hint = f"The buttons are in the message above; {show(picture.case)} brings them here."
    return say(picture, f"This is *{severe}* now, so a status update is wanted at once. {_HOW}", context(hint))


def entered(picture: Picture) -> Message:
    """Tell people or a channel that an incident has this severity now, and where it stands."""
    case = picture.case
    severe = escape(severity(case, picture.playbook), 80)
    stands = f"This incident is *{severe}* now. *{state(case.state)}*. {leads(case)}"
    return say(picture, stands, context(f"You need not do anything. {show(case)} shows all of it."))


def entered_line(event: e.SeverityEntered, picture: Picture) -> str:
    """Say in the timeline what a severity brought with it."""
    severe = escape(severity(picture.case, picture.playbook), 80)
    channels = ", ".join(f"the channel {escape(name, 80)}" for name in event.channels)
    whom = ", ".join(filter(None, [people(event.told) if event.told else "", channels]))
    heard = f"Told because it is *{severe}*: {whom}." if whom else ""
    return joined(heard, "A status update is wanted now." if event.update else "") or f"This is *{severe}* now."


def snoozed_line(event: e.UpdateSnoozed, picture: Picture) -> str:
    """Say in the timeline that the next status update was put off."""
    return f"{actor_of(picture)} put the next status update off until {when(event.until)}."
