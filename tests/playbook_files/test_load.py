"""Loading a folder: every mistake is named with its place, all of them at once, whatever the files hold."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from countersign.playbook_files import PlaybookError, load
from countersign.playbook_files.documents import LARGEST

SHIPPED = Path(__file__).parents[2] / "playbooks"
TABLES = Path(__file__).parents[1] / "broken"
EXC, ING, TASK, DIG, TEAM = "exception.yaml", "data-ingress.yaml", "task.yaml", "digests.yaml", "team.yaml"

# What others leave decisions to has to be there as well.
DECIDERS = {path.name for path in SHIPPED.glob("*.yaml") if "\neffect: " in path.read_text("utf-8")}


def broken() -> list[Any]:
    """Return the tables of mistakes."""
    tables = [YAML(typ="safe", pure=True).load(path) for path in sorted(TABLES.glob("*.yaml"))]
    return [pytest.param(mistake, id=mistake["name"]) for table in tables for mistake in table]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the shipped playbooks."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "playbooks"))


def problems(folder: Path) -> list[str]:
    """Return the problems of a folder as people read them, file names without their folder."""
    try:
        load(folder)
    except PlaybookError as error:
        return [str(problem).removeprefix(f"{folder.as_posix()}/") for problem in error.problems]
    return []


def edit(path: Path, edits: dict[str, str]) -> str:
    """Change a file and return the place that was marked in the change, as ``file:line:column``."""
    text = path.read_text("utf-8")
    for old, new in edits.items():
        assert old in text, f"{path.name} has no {old!r}"
        text = text.replace(old, new, 1)
    before, mark, after = text.partition("§")
    assert mark, "no place is marked"
    path.write_text(before + after, "utf-8")
    return f"{path.name}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def test_the_shipped_playbooks_load(folder: Path) -> None:
    assert problems(folder) == []


PYDANTIC = ("Input should", "Extra inputs", "Field required", "Value error", "pydantic", "tuple[", "literal[")


# What incidents leave to others, which has to be there.
DECIDERS = {path.name for path in SHIPPED.glob("*.yaml") if "\neffect:" in path.read_text(encoding="utf-8")}


@pytest.mark.parametrize("mistake", broken())
def test_one_mistake_makes_one_problem_at_its_place_in_plain_words(tmp_path: Path, mistake: dict[str, Any]) -> None:
    for name in {TEAM, DIG, TASK, mistake["file"], *DECIDERS}:
        shutil.copy(SHIPPED / name, tmp_path)
    place = edit(tmp_path / mistake["file"], {change["from"]: change["to"] for change in mistake["change"]})
    (problem,) = problems(tmp_path)
    assert problem.startswith(f"{place}: ")
    assert mistake["message"] in problem
    assert not [word for word in PYDANTIC if word in problem]


def test_all_problems_of_all_files_come_at_once_by_file_and_line(folder: Path) -> None:
    first = edit(folder / EXC, {"name: Policy": "§nmae: Policy"})
    second = edit(folder / EXC, {"    type: select": "    type: §selct"})
    third = edit(folder / ING, {"channel: governance": "channel: §governanc"})
    fourth = edit(folder / TEAM, {"admins: [maya": "admins: [§mayo"})
    expected = [third, first, second, fourth]
    assert [problem.split(": ")[0] for problem in problems(folder)] == expected


def test_playbooks_are_checked_even_while_the_team_cannot_be_read(folder: Path) -> None:
    team = edit(folder / TEAM, {"\npeople:": "\n§poeple:"})
    brace = edit(folder / TASK, {'title: "{what}"': 'title: §"{wat}"'})
    assert [problem.split(": ")[0] for problem in problems(folder)] == [brace, team]


@pytest.mark.parametrize("name", [TEAM, DIG])
def test_a_needed_file_that_is_missing_is_a_problem(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert problems(folder)[0] == f"{name}:1:1: there is no such file, and a folder of playbooks needs one"


def test_a_missing_folder_is_a_problem(tmp_path: Path) -> None:
    assert problems(tmp_path / "none") == [
        f"{(tmp_path / 'none').as_posix()}:1:1: cannot be read as a folder: No such file or directory"
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"schema: 1\nname: \xff\n", "1:1: cannot be read: not UTF-8 text at byte 16"),
        (b"#" * (LARGEST + 1), "1:1: cannot be read: larger than 256 KiB"),
        (b"", "1:1: the file is empty"),
        (b"- a\n", "1:1: a playbook is a mapping of keys to values; start with 'schema: 1'"),
        (b"text", "1:1: a playbook is a mapping of keys to values; start with 'schema: 1'"),
    ],
)
def test_a_file_that_is_no_playbook_is_a_problem(folder: Path, content: bytes, message: str) -> None:
    (folder / "x.yaml").write_bytes(content)
    assert problems(folder) == [f"x.yaml:{message}"]


def test_a_file_that_cannot_be_opened_is_a_problem(folder: Path) -> None:
    (folder / "x.yaml").mkdir()
    (folder / "y.yaml").symlink_to(folder / "nowhere")
    assert problems(folder) == [f"{name}.yaml:1:1: cannot be read: not a file" for name in "xy"]


def test_a_file_with_the_other_ending_would_be_overlooked_so_it_is_a_problem(folder: Path) -> None:
    (folder / TASK).rename(folder / "task.yml")
    assert problems(folder) == ["task.yml:1:1: playbooks end in .yaml; this file would be overlooked"]


def test_other_files_and_hidden_ones_are_left_alone(folder: Path) -> None:
    for name in ("README.md", ".draft.yaml"):
        (folder / name).write_text("{", "utf-8")
    assert problems(folder) == []


def test_a_byte_order_mark_does_no_harm(folder: Path) -> None:
    (folder / TASK).write_bytes(b"\xef\xbb\xbf" + (folder / TASK).read_bytes())
    assert problems(folder) == []


@pytest.mark.parametrize(
    ("digests", "message"),
    [
        ("[]", "1:1: expected a mapping of keys to values, found a list"),
        ("schema: 1\ndigests: {weekly: 3}", "2:19: expected a mapping of keys to values, found the number 3"),
        ("digests: {}", "1:1: missing key 'schema'"),
    ],
)
def test_digests_have_a_shape(folder: Path, digests: str, message: str) -> None:
    (folder / DIG).write_text(digests, "utf-8")
    assert problems(folder) == [f"{DIG}:{message}"]


def test_a_folder_whose_team_is_a_list_names_the_list(folder: Path) -> None:
    (folder / TEAM).write_text("- a", "utf-8")
    assert problems(folder) == [f"{TEAM}:1:1: expected a mapping of keys to values, found a list"]


def test_a_playbook_is_given_the_zone_and_the_calendars_that_it_needs() -> None:
    books = load(SHIPPED).kinds
    assert {kind: (book.zone, [*book.calendars]) for kind, book in books.items()} == {
        "erasure": ("Europe/Berlin", ["office"]),
        "unsealing": ("Europe/Berlin", ["office"]),
        "exception": ("Europe/Berlin", ["office"]),
        "ingress": ("Europe/Berlin", ["office"]),
        "not_reportable": ("Europe/Berlin", []),
        "incident": ("Europe/Berlin", ["office"]),
        "near_miss": ("Europe/Berlin", []),
        "lift": ("Europe/Berlin", []),
        "notice": ("Europe/Berlin", []),
        "pause": ("Europe/Berlin", []),
        "task": ("Europe/Berlin", []),
        "weekly": ("Europe/Berlin", []),
    }


NEW_KIND = """\
schema: 1
lifecycle: approval
kind: tool
prefix: TOL
command: /ai-tool
name: New AI tool
title: "{what}"
channel: governance
form:
  - {field: what, label: Which tool?, type: text, required: true}
  - {field: lead, label: Who leads it?, type: person, required: true, beneficiary: true}
  - {field: uses, label: For what?, type: multi_select, options: [code, customer_support]}
  - {field: seats, label: How many seats?, type: number, at_least: 1, default: 5}
