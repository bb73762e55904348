"""Why these people are asked, and which other answers would ask fewer."""

from typing import Any

import pytest

from countersign.domain.case import Case
from countersign.domain.event_parts import Scored
from countersign.domain.lighter import lighter
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.why import Asked, Part, Passed, explainable, why
from tests.domain.builders import ANA, FACTS, LEAD, LEGAL, SECURITY, Life, approval, review, stage, text

SORT = {
    "field": "sort",
    "label": "What sort?",
    "type": "select",
    "required": True,
    "options": {"own": "Our own", "bought": "Bought", "found": "Found"},
}
WHERE = {
    "field": "where",
    "label": "Where?",
    "type": "multi_select",
    "options": {"eu": "Europe", "us": "America", "asia": "Asia"},
}
LEAVES = {"field": "leaves", "label": "Does it leave?", "type": "checkbox"}
ROWS = {"field": "rows", "label": "How many rows?", "type": "number", "at_least": 0, "at_most": 5000}
WHAT = {"field": "what", "label": "What?", "type": "text", "required": True}
HEAVY, LIGHT = [stage(LEGAL, SECURITY, quorum="all"), stage(LEAD)], [stage(LEGAL)]


def book(*rules: tuple[Any, list[Any]], form: Any = (WHAT, SORT, WHERE, LEAVES, ROWS), **more: Any) -> ApprovalPlaybook:
    routing = [{"rule": f"Rule {n}", "stages": stages} for n, (_, stages) in enumerate(rules, start=1)]
    routing = [{**one, **({"when": when} if when else {})} for one, (when, _) in zip(routing, rules, strict=True)]
    return approval(form=list(form), routing=routing, **more)


def case(rules: ApprovalPlaybook, requester: str = ANA, **answers: Any) -> Case:
    life = Life(rules, FACTS)
    life.open(requester, **{"what": text("Tickets"), **answers})
    return life.case


def ways(rules: ApprovalPlaybook, roles: tuple[str, ...] = (), requester: str = ANA, **answers: Any) -> list[Any]:
    """Return what would be lighter: the answers by question, and the rule."""
    found = lighter(case(rules, requester, **answers), rules, roles)
    return [({field.field: values for field, values in way.answers}, way.rule.rule) for way in found]


def test_a_box_that_is_not_ticked_would_ask_fewer_people() -> None:
    rules = book(({"field": "leaves", "equals": True}, HEAVY), (None, LIGHT))
    assert ways(rules, leaves=True, sort="own") == [({"leaves": (False,)}, "Rule 2")]


def test_a_box_that_is_ticked_may_do_so_too() -> None:
    rules = book(({"field": "leaves", "equals": True}, LIGHT), (None, HEAVY))
    assert ways(rules, sort="own") == [({"leaves": (True,)}, "Rule 1")]


def test_options_that_lead_to_the_same_people_are_said_together() -> None:
    rules = book(({"field": "sort", "equals": "own"}, HEAVY), (None, LIGHT))
    assert ways(rules, sort="own") == [({"sort": ("bought", "found")}, "Rule 2")]


def test_one_choice_more_or_fewer_of_several() -> None:
    rules = book(({"field": "where", "contains": "us"}, HEAVY), (None, LIGHT))
    assert ways(rules, sort="own", where=("eu", "us")) == [({"where": (("eu",),)}, "Rule 2")]
    rules = book(({"field": "where", "contains": "eu"}, LIGHT), (None, HEAVY))
    assert ways(rules, sort="own", where=("us",)) == [({"where": (("eu", "us"),)}, "Rule 1")]


@pytest.mark.parametrize(("required", "expected"), [(False, [({"where": ((),)}, "Rule 2")]), (True, [])])
def test_a_question_that_needs_an_answer_is_not_tried_without_one(required: bool, expected: list[Any]) -> None:
    form = [WHAT, {**WHERE, "required": required}]
    rules = book(({"field": "where", "contains": "us"}, HEAVY), (None, LIGHT), form=form)
    assert [way for way in ways(rules, where=("us",)) if () in way[0]["where"]] == expected


def test_a_number_is_tried_at_the_edges_of_the_rules() -> None:
    rules = book(({"field": "rows", "at_least": 1000}, HEAVY), (None, LIGHT))
    assert ways(rules, sort="own", rows="4000") == [({"rows": ("999",)}, "Rule 2")]
    rules = book(({"field": "rows", "equals": 0}, LIGHT), (None, HEAVY))
    assert ways(rules, sort="own", rows="4000") == [({"rows": ("0",)}, "Rule 1")]


def test_edges_are_found_within_joined_conditions() -> None:
    far = {"any": [{"field": "rows", "at_least": 1000}, {"not": {"field": "sort", "equals": "own"}}]}
    assert ({"rows": ("999",)}, "Rule 2") in ways(book((far, HEAVY), (None, LIGHT)), sort="own", rows="4000")


def test_people_and_days_are_not_tried() -> None:
    friend = {"field": "friend", "label": "Who?", "type": "person"}
    rules = book(({"field": "friend", "equals": ANA}, HEAVY), (None, LIGHT), form=[WHAT, friend])
    assert ways(rules, friend=ANA) == []


def test_a_number_outside_its_limits_is_not_tried() -> None:
    rules = book(({"field": "rows", "at_least": 0}, HEAVY), (None, LIGHT))
    assert ways(rules, sort="own", rows="5") == []


