"""Renewing a grant: a request of its own, tied to the one before, that knows how often and how long it was granted."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.approvals.grant_events import RenewalBegun
from countersign.domain.case import Case
from countersign.domain.commands import SUPERSEDE, Facts, Refusal
from countersign.domain.event_parts import Kept, Link, Renewal
from countersign.domain.fields import FieldType
from countersign.domain.grants import is_effective
from countersign.domain.playbook import ApprovalPlaybook, Playbook
from countersign.domain.texts import Answers
from countersign.domain.world import Followup

# The relation of a request to the one whose grant it would renew.
RENEWS = "renews"
# The clock towards the end of a grant, and the pending state of a renewal.
GRANT_CLOCK = "grant/1"


def link_of(links: Iterable[Link]) -> Link | None:
    """Return the tie of a request to the one whose grant it would renew, None if it renews nothing."""
    return next((link for link in links if link.relation == RENEWS), None)


def since(case: Case) -> datetime | None:
    """Return when the first grant of a row of renewals began (UTC), None if nothing was granted yet."""
    if case.renewal:
        return case.renewal.since
    return case.grant.start if case.grant else None


def ceiling(book: ApprovalPlaybook, first: datetime | None) -> datetime | None:
    """Return until when renewals may go on at most, counted from the start of the first grant; None for no cap."""
    cap = book.grant.cap if book.grant else None
    return first + timedelta(minutes=cap.minutes) if cap and first else None


def offered(case: Case, book: Playbook) -> bool:
    """Tell whether a grant is offered for renewal: it holds, and the first reminder of its end was due."""
    rule = book.grant if isinstance(book, ApprovalPlaybook) else None
    if rule is None or rule.renewals is None or case.state != "approved" or case.grant is None:
        return False
    clock = case.clocks.get(GRANT_CLOCK)
    coming = [mark for mark in clock.marks if mark.does == "remind"] if clock else []
    return clock is not None and (not rule.remind or len(coming) < len(rule.remind))


def refusal(case: Case, book: Playbook, actor: Actor, pending: Iterable[Case], now: datetime) -> Refusal | None:
    """Return why ``actor`` may not renew what a case granted, None if they may; nobody is asked before that.

    ``book`` are the rules that the renewal would be judged by, ``pending`` renewals of it that wait for a decision.
    """
    if actor != case.requester:
        return Refusal("not_holder")
    rule = book.grant if isinstance(book, ApprovalPlaybook) and book.kind == case.kind else None
    if rule is None or rule.renewals is None or not is_effective(case, now):
        return Refusal("not_renewable")
    waiting = next(iter(pending), None)
    if waiting is not None:
        return Refusal("renewal_waits", key=waiting.key)
    most, end = rule.renewals.at_most, ceiling(book, since(case))  # type: ignore[arg-type]  # no grant, no rule
    if most is not None and _number(case) > most:
        return Refusal("renewed_enough")
    return Refusal("cap_reached", at=end) if end and case.grant and end <= case.grant.until else None


def _number(before: Case) -> int:
    return before.renewal.number + 1 if before.renewal else 1


def forbidden(links: Iterable[Link], book: Playbook, actor: Actor, facts: Facts, now: datetime) -> Refusal | None:
    """Return why a request that says it renews another one may not be opened; None for every other request."""
    link = link_of(links)
    if link is None:
        return None
    before = facts.linked.get(link.case)
    if before is None or before.requester != actor:  # to a stranger it is as if there were no such case
        return Refusal("unknown_case")
    return refusal(before, book, actor, facts.renewals, now)


def begun(case: Case, book: ApprovalPlaybook, facts: Facts) -> list[RenewalBegun]:
    """Return the event that freezes what a renewal renews, once; nothing for a request that renews nothing."""
    link = link_of(case.links)
    before = facts.linked.get(link.case) if link else None
    if case.renewal is not None or before is None or before.grant is None or book.grant is None:
        return []
    number, rule = _number(before), book.grant.renewals
    climbs = rule.score if rule and rule.climb_at is not None and number >= rule.climb_at else None
    kept = tuple(Kept(one.key or "", one.state, one.late) for one in before.obligations)
    first = since(before) or before.grant.start
    return [RenewalBegun(Renewal(before.id, before.key, number, first, before.grant.until, kept, climbs))]


def superseded(case: Case) -> tuple[Followup, ...]:
    """Return the command that ends the grant before, for a renewal that was just approved."""
    return (Followup(case.renewal.case, SUPERSEDE, SYSTEM, answers={"by": case.key}),) if case.renewal else ()


def old_answers(case: Case, book: ApprovalPlaybook) -> Answers:
    """Return the answers that the form of a renewal begins with: all but the end, which is new, and files."""
    last = book.grant.until if book.grant else None
    files = {name for name, field in book.fields.items() if field.type is FieldType.FILE}
    return {name: value for name, value in case.answers.items() if name in book.fields and name not in {last, *files}}
