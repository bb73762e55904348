"""Checks of what an approval gives: how long, how often again, who watches over it, what its conditions become."""

from collections.abc import Iterable, Sequence

from countersign.domain.checks.common import Findings
from countersign.domain.checks.routing import check_reviewers
from countersign.domain.fields import FieldType
from countersign.domain.playbook import ApprovalPlaybook, Base, GrantRule, TaskPlaybook
from countersign.domain.problems import Finding, unknown
from countersign.domain.team import Team

# What a condition fills in of the task it becomes.
_FILLED = {"what": {FieldType.TEXT, FieldType.LONG_TEXT}, "owner": {FieldType.PERSON}, "due": {FieldType.DATE}}


def _renewals(book: ApprovalPlaybook, grant: GrantRule) -> Findings:
    rule, path = grant.renewals, ("grant", "renewals")
    if rule is None:
        return
    if (rule.climb_at is None) != (rule.score is None):
        yield Finding(path, "climb_at and score belong together: from which renewal on, and which score counts higher")
    if rule.score and rule.score not in book.scores:
        yield Finding((*path, "score"), unknown("score", rule.score, book.scores))
    if rule.at_most and rule.climb_at and rule.climb_at > rule.at_most:
        yield Finding((*path, "climb_at"), f"there is no renewal {rule.climb_at}: at most {rule.at_most} are allowed")


def check_grant(book: ApprovalPlaybook, team: Team | None) -> Findings:
    """Yield what is wrong with the cap, the renewals and the overseers of what an approval gives."""
    grant = book.grant
    if grant is None:
        return
    if grant.cap and grant.cap.minutes < grant.lasts.minutes:
        yield Finding(("grant", "cap"), f"the cap of {grant.cap} is shorter than one grant of {grant.lasts}")
    yield from _renewals(book, grant)
    yield from check_reviewers([(("grant", "overseers"), grant.overseers)], book, team)


def check_conditions(books: Sequence[Base]) -> Iterable[tuple[int, Finding]]:
    """Yield, with the position of the playbook, every kind of task that conditions cannot become."""
    tasks = {book.kind: book for book in books if isinstance(book, TaskPlaybook)}
    for index, book in enumerate(books):
        kind = book.grant.conditions if isinstance(book, ApprovalPlaybook) and book.grant else None
        if kind is not None and kind not in tasks:
            yield index, Finding(("grant", "conditions"), unknown("kind of task", kind, tasks))
        elif kind is not None and not _fits(tasks[kind]):
            wrong = "a condition becomes a task with a text 'what', a person 'owner' and a date 'due', unlike "
            wrong += repr(kind)
            yield index, Finding(("grant", "conditions"), wrong)


def _fits(task: TaskPlaybook) -> bool:
    given = all(name in task.fields and task.fields[name].type in types for name, types in _FILLED.items())
    return given and (task.owner, task.due) == ("owner", "due")
