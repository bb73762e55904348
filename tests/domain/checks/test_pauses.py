"""Pauses of use in playbooks and team.yaml: what is paused can be lifted, and who is told outside can be told."""

from typing import Any

import pytest

from countersign.domain import checks
from countersign.domain.playbook import ApprovalPlaybook, IncidentPlaybook
from countersign.domain.team import Team
from tests.domain.checks.sound import BOOK, INCIDENT, TEAM, Edits, changed, shown
from tests.domain.checks.test_decisions import PAUSE

SYSTEM = {"field": "system", "label": "Which?", "type": "system"}
SOUND: Edits = {
    "decisions": {"pause": "stop", "lift": "go"},
    "form": [*INCIDENT["form"], SYSTEM],
    "pause": {"webhooks": ["gateway"]},
}
HOOK = {"url": "https://gateway.example.com/hook", "secret": "GATEWAY_SECRET"}


def wrong(edits: Edits, **hook: str) -> list[tuple[int | None, str, str]]:
    """Return what is wrong with an incident that differs so from a sound one, or with the webhook of its team."""
    kinds = [
        changed(BOOK, {**PAUSE, "effect": effect, "kind": kind, "prefix": kind.upper()})
        for effect, kind in (("pause", "stop"), ("lift", "go"))
    ]
    incident = IncidentPlaybook.model_validate(changed(INCIDENT, {**SOUND, **edits}))
    books = [incident, *(ApprovalPlaybook.model_validate(one) for one in kinds)]
    team = Team.model_validate({**TEAM, "webhooks": {"gateway": {**HOOK, **hook}}})
    return [(index, *shown([finding])[0]) for index, finding in checks.check(team, books)]


def test_a_sound_one_is_sound() -> None:
    assert wrong({}) == []


WRONG: list[tuple[dict[str, Any], str, str]] = [
    ({"decisions": {"pause": "stop"}}, "decisions.pause", "could never be lifted"),
    ({"decisions": {"lift": "go"}, "pause": None}, "decisions.lift", "there is never anything to lift"),
    ({"form": INCIDENT["form"]}, "decisions.pause", "unknown field 'system'"),
    ({"form": [*INCIDENT["form"], {**SYSTEM, "type": "text"}]}, "decisions.pause", "'system'"),
    ({"decisions": {}}, "pause", "nobody decides about a pause"),
    ({"pause": {"webhooks": ["gatway"]}}, "pause.webhooks.0", "unknown webhook 'gatway'; did you mean 'gateway'?"),
    ({"pause": {"webhooks": ["gateway", "gateway"]}}, "pause.webhooks.1", "webhook"),
]


@pytest.mark.parametrize(("edits", "place", "message"), WRONG)
def test_each_mistake_is_told_where_it_is(edits: Edits, place: str, message: str) -> None:
    ((_, where, said),) = wrong(edits)
    assert (where, message in said) == (place, True), said


ADDRESSES = [
    ("http://gateway.example.com/hook", "use https"),
    ("https://bot:secret@gateway.example.com/hook", "would keep a secret in this file"),
    ("https://:8080/hook", "no address that can be called"),
    ("https://gateway.example.com:99999/hook", "no address that can be called"),
]


@pytest.mark.parametrize(("url", "message"), ADDRESSES)
def test_an_address_is_one_that_may_be_called_and_is_not_repeated(url: str, message: str) -> None:
    ((_, where, said),) = wrong({}, url=url)
    assert (where, message in said) == ("webhooks.gateway.url", True), said
    assert "secret@" not in said


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080/hook", "http://localhost/hook", "http://[::1]/hook"])
def test_a_program_on_this_machine_may_be_called_in_the_clear(url: str) -> None:
    assert wrong({}, url=url) == []


def test_a_secret_in_the_place_of_its_variable_is_refused_and_not_repeated() -> None:
    with pytest.raises(ValueError, match="the name of an environment variable") as refused:
        wrong({}, secret="whsec_c2VjcmV0")
    assert "whsec_" not in str(refused.value.errors()[0]["ctx"])  # type: ignore[attr-defined]  # pydantic's
