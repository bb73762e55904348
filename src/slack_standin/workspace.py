"""The people, channels and groups of a workspace: read from a file, looked up, nothing more."""

from collections.abc import Iterable
from typing import Any

from slack_standin.model import Bot, Channel, Group, Team, User
from slack_standin.wire import Json, new_id

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
        """Build a workspace from the JSON of a workspace file; ``scopes`` win over the file's own."""
        team = Team(**data["team"])
        bot_data = dict(data["bot"])
        own = bot_data.pop("scopes", None)
        wanted = scopes if scopes is not None else own if own is not None else DEFAULT_SCOPES
        space = cls(team, Bot(scopes=frozenset(wanted), **bot_data))
        for user in data.get("users", []):
            space.add_user(user)
        space.add_user({"id": space.bot.user_id, "name": space.bot.name, "is_bot": True})
        for channel in data.get("channels", []):
            space.add_channel(channel)
        for group in data.get("usergroups", []):
            space.groups[group["id"]] = Group(**group)
        return space

    def add_user(self, data: Json) -> User:
        """Add a person; ``data`` is an entry of ``users`` in a workspace file."""
        user = User(**{"team_id": self.team.id, **data})
        return self.users.setdefault(user.id, user)

    def add_channel(self, data: Json) -> Channel:
        """Add a channel; ``data`` is an entry of ``channels`` in a workspace file."""
        fields = dict(data)
        bot_member = fields.pop("bot_member", False)
        fields["members"] = list(fields.get("members", []))
        channel = Channel(**fields)
        if bot_member and self.bot.user_id not in channel.members:
            channel.members.append(self.bot.user_id)
        self.channels[channel.id] = channel
        return channel

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
