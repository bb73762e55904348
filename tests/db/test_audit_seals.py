"""Whoever owns the database and forges the record, its hashes and its seals is found out, and told by what.

Each attack in ``sealed.py`` was tried with the mechanism switched off that names it, and says there what was seen.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from countersign.db import export, imports
from countersign.db.audit import Audit, verify
from countersign.db.store import SqlStore
from tests.contract.stories import START
from tests.db.conftest import Tamper
from tests.db.sealed import ATTACKS, LAST, LATER, Attack, Record, cut, make_everything_anew


@pytest.fixture
def here(store: SqlStore, tamper: Tamper) -> Record:
    return Record(store, tamper)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return where an export may go."""
    return tmp_path / "export"


def again(folder: Path, file: Path) -> Iterator[str]:
    """Verify an export as somebody without the database, and say what is wrong."""
    engine, faults = imports.load(folder, file)
    yield from (str(fault) for fault in Audit(engine, faults))
    engine.dispose()


@pytest.mark.parametrize(("attack", "said"), ATTACKS, ids=[attack.__name__ for attack, _ in ATTACKS])
def test_what_was_done_to_the_record_is_the_first_thing_that_is_named(
    here: Record, database: Engine, folder: Path, tmp_path: Path, attack: Attack, said: str
) -> None:
    """On the database, and on an export of it, whose lists are all as they should be."""
    attack(here)
    found = [str(fault) for fault in verify(database)]
    assert found[0].startswith(said), found
    export.write(database, folder, START)
    assert [*again(folder, tmp_path / "again.db")] == found


def test_a_sound_record_and_its_export_verify(here: Record, database: Engine, folder: Path, tmp_path: Path) -> None:
    audit = verify(database)
    assert [*audit] == []
    assert (audit.seals.last, audit.seals.printed) == (here.second, {1: "WEE-1"})
    export.write(database, folder, START)
    assert [*again(folder, tmp_path / "again.db")] == []


def test_it_is_told_how_much_came_after_the_last_seal_because_its_end_could_be_cut(
    here: Record, database: Engine
) -> None:
    """Where an end is cut that no seal holds, nothing is left that could tell: so that is said before."""
    audit = verify(database)
    assert [*audit] == []
    assert (audit.seals.open, audit.seals.later) == (1, 1)
    here.forge(LATER)
    assert [*audit] == []
    assert (audit.seals.open, audit.seals.later) == (0, 0)
    here.forge(LAST)
    here.seal()
    assert [*audit] == []
    assert (audit.seals.open, audit.seals.later) == (0, 0)
    here.forge(LATER)
    [fault] = audit
    assert str(fault).startswith("EXC-2, event 3: seal 3 of ")


def test_a_record_that_nobody_sealed_verifies_and_all_of_it_is_open(here: Record, database: Engine) -> None:
    here.forget_seals()
    here.forge(cut(here.digest, 1))
    audit = verify(database)
    assert [*audit] == []
    assert (audit.seals.last, audit.seals.open, audit.seals.later) == (None, 4, 6 + 3 + 2 + 1)


def test_where_everything_was_made_anew_what_was_printed_tells(here: Record, database: Engine) -> None:
    """Nothing in the database can tell; a line in Slack can. Without it this record verified."""
    printed = here.first.line.hash
    forged = make_everything_anew(here)
    audit = verify(database)
    assert [*audit] == []
    assert (audit.seals.named(printed), audit.seals.named(forged.first.line.hash)) == (None, forged.first)
