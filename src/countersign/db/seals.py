"""Seals and their leaves, beside the events they speak of."""

from collections.abc import Sequence

from sqlalchemy import Connection, func, insert, select

from countersign.db import engine as engines
from countersign.db.tables import cases, seal_leaves, seals
from countersign.db.upserts import Upsert
from countersign.domain.errors import StaleCase
from countersign.domain.seals import Leaf, Seal, read

_LAST = select(seals.c.body, seals.c.hash).order_by(seals.c.number.desc()).limit(1)
# How far each case is sealed: its newest leaf, found by index.
_SEALED = (
    select(func.max(seal_leaves.c.version))
    .where(seal_leaves.c.case_id == cases.c.id)
    .correlate(cases)
    .scalar_subquery()
)
_UNSEALED = (
    select(cases.c.id, cases.c.version, cases.c.head)
    .where(cases.c.version > func.coalesce(_SEALED, 0))
    .order_by(cases.c.id)
)
_ADD = Upsert(seals, ["number"])
_LEAVES = insert(seal_leaves)


class SqlSeals:
    """Implements ``reads.Seals`` for one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read and write in the transaction of this connection."""
        self._connection = connection

    def last(self) -> Seal | None:
        """Return the newest seal, None if nothing was sealed yet. Raises ValueError if it is no seal any more."""
        row = self._connection.execute(_LAST).one_or_none()
        return read(row.body, row.hash) if row else None

    def unsealed(self) -> Sequence[Leaf]:
        """Return where the chains stand now that moved on since they were sealed, by case id."""
        engines.patient(self._connection)  # it looks at every case, and nobody at Slack waits for it
        return [Leaf(*row) for row in self._connection.execute(_UNSEALED)]

    def add(self, seal: Seal, leaves: Sequence[Leaf]) -> None:
        """Keep a seal with its leaves; raises StaleCase if somebody else made one with its number meanwhile."""
        if _ADD.first(self._connection, {"number": seal.number, "body": seal.body, "hash": seal.hash}) is None:
            raise StaleCase(f"seal {seal.number} was made meanwhile")
        rows = [
            {"seal": seal.number, "case_id": leaf.case, "version": leaf.version, "head": leaf.head} for leaf in leaves
        ]
        self._connection.execute(_LEAVES, rows)
