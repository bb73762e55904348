"""The card of a case: what a channel sees, updated in place. It shows moments, never spans, so it does not go stale."""

from countersign.app.sending import Message, Picture
from countersign.domain.actors import Actor
from countersign.slack.views.blocks import message
from countersign.slack.views.sections import (
    Section,
    answered,
    denied,
    drawn,
    glass,
    granted,
    heading,
    load,
    origin,
    pressing,
    reasons,
    scoring,
    stages,
    standing,
    talk,
    why,
)
from countersign.slack.views.words import state, summary

_REQUEST: tuple[Section, ...] = (
    standing.reason,
    glass.why,
    denied.said,
    reasons.others,
    scoring.tier,
    load.over,
    stages.lines,
    granted.conditions,
    granted.renewal,
    standing.own,
    answered.short,
    talk.void,
)
CARD: tuple[Section, ...] = (
    heading.head,
    standing.state,
    talk.question,
    *_REQUEST,
    origin.asked_by,
    talk.changed,
    pressing.verbs,
)
SHOWN: tuple[Section, ...] = (
    heading.head,
    why.state,
    *_REQUEST,
    talk.history,
    origin.asked_by,
    talk.changed,
    pressing.verbs,
    granted.renew,
)


def _text(picture: Picture) -> str:
    return f"{summary(picture.case, picture.playbook, picture.texts)}: {state(picture.case.state)}"


def card(picture: Picture) -> Message:
    """Return the card for the channel of the kind, with the buttons open to anybody asked."""
    return message(_text(picture), drawn(CARD, picture, None))


def shown_to(picture: Picture, viewer: Actor) -> Message:
    """Return the card for one person, with their own buttons, and one that says why these people are asked."""
    return message(_text(picture), drawn(SHOWN, picture, viewer))
