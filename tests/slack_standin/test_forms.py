"""Modals from the person's side: filling in, submitting, errors, pushing, closing."""

from typing import Any

import pytest
from slack_sdk import WebClient

from tests.slack_standin.conftest import SILENCE, Control, MakeRobot, Robot, hasty
from tests.slack_standin.kit import (
    Json,
    actions,
    button,
    field,
    home,
    modal,
    option,
    plain,
    section,
    select,
    text_input,
)
from tests.slack_standin.test_chat import error_of


class Desk:
    """Ann at her desk, with a way to have any modal opened for her."""

    def __init__(self, robot: Robot, control: Control, client: WebClient) -> None:
        self.robot, self.control, self.client = robot, control, client

    def open(self, *blocks: Json, **more: Any) -> Json:
        view = modal(*blocks, **more)

        def opening(payload: Json) -> None:
            self.client.views_open(trigger_id=payload["trigger_id"], view=view)

        self.robot.reply = opening
        told = self.control("command", user="ann", command="/open")
        self.robot.reply = lambda payload: None
        assert told["ok"], told
        shown: Json = told["view"]
        return shown

    def fill(self, **values: Any) -> Json:
        return self.control("fill", user="ann", values=values)

    def submit(self, **values: Any) -> Json:
        return self.control("submit", user="ann", values=values)


@pytest.fixture
def desk(robot: Robot, control: Control, client: WebClient) -> Desk:
    return Desk(robot, control, client)


def test_a_modal_as_a_person_sees_it(desk: Desk) -> None:
    shown = desk.open(
        section("Read *this*, <https://example.com|here>"),
        field("Reason", text_input(placeholder=plain("Why?")), hint=plain("Be brief"), block_id="why"),
        field("Level", select(option("High", "h"), option("Low", "l"), initial_option=option("Low", "l"))),
        actions(button("More")),
        close=plain("Not now"),
    )
    assert (shown["title"], shown["submit"], shown["close"]) == ("Title", "Send", "Not now")
    assert shown["text"] == "Read this, here"
    assert shown["links"] == [{"label": "here", "url": "https://example.com"}]
    assert shown["buttons"] == ["More"]
    reason, level = shown["fields"]
    assert (reason["label"], reason["value"], reason["hint"], reason["placeholder"]) == (
        "Reason",
        None,
        "Be brief",
        "Why?",
    )
    assert (level["options"], level["value"], level["optional"]) == (["High", "Low"], "l", False)


def entry(kind: str, **more: Any) -> Json:
    return {"type": kind, "action_id": "a", **more}


OPTIONS = [option("High", "h"), option("Low", "l")]
HIGH, LOW = OPTIONS
VALUES: list[tuple[Json, Any, str, Any]] = [
    (entry("plain_text_input"), "words", "value", "words"),
    (entry("email_text_input"), "a@example.com", "value", "a@example.com"),
    (entry("url_text_input"), "https://example.com/x", "value", "https://example.com/x"),
    (entry("number_input", is_decimal_allowed=True), 1.5, "value", "1.5"),
    (entry("static_select", options=OPTIONS), "High", "selected_option", HIGH),
    (
        entry("static_select", option_groups=[{"label": plain("g"), "options": OPTIONS}]),
        "l",
        "selected_option",
        LOW,
    ),
    (entry("radio_buttons", options=OPTIONS), "l", "selected_option", LOW),
    (entry("multi_static_select", options=OPTIONS), ["h", "Low"], "selected_options", OPTIONS),
    (entry("checkboxes", options=[HIGH]), True, "selected_options", [HIGH]),
    (entry("checkboxes", options=OPTIONS), "Low", "selected_options", [LOW]),
    (entry("users_select"), "@ben", "selected_user", "UBEN"),
    (entry("multi_users_select"), ["ben", "UANN"], "selected_users", ["UBEN", "UANN"]),
    (entry("conversations_select"), "#general", "selected_conversation", "CGEN"),
    (entry("multi_conversations_select"), ["CGEN"], "selected_conversations", ["CGEN"]),
    (entry("channels_select"), "private", "selected_channel", "CPRV"),
    (entry("multi_channels_select"), ["CGEN"], "selected_channels", ["CGEN"]),
    (entry("datepicker"), "2026-01-31", "selected_date", "2026-01-31"),
    (entry("timepicker"), "09:30", "selected_time", "09:30"),
    (entry("datetimepicker"), "2026-01-31T09:30:00+01:00", "selected_date_time", 1769848200),
    (entry("datetimepicker"), 1769848200, "selected_date_time", 1769848200),
    (entry("datetimepicker"), "2026-01-31T09:30", "selected_date_time", 1769848200),
    (entry("file_input"), ["F1"], "files", [{"id": "F1"}]),
    (
        entry("rich_text_input"),
        "words",
        "rich_text_value",
        {
            "type": "rich_text",
            "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "words"}]}],
        },
    ),
]


