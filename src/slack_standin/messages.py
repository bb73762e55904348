"""Every message of the workspace, in order, with threads, ephemeral ones and what was deleted."""

from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from slack_standin.bell import Bell
from slack_standin.clock import Clock
from slack_standin.model import Bot, Message
from slack_standin.wire import Json


@dataclass(frozen=True)
class Gone:
    """What is left of a deleted message: enough to tell who can no longer see what."""

    seq: int
    message: Message


class Messages:
    """The message store; each change takes the next number, so a reader can ask "what is new since"."""

    def __init__(self, clock: Clock, bell: Bell) -> None:
        self._clock = clock
        self._bell = bell
        # Both keep their order by themselves: `ts` only grows, and a touched message moves to the end.
        self._by_channel: dict[str, dict[str, Message]] = {}
        self._by_change: dict[tuple[str, str], Message] = {}
        self._threads: dict[tuple[str, str], list[Message]] = {}
        self.gone: list[Gone] = []
        self.seq = 0

    def post(self, channel: str, user: str, **fields: Any) -> Message:
        """Add a message by ``user`` and return it; a reply makes its parent carry ``thread_ts``."""
        message = Message(channel=channel, ts=self._clock.next_ts(), user=user, **fields)
        self._by_channel.setdefault(channel, {})[message.ts] = message
        if message.is_reply and not message.ephemeral_to:
            self._threads.setdefault((channel, message.thread_ts), []).append(message)
        self.touch(message)
        return message

    def touch(self, message: Message) -> None:
        """Give a changed message the next number and wake the waiters."""
        self.seq += 1
        message.seq = self.seq
        place = message.channel, message.ts
        self._by_change.pop(place, None)
        self._by_change[place] = message
        self._bell.ring()

    def edit(self, message: Message, **fields: Any) -> None:
        """Change a message and mark it as edited."""
        for name, value in fields.items():
            setattr(message, name, value)
        message.edited_ts = self._clock.next_ts()
        self.touch(message)

    def remove(self, message: Message) -> None:
        """Delete a message; replies of a deleted parent stay, as in Slack."""
        del self._by_channel[message.channel][message.ts]
        del self._by_change[message.channel, message.ts]
        thread = self._threads.get((message.channel, message.thread_ts), [])
        if message in thread:
            thread.remove(message)
        self.seq += 1
        self.gone.append(Gone(self.seq, message))
        self._bell.ring()

    def find(self, channel: str, ts: str, ephemeral_to: str = "") -> Message | None:
        """Return a message by its place; an ephemeral one only for its reader."""
        message = self._by_channel.get(channel, {}).get(ts)
        return message if message is not None and message.ephemeral_to in {"", ephemeral_to} else None

    def since(self, seq: int) -> list[Message]:
        """Return the messages changed after number ``seq``, ephemeral ones too, the latest change first."""
        return list(takewhile(lambda message: message.seq > seq, reversed(self._by_change.values())))

    def history(self, channel: str) -> list[Message]:
        """Return what ``conversations.history`` shows, newest first: no replies unless broadcast."""
        shown = [message for message in self._lasting(channel) if not message.is_reply or message.broadcast]
        return shown[::-1]

    def everything(self, channel: str, reader: str) -> list[Message]:
        """Return what one person can see of a channel, oldest first: replies too, and what only they see."""
        every = self._by_channel.get(channel, {}).values()
        return [one for one in every if one.ephemeral_to in {"", reader}]

    def timeline(self, channel: str, reader: str) -> list[Message]:
        """Return what one person sees in a channel, oldest first: no replies unless broadcast."""
        return [one for one in self.everything(channel, reader) if not one.is_reply or one.broadcast]

    def thread(self, channel: str, parent: str, reader: str) -> list[Message]:
        """Return what one person sees in a thread, oldest first, its first message included."""
        return [one for one in self.everything(channel, reader) if parent and parent in {one.ts, one.thread_ts}]

    def replies(self, channel: str, parent: str) -> list[Message]:
        """Return a thread, oldest first: the parent (if it still exists) and its replies."""
        first = self.find(channel, parent)
        return [*([first] if first else []), *self._threads.get((channel, parent), [])]

    def bearing(self, channel: str, file: str) -> list[Message]:
        """Return the messages of a channel that show a file."""
        return [one for one in self._lasting(channel) if any(each["id"] == file for each in one.files)]

    def pinned(self, channel: str) -> list[Message]:
        """Return the pinned messages of a channel."""
        return [message for message in self._lasting(channel) if message.pinned]

    def _lasting(self, channel: str) -> list[Message]:
        return [one for one in self._by_channel.get(channel, {}).values() if not one.ephemeral_to]

    def show(self, message: Message, bot: Bot, team: str, full_metadata: bool = True) -> Json:
        """Return the ``message`` object of the API.

        Without ``include_all_metadata`` Slack shows only the ``event_type`` of the metadata.
        """
        shown: Json = {
            "type": "message",
            "user": message.user,
            "ts": message.ts,
            "text": message.text,
            "team": team,
        }
        shown.update({key: value for key, value in _optional(message).items() if value})
        if message.bot_id:
            shown |= {"bot_id": message.bot_id, "app_id": bot.app_id, "bot_profile": bot.profile(team)}
        if message.metadata:
            event_type = {"event_type": message.metadata["event_type"]}
            shown["metadata"] = message.metadata if full_metadata else event_type
        return shown | self._thread_fields(message)

    def _thread_fields(self, message: Message) -> Json:
        if message.is_reply:
            parent = self.find(message.channel, message.thread_ts)
            return {"thread_ts": message.thread_ts, **({"parent_user_id": parent.user} if parent else {})}
        replies = self._threads.get((message.channel, message.ts), [])
        if not replies:
            return {}
        return {
            "thread_ts": message.ts,
            "reply_count": len(replies),
            "reply_users": list(dict.fromkeys(reply.user for reply in replies)),
            "latest_reply": replies[-1].ts,
        }


def _optional(message: Message) -> Json:
    return {
        "blocks": message.blocks,
        "attachments": message.attachments,
        "subtype": message.subtype or ("thread_broadcast" if message.is_reply and message.broadcast else ""),
        "edited": {"user": message.user, "ts": message.edited_ts} if message.edited_ts else None,
        "files": message.files,
        "is_ephemeral": bool(message.ephemeral_to),
        "pinned_to": [message.channel] if message.pinned else [],
        "reactions": [
            {"name": name, "users": users, "count": len(users)} for name, users in message.reactions.items() if users
        ],
    }
