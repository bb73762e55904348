"""Messages: what stands on them and what one does with them; files; what is new; going to one message."""

from __future__ import annotations

import copy
import json
from datetime import timedelta
from typing import Any

import httpx
import pytest
from playwright.sync_api import Locator, Page, expect
from websockets.sync.client import connect

from slack_standin import Server, Settings
from slack_standin.page.card import reactions
from slack_standin.page.emoji_names import emoji_names
from slack_standin.page.emojis import character
from slack_standin.page.live import arrived
from slack_standin.page.look import Look
from slack_standin.page.parts import parts
from slack_standin.page.shared import readable, sized
from slack_standin.standin import Standin
from tests.slack_standin.conftest import TEAM, Control
from tests.slack_standin.page.room import Room, box, go, message
from tests.slack_standin.page.test_window import until

EVIL = "<script>alert(1)</script>\"'&"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63f8cfc0f01f0005000"
    "1ff89993d1d0000000049454e44ae426082"
)


@pytest.fixture
def standin() -> Standin:
    return Standin(copy.deepcopy(TEAM), Settings())


def shown(standin: Standin, who: str = "ann", at: str = "CGEN", thread: str = "", part: str = "messages") -> str:
    look = arrived(standin, Look.of(standin, {"as": who, "at": at, "thread": thread}))
    drawn = parts(standin, look)[part]
    return "".join(drawn.values()) if isinstance(drawn, dict) else drawn


# ---- what is drawn


def test_texts_names_topics_and_files_are_words(standin: Standin) -> None:
    standin.space.users["UBEN"].real_name = EVIL
    standin.space.channels["CGEN"].topic = standin.space.channels["CGEN"].purpose = EVIL
    file = standin.files.announce(f"{EVIL}.txt", 3, "UBOT", 0)
    file.content = EVIL.encode()
    first = standin.messages.post("CGEN", "UBEN", text="&lt;script>", files=[{"id": file.id}])
    first.reactions[EVIL] = ["UBEN"]
    first.pinned_by = "UBEN"
    standin.messages.post("CGEN", "UBEN", text="reply", thread_ts=first.ts)
    for part in ("messages", "replies", "head", "composer", "thread-composer", "menus", "choices"):
        html = shown(standin, thread=first.ts, part=part)
        assert "<script" not in html
        assert "onerror=" not in html


def test_a_thread_says_who_answered_how_often_and_when(standin: Standin) -> None:
    first = standin.messages.post("CGEN", "UANN", text="question")
    for who in ("UBEN", "UANN", "UBEN"):
        standin.messages.post("CGEN", who, text="answer", thread_ts=first.ts)
    html = shown(standin)
    assert "3 replies" in html
    assert html.count('class="avatar small"') == 2
    assert "Last reply today at" in html
    standin.clock.set(standin.clock.now() + timedelta(days=1))
    assert "Last reply yesterday at" in shown(standin)
    standin.clock.set(standin.clock.now() + timedelta(days=1))
    assert "Last reply yesterday at" not in shown(standin)


def test_a_deleted_message_with_a_thread_leaves_its_place(standin: Standin) -> None:
    first = standin.messages.post("CGEN", "UANN", text="question")
    other = standin.messages.post("CGEN", "UANN", text="alone")
    standin.messages.post("CGEN", "UBEN", text="answer", thread_ts=first.ts)
    standin.messages.remove(first)
    standin.messages.remove(other)
    html = shown(standin)
    assert html.count("This message was deleted.") == 1
    assert f'data-thread="{first.ts}"' in html
    assert "1 reply" in html
    replies = shown(standin, thread=first.ts, part="replies")
    assert replies.index("This message was deleted.") < replies.index("answer")


def test_what_was_edited_by_a_person_says_so_and_what_the_app_changed_does_not(standin: Standin) -> None:
    standin.messages.edit(standin.messages.post("CGEN", "UBOT", bot_id="B1", text="card"), text="new")
    assert "(edited)" not in shown(standin)
    standin.messages.edit(standin.messages.post("CGEN", "UANN", text="words"), text="new")
    assert "(edited)" in shown(standin)


def test_people_who_left_and_slackbot_have_their_names(standin: Standin) -> None:
    standin.messages.post("CGEN", "UOLD", text="from before")
    standin.messages.post("CGEN", "USLACKBOT", text="no", ephemeral_to="UANN")
    html = shown(standin)
    assert "(deactivated)" in html
    assert ">Slackbot<" in html
    assert html.count("Only visible to you") == 1


