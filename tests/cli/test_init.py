"""``countersign init`` and ``playbook schema``: a configuration to start from, and what editors know about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from countersign import bootstrap, playbook_files
from tests.cli.kit import Run

SHIPPED = bootstrap.shipped_playbooks()


def files(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder of playbooks by name."""
    found = (path for path in folder.rglob("*") if path.suffix in (".yaml", ".json"))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_a_new_folder_is_filled_with_what_ships_and_loads(countersign: Run, tmp_path: Path) -> None:
    said = countersign("init", "our/rules")
    assert (said.code, said.err) == (0, "")
    folder = tmp_path / "our" / "rules"
    assert files(folder) == files(SHIPPED)
    assert {"team.yaml", "digests.yaml", "incident.yaml", "schema.json", "tests/incident.yaml"} <= files(folder).keys()
    assert playbook_files.load(folder) == playbook_files.load(SHIPPED)


def test_the_tests_beside_the_playbooks_come_with_them_and_pass(countersign: Run) -> None:
    countersign("init")
    said = countersign("playbook", "test", "playbooks")
    assert (said.code, said.err) == (0, "")
    assert said.out.endswith(" passed, 0 failed\n")


def test_it_says_what_to_do_next_in_three_steps(countersign: Run, tmp_path: Path) -> None:
    out = countersign("init", "our rules").out
    assert out.startswith(f"Wrote {len(files(SHIPPED))} files to our rules. Next:")
    assert [line.strip()[:2] for line in out.splitlines() if line.strip()[:1].isdigit()] == ["1.", "2.", "3."]
    assert "Make our rules/team.yaml yours" in out
    assert f"export COUNTERSIGN_PLAYBOOKS='{tmp_path}/our rules' && countersign check" in out
    assert "countersign manifest" in out


def test_the_folder_that_is_found_by_itself_needs_no_setting(countersign: Run, tmp_path: Path) -> None:
    said = countersign("init")
    assert said.code == 0
    assert "COUNTERSIGN_PLAYBOOKS" not in said.out
    assert "Playbooks: 12 in playbooks" in countersign("check").out
    assert (tmp_path / "playbooks" / "team.yaml").is_file()


def test_team_yaml_begins_with_what_to_change_first(countersign: Run, tmp_path: Path) -> None:
    countersign("init")
    header = (tmp_path / "playbooks" / "team.yaml").read_text("utf-8").partition("schema: 1")[0]
    assert all(line.startswith("#") for line in header.splitlines() if line)
    assert [word for word in ("`people:`", "`roles:`", "`channels:`") if word in header] == [
        "`people:`",
        "`roles:`",
        "`channels:`",
    ]


def test_an_empty_folder_will_do(countersign: Run, tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    assert countersign("init", "here").code == 0


def test_a_folder_that_holds_something_is_left_alone(countersign: Run, tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / "notes.txt").write_text("mine")
    said = countersign("init", "here")
    assert (said.code, said.out) == (2, "")
    assert said.err == "here is not empty, so nothing was written. Name a new or an empty folder.\n"
    assert [path.name for path in (tmp_path / "here").iterdir()] == ["notes.txt"]


def test_a_second_time_nothing_is_overwritten(countersign: Run, tmp_path: Path) -> None:
    countersign("init")
    (tmp_path / "playbooks" / "team.yaml").write_text("mine")
    assert countersign("init").code == 2
    assert (tmp_path / "playbooks" / "team.yaml").read_text() == "mine"


def test_a_file_is_no_folder(countersign: Run, tmp_path: Path) -> None:
    (tmp_path / "here").write_text("mine")
    said = countersign("init", "here")
    assert (said.code, said.err) == (2, "here is a file, so nothing was written. Name a new or an empty folder.\n")


@pytest.mark.parametrize("name", ["file/here", "x" * 300])
def test_what_cannot_be_written_is_a_sentence(countersign: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("mine")
    said = countersign("init", name)
    assert said.code == 2
    assert "cannot be written to: " in said.err
    assert "Traceback" not in said.err


def test_the_schema_is_printed_as_it_stands_beside_the_playbooks(countersign: Run) -> None:
    said = countersign("playbook", "schema")
    assert said.code == 0
    assert said.out == (SHIPPED / "schema.json").read_text("utf-8")
