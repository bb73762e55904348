"""The clock is moved by hand: what was due on the way happens, one thing after the other, and a strip says what."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser import steps
from tests.browser.desk import Desk
from tests.browser.window import Window

pytestmark = pytest.mark.xdist_group("browser: time")


def test_time_goes_to_the_reminder_to_the_deputy_and_to_mondays_digest(desk: Desk, alex: Window, dana: Window) -> None:
    key = desk.files("alex", f"/ai-ingress internal {steps.DATA}", *steps.DATA_FIELDS)
    alex.goes_to("countersign")
    dana.goes_to("countersign")

    alex.to_the_next_timer(key)
    dana.reads("This still waits for your answer.")
    sam = desk.window("sam")
    sam.goes_to("countersign")
    expect(sam.messages(key)).to_have_count(0)

    alex.to_the_next_timer(key)
    alex.reads("The limit passed", "@Sam Reyes may answer now as well.")
    expect(sam.button("Approve", on=key)).to_be_visible()

    alex.moves_time("monday")
    alex.goes_to("ai-governance")
    alex.reads("Weekly AI governance review")
    expect(alex.message("Weekly AI governance review")).to_contain_text(key)
    expect(alex.strip).to_contain_text("REV-1")
    expect(alex.clock).to_have_text("Mon 11 Feb 2030, 09:00")


def test_an_hour_and_a_day_go_by_for_everybody(alex: Window, dana: Window) -> None:
    before = alex.now()
    alex.moves_time("hour")
    assert round((alex.now() - before).total_seconds() / 60) in (60, 61)
    alex.moves_time("day")
    assert (alex.now() - before).days == 1
    expect(dana.clock).to_have_attribute("datetime", alex.now().isoformat())
