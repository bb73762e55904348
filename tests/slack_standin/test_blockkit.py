"""What Slack refuses is refused, by the same name; what it takes is taken."""

from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from slack_standin.blockkit import checked_blocks, checked_view
from slack_standin.wire import SlackError
from tests.slack_standin.kit import (
    Json,
    actions,
    button,
    field,
    home,
    modal,
    mrkdwn,
    option,
    plain,
    section,
    select,
    text_input,
)

FIVE_OPTIONS = [option(f"o{n}", str(n)) for n in range(6)]
CONFIRM = {"title": plain("Sure?"), "text": plain("Really?"), "confirm": plain("Yes"), "deny": plain("No")}
NUMBER = {"type": "number_input", "action_id": "n", "is_decimal_allowed": False}


def picker(**more: Any) -> Json:
    return {"type": "datepicker", "action_id": "d", **more}


BAD_MESSAGES: dict[str, tuple[Any, str, str]] = {
    "not JSON": ("[{", "invalid_blocks_format", ""),
    "not a list": ({"type": "section"}, "invalid_blocks_format", ""),
    "a list of words": (["section"], "invalid_blocks_format", ""),
    "51 blocks": ([{"type": "divider"}] * 51, "invalid_blocks", "no more than 50 items allowed"),
    "no type": ([{"text": mrkdwn("x")}], "invalid_blocks", "missing required field: type"),
    "unknown block": ([{"type": "banner"}], "invalid_blocks", "unsupported type: banner"),
    "type not a word": ([{"type": ["section"]}], "invalid_blocks", "unsupported type"),
    "unknown field": ([section(colour="red")], "invalid_blocks", "invalid additional property: colour"),
    "section with nothing": ([{"type": "section"}], "invalid_blocks", "`text` or `fields`"),
    "section text 3001": ([section("x" * 3001)], "invalid_blocks", "must be less than 3001 characters"),
    "empty text": ([section("")], "invalid_blocks", "must be more than 0 characters"),
    "text not a string": ([{"type": "section", "text": {"type": "mrkdwn", "text": 3}}], "invalid_blocks", "a string"),
    "text not an object": ([{"type": "section", "text": "hi"}], "invalid_blocks", "must be an object"),
    "text of no kind": ([{"type": "section", "text": {"type": "html", "text": "x"}}], "invalid_blocks", "html"),
    "emoji in mrkdwn": ([{"type": "section", "text": mrkdwn("x", emoji=True)}], "invalid_blocks", "emoji"),
    "verbatim not boolean": ([{"type": "section", "text": mrkdwn("x", verbatim="yes")}], "invalid_blocks", "boolean"),
    "11 fields": ([{"type": "section", "fields": [mrkdwn("x")] * 11}], "invalid_blocks", "no more than 10"),
    "no fields": ([{"type": "section", "fields": []}], "invalid_blocks", "no less than 1 items"),
    "field 2001": ([{"type": "section", "fields": [mrkdwn("x" * 2001)]}], "invalid_blocks", "less than 2001"),
    "header 151": ([{"type": "header", "text": plain("x" * 151)}], "invalid_blocks", "less than 151"),
    "header in mrkdwn": ([{"type": "header", "text": mrkdwn("x")}], "invalid_blocks", "unsupported type: mrkdwn"),
    "11 in context": ([{"type": "context", "elements": [mrkdwn("x")] * 11}], "invalid_blocks", "no more than 10"),
    "button in context": ([{"type": "context", "elements": [button()]}], "invalid_blocks", "unsupported type: button"),
    "empty context": ([{"type": "context", "elements": []}], "invalid_blocks", "no less than 1"),
    "26 actions": (
        [actions(*(button(action_id=str(n)) for n in range(26)))],
        "invalid_blocks",
        "no more than 25 items allowed",
    ),
    "no actions": ([actions()], "invalid_blocks", "no less than 1"),
    "text input in actions": ([actions(text_input())], "invalid_blocks", "unsupported type: plain_text_input"),
    "same action twice": ([actions(button(), button())], "invalid_blocks", "`action_id` must be unique"),
    "same block id twice": ([section(block_id="b"), section(block_id="b")], "invalid_blocks", "already exists"),
    "block_id 256": ([section(block_id="b" * 256)], "invalid_blocks", "less than 256"),
    "action_id 256": ([actions(button(action_id="a" * 256))], "invalid_blocks", "less than 256"),
    "button text 76": ([actions(button("x" * 76))], "invalid_blocks", "less than 76"),
    "button without text": ([actions({"type": "button"})], "invalid_blocks", "missing required field: text"),
    "button value 2001": ([actions(button(value="x" * 2001))], "invalid_blocks", "less than 2001"),
    "button url 3001": ([actions(button(url="https://" + "x" * 2993))], "invalid_blocks", "less than 3001"),
    "button style": ([actions(button(style="secondary"))], "invalid_blocks", "valid enum value"),
    "confirm title 101": (
        [actions(button(confirm={**CONFIRM, "title": plain("x" * 101)}))],
        "invalid_blocks",
        "less than 101",
    ),
    "confirm text 301": (
        [actions(button(confirm={**CONFIRM, "text": plain("x" * 301)}))],
        "invalid_blocks",
        "less than 301",
    ),
    "confirm button 31": (
        [actions(button(confirm={**CONFIRM, "confirm": plain("x" * 31)}))],
        "invalid_blocks",
        "less than 31",
    ),
    "confirm without deny": (
        [actions(button(confirm={k: v for k, v in CONFIRM.items() if k != "deny"}))],
        "invalid_blocks",
        "missing required field: deny",
    ),
    "101 options": (
        [actions(select(*(option(value=str(n)) for n in range(101))))],
        "invalid_blocks",
        "no more than 100 items",
    ),
    "no options": ([actions({"type": "static_select", "options": []})], "invalid_blocks", "no less than 1"),
    "neither options nor groups": ([actions({"type": "static_select"})], "invalid_blocks", "either `options` or"),
    "option text 76": ([actions(select(option("x" * 76)))], "invalid_blocks", "less than 76"),
    "option value 151": ([actions(select(option(value="x" * 151)))], "invalid_blocks", "less than 151"),
    "option description 76": (
        [actions(select(option(description=plain("x" * 76))))],
        "invalid_blocks",
        "less than 76",
    ),
    "mrkdwn in a select": ([actions(select({"text": mrkdwn("x"), "value": "1"}))], "invalid_blocks", "mrkdwn"),
    "url in a select": ([actions(select(option(url="https://x")))], "invalid_blocks", "additional property: url"),
    "initial option unknown": (
        [actions(select(initial_option=option("Two", "2")))],
        "invalid_blocks",
        "initial_option must match one of the options",
    ),
    "same value twice": ([actions(select(option("a"), option("b")))], "invalid_blocks", "must be unique"),
    "placeholder 151": ([actions(select(placeholder=plain("x" * 151)))], "invalid_blocks", "less than 151"),
    "6 in overflow": (
        [actions({"type": "overflow", "options": FIVE_OPTIONS})],
        "invalid_blocks",
        "no more than 5",
    ),
    "11 checkboxes": (
        [actions(select(*(option(value=str(n)) for n in range(11)), kind="checkboxes"))],
        "invalid_blocks",
        "no more than 10",
    ),
    "date format": ([actions(picker(initial_date="31.1.2026"))], "invalid_blocks", "characters"),
    "date of 13 months": ([actions(picker(initial_date="2026-13-01"))], "invalid_blocks", "expected format"),
    "image without alt": ([{"type": "image", "image_url": "https://x"}], "invalid_blocks", "alt_text"),
    "image from nowhere": ([{"type": "image", "alt_text": "x"}], "invalid_blocks", "either `image_url` or"),
    "image url 3001": (
        [{"type": "image", "alt_text": "x", "image_url": "x" * 3001}],
        "invalid_blocks",
        "less than 3001",
    ),
    "markdown 12001": ([{"type": "markdown", "text": "x" * 12001}], "invalid_blocks", "less than 12001"),
    "table of 21 columns": (
        [{"type": "table", "rows": [[{"type": "raw_text", "text": "x"}] * 21]}],
        "invalid_blocks",
        "no more than 20",
    ),
    "rich text of no kind": (
        [{"type": "rich_text", "elements": [{"type": "rich_text_poem", "elements": []}]}],
        "invalid_blocks",
        "rich_text_poem",
    ),
    "input in a message": ([field()], "invalid_blocks", "unsupported type: input"),
    "too much altogether": ([section("x" * 3000)] * 5, "msg_blocks_too_long", ""),
}

