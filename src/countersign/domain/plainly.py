"""Conditions of a playbook as people say them: labels of questions and options in place of their names."""

from collections.abc import Callable, Mapping, Sequence

from countersign.domain.conditions import Condition, Subjects, holds, spell
from countersign.domain.event_parts import Does
from countersign.domain.fields import Field
from countersign.domain.forms import reads
from countersign.domain.playbook import Playbook
from countersign.domain.texts import Answer

# What a mark of a clock does when its time has come.
DOES: Mapping[Does, str] = {
    "remind": "reminder",
    "limit": "the limit passes",
    "escalate": "escalation",
    "reject": "it counts as rejected",
    "lapse": "it lapses",
    "expire": "the approval ends",
    "publish": "the digest is posted",
    "miss": "the next period begins",
    "erase": "typed texts are erased",
    "revoke": "it is revoked",
}


def spoken(name: str) -> str:
    """Return a name of the playbook as it is said: ``data_steward`` is ``data steward``."""
    return name.replace("_", " ")


def either(words: Sequence[str]) -> str:
    """Return words of which one holds: ``a, b or c``."""
    return " or ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def every(words: Sequence[str]) -> str:
    """Return words that hold together: ``a, b and c``."""
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def answer(field: Field, value: Answer | None) -> str:
    """Return an answer that is no typed text, by its label."""
    return reads(field, value, {})


def _wanted(condition: Condition, say: Callable[[Answer], str]) -> str:
    """Return an operator with what it compares to, each value said by ``say``."""
    if condition.one_of is not None:
        return f"is {either([say(value) for value in condition.one_of])}"
    if condition.at_least is not None:
        return f"is at least {condition.at_least}"
    if condition.contains is not None:
        return f"has {say(condition.contains)}"
    value = condition.equals
    return f"is {say(value if isinstance(value, bool | str) else str(value))}"


def _field(condition: Condition, book: Playbook) -> str:
    field = book.fields.get(condition.field or "")
    if field is None:
        return spell(condition)
    return f"“{field.label}” {_wanted(condition, lambda value: answer(field, value))}"


# What a plain condition looks at; a subject that is not here is said as the trace says it.
_SUBJECTS: Mapping[str, Callable[[Condition, Playbook], str]] = {
    "field": _field,
    "score": lambda condition, _: f"the {spoken(condition.score or '')} score {_wanted(condition, str)}",
    "band": lambda condition, _: f"{spoken(condition.band or '')} {_wanted(condition, lambda word: spoken(str(word)))}",
}


def condition(found: Condition, book: Playbook) -> str:
    """Return a condition in plain words. They may hold labels of the playbook, never what a person typed."""
    if found.not_ is not None:
        return f"not ({condition(found.not_, book)})"
    if found.parts:
        parts = [condition(part, book) for part in found.parts.values()]
        return " and ".join(parts) if found.all else f"({' or '.join(parts)})"
    say = _SUBJECTS.get(found.subject)
    return say(found, book) if say else spell(found)


def failing(found: Condition, subjects: Subjects) -> tuple[Condition, ...]:
    """Return the parts of a condition that do not hold; of several that all must, only those."""
    if holds(found, subjects):
        return ()
    if found.all is not None:
        return tuple(lost for part in found.all for lost in failing(part, subjects))
    return (found,)
