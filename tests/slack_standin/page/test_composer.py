"""The box to write in, in a real browser: sending, drafts, completion, commands, threads, where one cannot write."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.slack_standin.page.room import Room, box, go, message, talk

pytestmark = pytest.mark.usefixtures("room")


@pytest.fixture
def ann(page: Page, room: Room) -> Page:
    """Ann's window, in #general."""
    go(page, room)
    return page


def options(page: Page) -> Locator:
    return page.locator("#box-list [role=option]")


def active(page: Page) -> Locator:
    """Return the option that the box says is the active one."""
    return page.locator(f"[id='{box(page).get_attribute('aria-activedescendant')}']")


def send(page: Page, text: str) -> None:
    box(page).press_sequentially(text)
    box(page).press("Enter")


def test_enter_sends_and_shift_enter_breaks_the_line(ann: Page, room: Room) -> None:
    low = box(ann).bounding_box()
    box(ann).press_sequentially("one")
    for line in ("two", "three", "four"):
        box(ann).press("Shift+Enter")
        box(ann).press_sequentially(line)
    high = box(ann).bounding_box()
    assert low is not None
    assert high is not None
    assert high["height"] > 2 * low["height"]
    box(ann).press("Enter")
    expect(message(ann, "four")).to_contain_text("one")
    expect(box(ann)).to_have_value("")
    assert room.kept("one\ntwo") == "one\ntwo\nthree\nfour"
    box(ann).press("Enter")
    box(ann).press_sequentially("  ")
    box(ann).press("Enter")
    expect(talk(ann).locator("[data-message]")).to_have_count(1)


def test_messages_stand_in_the_order_in_which_they_were_written(ann: Page) -> None:
    for word in ("first", "second", "third"):
        send(ann, word)
    expect(talk(ann).locator("[data-message] .b-text")).to_have_text(["first", "second", "third"])


@pytest.mark.parametrize("text", ["<b>bold</b> & \"q\" 'q' </script>", "&lt;b&gt; &amp;amp;", "<@UBEN> <!here>"])
def test_what_is_typed_is_read_as_it_was_typed(ann: Page, room: Room, text: str) -> None:
    send(ann, text)
    expect(talk(ann).locator("[data-message] .b-text")).to_have_text(text)
    assert "<" not in room.kept(text)


def test_a_draft_stays_where_and_whose_it_is(ann: Page, room: Room) -> None:
    box(ann).press_sequentially("for general, from Ann @be")
    box(ann).press("Enter")
    ann.locator("#go-CPRV").click()
    expect(box(ann)).to_have_attribute("placeholder", "Message #private")
    expect(box(ann)).to_have_value("")
    box(ann).press_sequentially("for private")
    ann.locator("#go-CGEN").click()
    expect(box(ann)).to_have_value("for general, from Ann @Ben Roy ")
    ann.locator("#be-UBEN").click()
    expect(box(ann)).to_have_value("")
    ann.locator("#be-UANN").click()
    expect(ann.locator("body")).to_have_attribute("data-user", "UANN")
    ann.reload()
    expect(box(ann)).to_have_value("for general, from Ann @Ben Roy ")
    box(ann).press("Enter")
    assert room.kept("for general") == "for general, from Ann <@UBEN>"
    ann.reload()
    expect(box(ann)).to_have_value("")
    ann.locator("#go-CPRV").click()
    expect(box(ann)).to_have_value("for private")


def test_a_slash_offers_the_commands_of_the_manifest(ann: Page) -> None:
    expect(box(ann)).to_have_attribute("aria-expanded", "false")
    box(ann).press_sequentially("/")
    expect(options(ann)).to_have_text(
        ["/ask[what] [why]Ask for <b>data</b>", "/ask-lateNobody answers this", "/plainTakes words as they are"]
    )
    expect(box(ann)).to_have_attribute("aria-expanded", "true")
    expect(active(ann)).to_contain_text("/ask[what]")
    box(ann).press("ArrowUp")
    expect(active(ann)).to_contain_text("/plain")
    box(ann).press("ArrowDown")
    box(ann).press("ArrowDown")
    expect(active(ann)).to_contain_text("/ask-late")
    expect(options(ann).and_(ann.locator("[aria-selected=true]"))).to_have_count(1)
    box(ann).press_sequentially("p")
    expect(options(ann)).to_have_count(1)
    box(ann).press("Tab")
    expect(box(ann)).to_have_value("/plain ")
    expect(box(ann)).to_be_focused()
    expect(options(ann)).to_have_count(0)
    expect(box(ann)).to_have_attribute("aria-expanded", "false")


def test_the_usage_of_a_command_is_shown_as_one_goes_on(ann: Page) -> None:
    usage = ann.locator("#box-usage")
    box(ann).press_sequentially("/as")
    expect(usage).to_be_hidden()
    options(ann).first.click()
    expect(box(ann)).to_have_value("/ask ")
    expect(usage).to_have_text("/ask [what] [why]")
    box(ann).press_sequentially("data")
    expect(usage).to_be_visible()
    box(ann).fill("/plain words")
    expect(usage).to_be_hidden()