BAD_MODALS: dict[str, tuple[Any, str, str]] = {
    "no view": (None, "invalid_arguments", "missing required field: view"),
    "not JSON": ("{", "invalid_arguments", "must be JSON"),
    "a list": ([], "invalid_arguments", "must be an object"),
    "home as modal": (home(), "invalid_arguments", "unsupported type: home"),
    "title 25": (modal(title=plain("x" * 25)), "invalid_arguments", "less than 25 characters"),
    "title missing": (
        {k: v for k, v in modal().items() if k != "title"},
        "invalid_arguments",
        "missing required field: title",
    ),
    "title in mrkdwn": (modal(title=mrkdwn("x")), "invalid_arguments", "mrkdwn"),
    "submit 25": (modal(submit=plain("x" * 25)), "invalid_arguments", "/view/submit/text"),
    "close 25": (modal(close=plain("x" * 25)), "invalid_arguments", "/view/close/text"),
    "no submit for inputs": (
        {k: v for k, v in modal().items() if k != "submit"},
        "invalid_arguments",
        "missing required field: submit",
    ),
    "callback_id 256": (modal(callback_id="x" * 256), "invalid_arguments", "less than 256"),
    "private_metadata 3001": (modal(private_metadata="x" * 3001), "invalid_arguments", "less than 3001"),
    "external_id 256": (modal(external_id="x" * 256), "invalid_arguments", "less than 256"),
    "101 blocks": (modal(*[{"type": "divider"}] * 101), "invalid_arguments", "no more than 100"),
    "over 250 KB": (modal(*[section("x" * 2900)] * 90), "view_too_large", ""),
    "label 2001": (modal(field("x" * 2001)), "invalid_arguments", "less than 2001"),
    "hint 2001": (modal(field(hint=plain("x" * 2001))), "invalid_arguments", "less than 2001"),
    "label in mrkdwn": (modal({**field(), "label": mrkdwn("x")}), "invalid_arguments", "mrkdwn"),
    "input without element": (modal({"type": "input", "label": plain("x")}), "invalid_arguments", "element"),
    "button as input": (modal(field(element=button())), "invalid_arguments", "unsupported type: button"),
    "max_length 3001": (modal(field(element=text_input(max_length=3001))), "invalid_arguments", "between 1 and 3000"),
    "min over max": (
        modal(field(element=text_input(min_length=9, max_length=3))),
        "invalid_arguments",
        "cannot be greater",
    ),
    "number without decimals told": (
        modal(field(element={"type": "number_input"})),
        "invalid_arguments",
        "is_decimal_allowed",
    ),
    "min_value a number": (modal(field(element={**NUMBER, "min_value": 1})), "invalid_arguments", "a string"),
    "a null": (modal(close=None), "invalid_arguments", "must be an object"),
    "markdown in a modal": (modal({"type": "markdown", "text": "x"}), "invalid_arguments", "markdown"),
    "dispatched file": (
        modal(field(element={"type": "file_input"}, dispatch_action=True)),
        "invalid_arguments",
        "not allowed with file_input",
    ),
    "max_files 11": (
        modal(field(element={"type": "file_input", "max_files": 11})),
        "invalid_arguments",
        "between 1 and 10",
    ),
    "trigger of no kind": (
        modal(field(element=text_input(dispatch_action_config={"trigger_actions_on": ["on_blur"]}))),
        "invalid_arguments",
        "valid enum value",
    ),
    "same block id twice": (modal(field(block_id="b"), section(block_id="b")), "invalid_arguments", "exists"),
    "blocks no list": (modal(blocks={}), "invalid_arguments", "must be an array"),
}


