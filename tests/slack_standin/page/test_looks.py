"""All blocks in a real browser: nothing sticks out, nothing is loaded from outside, light and dark both can be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from markupsafe import Markup
from playwright.sync_api import Browser, Page, Route

from slack_standin.blockkit import checked_blocks, checked_view
from slack_standin.modals import View
from slack_standin.model import Message
from slack_standin.page import blocks
from slack_standin.page.reading import Reading
from slack_standin.page.routes import STATIC
from slack_standin.slots import first_state
from tests.slack_standin.kit import Json, modal, section
from tests.slack_standin.page import sample
from tests.slack_standin.page.readers import reading_of

ADDRESS = "http://standin.test/"
WIDTH = 600
LONG = "w" * 400


def everything(reading: Reading) -> Markup:
    """Every block in a message, every element beside a section and among actions, every input in a form."""
    long = [
        section(f"{LONG} `{LONG}` <https://example.com|{LONG}>\n```{LONG}```"),
        section(LONG, accessory=sample.LOCAL),
    ]
    sent: list[list[Json]] = [sample.message_blocks(), sample.accessories() + sample.in_actions(), long]
    messages = [
        Message("CGEN", f"1.{number}", "UBOT", blocks=checked_blocks(one), attachments=sample.ATTACHMENTS)
        for number, one in enumerate(sent)
    ]
    form = View("V1", reading.user.id, checked_view(modal(*sample.inputs()), "modal"), "V1")
    form.values = first_state(form.blocks)
    form.errors = {"users_select": "Choose somebody else.", "lines": LONG}
    shown = [blocks.message_body(reading, one) for one in messages]
    return Markup().join([*shown, blocks.view(reading, form)])


PAGE = Markup(
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blocks</title>'
    '<link rel="stylesheet" href="/static/colours.css"><link rel="stylesheet" href="/static/page.css">'
    '<link rel="stylesheet" href="/static/blocks.css">'
    "<style>body {{ display: block; height: auto }} #all {{ width: {}px }}</style>"
    '<div id="all">{}</div></html>'
)

BEYOND = """() => [...document.querySelectorAll("#all *")]
  .filter((one) => one.checkVisibility() && !one.parentElement.closest(".b-table, svg, [popover]"))
  .filter((one) => one.getBoundingClientRect().right > document.querySelector("#all").getBoundingClientRect().right + 1)
  .map((one) => one.outerHTML.slice(0, 120))"""

# How far the colour of words stands out from the colour behind them, as WCAG counts it.
FAINT = """() => {
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const rgb = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (parts) => parts.map((one) => one / 255)
    .map((one) => (one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
    .reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0);
  const behind = (one) => (one ? [...behind(one.parentElement), getComputedStyle(one).backgroundColor] : []);
  const ratio = (one) => {
    const ground = behind(one);
    const [a, b] = [light(rgb(ground)), light(rgb([...ground, getComputedStyle(one).color]))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const says = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  return [...document.querySelectorAll("#all *")]
    .filter((one) => one.checkVisibility() && says(one) && !one.closest("[aria-disabled], select") && ratio(one) < 4.5)
    .map((one) => `${ratio(one).toFixed(2)} ${one.outerHTML.slice(0, 120)}`);
}"""


def opened(browser: Browser, scheme: str, asked: list[str]) -> Page:
    """Open the page; every address that is asked for is noted, and those outside are not there."""
    page = browser.new_page(color_scheme=scheme, viewport={"width": WIDTH + 60, "height": 800})

    def serve(route: Route) -> None:
        address = route.request.url
        asked.append(address)
        file = STATIC / address.rpartition("/")[2]
        if address == ADDRESS:
            route.fulfill(body=PAGE.format(WIDTH, everything(reading_of())), content_type="text/html")
        elif address.startswith(f"{ADDRESS}static/") and file.is_file():
            route.fulfill(path=file)
        else:
            route.abort()

    page.route("**/*", serve)
    page.goto(ADDRESS)
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_blocks_fit_are_loaded_from_here_and_can_be_read(browser: Browser, scheme: str, tmp_path: Path) -> None:
    asked: list[str] = []
    page = opened(browser, scheme, asked)
    for details in page.query_selector_all("details"):
        details.evaluate("one => one.open = true")
    page.screenshot(path=tmp_path / "blocks.png", full_page=True)
    assert page.evaluate(BEYOND) == []
    assert page.evaluate("document.querySelector('#all').scrollWidth") <= WIDTH
    assert [one for one in asked if not one.startswith(f"{ADDRESS}static/")] == [ADDRESS]
    assert page.evaluate(FAINT) == []
    page.close()


def test_a_menu_opens_beside_its_button_by_keys_and_closes_by_escape(browser: Browser) -> None:
    page = opened(browser, "light", [])
    more = page.get_by_role("button", name="More options").first
    more.focus()
    page.keyboard.press("Enter")
    entry = page.get_by_role("button", name="Copy").first
    entry.wait_for()
    button, menu = more.bounding_box(), entry.bounding_box()
    assert button
    assert menu
    assert abs(menu["y"] - button["y"]) < 100
    assert entry.evaluate("one => one === document.activeElement"), "at once, for whoever types fast"
    page.keyboard.press("Escape")
    entry.wait_for(state="hidden")
    page.close()
