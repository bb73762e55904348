"""Every element as HTML: what a script finds in it, what is filled in, what is offered."""

import json
from typing import Any

import pytest

from slack_standin.page import blocks
from slack_standin.page.blocks import message_body
from slack_standin.page.reading import Reading
from slack_standin.slots import SLOTS, first_state
from tests.slack_standin.kit import (
    Json,
    actions,
    button,
    field,
    home,
    modal,
    mrkdwn,
    option,
    plain,
    section,
    text_input,
)
from tests.slack_standin.page import sample
from tests.slack_standin.page.html import Html
from tests.slack_standin.page.readers import ALL_ELEMENTS, form, html, message, reading_of, view

# ---- what a script finds


def test_a_button_that_asks_first_carries_what_it_asks(reading: Reading) -> None:
    (shown,) = html(reading, actions(button(confirm=sample.CONFIRM))).all("button")
    asked = json.loads(shown["data-confirm"])
    assert asked == {
        "title": "Are you sure?",
        "text": "This cannot be undone.",
        "html": "This <b>cannot</b> be undone.",
        "confirm": "Reject",
        "deny": "Keep",
        "style": "danger",
    }


def test_a_button_with_an_address_is_a_link_that_is_pressed_too(reading: Reading) -> None:
    (shown,) = html(reading, actions(button(url="https://example.com", action_id="go"))).all("a")
    assert (shown["href"], shown["data-action"], shown["target"]) == ("https://example.com", "go", "_blank")


def test_a_button_with_an_address_that_no_click_may_open_is_a_button(reading: Reading) -> None:
    assert html(reading, actions(button(url="javascript:alert(1)"))).strange() == []


@pytest.mark.parametrize(
    ("more", "config", "told"),
    [
        ({}, {}, None),
        ({"dispatch_action": True}, {}, ""),
        (
            {"dispatch_action": True},
            {"dispatch_action_config": {"trigger_actions_on": ["on_enter_pressed"]}},
            "on_enter_pressed",
        ),
    ],
)
def test_an_input_tells_at_once_only_if_it_shall(reading: Reading, more: Json, config: Json, told: str | None) -> None:
    (shown,) = form(reading, text_input(**config), **more).all("input")
    assert shown.get("data-dispatch") == told


def test_what_stands_in_no_input_tells_at_once(reading: Reading) -> None:
    (shown,) = html(reading, section(accessory=sample.CHOICES["static_select"])).all("select")
    assert shown["data-dispatch"] == ""


def test_the_same_message_in_two_places_has_two_of_each_id(reading: Reading) -> None:
    sent = message(*sample.accessories(), *sample.in_actions())
    here, there = (Html(message_body(reading, sent, where)) for where in ("m1", "t1"))
    ids = [found["id"] for page in (here, there) for _, found in page.tags if "id" in found]
    assert len(ids) == len(set(ids))


# ---- what is filled in, and what is wrong with it


def chosen(page: Html) -> list[str]:
    """What a person sees as chosen: ticked, picked from a list, or a chip that can be taken away."""
    ticked = [found["value"] for _, found in page.tags if found.keys() & {"checked", "selected"}]
    picked = [found["data-value"] for found in page.all("div", **{"class": "b-combo"})]
    chips = [found["data-chip"] for found in page.all("button", **{"class": "b-chip"})]
    return [one for one in [*ticked, *picked, *chips] if one]


@pytest.mark.parametrize(
    ("name", "value", "seen"),
    [
        ("static_select", sample.SIZES[1], ["l"]),
        ("multi_static_select", sample.SIZES, ["s", "l"]),
        ("multi_static_select", [], []),
        ("checkboxes", [sample.SIZES[1]], ["l"]),
        ("radio_buttons", sample.SIZES[1], ["l"]),
        ("users_select", "UANN", ["UANN"]),
        ("users_select", "UOLD", ["UOLD"]),
        ("multi_users_select", ["UANN", "UBEN"], ["UANN", "UBEN"]),
        ("channels_select", "CGEN", ["CGEN"]),
        ("multi_external_select", [option("New", "new")], ["new"]),
    ],
)
def test_what_was_chosen_is_shown_and_nothing_else(reading: Reading, name: str, value: Any, seen: list[str]) -> None:
    shown = view(modal(field("x", ALL_ELEMENTS[name], block_id="b")))
    shown.entry("b", name)[SLOTS[ALL_ELEMENTS[name]["type"]].key] = value
    assert chosen(Html(blocks.view(reading, shown))) == seen


def test_what_was_typed_is_shown(reading: Reading) -> None:
    shown = view(modal(field("x", text_input(), block_id="b"), field("y", text_input(multiline=True), block_id="c")))
    shown.entry("b", "typed")["value"] = '"><b>'
    shown.entry("c", "typed")["value"] = "\n</textarea>"
    page = Html(blocks.view(reading, shown))
    assert page.all("input")[0]["value"] == '"><b>'
    assert page.strange() == []
    assert "\n\n</textarea>" in page.words, "the first line break after the tag is not part of what was typed"