@pytest.mark.parametrize(("element", "given", "key", "sent"), VALUES, ids=[f"{v[0]['type']}-{v[1]}" for v in VALUES])
def test_each_input_is_sent_under_its_own_key(desk: Desk, element: Json, given: Any, key: str, sent: Any) -> None:
    desk.open(field("Field", element, block_id="b"))
    assert desk.submit(Field=given)["ok"]
    state = desk.robot.payload["view"]["state"]["values"]
    assert state == {"b": {"a": {"type": element["type"], key: sent}}}


BAD_VALUES: list[tuple[Json, Any, str]] = [
    (entry("plain_text_input", min_length=3), "ab", "at least 3"),
    (entry("plain_text_input", max_length=3), "abcd", "at most 3"),
    (entry("plain_text_input"), "x" * 3001, "at most 3000"),
    (entry("plain_text_input"), "two\nlines", "single line"),
    (entry("email_text_input"), "nobody", "valid email"),
    (entry("url_text_input"), "ftp://x", "valid URL"),
    (entry("number_input", is_decimal_allowed=False), "1.5", "whole number"),
    (entry("number_input", is_decimal_allowed=False), "many", "must be a number"),
    (entry("number_input", is_decimal_allowed=False, min_value="3"), "2", "at least 3"),
    (entry("number_input", is_decimal_allowed=False, max_value="3"), "4", "at most 3"),
    (entry("static_select", options=OPTIONS), "Medium", "no such option"),
    (entry("multi_static_select", options=OPTIONS, max_selected_items=1), ["h", "l"], "at most 1"),
    (entry("users_select"), "UOLD", "no such person"),
    (entry("users_select"), "nobody", "no such person"),
    (entry("conversations_select"), "nowhere", "no such channel"),
    (entry("datepicker"), "tomorrow", "must be a date"),
    (entry("timepicker"), "noon", "must be a time"),
    (entry("datetimepicker"), "soon", "a date and a time"),
    (entry("file_input", filetypes=["pdf"]), [{"id": "F1", "name": "plan.txt"}], "of these kinds: pdf"),
    (entry("file_input", max_files=1), ["F1", "F2"], "at most 1"),
]


@pytest.mark.parametrize(("element", "given", "words"), BAD_VALUES)
def test_the_client_refuses_what_does_not_fit(desk: Desk, element: Json, given: Any, words: str) -> None:
    desk.open(field("Field", element))
    told = desk.submit(Field=given)
    assert (told["ok"], told["error"]) == (False, "client_errors")
    assert words in told["client_errors"]["Field"]
    assert len(desk.robot.envelopes) == 1


def test_multiline_text_may_have_lines(desk: Desk) -> None:
    desk.open(field("Field", text_input(multiline=True)))
    assert desk.submit(Field="two\nlines")["ok"]


