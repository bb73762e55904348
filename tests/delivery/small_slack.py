"""A small Slack in memory whose calls fail as told."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from countersign.app.sending import Message, SendError, Trouble
from countersign.domain.actors import Actor
from tests.delivery.faulty_queue import Crash
from tests.delivery.small_rooms import SmallRooms

METHODS = {
    "post": "chat.postMessage",
    "update": "chat.update",
    "find": "conversations.history",
    "delete": "chat.delete",
    "open": "conversations.create",
    "invite": "conversations.invite",
    "topic": "conversations.setTopic",
    "pin": "pins.add",
}


@dataclass
class Posted:
    """A message as it stands in a channel."""

    channel: str
    ts: str
    key: str
    thread: str | None
    message: Message
    at: datetime


def before(trouble: Trouble, retry_after: float | None = None) -> tuple[bool, Trouble, float | None]:
    """Return a fault that comes instead of the call's effect."""
    return (False, trouble, retry_after)


LOST = (True, Trouble.UNSURE, None)  # the effect comes, the answer does not
DIES_BEFORE, DIES_AFTER = (False, None, None), (True, None, None)
Fault = tuple[bool, Trouble | None, float | None]


@dataclass
class SmallSlack:
    """Implements ``sending.Messenger``. ``faults`` are met by the next calls of a method, one each."""

    clock: Callable[[], datetime]
    standing: list[Posted] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    faults: dict[str, list[Fault]] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)
    looked_back_to: list[datetime] = field(default_factory=list)
    rooms: SmallRooms = field(init=False)

    def __post_init__(self) -> None:
        self.rooms = SmallRooms(self._call)

    def dm(self, actor: Actor) -> str:
        return "D" + actor.rpartition("/")[2]

    def channel(self, alias: str) -> str:
        if alias in self.unknown:
            raise SendError(Trouble.PERMANENT, "conversations.list", "channel_not_found")
        return "C" + alias

    def post(self, channel: str, message: Message, key: str, thread: str | None) -> str:
        return self._call("post", lambda: self._post(channel, message, key, thread))

    def _post(self, channel: str, message: Message, key: str, thread: str | None) -> str:
        ts = f"{len(self.calls)}.0"
        self.standing.append(Posted(channel, ts, key, thread, message, self.clock()))
        return ts

    def update(self, channel: str, ts: str, message: Message) -> None:
        return self._call("update", lambda: self._update(channel, ts, message))

    def _update(self, channel: str, ts: str, message: Message) -> None:
        found = [item for item in self.standing if (item.channel, item.ts) == (channel, ts)]
        if not found:
            raise SendError(Trouble.GONE, "chat.update", "message_not_found")
        found[0].message = message

    def delete(self, channel: str, ts: str) -> None:
        return self._call("delete", lambda: self._delete(channel, ts))

    def _delete(self, channel: str, ts: str) -> None:
        found = [item for item in self.standing if (item.channel, item.ts) == (channel, ts)]
        if not found:
            raise SendError(Trouble.GONE, "chat.delete", "message_not_found")
        self.standing.remove(found[0])

    def withdraw(self, channel: str, ts: str) -> bool:
        return bool(self._call("delete", lambda: self._withdraw(channel, ts)))

    def _withdraw(self, channel: str, ts: str) -> bool:
        found = [item for item in self.standing if (item.channel, item.ts) == (channel, ts)]
        self.standing = [item for item in self.standing if item not in found]
        return bool(found)

    def find(self, channel: str, key: str, thread: str | None, since: datetime) -> list[str]:
        self.looked_back_to.append(since)
        return self._call("find", lambda: self._find(channel, key, thread, since))

    def _find(self, channel: str, key: str, thread: str | None, since: datetime) -> list[str]:
        where = (channel, key, thread)
        seen = [item for item in self.standing if (item.channel, item.key, item.thread) == where]
        return [item.ts for item in seen if item.at >= since]

    def remove(self, key: str) -> None:
        """Somebody deletes a message by hand."""
        self.standing = [item for item in self.standing if item.key != key]

    def texts(self, channel: str | None = None) -> list[str]:
        """Return what stands, in order."""
        return [item.message.text for item in self.standing if channel in {None, item.channel}]

    def _call(self, name: str, effect: Callable[[], Any]) -> Any:
        self.calls.append(name)
        faults = self.faults.get(name)
        if not faults:
            return effect()
        done, trouble, retry_after = faults.pop(0)
        if done:
            effect()
        if trouble is None:
            raise Crash
        raise SendError(trouble, METHODS[name], trouble.value, retry_after)
