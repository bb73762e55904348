"""Buttons and messages: what a button carries comes back, and nothing else does."""

import json
from typing import Any

import pytest

from countersign.domain.lifecycle import APPROVAL, Move
from countersign.slack.views.blocks import (
    ButtonValue,
    button_value,
    buttons,
    context,
    message,
    mrkdwn,
    plain,
    read_button,
    section,
    verb_button,
)
from tests.slack.views import sample as s
from tests.slack.views.checks import check_message


def test_a_button_carries_the_case_and_what_its_reader_saw() -> None:
    case = s.second_stage().case
    assert read_button(button_value(case)) == ButtonValue("case-1", 1, 1)
    assert button_value(case) == '{"c":"case-1","r":1,"s":1}'


@pytest.mark.parametrize(
    "forged",
    [
        None,
        3,
        "",
        "x",
        "[]",
        "null",
        "{}",
        "[" * 100_000,
        '{"c":"case-1","r":1}',
        '{"c":"case-1","r":1,"s":0,"x":1}',
        '{"c":1,"r":1,"s":0}',
        '{"c":"","r":1,"s":0}',
        '{"c":"a b","r":1,"s":0}',
        '{"c":"case-1","r":0,"s":0}',
        '{"c":"case-1","r":true,"s":0}',
        '{"c":"case-1","r":1,"s":-1}',
        '{"c":"case-1","r":1.5,"s":0}',
        '{"c":"case-1","r":1,"s":1e400}',
        '{"c":"case-1","r":1,"s":99999999999}',
        json.dumps({"c": "a" * 300, "r": 1, "s": 0}),
        json.dumps({"c": "a" * 3000, "r": 1, "s": 0}),
    ],
)
def test_a_forged_button_is_nothing(forged: Any) -> None:
    assert read_button(forged) is None


def test_withdrawing_asks_for_confirmation(snapshot: Any) -> None:
    assert verb_button("withdraw", APPROVAL["pending"]["withdraw"], s.pending().case) == snapshot


def test_a_move_without_a_button_is_named_by_its_verb() -> None:
    assert verb_button("nudge", Move("asked", ()), s.pending().case)["text"]["text"] == "nudge"


def test_no_offer_no_block() -> None:
    assert buttons({}, s.pending().case) == []


def test_block_ids_change_with_what_the_reader_saw() -> None:
    moves = APPROVAL["pending"]
    first, second = (buttons(moves, story.case)[0]["block_id"] for story in (s.pending(), s.second_stage()))
    assert first != second


def test_a_message_of_too_many_blocks_is_cut_and_says_so() -> None:
    drawn = check_message(message("x", [section(str(number)) for number in range(51)]))
    assert len(drawn["blocks"]) == 50
    assert "more than fits" in str(drawn["blocks"][-1])


def test_long_mrkdwn_is_cut_outside_of_tokens_and_entities() -> None:
    for pad in range(60):
        text = mrkdwn(
            "x" * (2950 + pad) + " <!date^1^{date_short_pretty} at {time}|1 Jan 1970, 00:00 UTC> &amp; &lt; end"
        )["text"]
        assert len(text) <= 3000
        assert text.count("<") == text.count(">")


def test_mrkdwn_without_any_place_to_cut_is_still_cut() -> None:
    assert len(mrkdwn("x" * 5000)["text"]) <= 3000


def test_small_print_has_at_most_ten_parts() -> None:
    assert len(context(*"abcdefghijklm")["elements"]) == 10


def test_plain_text_is_never_empty() -> None:
    assert plain(" \x00 ")["text"] == "-"
