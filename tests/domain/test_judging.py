"""Expectations held to what a rehearsal tells: each one can be met, and each one can fail."""

from dataclasses import replace
from typing import Any

import pytest

from countersign.domain.commands import Refusal
from countersign.domain.explanation import Explanation
from countersign.domain.judging import judge
from countersign.domain.trials import Expect
from tests.domain.builders import LEAD, LEGAL, SECURITY, approval, incident, stage
from tests.domain.rehearsing import told

SCORES = {
    "risk": {
        "questions": {"scope": {"read": 1, "write": 5}},
        "bands": [{"name": "high", "at_least": 4}, {"name": "low", "at_least": 0}],
    }
}
FORM = [
    {"field": "what", "label": "What?", "type": "text", "required": True},
    {"field": "scope", "label": "For what?", "type": "select", "options": ["read", "write"]},
    {"field": "until", "label": "Until when?", "type": "date"},
]
CLOCKS = {
    "decision": {
        "limit": "8 hours",
        "remind": ["50 %"],
        "escalate": [{"at": "100 %", "add": "deputies"}],
        "end": {"at": "200 %", "then": "lapse"},
    },
    "later": {"limit": "2 days"},
}
BOOK = approval(
    stage(LEGAL, SECURITY, quorum="all", clock="decision"),
    stage(LEAD, stage="last", clock="later"),
    form=FORM,
    scores=SCORES,
    clocks=CLOCKS,
    grant={"lasts": "60 days", "remind": ["14 days"]},
)
REQUEST = told(BOOK, scope="write")
DEAD_END = told(BOOK, away=("ben", "carl", "dora"), scope="read")
STUCK = told(BOOK, away=("ben", "carl", "dora", "finn", "gus"))
REFUSED = told(BOOK, until="2026-03-01")
BACK = told(BOOK, away=("ben to 2026-03-03",))
INCIDENT = told(incident(), severity="high")

MET: list[tuple[Explanation, dict[str, Any]]] = [
    (REQUEST, {"rule": "Always"}),
    (REQUEST, {"tier": "high", "score": 5}),
    (REQUEST, {"tier": {"risk": "high"}, "score": {"risk": 5}}),
    (REQUEST, {"stages": [["ben", "eve"], ["finn"]]}),
    (REQUEST, {"stages": [["eve", "ben"], ["finn"]]}),
    (REQUEST, {"stages": [[{"legal": "ben"}, {"role:security": "eve"}], [{"lead": "finn"}]]}),
    (REQUEST, {"fallback": [], "unfilled": []}),
    (DEAD_END, {"fallback": ["finn"]}),
    (STUCK, {"unfilled": ["legal"]}),
    (STUCK, {"unfilled": ["role:legal"]}),
    (REQUEST, {"limit": "2026-03-03 18:00"}),
    (REQUEST, {"limit": {"decision": "2026-03-03 18:00", "later": "2026-03-05 10:00"}}),
    (REQUEST, {"reminders": ["Tue 2026-03-03 14:00"]}),
    (REQUEST, {"reminders": {"decision": ["2026-03-03 14:00"], "later": []}}),
    (REQUEST, {"escalations": [{"at": "2026-03-03 18:00", "add": ["carl", "dora"]}]}),
    (REQUEST, {"changes": []}),
    (BACK, {"changes": [{"at": "2026-03-04 00:00", "add": ["ben"], "gone": ["carl"]}]}),
    (REQUEST, {"end": "lapsed"}),
    (REQUEST, {"end": {"then": "lapsed", "at": "2026-03-04 02:00"}}),
    (REQUEST, {"grant": {"until": "2026-05-02 11:00"}}),
    (REQUEST, {"grant": {"until": "2026-05-02 11:00", "reminders": ["2026-04-18 11:00"]}}),
    (REFUSED, {"refused": ["until"]}),
    (REFUSED, {"refused": "invalid"}),
    (INCIDENT, {"severity": "high", "limit": {"triage": "2026-03-03 11:00"}}),
]

