"""Notices of an incident: which are proposed, drafted, waiting for approval, approved and sent, and by whom."""

from countersign.app.sending import Picture
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.events import NoticeDrafted, NoticeSent
from countersign.domain.incidents.notices import proposed
from countersign.domain.incidents.noticing import SEND, TEXT, approval_of, letter_of
from countersign.domain.incidents.state import Letter
from countersign.domain.playbook import IncidentPlaybook, Playbook
from countersign.domain.referrals import find
from countersign.slack.views.blocks import Json, escape, people, section, when, who
from countersign.slack.views.incidents.referrals import how
from countersign.slack.views.saying import actor_of
from countersign.slack.views.words import spoken

# Characters, and lines, so that all of a message keeps to the 12,000 Slack takes.
_ROOM, _MOST = 1200, 6


def _label(name: str, book: Playbook) -> str:
    known = book.notices.get(name) if isinstance(book, IncidentPlaybook) else None
    return escape(known.label if known else spoken(name), 80)


def _blanks(count: int) -> str:
    return f"{count} blank{'' if count == 1 else 's'} left, so nobody was asked yet"


def _allowed(letter: Letter, case: Case) -> list[str]:
    """Return who approved a notice, and when it was sent or that nobody said so."""
    one = approval_of(case, letter.notice)
    if one is None:
        return []
    by = f"approved by {people(one.decided_by)} ({escape(one.key or '')})"
    if letter.sent and letter.approval == one.case:
        return [f"sent {when(letter.sent)}, {by}"]
    return [f"*{by}*, and not marked as sent yet"]


def _pending(letter: Letter, case: Case) -> list[str]:
    """Return how the last draft stands, if it is not what was approved."""
    one = approval_of(case, letter.notice)
    if letter.at is None or letter.by is None or (one and one.answers[TEXT] == letter.text):
        return []
    drafted = f"drafted by {who(letter.by)} {when(letter.at)}"
    if letter.blanks:
        return [f"{drafted}, {_blanks(letter.blanks)}"]
    asked = [one for one in case.referrals if (one.purpose, one.subject) == (SEND, letter.notice)]
    return [how(asked[-1])] if asked else [drafted]


def _stands(name: str, case: Case) -> str:
    letter = letter_of(case, name)
    found = [*_allowed(letter, case), *_pending(letter, case)]
    return "; ".join(found) or "proposed, and nobody has drafted it yet"


def block(picture: Picture, _: Actor | None) -> list[Json]:
    """Return a line for each notice: what was touched last comes first, what is only proposed at the end."""
    case, book = picture.case, picture.playbook
    if not isinstance(book, IncidentPlaybook):
        return []
    known = () if case.outcome else proposed(case, book)
    names = [*dict.fromkeys([*(letter.notice for letter in reversed(case.response.letters)), *known])]
    lines = [f"• *{_label(name, book)}*: {_stands(name, case)}" for name in names[:_MOST]]
    lines += [f"and {len(names) - _MOST} more"] if len(names) > _MOST else []
    return [section("\n".join(["*Notices*", *lines]), _ROOM)] if lines else []


def drafted(event: NoticeDrafted, picture: Picture) -> str:
    """Say in the timeline that a draft was kept that nobody was asked about."""
    return f"{actor_of(picture)} drafted *{_label(event.notice, picture.playbook)}*: {_blanks(event.blanks)}."


def marked(event: NoticeSent, picture: Picture) -> str:
    """Say in the timeline that a notice was sent, by whose approval."""
    one = find(picture.case, event.approval)
    by = f", which {people(one.decided_by)} approved in {escape(one.key or '')}" if one else ""
    return f"{actor_of(picture)} sent *{_label(event.notice, picture.playbook)}* {when(event.sent)}{by}."
