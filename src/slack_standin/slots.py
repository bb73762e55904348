"""Which key of ``state.values`` each kind of input fills, and what it holds at first."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from slack_standin.wire import Json


@dataclass(frozen=True)
class Slot:
    """One row: the key of the value, the element's key for its first value, and the empty value."""

    key: str
    initial: str = ""
    many: bool = False

    def empty(self) -> Any:
        """Return what stands there while nobody has chosen anything."""
        return [] if self.many else None


SLOTS: dict[str, Slot] = {
    "plain_text_input": Slot("value", "initial_value"),
    "email_text_input": Slot("value", "initial_value"),
    "url_text_input": Slot("value", "initial_value"),
    "number_input": Slot("value", "initial_value"),
    "static_select": Slot("selected_option", "initial_option"),
    "external_select": Slot("selected_option", "initial_option"),
    "radio_buttons": Slot("selected_option", "initial_option"),
    "multi_static_select": Slot("selected_options", "initial_options", many=True),
    "multi_external_select": Slot("selected_options", "initial_options", many=True),
    "checkboxes": Slot("selected_options", "initial_options", many=True),
    "users_select": Slot("selected_user", "initial_user"),
    "multi_users_select": Slot("selected_users", "initial_users", many=True),
    "conversations_select": Slot("selected_conversation", "initial_conversation"),
    "multi_conversations_select": Slot("selected_conversations", "initial_conversations", many=True),
    "channels_select": Slot("selected_channel", "initial_channel"),
    "multi_channels_select": Slot("selected_channels", "initial_channels", many=True),
    "datepicker": Slot("selected_date", "initial_date"),
    "timepicker": Slot("selected_time", "initial_time"),
    "datetimepicker": Slot("selected_date_time", "initial_date_time"),
    "file_input": Slot("files", many=True),
    "rich_text_input": Slot("rich_text_value", "initial_value"),
}
"""Elements that keep a value; buttons and overflow menus do not."""


def elements_of(block: Json) -> list[Json]:
    """Return the elements of a block, wherever that type of block keeps them."""
    if block["type"] == "section":
        return [block["accessory"]] if "accessory" in block else []
    if block["type"] == "input":
        return [block["element"]]
    return list(block["elements"]) if block["type"] in {"actions", "context_actions"} else []


def every_element(blocks: list[Json]) -> Iterator[tuple[Json, Json]]:
    """Yield ``(block, element)`` for each element in these blocks, top to bottom."""
    for block in blocks:
        for element in elements_of(block):
            yield block, element


def first_value(element: Json) -> Json:
    """Return the entry of an untouched element: its type and its initial or empty value."""
    slot = SLOTS[element["type"]]
    entry = {"type": element["type"], slot.key: element.get(slot.initial, slot.empty())}
    if "timezone" in element:
        entry["timezone"] = element["timezone"]
    return entry


def first_state(blocks: list[Json]) -> dict[str, Json]:
    """Return ``state.values`` of untouched blocks: block id, action id, entry."""
    values: dict[str, Json] = {}
    for block, element in every_element(blocks):
        if element["type"] in SLOTS:
            values.setdefault(block["block_id"], {})[element["action_id"]] = first_value(element)
    return values


def kept_state(old: dict[str, Json], blocks: list[Json]) -> dict[str, Json]:
    """Return the state after an update: what was typed stays where block and action id are unchanged."""
    values = first_state(blocks)
    for block_id, entries in values.items():
        for action_id, entry in entries.items():
            before = old.get(block_id, {}).get(action_id)
            if before and before["type"] == entry["type"]:
                entries[action_id] = before
    return values


def value_of(entry: Json) -> Any:
    """Return the bare value of an entry of ``state.values``."""
    return entry.get(SLOTS[entry["type"]].key)
