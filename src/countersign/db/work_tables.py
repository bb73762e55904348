"""The tables beside the record: what waits to be done, what was answered, and who people are."""

from sqlalchemy import CheckConstraint, Column, Index, Integer, String, Table, UniqueConstraint

from countersign.db.tables import CLUSTERED, Number, Text, UtcDateTime, case_column, flag, metadata, only_where

outbox = Table(
    "outbox",
    metadata,
    Column("id", Number, primary_key=True),
    case_column(primary_key=False),
    Column("slot", Text, nullable=False),
    # Case and place: what one lane says comes in order. A thread speaks in the lane of the message above it.
    Column("lane", Text, nullable=False),
    Column("place_kind", Text, nullable=False),
    Column("place_name", Text, nullable=False),
    Column("face", Text, nullable=False),
    flag("note"),
    Column("urgency", Integer, nullable=False),
    Column("wanted", Integer, nullable=False),
    Column("sent", Integer),
    flag("pending"),
    flag("parked"),
    Column("due", UtcDateTime),
    Column("lease_owner", Text),
    Column("lease_until", UtcDateTime),
    Column("attempts", Integer, nullable=False),
    flag("unsure"),
    Column("first_try", UtcDateTime),
    Column("channel", Text),
    Column("ts", Text),
    Column("sent_hash", Text),
    Column("error", Text),
    Column("look_again", UtcDateTime),
    # Business time until which it waits for somebody's working hours; delivery does not see it before that.
    Column("not_before", UtcDateTime),
    UniqueConstraint("case_id", "slot"),
    CheckConstraint("NOT (pending AND parked)", name="parked"),
    CheckConstraint("NOT (pending AND not_before IS NOT NULL)", name="held"),
    CheckConstraint("(lease_owner IS NULL) = (lease_until IS NULL)", name="lease"),
)
# Only what waits is looked for, and little waits among all that was ever sent.
Index("ix_outbox_claim", outbox.c.urgency, outbox.c.id, **only_where("pending"))
Index("ix_outbox_lane", outbox.c.lane, outbox.c.urgency, outbox.c.id, **only_where("pending"))

# Few rows ever: those whose message may have got a twin.
_DOUBTED = outbox.c.look_again.is_not(None)
Index("ix_outbox_look_again", outbox.c.look_again, sqlite_where=_DOUBTED, postgresql_where=_DOUBTED)

# Few rows ever: what was wanted since people went home.
_WAITS = outbox.c.not_before.is_not(None)
Index("ix_outbox_not_before", outbox.c.not_before, sqlite_where=_WAITS, postgresql_where=_WAITS)

# Where in Slack a case is shown: what people do to messages there is about that case.
_SHOWN = ~outbox.c.note
Index("ix_outbox_shown", outbox.c.channel, outbox.c.slot, outbox.c.ts, sqlite_where=_SHOWN, postgresql_where=_SHOWN)

pauses = Table("pauses", metadata, Column("key", Text, primary_key=True), Column("until", UtcDateTime, nullable=False))

followups = Table(
    "followups",
    metadata,
    Column("n", Number, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("body", Text, nullable=False),
)

seen = Table(
    "seen",
    metadata,
    Column("key", Text, primary_key=True),
    Column("reply", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False, index=True),
    **CLUSTERED,
)

drafts = Table(
    "drafts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("actor", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("playbook", String(64), nullable=False),
    Column("answers", Text, nullable=False),
    Column("expires", UtcDateTime, nullable=False, index=True),
)

playbooks = Table(
    "playbooks",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("kind", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("since", UtcDateTime, nullable=False),
    Column("replaced", UtcDateTime),
)

# One row: the set of files that a process loaded last. Whoever runs with another one says so.
in_force = Table(
    "in_force",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("digest", String(64), nullable=False),
    Column("since", UtcDateTime, nullable=False),
    CheckConstraint("id = 1", name="one"),
)

people = Table(
    "people",
    metadata,
    Column("actor", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("handle", Text),
    Column("zone", Text, nullable=False),
    Column("email", Text),
    Column("dm", Text),
    flag("deleted"),
    flag("guest"),
    flag("bot"),
)

# Who is in the user groups that team.yaml names, as Slack said last: a JSON list of people.
user_groups = Table(
    "user_groups", metadata, Column("name", Text, primary_key=True), Column("members", Text, nullable=False)
)

absences = Table(
    "absences",
    metadata,
    Column("id", Text, primary_key=True),
    Column("person", Text, nullable=False),
    Column("start", UtcDateTime, nullable=False),
    Column("until", UtcDateTime, nullable=False, index=True),
    Column("entered_by", Text, nullable=False),
    Column("entered_at", UtcDateTime, nullable=False),
)

# Moments at which open cases are looked at again, pending only: the timers that belong to no case.
rounds = Table("rounds", metadata, Column("name", Text, primary_key=True), Column("due", UtcDateTime, nullable=False))

counters = Table(
    "counters",
    metadata,
    Column("prefix", Text, primary_key=True),
    Column("last", Integer, nullable=False),
    CheckConstraint("last >= 1", name="last"),
    **CLUSTERED,
)

# Each time an older state of this database was put back: until when its memory goes, and when it was caught up with
# what Slack shows. A backup carries such a row, so whoever starts from it in whatever way knows.
restores = Table(
    "restores",
    metadata,
    Column("n", Number, primary_key=True),
    Column("as_of", UtcDateTime, nullable=False),
    Column("settled", UtcDateTime),
)

# Names of systems as given in the forms of public cases, to offer them again.
systems = Table("systems", metadata, Column("folded", Text, primary_key=True), Column("name", Text, nullable=False))
