"""Rooms in Slack: channels that the bot makes for a case, and whom it lets in. Every call may be made once more."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from slack_sdk import WebClient

from countersign.app.sending import SendError, Trouble
from countersign.domain.actors import Actor, slack_user
from countersign.slack.trouble import FAILURES, calling, cause, failed

_CREATE, _INVITE = "conversations.create", "conversations.invite"
_NAME, _NAMES, _TOPIC, _PURPOSE = 80, 9, 250, 250
_INVITED, _LISTED = 100, 1000  # at a time
_IN = "already_in_channel"
# What Slack says of one of those invited rather than of the call; the others may come in all the same.
_PERSONAL = frozenset(
    {
        _IN,
        "cant_invite",
        "cant_invite_self",
        "external_team_membership_required",
        "invitee_cant_see_channel",
        "no_external_invite_permission",
        "org_user_not_in_team",
        "ura_max_channels",
        "user_disabled",
        "user_is_deactivated",
        "user_is_restricted",
        "user_is_ultra_restricted",
        "user_not_found",
        "user_team_not_in_channel",
    }
)


def _names(name: str) -> Iterator[str]:
    """Yield a name, and those to take where somebody else has it: ``inc-7-2``, ``inc-7-3`` and so on."""
    yield name[:_NAME]
    for number in range(2, _NAMES + 1):
        yield f"{name[: _NAME - 2]}-{number}"


class SlackRooms:
    """Implements ``sending.Rooms``."""

    def __init__(self, client: WebClient) -> None:
        """Nothing is called yet."""
        self._client = client

    @cached_property
    def _own_id(self) -> str:
        with calling("auth.test", writes=False):
            return str(self._client.auth_test()["user_id"])

    def open(self, name: str, key: str, *, private: bool, purpose: str) -> str:
        """Return the room with ``key`` in its purpose; it is made if the name is free, else looked for.

        A room of ours without a purpose is one whose maker did not come to say what it is for: nobody was let in yet
        and nothing was said, so it is taken.
        """
        ours: Sequence[Mapping[str, Any]] | None = None
        for candidate in _names(name):
            made = self._create(candidate, private)
            if made is None:
                ours = self._ours() if ours is None else ours
                if known := next((each for each in ours if key in _purpose(each)), None):
                    return str(known["id"])
                left = (each for each in ours if each["name"] == candidate and not _purpose(each))
                made = next((str(each["id"]) for each in left), None)
            if made:
                self._dedicate(made, f"{purpose} ({key})")
                return made
        raise SendError(Trouble.PERMANENT, _CREATE, "name_taken")

    def _create(self, name: str, private: bool) -> str | None:
        """Make a channel and return its id, None if the name is taken."""
        try:
            with calling(_CREATE, writes=True):
                return str(self._client.conversations_create(name=name, is_private=private)["channel"]["id"])
        except SendError as error:
            if error.detail != "name_taken":
                raise
            return None

    def _dedicate(self, channel: str, purpose: str) -> None:
        with calling("conversations.setPurpose", writes=False):
            self._client.conversations_setPurpose(channel=channel, purpose=purpose[-_PURPOSE:])

    def _ours(self) -> Sequence[Mapping[str, Any]]:
        """Return the channels that we made and are in."""
        found: list[Mapping[str, Any]] = []
        cursor: str | None = None
        while cursor != "":
            with calling("users.conversations", writes=False):
                page = self._client.users_conversations(
                    types="public_channel,private_channel", exclude_archived=True, limit=_LISTED, cursor=cursor
                )
            found += [each for each in page["channels"] or [] if each.get("creator") == self._own_id]
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
        return found

    def invite(self, channel: str, people: Sequence[Actor]) -> Mapping[Actor, str]:
        """Let people in, a hundred at a time; return who could not be, with Slack's reason."""
        users = {user: person for person in people if (user := slack_user(person))}
        ids = [*users]
        refused: dict[str, str] = {}
        for first in range(0, len(ids), _INVITED):
            refused |= self._let_in(channel, ids[first : first + _INVITED])
        return {users[user]: why for user, why in refused.items() if why != _IN}

    def _let_in(self, channel: str, users: Sequence[str]) -> dict[str, str]:
        """Invite some; if Slack will not have all of them together, each for themselves."""
        try:
            answer = self._client.conversations_invite(channel=channel, users=",".join(users), force=True)
        except FAILURES as error:
            why = cause(error)
            if why not in _PERSONAL:
                raise failed(error, _INVITE, writes=False) from error
            if len(users) == 1:
                return {users[0]: why}
            return {user: reason for each in users for user, reason in self._let_in(channel, [each]).items()}
        return {str(each["user"]): str(each["error"]) for each in answer.get("errors") or []}

    def topic(self, channel: str, topic: str) -> None:
        """Set the topic, cut to what Slack takes."""
        with calling("conversations.setTopic", writes=False):
            self._client.conversations_setTopic(channel=channel, topic=topic[:_TOPIC])

    def pin(self, channel: str, ts: str) -> None:
        """Pin a message; one that is pinned already is fine."""
        try:
            with calling("pins.add", writes=False):
                self._client.pins_add(channel=channel, timestamp=ts)
        except SendError as error:
            if error.detail != "already_pinned":
                raise


def _purpose(channel: Mapping[str, Any]) -> str:
    return str((channel.get("purpose") or {}).get("value") or "")
