"""The small grammar the tables are written in.

A rule looks at a value and adds what is wrong to a report, worded and located as Slack does
(``must be less than 76 characters [json-pointer:/blocks/0/text]``).
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from slack_standin.wire import Json


class Report:
    """Collects every complaint about one payload."""

    def __init__(self) -> None:
        self.complaints: list[str] = []

    def add(self, complaint: str, where: str) -> None:
        """Note that the value at the JSON pointer ``where`` is wrong."""
        self.complaints.append(f"{complaint} [json-pointer:{where}]")


Rule = Callable[[Any, str, Report], None]
Check = Callable[[Json, str, Report], None]


def anything(_value: Any, _where: str, _report: Report) -> None:
    """Take every value."""


def string(low: int = 0, high: int | None = None, pattern: str = "") -> Rule:
    """Take a string of ``low`` to ``high`` characters that matches ``pattern`` as a whole."""

    def rule(value: Any, where: str, report: Report) -> None:
        if not isinstance(value, str):
            report.add("must be a string", where)
        elif len(value) < low:
            report.add(f"must be more than {low - 1} characters", where)
        elif high is not None and len(value) > high:
            report.add(f"must be less than {high + 1} characters", where)
        elif pattern and not re.fullmatch(pattern, value):
            report.add("must match the expected format", where)

    return rule


def boolean(value: Any, where: str, report: Report) -> None:
    """Take true or false."""
    if not isinstance(value, bool):
        report.add("must be a boolean", where)


def integer(low: int, high: int) -> Rule:
    """Take a whole number from ``low`` to ``high``."""

    def rule(value: Any, where: str, report: Report) -> None:
        if isinstance(value, bool) or not isinstance(value, int):
            report.add("must be an integer", where)
        elif not low <= value <= high:
            report.add(f"must be between {low} and {high}", where)

    return rule


def one_of(*allowed: str) -> Rule:
    """Take one of these words."""

    def rule(value: Any, where: str, report: Report) -> None:
        if value not in allowed:
            report.add(f"must be a valid enum value, one of: {', '.join(allowed)}", where)

    return rule


def array(item: Rule, low: int = 1, high: int | None = None) -> Rule:
    """Take a list of ``low`` to ``high`` items."""

    def rule(value: Any, where: str, report: Report) -> None:
        if not isinstance(value, list):
            report.add("must be an array", where)
            return
        if len(value) < low:
            report.add(f"no less than {low} items allowed", where)
        if high is not None and len(value) > high:
            report.add(f"no more than {high} items allowed", where)
        for number, one in enumerate(value):
            item(one, f"{where}/{number}", report)

    return rule


def record(required: Mapping[str, Rule], optional: Mapping[str, Rule] | None = None, *checks: Check) -> Rule:
    """Take an object with these fields and no others; if they are right, run ``checks`` on the whole."""
    fields = {"type": anything, **required, **(optional or {})}

    def rule(value: Any, where: str, report: Report) -> None:
        if not isinstance(value, dict):
            report.add("must be an object", where)
            return
        before = len(report.complaints)
        _missing(required, value, where, report)
        _each_field(fields, value, where, report)
        if len(report.complaints) == before:
            for check in checks:
                check(value, where, report)

    return rule


def _missing(required: Mapping[str, Rule], value: Json, where: str, report: Report) -> None:
    for name in required:
        if name not in value:
            report.add(f"missing required field: {name}", where)


def _each_field(fields: Mapping[str, Rule], value: Json, where: str, report: Report) -> None:
    for name, one in value.items():
        if name in fields:
            fields[name](one, f"{where}/{name}", report)
        else:
            report.add(f"invalid additional property: {name}", where)


def by_type(table: Mapping[str, Rule], allowed: Sequence[str] | frozenset[str] | None = None) -> Rule:
    """Take an object whose ``type`` is in ``table`` (and ``allowed`` here), by that row's rule."""

    def rule(value: Any, where: str, report: Report) -> None:
        kind = value.get("type") if isinstance(value, dict) else None
        if not isinstance(value, dict):
            report.add("must be an object", where)
        elif kind is None:
            report.add("missing required field: type", where)
        elif not isinstance(kind, str) or kind not in table or (allowed is not None and kind not in allowed):
            report.add(f"unsupported type: {kind}", f"{where}/type")
        else:
            table[kind](value, where, report)

    return rule
