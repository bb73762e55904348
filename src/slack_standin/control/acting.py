"""A person acts: commands, clicks in messages, shortcuts, talking, the Home tab."""

import re

from slack_standin import payloads
from slack_standin.control.route import Misused, Route, channel, message, person
from slack_standin.delivery import Outcome
from slack_standin.filling import Unfit, converted
from slack_standin.modals import View
from slack_standin.model import Channel, Message, User
from slack_standin.responses import has_content, post
from slack_standin.seeing import can_see
from slack_standin.slots import SLOTS, first_state
from slack_standin.standin import Standin
from slack_standin.viewing import find_clickable, find_field, shown_view
from slack_standin.wire import Json, SlackError

MENTION = re.compile(r"(?<!\S)([@#])([\w.-]+)")


def told(standin: Standin, user: User, outcome: Outcome, error: str | None = None) -> Json:
    """Return what the person notices of a delivery, and the view now open."""
    view = shown_view(standin.space, standin.modals.top(user.id), user)
    failed = outcome.error or error
    return {"ok": failed is None, "error": failed, "ack": outcome.ack, "ms": outcome.ms, "view": view}


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


async def press(standin: Standin, data: Json) -> Json:
    """Click a button, or choose in a menu, on a message, in the open modal or in the Home tab."""
    user = person(standin, data)
    if data.get("view") or data.get("home"):
        return await _press_in_view(standin, user, data)
    place = channel(standin, data, user)
    found = standin.messages.find(place.id, str(data.get("ts") or ""), user.id)
    if found is None or not can_see(standin, user, found):
        return _no_such_button(standin, user)
    return await _press_in_message(standin, user, found, data)


async def _press_in_message(standin: Standin, user: User, found: Message, data: Json) -> Json:
    blocks = [*found.blocks, *_attached(found)]
    target = find_clickable(blocks, data)
    if "actions" in data.get("stale", {}):
        return await _send_press(standin, user, found, data["stale"])
    if target is None:
        return _no_such_button(standin, user)
    block, element = target
    state = found.typed.setdefault(user.id, first_state(blocks))
    # A menu in a message is filled in as in a form; a view without blocks lends what conversion asks for.
    try:
        chosen = _chosen(standin, View("", user.id, {"blocks": []}, ""), element, data.get("value"))
    except Unfit as unfit:
        return {**_no_such_button(standin, user), "error": "invalid_value", "message": str(unfit)}
    if element["type"] in SLOTS:
        state[block["block_id"]][element["action_id"]][SLOTS[element["type"]].key] = chosen
    action = payloads.action_of(standin, block, element, chosen)
    return await _send_press(standin, user, found, {"actions": [action], **data.get("stale", {})})


async def _send_press(standin: Standin, user: User, found: Message, overrides: Json) -> Json:
    payload = {**payloads.message_actions(standin, user.id, found), **overrides}
    return told(standin, user, await standin.send("interactive", payload))


def _attached(found: Message) -> list[Json]:
    return [block for attachment in found.attachments for block in attachment.get("blocks", [])]


def _chosen(standin: Standin, view: View, element: Json, value: object) -> object:
    if element["type"] == "overflow":
        for option in element["options"]:
            if value in (option["value"], option["text"]["text"]):
                return option
        raise Unfit(f"no such option: {value}")
    return converted(standin.space, view, element, value) if element["type"] in SLOTS else None


async def _press_in_view(standin: Standin, user: User, data: Json) -> Json:
    view = standin.modals.homes.get(user.id) if data.get("home") else standin.modals.top(user.id)
    target = find_clickable(view.blocks, data) if view else None
    if view is None or target is None:
        return _no_such_button(standin, user)
    block, element = target
    try:
        chosen = _set(standin, view, block, element, data)
    except Unfit as unfit:
        return {**_no_such_button(standin, user), "error": "invalid_value", "message": str(unfit)}
    action = payloads.action_of(standin, block, element, chosen)
    payload = {**payloads.view_actions(standin, view, action), **data.get("stale", {})}
    return told(standin, user, await standin.send("interactive", payload))


def _set(standin: Standin, view: View, block: Json, element: Json, data: Json) -> object:
    if element["type"] not in SLOTS:
        return _chosen(standin, view, element, data.get("value"))
    entry, key = view.entry(block["block_id"], element["action_id"]), SLOTS[element["type"]].key
    if "value" in data:
        entry[key] = converted(standin.space, view, element, data["value"])
    return entry[key]


def _no_such_button(standin: Standin, user: User) -> Json:
    return told(standin, user, Outcome(error="no_such_button"))


async def suggest(standin: Standin, data: Json) -> Json:
    """Type into an external select of the open modal and return the options the app offers."""
    user = person(standin, data)
    view = standin.modals.top(user.id)
    target = find_field(view, str(data.get("block_id") or data.get("label"))) if view else None
    if view is None or target is None:
        return {**_no_such_button(standin, user), "options": []}
    block, element = target
    payload = payloads.block_suggestion(standin, view, block, element, str(data["value"]))
    outcome = await standin.send("interactive", payload)
    ack = outcome.ack or {}
    groups = ack.get("option_groups") or []
    options = list(ack.get("options") or []) + [option for group in groups for option in group["options"]]
    view.offered[element["action_id"]] = options
    return {**told(standin, user, outcome), "options": options}


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
    posted = standin.messages.post(
        place.id, user.id, text=str(data["text"]), thread_ts=str(data.get("thread_ts") or "")
    )
    standin.events.message(posted, place)
    return {"ok": True, "channel": place.id, "ts": posted.ts}


async def react(standin: Standin, data: Json) -> Json:
    """Let a person add a reaction."""
    user = person(standin, data)
    found = message(standin, data, user)
    name = str(data["name"]).strip(":")
    found.reactions.setdefault(name, []).append(user.id)
    standin.messages.touch(found)
    item = {"type": "message", "channel": found.channel, "ts": found.ts}
    event = {
        "type": "reaction_added",
        "user": user.id,
        "reaction": name,
        "item": item,
        "item_user": found.user,
    }
    standin.events.emit(event)
    return {"ok": True}


async def join(standin: Standin, data: Json) -> Json:
    """Let a person join a channel."""
    user = person(standin, data)
    place = channel(standin, data)
    if user.id not in place.members:
        place.members.append(user.id)
        standin.events.joined(user.id, place)
    return {"ok": True}


ROUTES = {
    "command": Route(command, ("user", "command"), ("text", "channel")),
    "press": Route(
        press,
        ("user",),
        ("channel", "ts", "action_id", "label", "block_id", "value", "view", "home", "stale"),
    ),
    "suggest": Route(suggest, ("user", "value"), ("block_id", "label")),
    "shortcut": Route(shortcut, ("user", "callback_id"), ("channel", "ts")),
    "home": Route(home, ("user",), ("tab", "timeout")),
    "message": Route(say, ("user", "text"), ("channel", "thread_ts")),
    "react": Route(react, ("user", "ts", "name"), ("channel",)),
    "join": Route(join, ("user", "channel"), ()),
}
