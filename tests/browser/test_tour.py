"""The tour, followed to its end by a newcomer who has read nothing else and does only what it says."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser import steps
from tests.browser.desk import Desk
from tests.browser.window import Window

pytestmark = pytest.mark.xdist_group("browser: tour")


def _card(window: Window) -> Locator:
    """Return the card of the tour, which says where one is in it."""
    return window.page.get_by_role("dialog").and_(window.page.locator(".tour"))


def _step(window: Window, number: int, *words: str) -> None:
    """Wait for a step of the tour, and read what it says."""
    for one in (f"{number} of 6", *words):
        expect(_card(window)).to_contain_text(one)


def _goes_on(window: Window, label: str = "Next") -> None:
    _card(window).get_by_role("button", name=label, exact=True).click()


def test_a_newcomer_decides_a_request_by_doing_what_the_tour_says(desk: Desk) -> None:
    newcomer = desk.window("alex", newcomer=True)
    _step(newcomer, 1, "You are Alex Kim now")
    _goes_on(newcomer)

    _step(newcomer, 2, "Let the command be typed for you", "press Enter")
    _goes_on(newcomer, "Type it for me")
    newcomer.box.press("Enter")

    _step(newcomer, 3, "any words", "https://example.com")
    newcomer.form.fill(
        {
            "Where is it?": "https://example.com",
            "Which system will use it?": "any",
            "What for?": "any words",
        }
    )
    newcomer.form.send()
    newcomer.form.fill(steps.DATA_PAGES[1])
    newcomer.form.send()
    newcomer.form.close()

    _step(newcomer, 4, "Be Dana", "click countersign under Apps", "press Approve")
    newcomer.be("dana")
    newcomer.goes_to("countersign")
    newcomer.presses("Approve", on="Support tickets 2026")
    newcomer.no_button("Approve", on="Support tickets 2026")
    _goes_on(newcomer)

    _step(newcomer, 5, "Press Monday 09:00", "the strip below")
    newcomer.moves_time("monday")

    _step(newcomer, 6, "Open #ai-governance", "your request in it")
    newcomer.goes_to("ai-governance")
    newcomer.reads("Weekly AI governance review")
    expect(newcomer.message("Weekly AI governance review")).to_contain_text("Support tickets 2026")
    _goes_on(newcomer, "Finish")
    expect(_card(newcomer)).to_have_count(0)

    newcomer.page.reload()
    newcomer.reads("Weekly AI governance review")
    expect(_card(newcomer)).to_have_count(0)


def test_whoever_skips_the_tour_is_not_asked_again_and_finds_it_in_the_bar(desk: Desk) -> None:
    newcomer = desk.window("alex", newcomer=True)
    _step(newcomer, 1)
    _goes_on(newcomer, "Skip the tour")
    expect(_card(newcomer)).to_have_count(0)
    newcomer.page.reload()
    expect(newcomer.box).to_be_visible()
    expect(_card(newcomer)).to_have_count(0)
    newcomer.page.get_by_role("button", name="Tour", exact=True).click()
    _step(newcomer, 1)
