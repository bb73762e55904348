"""What runs all the time reads what it needs by an index, however much history there is."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, Select
from sqlalchemy.dialects import sqlite

from countersign.db import engine as engines
from countersign.db import outbox, queries, stores
from countersign.db.claims import NOW, Claims
from tests.contract.stories import START

PLANS: dict[str, Select[Any]] = {
    "due timers": stores._DUE,
    "next timer": stores._NEXT_DUE,
    "free lane": Claims(NOW).free_lane,
    "next free lane": Claims(NOW).next_free,
    "queue of a person": queries._OPEN_FOR,
    "requests of a person": queries._OPENED_BY,
    "moved": queries._MOVED,
    "ending": queries._ENDING,
    "in force": queries._IN_FORCE,
    "opened": queries._OPENED,
    "waiting": queries._WAITING,
    "open of a kind": queries._OPEN_OF_KIND,
    "review before": queries._REVIEW_BEFORE,
    "case of a room": outbox._AT,
    "case of a card": outbox._AT_TS,
    "on a system": queries._ON_SYSTEM,
    "users of a system": queries._USERS,
}
# Read whole on purpose: only what waits stands in them, or only what is pending in the index.
SMALL = (
    "SCAN anon_",
    "SCAN cases USING INDEX ix_cases_waiting",
    "SCAN asks",
    "SCAN outbox USING INDEX ix_outbox",
    "SCAN outbox USING COVERING INDEX ix_outbox",
)


# There: those that are waited for, of all that is asked for.
SMALL_ON_SERVER = {"asks"}


@pytest.mark.parametrize("name", PLANS)
def test_a_statement_that_runs_often_reads_no_whole_table(database: Engine, path: Path, name: str) -> None:
    statement = PLANS[name]
    compiled = statement.compile(dialect=sqlite.dialect(), compile_kwargs={"render_postcompile": True})
    with engines.reading(database) as connection:
        values = (None,) * len(compiled.positiontup or ())
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", values)]
    scans = [step for step in plan if step.startswith("SCAN ") and not step.startswith(SMALL)]
    assert scans == [] or (name == "next timer" and "ix_timers_due" in scans[0]), plan
    assert name != "waiting" or "ix_cases_waiting" in plan[0]


SAMPLES = {"most": 1} | dict.fromkeys(["who", "which", "case", "place", "where", "ts_"], "x")


@pytest.mark.parametrize("name", PLANS)
def test_on_a_server_there_is_an_index_for_every_statement_that_runs_often(
    database: Engine, server: str, name: str
) -> None:
    compiled = PLANS[name].compile(database, compile_kwargs={"render_postcompile": True})
    values = {name: SAMPLES.get(name, START) for name, bound in compiled.binds.items() if bound.required}
    with engines.reading(database) as connection:
        # The tables are empty, and then reading all of them would be cheapest.
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off")
        plan = connection.exec_driver_sql(f"EXPLAIN {compiled}", compiled.construct_params(values)).scalars().all()
    scans = {line.strip(" ->").partition(" on ")[2].split()[0] for line in plan if "Seq Scan" in line}
    assert scans <= SMALL_ON_SERVER, plan
    assert name != "waiting" or any("ix_cases_waiting" in line for line in plan)
