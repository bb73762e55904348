"""One table for all types of question: the element that asks it in a modal, and how its answer is read back.

Slack's limits: 100 options in a menu of its own (more need ``external_select``, which asks us while a person types),
option text 75 and value 150, placeholder 150, 10 files.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

from countersign.domain.actors import slack_actor, slack_user
from countersign.domain.fields import Field, FieldType
from countersign.domain.form_checks import LONGEST, LONGEST_NAME, clean, day_of, moment, number, tidy
from countersign.domain.texts import File, Given, Text
from countersign.slack.views.blocks import OPTION, Json, head, one_line, plain

OPTIONS = 100
_EARLIEST, _LATEST = 1_000_000_000, 9_999_999_999  # what a datetimepicker takes, in Unix seconds
_ID = re.compile(r"[A-Z0-9]{2,30}", re.ASCII)


@dataclass(frozen=True)
class Reading:
    """What reading an answer needs from outside: salts for typed text, and the team that user ids belong to."""

    salt: Callable[[], str]
    team: str


Initial = Mapping[str, Any]
# An element's own properties with its initial value; and the answer in a state entry, None when empty. ``read``
# raises ValueError for a value that Slack's own client would not send.
Build = Callable[[Field, Given | None], Json]
Read = Callable[[Mapping[str, Any], Reading], Given | None]


@dataclass(frozen=True)
class Input:
    """One type of question: how it is asked and how it is read; ``hinted`` says that it takes a placeholder."""

    build: Build
    read: Read
    hinted: bool = True


def _with(element: Json, name: str, value: object) -> Json:
    return element | ({name: value} if value else {})


def option(label: str, value: str) -> Json:
    """Return an option of a menu."""
    return {"text": plain(one_line(label, OPTION), OPTION), "value": head(value, 150)}


def _limits(field: Field) -> Json:
    longest = min(field.max_length or LONGEST, LONGEST)
    shortest = {"min_length": field.min_length} if field.min_length else {}
    return {"max_length": longest} | shortest


def _text(field: Field, given: Given | None, *, multiline: bool) -> Json:
    element = {"type": "plain_text_input", "multiline": multiline, **_limits(field)}
    body = head(clean(given.body), element["max_length"]) if isinstance(given, Text) else ""
    return _with(element, "initial_value", body)


def _address(_: Field, given: Given | None, *, kind: str) -> Json:
    body = head(clean(given.body), LONGEST) if isinstance(given, Text) else ""
    return _with({"type": kind}, "initial_value", body)


def _number(field: Field, given: Given | None) -> Json:
    bounds = {"min_value": field.at_least, "max_value": field.at_most}
    shown = {name: str(bound) for name, bound in bounds.items() if bound is not None}
    initial = number(given) if isinstance(given, str) else None
    return _with({"type": "number_input", "is_decimal_allowed": True, **shown}, "initial_value", initial)


def _menu(field: Field, *, many: bool) -> Json:
    external = len(field.options) > OPTIONS
    kind = f"{'multi_' if many else ''}{'external' if external else 'static'}_select"
    if external:
        return {"type": kind, "min_query_length": 0}
    return {"type": kind, "options": [option(item.label, item.value) for item in field.options]}


def _chosen(field: Field, wanted: Sequence[object]) -> list[Json]:
    return [option(item.label, item.value) for item in field.options if item.value in wanted][:OPTIONS]


def _select(field: Field, given: Given | None) -> Json:
    chosen = _chosen(field, [given])
    return _with(_menu(field, many=False), "initial_option", chosen[0] if chosen else None)


def _selects(field: Field, given: Given | None) -> Json:
    chosen = _chosen(field, given if isinstance(given, tuple) else [])
    return _with(_menu(field, many=True), "initial_options", chosen)


def _system(_: Field, given: Given | None) -> Json:
    name = one_line(given, LONGEST_NAME) if isinstance(given, str) else ""
    element = {"type": "external_select", "min_query_length": 0}
    return _with(element, "initial_option", option(name, name) if name else None)


def _person(_: Field, given: Given | None) -> Json:
    user = slack_user(given) if isinstance(given, str) else None
    return _with({"type": "users_select"}, "initial_user", user)


def _people(_: Field, given: Given | None) -> Json:
    actors = given if isinstance(given, tuple) else ()
    users = [slack_user(item) for item in actors if isinstance(item, str)]
    return _with({"type": "multi_users_select"}, "initial_users", [user for user in users if user])


def _date(_: Field, given: Given | None) -> Json:
    day = day_of(given) if isinstance(given, str) else None
    return _with({"type": "datepicker"}, "initial_date", day and day.isoformat())


def _datetime(_: Field, given: Given | None) -> Json:
    at = moment(given) if isinstance(given, str) else None
    seconds = int(at.timestamp()) if at else 0
    return _with({"type": "datetimepicker"}, "initial_date_time", seconds if _EARLIEST <= seconds <= _LATEST else None)


_YES = {"text": {"type": "plain_text", "text": "Yes", "emoji": False}, "value": "yes"}


def _checkbox(_: Field, given: Given | None) -> Json:
    return _with({"type": "checkboxes", "options": [_YES]}, "initial_options", [_YES] if given is True else [])


def _file(_: Field, __: Given | None) -> Json:
    return {"type": "file_input", "max_files": 10}


def _string(value: object) -> str:
    if value is not None and not isinstance(value, str):
        raise ValueError("not a text")
    return clean(value or "")


def _list(value: object) -> list[Any]:
    if value is not None and not isinstance(value, list):
        raise ValueError("not a list")
    return value or []


def _value(entry: object) -> str:
    return _string(entry.get("value")) if isinstance(entry, Mapping) else _string(entry)


def _read_text(entry: Mapping[str, Any], reading: Reading) -> Given | None:
    body = tidy(_string(entry.get("value")))
    return Text(reading.salt(), body) if body else None


def _read_number(entry: Mapping[str, Any], _: Reading) -> Given | None:
    typed = _string(entry.get("value")).strip()
    return (number(typed) or typed) if typed else None


def _read_option(entry: Mapping[str, Any], _: Reading) -> Given | None:
    return _value(entry.get("selected_option")) or None


def _read_options(entry: Mapping[str, Any], _: Reading) -> Given | None:
    return tuple(_value(item) for item in _list(entry.get("selected_options"))) or None


def _actor(user: object, reading: Reading) -> str:
    if not isinstance(user, str) or not _ID.fullmatch(user):
        raise ValueError("not a user")
    return slack_actor(reading.team, user)


def _read_person(entry: Mapping[str, Any], reading: Reading) -> Given | None:
    user = entry.get("selected_user")
    return _actor(user, reading) if user else None


def _read_people(entry: Mapping[str, Any], reading: Reading) -> Given | None:
    return tuple(_actor(user, reading) for user in _list(entry.get("selected_users"))) or None


def _read_date(entry: Mapping[str, Any], _: Reading) -> Given | None:
    return _string(entry.get("selected_date")) or None


def _read_datetime(entry: Mapping[str, Any], _: Reading) -> Given | None:
    seconds = entry.get("selected_date_time")
    if seconds is None:
        return None
    if isinstance(seconds, bool) or not isinstance(seconds, int) or not 0 <= seconds <= _LATEST:
        raise ValueError("not a moment")
    return datetime.fromtimestamp(seconds, UTC).isoformat()


def _read_tick(entry: Mapping[str, Any], _: Reading) -> Given | None:
    return bool(_list(entry.get("selected_options")))


def _read_files(entry: Mapping[str, Any], reading: Reading) -> Given | None:
    files = [item for item in _list(entry.get("files")) if isinstance(item, Mapping)]
    named = [(_string(item.get("id")), _string(item.get("name"))) for item in files]
    return tuple(File(file, Text(reading.salt(), tidy(name) or "file")) for file, name in named if file) or None


INPUTS: Mapping[FieldType, Input] = {
    FieldType.TEXT: Input(partial(_text, multiline=False), _read_text),
    FieldType.LONG_TEXT: Input(partial(_text, multiline=True), _read_text),
    FieldType.NUMBER: Input(_number, _read_number),
    FieldType.SELECT: Input(_select, _read_option),
    FieldType.MULTI_SELECT: Input(_selects, _read_options),
    FieldType.PERSON: Input(_person, _read_person),
    FieldType.PEOPLE: Input(_people, _read_people),
    FieldType.DATE: Input(_date, _read_date),
    FieldType.DATETIME: Input(_datetime, _read_datetime, hinted=False),
    FieldType.URL: Input(partial(_address, kind="url_text_input"), _read_text),
    FieldType.EMAIL: Input(partial(_address, kind="email_text_input"), _read_text),
    FieldType.CHECKBOX: Input(_checkbox, _read_tick, hinted=False),
    FieldType.FILE: Input(_file, _read_files, hinted=False),
    FieldType.SYSTEM: Input(_system, _read_option),
}
