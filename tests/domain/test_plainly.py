"""Conditions in plain words."""

from typing import Any

import pytest

from countersign.domain import plainly
from countersign.domain.conditions import Condition, Subjects
from tests.domain.builders import approval

BOOK = approval(
    form=[
        {"field": "sort", "label": "What sort?", "type": "select", "options": {"own": "Our own", "bought": "Bought"}},
        {"field": "where", "label": "Where?", "type": "multi_select", "options": {"eu": "Europe", "us": "America"}},
        {"field": "leaves", "label": "Does it leave?", "type": "checkbox"},
        {"field": "rows", "label": "How many rows?", "type": "number"},
    ]
)

WORDS: list[tuple[dict[str, Any], str]] = [
    ({"field": "sort", "equals": "own"}, "“What sort?” is Our own"),
    ({"field": "sort", "one_of": ["own", "bought"]}, "“What sort?” is Our own or Bought"),
    ({"field": "where", "contains": "eu"}, "“Where?” has Europe"),
    ({"field": "leaves", "equals": True}, "“Does it leave?” is yes"),
    ({"field": "leaves", "equals": False}, "“Does it leave?” is no"),
    ({"field": "rows", "at_least": 1000}, "“How many rows?” is at least 1000"),
    ({"field": "rows", "equals": 7}, "“How many rows?” is 7"),
    ({"score": "data_risk", "at_least": 12}, "the data risk score is at least 12"),
    ({"band": "risk", "one_of": ["critical", "very_high"]}, "risk is critical or very high"),
    ({"requester": "roles", "contains": "legal"}, "requester's roles contains legal"),
    ({"field": "gone", "equals": "x"}, "gone is x"),
    ({"not": {"field": "sort", "equals": "own"}}, "not (“What sort?” is Our own)"),
    (
        {"all": [{"band": "risk", "equals": "high"}, {"field": "leaves", "equals": True}]},
        "risk is high and “Does it leave?” is yes",
    ),
    (
        {"any": [{"band": "risk", "equals": "high"}, {"field": "leaves", "equals": True}]},
        "(risk is high or “Does it leave?” is yes)",
    ),
]


@pytest.mark.parametrize(("condition", "words"), WORDS, ids=[words for _, words in WORDS])
def test_a_condition_is_said_with_the_labels_of_the_form(condition: dict[str, Any], words: str) -> None:
    assert plainly.condition(Condition.model_validate(condition), BOOK) == words


def test_of_several_conditions_that_must_hold_those_that_fail_are_said() -> None:
    both = Condition.model_validate(
        {"all": [{"field": "sort", "equals": "own"}, {"all": [{"field": "leaves", "equals": True}]}]}
    )
    failing = plainly.failing(both, Subjects({"sort": "own"}, {}, {}))
    assert [plainly.condition(part, BOOK) for part in failing] == ["“Does it leave?” is yes"]
    assert plainly.failing(both, Subjects({"sort": "own", "leaves": True}, {}, {})) == ()
    either = Condition.model_validate({"any": [{"field": "sort", "equals": "own"}, {"field": "sort", "equals": "x"}]})
    assert plainly.failing(either, Subjects({}, {}, {})) == (either,)


def test_lists_in_words() -> None:
    assert plainly.either(["a", "b", "c"]) == "a, b or c"
    assert plainly.every(["a", "b"]) == "a and b"
    assert plainly.every(["a"]) == "a"
