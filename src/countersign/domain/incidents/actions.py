"""Actions of an incident: what is done because of it, a task each, which is reminded of until it is done or dropped."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.case import Case, Obligation, Stamp
from countersign.domain.commands import SUPERSEDE
from countersign.domain.event_parts import Standing, Term
from countersign.domain.fields import Field, FieldType
from countersign.domain.incidents import closing_events as c
from countersign.domain.obligations import ACTION_OF, LONGEST, found, news, opening
from countersign.domain.playbook import IncidentPlaybook, Playbook
from countersign.domain.scene import Scene
from countersign.domain.texts import TextRef
from countersign.domain.world import Followup

QUESTIONS: tuple[Field, ...] = (
    Field(field="what", label="What has to be done?", type=FieldType.TEXT, required=True, max_length=LONGEST),
    Field(field="owner", label="Who does it?", type=FieldType.PERSON, required=True),
    Field(field="due", label="By when?", type=FieldType.DATE, required=True),
)
# How an action stands that nobody waits for any more.
OVER = frozenset({"done", "dropped", "superseded"})


def next_task(case: Case) -> str:
    """Return the id of the task that the next action of an incident becomes."""
    return f"{case.id}.a{len(case.obligations) + 1}"


def add(scene: Scene[IncidentPlaybook]) -> Sequence[e.Event]:
    """Give somebody something to do because of an incident; the form made sure of all three answers."""
    owner, due = (str(scene.command.answers[name]) for name in ("owner", "due"))
    return [c.ActionAdded(next_task(scene.case), Term(cast(TextRef, scene.typed("what")), owner, due))]


def progress(scene: Scene[IncidentPlaybook]) -> Sequence[e.Event]:
    """A task says how it stands."""
    said = {name: str(value) for name, value in scene.command.answers.items()}
    one, state = found(scene.case, said.get("task")), cast(Standing, said.get("state"))
    if one is None or not news(one, state):
        return []
    return [c.ActionMoved(one.task, said["key"], state)]


def pending(case: Case) -> tuple[Obligation, ...]:
    """Return the actions that are still to be done."""
    return tuple(one for one in case.obligations if one.state not in OVER)


def with_action(case: Case, task: str, term: Term, by: Actor) -> Case:
    """Return an incident with one more action."""
    return replace(case, obligations=(*case.obligations, Obligation(task, term, by)))


def without(case: Case, task: str | None) -> Case:
    """Return an incident in which nobody waits for an action any more, because another stands in its place."""
    obligations = tuple(replace(one, state="superseded") if one.task == task else one for one in case.obligations)
    return replace(case, obligations=obligations)


def added(case: Case, event: c.ActionAdded, by: Stamp) -> Case:
    """Return the incident after somebody gave an action."""
    return with_action(case, event.task, event.term, by.actor)


def followups(event: e.Event, case: Case, book: Playbook) -> tuple[Followup, ...]:
    """Return the commands that open the task of a new action, and end the one that it takes the place of."""
    if not isinstance(event, c.ActionAdded | c.Reviewed) or not isinstance(book, IncidentPlaybook):
        return ()
    one = found(case, event.task)
    opened = (opening(case, one, ACTION_OF, book.actions),) if one and one.state == "set" else ()
    replaced = event.replaced if isinstance(event, c.Reviewed) else None
    return (*((Followup(replaced, SUPERSEDE, SYSTEM),) if replaced else ()), *opened)
