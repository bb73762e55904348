"""Direct messages kept true: the prompt to somebody who is asked, and the receipt of the one who asks."""

from countersign.app.sending import Message, Picture
from countersign.slack.views.blocks import message
from countersign.slack.views.incidents import pause
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
    yours,
)
from countersign.slack.views.words import state, summary

ASKED: tuple[Section, ...] = (
    heading.head,
    why.ask,
    glass.why,
    scoring.tier,
    answered.full,
    pause.concerned,
    load.over,
    stages.lines,
    granted.of_condition,
    granted.conditions,
    granted.renewal,
    origin.asked_by,
    talk.changed,
    yours.final,
    glass.others,
)
QUESTIONED: tuple[Section, ...] = (  # the question takes the room that long answers have otherwise
    heading.head,
    yours.ask,
    talk.question,
    answered.short,
    origin.asked_by,
    talk.changed,
    pressing.verbs,
)
OVER: tuple[Section, ...] = (
    heading.head,
    yours.over,
    standing.reason,
    denied.said,
    reasons.others,
    granted.conditions,
    yours.more,
    pressing.later,
)
GLASS: tuple[Section, ...] = (heading.head, glass.offer, scoring.tier, answered.short, stages.lines, glass.verb)
SHATTERED: tuple[Section, ...] = (heading.head, glass.offer, glass.why, standing.reason, yours.more)
RECEIPT: tuple[Section, ...] = (
    heading.head,
    standing.saved,
    why.pending,
    talk.question,
    standing.reason,
    glass.why,
    denied.said,
    reasons.others,
    scoring.tier,
    stages.lines,
    granted.conditions,
    granted.renewal,
    standing.own,
    answered.short,
    talk.changed,
    pressing.verbs,
    granted.renew,
)


def prompt(picture: Picture) -> Message:
    """Return the message to one person who was asked; its buttons go away when nothing is asked any more."""
    case, reader = picture.case, picture.place.name
    about = summary(case, picture.playbook, picture.texts)
    if yours.is_asked(case, reader):
        return message(
            f"{yours.asks(case)} {about}", drawn(QUESTIONED if case.open_question else ASKED, picture, reader)
        )
    return message(f"{about}: {state(case.state)}", drawn(OVER, picture, reader))


def receipt(picture: Picture) -> Message:
    """Return the message to whoever asked: the key, who is asked by when, the way back, and then the outcome."""
    case = picture.case
    about = f"{summary(case, picture.playbook, picture.texts)}: {state(case.state)}"
    return message(f"{'' if case.outcome else 'Saved as '}{about}", drawn(RECEIPT, picture, case.requester))


def glass_box(picture: Picture) -> Message:
    """Return the message to one who may break the glass; its button goes away when that is no longer possible."""
    case, reader = picture.case, picture.place.name
    about = summary(case, picture.playbook, picture.texts)
    if glass.may_break(case, reader):
        return message(f"For emergencies only: {about}", drawn(GLASS, picture, reader))
    return message(f"{about}: {state(case.state)}", drawn(SHATTERED, picture, reader))
