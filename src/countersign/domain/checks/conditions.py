"""Checks of conditions: what they look at exists, may steer a route, and can have the value they name."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field

from countersign.domain.checks.common import Findings, Path
from countersign.domain.conditions import ENTITIES, Condition
from countersign.domain.fields import TYPED, Field, FieldType
from countersign.domain.problems import Finding, quote, unknown
from countersign.domain.scores import Score


@dataclass(frozen=True)
class Scope:
    """What a condition may name. ``roles`` is None while the team is unknown; ``later`` are fields below it.

    ``only_fields`` says why nothing but fields can be looked at, where that is so; ``team`` that the organisation can.
    """

    fields: Mapping[str, Field]
    scores: Mapping[str, Score] = field(default_factory=dict)
    roles: Collection[str] | None = None
    later: Collection[str] = ()
    only_fields: str = ""
    team: bool = False


# How answers of a type can be compared; a type that is not here cannot steer anything.
_COMPARES: Mapping[FieldType, tuple[str, ...]] = {
    FieldType.SELECT: ("equals", "one_of"),
    FieldType.MULTI_SELECT: ("contains",),
    FieldType.CHECKBOX: ("equals",),
    FieldType.NUMBER: ("equals", "at_least"),
    FieldType.SYSTEM: ("equals", "one_of"),
}
_SUBJECT_COMPARES: Mapping[str, tuple[str, ...]] = {
    "score": ("equals", "at_least"),
    "band": ("equals", "one_of"),
    "requester": ("contains",),
    "team": ("contains",),
}


def _values(condition: Condition) -> Iterator[tuple[Path, object]]:
    """Yield the values that a condition compares with, by their place."""
    wanted = getattr(condition, condition.operator)
    if isinstance(wanted, tuple):
        yield from (((condition.operator, i), value) for i, value in enumerate(wanted))
    else:
        yield (condition.operator,), wanted


def _operator(condition: Condition, what: str, fitting: tuple[str, ...]) -> Findings:
    if condition.operator not in fitting:
        words = " or ".join(fitting)
        yield Finding((condition.operator,), f"{condition.operator} does not fit {what}; use {words}")


def _names(condition: Condition, what: str, known: Collection[str]) -> Findings:
    for path, value in _values(condition):
        if not isinstance(value, str) or value not in known:
            yield Finding(path, unknown(what, str(value), known))


def _numbers(condition: Condition, what: str) -> Findings:
    for path, value in _values(condition):
        if isinstance(value, bool) or not isinstance(value, int):
            yield Finding(path, f"{what} is compared with a whole number, not with {quote(value)}")


def _truths(condition: Condition, asked: Field) -> Findings:
    for path, value in _values(condition):
        if not isinstance(value, bool):
            yield Finding(path, f"checkbox {asked.field!r} is true or false, not {quote(value)}")


def _option(condition: Condition, asked: Field) -> Findings:
    return _names(condition, f"option of {asked.field!r}:", [option.value for option in asked.options])


# What values fit; a system is any text, since systems are not part of a playbook.
_FITS: Mapping[FieldType, Callable[[Condition, Field], Findings]] = {
    FieldType.SELECT: _option,
    FieldType.MULTI_SELECT: _option,
    FieldType.CHECKBOX: _truths,
    FieldType.NUMBER: lambda condition, asked: _numbers(condition, f"number {asked.field!r}"),
    FieldType.SYSTEM: lambda _, __: iter(()),
}


def _field(condition: Condition, scope: Scope) -> Findings:
    name = str(condition.field)
    asked = scope.fields.get(name)
    if asked is None:
        below = f"field {name!r} must stand above the field that looks at it"
        yield Finding(("field",), below if name in scope.later else unknown("field", name, scope.fields))
    elif asked.type in TYPED:
        yield Finding(("field",), f"a condition cannot look at {name!r}: typed text may be erased later")
    elif asked.type not in _COMPARES:
        yield Finding(("field",), f"a condition cannot look at a {asked.type} field such as {name!r}")
    else:
        wrong = list(_operator(condition, f"a {asked.type} field", _COMPARES[asked.type]))
        yield from wrong or _FITS[asked.type](condition, asked)


def _score(condition: Condition, scope: Scope) -> Findings:
    if condition.score not in scope.scores:
        yield Finding(("score",), unknown("score", str(condition.score), scope.scores))
    else:
        yield from list(_operator(condition, "a score", _SUBJECT_COMPARES["score"])) or _numbers(
            condition, f"score {condition.score!r}"
        )


def _band(condition: Condition, scope: Scope) -> Findings:
    score = scope.scores.get(str(condition.band))
    if score is None:
        yield Finding(("band",), unknown("score", str(condition.band), scope.scores))
    else:
        wrong = list(_operator(condition, "a band", _SUBJECT_COMPARES["band"]))
        bands = [band.name for band in score.bands]
        yield from wrong or _names(condition, f"band of score {condition.band!r}:", bands)


def _requester(condition: Condition, scope: Scope) -> Findings:
    wrong = list(_operator(condition, "the requester's roles", _SUBJECT_COMPARES["requester"]))
    if wrong or scope.roles is None:
        yield from wrong
    else:
        yield from _names(condition, "role", scope.roles)


def _team(condition: Condition, scope: Scope) -> Findings:
    if not scope.team:
        yield Finding(("team",), "only the regulations of an incident look at what the organisation is")
    else:
        wrong = list(_operator(condition, "the team's entity", _SUBJECT_COMPARES["team"]))
        yield from wrong or _names(condition, "entity", ENTITIES)


_SUBJECTS: Mapping[str, Callable[[Condition, Scope], Findings]] = {
    "field": _field,
    "score": _score,
    "band": _band,
    "requester": _requester,
    "team": _team,
}


def _plain(condition: Condition, scope: Scope) -> Findings:
    looked_at = ("field", "team") if scope.team else ("field",)
    if scope.only_fields and condition.subject not in looked_at:
        yield Finding((condition.subject,), scope.only_fields)
    else:
        yield from _SUBJECTS[condition.subject](condition, scope)


def check_condition(condition: Condition, path: Path, scope: Scope) -> Findings:
    """Yield what is wrong with a condition and the conditions in it."""
    if not condition.parts:
        yield from (finding.under(*path) for finding in _plain(condition, scope))
    for place, part in condition.parts.items():
        yield from check_condition(part, (*path, *place), scope)
