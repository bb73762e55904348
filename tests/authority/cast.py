"""Who tries: every kind of person there is around a case, and what has to happen so that somebody is one."""

from dataclasses import dataclass
from typing import Any, Literal

from countersign.app.ports import Member
from countersign.domain.actors import SYSTEM, Actor
from tests.domain.builders import ANA, BEN, CARL, FINN, GUS, HAL, MAYA

# Ana opens each case, and Ben is asked; Carl is his deputy, Finn decides in the second stage of an approval.
SAME_ID_ELSEWHERE: Actor = BEN.replace("T1", "T2")
TOKEN, SHELL = "token:ci", "cli:bob"


@dataclass(frozen=True)
class Kind:
    """A kind of person: ``actor`` tries everything in a case that ``opener`` opened and that does ``gains`` good.

    ``became`` is what Slack says of them by the time they try. ``after`` names what they wait for: that escalation
    adds them, or that they have done the same thing once already.
    """

    name: str
    actor: Actor
    opener: Actor = ANA
    gains: tuple[Actor, ...] = ()
    became: Member | None = None
    after: Literal["", "escalation", "the same"] = ""


def _became(actor: Actor, **flag: Any) -> Member:
    return Member(actor, "Somebody", actor.rpartition("/U")[2].lower(), **flag)


# With a part in the case.
TAKING_PART = (
    Kind("asked", BEN),
    Kind("asked, a second time", BEN, after="the same"),
    Kind("added by escalation", CARL, after="escalation"),
    Kind("deputy, not added", CARL),
    Kind("asked in a later stage", FINN),
    Kind("requester", ANA),
    Kind("requester, holds the role", BEN, opener=BEN),
    Kind("gains by it, holds the role", BEN, gains=(BEN,)),
    Kind("named for emergencies", GUS),
    Kind("named for them, gains by it", GUS, gains=(GUS,)),
    Kind("token that asked", TOKEN, opener=TOKEN),
)
# Without one, or who was asked and may not act any more.
OTHERS = (
    Kind("admin", MAYA),
    Kind("stranger", HAL),
    Kind("guest", BEN, became=_became(BEN, guest=True)),
    Kind("bot", BEN, became=_became(BEN, bot=True)),
    Kind("deactivated", BEN, became=_became(BEN, deleted=True)),
    Kind("other workspace", SAME_ID_ELSEWHERE),
    Kind("token", TOKEN),
    Kind("shell user", SHELL),
    Kind("system", SYSTEM),
)
KINDS = (*TAKING_PART, *OTHERS)
# The requester in the same straits: the page has no column for them, the rules do.
FALLEN_REQUESTERS = (
    Kind("requester, now a guest", ANA, became=_became(ANA, guest=True)),
    Kind("requester, now a bot", ANA, became=_became(ANA, bot=True)),
    Kind("requester, now deactivated", ANA, became=_became(ANA, deleted=True)),
)
