"""A person clicks: buttons and menus in messages, modals and the Home tab, and typing into external selects."""

from slack_standin import payloads
from slack_standin.control.route import Route, channel, person, told
from slack_standin.delivery import Outcome
from slack_standin.filling import Unfit, converted
from slack_standin.modals import View
from slack_standin.model import Message, User
from slack_standin.seeing import can_see
from slack_standin.slots import SLOTS, first_state
from slack_standin.standin import Standin
from slack_standin.viewing import find_clickable, find_field
from slack_standin.wire import Json


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


ROUTES = {
    "press": Route(
        press,
        ("user",),
        ("channel", "ts", "action_id", "label", "block_id", "value", "view", "home", "stale"),
    ),
    "suggest": Route(suggest, ("user", "value"), ("block_id", "label")),
}
