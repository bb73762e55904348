"""Conditions as a table: what holds for which answers, and how a condition reads in a trace."""

from typing import Any

import pytest
from pydantic import ValidationError

from countersign.domain.conditions import Condition, Subjects, fields_of, holds, spell
from countersign.domain.texts import TextRef

SUBJECTS = Subjects(
    answers={
        "size": "big",
        "count": "7",
        "ratio": "2.50",
        "tags": ("x", "y"),
        "yes": True,
        "no": False,
        "note": TextRef("a" * 64),
        "odd": "NaN",
    },
    scores={"risk": 13},
    bands={"risk": "high"},
    roles=("legal", "executive"),
)
BIG, SMALL = {"field": "size", "equals": "big"}, {"field": "size", "equals": "small"}

TABLE: list[tuple[dict[str, Any], bool, str]] = [
    (BIG, True, "size is big"),
    (SMALL, False, "size is small"),
    ({"field": "size", "one_of": ["small", "big"]}, True, "size one of small, big"),
    ({"field": "size", "one_of": ["small"]}, False, "size one of small"),
    ({"field": "size", "at_least": 1}, False, "size at least 1"),
    ({"field": "size", "equals": 1}, False, "size is 1"),
    ({"field": "size", "equals": True}, False, "size is true"),
    ({"field": "size", "contains": "b"}, False, "size contains b"),
    ({"field": "count", "at_least": 7}, True, "count at least 7"),
    ({"field": "count", "at_least": 8}, False, "count at least 8"),
    ({"field": "count", "equals": 7}, True, "count is 7"),
    ({"field": "ratio", "at_least": 2}, True, "ratio at least 2"),
    ({"field": "ratio", "at_least": 3}, False, "ratio at least 3"),
    ({"field": "odd", "at_least": 1}, False, "odd at least 1"),
    ({"field": "tags", "contains": "y"}, True, "tags contains y"),
    ({"field": "tags", "contains": "z"}, False, "tags contains z"),
    ({"field": "tags", "equals": "x"}, False, "tags is x"),
    ({"field": "yes", "equals": True}, True, "yes is true"),
    ({"field": "yes", "equals": False}, False, "yes is false"),
    ({"field": "yes", "equals": 1}, False, "yes is 1"),
    ({"field": "no", "equals": False}, True, "no is false"),
    ({"field": "no", "equals": True}, False, "no is true"),
    ({"field": "note", "equals": "a" * 64}, False, "note is " + "a" * 64),
    ({"field": "absent", "equals": "big"}, False, "absent is big"),
    ({"field": "absent", "one_of": ["big"]}, False, "absent one of big"),
    ({"field": "absent", "at_least": 0}, False, "absent at least 0"),
    ({"field": "absent", "contains": "x"}, False, "absent contains x"),
    ({"field": "absent", "equals": False}, True, "absent is false"),
    ({"field": "absent", "equals": True}, False, "absent is true"),
    ({"score": "risk", "at_least": 13}, True, "risk at least 13"),
    ({"score": "risk", "at_least": 14}, False, "risk at least 14"),
    ({"score": "risk", "equals": 13}, True, "risk is 13"),
    ({"score": "absent", "at_least": 0}, False, "absent at least 0"),
    ({"band": "risk", "one_of": ["critical", "high"]}, True, "risk one of critical, high"),
    ({"band": "risk", "equals": "low"}, False, "risk is low"),
    ({"band": "absent", "equals": "low"}, False, "absent is low"),
    ({"requester": "roles", "contains": "legal"}, True, "requester's roles contains legal"),
    ({"requester": "roles", "contains": "ml_ops"}, False, "requester's roles contains ml_ops"),
    ({"all": [BIG, {"field": "yes", "equals": True}]}, True, "(size is big and yes is true)"),
    ({"all": [BIG, SMALL]}, False, "(size is big and size is small)"),
    ({"any": [SMALL, BIG]}, True, "(size is small or size is big)"),
    ({"any": [SMALL]}, False, "(size is small)"),
    ({"not": SMALL}, True, "not size is small"),
    ({"not": {"any": [BIG, SMALL]}}, False, "not (size is big or size is small)"),
]


@pytest.mark.parametrize(("condition", "expected", "words"), TABLE, ids=[words[:60] for _, _, words in TABLE])
def test_a_condition_holds_and_reads(condition: dict[str, Any], expected: bool, words: str) -> None:
    made = Condition.model_validate(condition)
    assert holds(made, SUBJECTS) is expected
    assert spell(made) == words


def test_no_condition_always_holds() -> None:
    assert holds(None, SUBJECTS)
    assert spell(None) == "always"
    assert fields_of(None) == ()


def test_the_fields_of_a_condition_are_found_at_every_depth() -> None:
    made = Condition.model_validate({"all": [{"any": [BIG, {"band": "risk", "equals": "low"}]}, {"not": SMALL}]})
    assert fields_of(made) == ("size", "size")


@pytest.mark.parametrize(
    "odd",
    [
        {},
        {"field": "x"},
        {"equals": "x"},
        {"field": "x", "equals": "a", "one_of": ["b"]},
        {"field": "x", "score": "y", "equals": 1},
        {"all": [BIG], "any": [BIG]},
        {"all": [BIG], "field": "x", "equals": "a"},
        {"all": []},
        {"field": "x", "one_of": []},
        {"requester": "name", "contains": "x"},
        {"field": "x", "equals": 1.5},
    ],
)
def test_a_condition_has_one_shape(odd: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Condition.model_validate(odd)


def test_a_condition_survives_json() -> None:
    for condition, _, _ in TABLE:
        made = Condition.model_validate(condition)
        assert Condition.model_validate_json(made.model_dump_json(by_alias=True, exclude_defaults=True)) == made
