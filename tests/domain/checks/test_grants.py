"""What an approval gives: caps, renewals and overseers."""

import pytest

from tests.domain.checks.sound import Edits, found, only

WRONG = [
    ({"grant.cap": "30 days"}, "grant.cap", "the cap of 30 days is shorter than one grant of 90 days"),
    ({"grant.renewals": {"climb_at": 2}}, "grant.renewals", "climb_at and score belong together"),
    ({"grant.renewals": {"score": "risk"}}, "grant.renewals", "climb_at and score belong together"),
    (
        {"grant.renewals": {"climb_at": 2, "score": "rsk"}},
        "grant.renewals.score",
        "unknown score 'rsk'; did you mean 'risk'?",
    ),
    (
        {"grant.renewals": {"at_most": 1, "climb_at": 2, "score": "risk"}},
        "grant.renewals.climb_at",
        "there is no renewal 2: at most 1 are allowed",
    ),
    (
        {"grant.overseers": [{"role": "stewart"}]},
        "grant.overseers.0.role",
        "unknown role 'stewart'; did you mean 'steward'?",
    ),
]


@pytest.mark.parametrize(("edits", "place", "message"), WRONG)
def test_what_is_granted_makes_sense(edits: Edits, place: str, message: str) -> None:
    only(found(edits), place, message)


SOUND = [
    {"grant.cap": "90 days", "grant.renewals": {}},
    {"grant.renewals": {"at_most": 2, "climb_at": 2, "score": "risk"}, "grant.overseers": [{"person": "eve"}]},
    {"grant.renewals": {"climb_at": 1, "score": "risk"}},
]


@pytest.mark.parametrize("edits", SOUND)
def test_caps_renewals_and_overseers_may_be_left_out(edits: Edits) -> None:
    assert found(edits) == []
