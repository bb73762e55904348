"""Regulations: what starts a duty exists, its limit can be counted, and somebody answers for it."""

from typing import Any

import pytest
from pydantic import ValidationError

from countersign.domain import checks
from countersign.domain.checks.conditions import Scope, check_condition
from countersign.domain.conditions import Condition, spell
from countersign.domain.playbook import IncidentPlaybook, load
from countersign.domain.team import Team
from tests.domain.builders import regulation
from tests.domain.checks.sound import INCIDENT, TEAM, Edits, changed, only, shown

OWNER = [{"role": "owner"}]
FINANCIAL = {"team": "entity", "contains": "financial"}


def found(edits: Edits | None = None, **rule: Any) -> list[tuple[str, str]]:
    """Return what is wrong with a sound incident that has this regulation."""
    whole = INCIDENT | {"regulations": {"gdpr": regulation(**{"duty": OWNER, **rule})}}
    book = IncidentPlaybook.model_validate(changed(whole, edits or {}))
    return shown(checks.of_playbook(book, Team.model_validate(TEAM)))


def test_a_sound_regulation_has_nothing_to_mend_and_is_kept_whole_with_its_case() -> None:
    when = {"all": [FINANCIAL, {"field": "severity", "equals": "high"}, {"field": "people", "equals": True}]}
    assert found(when=when, limit="1 month", remind=["50 %", "7 days before"]) == []
    book = IncidentPlaybook.model_validate(INCIDENT | {"regulations": {"gdpr": regulation(when=when, limit="1 month")}})
    assert load(book.canonical()) == book
    assert spell(Condition.model_validate(FINANCIAL)) == "the organisation contains financial"


WRONG: list[tuple[dict[str, Any], str, str]] = [
    (
        {"when": {"field": "severty", "equals": "high"}},
        "when.field",
        "unknown field 'severty'; did you mean 'severity'?",
    ),
    ({"when": {"team": "entity", "contains": "finacial"}}, "when.contains", "did you mean 'financial'?"),
    ({"when": {"team": "entity", "equals": "x"}}, "when.equals", "equals does not fit the team's entity; use contains"),
    (
        {"when": {"score": "risk", "at_least": 1}},
        "when.score",
        "looks at fields of the form, at the severity and at the",
    ),
    ({"anchor": "discoverd"}, "anchor", "unknown anchor 'discoverd'; did you mean 'discovered'?"),
    ({"anchor": "gdpr"}, "anchor", "'gdpr' must stand above the entry that counts from it"),
    ({"at_most": "24 hours"}, "at_most", "say 'anchor: classified'"),
    ({"limit": "2 business days"}, "", "'2 business days' needs a calendar"),
    ({"limit": "1 month", "remind": ["29 days before"]}, "remind.0", "'29 days' before the end is before the start"),
    ({"duty": [{"role": "ownr"}]}, "duty.0.role", "unknown role 'ownr'; did you mean 'owner'?"),
    ({"escalate": [{"at": "100 %", "add": OWNER}]}, "escalate.0.add", "asks only people who are asked already"),
]


@pytest.mark.parametrize(("rule", "place", "message"), WRONG)
def test_what_cannot_work_is_named_where_it_stands(rule: dict[str, Any], place: str, message: str) -> None:
    only(found(**rule), f"regulations.gdpr.{place}".rstrip("."), message)


@pytest.mark.parametrize("name", ["discovered", "aware", "classified"])
def test_a_regulation_may_not_be_called_what_limits_count_from(name: str) -> None:
    edits = {f"regulations.{name}": regulation(duty=OWNER)}
    said = f"'{name}' is something that limits count from; choose another name"
    only(found(edits), f"regulations.{name}.[key]", said)


def moment(name: str, kind: str = "datetime") -> Edits:
    """Return a question of the form by this name; the sound incident asks four others and has a summons for one."""
    return {"form.4": {"field": name, "label": "When?", "type": kind}, "summons.3": {"ask": OWNER}}


def test_a_regulation_may_not_be_called_like_a_question_about_a_moment() -> None:
    said = "'sent' is a question of the form that limits count from; choose another name"
    only(found({**moment("sent"), "regulations.sent": regulation(duty=OWNER)}), "regulations.sent.[key]", said)
    assert found({**moment("sent"), "regulations.after": regulation(duty=OWNER, anchor="sent")}) == []
    other = moment("sent", "text")
    assert found({**other, "regulations.sent": regulation(duty=OWNER)}) == [], "nothing counts from a text"


@pytest.mark.parametrize("name", ["aware", "classified"])
def test_a_question_about_a_moment_may_not_be_called_what_limits_count_from_but_do_not_ask_for(name: str) -> None:
    only(found(moment(name)), "form.4.field", f"limits that count from '{name}' do not look at this answer")
    assert found(moment(name, "checkbox")) == []
    assert found({**moment(name), "regulations": {}}) == [], "nothing counts"


def test_a_limit_may_count_from_when_the_one_above_was_answered() -> None:
    after = regulation(duty=OWNER, anchor="gdpr")
    assert found({"regulations.after": after}) == []
    assert found({"regulations.after": after, "regulations.last": regulation(duty=OWNER, anchor="after")}) == []


def test_the_discovery_is_a_moment_since_limits_count_from_it() -> None:
    assert found(moment("discovered"), anchor="discovered") == []
    only(found(moment("discovered", "date")), "form.4.type", "so it is a moment: datetime")


def test_the_reason_of_a_correction_has_its_name_for_itself() -> None:
    only(
        found(moment("reason", "text")),
        "form.4.field",
        "a correction of facts asks for its reason by this name; choose another",
    )


def test_other_conditions_do_not_look_at_the_organisation() -> None:
    only(found({"summons.3.when": FINANCIAL}), "summons.3.when.team", "a summons looks at the severity and at fields")


@pytest.mark.parametrize("link", ["http://example.com", "https://example.com/<x>", "example.com", "https://a b.com"])
def test_a_source_is_linked_by_a_safe_address(link: str) -> None:
    with pytest.raises(ValidationError, match="link"):
        IncidentPlaybook.model_validate(INCIDENT | {"regulations": {"gdpr": regulation(link=link)}})


def test_a_route_does_not_look_at_the_organisation() -> None:
    (one,) = check_condition(Condition.model_validate(FINANCIAL), ("when",), Scope({}))
    assert one.message == "only the regulations of an incident look at what the organisation is"
