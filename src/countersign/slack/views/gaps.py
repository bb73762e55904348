"""Why somebody else sits in a seat than the playbook means, or nobody, and what an administrator can do about it."""

from collections.abc import Callable, Mapping

from countersign.domain.case import Case
from countersign.domain.event_parts import Asked, Gap, Lack
from countersign.slack.views.blocks import who

_REASONS: Mapping[Lack, Callable[[str], str]] = {
    "own": lambda person: f"this is the own matter of {person}",
    "gone": lambda person: f"{person} cannot act in Slack any more",
    "empty": lambda _: "nobody in the group can act",
    "no_turn": lambda _: "nobody is on turn",
    "no_name": lambda _: "the request names nobody",
    "away": lambda person: f"{person} is away",
    "elsewhere": lambda person: f"{person} answers another part",
}
_TODO: Mapping[Lack, str] = {
    "own": "Nobody decides their own request, and no deputy in their stead.",
    "gone": "Put somebody who is in Slack in their place in `team.yaml`.",
    "empty": "Add somebody to the group in Slack, or correct `groups:` in `team.yaml`.",
    "no_turn": "Look at `starts:` and `people:` of the rota in `team.yaml`.",
}
_OTHERWISE = "Look at roles, deputies and fallbacks in `team.yaml` and the playbook."


def gap_of(case: Case, asked: Asked) -> Gap | None:
    """Return why somebody sits in a seat that was meant for somebody else, None if it was meant for them."""
    found = (gap for gap in reversed(case.gaps) if (gap.stage, gap.seat) == (asked.stage, asked.seat))
    return next(found, None) if asked.why in ("deputy", "fallback") else None


def reason(case: Case, gap: Gap) -> str:
    """Return why a seat is not filled as meant, as the second half of a sentence, for those who may see the case."""
    if gap.why == "own" and gap.who == case.requester:
        return f"{who(gap.who)} is the one who asks"
    return _REASONS[gap.why](who(gap.who) if gap.who else "whoever it was meant for")


def unnamed(gap: Gap) -> str:
    """Return the same without saying who, for somebody who may not see the case."""
    return _REASONS[gap.why]("whoever it was meant for")


def todo(gap: Gap) -> str:
    """Return what an administrator can do about it."""
    return _TODO.get(gap.why, _OTHERWISE)
