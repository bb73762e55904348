"""The outbox as delivery sees it: jobs are leased lane by lane, each change in a short transaction of its own."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, Engine, Row, and_, bindparam, case, func, or_, select, update

from countersign.app.sending import Job
from countersign.db.claims import ALONE, NOW, Claims
from countersign.db.engine import Gate, gate, reading, shared, writing
from countersign.db.outbox import new_row
from countersign.db.tables import UtcDateTime
from countersign.db.upserts import Upsert
from countersign.db.work_tables import outbox, pauses
from countersign.domain.actors import Actor
from countersign.domain.world import NORMAL, ROOM, Place

_NO_LEASE = {"lease_owner": None, "lease_until": None}
_THIS = outbox.c.id == bindparam("job")
# Whoever was away so long that another one claimed the job notes nothing over what that one knows.
_HELD = (_THIS, outbox.c.lease_owner == bindparam("lease"))
_SENT = (
    update(outbox)
    .where(*_HELD)
    .values(
        channel=bindparam("channel"),
        ts=bindparam("ts"),
        sent_hash=bindparam("sent_hash"),
        sent=bindparam("sent"),
        # Who claims a job notes when: if that is gone, something in it was erased since, and it is drawn once more.
        pending=and_(or_(outbox.c.wanted > bindparam("sent"), outbox.c.first_try.is_(None)), ~outbox.c.parked),
        due=None,
        attempts=0,
        unsure=False,
        first_try=None,
        error=None,
        look_again=func.coalesce(bindparam("look", type_=UtcDateTime), outbox.c.look_again),
        **_NO_LEASE,
    )
)
_FOLLOWS = (outbox.c.pending, outbox.c.lane == bindparam("which"), outbox.c.id >= bindparam("job"))
_PUT_OFF = update(outbox).where(*_FOLLOWS).values(due=bindparam("at"), **_NO_LEASE)
_FAILED = (
    update(outbox)
    .where(*_HELD)
    .values(unsure=bindparam("unsure"), attempts=outbox.c.attempts + bindparam("failed"), error=bindparam("error"))
)
_PARK = update(outbox).where(*_HELD).values(pending=False, parked=True, error=bindparam("error"), **_NO_LEASE)
_TELL = Upsert(outbox, ["case_id", "slot"])
_RELEASE = update(outbox).where(outbox.c.lease_owner.is_not(None)).values(unsure=True, **_NO_LEASE)
_DOUBT = update(outbox).where(_THIS).values(look_again=bindparam("at"))
_DOUBTED = outbox.c.look_again <= bindparam("now", type_=UtcDateTime)
_LOOK = select(outbox).where(_DOUBTED).order_by(outbox.c.look_again).limit(1)
_TAKE = _LOOK.with_for_update(skip_locked=True)
_LOOKED = update(outbox).where(_THIS, outbox.c.look_again == bindparam("until")).values(look_again=None)
# What is kept true may link to the room of its case, so it is drawn once more when there is one; what is being sent at
# this moment was drawn before, and is drawn again after that.
_LINK = (
    update(outbox)
    .where(
        outbox.c.case_id == bindparam("case"),
        outbox.c.id != bindparam("job"),
        ~outbox.c.note,
        ~outbox.c.parked,
        or_(outbox.c.ts.is_not(None), outbox.c.lease_until.is_not(None)),
    )
    .values(pending=True, first_try=None)
)
# A note says what it said; a mirror is drawn anew where it stands now.
_MOVED = (
    update(outbox)
    .where(_THIS)
    .values(
        ts=bindparam("stays"),
        sent_hash="",
        pending=or_(outbox.c.pending, and_(~outbox.c.note, ~outbox.c.parked)),
        **_NO_LEASE,  # whoever is at it at this moment would note the message that is gone
    )
)
_PAUSE = Upsert(
    pauses, ["key"], until=lambda offered: case((offered.until > pauses.c.until, offered.until), else_=pauses.c.until)
)
_AT = (outbox.c.place_kind == bindparam("sort"), outbox.c.place_name == bindparam("name"))
_WAITING_AT = select(func.count()).where(outbox.c.pending, outbox.c.urgency <= bindparam("least"), *_AT)
_NEW_BUCKET = Upsert(pauses, ["key"])
_SET_BUCKET = Upsert(pauses, ["key"], ["until"])
_BUCKET = select(pauses.c.until).where(pauses.c.key == bindparam("bucket")).with_for_update()


def _job(row: Row[Any]) -> Job:
    place = Place(row.place_kind, row.place_name)
    return Job(
        id=row.id,
        case=row.case_id,
        slot=row.slot,
        lane=row.lane,
        place=place,
        face=row.face,
        note=row.note,
        wanted=row.wanted,
        urgency=row.urgency,
        attempts=row.attempts,
        unsure=row.unsure,
        first_try=row.first_try,
        channel=row.channel,
        ts=row.ts,
        sent_hash=row.sent_hash,
        error=row.error,
        lease=row.lease_owner or "",
    )


class SqlQueue:
    """Implements ``sending.Queue``."""

    def __init__(self, engine: Engine, clock: ColumnElement[datetime] | None = None) -> None:
        """Writes pass the same gate as those of the store.

        Leases go by ``clock``: if none is given by the database's own where machines share it, else by the caller's.
        """
        self._engine, self._shared = engine, shared(engine)
        self._gate: Gate = gate(engine)
        self._claims = Claims(clock if clock is not None else func.now() if self._shared else NOW)

    def claim(self, owner: str, now: datetime, lease_seconds: int) -> Sequence[Job]:
        """Lease the waiting jobs of the most urgent free lane; looks first, so that idling takes no write lock."""
        if not self._any_free(now):
            return ()
        with writing(self._engine, self._gate) as connection:
            lane = {"which": connection.execute(self._claims.lock_lane, {"now": now}).scalar_one_or_none()}
            if lane["which"] is None or (self._shared and not connection.execute(ALONE, lane).scalar_one()):
                return ()
            name = f"{owner}/{uuid4()}"  # each claim has its own: a thread may lose a lane to its neighbour
            lease = {**lane, "owner": name, "now": now, **self._claims.lasting(now, lease_seconds)}
            rows = connection.execute(self._claims.lease, lease).all()
            connection.commit()
        return sorted((_job(row) for row in rows), key=lambda job: job.id)

    def _any_free(self, now: datetime) -> bool:
        with reading(self._engine) as connection:
            return connection.execute(self._claims.free_lane, {"now": now}).first() is not None

    def renew(self, job: Job, now: datetime, lease_seconds: int) -> bool:
        """Have the lease of a job's lane last from now on; False if another one holds the job by now."""
        lasting = self._claims.lasting(now, lease_seconds)
        return self._do(self._claims.renew, {"which": job.lane, "owner": job.lease, **lasting}) > 0

    def sent(self, job: Job, channel: str, ts: str | None, sent_hash: str, look_again: datetime | None = None) -> bool:
        """Note that a job's message stands in Slack; it stays waiting if more was wanted meanwhile."""
        stands = {"channel": channel, "ts": ts, "sent_hash": sent_hash, "sent": job.wanted, "look": look_again}
        with writing(self._engine, self._gate) as connection:
            if not connection.execute(_SENT, _held(job) | stands).rowcount:
                return False
            if job.slot == ROOM and job.channel is None:
                connection.execute(_LINK, {"case": job.case, "job": job.id})
            connection.commit()
        return True

    def retry(self, job: Job, at: datetime, error: str | None, *, unsure: bool) -> bool:
        """Put a job and what follows in its lane off until ``at`` and end their lease."""
        failed = {"unsure": unsure, "failed": int(error is not None), "error": error or job.error}
        with writing(self._engine, self._gate) as connection:
            if not connection.execute(_FAILED, _held(job) | failed).rowcount:
                return False
            connection.execute(_PUT_OFF, {"which": job.lane, "job": job.id, "at": at})
            connection.commit()
        return True

    def park(self, job: Job, error: str, tell: Sequence[Actor]) -> bool:
        """Give a job up for good and tell why; that a word about this could not be sent is told to nobody."""
        with writing(self._engine, self._gate) as connection:
            if not connection.execute(_PARK, _held(job) | {"error": error}).rowcount:
                return False
            if job.face != "parked":
                _TELL.run(connection, [_word(job, error, actor) for actor in tell])
            connection.commit()
        return True

    def look_again(self, job: Job, at: datetime) -> None:
        """Have a job's message looked for once more at a time, whoever holds the job."""
        self._do(_DOUBT, {"job": job.id, "at": at})

    def look(self, now: datetime, until: datetime) -> Job | None:
        """Take a job whose second look is due; looks first, so that idling takes no write lock."""
        with reading(self._engine) as connection:
            if connection.execute(_LOOK, {"now": now}).first() is None:
                return None
        with writing(self._engine, self._gate) as connection:
            row = connection.execute(_TAKE, {"now": now}).one_or_none()
            if row is None:
                return None
            connection.execute(_DOUBT, {"job": row.id, "at": until})
            connection.commit()
        return _job(row)

    def looked(self, job: Job, until: datetime, ts: str | None) -> None:
        """Note that a second look is over, and which message stayed if it is not the job's own."""
        with writing(self._engine, self._gate) as connection:
            connection.execute(_LOOKED, {"job": job.id, "until": until})
            if ts:
                connection.execute(_MOVED, {"job": job.id, "stays": ts})
            connection.commit()

    def release(self, owner: str | None) -> int:
        """End the leases of an owner, or for None of every process that must be gone. Returns how many."""
        if owner is None and self._shared:
            return 0
        statement = (
            _RELEASE if owner is None else _RELEASE.where(outbox.c.lease_owner.startswith(f"{owner}/", autoescape=True))
        )
        return self._do(statement, {})

    def pause(self, key: str, until: datetime) -> None:
        """Hold everything paced under ``key`` until a time; never shortens a hold."""
        with writing(self._engine, self._gate) as connection:
            _PAUSE.run(connection, [{"key": key, "until": until}])
            connection.commit()

    def paused(self, keys: Sequence[str], now: datetime) -> datetime | None:
        """Return until when any of ``keys`` is held, None if all are free."""
        held = select(func.max(pauses.c.until)).where(pauses.c.key.in_(keys), pauses.c.until > now)
        with reading(self._engine) as connection:
            until: datetime | None = connection.execute(held).scalar_one()
        return until

    def take(self, key: str, now: datetime, interval_seconds: float, burst: int) -> datetime | None:
        """Take a token of a bucket, or return when to ask again."""
        interval = timedelta(seconds=interval_seconds)
        with writing(self._engine, self._gate) as connection:
            _NEW_BUCKET.run(connection, [{"key": key, "until": now}])  # what is not there cannot be locked
            until: datetime = connection.execute(_BUCKET, {"bucket": key}).scalar_one()
            full = max(until, now)
            free = full - (burst - 1) * interval
            if free > now:
                return free
            _SET_BUCKET.run(connection, [{"key": key, "until": full + interval}])
            connection.commit()
        return None

    def waiting_at(self, place: Place, urgency: int) -> int:
        """Return how many jobs wait that speak in a place and are at least so urgent."""
        where = {"sort": place.kind, "name": place.name, "least": urgency}
        with reading(self._engine) as connection:
            return connection.execute(_WAITING_AT, where).scalar_one()

    def next_due(self, now: datetime) -> datetime | None:
        """Return when a waiting job can be tried next (``now`` if at once), None if nothing waits."""
        if self._any_free(now):
            return now
        with reading(self._engine) as connection:
            free: datetime | None = connection.execute(self._claims.next_free, {"now": now}).scalar_one()
            return free

    def _do(self, statement: Any, values: dict[str, Any]) -> int:
        with writing(self._engine, self._gate) as connection:
            changed = connection.execute(statement, values).rowcount
            connection.commit()
        return int(changed)


def _held(job: Job) -> dict[str, Any]:
    return {"job": job.id, "lease": job.lease}


def _word(job: Job, error: str, actor: Actor) -> dict[str, Any]:
    row = new_row(job.case, f"parked/{job.slot}/{actor}", Place("person", actor), "parked", NORMAL)
    return row | {"note": True, "wanted": job.wanted, "error": error}
