"""What the world should be, as a case sees it: mirrors kept true, notes said once, commands to other cases."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from countersign.domain.actors import Actor

URGENT, NORMAL, DIGEST = 0, 1, 2


@dataclass(frozen=True)
class Place:
    """Where something is shown: a channel (alias of team.yaml), a person's direct messages, or a slot's thread."""

    kind: Literal["channel", "person", "thread"]
    name: str


@dataclass(frozen=True)
class Mirror:
    """A message kept true, one per slot of its case: posted once, updated in place, only its newest state matters."""

    slot: str
    place: Place
    face: str
    urgency: int = NORMAL


@dataclass(frozen=True)
class Note:
    """Something said once, from the case as of one event; ``face`` names its wording."""

    place: Place
    face: str
    urgency: int = NORMAL


@dataclass(frozen=True)
class Followup:
    """A command to another case, sent after this one is saved; plain answers only, no typed text."""

    case: str
    verb: str
    actor: Actor
    kind: str | None = None
    answers: Mapping[str, bool | str] = field(default_factory=dict)
