"""Messages that people pin, or mark with :pushpin:, in the room of an incident or under its card, for its timeline.

Slack does not say what the message says, so it is asked, once and not for long: the event is acknowledged after it is
saved, and what could not be read in time is saved without its words.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from slack_sdk import WebClient

from countersign.domain.actors import Actor, slack_actor
from countersign.domain.case import Case
from countersign.domain.commands import Command, Quoted
from countersign.domain.form_checks import LONGEST, tidy
from countersign.domain.incidents import story
from countersign.domain.incidents.story_events import Mark
from countersign.domain.texts import GivenAnswers, Text
from countersign.domain.world import ROOM
from countersign.slack.face import Body, Context, Face
from countersign.slack.messenger import EVENT, web_client
from countersign.slack.spoken import plain
from countersign.slack.trouble import FAILURES, cause

_log = logging.getLogger(__name__)
PUSHPIN: Mark = "pushpin"
_SECONDS = 1  # to read a message; a listener has three in all
# What Slack answers where there are no replies, or where the message is none of a thread.
_NO_THREAD = frozenset({"thread_not_found", "message_not_found"})
Json = Mapping[str, Any]


@dataclass(frozen=True)
class _Spot:
    """A message somebody marked: where, how, who did it, and who wrote it, if Slack says so."""

    channel: str
    ts: str
    how: Mark
    adds: bool
    actor: Actor
    author: str | None

    @property
    def source(self) -> str:
        return f"{self.channel}/{self.ts}"


def marked(face: Face, body: Body, context: Context) -> None:
    """Take note of a mark, or that it is gone. What is no message of an incident is nothing to the bot."""
    spot = _spot(face, body["event"])
    if spot is None or _own(body) & {str(body["event"].get("user")), spot.author}:
        return
    room = _case_at(face, spot, ROOM, None)
    message = _read(face, spot) if spot.adds or room is None else None
    above = (message or {}).get("thread_ts")
    case = room or (_case_at(face, spot, "card", str(above)) if above else None)
    if case and not _ours(message or {}) and (spot.adds or story.marked(case, _quoted(spot, ""), spot.actor)):
        _save(face, body, context, case, spot, message)


def _spot(face: Face, event: Json) -> _Spot | None:
    """Return which message was marked, None for another reaction and for what is no message."""
    item = event.get("item") or {}
    pins = str(event["type"]).startswith("pin_")
    channel, ts = item.get("channel"), (item.get("message") or {}).get("ts") if pins else item.get("ts")
    if item.get("type") != "message" or not (channel and ts and event.get("user")):
        return None
    if not pins and event.get("reaction") != PUSHPIN:
        return None
    adds, actor = str(event["type"]).endswith("_added"), slack_actor(face.team, str(event["user"]))
    return _Spot(channel, ts, "pin" if pins else PUSHPIN, adds, actor, event.get("item_user"))


def _own(body: Body) -> set[str | None]:
    """Return the bot's own user id: what it pins and writes itself is told in its own way."""
    return {str(each.get("user_id")) for each in body.get("authorizations") or [] if each.get("is_bot")}


def _case_at(face: Face, spot: _Spot, slot: str, ts: str | None) -> Case | None:
    """Return the incident that has this channel for its room, or whose card stands there."""
    with face.store.reading() as tx:
        found = tx.outbox.case_at(spot.channel, slot, ts)
        stored = tx.cases.get(found) if found else None
    return stored.case if stored and stored.case.lifecycle == "incident" else None


def _quoted(spot: _Spot, author: Actor) -> Quoted:
    return Quoted(spot.source, spot.how, author, datetime.fromtimestamp(float(spot.ts), UTC))


def _read(face: Face, spot: _Spot) -> Json | None:
    """Return the message, whether it stands in a thread or not; None if Slack does not show it in time."""
    client = web_client(face.client.token, face.client.base_url, _SECONDS)
    try:
        return _asked(client, "conversations.replies", spot, ts=spot.ts)
    except FAILURES as error:
        if cause(error) not in _NO_THREAD:
            _log.warning("a pinned message was not read", extra={"error": cause(error)})
            return None
    try:
        return _asked(client, "conversations.history", spot)
    except FAILURES as error:
        _log.warning("a pinned message was not read", extra={"error": cause(error)})
        return None


def _asked(client: WebClient, method: str, spot: _Spot, **more: str) -> Json | None:
    span = {"channel": spot.channel, "oldest": spot.ts, "latest": spot.ts, "inclusive": True, "limit": 2, **more}
    found = client.api_call(method, params=span)["messages"] or []
    return next((each for each in found if each.get("ts") == spot.ts), None)


def _ours(message: Json) -> bool:
    return (message.get("metadata") or {}).get("event_type") == EVENT


def _save(face: Face, body: Body, context: Context, case: Case, spot: _Spot, message: Json | None) -> None:
    """Save a mark with who wrote the message and what it says, or that it is gone."""
    author = spot.author or (message or {}).get("user")
    if not author:
        return
    words = _words(message) if message and spot.adds else ""
    answers: GivenAnswers = {"text": Text(face.new_salt(), words)} if words else {}
    quoted = _quoted(spot, slack_actor(str((message or {}).get("team") or face.team), str(author)))
    face.directory.meet([spot.actor])
    verb = story.PIN if spot.adds else story.UNPIN
    face.handled(
        Command(f"event:{body['event_id']}", verb, spot.actor, case.id, answers=answers, quoted=quoted), context
    )


def _words(message: Json) -> str:
    """Return what a message says as plain text, with the names of its files, as much of it as is kept."""
    files = [f"[{each.get('title') or each.get('name')}]" for each in message.get("files") or []]
    return tidy("\n".join([plain(str(message.get("text") or "")), *files]))[:LONGEST]
