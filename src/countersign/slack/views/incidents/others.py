"""Other incidents that this one is tied to, those who came to help, and the name of whoever reported it."""

from countersign.app.sending import Message, Picture
from countersign.domain.actors import Actor
from countersign.domain.confidence import reader
from countersign.domain.event_parts import Link
from countersign.domain.events import Duplicated, Joined, Twinned, Unsealed
from countersign.domain.incidents.declaring import SIMILAR
from countersign.domain.rules import may_see
from countersign.slack.views.blocks import Json, context, escape, message, people, section, who
from countersign.slack.views.saying import actor_of, event_of, quoted, say
from countersign.slack.views.words import original

_MOST = 10


def tied(picture: Picture, _: Actor | None) -> list[Json]:
    """Return which incidents are duplicates of this one, which it is a duplicate of, and which it is like."""
    case = picture.case
    like = [link for link in case.links if link.relation == SIMILAR and link.key]
    lines = [
        *([f"This is a duplicate of {original(case)}, where it is dealt with."] if case.response.original else []),
        *(
            [f"Duplicates of this: {_keys(case.response.twins)}. They ended; this goes on for all of them."]
            * bool(case.response.twins)
        ),
        *([f"Declared while {_keys(like)} was open on the same system."] if like else []),
    ]
    return [context("\n".join(lines))] if lines else []


def _keys(links: list[Link] | tuple[Link, ...]) -> str:
    return ", ".join(escape(link.key or "") for link in links[-_MOST:])


def joined_line(event: Joined, picture: Picture) -> str:
    """Say in the timeline who came, or that somebody added what they know."""
    return f"{actor_of(picture)} {'joined' if event.asked else 'adds'}{':' if event.said else '.'}"


def duplicate_line(_: Duplicated, picture: Picture) -> str:
    """Say in the timeline of which incident this is a duplicate."""
    return f"{actor_of(picture)} says that this is a duplicate of {original(picture.case)}; it goes on there."


def twin_line(event: Twinned, _: Picture) -> str:
    """Say in the timeline that another incident is a duplicate of this one, or is none after all."""
    key = escape(event.key)
    return f"{key} was reopened: it is no duplicate of this." if event.gone else f"{key} is a duplicate of this."


def unsealed_line(event: Unsealed, _: Picture) -> str:
    """Say in the timeline that the name of the reporter was told, and not what it is."""
    return f"Who reported this was told to {people(event.told)} ({escape(event.approval)}):"


def reporter(picture: Picture) -> Message:
    """Tell the name of whoever reported something in confidence to somebody who may have it.

    Whoever approved that need not have a part in a private incident: to them it says the key alone, which they know.
    """
    event, name = event_of(picture), reader(picture.case.requester, picture.texts)
    approval = escape(event.approval) if isinstance(event, Unsealed) else "an approval"
    said = f"It was reported by {who(name)}." if name else "The name of whoever reported it was erased meanwhile."
    keep = "You are told because of " + approval + "; nobody else is. Please keep it to yourself."
    if not may_see(picture.case, picture.place.name):
        sentence = f"{escape(picture.case.key)}: {said} {keep}"
        return message(sentence, [section(sentence)])
    return say(picture, f"{said} {keep}")


def unsealed(picture: Picture) -> Message:
    """Tell whoever reported in confidence that their name was told: to whom, by which decision, and why."""
    event = event_of(picture)
    told = people(event.told) if isinstance(event, Unsealed) else "those who decided it"
    approval = escape(event.approval) if isinstance(event, Unsealed) else "an approval"
    why = quoted(event.reason, picture) if isinstance(event, Unsealed) else []
    return say(
        picture, f"Your name was told to {told}, as decided in {approval}, and to nobody else. Asked for because:", *why
    )


def hint(picture: Picture, _: Actor | None) -> list[Json]:
    """Return to whoever reported in confidence what that means."""
    if reader(picture.case.requester, {}) is not None:
        return []
    return [
        section(
            "Your name is kept apart from the record: nobody who deals with this learns it. If that is ever decided "
            "otherwise, you hear of it and why."
        )
    ]
