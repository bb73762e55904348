"""The outbox as the application writes it: what should be shown or said, in the same transaction as the case."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, func, not_, or_, select, update

from countersign.app.ports import Held
from countersign.db.tables import UtcDateTime
from countersign.db.upserts import Upsert
from countersign.db.work_tables import outbox
from countersign.domain.world import Mirror, Note, Place


def _more(offered: Any) -> Any:
    """Tell whether more is wanted than stands."""
    return or_(outbox.c.sent.is_(None), outbox.c.sent < offered.wanted)


def _waits(offered: Any) -> Any:
    """Tell whether a message has to be sent: if more is wanted, and it does not wait for somebody's working hours."""
    return and_(_more(offered), outbox.c.not_before.is_(None))


def _given_up(offered: Any) -> Any:
    """Tell whether a message stays given up: when its case moves on it is tried again, as the cause may be mended."""
    return and_(outbox.c.parked, not_(_more(offered)))


_SHOW = Upsert(outbox, ["case_id", "slot"], ["wanted", "face", "urgency"], pending=_waits, parked=_given_up)
_SAY = Upsert(outbox, ["case_id", "slot"])
_OF_SLOT = (outbox.c.case_id == bindparam("case"), outbox.c.slot == bindparam("where"))
_LANE = select(outbox.c.lane).where(*_OF_SLOT)
_MESSAGE = select(outbox.c.channel, outbox.c.ts).where(*_OF_SLOT, outbox.c.ts.is_not(None))
_AT = (
    select(outbox.c.case_id)
    .where(outbox.c.channel == bindparam("place"), outbox.c.slot == bindparam("where"), ~outbox.c.note)
    .order_by(outbox.c.id)
    .limit(1)
)
_AT_TS = _AT.where(outbox.c.ts == bindparam("ts_"))

# A message that asks nobody any more is kept true where it stands, and is not made anew.
_OFFERED = SimpleNamespace(wanted=bindparam("version"))
_KEEP = (
    update(outbox)
    .where(*_OF_SLOT)
    .values(
        wanted=_OFFERED.wanted,
        face=bindparam("drawn"),
        urgency=bindparam("urgent"),
        pending=_waits(_OFFERED),
        parked=_given_up(_OFFERED),
    )
)
_HELD = (
    select(outbox.c.case_id, outbox.c.slot, outbox.c.face, outbox.c.place_kind, outbox.c.place_name)
    .where(outbox.c.not_before <= bindparam("now", type_=UtcDateTime))
    .order_by(outbox.c.not_before, outbox.c.id)
    .limit(bindparam("most"))
)
_NEXT_HELD = select(func.min(outbox.c.not_before)).where(outbox.c.not_before.is_not(None))
_LET_GO = update(outbox).where(*_OF_SLOT, outbox.c.not_before.is_not(None)).values(not_before=None, pending=True)
_DROP = delete(outbox).where(*_OF_SLOT, outbox.c.not_before.is_not(None))
_AGAIN = (
    update(outbox)
    .where(outbox.c.case_id == bindparam("case"), or_(outbox.c.ts.is_not(None), outbox.c.pending), ~outbox.c.parked)
    .values(pending=True, due=None, first_try=None)
)


def lane(case_id: str, place: Place) -> str:
    """Return the lane of a case in a channel, in a person's direct messages or in a thread that hangs nowhere."""
    return f"{case_id}/{place.kind}:{place.name}"


def new_row(case_id: str, slot: str, place: Place, face: str, urgency: int) -> dict[str, Any]:
    """Return what a new row of the outbox begins with."""
    return {
        "case_id": case_id,
        "slot": slot,
        "lane": lane(case_id, place),
        "place_kind": place.kind,
        "place_name": place.name,
        "face": face,
        "urgency": urgency,
        "pending": True,
        "parked": False,
        "attempts": 0,
        "unsure": False,
    }


class SqlOutbox:
    """Implements ``ports.Outbox`` for one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Remember lanes of slots, since what is said mostly hangs below what was just shown."""
        self._connection = connection
        self._lanes: dict[tuple[str, str], str] = {}

    def show(self, case_id: str, mirrors: Iterable[Mirror], version: int) -> None:
        """Want every mirror at this version of the case; new ones come before notes that are said later."""
        wanted = [*mirrors]
        rows = [
            self._row(case_id, each.slot, each) | {"note": False, "wanted": version} for each in wanted if each.asks
        ]
        _SHOW.run(self._connection, rows)
        kept = [
            {"case": case_id, "where": each.slot, "version": version, "drawn": each.face, "urgent": each.urgency}
            for each in wanted
            if not each.asks
        ]
        if kept:
            self._connection.execute(_KEEP, kept)

    def say(self, case_id: str, seq: int, notes: Iterable[Note]) -> None:
        """Want notes about event ``seq``, each once."""
        slots = ((f"note/{seq}/{note.face}/{note.place.name}", note) for note in notes)
        rows = [self._row(case_id, slot, note) | {"note": True, "wanted": seq} for slot, note in slots]
        _SAY.run(self._connection, rows)

    def again(self, case_ids: Iterable[str]) -> None:
        """Want every message that stands drawn once more, and one that is being sent now after that."""
        self._connection.execute(_AGAIN, [{"case": case_id} for case_id in case_ids])

    def message(self, case_id: str, slot: str) -> tuple[str, str] | None:
        """Return (channel id, ts) of a slot's message if it has been posted."""
        row = self._connection.execute(_MESSAGE, {"case": case_id, "where": slot}).one_or_none()
        return (row.channel, row.ts) if row else None

    def case_at(self, channel: str, slot: str, ts: str | None = None) -> str | None:
        """Return the id of the case whose slot stands in a channel (id), at ``ts`` if given; None if there is none."""
        place = {"place": channel, "where": slot} | ({"ts_": ts} if ts else {})
        return self._connection.execute(_AT_TS if ts else _AT, place).scalar_one_or_none()

    def held(self, now: datetime, limit: int) -> Sequence[Held]:
        """Return messages that wait for somebody's working hours and may go out by now, the oldest first."""
        return [
            Held(row.case_id, row.slot, row.face, Place(row.place_kind, row.place_name))
            for row in self._connection.execute(_HELD, {"now": now, "most": limit})
        ]

    def next_held(self) -> datetime | None:
        """Return when the next message that waits for somebody's working hours may go out, None if none waits."""
        due: datetime | None = self._connection.execute(_NEXT_HELD).scalar_one()
        return due

    def let_go(self, held: Held, *, wanted: bool) -> None:
        """Have a message that waited go out now; one that is not wanted any more is dropped."""
        self._connection.execute(_LET_GO if wanted else _DROP, {"case": held.case, "where": held.slot})

    def _row(self, case_id: str, slot: str, wish: Mirror | Note) -> dict[str, Any]:
        row = new_row(case_id, slot, wish.place, wish.face, wish.urgency)
        row |= {"not_before": wish.not_before, "pending": wish.not_before is None}
        if wish.place.kind == "thread":
            row["lane"] = self._lane_of(case_id, wish.place.name) or row["lane"]
        self._lanes[case_id, slot] = row["lane"]
        return row

    def _lane_of(self, case_id: str, slot: str) -> str | None:
        """Return the lane of a slot that is shown, None if there is no such slot."""
        if (case_id, slot) not in self._lanes:
            found = self._connection.execute(_LANE, {"case": case_id, "where": slot}).scalar_one_or_none()
            if found is None:
                return None
            self._lanes[case_id, slot] = found
        return self._lanes[case_id, slot]
