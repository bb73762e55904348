"""The name of a room: Slack takes it whatever is filled in, no two incidents share one, and it tells nothing typed."""

import pytest

from countersign.domain import checks
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.team import Team
from tests.domain.checks.sound import INCIDENT, TEAM, Edits, changed, gone, only, shown

PLACE = "room.name"


def found(name: str, edits: Edits | None = None) -> list[tuple[str, str]]:
    """Return what is wrong with an incident whose room has a name."""
    book = IncidentPlaybook.model_validate(changed(INCIDENT, {"room": {"name": name}, **(edits or {})}))
    return shown(checks.of_playbook(book, Team.model_validate(TEAM)))


def test_an_incident_needs_no_room() -> None:
    book = IncidentPlaybook.model_validate(changed(INCIDENT, {}))
    assert book.room is None
    assert shown(checks.of_playbook(book, Team.model_validate(TEAM))) == []


@pytest.mark.parametrize("name", ["{key}", "ai-{key}", "inc_{key}-{severity}-{type}-{date}", "a" * 60 + "{key}"])
def test_a_sound_name(name: str) -> None:
    assert found(name) == []


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("incidents", "without {key} two incidents would have to share a room"),
        ("{key}-{svereity}", "unknown placeholder 'svereity'; did you mean 'severity'?"),
        ("{key}-{what}", "unknown placeholder 'what'"),
        ("AI-{key}", "Slack takes lower-case letters, digits, - and _"),
        ("{key} room", "Slack takes lower-case letters, digits, - and _"),
        ("{key}-{", "Slack takes lower-case letters, digits, - and _"),
        ("#{key}", "Slack takes lower-case letters, digits, - and _"),
        ("a" * 68 + "{key}", "this may be longer than the 80 characters that Slack takes"),
        ("{key}-" + "a" * 47 + "{severity}{type}{date}", "this may be longer than the 80 characters"),
    ],
)
def test_a_name_that_slack_would_refuse_or_that_says_nothing(name: str, message: str) -> None:
    only(found(name), PLACE, message)


def test_a_type_that_people_type_is_in_no_name() -> None:
    typed = {"form.2": {"field": "type", "label": "Which?", "type": "text"}, "checklists": gone, "summons.2": gone}
    only(found("{key}-{type}", typed), PLACE, "nothing that people type goes into a name")
    without = {"form.2": gone, "checklists": gone, "summons.2": gone}
    only(found("{key}-{type}", without), PLACE, "{type} needs a select field 'type'")


def test_a_severity_that_there_is_not_is_in_no_name() -> None:
    none = {"severities": gone, "severity": gone, "form.0": gone, "summons.1": gone}
    only(found("{key}-{severity}", none), PLACE, "there are no 'severities:', so {severity} would always be empty")
