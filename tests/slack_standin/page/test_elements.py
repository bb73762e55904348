"""Buttons, menus and questions in a real browser, wherever they stand: what a person sees and what the app hears."""

from __future__ import annotations

from threading import Event

import pytest
from playwright.sync_api import Page, expect

from tests.patience import PATIENCE
from tests.slack_standin.kit import (
    Json,
    actions,
    button,
    field,
    home,
    modal,
    mrkdwn,
    plain,
    section,
    select,
    text_input,
)
from tests.slack_standin.page.desk import HIGH, LOW, MID, SILENCE, Desk, choose, entry

QUESTION: Json = {
    "title": plain("Really?"),
    "text": mrkdwn("This *cannot* be undone, <@UBEN>."),
    "confirm": plain("Do it"),
    "deny": plain("Leave it"),
    "style": "danger",
}


# ---- buttons ---------------------------------------------------------------------------------------------------------


def test_a_button_of_a_message_says_which_one_it_was(desk: Desk) -> None:
    message = desk.shows(actions(button("One", "one", value="1"), button("Two", "two", value="2"), block_id="b"))
    message.get_by_role("button", name="Two").click()
    action = desk.got()
    assert (action["action_id"], action["block_id"], action["value"]) == ("two", "b", "2")


def test_a_pressed_button_waits_and_cannot_be_pressed_twice(desk: Desk) -> None:
    message = desk.shows(actions(button("Slow")))
    desk.act = lambda body: SILENCE
    slow = message.get_by_role("button", name="Slow")
    slow.click()
    expect(slow).to_have_attribute("aria-busy", "true")
    slow.click()
    expect(desk.page.locator(".toast")).to_contain_text("We had some trouble connecting")
    expect(slow).not_to_have_attribute("aria-busy", "true")
    desk.got()
    assert desk.pressed.empty()


def test_a_button_of_a_form_says_in_the_form_that_the_app_did_not_answer(desk: Desk) -> None:
    dialog = desk.open(actions(button("Slow")), field("One"))
    desk.act = lambda body: SILENCE
    dialog.get_by_role("button", name="Slow").click()
    expect(dialog.get_by_role("alert")).to_contain_text("We had some trouble connecting")


def test_the_app_hears_of_what_was_typed_before_a_button_was_pressed(desk: Desk) -> None:
    dialog = desk.open(actions(button("More")), field("One", block_id="one"))
    dialog.get_by_label("One").fill("typed")
    dialog.get_by_role("button", name="More").click()
    body = desk.pressed.get(timeout=PATIENCE)
    assert body["view"]["state"]["values"]["one"]["typed"]["value"] == "typed"


def test_a_button_with_an_address_opens_it_elsewhere_and_is_pressed(desk: Desk) -> None:
    message = desk.shows(actions(button("Read", "read", url=f"{desk.server.url}/static/icon.svg")))
    with desk.page.context.expect_page() as opened:
        message.get_by_role("link", name="Read").click()
    expect(opened.value).to_have_url(f"{desk.server.url}/static/icon.svg")
    assert desk.got()["action_id"] == "read"


# ---- questions -------------------------------------------------------------------------------------------------------


def test_a_question_is_asked_before_anything_is_pressed(desk: Desk) -> None:
    message = desk.shows(actions(button("Delete", "delete", confirm=QUESTION)))
    delete, asked = message.get_by_role("button", name="Delete"), desk.page.get_by_role("alertdialog", name="Really?")
    delete.click()
    expect(asked).to_have_accessible_description("This cannot be undone, @Ben Roy.")
    asked.get_by_role("button", name="Leave it").click()
    expect(asked).to_have_count(0)
    expect(delete).to_be_focused()
    delete.click()
    desk.page.keyboard.press("Escape")
    expect(asked).to_have_count(0)
    assert desk.pressed.empty()
    delete.click()
    expect(asked.get_by_role("button", name="Do it")).to_be_focused()
    desk.page.keyboard.press("Enter")
    assert desk.got()["action_id"] == "delete"


def test_a_question_lies_on_top_of_a_form_and_leaves_it_open(desk: Desk) -> None:
    dialog = desk.open(actions(button("Delete", "delete", confirm=QUESTION)), field("One"))
    dialog.get_by_role("button", name="Delete").click()
    desk.page.keyboard.press("Escape")
    expect(desk.page.get_by_role("alertdialog")).to_have_count(0)
    expect(dialog).to_be_visible()
    dialog.get_by_role("button", name="Delete").click()
    desk.page.get_by_role("button", name="Do it").click()
    assert desk.got()["action_id"] == "delete"