def test_required_fields_have_to_be_filled_in(desk: Desk) -> None:
    desk.open(field("One"), field("Two", optional=True))
    assert list(desk.submit()["client_errors"]) == ["One"]
    assert desk.fill(One="x", Three="y")["client_errors"] == {"Three": "no such field"}
    assert desk.submit()["ok"]
    assert desk.control("submit", user="ann")["error"] == "no_view"
    assert desk.fill(One="x")["error"] == "no_view"
    assert desk.control("close", user="ann")["error"] == "no_view"


def test_what_the_client_refuses_is_said_beside_its_field(desk: Desk) -> None:
    desk.open(
        field("One", block_id="one"),
        field("Two", entry("email_text_input"), block_id="two"),
        field("Three", text_input(initial_value="x"), block_id="three"),
    )
    shown = desk.submit(two="nobody")["view"]
    told = [one["error"] for one in shown["fields"]]
    assert told == ["Please complete this required field.", "Must be a valid email address.", None]
    assert desk.submit(one="x", two="a@example.com")["view"] is None


def test_a_field_can_be_emptied_again(desk: Desk) -> None:
    desk.open(field("One", text_input(initial_value="x")), field("Many", select(kind="multi_static_select")))
    desk.fill(Many=["1"])
    told = desk.submit(One=None, Many=[])
    assert list(told["client_errors"]) == ["One", "Many"]


def test_errors_show_at_their_fields(desk: Desk) -> None:
    desk.open(field("One", block_id="one"), field("Two", block_id="two"))
    desk.robot.reply = lambda payload: {"response_action": "errors", "errors": {"two": "Too short"}}
    told = desk.submit(One="1", Two="2")
    assert (told["ok"], told["error"], told["response_action"]) == (False, "view_errors", "errors")
    assert told["errors"] == {"Two": "Too short"}
    assert told["view"]["errors"] == {"Two": "Too short"}
    assert [one["error"] for one in told["view"]["fields"]] == [None, "Too short"]
    assert [one["value"] for one in told["view"]["fields"]] == ["1", "2"]
    desk.robot.reply = lambda payload: None
    assert desk.submit()["view"] is None


BAD_ACKS: list[tuple[Json, str]] = [
    ({"response_action": "errors", "errors": {"nowhere": "x"}}, "invalid_arguments"),
    ({"response_action": "errors", "errors": {"words": "x"}}, "invalid_arguments"),
    ({"response_action": "errors"}, "invalid_arguments"),
    ({"response_action": "update", "view": modal(title=plain("x" * 25))}, "invalid_arguments"),
    ({"response_action": "push"}, "invalid_arguments"),
    ({"response_action": "explode"}, "invalid_arguments"),
]


@pytest.mark.parametrize(("ack", "error"), BAD_ACKS)
def test_a_bad_answer_leaves_the_modal_open(desk: Desk, ack: Json, error: str) -> None:
    desk.open(section(block_id="words"), field("One", text_input(initial_value="x"), block_id="one"))
    desk.robot.reply = lambda payload: ack
    told = desk.submit()
    assert (told["ok"], told["error"]) == (False, error)
    assert told["view"]["title"] == "Title"
    (refused,) = desk.control.get("refused")["refused"]
    assert (refused["method"], refused["error"]) == ("ack", error)


@hasty
def test_a_modal_that_is_not_answered_stays(desk: Desk) -> None:
    desk.open()
    desk.robot.reply = lambda payload: SILENCE
    told = desk.submit(Name="x")
    assert (told["error"], told["view"]["fields"][0]["value"]) == ("operation_timeout", "x")


def test_update_push_and_clear(desk: Desk) -> None:
    first = desk.open()
    desk.robot.reply = lambda payload: {"response_action": "push", "view": modal(title=plain("Second"))}
    second = desk.submit(Name="x")
    assert (second["response_action"], second["view"]["title"]) == ("push", "Second")
    desk.robot.reply = lambda payload: {"response_action": "update", "view": modal(title=plain("Changed"))}
    changed = desk.submit(Name="y")
    assert (changed["view"]["title"], changed["view"]["id"]) == ("Changed", second["view"]["id"])
    desk.robot.reply = lambda payload: None
    assert desk.submit(Name="y")["view"]["id"] == first["id"]
    desk.robot.reply = lambda payload: {"response_action": "push", "view": modal()}
    desk.submit()
    desk.robot.reply = lambda payload: {"response_action": "clear"}
    assert desk.submit(Name="z")["view"] is None


