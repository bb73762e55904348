"""Forms: what is wrong stands beside its question, what was typed stays, and what was meant can be sent after all."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser import steps
from tests.browser.window import Window

pytestmark = pytest.mark.xdist_group("browser: requests")

EXCEPTION = {
    "Which clause of the AI policy?": "Use approved AI tools only",
    "Which system is it for?": "image-generator",
    "What do you want to do?": "Use a personal account",
    "Why do you need it?": "The campaign starts next week.",
    "What keeps the risk low meanwhile?": "No customer names in prompts.",
}
UNTIL = "Until when do you need it?"
LOW_RISK = {
    "What can its decisions affect?": "Information only",
    "Does a person check what it does?": "All of it is checked",
    "How sensitive is the data?": "Sensitive",
    "Who are the people it serves?": "Professionals",
    "How many people does it reach?": "Only us",
    "Can its decisions be undone?": "Yes",
}


def test_a_question_left_out_is_said_beside_it_before_anything_is_sent(alex: Window) -> None:
    alex.types("/ai-ingress internal Survey")
    alex.form.send()
    expect(alex.form.error("Where is it?")).to_be_visible()
    expect(alex.form.field("Which dataset?")).not_to_have_attribute("aria-invalid", "true")
    expect(alex.form.field("Which dataset?")).to_have_value("Survey")


def test_what_the_bot_refuses_stands_beside_its_question_and_is_sent_once_it_is_corrected(alex: Window) -> None:
    alex.types("/ai-exception")
    alex.form.fill({**EXCEPTION, UNTIL: "2031-02-15"})
    alex.form.send()
    expect(alex.form.error(UNTIL)).to_have_text("Choose a date up to 7 May 2030.")
    expect(alex.form.field("Why do you need it?")).to_have_value(EXCEPTION["Why do you need it?"])
    alex.form.fill({UNTIL: "2030-02-15"})
    alex.form.send()
    alex.form.fill(LOW_RISK)
    alex.form.send()
    assert alex.form.key().startswith("EXC-")


def test_a_form_that_asks_more_because_of_an_answer_keeps_what_was_typed(alex: Window) -> None:
    alex.types("/ai-incident high Invoices of others are shown")
    eu = alex.form.box.get_by_text("People in the EU are affected")
    expect(eu).to_have_count(0)
    alex.form.fill({"Which system is it?": "billing-chatbot", **steps.KIND, "Personal data may be exposed": "Yes"})
    expect(eu).to_be_visible()
    expect(alex.form.field("What happened?")).to_have_value("Invoices of others are shown")
    alex.form.reads("billing-chatbot", "It does not answer")
