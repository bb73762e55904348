"""The Events API: what happens in the workspace, told to the app, and told again until acknowledged."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING

from slack_standin.delivery import Retry
from slack_standin.wire import Json, new_id

if TYPE_CHECKING:
    from slack_standin.model import Channel, Group, Message
    from slack_standin.standin import Standin

MESSAGE_EVENTS = {
    "public_channel": "message.channels",
    "private_channel": "message.groups",
    "im": "message.im",
    "mpim": "message.mpim",
}
CHANNEL_TYPES = {"public_channel": "channel", "private_channel": "group", "im": "im", "mpim": "mpim"}


class Events:
    """Tells the app what it subscribed to (everything, if there is no manifest)."""

    def __init__(self, standin: Standin) -> None:
        self._standin = standin
        self._running: set[asyncio.Task[None]] = set()

    def emit(self, event: Json, subscription: str = "") -> None:
        """Send an event in the background if the app subscribed to it."""
        wanted = self._standin.subscriptions
        if wanted is not None and (subscription or event["type"]) not in wanted:
            return
        event.setdefault("event_ts", self._standin.clock.next_ts())
        task = asyncio.get_running_loop().create_task(self._tell(self._wrap(event)))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    def stop(self) -> None:
        """Give up what is still being told."""
        for task in self._running:
            task.cancel()

    def message(self, message: Message, channel: Channel) -> None:
        """Tell of a new message in a place the bot is in.

        The bot's own messages are told only to apps whose manifest asks for message events: without a
        manifest they would be nothing but noise.
        """
        if not self.hears(channel, message.user):
            return
        shown = {**self._standin.show(message), "channel": channel.id, "event_ts": message.ts}
        self.emit({**shown, "channel_type": CHANNEL_TYPES[channel.kind]}, MESSAGE_EVENTS[channel.kind])
        bot = self._standin.space.bot.user_id
        if message.user != bot and not channel.is_im and re.search(rf"<@{re.escape(bot)}(\||>)", message.text):
            self.emit({**shown, "type": "app_mention"})

    def changed(self, message: Message, before: Json, user: str) -> None:
        """Tell that ``user`` changed a message, which the API showed as ``before``; of ephemeral ones nothing."""
        after = {"message": self._standin.show(message), "previous_message": before}
        self._about(message, user, {"subtype": "message_changed", **after})

    def deleted(self, message: Message, user: str) -> None:
        """Tell that ``user`` deleted a message."""
        before = {"deleted_ts": message.ts, "previous_message": self._standin.show(message)}
        self._about(message, user, {"subtype": "message_deleted", **before})

    def _about(self, message: Message, user: str, what: Json) -> None:
        channel = self._standin.space.channels[message.channel]
        if message.ephemeral_to or not self.hears(channel, user):
            return
        ts = self._standin.clock.next_ts()
        place = {"channel": channel.id, "channel_type": CHANNEL_TYPES[channel.kind]}
        event = {"type": "message", **what, **place, "hidden": True, "ts": ts, "event_ts": ts}
        self.emit(event, MESSAGE_EVENTS[channel.kind])

    def shared(self, file: str, user: str, channel: Channel) -> None:
        """Tell that ``user`` shared a file in a channel."""
        if self.hears(channel, user):
            what = {"channel_id": channel.id, "file_id": file, "user_id": user, "file": {"id": file}}
            self.emit({"type": "file_shared", **what})

    def hears(self, channel: Channel, user: str) -> bool:
        """Tell whether the app is told what ``user`` does in a place: it is there, and it is not its own doing.

        Of its own doing only an app hears whose manifest asks for such events.
        """
        own = user == self._standin.space.bot.user_id
        return self._standin.space.bot_in(channel) and not (own and self._standin.subscriptions is None)

    def joined(self, user: str, channel: Channel, inviter: str = "") -> None:
        """Tell that somebody joined a channel the bot is in."""
        self._moved("member_joined_channel", user, channel, {"inviter": inviter} if inviter else {})

    def left(self, user: str, channel: Channel) -> None:
        """Tell that somebody left a channel the bot is in, or was removed."""
        self._moved("member_left_channel", user, channel, {})

    def _moved(self, what: str, user: str, channel: Channel, more: Json) -> None:
        kind, team = "G" if channel.is_private else "C", self._standin.space.team.id
        if self._standin.space.bot_in(channel):
            self.emit({"type": what, "user": user, "channel": channel.id, "channel_type": kind, "team": team, **more})

    def group_changed(self, group: Group, before: list[str]) -> None:
        """Tell that a user group was changed, and who came or went if its members were."""
        team = self._standin.space.team.id
        self.emit({"type": "subteam_updated", "subteam": group.to_json(team, with_users=True)})
        added = [user for user in group.users if user not in before]
        removed = [user for user in before if user not in group.users]
        if added or removed:
            changed = {"added_users": added, "removed_users": removed}
            counts = {f"{name}_count": str(len(users)) for name, users in changed.items()}
            self.emit({"type": "subteam_members_changed", "subteam_id": group.id, "team_id": team, **changed, **counts})

    async def _tell(self, payload: Json) -> None:
        settings = self._standin.settings
        outcome = await self._standin.send("events_api", payload)
        for attempt, delay in enumerate(settings.retry_delays, start=1):
            if outcome.ok:
                return
            await asyncio.sleep(delay)
            outcome = await self._standin.send("events_api", payload, Retry(attempt, outcome.why))

    def _wrap(self, event: Json) -> Json:
        space = self._standin.space
        authorization = {
            "enterprise_id": None,
            "team_id": space.team.id,
            "user_id": space.bot.user_id,
            "is_bot": True,
            "is_enterprise_install": False,
        }
        return {
            "token": "verification-token",
            "team_id": space.team.id,
            "api_app_id": space.bot.app_id,
            "event": event,
            "type": "event_callback",
            "event_id": new_id("Ev"),
            "event_time": self._standin.clock.seconds(),
            "authorizations": [authorization],
            "is_ext_shared_channel": False,
            "event_context": new_id("EC", 24),
        }