def test_a_pin_says_whose_it_is_and_the_list_reads_as_people_do(standin: Standin) -> None:
    one = standin.messages.post("CGEN", "UANN", text="for <@UBEN>: &lt;this&gt; " + "long " * 50)
    one.pinned_by = "UBEN"
    assert "Pinned by Ben Roy" in shown(standin)
    assert "Pinned by you" in shown(standin, "ben")
    head = shown(standin, part="head")
    assert "for @Ben Roy: &lt;this&gt; long" in head
    assert "…" in head


def test_reactions_say_who_chose_them(standin: Standin) -> None:
    one = standin.messages.post("CGEN", "UANN", text="hi")
    one.reactions = {"tada": ["UBEN", "UANN"], "+1": ["UANN"], "nonsense": ["UBEN"], "eyes": []}
    said = [
        (each.sign, each.count, each.mine, each.who) for each in reactions(standin, standin.space.users["UANN"], one)
    ]
    assert said == [
        ("🎉", 2, True, "Ben Roy and you"),
        ("👍", 1, True, "You"),
        (":nonsense:", 1, False, "Ben Roy"),
    ]


def test_nothing_can_be_done_where_one_is_not_a_member(standin: Standin) -> None:
    standin.messages.post("COUT", "UANN", text="hi")
    assert "data-pick" in shown(standin, "ann", "COUT")
    assert "data-pick" not in shown(standin, "ben", "COUT")
    standin.messages.post("CARC", "UANN", text="hi")
    assert "data-pick" not in shown(standin, "ann", "CARC")


def test_new_begins_with_the_first_message_that_one_has_not_read(standin: Standin) -> None:
    read = standin.messages.post("CGEN", "UBEN", text="read")
    standin.marks.move("UANN", "CGEN", read.ts)
    assert "data-new" not in shown(standin)
    standin.messages.post("CGEN", "UANN", text="my own")
    standin.messages.post("CGEN", "UBEN", text="unread")
    standin.messages.post("CGEN", "UBEN", text="unread too")
    html = shown(standin)
    assert html.count("data-new") == 1
    assert html.index("my own") < html.index("data-new") < html.index("unread")
    standin.messages.post("COUT", "UANN", text="in a place that Ben only looks into")
    assert "data-new" not in shown(standin, "ben", "COUT")


def test_a_reply_is_looked_at_in_its_thread(standin: Standin) -> None:
    first = standin.messages.post("CGEN", "UANN", text="question")
    reply = standin.messages.post("CGEN", "UBEN", text="answer", thread_ts=first.ts)
    assert Look.of(standin, {"as": "ann", "at": "CGEN", "thread": reply.ts}).thread == first.ts


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "1 byte"), (999, "999 bytes"), (1000, "1.0 kB"), (9949, "9.9 kB"), (9950, "10 kB"), (14_400_000, "14 MB")],
)
def test_sizes_are_said_as_people_read_them(count: int, said: str) -> None:
    assert sized(count) == said


def test_only_text_is_shown_as_text() -> None:
    assert readable(b"words") == "words"
    assert readable("é".encode()) == "é"
    assert readable(b"\xff\xfe") == ""
    assert readable(b"a\0b") == ""
    assert readable("é".encode() * 60_000) == "é" * 50_000
    assert readable(b"x" + "é".encode() * 60_000) == "x" + "é" * 49_999


def test_every_emoji_is_shown_again_by_its_name() -> None:
    names = emoji_names()
    assert [name for name, _ in names[:2]] == ["white_check_mark", "eyes"]
    assert len({name for name, _ in names}) == len(names) > 1000
    assert all(character(name) == sign for name, sign in names)


# ---- in the browser


@pytest.fixture
def ann(page: Page, room: Room) -> Page:
    """Ann's window, in #general, where Ben said something."""
    room.says("ben", "hello all")
    go(page, room)
    return page


def act(found: Locator, name: str) -> None:
    """Press a button of the bar that a message has under the pointer."""
    found.hover()
    found.locator(".acts").get_by_role("button", name=name).click()


def test_reactions_are_given_and_taken_back_by_a_click(ann: Page, room: Room) -> None:
    hello = message(ann, "hello all")
    given = hello.locator(".reactions [data-react]")
    act(hello, "React with eyes")
    expect(given).to_have_text("👀 1")
    expect(given).to_have_attribute("aria-pressed", "true")
    expect(given).to_have_attribute("title", "You reacted with :eyes:")
    ts = str(hello.get_attribute("data-ts"))
    room.control("react", user="ben", channel="general", ts=ts, name="eyes")
    expect(given).to_have_text("👀 2")
    given.click()
    expect(given).to_have_attribute("aria-pressed", "false")
    act(hello, "Add reaction")
    search = ann.locator("#picker-search")
    expect(search).to_be_focused()
    expect(ann.locator("#picker [data-picked]").first).to_have_attribute("data-picked", "white_check_mark")
    search.fill("no such thing")
    expect(ann.get_by_text("No emoji found.")).to_be_visible()
    search.fill(":rocket")
    search.press("ArrowDown")
    ann.keyboard.press("Enter")
    expect(given).to_have_text(["👀 1", "🚀 1"])


