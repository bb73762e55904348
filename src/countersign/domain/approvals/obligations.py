"""Conditions of an approval: set with a vote, a task each once it is approved, and what becomes of the grant by them.

An overdue or dropped condition suspends the grant; evidence lifts that. What a person suspended only a person lifts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import cast

from countersign.domain.actors import SYSTEM
from countersign.domain.approvals import grant_events as g
from countersign.domain.case import Case, Obligation
from countersign.domain.event_parts import Standing, Term
from countersign.domain.events import Event
from countersign.domain.fields import Field, FieldType
from countersign.domain.obligations import CONDITION_OF, LONGEST, UNMET, found, news, opening
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.scene import Scene
from countersign.domain.texts import GivenAnswers, Text
from countersign.domain.world import Followup

MOST = 3
HALF = "Give the whole condition: what, who and by when. Or leave all three empty."


def _questions(number: int) -> tuple[Field, ...]:
    needed, nth = number == 1, f"Condition {number}"
    return (
        Field(
            field=f"condition_{number}",
            label=f"{nth}: what has to be done?",
            type=FieldType.TEXT,
            required=needed,
            max_length=LONGEST,
        ),
        Field(field=f"owner_{number}", label=f"{nth}: who does it?", type=FieldType.PERSON, required=needed),
        Field(field=f"due_{number}", label=f"{nth}: by when?", type=FieldType.DATE, required=needed),
    )


QUESTIONS: tuple[Field, ...] = tuple(field for number in range(1, MOST + 1) for field in _questions(number))
# Questions that the requester is the first answer to.
FOR_REQUESTER = "owner_1"


def _names(number: int) -> tuple[str, str, str]:
    return f"condition_{number}", f"owner_{number}", f"due_{number}"


def halves(given: GivenAnswers) -> dict[str, str]:
    """Return a sentence for each question of a condition that was given in part only."""
    wrong: dict[str, str] = {}
    for names in map(_names, range(1, MOST + 1)):
        missing = [name for name in names if name not in given]
        wrong |= dict.fromkeys(missing, HALF) if len(missing) < len(names) else {}
    return wrong


def terms(given: GivenAnswers) -> tuple[Term, ...]:
    """Return the conditions among the answers to ``QUESTIONS``; none for a vote without them."""
    every = [tuple(given.get(name) for name in _names(number)) for number in range(1, MOST + 1)]
    return tuple(Term(what.ref, str(owner), str(due)) for what, owner, due in every if isinstance(what, Text))


def obliged(case: Case) -> tuple[Obligation, ...]:
    """Return the conditions that the votes for a case set, each with the id of the task it will be."""
    every = [(vote.person, term) for vote in case.votes if vote.verdict == "approve" for term in vote.terms]
    return tuple(Obligation(f"{case.id}.c{n}", term, by) for n, (by, term) in enumerate(every, start=1))


def tasks(case: Case, book: ApprovalPlaybook) -> tuple[Followup, ...]:
    """Return the commands that open a task for each condition of a case that was just approved."""
    kind = book.grant.conditions if book.grant else None
    return tuple(opening(case, one, CONDITION_OF, kind) for one in case.obligations)


def by_condition(case: Case) -> bool:
    """Tell whether a case is suspended because a condition is not met, and not by a person or a pause."""
    suspended = case.state == "suspended" and not case.halts
    return suspended and case.later is not None and case.later.by == SYSTEM


def report(scene: Scene[ApprovalPlaybook]) -> Sequence[Event]:
    """A task says how it stands: what is not met suspends the grant, and the last one that is met lifts that."""
    case, said = scene.case, {name: str(value) for name, value in scene.command.answers.items()}
    state, task = cast(Standing, said.get("state")), said.get("task")
    before = found(case, task)
    if before is None or not news(before, state):
        return []
    told = g.ConditionMoved(before.task, said["key"], state)
    if state in UNMET and case.state == "approved":
        return [told, g.Suspended(task=before.task)]
    others = any(one.state in UNMET for one in case.obligations if one.task != task)
    return [told, g.Lifted(task=before.task)] if state == "done" and by_condition(case) and not others else [told]


def waived(obligations: Iterable[Obligation]) -> tuple[Obligation, ...]:
    """Return conditions of which those that are not met are asked for no more."""
    return tuple(replace(one, state="waived") if one.state in UNMET else one for one in obligations)
