"""What the world should be, as a case sees it: mirrors kept true, notes said once, commands to other cases."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from countersign.domain.actors import Actor
from countersign.domain.event_parts import Link
from countersign.domain.texts import TextRef

URGENT, NORMAL, DIGEST = 0, 1, 2
# The kind of place that is a room of the case itself, and the slot that says which channel that is.
ROOM = "room"
# The face of a note that is a file: the post-incident document.
DOCUMENT = "document"


@dataclass(frozen=True)
class Place:
    """Where something is shown: a channel (alias of team.yaml), a person's direct messages, a slot's thread, a room.

    A ``webhook`` (name of team.yaml) is a program outside Slack, which is told by a signed request.
    """

    kind: Literal["channel", "person", "thread", "room", "webhook"]
    name: str


IN_ROOM = Place("room", ROOM)


@dataclass(frozen=True)
class Mirror:
    """A message kept true, one per slot of its case: posted once, updated in place, only its newest state matters.

    ``asks`` is off for a message that is kept true where it stands and need not be posted any more. ``not_before`` is
    when it may be posted (business time); where it stands already an update makes no sound and need not wait.
    """

    slot: str
    place: Place
    face: str
    urgency: int = NORMAL
    asks: bool = True
    not_before: datetime | None = None


@dataclass(frozen=True)
class Note:
    """Something said once, from the case as of one event; ``face`` names its wording, ``not_before`` when it may."""

    place: Place
    face: str
    urgency: int = NORMAL
    not_before: datetime | None = None


@dataclass(frozen=True)
class Followup:
    """A command to another case, sent after this one is saved.

    ``answers`` are plain. Typed text travels by reference: ``texts`` says by question which text of the case
    ``source`` is meant, and it is read when the command is sent.
    """

    case: str
    verb: str
    actor: Actor
    kind: str | None = None
    answers: Mapping[str, bool | str] = field(default_factory=dict)
    texts: Mapping[str, TextRef] = field(default_factory=dict)
    source: str = ""
    links: tuple[Link, ...] = ()
