"""Checks of what an approval gives: how long, how often again, who watches over it."""

from countersign.domain.checks.common import Findings
from countersign.domain.checks.routing import check_reviewers
from countersign.domain.playbook import ApprovalPlaybook, GrantRule
from countersign.domain.problems import Finding, unknown
from countersign.domain.team import Team


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
