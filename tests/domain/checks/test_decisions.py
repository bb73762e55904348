"""What is decided for another case: who decides it is there, and nothing keeps them from being asked."""

from typing import Any

import pytest

from countersign.domain import checks
from countersign.domain.playbook import ApprovalPlaybook, IncidentPlaybook
from countersign.domain.team import Team
from tests.domain.checks.sound import BOOK, INCIDENT, TEAM, Edits, changed, found, only, shown

PAUSE: Edits = {
    "effect": "pause",
    "command": None,
    "grant": None,
    "form.0.field": "reason",
    "title": "{reason}",
    "form.1.required": False,
    "scores": {},
}

WRONG = [
    ({"grant": BOOK["grant"]}, "grant", "what decides 'pause' for another case gives an answer and nothing else"),
    ({"command": "/ai-pause"}, "command", "what decides 'pause' is asked for by another case, not by a command"),
    (
        {"form.1.required": True},
        "form.1.required",
        "nobody would answer this; only incident, system, severity, reason, suspend are filled in",
    ),
]


@pytest.mark.parametrize(("edits", "place", "message"), WRONG)
def test_who_decides_can_be_asked_without_anybody_in_between(edits: Edits, place: str, message: str) -> None:
    only(found({**PAUSE, **edits}), place, message)


def test_a_cool_down_would_leave_it_without_an_answer() -> None:
    rule = {"cool_down": ["30 days"], "same": ["size"]}
    assert "a cool-down would leave the case that asks without an answer" in str(found({**PAUSE, "rejection": rule}))


def test_a_sound_one_is_sound() -> None:
    assert found(PAUSE) == []


def among(*documents: dict[str, Any]) -> list[tuple[int | None, str, str]]:
    books = [(IncidentPlaybook if "summons" in one else ApprovalPlaybook).model_validate(one) for one in documents]
    wrong = checks.check(Team.model_validate(TEAM), books)
    return [(index, *shown([finding])[0]) for index, finding in wrong]


def test_an_incident_names_kinds_that_decide_just_that() -> None:
    excuse = changed(BOOK, {**PAUSE, "effect": "excuse", "kind": "stop", "prefix": "STO"})
    wants = changed(INCIDENT, {"decisions": {"excuse": "stop"}})
    assert among(wants, excuse) == []
    assert among(wants) == [(0, "decisions.excuse", "unknown kind with 'effect: excuse': 'stop'")]
    other = changed(excuse, {"effect": "lift"})
    assert among(wants, other) == [(0, "decisions.excuse", "unknown kind with 'effect: excuse': 'stop'")]
