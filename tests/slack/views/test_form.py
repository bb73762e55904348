"""Forms: every type of question goes out, comes back, and means the same."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from countersign.domain import lifecycle
from countersign.domain.fields import FieldType
from countersign.domain.form_checks import clean
from countersign.domain.forms import check, settle_answers
from countersign.domain.lifecycle import APPROVAL, REVIEW, TASK, Move
from countersign.domain.texts import File, Given, GivenAnswers, Text
from countersign.domain.verb_forms import questions
from countersign.playbook_files import load
from countersign.slack.views import form
from countersign.slack.views.blocks import ButtonValue
from slack_standin.slots import SLOTS, every_element
from tests.slack.views import incidents as i
from tests.slack.views import sample as s
from tests.slack.views.asking import MANY, META, OPTIONS, book, plain
from tests.slack.views.checks import check_view


def salt() -> str:
    return "5a" * 16


def state_of(view: dict[str, Any]) -> dict[str, Any]:
    """Return the state that Slack would send if a person sent the form as it opens."""
    found: dict[str, Any] = {}
    for block, element in every_element(view["blocks"]):
        if slot := SLOTS.get(element["type"]):
            value = element.get(slot.initial) if slot.initial else None
            entry = {"type": element["type"], slot.key: value if value is not None else slot.empty()}
            found[block["block_id"]] = {element["action_id"]: entry}
    return found


def inputs(view: dict[str, Any]) -> dict[str, Any]:
    return {block["block_id"]: block for block in view["blocks"] if block["type"] == "input"}


bodies = (
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40).map(lambda text: clean(text).strip()).filter(bool)
)
users = st.from_regex(r"\AU[A-Z0-9]{2,8}\Z").map(lambda user: f"slack:T1/{user}")
moments = st.datetimes(datetime(2027, 1, 1), datetime(2199, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
typed = bodies.map(lambda text: Text("", text))
ANSWERS: Mapping[FieldType, st.SearchStrategy[Given]] = {
    FieldType.TEXT: typed,
    FieldType.LONG_TEXT: typed,
    FieldType.NUMBER: st.decimals(-1000, 1000, places=2).map(lambda number: f"{number.normalize():f}"),
    FieldType.SELECT: st.sampled_from(list(OPTIONS)),
    FieldType.MULTI_SELECT: st.permutations(list(OPTIONS)).map(lambda found: tuple(sorted(found[:2]))),
    FieldType.PERSON: users,
    FieldType.PEOPLE: st.lists(users, min_size=1, max_size=4, unique=True).map(tuple),
    FieldType.DATE: st.dates(datetime(2027, 1, 1).date(), datetime(2199, 1, 1).date()).map(str),  # noqa: DTZ001
    FieldType.DATETIME: moments.map(lambda at: at.replace(microsecond=0).isoformat()),
    FieldType.URL: st.just(Text("", "https://example.com/a?b=1&c=2")),
    FieldType.EMAIL: st.just(Text("", "a.b@example.com")),
    FieldType.CHECKBOX: st.booleans(),
    FieldType.FILE: st.nothing(),
    FieldType.SYSTEM: bodies.map(lambda text: " ".join(text.split())).filter(bool),
}


@settings(max_examples=15)
@given(st.data())
@pytest.mark.parametrize("kind", [kind for kind in FieldType if kind is not FieldType.FILE])
def test_an_answer_comes_back_from_the_form_as_it_went_in(kind: FieldType, data: st.DataObject) -> None:
    asked = book({"field": "x", "type": kind, **({"options": OPTIONS} if "select" in kind else {})})
    answer = data.draw(ANSWERS[kind])
    answers = settle_answers(asked.form, {"x": answer})
    view = check_view(form.build(asked, answers, META))
    parsed, errors = form.parse(state_of(view), asked.form, salt, s.TEAM)
    assert errors == {}
    assert plain(parsed) == plain(answers)
    assert check(asked.form, parsed, s.NOW, "UTC") == {}
    assert settle_answers(asked.form, parsed) == parsed


def test_files_come_back_by_id_and_name() -> None:
    asked = book({"field": "x", "type": "file"})
    check_view(form.build(asked, {}, META))
    files = [{"id": "F1", "name": "a\x00.pdf", "mimetype": "x"}, {"id": "F2"}, {"name": "no id"}, "no file"]
    parsed, errors = form.parse({"x": {"x": {"type": "file_input", "files": files}}}, asked.form, salt, s.TEAM)
    assert parsed == {"x": (File("F1", Text(salt(), "a.pdf")), File("F2", Text(salt(), "file")))}
    assert not errors
    assert form.parse({"x": {"x": {"files": None}}}, asked.form, salt, s.TEAM) == ({}, {})


@pytest.mark.parametrize("kind", FieldType)
def test_an_untouched_question_is_unanswered_whatever_way_slack_says_so(kind: FieldType) -> None:
    asked = book({"field": "x", "type": kind, **({"options": OPTIONS} if "select" in kind else {})})
    nothing = {"x": False} if kind is FieldType.CHECKBOX else {}
    empty = state_of(form.build(asked, {}, META))
    for state in (empty, {"x": {"x": {"type": "whatever"}}}):
        assert form.parse(state, asked.form, salt, s.TEAM) == (nothing, {})
    for state in ({}, {"x": {}}, {"x": None}, {"x": {"x": None}}):
        assert form.parse(state, asked.form, salt, s.TEAM) == ({}, {})


FORGED: list[tuple[str, dict[str, Any]]] = [
    ("text", {"value": 3}),
    ("number", {"value": ["1"]}),
    ("select", {"selected_option": {"value": 3}}),
    ("select", {"selected_option": 3}),
    ("multi_select", {"selected_options": "a"}),
    ("person", {"selected_user": "<!channel>"}),
    ("person", {"selected_user": {"id": "U1"}}),
    ("people", {"selected_users": ["U12", 3]}),
    ("date", {"selected_date": 20261120}),
    ("datetime", {"selected_date_time": "2026-11-20"}),
    ("datetime", {"selected_date_time": 10**18}),
    ("datetime", {"selected_date_time": -1}),
    ("datetime", {"selected_date_time": True}),
    ("checkbox", {"selected_options": "yes"}),
    ("file", {"files": "F1"}),
    ("file", {"files": [{"id": 1, "name": 2}]}),
]


@pytest.mark.parametrize(("kind", "entry"), FORGED)
def test_what_slack_would_not_send_is_an_error_and_not_an_answer(kind: str, entry: dict[str, Any]) -> None:
    asked = book({"field": "x", "type": kind, "options": OPTIONS})
    assert form.parse({"x": {"x": entry}}, asked.form, salt, s.TEAM) == ({}, {"x": form.UNREADABLE})


def test_a_number_that_is_none_is_left_for_the_rules_to_refuse() -> None:
    asked = book({"field": "x", "type": "number"})
    parsed, _ = form.parse({"x": {"x": {"value": " 1e5 "}}}, asked.form, salt, s.TEAM)
    assert parsed == {"x": "1e5"}
    assert "plain digits" in check(asked.form, parsed, s.NOW, "UTC")["x"]


def test_the_whole_form(snapshot: Any) -> None:
    assert check_view(form.build(s.BOOK, {}, form.Meta("exception", "digest"))) == snapshot


def test_every_setting_of_a_field(snapshot: Any) -> None:
    asked = book(
        {"field": "a", "type": "text", "required": True, "min_length": 3, "max_length": 50, "placeholder": "Like so"},
        {"field": "b", "type": "number", "at_least": 0, "at_most": 10, "help": "From 0 to 10.", "default": 5},
        {"field": "c", "type": "select", "options": OPTIONS, "default": "b", "placeholder": "Choose"},
        {"field": "d", "type": "multi_select", "options": OPTIONS, "default": ["a", "c"]},
        {"field": "e", "type": "checkbox", "default": True, "placeholder": "none"},
        {"field": "f", "type": "long_text", "default": "As usual"},
        about="What this is for.",
    )
    assert check_view(form.build(asked, {}, META)) == snapshot


def test_defaults_fill_only_questions_that_were_not_shown_yet() -> None:
    asked = book({"field": "a", "type": "text", "default": "x"}, {"field": "b", "type": "text", "default": "y"})
    view = form.build(asked, {}, META, seen=["a"])
    assert "initial_value" not in inputs(view)["a"]["element"]
    assert inputs(view)["b"]["element"]["initial_value"] == "y"


@pytest.mark.parametrize("kind", ["select", "multi_select"])
def test_more_than_a_hundred_options_are_asked_for_while_typing(kind: str) -> None:
    asked = book({"field": "x", "type": kind, "options": MANY})
    answer: Given = "option_3" if kind == "select" else ("option_3", "option_5")
    view = check_view(form.build(asked, {"x": answer}, META))
    assert "external" in inputs(view)["x"]["element"]["type"]
    assert inputs(view)["x"]["element"]["min_query_length"] == 0
    assert form.parse(state_of(view), asked.form, salt, s.TEAM)[0] == {"x": answer}


def test_questions_that_others_depend_on_tell_at_once_when_they_change() -> None:
    asked = book(
        {"field": "a", "type": "checkbox"},
        {"field": "b", "type": "text", "shown_when": {"field": "a", "equals": True}},
    )
    before, after = form.build(asked, {}, META), form.build(asked, {"a": True}, META, seen=["a"])
    assert list(inputs(before)) == ["a"]
    assert list(inputs(after)) == ["a", "b"]
    assert inputs(before)["a"]["dispatch_action"] is True
    assert "dispatch_action" not in inputs(after)["b"]
    assert inputs(after)["a"]["element"]["action_id"] == inputs(before)["a"]["element"]["action_id"]


STEPS = book(
    {"field": "a", "type": "checkbox", "step": 1},
    {"field": "b", "type": "text", "step": 3, "shown_when": {"field": "a", "equals": True}},
    {"field": "c", "type": "text", "step": 5},
    about="Two or three pages.",
)


def test_pages_without_a_question_are_left_out() -> None:
    assert form.steps(STEPS, {}) == (1, 5)
    assert form.steps(STEPS, {"a": True}) == (1, 3, 5)
    assert form.next_step(STEPS, {}, 1) == 5
    assert form.next_step(STEPS, {"a": True}, 1) == 3
    assert form.next_step(STEPS, {}, 5) is None
    assert form.steps(book(), {}) == (1,)


def test_pages_say_where_one_is_and_what_comes_next() -> None:
    pages = [check_view(form.build(STEPS, {"a": True}, form.Meta("task", "d", step=step))) for step in (1, 3, 5)]
    assert [view["submit"]["text"] for view in pages] == ["Next", "Next", "Send"]
    assert ["Step 2 of 3" in str(view) for view in pages] == [False, True, False]
    assert ["Two or three pages." in str(view) for view in pages] == [True, False, False]


def test_a_page_replaces_what_it_asked_before() -> None:
    before: GivenAnswers = {"a": True, "c": Text("", "old")}
    assert form.merge(before, STEPS.form[:1], {"a": False}) == {"a": False, "c": Text("", "old")}
    assert form.merge(before, STEPS.form[2:], {}) == {"a": True}


def test_notes_stand_above_the_questions(snapshot: Any) -> None:
    notes = form.Notes(stale=True, errors={"a": "This question needs an answer.", "gone": "<!here>"})
    assert check_view(form.build(STEPS, {}, META, (), notes))["blocks"][:2] == snapshot


def test_what_a_form_carries_comes_back() -> None:
    view = form.build(STEPS, {}, form.Meta("task", "d" * 64, "draft", 5))
    assert len(view["private_metadata"]) < 3000
    assert form.read_meta(view["private_metadata"]) == form.Meta("task", "d" * 64, "draft", 5)
    assert view["callback_id"] == "form:task"


@pytest.mark.parametrize(
    "forged",
    [
        None,
        "",
        "[]",
        "x" * 4000,
        '{"kind":"a"}',
        '{"kind":1,"digest":"","draft":"","step":1}',
        '{"kind":"a","digest":"","draft":"","step":true}',
        '{"kind":"a","digest":"","draft":"","step":1,"x":1}',
    ],
)
def test_a_forged_form_is_nothing(forged: Any) -> None:
    assert form.read_meta(forged) is None
    assert form.read_verb_metadata(forged) is None


@pytest.mark.parametrize(
    ("verb", "move"),
    [("reject", APPROVAL["pending"]["reject"]), ("drop", TASK["open"]["drop"]), ("hold", REVIEW["due"]["hold"])],
)
def test_the_form_of_a_verb(verb: str, move: Move, snapshot: Any) -> None:
    button = ButtonValue("case-1", 2, 1)
    view = check_view(form.verb_form(s.pending().case, s.BOOK, verb, move, form.verb_metadata(verb, button)))
    assert view == snapshot
    assert form.read_verb_metadata(view["private_metadata"]) == (verb, button)
    state = {"reason": {"reason": {"type": "plain_text_input", "value": " Why\x00 not \n"}}}
    assert form.parse(state, move.form, salt, s.TEAM) == ({"reason": Text(salt(), "Why not")}, {})


def verb_form(story: s.Story, verb: str) -> tuple[dict[str, Any], Move]:
    move = lifecycle.TABLES["incident"][story.case.state][verb]
    return check_view(form.verb_form(story.case, story.book, verb, move, "{}")), move


def test_the_form_of_a_severity_offers_the_others_and_chooses_none(snapshot: Any) -> None:
    view, _ = verb_form(i.declared(), "severity")
    assert view == snapshot
    assert [option["value"] for option in view["blocks"][0]["element"]["options"]] == ["medium"]


def test_the_form_of_a_tick_offers_what_is_left(snapshot: Any) -> None:
    view, move = verb_form(i.ticked(), "tick")
    assert view == snapshot
    chosen = {"item": {"item": {"selected_option": {"value": "item_2"}}}, "reason": {"reason": {"value": None}}}
    asked = questions(i.ticked().case, i.BOOK, move)
    assert form.parse(chosen, asked, salt, s.TEAM) == ({"item": "item_2"}, {})


@pytest.mark.parametrize("verb", ["triage", "contain", "resolve", "close", "false_alarm", "reopen"])
def test_the_other_forms_of_an_incident_ask_one_thing(verb: str, snapshot: Any) -> None:
    state = next(state for state, moves in lifecycle.TABLES["incident"].items() if verb in moves)
    story = next(make() for make in i.STORIES if make().case.state == state)
    assert [block["label"]["text"] for block in verb_form(story, verb)[0]["blocks"]] == snapshot


def test_a_forged_verb_is_nothing() -> None:
    for forged in ('{"v":"a b","c":"x","r":1,"s":0}', '{"v":3,"c":"x","r":1,"s":0}', '{"c":"x","r":1,"s":0}'):
        assert form.read_verb_metadata(forged) is None


def test_confirmation(snapshot: Any) -> None:
    assert check_view(form.confirmation("ING-1", "Data ingress")) == snapshot
    assert "Already saved as *ING-1*" in str(check_view(form.confirmation("ING-1", "Data ingress", repeated=True)))


def test_hostile_labels_and_answers_keep_the_limits_of_a_form() -> None:
    long = "<!channel> & " * 11
    asked = book(
        *(
            {"field": f"f{n}", "type": kind, "label": long[:150], "help": long * 10, "placeholder": long[:150]}
            | ({"options": [{"value": "a", "label": long[:75]}]} if "select" in kind else {})
            for n, kind in enumerate(FieldType)
        ),
        name=long[:150],
        about=long * 10,
    )
    answers: dict[str, Given] = {each.field: Text("", "x" * 100_000) for each in asked.form}
    check_view(form.build(asked, answers, META))
    answers = {each.field: "<!here>" * 1000 for each in asked.form}
    check_view(form.build(asked, answers, META))


def test_a_moment_outside_of_what_a_picker_takes_is_not_filled_in() -> None:
    asked = book({"field": "x", "type": "datetime", "past": True})
    for moment in ("1999-01-01T00:00:00Z", "2300-01-01T00:00:00Z"):
        assert "initial_date_time" not in str(check_view(form.build(asked, {"x": moment}, META)))


def test_every_form_that_is_shipped_can_be_shown() -> None:
    books = load(Path(__file__).parents[3] / "playbooks")
    for kind, shipped in books.requests.items():
        ticked: GivenAnswers = {"leaves": True, "data_classification": "special_category"}
        for step in form.steps(shipped, ticked):
            view = check_view(form.build(shipped, ticked, form.Meta(kind, shipped.digest, "draft", step)))
            assert form.parse(state_of(view), shipped.form, salt, s.TEAM)[1] == {}
