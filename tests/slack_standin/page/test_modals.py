"""Forms in a real browser: what a person sees and what a real Bolt app gets."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.patience import PATIENCE
from tests.slack_standin.kit import field, modal, plain, section, select, text_input
from tests.slack_standin.page.desk import HIGH, LOW, SILENCE, Desk, choose, entry, values

# ---- every element ---------------------------------------------------------------------------------------------------


def test_every_input_can_be_filled_in_and_is_sent(desk: Desk) -> None:
    dialog = desk.open(
        field("Words", text_input(), block_id="words"),
        field("Lines", text_input(multiline=True), block_id="lines"),
        field("Address", entry("email_text_input"), block_id="email"),
        field("Link", entry("url_text_input"), block_id="url"),
        field("Number", entry("number_input", is_decimal_allowed=True), block_id="number"),
        field("Level", select(HIGH, LOW), block_id="level"),
        field("Sure", entry("radio_buttons", options=[HIGH, LOW]), block_id="radio"),
        field("Boxes", entry("checkboxes", options=[HIGH, LOW]), block_id="boxes"),
        field("Levels", entry("multi_static_select", options=[HIGH, LOW]), block_id="levels"),
        field("Day", entry("datepicker"), block_id="day"),
        field("Hour", entry("timepicker"), block_id="hour"),
        field("Moment", entry("datetimepicker"), block_id="moment"),
        field("Person", entry("users_select"), block_id="person"),
        field("People", entry("multi_users_select"), block_id="people"),
        field("Place", entry("channels_select"), block_id="place"),
        field("Places", entry("multi_conversations_select"), block_id="places"),
        field("Text", entry("rich_text_input"), block_id="text"),
    )
    dialog.get_by_label("Words").fill("some <b>words</b>")
    dialog.get_by_label("Lines").fill("one\ntwo")
    dialog.get_by_label("Address").fill("ann@example.com")
    dialog.get_by_label("Link").fill("https://example.com/x")
    dialog.get_by_label("Number").fill("1.5")
    dialog.get_by_label("Level", exact=True).select_option("High")
    dialog.get_by_role("radiogroup", name="Sure").get_by_label("Low").check()
    dialog.get_by_role("group", name="Boxes").get_by_label("High").check()
    choose(dialog.get_by_label("Levels"), "Low", "High")
    dialog.get_by_label("Day").fill("2026-01-31")
    dialog.get_by_label("Hour").fill("09:30")
    dialog.get_by_label("Moment").fill("2026-01-31T09:30")
    choose(dialog.get_by_label("Person"), "Ben Roy")
    choose(dialog.get_by_label("People"), "Ann Lee", "Ben Roy")
    choose(dialog.get_by_label("Place", exact=True), "#general")
    choose(dialog.get_by_label("Places"), "#private")
    dialog.get_by_label("Text").fill("rich")
    words = {"type": "rich_text_section", "elements": [{"type": "text", "text": "rich"}]}
    assert values(desk.send()) == {
        "words": "some <b>words</b>",
        "lines": "one\ntwo",
        "email": "ann@example.com",
        "url": "https://example.com/x",
        "number": "1.5",
        "level": HIGH,
        "radio": LOW,
        "boxes": [HIGH],
        "levels": [LOW, HIGH],
        "day": "2026-01-31",
        "hour": "09:30",
        "moment": 1769848200,  # half past nine in Berlin, where Ann is
        "person": "UBEN",
        "people": ["UANN", "UBEN"],
        "place": "CGEN",
        "places": ["CPRV"],
        "text": {"type": "rich_text", "elements": [words]},
    }


def test_what_a_form_begins_with_is_shown_and_sent_untouched(desk: Desk) -> None:
    dialog = desk.open(
        field("Words", text_input(initial_value="as it was"), block_id="words"),
        field("Owner", entry("external_select", initial_option=HIGH), block_id="owner"),
        field("People", entry("multi_users_select", initial_users=["UBEN"]), block_id="people"),
        field("Day", entry("datepicker", initial_date="2026-02-01"), block_id="day"),
    )
    expect(dialog.get_by_label("Owner")).to_have_value("High")
    expect(dialog.get_by_role("button", name="Remove Ben Roy")).to_be_visible()
    sent = values(desk.send())
    assert sent == {"words": "as it was", "owner": HIGH, "people": ["UBEN"], "day": "2026-02-01"}


def test_files_are_uploaded_shown_by_name_and_taken_away_again(desk: Desk) -> None:
    dialog = desk.open(field("Plans", entry("file_input", max_files=2), block_id="files"), field(block_id="name"))
    plans = [{"name": name, "mimeType": "text/plain", "buffer": name.encode()} for name in ("a.txt", "b.txt")]
    dialog.get_by_label("Plans").set_input_files(plans)
    expect(dialog.locator(".b-files li")).to_contain_text(["a.txt", "b.txt"])
    dialog.get_by_role("button", name="Remove a.txt").click()
    dialog.get_by_label("Name").fill("x")
    (file,) = values(desk.send())["files"]
    assert file["name"] == "b.txt"
    assert desk.control.get("file", id=file["id"])["text"] == "b.txt"


# ---- opening, closing, coming back -----------------------------------------------------------------------------------


def test_the_first_field_has_the_focus_and_the_box_has_it_again_afterwards(desk: Desk) -> None:
    dialog = desk.open(section("Read this"), field("One"), notify_on_close=True)
    expect(dialog.get_by_label("One")).to_be_focused()
    desk.page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(desk.page.locator("#box")).to_be_focused()
    closed = desk.closed.get(timeout=PATIENCE)
    assert (closed["type"], closed["is_cleared"]) == ("view_closed", False)


def test_the_field_that_the_app_names_has_the_focus(desk: Desk) -> None:
    dialog = desk.open(field("One"), field("Two", text_input(focus_on_load=True)))
    expect(dialog.get_by_label("Two")).to_be_focused()


def test_tab_stays_in_the_form(desk: Desk) -> None:
    dialog = desk.open(field("One"))
    inside = (
        "document.activeElement === document.body || document.querySelector('dialog').contains(document.activeElement)"
    )
    for _ in range(6):
        desk.page.keyboard.press("Tab")
        assert desk.page.evaluate(inside)
    expect(dialog).to_be_visible()


def test_an_open_form_is_there_when_the_page_is_loaded_again(desk: Desk) -> None:
    dialog = desk.open(field("One", block_id="one"))
    with desk.page.expect_response("**/control/fill"):
        dialog.get_by_label("One").fill("kept")
    desk.page.reload()
    expect(dialog.get_by_label("One")).to_have_value("kept")
    expect(dialog.get_by_label("One")).to_be_focused()
    assert values(desk.send()) == {"one": "kept"}


def test_a_form_without_anything_to_send_is_closed_with_its_own_word(desk: Desk) -> None:
    desk.opens({"type": "modal", "title": plain("Look"), "close": plain("Fine"), "blocks": [section("words")]})
    expect(desk.dialog.get_by_role("button", name="Fine")).to_be_focused()
    desk.page.keyboard.press("Enter")
    expect(desk.dialog).to_have_count(0)


# ---- errors ----------------------------------------------------------------------------------------------------------


def test_what_is_missing_or_does_not_fit_is_said_beside_its_field_and_nothing_is_sent(desk: Desk) -> None:
    dialog = desk.open(
        field("One", block_id="one"),
        field("Address", entry("email_text_input"), block_id="email"),
        field("Number", entry("number_input", is_decimal_allowed=False, max_value="9"), block_id="number"),
        field("Sure", entry("radio_buttons", options=[HIGH, LOW]), block_id="radio"),
    )
    dialog.get_by_label("Address").fill("nobody")
    dialog.get_by_label("Number").fill("10")
    dialog.get_by_role("button", name="Send").click()
    said = ["Please complete this required field.", "Must be a valid email address.", "Must be at most 9."]
    expect(dialog.get_by_role("alert")).to_have_text([*said, "Please complete this required field."])
    one = dialog.get_by_label("One")
    expect(one).to_be_focused()
    expect(one).to_have_attribute("aria-invalid", "true")
    expect(one).to_have_accessible_description(said[0])
    expect(dialog.get_by_label("Address")).to_have_value("nobody")
    assert desk.sent.empty()


def test_an_error_goes_when_its_field_is_changed_and_comes_back_if_nothing_is_mended(desk: Desk) -> None:
    dialog = desk.open(field("Address", entry("email_text_input"), block_id="email"))
    address, send = dialog.get_by_label("Address"), dialog.get_by_role("button", name="Send")
    address.fill("nobody")
    send.click()
    expect(dialog.get_by_role("alert")).to_have_text("Must be a valid email address.")
    address.fill("nobody@")
    expect(dialog.get_by_role("alert")).to_have_count(0)
    expect(address).to_have_attribute("aria-invalid", "false")
    send.click()
    expect(dialog.get_by_role("alert")).to_have_text("Must be a valid email address.")
    expect(address).to_be_focused()
    address.fill("nobody@example.com")
    assert values(desk.send()) == {"email": "nobody@example.com"}


def test_a_value_that_stopped_fitting_is_not_sent_as_it_was_before(desk: Desk) -> None:
    dialog = desk.open(field("Address", entry("email_text_input", initial_value="a@example.com"), block_id="email"))
    dialog.get_by_label("Address").fill("a@")
    dialog.get_by_role("button", name="Send").click()
    expect(dialog.get_by_role("alert")).to_have_text("Must be a valid email address.")
    expect(dialog.get_by_label("Address")).to_have_value("a@")
    assert desk.sent.empty()


def test_the_apps_errors_stand_beside_their_fields_with_what_was_typed(desk: Desk) -> None:
    dialog = desk.open(field("One", block_id="one"), field("Two", block_id="two"))
    desk.answer = lambda body: {"response_action": "errors", "errors": {"two": "Say <b>more</b>"}}
    dialog.get_by_label("One").fill("first")
    dialog.get_by_label("Two").fill("second")
    dialog.get_by_label("Two").press("Enter")
    expect(dialog.get_by_role("alert")).to_have_text("Say <b>more</b>")
    two = dialog.get_by_label("Two")
    expect(two).to_be_focused()
    expect(two).to_have_accessible_description("Say <b>more</b>")
    expect(dialog.get_by_label("One")).to_have_value("first")
    desk.answer = lambda body: {}
    desk.sent.get(timeout=PATIENCE)
    assert values(desk.send()) == {"one": "first", "two": "second"}


def test_an_app_that_does_not_answer_loses_nothing(desk: Desk) -> None:
    dialog = desk.open(field("One", block_id="one"))
    desk.answer = lambda body: SILENCE
    dialog.get_by_label("One").fill("kept")
    dialog.get_by_role("button", name="Send").click()
    waits = dialog.get_by_role("button", name="Sending…")
    expect(waits).to_be_disabled()
    expect(dialog.get_by_role("alert")).to_contain_text("We had some trouble connecting. Try again?")
    expect(dialog.get_by_role("button", name="Send")).to_be_focused()
    expect(dialog.get_by_label("One")).to_have_value("kept")
    desk.answer = lambda body: {}
    desk.sent.get(timeout=PATIENCE)
    assert values(desk.send()) == {"one": "kept"}


# ---- pushes and updates ----------------------------------------------------------------------------------------------


def test_a_form_pushed_on_top_leads_back_to_what_was_typed_below(desk: Desk) -> None:
    dialog = desk.open(field("One", block_id="one"))
    top = modal(field("Above", block_id="above"), title=plain("On top"))
    desk.answer = lambda body: {"response_action": "push", "view": top}
    dialog.get_by_label("One").fill("below")
    dialog.get_by_role("button", name="Send").click()
    expect(dialog.get_by_role("heading", name="On top")).to_be_visible()
    expect(dialog.get_by_label("Above")).to_be_focused()
    dialog.get_by_role("button", name="Back").last.click()
    expect(dialog.get_by_role("heading", name="Title")).to_be_visible()
    expect(dialog.get_by_label("One")).to_have_value("below")


def test_an_update_leaves_what_one_is_typing_and_where(desk: Desk) -> None:
    filler = [section("words " * 60) for _ in range(6)]
    dialog = desk.open(*filler, field("One", block_id="one"), field("Two", block_id="two"))
    view_id = dialog.get_attribute("data-view")
    one = dialog.get_by_label("One")
    one.press_sequentially("half")
    one.press("ArrowLeft")
    down = dialog.locator(".modal-body").evaluate("body => body.scrollTop")
    assert down > 0
    blocks = [*filler, field("New", block_id="new"), *desk.view["blocks"][6:]]
    desk.client.views_update(view_id=view_id, view={**desk.view, "blocks": blocks, "title": plain("Changed")})
    expect(dialog.get_by_role("heading", name="Changed")).to_be_visible()
    expect(one).to_be_focused()
    one.press_sequentially("X")
    expect(one).to_have_value("halXf")
    assert dialog.locator(".modal-body").evaluate("body => body.scrollTop") == down
    dialog.get_by_label("New").fill("n")
    dialog.get_by_label("Two").fill("t")
    assert values(desk.send()) == {"new": "n", "one": "halXf", "two": "t"}


def test_typing_oneself_draws_nothing_anew(desk: Desk) -> None:
    dialog = desk.open(field("One", block_id="one"))
    one = dialog.get_by_label("One")
    one.evaluate("field => { field.mine = true }")
    with desk.page.expect_response("**/control/fill"):
        one.press_sequentially("abc")
    # What the window is told of it comes before what it is told of this.
    desk.control("message", user="ben", channel="general", text="afterwards")
    expect(desk.page.get_by_text("afterwards")).to_be_attached()
    assert one.evaluate("field => field.mine")


def test_a_form_that_the_app_takes_away_gives_the_focus_back(desk: Desk) -> None:
    desk.open(field("One", block_id="one"))
    desk.answer = lambda body: {"response_action": "clear"}
    desk.dialog.get_by_label("One").fill("x")
    desk.send()
    expect(desk.page.locator("#box")).to_be_focused()
