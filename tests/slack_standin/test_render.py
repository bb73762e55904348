"""Messages as a person reads them."""

import pytest

from slack_standin.dates import shown_date
from slack_standin.render import Reader
from slack_standin.workspace import Workspace
from tests.slack_standin.conftest import TEAM
from tests.slack_standin.kit import Json, mrkdwn, plain, section

STAMP = "1769848200"  # 2026-01-31 08:30 UTC

WORDS = [
    ("hi <@UANN>", "hi @Ann Lee"),
    ("hi <@UNOPE|joe>", "hi @joe"),
    ("in <#CGEN> or <#CX|there>", "in #general or #there"),
    ("<!subteam^S1> <!subteam^S9|@ops> <!subteam^S8>", "@legal @ops @subteam^S8"),
    ("<!here>", "@here"),
    ("<https://example.com|here> <https://example.com/a_b_c>", "here https://example.com/a_b_c"),
    ("<mailto:a@example.com>", "a@example.com"),
    ("*bold* _soft_ ~gone~ `code`", "bold soft gone code"),
    ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
    ("```\nblock\n```", "block"),
    ("a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"),
    ("&lt;@UANN&gt;", "<@UANN>"),
    (f"<!date^{STAMP}^{{date_short_pretty}} at {{time}}|later>", "Jan 31, 2026 at 9:30 AM"),
    (f"<!date^{STAMP}^{{date}}^https://example.com|later>", "January 31st, 2026"),
    ("<!date^soon^{date}|later>", "later"),
]


@pytest.fixture
def reader() -> Reader:
    return Reader(Workspace.load(TEAM), "Europe/Berlin")


@pytest.mark.parametrize(("text", "read"), WORDS)
def test_mrkdwn(reader: Reader, text: str, read: str) -> None:
    assert reader.mrkdwn(text) == read


def test_plain_text_is_literal(reader: Reader) -> None:
    assert reader.text(plain("*x* <@UANN> &amp;")) == "*x* <@UANN> &amp;"


def test_links_are_kept(reader: Reader) -> None:
    reader.mrkdwn("<https://example.com|here>")
    assert reader.links == [{"label": "here", "url": "https://example.com"}]


PINGS: list[tuple[Json, list[str]]] = [
    (mrkdwn("<@UANN> <!subteam^S1> <!channel>"), ["UANN", "@legal", "@channel"]),
    (mrkdwn("@here all"), ["@here"]),
    (mrkdwn("@here all", verbatim=True), []),
    (mrkdwn("mail@here.example"), []),
    (plain("@here <@UANN>"), []),
    (mrkdwn("&lt;!channel&gt;", verbatim=True), []),
]


@pytest.mark.parametrize(("text", "pings"), PINGS)
def test_who_is_pinged(reader: Reader, text: Json, pings: list[str]) -> None:
    reader.text(text)
    assert sorted(reader.pings) == sorted(pings)


def test_blocks_read_from_top_to_bottom(reader: Reader) -> None:
    rich = [
        {"type": "text", "text": "see "},
        {"type": "link", "url": "https://example.com"},
        {"type": "user", "user_id": "UBEN"},
        {"type": "channel", "channel_id": "CGEN"},
        {"type": "usergroup", "usergroup_id": "S1"},
        {"type": "broadcast", "range": "here"},
        {"type": "emoji", "name": "wave"},
        {"type": "date", "timestamp": int(STAMP), "format": "{date_num}"},
        {"type": "color", "value": "#fff"},
    ]
    item = {"type": "rich_text_section", "elements": [{"type": "text", "text": "item"}]}
    blocks = [
        {"type": "header", "text": plain("Head")},
        section("words", fields=[mrkdwn("*a*"), plain("b")]),
        {"type": "divider"},
        {"type": "context", "elements": [mrkdwn("c"), {"type": "image", "alt_text": "pic", "image_url": "u"}]},
        {"type": "image", "alt_text": "big", "image_url": "u"},
        {"type": "video", "alt_text": "film"},
        {
            "type": "rich_text",
            "elements": [
                {"type": "rich_text_section", "elements": rich},
                {"type": "rich_text_list", "style": "bullet", "elements": [item]},
            ],
        },
        {"type": "markdown", "text": "**md**"},
        {
            "type": "table",
            "rows": [
                [
                    {"type": "raw_text", "text": "x"},
                    {"type": "raw_number", "value": 2},
                    {"type": "rich_text", "elements": [item]},
                ]
            ],
        },
        {"type": "actions", "elements": []},
    ]
    assert reader.blocks(blocks).split("\n") == [
        "Head",
        "words",
        "a",
        "b",
        "---",
        "c pic",
        "[image: big]",
        "[video: film]",
        "see https://example.com@Ben Roy#general@legal@here:wave:2026-01-31",
        "• item",
        "md",
        "x | 2 | item",
    ]


@pytest.mark.parametrize(
    ("form", "read"),
    [
        ("{date_num}", "2026-01-31"),
        ("{date_long}", "Saturday, January 31st, 2026"),
        ("{time_secs}", "8:30:00 AM"),
        ("{ago}", "at 2026-01-31 08:30"),
        ("{nonsense}", "{nonsense}"),
    ],
)
def test_date_tokens(form: str, read: str) -> None:
    assert shown_date(STAMP, form, "UTC") == read


@pytest.mark.parametrize(("day", "read"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (22, "22nd")])
def test_ordinals(day: int, read: str) -> None:
    stamp = str(1767225600 + (day - 1) * 86_400)
    assert shown_date(stamp, "{date}", "UTC") == f"January {read}, 2026"


def test_an_unknown_zone_shows_nothing() -> None:
    assert shown_date(STAMP, "{date}", "Mars/Base") == ""
