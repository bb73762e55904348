"""What a playbook provides for beside its route."""

import pytest

from tests.domain.checks.sound import Edits, found, only

COOL = {"cool_down": ["14 days"], "same": ["size"]}
REJECTIONS = [
    ({"rejection": {"cool_down": ["14 days"]}}, "rejection.cool_down", "a cool-down needs 'same': the questions"),
    (
        {"rejection": {**COOL, "cool_down": ["2 days", "48 hours"]}},
        "rejection.cool_down.1",
        "an earlier cool-down is as long as this one",
    ),
    ({"rejection": {**COOL, "same": ["size", "size"]}}, "rejection.same.1", "field 'size' is there twice"),
    ({"rejection": {**COOL, "same": ["sise"]}}, "rejection.same.0", "unknown field 'sise'; did you mean 'size'?"),
    (
        {"rejection": {**COOL, "same": ["what"]}},
        "rejection.same.0",
        "a text field such as 'what' cannot tell that the same is asked for again",
    ),
    ({"rejection": {**COOL, "same": ["proof"]}}, "rejection.same.0", "a file field such as 'proof' cannot tell"),
    (
        {"rejection": {**COOL, "same": ["system"]}},
        "rejection.same.0",
        "field 'system' must be required and always shown",
    ),
    (
        {
            "rejection": {**COOL, "same": ["system"]},
            "form.5.required": True,
            "form.5.shown_when": {"field": "size", "equals": "big"},
        },
        "rejection.same.0",
        "field 'system' must be required and always shown",
    ),
]


@pytest.mark.parametrize(("edits", "place", "message"), REJECTIONS)
def test_a_cool_down_compares_what_is_always_answered_and_never_erased(edits: Edits, place: str, message: str) -> None:
    only(found(edits), place, message)


@pytest.mark.parametrize(
    "rejection",
    [{}, {"codes": {"risky": "Too risky"}}, COOL, {"same": ["size"]}],
    ids=["none", "codes", "cool", "same"],
)
def test_what_a_rejection_may_say_is_sound(rejection: dict[str, object]) -> None:
    assert found({"rejection": rejection}) == []


REQUESTERS = [
    ({"requesters": [{"role": "stewart"}]}, "requesters.0.role", "unknown role 'stewart'; did you mean 'steward'?"),
    ({"requesters": [{"person": "eva"}]}, "requesters.0.person", "unknown person 'eva'; did you mean 'eve'?"),
    ({"requesters": [{"role": "legal"}, {"role": "legal"}]}, "requesters.1", "reviewer 'role:legal' is there twice"),
    ({"requesters": [{"field": "who"}]}, "requesters.0.field", "who may ask is known before the form is filled in"),
]


@pytest.mark.parametrize(("edits", "place", "message"), REQUESTERS)
def test_whoever_may_ask_exists_before_anything_is_asked(edits: Edits, place: str, message: str) -> None:
    only(found(edits), place, message)


def test_a_request_to_erase_is_not_for_some_people_only() -> None:
    edits = {"effect": "erase", "requesters": [{"role": "legal"}]}
    assert "what has an effect on another case is asked for where that case is" in str(found(edits))


DEBT = {"by": "size", "cap": 5, "reviewers": [{"role": "owner"}]}
STEWARD = {
    "rule": "big",
    "when": {"field": "size", "equals": "big"},
    "stages": [{"stage": "one", "reviewers": [{"role": "steward"}]}],
}
DEBTS = [
    ({"debt": {**DEBT, "by": "sise"}}, "debt.by", "unknown field 'sise'; did you mean 'size'?"),
    ({"debt": {**DEBT, "by": "tags"}}, "debt.by", "by needs a select or system field, and 'tags' is a multi_select"),
    ({"debt": {**DEBT, "by": "system"}}, "debt.by", "field 'system' must be required and always shown"),
    ({"debt": DEBT, "grant": None}, "debt", "without 'grant' nothing that is approved is ever live"),
    ({"debt": {**DEBT, "reviewers": [{"role": "ownr"}]}}, "debt.reviewers.0.role", "unknown role 'ownr'"),
    ({"debt": {**DEBT, "clock": "min"}}, "debt.clock", "unknown clock 'min'; did you mean 'main'?"),
    (
        {"debt": {**DEBT, "reviewers": [{"person": "cem"}, {"field": "who"}]}},
        "debt.reviewers.1.field",
        "whoever asks would choose who decides; name a role",
    ),
    (
        {"debt": {**DEBT, "reviewers": [{"person": "cem"}]}, "fallback": [{"person": "cem"}], "routing.0": STEWARD},
        "debt.reviewers",
        "with this stage at the end of 'big' too few people are left to decide",
    ),
]


@pytest.mark.parametrize(("edits", "place", "message"), DEBTS)
def test_a_cap_counts_by_an_answer_there_always_is_and_adds_a_stage_that_can_decide(
    edits: Edits, place: str, message: str
) -> None:
    only(found(edits), place, message)


@pytest.mark.parametrize("reviewers", [[{"role": "owner"}], [{"role": "steward"}, {"role": "legal"}]])
def test_a_cap_is_sound(reviewers: list[dict[str, str]]) -> None:
    assert found({"debt": {**DEBT, "reviewers": reviewers}}) == []


EMERGENCY = {"by": [{"role": "legal"}], "lasts": "1 day", "review": {"limit": "2 business days", "calendar": "office"}}
EMERGENCIES = [
    ({"emergency": {**EMERGENCY, "by": [{"role": "legl"}]}}, "emergency.by.0.role", "unknown role 'legl'"),
    (
        {"emergency": {**EMERGENCY, "by": [{"field": "who"}]}},
        "emergency.by.0.field",
        "whoever asks would choose who allows it; name a role",
    ),
    ({"emergency": EMERGENCY, "grant": None}, "emergency", "without 'grant' there is nothing that could be allowed"),
    (
        {"emergency": {**EMERGENCY, "lasts": "91 days"}},
        "emergency.lasts",
        "longer than an approval, which lasts 90 days at most",
    ),
    (
        {"emergency": {**EMERGENCY, "review": {"limit": "2 business days", "calendar": "offise"}}},
        "emergency.review.calendar",
        "unknown calendar 'offise'; did you mean 'office'?",
    ),
    (
        {"emergency": {**EMERGENCY, "review": {"limit": "2 business days"}}},
        "emergency.review",
        "'2 business days' needs a calendar",
    ),
]


@pytest.mark.parametrize(("edits", "place", "message"), EMERGENCIES)
def test_an_emergency_is_allowed_by_somebody_for_a_time_and_reviewed(edits: Edits, place: str, message: str) -> None:
    only(found(edits), place, message)


@pytest.mark.parametrize("review", [{"limit": "2 days"}, {**EMERGENCY["review"], "remind": ["50 %"]}])  # type: ignore[dict-item]
def test_an_emergency_is_sound(review: dict[str, object]) -> None:
    assert found({"emergency": {**EMERGENCY, "review": review}}) == []
