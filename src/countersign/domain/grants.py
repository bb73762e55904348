"""Grants: what an approval allows for a time. Whether one holds is asked of ``is_effective``, and of nothing else."""

from datetime import datetime

from countersign.domain.case import Case

EMERGENCY = "emergency"
# States in which what was granted may be used, while its time lasts.
EFFECTIVE = frozenset({"approved", EMERGENCY})
SUSPENDED = "suspended"
# States in which a request waits to be decided.
WAITING = frozenset({"pending", "needs_info", EMERGENCY})
# States in which a grant is over for good; one for an emergency may be withdrawn.
ENDED = frozenset({"expired", "revoked", "relinquished", "renewed", "withdrawn"})


def is_effective(case: Case, now: datetime) -> bool:
    """Tell whether what a case granted may be used at ``now`` (UTC): granted, begun, not over, not halted.

    A grant is over at its end, even where the timer that says so comes late.
    """
    grant = case.grant
    runs = grant is not None and grant.start <= now < grant.until
    return runs and case.state in EFFECTIVE and not case.halts


def in_use(case: Case) -> bool:
    """Tell whether a pause of use concerns a case: a request that waits, or a grant that is not over."""
    held = case.grant is not None and case.state in {*EFFECTIVE, SUSPENDED}
    return case.lifecycle == "approval" and (case.state in WAITING or held)


def ended_at(case: Case) -> datetime | None:
    """Return when a grant ended for good (UTC), None while it has not."""
    return case.steps[-1].at if case.state in ENDED else None
