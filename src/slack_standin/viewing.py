"""A modal or Home tab in plain style, and finding the fields and buttons in it by what a person sees."""

from typing import Any

from slack_standin.blockkit.objects import all_options
from slack_standin.modals import View
from slack_standin.model import User
from slack_standin.render import Reader, buttons_of, label_of
from slack_standin.slots import SLOTS, every_element, value_of
from slack_standin.wire import Json
from slack_standin.workspace import Workspace


def shown_view(space: Workspace, view: View | None, user: User) -> Json | None:
    """Return a view as its person sees it: title, text, fields with values and errors, buttons."""
    if view is None:
        return None
    reader = Reader(space, user.tz)
    return {
        "id": view.id,
        "type": view.spec["type"],
        "callback_id": view.spec.get("callback_id", ""),
        "external_id": view.external_id,
        "private_metadata": view.spec.get("private_metadata", ""),
        "hash": view.hash,
        "title": _words(view.spec.get("title")),
        "submit": _words(view.spec.get("submit")),
        "close": _words(view.spec.get("close")),
        "text": reader.blocks(view.blocks),
        "links": reader.links,
        "fields": [_field(view, block, element) for block, element in fields_of(view)],
        "buttons": buttons_of(view.blocks),
        "errors": {label: view.errors[block_id] for label, block_id in _labels(view) if block_id in view.errors},
        "blocks": view.blocks,
    }


def _words(text: Json | None) -> str:
    return str(text["text"]) if text else ""


def fields_of(view: View) -> list[tuple[Json, Json]]:
    """Return ``(block, element)`` of everything that keeps a value."""
    return [(block, element) for block, element in every_element(view.blocks) if element["type"] in SLOTS]


def field_label(block: Json, element: Json) -> str:
    """Return what a person calls a field: the label of its input block, else what stands in the element."""
    return _words(block.get("label")) or label_of(element)


def _labels(view: View) -> list[tuple[str, str]]:
    return [(field_label(block, element), block["block_id"]) for block, element in fields_of(view)]


def _field(view: View, block: Json, element: Json) -> Json:
    entry = view.entry(block["block_id"], element["action_id"])
    return {
        "block_id": block["block_id"],
        "action_id": element["action_id"],
        "label": field_label(block, element),
        "type": element["type"],
        "value": _simple(value_of(entry)),
        "options": [option["text"]["text"] for option in all_options(element)],
        "optional": bool(block.get("optional", block["type"] != "input")),
        "hint": _words(block.get("hint")),
        "placeholder": _words(element.get("placeholder")),
        "error": view.errors.get(block["block_id"]),
    }


def _simple(value: Any) -> Any:
    if isinstance(value, list):
        return [_simple(one) for one in value]
    if isinstance(value, dict) and "value" in value and "text" in value:
        return value["value"]
    return value


def find_field(view: View, name: str) -> tuple[Json, Json] | None:
    """Return the field with this block id, action id or label."""
    for block, element in fields_of(view):
        if name in (block["block_id"], element["action_id"], field_label(block, element)):
            return block, element
    return None


def find_clickable(blocks: list[Json], wanted: Json) -> tuple[Json, Json] | None:
    """Return the element a press means: by ``action_id``, ``label`` and ``block_id``, as far as given.

    ``value`` tells apart buttons that share an action id.
    """
    for block, element in every_element(blocks):
        if _means(wanted, block, element):
            return block, element
    return None


def _means(wanted: Json, block: Json, element: Json) -> bool:
    own = {
        "action_id": (element.get("action_id"),),
        "block_id": (block["block_id"],),
        "label": (label_of(element), field_label(block, element)),
    }
    if element["type"] in {"button", "workflow_button"}:
        own["value"] = (element.get("value"),)
    asked = [name for name in own if wanted.get(name) is not None]
    named = any(name != "value" for name in asked)
    return named and all(wanted[name] in own[name] for name in asked)
