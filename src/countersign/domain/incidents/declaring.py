"""What a declaration says beside what happened: that it is private, a drill, or like something that is open already."""

from collections.abc import Iterable, Mapping, Sequence

from countersign.domain import forms, rules
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.commands import Facts, Refusal
from countersign.domain.event_parts import Link
from countersign.domain.fields import Field, FieldType
from countersign.domain.form_checks import LONGEST
from countersign.domain.playbook import IncidentPlaybook, Playbook
from countersign.domain.texts import Answers, GivenAnswers, Text, TextRef, kept, texts_of

# The questions of an incident's form that the lifecycle knows by name, beside ``confidential``.
PRIVATE, DRILL = "private", "drill"
# The states of an incident that is open.
RUNNING = frozenset({"declared", "triaged", "contained", "resolved", "reopened"})
# The relation of an incident to one that was open on the same system when it was declared.
SIMILAR = "similar to"


def _says(name: str, given: GivenAnswers, book: Playbook) -> bool:
    return isinstance(book, IncidentPlaybook) and given.get(name) is True


def private(given: GivenAnswers, book: Playbook, facts: Facts) -> bool:
    """Tell whether a new case is private: by its kind, as its form says, or because it is tied to a private one."""
    return book.private or _says(PRIVATE, given, book) or any(other.private for other in facts.linked.values())


def drill(given: GivenAnswers, links: Iterable[Link], book: Playbook, facts: Facts) -> bool:
    """Tell whether a new case is a drill: its form says so, or it comes of one. To be like one does not make it one."""
    tied = (facts.linked[link.case] for link in links if link.relation != SIMILAR and link.case in facts.linked)
    return _says(DRILL, given, book) or any(other.drill for other in tied)


def system_of(fields: Iterable[Field], answers: Mapping[str, object]) -> str | None:
    """Return the system that answers name, in the form by which two of them are compared."""
    named = (answers.get(field.field) for field in fields if field.type is FieldType.SYSTEM)
    name = next((one for one in named if isinstance(one, str)), None)
    return " ".join(name.split()).casefold() if name else None


def alike(case: Case, book: Playbook, system: str, viewer: Actor, *, drill: bool) -> bool:
    """Tell whether an incident is about the same system and the viewer may know of it. Drills are apart."""
    here = isinstance(book, IncidentPlaybook) and case.outcome is None and case.drill == drill
    return here and rules.may_see(case, viewer) and system_of(book.form, case.answers) == system


def forbidden(links: Iterable[Link], actor: Actor, facts: Facts) -> Refusal | None:
    """Return why a declaration may not name what it is like: to whoever may not see that there is no such case.

    Whoever reports in confidence sees what everybody sees, since to see a private case tells who they may be.
    """
    named = [facts.linked.get(link.case) for link in links if link.relation == SIMILAR]
    fits = all(other is not None and other.lifecycle == "incident" and rules.may_see(other, actor) for other in named)
    return None if fits else Refusal("unknown_case")


def retold(book: Playbook, given: GivenAnswers) -> str | None:
    """Return all that a form was answered as one text, to be added to another incident; None if that is too long.

    What was typed first stands alone, as people write it. Nothing is cut, so that nothing is lost.
    """
    answers: Answers = {name: kept(value) for name, value in given.items()}
    texts = {ref: text.body for ref, text in texts_of(given).items()}
    told = [*_told(book.form, given, answers, texts)]
    text = "\n".join(told)
    return text if len(text) <= LONGEST else None


def _told(
    fields: Sequence[Field], given: GivenAnswers, answers: Answers, texts: Mapping[TextRef, str]
) -> Iterable[str]:
    first = next((name for name, value in given.items() if isinstance(value, Text)), None)
    if first:
        yield forms.reads(next(field for field in fields if field.field == first), answers[first], texts)
    for field in fields:
        if field.field in answers and field.field != first and answers[field.field] is not False:
            yield f"{field.label} {forms.reads(field, answers[field.field], texts)}"
