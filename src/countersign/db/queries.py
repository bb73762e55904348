"""Reads that are not about one case: queues, searches, and the rows of a digest."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Row,
    and_,
    bindparam,
    func,
    literal,
    or_,
    select,
    tuple_,
    union_all,
)

from countersign.db import snapshots
from countersign.db.cases import SqlCases
from countersign.db.tables import asks, cases, cool_downs, grants, links, moves, participants, paused, texts, uses
from countersign.db.work_tables import systems
from countersign.domain.actors import Actor, sealed_actor
from countersign.domain.case import Case
from countersign.domain.grants import EFFECTIVE, SUSPENDED
from countersign.domain.pauses import InUse, Pausing, Use
from countersign.domain.period import Rows

_ESCAPE = "\\"
_MOST: BindParameter[int] = bindparam("most")
_NEWEST = (cases.c.opened_at.desc(), cases.c.id.desc())
_OPEN_FOR = (
    select(asks.c.case_id)
    .join(cases, cases.c.id == asks.c.case_id)
    .where(asks.c.person == bindparam("who"))
    .order_by(asks.c.due.is_(None), asks.c.due, cases.c.opened_at, cases.c.id)
)
_OPENED_BY = select(cases.c.id).where(cases.c.requester == bindparam("who")).order_by(*_NEWEST).limit(_MOST)
_TAKES_PART = select(1).where(participants.c.case_id == cases.c.id, participants.c.person == bindparam("who")).exists()
_SYSTEMS = (
    select(systems.c.name)
    .where(systems.c.folded.like(bindparam("pattern"), escape=_ESCAPE))
    .order_by(systems.c.folded)
    .limit(_MOST)
)
_OPEN_OF_KIND = select(cases.c.id).where(cases.c.open, cases.c.kind == bindparam("which")).order_by(*_NEWEST)
_IN_STATES = (
    select(cases.c.id)
    .where(tuple_(cases.c.lifecycle, cases.c.state).in_(bindparam("states", expanding=True)))
    .order_by(cases.c.opened_at, cases.c.id)
)
_DIGESTS = select(cases.c.id).where(
    cases.c.lifecycle == "review", func.lower(cases.c.snapshot).like(bindparam("pattern"), escape=_ESCAPE)
)
_HALTED = select(1).where(uses.c.case_id == cases.c.id, uses.c.halted).exists()
_LIVE = (
    select(grants.c.debt, func.count())
    .join(cases, cases.c.id == grants.c.case_id)
    .where(
        grants.c.kind == bindparam("which"),
        grants.c.debt.is_not(None),
        grants.c.start <= bindparam("now"),
        grants.c.until > bindparam("now"),
        cases.c.state.in_(EFFECTIVE),
        ~_HALTED,
    )
    .group_by(grants.c.debt)
)
_COOLING_DOWN = (
    select(cool_downs.c.case_id)
    .where(
        cool_downs.c.kind == bindparam("which"),
        cool_downs.c.same == bindparam("same_"),
        cool_downs.c.until > bindparam("now"),
    )
    .order_by(cool_downs.c.until.desc(), cool_downs.c.case_id)
    .limit(1)
)
_this = cases.alias("this")
_REVIEW_BEFORE = (
    select(cases.c.id)
    .join(_this, _this.c.id == bindparam("case"))
    .where(
        cases.c.kind == bindparam("which"),
        cases.c.opened_at <= _this.c.opened_at,
        or_(
            cases.c.opened_at < _this.c.opened_at,
            and_(cases.c.opened_at == _this.c.opened_at, cases.c.id < _this.c.id),
        ),
    )
    .order_by(*_NEWEST)
    .limit(1)
)

_SINCE: BindParameter[datetime] = bindparam("since")
_UNTIL: BindParameter[datetime] = bindparam("until")
_PUBLIC = select(cases.c.evolve, cases.c.snapshot, cases.c.id).where(~cases.c.private, cases.c.lifecycle != "ledger")
_OPENED = _PUBLIC.where(cases.c.opened_at > _SINCE, cases.c.opened_at <= _UNTIL)
_WAITING = _PUBLIC.where(cases.c.open)
_MOVED = _PUBLIC.where(cases.c.id.in_(select(moves.c.case_id).where(moves.c.at > _SINCE, moves.c.at <= _UNTIL)))
_RUNS = (grants.c.until > _UNTIL, grants.c.ended_at.is_(None))
_ENDS = select(grants.c.case_id).where(*_RUNS, grants.c.until <= bindparam("ending_before"))
_granted = cases.alias("granted")
_STOPPED = (
    select(grants.c.case_id)
    .join(_granted, _granted.c.id == grants.c.case_id)
    .where(*_RUNS, _granted.c.state == SUSPENDED)
)
_ENDING = _PUBLIC.where(cases.c.id.in_(_ENDS.union_all(_STOPPED)))
# One statement, so that all parts show one state of the record, whoever writes meanwhile.
_PARTS = {"opened": _OPENED, "waiting": _WAITING, "moved": _MOVED, "ending": _ENDING}
_DIGEST = union_all(*(part.add_columns(literal(name).label("part")) for name, part in _PARTS.items()))
# What ``grants.is_effective`` says, over all grants at once: the state is that of the end of the period, which is now.
_EFFECTIVE = and_(or_(*(cases.c.state == state for state in sorted(EFFECTIVE))), ~_HALTED)
_IN_FORCE = (
    select(func.count())
    .select_from(grants.join(cases, cases.c.id == grants.c.case_id))
    .where(
        grants.c.until > _UNTIL,
        grants.c.start <= _UNTIL,
        or_(and_(grants.c.ended_at.is_(None), _EFFECTIVE), grants.c.ended_at > _UNTIL),
        ~grants.c.private,
    )
)
_TIED_TO = (
    select(links.c.case_id)
    .join(cases, cases.c.id == links.c.case_id)
    .where(links.c.other == bindparam("case"), links.c.relation == bindparam("tie"))
    .order_by(cases.c.opened_at, cases.c.id)
)
_ON_SYSTEM = (
    select(cases.c.id, cases.c.key, cases.c.kind, cases.c.state, or_(~cases.c.private, _TAKES_PART).label("visible"))
    .join(uses, uses.c.case_id == cases.c.id)
    .where(uses.c.system == bindparam("which"))
    .order_by(cases.c.opened_at, cases.c.id)
)
_USERS = (
    select(uses.c.case_id)
    .join(cases, cases.c.id == uses.c.case_id)
    .where(uses.c.system == bindparam("which"))
    .order_by(cases.c.opened_at, cases.c.id)
)
_PAUSED = (
    select(paused.c.system, paused.c.case_id, paused.c.halts, cases.c.key, cases.c.private)
    .join(cases, cases.c.id == paused.c.case_id)
    .where(paused.c.system.in_(bindparam("systems", expanding=True)))
    .order_by(paused.c.case_id)
)
_PAUSED_FOR_GOOD = _PAUSED.with_for_update(of=paused)


def _pattern(words: str) -> str:
    """Return the LIKE pattern for texts that contain words, whatever characters they are made of."""
    escaped = words.casefold().replace(_ESCAPE, _ESCAPE * 2).replace("%", f"{_ESCAPE}%").replace("_", f"{_ESCAPE}_")
    return f"%{escaped}%"


# The name of whoever reported in confidence: nobody finds it by searching.
_NAME = cases.c.requester == literal(sealed_actor("")).concat(texts.c.ref)


def _contains(word: str) -> ColumnElement[bool]:
    pattern = literal(_pattern(word))
    within = texts.c.folded.like(pattern, escape=_ESCAPE)
    return or_(
        func.lower(cases.c.key).like(pattern, escape=_ESCAPE),
        func.lower(cases.c.kind).like(pattern, escape=_ESCAPE),
        select(1).where(texts.c.case_id == cases.c.id, within, ~_NAME).exists(),
    )


class SqlQueries:
    """Implements ``reads.Queries`` for one transaction."""

    def __init__(self, connection: Connection, *, writes: bool = False) -> None:
        """Read in the transaction of this connection."""
        self._connection, self._paused = connection, _PAUSED_FOR_GOOD if writes else _PAUSED

    def open_for(self, actor: Actor) -> Sequence[str]:
        """Return ids of open cases that wait for this person, nearest limit first, then the oldest."""
        return self._connection.execute(_OPEN_FOR, {"who": actor}).scalars().all()

    def opened_by(self, actor: Actor, limit: int) -> Sequence[str]:
        """Return ids of cases this person opened, newest first."""
        return self._connection.execute(_OPENED_BY, {"who": actor, "most": limit}).scalars().all()

    def matching(self, words: Sequence[str], viewer: Actor, limit: int) -> Sequence[str]:
        """Return ids of cases that contain every word somewhere and that the viewer may see, newest first."""
        visible = and_(cases.c.lifecycle != "ledger", or_(~cases.c.private, _TAKES_PART))
        found = select(cases.c.id).where(visible, *map(_contains, words)).order_by(*_NEWEST).limit(_MOST)
        return self._connection.execute(found, {"who": viewer, "most": limit}).scalars().all()

    def systems(self, words: str, limit: int) -> Sequence[str]:
        """Return names of systems given in public cases before, by name."""
        found = self._connection.execute(_SYSTEMS, {"pattern": _pattern(words), "most": limit})
        return found.scalars().all()

    def open_of_kind(self, kind: str) -> Sequence[str]:
        """Return ids of cases of a kind that are in their lifecycle's first state, newest first."""
        return self._connection.execute(_OPEN_OF_KIND, {"which": kind}).scalars().all()

    def live_grants(self, kind: str, now: datetime) -> Mapping[str, int]:
        """Return how many approvals of a kind are in force, by the answer under which they count against its cap."""
        return {str(debt): int(count) for debt, count in self._connection.execute(_LIVE, {"which": kind, "now": now})}

    def cooling_down(self, kind: str, same: str, now: datetime) -> str | None:
        """Return the id of the case that rejected the same for the longest, None if none still does."""
        found = self._connection.execute(_COOLING_DOWN, {"which": kind, "same_": same, "now": now})
        return found.scalar_one_or_none()

    def in_states(self, states: Mapping[str, Collection[str]]) -> Sequence[str]:
        """Return ids of cases that are in one of some states, given by lifecycle, the oldest first."""
        wanted = [(lifecycle, state) for lifecycle, names in states.items() for state in sorted(names)]
        return self._connection.execute(_IN_STATES, {"states": wanted}).scalars().all()

    def review_before(self, kind: str, case_id: str) -> str | None:
        """Return the id of the case of a kind opened last before this one, None for the first."""
        found = self._connection.execute(_REVIEW_BEFORE, {"which": kind, "case": case_id})
        return found.scalar_one_or_none()

    def tied_to(self, case_id: str, relation: str) -> Sequence[str]:
        """Return ids of cases that name a case with this relation, the oldest first."""
        return self._connection.execute(_TIED_TO, {"case": case_id, "tie": relation}).scalars().all()

    def users(self, system: str) -> Sequence[str]:
        """Return ids of the grants that run and the requests that wait on a system, the oldest first."""
        return self._connection.execute(_USERS, {"which": system}).scalars().all()

    def in_use(self, system: str, viewer: Actor | None) -> InUse:
        """Return the same as a list for somebody; of private cases they may not see only how many."""
        rows = self._connection.execute(_ON_SYSTEM, {"which": system, "who": viewer or ""}).all()
        shown = tuple(Use(row.key, row.kind, row.state) for row in rows if row.visible)
        return InUse(system, shown, len(rows) - len(shown))

    def paused(self, systems: Collection[str]) -> Mapping[str, tuple[Pausing, ...]]:
        """Return by system which incidents pause its use."""
        found: dict[str, tuple[Pausing, ...]] = {}
        for row in self._connection.execute(self._paused, {"systems": sorted(systems)}) if systems else ():
            one = Pausing(row.case_id, "" if row.private else row.key, row.halts)
            found[row.system] = (*found.get(row.system, ()), one)
        return found

    def digests_naming(self, case_id: str) -> Sequence[str]:
        """Return ids of cases whose digest has a line about a case; there is one digest a week, so all are read."""
        found = self._connection.execute(_DIGESTS, {"pattern": _pattern(json.dumps(case_id))})
        return found.scalars().all()

    def digest_rows(self, since: datetime, until: datetime, ending_before: datetime) -> Rows:
        """Return what a digest of (since, until] shows, read by index: it costs what happened, not what ever did."""
        window = {"since": since, "until": until, "ending_before": ending_before}
        found: dict[str, list[Case]] = {name: [] for name in _PARTS}
        known: dict[str, Case | None] = {}
        for row in self._connection.execute(_DIGEST, window).all():
            if row.id not in known:
                known[row.id] = self._case(row)
            if (case := known[row.id]) is not None:
                found[row.part].append(case)
        in_force = self._connection.execute(_IN_FORCE, window).scalar_one()
        return Rows(**{name: tuple(cases_) for name, cases_ in found.items()}, in_force=in_force)

    def _case(self, row: Row[Any]) -> Case | None:
        """Return the case in a row; one that an older ``evolve`` saved is built again from its events."""
        case = snapshots.load(row.snapshot, row.evolve)
        stored = None if case else SqlCases(self._connection).get(row.id)
        return stored.case if stored else case
