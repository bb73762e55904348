"""What a grant is tied to: its conditions, what it renews, and what was said when it was suspended, lifted or ended."""

from collections.abc import Mapping

from countersign.app.sending import Message, Picture
from countersign.domain import events as e
from countersign.domain.actors import Actor
from countersign.domain.approvals import obligations, renewing
from countersign.domain.case import Case, Obligation
from countersign.domain.durations import spell
from countersign.domain.form_checks import day_of, spell_day
from countersign.domain.playbook import Playbook
from countersign.slack.views import rich
from countersign.slack.views.blocks import Json, button_value, context, cut, escape, one_line, plain, when, who
from countersign.slack.views.saying import event_of, joined, quoted, say, show
from countersign.slack.views.words import state_line, told

RENEW = "renew"  # the action of the button that opens the form of a renewal
_SHOWN, _WIDTH = 6, 150
_STANDS: Mapping[str, str] = {
    "set": "not open yet",
    "open": "open",
    "overdue": "overdue",
    "done": "done",
    "dropped": "dropped, so it is not met",
    "waived": "waived",
}


def _stands(one: Obligation) -> str:
    late = ", after its day" if one.state == "done" and one.late else ""
    return f"{_STANDS[one.state]}{late}"


def _day(day: str) -> str:
    found = day_of(day)
    return spell_day(found) if found else day


def _condition(one: Obligation, picture: Picture, *, decided: bool) -> Json:
    words = one_line(told(one.term.what, picture.texts) or "", _WIDTH)
    stands = f" · {_stands(one)}{f' · {one.key}' if one.key else ''}" if decided else ""
    return rich.line(words, " · ", rich.person(one.term.owner), f" by {_day(one.term.due)}{stands}")


def conditions(picture: Picture) -> list[Json]:
    """Return the conditions of an approval with how each stands, or those that votes have set so far."""
    case = picture.case
    decided = case.outcome is not None
    found = case.obligations if decided else obligations.obliged(case)
    lines = [_condition(one, picture, decided=decided) for one in found[:_SHOWN]]
    more = [rich.line(f"… and {len(found) - _SHOWN} more")] if len(found) > _SHOWN else []
    title = rich.line(rich.text("Conditions:" if decided else "Conditions, if it is approved:", bold=True))
    return [rich.block(title, rich.bullets([*lines, *more]))] if found else []


_KEPT: Mapping[str, str] = {"done": "kept", "waived": "waived"}


def renewal(case: Case) -> list[Json]:
    """Return what a request renews: which one, for how long in all, and whether earlier conditions were kept."""
    found = case.renewal
    if found is None:
        return []
    run = int((found.until - found.since).total_seconds() // 60)
    kept = [f"{escape(one.key)} {_KEPT.get(one.state, 'not kept')}{' late' * one.late}" for one in found.conditions]
    said = f"Renewal {found.number} of {escape(found.key)}, granted since {when(found.since)}: {spell(run)} in all."
    before = f"Conditions before: {', '.join(kept)}." if kept else "It had no conditions."
    climbs = "Decided one tier higher, because it was renewed before." if found.climbs else ""
    return [context(joined(said, before, climbs))]


def renew(case: Case, book: Playbook, reader: Actor) -> list[Json]:
    """Return the button that renews a grant, for its holder, from the first reminder of its end on."""
    if reader != case.requester or not renewing.offered(case, book):
        return []
    button = {"type": "button", "action_id": RENEW, "text": plain("Renew"), "value": button_value(case)}
    return [{"type": "actions", "block_id": cut(f"renew:{case.id}", 255), "elements": [button | {"style": "primary"}]}]


def of_condition(case: Case) -> list[Json]:
    """Return which approval a task is a condition of."""
    link = obligations.approval_of(case)
    key = escape(link.key) if link and link.key else None
    met = "It is met when a link shows that it is done"
    return [context(f"This is a condition of {key} (`/ai-gov show {key}`). {met}.")] if key else []


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
