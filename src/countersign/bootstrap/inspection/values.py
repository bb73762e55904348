"""What is in an event, field by field, whatever sort of event it is: names, moments and typed texts in words."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime

from countersign.bootstrap.inspection.shown import Answer
from countersign.domain import forms
from countersign.domain.digests import DigestContent
from countersign.domain.incidents.wording import Wording
from countersign.domain.plainly import spoken
from countersign.domain.playbook import Playbook
from countersign.domain.texts import Answer as Given
from countersign.domain.texts import Answers, FileRef, TextRef

_ACTOR = re.compile(r"(?:slack|cli|token|sealed):.+|system", re.ASCII)
_ANSWERS = "answers"
_MOST = 60  # lines of one field


def said(value: object, wording: Wording) -> str:
    """Return a value in words, nothing for an empty one."""
    if value is None or isinstance(value, bool):
        return "" if value is None else "yes" if value else "no"
    if isinstance(value, TextRef):
        return wording.said(value)
    if isinstance(value, datetime):
        return wording.when(value)
    if isinstance(value, DigestContent):
        return "as it was posted"
    if isinstance(value, str):
        return wording.who(value) if _ACTOR.fullmatch(value) else value
    return _several(value, wording)


def _several(value: object, wording: Wording) -> str:
    """Return what has parts: a line for each item of a list, parts beside each other in one."""
    if is_dataclass(value):
        parts = ((field.name, said(getattr(value, field.name), wording)) for field in fields(value))
        return ", ".join(f"{spoken(name)} {text}" for name, text in parts if text)
    if isinstance(value, Mapping):
        return "\n".join(f"{name}: {said(one, wording)}" for name, one in value.items())
    if isinstance(value, tuple | list):
        lines = [said(one, wording) for one in value]
        return "\n".join([*lines[:_MOST], *([f"… and {len(lines) - _MOST} more"] if len(lines) > _MOST else [])])
    return str(value)


def typed(value: object) -> bool:
    """Tell whether a value holds something that a person wrote."""
    if isinstance(value, TextRef):
        return True
    if is_dataclass(value):
        return any(typed(getattr(value, field.name)) for field in fields(value))
    return isinstance(value, tuple) and any(map(typed, value))


def answers(given: Answers, book: Playbook, wording: Wording) -> Iterator[Answer]:
    """Yield the answers of a form, by the questions as people read them."""
    for name, value in given.items():
        field = book.fields.get(name)
        label = field.label if field else spoken(name)
        yield Answer(label, _answer(name, value, book, wording), typed(value))


def _answer(name: str, value: Given, book: Playbook, wording: Wording) -> str:
    field = book.fields.get(name)
    if field is None or isinstance(value, TextRef | bool) or forms.actors_of(field, value):
        return said(value, wording)
    if isinstance(value, tuple) and any(isinstance(one, FileRef) for one in value):
        return "\n".join(wording.said(one.name) for one in value if isinstance(one, FileRef))
    return forms.reads(field, value, wording.texts)


def of_event(event: object, book: Playbook, wording: Wording) -> Sequence[Answer]:
    """Return the fields of an event that say something, the answers of a form one by one; a plain no says nothing."""
    found: list[Answer] = []
    for field in fields(event) if is_dataclass(event) else ():
        value = getattr(event, field.name)
        if field.name == _ANSWERS:
            found += answers(value, book, wording)
        elif text := "" if value is False else said(value, wording):
            found.append(Answer(spoken(field.name), text, typed(value)))
    return found
