"""A condition can hold, and looks only at what may steer a route."""

from typing import Any

import pytest

from tests.domain.checks.sound import found, only

CONDITIONS = [
    ({"field": "sise", "equals": "big"}, "field", "unknown field 'sise'; did you mean 'size'?"),
    ({"field": "what", "equals": "big"}, "field", "a condition cannot look at 'what': typed text may be erased later"),
    ({"field": "proof", "equals": "big"}, "field", "a condition cannot look at a file field such as 'proof'"),
    ({"field": "until", "equals": "big"}, "field", "a condition cannot look at a date field such as 'until'"),
    ({"field": "size", "equals": "bigg"}, "equals", "unknown option of 'size': 'bigg'; did you mean 'big'?"),
    ({"field": "size", "equals": True}, "equals", "unknown option of 'size': 'True'"),
    ({"field": "size", "one_of": ["big", "bag"]}, "one_of.1", "unknown option of 'size': 'bag'"),
    ({"field": "size", "at_least": 3}, "at_least", "at_least does not fit a select field; use equals or one_of"),
    ({"field": "tags", "equals": "x"}, "equals", "equals does not fit a multi_select field; use contains"),
    ({"field": "tags", "contains": "z"}, "contains", "unknown option of 'tags': 'z'"),
    ({"field": "ok", "equals": "yes"}, "equals", "checkbox 'ok' is true or false, not 'yes'"),
    ({"field": "count", "equals": "3"}, "equals", "number 'count' is compared with a whole number, not with '3'"),
    ({"field": "count", "equals": True}, "equals", "number 'count' is compared with a whole number"),
    ({"score": "rusk", "at_least": 3}, "score", "unknown score 'rusk'; did you mean 'risk'?"),
    ({"score": "risk", "contains": "3"}, "contains", "contains does not fit a score; use equals or at_least"),
    ({"score": "risk", "equals": "3"}, "equals", "score 'risk' is compared with a whole number"),
    ({"band": "rusk", "equals": "low"}, "band", "unknown score 'rusk'; did you mean 'risk'?"),
    ({"band": "risk", "equals": "lo"}, "equals", "unknown band of score 'risk': 'lo'; did you mean 'low'?"),
    ({"band": "risk", "at_least": 3}, "at_least", "at_least does not fit a band; use equals or one_of"),
    ({"requester": "roles", "equals": "legal"}, "equals", "equals does not fit the requester's roles; use contains"),
    ({"requester": "roles", "contains": "legl"}, "contains", "unknown role 'legl'; did you mean 'legal'?"),
    ({"all": [{"not": {"field": "sise", "equals": "big"}}]}, "all.0.not.field", "unknown field 'sise'"),
    ({"any": [{"field": "ok", "equals": 1}]}, "any.0.equals", "checkbox 'ok' is true or false, not '1'"),
]
SOUND_CONDITIONS = [
    {"field": "size", "one_of": ["big"]},
    {"field": "tags", "contains": "x"},
    {"field": "ok", "equals": False},
    {"field": "count", "at_least": 2},
    {"field": "system", "equals": "anything"},
    {"score": "risk", "at_least": 2},
    {"band": "risk", "one_of": ["low", "high"]},
    {"requester": "roles", "contains": "legal"},
]


@pytest.mark.parametrize(("condition", "place", "message"), CONDITIONS)
def test_a_condition_can_hold_or_is_a_finding(condition: dict[str, Any], place: str, message: str) -> None:
    only(found({"routing.0.when": condition}), f"routing.0.when.{place}", message)


@pytest.mark.parametrize("condition", SOUND_CONDITIONS)
def test_a_condition_that_can_hold_is_none(condition: dict[str, Any]) -> None:
    assert found({"routing.0.when": condition}) == []
