"""Stores that are about no case: playbook versions, people, and forms in progress."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, bindparam, case, delete, func, or_, select, update

from countersign.app.drafts import Draft
from countersign.app.ports import Member, Version
from countersign.db.upserts import Upsert
from countersign.db.work_tables import drafts, in_force, people, playbooks, user_groups
from countersign.domain.actors import Actor
from countersign.domain.playbook import Playbook, load

# The same version again is in force again, since the first time.
_KEEP = Upsert(playbooks, ["digest"], ["replaced"])
# Two who keep different sets at once would wait for each other; one after the other they take turns.
_IN_TURN = select(playbooks.c.digest).order_by(playbooks.c.digest).with_for_update()
_VERSION = select(playbooks.c.body, playbooks.c.replaced).where(playbooks.c.digest == bindparam("version"))
_PUT_IN_FORCE = Upsert(
    in_force,
    ["id"],
    ["digest"],
    since=lambda offered: case((in_force.c.digest == offered.digest, in_force.c.since), else_=offered.since),
)
_IN_FORCE = select(in_force.c.digest, in_force.c.since)
# Reading a version costs more than the query, and what a digest stands for never changes.
_load = lru_cache(maxsize=256)(load)


class SqlPlaybooks:
    """Implements ``ports.Playbooks`` for one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read and write in the transaction of this connection."""
        self._connection = connection

    def keep(self, current: Iterable[Playbook], at: datetime) -> None:
        """Keep versions by digest and mark those no longer current as replaced at this time."""
        rows = [
            {"digest": book.digest, "kind": book.kind, "body": book.canonical(), "since": at, "replaced": None}
            for book in sorted(current, key=lambda book: book.digest)
        ]
        self._connection.execute(_IN_TURN).all()
        _KEEP.run(self._connection, rows)
        others = playbooks.c.digest.not_in([row["digest"] for row in rows])
        self._connection.execute(update(playbooks).where(playbooks.c.replaced.is_(None), others).values(replaced=at))

    def get(self, digest: str) -> Version | None:
        """Return a version, None if it was never in force here."""
        row = self._connection.execute(_VERSION, {"version": digest}).one_or_none()
        return Version(_load(row.body), row.replaced) if row else None

    def put_in_force(self, digest: str, at: datetime) -> None:
        """Note the whole set that a process has just loaded; the same set again stays in force since it first was."""
        _PUT_IN_FORCE.run(self._connection, [{"id": 1, "digest": digest, "since": at}])

    def in_force(self) -> tuple[str, datetime] | None:
        """Return the digest of the set that was loaded last, by whatever process, and since when it is in force."""
        row = self._connection.execute(_IN_FORCE).one_or_none()
        return (row.digest, row.since) if row else None


_PEOPLE = select(people)
_EVERYBODY = _PEOPLE.order_by(people.c.actor)
_NOTABLE = _PEOPLE.where(or_(people.c.handle.is_not(None), people.c.deleted, people.c.guest, people.c.bot))
_PERSON = _PEOPLE.where(people.c.actor == bindparam("who"))
_PUT_PEOPLE = Upsert(
    people,
    ["actor"],
    ["name", "handle", "zone", "email", "deleted", "guest", "bot"],
    dm=lambda offered: func.coalesce(offered.dm, people.c.dm),
)

_GROUPS = select(user_groups.c.name, user_groups.c.members)
_PUT_GROUPS = Upsert(user_groups, ["name"], ["members"])


def _member(row: Row[Any]) -> Member:
    return Member(**row._mapping)


class SqlPeople:
    """Implements ``ports.People`` for one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read and write in the transaction of this connection."""
        self._connection = connection

    def get(self, actor: Actor) -> Member | None:
        """Return one person."""
        row = self._connection.execute(_PERSON, {"who": actor}).one_or_none()
        return _member(row) if row else None

    def all(self) -> Sequence[Member]:
        """Return everybody known, by actor."""
        return [_member(row) for row in self._connection.execute(_EVERYBODY)]

    def notable(self) -> Sequence[Member]:
        """Return whoever matters to a decision, few among all who ever asked for something."""
        return [_member(row) for row in self._connection.execute(_NOTABLE)]

    def put(self, members: Iterable[Member]) -> None:
        """Add or replace people; a known D id is kept when the new row has none."""
        ordered = sorted(members, key=lambda member: member.actor)  # two who do so then never wait for each other
        _PUT_PEOPLE.run(self._connection, [asdict(member) for member in ordered])

    def groups(self) -> Mapping[str, tuple[Actor, ...]]:
        """Return who is in each user group, by its name in team.yaml."""
        return {row.name: tuple(json.loads(row.members)) for row in self._connection.execute(_GROUPS)}

    def put_groups(self, members: Mapping[str, Sequence[Actor]]) -> None:
        """Keep who is in some user groups now; the others stay as they are."""
        rows = [{"name": name, "members": json.dumps([*members[name]])} for name in sorted(members)]
        _PUT_GROUPS.run(self._connection, rows)


_PUT_DRAFT = Upsert(drafts, ["id"], ["actor", "kind", "playbook", "answers", "expires"])
_DRAFT = select(drafts).where(drafts.c.id == bindparam("draft"), drafts.c.expires > bindparam("now"))
_DRAFTS = select(drafts.c.id, drafts.c.answers)
_DROP = delete(drafts).where(drafts.c.id == bindparam("draft"))
_FORGET = delete(drafts).where(drafts.c.expires <= bindparam("now"))


class SqlDrafts:
    """Implements ``drafts.Drafts`` for one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read and write in the transaction of this connection."""
        self._connection = connection

    def get(self, draft_id: str, now: datetime) -> Draft | None:
        """Return a draft that has not expired."""
        row = self._connection.execute(_DRAFT, {"draft": draft_id, "now": now}).one_or_none()
        return Draft(**row._mapping) if row else None

    def put(self, draft: Draft) -> None:
        """Keep or replace a draft."""
        _PUT_DRAFT.run(self._connection, [asdict(draft)])

    def drop(self, draft_id: str) -> None:
        """Remove a draft."""
        self._connection.execute(_DROP, {"draft": draft_id})

    def forget(self, now: datetime) -> int:
        """Remove expired drafts; return how many."""
        return self._connection.execute(_FORGET, {"now": now}).rowcount

    def erase(self, bodies: Iterable[str]) -> int:
        """Remove drafts that hold one of some texts, as JSON writes it; return how many."""
        written = [json.dumps(body, ensure_ascii=False) for body in bodies]
        gone = [row.id for row in self._connection.execute(_DRAFTS) if any(body in row.answers for body in written)]
        for draft_id in gone:
            self.drop(draft_id)
        return len(gone)