routing:
  - rule: Talks to customers
    when: {all: [{field: uses, contains: customer_support}, {not: {requester: roles, contains: legal}}]}
    stages:
      - {stage: both, reviewers: [{role: legal}, {person: noor}], quorum: 2}
  - rule: Many seats
    when: {any: [{field: seats, at_least: 100}, {field: seats, equals: 99}]}
    stages:
      - {stage: money, reviewers: [{role: executive}, {field: lead}]}
  - rule: The rest
    stages:
      - {stage: owner, reviewers: [{role: product_owner}]}
fallback: [{role: policy_owner}]
clocks:
  decision:
    limit: 5 business days
    calendar: office
    remind: [1 business day before]
    escalate: [{at: 100 %, add: deputies}, {at: 200 %, add: [{role: risk_owner}]}]
"""


def test_a_new_kind_is_one_new_file(folder: Path) -> None:
    (folder / "new-tool.yaml").write_text(NEW_KIND, "utf-8")
    book = load(folder).commands["/ai-tool"]
    assert [option.label for option in book.fields["uses"].options] == ["Code", "Customer support"]
    assert book.fields["seats"].default == "5"


words = st.sampled_from(["schema", "lifecycle", "approval", "form", "field", "when", "all", "not", "x", "50 %", "yes"])
scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | words
values = st.recursive(scalars, lambda inner: st.lists(inner) | st.dictionaries(words | st.text(), inner), max_leaves=20)


def _yaml(value: object) -> str:
    """Write a value as YAML of the flow kind, with nothing quoted that need not be."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_yaml(key)}: {_yaml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_yaml, value)) + "]"
    return str(value)


@given(st.binary(max_size=200) | st.text().map(lambda text: text.encode()) | values.map(lambda v: _yaml(v).encode()))
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_in_a_file_raises_anything_but_problems(tmp_path: Path, content: bytes) -> None:
    for name in (TEAM, DIG, "x.yaml"):
        (tmp_path / name).write_bytes(content)
    with pytest.raises(PlaybookError):
        load(tmp_path)


LINES = [line for name in (TASK, TEAM, DIG) for line in (SHIPPED / name).read_text("utf-8").splitlines()]


ODD = ["", "  x: [", "- {", "&a *a", '"\\UFFFFFFFF"', "\t"]


@given(st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_playbook_raises_nothing_but_problems(tmp_path: Path, data: st.DataObject) -> None:
    for name in (TASK, TEAM, DIG):
        lines = (SHIPPED / name).read_text("utf-8").splitlines()
        place = data.draw(st.integers(0, len(lines) - 1))
        lines[place] = data.draw(st.sampled_from([*LINES, *ODD]))
        (tmp_path / name).write_text("\n".join(lines), "utf-8")
    assert all(":" in problem for problem in problems(tmp_path))
