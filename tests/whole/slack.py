"""A small Slack that remembers everything it ever showed, and that people delete messages in."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from countersign.app.sending import Message, SendError, Trouble
from countersign.domain.actors import Actor
from tests.delivery.small_slack import Posted, SmallSlack


@dataclass(frozen=True)
class Said:
    """One message as it stood at some time: where, for which case and slot, and what it said."""

    channel: str
    key: str
    words: str


def direct(actor: Actor) -> str:
    """Return the channel of somebody's direct messages."""
    return "D" + actor.rpartition("/")[2]


def words(message: Message) -> str:
    """Return everything in a message as one text."""
    content = message.file.content if message.file else ""
    return json.dumps([message.text, *message.blocks, content], ensure_ascii=False, default=dict)


def buttons(message: Message) -> list[Mapping[str, Any]]:
    """Return the buttons of a message that make a move, in order; others open something for their reader alone."""
    rows = [block["elements"] for block in message.blocks if block["type"] == "actions"]
    return [button for row in rows for button in row if button["action_id"].startswith("verb:")]


@dataclass
class Slack(SmallSlack):
    """``removed`` holds what stood in messages that people deleted, ``left`` who cannot be written to any more."""

    said: list[Said] = field(default_factory=list)
    heard: int = 0
    removed: dict[str, Message] = field(default_factory=dict)
    left: set[Actor] = field(default_factory=set)
    opened: dict[Actor, str] = field(default_factory=dict)

    def dm(self, actor: Actor) -> str:
        if actor in self.left and actor not in self.opened:
            raise SendError(Trouble.PERMANENT, "conversations.open", "user_disabled")
        return self.opened.setdefault(actor, direct(actor))

    def _post(self, channel: str, message: Message, key: str, thread: str | None) -> str:
        self.said.append(Said(channel, key, words(message)))
        self.removed.pop(key, None)
        return super()._post(channel, message, key, thread)

    def _update(self, channel: str, ts: str, message: Message) -> None:
        super()._update(channel, ts, message)
        key = next(item.key for item in self.standing if (item.channel, item.ts) == (channel, ts))
        self.said.append(Said(channel, key, words(message)))

    def remove(self, key: str) -> None:
        """Somebody deletes a message by hand."""
        self.removed |= {item.key: item.message for item in self.standing if item.key == key}
        super().remove(key)

    def hear(self) -> list[Said]:
        """Return what was said since the last time."""
        fresh, self.heard = self.said[self.heard :], len(self.said)
        return fresh

    def asking(self) -> list[Posted]:
        """Return the messages with something to press."""
        return [item for item in self.standing if buttons(item.message)]
