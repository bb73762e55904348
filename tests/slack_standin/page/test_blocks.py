"""Every block and element as HTML: what it shows, what a script finds in it, and that words stay words."""

import copy
import json
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slack_standin.blockkit import checked_blocks, checked_view
from slack_standin.modals import View
from slack_standin.model import Message
from slack_standin.page import blocks
from slack_standin.page.blocks import BLOCKS, message_body
from slack_standin.page.elements import ELEMENTS
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
from tests.slack_standin.page.html import Html, bare
from tests.slack_standin.page.readers import reading_of

EVIL = "\"'><script>x</script>&lt;b&gt;"


def message(*sent: Json, **more: Any) -> Message:
    return Message("CGEN", "1.000001", "UBOT", blocks=checked_blocks(list(sent)), **more)


def view(spec: Json, **more: Any) -> View:
    shown = View("V1", "UANN", checked_view(spec, spec["type"]), "V1", **more)
    shown.values = first_state(shown.blocks) | shown.values
    return shown


def html(reading: Reading, *sent: Json) -> Html:
    return Html(message_body(reading, message(*sent)))


def form(reading: Reading, *elements: Json, **more: Any) -> Html:
    return Html(blocks.view(reading, view(modal(*(field(element=one, **more) for one in elements)))))


@pytest.mark.parametrize("name", sample.BLOCKS)
def test_every_block(reading: Reading, snapshot: Any, name: str) -> None:
    sent = {**sample.BLOCKS[name], "block_id": "b"}
    assert str(message_body(reading, message(sent))) == snapshot


ALL_ELEMENTS = {**sample.CHOICES, **sample.TYPED}


@pytest.mark.parametrize("name", ALL_ELEMENTS)
def test_every_element_of_a_form(reading: Reading, snapshot: Any, name: str) -> None:
    spec = modal(field("Label", ALL_ELEMENTS[name], block_id="b", hint=plain("Hint")))
    assert str(blocks.view(reading, view(spec))) == snapshot


def test_every_attachment(reading: Reading, snapshot: Any) -> None:
    assert str(message_body(reading, message(attachments=sample.ATTACHMENTS))) == snapshot


def test_every_block_and_element_is_among_the_samples() -> None:
    shown = {block["type"] for block in sample.BLOCKS.values()} | {"input"}
    placed = {one["type"] for one in ALL_ELEMENTS.values()} | {"button", "workflow_button", "overflow"}
    assert (shown, placed) == (set(BLOCKS), set(ELEMENTS))
    assert set(SLOTS) <= placed


def test_a_message_of_all_blocks_says_what_its_reader_reads(reading: Reading) -> None:
    silent = {"actions", "image", "video", "file", "divider"}
    said = [one for one in sample.message_blocks() if one["type"] not in silent]
    assert bare(html(reading, *said).words) == bare(reading.words.blocks(said))


def test_attachments_say_what_their_reader_reads(reading: Reading) -> None:
    shown = Html(message_body(reading, message(attachments=sample.ATTACHMENTS)))
    assert bare(shown.words) == bare(reading.words.message("", [], sample.ATTACHMENTS))


def test_a_message_without_blocks_says_its_text(reading: Reading) -> None:
    assert "<b>x</b>" in message_body(reading, message(text="*x*"))
    assert "<b>x</b>" not in message_body(reading, message(section("y"), text="*x*"))


def replaced(thing: Any, words: str) -> Any:
    """Return what an app sends with other words wherever people read words."""
    if isinstance(thing, list):
        return [replaced(one, words) for one in thing]
    if not isinstance(thing, dict):
        return thing
    told = {"text", "alt_text", "author_name", "provider_name", "external_id", "fallback", "title", "footer", "pretext"}
    return {
        key: words if key in told and isinstance(value, str) else replaced(value, words) for key, value in thing.items()
    }


def test_words_are_words_wherever_they_stand(reading: Reading) -> None:
    calm, evil = (
        Html(message_body(reading, message(*replaced(sample.message_blocks() + menus, words), attachments=attached)))
        for words in ("calm", EVIL)
        for menus in [sample.accessories() + sample.in_actions()]
        for attached in [replaced(sample.ATTACHMENTS[1:], words)]
    )
    assert evil.strange() == []
    assert [tag for tag, _ in evil.tags if tag != "br"] == [tag for tag, _ in calm.tags if tag != "br"]


