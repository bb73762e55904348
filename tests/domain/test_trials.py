"""Tests of playbooks as they are written: what an expectation may say, and which times and people it names."""

from typing import Any

import pytest
from pydantic import ValidationError

from countersign.domain.trials import Expect, TrialFile, handles, moments

FULL = {
    "stages": [["ana", {"legal": "ben"}]],
    "fallback": ["carl"],
    "limit": {"decision": "a"},
    "reminders": ["b", "c"],
    "escalations": [{"at": "d", "add": ["dora"]}],
    "changes": [{"at": "h", "add": ["eve"], "gone": ["finn"]}],
    "end": {"then": "lapsed", "at": "e"},
    "grant": {"until": "f", "reminders": ["g"]},
}


def test_times_and_people_are_found_with_their_places() -> None:
    expect = Expect.model_validate(FULL)
    assert [*moments(expect)] == [
        (("limit", "decision"), "a"),
        (("reminders", 0), "b"),
        (("reminders", 1), "c"),
        (("escalations", 0, "at"), "d"),
        (("changes", 0, "at"), "h"),
        (("end", "at"), "e"),
        (("grant", "until"), "f"),
        (("grant", "reminders", 0), "g"),
    ]
    assert [*handles(expect)] == [
        (("stages", 0, 0), "ana"),
        (("stages", 0, 1, "legal"), "ben"),
        (("fallback", 0), "carl"),
        (("escalations", 0, "add", 0), "dora"),
        (("changes", 0, "add", 0), "eve"),
        (("changes", 0, "gone", 0), "finn"),
    ]


def test_an_expectation_of_something_else_names_neither() -> None:
    expect = Expect.model_validate({"rule": "Always"})
    assert [*moments(expect), *handles(expect)] == []


@pytest.mark.parametrize(
    ("expect", "said"),
    [
        ({}, "nothing is expected"),
        ({"refused": "invalid", "rule": "Always"}, "of a request that is refused nothing else can be expected"),
        ({"stages": [[{"legal": "ben", "lead": "finn"}]]}, "at most 1 item"),
    ],
)
def test_an_expectation_has_to_say_something_sensible(expect: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        Expect.model_validate(expect)


def test_a_file_needs_a_test() -> None:
    with pytest.raises(ValidationError):
        TrialFile.model_validate({"schema": 1, "tests": []})