def test_a_choice_that_is_not_confirmed_is_taken_back(desk: Desk) -> None:
    picked = select(HIGH, LOW, initial_option=HIGH, confirm=QUESTION)
    menu = desk.shows(actions(picked)).get_by_role("combobox")
    menu.select_option("Low")
    desk.page.get_by_role("button", name="Leave it").click()
    expect(menu).to_have_value("h")
    menu.select_option("Low")
    desk.page.get_by_role("button", name="Do it").click()
    assert desk.got()["selected_option"] == LOW
    expect(menu).to_have_value("l")


def test_a_choice_in_a_form_that_is_not_confirmed_is_not_sent(desk: Desk) -> None:
    kind = field(
        "Kind", select(HIGH, LOW, initial_option=HIGH, confirm=QUESTION), block_id="kind", dispatch_action=True
    )
    dialog = desk.open(kind)
    dialog.get_by_label("Kind").select_option("Low")
    desk.page.get_by_role("button", name="Leave it").click()
    expect(dialog.get_by_label("Kind")).to_have_value("h")
    assert desk.send()["kind"]["pick"]["selected_option"] == HIGH


# ---- overflow menus --------------------------------------------------------------------------------------------------


def test_an_overflow_menu_by_mouse(desk: Desk) -> None:
    message = desk.shows(section("words", accessory=entry("overflow", options=[HIGH, LOW])))
    more, low = message.get_by_role("button", name="More options"), message.get_by_role("button", name="Low")
    more.click()
    expect(low).to_be_visible()
    desk.page.mouse.click(5, 5)
    expect(low).to_be_hidden()
    more.click()
    low.click()
    expect(low).to_be_hidden()
    assert desk.got()["selected_option"] == LOW


def test_an_overflow_menu_by_keyboard(desk: Desk) -> None:
    message = desk.shows(section("words", accessory=entry("overflow", options=[HIGH, MID, LOW])))
    more = message.get_by_role("button", name="More options")
    more.press("Enter")
    expect(message.get_by_role("button", name="High")).to_be_focused()
    desk.page.keyboard.press("Escape")
    expect(more).to_be_focused()
    more.press("Enter")
    for key in ("ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Enter"):
        desk.page.keyboard.press(key)
    assert desk.got()["selected_option"] == LOW


def test_escape_closes_the_menu_and_not_the_form(desk: Desk) -> None:
    dialog = desk.open(section("words", accessory=entry("overflow", options=[HIGH, LOW])), field("One"))
    dialog.get_by_role("button", name="More options").click()
    desk.page.keyboard.press("Escape")
    expect(dialog.get_by_role("button", name="High")).to_be_hidden()
    expect(dialog).to_be_visible()


# ---- menus and pickers of a message ----------------------------------------------------------------------------------

AT_ONCE: list[tuple[Json, str, object]] = [
    (select(HIGH, LOW), "combobox", LOW),
    (entry("radio_buttons", options=[HIGH, LOW]), "radio", LOW),
    (entry("checkboxes", options=[HIGH, LOW]), "checkbox", [LOW]),
]


@pytest.mark.parametrize(("element", "role", "chosen"), AT_ONCE, ids=[one[1] for one in AT_ONCE])
def test_a_choice_in_a_message_is_told_at_once(desk: Desk, element: Json, role: str, chosen: object) -> None:
    message = desk.shows(actions(element))
    if role == "combobox":
        message.get_by_role("combobox").select_option("Low")
    else:
        message.get_by_label("Low").check()
    action = desk.got()
    assert chosen in (action.get("selected_option"), action.get("selected_options"))


def test_a_day_typed_digit_by_digit_is_told_once(desk: Desk) -> None:
    day = desk.shows(actions(entry("datepicker", initial_date="2026-01-05"))).get_by_label("Select a date")
    day.focus()
    day.press_sequentially("02032027")
    day.press("Enter")
    assert desk.got()["selected_date"] == "2027-02-03"
    day.blur()
    expect(day).not_to_have_attribute("aria-busy", "true")
    assert desk.pressed.empty()


def test_people_for_a_message_are_told_when_the_menu_is_left(desk: Desk) -> None:
    box = desk.shows(actions(entry("multi_users_select"))).get_by_role("combobox")
    choose(box, "Ann Lee", "Ben Roy")
    assert desk.pressed.empty()
    box.press("Tab")
    assert desk.got()["selected_users"] == ["UANN", "UBEN"]


# ---- menus one types into --------------------------------------------------------------------------------------------


