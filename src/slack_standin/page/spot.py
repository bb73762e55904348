"""One element where it stands, and the attributes by which scripts and screen readers know it."""

import json
from dataclasses import dataclass
from typing import Any

from slack_standin.page import mrkdwn
from slack_standin.page.reading import Reading
from slack_standin.wire import Json

Attributes = dict[str, str | int | None]
"""Attributes of a tag; those that are None are left out."""

UNNAMED = {
    "datepicker": "Select a date",
    "timepicker": "Select a time",
    "datetimepicker": "Select a date and time",
    "users_select": "Select a person",
    "multi_users_select": "Select people",
    "channels_select": "Select a channel",
    "multi_channels_select": "Select channels",
    "conversations_select": "Select a conversation",
    "multi_conversations_select": "Select conversations",
    "overflow": "More options",
    "checkboxes": "Options",
    "radio_buttons": "Options",
}
"""What a control says that was given no placeholder."""

GROUPS = frozenset({"checkboxes", "radio_buttons"})
"""Controls of several parts: a label cannot point to them, so they point to it."""


def is_group(element: Json) -> bool:
    """Tell whether an element is drawn as several controls."""
    return element["type"] in GROUPS


@dataclass(frozen=True)
class Spot:
    """One element: its block, the id of its control on the page, what it holds, what is wrong with it."""

    reading: Reading
    id: str
    block: Json
    element: Json
    value: Any = None
    error: str = ""
    in_view: bool = False

    @property
    def in_input(self) -> bool:
        """Tell whether it stands in an input block, under a label."""
        return bool(self.block["type"] == "input")

    @property
    def required(self) -> bool:
        """Tell whether a form cannot be sent without it."""
        return self.in_input and not self.block.get("optional")

    @property
    def placeholder(self) -> str:
        """Return what stands there while nothing is chosen."""
        return mrkdwn.plain(self.element.get("placeholder")) or UNNAMED.get(self.element["type"], "Select an option")

    @property
    def data(self) -> Attributes:
        """Return the attributes by which a script knows what was clicked or filled in.

        ``data-dispatch`` is there if the app is told at once; it may name the triggers.
        """
        at_once = not self.in_input or self.block.get("dispatch_action")
        triggers = self.element.get("dispatch_action_config", {}).get("trigger_actions_on", [])
        return {
            "data-block": self.block["block_id"],
            "data-action": self.element["action_id"],
            "data-element": self.element["type"],
            "data-dispatch": " ".join(triggers) if at_once else None,
            "data-confirm": self._confirm(),
        }

    @property
    def control(self) -> Attributes:
        """Return the attributes by which a control is found and called, with what belongs to it."""
        belongs = [f"{self.id}-error"] * bool(self.error) + [f"{self.id}-hint"] * ("hint" in self.block)
        return {
            "id": self.id,
            "aria-label": None if self.in_input else self.placeholder,
            "aria-labelledby": f"{self.id}-label" if self.in_input and is_group(self.element) else None,
            "aria-describedby": " ".join(belongs) or None,
            "aria-invalid": "true" if self.error else None,
            "autofocus": "" if self.in_view and self.element.get("focus_on_load") else None,
        }

    @property
    def typed(self) -> Attributes:
        """Return all attributes of a control that is one tag."""
        placeholder = mrkdwn.plain(self.element.get("placeholder")) or None
        return {**self.data, **self.control, "placeholder": placeholder, "required": "" if self.required else None}

    def _confirm(self) -> str | None:
        asked = self.element.get("confirm")
        if asked is None:
            return None
        words = {name: mrkdwn.plain(asked[name]) for name in ("title", "confirm", "deny")}
        text = {"text": self.reading.words.text(asked["text"]), "html": mrkdwn.text(self.reading, asked["text"])}
        return json.dumps({**words, **text, "style": asked.get("style", "primary")})