def test_what_somebody_typed_is_never_tried() -> None:
    rules = book(({"field": "leaves", "equals": True}, HEAVY), (None, LIGHT))
    found = lighter(case(rules, leaves=True, sort="own"), rules, ())
    assert {field.field for way in found for field, _ in way.answers} == {"leaves"}


RISK = {
    "risk": {
        "questions": {"sort": {"own": 1, "bought": 3, "found": 5}},
        "bands": [{"name": "high", "at_least": 3}, {"name": "low", "at_least": 0}],
    }
}


def test_an_answer_that_lowers_the_score_is_found() -> None:
    rules = book(({"band": "risk", "equals": "high"}, HEAVY), (None, LIGHT), scores=RISK)
    assert ways(rules, sort="found") == [({"sort": ("own",)}, "Rule 2")]


def test_two_answers_are_tried_together_only_if_no_single_one_helps() -> None:
    both = {"any": [{"field": "leaves", "equals": True}, {"field": "sort", "equals": "own"}]}
    assert ways(book((both, HEAVY), (None, LIGHT)), leaves=True, sort="own") == [
        ({"sort": ("bought",), "leaves": (False,)}, "Rule 2"),
        ({"sort": ("found",), "leaves": (False,)}, "Rule 2"),
    ]
    rules = book((both, HEAVY), (None, LIGHT))
    assert [len(answers) for answers, _ in ways(rules, leaves=True, sort="bought")] == [1]


def test_an_answer_that_raises_a_question_nobody_has_answered_says_nothing() -> None:
    asks = {**SORT, "shown_when": {"field": "leaves", "equals": False}}
    rules = book(({"field": "leaves", "equals": True}, HEAVY), (None, LIGHT), form=[WHAT, LEAVES, asks])
    assert ways(rules, leaves=True) == []


def test_an_answer_that_hides_a_question_takes_it_back() -> None:
    hidden = {**SORT, "shown_when": {"field": "leaves", "equals": True}}
    rules = book(({"field": "sort", "equals": "own"}, HEAVY), (None, LIGHT), form=[WHAT, LEAVES, hidden])
    assert ({"leaves": (False,)}, "Rule 2") in ways(rules, leaves=True, sort="own")


def test_fewer_stages_are_lighter_but_not_if_more_people_are_asked() -> None:
    three = [stage(LEGAL, SECURITY, LEAD)]
    rules = book(({"field": "leaves", "equals": True}, [stage(LEGAL), stage(SECURITY)]), (None, three))
    assert ways(rules, leaves=True, sort="own") == []
    two = [stage(LEGAL, SECURITY)]
    rules = book(({"field": "leaves", "equals": True}, [stage(LEGAL), stage(SECURITY)]), (None, two))
    assert ways(rules, leaves=True, sort="own") == [({"leaves": (False,)}, "Rule 2")]


def test_the_lightest_comes_first_and_only_some_are_said() -> None:
    options = {f"o{n}": f"Option {n}" for n in range(9)}
    sort = {**SORT, "options": options}
    middle = [({"field": "sort", "equals": f"o{n}"}, [stage(LEGAL, LEAD)]) for n in range(1, 8)]
    rules = book(({"field": "sort", "equals": "o0"}, HEAVY), *middle, (None, LIGHT), form=[WHAT, sort])
    found = ways(rules, sort="o0")
    assert found[0] == ({"sort": ("o8",)}, "Rule 9")
    assert len(found) == 5


def test_nothing_is_said_where_the_roles_of_the_requester_changed_the_route_meanwhile() -> None:
    rules = book(
        ({"requester": "roles", "contains": "legal"}, HEAVY),
        ({"field": "leaves", "equals": True}, HEAVY),
        (None, LIGHT),
    )
    assert ways(rules, leaves=True, sort="own") == [({"leaves": (False,)}, "Rule 3")]
    assert ways(rules, ("legal",), leaves=True, sort="own") == []


def test_why_has_the_rule_the_score_and_what_of_earlier_rules_does_not_hold() -> None:
    leaves_far = {"all": [{"field": "sort", "equals": "found"}, {"field": "leaves", "equals": True}]}
    rules = book((leaves_far, HEAVY), ({"band": "risk", "equals": "high"}, HEAVY), (None, LIGHT), scores=RISK)
    found = why(case(rules, sort="found"), rules, Asked())
    assert found
    assert (found.rule, found.fits) == ("Rule 2", "risk is high")
    assert found.passed == (Passed("Rule 1", ("“Does it leave?” is yes",)),)
    assert found.scores == ((Scored("risk", 5, "high"), (Part("What sort?", "Found", 5),)),)
    assert [way.rule.rule for way in found.lighter] == ["Rule 3"]


def test_a_rule_for_everything_fits_without_a_condition() -> None:
    rules = book(({"field": "leaves", "equals": True}, HEAVY), (None, LIGHT))
    found = why(case(rules, sort="own"), rules, Asked())
    assert found
    assert found.fits is None
    assert found.lighter == ()


def test_a_rule_that_a_role_would_have_met_is_not_said_to_have_been_passed_over() -> None:
    rules = book(({"requester": "roles", "contains": "legal"}, HEAVY), (None, LIGHT))
    found = why(case(rules, sort="own"), rules, Asked(("legal",)))
    assert found
    assert found.passed == ()


def test_only_a_request_with_a_rule_can_be_explained() -> None:
    rules = book((None, LIGHT))
    opened = case(rules, sort="own")
    assert explainable(opened, rules)
    assert why(opened, review(), Asked()) is None
    assert not explainable(opened, review())
