"""Blocks and views that Slack takes, to be used as they are or broken in one place."""

from typing import Any

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str, **more: Any) -> Json:
    return {"type": "mrkdwn", "text": text, **more}


def section(text: str = "words", **more: Any) -> Json:
    return {"type": "section", "text": mrkdwn(text), **more}


def button(label: str = "Press", action_id: str = "press", **more: Any) -> Json:
    return {"type": "button", "text": plain(label), "action_id": action_id, **more}


def actions(*elements: Json, **more: Any) -> Json:
    return {"type": "actions", "elements": list(elements), **more}


def option(label: str = "One", value: str = "1", **more: Any) -> Json:
    return {"text": plain(label), "value": value, **more}


def select(*options: Json, kind: str = "static_select", **more: Any) -> Json:
    return {"type": kind, "action_id": "pick", "options": list(options or (option(),)), **more}


def text_input(**more: Any) -> Json:
    return {"type": "plain_text_input", "action_id": "typed", **more}


def field(label: str = "Name", element: Json | None = None, **more: Any) -> Json:
    return {"type": "input", "label": plain(label), "element": element or text_input(), **more}


def modal(*blocks: Json, **more: Any) -> Json:
    view = {"type": "modal", "title": plain("Title"), "submit": plain("Send"), "callback_id": "form"}
    return {**view, "blocks": list(blocks or (field(block_id="name"),)), **more}


def home(*blocks: Json, **more: Any) -> Json:
    return {"type": "home", "blocks": list(blocks or (section("welcome"),)), **more}
