"""Tables say what was tried and found, and the page has a place for each."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.reliability import report
from tests.scenarios.inspection import Finding

ROOT = Path(__file__).parents[2]
PAGE = report.PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("boundary", "place"),
    [
        ("commit (delivery), after", "after a commit"),
        ("acknowledgement, before", "before an acknowledgement"),
        ("chat.postMessage, answer lost", "in a call, which Slack has answered"),
        ("at any moment", "at any moment"),
    ],
)
def test_a_boundary_is_named_by_its_sort(boundary: str, place: str) -> None:
    assert report.place(boundary) == place


def test_a_table_has_a_row_for_each_place_and_a_sum() -> None:
    found = [("after a commit", Finding("twice", "a card")), ("after a commit", Finding("lost", "a line"))]
    rows = report.table("killed", ["at any moment", "after a commit", "after a commit"], found).splitlines()
    assert rows[0] == "| killed | tried | lost | twice | late | wrong |"
    assert rows[2:] == [
        "| after a commit | 2 | 1 | 1 | 0 | 0 |",
        "| at any moment | 1 | 0 | 0 | 0 | 0 |",
        "| **all** | 3 | 1 | 1 | 0 | 0 |",
    ]


@pytest.mark.parametrize("name", ["crash sqlite", "crash postgresql", "faults"])
def test_the_page_keeps_the_table_of_every_run(name: str) -> None:
    kept = re.search(f"<!-- {name}: made by a command, see above it -->(.*?)<!-- end of {name} -->", PAGE, re.DOTALL)
    assert kept
    assert "| **all** |" in kept[1]
    assert "Seed " in kept[1]


def test_every_command_of_the_page_is_there() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"`make ([a-z]+)`", PAGE)):
        assert f"\n{target}: " in makefile
