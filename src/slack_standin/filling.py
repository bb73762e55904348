"""Filling in a form as a person does, with the checks Slack's own client makes."""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from slack_standin.blockkit.objects import all_options
from slack_standin.modals import View
from slack_standin.slots import SLOTS
from slack_standin.wire import Json
from slack_standin.workspace import Workspace

EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
TEXT_LIMIT = 3000


class Unfit(Exception):
    """The client does not let a person enter this; the text says why."""


Convert = Callable[[Workspace, View, Json, Any], Any]


def converted(space: Workspace, view: View, element: Json, value: Any) -> Any:
    """Return a simply given value (text, label, list, id, date) as it stands in ``state.values``."""
    if value is None or value in ("", []):
        return SLOTS[element["type"]].empty()
    return CONVERTERS[element["type"]](space, view, element, value)


def _text(_space: Workspace, _view: View, element: Json, value: Any) -> str:
    text = str(value)
    least, most = element.get("min_length", 0), element.get("max_length", TEXT_LIMIT)
    if len(text) < least:
        raise Unfit(f"must be at least {least} characters")
    if len(text) > most:
        raise Unfit(f"must be at most {most} characters")
    if "\n" in text and not element.get("multiline"):
        raise Unfit("must be a single line")
    return text


def _email(_space: Workspace, _view: View, _element: Json, value: Any) -> str:
    if not EMAIL.fullmatch(str(value)):
        raise Unfit("must be a valid email address")
    return str(value)


def _url(_space: Workspace, _view: View, _element: Json, value: Any) -> str:
    parts = urlsplit(str(value))
    if parts.scheme not in {"http", "https"} or not parts.netloc or " " in str(value):
        raise Unfit("must be a valid URL")
    return str(value)


def _number(_space: Workspace, _view: View, element: Json, value: Any) -> str:
    try:
        number = float(value)
    except ValueError:
        raise Unfit("must be a number") from None
    if not element["is_decimal_allowed"] and "." in str(value):
        raise Unfit("must be a whole number")
    if number < float(element.get("min_value", number)):
        raise Unfit(f"must be at least {element['min_value']}")
    if number > float(element.get("max_value", number)):
        raise Unfit(f"must be at most {element['max_value']}")
    return str(value)


def _option(_space: Workspace, view: View, element: Json, value: Any) -> Json:
    offered = view.offered.get(element["action_id"], []) or all_options(element)
    for option in offered:
        if value in (option["value"], option["text"]["text"]):
            return option
    raise Unfit(f"no such option: {value}")


def _options(space: Workspace, view: View, element: Json, value: Any) -> list[Json]:
    if isinstance(value, bool):
        # One lonely checkbox is given as true or false.
        return all_options(element)[:1] if value else []
    return _MANY_OPTIONS(space, view, element, value)


def _many(single: Convert, limit: str = "max_selected_items") -> Callable[[Workspace, View, Json, Any], list[Any]]:
    def convert(space: Workspace, view: View, element: Json, value: Any) -> list[Any]:
        values = value if isinstance(value, list) else [value]
        most = element.get(limit)
        if most is not None and len(values) > most:
            raise Unfit(f"at most {most} may be chosen")
        return [single(space, view, element, one) for one in values]

    return convert


_MANY_OPTIONS = _many(_option)


def _user(space: Workspace, _view: View, _element: Json, value: Any) -> str:
    user = space.person(str(value))
    if user is None or user.deleted:
        raise Unfit(f"no such person: {value}")
    return user.id


def _channel(space: Workspace, view: View, _element: Json, value: Any) -> str:
    channel = space.channel(str(value))
    if channel is None or (channel.is_private and not space.reads(view.user, channel)):
        raise Unfit(f"no such channel: {value}")
    return channel.id


def _date(_space: Workspace, _view: View, _element: Json, value: Any) -> str:
    try:
        return date.fromisoformat(str(value)).isoformat()
    except ValueError:
        raise Unfit("must be a date like 2026-01-31") from None


def _time(_space: Workspace, _view: View, _element: Json, value: Any) -> str:
    try:
        return time.fromisoformat(str(value)).strftime("%H:%M")
    except ValueError:
        raise Unfit("must be a time like 09:30") from None


def _moment(space: Workspace, view: View, _element: Json, value: Any) -> int:
    if isinstance(value, int):
        return value
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        raise Unfit("must be a date and a time") from None
    # A time without a zone is what the person reads on their own clock.
    local = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(space.users[view.user].tz))
    return int(local.timestamp())


def _file(_space: Workspace, _view: View, element: Json, value: Any) -> Json:
    file = value if isinstance(value, dict) else {"id": str(value)}
    kinds = element.get("filetypes")
    if kinds and "name" in file and file["name"].rpartition(".")[2].lower() not in kinds:
        raise Unfit(f"must be a file of these kinds: {', '.join(kinds)}")
    return file


def _rich_text(_space: Workspace, _view: View, _element: Json, value: Any) -> Json:
    if isinstance(value, dict):
        return value
    section = {"type": "rich_text_section", "elements": [{"type": "text", "text": str(value)}]}
    return {"type": "rich_text", "elements": [section]}


CONVERTERS: dict[str, Convert] = {
    "plain_text_input": _text,
    "email_text_input": _email,
    "url_text_input": _url,
    "number_input": _number,
    "static_select": _option,
    "external_select": _option,
    "radio_buttons": _option,
    "multi_static_select": _many(_option),
    "multi_external_select": _many(_option),
    "checkboxes": _options,
    "users_select": _user,
    "multi_users_select": _many(_user),
    "conversations_select": _channel,
    "multi_conversations_select": _many(_channel),
    "channels_select": _channel,
    "multi_channels_select": _many(_channel),
    "datepicker": _date,
    "timepicker": _time,
    "datetimepicker": _moment,
    "file_input": _many(_file, "max_files"),
    "rich_text_input": _rich_text,
}
"""How each kind of input takes a simply given value."""
