"""Two people at two windows, side by side, in the dark, and on a narrow screen: what one does the other sees."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, expect
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from countersign.cli.sandbox import team
from tests.browser import steps
from tests.browser.desk import Desk
from tests.browser.window import DARK, LIGHT, Looks, Window

pytestmark = pytest.mark.xdist_group("browser: windows")


def test_what_one_does_appears_at_the_other_without_a_reload(desk: Desk, alex: Window, dana: Window) -> None:
    dana.page.evaluate("window.loaded = 'once'")
    alex.goes_to("general")
    dana.goes_to("general")
    alex.types("Does anybody know where the tickets of 2029 are?")
    dana.reads("Does anybody know where the tickets of 2029 are?")
    dana.goes_to("countersign")
    key = steps.files_data(alex, "Tickets of 2029")
    dana.presses("Approve", on=key)
    alex.goes_to("countersign")
    alex.reads("Approved by @Dana Okafor")
    assert dana.page.evaluate("window.loaded") == "once"
    assert alex.page.context != dana.page.context


# A connection that is made once somebody calls `connect()`, as on a slow machine.
_LATE = """
const Real = WebSocket;
window.WebSocket = class {
  static OPEN = Real.OPEN;
  constructor(address) {
    window.connect = () => {
      const { onopen, onmessage, onclose } = this;
      this.real = Object.assign(new Real(address), { onopen, onmessage, onclose });
    };
  }
  get readyState() { return this.real?.readyState ?? Real.CONNECTING; }
  send(what) { this.real.send(what); }
};
"""


def test_a_click_while_the_window_still_connects_is_not_lost(desk: Desk, alex: Window) -> None:
    alex.page.add_init_script(_LATE)
    alex.page.reload()
    alex.page.get_by_role("link", name="ai-governance").click()
    alex.page.evaluate("connect()")
    expect(alex.page.get_by_role("main").get_by_role("heading", name="ai-governance").first).to_be_visible()


def test_two_people_stand_side_by_side_in_one_window(desk: Desk) -> None:
    left, right = desk.side_by_side("alex", "dana")
    right.goes_to("countersign")
    key = steps.files_data(left, "Tickets of 2028")
    right.presses("Approve", on=key)
    left.goes_to("countersign")
    left.reads("Approved by @Dana Okafor")


# What is behind something that has no colour of its own is the colour of what it lies on.
_PAINTED = """(it, name) => {
  const color = (one) => getComputedStyle(one)[name];
  while (/, 0\\)$/.test(color(it)) && it.parentElement) it = it.parentElement;
  return color(it);
}"""


def _color(place: Locator, name: str = "backgroundColor") -> list[int]:
    """Return a colour as it is painted: how much red, green and blue, up to 255 each."""
    return [int(one) for one in re.findall(r"\d+", place.evaluate(_PAINTED, name))[:3]]


def test_whoever_asked_their_machine_for_dark_colours_gets_them(desk: Desk) -> None:
    for looks, dark in ((DARK, True), (LIGHT, False)):
        window = desk.window("alex", looks)
        window.goes_to("ai-governance")
        main = window.page.get_by_role("main")
        paper, ink = _color(main), _color(main, "color")
        assert (max(paper) < 64) is dark, paper
        assert (min(ink) > 160) is dark, ink


def test_a_form_is_as_dark_as_the_window(desk: Desk) -> None:
    window = desk.window("alex", DARK)
    window.types("/ai-ingress internal Night shifts")
    assert max(_color(window.form.box)) < 64
    assert max(_color(window.form.field("Which dataset?"))) < 64
    assert min(_color(window.form.field("Which dataset?"), "color")) > 160


def test_on_a_narrow_screen_everything_can_be_reached(desk: Desk) -> None:
    phone = desk.window("alex", Looks(width=390, height=800))
    key = steps.files_data(phone, "Tickets of 2027")
    phone.goes_to("countersign")
    phone.reads(f"Saved as {key}")
    phone.be("dana")
    phone.presses("Approve", on=key)
    phone.no_button("Approve", on=key)
    assert phone.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is cut off at the side"


def test_what_slack_would_refuse_is_shown_in_red_with_slacks_error(desk: Desk, alex: Window) -> None:
    alex.goes_to("general")
    bot = WebClient(team.BOT_TOKEN, base_url=f"{desk.world.url}/api/")
    long = {"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3001}}
    with pytest.raises(SlackApiError, match="invalid_blocks"):
        bot.chat_postMessage(channel="C0GENERAL", text="Too long", blocks=[long])
    refused = alex.talk.get_by_role("group", name="Refused by Slack: invalid_blocks")
    expect(refused).to_contain_text("Slack would refuse this: invalid_blocks")
    expect(refused).to_contain_text("3001")
    red, green, blue = _color(refused.get_by_text("Slack would refuse this"), "color")
    assert red > max(green, blue) + 60, (red, green, blue)
