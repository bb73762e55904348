"""Answers: which questions are shown, what is wrong with answers, and how they read in a sentence."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from countersign.domain.fields import Field, FieldType
from countersign.domain.form_checks import LONGEST, clean, is_address, moment, number, tidy
from countersign.domain.forms import (
    NEEDED,
    UNKNOWN,
    actors_of,
    check,
    fill,
    reads,
    sentence,
    settle_answers,
    title,
    visible,
)
from countersign.domain.playbook import TaskPlaybook
from countersign.domain.texts import File, FileRef, Text, TextRef

# In Berlin it is already the 21st.
NOW = datetime(2026, 11, 20, 23, 30, 40, tzinfo=UTC)
ZONE = "Europe/Berlin"
DANA, SAM = "slack:T1/UDANA", "slack:T1/USAM"


def field(kind: str, name: str = "x", **more: Any) -> Field:
    return Field.model_validate({"field": name, "label": name.title(), "type": kind, **more})


def text(body: str) -> Text:
    return Text("00" * 16, body)


def wrong(asked: Field, value: Any) -> str | None:
    return check([asked], {"x": value}, NOW, ZONE).get("x")


OPTIONS = {"a": "First", "b": "Second"}
BAD_URL = "Give a web address that begins with https:// or http://."
BAD_NUMBER = "Write a number in plain digits, for example 12 or 0.5."
BAD_PERSON = "Choose a person of this workspace."
BAD_PEOPLE = "Choose people of this workspace."
BAD_DATE = "Choose a date, written like 2027-02-19."
BAD_TIME = "Choose a day and a time, written like 2027-02-19T14:00+00:00."
BAD_MAIL = "Give an e-mail address such as name@example.com."
BAD_SYSTEM = "Name one system, in at most 75 characters."
FILE = File("F1", text("a.pdf"))

CASES: list[tuple[Field, Any, str | None]] = [
    (field("text"), text("hello"), None),
    (field("text"), "hello", "This question takes text."),
    (field("text", min_length=3), text("ab"), "Use at least 3 characters; this has 2."),
    (field("text", max_length=3), text("abcd"), "Use at most 3 characters; this has 4."),
    (field("long_text"), text("x" * 3000), None),
    (field("long_text"), text("x" * 3001), "Use at most 3000 characters; this has 3001."),
    (field("number"), "12.50", None),
    (field("number"), text("12"), BAD_NUMBER),
    *(
        (field("number"), bad, BAD_NUMBER)
        for bad in ("NaN", "Infinity", "1e5", "0x10", "1_000", "1,5", "-", ".", "\u0661", "1" * 16)
    ),
    (field("number", at_least=2), "1.9", "Write a number of at least 2."),
    (field("number", at_most=2), "2.1", "Write a number of at most 2."),
    (field("number", at_least=2, at_most=2), "2.0", None),
    (field("select", options=OPTIONS), "a", None),
    (field("select", options=OPTIONS), "First", "Choose one of the options shown."),
    (field("select", options=OPTIONS), ("a",), "Choose one of the options shown."),
    (field("multi_select", options=OPTIONS), ("a", "b"), None),
    (field("multi_select", options=OPTIONS), ("a", "c"), "Choose one of the options shown."),
    (field("multi_select", options=OPTIONS), "a", "Choose one of the options shown."),
    (field("person"), DANA, None),
    *((field("person"), bad, BAD_PERSON) for bad in ("dana", "cli:dana", "slack:T1/", "slack:T1/<!here>", (DANA,))),
    (field("people"), (DANA, SAM), None),
    (field("people"), DANA, BAD_PEOPLE),
    (field("people"), (DANA, "system"), BAD_PEOPLE),
    (field("people"), (FILE,), BAD_PEOPLE),
    (field("people"), tuple(f"slack:T1/U{n}" for n in range(51)), "Choose at most 50 people."),
    (field("date"), "2026-11-21", None),
    (field("date"), "2026-11-20", "Choose a date from 21 November 2026 on."),
    (field("date", past=True), "2020-02-29", None),
    (field("date", latest="90 days"), "2027-02-19", None),
    (field("date", latest="90 days"), "2027-02-20", "Choose a date up to 19 February 2027."),
    (field("date", latest="2 business days"), "2030-01-01", None),
    (field("date"), "2200-01-01", "Choose a date before the year 2200."),
    *(
        (field("date"), bad, BAD_DATE)
        for bad in ("2026-02-30", "20261121", "2026-W47-6", "tomorrow", text("2026-12-01"))
    ),
    (field("datetime"), "2026-11-20T23:30:00+00:00", None),
    (field("datetime"), "2026-11-21T00:31:00+01:00", None),
    (field("datetime"), "2026-11-20T23:29:00+00:00", "Choose a time that has not passed yet."),
    (field("datetime", past=True), "2020-01-01T00:00:00Z", None),
    (field("datetime", latest="1 day"), "2026-11-22T23:30:00Z", "Choose a date up to 22 November 2026."),
    *((field("datetime"), bad, BAD_TIME) for bad in ("2026-12-01T10:00:00", "soon", "0001-01-01T00:00+14:00", True)),
    (field("url"), text("https://example.com/a?b=1#c"), None),
    (field("url"), text("http://[::1]/"), None),
    *(
        (field("url"), text(bad), BAD_URL)
        for bad in ("example.com", "ftp://example.com", "javascript:alert(1)", "https://", "https://a b", "http://[::1")
    ),
    (field("url"), "https://example.com", "This question takes text."),
    (field("email"), text("a.b+c@example.com"), None),
    *((field("email"), text(bad), BAD_MAIL) for bad in ("a", "a@", "@b", "a@b@c", "a b@c", "<a@b>")),
    (field("checkbox"), False, None),
    (field("checkbox", required=True), True, None),
    (field("checkbox", required=True), False, "Please tick this to go on."),
    (field("checkbox"), "yes", "Answer with yes or no."),
    (field("file"), (FILE,), None),
    (field("file"), ("F1",), "Attach a file."),
    (field("file"), "F1", "Attach a file."),
    (field("file"), (File("", text("a")),), "Attach a file."),
    (field("file"), tuple(File(f"F{n}", text("a")) for n in range(11)), "Attach at most 10 files."),
    (field("system"), "Chatbot", None),
    (field("system"), "x" * 76, BAD_SYSTEM),
    (field("system"), text("Chatbot"), BAD_SYSTEM),
]


@pytest.mark.parametrize(("asked", "value", "expected"), CASES, ids=lambda value: str(value)[:40])
def test_each_rule_has_its_sentence(asked: Field, value: Any, expected: str | None) -> None:
    assert wrong(asked, value) == expected


def test_every_type_of_field_is_checked() -> None:
    assert {asked.type for asked, _, _ in CASES} == set(FieldType)


@pytest.mark.parametrize("kind", FieldType)
def test_a_required_question_needs_an_answer(kind: FieldType) -> None:
    more = {"options": OPTIONS} if "select" in kind else {}
    asked = field(kind, required=True, **more)
    assert check([asked], {}, NOW, ZONE) == {"x": NEEDED}
    assert check([field(kind, **more)], {}, NOW, ZONE) == {}


@pytest.mark.parametrize("empty", ["", "  ", (), text(""), text(" \n\x00\u2028")])
def test_an_empty_answer_is_none(empty: Any) -> None:
    asked = field("text", required=True)
    assert check([asked], {"x": empty}, NOW, ZONE) == {"x": NEEDED}
    assert settle_answers([asked], {"x": empty}) == {}


def test_an_unknown_question_is_refused() -> None:
    assert check([field("text")], {"y": text("a")}, NOW, ZONE) == {"y": UNKNOWN}
    assert settle_answers([field("text")], {"y": text("a")}) == {}


FAMILY = [
    field("checkbox", "leaves"),
    field("select", "to", options=OPTIONS, required=True, shown_when={"field": "leaves", "equals": True}),
    field("text", "which", required=True, shown_when={"field": "to", "equals": "a"}),
]


def names(fields: Any) -> list[str]:
    return [each.field for each in fields]


def test_a_hidden_parent_hides_its_children() -> None:
    answers = {"leaves": True, "to": "a", "which": text("x")}
    assert names(visible(FAMILY, answers)) == ["leaves", "to", "which"]
    assert names(visible(FAMILY, answers | {"leaves": False})) == ["leaves"]
    assert names(visible(FAMILY, answers | {"to": "b"})) == ["leaves", "to"]
    assert names(visible(reversed(FAMILY), answers | {"leaves": False})) == ["leaves"]


def test_answers_of_hidden_questions_are_dropped_and_not_judged() -> None:
    answers = {"leaves": False, "to": "forged", "which": text("x")}
    assert settle_answers(FAMILY, answers) == {"leaves": False}
    assert check(FAMILY, answers, NOW, ZONE) == {}
    assert check(FAMILY, {"leaves": True}, NOW, ZONE) == {"to": NEEDED}


def test_conditions_in_a_circle_end() -> None:
    circle = [
        field("checkbox", "a", shown_when={"not": {"field": "b", "equals": True}}),
        field("checkbox", "b", shown_when={"not": {"field": "a", "equals": True}}),
    ]
    assert names(visible(circle, {"a": True, "b": True})) in (["a", "b"], [])
    assert visible([], {}) == ()


def test_the_requesters_roles_can_show_a_question() -> None:
    asked = field("text", shown_when={"requester": "roles", "contains": "legal"})
    assert names(visible([asked], {}, ("legal",))) == ["x"]
    assert visible([asked], {}) == ()


def test_settled_answers_are_in_the_order_of_the_form_and_tidy() -> None:
    fields = [field("system", "s"), field("number", "n"), field("people", "p"), field("number", "bad")]
    given = {"bad": "1e9", "p": (SAM, DANA, SAM), "n": "+01.50", "s": "  Chat\n bot "}
    settled = settle_answers(fields, given)
    assert list(settled.items()) == [("s", "Chat bot"), ("n", "1.5"), ("p", (SAM, DANA)), ("bad", "1e9")]


def test_a_text_settles_as_it_came_because_its_hash_is_made_of_it() -> None:
    given = text(" a\x00 ")
    assert settle_answers([field("text")], {"x": given}) == {"x": given}


@given(st.text(max_size=50))
@example("a\r\nb\rc\x85d\u2028e\u2029f")
def test_clean_text_has_no_control_characters_and_stays_clean(given_text: str) -> None:
    done = clean(given_text)
    assert clean(done) == done
    assert not [char for char in done if (ord(char) < 32 and char not in "\n\t") or char in "\x7f\u202e\u2066"]
    assert tidy(done) == done.strip()


def test_clean_keeps_what_people_write() -> None:
    for kept in ("a\tb\nc", "שלום\u200f", "👩\u200d💻 é ß", "*_`<@U1>&"):
        assert clean(kept) == kept
    assert clean("a\r\nb\rc\u2028d") == "a\nb\nc\nd"
    assert clean("\ud800x\x00\x1b") == "x"


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**12), max_value=10**12))
def test_numbers_have_one_form(value: Any) -> None:
    done = number(f"{value:f}")
    assert done is not None
    assert number(done) == done
    assert type(value)(done) == value


@pytest.mark.parametrize(
    ("given_text", "done"),
    [("0", "0"), ("-0", "0"), ("-0.0", "0"), ("+7", "7"), ("007", "7"), (".5", "0.5"), ("5.", None), (" 1.10 ", "1.1")],
)
def test_numbers(given_text: str, done: str | None) -> None:
    assert number(given_text) == done


def test_moments_are_told_in_utc() -> None:
    assert moment("2026-11-20T10:00:00+02:00") == datetime(2026, 11, 20, 8, tzinfo=UTC)
    assert moment("2026-11-20T10:00:00") is None


def test_an_address_needs_a_host() -> None:
    assert is_address("https://example.com")
    assert not is_address("https:///path")


BOOK = TaskPlaybook.model_validate(
    {
        "kind": "task",
        "prefix": "ACT",
        "name": "Task",
        "title": "{what} ({data}) by {due}",
        "channel": "x",
        "owner": "owner",
        "due": "due",
        "form": [
            {"field": "what", "label": "What", "type": "text"},
            {"field": "data", "label": "Data", "type": "select", "options": OPTIONS},
            {"field": "all", "label": "All", "type": "multi_select", "options": OPTIONS},
            {"field": "owner", "label": "Owner", "type": "person"},
            {"field": "team", "label": "Team", "type": "people"},
            {"field": "due", "label": "Due", "type": "date"},
            {"field": "at", "label": "At", "type": "datetime"},
            {"field": "count", "label": "Count", "type": "number"},
            {"field": "ok", "label": "OK", "type": "checkbox"},
            {"field": "files", "label": "Files", "type": "file"},
        ],
    }
)
WHAT, NAME = text("Do {due} & <it>"), text("a.pdf")
TEXTS = {WHAT.ref: WHAT.body, NAME.ref: NAME.body}
READS: list[tuple[str, Any, str]] = [
    ("what", WHAT.ref, "Do {due} & <it>"),
    ("what", TextRef("gone"), "(erased)"),
    ("what", None, "(no answer)"),
    ("data", "a", "First"),
    ("data", "gone", "gone"),
    ("all", ("a", "b"), "First, Second"),
    ("owner", DANA, "UDANA"),
    ("owner", "cli:jo", "cli:jo"),
    ("team", (DANA, SAM), "UDANA, USAM"),
    ("due", "2027-02-09", "9 February 2027"),
    ("due", "soon", "soon"),
    ("at", "2027-02-09T10:00:00+01:00", "9 February 2027, 09:00 UTC"),
    ("at", "soon", "soon"),
    ("count", "1.5", "1.5"),
    ("ok", True, "yes"),
    ("ok", False, "no"),
    ("files", (FileRef("F1", NAME.ref), FileRef("F2", TextRef("gone"))), "a.pdf, (erased)"),
]


@pytest.mark.parametrize(("name", "value", "expected"), READS)
def test_how_answers_read(name: str, value: Any, expected: str) -> None:
    assert reads(BOOK.fields[name], value, TEXTS) == expected


def test_titles_show_answers_and_evaluate_nothing_in_them() -> None:
    answers = {"what": WHAT.ref, "data": "b", "due": "2027-02-09"}
    assert title(BOOK, answers, TEXTS) == "Do {due} & <it> (Second) by 9 February 2027"
    assert title(BOOK, {}, {}) == "(no answer) ((no answer)) by (no answer)"


@pytest.mark.parametrize(
    "template", ["{0}", "{}", "{what.text}", "{what!r}", "{what:>99}", "{{what}", "{nothing}", "{__class__}", "{What}"]
)
def test_only_plain_names_of_fields_are_placeholders(template: str) -> None:
    filled = sentence(BOOK, template, {"what": WHAT.ref}, TEXTS)
    assert filled == template.replace("{what}", WHAT.body)


def test_a_sentence_may_name_the_key() -> None:
    assert sentence(BOOK, "{key}: {data}", {"data": "a"}, {}, "ACT-1") == "ACT-1: First"
    assert sentence(BOOK, "{key}", {}, {}) == "{key}"
    assert fill("{a} {b}", {"a": "{b}"}.get) == "{b} {b}"


def test_a_title_is_one_line_of_at_most_150_characters() -> None:
    long = text("word\n" * 600)
    shown = title(BOOK, {"what": long.ref}, {long.ref: long.body})
    assert len(shown) == 150
    assert "\n" not in shown
    assert shown.endswith("…")
    blank = BOOK.model_copy(update={"title": "{what}"})
    assert title(blank, {"what": long.ref}, {long.ref: " "}) == "Task"


def test_people_of_an_answer() -> None:
    assert actors_of(BOOK.fields["owner"], DANA) == (DANA,)
    assert actors_of(BOOK.fields["team"], (DANA, SAM)) == (DANA, SAM)
    assert actors_of(BOOK.fields["team"], None) == ()
    assert actors_of(BOOK.fields["data"], "a") == ()


@given(st.dictionaries(st.sampled_from(list(BOOK.fields)), st.one_of(st.text(), st.booleans(), st.tuples(st.text()))))
def test_whatever_is_given_gets_sentences_and_no_error(given_answers: Any) -> None:
    found = check(BOOK.form, given_answers, NOW, ZONE)
    assert all(isinstance(item, str) and item for item in found.values())
    assert set(settle_answers(BOOK.form, given_answers)) <= set(given_answers)


def test_the_longest_text_is_what_slack_can_hold() -> None:
    assert LONGEST == 3000


@pytest.mark.parametrize("blank", ["\u200b", "\u200d\ufeff \u2060", "\u3164", "\u2800\n", "\u0301", "\xad", "\ufe0f"])
def test_a_text_in_which_nothing_can_be_seen_is_no_answer(blank: str) -> None:
    """A reason has to be given, and one made of zero-width characters tells the requester nothing."""
    assert tidy(blank) == ""
    assert tidy(f" a{blank}") == f"a{blank}".strip()


@pytest.mark.parametrize(
    "text", ["x", "?", "\U0001f468\u200d\U0001f680", "\u05e9", "e\u0301", "\ufdfd", "\U0001fae8", "1\ufe0f\u20e3"]
)
def test_whatever_can_be_seen_is_an_answer(text: str) -> None:
    assert tidy(f"  {text}\n") == text