def test_a_moment_is_shown_in_the_zone_of_who_fills_in() -> None:
    local = {}
    for who in ("UANN", "UBEN"):
        page = form(reading_of(who), sample.TYPED["datetimepicker"])
        (found,) = page.all("input")
        local[found["data-zone"]] = found["value"]
    assert local == {"Europe/Berlin": "2026-01-31T09:30", "UTC": "2026-01-31T08:30"}


def test_what_somebody_chose_in_a_message_is_shown_to_that_person_alone() -> None:
    sent = message(section(block_id="b", accessory=sample.CHOICES["static_select"]))
    sent.typed["UANN"] = first_state(sent.blocks)
    sent.typed["UANN"]["b"]["static_select"]["selected_option"] = sample.SIZES[0]
    assert chosen(Html(message_body(reading_of("UANN"), sent))) == ["s"]
    assert chosen(Html(message_body(reading_of("UBEN"), sent))) == []


@pytest.mark.parametrize("name", [name for name in ALL_ELEMENTS if name != "file_input"])
def test_what_is_wrong_stands_with_the_field_and_is_told_with_it(reading: Reading, name: str) -> None:
    spec = modal(field("x", ALL_ELEMENTS[name], block_id="b", hint=plain("Hint")))
    page = Html(blocks.view(reading, view(spec, errors={"b": "Not <this>."})))
    (told,) = (found for _, found in page.tags if "aria-invalid" in found)
    ids = {found["id"]: tag for tag, found in page.tags if "id" in found}
    assert [ids[one] for one in told["aria-describedby"].split()] == ["p", "p"]
    assert "Not <this>." in page.words


@pytest.mark.parametrize("name", ALL_ELEMENTS)
def test_every_field_of_a_form_has_its_label(reading: Reading, name: str) -> None:
    page = form(reading, ALL_ELEMENTS[name])
    ids = {found["id"] for _, found in page.tags if "id" in found}
    pointing = {found["for"] for found in page.all("label") if "for" in found}
    pointing |= {found["aria-labelledby"] for _, found in page.tags if "aria-labelledby" in found}
    assert len(pointing) == 1
    assert pointing <= ids


@pytest.mark.parametrize("name", sample.CHOICES)
def test_every_menu_without_a_label_has_a_name(reading: Reading, name: str) -> None:
    page = html(reading, section(accessory=sample.CHOICES[name]))
    assert any(found.get("aria-label") for _, found in page.tags)


def test_an_optional_field_says_so_and_any_other_is_required(reading: Reading) -> None:
    optional, required = (form(reading, text_input(), optional=one) for one in (True, False))
    assert "(optional)" in optional.words
    assert "(optional)" not in required.words
    assert ["required" in page.all("input")[0] for page in (optional, required)] == [False, True]


# ---- what is offered


def offered(reading: Reading, **element: Any) -> list[str]:
    page = form(reading, {"action_id": "a", **element})
    return [found["data-value"] for found in page.all("div", role="option")]


def test_people_who_left_are_not_offered(reading: Reading) -> None:
    assert offered(reading, type="users_select") == ["UANN", "UBEN", "UCAT", "UBOT"]


def test_channels_are_the_public_ones_that_are_open(reading: Reading) -> None:
    assert offered(reading, type="channels_select") == ["CGEN", "COUT"]


@pytest.mark.parametrize(
    ("who", "wanted", "seen"),
    [
        ("UANN", {}, {"CGEN", "COUT", "CSEC", "CPRV"}),
        ("UBEN", {}, {"CGEN", "COUT"}),
        ("UANN", {"include": ["private"]}, {"CSEC", "CPRV"}),
    ],
)
def test_conversations_are_ones_own_and_the_public_ones(who: str, wanted: Json, seen: set[str]) -> None:
    more = {"filter": wanted} if wanted else {}
    assert set(offered(reading_of(who), type="conversations_select", **more)) == seen


def test_messages_with_the_app_are_offered_but_to_who_wants_no_bots(reading: Reading) -> None:
    mine = reading.space.dm(reading.user).id
    theirs = reading.space.dm(reading.space.users["UBEN"]).id
    together = reading.space.group_dm([reading.space.users["UBEN"], reading.user])
    seen = offered(reading, type="conversations_select", filter={"include": ["im", "mpim"]})
    assert set(seen) == {mine, together.id}
    assert theirs not in seen
    page = form(reading, {"type": "conversations_select", "filter": {"include": ["mpim"]}})
    assert "Ben Roy" in page.words
    without = offered(reading, type="conversations_select", filter={"include": ["im"], "exclude_bot_users": True})
    assert without == []


def test_home_shows_its_blocks_with_what_was_chosen(reading: Reading) -> None:
    shown = view(home(section("Welcome"), section("Pick", accessory=sample.CHOICES["users_select"])))
    page = Html(blocks.view(reading, shown))
    assert "Welcome" in page.words
    assert chosen(page) == ["UBEN"]


def test_mrkdwn_in_options_is_shown(reading: Reading) -> None:
    ticks = {"type": "checkboxes", "options": [{"text": mrkdwn("*x*"), "description": mrkdwn("_y_"), "value": "1"}]}
    assert [tag for tag, _ in form(reading, ticks).tags if tag in "bi"] == ["b", "i"]
