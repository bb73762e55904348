"""A decision never gets stuck: different people can fill its seats, whoever asks."""

import pytest

from tests.domain.checks.sound import Edits, found, gone

ALONE = "too few people are left to decide"
STAGE = "routing.1.stages.0"
DECISIONS = [
    # One approver without a deputy, and a fallback that is the same person: her own request would wait for ever.
    (
        {f"{STAGE}.reviewers": [{"role": "legal"}], "fallback": [{"person": "cem"}]},
        STAGE,
        f"if 'cem' makes the request, {ALONE}",
    ),
    (
        {f"{STAGE}.reviewers": [{"person": "cem"}], "fallback": [{"role": "legal"}]},
        STAGE,
        f"if 'cem' makes the request, {ALONE}",
    ),
    # The person in the field may be the one who asks, and then only the fallback is left, who may ask as well.
    (
        {f"{STAGE}.reviewers": [{"field": "who"}], "fallback": [{"field": "who"}]},
        STAGE,
        "if the person in field 'who' makes",
    ),
    (
        {f"{STAGE}.reviewers": [{"role": "legal"}, {"person": "cem"}], f"{STAGE}.quorum": 2},
        f"{STAGE}.quorum",
        "2 approvals are needed, but only 1 different people can be asked",
    ),
    # Everybody must approve, one of them is the requester, and the only fallback sits in the other seat already.
    (
        {
            f"{STAGE}.reviewers": [{"role": "legal"}, {"person": "ann"}],
            f"{STAGE}.quorum": "all",
            "fallback": [{"person": "ann"}],
        },
        STAGE,
        f"if 'ann' makes the request, {ALONE}",
    ),
    (
        {
            "routing.1.stages": [
                {"stage": "one", "reviewers": [{"role": "legal"}]},
                {"stage": "two", "reviewers": [{"person": "cem"}]},
            ],
            "fallback": [{"person": "ann"}],
        },
        "routing.1.stages",
        "these stages need more people than there are",
    ),
]


@pytest.mark.parametrize(("edits", "place", "message"), DECISIONS)
def test_a_decision_that_could_get_stuck_is_a_finding(edits: Edits, place: str, message: str) -> None:
    calm = {"routing.0": gone, **edits}
    calm = {key.replace("routing.1", "routing.0"): value for key, value in calm.items()}
    findings = found({"clocks.main.escalate": [], **calm})
    assert place.replace("routing.1", "routing.0") in [where for where, _ in findings]
    assert message in " ".join(text for _, text in findings)


def test_a_seat_is_moved_when_that_lets_everybody_sit() -> None:
    seats = [{"role": "steward"}, {"person": "ann"}, {"person": "bob"}, {"role": "owner"}]
    assert found({f"{STAGE}.reviewers": seats, f"{STAGE}.quorum": 3}) == []
