"""The forms of the to-do bot, with inputs of every kind."""

from typing import Any

Json = dict[str, Any]

PROJECTS = ("Spring catalogue", "Summer fair", "Shop window")


def words(text: str) -> Json:
    """Return a text object."""
    return {"type": "plain_text", "text": text}


def asked(block_id: str, label: str, kind: str, action_id: str, **element: Any) -> Json:
    """Return an input block; ``optional`` and ``dispatch_action`` belong to the block."""
    block = {name: element.pop(name) for name in ("optional", "dispatch_action") if name in element}
    inner = {"type": kind, "action_id": action_id, **element}
    return {"type": "input", "block_id": block_id, "label": words(label), "element": inner, **block}


def options(*names: str) -> list[Json]:
    """Return options whose value is their name."""
    return [{"text": words(name), "value": name} for name in names]


def form_with(what: str, place: str = "", *, why: bool = False) -> Json:
    """Return the form with words filled in; ``place`` is the message it came from."""
    initial = {"initial_value": what} if what else {}
    first = asked("what", "What", "plain_text_input", "text", max_length=80, **initial)
    reason = [asked("why", "Why is it urgent?", "plain_text_input", "text")] if why else []
    return {**FORM, "private_metadata": place, "blocks": [first, *reason, *_BLOCKS[1:]]}


def thanks(text: str) -> Json:
    """Return a view that only says something."""
    return {"type": "modal", "title": words("To-do"), "close": words("Close"), "blocks": [_section(text)]}


def _section(text: str) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


_BLOCKS: list[Json] = [
    asked("what", "What", "plain_text_input", "text", max_length=80),
    asked("owner", "Who", "users_select", "user"),
    asked("project", "Project", "external_select", "project", min_query_length=1),
    asked("due", "By when", "datepicker", "date"),
    asked("hours", "Hours", "number_input", "number", is_decimal_allowed=False, min_value="1", max_value="40"),
    asked("at", "At what time", "timepicker", "time", optional=True),
    asked("remind", "Remind at", "datetimepicker", "moment", optional=True),
    asked("helpers", "Who helps", "multi_users_select", "users", optional=True, max_selected_items=2),
    asked("where", "Where to tell", "conversations_select", "place", optional=True),
    asked("channel", "Channel", "channels_select", "channel", optional=True),
    asked("size", "Size", "radio_buttons", "size", optional=True, options=options("small", "large")),
    asked("tags", "Tags", "multi_static_select", "tags", optional=True, options=options("books", "tea", "paper")),
    asked("kind", "Kind", "static_select", "kind", optional=True, options=options("chore", "joy")),
    asked("mail", "Mail", "email_text_input", "mail", optional=True),
    asked("link", "Link", "url_text_input", "link", optional=True),
    asked("notes", "Notes", "rich_text_input", "notes", optional=True),
    asked("files", "Files", "file_input", "files", optional=True, max_files=2),
    asked(
        "urgency",
        "Urgency",
        "checkboxes",
        "urgent",
        optional=True,
        dispatch_action=True,
        options=options("It is urgent"),
    ),
    {
        "type": "actions",
        "block_id": "further",
        "elements": [{"type": "button", "action_id": "details", "text": words("Add details")}],
    },
]
FORM: Json = {
    "type": "modal",
    "callback_id": "todo",
    "title": words("New to-do"),
    "submit": words("Save"),
    "close": words("Cancel"),
    "blocks": _BLOCKS,
}
DETAILS: Json = {
    "type": "modal",
    "callback_id": "details",
    "title": words("Details"),
    "submit": words("Note"),
    "blocks": [asked("more", "Details", "plain_text_input", "text", multiline=True)],
}
