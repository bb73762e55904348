"""The nouns of a workspace as plain records, each able to show itself as Slack's JSON."""

from dataclasses import dataclass, field
from typing import Any

from slack_standin.wire import Json


@dataclass(frozen=True)
class Team:
    """The workspace itself."""

    id: str
    name: str
    domain: str

    @property
    def url(self) -> str:
        """Return the address of the workspace, as ``auth.test`` tells it."""
        return f"https://{self.domain}.slack.com/"

    def to_json(self) -> Json:
        """Return the ``team`` object."""
        return {"id": self.id, "name": self.name, "domain": self.domain, "email_domain": ""}


@dataclass(frozen=True)
class Bot:
    """The one app that is installed, with its two tokens and the secret that requests to it are signed with."""

    user_id: str
    bot_id: str
    name: str
    token: str
    app_token: str
    app_id: str = "A0STANDIN"
    signing_secret: str = "5745e7ba1e5c0de5745e7ba1e5c0de00"  # noqa: S105 - signs nothing but what is sent here
    scopes: frozenset[str] = frozenset()

    def profile(self, team_id: str) -> Json:
        """Return the ``bot_profile`` object found on the app's messages."""
        return {
            "id": self.bot_id,
            "app_id": self.app_id,
            "name": self.name,
            "deleted": False,
            "team_id": team_id,
        }


@dataclass
class User:
    """A person, or the bot's own user."""

    id: str
    name: str
    real_name: str = ""
    email: str = ""
    tz: str = "UTC"
    team_id: str = ""
    is_bot: bool = False
    deleted: bool = False
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    is_admin: bool = False

    def to_json(self, with_email: bool) -> Json:
        """Return the ``user`` object; the address only shows with ``users:read.email``."""
        shown = self.real_name or self.name
        profile = {"real_name": shown, "display_name": self.name, "team": self.team_id}
        if with_email and self.email:
            profile["email"] = self.email
        return {
            "id": self.id,
            "team_id": self.team_id,
            "name": self.name,
            "real_name": shown,
            "deleted": self.deleted,
            "tz": self.tz,
            "is_bot": self.is_bot,
            "is_admin": self.is_admin,
            "is_restricted": self.is_restricted,
            "is_ultra_restricted": self.is_ultra_restricted,
            "is_app_user": False,
            "profile": profile,
        }


@dataclass
class Channel:
    """A public or private channel, or (``im_user`` set) the bot's direct messages with one person."""

    id: str
    name: str
    is_private: bool = False
    is_archived: bool = False
    members: list[str] = field(default_factory=list)
    topic: str = ""
    purpose: str = ""
    creator: str = ""
    created: int = 0
    im_user: str = ""
    is_mpim: bool = False

    @property
    def is_im(self) -> bool:
        """Tell whether these are direct messages."""
        return bool(self.im_user)

    @property
    def kind(self) -> str:
        """Return Slack's word for the type: ``public_channel``, ``private_channel``, ``im`` or ``mpim``."""
        if self.is_im or self.is_mpim:
            return "im" if self.is_im else "mpim"
        return "private_channel" if self.is_private else "public_channel"

    @property
    def scope_family(self) -> str:
        """Return the first half of the scopes that open this type (``channels``, ``groups``, ``im``, ``mpim``)."""
        return {"private_channel": "groups", "public_channel": "channels"}.get(self.kind, self.kind)

    def to_json(self, bot_user: str) -> Json:
        """Return the ``channel`` object as the bot sees it."""
        if self.is_im:
            return {
                "id": self.id,
                "created": self.created,
                "is_im": True,
                "user": self.im_user,
                "is_open": True,
            }
        return {
            "id": self.id,
            "name": self.name,
            "name_normalized": self.name,
            "created": self.created,
            "creator": self.creator,
            "is_channel": not self.is_private,
            "is_group": self.is_private and not self.is_mpim,
            "is_im": False,
            "is_mpim": self.is_mpim,
            "is_private": self.is_private,
            "is_archived": self.is_archived,
            "is_general": self.name == "general",
            "is_member": bot_user in self.members,
            "num_members": len(self.members),
            "topic": {"value": self.topic, "creator": "", "last_set": 0},
            "purpose": {"value": self.purpose, "creator": "", "last_set": 0},
        }


@dataclass
class Group:
    """A user group (``@handle``); a disabled one is there still, and nobody is in it for most purposes."""

    id: str
    handle: str
    users: list[str] = field(default_factory=list)
    name: str = ""
    disabled_at: int = 0

    def to_json(self, team_id: str, with_users: bool) -> Json:
        """Return the ``usergroup`` object."""
        shown: Json = {
            "id": self.id,
            "team_id": team_id,
            "is_usergroup": True,
            "name": self.name or self.handle,
            "handle": self.handle,
            "user_count": len(self.users),
            "date_delete": self.disabled_at,
        }
        return {**shown, "users": list(self.users)} if with_users else shown


@dataclass
class Message:
    """A message; ``ephemeral_to`` names its only reader if it is an ephemeral one."""

    channel: str
    ts: str
    user: str
    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    metadata: Json | None = None
    thread_ts: str = ""
    broadcast: bool = False
    bot_id: str = ""
    ephemeral_to: str = ""
    subtype: str = ""
    edited_ts: str = ""
    files: list[Json] = field(default_factory=list)
    reactions: dict[str, list[str]] = field(default_factory=dict)
    pinned_by: str = ""
    pinned_at: int = 0
    seq: int = 0
    typed: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Per person: what they chose in the message's menus, in the shape of ``state.values``."""
    offered: dict[str, dict[str, list[Any]]] = field(default_factory=dict)
    """Per person and action id: the options the app suggested last for an external select."""

    @property
    def pinned(self) -> bool:
        """Tell whether somebody pinned it to its channel."""
        return bool(self.pinned_by)

    @property
    def is_reply(self) -> bool:
        """Tell whether this is a reply in a thread (its parent carries its own ``ts`` as ``thread_ts``)."""
        return bool(self.thread_ts) and self.thread_ts != self.ts
