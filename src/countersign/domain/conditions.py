"""Conditions of a playbook: one subject and one operator, or all, any and not; no expression language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Annotated, Literal, get_args

from pydantic import BeforeValidator, Field, model_validator

from countersign.domain.model import Flag, Model, Whole, Word
from countersign.domain.texts import Answer, Answers

SUBJECTS = ("field", "score", "band", "requester", "team")
OPERATORS = ("equals", "one_of", "at_least", "contains")


# What an organisation may be by law: an essential or important entity (NIS2), a financial entity (DORA), a provider or
# a deployer of AI systems (AI Act).
Entity = Literal["essential", "important", "financial", "provider", "deployer"]
ENTITIES: tuple[Entity, ...] = get_args(Entity)


def _plain(value: object) -> object:
    if value is None or isinstance(value, str | int):
        return value
    raise ValueError("equals takes one value: an option, true, false or a whole number")


class Condition(Model):
    """One condition: ``{field: x, equals: y}``, ``{band: risk, one_of: [high]}``, ``{all: [...]}``, and so on.

    ``requester: roles`` looks at the roles the requester holds, ``team: entity`` at what the organisation is by law.
    ``band`` is the name a score's band has, ``score`` its number. Typed text cannot be a subject: it may be erased and
    must not steer a route.
    """

    field: Word | None = None
    score: Word | None = None
    band: Word | None = None
    requester: Literal["roles"] | None = None
    team: Literal["entity"] | None = None
    equals: Annotated[str | Flag | Whole | None, BeforeValidator(_plain)] = None
    one_of: tuple[str, ...] | None = Field(default=None, min_length=1)
    at_least: Whole | None = None
    contains: str | None = None
    all: tuple["Condition", ...] | None = Field(default=None, min_length=1)
    any: tuple["Condition", ...] | None = Field(default=None, min_length=1)
    not_: "Condition | None" = Field(default=None, alias="not")

    @model_validator(mode="after")
    def _one_shape(self) -> "Condition":
        joins = [name for name in ("all", "any", "not_") if getattr(self, name) is not None]
        subjects = [name for name in SUBJECTS if getattr(self, name) is not None]
        operators = [name for name in OPERATORS if getattr(self, name) is not None]
        if (len(joins), len(subjects), len(operators)) not in {(1, 0, 0), (0, 1, 1)}:
            raise ValueError(
                f"a condition has one subject ({', '.join(SUBJECTS)}) and one operator "
                f"({', '.join(OPERATORS)}), or one of all, any, not"
            )
        return self

    @property
    def subject(self) -> str:
        """What a plain condition looks at: field, score, band, requester or team."""
        return next(name for name in SUBJECTS if getattr(self, name) is not None)

    @property
    def operator(self) -> str:
        """How a plain condition compares: equals, one_of, at_least or contains."""
        return next(name for name in OPERATORS if getattr(self, name) is not None)

    @property
    def parts(self) -> Mapping[tuple[str | int, ...], "Condition"]:
        """The conditions joined by all, any or not, by their place in YAML; a plain condition has none."""
        joined: dict[tuple[str | int, ...], Condition] = {
            (name, i): part for name in ("all", "any") for i, part in enumerate(getattr(self, name) or ())
        }
        return joined | ({("not",): self.not_} if self.not_ else {})


@dataclass(frozen=True)
class Subjects:
    """What conditions may look at: answers, score numbers, score bands, the requester's roles, the team's entity."""

    answers: Answers
    scores: Mapping[str, int]
    bands: Mapping[str, str]
    roles: tuple[str, ...] = ()
    entity: tuple[str, ...] = ()


def _number(value: Answer | int | None) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    try:
        number = Decimal(value)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _equals(value: Answer | int | None, wanted: object) -> bool:
    if isinstance(wanted, bool):
        return (value or False) is wanted
    if isinstance(wanted, int):
        return _number(value) == wanted
    return value == wanted


def _at_least(value: Answer | int | None, wanted: object) -> bool:
    number = _number(value)
    return number is not None and number >= Decimal(str(wanted))


_OPERATORS: Mapping[str, Callable[[Answer | int | None, object], bool]] = {
    "equals": _equals,
    "one_of": lambda value, wanted: isinstance(wanted, tuple) and value in wanted,
    "at_least": _at_least,
    "contains": lambda value, wanted: isinstance(value, tuple) and wanted in value,
}


def _subject(condition: Condition, subjects: Subjects) -> Answer | int | None:
    if condition.requester is not None:
        return subjects.roles
    if condition.team is not None:
        return subjects.entity
    if condition.score is not None:
        return subjects.scores.get(condition.score)
    if condition.band is not None:
        return subjects.bands.get(condition.band)
    return subjects.answers.get(condition.field or "")


def holds(condition: Condition | None, subjects: Subjects) -> bool:
    """Tell whether a condition holds; no condition always does.

    An absent answer fails every operator, except that a checkbox which nobody ticked is false.
    """
    if condition is None:
        return True
    if condition.all is not None:
        return all(holds(part, subjects) for part in condition.all)
    if condition.any is not None:
        return any(holds(part, subjects) for part in condition.any)
    if condition.not_ is not None:
        return not holds(condition.not_, subjects)
    return _OPERATORS[condition.operator](_subject(condition, subjects), getattr(condition, condition.operator))


def fields_of(condition: Condition | None) -> tuple[str, ...]:
    """Return the form fields a condition looks at, in order, for checks and for forms that change with answers."""
    if condition is None:
        return ()
    own = (condition.field,) if condition.field else ()
    return (*own, *(name for part in condition.parts.values() for name in fields_of(part)))


_WORDS = {"equals": "is", "one_of": "one of", "at_least": "at least", "contains": "contains"}


def _shown(wanted: object) -> str:
    if isinstance(wanted, bool):
        return str(wanted).lower()
    return ", ".join(wanted) if isinstance(wanted, tuple) else str(wanted)


def spell(condition: Condition | None) -> str:
    """Return a condition in words that name rules and options, never what a person typed."""
    if condition is None:
        return "always"
    if condition.not_ is not None:
        return f"not {spell(condition.not_)}"
    if condition.parts:
        word = " and " if condition.all else " or "
        return f"({word.join(spell(part) for part in condition.parts.values())})"
    whole = {"requester": "requester's roles", "team": "the organisation"}
    who = whole.get(condition.subject) or getattr(condition, condition.subject)
    return f"{who} {_WORDS[condition.operator]} {_shown(getattr(condition, condition.operator))}"
