"""Checks of what a playbook of approvals provides for beside its route: what a rejection says, and for how long."""

from countersign.domain.checks.clocks import check_clock
from countersign.domain.checks.common import Findings, Path, again, named, repeated
from countersign.domain.checks.routing import check_reviewers
from countersign.domain.fields import TYPED, FieldType
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.problems import Finding, unknown
from countersign.domain.provisions import Debt, Emergency
from countersign.domain.team import Team

# What tells two requests apart is compared long after they were answered: never typed text, which may be erased.
_COMPARED = frozenset(FieldType) - TYPED - {FieldType.FILE, FieldType.CHECKBOX}


def _always(book: ApprovalPlaybook, path: Path, name: str) -> Findings:
    field = book.fields.get(name)
    if field and (not field.required or field.shown_when):
        yield Finding(path, f"field {name!r} must be required and always shown")


def _compared(book: ApprovalPlaybook, path: Path, name: str) -> Findings:
    field = book.fields.get(name)
    if field is None:
        fitting = [other.field for other in book.form if other.type in _COMPARED]
        yield Finding(path, unknown("field", name, fitting))
    elif field.type not in _COMPARED:
        yield Finding(path, f"a {field.type} field such as {name!r} cannot tell that the same is asked for again")


def _rejection(book: ApprovalPlaybook) -> Findings:
    place, rule = ("rejection", "cool_down"), book.rejection
    if rule.cool_down and not rule.same:
        yield Finding(place, "a cool-down needs 'same': the questions that tell that the same is asked for again")
    for double, _ in again(((*place, index), span.minutes) for index, span in enumerate(rule.cool_down)):
        yield Finding(double, "an earlier cool-down is as long as this one")
    yield from repeated("field", [(("rejection", "same", index), name) for index, name in enumerate(rule.same)])
    for index, name in enumerate(rule.same):
        path = ("rejection", "same", index)
        yield from [*_compared(book, path, name)] or _always(book, path, name)


def _requesters(book: ApprovalPlaybook, team: Team | None) -> Findings:
    yield from check_reviewers([(("requesters",), book.requesters)], book, team)
    for index, one in enumerate(book.requesters):
        if one.field:
            yield Finding(
                ("requesters", index, "field"), "who may ask is known before the form is filled in; name a role"
            )
    if book.effect and book.requesters:
        yield Finding(("requesters",), "what has an effect on another case is asked for where that case is")


def _debt(book: ApprovalPlaybook, debt: Debt) -> Findings:
    path = ("debt", "by")
    yield from [*named(book, path, debt.by, {FieldType.SELECT, FieldType.SYSTEM})] or _always(book, path, debt.by)
    if book.grant is None:
        yield Finding(("debt",), "without 'grant' nothing that is approved is ever live, so nothing counts")
    for index, reviewer in enumerate(debt.reviewers):
        if reviewer.field:
            yield Finding(("debt", "reviewers", index, "field"), "whoever asks would choose who decides; name a role")


def _emergency(book: ApprovalPlaybook, rule: Emergency, team: Team | None) -> Findings:
    yield from check_reviewers([(("emergency", "by"), rule.by)], book, team)
    for index, one in enumerate(rule.by):
        if one.field:
            yield Finding(("emergency", "by", index, "field"), "whoever asks would choose who allows it; name a role")
    if book.grant is None:
        yield Finding(("emergency",), "without 'grant' there is nothing that could be allowed at once")
    elif rule.lasts.minutes > book.grant.lasts.minutes:
        yield Finding(("emergency", "lasts"), f"longer than an approval, which lasts {book.grant.lasts} at most")
    yield from (finding.under("emergency", "review") for finding in check_clock(rule.review.clock, team))


def check_provisions(book: ApprovalPlaybook, team: Team | None) -> Findings:
    """Yield what is wrong with what a playbook says of rejections, of who may ask, of caps and emergencies."""
    yield from _rejection(book)
    yield from _requesters(book, team)
    yield from _debt(book, book.debt) if book.debt else ()
    yield from _emergency(book, book.emergency, team) if book.emergency else ()
