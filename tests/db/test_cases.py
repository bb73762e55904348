"""Case rows of other versions of this program, and projections whatever they were before."""

import pytest
from sqlalchemy import Engine

from countersign.db import schema, snapshots
from countersign.db.audit import verify
from countersign.db.snapshots import NewerRecord
from countersign.db.store import SqlStore, rebuild
from countersign.domain import events as e
from countersign.domain.case import EVOLVE_VERSION
from tests.contract.stories import ANA, BEN, CAT, Story, after, tell, text
from tests.db.conftest import Tamper

WHY = text("because")


@pytest.fixture
def story(store: SqlStore) -> Story:
    told = tell(answers={"why": WHY.ref, "all": ("a", "b")}, links=[e.Link("parent", "exception-2")])
    told = told.asking(BEN, CAT).limited(after(days=2))
    with store.writing() as tx:
        tx.cases.next_number("EXC")
        told.save(tx)
        tx.texts.keep(told.case.id, [WHY])
        tx.commit()
    return told


@pytest.mark.parametrize(
    "change",
    ["SET evolve = 0, snapshot = '{}', state = 'odd'", "SET snapshot = '{\"id\": 5}'", "SET snapshot = 'nothing'"],
)
def test_a_row_that_cannot_be_read_is_built_again_from_events(
    store: SqlStore, story: Story, tamper: Tamper, change: str
) -> None:
    tamper(f"UPDATE cases {change}")
    with store.reading() as tx:
        assert tx.cases.get(story.case.id) == story.stored


def test_saving_over_an_older_row_makes_everything_true_again(
    database: Engine, store: SqlStore, story: Story, tamper: Tamper
) -> None:
    tamper("UPDATE cases SET evolve = 0, snapshot = '{}'")
    tamper("UPDATE asks SET person = 'slack:T1/UOLD' WHERE person = ?", BEN)
    tamper("DELETE FROM links")
    longer = story.then(e.Voted(0, f"person:{BEN}", "approve"), BEN)
    with store.writing() as tx:
        assert tx.cases.get(story.case.id) == story.stored
        longer.save(tx, known=3)
        tx.commit()
    assert list(verify(database)) == []


def test_saving_a_case_that_was_not_loaded_makes_everything_true(
    database: Engine, store: SqlStore, story: Story
) -> None:
    with store.writing() as tx:
        story.then(e.Withdrawn(), ANA).save(tx, known=3)
        tx.commit()
    assert list(verify(database)) == []


def test_a_row_of_a_newer_program_is_left_alone(store: SqlStore, story: Story, tamper: Tamper) -> None:
    tamper("UPDATE cases SET evolve = 99")
    with store.reading() as tx, pytest.raises(NewerRecord, match="a newer version"):
        tx.cases.get(story.case.id)


def test_an_event_of_a_newer_program_is_left_alone(store: SqlStore, story: Story, tamper: Tamper) -> None:
    tamper("UPDATE events SET body = replace(body, '\"v\":1', '\"v\":2') WHERE seq = 3")
    with store.reading() as tx, pytest.raises(NewerRecord, match="version 2 is newer"):
        tx.cases.history(story.case.id)


def test_an_upgrade_builds_older_rows_again(database: Engine, store: SqlStore, story: Story, tamper: Tamper) -> None:
    for table in ("asks", "links", "participants", "timers"):
        tamper(f"DELETE FROM {table}")
    tamper("UPDATE cases SET evolve = 0, snapshot = '{}'")
    assert list(verify(database)) != []
    schema.upgrade(database)
    assert list(verify(database)) == []
    assert rebuild(database) == 0


def test_an_upgrade_leaves_cases_alone_that_a_newer_program_went_on_with(
    database: Engine, story: Story, tamper: Tamper
) -> None:
    tamper("UPDATE events SET body = replace(body, '\"v\":1', '\"v\":2') WHERE seq = 3")
    tamper("UPDATE cases SET evolve = 0")
    assert rebuild(database) == 1
    assert rebuild(database) == 1


def test_every_kind_of_content_survives_a_snapshot() -> None:
    told = (
        tell(answers={"why": text("x").ref, "yes": False, "none": (), "n": "1"}, private=True)
        .then(e.Routed(2, ("first",)))
        .asking(BEN)
        .limited(after(days=1))
        .then(e.Refused("approve", "not_asked"), CAT)
        .overdue()
        .approved(BEN, after(days=2), until=after(days=3))
    )
    assert snapshots.load(snapshots.dump(told.case), EVOLVE_VERSION) == told.case
