"""One rule always matches, each can be reached, and whoever is asked exists."""

import pytest

from tests.domain.checks.sound import BOOK, Edits, found, only

ROUTING = [
    ({"routing.1.when": {"field": "ok", "equals": True}}, "routing.1", "the last rule must have no 'when'"),
    ({"routing.0.when": None}, "routing.1", "this rule is never reached: 'big' above it matches always"),
    (
        {"routing.2": {**BOOK["routing"][1], "rule": "end"}, "routing.1.when": BOOK["routing"][0]["when"]},
        "routing.1.when",
        "an earlier rule has the same condition",
    ),
    ({"routing.1.rule": "big"}, "routing.1.rule", "rule 'big' is there twice"),
    (
        {"routing.0.stages.0.beside": True},
        "routing.0.stages.0.beside",
        "the first stage has no other to run beside",
    ),
    ({"routing.0.stages.1.stage": "one"}, "routing.0.stages.1.stage", "stage 'one' is there twice"),
    ({"routing.0.stages.0.quorum": 3}, "routing.0.stages.0.quorum", "quorum 3 cannot be met by 2 reviewer(s)"),
    ({"routing.1.stages.0.denials": 2}, "routing.1.stages.0.denials", "denials 2 cannot be met by 1 reviewer(s)"),
    (
        {"routing.0.stages.0.reviewers.1.role": "steward", "routing.0.stages.0.quorum": 1},
        "routing.0.stages.0.reviewers.1",
        "reviewer 'role:steward' is there twice",
    ),
    ({"fallback.0.role": "ownr"}, "fallback.0.role", "unknown role 'ownr'; did you mean 'owner'?"),
    ({"fallback.1": {"person": "deva"}}, "fallback.1.person", "unknown person 'deva'; known: ann, bob, cem, dot, eve"),
    ({"routing.1.stages.0.reviewers.0": {"role": "l"}}, "routing.1.stages.0.reviewers.0.role", "unknown role 'l'"),
    ({"fallback.1": {"field": "woh"}}, "fallback.1.field", "unknown field 'woh'; did you mean 'who'?"),
    (
        {"fallback.1": {"field": "size"}},
        "fallback.1.field",
        "field 'size' is a select field and names nobody; known: who",
    ),
    ({"clocks.main.escalate.1.add.0.person": "x"}, "clocks.main.escalate.1.add.0.person", "unknown person 'x'"),
]


@pytest.mark.parametrize(("edits", "place", "message"), ROUTING)
def test_a_rule_can_be_reached_and_met(edits: Edits, place: str, message: str) -> None:
    only(found(edits), place, message)


SOUND = [
    {"routing.0.stages.0.quorum": 1, "routing.0.stages.0.denials": 2},
]


@pytest.mark.parametrize("edits", SOUND)
def test_a_quorum_may_be_any_number_of_reviewers(edits: Edits) -> None:
    assert found(edits) == []


ONE, TWO = [{"role": "steward"}], [{"role": "steward"}, {"role": "legal"}]
NAMED = {"form.9": {"field": "experts", "label": "Who knows it?", "type": "people"}}


@pytest.mark.parametrize(
    ("stage", "sound"),
    [
        ({"reviewers": ONE}, False),
        ({"reviewers": [{"group": "privacy"}]}, False),
        ({"reviewers": TWO}, False),
        ({"reviewers": TWO, "denials": 2}, True),
        ({"reviewers": TWO, "quorum": "all"}, True),
        ({"reviewers": TWO, "quorum": 2}, True),
        ({"reviewers": [{"field": "who"}], "quorum": "all"}, False),
        ({"reviewers": [{"field": "experts"}]}, False),
        ({"reviewers": [{"field": "experts"}], "quorum": "all"}, True),
    ],
)
def test_a_stage_hides_its_votes_only_where_one_can_be_cast_that_does_not_close_it(
    stage: dict[str, object], *, sound: bool
) -> None:
    blind = {"stage": "one", "blind": True, **stage}
    wrong = [text for where, text in found({**NAMED, "routing.1.stages.0": blind}) if where.endswith("blind")]
    assert wrong == ([] if sound else ["the first vote closes this stage, so there is none to hide before that"])
