"""Direct messages kept true: the prompt to somebody who is asked, and the receipt of the one who asks."""

from countersign.app.sending import Message, Picture
from countersign.slack.views.blocks import message
from countersign.slack.views.sections import (
    Section,
    answered,
    drawn,
    granted,
    heading,
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
    scoring.tier,
    answered.full,
    stages.lines,
    granted.of_condition,
    granted.conditions,
    granted.renewal,
    origin.asked_by,
    talk.changed,
    yours.final,
    pressing.verbs,
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
    reasons.others,
    granted.conditions,
    yours.more,
    pressing.later,
)
RECEIPT: tuple[Section, ...] = (
    heading.head,
    standing.saved,
    why.pending,
    talk.question,
    standing.reason,
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
