"""A request from its form to its end, by clicks alone: filed, approved by somebody else, rejected with a reason."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser import steps
from tests.browser.desk import Desk
from tests.browser.window import Window

pytestmark = pytest.mark.xdist_group("browser: requests")


def test_a_request_is_filed_through_its_form_and_shown_to_whoever_decides(alex: Window, dana: Window) -> None:
    key = steps.files_data(alex, "Support tickets")
    alex.goes_to("countersign")
    alex.reads(key, f"Saved as {key}", "You'll be told when it is decided.", "@Dana Okafor")
    dana.goes_to("countersign")
    dana.reads(key, "Your decision is needed.", "Support tickets into support-assistant")
    expect(dana.button("Approve", on=key)).to_be_visible()


def test_words_after_the_command_are_in_the_form_already(alex: Window) -> None:
    alex.types("/ai-ingress internal Chat logs of May")
    expect(alex.form.field("Which dataset?")).to_have_value("Chat logs of May")
    alex.form.close()


def test_one_click_makes_me_somebody_else_who_approves_and_the_buttons_go_away_everywhere(
    desk: Desk, alex: Window
) -> None:
    key = desk.files("alex", "/ai-ingress internal Meeting notes", *steps.DATA_FIELDS)
    alex.goes_to("ai-governance")
    expect(alex.button("Approve", on=key)).to_be_visible()
    alex.be("dana")
    alex.goes_to("countersign")
    alex.presses("Approve", on=key)
    alex.no_button("Approve", on=key)
    alex.goes_to("ai-governance")
    alex.no_button("Approve", on=key)
    expect(alex.message(key)).to_contain_text("Approved by @Dana Okafor")
    alex.be("alex")
    alex.goes_to("countersign")
    alex.reads("Approved by @Dana Okafor")


def test_a_rejection_asks_for_its_reason_which_the_requester_reads(desk: Desk, alex: Window, dana: Window) -> None:
    key = desk.files("alex", "/ai-ingress internal Interviews", *steps.DATA_FIELDS)
    dana.goes_to("countersign")
    dana.presses("Reject", on=key)
    dana.form.send()
    expect(dana.form.error("Why is this rejected? The requester reads it.")).to_be_visible()
    dana.form.close()
    steps.rejects(dana, key)
    dana.no_button("Approve", on=key)
    alex.goes_to("countersign")
    alex.reads("Rejected by @Dana Okafor", steps.REASON)
