"""What was left to an approval: who wants it, where it waits, and what came of it."""

from collections.abc import Mapping

from countersign.app.sending import Picture
from countersign.domain.actors import Actor
from countersign.domain.incidents.decisions import about
from countersign.domain.playbook import Playbook
from countersign.domain.referral_events import Purpose, Referral, ReferralMoved, Referred
from countersign.domain.referrals import find
from countersign.slack.views.blocks import Json, escape, people, section, when, who

# Lines of the card; older ones stand in the thread.
_MOST = 6
# Notices have lines of their own, which say when they were sent as well.
_ELSEWHERE: frozenset[Purpose] = frozenset({"send"})
_WHAT: Mapping[Purpose, str] = {
    "pause": "Pause of use",
    "lift": "Lifting the pause",
    "excuse": "Not reportable",
    "send": "Notice",
    "unseal": "Telling who reported this",
}
_ENDS: Mapping[str, str] = {
    "approved": "approved by {by} {at}",
    "rejected": "rejected by {by} {at}",
    "withdrawn": "withdrawn {at}",
    "lapsed": "not decided in time, so it was not approved",
}


def what(one: Referral, book: Playbook) -> str:
    """Return what is decided, in plain words."""
    subject = about(one.purpose, one.subject, book)
    return f"{_WHAT[one.purpose]} ({escape(subject, 80)})" if subject else _WHAT[one.purpose]


def how(one: Referral) -> str:
    """Return how it stands."""
    if one.state in _ENDS:
        by = people(one.decided_by) if one.decided_by else "nobody in time"
        return _ENDS[one.state].format(by=by, at=when(one.decided_at or one.at))
    return (
        f"wanted by {who(one.by)}, {f'decided in {escape(one.key)}' if one.key else 'those who decide are asked now'}"
    )


def block(picture: Picture, _: Actor | None) -> list[Json]:
    """Return a line for each decision that was left to others, the newest last."""
    shown = [one for one in picture.case.referrals if one.purpose not in _ELSEWHERE]
    lines = [f"• *{what(one, picture.playbook)}*: {how(one)}" for one in shown[-_MOST:]]
    return [section("\n".join(lines))] if lines else []


def wanted(event: Referred, picture: Picture) -> str:
    """Say in the timeline that something was left to others."""
    one = find(picture.case, event.referral)
    return f"{who(one.by)} asks for this, and others decide it: *{what(one, picture.playbook)}*." if one else ""


def news(event: ReferralMoved, picture: Picture) -> str:
    """Say in the timeline where it is decided, or what came of it."""
    one = find(picture.case, event.referral)
    if one is None:
        return ""
    key, said = escape(event.key), what(one, picture.playbook)
    return f"*{said}* is decided in {key}." if one.waits else f"*{said}* ({key}): {how(one)}."