def test_three_modals_at_most(desk: Desk) -> None:
    desk.open()
    desk.robot.reply = lambda payload: {"response_action": "push", "view": modal()}
    desk.submit(Name="1")
    third = desk.submit(Name="2")
    payload = desk.robot.payload["view"]
    assert payload["previous_view_id"] == payload["root_view_id"] != payload["id"]
    assert desk.submit(Name="3")["error"] == "push_limit_reached"
    assert desk.control.get("sees", user="ann")["view"]["id"] == third["view"]["id"]


def test_views_push_over_the_api(desk: Desk) -> None:
    desk.open(actions(button("More")))

    def pushing(payload: Json) -> None:
        desk.client.views_push(trigger_id=payload["trigger_id"], view=modal(title=plain("On top")))

    desk.robot.reply = pushing
    assert desk.control("press", user="ann", view=True, label="More")["view"]["title"] == "On top"
    desk.robot.reply = lambda payload: None
    desk.control("close", user="ann", all=True)
    desk.control("command", user="ann", command="/x")
    trigger = desk.robot.payload["trigger_id"]
    assert error_of(desk.client.views_push, trigger_id=trigger, view=modal()) == "not_found"


def test_updating_keeps_what_was_typed_where_ids_stay(desk: Desk) -> None:
    shown = desk.open(field("One", block_id="one"), field("Two", block_id="two"))
    desk.fill(One="kept", Two="lost")
    view = modal(field("One", block_id="one"), field("Two", block_id="other"))
    answer = desk.client.views_update(view_id=shown["id"], hash=shown["hash"], view=view)["view"]
    assert answer["state"]["values"] == {
        "one": {"typed": {"type": "plain_text_input", "value": "kept"}},
        "other": {"typed": {"type": "plain_text_input", "value": None}},
    }
    update = desk.client.views_update
    assert error_of(update, view_id=shown["id"], hash=shown["hash"], view=view) == "hash_conflict"
    assert error_of(update, view_id="VNOPE", view=view) == "not_found"
    desk.control("close", user="ann")
    assert error_of(update, view_id=shown["id"], view=view) == "not_found"


def test_external_ids_are_unique(desk: Desk, make_robot: MakeRobot) -> None:
    desk.open(external_id="mine")
    desk.client.views_update(external_id="mine", view=modal(title=plain("New"), external_id="mine"))
    assert desk.control.get("sees", user="ann")["view"]["title"] == "New"
    desk.control("command", user="ben", command="/x")
    trigger = desk.robot.payload["trigger_id"]
    taken = modal(external_id="mine")
    assert error_of(desk.client.views_open, trigger_id=trigger, view=taken) == "duplicate_external_id"
    missing = {"method": "views.update", "json": {"view": modal()}}
    assert error_of(desk.client.api_call, api_method=missing["method"], json=missing["json"]) == "invalid_arguments"


def test_closing_is_told_if_wanted(desk: Desk) -> None:
    shown = desk.open(notify_on_close=True)
    desk.fill(Name="typed")
    desk.control("close", user="ann")
    payload = desk.robot.payload
    assert (payload["type"], payload["is_cleared"], payload["view"]["id"]) == ("view_closed", False, shown["id"])
    assert payload["view"]["state"] == {"values": {}}
    desk.open()
    heard = len(desk.robot.envelopes)
    desk.control("close", user="ann")
    assert len(desk.robot.envelopes) == heard