def test_a_person_is_found_by_typing_and_chosen_by_keyboard(desk: Desk) -> None:
    dialog = desk.open(field("Who", entry("users_select"), block_id="who"))
    who = dialog.get_by_label("Who")
    expect(dialog.get_by_role("option")).to_have_count(0)
    who.press_sequentially("e")
    expect(dialog.get_by_role("option")).to_have_text(["Ann Lee", "Ben Roy", "helper"])
    who.press_sequentially("n")
    expect(dialog.get_by_role("option")).to_have_text(["Ben Roy"])
    expect(who).to_have_attribute("aria-expanded", "true")
    who.press("Enter")
    expect(who).to_have_value("Ben Roy")
    expect(who).to_have_attribute("aria-expanded", "false")
    expect(dialog).to_be_visible()


def test_escape_closes_the_list_first_and_what_was_typed_goes(desk: Desk) -> None:
    dialog = desk.open(field("Who", entry("users_select", initial_user="UANN")))
    who = dialog.get_by_label("Who")
    who.fill("zzz")
    expect(dialog.get_by_text("No results")).to_be_visible()
    who.press("Escape")
    expect(dialog.get_by_text("No results")).to_be_hidden()
    expect(who).to_have_value("Ann Lee")
    who.press("Escape")
    expect(dialog).to_have_count(0)


def test_the_arrows_go_round_and_start_where_they_should(desk: Desk) -> None:
    dialog = desk.open(field("Level", entry("multi_static_select", options=[HIGH, MID, LOW])))
    level = dialog.get_by_label("Level")
    active = dialog.locator(".active")
    level.press("ArrowDown")
    expect(active).to_have_text("High")
    level.press("ArrowUp")
    expect(active).to_have_text("Low")
    expect(level).to_have_attribute("aria-activedescendant", active.get_attribute("id") or "")
    level.press("ArrowDown")
    expect(active).to_have_text("High")


def test_chips_can_be_taken_away_by_keyboard(desk: Desk) -> None:
    people = entry("multi_users_select", initial_users=["UANN", "UBEN", "UCAT"])
    dialog = desk.open(field("Who", people, block_id="who"))
    dialog.get_by_role("button", name="Remove Ann Lee").press("Enter")
    expect(dialog.get_by_label("Who")).to_be_focused()
    desk.page.keyboard.press("Backspace")
    expect(dialog.get_by_role("button", name="Remove")).to_have_accessible_name("Remove Ben Roy")
    assert desk.send()["who"]["a"]["selected_users"] == ["UBEN"]


def test_no_more_are_chosen_than_the_app_takes(desk: Desk) -> None:
    many = entry("multi_static_select", options=[HIGH, MID, LOW], max_selected_items=2)
    dialog = desk.open(field("Levels", many))
    choose(dialog.get_by_label("Levels"), "High", "Middle", "Low")
    expect(dialog.get_by_role("button", name="Remove")).to_have_count(2)


def found(typed: str) -> Json:
    offered = [one for one in (HIGH, MID, LOW) if typed.lower() in one["text"]["text"].lower()]
    return {"option_groups": [{"label": plain("Levels"), "options": offered}]} if offered else {"options": []}


def test_the_app_is_asked_while_one_types(desk: Desk) -> None:
    desk.offers = found
    dialog = desk.open(field("Level", entry("external_select", min_query_length=1), block_id="level"))
    level = dialog.get_by_label("Level")
    level.click()
    expect(dialog.get_by_text("Type at least 1 character")).to_be_visible()
    level.press_sequentially("i")
    expect(dialog.get_by_role("option")).to_have_text(["High", "Middle"])
    expect(dialog.get_by_text("Levels")).to_be_visible()
    level.press_sequentially("d")
    expect(dialog.get_by_role("option")).to_have_text(["Middle"])
    level.press("Enter")
    expect(level).to_have_value("Middle")
    assert desk.send()["level"]["a"]["selected_option"] == MID


def test_several_are_gathered_from_several_searches(desk: Desk) -> None:
    desk.offers = found
    dialog = desk.open(field("Levels", entry("multi_external_select", min_query_length=0), block_id="levels"))
    levels = dialog.get_by_label("Levels")
    for typed in ("High", "Low"):
        levels.fill(typed)
        expect(dialog.get_by_role("option")).to_have_text([typed])
        levels.press("Enter")
        expect(levels).to_have_value("")
        expect(dialog.get_by_role("option")).to_have_text(["High", "Middle", "Low"])
    levels.press("Escape")
    assert desk.send()["levels"]["a"]["selected_options"] == [HIGH, LOW]


def test_a_menu_of_a_message_asks_the_app_too(desk: Desk) -> None:
    desk.offers = found
    box = desk.shows(actions(entry("external_select", min_query_length=0))).get_by_role("combobox")
    choose(box, "Low")
    assert desk.got()["selected_option"] == LOW
    expect(box).to_have_value("Low")


