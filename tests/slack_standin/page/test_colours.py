"""Everything can be read and every focus seen, in light and in dark."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from slack_standin import Server
from slack_standin.page import routes
from slack_standin.page.faces import HUES
from tests.slack_standin.conftest import Control
from tests.slack_standin.kit import actions, button, section
from tests.slack_standin.page.contrast import THEMES, colours, contrast, parsed

# Every colour of a text with all that it stands on.
TEXTS = {
    "text": ["surface", "raised", "hover", "pin", "chip"],
    "muted": ["surface", "raised", "hover", "pin"],
    "link": ["surface", "raised", "hover", "mention-bg", "pin"],
    "danger": ["surface", "hover", "danger-bg", "raised"],
    "good": ["surface"],
    "new": ["surface"],
    "code-text": ["code-bg"],
    "mention-text": ["mention-bg", "mention-me-bg"],
    "on-primary": ["primary"],
    "on-accent": ["accent"],
    "on-danger": ["danger"],
    "on-badge": ["badge"],
    "tag-text": ["tag"],
    "toast-text": ["toast"],
    "side-text": ["side", "side-hover"],
    "side-strong": ["side", "side-hover"],
    "side-here-text": ["side-here"],
    "bench-text": ["bench", "bench-raised", "bench-hover"],
    "bench-muted": ["bench", "bench-raised", "bench-hover"],
    "bench-on-text": ["bench-on"],
    "face-text": [*(f"face-{hue}" for hue in range(HUES)), "face-app"],
}
# What is seen and not read: where the focus is, and where a field or button ends.
SIGNS = {
    "focus": ["surface", "raised", "hover", "bench", "bench-raised"],
    "side-focus": ["side", "side-hover"],
    "control-border": ["surface", "hover"],
    "toast-bad": ["toast"],
    "toast-good": ["toast"],
}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("names", "least"), [(TEXTS, 4.5), (SIGNS, 3.0)], ids=["texts", "signs"])
def test_colours_that_meet_differ_enough(theme: str, names: dict[str, list[str]], least: float) -> None:
    known = colours(theme)
    pairs = {(name, on): contrast(known[name], known[on]) for name, under in names.items() for on in under}
    assert {pair: round(found, 2) for pair, found in pairs.items() if found < least} == {}


def test_every_hue_of_a_person_has_a_colour() -> None:
    text = (routes.STATIC / "colours.css").read_text()
    assert [hue for hue in range(HUES) if f'[data-hue="{hue}"]' not in text] == []


def test_colours_are_defined_in_one_place() -> None:
    ours = ["page", "bar", "sidebar", "place", "talk", "strip", "dialogs", "frames", "split", "icons"]
    texts = {name: (Path(routes.STATIC) / f"{name}.css").read_text() for name in ours}
    assert {name: found for name, text in texts.items() if (found := re.findall(r"#[0-9a-f]{3,8}\b|rgb\(", text))} == {}


# Each text that is seen, with its colour and that of what it stands on.
READ = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const solid = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const one of colours) { canvas.fillStyle = one; canvas.fillRect(0, 0, 1, 1); }
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return "#" + [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim();
    const element = walker.currentNode.parentElement;
    if (!text || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (element.closest(".unseen, script, style, option")) continue;
    const under = [];
    for (let one = element; one; one = one.parentElement) under.unshift(getComputedStyle(one).backgroundColor);
    found.push([text.slice(0, 40), solid([...under, getComputedStyle(element).color]), solid(under)]);
  }
  return found;
}"""


@pytest.fixture
def full(page: Page, server: Server, control: Control, client: WebClient) -> Page:
    """Ann's window with one of everything in it."""
    first = control(
        "message", user="ben", channel="CGEN", text="<@UANN> and <@UBEN>, see `code` at https://example.com"
    )
    control("message", user="ann", channel="CGEN", text="An answer", thread_ts=first["ts"])
    control("message", user="ben", channel="COUT", text="news")
    control("react", user="ben", channel="CGEN", ts=first["ts"], name="eyes")
    control("pin", user="ben", channel="CGEN", ts=first["ts"])
    blocks = [section("A *case*"), actions(button("Approve", "a", style="primary"), button("No", "b", style="danger"))]
    client.chat_postMessage(channel="CGEN", text="A case", blocks=blocks)
    client.chat_postEphemeral(channel="CGEN", user="UANN", text="For Ann")
    client.chat_postMessage(channel="UANN", text="To Ann")
    with pytest.raises(SlackApiError):
        client.chat_postMessage(channel="CGEN", text="x", blocks=[{"type": "section"}])
    kinds = ("time", "fired", "good", "bad")
    at = "2030-02-05T08:30:00+00:00"
    control("strip", lines=[{"kind": kind, "text": f"It {kind}", "at": at} for kind in kinds])
    page.goto(f"{server.url}/?as=ann&at=CGEN&thread={first['ts']}")
    page.evaluate("import('/static/act.js').then((it) => { it.toast('Wrong'); it.toast('Right', 'good'); })")
    expect(page.locator(".toast")).to_have_count(2)
    return page


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_of_a_window_can_be_read(full: Page, theme: str) -> None:
    full.get_by_label({"light": "Light", "dark": "Dark"}[theme], exact=True).check(force=True)
    expect(full.locator("html")).to_have_attribute("data-theme", theme)
    full.locator("#members-open").click()
    texts = full.evaluate(READ)
    assert {"APP", "general", "It bad", "Wrong", "An answer", "Approve"} <= {text for text, _, _ in texts}
    poor = [(text, ink, paper) for text, ink, paper in texts if contrast(parsed(ink), parsed(paper)) < 4.5]
    assert poor == []


@pytest.mark.parametrize("theme", THEMES)
def test_the_window_is_as_dark_as_the_system_unless_told_otherwise(page: Page, server: Server, theme: str) -> None:
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    page.goto(f"{server.url}/?as=ann")
    paper = page.evaluate(READ)[0][2]
    assert contrast(parsed(paper), parsed("#000000" if theme == "dark" else "#ffffff")) < 1.3


def test_a_theme_is_kept_and_there_before_anything_is_painted(page: Page, server: Server) -> None:
    page.goto(f"{server.url}/?as=ann")
    page.get_by_label("Dark", exact=True).check(force=True)
    page.route("**/static/page.js", lambda route: route.fulfill(content_type="text/javascript", body=""))
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"


def test_another_window_of_the_same_browser_takes_the_theme_too(page: Page, server: Server) -> None:
    page.goto(f"{server.url}/?as=ann")
    other = page.context.new_page()
    other.goto(f"{server.url}/?as=ben")
    page.get_by_label("Dark", exact=True).check(force=True)
    expect(other.locator("html")).to_have_attribute("data-theme", "dark")
    expect(other.get_by_label("Dark", exact=True)).to_be_checked()
    other.get_by_label("As the system", exact=True).check(force=True)
    expect(page.locator("html")).to_have_attribute("data-theme", "")


def test_whoever_wants_no_motion_gets_none(page: Page, server: Server) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{server.url}/?as=ann")
    moving = (
        "[...document.querySelectorAll('*')].filter((one) => getComputedStyle(one).transitionDuration !== '0s').length"
    )
    assert page.evaluate(moving) == 0
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate(moving) > 0
