"""What pydantic found wrong, as findings in plain words: what stands there, what was expected, what is nearest."""

import re
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from countersign.domain.model import Model
from countersign.domain.problems import Finding, hint, nearest, quote, unknown
from countersign.playbook_files.shapes import keys_at

Error = Mapping[str, Any]

_KINDS: Mapping[type, Callable[[Any], str]] = {
    type(None): lambda _: "nothing",
    bool: lambda value: str(value).lower(),
    int: lambda value: f"the number {value}",
    float: lambda value: f"the number {value}",
    str: lambda value: f"the text {quote(value)}",
    list: lambda _: "a list",
    dict: lambda _: "a mapping of keys to values",
}

# What a value of the wrong type should have been.
_TYPES: Mapping[str, str] = {
    "string_type": "a text",
    "int_type": "a whole number",
    "bool_type": "true or false",
    "tuple_type": "a list (lines that start with '-')",
    "dict_type": "a mapping of keys to values",
    "mapping_type": "a mapping of keys to values",
    "model_type": "a mapping of keys to values",
}

# What the patterns of the models mean.
_PATTERNS: tuple[tuple[str, str], ...] = (
    ("( .{1,60})?", "a handle of team.yaml, perhaps with days, such as 'dana to 2026-05-26'"),
    ("[a-z][a-z0-9_]{0,39}", "a name: lower-case letters, digits and _, a letter first, 40 at most"),
    ("[A-Z]{2,6}", "a prefix: 2 to 6 capital letters, such as EXC"),
    ("/[a-z]", "a slash command: lower-case letters, digits and -, such as /ai-exception"),
    ("[UW]", "a Slack member id, such as U024BE7LH"),
    ("https?://", "an address that begins with https://"),
    ("[CG]", "a channel: its name in lower case without #, or its id"),
    ("@", "an e-mail address"),
    ("[0-5]", "a time of day, such as 09:00"),
)


def expected(what: str, value: object) -> str:
    """Return the message for a value of the wrong type: what it should have been, and what it is."""
    return f"expected {what}, found {_found(value)}"


def _expected(error: Error) -> str:
    return expected(_TYPES[error["type"]], error["input"])


def _found(value: object) -> str:
    return _KINDS[type(value)](value)


def _pattern(error: Error) -> str:
    pattern = error["ctx"]["pattern"]
    meaning = next((text for part, text in _PATTERNS if part in pattern), f"text of the form {pattern}")
    return f"{quote(error['input'])} is not {meaning}"


def _choice(error: Error) -> str:
    known = re.findall(r"'([^']*)'", error["ctx"]["expected"]) or [error["ctx"]["expected"]]
    if isinstance(error["input"], str):
        return unknown("value", error["input"], known)
    return f"expected one of {', '.join(known)}, found {_found(error['input'])}"


def _too_short(error: Error) -> str:
    least = error["ctx"]["min_length"]
    return "must not be empty" if least == 1 else f"must have at least {least} entries"


def _unforeseen(error: Error) -> str:
    return f"{_found(error['input'])} does not fit here"


# A sentence per kind of error; every kind that the models can raise stands here or in _TYPES.
_SENTENCES: Mapping[str, Callable[[Error], str]] = {
    "value_error": lambda error: str(error["ctx"]["error"]),
    "missing": lambda error: f"missing key {str(error['loc'][-1])!r}",
    "string_pattern_mismatch": _pattern,
    "literal_error": _choice,
    "enum": _choice,
    "string_too_short": lambda _: "must not be empty",
    "string_too_long": lambda error: f"longer than {error['ctx']['max_length']} characters",
    "too_short": _too_short,
    "too_long": lambda error: f"more than {error['ctx']['max_length']} entries",
    "greater_than_equal": lambda error: f"must be {error['ctx']['ge']} or more, not {error['input']}",
    "less_than_equal": lambda error: f"must be {error['ctx']['le']} or less, not {error['input']}",
    **dict.fromkeys(_TYPES, _expected),
}


def _sentence(error: Error) -> str:
    return _SENTENCES.get(error["type"], _unforeseen)(error)


def _unknown_keys(
    model: type[Model], errors: Iterable[Error], hidden: Container[str]
) -> tuple[list[Finding], set[Any]]:
    """Return findings for unknown keys, and the paths of missing keys that they were probably meant to be."""
    found, meant = [], set()
    for error in errors:
        *parent, key = error["loc"]
        known = [name for name in keys_at(model, parent) if parent or name not in hidden]
        found.append(Finding((*error["loc"], "[key]"), f"unknown key {quote(key)}{hint(str(key), known)}"))
        meant.add((*parent, nearest(str(key), known)))
    return found, meant


def _told(errors: Sequence[Error]) -> list[Error]:
    """Leave out lists that are short only because what is in them was wrong."""
    above = {error["loc"][:length] for error in errors for length in range(len(error["loc"]))}
    return [error for error in errors if not (error["type"] == "too_short" and error["loc"] in above)]


def findings(model: type[Model], error: ValidationError, hidden: Container[str] = ()) -> list[Finding]:
    """Return what is wrong with a document for this model; ``hidden`` are keys of the model that files never have.

    The path of an unknown key and of a bad key ends with ``[key]``.
    """
    errors = _told(error.errors(include_url=False))
    extra = [one for one in errors if one["type"] == "extra_forbidden"]
    keys, meant = _unknown_keys(model, extra, hidden)
    others = [one for one in errors if one["type"] != "extra_forbidden" and one["loc"] not in meant]
    return [*keys, *(Finding(one["loc"], _sentence(one)) for one in others)]