def test_escape_closes_the_list_and_nothing_else(ann: Page, room: Room) -> None:
    first = room.says("ben", "question")
    message(ann, "question").hover()
    message(ann, "question").get_by_role("button", name="Reply in thread").click()
    expect(ann.locator("body")).to_have_attribute("data-thread", first)
    box(ann).press_sequentially("/a")
    box(ann).press("Escape")
    expect(options(ann).first).to_be_hidden()
    box(ann).press_sequentially("s")
    expect(ann.locator("#box-list")).to_be_hidden()
    expect(ann.locator("body")).to_have_attribute("data-thread", first)
    box(ann).fill("")
    box(ann).press_sequentially("/a")
    expect(options(ann).first).to_be_visible()


def test_a_command_goes_to_the_app_with_its_place_and_mentions(ann: Page, room: Room) -> None:
    ann.locator("#go-CPRV").click()
    expect(box(ann)).to_have_attribute("placeholder", "Message #private")
    box(ann).press_sequentially("/ask @be")
    box(ann).press("Tab")
    box(ann).press_sequentially("for #gen")
    box(ann).press("Enter")
    box(ann).press_sequentially("& <more>")
    box(ann).press("Enter")
    expect(message(ann, "You said:").locator(".only")).to_have_text("Only visible to you")
    heard = room.command()
    assert (heard["command"], heard["channel_id"]) == ("/ask", "CPRV")
    assert heard["text"] == "<@UBEN|ben> for <#CGEN|general> & <more>"


def test_a_command_typed_in_full_is_sent_by_one_enter(ann: Page, room: Room) -> None:
    send(ann, "/plain")
    assert room.command()["text"] == ""
    expect(box(ann)).to_have_value("")


def test_a_command_that_is_none_is_said_and_given_back(ann: Page, room: Room) -> None:
    send(ann, "/nope <b> @be")
    box(ann).press("Enter")
    said = message(ann, "/nope is not a valid command.")
    expect(said).to_contain_text("Slackbot")
    expect(said).to_contain_text("Only visible to you")
    expect(box(ann)).to_have_value("/nope <b> @Ben Roy ")
    ann.locator("#be-UBEN").click()
    expect(ann.locator("body")).to_have_attribute("data-user", "UBEN")
    expect(message(ann, "/nope")).to_have_count(0)


def test_a_command_that_nobody_answers_is_waited_for_and_given_back(ann: Page) -> None:
    send(ann, "/ask-late now")
    expect(ann.locator(".composer .waits").first).to_have_text("Waiting for /ask-late…")
    expect(box(ann)).to_have_value("")
    expect(message(ann, '/ask-late failed with the error "operation_timeout"')).to_be_visible()
    expect(ann.locator(".composer .waits").first).to_have_text("")
    expect(box(ann)).to_have_value("/ask-late now")


def test_what_one_wrote_meanwhile_is_not_overwritten(ann: Page) -> None:
    send(ann, "/ask-late now")
    box(ann).press_sequentially("going on")
    expect(message(ann, "operation_timeout")).to_be_visible()
    expect(box(ann)).to_have_value("going on")


@pytest.mark.parametrize(
    ("typed", "shown", "kept"),
    [
        ("@be", "@Ben Roy ", "<@UBEN>"),
        ("@roy", "@Ben Roy ", "<@UBEN>"),
        ("@leg", "@legal ", "<!subteam^S1>"),
        ("@her", "@here ", "<!here>"),
        ("@hel", "@helper ", "<@UBOT>"),
        ("#sec", "#secret ", "<#CSEC>"),
        ("see (#out", "see (#outside ", "see (<#COUT>"),
        (":tad", ":tada: ", ":tada:"),
        ("mail a@be", "mail a@be", "mail a@be"),
        ("it is 10:30", "it is 10:30", "it is 10:30"),
    ],
)
def test_names_are_completed_and_sent_as_what_they_mean(
    ann: Page, room: Room, typed: str, shown: str, kept: str
) -> None:
    box(ann).press_sequentially(typed)
    if shown != typed:
        expect(options(ann).first).to_be_visible()
        box(ann).press("Enter")
    expect(box(ann)).to_have_value(shown)
    box(ann).press("Enter")
    sent = talk(ann).locator("[data-message]")
    expect(sent).to_have_count(1)
    ts = str(sent.get_attribute("data-ts"))
    kept_one = next(one for one in room.control.get("sees", user="ann")["messages"] if one["ts"] == ts)
    assert kept_one["notification"] == kept


def test_two_people_of_one_name_are_told_apart_and_places_of_others_not_offered(ann: Page, room: Room) -> None:
    room.control("person", user="UBEN", real_name="Ann Lee")
    box(ann).press_sequentially("@lee")
    expect(options(ann)).to_have_text(["@annAnn Lee", "@benAnn Lee"])
    room.control("channel", channel="CSEC", members=["UBEN"])
    box(ann).fill("")
    box(ann).press_sequentially("#sec")
    expect(ann.locator("#box-list")).to_be_hidden()


