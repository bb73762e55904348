"""Corrections of an incident's facts: the form it was declared with, answered once more by somebody who was called."""

from collections.abc import Sequence
from typing import cast

from countersign.domain import events as e
from countersign.domain.approvals.revising import answered
from countersign.domain.fields import Field
from countersign.domain.forms import visible
from countersign.domain.playbook import IncidentPlaybook, Playbook
from countersign.domain.scene import Scene
from countersign.domain.texts import TextRef

# What a correction leaves alone: the severity has a verb of its own, and how an incident is dealt with was settled at
# its declaration.
HELD = frozenset({"severity", "private", "confidential", "drill"})


def questions(book: Playbook) -> tuple[Field, ...]:
    """Return the form as a correction asks it: all of it at once, and nothing is needed that only some answers ask."""
    asked = (field for field in book.form if field.field not in HELD)
    return tuple(field.model_copy(update=_shown(field)) for field in asked)


def _shown(field: Field) -> dict[str, object]:
    return {"shown_when": None, "required": field.required and field.shown_when is None}


def amend(scene: Scene[IncidentPlaybook]) -> Sequence[e.Event]:
    """Correct the facts; nothing happens if all answers say what they said. No clock towards a goal moves by it."""
    case, book = scene.case, scene.book
    given = {name: value for name, value in scene.command.answers.items() if name in book.fields}
    found = answered(case, questions(book), given, scene.facts)
    whole = {**{name: case.answers[name] for name in HELD if name in case.answers}, **found}
    seen = {field.field for field in visible(book.form, whole, scene.facts.roles_of(case.requester))}
    answers = {field.field: whole[field.field] for field in book.form if field.field in whole and field.field in seen}
    changed = tuple(name for name in book.fields if answers.get(name) != case.answers.get(name))
    return [e.Amended(answers, changed, cast(TextRef, scene.reason()))] if changed else []
