"""The smaller stores: texts, timers, follow-ups and answered deliveries."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import Connection, bindparam, delete, func, select

from countersign.app.ports import DueCase, QueuedFollowup, Reply
from countersign.db import engine as engines
from countersign.db import tables, work_tables
from countersign.db.upserts import Upsert
from countersign.domain.errors import StaleCase
from countersign.domain.texts import Text, TextRef
from countersign.domain.world import Followup

_texts, _timers = tables.texts, tables.timers
_followups, _seen = work_tables.followups, work_tables.seen
_REPLY: TypeAdapter[Reply] = TypeAdapter(Reply)
_FOLLOWUP: TypeAdapter[Followup] = TypeAdapter(Followup)

_KEEP_TEXTS = Upsert(_texts, ["case_id", "ref"])
_ERASE = delete(_texts).where(_texts.c.case_id == bindparam("case"), _texts.c.ref == bindparam("text"))
_TEXTS_OF = select(_texts.c.ref, _texts.c.body, _texts.c.salt).where(_texts.c.case_id == bindparam("case"))


class SqlTexts:
    """Implements ``ports.Texts`` for one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read and write in the transaction of this connection."""
        self._connection = connection

    def keep(self, case_id: str, texts: Iterable[Text]) -> None:
        """Keep texts with their salts; the same text under the same reference is kept once."""
        rows = [
            {"ref": text.ref.text, "salt": text.salt, "body": text.body, "folded": text.body.casefold()}
            for text in texts
        ]
        _KEEP_TEXTS.run(self._connection, [{"case_id": case_id, **row} for row in rows])

    def of(self, case_id: str) -> Mapping[TextRef, str]:
        """Return the texts of a case that have not been erased."""
        found = self._connection.execute(_TEXTS_OF, {"case": case_id})
        return {TextRef(row.ref): row.body for row in found}

    def salted(self, case_id: str) -> Mapping[TextRef, Text]:
        """Return the texts of a case that have not been erased, with their salts."""
        found = self._connection.execute(_TEXTS_OF, {"case": case_id})
        return {TextRef(row.ref): Text(row.salt, row.body) for row in found}

    def erase(self, case_id: str, refs: Iterable[TextRef]) -> None:
        """Remove texts with their salts; on the embedded database their bytes go as well, see ``engine.scrub``."""
        gone = [{"case": case_id, "text": ref.text} for ref in refs]
        if gone:
            self._connection.execute(_ERASE, gone)
            self._connection.info[engines.ERASED] = True


_SET_TIMERS = Upsert(_timers, ["case_id", "name"], ["due"])
_TIMERS_OF = select(_timers.c.name, _timers.c.due).where(_timers.c.case_id == bindparam("case"))
_DROP_TIMERS = delete(_timers).where(_timers.c.case_id == bindparam("case"), _timers.c.name == bindparam("timer"))
# An expression, so that SQLite looks at what is due by its index and not at all timers in the order of cases.
_of_case = _timers.c.case_id.concat("")
_DUE_CASES = (
    select(_of_case.label("case_id"), func.min(_timers.c.due).label("first"))
    .where(_timers.c.due <= bindparam("now"))
    .group_by(_of_case)
    .order_by("first", _of_case)
    .limit(bindparam("most"))
    .subquery()
)
_DUE = (
    select(_timers.c.case_id, _timers.c.name, _DUE_CASES.c.first)
    .join(_DUE_CASES, _DUE_CASES.c.case_id == _timers.c.case_id)
    .where(_timers.c.due <= bindparam("now"))
    .order_by(_DUE_CASES.c.first, _timers.c.case_id, _timers.c.due, _timers.c.name)
)
_NEXT_DUE = select(func.min(_timers.c.due))


class SqlTimers:
    """Implements ``ports.Timers`` for one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read and write in the transaction of this connection."""
        self._connection = connection

    def reconcile(self, case_id: str, timers: Mapping[str, datetime]) -> None:
        """Make the case's rows equal to ``timers``, writing only what differs."""
        there = {row.name: row.due for row in self._connection.execute(_TIMERS_OF, {"case": case_id})}
        gone = [{"case": case_id, "timer": name} for name in there if name not in timers]
        if gone:
            self._connection.execute(_DROP_TIMERS, gone)
        fresh = {name: due for name, due in timers.items() if there.get(name) != due}
        rows = [{"case_id": case_id, "name": name, "due": due} for name, due in fresh.items()]
        _SET_TIMERS.run(self._connection, rows)

    def due(self, now: datetime, limit: int) -> Sequence[DueCase]:
        """Return cases with due timers, the longest due first, each with all its due timers in order of time."""
        found: dict[tuple[str, datetime], list[str]] = {}
        for row in self._connection.execute(_DUE, {"now": now, "most": limit}):
            found.setdefault((row.case_id, row.first), []).append(row.name)
        return [DueCase(case, tuple(names), first) for (case, first), names in found.items()]

    def next_due(self) -> datetime | None:
        """Return when the next timer is due, None if there is none."""
        due: datetime | None = self._connection.execute(_NEXT_DUE).scalar_one()
        return due


_QUEUE = Upsert(_followups, ["key"])
_WAITING = select(_followups.c.key, _followups.c.body).order_by(_followups.c.n).limit(bindparam("most"))
_DONE = delete(_followups).where(_followups.c.key == bindparam("done"))


class SqlFollowups:
    """Implements ``ports.Followups`` for one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read and write in the transaction of this connection."""
        self._connection = connection

    def queue(self, items: Iterable[QueuedFollowup]) -> None:
        """Add follow-ups; one whose key waits already is ignored."""
        rows = [{"key": item.key, "body": _FOLLOWUP.dump_json(item.followup).decode()} for item in items]
        _QUEUE.run(self._connection, rows)

    def waiting(self, limit: int) -> Sequence[QueuedFollowup]:
        """Return waiting follow-ups, oldest first."""
        found = self._connection.execute(_WAITING, {"most": limit})
        return [QueuedFollowup(row.key, _FOLLOWUP.validate_json(row.body)) for row in found]

    def done(self, key: str) -> None:
        """Remove a follow-up."""
        self._connection.execute(_DONE, {"done": key})


_ANSWER = select(_seen.c.reply).where(_seen.c.key == bindparam("delivery"))
_REMEMBER = Upsert(_seen, ["key"])
_FORGET = delete(_seen).where(_seen.c.at < bindparam("before"))


class SqlSeen:
    """Implements ``ports.Seen`` for one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read and write in the transaction of this connection."""
        self._connection = connection

    def get(self, key: str) -> Reply | None:
        """Return the answer a delivery got, None if it is new."""
        found = self._connection.execute(_ANSWER, {"delivery": key}).scalar_one_or_none()
        return _REPLY.validate_json(found) if found is not None else None

    def put(self, key: str, reply: Reply, at: datetime) -> None:
        """Remember an answer; raises StaleCase if the delivery got another one meanwhile."""
        row = {"key": key, "reply": _REPLY.dump_json(reply).decode(), "at": at}
        if _REMEMBER.first(self._connection, row) is None:
            raise StaleCase(f"delivery {key} was answered meanwhile")

    def forget(self, before: datetime) -> int:
        """Drop answers older than ``before``; return how many."""
        return self._connection.execute(_FORGET, {"before": before}).rowcount
