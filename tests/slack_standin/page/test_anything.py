"""Whatever Slack would take is drawn, and nothing in it becomes part of the page."""

import copy
from collections.abc import Iterable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from slack_standin.blockkit import checked_blocks
from slack_standin.page import blocks
from slack_standin.page.blocks import message_body
from tests.slack_standin.kit import (
    Json,
    field,
    modal,
    plain,
)
from tests.slack_standin.page.html import Html, bare
from tests.slack_standin.page.readers import ALL_ELEMENTS, EVIL, message, reading_of, replaced, view

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
