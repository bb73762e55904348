"""The verifier in the docs, which shares no code with the program, agrees with it on exports, sound and forged."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine

from countersign.db import export
from countersign.db.store import SqlStore
from tests.contract.stories import START
from tests.db import sealed
from tests.db.conftest import Tamper
from tests.db.sealed import Attack, Record

KINDS = ("sqlite",)  # every database exports the same
PROGRAM = Path(__file__).parents[2] / "docs/check_export.py"
ATTACKS: dict[Attack, str] = {
    sealed.change_an_event: "exception-1: event 2 was changed, or what came before it",
    sealed.delete_an_event: "exception-1: event 2 is missing",
    sealed.insert_an_event: "EXC-2: it has an event too many",
    sealed.reorder_events: "exception-1: event 2 is of another place",
    sealed.cut_a_tail: "exception-1: seal 1 holds another event 6",
    sealed.drop_a_case: "exception-3: seal 1 holds another event 2",
    sealed.swap_events_of_cases: "exception-3: event 1 is of another place",
    sealed.swap_cases: "exception-1: seal 1 holds another event 6",
    sealed.edit_a_text: f"exception-1: the text {sealed.WHY.ref.text} was changed",
    sealed.make_a_chain_anew: "exception-1: seal 1 holds another event 6",
    sealed.make_a_chain_and_its_leaf_anew: "seal 1 is over other leaves",
    sealed.make_the_first_seal_anew: "seal 2 does not follow the one before it",
    sealed.edit_a_seal: "seal 1 is over other leaves",
    sealed.delete_a_seal: "seal 1 does not follow the one before it",
    sealed.delete_a_seal_but_not_its_leaves: "seals are missing: [2]",
    sealed.delete_a_leaf: "seal 1 is over other leaves",
    sealed.insert_a_leaf: "seal 1 is over other leaves",
}


@pytest.fixture
def here(store: SqlStore, tamper: Tamper) -> Record:
    return Record(store, tamper)


def check(database: Engine, folder: Path, *printed: str) -> str:
    """Export the record and return what the verifier says."""
    export.write(database, folder, START)
    return again(folder, *printed)


def again(folder: Path, *printed: str) -> str:
    done = subprocess.run([sys.executable, PROGRAM, folder, *printed], capture_output=True, text=True, check=False)
    assert (done.returncode == 1) == bool(done.stderr), done.stderr
    return (done.stderr or done.stdout).strip()


def test_a_sound_export_is_found_sound(here: Record, database: Engine, tmp_path: Path) -> None:
    said = check(database, tmp_path / "export", here.first.line.hash, here.second.hash)
    assert said == f"13 events and 2 seals fit together; the last seal is {here.second.hash}"
    assert again(tmp_path / "export", "0" * 24) == f"WRONG: no seal begins with {'0' * 24}"
    (tmp_path / "export/timers.jsonl").write_bytes(b"")
    assert again(tmp_path / "export") == "WRONG: timers.jsonl is another file"


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_a_forged_one_is_found_forged(here: Record, database: Engine, tmp_path: Path, attack: Attack) -> None:
    attack(here)
    assert check(database, tmp_path / "export") == f"WRONG: {ATTACKS[attack]}"


def test_seals_made_anew_are_known_by_what_was_printed(here: Record, database: Engine, tmp_path: Path) -> None:
    forged = sealed.make_everything_anew(here)
    printed = here.first.line.hash
    assert check(database, tmp_path / "export", printed) == f"WRONG: no seal begins with {printed}"
    assert again(tmp_path / "export", forged.first.line.hash).startswith("13 events and 2 seals fit together")
