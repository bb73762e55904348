"""The menu behind "More…": in groups, what a lead needs first on top, and nothing left out."""

from __future__ import annotations

from itertools import chain

import pytest

from countersign.domain.incidents.table import INCIDENT
from countersign.slack.views import menu
from tests.slack.views.incidents import triaged


def headings(blocks: list[dict[str, object]]) -> list[object]:
    return [block["text"]["text"] for block in blocks if block["type"] == "header"]  # type: ignore[index]


def entries(blocks: list[dict[str, object]]) -> list[object]:
    return [block["accessory"]["text"]["text"] for block in blocks if "accessory" in block]  # type: ignore[index]


@pytest.mark.parametrize("state", INCIDENT)
def test_nothing_is_left_out_and_everything_stands_in_a_group(state: str) -> None:
    """With "review" in no group it stood alone at the end, below what ends an incident."""
    offers = {verb: move for verb, move in INCIDENT[state].items() if move.menu}
    blocks = menu.view(triaged().case, offers)["blocks"]
    if offers:
        assert sorted(map(str, entries(blocks))) == sorted(str(move.button) for move in offers.values())
        assert set(offers) <= set(chain.from_iterable(menu.GROUPS.values()))


def test_what_waits_for_somebody_stands_on_top_and_what_ends_it_at_the_bottom() -> None:
    blocks = menu.view(triaged().case, INCIDENT["triaged"])["blocks"]
    assert headings(blocks) == ["Waiting for somebody", "People", "What is known, and who is told", "How it ends"]
    assert entries(blocks)[0] == "Notified"
    assert entries(blocks)[-1] == "False alarm"


def test_a_group_with_nothing_in_it_has_no_heading() -> None:
    blocks = menu.view(triaged().case, INCIDENT["duplicate"])["blocks"]
    assert headings(blocks) == ["What is known, and who is told"]
