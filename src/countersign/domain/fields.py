"""Form fields as a playbook declares them: one declaration serves the modal, HTTP, the CLI and validation."""

from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, model_validator
from pydantic import Field as Default

from countersign.domain.conditions import Condition
from countersign.domain.durations import DurationField
from countersign.domain.model import Flag, Line, Model, Paragraph, Whole, Word


class FieldType(StrEnum):
    """The kinds of answer a form can ask for."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    NUMBER = "number"
    SELECT = "select"
    MULTI_SELECT = "multi_select"
    PERSON = "person"
    PEOPLE = "people"
    DATE = "date"
    DATETIME = "datetime"
    URL = "url"
    EMAIL = "email"
    CHECKBOX = "checkbox"
    FILE = "file"
    SYSTEM = "system"


# Typed text is kept apart from the record and may be erased; conditions and scores cannot look at it.
TYPED = frozenset({FieldType.TEXT, FieldType.LONG_TEXT, FieldType.URL, FieldType.EMAIL})
CHOICES = frozenset({FieldType.SELECT, FieldType.MULTI_SELECT})
PEOPLE = frozenset({FieldType.PERSON, FieldType.PEOPLE})
MOMENTS = frozenset({FieldType.DATE, FieldType.DATETIME})


class Option(Model):
    """One choice of a select: the value that rules name, and the label people read (75 characters in Slack)."""

    value: Word
    label: str = Default(min_length=1, max_length=75)


def _default(value: object) -> object:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)  # the answer to a number field is a decimal string
    if value is None or isinstance(value, str | bool | list | tuple):
        return value
    raise ValueError("a default is a text, a number, true, false or a list of options")


Preset = Annotated[str | Flag | tuple[str, ...] | None, BeforeValidator(_default)]


class Field(Model):
    """One question of a form.

    ``latest`` bounds a date from today (a duration, for example ``90 days``); days before today need
    ``past: true``. ``step`` groups fields into pages of a long form. ``material`` answers make a new revision
    when they change. ``beneficiary`` marks people who gain by an approval, ``coauthor`` those who wrote the request
    together with whoever sends it: neither may decide it.
    """

    field: Word
    label: Line
    type: FieldType
    help: Paragraph | None = None
    placeholder: Line | None = None
    required: Flag = False
    options: tuple[Option, ...] = ()
    default: Preset = None
    shown_when: Condition | None = None
    material: Flag = False
    beneficiary: Flag = False
    coauthor: Flag = False
    step: Whole = Default(default=1, ge=1, le=10)
    min_length: Whole | None = Default(default=None, ge=0, le=3000)
    max_length: Whole | None = Default(default=None, ge=1, le=3000)
    at_least: Whole | None = None
    at_most: Whole | None = None
    past: Flag = False
    latest: DurationField | None = None

    @model_validator(mode="before")
    @classmethod
    def _short_options(cls, data: object) -> object:
        """Let ``options: [a, b]`` and ``options: {a: Label}`` stand for the long form."""
        options = data.get("options") if isinstance(data, dict) else None
        if isinstance(data, dict) and isinstance(options, dict):
            return {**data, "options": [{"value": value, "label": label} for value, label in options.items()]}
        if isinstance(data, dict) and isinstance(options, list):
            return {**data, "options": [_option(item) for item in options]}
        return data


def _option(item: object) -> object:
    if isinstance(item, str):
        return {"value": item, "label": item.replace("_", " ").capitalize()}
    return item
