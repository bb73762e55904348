"""The tables of the record, as SQLAlchemy Core: events, texts and seals, and what is derived from them.

``cases``, ``moves``, ``grants``, ``cool_downs``, ``links``, ``asks``, ``participants``, ``uses``, ``paused`` and
``timers`` are projections: they can be built again from events. What waits to be done and who people are stands in
``work_tables.py``.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    text,
)
from sqlalchemy import Text as AnyText
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeDecorator, TypeEngine


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC. SQLite keeps it as text of fixed width, so that order by text is order by time."""

    impl = DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return what the database keeps: a time with zone where it knows one, else text."""
        return dialect.type_descriptor(String(32) if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """Return the stored form; a time without a zone is a mistake and raises ValueError."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        moment = value.astimezone(UTC)
        return moment.isoformat(timespec="microseconds") if dialect.name == "sqlite" else moment

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's
        """Return the moment, in UTC."""
        if value is None:
            return None
        return (datetime.fromisoformat(value) if isinstance(value, str) else value).astimezone(UTC)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
# Text in the order of its bytes wherever it is kept: the order of a language differs from one server to the next, and
# changes under an index when the system of a server is brought up to date.
Text = AnyText().with_variant(postgresql.TEXT(collation="C"), "postgresql")
# The number of a row: SQLite counts only in a column called INTEGER.
Number = BigInteger().with_variant(Integer(), "sqlite")
# Rows lie in order of their key, those of one case together: one place to read, one page to write.
CLUSTERED: dict[str, Any] = {"sqlite_with_rowid": False}


def case_column(*, primary_key: bool = True) -> Column[str]:
    """Return the column that ties a row to its case; checked at commit, so that the order of writing is free."""
    key = ForeignKey("cases.id", deferrable=True, initially="DEFERRED")
    return Column("case_id", Text, key, primary_key=primary_key, nullable=False)


def flag(name: str) -> Column[bool]:
    """Return a column that is true or false."""
    return Column(name, Boolean, nullable=False)


def only_where(column: str) -> dict[str, Any]:
    """Return the options of an index over the rows where a flag is set, in the words each database compares by."""
    return {"sqlite_where": text(f"{column} = 1"), "postgresql_where": text(column)}


cases = Table(
    "cases",
    metadata,
    Column("id", Text, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("lifecycle", Text, nullable=False),
    Column("state", Text, nullable=False),
    flag("open"),  # still in its lifecycle's first state
    Column("version", Integer, nullable=False),
    Column("head", String(64), nullable=False),
    Column("playbook", String(64), nullable=False),
    flag("private"),
    Column("requester", Text, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False, index=True),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("evolve", Integer, nullable=False),
    Column("snapshot", Text, nullable=False),
    Index(None, "requester", "opened_at"),
    Index(None, "kind", "opened_at"),
    Index(None, "lifecycle", "state"),
    Index("ix_cases_waiting", "opened_at", **only_where("open")),
    CheckConstraint("version >= 1", name="version"),
)

events = Table(
    "events",
    metadata,
    case_column(),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("type", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("hash", String(64), nullable=False),
    CheckConstraint("seq >= 1", name="seq"),
    **CLUSTERED,
)

seals = Table(
    "seals",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("body", Text, nullable=False),
    Column("hash", String(64), nullable=False),
)

# The leaves of each seal: where the chains stood that moved on since the seal before.
seal_leaves = Table(
    "seal_leaves",
    metadata,
    Column("seal", ForeignKey("seals.number"), primary_key=True, autoincrement=False),
    case_column(),
    Column("version", Integer, nullable=False),
    Column("head", String(64), nullable=False),
    Index(None, "case_id", "version"),
    **CLUSTERED,
)

texts = Table(
    "texts",
    metadata,
    case_column(),
    Column("ref", String(64), primary_key=True),
    Column("salt", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("folded", Text, nullable=False),  # for searching whatever the letter case, in any script
    **CLUSTERED,
)

moves = Table(
    "moves",
    metadata,
    case_column(),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("actor", Text),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("minutes", Integer, nullable=False),
    Column("kept", Boolean),
    flag("private"),
    **CLUSTERED,
)

grants = Table(
    "grants",
    metadata,
    case_column(),
    Column("holder", Text, nullable=False, index=True),
    Column("system", Text),
    Column("scope", Text),
    Column("start", UtcDateTime, nullable=False),
    Column("until", UtcDateTime, nullable=False, index=True),
    Column("ended_at", UtcDateTime),
    flag("private"),
    Column("kind", Text, nullable=False),
    Column("debt", Text),  # the answer under which it counts against the cap of its kind
    Index(None, "kind", "debt"),
    **CLUSTERED,
)

# Requests that were rejected for a time: nobody is asked about the same meanwhile.
cool_downs = Table(
    "cool_downs",
    metadata,
    case_column(),
    Column("kind", Text, nullable=False),
    Column("same", String(64), nullable=False),
    Column("until", UtcDateTime, nullable=False),
    Index(None, "kind", "same", "until"),
    **CLUSTERED,
)

links = Table(
    "links",
    metadata,
    case_column(),
    Column("relation", Text, primary_key=True),
    Column("other", Text, primary_key=True, index=True),
    **CLUSTERED,
)

asks = Table(
    "asks",
    metadata,
    case_column(),
    Column("person", Text, primary_key=True, index=True),
    Column("stage", Integer, primary_key=True, autoincrement=False),
    Column("due", UtcDateTime),
    flag("overdue"),
    **CLUSTERED,
)

# Who has to do with a case: those may find it even if it is private.
participants = Table(
    "participants", metadata, case_column(), Column("person", Text, primary_key=True, index=True), **CLUSTERED
)

# Which systems grants that run and requests that wait are about (folded), and whether a pause of use holds them up.
uses = Table(
    "uses",
    metadata,
    case_column(),
    Column("system", Text, primary_key=True, index=True),
    flag("halted"),
    Index("ix_uses_halted", "case_id", **only_where("halted")),
    **CLUSTERED,
)

# Incidents that pause the use of a system (folded), and whether that holds up grants and requests.
paused = Table(
    "paused", metadata, case_column(), Column("system", Text, nullable=False, index=True), flag("halts"), **CLUSTERED
)

timers = Table(
    "timers",
    metadata,
    case_column(),
    Column("name", Text, primary_key=True),
    Column("due", UtcDateTime, nullable=False, index=True),
    **CLUSTERED,
)
