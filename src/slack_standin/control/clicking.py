"""A person clicks: buttons and menus in messages, modals and the Home tab, and typing into external selects."""

from dataclasses import dataclass

from slack_standin import payloads
from slack_standin.control.route import Route, channel, person, told
from slack_standin.delivery import Outcome
from slack_standin.filling import Unfit, converted
from slack_standin.modals import View
from slack_standin.model import Message, User
from slack_standin.seeing import can_see
from slack_standin.slots import SLOTS, kept_state
from slack_standin.standin import Standin
from slack_standin.viewing import find_clickable
from slack_standin.wire import Json


async def press(standin: Standin, data: Json) -> Json:
    """Click a button, or choose in a menu, on a message, in the open modal or in the Home tab."""
    user = person(standin, data)
    if data.get("view") or data.get("home"):
        return await _press_in_view(standin, user, data)
    found = _seen_message(standin, user, data)
    return await _press_in_message(standin, user, found, data) if found else _no_such_button(standin, user)


def _seen_message(standin: Standin, user: User, data: Json) -> Message | None:
    place = channel(standin, data, user)
    found = standin.messages.find(place.id, str(data.get("ts") or ""), user.id)
    return found if found is not None and can_see(standin, user, found) else None


def _view(standin: Standin, user: User, data: Json) -> View | None:
    return standin.modals.homes.get(user.id) if data.get("home") else standin.modals.top(user.id)


async def _press_in_message(standin: Standin, user: User, found: Message, data: Json) -> Json:
    blocks = _blocks(found)
    target = find_clickable(blocks, data)
    if "actions" in data.get("stale", {}):
        return await _send_press(standin, user, found, data["stale"])
    if target is None:
        return _no_such_button(standin, user)
    block, element = target
    state = found.typed[user.id] = kept_state(found.typed.get(user.id, {}), blocks)
    # A menu in a message is filled in as in a form; a view without blocks lends what conversion asks for.
    form = View("", user.id, {"blocks": []}, "", values=state, offered=found.offered.get(user.id, {}))
    try:
        chosen = _chosen(standin, form, element, data.get("value"))
    except Unfit as unfit:
        return {**_no_such_button(standin, user), "error": "invalid_value", "message": str(unfit)}
    if element["type"] in SLOTS:
        state[block["block_id"]][element["action_id"]][SLOTS[element["type"]].key] = chosen
    action = payloads.action_of(standin, block, element, chosen)
    return await _send_press(standin, user, found, {"actions": [action], **data.get("stale", {})})


async def _send_press(standin: Standin, user: User, found: Message, overrides: Json) -> Json:
    payload = {**payloads.message_actions(standin, user.id, found), **overrides}
    return told(standin, user, await standin.send("interactive", payload))


def _blocks(found: Message) -> list[Json]:
    return [*found.blocks, *(block for attachment in found.attachments for block in attachment.get("blocks", []))]


def _chosen(standin: Standin, view: View, element: Json, value: object) -> object:
    if element["type"] == "overflow":
        for option in element["options"]:
            if value in (option["value"], option["text"]["text"]):
                return option
        raise Unfit(f"no such option: {value}")
    return converted(standin.space, view, element, value) if element["type"] in SLOTS else None


async def _press_in_view(standin: Standin, user: User, data: Json) -> Json:
    view = _view(standin, user, data)
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
    """Type into an external select of the open modal, the Home tab or a message; return the options the app offers."""
    user = person(standin, data)
    menu = _menu_in_message(standin, user, data) if data.get("ts") else _menu_in_view(standin, user, data)
    target = find_clickable(menu.blocks, {**data, "value": None}) if menu else None
    if menu is None or target is None:
        return {**_no_such_button(standin, user), "options": []}
    payload = payloads.block_suggestion(standin, user.id, menu.where, target, str(data["value"]))
    outcome = await standin.send("interactive", payload)
    ack = outcome.ack or {}
    groups = ack.get("option_groups") or []
    options = list(ack.get("options") or []) + [option for group in groups for option in group["options"]]
    menu.offered[target[1]["action_id"]] = options
    return {**told(standin, user, outcome), "options": options}


@dataclass(frozen=True)
class _Menu:
    """Where an external select stands, and where what the app offers in it is kept."""

    blocks: list[Json]
    offered: dict[str, list[Json]]
    where: Json


def _menu_in_message(standin: Standin, user: User, data: Json) -> _Menu | None:
    found = _seen_message(standin, user, data)
    if found is None:
        return None
    return _Menu(_blocks(found), found.offered.setdefault(user.id, {}), payloads.in_message(standin, found))


def _menu_in_view(standin: Standin, user: User, data: Json) -> _Menu | None:
    view = _view(standin, user, data)
    return _Menu(view.blocks, view.offered, payloads.in_view(standin, view)) if view else None


ROUTES = {
    "press": Route(
        press,
        ("user",),
        ("channel", "ts", "action_id", "label", "block_id", "value", "view", "home", "stale"),
    ),
    "suggest": Route(suggest, ("user", "value"), ("channel", "ts", "action_id", "label", "block_id", "view", "home")),
}
