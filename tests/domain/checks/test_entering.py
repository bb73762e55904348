"""What a severity brings with it names people and channels that exist; its updates can be placed in time."""

import pytest
from pydantic import ValidationError

from countersign.domain import checks
from countersign.domain.incidents.entry_rules import Effect, Updates
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.team import Team
from tests.domain.checks.sound import INCIDENT, TEAM, Edits, changed, only, shown

ENTRY = "severities.high.on_entry"


def found(edits: Edits, *, team: bool = True) -> list[tuple[str, str]]:
    book = IncidentPlaybook.model_validate(changed(INCIDENT, edits))
    return shown(checks.of_playbook(book, Team.model_validate(TEAM) if team else None))


def test_sound_effects_are_sound() -> None:
    effects = [
        {"call": [{"role": "owner"}]},
        {"tell": [{"person": "eve"}]},
        {"channel": "governance"},
        {"update": True},
    ]
    assert found({ENTRY: effects, "severities.high.updates": "1 hour"}) == []
    assert found({ENTRY: [{"channel": "elsewhere"}]}, team=False) == [], "nobody knows the channels yet"


WRONG = [
    ({ENTRY: [{"call": [{"role": "ownr"}]}]}, f"{ENTRY}.0.call.0.role", "unknown role 'ownr'; did you mean 'owner'?"),
    ({ENTRY: [{"tell": [{"person": "evi"}]}]}, f"{ENTRY}.0.tell.0.person", "unknown person 'evi'"),
    (
        {ENTRY: [{"channel": "govnance"}]},
        f"{ENTRY}.0.channel",
        "unknown channel 'govnance'; did you mean 'governance'?",
    ),
    (
        {ENTRY: [{"channel": "governance"}], "private": True},
        f"{ENTRY}.0.channel",
        "these incidents are private, so no channel is told of them",
    ),
    (
        {"severities.high.updates": "1 business hour"},
        "severities.high.updates",
        "'1 business hour' needs a calendar: name one of team.yaml",
    ),
    (
        {"severities.high.updates": {"every": "1 hour", "calendar": "office"}},
        "severities.high.updates.calendar",
        "runs by the clock on the wall, so the calendar does nothing",
    ),
]


@pytest.mark.parametrize(("edits", "place", "message"), WRONG)
def test_one_mistake_is_named_where_it_stands(edits: Edits, place: str, message: str) -> None:
    only(found(edits), place, message)


def test_whoever_is_called_on_entry_is_no_new_help_to_a_clock_of_that_severity() -> None:
    wrong = found({ENTRY: [{"call": [{"person": "cem"}]}]})
    assert [place for place, _ in wrong] == [
        "severities.high.triage.escalate.1.add",
        "severities.high.leadership.escalate.0.add",
    ]


@pytest.mark.parametrize("effect", [{}, {"update": False}, {"update": True, "channel": "governance"}, {"call": []}])
def test_an_effect_is_one_thing(effect: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match="an effect is one of call, tell, channel, update"):
        Effect.model_validate(effect)


def test_a_length_stands_for_updates_without_a_calendar() -> None:
    assert Updates.model_validate("4 hours") == Updates.model_validate({"every": "4 hours"})
