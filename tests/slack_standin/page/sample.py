"""One of each: every block and every element, as an app sends them."""

from typing import Any

from tests.slack_standin.kit import Json, actions, button, field, mrkdwn, option, plain, section

STAMP = 1769848200  # 2026-01-31 08:30 UTC
CONFIRM = {
    "title": plain("Are you sure?"),
    "text": mrkdwn("This *cannot* be undone."),
    "confirm": plain("Reject"),
    "deny": plain("Keep"),
    "style": "danger",
}
SIZES = [option("Small", "s"), option("Large", "l", description=plain("Takes longer"))]
GROUPED = [
    {"label": plain("Fruit"), "options": [option("Apple", "a"), option("Pear", "p")]},
    {"label": plain("Nuts"), "options": [option("Hazel", "h")]},
]

MRKDWN = """*Bold*, _italic_, ~struck~, `code` and *_both_* :wave:
Hello <@UANN>, <@UBEN>, <!here>, <!subteam^S1> in <#CGEN>
&gt; a quote
&gt; of two lines
• first <https://example.com/a?b=1&amp;c=2|link>
• second
  • deeper
- dashed
Due <!date^1769848200^{date_short_pretty} at {time}|then>, 1 &lt; 2 &amp;amp; so on
```
def f(x):
    return x
```
<javascript:alert(1)|no link>, <mailto:ann@example.com>, https://example.com/bare."""


def rich(*parts: Json) -> Json:
    return {"type": "rich_text_section", "elements": list(parts)}


def words(text: str, **style: bool) -> Json:
    return {"type": "text", "text": text, **({"style": style} if style else {})}


RICH = {
    "type": "rich_text",
    "elements": [
        rich(
            words("plain "),
            words("bold", bold=True),
            words(" both", bold=True, italic=True),
            words(" gone", strike=True),
            words(" code", code=True),
            words(" under", underline=True),
            words(" high ", highlight=True),
            {"type": "link", "url": "https://example.com", "text": "a link"},
            words(" "),
            {"type": "user", "user_id": "UANN"},
            {"type": "channel", "channel_id": "CGEN"},
            {"type": "usergroup", "usergroup_id": "S1"},
            {"type": "broadcast", "range": "here"},
            {"type": "team", "team_id": "T1"},
            {"type": "emoji", "name": "tada"},
            {"type": "date", "timestamp": STAMP, "format": "{date_num}", "fallback": "then"},
            {"type": "color", "value": "#4a154b"},
        ),
        {"type": "rich_text_list", "style": "bullet", "elements": [rich(words("one")), rich(words("two"))]},
        {"type": "rich_text_list", "style": "bullet", "indent": 1, "elements": [rich(words("deeper"))]},
        {"type": "rich_text_list", "style": "ordered", "offset": 2, "elements": [rich(words("three"))]},
        {"type": "rich_text_quote", "elements": [words("quoted\nin two lines")]},
        {"type": "rich_text_preformatted", "elements": [words("a = 1\n  b = 2")]},
    ],
}

TABLE = {
    "type": "table",
    "column_settings": [{"align": "left"}, {"align": "right"}],
    "rows": [
        [{"type": "raw_text", "text": "Vendor"}, {"type": "raw_text", "text": "Seats"}],
        [{"type": "raw_text", "text": "Acme"}, {"type": "raw_number", "value": 12}],
        [{"type": "rich_text", "elements": [rich(words("Beta", bold=True))]}, {"type": "raw_text", "text": "3"}],
    ],
}
VIDEO = {
    "type": "video",
    "alt_text": "a film",
    "title": plain("How it works"),
    "title_url": "https://example.com/film",
    "thumbnail_url": "https://example.com/t.png",
    "video_url": "https://example.com/v",
    "author_name": "Ann",
    "provider_name": "Films",
    "description": plain("In a minute"),
}
OUTSIDE = {"type": "image", "image_url": "https://example.com/cat.png", "alt_text": "a cat"}
LOCAL = {"type": "image", "image_url": "/static/icon.svg", "alt_text": "a sign"}

BLOCKS: dict[str, Json] = {
    "header": {"type": "header", "text": plain("A new request :memo:")},
    "section": section(MRKDWN),
    "fields": {
        "type": "section",
        "fields": [
            mrkdwn(f"*{name}*\n{value}") for name, value in [("Who", "<@UANN>"), ("What", "A tool"), ("Until", "May")]
        ],
    },
    "plain section": {"type": "section", "text": plain("*not bold* &amp; :tada:\nnext line")},
    "no emoji": {"type": "section", "text": {**plain(":tada: stays"), "emoji": False}},
    "context": {"type": "context", "elements": [LOCAL, OUTSIDE, mrkdwn("Sent by *helper*"), plain("at noon")]},
    "divider": {"type": "divider"},
    "outside image": {**OUTSIDE, "title": plain("Cats")},
    "local image": LOCAL,
    "lost image": {"type": "image", "slack_file": {"id": "F0123456789"}, "alt_text": "no such file"},
    "rich text": RICH,
    "markdown": {
        "type": "markdown",
        "text": "# Title\nSome **bold** words, *soft* ones and [a link](https://example.com)\n\n- one\n- two",
    },
    "table": TABLE,
    "video": VIDEO,
    "file": {"type": "file", "external_id": "DOC-1", "source": "remote"},
    "buttons": actions(
        button("Approve", "approve", style="primary", value="1"),
        button("Reject", "reject", style="danger", confirm=CONFIRM),
        button("Open", "open", url="https://example.com/case"),
        button("Plain", "plain", accessibility_label="Plain button"),
        {"type": "workflow_button", "text": plain("Start"), "workflow": {}},
        {
            "type": "overflow",
            "action_id": "more",
            "options": [option("Copy", "c"), option("Page", "p", url="https://example.com")],
        },
    ),
}


