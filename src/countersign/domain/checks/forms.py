"""Checks of forms: names, pages, options, limits and defaults that fit the type of their field."""

from collections import Counter
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from itertools import pairwise

from countersign.domain.checks.common import Findings, Path, repeated
from countersign.domain.checks.conditions import Scope, check_condition
from countersign.domain.fields import CHOICES, MOMENTS, PEOPLE, TYPED, Field, FieldType
from countersign.domain.playbook import Base
from countersign.domain.problems import Finding, hint, quote

_MOST_PER_STEP = 30
_SHOWS_PLACEHOLDER = frozenset(FieldType) - {FieldType.CHECKBOX, FieldType.FILE}
# The types of field that a key makes sense for; keys that are not here fit all.
_FITS: Mapping[str, frozenset[FieldType]] = {
    "options": CHOICES,
    "min_length": TYPED,
    "max_length": TYPED,
    "at_least": frozenset({FieldType.NUMBER}),
    "at_most": frozenset({FieldType.NUMBER}),
    "past": MOMENTS,
    "latest": MOMENTS,
    "beneficiary": PEOPLE,
    "coauthor": PEOPLE,
    "placeholder": _SHOWS_PLACEHOLDER,
}


def _misfits(field: Field) -> Findings:
    for key, types in _FITS.items():
        if getattr(field, key) not in (None, False, ()) and field.type not in types:
            fitting = ", ".join(sorted(types)) if types is not _SHOWS_PLACEHOLDER else "most other"
            yield Finding((key,), f"{key} does not fit a {field.type} field, only {fitting} fields")


def _options(field: Field) -> Findings:
    if field.type in CHOICES and not field.options:
        yield Finding((), f"a {field.type} field needs options")
    yield from repeated("option", [(("options", i), option.value) for i, option in enumerate(field.options)])


def _bounds(field: Field) -> Findings:
    for low, high in (("min_length", "max_length"), ("at_least", "at_most")):
        least, most = getattr(field, low), getattr(field, high)
        if least is not None and most is not None and least > most:
            yield Finding((high,), f"{high} {most} is below {low} {least}, so no answer is possible")
    if field.latest and field.latest.business:
        yield Finding(("latest",), "a date is counted in days, not in business days: a form has no calendar")


def _option_default(field: Field, default: object) -> str | None:
    known = [option.value for option in field.options]
    if isinstance(default, str) and default in known:
        return None
    return f"default {quote(default)} is no option{hint(str(default), known)}"


def _options_default(field: Field, default: object) -> str | None:
    if not isinstance(default, tuple):
        return "the default of a multi_select field is a list of options"
    return next((wrong for item in default if (wrong := _option_default(field, item))), None)


def _text_default(field: Field, default: object) -> str | None:
    if not isinstance(default, str):
        return f"the default of a {field.type} field is a text"
    if not (field.min_length or 0) <= len(default) <= (field.max_length or len(default)):
        return "the default is shorter or longer than the answer may be"
    return None


def _number_default(field: Field, default: object) -> str | None:
    try:
        number = Decimal(str(default))
    except InvalidOperation:
        return f"default {quote(default)} is not a number"
    least, most = field.at_least, field.at_most
    if not number.is_finite() or (least is not None and number < least) or (most is not None and number > most):
        return f"default {number} is outside the limits of the field"
    return None


def _checkbox_default(_: Field, default: object) -> str | None:
    return None if isinstance(default, bool) else "the default of a checkbox is true or false"


def _no_default(field: Field, _: object) -> str | None:
    return f"a {field.type} field has no default"


# What is wrong with a default, by type; other types have none, since nobody and no day is right for every request.
_DEFAULTS: Mapping[FieldType, Callable[[Field, object], str | None]] = {
    FieldType.SELECT: _option_default,
    FieldType.MULTI_SELECT: _options_default,
    FieldType.CHECKBOX: _checkbox_default,
    FieldType.NUMBER: _number_default,
    FieldType.SYSTEM: _text_default,
    **dict.fromkeys(TYPED, _text_default),
}


def _default(field: Field) -> Findings:
    if field.default is None:
        return
    wrong = _DEFAULTS.get(field.type, _no_default)(field, field.default)
    if wrong:
        yield Finding(("default",), wrong)


def _shown_when(book: Base, index: int) -> Findings:
    """A field may look at those before it, so that a form can be filled from top to bottom."""
    field = book.form[index]
    if field.shown_when is None:
        return
    later = {other.field for other in book.form[index:]}
    earlier = {other.field: other for other in book.form[:index]}
    scope = Scope(earlier, later=later, only_fields="while a form is being filled, only its fields are known")
    yield from check_condition(field.shown_when, ("shown_when",), scope)


def _steps(book: Base) -> Findings:
    steps = [0, *(field.step for field in book.form)]
    for index, (before, step) in enumerate(pairwise(steps)):
        if step not in ({before, before + 1} - {0}):
            follows = f"step {step} follows step {before}" if before else f"the form starts with step {step}"
            yield Finding(("form", index, "step"), f"{follows}; steps start at 1 and go up one by one")
    for step, count in Counter(steps).items():
        if count > _MOST_PER_STEP:
            yield Finding(("form",), f"step {step} has {count} fields; more than {_MOST_PER_STEP} do not fit a page")


def _fields(book: Base) -> list[tuple[Path, str]]:
    return [(("form", index, "field"), field.field) for index, field in enumerate(book.form)]


def check_form(book: Base) -> Findings:
    """Yield what is wrong with the form of a playbook."""
    yield from repeated("field", _fields(book))
    yield from _steps(book)
    for index, field in enumerate(book.form):
        for check in (_misfits, _options, _bounds, _default):
            yield from (finding.under("form", index) for finding in check(field))
        yield from (finding.under("form", index) for finding in _shown_when(book, index))