def test_a_pin_is_listed_and_leads_to_its_message(ann: Page, room: Room) -> None:
    act(message(ann, "hello all"), "Pin to channel")
    expect(message(ann, "hello all").locator(".note")).to_have_text("Pinned by you")
    for number in range(30):
        room.says("ben", f"message {number}")
    expect(message(ann, "message 29")).to_be_in_viewport()
    expect(message(ann, "hello all")).not_to_be_in_viewport()
    ann.locator("#pins-open").click()
    ann.locator("#pins").get_by_role("link", name="hello all").click()
    expect(message(ann, "hello all")).to_be_in_viewport()
    expect(message(ann, "hello all")).to_be_focused()
    expect(ann.locator("#pins [data-jump]")).to_be_hidden()
    act(message(ann, "hello all"), "Unpin from channel")
    expect(ann.locator("#pins")).to_have_count(0)


def test_the_menu_of_a_message_has_the_apps_shortcuts(ann: Page, room: Room) -> None:
    act(message(ann, "hello all"), "More actions")
    items = ann.locator("#more-menu [role=menuitem]:visible")
    expect(items).to_have_text(["Copy link", "Report this helper"])
    expect(items.first).to_be_focused()
    ann.keyboard.press("ArrowDown")
    expect(items.nth(1)).to_be_focused()
    ann.keyboard.press("Escape")
    expect(items).to_have_count(0)
    act(message(ann, "hello all"), "More actions")
    items.nth(1).click()
    expect(ann.locator("dialog[data-view]")).to_be_visible()
    heard = room.command()
    assert (heard["callback_id"], heard["message"]["text"]) == ("report", "hello all")


def test_ones_own_message_can_be_deleted_after_a_question(ann: Page, room: Room) -> None:
    room.says("ann", "a slip")
    for answer, left in (("Cancel", 1), ("Delete", 0)):
        act(message(ann, "a slip"), "More actions")
        ann.get_by_role("menuitem", name="Delete message…").click()
        ann.locator("#delete-dialog").get_by_role("button", name=answer, exact=True).click()
        expect(ann.locator("#delete-dialog")).to_be_hidden()
        expect(message(ann, "a slip")).to_have_count(left)


def test_a_link_to_a_message_is_copied_and_leads_there(ann: Page, room: Room) -> None:
    first = room.says("ann", "in private", channel="private")
    room.says("ann", "deep down", channel="private", thread_ts=first)
    ann.context.grant_permissions(["clipboard-read", "clipboard-write"])
    go(ann, room, at="CPRV", thread=first)
    reply = ann.locator("[data-part=replies] [data-message]", has_text="deep down")
    act(reply, "More actions")
    ann.get_by_role("menuitem", name="Copy link").click()
    expect(ann.locator(".toast")).to_have_text("Link copied.")
    link = str(ann.evaluate("navigator.clipboard.readText()"))
    assert link.startswith("https://example.slack.com/archives/CPRV/p")
    assert f"thread_ts={first}" in link
    room.says("ben", f"look at <{link}|what Ann said>")
    go(ann, room)
    ann.get_by_role("link", name="what Ann said").click()
    expect(ann.locator("body")).to_have_attribute("data-at", "CPRV")
    expect(reply).to_be_focused()


def upload(room: Room, name: str, content: bytes, channel: str = "CGEN", **more: Any) -> str:
    room.client.files_upload_v2(channel=channel, content=content, filename=name, **more)
    bearing = [one for one in room.control.get("sees", user="ann")["messages"] if one["files"]]
    return str(bearing[-1]["file_ids"][0])


def test_a_text_is_shown_from_its_beginning_and_whole_if_one_asks(ann: Page, room: Room) -> None:
    upload(room, "no\"te's<b>.md", "\n".join(f"line {n} <i>" for n in range(20)).encode(), title="The <b>notes</b>")
    file = ann.locator(".file")
    expect(file.locator("figcaption")).to_contain_text("The <b>notes</b> Markdown, 229 bytes")
    expect(file).to_contain_text("line 7 <i>")
    expect(file.get_by_text("line 19 <i>")).to_be_hidden()
    file.get_by_text("Show all").click()
    expect(file.get_by_text("line 19 <i>")).to_be_visible()
    with ann.expect_download() as download:
        file.get_by_role("link", name="Download").click()
    assert download.value.path().read_bytes().startswith(b"line 0 <i>")


