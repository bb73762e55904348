"""A person fills in, submits or closes the modal they look at."""

from collections.abc import Callable

from slack_standin import payloads
from slack_standin.blockkit import checked_view
from slack_standin.control.clicking import suggest
from slack_standin.control.route import Route, person, told
from slack_standin.delivery import Outcome
from slack_standin.filling import Unfit, converted
from slack_standin.modals import View
from slack_standin.model import User
from slack_standin.slots import SLOTS, value_of
from slack_standin.standin import Standin
from slack_standin.viewing import field_label, fields_of, find_field, shown_view
from slack_standin.wire import Json, SlackError, invalid_arguments

EXTERNAL = frozenset({"external_select", "multi_external_select"})
REQUIRED = "Please complete this required field."


def _nothing_open() -> Json:
    return {"ok": False, "error": "no_view", "client_errors": None, "view": None}


async def fill(standin: Standin, data: Json) -> Json:
    """Fill in fields of the modal or of the Home tab, each named by block id, action id or label.

    What the client refuses stays as it was.
    """
    user = person(standin, data)
    view = standin.modals.homes.get(user.id) if data.get("home") else standin.modals.top(user.id)
    if view is None:
        return _nothing_open()
    errors = await _filled(standin, view, data["values"])
    shown = shown_view(standin.space, view, user)
    return {"ok": not errors, "error": None, "client_errors": errors or None, "view": shown}


async def _filled(standin: Standin, view: View, values: Json) -> dict[str, str]:
    errors: dict[str, str] = {}
    for name, value in values.items():
        target = find_field(view, name)
        if target is None:
            errors[name] = "no such field"
            continue
        block, element = target
        if element["type"] in EXTERNAL:
            await _look_up(standin, view, block, element, value)
        try:
            chosen = converted(standin.space, view, element, value)
        except Unfit as unfit:
            errors[name] = str(unfit)
        else:
            view.entry(block["block_id"], element["action_id"])[SLOTS[element["type"]].key] = chosen
    standin.modals.changed()
    return errors


async def _look_up(standin: Standin, view: View, block: Json, element: Json, value: object) -> None:
    """Ask the app for options as the client does while one types, unless it offered this value already.

    A list is typed item by item.
    """
    chosen = value_of(view.entry(block["block_id"], element["action_id"])) or []
    known = [*view.offered.get(element["action_id"], []), *(chosen if isinstance(chosen, list) else [chosen])]
    field = {"user": view.user, "block_id": block["block_id"], "home": view.spec["type"] == "home"}
    for typed in value if isinstance(value, list) else [value]:
        if typed and all(typed != option["value"] for option in known):
            answer = await suggest(standin, {**field, "action_id": element["action_id"], "value": str(typed)})
            known += answer["options"]
    view.offered[element["action_id"]] = known


async def submit(standin: Standin, data: Json) -> Json:
    """Submit the topmost modal; nothing is sent while a required field is empty or a value is refused."""
    user = person(standin, data)
    view = standin.modals.top(user.id)
    if view is None:
        return _nothing_open()
    refused = await _filled(standin, view, data.get("values") or {})
    missing = _incomplete(view)
    if missing or refused:
        view.errors = {**missing, **_beside(view, refused)}
        standin.modals.changed()
        labels = dict(_labels(view))
        errors = {**{labels[block_id]: words for block_id, words in missing.items()}, **refused}
        return _after(standin, user, Outcome(), "client_errors", client_errors=errors)
    view.errors = {}
    outcome = await standin.send("interactive", payloads.view_submission(standin, view))
    if not outcome.ok:
        return _after(standin, user, outcome, outcome.error)
    return _follow(standin, user, view, outcome)


def _incomplete(view: View) -> dict[str, str]:
    missing: dict[str, str] = {}
    for block, element in fields_of(view):
        optional = block.get("optional", block["type"] != "input")
        if not optional and value_of(view.entry(block["block_id"], element["action_id"])) in (None, "", []):
            missing[block["block_id"]] = REQUIRED
    return missing


