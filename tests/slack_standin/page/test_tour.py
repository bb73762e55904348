"""The guided tour in a real browser: it leads, goes on by itself, and is in nobody's way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.slack_standin.page.site import Site, fresh, look_at, sites

Json = dict[str, Any]
ASK: Json = {"title": "Ask", "text": "Send it.", "at": "#box", "type": "/ask", "until": "dialog[data-view]"}
FILL: Json = {
    "title": "Fill in",
    "text": "Say why.",
    "at": "dialog[data-view]",
    "until": "body:not(:has(dialog[data-view]))",
}
DECIDE: Json = {
    "title": "Decide",
    "text": "Ben decides.",
    "at": '[data-as="ben"]',
    "as": "ben",
    "until": "body[data-as=ben]",
}
END: Json = {"title": "The end", "text": "Try <b>anything</b>."}


@pytest.fixture(scope="module")
def one_site() -> Iterator[Site]:
    with sites() as site:
        yield site


@pytest.fixture
def site(one_site: Site) -> Site:
    site = fresh(one_site)
    site.companion.steps = [ASK, FILL, DECIDE, END]
    return site


def card(page: Page) -> Locator:
    return page.locator(".tour")


def press(page: Page, name: str) -> None:
    card(page).get_by_role("button", name=name).click()


def at_step(page: Page, count: str, title: str) -> None:
    expect(card(page)).to_contain_text(count)
    expect(card(page).get_by_role("heading")).to_have_text(title)


def covered(page: Page, what: Locator) -> float:
    """Return how many square pixels of something the card covers."""
    one, other = card(page).bounding_box(), what.bounding_box()
    assert one is not None
    assert other is not None
    wide = min(one["x"] + one["width"], other["x"] + other["width"]) - max(one["x"], other["x"])
    high = min(one["y"] + one["height"], other["y"] + other["height"]) - max(one["y"], other["y"])
    return max(0, wide) * max(0, high)


def settled(page: Page) -> None:
    """Wait until the card and the ring are where they belong: they are put there before the next frame is painted."""
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def test_the_tour_leads_from_step_to_step_as_each_is_done(site: Site, page: Page) -> None:
    look_at(page, site)
    at_step(page, "1 of 4", "Ask")
    press(page, "Type it for me")
    expect(page.locator("#box")).to_be_focused()
    page.keyboard.press("Enter")
    at_step(page, "2 of 4", "Fill in")
    site.control("close", user="ann")
    at_step(page, "3 of 4", "Decide")
    press(page, "Be Ben")
    expect(page.locator("body")).to_have_attribute("data-as", "ben")
    at_step(page, "4 of 4", "The end")
    expect(card(page)).to_contain_text("Try <b>anything</b>.")
    press(page, "Finish")
    expect(card(page)).to_be_hidden()
    page.reload()
    expect(page.locator("#box")).to_be_visible()
    expect(card(page)).to_be_hidden()


def test_the_step_is_kept_when_the_page_is_loaded_anew(site: Site, page: Page) -> None:
    look_at(page, site)
    at_step(page, "1 of 4", "Ask")
    press(page, "Next")
    page.reload()
    at_step(page, "2 of 4", "Fill in")


def test_a_step_that_is_done_already_waits_for_next_and_back_does_not_bounce(site: Site, page: Page) -> None:
    look_at(page, site)
    at_step(page, "1 of 4", "Ask")
    press(page, "Next")
    at_step(page, "2 of 4", "Fill in")
    expect(card(page).get_by_text("Done already")).to_be_visible()
    press(page, "Back")
    at_step(page, "1 of 4", "Ask")
    expect(card(page).get_by_text("Done already")).to_be_hidden()
    expect(card(page).get_by_role("button", name="Back")).to_be_disabled()


def test_escape_in_the_card_skips_the_tour_for_good_and_its_tool_begins_it_anew(site: Site, page: Page) -> None:
    look_at(page, site)
    at_step(page, "1 of 4", "Ask")
    page.locator("#box").press("Escape")
    expect(card(page)).to_be_visible()
    press(page, "Next")
    page.keyboard.press("Escape")
    expect(card(page)).to_be_hidden()
    page.reload()
    page.get_by_role("button", name="Tour", exact=True).click()
    at_step(page, "1 of 4", "Ask")
    expect(card(page)).to_be_focused()


def test_skipping_in_one_window_ends_the_tour_in_the_other(site: Site, page: Page) -> None:
    other = page.context.new_page()
    for window in (page, other):
        look_at(window, site)
        at_step(window, "1 of 4", "Ask")
    press(other, "Skip the tour")
    expect(card(page)).to_be_hidden()


def test_a_companion_without_a_tour_shows_none_and_its_tool_says_so(site: Site, page: Page) -> None:
    site.companion.steps = []
    look_at(page, site)
    page.get_by_role("button", name="Tour", exact=True).click()
    expect(page.locator(".toast")).to_contain_text("has no tour")
    expect(card(page)).to_be_hidden()


@pytest.mark.parametrize("width", [1280, 820, 420])
def test_the_card_covers_neither_what_it_points_to_nor_an_open_form(site: Site, page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    look_at(page, site)
    at_step(page, "1 of 4", "Ask")
    settled(page)
    assert covered(page, page.locator("#box")) == 0
    site.control("command", user="ann", command="/ask", channel="CGEN")
    at_step(page, "2 of 4", "Fill in")
    settled(page)
    form = page.locator("dialog[data-view] form")
    assert covered(page, form) == 0
    form.get_by_role("textbox").fill("for science")
    box = card(page).bounding_box()
    assert box is not None
    assert (box["x"] >= 0, box["x"] + box["width"] <= width, box["y"] + box["height"] <= 800) == (True, True, True)
    press(page, "Next")
    at_step(page, "3 of 4", "Decide")


def test_the_ring_follows_what_it_points_to_and_lets_clicks_through(site: Site, page: Page) -> None:
    site.companion.steps = [{**DECIDE, "until": "body[data-as=cat]"}]
    look_at(page, site)
    at_step(page, "1 of 1", "Decide")
    page.set_viewport_size({"width": 900, "height": 600})
    settled(page)
    ring, target = page.locator(".tour-ring").bounding_box(), page.locator('.bar [data-as="ben"]').bounding_box()
    assert ring is not None
    assert target is not None
    assert abs(ring["x"] + ring["width"] / 2 - target["x"] - target["width"] / 2) < 2
    page.locator('.bar [data-as="ben"]').click()
    expect(page.locator("body")).to_have_attribute("data-as", "ben")


BESIDE = "async given => (await import('/static/beside.js')).beside(...given)"
VIEW = {"width": 1000, "height": 600}


def rect(left: int, top: int, width: int, height: int) -> Json:
    return {"left": left, "top": top, "right": left + width, "bottom": top + height}


def test_a_card_is_put_right_of_its_target_else_left_else_below(site: Site, page: Page) -> None:
    look_at(page, site)
    size = {"width": 300, "height": 150}

    def spot(target: Json, *rather: Json) -> tuple[float, float, float]:
        found = page.evaluate(BESIDE, [size, target, {"never": [target], "rather": rather, "view": VIEW}])
        return found["x"], found["y"], found["covers"]

    assert spot(rect(100, 100, 200, 50)) == (314, 100, 0)
    assert spot(rect(700, 100, 200, 50)) == (386, 100, 0)
    assert spot(rect(10, 100, 980, 50)) == (10, 164, 0)
    assert spot(rect(100, 100, 200, 50), rect(314, 100, 600, 150)) != (314, 100, 0)
    assert spot(rect(0, 0, 1000, 600))[2] == 300 * 150