def test_names_with_signs_are_words_in_the_list(ann: Page, room: Room) -> None:
    evil = "<img src=x onerror=alert(1)> \"&amp;'"
    room.control("person", user="UBEN", real_name=evil)
    box(ann).press_sequentially("@ben")
    expect(options(ann)).to_have_text(f"@{evil}ben")
    box(ann).press("Enter")
    box(ann).press("Enter")
    expect(talk(ann).locator("[data-message] .mention")).to_have_text(f"@{evil}")


def test_the_rules_of_completion(ann: Page) -> None:
    def asked(text: str, caret: int | None = None) -> Any:
        place = len(text) if caret is None else caret
        script = "([text, caret]) => import('/static/words.js').then((words) => words.asked(text, caret))"
        found = ann.evaluate(script, [text, place])
        return found and (found["sign"], found["word"], found["start"])

    assert asked("/as") == ("/", "as", 0)
    assert asked("/ask ") is None
    assert asked("why /as") is None
    assert asked("hi @an") == ("@", "an", 3)
    assert asked("hi @an and", 6) == ("@", "an", 3)
    assert asked("line\n#") == ("#", "", 5)
    assert asked(":t") is None
    assert asked("a:tada") is None
    assert asked("") is None


def test_what_was_chosen_is_sent_as_it_stands_whole(ann: Page) -> None:
    script = "([text, made]) => import('/static/words.js').then((words) => words.asSent(text, made))"
    made = {"@Ann": "<@U1>", "@Ann Lee": "<@U2>", "#a.b": "<#C1>"}
    text = "@Ann Lee, @Ann! @Anna #a.b #axb <@U1> & @Ann"
    assert ann.evaluate(script, [text, made]) == "<@U2>, <@U1>! @Anna <#C1> #axb &lt;@U1&gt; &amp; <@U1>"


def test_the_buttons_put_emoji_and_mentions_into_the_box(ann: Page, room: Room) -> None:
    box(ann).press_sequentially("well")
    ann.locator(".place [data-addemoji]").click()
    ann.locator("#picker-search").fill("party_pop")
    ann.locator("#picker-search").fill("tada")
    ann.locator("#picker-search").press("Enter")
    expect(box(ann)).to_have_value("well:tada: ")
    ann.locator(".place [data-addmention]").click()
    expect(options(ann).first).to_be_visible()
    expect(box(ann)).to_be_focused()


def test_a_reply_goes_to_the_thread_and_to_the_channel_if_one_says_so(ann: Page, room: Room) -> None:
    first = room.says("ben", "question")
    go(ann, room, thread=first)
    reply, replies = ann.locator("#reply-box"), ann.locator("[data-part=replies] [data-message]")
    reply.press_sequentially("only here @be")
    reply.press("Enter")
    reply.press("Enter")
    expect(replies).to_have_count(2)
    expect(message(ann, "question").locator(".replies-count")).to_have_text("1 reply")
    expect(message(ann, "only here")).to_have_count(0)
    ann.get_by_label("Also send to #general").check()
    reply.press_sequentially("for all")
    reply.press("Enter")
    expect(message(ann, "for all")).to_contain_text("replied to a thread")
    expect(ann.get_by_label("Also send to #general")).not_to_be_checked()
    assert room.kept("only here") == "only here <@UBEN>"


def test_a_command_in_a_thread_is_refused_in_slacks_words(ann: Page, room: Room) -> None:
    first = room.says("ben", "question")
    go(ann, room, thread=first)
    ann.locator("#reply-box").press_sequentially("/ask now")
    ann.locator("#reply-box").press("Enter")
    replies = ann.locator("[data-part=replies]")
    expect(replies).to_contain_text("/ask is not supported in threads. Sorry!")
    expect(ann.locator("#reply-box")).to_have_value("/ask now")
    assert room.heard.empty()


def test_the_lightning_button_has_the_global_shortcuts(ann: Page, room: Room) -> None:
    ann.get_by_role("button", name="Shortcuts").click()
    item = ann.get_by_role("menuitem", name="New request")
    expect(item).to_be_focused()
    expect(ann.get_by_role("menuitem")).to_have_count(1)
    item.press("Enter")
    expect(ann.locator("dialog[data-view]")).to_be_visible()
    assert room.command()["callback_id"] == "request"


def test_where_one_cannot_write_it_says_why(ann: Page, room: Room) -> None:
    composer = ann.locator("[data-part=composer]")
    go(ann, room, at="CARC")
    expect(composer).to_contain_text("You are viewing #attic, an archived channel.")
    expect(box(ann)).to_have_count(0)
    go(ann, room, who="ben", at="COUT")
    composer.get_by_role("button", name="Join channel").click()
    expect(box(ann)).to_have_attribute("placeholder", "Message #outside")


def test_the_box_says_whom_one_writes_to(ann: Page, room: Room) -> None:
    ann.locator(".go", has_text="helper").first.click()
    expect(box(ann)).to_have_attribute("placeholder", "Message helper")
    send(ann, "hello")
    expect(message(ann, "hello")).to_be_visible()
