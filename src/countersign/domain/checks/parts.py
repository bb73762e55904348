"""Checks of what one lifecycle alone has: scores and grants, who does a task by when, who holds a review."""

from collections.abc import Collection, Sequence
from itertools import chain

from countersign.domain.checks.common import Findings, Path, again, named, repeated
from countersign.domain.checks.routing import check_reviewer
from countersign.domain.durations import Duration
from countersign.domain.fields import MOMENTS, Field, FieldType
from countersign.domain.playbook import ApprovalPlaybook, Base, GrantRule, ReviewPlaybook, TaskPlaybook
from countersign.domain.problems import Finding, unknown
from countersign.domain.scores import Score
from countersign.domain.team import Team


def _question(field: Field, points: Collection[str], path: Path) -> Findings:
    options = [option.value for option in field.options]
    if not field.required:
        yield Finding(path, f"{field.field!r} must be required: a forgotten answer must not look like a low risk")
    for option in points:
        if option not in options:
            yield Finding((*path, option, "[key]"), unknown(f"option of {field.field!r}:", option, options))
    for option in (option for option in options if option not in points):
        yield Finding(path, f"option {option!r} of {field.field!r} has no points")


def _score(book: Base, name: str, score: Score) -> Findings:
    for question, points in score.questions.items():
        path = ("scores", name, "questions", question)
        wrong = list(named(book, path, question, {FieldType.SELECT}))
        yield from wrong or _question(book.fields[question], points, path)


def _reminders(path: Path, befores: Sequence[Duration]) -> Findings:
    for place, _ in again(((*path, i), before.minutes) for i, before in enumerate(befores)):
        yield Finding(place, "an earlier reminder comes at this moment already")


def _grant(book: Base, grant: GrantRule) -> Findings:
    kinds = {FieldType.SYSTEM, FieldType.SELECT}
    yield from named(book, ("grant", "until"), grant.until, {FieldType.DATE})
    yield from named(book, ("grant", "system"), grant.system, kinds)
    yield from named(book, ("grant", "scope"), grant.scope, {*kinds, FieldType.MULTI_SELECT})
    for index, before in enumerate(grant.remind):
        if before.minutes >= grant.lasts.minutes:
            yield Finding(("grant", "remind", index), f"'{before}' before the end is before the start of {grant.lasts}")
    yield from _reminders(("grant", "remind"), grant.remind)


# What `countersign case erase` fills in; nobody else does, so nothing else may be required.
_ASKED = ("case", "what", "reason")


def _erasure(book: ApprovalPlaybook) -> Findings:
    for name in _ASKED:
        field = book.fields.get(name)
        if field is None or field.type not in {FieldType.TEXT, FieldType.LONG_TEXT}:
            yield Finding(("effect",), f"a request to erase has a text question {name!r}, which `case erase` fills in")
    for index, field in enumerate(book.form):
        if field.required and field.field not in _ASKED:
            yield Finding(("form", index, "required"), "nobody would answer this: `case erase` does not know it")


def check_approval(book: ApprovalPlaybook) -> Findings:
    """Yield what is wrong with the scores, the grant and the effect of an approval."""
    yield from _erasure(book) if book.effect == "erase" else ()
    yield from chain.from_iterable(_score(book, name, score) for name, score in book.scores.items())
    if book.grant:
        yield from _grant(book, book.grant)


def check_task(book: TaskPlaybook) -> Findings:
    """Yield what is wrong with who does a task, and by when."""
    yield from named(book, ("owner",), book.owner, {FieldType.PERSON})
    yield from named(book, ("due",), book.due, MOMENTS)
    for key in ("owner", "due"):
        field = book.fields.get(getattr(book, key))
        if field and (not field.required or field.shown_when):
            yield Finding((key,), f"field {field.field!r} must be required and always shown")
    yield from _reminders(("remind",), book.remind)


def check_review(book: ReviewPlaybook, team: Team | None) -> Findings:
    """Yield what is wrong with a digest."""
    yield from (finding.under("owner") for finding in check_reviewer(book.owner, book, team))
    yield from repeated("section", [(("sections", i), section) for i, section in enumerate(book.sections)])
