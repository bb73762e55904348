"""The rooms of a small Slack in memory."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from countersign.domain.actors import Actor


@dataclass
class SmallRoom:
    """A channel that the bot made."""

    name: str
    key: str
    private: bool
    members: list[Actor] = field(default_factory=list)
    topic: str = ""
    pins: list[str] = field(default_factory=list)


@dataclass
class SmallRooms:
    """Implements ``sending.Rooms``; ``call`` meets the faults that were ordered, ``unfit`` cannot be let in."""

    call: Callable[[str, Callable[[], Any]], Any]
    made: dict[str, SmallRoom] = field(default_factory=dict)
    unfit: set[Actor] = field(default_factory=set)
    invited: list[tuple[Actor, ...]] = field(default_factory=list)

    def open(self, name: str, key: str, *, private: bool, purpose: str) -> str:
        assert purpose
        return str(self.call("open", lambda: self._open(name, key, private)))

    def _open(self, name: str, key: str, private: bool) -> str:
        for channel, room in self.made.items():
            if room.key == key:
                return channel
        channel = f"R{len(self.made) + 1}"
        self.made[channel] = SmallRoom(name, key, private)
        return channel

    def invite(self, channel: str, people: Sequence[Actor]) -> Mapping[Actor, str]:
        self.invited.append(tuple(people))
        refused: Mapping[Actor, str] = self.call("invite", lambda: self._invite(channel, people))
        return refused

    def _invite(self, channel: str, people: Sequence[Actor]) -> Mapping[Actor, str]:
        room = self.made[channel]
        room.members += [person for person in people if person not in {*room.members, *self.unfit}]
        return {person: "cant_invite" for person in people if person in self.unfit}

    def topic(self, channel: str, topic: str) -> None:
        self.call("topic", lambda: setattr(self.made[channel], "topic", topic))

    def pin(self, channel: str, ts: str) -> None:
        self.call("pin", lambda: self.made[channel].pins.append(ts))
