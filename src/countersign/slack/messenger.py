"""The messenger: all of Slack's SDK that delivery needs; it says of every failure what to do about it."""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_sdk import WebClient

from countersign.app.ports import Member, Store
from countersign.app.sending import Message, SendError, Trouble
from countersign.domain.actors import Actor, slack_user
from countersign.domain.playbooks import PlaybookSet
from countersign.slack.attaching import SlackFiles, belongs
from countersign.slack.channels import channel_id, listing
from countersign.slack.rooms import SlackRooms
from countersign.slack.trouble import calling

SLACK = "https://slack.com/api/"
EVENT = "countersign"
# A listener has three seconds in all; whoever has more time says so.
QUICK = 2

# Every failure of the SDK is raised and told by whoever called, and its log lines may hold what was sent.
_sdk_log = logging.getLogger("countersign.slack.sdk")
_sdk_log.setLevel(logging.CRITICAL)

_PAGE, _PAGES = 200, 5
# Slack's clock and ours may differ a little.
_CLOCKS_DIFFER = 60.0
# Where messages cannot be read back, a message may repeat; that is better than never sending it.
_UNREADABLE = frozenset({"missing_scope", "no_permission", "not_allowed_token_type", "access_denied"})


def web_client(token: str | None = None, base_url: str = SLACK, timeout: int = QUICK) -> WebClient:
    """Return a client that tries once: the SDK's default would post again after a dropped connection."""
    return WebClient(token=token, base_url=base_url, timeout=timeout, retry_handlers=[], logger=_sdk_log)


def _blocks(message: Message) -> list[dict[str, Any]]:
    return [dict(block) for block in message.blocks]


def _carries(message: Mapping[str, Any], key: str) -> bool:
    metadata = message.get("metadata") or {}
    payload = metadata.get("event_payload") or {}
    named = any(belongs(file, key) for file in message.get("files") or [])
    return named or (metadata.get("event_type") == EVENT and payload.get("key") == key)


def _to_keep(message: Mapping[str, Any]) -> tuple[bool, float]:
    """Sort the message to keep first: replies hang under it, or else it is the oldest."""
    return not message.get("reply_count"), float(message["ts"])


class SlackMessenger:
    """Implements ``sending.Messenger``. Every method raises SendError; ``dm`` also StoreUnavailable."""

    def __init__(self, client: WebClient, store: Store, playbooks: Callable[[], PlaybookSet]) -> None:
        """Nothing is called yet. The names of channels are looked up once, when the first is needed."""
        self._client, self._store, self._playbooks = client, store, playbooks
        self._channels: Mapping[str, str] = {}
        self.rooms = SlackRooms(client)
        self._files = SlackFiles(client)

    def dm(self, actor: Actor) -> str:
        """Return the D id of a person's direct messages, kept with the person once Slack told it."""
        user = slack_user(actor)
        if user is None:
            raise SendError(Trouble.PERMANENT, "conversations.open", "not_a_slack_user")
        with self._store.reading() as tx:
            known = tx.people.get(actor)
        if known is not None and known.dm:
            return known.dm
        with calling("conversations.open", writes=False):
            opened = str(self._client.conversations_open(users=[user])["channel"]["id"])
        self._keep(replace(known or Member(actor, user), dm=opened))
        return opened

    def _keep(self, member: Member) -> None:
        with self._store.writing() as tx:
            tx.people.put([member])
            tx.commit()

    def channel(self, alias: str) -> str:
        """Return the channel id behind an alias; a name is looked up among the channels that the bot can see."""
        name = self._playbooks().team.channels.get(alias)
        if name is None:
            raise SendError(Trouble.PERMANENT, "conversations.list", "unknown_alias")
        found = channel_id(name) or self._channels.get(name) or self._listed().get(name)
        if found is None:
            raise SendError(Trouble.PERMANENT, "conversations.list", "channel_not_found")
        return found

    def _listed(self) -> Mapping[str, str]:
        with calling("conversations.list", writes=False):
            self._channels = {each["name"]: each["id"] for each in listing(self._client, archived=False)}
        return self._channels

    def post(self, channel: str, message: Message, key: str, thread: str | None) -> str:
        """Post a message that carries ``key`` in its metadata; return its ts. Links in it unfold nothing.

        A file carries the key in its name.
        """
        if message.file:
            return self._files.send(channel, message, key, thread)
        with self._writing("chat.postMessage"):
            posted = self._client.chat_postMessage(
                channel=channel,
                text=message.text,
                blocks=_blocks(message),
                thread_ts=thread,
                metadata={"event_type": EVENT, "event_payload": {"key": key}},
                parse="none",
                unfurl_links=False,
                unfurl_media=False,
            )
        return str(posted["ts"])

    def update(self, channel: str, ts: str, message: Message) -> None:
        """Replace a message's content; its metadata stays."""
        with self._writing("chat.update"):
            self._client.chat_update(channel=channel, ts=ts, text=message.text, blocks=_blocks(message), parse="none")

    @contextmanager
    def _writing(self, method: str) -> Iterator[None]:
        """Names are looked up anew after ``channel_not_found``: a channel may have been made anew under its name."""
        try:
            with calling(method, writes=True):
                yield
        except SendError as error:
            if error.detail == "channel_not_found":
                self._channels = {}
            raise

    def delete(self, channel: str, ts: str) -> None:
        """Delete a message of ours."""
        with calling("chat.delete", writes=True):
            self._client.chat_delete(channel=channel, ts=ts)

    def withdraw(self, channel: str, ts: str) -> bool:
        """Delete a message of ours with the files in it; tell whether it was there."""
        return self._files.withdraw(channel, ts)

    def find(self, channel: str, key: str, thread: str | None, since: datetime) -> Sequence[str]:
        """Return the messages that carry ``key``, the one to keep first; none also where we may not read."""
        try:
            found = [each for each in self._said(channel, thread, since) if _carries(each, key)]
        except SendError as error:
            if error.detail in _UNREADABLE:
                return ()
            raise
        return [str(each["ts"]) for each in sorted(found, key=_to_keep)]

    def _said(self, channel: str, thread: str | None, since: datetime) -> Iterator[Mapping[str, Any]]:
        oldest = f"{since.timestamp() - _CLOCKS_DIFFER:.6f}"
        wanted = {"channel": channel, "oldest": oldest, "limit": _PAGE, "include_all_metadata": True}
        method, place = ("conversations.replies", {"ts": thread}) if thread else ("conversations.history", {})
        for _ in range(_PAGES):
            with calling(method, writes=False):
                page = self._client.api_call(method, params={**wanted, **place})
            yield from page["messages"] or []
            wanted["cursor"] = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not wanted["cursor"]:
                return
