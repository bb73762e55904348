"""Reading what a file or a request says into records, with half a sentence about what does not fit."""

from dataclasses import MISSING, fields
from typing import Any, TypeVar, get_origin

from slack_standin.wire import Json, WrongData

Record = TypeVar("Record")


def made(kind: type[Record], data: Any, where: str) -> Record:
    """Return a record of a dataclass; WrongData if a field is missing, unknown or of another sort."""
    if not isinstance(data, dict):
        raise WrongData(f"there is no {where}" if data is None else f"{where} must be an object")
    known = {field.name: field for field in fields(kind)}  # type: ignore[arg-type]
    for name, value in data.items():
        if name not in known:
            raise WrongData(f"{where} has an unknown field: {name}")
        _check(known[name].type, value, f"{where}.{name}")
    for name, field in known.items():
        if name not in data and field.default is MISSING and field.default_factory is MISSING:
            raise WrongData(f"{where} has no {name}")
    return kind(**data)


def _check(kind: Any, value: Any, where: str) -> None:
    wanted = get_origin(kind) or kind
    if not isinstance(value, wanted):
        raise WrongData(f"{where} must be {_WORDS[wanted]}")
    if wanted is list and not all(isinstance(one, str) for one in value):
        raise WrongData(f"{where} must be a list of texts")


_WORDS = {str: "a text", bool: "true or false", int: "a whole number", list: "a list", frozenset: "a list"}


def at(data: Any, *path: str) -> Any:
    """Return what stands at a path of names, or None; WrongData if something on the way is no object."""
    for number, name in enumerate(path):
        if not isinstance(data, dict) and (number == 0 or data is not None):
            raise WrongData(f"{'.'.join(path[:number]) or 'the top level'} must be an object")
        data = (data or {}).get(name)
    return data


def listed(data: Any, *path: str) -> list[Any]:
    """Return the list at a path, empty if there is none."""
    found = at(data, *path)
    if found is not None and not isinstance(found, list):
        raise WrongData(f"{'.'.join(path)} must be a list")
    return found or []


def words(data: Any, *path: str) -> list[str]:
    """Return the list of texts at a path."""
    found = listed(data, *path)
    if not all(isinstance(word, str) for word in found):
        raise WrongData(f"{'.'.join(path)} must be a list of texts")
    return found


def entries(data: Any, *path: str) -> list[tuple[str, Json]]:
    """Return the objects of the list at a path, each with the name of its place: ``channels[2]``."""
    found = [(f"{'.'.join(path)}[{number}]", entry) for number, entry in enumerate(listed(data, *path))]
    for where, entry in found:
        if not isinstance(entry, dict):
            raise WrongData(f"{where} must be an object")
    return found
