"""The window by keys alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect
from slack_sdk import WebClient

from slack_standin import Server
from tests.slack_standin.conftest import Control
from tests.slack_standin.kit import actions, button, section


@pytest.fixture
def ann(page: Page, server: Server, control: Control, client: WebClient) -> Page:
    """Ann's window with three messages, one of them with two buttons; the box to write in has the focus."""
    first = control("message", user="ben", channel="CGEN", text="one")
    control("message", user="ann", channel="CGEN", text="an answer", thread_ts=first["ts"])
    control("message", user="ann", channel="CGEN", text="two")
    blocks = [section("three"), actions(button("Approve", "yes"), button("Reject", "no"))]
    client.chat_postMessage(channel="CGEN", text="three", blocks=blocks)
    page.goto(f"{server.url}/?as=ann&at=CGEN")
    page.locator("#box").focus()
    return page


def message(page: Page, text: str) -> Locator:
    return page.get_by_role("main").get_by_role("article").filter(has_text=text)


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def test_the_first_tab_offers_to_skip_to_the_messages(page: Page, server: Server) -> None:
    page.goto(f"{server.url}/?as=ann")
    press(page, "Tab")
    skip = page.get_by_role("link", name="Skip to the messages")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    press(page, "Enter")
    expect(page.get_by_role("main")).to_be_focused()
    press(page, "Tab", "Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


REGION = """() => ["bar", "sidebar", "composer", "thread", "strip", "place"].find((name) =>
  document.activeElement.closest(`.${name}, [data-part="${name}"]`))"""


def test_f6_goes_from_part_to_part_and_around(ann: Page) -> None:
    forth, back = [], []
    for _ in range(6):
        press(ann, "F6")
        forth.append(ann.evaluate(REGION))
    for _ in range(5):
        press(ann, "Shift+F6")
        back.append(ann.evaluate(REGION))
    assert forth == ["strip", "bar", "sidebar", "place", "composer", "strip"]
    assert back == ["composer", "place", "sidebar", "bar", "strip"]


def test_f6_ends_on_what_one_looks_at(ann: Page) -> None:
    press(ann, "Shift+F6")
    expect(message(ann, "three")).to_be_focused()
    press(ann, "Shift+F6")
    expect(ann.locator("#go-CGEN")).to_be_focused()
    press(ann, "Shift+F6")
    expect(ann.locator("#be-UANN")).to_be_focused()


def test_arrows_go_from_message_to_message_and_stop_at_the_ends(ann: Page) -> None:
    press(ann, "Shift+F6", "ArrowUp")
    expect(message(ann, "two")).to_be_focused()
    press(ann, "Home")
    expect(message(ann, "one")).to_be_focused()
    press(ann, "ArrowUp")
    expect(message(ann, "one")).to_be_focused()
    press(ann, "End", "ArrowDown")
    expect(message(ann, "three")).to_be_focused()


def test_arrow_right_goes_into_a_message_and_escape_back(ann: Page) -> None:
    approve = ann.get_by_role("button", name="Approve")
    press(ann, "Shift+F6", "Enter")
    expect(approve).to_be_focused()
    press(ann, "ArrowRight")
    expect(ann.get_by_role("button", name="Reject")).to_be_focused()
    press(ann, "ArrowLeft", "ArrowLeft")
    expect(message(ann, "three")).to_be_focused()
    press(ann, "ArrowRight", "Escape")
    expect(message(ann, "three")).to_be_focused()
    press(ann, "ArrowRight", "ArrowUp")
    expect(message(ann, "two")).to_be_focused()


def test_arrows_move_in_a_text_and_not_among_messages(ann: Page) -> None:
    box = ann.locator("#box")
    box.fill("first")
    press(ann, "ArrowUp", "ArrowLeft", "Home")
    expect(box).to_be_focused()


def test_focus_stays_on_a_message_that_is_drawn_anew(ann: Page, control: Control, client: WebClient) -> None:
    press(ann, "Shift+F6", "ArrowRight")
    ts = message(ann, "three").get_attribute("data-ts") or ""
    client.chat_update(channel="CGEN", ts=ts, text="three is done", blocks=[section("three is done")])
    expect(message(ann, "three is done")).to_be_focused()
    press(ann, "ArrowUp")
    expect(message(ann, "two")).to_be_focused()


def test_focus_stays_in_the_sidebar_while_it_is_drawn_anew(ann: Page, control: Control) -> None:
    ann.locator("#go-CPRV").focus()
    control("channel", channel="COUT", members=["UANN", "UBEN"])
    control("message", user="ben", channel="COUT", text="<@UANN>")
    expect(ann.locator("#go-COUT").get_by_label("1 unread")).to_be_visible()
    expect(ann.locator("#go-CPRV")).to_be_focused()


def test_alt_and_arrows_go_to_the_next_place(ann: Page) -> None:
    here = ann.get_by_role("navigation", name="Places").locator("[aria-current]")
    press(ann, "Alt+ArrowDown")
    expect(here).to_have_id("go-COUT")
    press(ann, "Alt+ArrowDown")
    expect(here).to_have_id("go-CPRV")
    press(ann, "Alt+ArrowUp")
    expect(here).to_have_id("go-COUT")
    press(ann, "Alt+ArrowUp")
    expect(here).to_have_id("go-CGEN")
    press(ann, "Alt+ArrowUp")
    expect(here).to_have_id("go-CGEN")


def test_alt_shift_and_arrows_go_to_the_next_unread_place(ann: Page, control: Control) -> None:
    control("channel", channel="CSEC", members=["UANN", "UBEN"])
    control("message", user="ben", channel="CSEC", text="news")
    expect(ann.locator("#go-CSEC.unread")).to_be_visible()
    press(ann, "Alt+Shift+ArrowDown")
    here = ann.get_by_role("navigation", name="Places").locator("[aria-current]")
    expect(here).to_have_id("go-CSEC")
    press(ann, "Alt+Shift+ArrowUp")
    expect(here).to_have_id("go-CSEC")


def test_the_quick_switcher_goes_to_a_place(ann: Page) -> None:
    press(ann, "Control+k")
    expect(ann.get_by_role("combobox", name="Go to")).to_be_focused()
    ann.keyboard.type("#PRIV")
    expect(ann.get_by_role("option")).to_have_count(1)
    press(ann, "Enter")
    expect(ann.locator("#go-CPRV")).to_have_attribute("aria-current", "page")
    expect(ann.locator("#switcher")).not_to_be_visible()
    expect(ann.locator("#box")).to_be_focused()


def test_the_quick_switcher_makes_you_somebody_else(ann: Page) -> None:
    press(ann, "Control+k")
    ann.keyboard.type("roy")
    expect(ann.get_by_role("option", name="Ben Roy")).to_have_attribute("aria-selected", "true")
    press(ann, "Enter")
    expect(ann.locator("#be-UBEN")).to_have_attribute("aria-current", "true")


def test_the_quick_switcher_is_walked_by_arrows_and_left_by_escape(ann: Page) -> None:
    press(ann, "Control+k")
    box, options = ann.get_by_role("combobox", name="Go to"), ann.get_by_role("option")
    expect(options.first).to_have_attribute("aria-selected", "true")
    press(ann, "ArrowDown")
    expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    expect(box).to_have_attribute("aria-activedescendant", options.nth(1).get_attribute("id") or "")
    press(ann, "ArrowUp", "ArrowUp")
    expect(options.first).to_have_attribute("aria-selected", "true")
    ann.keyboard.type("no such place")
    expect(options).to_have_count(0)
    expect(ann.get_by_text("Nothing is called that.")).to_be_visible()
    press(ann, "Enter")
    expect(box).to_be_visible()
    press(ann, "Escape")
    expect(box).not_to_be_visible()
    expect(ann.locator("#box")).to_be_focused()
    expect(ann).to_have_url(re.compile("as=ann&at=CGEN"))


def test_the_quick_switcher_puts_what_begins_so_first(ann: Page, control: Control) -> None:
    control("channel", channel="CNEW", name="not-general", members=["UANN"])
    control("channel", channel="CNEW2", name="degeneration", members=["UANN"])
    control("message", user="ben", channel="CGEN", text="hello")
    expect(ann.locator("#go-CNEW")).to_be_visible()
    press(ann, "Control+k")
    ann.keyboard.type("gener")
    names = [re.escape(name) for name in ("general", "not-general", "degeneration")]
    expect(ann.get_by_role("option")).to_have_text([re.compile(rf"^{name}") for name in names])


def test_ctrl_and_slash_lists_the_keys(ann: Page) -> None:
    press(ann, "Control+/")
    keys = ann.get_by_role("dialog", name="Keys")
    expect(keys).to_contain_text("Ctrl+K")
    press(ann, "Control+k", "F6")
    expect(ann.locator("#switcher")).not_to_be_visible()
    press(ann, "Escape")
    expect(keys).not_to_be_visible()
    expect(ann.locator("#box")).to_be_focused()
    ann.get_by_role("button", name="Keys").click()
    expect(keys).to_be_visible()
    ann.mouse.click(5, 5)
    expect(keys).not_to_be_visible()


def test_escape_closes_the_innermost_first(ann: Page) -> None:
    ann.set_viewport_size({"width": 1600, "height": 800})
    ann.get_by_role("link", name="1 reply").click()
    thread = ann.get_by_role("complementary", name="Thread")
    expect(thread).to_be_visible()
    ann.evaluate("document.querySelector('.panel').hidden = false")
    ann.locator("#members-open").click()
    press(ann, "Escape")
    expect(ann.get_by_role("heading", name="Members")).not_to_be_visible()
    expect(ann.locator(".panel")).to_be_visible()
    press(ann, "Escape")
    expect(ann.locator(".panel")).not_to_be_visible()
    expect(thread).to_be_visible()
    press(ann, "Escape")
    expect(thread).not_to_be_visible()
    press(ann, "Escape")
    expect(message(ann, "three")).to_be_visible()


def test_escape_in_a_thread_closes_it_and_goes_back_to_its_message(ann: Page) -> None:
    ann.get_by_role("link", name="1 reply").click()
    close = ann.get_by_role("button", name="Close the thread")
    close.focus()
    press(ann, "Escape")
    expect(close).not_to_be_visible()
    expect(message(ann, "one")).to_be_focused()


def test_every_stop_of_tab_has_a_name_and_shows_that_it_has_the_focus(ann: Page) -> None:
    ann.locator(".skip").focus()
    stops = []
    for _ in range(60):
        press(ann, "Tab")
        if ann.evaluate("document.activeElement === document.body"):
            break  # once around
        stops.append(ann.evaluate(STOP))
    names = [stop["name"] for stop in stops]
    assert {"general", "Approve", "+1 h", "Messages"} <= set(names)
    assert [stop for stop in stops if not (stop["name"] and stop["shown"])] == []


STOP = """() => {
  const one = document.activeElement;
  const marked = (look) => look.outlineStyle !== "none" || look.boxShadow !== "none";
  const around = [one, one.closest("label, .composer, .composer-frame")].filter(Boolean);
  const named = [one.getAttribute("aria-label"), one.labels?.[0]?.innerText, one.querySelector(".name")?.innerText];
  return {
    name: (named.find(Boolean) ?? one.innerText).trim(),
    html: one.outerHTML.slice(0, 90),
    shown: around.some((it) => marked(getComputedStyle(it))),
  };
}"""
