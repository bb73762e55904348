"""The JSON Schema that editors read: current, sound, and as kind as the loader is."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from countersign.playbook_files import schema
from countersign.playbook_files.nodes import read

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "playbooks"
SCHEMA = schema.schema()
VALIDATOR = Draft7Validator(SCHEMA)


def parsed(text: str) -> Any:
    root, flaws = read(text)
    assert root is not None
    assert not flaws
    return root.plain()


def shipped(name: str) -> Any:
    return parsed((SHIPPED / name).read_text("utf-8"))


def wrong(document: object) -> list[str]:
    """Return what an editor would mark, as ``place: message``."""
    return [f"{'.'.join(map(str, error.absolute_path))}: {error.message}" for error in VALIDATOR.iter_errors(document)]


def test_the_file_beside_the_playbooks_is_current() -> None:
    assert (SHIPPED / "schema.json").read_text("utf-8") == schema.text(), "make schema"


def test_it_is_a_json_schema() -> None:
    Draft7Validator.check_schema(SCHEMA)
    assert json.loads(schema.text()) == SCHEMA


@pytest.mark.parametrize("path", sorted(SHIPPED.rglob("*.yaml")), ids=lambda path: path.relative_to(SHIPPED).as_posix())
def test_what_ships_is_valid_and_editors_find_the_schema(path: Path) -> None:
    text = path.read_text("utf-8")
    assert wrong(parsed(text)) == []
    line = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
    assert line
    assert (path.parent / line[1]).resolve() == SHIPPED / "schema.json"


def test_the_kind_of_request_in_the_readme_is_valid() -> None:
    example = re.search(r"```yaml\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert example
    assert wrong(parsed(example[1])) == []


WRITTEN = [
    ("options", "[big, small]"),
    ("options", "{big: Big one, small: Small one}"),
    ("options", "[{value: big, label: Big one}, small]"),
    ("default", "5"),
    ("default", "true"),
    ("default", "[big]"),
    ("latest", "90 days"),
]


@pytest.mark.parametrize(("key", "value"), WRITTEN)
def test_a_field_may_be_written_in_short(key: str, value: str) -> None:
    task = shipped("task.yaml")
    task["form"][0] |= {key: parsed(value)}
    assert wrong(task) == []


@pytest.mark.parametrize(
    "clock",
    [
        "{limit: 2 business days, calendar: office, remind: [50 %, 80%], end: stay}",
        "{limit: 4h, remind: [1 hour before, {share: 50}, {before: 10 min}], end: {then: stay}}",
        "{limit: 1 day, escalate: [{at: 100 %, add: deputies}, {at: 150 %, add: [{person: maya}]}], end: lapse}",
        "{limit: 30 minutes, end: {at: 300 %, then: reject}}",
    ],
)
def test_a_clock_may_be_written_in_short(clock: str) -> None:
    exception = shipped("exception.yaml")
    exception["clocks"]["decision"] = parsed(clock)
    assert wrong(exception) == []


@pytest.mark.parametrize("quorum", ["any", "all", 2])
def test_a_quorum_is_a_word_or_a_number(quorum: object) -> None:
    exception = shipped("exception.yaml")
    exception["routing"][-1]["stages"][0]["quorum"] = quorum
    assert wrong(exception) == []


SLIPS = [
    ("task.yaml", "prefix: ACT", "prefx: ACT", "'prefx' was unexpected"),
    ("task.yaml", "schema: 1\n", "", "'schema' is a required property"),
    ("task.yaml", "lifecycle: task\n", "", "'lifecycle' is a required property"),
    ("task.yaml", "lifecycle: task", "lifecycle: tusk", "'tusk' is not one of"),
    ("task.yaml", "required: true", "required: yes", "'yes' is not of type 'boolean'"),
    ("task.yaml", "name: Task", "name: Task\nzone: UTC", "'zone' was unexpected"),
    ("task.yaml", "name: Task", "name:", "None is not of type 'string'"),
    ("exception.yaml", "limit: 2 business days", "limit: 2 fortnights", "'2 fortnights' does not match"),
    ("exception.yaml", "end: stay", "end: approve", "'approve' is not valid"),
    ("exception.yaml", "remind: [50 %", "remind: [half", "'half' is not valid"),
    ("data-ingress.yaml", "quorum: all", "quorum: 0", "0 is not valid"),
    ("data-ingress.yaml", "      public: Public", "      Public: Public", "is not valid"),
    ("incident.yaml", "triage:", "triag:", "'triag' was unexpected"),
    ("incident.yaml", "  critical:\n", "  Critical:\n", "'Critical' does not match"),
    ("incident.yaml", "  - ask: [{rota: on_call}]", "  - ask: []", "[] should be non-empty"),
    ("team.yaml", "primary: dana", "primry: dana", "'primry' was unexpected"),
    ("team.yaml", 'mon: ["09:00-17:00"]', "mon: [9-17]", "'9-17' does not match"),
    ("digests.yaml", "weekday: monday", "weekday: mondey", "'mondey' is not one of"),
    ("tests/task.yaml", "expect:", "expcet:", "'expcet' was unexpected"),
    ("tests/task.yaml", "stages: [[sam]]", "stages: [sam]", "'sam' is not of type 'array'"),
    ("tests/task.yaml", "playbook: task", "playbook: Task", "'Task' does not match"),
    ("tests/task.yaml", "schema: 1\n", "", "'schema' is a required property"),
    ("digests.yaml", "    prefix: REV", "    prefix: REV\n    kind: weekly", "'kind' was unexpected"),
]


@pytest.mark.parametrize(("file", "right", "slip", "message"), SLIPS)
def test_an_editor_marks_a_slip(file: str, right: str, slip: str, message: str) -> None:
    text = (SHIPPED / file).read_text("utf-8")
    assert right in text
    found = wrong(parsed(text.replace(right, slip, 1)))
    assert any(message in mark for mark in found), found


def test_it_holds_no_made_up_titles_and_nothing_that_no_file_uses() -> None:
    text = schema.text()
    assert '"title": "' not in text.replace('"title": "Countersign"', "")
    assert {"Duration", "Unit"} & SCHEMA["$defs"].keys() == set()
    assert "``" not in text
