"""Texts as Slack shows them, with nothing in them that nobody meant."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from slack_standin.page.mrkdwn import markdown, mrkdwn, plain, text
from slack_standin.page.reading import Reading
from tests.slack_standin.kit import Json
from tests.slack_standin.kit import mrkdwn as mrkdwn_object
from tests.slack_standin.kit import plain as plain_object
from tests.slack_standin.page.html import Html, bare
from tests.slack_standin.page.readers import reading_of

LINK = '<a href="{}" target="_blank" rel="noopener noreferrer nofollow">{}</a>'
WAVE = '<span class="emoji" role="img" aria-label="wave" title=":wave:">👋</span>'
FULL = "Saturday, January 31st, 2026 at 9:30 AM"
TIME = f'<time datetime="2026-01-31T09:30:00+01:00" title="{FULL}">{{}}</time>'

SHOWN = [
    ("*b* _i_ ~s~ `c`", "<b>b</b> <i>i</i> <s>s</s> <code>c</code>"),
    ("*_both_*, *not _this*", "<b><i>both</i></b>, <b>not _this</b>"),
    ("snake_case_name 2 * 3 * 4 **x**", "snake_case_name 2 * 3 * 4 **x**"),
    ("*a\nb*", "*a<br>b*"),
    ("`*not bold* &lt;`", "<code>*not bold* &lt;</code>"),
    ("`<https://example.com|x>`", f"<code>{LINK.format('https://example.com', 'x')}</code>"),
    ("<https://a.example/?x=1&amp;y=2|Q&amp;A>", LINK.format("https://a.example/?x=1&amp;y=2", "Q&amp;A")),
    ("<mailto:a@example.com>", LINK.format("mailto:a@example.com", "a@example.com")),
    ("see https://a.example/b_c_d.", f"see {LINK.format('https://a.example/b_c_d', 'https://a.example/b_c_d')}."),
    ("<javascript:alert(1)|x> <data:x> <ftp://x|y>", "x data:x y"),
    ("<HTTPS://A.example|x>", LINK.format("HTTPS://A.example", "x")),
    ("<@UANN>", '<span class="mention me" data-user="UANN">@Ann Lee</span>'),
    ("<@UBEN>", '<span class="mention" data-user="UBEN">@Ben Roy</span>'),
    ("<#CGEN>", '<a href="#" class="mention" data-goto="CGEN">#general</a>'),
    (
        "<!here> @everyone",
        '<span class="mention me" data-group="here">@here</span> '
        '<span class="mention me" data-group="everyone">@everyone</span>',
    ),
    ("<!subteam^S1>", '<span class="mention" data-group="S1">@legal</span>'),
    ("mail@here.example", "mail@here.example"),
    ("<!date^1769848200^{date_num}|x>", TIME.format("2026-01-31")),
    ("<!date^1769848200^{time}^https://a.example|x>", LINK.format("https://a.example", TIME.format("9:30 AM"))),
    ("<!date^soon^{date}|then>", "then"),
    ("<|> <|x> <@>", "&lt;|&gt; &lt;|x&gt; @"),
    (":wave: :nobody_knows: 12:30:45", f"{WAVE} :nobody_knows: 12:30:45"),
    (":wave::skin-tone-3:", WAVE.replace("wave", "wave::skin-tone-3").replace("👋", "👋🏼")),
    ("a\n\nb", "a<br><br>b"),
    ("&gt; a\n&gt; b\nc", "<blockquote>a<br>b</blockquote>c"),
    ("a\n>>> b\n\nc", "a<blockquote>b<br><br>c</blockquote>"),
    (
        "• a\n• b\n  • c\n- d",
        '<ul class="list dot indent-0"><li>a</li><li>b</li></ul>'
        '<ul class="list dot indent-1"><li>c</li></ul><ul class="list dash indent-0"><li>d</li></ul>',
    ),
    ("a\n\n• b\n\nc", 'a<br><br><ul class="list dot indent-0"><li>b</li></ul><br>c'),
    ("-5 - 3\n---", "-5 - 3<br>---"),
    ("a\n```\n*b*\n  c\n```\nd", "a<pre>*b*<br>  c</pre>d"),
    ("```open", "```open"),
    ("&amp;lt; &amp;amp; &quot;", "&amp;lt; &amp;amp; &amp;quot;"),
    ("a &lt;b&gt; <b>", "a &lt;b&gt; b"),
]


@pytest.mark.parametrize(("typed", "shown"), SHOWN)
def test_mrkdwn(reading: Reading, typed: str, shown: str) -> None:
    assert mrkdwn(reading, typed) == shown


def test_a_group_is_meant_for_its_members() -> None:
    assert 'class="mention me"' in mrkdwn(reading_of("UBEN"), "<!subteam^S1>")


def test_a_date_is_in_the_zone_of_its_reader() -> None:
    assert ">8:30 AM<" in mrkdwn(reading_of("UBEN"), "<!date^1769848200^{time}|x>")


def test_verbatim_text_makes_no_links_and_mentions_of_what_is_not_marked(reading: Reading) -> None:
    thing = mrkdwn_object("@here https://example.com <!here>", verbatim=True)
    assert text(reading, thing) == ('@here https://example.com <span class="mention me" data-group="here">@here</span>')


PLAIN: list[tuple[Json, str, str]] = [
    (
        plain_object("*x* <@UANN> &amp; :wave:\ny"),
        f"*x* &lt;@UANN&gt; &amp;amp; {WAVE}<br>y",
        "*x* <@UANN> &amp; 👋\ny",
    ),
    ({**plain_object(":wave:"), "emoji": True}, WAVE, "👋"),
    ({**plain_object(":wave:"), "emoji": False}, ":wave:", ":wave:"),
    (plain_object("a:wave:b :nobody_knows:"), f"a{WAVE}b :nobody_knows:", "a👋b :nobody_knows:"),
]


@pytest.mark.parametrize(("thing", "shown", "bare_words"), PLAIN)
def test_plain_text_is_literal_but_for_its_emoji(reading: Reading, thing: Json, shown: str, bare_words: str) -> None:
    assert text(reading, thing) == shown
    assert plain(thing) == bare_words


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        *(
            ("+1", "👍"),
            ("thumbsup", "👍"),
            ("white_check_mark", "✅"),
            ("large_green_circle", "🟢"),
            ("flag-de", "🇩🇪"),
        ),
        *(("octagonal_sign", "🛑"), ("simple_smile", "🙂"), ("female-technologist", "👩\u200d💻"), ("flag-xyz", "")),
    ],
)
def test_emoji_have_the_names_that_slack_has_for_them(reading: Reading, name: str, shown: str) -> None:
    html = Html(mrkdwn(reading, f"{{:{name}:}}"))
    assert html.words == f"{{:{name}:}}"
    assert bool(html.tags) == bool(shown)
    assert shown in mrkdwn(reading, f":{name}:")


MARKDOWN = [
    ("# Title\nwords", '<div class="subhead">Title</div>words'),
    ("**b** __b__ *i* _i_ ~~s~~ `c`", "<b>b</b> <b>b</b> <i>i</i> <i>i</i> <s>s</s> <code>c</code>"),
    ("***both*** **a *b* c**", "<b><i>both</i></b> <b>a <i>b</i> c</b>"),
    (r"\*not\* snake_case", "*not* snake_case"),
    (
        "[a *b*](https://a.example) ![cat](https://a.example/c)",
        LINK.format("https://a.example", "a *b*") + " " + LINK.format("https://a.example/c", "cat"),
    ),
    ("[x](javascript:alert) <b>", "x &lt;b&gt;"),
    ("> q\n---\nx", "<blockquote>q</blockquote><hr>x"),
    (
        "- a\n  * b\n1. c",
        '<ul class="list dot indent-0"><li>a</li></ul><ul class="list dot indent-1"><li>b</li></ul>1. c',
    ),
    ("- [x] done", '<ul class="list dot indent-0"><li>☑ done</li></ul>'),
    ("```python\n**x**\n```\ny", "<pre>**x**</pre>y"),
]


@pytest.mark.parametrize(("typed", "shown"), MARKDOWN)
def test_markdown(reading: Reading, typed: str, shown: str) -> None:
    assert markdown(reading, typed) == shown


PIECES = [
    *"<>&\"'*_~`:@#!|^{}()[]\\/-•= \n\r\tae1",
    *("<script>", "</div>", "<!--", "]]>", "&lt;", "&amp;", "&#60;", "```", ">>>", "javascript:", "https://a.example"),
    *("<@UANN>", "<#CGEN|x>", "<!here>", "<!subteam^S1|@x>", "<!date^1769848200^{date}", "^https://a.example", "|x>"),
    *(":wave:", "::skin-tone-3:", "onload=", "mailto:", "\u202e", "é", "日本", "\ue000", "**", "~~", "# ", "- [x] "),
]
TYPED = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=25).map("".join)
READING = reading_of()


@given(TYPED)
@example('<https://a.example/"onclick="alert(1)|x>')
@example('<#C"><script>|x>')
@example('<!date^1769848200^{date}"^https://a.example|x>')
def test_nothing_typed_makes_a_tag_and_the_words_are_those_of_the_reader(typed: str) -> None:
    for html, words in (
        (mrkdwn(READING, typed), READING.words.mrkdwn(typed)),
        (markdown(READING, typed), READING.words.blocks([{"type": "markdown", "text": typed}])),
        (text(READING, plain_object(typed)), typed),
    ):
        found = Html(html)
        assert found.strange() == []
        assert bare(found.words) == bare(words)


@given(st.text(alphabet="&<>;ltgamp quo#34", max_size=30))
def test_what_was_escaped_is_read_once(typed: str) -> None:
    escaped = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert bare(Html(mrkdwn(READING, escaped)).words) == bare(typed)


@pytest.mark.parametrize("lonely", ["*a ", "_*a ", "**a __b ", "[a](", ":a", "<a ", "https://a.example "])
def test_a_long_text_of_marks_that_nothing_closes_is_shown_whole(reading: Reading, lonely: str) -> None:
    for show in (mrkdwn, markdown):
        assert bare(Html(show(reading, lonely * 2_000)).words) == bare(lonely * 2_000)