def test_a_picture_is_shown_and_nothing_else_is_run(ann: Page, room: Room) -> None:
    upload(room, "dot.png", PNG)
    picture = ann.locator(".file img")
    expect(picture).to_have_js_property("naturalWidth", 1)
    for name, kind in (("page.html", "HTML"), ("drawing.svg", "SVG")):
        file_id = upload(room, name, b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")
        expect(ann.locator(".file", has_text=name)).to_contain_text(kind)
        answer = httpx.get(f"{room.server.url}/files/{file_id}?user=UANN", trust_env=False)
        assert answer.headers["content-type"] == "application/octet-stream"
        assert answer.headers["content-disposition"].startswith("attachment")
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "sandbox" in answer.headers["content-security-policy"]
    expect(ann.locator(".file img, .file svg, .file iframe")).to_have_count(1)


def test_a_file_is_for_those_who_see_a_message_that_bears_it(room: Room) -> None:
    def status(who: str) -> int:
        return httpx.get(f"{room.server.url}/files/{file_id}?user={who}", trust_env=False).status_code

    file_id = upload(room, "secret.txt", b"quiet", channel="CPRV")
    assert [status(who) for who in ("UANN", "UBEN", "UCAT", "nobody", "")] == [200, 404, 404, 404, 404]
    (bearing,) = [one for one in room.control.get("sees", user="ann")["messages"] if one["files"]]
    room.control("delete_message", channel="CPRV", ts=bearing["ts"])
    assert status("UANN") == 404
    file_id = upload(room, "open.txt", b"loud")
    assert [status(who) for who in ("UANN", "UBEN", "UCAT")] == [200, 200, 404]
    room.client.files_delete(file=file_id)
    assert status("UANN") == 404


def test_new_stays_while_one_is_here_and_the_marks_go(ann: Page, room: Room) -> None:
    line = ann.locator("[data-new]")
    expect(line).to_be_visible()
    expect(ann.locator("#go-CGEN")).not_to_have_class("go unread")
    room.says("ben", "one more")
    expect(message(ann, "one more")).to_be_visible()
    expect(line).to_have_count(1)
    ann.locator("#go-CPRV").click()
    expect(box(ann)).to_have_attribute("placeholder", "Message #private")
    ann.locator("#go-CGEN").click()
    expect(message(ann, "one more")).to_be_visible()
    expect(line).to_have_count(0)


def test_what_comes_below_is_counted_and_what_is_unread_above_can_be_reached(page: Page, room: Room) -> None:
    for number in range(40):
        room.says("ben", f"message {number}.")
    go(page, room)
    expect(message(page, "message 39.")).to_be_in_viewport()
    first = page.locator("[data-first]")
    expect(first).to_contain_text("40 new messages since")
    first.click()
    expect(page.locator("[data-new]")).to_be_in_viewport()
    expect(first).to_be_hidden()
    room.says("ben", "below")
    down = page.locator("[data-down]")
    expect(down).to_have_text("↓ 1 new message")
    expect(page.locator("#go-CGEN")).to_have_class("go unread")
    down.click()
    expect(message(page, "below")).to_be_in_viewport()
    expect(down).to_be_hidden()
    expect(page.locator("#go-CGEN")).to_have_class("go")


def test_what_comes_while_nobody_looks_is_new(server: Server, control: Control) -> None:
    with connect(f"{server.url.replace('http', 'ws')}/page/live?as=ann&at=CGEN", proxy=None) as window:
        control("message", user="ben", channel="CGEN", text="while one looks")
        assert "data-new" not in json.dumps(until(window, "messages", "while one looks"))
        window.send(json.dumps({"away": True}))
        control("message", user="ben", channel="CGEN", text="while one is away")
        assert "data-new" in json.dumps(until(window, "messages", "while one is away"))


def test_what_was_read_counts_only_for_where_the_window_is(server: Server, control: Control) -> None:
    ts = control("message", user="ben", channel="CGEN", text="hello")["ts"]
    with connect(f"{server.url.replace('http', 'ws')}/page/live?as=ann&at=CPRV", proxy=None) as window:
        for wrong in ({"as": "UANN", "at": "CGEN"}, {"as": "UBEN", "at": "CPRV"}):
            window.send(json.dumps({"read": {**wrong, "ts": ts}}))
        window.send(json.dumps({"look": {"as": "ann", "at": "CGEN"}}))
        until(window, "head", "general")
        assert [who for who, _ in server.standin.marks.read] == ["UBEN"]