def refusal(error: SlackError) -> str:
    return " ".join(error.details.get("response_metadata", {}).get("messages", []))


@pytest.mark.parametrize(("blocks", "code", "words"), BAD_MESSAGES.values(), ids=list(BAD_MESSAGES))
def test_a_bad_message_is_refused(blocks: Any, code: str, words: str) -> None:
    with pytest.raises(SlackError) as caught:
        checked_blocks(blocks)
    assert caught.value.code == code
    assert words in refusal(caught.value)


@pytest.mark.parametrize(("view", "code", "words"), BAD_MODALS.values(), ids=list(BAD_MODALS))
def test_a_bad_modal_is_refused(view: Any, code: str, words: str) -> None:
    with pytest.raises(SlackError) as caught:
        checked_view(view, "modal")
    assert caught.value.code == code
    assert words in refusal(caught.value)


def test_file_inputs_do_not_go_into_a_home_tab() -> None:
    with pytest.raises(SlackError, match="invalid_arguments"):
        checked_view(home(field(element={"type": "file_input"})), "home")


RICH = {
    "type": "rich_text",
    "elements": [
        {"type": "rich_text_section", "elements": [{"type": "text", "text": "hi", "style": {"bold": True}}]},
        {
            "type": "rich_text_list",
            "style": "bullet",
            "elements": [{"type": "rich_text_section", "elements": [{"type": "user", "user_id": "UANN"}]}],
        },
    ],
}

