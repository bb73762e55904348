"""A person acts: commands, shortcuts, talking, the Home tab."""

import re

from slack_standin import membership, payloads
from slack_standin.control.route import Misused, Route, channel, message, person, told
from slack_standin.delivery import Outcome
from slack_standin.modals import View
from slack_standin.model import Channel, User
from slack_standin.responses import has_content, post
from slack_standin.standin import Standin
from slack_standin.typed import as_kept
from slack_standin.viewing import shown_view
from slack_standin.wire import Json, SlackError

MENTION = re.compile(r"(?<!\S)([@#])([\w.-]+)")


async def command(standin: Standin, data: Json) -> Json:
    """Type a slash command and wait for the acknowledgement; what it says is shown to the person."""
    user = person(standin, data)
    place = channel(standin, data, user)
    if not standin.space.reads(user.id, place):
        raise Misused(f"{user.name} is not in {place.name}")
    name = "/" + str(data["command"]).lstrip("/")
    text = _escaped(standin, name, str(data.get("text") or ""))
    payload = payloads.slash_command(standin, user.id, place, name, text)
    outcome = await standin.send("slash_commands", payload)
    return told(standin, user, outcome, _show_ack(standin, user, place, f"{name} {text}".strip(), outcome))


def _show_ack(standin: Standin, user: User, place: Channel, typed: str, outcome: Outcome) -> str | None:
    ack = outcome.ack
    if ack is None or not has_content(ack):
        return None
    try:
        if ack.get("response_type") == "in_channel":
            standin.messages.post(place.id, user.id, text=typed)
        post(standin, user.id, place.id, ack)
    except SlackError as refusal:
        standin.calls.note("ack", ack, refusal.body())
        return refusal.code
    return None


def _escaped(standin: Standin, name: str, text: str) -> str:
    """Turn ``@name`` and ``#channel`` into Slack's escaped form if the manifest asks for it."""
    if standin.manifest is None or not standin.manifest.escapes(name):
        return text

    def escape(match: re.Match[str]) -> str:
        user, place = standin.space.person(match[2]), standin.space.channel(match[0])
        if match[1] == "@" and user is not None:
            return f"<@{user.id}|{user.name}>"
        if match[1] == "#" and place is not None:
            return f"<#{place.id}|{'' if place.is_private else place.name}>"
        return match[0]

    return MENTION.sub(escape, text)


async def shortcut(standin: Standin, data: Json) -> Json:
    """Use a global shortcut, or (with ``channel`` and ``ts``) a shortcut on a message."""
    user = person(standin, data)
    if "ts" in data:
        payload = payloads.message_shortcut(standin, user.id, data["callback_id"], message(standin, data, user))
    else:
        payload = payloads.global_shortcut(standin, user.id, data["callback_id"])
    return told(standin, user, await standin.send("interactive", payload))


async def home(standin: Standin, data: Json) -> Json:
    """Open the Home tab and wait until the app has published it anew."""
    user = person(standin, data)
    before = standin.modals.homes.get(user.id)
    known = before.hash if before else ""
    standin.events.emit(payloads.home_opened(standin, user.id, str(data.get("tab") or "home")))

    def published() -> View | None:
        now = standin.modals.homes.get(user.id)
        return now if now is not None and now.hash != known else None

    timeout = float(data.get("timeout") or standin.settings.deadline_seconds)
    view = await standin.bell.until(published, timeout)
    shown = shown_view(standin.space, view or before, user)
    return {"ok": view is not None, "error": None if view else "not_published", "home": shown}


async def say(standin: Standin, data: Json) -> Json:
    """Let a person write a message; the app hears of it if it is in the channel."""
    user = person(standin, data)
    place = channel(standin, data, user)
    thread = str(data.get("thread_ts") or "")
    posted = standin.messages.post(
        place.id,
        user.id,
        text=as_kept(str(data["text"])),
        thread_ts=thread,
        broadcast=bool(thread and data.get("broadcast")),
    )
    if not thread:
        # Whoever writes somewhere has read what was there.
        standin.marks.move(user.id, place.id, posted.ts)
    standin.events.message(posted, place)
    return {"ok": True, "channel": place.id, "ts": posted.ts}


async def edit(standin: Standin, data: Json) -> Json:
    """Let a person change a message of their own; ``cant_update_message`` if it is somebody else's."""
    user = person(standin, data)
    found = message(standin, data, user)
    if found.user != user.id:
        return {"ok": False, "error": "cant_update_message"}
    before = standin.show(found)
    standin.messages.edit(found, text=as_kept(str(data["text"])))
    standin.events.changed(found, before, user.id)
    return {"ok": True, "error": None}


async def leave(standin: Standin, data: Json) -> Json:
    """Let a person leave a channel; ``error`` is Slack's name for why they cannot."""
    try:
        membership.leave(standin, channel(standin, data), person(standin, data).id)
    except SlackError as refusal:
        return {"ok": False, "error": refusal.code}
    return {"ok": True, "error": None}


async def join(standin: Standin, data: Json) -> Json:
    """Let a person join a channel."""
    user = person(standin, data)
    place = channel(standin, data)
    if user.id not in place.members:
        place.members.append(user.id)
        standin.bell.ring()
        standin.events.joined(user.id, place)
    return {"ok": True}


ROUTES = {
    "command": Route(command, ("user", "command"), ("text", "channel")),
    "shortcut": Route(shortcut, ("user", "callback_id"), ("channel", "ts")),
    "home": Route(home, ("user",), ("tab", "timeout")),
    "message": Route(say, ("user", "text"), ("channel", "thread_ts", "broadcast")),
    "edit": Route(edit, ("user", "ts", "text"), ("channel",)),
    "join": Route(join, ("user", "channel"), ()),
    "leave": Route(leave, ("user", "channel"), ()),
}
