"""Every stage has a clock, which runs forward and brings in somebody new."""

import pytest

from tests.domain.checks.sound import Edits, found, gone

CLOCKS = [
    ({"clocks": {}}, "routing.0.stages.0 routing.0.stages.1 routing.1.stages.0", "declare one under 'clocks:'"),
    ({"routing.1.stages.0.clock": "man"}, "routing.1.stages.0.clock", "unknown clock 'man'; did you mean 'main'?"),
    (
        {
            "clocks.other": {"limit": "1 day"},
            **{f"routing.{i}.stages.{j}.clock": "main" for i, j in ((0, 0), (0, 1), (1, 0))},
        },
        "clocks.other",
        "no stage uses clock 'other'",
    ),
    ({"clocks.main.calendar": gone}, "clocks.main", "'10 business hours' needs a calendar"),
    ({"clocks.main.limit": "1 day"}, "clocks.main.calendar", "'1 day' runs by the clock on the wall"),
    ({"clocks.main.calendar": "ofice"}, "clocks.main.calendar", "unknown calendar 'ofice'; did you mean 'office'?"),
    ({"clocks.main.remind.1": "100 %"}, "clocks.main.remind.1", "a reminder comes before the limit: less than 100 %"),
    (
        {"clocks.main.remind.1": "11 business hours before"},
        "clocks.main.remind.1",
        "'11 business hours' before the end is",
    ),
    ({"clocks.main.remind.1": "50 %"}, "clocks.main.remind.1", "an earlier reminder comes at this moment already"),
    (
        {"clocks.main.remind.1": "300 business minutes before"},
        "clocks.main.remind.1",
        "an earlier reminder comes at this moment already",
    ),
    ({"clocks.main.escalate.1.at": "90 %"}, "clocks.main.escalate.1.at", "this step comes before the one above it"),
    ({"clocks.main.escalate.1.at": "100 %"}, "clocks.main.escalate.1.at", "at the same moment as the one above it"),
    (
        {"clocks.main.escalate.1.add": "deputies"},
        "clocks.main.escalate.1.add",
        "asks only people who are asked already",
    ),
    (
        {"clocks.main.escalate.2": {"at": "250 %", "add": [{"person": "eve"}]}},
        "clocks.main.escalate.2.add",
        "asks only people who are asked already",
    ),
    ({"clocks.main.end.at": "90 %"}, "clocks.main.end.at", "a clock ends at its limit or later: 100 % or more"),
    ({"clocks.main.end.at": "1 business day before"}, "clocks.main.end.at", "a clock ends at its limit or later"),
    ({"questions": {"clock": "man"}}, "questions.clock", "unknown clock 'man'; did you mean 'main'?"),
    (
        {
            "clocks.answer": {"limit": "1 day", "escalate": [{"at": "100 %", "add": [{"person": "eve"}]}]},
            "questions": {"clock": "answer"},
        },
        "questions.clock",
        "clock 'answer' escalates, but only the requester can answer a question",
    ),
    (
        {"clocks.answer": {"limit": "1 day", "end": "reject"}, "questions": {"clock": "answer"}},
        "questions.clock",
        "ends in stay or lapse",
    ),
    ({"clocks.main.end.at": "200 %"}, "clocks.main.end", "ends in lapse before the last escalation can help"),
]


@pytest.mark.parametrize(("edits", "place", "message"), CLOCKS)
def test_a_clock_runs_forward(edits: Edits, place: str, message: str) -> None:
    findings = found(edits)
    assert " ".join(where for where, _ in findings) == place
    assert message in findings[0][1]


SOUND = [
    {"clocks.answer": {"limit": "1 day", "end": "lapse"}, "questions": {"clock": "answer"}},
    {"clocks.main.end": "stay"},
    {"clocks.main.remind.1": "1 business day before"},
    {"clocks.main.escalate": [], "clocks.main.end.at": "100 %"},
    {"clocks.main.escalate.0.at": "1 business hour before"},
    {"clocks.main.escalate.1.at": "1 business day before"},
    {"clocks.main": {"limit": "2 days", "remind": ["3 hours before", "3 minutes before"]}},
]


@pytest.mark.parametrize("edits", SOUND)
def test_a_clock_may_be_written_in_many_ways(edits: Edits) -> None:
    assert found(edits) == []


def test_escalation_to_deputies_needs_a_role_that_has_some() -> None:
    lonely = found({"fallback.1": {"person": "bob"}}, {"roles.steward.deputies": [], "roles.owner.deputies": []})
    assert ("clocks.main.escalate.0.add", "nobody on this clock has deputies in team.yaml") in lonely
