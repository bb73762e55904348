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
    # Her deputies may not decide her request either, however many there are.
    (
        {f"{STAGE}.reviewers": [{"role": "steward"}], "fallback": [{"role": "steward"}]},
        STAGE,
        f"if 'ann' makes the request, {ALONE}: their deputies may not, so name somebody else as a fallback",
    ),
    # Whoever of the rota is on turn may be the one who asks, and nobody steps in for them.
    (
        {f"{STAGE}.reviewers": [{"rota": "oncall"}], "fallback": [{"person": "cem"}]},
        STAGE,
        f"if 'cem' makes the request, {ALONE}",
    ),
    # A group may have one member only, who asks.
    (
        {f"{STAGE}.reviewers": [{"group": "privacy"}], "fallback": [{"group": "privacy"}]},
        STAGE,
        f"if the only one in group 'privacy' makes the request, {ALONE}",
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


@pytest.mark.parametrize(
    "reviewer", [{"role": "steward"}, {"rota": "oncall"}, {"group": "privacy"}, {"field": "who"}, {"person": "ann"}]
)
def test_every_sort_of_reviewer_is_enough_with_somebody_else_to_fall_back_on(reviewer: dict[str, str]) -> None:
    assert found({f"{STAGE}.reviewers": [reviewer], "fallback": [{"person": "dot"}, {"person": "eve"}]}) == []


@pytest.mark.parametrize(("unknown", "known"), [("oncal", "oncall"), ("privaci", "privacy")])
def test_unknown_names_are_found_once_and_not_taken_for_nobody(unknown: str, known: str) -> None:
    kind = "rota" if known == "oncall" else "group"
    (finding,) = found({f"{STAGE}.reviewers": [{kind: unknown}]})
    assert f"unknown {kind} {unknown!r}; did you mean {known!r}?" in finding[1]
