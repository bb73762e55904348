"""What a grant is tied to: its conditions and how each stands, what it renews, and the button that renews it."""

from collections.abc import Mapping

from countersign.app.sending import Picture
from countersign.domain.actors import Actor
from countersign.domain.approvals import obligations, renewing
from countersign.domain.case import Obligation
from countersign.domain.durations import spell
from countersign.domain.form_checks import day_of, spell_day
from countersign.domain.obligations import ACTION_OF, CONDITION_OF, tie
from countersign.slack.views import rich
from countersign.slack.views.blocks import Json, button_value, context, cut, escape, one_line, plain, when
from countersign.slack.views.saying import joined
from countersign.slack.views.words import told

RENEW = "renew:"  # the action of the button that opens the form of a renewal
_SHOWN, _WIDTH = 6, 150
_STANDS: Mapping[str, str] = {
    "set": "not open yet",
    "open": "open",
    "overdue": "overdue",
    "done": "done",
    "dropped": "dropped, so it is not met",
    "waived": "waived",
    "superseded": "not wanted any more",
}


def _stands(one: Obligation) -> str:
    late = ", after its day" if one.state == "done" and one.late else ""
    return f"{_STANDS[one.state]}{late}"


def _day(day: str) -> str:
    found = day_of(day)
    return spell_day(found) if found else day


def obligation(one: Obligation, picture: Picture, *, decided: bool = True) -> Json:
    """Return a line with what somebody has to do: what, who, by when, and how it stands once it is a task."""
    words = one_line(told(one.term.what, picture.texts) or "", _WIDTH)
    stands = f" · {_stands(one)}{f' · {one.key}' if one.key else ''}" if decided else ""
    return rich.line(words, " · ", rich.person(one.term.owner), f" by {_day(one.term.due)}{stands}")


def conditions(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the conditions of an approval with how each stands, or those that votes have set so far."""
    case = picture.case
    decided = case.outcome is not None
    found = case.obligations if decided else obligations.obliged(case)
    lines = [obligation(one, picture, decided=decided) for one in found[:_SHOWN]]
    more = [rich.line(f"… and {len(found) - _SHOWN} more")] if len(found) > _SHOWN else []
    title = rich.line(rich.text("Conditions:" if decided else "Conditions, if it is approved:", bold=True))
    return [rich.block(title, rich.bullets([*lines, *more]))] if found else []


_KEPT: Mapping[str, str] = {"done": "kept", "waived": "waived"}


def renewal(picture: Picture, _: Actor | None) -> list[Json]:
    """Return what a request renews: which one, for how long in all, and whether earlier conditions were kept."""
    found = picture.case.renewal
    if found is None:
        return []
    run = int((found.until - found.since).total_seconds() // 60)
    kept = [f"{escape(one.key)} {_KEPT.get(one.state, 'not kept')}{' late' * one.late}" for one in found.conditions]
    said = f"Renewal {found.number} of {escape(found.key)}, granted since {when(found.since)}: {spell(run)} in all."
    before = f"Conditions before: {', '.join(kept)}." if kept else "It had no conditions."
    climbs = "Decided one tier higher, because it was renewed before." if found.climbs else ""
    return [context(joined(said, before, climbs))]


def renew(picture: Picture, reader: Actor | None) -> list[Json]:
    """Return the button that renews a grant, for its holder, from the first reminder of its end on."""
    case = picture.case
    if reader != case.requester or not renewing.offered(case, picture.playbook):
        return []
    button = {"type": "button", "action_id": RENEW, "text": plain("Renew"), "value": button_value(case)}
    return [{"type": "actions", "block_id": cut(f"renew:{case.id}", 255), "elements": [button | {"style": "primary"}]}]


def of_condition(picture: Picture, _: Actor | None) -> list[Json]:
    """Return which approval a task is a condition of, or which incident it is an action of."""
    link = tie(picture.case)
    if link is None or link.key is None:
        return []
    key, met = escape(link.key), _MET.get(link.relation, "")
    return [context(joined(f"This is {_KINDS[link.relation]} {key} (`/ai-gov show {key}`).", met))]


_KINDS: Mapping[str, str] = {CONDITION_OF: "a condition of", ACTION_OF: "an action of"}
_MET: Mapping[str, str] = {CONDITION_OF: "It is met when a link shows that it is done."}