def test_ids_that_the_app_made_up_stay_values(reading: Reading) -> None:
    pressed = button(action_id=EVIL, value=EVIL)
    found = html(reading, actions(pressed, block_id=EVIL))
    assert found.strange() == []
    (shown,) = found.all("button")
    assert (shown["data-block"], shown["data-action"], shown["data-value"]) == (EVIL, EVIL, EVIL)


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


# ---- pictures and files


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("/static/icon.svg", True),
        ("/companion/a/b.png", True),
        *(("https://example.com/x.png", False), ("//example.com/x.png", False), ("/\\example.com", False)),
        *(("/control/reset", False), ("/static/../control/reset", False), ("/static/%2e%2e/control", False)),
        *(("javascript:alert(1)", False), ("data:image/png,x", False), ("static/icon.svg", False)),
    ],
)
def test_no_picture_is_loaded_but_of_this_machine(reading: Reading, address: str, shown: bool) -> None:
    page = html(reading, {"type": "image", "image_url": address, "alt_text": "a cat"})
    assert bool(page.all("img")) == shown
    assert page.strange() == []
    assert "a cat" in page.words


def uploaded(reading: Reading, name: str) -> Any:
    files = reading.standin.files
    file = files.announce(name, 3, "UBOT", 0)
    assert files.receive(file.ticket, b"abc")
    return files.finish(file.id, "A title")


@pytest.mark.parametrize("named", ["id", "url"])
def test_an_uploaded_picture_is_shown(reading: Reading, named: str) -> None:
    file = uploaded(reading, "cat.png")
    found = {"id": file.id, "url": file.to_json("example")["url_private"]}[named]
    sent = message({"type": "image", "slack_file": {named: found}, "alt_text": "a cat"})
    assert Html(message_body(reading, sent)).all("img")[0]["src"] == f"/files/{file.id}?user=UANN"
    reading.standin.files.delete(file.id)
    assert not Html(message_body(reading, sent)).all("img")


def test_files_in_a_form_are_called_by_their_names(reading: Reading) -> None:
    file = uploaded(reading, "paper.pdf")
    shown = view(modal(field("x", sample.TYPED["file_input"], block_id="b")))
    shown.entry("b", "file_input")["files"] = [{"id": file.id}, {"id": "F0123456789", "name": "other.pdf"}]
    assert "paper.pdf" in blocks.view(reading, shown)
    assert "other.pdf" in blocks.view(reading, shown)


# ---- whatever else an app may send


WORDS = st.sampled_from(["x", "*b*", "<@UANN>", ":wave:", "&lt;i&gt;", EVIL, "a\nb", "<!date^1^{date}|x>"])
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | WORDS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(WORDS, inner, max_size=2),
    max_leaves=4,
)
PLAIN = st.fixed_dictionaries({"type": st.just("plain_text"), "text": WORDS}, optional={"emoji": st.booleans()})
MRKDWN = st.fixed_dictionaries({"type": st.just("mrkdwn"), "text": WORDS}, optional={"verbatim": st.booleans()})
STYLE = ANYTHING | st.dictionaries(st.sampled_from(["bold", "code", "italic", "strike"]), st.booleans())


def of(kind: str, required: Json, optional: Json | None = None) -> st.SearchStrategy[Json]:
    return st.fixed_dictionaries({"type": st.just(kind), **required}, optional=optional or {})


