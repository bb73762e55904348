"""What runs all the time reads what it needs by an index, however much history there is."""

import pytest
from sqlalchemy import Engine, Select
from sqlalchemy.dialects import sqlite

from countersign.db import engine as engines
from countersign.db import queries, queue, stores

PLANS = {
    "due timers": stores._DUE,
    "next timer": stores._NEXT_DUE,
    "free lane": queue._FREE_LANE,
    "next free lane": queue._NEXT_FREE,
    "queue of a person": queries._OPEN_FOR,
    "requests of a person": queries._OPENED_BY,
    "moved": queries._MOVED,
    "ending": queries._ENDING,
    "in force": queries._IN_FORCE,
    "opened": queries._OPENED,
    "waiting": queries._WAITING,
    "open of a kind": queries._OPEN_OF_KIND,
    "review before": queries._REVIEW_BEFORE,
}
# Read whole on purpose: only what waits stands in them, or only what is pending in the index.
SMALL = (
    "SCAN anon_",
    "SCAN cases USING INDEX ix_cases_waiting",
    "SCAN asks",
    "SCAN outbox USING INDEX ix_outbox",
    "SCAN outbox USING COVERING INDEX ix_outbox",
)


@pytest.mark.parametrize("name", PLANS)
def test_a_statement_that_runs_often_reads_no_whole_table(database: Engine, name: str) -> None:
    statement: Select[*tuple[object, ...]] = PLANS[name]
    compiled = statement.compile(dialect=sqlite.dialect())
    with engines.reading(database) as connection:
        values = (None,) * len(compiled.positiontup or ())
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", values)]
    scans = [step for step in plan if step.startswith("SCAN ") and not step.startswith(SMALL)]
    assert scans == [] or (name == "next timer" and "ix_timers_due" in scans[0]), plan
