"""The room of an incident: the way there, what it is for, its topic, and who could not be let in."""

from countersign.app.sending import Message, Picture
from countersign.domain.actors import Actor
from countersign.domain.world import ROOM
from countersign.slack.views.blocks import Json, context, escape, people
from countersign.slack.views.words import severity, state

_ASK = "Whoever may invite people to channels can let them in; their buttons are in their direct messages."


def link(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the way to the room, once it stands and the reader may go there.

    The room of a private incident is shown to those who were called, and to nobody else.
    """
    room, reader = picture.slots.get(ROOM), picture.place.name
    if room is None or (picture.case.private and reader not in picture.case.ever_asked):
        return []
    return [context(f"This is dealt with in <#{room[0]}>.")]


def kept_out(picture: Picture, _: Actor | None) -> list[Json]:
    """Return who could not be let in."""
    return [context(f"Could not be let in: {people(picture.kept_out)}. {_ASK}")] if picture.kept_out else []


def purpose(picture: Picture) -> Message:
    """Say what the room is for; whoever browses channels reads it, so it tells nothing about the incident."""
    return Message(f"Countersign made this for {escape(picture.case.key)}.", [])


def topic(picture: Picture) -> Message:
    """Say how severe it is and where it stands: in plain words of the playbook, and nothing that anybody typed.

    Slack notes each topic in the channel for good, so what may be erased some day is not for it.
    """
    case, book = picture.case, picture.playbook
    words = (escape(case.key), escape(severity(case, book), 80), state(case.state), "the pinned message has the rest")
    return Message(" · ".join(word for word in words if word), [])
