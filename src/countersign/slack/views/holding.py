"""What is said once of a grant and its conditions: it was suspended, lifted, revoked or given back, and why."""

from collections.abc import Mapping

from countersign.app.sending import Message, Picture
from countersign.domain import events as e
from countersign.slack.views.blocks import context, escape, when, who
from countersign.slack.views.saying import event_of, joined, quoted, say, show
from countersign.slack.views.words import state_line, told


def named(task: str | None, picture: Picture) -> str:
    """Return a condition in words for a sentence, by the id of its task: its key and what it asks."""
    one = next((one for one in picture.case.obligations if one.task == task), None)
    if one is None:
        return ""
    return f"{escape(one.key or 'A condition')} “{escape(told(one.term.what, picture.texts) or '', 200)}”"


_NEWS: Mapping[str, str] = {
    "overdue": "The condition {it} is overdue.",
    "dropped": "The condition {it} was dropped, so it is not met.",
    "done": "The condition {it} is met.",
}


def news(task: str | None, picture: Picture) -> str:
    """Return how a condition stands now, in a sentence; nothing if there is no such condition."""
    one = next((one for one in picture.case.obligations if one.task == task), None)
    return _NEWS[one.state].format(it=named(task, picture)) if one and one.state in _NEWS else ""


_NEXT: Mapping[str, str] = {
    "suspended": "Its time runs on. Those who decided, or watch over it, lift or revoke it with {show}.",
    "revoked": "What it allowed is not allowed any more.",
    "relinquished": "What it allowed is not allowed any more.",
}


def _lifted(event: e.Lifted, picture: Picture) -> str:
    case, why = picture.case, news(event.task, picture)
    lifted = f"*Lifted* by {who(case.later.by)} {when(case.later.at)}." if case.later and not event.task else ""
    holds = f"It may be used again until {when(case.grant.until)}." if case.grant else ""
    return joined(why, lifted, holds)


def turned(picture: Picture) -> Message:
    """Tell both sides that a grant was suspended, lifted, revoked or given back: by whom, why, and what it means."""
    case, event = picture.case, event_of(picture)
    if isinstance(event, e.Lifted):
        return say(picture, _lifted(event, picture), *quoted(event.reason, picture))
    why = news(getattr(event, "task", None), picture)
    sentence = joined(why, state_line(case), _NEXT.get(case.state, "").format(show=show(case)))
    return say(picture, sentence, *quoted(getattr(event, "reason", None), picture))


def condition(picture: Picture) -> Message:
    """Tell whoever must know how a condition stands now: kept in time, or one more that is not met."""
    event = event_of(picture)
    task = event.task if isinstance(event, e.ConditionMoved) else None
    return say(picture, news(task, picture) or state_line(picture.case), context(f"See it with {show(picture.case)}."))
