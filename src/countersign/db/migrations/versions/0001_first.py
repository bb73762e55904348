"""The first tables, and the triggers that keep the record from being changed."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None

_KEPT = ("events", "seals", "seal_leaves")
_REFUSAL = "are never changed or removed"
# A REPLACE is a DELETE to SQLite, as long as recursive_triggers is on.
_SQLITE = tuple(
    f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
    f"BEGIN SELECT RAISE(ABORT, '{table} {_REFUSAL}'); END"
    for table in _KEPT
    for verb in ("UPDATE", "DELETE")
)
_POSTGRESQL = (
    "CREATE FUNCTION record_refuse() RETURNS trigger LANGUAGE plpgsql AS "
    f"$$ BEGIN RAISE EXCEPTION '% {_REFUSAL}', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$",
    *(
        f"CREATE TRIGGER {table}_{name} BEFORE {verbs} ON {table} FOR EACH {each} EXECUTE FUNCTION record_refuse()"
        for table in _KEPT
        for name, verbs, each in (("no_change", "UPDATE OR DELETE", "ROW"), ("no_truncate", "TRUNCATE", "STATEMENT"))
    ),
)
_TRIGGERS = {"sqlite": _SQLITE, "postgresql": _POSTGRESQL}


def _text(name: str, length: int | None = None, *, nullable: bool = False) -> sa.Column[str]:
    text = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")
    return sa.Column(name, sa.String(length) if length else text, nullable=nullable)


def _whole(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=nullable, autoincrement=False)


def _serial(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False)


def _flag(name: str, *, nullable: bool = False) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean, nullable=nullable)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    kept = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")
    return sa.Column(name, kept, nullable=nullable)


def _of_case(table: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_case_id"
    return sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=name, deferrable=True, initially="DEFERRED")


def _per_case(name: str, key: list[str], *parts: sa.Column[Any] | sa.Constraint) -> None:
    primary = sa.PrimaryKeyConstraint("case_id", *key, name=f"pk_{name}")
    op.create_table(name, _text("case_id"), *parts, primary, _of_case(name), sqlite_with_rowid=False)


def _only_where(flag: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(f"{flag} = 1"), "postgresql_where": sa.text(flag)}


def upgrade() -> None:
    """Make everything."""
    _record()
    _seals()
    _projections()
    _outbox()
    _rest()
    for statement in _TRIGGERS[op.get_bind().dialect.name]:
        op.execute(statement)


def _record() -> None:
    op.create_table(
        "cases",
        _text("id"),
        _text("key"),
        _text("kind"),
        _text("lifecycle"),
        _text("state"),
        _flag("open"),
        _whole("version"),
        _text("head", 64),
        _text("playbook", 64),
        _flag("private"),
        _text("requester"),
        _moment("opened_at"),
        _moment("changed_at"),
        _whole("evolve"),
        _text("snapshot"),
        sa.UniqueConstraint("key", name="uq_cases_key"),
        sa.CheckConstraint("version >= 1", name=op.f("ck_cases_version")),
        sa.PrimaryKeyConstraint("id", name="pk_cases"),
    )
    op.create_index("ix_cases_kind_opened_at", "cases", ["kind", "opened_at"])
    op.create_index("ix_cases_opened_at", "cases", ["opened_at"])
    op.create_index("ix_cases_requester_opened_at", "cases", ["requester", "opened_at"])
    op.create_index("ix_cases_lifecycle_state", "cases", ["lifecycle", "state"])
    op.create_index("ix_cases_waiting", "cases", ["opened_at"], **_only_where("open"))
    _per_case(
        "events",
        ["seq"],
        _whole("seq"),
        _moment("at"),
        _text("type"),
        _text("body"),
        _text("hash", 64),
        sa.CheckConstraint("seq >= 1", name=op.f("ck_events_seq")),
    )
    _per_case("texts", ["ref"], _text("ref", 64), _text("salt"), _text("body"), _text("folded"))
    op.create_table(
        "counters",
        _text("prefix"),
        _whole("last"),
        sa.CheckConstraint("last >= 1", name=op.f("ck_counters_last")),
        sa.PrimaryKeyConstraint("prefix", name="pk_counters"),
        sqlite_with_rowid=False,
    )


def _seals() -> None:
    op.create_table(
        "seals", _whole("number"), _text("body"), _text("hash", 64), sa.PrimaryKeyConstraint("number", name="pk_seals")
    )
    op.create_table(
        "seal_leaves",
        _whole("seal"),
        _text("case_id"),
        _whole("version"),
        _text("head", 64),
        sa.ForeignKeyConstraint(["seal"], ["seals.number"], name="fk_seal_leaves_seal"),
        _of_case("seal_leaves"),
        sa.PrimaryKeyConstraint("seal", "case_id", name="pk_seal_leaves"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_seal_leaves_case_id_version", "seal_leaves", ["case_id", "version"])


def _projections() -> None:
    _per_case(
        "moves",
        ["n"],
        _whole("n"),
        _text("kind"),
        _text("before"),
        _text("after"),
        _text("actor", nullable=True),
        _moment("at"),
        _whole("minutes"),
        _flag("kept", nullable=True),
        _flag("private"),
    )
    op.create_index("ix_moves_at", "moves", ["at"])
    _per_case(
        "grants",
        [],
        _text("holder"),
        _text("system", nullable=True),
        _text("scope", nullable=True),
        _moment("start"),
        _moment("until"),
        _moment("ended_at", nullable=True),
        _flag("private"),
        _text("kind"),
        _text("debt", nullable=True),
    )
    op.create_index("ix_grants_kind_debt", "grants", ["kind", "debt"])
    op.create_index("ix_grants_holder", "grants", ["holder"])
    op.create_index("ix_grants_until", "grants", ["until"])
    _per_case("cool_downs", [], _text("kind"), _text("same", 64), _moment("until"))
    op.create_index("ix_cool_downs_kind_same_until", "cool_downs", ["kind", "same", "until"])
    _per_case("links", ["relation", "other"], _text("relation"), _text("other"))
    op.create_index("ix_links_other", "links", ["other"])
    _per_case(
        "asks", ["person", "stage"], _text("person"), _whole("stage"), _moment("due", nullable=True), _flag("overdue")
    )
    op.create_index("ix_asks_person", "asks", ["person"])
    _per_case("participants", ["person"], _text("person"))
    op.create_index("ix_participants_person", "participants", ["person"])
    _per_case("uses", ["system"], _text("system"), _flag("halted"))
    op.create_index("ix_uses_system", "uses", ["system"])
    op.create_index("ix_uses_halted", "uses", ["case_id"], **_only_where("halted"))
    _per_case("paused", [], _text("system"), _flag("halts"))
    op.create_index("ix_paused_system", "paused", ["system"])
    _per_case("timers", ["name"], _text("name"), _moment("due"))
    op.create_index("ix_timers_due", "timers", ["due"])


def _outbox() -> None:
    op.create_table(
        "outbox",
        _serial("id"),
        _text("case_id"),
        _text("slot"),
        _text("lane"),
        _text("place_kind"),
        _text("place_name"),
        _text("face"),
        _flag("note"),
        _whole("urgency"),
        _whole("wanted"),
        _whole("sent", nullable=True),
        _flag("pending"),
        _flag("parked"),
        _moment("due", nullable=True),
        _text("lease_owner", nullable=True),
        _moment("lease_until", nullable=True),
        _whole("attempts"),
        _flag("unsure"),
        _moment("first_try", nullable=True),
        _text("channel", nullable=True),
        _text("ts", nullable=True),
        _text("sent_hash", nullable=True),
        _text("error", nullable=True),
        _moment("look_again", nullable=True),
        _moment("not_before", nullable=True),
        sa.UniqueConstraint("case_id", "slot", name="uq_outbox_case_id_slot"),
        sa.CheckConstraint("NOT (pending AND not_before IS NOT NULL)", name=op.f("ck_outbox_held")),
        sa.CheckConstraint("(lease_owner IS NULL) = (lease_until IS NULL)", name=op.f("ck_outbox_lease")),
        sa.CheckConstraint("NOT (pending AND parked)", name=op.f("ck_outbox_parked")),
        _of_case("outbox"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
    )
    op.create_index("ix_outbox_claim", "outbox", ["urgency", "id"], **_only_where("pending"))
    op.create_index("ix_outbox_lane", "outbox", ["lane", "urgency", "id"], **_only_where("pending"))
    doubted = sa.text("look_again IS NOT NULL")
    op.create_index("ix_outbox_look_again", "outbox", ["look_again"], sqlite_where=doubted, postgresql_where=doubted)
    waits = sa.text("not_before IS NOT NULL")
    op.create_index("ix_outbox_not_before", "outbox", ["not_before"], sqlite_where=waits, postgresql_where=waits)
    shown, there = ["channel", "slot", "ts"], sa.text("NOT note")
    op.create_index("ix_outbox_shown", "outbox", shown, sqlite_where=sa.text("note = 0"), postgresql_where=there)
    op.create_table("pauses", _text("key"), _moment("until"), sa.PrimaryKeyConstraint("key", name="pk_pauses"))
    op.create_table(
        "followups",
        _serial("n"),
        _text("key"),
        _text("body"),
        sa.UniqueConstraint("key", name="uq_followups_key"),
        sa.PrimaryKeyConstraint("n", name="pk_followups"),
    )


def _rest() -> None:
    key = sa.PrimaryKeyConstraint("key", name="pk_seen")
    op.create_table("seen", _text("key"), _text("reply"), _moment("at"), key, sqlite_with_rowid=False)
    op.create_index("ix_seen_at", "seen", ["at"])
    op.create_table(
        "drafts",
        _text("id"),
        _text("actor"),
        _text("kind"),
        _text("playbook", 64),
        _text("answers"),
        _moment("expires"),
        sa.PrimaryKeyConstraint("id", name="pk_drafts"),
    )
    op.create_index("ix_drafts_expires", "drafts", ["expires"])
    op.create_table(
        "playbooks",
        _text("digest", 64),
        _text("kind"),
        _text("body"),
        _moment("since"),
        _moment("replaced", nullable=True),
        sa.PrimaryKeyConstraint("digest", name="pk_playbooks"),
    )
    keys = (sa.PrimaryKeyConstraint("id", name="pk_in_force"), sa.CheckConstraint("id = 1", name="ck_in_force_one"))
    op.create_table("in_force", _whole("id"), _text("digest", 64), _moment("since"), *keys)
    op.create_table(
        "people",
        _text("actor"),
        _text("name"),
        _text("handle", nullable=True),
        _text("zone"),
        _text("email", nullable=True),
        _text("dm", nullable=True),
        _flag("deleted"),
        _flag("guest"),
        _flag("bot"),
        sa.PrimaryKeyConstraint("actor", name="pk_people"),
    )
    spans = (_moment("start"), _moment("until"), _text("entered_by"), _moment("entered_at"))
    op.create_table("absences", _text("id"), _text("person"), *spans, sa.PrimaryKeyConstraint("id", name="pk_absences"))
    op.create_index("ix_absences_until", "absences", ["until"])
    op.create_table("rounds", _text("name"), _moment("due"), sa.PrimaryKeyConstraint("name", name="pk_rounds"))
    times = (_moment("as_of"), _moment("settled", nullable=True))
    op.create_table("restores", _serial("n"), *times, sa.PrimaryKeyConstraint("n", name="pk_restores"))
    op.create_table("systems", _text("folded"), _text("name"), sa.PrimaryKeyConstraint("folded", name="pk_systems"))
    key = sa.PrimaryKeyConstraint("name", name="pk_user_groups")
    op.create_table("user_groups", _text("name"), _text("members"), key)
