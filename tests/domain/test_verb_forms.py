"""What a verb asks: the questions of the table, with the options of this case and this playbook."""

from dataclasses import replace

import pytest

from countersign.domain import lifecycle, rules
from countersign.domain.form_checks import NO_CHOICE
from countersign.domain.forms import NEEDED
from countersign.domain.incidents.state import Letter
from countersign.domain.lifecycle import Move
from countersign.domain.referral_events import Referral
from countersign.domain.texts import Given
from countersign.domain.verb_forms import MOVED_ON, check, item_name, item_of, offers, questions, written
from tests.domain.builders import (
    BEN,
    HIGH,
    REASON,
    START,
    Life,
    approval,
    incident,
    manned,
    near_miss,
    regulation,
    text,
)


def move(life: Life, verb: str) -> Move:
    return lifecycle.TABLES[life.case.lifecycle][life.case.state][verb]


def options(life: Life, verb: str) -> dict[str, dict[str, str]]:
    """Return the options of each question of a verb."""
    asked = questions(life.case, life.book, move(life, verb))
    return {field.field: {option.value: option.label for option in field.options} for field in asked}


def leak(**answers: Given) -> Life:
    return Life(incident()).open(type="leak", **answers)


def test_a_question_that_depends_on_nothing_stays_as_the_table_has_it() -> None:
    life = Life(approval()).open()
    asked = {field.field: field for field in move(life, "reject").form}
    assert questions(life.case, life.book, move(life, "reject"))[0] == asked["reason"]
    assert questions(life.case, life.book, move(life, "approve")) == ()


def test_what_may_stay_empty_is_not_asked_where_there_is_nothing_to_choose_from() -> None:
    life = Life(approval()).open()
    assert [*options(life, "reject")] == ["reason", "scope", "alternative"]


def test_codes_and_cool_downs_are_those_of_the_playbook() -> None:
    rejection = {"codes": {"risky": "Too risky"}, "cool_down": ["14 days", "36 hours"], "same": ["system"]}
    found = options(Life(approval(rejection=rejection)).open(), "reject")
    assert found["code"] == {"risky": "Too risky"}
    assert found["cool_down"] == {"for_14_days": "14 days", "for_36_hours": "36 hours"}


def test_every_question_of_a_table_that_needs_options_gets_them() -> None:
    notice = {"label": "Users", "template": "{what}"}
    decisions = {"send": "notice", "excuse": "not_reportable"}
    book = manned(notices={"users": notice}, regulations={"gdpr": regulation()}, decisions=decisions)
    life = Life(book).open(type="leak")
    life.do("tick", BEN, {"item": "item_0"})
    given = Referral("c1.r1", "send", "users", BEN, START, {}, state="approved")
    case = replace(life.case, referrals=(given,), response=replace(life.case.response, letters=(Letter("users"),)))
    for moves in lifecycle.INCIDENT.values():
        for verb in moves.values():
            for field in questions(case, book, verb):
                assert bool(field.options) == (field.type == "select")


def test_another_severity_is_one_of_the_others() -> None:
    assert options(leak(), "severity") == {"severity": {"high": "High"}, "reason": {}}
    assert options(leak(severity="high"), "severity")["severity"] == {"low": "Low"}


def test_an_item_is_one_of_those_left() -> None:
    life = leak()
    assert options(life, "tick")["item"] == {"item_0": "Find it", "item_1": "Stop it"}
    life.do("tick", BEN, {"item": "item_0"})
    assert options(life, "tick")["item"] == {"item_1": "Stop it"}
    assert item_of(item_name(12)) == 12


def test_a_long_label_is_cut_to_what_slack_shows() -> None:
    life = Life(incident(checklists={"leak": ["x" * 75, "y" * 76]})).open(type="leak")
    assert [*options(life, "tick")["item"].values()] == ["x" * 75, "y" * 74 + "…"]


def test_what_other_lifecycles_call_severity_has_no_options() -> None:
    life = Life(approval()).open()
    asked = questions(life.case, life.book, lifecycle.INCIDENT["declared"]["severity"])
    assert asked[0].options == ()


# Where the playbook names no duty beside the lead there is none to take over, and none to hand over before that;
# where it names no notice there is none to draft, and without demands and a kind of task no review and no action.
LATER = {"take_over", "hand_over", "draft", "review", "action"}


def test_offers_are_those_of_the_rules_but_for_questions_without_an_answer() -> None:
    life = leak()
    for actor in (None, BEN):
        assert rules.offers(life.case, actor).keys() - offers(life.case, life.book, actor).keys() <= LATER
    one = Life(incident(severities={"high": HIGH}, severity="high")).open()
    for actor in (None, BEN):
        assert rules.offers(one.case, actor).keys() - offers(one.case, one.book, actor).keys() - LATER == {"severity"}
    miss = Life(near_miss()).open()
    assert rules.offers(miss.case, BEN).keys() - offers(miss.case, miss.book, BEN).keys() <= LATER


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"item": "item_1"}, {}),
        ({"item": "item_0"}, {"item": MOVED_ON}),
        ({"item": "item_9"}, {"item": MOVED_ON}),
        ({}, {"item": NEEDED}),
    ],
)
def test_an_answer_that_was_right_once_is_said_to_be_too_late(answers: dict[str, Given], said: dict[str, str]) -> None:
    life = leak()
    life.do("tick", BEN, {"item": "item_0"})
    asked = questions(life.case, life.book, move(life, "tick"))
    assert check(asked, answers, START, "UTC") == said
    refusal = life.do("tick", BEN, answers).refusal
    assert (refusal.fields if refusal else {}) == said


def test_any_other_choice_is_judged_as_in_every_form() -> None:
    field = move(leak(), "tick").form[0].model_copy(update={"field": "other"})
    assert check([field], {"other": "x"}, START, "UTC") == {"other": NO_CHOICE}
    assert check(move(leak(), "tick").form[1:], REASON, START, "UTC") == {}


def test_a_form_that_is_answered_anew_begins_with_what_was_answered() -> None:
    life = leak()
    begun = written(life.case, move(life, "amend"), life.words)
    assert begun == {"type": "leak", "what": text("Try a new model", "")}
    assert written(life.case, move(life, "tick"), life.words) == {}
