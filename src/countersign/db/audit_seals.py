"""Checks the seals: their chain, what they were made over, and what digests printed of them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, and_, bindparam, case, func, or_, select

from countersign.db.audit_case import NONSENSE, Fault, Raw, is_text, readable
from countersign.db.raw import raw, raw_of
from countersign.db.tables import cases, events, seal_leaves, seals
from countersign.domain import record
from countersign.domain.events import Published
from countersign.domain.seals import Leaf, Seal, read, root

_BATCH = {"yield_per": 1000}
_MOST_MISSING = 20
_LEAVES = raw_of(seal_leaves).where(seal_leaves.c.seal == bindparam("number"))
_OF_CASE = cases.c.id == seal_leaves.c.case_id
_OF_EVENT = and_(events.c.case_id == seal_leaves.c.case_id, events.c.seq == seal_leaves.c.version)
_UNLIKE = (
    raw(seal_leaves)
    .add_columns(cases.c.key, cases.c.id, events.c.hash)
    .outerjoin_from(seal_leaves, cases, _OF_CASE)
    .outerjoin(events, _OF_EVENT)
    .where(or_(events.c.hash.is_(None), events.c.hash != seal_leaves.c.head, cases.c.id.is_(None)))
    .order_by(seal_leaves.c.seal, seal_leaves.c.case_id)
)
_UNKNOWN = (
    select(seal_leaves.c.seal)
    .where(~select(1).where(seals.c.number == seal_leaves.c.seal).exists())
    .distinct()
    .order_by(seal_leaves.c.seal)
)
_PUBLISHED = (
    select(cases.c.key, events.c.seq, events.c.body, events.c.hash)
    .join(cases, cases.c.id == events.c.case_id)
    .where(events.c.type == Published.type)
    .order_by(events.c.at, events.c.case_id, events.c.seq)
)
_SEALED = (
    select(func.max(seal_leaves.c.version))
    .where(seal_leaves.c.case_id == cases.c.id)
    .correlate(cases)
    .scalar_subquery()
)
_AFTER = cases.c.version - func.coalesce(_SEALED, 0)
_LATER = select(func.count(case((_AFTER > 0, 1))), func.sum(case((_AFTER > 0, _AFTER), else_=0))).select_from(cases)


def spoken(moment: datetime) -> str:
    """Return a moment as it stands in a fault."""
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC"


@dataclass
class SealAudit:
    """One pass over the seals. Afterwards ``last`` is the newest sound one.

    ``later`` counts the events after their last seal and ``open`` their cases: their ends could still be cut.
    ``printed`` says which review printed which seal, by number.
    """

    found: dict[int, Seal] = field(default_factory=dict)
    printed: dict[int, str] = field(default_factory=dict)
    open: int = 0
    later: int = 0
    _broken: set[int] = field(default_factory=set)

    @property
    def last(self) -> Seal | None:
        """The newest seal that can be read."""
        return self.found[max(self.found)] if self.found else None

    def named(self, start: str) -> Seal | None:
        """Return the seal whose hash begins like this, None if there is none."""
        return next((seal for seal in self.found.values() if seal.hash.startswith(start)), None)

    def check(self, connection: Connection) -> Iterator[Fault]:
        """Find everything about the seals that is not as it should be."""
        yield from self._chain(connection)
        yield from self._leaves(connection)
        yield from self._digests(connection)
        self.open, self.later = (int(value or 0) for value in connection.execute(_LATER).one())

    def _chain(self, connection: Connection) -> Iterator[Fault]:
        before, following = None, 1
        for row in connection.execute(raw_of(seals)).mappings():
            number = row["number"]
            for missing in range(following, min(number, following + _MOST_MISSING)):
                yield Fault(f"seal {missing}", None, "this seal is missing")
            seal = _read(row, before if number == following else None)
            if isinstance(seal, Seal):
                self.found[number] = seal
                problem = _leaves_problem(connection, seal)
            else:
                problem = seal
            if problem:
                self._broken.add(number)
                yield Fault(f"seal {number}", None, problem)
            before, following = row["hash"], number + 1
        for number in connection.execute(_UNKNOWN).scalars():
            self._broken.add(number)
            yield Fault(f"seal {number}", None, "this seal is missing, though its leaves are there")

    def _leaves(self, connection: Connection) -> Iterator[Fault]:
        """Look at what seals hold of each case; the first seal that holds something else says enough of it."""
        seen = set[object]()
        for row in connection.execute(_UNLIKE, execution_options=_BATCH).mappings():
            if row["seal"] not in self._broken and row["case_id"] not in seen:
                seen.add(row["case_id"])
                yield _unlike(row, self.found[row["seal"]])

    def _digests(self, connection: Connection) -> Iterator[Fault]:
        for row in connection.execute(_PUBLISHED, execution_options=_BATCH):
            try:
                event = record.read(row.body, row.hash).event
            except (*NONSENSE, record.UnknownEvent):
                continue  # said already, where its case was checked
            line = event.content.seal if isinstance(event, Published) else None
            if line is None:
                continue
            seal = self.found.get(line.number)
            self.printed[line.number] = readable(row.key)
            if seal is None:
                yield Fault(readable(row.key), row.seq, f"this digest printed seal {line.number}, which is not there")
            elif not seal.hash.startswith(line.hash):
                said = f"this digest printed seal {line.number} as {line.hash}, but now it begins with"
                yield Fault(readable(row.key), row.seq, f"{said} {seal.line.hash}: seals were made anew")


def _read(row: Raw, before: str | None) -> Seal | str:
    """Return the seal in a row, or what is wrong with it; ``before`` is the hash of the one before, if it is there."""
    if not is_text(row["body"]) or not is_text(row["hash"]):
        return "it is not text"
    try:
        seal = read(row["body"], row["hash"])
    except NONSENSE:
        return "it cannot be read"
    if seal.number != row["number"]:
        return "its row says another number than it does itself"
    if record.digest(seal.before, seal.body) != seal.hash:
        return "its hash does not fit what it says"
    if seal.before != (before or record.GENESIS) and (before or seal.number == 1):
        return "it was not made after the seal before it"
    return seal


def _leaves_problem(connection: Connection, seal: Seal) -> str | None:
    count = 0

    def bodies() -> Iterator[str]:
        nonlocal count
        with connection.execute(_LEAVES, {"number": seal.number}, execution_options=_BATCH) as found:
            for row in found:
                count += 1
                yield Leaf(row.case_id, row.version, row.head).body

    try:
        fits = root(bodies()) == seal.root and count == seal.leaves
    except NONSENSE:
        fits = False
    return None if fits else "its leaves are not those that it was made over"


def _unlike(row: Raw, seal: Seal) -> Fault:
    which = f"seal {seal.number} of {spoken(seal.at)} holds"
    if row["id"] is None:
        return Fault(readable(row["case_id"]), None, f"{which} this case up to event {row['version']}: it was removed")
    if row["hash"] is None:
        return Fault(
            readable(row["key"]), row["version"], f"{which} this event: it was removed, as the end of its case"
        )
    return Fault(readable(row["key"]), row["version"], f"{which} another hash of this event: its chain was made anew")
