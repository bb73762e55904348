"""The shipped incident playbooks: who is called, how fast each severity must move, and the first moves."""

from itertools import product
from pathlib import Path

import pytest

from countersign.domain.conditions import Subjects, holds
from countersign.domain.fields import FieldType
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.severities import GOALS
from countersign.playbook_files import load
from countersign.slack.views.prefill import prefill

SET = load(Path(__file__).parents[1] / "playbooks")
TYPES = (
    "safety_violation",
    "security_breach",
    "bias_harm",
    "privacy_violation",
    "performance_regression",
    "data_poisoning",
    "rag_injection",
    "availability",
)


def incident(kind: str) -> IncidentPlaybook:
    book = SET.kinds[kind]
    assert isinstance(book, IncidentPlaybook)
    return book


INCIDENT, NEAR_MISS = incident("incident"), incident("near_miss")


def called(book: IncidentPlaybook, **answers: str | bool) -> set[str]:
    """Return the roles that are called for these answers."""
    subjects = Subjects(answers, {}, {})
    fitting = [one for one in book.summons if holds(one.when, subjects)]
    return {reviewer.seat.partition(":")[2] for one in fitting for reviewer in one.ask}


LIMITS = {
    "critical": ["15 minutes", "30 minutes", "2 hours", None],
    "high": ["1 hour", "2 hours", "8 hours", None],
    "medium": ["4 hours", "8 hours", "24 hours", None],
    "low": ["1 business day", None, "3 business days", None],
}


def test_how_fast_each_severity_must_move() -> None:
    clocks = {name: [severity.clock(goal) for goal in GOALS] for name, severity in INCIDENT.severities.items()}
    assert {name: [clock and str(clock.limit) for clock in found] for name, found in clocks.items()} == LIMITS
    assert GOALS == ("triage", "leadership", "containment", "resolution")
    assert INCIDENT.severity == "medium"


@pytest.mark.parametrize("severity", LIMITS)
def test_each_clock_reminds_before_its_limit_and_calls_more_people_at_it(severity: str) -> None:
    for goal, clock in INCIDENT.severities[severity].clocks.items():
        assert clock.remind
        assert clock.escalate[0].at.share == 100
        assert clock.end.then == "stay"
        assert (len(clock.escalate) > 1) == (goal != "leadership")
        assert (clock.calendar == "office") == (severity == "low")


ALWAYS = {"critical": {"on_call", "security_lead", "risk_owner", "privacy_lead"}, "medium": {"on_call"}}
ALWAYS |= {"high": {"on_call", "security_lead", "risk_owner"}, "low": {"on_call"}}
BY_TYPE = {
    "safety_violation": {"ai_safety_lead"},
    "security_breach": {"security_lead"},
    "bias_harm": {"ai_safety_lead"},
    "privacy_violation": {"privacy_lead"},
    "performance_regression": {"ml_ops"},
    "data_poisoning": {"security_lead", "data_steward", "ml_ops"},
    "rag_injection": {"security_lead"},
    "availability": {"ml_ops"},
}


@pytest.mark.parametrize(("severity", "kind", "personal"), [*product(LIMITS, TYPES, (True, False))])
def test_who_is_called(severity: str, kind: str, *, personal: bool) -> None:
    expected = ALWAYS[severity] | BY_TYPE[kind] | ({"privacy_lead"} if personal else set())
    assert called(INCIDENT, severity=severity, type=kind, personal_data=personal) == expected


def test_a_report_of_one_sentence_calls_the_first_responder() -> None:
    assert called(INCIDENT, severity="medium") == {"on_call"}
    assert called(NEAR_MISS, severity="") == {"policy_owner"}


@pytest.mark.parametrize("book", [INCIDENT, NEAR_MISS], ids=lambda book: book.kind)
def test_only_what_happened_has_to_be_answered(book: IncidentPlaybook) -> None:
    assert [field.field for field in book.form if field.required] == ["what"]
    assert [option.value for option in book.fields["type"].options] == [*TYPES]
    assert book.channel == "incidents"


def test_every_type_has_first_moves_and_a_near_miss_has_neither_moves_nor_clocks() -> None:
    assert [*INCIDENT.checklists] == [*TYPES]
    assert all(len(items) >= 3 for items in INCIDENT.checklists.values())
    assert not [key for key in ("checklists", "severities", "severity", "command") if getattr(NEAR_MISS, key)]


def test_discovery_may_lie_in_the_past_and_not_after_today() -> None:
    discovered = INCIDENT.fields["discovered"]
    assert (discovered.type, discovered.past) == (FieldType.DATETIME, True)
    assert discovered.latest is not None
    assert discovered.latest.minutes < 24 * 60


@pytest.mark.parametrize("severity", ["critical", "High", "medium:", "low"])
def test_text_after_the_command_says_how_severe_it_is_and_what_happened(severity: str) -> None:
    answers = prefill(INCIDENT, f"{severity} chatbot shows other people's invoices")
    assert answers["severity"] == severity.lower().rstrip(":")
    assert getattr(answers["what"], "body", "") == "chatbot shows other people's invoices"
    assert [*prefill(INCIDENT, "chatbot is high on itself")] == ["what"]