def test_closing_the_stack_tells_of_the_root(desk: Desk) -> None:
    root = desk.open(notify_on_close=True)
    desk.robot.reply = lambda payload: {"response_action": "push", "view": modal()}
    desk.submit(Name="x")
    desk.robot.reply = lambda payload: None
    assert desk.control("close", user="ann", all=True)["view"] is None
    assert (desk.robot.payload["is_cleared"], desk.robot.payload["view"]["id"]) == (True, root["id"])


def test_a_dispatched_input_sends_its_value_at_once(desk: Desk) -> None:
    desk.open(field("Kind", {**select(*OPTIONS), "action_id": "kind"}, dispatch_action=True, block_id="b"))
    told = desk.control("press", user="ann", view=True, label="Kind", value="High")
    assert told["ok"]
    payload = desk.robot.payload
    (action,) = payload["actions"]
    assert (action["type"], action["selected_option"]) == ("static_select", HIGH)
    assert payload["view"]["state"]["values"]["b"]["kind"]["selected_option"] == HIGH
    assert payload["container"] == {"type": "view", "view_id": payload["view"]["id"]}
    again = desk.control("press", user="ann", view=True, block_id="b")
    assert again["ok"]
    assert desk.robot.payload["actions"][0]["selected_option"] == HIGH
    assert desk.control("press", user="ann", view=True, label="Kind", value="x")["error"] == "invalid_value"
    assert desk.control("press", user="ann", view=True, label="Other")["error"] == "no_such_button"
    assert desk.control("press", user="ben", view=True, label="Kind")["error"] == "no_such_button"


def test_suggestions_fill_an_external_select(desk: Desk) -> None:
    desk.open(field("Owner", entry("external_select"), block_id="b"))
    desk.robot.reply = lambda payload: {"options": OPTIONS} if payload["type"] == "block_suggestion" else None
    told = desk.control("suggest", user="ann", label="Owner", value="hi")
    assert told["options"] == OPTIONS
    payload = desk.robot.payload
    assert (payload["type"], payload["value"], payload["block_id"], payload["action_id"]) == (
        "block_suggestion",
        "hi",
        "b",
        "a",
    )
    assert desk.control("suggest", user="ann", label="Nobody", value="x")["error"] == "no_such_button"
    assert "no such option" in desk.fill(Owner="Medium")["client_errors"]["Owner"]
    assert desk.submit(Owner="High")["ok"]
    assert desk.robot.payload["view"]["state"]["values"]["b"]["a"]["selected_option"] == HIGH


def test_suggestions_in_groups_for_several(desk: Desk) -> None:
    desk.open(field("Owners", entry("multi_external_select")))
    groups = {"option_groups": [{"label": plain("g"), "options": OPTIONS}]}
    desk.robot.reply = lambda payload: groups if payload["type"] == "block_suggestion" else None
    assert desk.fill(Owners=["High", "Low"])["view"]["fields"][0]["value"] == ["h", "l"]


def offering(*names: str) -> Any:
    """Reply with these options to everything that is typed."""
    offered = [option(name, name.lower()) for name in names]
    return lambda payload: {"options": offered} if payload["type"] == "block_suggestion" else None


def test_what_was_offered_once_can_be_chosen_after_another_search(desk: Desk) -> None:
    desk.open(field("Owners", entry("multi_external_select"), block_id="b"))
    for name in ("High", "Low"):
        desk.robot.reply = offering(name)
        desk.control("suggest", user="ann", block_id="b", value=name)
        assert desk.fill(b=[name.lower()])["ok"]
    heard = len(desk.robot.envelopes)
    assert desk.fill(b=["high", "low"])["view"]["fields"][0]["value"] == ["high", "low"]
    assert desk.fill(b=[])["ok"]
    assert len([one for one in desk.robot.envelopes[heard:] if one["payload"]["value"] in ("high", "low")]) == 0


