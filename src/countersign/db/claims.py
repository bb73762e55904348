"""Statements by which lanes of the outbox are leased: which lane is free, and when one will be.

Several claims may run at once. Each takes the first job of a lane under a lock that others skip, then the whole lane if
nobody else has come to hold any of it.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Interval,
    Select,
    and_,
    bindparam,
    case,
    func,
    not_,
    or_,
    select,
    update,
)

from countersign.db.tables import UtcDateTime, cases
from countersign.db.work_tables import outbox, restores

NOW: BindParameter[datetime] = bindparam("now", type_=UtcDateTime)
_other = outbox.alias("other")
# Until when the memory of a case went when an older state of the database was put back. Messages that are posted once
# and kept true may have been posted since by those whose memory was lost; NULL for a case that was opened later.
_restored_as_of = (
    select(func.min(restores.c.as_of, type_=UtcDateTime))
    .where(restores.c.as_of >= cases.c.opened_at, cases.c.id == outbox.c.case_id)
    .scalar_subquery()
)
_TRY = func.pg_try_advisory_xact_lock(func.hashtextextended(bindparam("which"), 0))
# Asked of PostgreSQL alone: a job that came meanwhile may be the first of the same lane to somebody else.
ALONE: Select[bool] = select(_TRY)


class Claims:
    """The statements, by the clock that leases go by; times to try again are always those of the caller's clock."""

    def __init__(self, clock: ColumnElement[datetime]) -> None:
        """``clock`` is ``NOW``, the caller's, or the database's own, which machines share."""
        self._own = clock is not NOW
        held = outbox.c.lease_until > clock
        # A job that is held itself is passed over before anything is looked up for it.
        free = and_(or_(outbox.c.lease_until.is_(None), not_(held)), or_(outbox.c.due.is_(None), outbox.c.due <= NOW))
        held_or_put_off = (_other.c.lease_until > clock, _other.c.due > NOW)
        # In the way of a lane's first job: another one of the lane that is leased or backs off, or that comes before.
        before = (
            _other.c.urgency < outbox.c.urgency,
            and_(_other.c.urgency == outbox.c.urgency, _other.c.id < outbox.c.id),
        )
        self.free_lane = (
            select(outbox.c.lane)
            .where(outbox.c.pending, free, not_(_another(*held_or_put_off, *before)))
            .order_by(outbox.c.urgency, outbox.c.id)
            .limit(1)
        )
        self.lock_lane = self.free_lane.with_for_update(skip_locked=True)
        until = clock + bindparam("lease", type_=Interval) if self._own else bindparam("until", type_=UtcDateTime)
        unheard_of = and_(not_(outbox.c.note), outbox.c.ts.is_(None), _restored_as_of.is_not(None))
        self.lease = (
            update(outbox)
            .where(outbox.c.pending, outbox.c.lane == bindparam("which"), not_(_another(*held_or_put_off)))
            .values(
                # An owner that is left means that a lease ran out.
                unsure=or_(outbox.c.unsure, outbox.c.lease_owner.is_not(None), unheard_of),
                lease_owner=bindparam("owner"),
                lease_until=until,
                first_try=func.coalesce(outbox.c.first_try, case((unheard_of, _restored_as_of)), NOW),
            )
            .returning(outbox)
        )
        held_by_it = (outbox.c.pending, outbox.c.lane == bindparam("which"), outbox.c.lease_owner == bindparam("owner"))
        self.renew = update(outbox).where(*held_by_it).values(lease_until=until)
        self.next_free = self._next_free(clock)

    def _next_free(self, clock: ColumnElement[datetime]) -> Select[Any]:
        """Return when the first lane will be free, by the caller's clock."""
        until: Any = outbox.c.lease_until - clock + NOW if self._own else outbox.c.lease_until
        later = case((outbox.c.due > until, outbox.c.due), else_=until)
        lanes = select(func.max(func.coalesce(later, outbox.c.due)).label("free"))
        ends = lanes.where(outbox.c.pending).group_by(outbox.c.lane).subquery()
        return select(func.min(ends.c.free, type_=UtcDateTime))

    def lasting(self, now: datetime, seconds: int) -> dict[str, object]:
        """Return the values that say how long a lease lasts."""
        span = timedelta(seconds=seconds)
        return {"lease": span} if self._own else {"until": now + span}


def _another(*reasons: ColumnElement[bool]) -> ColumnElement[bool]:
    """Tell whether there is a waiting job in the same lane for any of some reasons."""
    return select(1).where(_other.c.pending, _other.c.lane == outbox.c.lane, or_(*reasons)).exists()
