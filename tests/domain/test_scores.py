"""Risk scores: the totals and bands of a real questionnaire, and what a playbook may not say."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from countersign.domain.scores import Score, band, points, total

RISK: dict[str, Any] = {
    "questions": {
        "decision_impact": {
            "life_safety": 5,
            "employment": 4,
            "financial": 3,
            "access_to_services": 3,
            "reputational": 2,
            "informational": 1,
        },
        "human_oversight": {"none": 4, "partial": 2, "full": 1},
        "data_sensitivity": {
            "special_category": 4,
            "highly_sensitive": 3,
            "sensitive": 2,
            "non_sensitive": 1,
        },
        "user_vulnerability": {"vulnerable_populations": 4, "general_public": 2, "professionals": 1},
        "deployment_scale": {"millions": 3, "hundreds_of_thousands": 2, "thousands": 1, "internal": 0},
        "decision_reversibility": {"irreversible": 3, "difficult_to_reverse": 2, "reversible": 1},
    },
    "bands": [
        {"name": "critical", "at_least": 17},
        {"name": "high", "at_least": 12},
        {"name": "medium", "at_least": 7},
        {"name": "low", "at_least": 0},
    ],
}
SCORE = Score.model_validate(RISK)
answer_sets = st.fixed_dictionaries(
    {field: st.sampled_from(list(options)) for field, options in SCORE.questions.items()}
)


def answers(*options: str) -> dict[str, str]:
    return dict(zip(SCORE.questions, options, strict=True))


HIRING = answers("employment", "partial", "sensitive", "general_public", "thousands", "difficult_to_reverse")


@pytest.mark.parametrize(
    ("given_answers", "expected_total", "expected_band"),
    [
        (HIRING, 13, "high"),
        (
            answers("financial", "partial", "sensitive", "general_public", "thousands", "reversible"),
            11,
            "medium",
        ),
        (answers("informational", "full", "sensitive", "professionals", "internal", "reversible"), 6, "low"),
    ],
)
def test_worked_examples(given_answers: dict[str, str], expected_total: int, expected_band: str) -> None:
    assert total(SCORE, given_answers) == expected_total
    assert band(SCORE, expected_total) == expected_band


@pytest.mark.parametrize(
    ("points_in_all", "name"),
    [
        (0, "low"),
        (6, "low"),
        (7, "medium"),
        (11, "medium"),
        (12, "high"),
        (16, "high"),
        (17, "critical"),
        (99, "critical"),
    ],
)
def test_a_band_starts_at_its_own_number(points_in_all: int, name: str) -> None:
    assert band(SCORE, points_in_all) == name


def test_a_negative_total_has_no_band() -> None:
    with pytest.raises(ValueError, match="cannot be negative: -1"):
        band(SCORE, -1)


def test_the_maximum_is_the_sum_of_the_highest_answers() -> None:
    assert SCORE.maximum == 23


@given(answer_sets)
def test_every_set_of_answers_has_a_total_within_bounds_and_a_band(given_answers: dict[str, str]) -> None:
    result = total(SCORE, given_answers)
    assert 5 <= result <= SCORE.maximum
    assert band(SCORE, result) in {"critical", "high", "medium", "low"}


def test_points_explain_a_total() -> None:
    assert points(SCORE, HIRING) == {
        "decision_impact": 4,
        "human_oversight": 2,
        "data_sensitivity": 2,
        "user_vulnerability": 2,
        "deployment_scale": 1,
        "decision_reversibility": 2,
    }


def test_answers_to_other_fields_do_not_count() -> None:
    assert total(SCORE, {**HIRING, "title": "CV screening", "cost": 12}) == 13


@pytest.mark.parametrize("missing", [{}, {"human_oversight": None}])
def test_a_missing_answer_is_an_error_that_names_the_field(missing: dict[str, object]) -> None:
    rest = {field: option for field, option in HIRING.items() if field != "human_oversight"}
    with pytest.raises(ValueError, match=r"^human_oversight: an answer is needed"):
        total(SCORE, {**rest, **missing})


def test_a_missing_answer_to_an_optional_field_counts_nothing() -> None:
    rest = {field: option for field, option in HIRING.items() if field != "human_oversight"}
    assert total(SCORE, rest, optional={"human_oversight"}) == 11


def test_an_optional_field_that_was_answered_counts() -> None:
    assert total(SCORE, HIRING, optional={"human_oversight"}) == 13


@pytest.mark.parametrize("wrong", ["some", "", 2, ["partial"], True])
def test_an_answer_that_is_no_option_is_an_error_also_when_optional(wrong: object) -> None:
    with pytest.raises(ValueError, match=r"^human_oversight: .* is none of none, partial, full"):
        total(SCORE, {**HIRING, "human_oversight": wrong}, optional={"human_oversight"})


def test_a_score_survives_its_json() -> None:
    assert Score.model_validate_json(SCORE.model_dump_json()) == SCORE


def bands(*pairs: tuple[str, int]) -> list[dict[str, object]]:
    return [{"name": name, "at_least": at_least} for name, at_least in pairs]


def test_a_band_may_start_at_the_maximum() -> None:
    strict = Score.model_validate({**RISK, "bands": bands(("critical", 23), ("low", 0))})
    assert [band(strict, points_in_all) for points_in_all in (22, 23)] == ["low", "critical"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"bands": bands(("high", 7), ("high", 5), ("low", 0))}, "different names; repeated: high"),
        (
            {"bands": bands(("medium", 7), ("high", 12), ("low", 0))},
            r"'medium' \(7\) stands before 'high' \(12\)",
        ),
        (
            {"bands": bands(("high", 7), ("medium", 7), ("low", 0))},
            r"'high' \(7\) stands before 'medium' \(7\)",
        ),
        ({"bands": bands(("high", 7), ("low", 1))}, "the last band must start at 0, not at 1"),
        (
            {"bands": bands(("high", 24), ("low", 0))},
            "'high' starts at 24 points, but no answers give more than 23",
        ),
        ({"bands": []}, "at least 1 item"),
        ({"bands": bands(("", 0))}, "at least 1 character"),
        ({"bands": bands(("low", -1))}, "greater than or equal to 0"),
        ({"questions": {}}, "at least 1 item"),
        ({"questions": {"impact": {}}}, "at least 1 item"),
        ({"questions": {"impact": {"high": -1}}}, "greater than or equal to 0"),
        ({"questions": {"impact": {"high": 2.5}}}, "valid integer"),
        ({"questions": {"impact": {"high": "4"}}}, "valid integer"),
        ({"questions": {"impact": {"high": True}}}, "valid integer"),
        ({"weights": {}}, "Extra inputs are not permitted"),
    ],
)
def test_a_playbook_cannot_state_a_score_that_makes_no_sense(change: dict[str, object], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        Score.model_validate({**RISK, **change})
