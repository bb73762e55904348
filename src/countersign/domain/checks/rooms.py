"""Checks of a room: Slack takes the name whatever is filled in, and it tells nothing that anybody typed."""

import re
from collections.abc import Mapping

from countersign.domain.checks.common import Findings
from countersign.domain.fields import FieldType
from countersign.domain.incidents.rooms import KEY, NAME, PLACEHOLDER
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.problems import Finding, unknown

_PLAIN = re.compile(r"[a-z0-9_-]*")
# Room for keys up to INC-9999999, and for what is added where somebody else has the name already (-2).
_DIGITS, _ADDED, _DATE = 8, 2, 10


def check_room(book: IncidentPlaybook) -> Findings:
    """Yield what is wrong with the name of an incident's room."""
    if book.room is not None:
        yield from (finding.under("room", "name") for finding in _name(book, book.room.name))


def _name(book: IncidentPlaybook, name: str) -> Findings:
    longest, asked = _longest(book), PLACEHOLDER.findall(name)
    if KEY not in name:
        yield Finding((), f"without {KEY} two incidents would have to share a room; write it somewhere in the name")
    for word in asked:
        if word not in longest:
            yield Finding((), unknown("placeholder", word, longest))
    if "type" in asked and _type_is_typed(book):
        yield Finding((), "{type} needs a select field 'type', since nothing that people type goes into a name")
    if "severity" in asked and not book.severities:
        yield Finding((), "there are no 'severities:', so {severity} would always be empty")
    if not _PLAIN.fullmatch(PLACEHOLDER.sub("", name)):
        yield Finding((), "Slack takes lower-case letters, digits, - and _ in the name of a channel, nothing else")
    if sum(longest.get(word, 0) for word in asked) + len(PLACEHOLDER.sub("", name)) + _ADDED > NAME:
        yield Finding((), f"filled in, this may be longer than the {NAME} characters that Slack takes")


def _longest(book: IncidentPlaybook) -> Mapping[str, int]:
    """Return how long each placeholder may get."""
    kind = book.fields.get("type")
    types = [len(option.value) for option in kind.options] if kind else []
    return {
        "key": len(book.prefix) + _DIGITS,
        "severity": max(map(len, book.severities), default=0),
        "type": max(types, default=0),
        "date": _DATE,
    }


def _type_is_typed(book: IncidentPlaybook) -> bool:
    field = book.fields.get("type")
    return field is None or field.type is not FieldType.SELECT
