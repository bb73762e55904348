"""Why these people are asked: the rule that fits, the rules before it that do not, and what a score is made of."""

from dataclasses import dataclass
from datetime import datetime

from countersign.domain import plainly, scores
from countersign.domain.case import Case
from countersign.domain.conditions import Subjects
from countersign.domain.event_parts import Scored
from countersign.domain.lighter import Lighter, lighter
from countersign.domain.playbook import ApprovalPlaybook, Playbook
from countersign.domain.routing import climbed


@dataclass(frozen=True)
class Part:
    """One answer of a score: the question and the answer as the form says them, and its points."""

    question: str
    answer: str
    points: int


@dataclass(frozen=True)
class Passed:
    """A rule that was passed over, and what of it does not hold, in words."""

    rule: str
    needs: tuple[str, ...]


@dataclass(frozen=True)
class Why:
    """Why a request asks whom it asks. ``fits`` is the rule's condition in words, None if it has none.

    ``since`` is when the reader was asked (UTC), None if they were not.
    """

    rule: str
    fits: str | None
    passed: tuple[Passed, ...]
    scores: tuple[tuple[Scored, tuple[Part, ...]], ...]
    lighter: tuple[Lighter, ...]
    since: datetime | None


@dataclass(frozen=True)
class Asked:
    """What is known of the time when people were asked: the requester's roles now, and since when the reader sits."""

    roles: tuple[str, ...] = ()
    since: datetime | None = None


def parts(case: Case, book: ApprovalPlaybook, name: str) -> tuple[Part, ...]:
    """Return what a score is made of, in the order of the playbook."""
    found = scores.points(book.scores[name], case.answers, optional=[*book.scores[name].questions])
    fields = book.fields
    return tuple(
        Part(fields[question].label, plainly.answer(fields[question], case.answers.get(question)), points)
        for question, points in found.items()
        if question in fields
    )


def _passed(case: Case, book: ApprovalPlaybook, roles: tuple[str, ...]) -> tuple[Passed, ...]:
    totals = {item.score: item.total for item in case.scores}
    subjects = Subjects(case.answers, totals, climbed(book, case.scores, case.renewal)[0], roles)
    needs = (
        (rule.rule, plainly.failing(rule.when, subjects) if rule.when else ()) for rule in book.routing[: case.rule]
    )
    return tuple(Passed(rule, tuple(plainly.condition(part, book) for part in lost)) for rule, lost in needs if lost)


def explainable(case: Case, book: Playbook) -> bool:
    """Tell whether a rule of the playbook says who decides a case."""
    return isinstance(book, ApprovalPlaybook) and 0 <= case.rule < len(book.routing)


def why(case: Case, book: Playbook, asked: Asked) -> Why | None:
    """Return why a request asks whom it asks, None where no rule says so. Nothing typed is ever in it."""
    if not isinstance(book, ApprovalPlaybook) or not explainable(case, book):
        return None
    rule = book.routing[case.rule]
    return Why(
        rule=rule.rule,
        fits=plainly.condition(rule.when, book) if rule.when else None,
        passed=_passed(case, book, asked.roles),
        scores=tuple((item, parts(case, book, item.score)) for item in case.scores if item.score in book.scores),
        lighter=lighter(case, book, asked.roles),
        since=asked.since,
    )