NOT_MET: list[tuple[Explanation, dict[str, Any], str, str]] = [
    (REQUEST, {"rule": "Never"}, "Never", "Always"),
    (INCIDENT, {"rule": "Never"}, "Never", "none"),
    (REQUEST, {"severity": "high"}, "high", "none"),
    (REQUEST, {"tier": "low"}, "low", "high"),
    (REQUEST, {"score": 4}, "4", "5"),
    (REQUEST, {"score": {"risk": 4, "cost": 1}}, "risk 4, cost 1", "risk 5, cost not there"),
    (REQUEST, {"stages": [["ben"], ["finn"]]}, "[ben], [finn]", "[ben, eve], [finn]"),
    (REQUEST, {"stages": [["ben", "eve"]]}, "[ben, eve]", "[ben, eve], [finn]"),
    (REQUEST, {"stages": [[{"legal": "eve"}, "eve"]]}, "[eve, legal: eve]", "[legal: ben, security: eve], [finn]"),
    (REQUEST, {"fallback": ["finn"]}, "finn", "nothing"),
    (DEAD_END, {"unfilled": ["legal"]}, "legal", "nothing"),
    (REQUEST, {"limit": "2026-03-03 19:00"}, "Tue 2026-03-03 19:00", "Tue 2026-03-03 18:00"),
    (REQUEST, {"limit": {"late": "2026-03-03 19:00"}}, "late Tue 2026-03-03 19:00", "late nothing"),
    (REQUEST, {"reminders": []}, "nothing", "Tue 2026-03-03 14:00"),
    (REQUEST, {"reminders": {"decision": []}}, "decision nothing", "decision Tue 2026-03-03 14:00"),
    (REQUEST, {"escalations": []}, "nothing", "Tue 2026-03-03 18:00 [carl, dora]"),
    (REQUEST, {"changes": [{"at": "2026-03-04 00:00"}]}, "Wed 2026-03-04 00:00 +[] -[]", "nothing"),
    (BACK, {"changes": []}, "nothing", "Wed 2026-03-04 00:00 +[ben] -[carl]"),
    (REQUEST, {"end": "overdue"}, "overdue", "lapsed"),
    (
        REQUEST,
        {"end": {"then": "lapsed", "at": "2026-03-05 02:00"}},
        "lapsed, Thu 2026-03-05 02:00",
        "lapsed, Wed 2026-03-04 02:00",
    ),
    (
        REQUEST,
        {"grant": {"until": "2026-05-02 11:00", "reminders": []}},
        "until Sat 2026-05-02 11:00",
        "until Sat 2026-05-02 11:00, reminder Sat 2026-04-18 11:00",
    ),
    (INCIDENT, {"grant": {"until": "2026-05-02 11:00"}}, "Sat 2026-05-02 11:00", "nothing"),
    (REQUEST, {"refused": "no_target"}, "no_target", "not refused"),
    (REQUEST, {"refused": ["until"]}, "until", "not refused"),
    (REFUSED, {"refused": ["until", "what"]}, "until, what", "until"),
    (REFUSED, {"rule": "Always"}, "no refusal", "refused (invalid): until: Choose a date from 3 March 2026 on."),
]


@pytest.mark.parametrize(("explanation", "expect"), MET)
def test_what_happens_meets_what_is_expected(explanation: Explanation, expect: dict[str, Any]) -> None:
    assert [*judge(Expect.model_validate(expect), explanation)] == []


@pytest.mark.parametrize(("explanation", "expect", "expected", "got"), NOT_MET)
def test_what_happens_otherwise_is_said(
    explanation: Explanation, expect: dict[str, Any], expected: str, got: str
) -> None:
    (missed,) = judge(Expect.model_validate(expect), explanation)
    assert (missed.path, missed.expected, missed.got) == ((next(iter(expect)),), expected, got)


def test_every_expectation_that_is_not_met_is_said() -> None:
    expect = Expect.model_validate({"rule": "Never", "end": "overdue", "tier": "high"})
    assert [missed.path for missed in judge(expect, REQUEST)] == [("rule",), ("end",)]


def test_a_refusal_that_is_about_no_answer_is_known_by_its_code() -> None:
    barred = replace(REFUSED, refused=Refusal("guest"))
    assert [*judge(Expect.model_validate({"refused": "guest"}), barred)] == []
    (missed,) = judge(Expect.model_validate({"refused": ["what"]}), barred)
    assert (missed.expected, missed.got) == ("what", "guest")
    (missed,) = judge(Expect.model_validate({"rule": "Always"}), barred)
    assert missed.got == "refused (guest)"