def test_the_home_tab_is_filled_in_and_asks_the_app_too(desk: Desk) -> None:
    view = home(field("Name", block_id="n"), field("Owner", entry("external_select"), block_id="b"))
    desk.client.views_publish(user_id="UANN", view=view)
    desk.robot.reply = offering("High")
    assert desk.control("suggest", user="ann", home=True, block_id="b", value="h")["options"] == [
        option("High", "high")
    ]
    assert desk.robot.payload["view"]["type"] == "home"
    told = desk.control("fill", user="ann", home=True, values={"n": "words", "b": "high"})
    assert [one["value"] for one in told["view"]["fields"]] == ["words", "high"]


def test_a_menu_in_a_message_asks_the_app(desk: Desk) -> None:
    blocks = [actions({**entry("external_select"), "action_id": "owner"}, block_id="b")]
    ts = desk.client.chat_postMessage(channel="CGEN", text="Whose?", blocks=blocks)["ts"]
    desk.robot.reply = offering("High", "Low")
    where = {"user": "ann", "channel": "CGEN", "ts": ts, "block_id": "b", "action_id": "owner"}
    assert [one["value"] for one in desk.control("suggest", **where, value="")["options"]] == ["high", "low"]
    payload = desk.robot.payload
    assert (payload["container"]["type"], payload["container"]["message_ts"]) == ("message", ts)
    assert (payload["channel"]["id"], payload["message"]["ts"], payload["value"]) == ("CGEN", ts, "")
    assert desk.control("press", **where, value="low")["ok"]
    assert desk.robot.payload["actions"][0]["selected_option"] == option("Low", "low")
    assert desk.control("press", **where, value="medium")["error"] == "invalid_value"
    assert desk.control("suggest", **{**where, "user": "cat"}, value="")["error"] == "no_such_button"


def test_a_menu_that_came_with_a_change_of_the_message_can_be_used(desk: Desk) -> None:
    posted = desk.client.chat_postMessage(channel="CGEN", text="Pick", blocks=[actions(select(), block_id="a")])
    where = {"user": "ann", "channel": "CGEN", "ts": posted["ts"]}
    assert desk.control("press", **where, block_id="a", value="1")["ok"]
    desk.client.chat_update(channel="CGEN", ts=posted["ts"], text="Pick", blocks=[actions(select(), block_id="b")])
    assert desk.control("press", **where, block_id="b", value="1")["ok"]
    assert list(desk.robot.payload["state"]["values"]) == ["b"]


def test_a_person_uploads_a_file_for_a_form(desk: Desk) -> None:
    file = desk.control("upload", user="ann", name="plan.txt", content="UGxhbg==")["file"]
    assert (file["name"], file["size"], file["user"]) == ("plan.txt", 4, "UANN")
    assert desk.control.get("file", id=file["id"])["text"] == "Plan"
    assert desk.client.files_info(file=file["id"])["file"]["id"] == file["id"]
    desk.open(field("Plan", entry("file_input"), block_id="b"))
    assert desk.submit(b=[file])["ok"]
    assert desk.robot.payload["view"]["state"]["values"]["b"]["a"]["files"] == [file]
    assert desk.control("upload", user="ann", name="plan.txt", content="not base64!")["error"] == "misused"


def test_a_modal_can_ask_for_a_response_url(desk: Desk) -> None:
    desk.open(field("Where", entry("channels_select", response_url_enabled=True), block_id="b"), field("Name"))
    desk.submit(Where="CGEN", Name="x")
    (url,) = desk.robot.payload["response_urls"]
    assert (url["channel_id"], url["block_id"], url["action_id"]) == ("CGEN", "b", "a")
    desk.open(field("Where", entry("channels_select", response_url_enabled=True), optional=True))
    desk.submit()
    assert desk.robot.payload["response_urls"] == []


def test_opening_again_replaces_the_stack(desk: Desk) -> None:
    desk.open()
    shown = desk.open(title=plain("Again"))
    assert shown["title"] == "Again"
    assert desk.control("close", user="ann")["view"] is None
