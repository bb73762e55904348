"""A pause of use: what it concerns, where it stands, and what is said of it."""

from collections import Counter

from countersign.app.sending import Message, Picture
from countersign.domain import events as e
from countersign.domain.actors import Actor
from countersign.domain.grants import WAITING
from countersign.domain.incidents.pausing import SUSPEND
from countersign.domain.pauses import InUse
from countersign.domain.referrals import link_of
from countersign.slack.views.blocks import Json, context, escape, people, section, when
from countersign.slack.views.saying import event_of, joined, say
from countersign.slack.views.words import state_line

# So many keys are named; a system may have a thousand grants.
_MOST = 20


def _kinds(found: InUse) -> str:
    waits = Counter(one.state in WAITING for one in found.shown)
    parts = [f"{waits[flag]} {word}{'' if waits[flag] == 1 else 's'}" for flag, word in _SORTS if waits[flag]]
    return " and ".join(parts)


_SORTS = ((False, "grant"), (True, "pending request"))


def listed(found: InUse) -> str:
    """Return what there is on a system by key and kind; of what the reader may not see only how many."""
    if not found.shown and not found.hidden:
        return "No grant and no pending request is about it."
    keys = [f"{escape(one.key)} ({escape(one.kind.replace('_', ' '), 40)})" for one in found.shown[:_MOST]]
    more = f", and {len(found.shown) - _MOST} more" if len(found.shown) > _MOST else ""
    shown = f"{_kinds(found)}: {', '.join(keys)}{more}." if keys else ""
    hidden = f"{'And ' if keys else ''}{found.hidden} of which you may not see more." if found.hidden else ""
    return joined(shown, hidden)


def concerned(picture: Picture, _: Actor | None) -> list[Json]:
    """Return what a decision about a pause concerns, to those who decide it."""
    case, found = picture.case, picture.in_use
    if found is None or link_of(case) is None or case.outcome:
        return []
    all_of_it = case.answers.get(SUSPEND) == SUSPEND
    what = "is suspended until the pause is lifted" if all_of_it else "stays as it is"
    return [section(f"*If you approve*, use of the system is paused, and what is about it {what}. {listed(found)}")]


def stands(picture: Picture, _: Actor | None) -> list[Json]:
    """Return that an incident pauses a system, since when, and what that holds up."""
    pause, found = picture.case.response.pause, picture.in_use
    if pause is None:
        return []
    by = f" ({escape(pause.approval)}, approved by {people(pause.by)})" if pause.by else f" ({escape(pause.approval)})"
    said = f"*Use of “{escape(pause.system, 100)}” is paused* since {when(pause.since)}{by}."
    held = "What is about it is suspended." if pause.halts else "Grants and requests were left as they are."
    closing = "This cannot be closed before that is lifted."
    return [section(joined(said, held, closing)), *([context(listed(found))] if found and pause.halts else [])]


def _others(event: e.PauseLifted) -> str:
    named = [escape(key) for key in event.still if key]
    private = len(event.still) - len(named)
    more = [f"{private} private incident{'' if private == 1 else 's'}"] if private else []
    return " and ".join([*([", ".join(named)] if named else []), *more])


def begun(event: e.Paused, _: Picture) -> str:
    """Say that use of a system was paused, by whom, and what that means."""
    by = f", approved by {people(event.by)}" if event.by else ""
    held = (
        "Every grant on it is suspended and every request waits."
        if event.halts
        else "Grants and requests were left as they are."
    )
    told = f"Told outside: {escape(', '.join(event.webhooks))}." if event.webhooks else ""
    return joined(f"*Use of “{escape(event.system, 100)}” is paused* ({escape(event.approval)}{by}).", held, told)


def lifted(event: e.PauseLifted, _: Picture) -> str:
    """Say that a pause was lifted, and whether the system may be used again."""
    name, by = escape(event.system, 100), f", approved by {people(event.by)}" if event.by else ""
    this = f"*The pause of “{name}” was lifted* ({escape(event.approval)}{by})."
    if event.still:
        return joined(this, f"It stays paused because of {_others(event)}.")
    return joined(this, "It may be used again; what this pause suspended goes on.")


def told(picture: Picture) -> Message:
    """Tell everybody called that use was paused, or that this was lifted."""
    event = event_of(picture)
    if isinstance(event, e.PauseLifted):
        return say(picture, lifted(event, picture))
    return say(picture, begun(event, picture) if isinstance(event, e.Paused) else state_line(picture.case))
