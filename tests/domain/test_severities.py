"""Severities: a clock per goal, where there is one."""

from typing import Any

import pytest
from pydantic import ValidationError

from countersign.domain.lifecycle import TABLES
from countersign.domain.severities import GOALS, STEPS, Severity, Summons
from tests.domain.builders import HIGH, LOW


def test_a_goal_has_the_clock_of_its_severity_or_none() -> None:
    low = Severity.model_validate(LOW)
    assert [goal for goal in GOALS if low.clock(goal)] == ["triage", "containment"] == [*low.clocks]
    assert str(Severity.model_validate(HIGH).clocks["leadership"].limit) == "2 hours"


def test_every_goal_has_a_step_and_all_but_one_are_states() -> None:
    assert set(STEPS) == set(GOALS)
    assert set(STEPS.values()) - set(TABLES["incident"]) == {"informed"}


@pytest.mark.parametrize("wrong", [{"label": ""}, {}, {"label": "High", "triag": {"limit": "1 hour"}}])
def test_a_severity_is_strict(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Severity.model_validate(wrong)


def test_a_summons_calls_somebody() -> None:
    with pytest.raises(ValidationError):
        Summons.model_validate({"ask": []})
    assert Summons.model_validate({"ask": [{"role": "legal"}]}).when is None
