"""Checks of how an incident ends: what closing demands can be given, and what is done because of it becomes a task."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from countersign.domain.checks.common import Findings, Path, repeated
from countersign.domain.fields import FieldType
from countersign.domain.incidents.demands import Demand
from countersign.domain.playbook import ApprovalPlaybook, Base, IncidentPlaybook, TaskPlaybook
from countersign.domain.problems import Finding, unknown

# What fills in the task that a condition or an action becomes.
_FILLED = {"what": {FieldType.TEXT, FieldType.LONG_TEXT}, "owner": {FieldType.PERSON}, "due": {FieldType.DATE}}

# What a demand needs of its playbook, and what is said where that is not there.
_NEEDS: Mapping[Demand, tuple[Callable[[IncidentPlaybook], object], str]] = {
    "change": (lambda book: book.actions, "the change becomes a task, so 'actions:' has to say of which kind"),
    "checklist": (lambda book: book.checklists, "there are no 'checklists:', so this asks for nothing"),
}


def check_closing(book: IncidentPlaybook) -> Findings:
    """Yield what is wrong with the demands of closing."""
    yield from repeated("demand", [(("closing", i), demand) for i, demand in enumerate(book.closing)])
    for index, demand in enumerate(book.closing):
        there, wrong = _NEEDS.get(demand, (None, ""))
        if there and not there(book):
            yield Finding(("closing", index), wrong)


def _named(book: Base) -> tuple[Path, str | None, str]:
    """Return where a playbook names the kind of task that something becomes, that kind, and what becomes one."""
    if isinstance(book, IncidentPlaybook):
        return ("actions",), book.actions, "an action"
    grant = book.grant if isinstance(book, ApprovalPlaybook) else None
    return ("grant", "conditions"), grant.conditions if grant else None, "a condition"


def check_obligations(books: Sequence[Base]) -> Iterable[tuple[int, Finding]]:
    """Yield, with the position of the playbook, every kind of task that conditions or actions cannot become."""
    tasks = {book.kind: book for book in books if isinstance(book, TaskPlaybook)}
    for index, book in enumerate(books):
        path, kind, what = _named(book)
        if kind is not None and kind not in tasks:
            yield index, Finding(path, unknown("kind of task", kind, tasks))
        elif kind is not None and not _fits(tasks[kind]):
            wrong = f"{what} becomes a task with a text 'what', a person 'owner' and a date 'due', unlike {kind!r}"
            yield index, Finding(path, wrong)


def _fits(task: TaskPlaybook) -> bool:
    given = all(name in task.fields and task.fields[name].type in types for name, types in _FILLED.items())
    return given and (task.owner, task.due) == ("owner", "due")
