"""An incident as people see it: the card in its channel, a message to each one called, a report to who declared it."""

from collections.abc import Mapping

from countersign.app.sending import Message, Picture
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.verb_forms import offers
from countersign.slack.views import checklist
from countersign.slack.views.blocks import Json, buttons, context, escape, message, section, when
from countersign.slack.views.incidents import (
    calls,
    closing,
    containment,
    duties,
    given,
    notices,
    others,
    pause,
    referrals,
    regulations,
    rooms,
    standing,
    updates,
)
from countersign.slack.views.sections import Section, drawn
from countersign.slack.views.sections.heading import head
from countersign.slack.views.words import own_sentence, severity, state, summary

_NEXT: Mapping[str, str] = {
    "declared": "Next, the people called find out what this is.",
    "triaged": "Next, it is contained, so that it does no more harm.",
    "contained": "It does no more harm; next, it is resolved.",
    "resolved": "It is resolved; next, its root cause is written down and it is closed.",
    "reopened": "It came back and is worked on again.",
}


def _own(picture: Picture, _: Actor | None) -> list[Json]:
    return own_sentence(picture.case, picture.playbook, picture.texts)


def _checklist(picture: Picture, _: Actor | None) -> list[Json]:
    return checklist.block(picture.case, picture.texts)


def _buttons(picture: Picture, reader: Actor | None) -> list[Json]:
    return buttons(offers(picture.case, picture.playbook, reader), picture.case)


def _heading(picture: Picture, _: Actor | None) -> list[Json]:
    return head(picture)


def _over(picture: Picture, _: Actor | None) -> list[Json]:
    return [context(given.more(picture.case))]


# What each face says, in the order it is read: on the card, to whoever reads it for themselves, to one who was called
# while it runs and once it is over.
_CARD: tuple[Section, ...] = (
    _heading,
    standing.stands,
    standing.ended,
    duties.block,
    updates.block,
    regulations.nearest,
    standing.goals,
    closing.review,
    closing.actions,
    pause.stands,
    referrals.block,
    notices.block,
    others.tied,
    _own,
    given.in_short,
    _checklist,
    closing.missing,
    calls.called,
    standing.declared,
    _buttons,
)
_LONGER: Mapping[Section, tuple[Section, ...]] = {given.in_short: (regulations.every, given.at_length)}
_READ: tuple[Section, ...] = tuple(part for one in _CARD for part in _LONGER.get(one, (one,)))
# The card of an incident with a room of its own stands there, and its channel has what everybody should know.
_SUMMARY: tuple[Section, ...] = (*_CARD[:-1], rooms.kept_out, _buttons)
_ANNOUNCED: tuple[Section, ...] = (
    _heading,
    standing.stands,
    regulations.nearest,
    standing.goals,
    pause.stands,
    _own,
    rooms.link,
    standing.declared,
)

_CALLED: tuple[Section, ...] = (
    _heading,
    calls.whys,
    standing.stands,
    duties.block,
    updates.block,
    regulations.nearest,
    standing.goals,
    closing.review,
    closing.actions,
    pause.stands,
    referrals.block,
    notices.block,
    others.tied,
    regulations.every,
    given.at_length,
    containment.block,
    _checklist,
    closing.missing,
    calls.called,
    rooms.link,
    standing.declared,
    _buttons,
)
_AFTER: tuple[Section, ...] = (
    _heading,
    standing.stands,
    standing.ended,
    closing.actions,
    pause.stands,
    _over,
    rooms.link,
    _buttons,
)


def _text(picture: Picture) -> str:
    """Return the notification: how severe, which case, and where it stands."""
    severe = escape(severity(picture.case, picture.playbook), 80)
    about = summary(picture.case, picture.playbook, picture.texts)
    return f"{f'{severe}: ' if severe else ''}{about}: {state(picture.case.state)}"


def card(picture: Picture) -> Message:
    """Return the card for the channel, with the buttons open to anybody called."""
    return message(_text(picture), drawn(_CARD, picture, None))


def in_room(picture: Picture) -> Message:
    """Return the card for the incident's own room, with the buttons open to anybody called."""
    return message(_text(picture), drawn(_SUMMARY, picture, None))


def announcement(picture: Picture) -> Message:
    """Return what the channel is told of an incident that has a room of its own, and the way there."""
    return message(_text(picture), drawn(_ANNOUNCED, picture, None))


def shown_to(picture: Picture, viewer: Actor) -> Message:
    """Return the card for one person, with their own buttons and with longer answers."""
    return message(_text(picture), drawn(_CARD if picture.case.outcome else _READ, picture, viewer))


def responder(picture: Picture) -> Message:
    """Return the message to one person who was called; once it is over, how it ended and the way back."""
    actor = picture.place.name
    if picture.case.outcome:
        return message(_text(picture), drawn(_AFTER, picture, actor))
    return message(f"{calls.call(picture.case)} {_text(picture)}", drawn(_CALLED, picture, actor))


def _is_called(case: Case) -> bool:
    return any(asked.person == case.requester for asked in case.asked)


def _saved(picture: Picture, _: Actor | None) -> list[Json]:
    """Say under which key it is saved, as long as it runs."""
    case = picture.case
    also = " You are called yourself; another message says why." if _is_called(case) else ""
    said = f"Saved as *{escape(case.key)}* {when(case.opened_at)}. You'll be told how it ends.{also}"
    return [] if case.outcome else [section(said)]


def _following(picture: Picture, _: Actor | None) -> list[Json]:
    status = standing.status(picture.case, picture.playbook)
    return [section(f"{status} {_NEXT.get(picture.case.state, '')}".strip())]


_SAVED: tuple[Section, ...] = (_heading, _saved, others.hint, _following, standing.ended)
# What whoever was called reads in another message.
_REST: tuple[Section, ...] = (_own, updates.block, standing.goals, calls.called, rooms.link, given.in_short)


def report(picture: Picture) -> Message:
    """Return the message to whoever declared it: the key, who is called, what happens next, and then how it ended."""
    case, book, texts = picture.case, picture.playbook, picture.texts
    rest = () if _is_called(case) else _REST
    text = f"{'' if case.outcome else 'Saved as '}{summary(case, book, texts)}: {state(case.state)}"
    return message(text, drawn((*_SAVED, *rest, _buttons), picture, case.requester))
