"""How the window is laid out: who you are, narrow windows, what opens and closes, two people side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, FrameLocator, Locator, Page, expect

from slack_standin import Server, running
from slack_standin.model import User
from slack_standin.page.faces import HUES, face, first_name, initials
from slack_standin.standin import Standin
from tests.slack_standin.conftest import TEAM, Control

LONG = "W" * 200


@pytest.fixture
def ann(page: Page, server: Server) -> Page:
    """Ann's window, turned to #general."""
    page.goto(f"{server.url}/?as=ann&at=CGEN")
    return page


def chip(page: Page | FrameLocator, name: str) -> Locator:
    return page.get_by_role("navigation", name="You are").get_by_role("link", name=re.compile(rf"^{name}\b"))


# ---- faces ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Dana Okafor", "DO"),
        ("Ana Maria de Souza", "AS"),
        ("cat", "C"),
        ("(Eve) Li", "EL"),
        ("李 明", "李明"),
        ("!", "?"),
    ],
)
def test_initials_are_the_first_letters_of_the_first_and_the_last_word(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_people_keep_their_colour_when_others_come() -> None:
    space = Standin(TEAM).space
    before = {user: face(space, user).hue for user in space.users}
    assert len(set(before.values())) == len(before)
    for n in range(HUES):
        space.add_user({"id": f"U{n}", "name": f"new{n}"})
    assert {user: face(space, user).hue for user in before} == before
    assert face(space, "UNOBODY").name == "UNOBODY"


def test_somebody_without_a_name_is_called_by_their_handle() -> None:
    assert first_name(User("U1", "cat")) == "cat"
    assert first_name(User("U1", "dana", "Dana Okafor")) == "Dana"


# ---- who you are ------------------------------------------------------------------------------------------------


def test_one_click_makes_you_somebody_else_in_the_same_place(ann: Page) -> None:
    expect(chip(ann, "Ann")).to_have_attribute("aria-current", "true")
    chip(ann, "Ben").click()
    expect(chip(ann, "Ben")).to_have_attribute("aria-current", "true")
    expect(chip(ann, "Ann")).not_to_have_attribute("aria-current", "true")
    expect(ann).to_have_url(re.compile(r"as=ben&at=CGEN$"))


def test_a_chip_is_a_link_that_opens_a_window_as_that_person(ann: Page) -> None:
    with ann.context.expect_page() as opened:
        chip(ann, "Ben").click(modifiers=["ControlOrMeta"])
    expect(opened.value).to_have_title(re.compile("^Ben · #general · Example$"))
    expect(chip(ann, "Ann")).to_have_attribute("aria-current", "true")


def test_the_title_says_who_where_and_how_much_waits(ann: Page, control: Control) -> None:
    expect(ann).to_have_title("Ann · #general · Example")
    control("channel", channel="COUT", members=["UANN", "UBEN"])
    control("message", user="ben", channel="COUT", text="<@UANN> one")
    control("message", user="ben", channel="COUT", text="<!here> two")
    expect(ann).to_have_title("(2) Ann · #general · Example")
    expect(chip(ann, "Ann").get_by_label("2 unread")).to_be_visible()
    ann.get_by_role("link", name="Home of helper").click()
    expect(ann).to_have_title("(2) Ann · Home · Example")


def test_a_title_holds_names_as_they_are(page: Page, server: Server, control: Control) -> None:
    control("person", user="UANN", real_name="<b>&amp; Lee")
    page.goto(f"{server.url}/?as=ann&at=CGEN")
    expect(page).to_have_title("<b>&amp; · #general · Example")
    page.get_by_role("link", name="outside").click()
    expect(page).to_have_title("<b>&amp; · #outside · Example")


def test_the_chosen_of_many_people_is_in_view(page: Page, server: Server, control: Control) -> None:
    for n in range(40):
        control("person", user=f"UX{n}", name=f"person{n}", real_name=f"Person{n} Test")
    page.goto(f"{server.url}/?as=person39")
    expect(chip(page, "Person39")).to_be_in_viewport()
    expect(chip(page, "Ann")).not_to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280


# ---- the window and its width -----------------------------------------------------------------------------------


@pytest.fixture
def crowded(server: Server, control: Control) -> str:
    """The address of a window with everything open and long words everywhere."""
    control("channel", channel="CGEN", topic=LONG)
    control(
        "channel", channel="COUT", name="a-name-as-long-as-the-name-of-a-channel-may-be-in-slack-at-most-80-letters"
    )
    first = control("message", user="ben", channel="CGEN", text=f"{LONG} <@UANN>")
    control("message", user="ann", channel="CGEN", text=LONG, thread_ts=first["ts"])
    control("pin", user="ben", channel="CGEN", ts=first["ts"])
    control("strip", lines=[{"kind": "bad", "text": LONG}, {"kind": "fired", "text": LONG}])
    return f"{server.url}/?as=ann&at=CGEN&thread={first['ts']}"


WIDE = """() => [...document.querySelectorAll('body *')].filter((one) => {
  const box = one.getBoundingClientRect();
  return one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && box.width > 1 &&
    (box.right > innerWidth + 1 || box.left < -1) && !one.closest('.people, dialog, .unseen, .acts');
}).map((one) => one.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("width", [360, 640, 700, 900, 1280])
def test_nothing_is_wider_than_the_window(page: Page, crowded: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    for address in (crowded, crowded.partition("&thread")[0]):
        page.goto(address)
        expect(page.get_by_role("log", name="What fired")).to_contain_text("WWW")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate("document.documentElement.scrollHeight") <= 640
        assert page.evaluate(WIDE) == []


@pytest.mark.parametrize("width", [700, 900, 1280, 1600])
def test_thread_and_panel_never_squeeze_the_messages(page: Page, crowded: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(crowded)
    page.evaluate("document.querySelector('.panel').hidden = false")
    place = page.get_by_role("main")
    if place.is_visible():
        assert (place.bounding_box() or {"width": 0.0})["width"] >= 320


@pytest.mark.parametrize(("width", "covered"), [(880, True), (1000, False)])
def test_in_a_narrow_window_the_thread_covers_the_place(page: Page, crowded: str, width: int, covered: bool) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(crowded)
    expect(page.get_by_role("complementary", name="Thread")).to_be_visible()
    expect(page.get_by_role("main")).to_be_visible(visible=not covered)
    page.get_by_role("button", name="Close the thread").click()
    expect(page.get_by_role("main")).to_be_visible()


def test_in_a_narrow_window_the_sidebar_is_a_drawer(ann: Page) -> None:
    ann.set_viewport_size({"width": 400, "height": 700})
    channels, button = ann.get_by_role("navigation", name="Places"), ann.get_by_role("button", name="Channels")
    expect(channels).not_to_be_visible()
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(channels.get_by_role("link", name="general")).to_be_focused()
    ann.keyboard.press("Escape")
    expect(channels).not_to_be_visible()
    expect(button).to_be_focused()
    button.click()
    channels.get_by_role("link", name="private (private)").click()
    expect(channels).not_to_be_visible()
    expect(ann.get_by_role("heading", name="private").first).to_be_visible()
    expect(ann.get_by_role("main")).to_be_focused()
    button.click()
    ann.locator(".drawer-shade").click(position={"x": 380, "y": 300})
    expect(channels).not_to_be_visible()


# ---- what opens and closes --------------------------------------------------------------------------------------


def test_a_drop_down_closes_on_escape_and_on_a_click_elsewhere(ann: Page) -> None:
    summary, members = ann.locator("#members-open"), ann.get_by_role("heading", name="Members")
    summary.click()
    expect(members).to_be_visible()
    ann.get_by_role("main").get_by_role("log").click(position={"x": 40, "y": 40})
    expect(members).not_to_be_visible()
    summary.click()
    ann.keyboard.press("Escape")
    expect(members).not_to_be_visible()
    expect(summary).to_be_focused()


def test_a_drop_down_stays_open_when_its_list_changes(ann: Page, control: Control) -> None:
    ann.locator("#members-open").click()
    control("join", user="cat", channel="CGEN")
    control("channel", channel="CGEN", members=["UANN", "UBEN", "UBOT", "UCAT"])
    control("message", user="cat", channel="CGEN", text="Here I am")
    expect(ann.locator("#members").get_by_text("cat")).to_be_visible()


def test_the_strip_is_newest_first_and_stays_folded(ann: Page, control: Control) -> None:
    control("strip", lines=[{"kind": "fired", "text": "first"}, {"kind": "fired", "text": "second"}])
    lines, toggle = ann.get_by_role("log", name="What fired"), ann.get_by_role("button", name="What fired")
    expect(lines.locator(".line")).to_have_text(["second", "first"])
    toggle.click()
    expect(lines).not_to_be_visible()
    expect(toggle).to_have_text(re.compile("2$"))
    control("strip", lines=[{"kind": "bad", "text": "third"}])
    expect(toggle).to_have_text(re.compile("3$"))
    ann.reload()
    expect(toggle).to_have_attribute("aria-expanded", "false")
    expect(lines).not_to_be_visible()
    toggle.click()
    expect(lines).to_be_visible()
    expect(toggle).to_have_attribute("aria-expanded", "true")


@pytest.fixture
def lonely(browser: Browser) -> Iterator[Page]:
    """A window that may complain: Chromium says of each connection that is refused that it was."""
    page = browser.new_page()
    yield page
    page.close()


def test_a_window_says_when_the_stand_in_is_gone_and_when_it_is_back(lonely: Page) -> None:
    page = lonely
    with running(TEAM) as first:
        page.goto(f"{first.url}/?as=ann&at=CGEN")
        page.locator("#box").fill("typed before")
        gone = page.get_by_role("alert").filter(has_text="The stand-in does not answer. Trying again…")
        expect(gone).not_to_be_visible()
        port = int(first.url.rpartition(":")[2])
    expect(gone).to_be_visible()
    page.evaluate("window.loaded = 'once'")
    with running(TEAM, port=port):
        expect(gone).not_to_be_visible()
        assert page.evaluate("window.loaded") == "once"


def test_an_empty_place_says_that_it_begins_here(ann: Page) -> None:
    expect(ann.get_by_text("This is the very beginning of the #general channel.")).to_be_visible()
    ann.get_by_role("link", name="helper", exact=True).click()
    expect(ann.get_by_text("This is the beginning of your messages with helper.")).to_be_visible()


def test_a_thread_opens_at_its_end_however_long_it_is(ann: Page, control: Control) -> None:
    first = control("message", user="ben", channel="CGEN", text="line\n" * 40)
    control("message", user="ben", channel="CGEN", text="the last word", thread_ts=first["ts"])
    ann.get_by_role("link", name="1 reply").click()
    expect(ann.get_by_role("log", name="Replies").get_by_text("the last word")).to_be_in_viewport(ratio=1)


# ---- side by side -----------------------------------------------------------------------------------------------


def sides(page: Page) -> tuple[FrameLocator, FrameLocator]:
    return page.frame_locator("#left"), page.frame_locator("#right")


def test_what_the_left_one_writes_the_right_one_sees(ann: Page) -> None:
    ann.get_by_role("link", name="Side by side").click()
    left, right = sides(ann)
    expect(chip(left, "Ann")).to_have_attribute("aria-current", "true")
    expect(chip(right, "Ben")).to_have_attribute("aria-current", "true")
    left.locator("#box").fill("From left to right")
    left.locator("#box").press("Enter")
    expect(right.get_by_role("log", name="Messages").get_by_text("From left to right")).to_be_visible()


def test_beside_one_stands_whoever_has_most_to_do(ann: Page, control: Control) -> None:
    control("channel", channel="CGEN", members=["UANN", "UBEN", "UCAT"])
    control("message", user="ben", channel="CGEN", text="<@UCAT> please")
    expect(ann.get_by_role("link", name="Side by side")).to_have_attribute("href", "/split?left=ann&right=cat&at=CGEN")


def test_clock_and_strip_are_there_once(page: Page, server: Server) -> None:
    page.goto(f"{server.url}/split?left=ann&right=ben")
    left, right = sides(page)
    for side, shown in ((left, True), (right, False)):
        expect(chip(side, "Ann")).to_be_visible()
        expect(side.locator(".clock")).to_be_visible(visible=shown)
        expect(side.locator(".strip")).to_be_visible(visible=shown)


def test_the_address_of_two_windows_follows_who_is_in_them(page: Page, server: Server) -> None:
    page.goto(f"{server.url}/split?left=ann")
    expect(page).to_have_title("Ann and Ben · Example")
    left, right = sides(page)
    chip(right, "cat").click()
    expect(page).to_have_url(re.compile(r"left=ann&right=cat"))
    expect(page).to_have_title("Ann and cat · Example")
    page.reload()
    expect(chip(right, "cat")).to_have_attribute("aria-current", "true")
    left.get_by_role("link", name="One window").click()
    expect(page).to_have_url(re.compile(r"/\?as=ann"))


def test_the_line_between_is_moved_by_keys_and_by_mouse(page: Page, server: Server) -> None:
    page.set_viewport_size({"width": 1600, "height": 700})
    page.goto(f"{server.url}/split?left=ann&right=ben")
    line = page.get_by_role("separator")
    line.focus()
    page.keyboard.press("ArrowRight")
    expect(line).to_have_attribute("aria-valuenow", "55")
    page.keyboard.press("Home")
    expect(line).to_have_attribute("aria-valuenow", "20")
    box = line.bounding_box()
    assert box
    page.mouse.move(box["x"] + 4, 300)
    page.mouse.down()
    page.mouse.move(1200, 300, steps=4)
    page.mouse.up()
    expect(line).to_have_attribute("aria-valuenow", "75")
    expect(page.locator(".dragging")).to_have_count(0)
    page.mouse.move(400, 300)
    expect(line).to_have_attribute("aria-valuenow", "75")


def test_two_windows_of_one_person_alone_and_of_nobody_open_too(page: Page, server: Server) -> None:
    page.goto(f"{server.url}/split?left=ann&right=ann&at=CSEC")
    for side in sides(page):
        expect(chip(side, "Ann")).to_have_attribute("aria-current", "true")
    page.goto(f"{server.url}/split?left=nobody&right=<b>")
    for side in sides(page):
        expect(chip(side, "Ann")).to_have_attribute("aria-current", "true")
