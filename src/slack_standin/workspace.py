"""The people, channels and groups of a workspace: read from a file, looked up, nothing more."""

from collections.abc import Iterable
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from slack_standin.model import Bot, Channel, Group, Team, User
from slack_standin.records import at, entries, made, words
from slack_standin.wire import Json, WrongData, new_id

DEFAULT_SCOPES = frozenset(
    [
        "channels:history",
        "channels:join",
        "channels:manage",
        "channels:read",
        "channels:write.invites",
        "channels:write.topic",
        "chat:write",
        "commands",
        "files:read",
        "files:write",
        "groups:history",
        "groups:read",
        "groups:write",
        "groups:write.invites",
        "groups:write.topic",
        "im:history",
        "im:read",
        "im:write",
        "mpim:history",
        "mpim:read",
        "mpim:write",
        "pins:read",
        "pins:write",
        "reactions:read",
        "reactions:write",
        "team:read",
        "usergroups:read",
        "users.profile:read",
        "users:read",
        "users:read.email",
    ]
)
"""Every bot scope a method here asks for, except ``chat:write.public``: a bot has to be invited."""


class Workspace:
    """The state that exists before any message: who is there and where one may talk."""

    def __init__(self, team: Team, bot: Bot) -> None:
        self.team = team
        self.bot = bot
        self.users: dict[str, User] = {}
        self.channels: dict[str, Channel] = {}
        self.groups: dict[str, Group] = {}

    @classmethod
    def load(cls, data: Json, scopes: Iterable[str] | None = None) -> "Workspace":
        """Build a workspace from the JSON of a workspace file; ``scopes`` win over the file's own.

        Raises WrongData with what does not fit, and where.
        """
        own = words(data, "bot", "scopes") if at(data, "bot", "scopes") is not None else DEFAULT_SCOPES
        bot = at(data, "bot") and {**at(data, "bot"), "scopes": frozenset(own if scopes is None else scopes)}
        space = cls(made(Team, at(data, "team"), "team"), made(Bot, bot, "bot"))
        for where, user in entries(data, "users"):
            space.add_user(user, where)
        space.add_user({"id": space.bot.user_id, "name": space.bot.name, "is_bot": True})
        for where, channel in entries(data, "channels"):
            space.add_channel(channel, where)
        for where, group in entries(data, "usergroups"):
            space.add_group(group, where)
        return space

    def add_user(self, data: Json, where: str = "user") -> User:
        """Add a person; ``data`` is an entry of ``users`` in a workspace file, ``where`` what WrongData calls it."""
        user = made(User, {"team_id": self.team.id, **data}, where)
        try:
            ZoneInfo(user.tz)
        except (ValueError, OSError, ZoneInfoNotFoundError):
            raise WrongData(f"{where}.tz is no time zone: {user.tz}") from None
        return self.users.setdefault(user.id, user)

    def add_channel(self, data: Json, where: str = "channel") -> Channel:
        """Add a channel; ``data`` is an entry of ``channels`` in a workspace file, its members are known people."""
        bot = {self.bot.user_id} if data.get("bot_member") else set()
        fields = {name: value for name, value in data.items() if name != "bot_member"}
        channel = made(Channel, fields, where)
        self._know(channel.members, f"{where}.members")
        channel.members = list(dict.fromkeys([*channel.members, *bot]))
        self.channels[channel.id] = channel
        return channel

    def add_group(self, data: Json, where: str = "group") -> Group:
        """Add a user group; ``data`` is an entry of ``usergroups`` in a workspace file, its users are known people."""
        group = made(Group, data, where)
        self._know(group.users, f"{where}.users")
        self.groups[group.id] = group
        return group

    def _know(self, users: list[str], where: str) -> None:
        strangers = [user for user in users if user not in self.users]
        if strangers:
            raise WrongData(f"{where} names nobody: {', '.join(strangers)}")

    def person(self, who: str) -> User | None:
        """Return the user with this id, ``@name`` or name."""
        bare = who.removeprefix("@")
        by_name = (user for user in self.users.values() if bare and bare in {user.name, user.real_name})
        return self.users.get(who) or next(by_name, None)

    def channel(self, where: str) -> Channel | None:
        """Return the channel or direct message with this id, ``#name`` or name."""
        bare = where.removeprefix("#")
        by_name = (channel for channel in self.channels.values() if channel.name == bare and not channel.is_im)
        return self.channels.get(where) or next(by_name, None)

    def group(self, which: str) -> Group | None:
        """Return the user group with this id, ``@handle`` or handle."""
        bare = which.removeprefix("@")
        return self.groups.get(which) or next((one for one in self.groups.values() if one.handle == bare), None)

    def dm(self, user: User) -> Channel:
        """Return the bot's direct messages with this person, opened if they were not."""
        for channel in self.channels.values():
            if channel.im_user == user.id:
                return channel
        opened = Channel(new_id("D"), "directmessage", True, members=[user.id, self.bot.user_id], im_user=user.id)
        self.channels[opened.id] = opened
        return opened

    def group_dm(self, users: list[User]) -> Channel:
        """Return the bot's direct messages with these people together, opened if they were not."""
        members = [self.bot.user_id, *(user.id for user in users)]
        for channel in self.channels.values():
            if channel.is_mpim and set(channel.members) == set(members):
                return channel
        name = "mpdm-" + "--".join(user.name for user in users) + "-1"
        opened = Channel(new_id("C"), name, is_private=True, is_mpim=True, members=members)
        self.channels[opened.id] = opened
        return opened

    def reads(self, user_id: str, channel: Channel) -> bool:
        """Tell whether this person is in the channel."""
        return user_id in channel.members

    def bot_in(self, channel: Channel) -> bool:
        """Tell whether the bot is in the channel."""
        return self.bot.user_id in channel.members

    def channel_name(self, channel_id: str) -> str:
        """Return the name people see (``directmessage`` for direct messages)."""
        channel = self.channels.get(channel_id)
        return channel.name if channel else channel_id

    def user_ref(self, user_id: str) -> Json:
        """Return the short ``user`` object that payloads carry."""
        user = self.users[user_id]
        return {"id": user.id, "username": user.name, "name": user.name, "team_id": user.team_id}

    def patch(self, record: Any, changes: Json) -> None:
        """Change fields of a user or channel; ``bot_member`` joins or removes the bot."""
        fields = dict(changes)
        bot_member = fields.pop("bot_member", None)
        if bot_member is not None:
            members = [one for one in record.members if one != self.bot.user_id]
            record.members = [*members, self.bot.user_id] if bot_member else members
        for name, value in fields.items():
            if not hasattr(record, name):
                raise AttributeError(name)
            setattr(record, name, value)
