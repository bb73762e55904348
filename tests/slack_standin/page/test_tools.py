"""The tools of the page in a real browser: inspector, what Slack refuses, traffic, weather, the tour, moving time."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from slack_sdk.errors import SlackApiError

from tests.slack_standin.kit import section
from tests.slack_standin.page.site import Site, fresh, look_at, sites

Json = dict[str, Any]
EVIL = "<script>document.title = 'evil'</script><img src=x onerror=\"document.title='evil'\">"


@pytest.fixture(scope="module")
def one_site() -> Iterator[Site]:
    with sites() as site:
        yield site


@pytest.fixture
def site(one_site: Site) -> Site:
    return fresh(one_site)


def panel(page: Page) -> Locator:
    return page.locator(".panel")


def inspect(page: Page, ts: str) -> Locator:
    """Press Inspect on a message and return the panel."""
    message = page.locator(f'[data-part="messages"] [data-ts="{ts}"]')
    message.hover()
    message.get_by_role("button", name="Inspect").click()
    return panel(page)


def tool(page: Page, name: str) -> Locator:
    return page.locator(".bar-tools").get_by_role("button", name=re.compile(f"^{name}"))


def open_form(site: Site, page: Page) -> Locator:
    site.control("command", user="ann", command="/ask", channel="CGEN")
    form = page.locator("dialog[data-view]")
    expect(form).to_be_visible()
    return form


# ---- the panel


def test_a_message_tells_what_it_is_made_of_who_made_it_and_what_the_app_was_told(site: Site, page: Page) -> None:
    ts = site.post("Please decide", metadata={"event_type": "card", "event_payload": {"case": "IN-7"}})
    site.client.chat_update(channel="CGEN", ts=ts, text="Please decide soon", blocks=[section("Soon")])
    found = inspect(look_at(page, site), ts)
    expect(found).to_contain_text(ts)
    expect(found).to_contain_text("Please decide soon")
    expect(found).to_contain_text("Edited")
    expect(found.locator(".rows .row-name")).to_have_text(["chat.update", "chat.postMessage"])
    found.get_by_text("Metadata").click()
    expect(found).to_contain_text('"case": "IN-7"')
    expect(found).to_contain_text("Nothing yet.")


def test_clicks_on_a_message_come_into_the_open_panel_with_what_the_app_answered(site: Site, page: Page) -> None:
    ts = site.post()
    found = inspect(look_at(page, site), ts)
    expect(found).to_contain_text("Nothing yet.")
    site.control("press", user="ben", channel="CGEN", ts=ts, label="Approve")
    told = found.get_by_role("link", name="Ben Roy: clicked Approve")
    expect(told).to_contain_text("acknowledged")
    expect(told).to_contain_text(" ms")
    told.click()
    expect(found).to_contain_text('"action_id": "approve"')
    found.get_by_role("button", name="Back").click()
    expect(found.get_by_role("heading", name="Message", exact=True)).to_be_visible()


def test_what_was_opened_and_scrolled_in_the_panel_stays_when_it_is_drawn_anew(site: Site, page: Page) -> None:
    ts = site.post("long", blocks=[section(f"row {n}") for n in range(40)])
    found = inspect(look_at(page, site), ts)
    found.get_by_text("Blocks (40)").click()
    body = page.locator("#panel-body")
    scrolled = body.evaluate("body => { body.scrollTop = 90; return body.scrollTop }")
    assert scrolled > 0
    site.client.chat_update(channel="CGEN", ts=ts, text="anew", blocks=[section(f"now {n}") for n in range(40)])
    expect(found).to_contain_text("now 0")
    expect(found.locator("#panel-blocks")).to_have_attribute("open", "")
    assert body.evaluate("body => body.scrollTop") == scrolled


def test_the_panel_is_closed_by_escape_and_by_its_x_and_the_keyboard_is_back_where_it_was(
    site: Site, page: Page
) -> None:
    ts = site.post()
    look_at(page, site)
    inspect(page, ts)
    expect(page.locator("#panel-body")).to_be_focused()
    page.keyboard.press("Escape")
    expect(panel(page)).to_be_hidden()
    assert page.evaluate("document.activeElement.closest('[data-message]').dataset.ts") == ts
    tool(page, "Inspector").click()
    panel(page).get_by_role("button", name="Close the inspector").click()
    expect(panel(page)).to_be_hidden()
    expect(tool(page, "Inspector")).to_be_focused()


def test_the_panel_is_forgotten_when_the_page_is_loaded_anew(site: Site, page: Page) -> None:
    inspect(look_at(page, site), site.post())
    page.reload()
    expect(panel(page)).to_be_hidden()


def test_a_message_that_is_deleted_meanwhile_is_said_to_be_gone(site: Site, page: Page) -> None:
    ts = site.post()
    found = inspect(look_at(page, site), ts)
    site.client.chat_delete(channel="CGEN", ts=ts)
    expect(found).to_contain_text("This message is not there any more.")


def test_what_a_message_carries_never_becomes_part_of_the_page(site: Site, page: Page) -> None:
    metadata = {"event_type": EVIL, "event_payload": {"key": EVIL}}
    ts = site.post(EVIL, blocks=[section("x", block_id="<b>")], metadata=metadata)
    site.refused(text=EVIL, blocks=[{"type": EVIL}])
    look_at(page, site)
    tool(page, "Refused").click()
    panel(page).get_by_text("What was sent").click()
    expect(panel(page)).to_contain_text("unsupported type: <script>")
    tool(page, "Traffic").click()
    panel(page).get_by_role("link", name="chat.postMessage").first.click()
    expect(panel(page)).to_contain_text("<script>document.title")
    found = inspect(page, ts)
    found.get_by_text("Metadata").click()
    expect(found).to_contain_text("<img src=x onerror=")
    assert page.locator("script:not([src]), img[src=x]").count() == 0
    expect(page).not_to_have_title("evil")


def test_json_is_copied_to_the_clipboard(site: Site, page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    found = inspect(look_at(page, site), site.post())
    found.get_by_text("Blocks (2)").click()
    found.locator("#panel-blocks").get_by_role("button", name="Copy").click()
    expect(page.locator(".toast")).to_contain_text("Copied")
    copied = json.loads(page.evaluate("navigator.clipboard.readText()"))
    assert [block["type"] for block in copied] == ["section", "actions"]


# ---- the companion in the panel


def test_the_companion_says_of_a_message_what_it_knows_and_its_links_load_another_case(site: Site, page: Page) -> None:
    site.companion.panel = '<p>Case IN-7. See <a href="#" data-panel="case=IN-8">IN-8</a></p>'
    ts = site.post()
    found = inspect(look_at(page, site), ts)
    expect(found).to_contain_text("Case IN-7.")
    assert site.companion.asked[-1] == {"user": "UANN", "channel": "CGEN", "ts": ts}
    site.companion.panel = "<p>The other case</p>"
    found.get_by_role("link", name="IN-8").click()
    expect(found).to_contain_text("The other case")
    assert site.companion.asked[-1] == {"user": "UANN", "case": "IN-8"}
    expect(found).not_to_contain_text(ts)


def test_what_one_folded_in_the_part_of_the_companion_stays_so_when_the_case_goes_on(site: Site, page: Page) -> None:
    site.companion.panel = '<details id="case-events" open><summary>Events (1)</summary><p>Filed</p></details>'
    found = inspect(look_at(page, site), site.post())
    found.get_by_text("Events (1)").click()
    expect(found.get_by_text("Filed")).to_be_hidden()
    site.companion.panel = site.companion.panel.replace("(1)", "(2)")
    site.post("Something happened")
    expect(found).to_contain_text("Events (2)")
    expect(found.get_by_text("Filed")).to_be_hidden()


def test_a_case_is_found_by_its_key(site: Site, page: Page) -> None:
    site.companion.panel = "<p>Found it</p>"
    look_at(page, site)
    tool(page, "Inspector").click()
    search = page.get_by_role("searchbox", name="Key of a case")
    search.fill(" in-7 ")
    search.press("Enter")
    expect(panel(page)).to_contain_text("Found it")
    expect(panel(page).get_by_role("button", name="Back")).to_be_visible()
    assert site.companion.asked[-1] == {"user": "UANN", "case": "IN-7"}


def test_an_error_of_the_companion_is_said_in_its_words_as_text(site: Site, browser: Browser) -> None:
    site.companion.panel, site.companion.panel_status = f"No such case: {EVIL}", 404
    with browser.new_page() as page:  # the browser itself complains of the status
        found = inspect(look_at(page, site), site.post())
        expect(found).to_contain_text("No such case: <script>")
        expect(page).not_to_have_title("evil")


def test_a_key_of_a_case_in_the_strip_opens_the_case(site: Site, page: Page) -> None:
    site.companion.panel = "<p>About the case</p>"
    site.control("strip", lines=[{"kind": "fired", "text": f"IN-7: reminder {EVIL}"}])
    look_at(page, site)
    page.locator(".strip").get_by_role("link", name="IN-7").click()
    expect(panel(page)).to_contain_text("About the case")
    expect(page.locator(".strip")).to_contain_text("<script>")


# ---- forms


def test_an_open_form_is_inspected_beside_it_and_stays_usable(site: Site, page: Page) -> None:
    look_at(page, site)
    form = open_form(site, page)
    form.get_by_role("button", name="Inspect").click()
    found = panel(page)
    expect(found).to_contain_text("asking")
    expect(found).to_contain_text("kept <b>quiet</b>")
    expect(found.get_by_role("row", name="private_metadata")).to_contain_text("17 of 3,000")
    expect(found.get_by_role("row", name="views on each other")).to_contain_text("1 of 3")
    expect(found.get_by_role("link", name="views.open")).to_be_visible()
    found.get_by_text("State values").click()
    site.control("fill", user="ann", values={"Why": "for science"})
    expect(found).to_contain_text('"value": "for science"')
    page.locator("#panel-body").press("Escape")
    expect(found).to_be_hidden()
    expect(form).to_be_visible()


def test_a_form_that_is_closed_meanwhile_leaves_the_panel_open_and_usable(site: Site, page: Page) -> None:
    look_at(page, site)
    open_form(site, page).get_by_role("button", name="Inspect").click()
    expect(panel(page)).to_contain_text("asking")
    site.control("close", user="ann")
    expect(page.locator("dialog[data-view]")).to_have_count(0)
    expect(panel(page)).to_contain_text("This form is closed.")
    panel(page).get_by_role("button", name="Traffic").click()
    expect(panel(page).get_by_role("link", name="views.open")).to_be_visible()


# ---- what Slack refuses


def test_a_refused_post_stands_in_its_channel_in_red_with_slacks_words_and_ours(site: Site, page: Page) -> None:
    look_at(page, site)
    expect(tool(page, "Refused").locator(".badge")).to_have_count(0)
    site.refused(text="too long", blocks=[section("a" * 3001)])
    shown = page.locator('[data-part="messages"] .refused')
    expect(shown).to_contain_text("Slack would refuse this: invalid_blocks")
    expect(shown).to_contain_text("[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]")
    expect(shown).to_contain_text("A block is built in a way that Slack does not take.")
    expect(shown).to_contain_text('At /blocks/0/text/text stands "aaa')
    expect(tool(page, "Refused").locator(".badge")).to_have_text("1")


def test_everything_refused_is_listed_with_the_latest_first(site: Site, page: Page) -> None:
    site.refused(channel="CNONE", text="nowhere")
    with pytest.raises(SlackApiError):
        site.client.views_open(trigger_id="made.up", view={"type": "modal"})
    look_at(page, site)
    tool(page, "Refused").click()
    heads = panel(page).locator(".refused-head strong")
    expect(heads).to_have_text([re.compile("invalid_arguments"), re.compile("channel_not_found")])
    site.refused(channel="COUT", text="not invited")
    expect(heads.first).to_have_text("Slack would refuse this: not_in_channel")
    expect(tool(page, "Refused").locator(".badge")).to_have_text("3")


# ---- traffic


def test_calls_and_payloads_are_listed_together_and_open_on_a_click(site: Site, page: Page) -> None:
    look_at(page, site)
    tool(page, "Traffic").click()
    expect(panel(page)).to_contain_text("Nothing went to and fro yet.")
    ts = site.post()
    site.control("press", user="ben", channel="CGEN", ts=ts, label="Approve")
    site.refused()
    names = panel(page).locator(".row-name")
    expect(names).to_have_count(4)
    shown = set(names.all_inner_texts())
    assert shown == {"chat.postMessage", "response_url", "Ben Roy: clicked Approve"}
    bad = panel(page).locator(".row-bad")
    expect(bad).to_have_text(re.compile("invalid_blocks"))
    bad.click()
    expect(panel(page)).to_contain_text("A block is built in a way that Slack does not take.")


# ---- weather


def switch(page: Page, name: str) -> Locator:
    return page.get_by_role("switch", name=name)


def test_a_switch_of_the_weather_holds_until_it_is_switched_off_and_survives_a_reload(site: Site, page: Page) -> None:
    look_at(page, site)
    tool(page, "Weather").click()
    switch(page, "No posts for now").check()
    expect(tool(page, "Weather").locator(".weather-sign")).to_have_text(re.compile("1"))
    for _ in range(2):
        with pytest.raises(SlackApiError) as caught:
            site.post()
        assert caught.value.response.status_code == 429
    page.reload()
    expect(tool(page, "Weather").locator(".weather-sign")).to_be_visible()
    tool(page, "Weather").click()
    switch(page, "No posts for now").uncheck()
    expect(tool(page, "Weather").locator(".weather-sign")).to_have_count(0)
    assert site.post()


def test_a_second_window_shows_the_same_weather(site: Site, page: Page) -> None:
    look_at(page, site)
    tool(page, "Weather").click()
    site.control("rate", enabled=True)
    expect(switch(page, "Rate limits hold")).to_be_checked()
    site.control("faults", kind="error", method="users.info", times=3)
    expect(panel(page)).to_contain_text("Ordered for users.info, 3 more.")


def test_how_slow_slack_is_can_be_changed_while_it_is(site: Site, page: Page) -> None:
    look_at(page, site)
    tool(page, "Weather").click()
    switch(page, "Slack is slow").check()
    expect(tool(page, "Weather").locator(".weather-sign")).to_be_visible()
    assert [one["seconds"] for one in site.control.get("faults/list")["faults"]] == [2]
    with page.expect_response("**/control/faults"):
        page.locator("#weather-seconds").fill("4")
        page.locator("#weather-seconds").press("Enter")
    assert [one["seconds"] for one in site.control.get("faults/list")["faults"]] == [4]


def test_one_switch_leaves_the_others_and_everything_fine_clears_all(site: Site, page: Page) -> None:
    look_at(page, site)
    tool(page, "Weather").click()
    for name in ("Slack has an internal error", "The connection drops after the work", "Rate limits hold"):
        switch(page, name).check()
    sign = tool(page, "Weather").locator(".weather-sign")
    expect(sign).to_have_text(re.compile("3"))
    switch(page, "Slack has an internal error").uncheck()
    expect(sign).to_have_text(re.compile("2"))
    assert [one["kind"] for one in site.control.get("faults/list")["faults"]] == ["drop_after"]
    page.get_by_role("button", name="Everything fine").click()
    expect(sign).to_have_count(0)
    expect(switch(page, "Rate limits hold")).not_to_be_checked()


def test_connections_are_cut_by_a_button_and_the_app_comes_back(site: Site, page: Page) -> None:
    look_at(page, site)
    tool(page, "Weather").click()
    expect(panel(page)).to_contain_text("1 Socket Mode connection")
    page.get_by_role("button", name="Cut the connections now").click()
    expect(page.locator(".toast")).to_contain_text("cut")
    assert site.control("wait_connected", count=0)["ok"]
    assert site.control("wait_connected", count=1)["ok"]
    expect(panel(page)).to_contain_text("1 Socket Mode connection")


# ---- time


def test_while_time_moves_nobody_can_move_it_again(site: Site, page: Page) -> None:
    site.companion.free.clear()
    look_at(page, site)
    page.get_by_role("button", name="Next timer").click()
    expect(page.get_by_role("button", name="Moving…")).to_be_disabled()
    expect(page.get_by_role("button", name="+1 day")).to_be_disabled()
    site.companion.free.set()
    expect(page.get_by_role("button", name="Next timer")).to_be_enabled()
    expect(page.get_by_role("button", name="+1 day")).to_be_enabled()
    assert site.companion.asked == [{"to": "next", "user": "UANN"}]


def test_a_move_that_fails_is_said(site: Site, page: Page) -> None:
    site.companion.time = {"ok": False, "error": "stuck", "message": "No timer is set."}
    look_at(page, site)
    page.get_by_role("button", name="Next timer").click()
    expect(page.locator(".toast")).to_have_text("No timer is set.")
    expect(page.get_by_role("button", name="Next timer")).to_be_enabled()
