"""Hostile files: bombs, loops and odd names are problems with a place, soon told, and never a traceback."""

from __future__ import annotations

import copy
import json
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from countersign.domain.playbooks import PlaybookSet
from countersign.playbook_files import PlaybookError, load
from countersign.playbook_files.documents import MOST_FILES
from countersign.playbook_files.nodes import MOST_DEPTH, MOST_VALUES

SHIPPED = Path(__file__).parents[2] / "playbooks"
TASK = (SHIPPED / "task.yaml").read_text("utf-8")
SECONDS = 10.0  # of this process's own time; the slowest took 1.4 on one machine


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the shipped playbooks."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "playbooks"))


def problems(folder: Path) -> list[str]:
    """Return the problems of a folder; it has to be read within bounds."""
    begun, found = time.process_time(), list[str]()
    try:
        load(folder)
    except PlaybookError as error:
        found = [str(problem).removeprefix(f"{folder.as_posix()}/") for problem in error.problems]
    assert time.process_time() - begun < SECONDS
    return found


def another(text: str) -> str:
    """Return a playbook as one of another kind."""
    return text.replace("kind: task", "kind: other").replace("prefix: ACT", "prefix: OTH")


LAUGHS = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 9)}]\n" for i in range(10)
)
DEEP, MANY = f"nested more than {MOST_DEPTH} levels deep", f"more than {MOST_VALUES} values"
BOMBS = {
    "aliases of aliases": (LAUGHS, MANY),
    "an alias in itself": ("a: &a [*a]\n", "nothing above is marked &a"),
    "lists in lists": ("[" * 100_000, DEEP),
    "mappings in mappings": ("{a: " * 60_000, DEEP),
    "indented ever deeper": ("".join(f"{' ' * i}a:\n" for i in range(600)), DEEP),
    "more keys than can be": ("".join(f"k{i}: 1\n" for i in range(19_000)), MANY),
    "unknown keys": (TASK + "".join(f"\nk{i}: 1" for i in range(5_000)), "unknown key 'k0'"),
    "anchors": ("".join(f"- &a{i} 1\n" for i in range(9_000)), "a playbook is a mapping"),
    "documents": ("---\n" * 50_000, "a second document"),
    "comments": ("#\n" * 130_000, "the file is empty"),
    "one long line": (f"schema: {'x' * 262_000}", "missing key 'lifecycle'"),
    "options": (TASK + f"\noptions: [{','.join(['o'] * 9_000)}]", "unknown key 'options'"),
    "merge keys": (another(TASK) + "\n<<: {private: true}\n", "unknown key '<<'"),
    "a tag that makes objects": ("!!python/object/apply:os.system [id]", "tags (words that start with !)"),
    "halves of characters": ('name: "\\ud83d\\ude00"', "a control character"),
    "not UTF-8": (TASK.encode("utf-16"), "not UTF-8 text at byte 0"),
    "NUL": (b"name: \x00", "character #x0000 is not allowed"),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_is_a_problem_and_soon_told(folder: Path, bomb: str) -> None:
    content, message = BOMBS[bomb]
    (folder / "x.yaml").write_bytes(content if isinstance(content, bytes) else content.encode())
    found = problems(folder)
    assert found[0].startswith("x.yaml:")
    assert any(message in problem for problem in found), found[:3]


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_lines_may_end_as_on_other_systems(folder: Path, end: str) -> None:
    (folder / "x.yaml").write_bytes(another(TASK).replace("\n", end).encode())
    assert problems(folder) == []


def test_loops_pipes_and_devices_are_not_read(folder: Path) -> None:
    (folder / "inner").symlink_to(folder)
    (folder / "loop.yaml").symlink_to(folder / "loop.yaml")
    (folder / "zero.yaml").symlink_to("/dev/zero")
    os.mkfifo(folder / "pipe.yaml")
    assert problems(folder) == [f"{name}.yaml:1:1: cannot be read: not a file" for name in ("loop", "pipe", "zero")]


def test_a_folder_that_leads_to_itself_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (problem,) = problems(tmp_path / "loop")
    assert problem.endswith("cannot be read as a folder: Too many levels of symbolic links")


def test_a_file_that_may_not_be_read_is_a_problem(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests may run as a user who may read everything, so opening it is refused here."""
    opened = Path.open

    def refusing(path: Path, *args: Any, **more: Any) -> Any:
        if path.name == "task.yaml":
            raise PermissionError(13, "Permission denied")
        return opened(path, *args, **more)

    monkeypatch.setattr(Path, "open", refusing)
    assert problems(folder) == ["task.yaml:1:1: cannot be read: Permission denied"]


@pytest.mark.parametrize("name", [b"\xff", b"a\nb.yaml:1:1: all is well", "\u202elmay".encode(), b"a\x1b[2J"])
def test_an_odd_file_name_is_shown_without_what_is_odd(folder: Path, name: bytes) -> None:
    """A message is one line, and can be printed wherever it is read."""
    with open(os.fsencode(folder) + b"/" + name + b".yaml", "w", encoding="utf-8") as file:  # noqa: PTH123 - bytes
        file.write("- a\n")
    (found,) = problems(folder)
    assert found.encode().decode().isprintable()
    assert "a playbook is a mapping" in found


def test_a_folder_of_very_many_files_is_not_read(folder: Path) -> None:
    for number in range(MOST_FILES):
        (folder / f"x{number}.yaml").write_text("- a\n", "utf-8")
    (found,) = problems(folder)
    assert found.endswith(f"more than {MOST_FILES} playbooks, so none was read")


# ---- the structure, damaged in any way

DOCUMENTS: dict[str, Any] = {
    path.name: YAML(typ="safe", pure=True).load(path) for path in sorted(SHIPPED.glob("*.yaml"))
}
ODD: list[Any] = [
    None,
    True,
    -1,
    10**17,
    1.5,
    float("inf"),
    "",
    "\u200b",
    "\u202egnorw",
    "<!channel>",
    "{key}",
    "x" * 3001,
]
ODD += ["../../etc", "100000 %", "36500 days", "0 days", "2026-02-30", "25:00", "Mars/Olympus", "all", "٣ days", "é"]
ODD += [[], {}, [[]], [None], {"": ""}, {"field": "x"}, {"all": []}, {"not": {"not": {}}}, "😀" * 2000]


def places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the way to every part of a document."""
    if path:
        yield path
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, part in parts:
        yield from places(part, (*path, step))


def part(document: Any, path: tuple[str | int, ...]) -> Any:
    """Return what stands at a place."""
    for step in path:
        document = document[step]
    return document


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, Any]:
    """Return the name of a shipped file and its structure with parts replaced, moved, repeated or left out."""
    name = draw(st.sampled_from(sorted(DOCUMENTS)))
    document = copy.deepcopy(DOCUMENTS[name])
    for _ in range(draw(st.integers(1, 3))):
        *way, step = draw(st.sampled_from(list(places(document))))
        around = part(document, tuple(way))
        other = DOCUMENTS[draw(st.sampled_from(sorted(DOCUMENTS)))]
        match draw(st.sampled_from(["odd", "moved", "gone", "added"])):
            case "odd":
                around[step] = copy.deepcopy(draw(st.sampled_from(ODD)))
            case "moved":
                around[step] = copy.deepcopy(part(other, draw(st.sampled_from(list(places(other))))))
            case "gone" if len(document) > 1 or around is not document:  # something is left to damage further
                del around[step]
            case _ if isinstance(around, list):
                around.append(copy.deepcopy(around[step]))
            case _:
                around[draw(st.sampled_from(["x", "all", "kind", "when", "role", "remind", "é", ""]))] = draw(
                    st.sampled_from(ODD)
                )
    return name, document


PYDANTIC = ("pydantic", "Input should", "Value error", "Traceback")


@given(damaged())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_structure_loads_or_says_where_it_does_not(folder: Path, file: tuple[str, Any]) -> None:
    name, document = file
    before = (folder / name).read_bytes()
    (folder / name).write_text(json.dumps(document, ensure_ascii=False, default=str), "utf-8")
    try:
        assert isinstance(load(folder), PlaybookSet)
    except PlaybookError as error:
        for problem in error.problems:
            assert problem.line >= 1 <= problem.column
            assert len(problem.message) < 500, problem.message
            assert not any(word in problem.message for word in PYDANTIC)
    finally:
        (folder / name).write_bytes(before)
