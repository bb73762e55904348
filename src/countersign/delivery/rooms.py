"""What delivery does to a room instead of posting a message: it makes it, lets people in, pins, and sets its topic.

Each is a job of its own in the lane of the room, so that what is done is noted for itself, and what people change
afterwards by hand stays as they left it. A room is known by the key in its purpose: after a lost answer the name is
taken, and whose room that is can be told.
"""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from countersign.app.sending import Job, Picture, Renderer, Rooms
from countersign.delivery.messages import fingerprint
from countersign.delivery.outcomes import GivenUp, Stands
from countersign.domain.actors import Actor
from countersign.domain.incidents import rooms
from countersign.domain.world import ROOM

_log = logging.getLogger(__name__)
# Stands where a message has its time stamp.
_NO_TS = "-"
_NO_ROOM = GivenUp("no room", tell=False)  # that it could not be made was told then


@dataclass(frozen=True)
class Todo:
    """What is left to do: the methods of the Web API that it calls, and the calls."""

    methods: tuple[str, ...]
    do: Callable[[Rooms], Stands]


Deed = Callable[[Job, Picture, Renderer], Stands | GivenUp | Todo]


def _made(job: Job, picture: Picture, draw: Renderer) -> Stands | Todo:
    """A room is made once; one that people renamed or archived is the same room still."""
    if job.channel:
        return Stands(job.channel, _NO_TS, ROOM)
    case, purpose = picture.case, draw(job.face, picture).text

    def make(slack: Rooms) -> Stands:
        channel = slack.open(rooms.name(case), job.key, private=case.private, purpose=purpose)
        return Stands(channel, _NO_TS, ROOM)

    return Todo(("conversations.create", "conversations.setPurpose", "users.conversations"), make)


def _let_in(job: Job, picture: Picture, _: Renderer) -> Stands | GivenUp | Todo:
    """Everybody is invited once, so that whoever left is not called back by whatever happens next.

    The job keeps who was invited where others keep a hash, and who could not be let in in place of a time stamp.
    """
    room = picture.slots.get(ROOM)
    if room is None:
        return _NO_ROOM
    before, kept_out = (job.sent_hash or "").split(), kept_out_of(job.ts)
    fresh = [person for person in rooms.members(picture.case) if person not in before]
    if not fresh and job.channel:
        return Stands(room[0], job.ts or _NO_TS, job.sent_hash or "")

    def invite(slack: Rooms) -> Stands:
        refused = slack.invite(room[0], fresh) if fresh else {}
        if refused:
            _log.warning("not let in", extra={"job": job.id, "case": job.case, "errors": sorted({*refused.values()})})
        return Stands(room[0], " ".join([*kept_out, *refused]) or _NO_TS, " ".join([*before, *fresh]))

    return Todo(("conversations.invite",), invite)


def kept_out_of(noted: str | None) -> tuple[Actor, ...]:
    """Return who could not be let in, from what the job of the members noted."""
    return () if noted in (None, _NO_TS) else tuple(str(noted).split())


def _pinned(job: Job, picture: Picture, _: Renderer) -> Stands | GivenUp | Todo:
    """A message is pinned once; who takes the pin away has it stay away."""
    summary = picture.slots.get("summary")
    if summary is None:
        return _NO_ROOM
    channel, ts = summary
    stands = Stands(channel, ts, ts)
    if job.ts == ts:
        return stands

    def pin(slack: Rooms) -> Stands:
        slack.pin(channel, ts)
        return stands

    return Todo(("pins.add",), pin)


def _titled(job: Job, picture: Picture, draw: Renderer) -> Stands | GivenUp | Todo:
    """The topic is set when it says something else than what was set last, whatever people made of it meanwhile."""
    room = picture.slots.get(ROOM)
    if room is None:
        return _NO_ROOM
    drawn = draw(job.face, picture)
    stands = Stands(room[0], _NO_TS, fingerprint(drawn))
    if stands.sent_hash == job.sent_hash and not job.unsure:
        return stands

    def set_topic(slack: Rooms) -> Stands:
        slack.topic(room[0], drawn.text)
        return stands

    return Todo(("conversations.setTopic",), set_topic)


def matters(job: Job) -> bool:
    """Tell whether somebody should hear that a job was given up: in a room that is gone once, not with every line."""
    return job.place.kind != ROOM or job.slot in {ROOM, "members", "summary"}


# What is no message, by its face.
DEEDS: Mapping[str, Deed] = {ROOM: _made, "members": _let_in, "pin": _pinned, "topic": _titled}