def _beside(view: View, refused: dict[str, str]) -> dict[str, str]:
    """Return by block id, as a sentence, what the client has against the fields of these names."""
    found = {name: find_field(view, name) for name in refused}
    return {target[0]["block_id"]: _sentence(refused[name]) for name, target in found.items() if target}


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


def _labels(view: View) -> list[tuple[str, str]]:
    return [(block["block_id"], field_label(block, element)) for block, element in fields_of(view)]


def _follow(standin: Standin, user: User, view: View, outcome: Outcome) -> Json:
    """Do what the acknowledgement says: close, show errors, update, push or clear."""
    action = (outcome.ack or {}).get("response_action")
    try:
        errors = FOLLOWERS.get(action, _unknown)(standin, view, outcome.ack or {})
    except SlackError as refusal:
        # The person sees "We had some trouble connecting"; the reason is in the log of refused calls.
        standin.calls.note("ack", outcome.ack or {}, refusal.body())
        return _after(standin, user, outcome, refusal.code, response_action=action, details=refusal.details)
    return _after(standin, user, outcome, "view_errors" if errors else None, response_action=action, errors=errors)


def _after(standin: Standin, user: User, outcome: Outcome, error: str | None, **more: object) -> Json:
    silent = {"client_errors": None, "response_action": None, "errors": None}
    return {**silent, **told(standin, user, outcome, error), **more}


def _unknown(_standin: Standin, _view: View, ack: Json) -> None:
    raise invalid_arguments(f"unknown response_action: {ack.get('response_action')}")


def _close(standin: Standin, view: View, _ack: Json) -> None:
    if standin.modals.top(view.user) is view:
        standin.modals.close(view.user)


def _clear(standin: Standin, view: View, _ack: Json) -> None:
    standin.modals.close(view.user, everything=True)


def _update(standin: Standin, view: View, ack: Json) -> None:
    standin.modals.update(view, checked_view(ack.get("view"), "modal"))


def _push(standin: Standin, view: View, ack: Json) -> None:
    standin.modals.push(view.user, checked_view(ack.get("view"), "modal"))


def _errors(standin: Standin, view: View, ack: Json) -> dict[str, str]:
    """Errors have to be keyed by the block ids of input blocks of this view."""
    errors = ack.get("errors") or {}
    inputs = {block["block_id"] for block in view.blocks if block["type"] == "input"}
    labels = {block_id: label for block_id, label in _labels(view) if block_id in inputs}
    strangers = sorted(set(errors) - set(labels))
    if strangers or not errors:
        raise invalid_arguments(f"errors must name input blocks of the view, not {strangers}")
    view.errors = {block_id: str(words) for block_id, words in errors.items()}
    standin.modals.changed()
    return {labels[block_id]: words for block_id, words in view.errors.items()}


FOLLOWERS: dict[str | None, Callable[[Standin, View, Json], dict[str, str] | None]] = {
    None: _close,
    "errors": _errors,
    "update": _update,
    "push": _push,
    "clear": _clear,
}
"""By ``response_action``; none at all closes the view."""


async def close(standin: Standin, data: Json) -> Json:
    """Close the topmost modal (Cancel), or the whole stack (the X) with ``all``."""
    user = person(standin, data)
    top = standin.modals.top(user.id)
    if top is None:
        return _nothing_open()
    everything = bool(data.get("all") or top.spec.get("clear_on_close"))
    closed = standin.modals.close(user.id, everything)
    told_of = closed[-1] if everything else closed[0]
    outcome = Outcome()
    if told_of.spec.get("notify_on_close"):
        outcome = await standin.send("interactive", payloads.view_closed(standin, told_of, everything))
    return told(standin, user, outcome)


ROUTES = {
    "fill": Route(fill, ("user", "values"), ("home",)),
    "submit": Route(submit, ("user",), ("values",)),
    "close": Route(close, ("user",), ("all",)),
}
