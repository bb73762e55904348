"""Text after a command, suggestions while typing, and drafts."""

import json
from typing import Any

import pytest

from countersign.domain.fields import Field
from countersign.domain.texts import File, GivenAnswers, Text
from countersign.slack.views import form, prefill
from tests.slack.views import incidents as i
from tests.slack.views.asking import MANY, META, book, plain
from tests.slack.views.checks import check_view

PREFILL = book(
    {"field": "what", "type": "checkbox"},
    {
        "field": "sort",
        "type": "select",
        "options": {"personal": "Personal data", "special_category": "Special category"},
    },
    {"field": "hidden", "type": "text", "shown_when": {"field": "what", "equals": True}},
    {"field": "purpose", "type": "long_text", "max_length": 30},
)


@pytest.mark.parametrize(
    ("typed_text", "expected"),
    [
        ("", {}),
        ("   ", {}),
        ("personal", {"sort": "personal"}),
        ("Personal Data", {"sort": "personal"}),
        ("special-category: health", {"sort": "special_category", "purpose": "health"}),
        ("personal tickets of 2025", {"sort": "personal", "purpose": "tickets of 2025"}),
        ("personal data of tickets", {"sort": "personal", "purpose": "of tickets"}),
        ("tickets personal", {"purpose": "tickets personal"}),
        ("“Personal data” “tickets”", {"sort": "personal", "purpose": "tickets"}),
        ('"tickets"', {"purpose": "tickets"}),
        ("it\u2019s", {"purpose": "it\u2019s"}),
        ("a &lt;b&gt; &amp;amp; c", {"purpose": "a <b> &amp; c"}),
        ("ask <@U1|dana> in <#C1|general>", {"purpose": "ask @dana in #general"}),
        ("see <https://x.example|x> <@U1>", {"purpose": "see https://x.example @U1"}),
        ("y" * 40, {"purpose": "y" * 30}),
        ('"', {"purpose": '"'}),
    ],
)
def test_text_after_a_command_fills_in_the_form(typed_text: str, expected: dict[str, Any]) -> None:
    answers = prefill.prefill(PREFILL, typed_text)
    assert plain(answers) == expected
    check_view(form.build(PREFILL, answers, META))


@pytest.mark.parametrize(
    ("typed_text", "expected"),
    [
        (
            "high chatbot shows other people's invoices",
            {"severity": "high", "what": "chatbot shows other people's invoices"},
        ),
        ("High: many people are affected chatbot", {"severity": "high", "what": "chatbot"}),
        ("MEDIUM, the chatbot", {"severity": "medium", "what": "the chatbot"}),
        ("higher bills", {"what": "higher bills"}),
        ("the chatbot is high", {"what": "the chatbot is high"}),
    ],
)
def test_text_after_a_command_declares_an_incident(typed_text: str, expected: dict[str, Any]) -> None:
    assert plain(prefill.prefill(i.BOOK, typed_text)) == expected


def test_a_form_without_a_place_for_text_is_not_filled_in() -> None:
    assert prefill.prefill(book({"field": "x", "type": "checkbox"}), "hello") == {}


def test_suggestions_contain_what_was_typed() -> None:
    field = Field.model_validate({"field": "x", "label": "X", "type": "select", "options": MANY})
    assert len(prefill.options_for(field, "")) == 100
    assert [item["value"] for item in prefill.options_for(field, "OPTION 100")] == ["option_100"]
    assert prefill.options_for(field, "nothing") == []


def test_a_system_can_be_one_known_or_a_new_one() -> None:
    field = Field.model_validate({"field": "x", "label": "X", "type": "system"})
    known = ["Chatbot", "Chat & search", "Chatbot", "x" * 200, "Search"]
    found = prefill.options_for(field, "chat", known)
    assert [item["value"] for item in found] == ["chat", "Chatbot", "Chat & search"]
    assert found[0]["text"]["text"] == 'Use "chat"'
    assert [item["value"] for item in prefill.options_for(field, "Chatbot", known)] == ["Chatbot"]
    every = prefill.options_for(field, " \x00 ", known)
    assert [len(item["value"]) for item in every] == [7, 13, 75, 6]
    assert len(prefill.options_for(field, "s", [f"s{n}" for n in range(200)])) == 100
    assert len(prefill.options_for(field, "y" * 200)[0]["text"]["text"]) <= 75


def test_drafts_are_kept_and_come_back() -> None:
    answers: GivenAnswers = {
        "a": Text("5a", "text"),
        "b": ("x", "y"),
        "c": True,
        "d": "plain",
        "e": (File("F1", Text("5a", "n")),),
    }
    kept = prefill.pack(answers)
    assert json.loads(kept)["d"] == "plain"
    assert prefill.unpack(kept) == (answers, None)
    why = Text("5a", "a sample")
    assert prefill.unpack(prefill.pack(answers, why)) == (answers, why)
    assert prefill.unpack("broken") == ({}, None)