PARTS = st.lists(
    st.one_of(
        of("text", {"text": WORDS}, {"style": STYLE}),
        of("link", {"url": WORDS}, {"text": WORDS, "style": STYLE, "unsafe": st.booleans()}),
        of("user", {"user_id": WORDS}),
        of("usergroup", {"usergroup_id": WORDS}),
        of("channel", {"channel_id": WORDS}),
        of("team", {"team_id": WORDS}),
        of("broadcast", {"range": st.sampled_from(["here", "channel", "everyone"])}),
        of("emoji", {"name": WORDS}, {"unicode": WORDS, "skin_tone": ANYTHING}),
        of("date", {"timestamp": st.integers(0, 9_999_999_999), "format": WORDS}, {"url": WORDS, "fallback": WORDS}),
        of("color", {"value": WORDS}),
    ),
    max_size=4,
)
RICH_SECTION = of("rich_text_section", {"elements": PARTS})
RICH_LIST = of(
    "rich_text_list",
    {"elements": st.lists(RICH_SECTION, max_size=2), "style": st.sampled_from(["bullet", "ordered"])},
    {"indent": st.integers(0, 8), "offset": st.integers(0, 9), "border": st.integers(0, 1)},
)
RICH = of(
    "rich_text",
    {
        "elements": st.lists(
            RICH_SECTION
            | RICH_LIST
            | of("rich_text_quote", {"elements": PARTS})
            | of("rich_text_preformatted", {"elements": PARTS}),
            min_size=1,
            max_size=3,
        )
    },
)
CELL = of("raw_text", {"text": WORDS}) | of("raw_number", {"value": ANYTHING}) | RICH
BOUGHT = of("image", {"alt_text": WORDS, "image_url": WORDS}) | of("image", {"alt_text": WORDS, "slack_file": ANYTHING})
TEXTS = st.one_of(
    of("header", {"text": PLAIN}),
    of(
        "section",
        {"text": PLAIN | MRKDWN},
        {"fields": st.lists(PLAIN | MRKDWN, min_size=1, max_size=3), "expand": st.booleans()},
    ),
    of("context", {"elements": st.lists(PLAIN | MRKDWN, min_size=1, max_size=3)}),
    RICH,
    of("markdown", {"text": WORDS}),
    of(
        "table",
        {"rows": st.lists(st.lists(CELL, min_size=1, max_size=3), min_size=1, max_size=3)},
        {"column_settings": ANYTHING},
    ),
)
OTHERS = st.one_of(
    BOUGHT,
    of("context", {"elements": st.lists(BOUGHT, min_size=1, max_size=2)}),
    of("section", {"text": MRKDWN, "accessory": BOUGHT}),
    of(
        "video",
        {"alt_text": WORDS, "title": PLAIN, "thumbnail_url": WORDS, "video_url": WORDS},
        {"title_url": WORDS, "description": PLAIN, "author_name": WORDS.filter(lambda one: len(one) < 50)},
    ),
)
READING = reading_of()


def taken(sent: Iterable[Json]) -> list[Json]:
    return checked_blocks(copy.deepcopy(list(sent)))


@given(st.lists(TEXTS, max_size=4))
def test_whatever_text_slack_takes_is_shown_as_it_reads(sent: list[Json]) -> None:
    page = Html(message_body(READING, message(*taken(sent))))
    assert page.strange() == []
    assert bare(page.words) == bare(READING.words.blocks(taken(sent)))


@given(
    st.lists(OTHERS, max_size=3),
    st.lists(
        st.dictionaries(
            st.sampled_from(["text", "fields", "color", "title", "title_link", "ts", "footer", "pretext", "image_url"]),
            ANYTHING,
        ),
        max_size=2,
    ),
)
def test_whatever_else_slack_takes_is_shown(sent: list[Json], attachments: list[Json]) -> None:
    assert Html(message_body(READING, message(*taken(sent), attachments=attachments))).strange() == []


@given(WORDS, ANYTHING)
def test_whatever_a_form_holds_is_shown(words: str, anything: Any) -> None:
    elements = replaced([*ALL_ELEMENTS.values()], words)
    elements[-1]["initial_value"] = anything
    spec = modal(*(field(words, one, hint=plain(words)) for one in elements), title=plain("x"))
    shown = view(spec)
    shown.errors = {block["block_id"]: words for block in shown.blocks}
    assert Html(blocks.view(READING, shown)).strange() == []


def test_home_shows_its_blocks_with_what_was_chosen(reading: Reading) -> None:
    shown = view(home(section("Welcome"), section("Pick", accessory=sample.CHOICES["users_select"])))
    page = Html(blocks.view(reading, shown))
    assert "Welcome" in page.words
    assert chosen(page) == ["UBEN"]


def test_mrkdwn_in_options_is_shown(reading: Reading) -> None:
    ticks = {"type": "checkboxes", "options": [{"text": mrkdwn("*x*"), "description": mrkdwn("_y_"), "value": "1"}]}
    assert [tag for tag, _ in form(reading, ticks).tags if tag in "bi"] == ["b", "i"]
