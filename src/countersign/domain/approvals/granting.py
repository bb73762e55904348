"""What an approval gives: a grant from the decision on, until its time is over."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from countersign.domain import asking, clocks
from countersign.domain.approvals import events as e
from countersign.domain.approvals.debt import counts_as
from countersign.domain.approvals.renewing import GRANT_CLOCK, ceiling, since
from countersign.domain.case import Case
from countersign.domain.commands import Facts
from countersign.domain.durations import Duration
from countersign.domain.event_parts import Grant
from countersign.domain.events import Event
from countersign.domain.playbook import ApprovalPlaybook, GrantRule


def _named(case: Case, field: str | None) -> str | None:
    """Return what a choice or a system was answered with; several choices as a list in words."""
    value = case.answers.get(field or "")
    chosen = value if isinstance(value, tuple) else (value,)
    return ", ".join(item for item in chosen if isinstance(item, str)) or None


def granted(case: Case, book: ApprovalPlaybook, facts: Facts, at: datetime) -> Sequence[Event]:
    """Return the approval of a request with its grant, and the clock towards the grant's end.

    A grant lasts as the playbook says at most; a renewal ends where all grants of its row together reach the cap.
    """
    rule = book.grant
    if rule is None:
        return [e.Approved()]
    grant, overseers = grant_for(case, book, rule.lasts, at), asking.named(case, book, facts, rule.overseers)
    return [e.Approved(grant, overseers), clocks.until(GRANT_CLOCK, at, grant.until, rule.remind, "expire")]


def grant_for(case: Case, book: ApprovalPlaybook, lasts: Duration, at: datetime) -> Grant:
    """Return what a request allows from now on: for so long, or until the day that was asked for if that is sooner."""
    rule = book.grant or GrantRule(lasts=lasts)
    until = at + timedelta(minutes=lasts.minutes)
    end = ceiling(book, since(case) or at)
    until = max(at, min(until, end)) if end else until
    wanted = case.answers.get(rule.until or "")
    if isinstance(wanted, str) and wanted:
        until = max(at, min(until, clocks.end_of_day(wanted, book.zone)))
    about = (_named(case, rule.system), _named(case, rule.scope))
    return Grant(case.requester, *about, at, until, counts_as(book, case.answers))