GOOD_BLOCKS: dict[str, Json] = {
    "section at its limit": section("x" * 3000),
    "section with fields": {"type": "section", "fields": [plain("x"), mrkdwn("y", verbatim=True)]},
    "section with a menu": section(accessory=select(initial_option=option())),
    "header": {"type": "header", "text": plain("x" * 150)},
    "context": {"type": "context", "elements": [mrkdwn("x"), {"type": "image", "alt_text": "i", "image_url": "u"}]},
    "25 buttons": actions(*(button(action_id=str(n)) for n in range(25))),
    "danger with confirm": actions(button(style="danger", confirm=CONFIRM)),
    "overflow with url": actions({"type": "overflow", "action_id": "o", "options": [option(url="https://x")]}),
    "checkboxes in mrkdwn": actions(select({"text": mrkdwn("*x*"), "value": "1"}, kind="checkboxes")),
    "groups": actions(
        {"type": "static_select", "option_groups": [{"label": plain("g"), "options": [option()]}], "action_id": "g"}
    ),
    "emoji does not part options": actions(
        select(initial_option={"text": {**plain("One"), "emoji": True}, "value": "1"})
    ),
    "rich text": RICH,
    "table": {"type": "table", "rows": [[{"type": "raw_text", "text": "a"}, RICH]]},
    "video": {"type": "video", "alt_text": "v", "title": plain("v"), "thumbnail_url": "t", "video_url": "v"},
}


@pytest.mark.parametrize("block", GOOD_BLOCKS.values(), ids=list(GOOD_BLOCKS))
def test_a_good_block_is_taken_and_gets_an_id(block: Json) -> None:
    (checked,) = checked_blocks([block])
    assert checked["block_id"]
    assert "block_id" not in block


def test_elements_get_action_ids() -> None:
    (checked,) = checked_blocks([actions({"type": "button", "text": plain("x")})])
    assert checked["elements"][0]["action_id"]


INPUTS = [
    {"type": kind}
    for kind in (
        "plain_text_input",
        "email_text_input",
        "url_text_input",
        "users_select",
        "multi_users_select",
        "conversations_select",
        "multi_conversations_select",
        "channels_select",
        "multi_channels_select",
        "external_select",
        "multi_external_select",
        "datepicker",
        "timepicker",
        "datetimepicker",
        "rich_text_input",
        "file_input",
    )
]


@pytest.mark.parametrize("element", [*INPUTS, NUMBER], ids=lambda element: element["type"])
def test_every_input_is_taken_in_a_modal(element: Json) -> None:
    assert checked_view(modal(field(element=element)), "modal")["blocks"][0]["element"]["action_id"]


def test_the_web_api_names_every_complaint(client: WebClient) -> None:
    with pytest.raises(SlackApiError) as caught:
        client.chat_postMessage(channel="CGEN", text="x", blocks=[section("x" * 3001), {"type": "banner"}])
    answer = caught.value.response
    assert answer["error"] == "invalid_blocks"
    assert answer["errors"] == [
        "must be less than 3001 characters [json-pointer:/blocks/0/text/text]",
        "unsupported type: banner [json-pointer:/blocks/1/type]",
    ]
    assert answer["response_metadata"]["messages"] == [f"[ERROR] {one}" for one in answer["errors"]]
