"""Typed text stands apart from the record: an event holds a salted hash, so that a text can be erased later."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from hashlib import sha256
from itertools import chain
from typing import Any


@dataclass(frozen=True)
class TextRef:
    """What an event keeps of a typed text: the SHA-256 of salt and text, in hex."""

    text: str


@dataclass(frozen=True)
class Text:
    """A text as typed, with the salt it is hashed under (at least 16 random bytes, hex)."""

    salt: str
    body: str

    @property
    def ref(self) -> TextRef:
        """The reference that stands in events for this text."""
        return TextRef(sha256(f"{self.salt}\n{self.body}".encode()).hexdigest())


@dataclass(frozen=True)
class FileRef:
    """An attached file: Slack's id, and the name (typed text) by reference."""

    file: str
    name: TextRef


@dataclass(frozen=True)
class File:
    """A file as it arrives with a form: Slack's id and its name with a salt."""

    file: str
    name: Text


# A number is a decimal string, a date YYYY-MM-DD, a moment ISO 8601 in UTC, a person an actor: no floats.
Answer = bool | str | tuple[str, ...] | TextRef | tuple[FileRef, ...]
Given = bool | str | tuple[str, ...] | Text | tuple[File, ...]
Answers = Mapping[str, Answer]
GivenAnswers = Mapping[str, Given]


def kept(given: Given) -> Answer:
    """Return the form of an answer that may stand in an event: typed text by reference, all else as it is."""
    if isinstance(given, Text):
        return given.ref
    if isinstance(given, tuple):
        files = tuple(FileRef(item.file, item.name.ref) for item in given if isinstance(item, File))
        return files or tuple(item for item in given if isinstance(item, str))
    return given


def texts_of(given: GivenAnswers) -> dict[TextRef, Text]:
    """Return every typed text among answers by its reference, for the table that keeps texts apart."""
    items = [item for value in given.values() for item in (value if isinstance(value, tuple) else (value,))]
    names = [item.name if isinstance(item, File) else item for item in items]
    return {text.ref: text for text in names if isinstance(text, Text)}


def typed(event: Any) -> tuple[TextRef, ...]:
    """Return what people typed with an event, by reference, whatever its parts are called, and inside of them."""
    found = [getattr(event, field.name) for field in fields(event)]
    direct = (value for value in found if isinstance(value, TextRef))
    inside = (typed(value) for value in found if is_dataclass(value) and not isinstance(value, TextRef))
    return (*direct, *chain.from_iterable(inside))