def kind(name: str, **more: Any) -> Json:
    return {"type": name, "action_id": name, **more}


CHOICES: dict[str, Json] = {
    "static_select": kind("static_select", options=SIZES, placeholder=plain("Pick a size :eyes:")),
    "groups": kind("static_select", option_groups=GROUPED, initial_option=option("Pear", "p")),
    "external_select": kind("external_select", min_query_length=2, initial_option=option("Acme", "acme")),
    "users_select": kind("users_select", initial_user="UBEN"),
    "conversations_select": kind("conversations_select", filter={"include": ["private", "im"]}),
    "channels_select": kind("channels_select", initial_channel="CARC"),
    "multi_static_select": kind("multi_static_select", options=SIZES, initial_options=[SIZES[1]], max_selected_items=2),
    "multi_groups": kind("multi_static_select", option_groups=GROUPED),
    "multi_external_select": kind("multi_external_select", initial_options=[option("Acme", "acme")]),
    "multi_users_select": kind("multi_users_select", initial_users=["UANN", "UOLD"]),
    "multi_conversations_select": kind("multi_conversations_select"),
    "multi_channels_select": kind("multi_channels_select", initial_channels=["CGEN"]),
    "checkboxes": kind(
        "checkboxes",
        options=[{**option("x", "1"), "text": mrkdwn("*Bold* choice")}, SIZES[1]],
        initial_options=[SIZES[1]],
    ),
    "radio_buttons": kind("radio_buttons", options=SIZES, initial_option=SIZES[0]),
    "datepicker": kind("datepicker", initial_date="2026-01-31", placeholder=plain("When")),
    "timepicker": kind("timepicker", initial_time="09:30", timezone="Europe/Berlin"),
}
"""What stands anywhere: beside a section, among actions, in an input."""

TYPED: dict[str, Json] = {
    "datetimepicker": kind("datetimepicker", initial_date_time=STAMP),
    "plain_text_input": kind(
        "plain_text_input", placeholder=plain("Your name"), min_length=2, max_length=40, focus_on_load=True
    ),
    "lines": kind("plain_text_input", multiline=True, initial_value="\none\n<b>two</b>"),
    "email_text_input": kind("email_text_input", initial_value="ann@example.com"),
    "url_text_input": kind("url_text_input"),
    "number_input": kind("number_input", is_decimal_allowed=True, min_value="0.5", max_value="9"),
    "whole_number": kind("number_input", is_decimal_allowed=False, initial_value="3"),
    "file_input": kind("file_input", filetypes=["pdf", "png"], max_files=1),
    "rich_text_input": kind("rich_text_input", initial_value=RICH),
}
"""What stands in inputs only."""


def inputs() -> list[Json]:
    """Return every input with a label, every other one optional, some with hints."""
    return [
        field(
            name,
            {**element, "action_id": name},
            block_id=name,
            optional=bool(n % 2),
            **({"hint": plain("As *you* like")} if n % 3 == 0 else {}),
        )
        for n, (name, element) in enumerate({**CHOICES, **TYPED}.items())
    ]


def accessories() -> list[Json]:
    more = {"button": button(), "image": LOCAL, "overflow": BLOCKS["buttons"]["elements"][-1]}
    return [
        section(f"With {name}", accessory=element, block_id=f"beside-{name}")
        for name, element in {**CHOICES, **more}.items()
    ]


def in_actions() -> list[Json]:
    found = {**CHOICES, "datetimepicker": TYPED["datetimepicker"]}
    return [actions(*({**element, "action_id": name} for name, element in found.items()), block_id="menus")]


def message_blocks() -> list[Json]:
    return [{**block, "block_id": name} for name, block in BLOCKS.items()]


ATTACHMENTS: list[Json] = [
    {"color": "danger", "blocks": [{**section("In an attachment"), "block_id": "inside"}]},
    {
        "color": "#36a64f",
        "pretext": "Before *it*",
        "author_name": "Ann",
        "author_link": "https://example.com/ann",
        "title": "Old",
        "title_link": "javascript:alert(1)",
        "text": "Text with <@UANN>",
        "fields": [{"title": "Who", "value": "*Ben*", "short": True}, {"title": "Where", "value": "here"}, "nonsense"],
        "image_url": "https://example.com/i.png",
        "footer": "The end",
    },
]
