"""The page without a mouse, from opening it to a decided request: keys alone, and it always shows where one is."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.desk import Desk
from tests.browser.window import Window

pytestmark = pytest.mark.xdist_group("browser: keyboard")

# Enough Tabs to get anywhere.
_FAR = 120
_HERE = """() => {
  const it = document.activeElement;
  const label = it.labels?.[0]?.innerText ?? it.getAttribute("aria-label") ?? it.innerText ?? "";
  return label.trim().replace(/\\s+/g, " ");
}"""
# A frame may be drawn around a box and what belongs to it.
_SHOWN = """() => {
  const ringed = (style) => style.outlineStyle !== "none" || style.boxShadow !== "none";
  const drawn = (it) => it && ringed(getComputedStyle(it));
  const it = document.activeElement;
  return drawn(it) || (it.matches("input, textarea") && drawn(it.parentElement));
}"""


class Keys:
    """A person without a mouse."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, text: str) -> None:
        self.page.keyboard.type(text)

    def goes(self, name: str) -> None:
        """Go to a place, or be somebody, by the first letters of the name."""
        self.press("Control+k")
        expect(self.page.get_by_role("combobox", name="Go to")).to_be_focused()
        self.type(name)
        self.press("Enter")
        expect(self.page.get_by_role("combobox", name="Go to")).to_have_count(0)

    def tab_to(self, name: str, within: str = "") -> None:
        """Press Tab until one is at what is called so, and see that the page shows it."""
        seen = []
        for _ in range(_FAR):
            self.press("Tab")
            seen.append(self.page.evaluate(_HERE))
            inside = not within or self.page.evaluate("it => !!document.activeElement.closest(it)", within)
            if seen[-1].startswith(name) and inside:
                assert self.page.evaluate(_SHOWN), f"nothing shows that one is at {name}"
                return
        raise AssertionError(f"no Tab leads to {name}; one comes by {seen}")


@pytest.fixture
def keys(alex: Window) -> Keys:
    """Open a window in which a click of a mouse does nothing."""
    alex.page.evaluate("document.addEventListener('mousedown', () => console.error('a mouse was used'), true)")
    return Keys(alex.page)


def test_a_request_is_filed_and_decided_with_keys_alone(desk: Desk, alex: Window, keys: Keys) -> None:
    keys.goes("general")
    expect(alex.box).to_be_focused()
    keys.type("/ai-ingress internal Support tickets")
    keys.press("Enter")
    expect(alex.form.field("Which dataset?")).to_have_value("Support tickets")
    keys.tab_to("Where is it?")
    keys.type("https://data.example.com/tickets")
    keys.tab_to("Which system will use it?")
    keys.type("support-assistant")
    expect(alex.page.get_by_role("option", name="support-assistant").first).to_be_visible()
    keys.press("ArrowDown", "Enter")
    keys.tab_to("What for?")
    keys.type("Evaluate answers.")
    keys.tab_to("Next")
    keys.press("Enter")
    expect(alex.form.field("How long will it be kept?")).to_be_visible()
    keys.tab_to("How long will it be kept?")
    keys.type("One")
    keys.tab_to("What allows us to use it?")
    keys.type("Our own tickets.")
    keys.tab_to("Send")
    keys.press("Enter")
    key = alex.form.key()
    keys.press("Escape")
    expect(alex.form.box).to_have_count(0)

    keys.goes("dana")
    keys.goes("countersign")
    alex.reads("Your decision is needed.")
    keys.press("Shift+F6", "ArrowRight")
    keys.tab_to("Approve", within="article")
    keys.press("Enter")
    alex.no_button("Approve", on=key)
    assert desk.world.person("alex").wait("Approved by")


def test_tab_stays_within_an_open_form_and_goes_back_to_where_one_was(alex: Window, keys: Keys) -> None:
    alex.box.focus()
    keys.type("/ai-ingress internal Left open")
    keys.press("Enter")
    expect(alex.form.field("Which dataset?")).to_be_visible()
    for _ in range(_FAR // 4):
        keys.press("Tab")
        outside = "!document.activeElement.closest('dialog') && document.activeElement !== document.body"
        assert not alex.page.evaluate(outside), "Tab left the form"
    keys.press("Escape")
    expect(alex.form.box).to_have_count(0)
    expect(alex.box).to_be_focused()