def test_options_that_could_not_be_loaded(desk: Desk) -> None:
    dialog = desk.open(field("Level", entry("external_select", min_query_length=0)))
    desk.offers = lambda typed: SILENCE
    dialog.get_by_label("Level").click()
    expect(dialog.get_by_text("The options could not be loaded. Try again?")).to_be_visible()


# ---- inputs that the app hears of at once ----------------------------------------------------------------------------


def test_an_input_is_told_with_enter_and_does_not_send_the_form(desk: Desk) -> None:
    dialog = desk.open(field("Name", block_id="name", dispatch_action=True))
    dialog.get_by_label("Name").fill("Ann")
    assert desk.pressed.empty()
    dialog.get_by_label("Name").press("Enter")
    assert desk.got()["value"] == "Ann"
    expect(dialog).to_be_visible()


def test_an_input_is_told_as_one_types_where_the_app_wants_that(desk: Desk) -> None:
    listens = {"trigger_actions_on": ["on_character_entered"]}
    dialog = desk.open(field("Name", text_input(dispatch_action_config=listens), dispatch_action=True))
    dialog.get_by_label("Name").press_sequentially("Ann")
    while desk.got()["value"] != "Ann":
        pass
    expect(dialog.get_by_label("Name")).not_to_have_attribute("aria-busy", "true")
    assert desk.sent.empty()


def test_what_is_chosen_while_the_app_is_being_told_is_told_afterwards(desk: Desk) -> None:
    menu = desk.open(actions(select(HIGH, MID, LOW)), field("One")).get_by_role("combobox")
    heard, may_go_on = Event(), Event()
    desk.act = lambda body: (heard.set(), may_go_on.wait(PATIENCE))
    menu.select_option("High")
    assert heard.wait(PATIENCE)
    menu.select_option("Middle")
    menu.select_option("Low")
    may_go_on.set()
    assert [desk.got()["selected_option"], desk.got()["selected_option"]] == [HIGH, LOW]
    expect(menu).to_have_value("l")
    expect(menu).not_to_have_attribute("aria-busy", "true")


def test_a_choice_can_change_the_form_it_stands_in(desk: Desk) -> None:
    kind = field("Kind", select(HIGH, LOW), block_id="kind", dispatch_action=True)
    dialog = desk.open(kind, field("Name", block_id="name"))
    changed = modal(kind, field("Why low", block_id="why"), field("Name", block_id="name"))
    desk.act = lambda body: desk.client.views_update(view_id=body["view"]["id"], view=changed)
    dialog.get_by_label("Name").fill("typed")
    dialog.get_by_label("Kind").select_option("Low")
    dialog.get_by_label("Why low").fill("because")
    expect(dialog.get_by_label("Kind")).to_have_value("l")
    sent = desk.send()
    assert [sent["name"]["typed"]["value"], sent["why"]["typed"]["value"]] == ["typed", "because"]


# ---- the Home tab ----------------------------------------------------------------------------------------------------


def at_home(desk: Desk, *blocks: Json) -> Page:
    desk.client.views_publish(user_id="UANN", view=home(*blocks))
    desk.turn("home")
    return desk.page


def test_buttons_and_menus_of_the_home_tab(desk: Desk) -> None:
    desk.offers = found
    level = entry("external_select", min_query_length=0, placeholder=plain("Level"))
    page = at_home(desk, actions(button("Start", "start")), actions(level))
    page.get_by_role("button", name="Start").click()
    assert desk.got()["action_id"] == "start"
    choose(page.get_by_placeholder("Level"), "Low")
    assert desk.got()["selected_option"] == LOW


def test_what_is_typed_on_the_home_tab_stays_when_it_is_published_anew(desk: Desk) -> None:
    page = at_home(desk, field("Name", block_id="name"))
    name = page.get_by_label("Name")
    name.press_sequentially("half")
    desk.client.views_publish(user_id="UANN", view=home(section("New"), field("Name", block_id="name")))
    expect(page.get_by_text("New", exact=True)).to_be_visible()
    expect(name).to_be_focused()
    name.press_sequentially(" done")
    expect(name).to_have_value("half done")


def test_a_form_opened_by_a_button_gives_the_focus_back_to_it(desk: Desk) -> None:
    message = desk.shows(actions(button("Open")))
    view = modal(field("One"))
    desk.act = lambda body: desk.client.views_open(trigger_id=body["trigger_id"], view=view)
    message.get_by_role("button", name="Open").click()
    expect(desk.dialog.get_by_label("One")).to_be_focused()
    desk.page.keyboard.press("Escape")
    expect(message.get_by_role("button", name="Open")).to_be_focused()
