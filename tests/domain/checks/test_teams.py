"""A team names people it has, and each of them once."""

import pytest

from countersign.domain import checks
from countersign.domain.team import Team
from tests.domain.checks.sound import TEAM, Edits, changed, only, shown

TEAMS = [
    ({"roles.legal.primary": "cam"}, "roles.legal.primary", "unknown person 'cam'; did you mean 'cem'?"),
    ({"roles.legal.deputies": ["cam"]}, "roles.legal.deputies.0", "unknown person 'cam'"),
    ({"roles.legal.deputies": ["cem"]}, "roles.legal.deputies.0", "'cem' is already the primary of legal"),
    ({"roles.legal.deputies": ["ann", "ann"]}, "roles.legal.deputies.1", "'ann' is a deputy already of legal"),
    ({"admins": ["ann", "x"]}, "admins.1", "unknown person 'x'"),
    ({"admins": ["ann", "ann"]}, "admins.1", "administrator 'ann' is there twice"),
    ({"people.bob.email": "ANN@example.com"}, "people.bob.email", "so one person would count as two"),
    ({"people.ann.slack": "U123", "people.bob.slack": "U123"}, "people.bob.slack", "'U123' is there twice"),
    ({"rotas.oncall.people": ["ann", "cam"]}, "rotas.oncall.people.1", "unknown person 'cam'; did you mean 'cem'?"),
    ({"rotas.oncall.people": ["ann", "ann"]}, "rotas.oncall.people.1", "person 'ann' is there twice"),
]


@pytest.mark.parametrize(("edits", "place", "message"), TEAMS)
def test_a_team_names_people_it_has_and_each_once(edits: Edits, place: str, message: str) -> None:
    team = Team.model_validate(changed(TEAM, edits))
    only(shown(checks.of_team(team)), place, message)
    assert checks.check(team, [])[0][0] is None
