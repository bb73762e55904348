"""Answers as YAML or JSON gives them: every type of question, people by handle, and a sentence for what is none."""

from typing import Any

import pytest

from countersign.domain.texts import File, Text
from countersign.playbook_files.answers import answers
from countersign.playbook_files.documents import parsed
from tests.domain.builders import approval
from tests.domain.rehearsing import CAST

FORM = [
    {"field": "what", "label": "What?", "type": "text"},
    {"field": "why", "label": "Why?", "type": "long_text"},
    {"field": "where", "label": "Where?", "type": "url"},
    {"field": "mail", "label": "Mail?", "type": "email"},
    {"field": "many", "label": "How many?", "type": "number"},
    {"field": "one", "label": "Which?", "type": "select", "options": ["read", "write"]},
    {"field": "some", "label": "Which ones?", "type": "multi_select", "options": ["read", "write"]},
    {"field": "who", "label": "Who?", "type": "person"},
    {"field": "whose", "label": "Whose?", "type": "people"},
    {"field": "day", "label": "Which day?", "type": "date"},
    {"field": "moment", "label": "When?", "type": "datetime"},
    {"field": "tick", "label": "Sure?", "type": "checkbox"},
    {"field": "paper", "label": "Which papers?", "type": "file"},
    {"field": "system", "label": "Which system?", "type": "system"},
]
BOOK = approval(form=FORM, title="T", routing=[{"rule": "r", "stages": approval().routing[0].stages}])
SALT = "00" * 16

READ: list[tuple[str, Any]] = [
    ("what: Try it", Text(SALT, "Try it")),
    ("what: 12", Text(SALT, "12")),
    ('why: "  two\\nlines  "', Text(SALT, "two\nlines")),
    ("where: https://example.com", Text(SALT, "https://example.com")),
    ("mail: ana@example.com", Text(SALT, "ana@example.com")),
    ("many: 12", "12"),
    ("many: 0.5", "0.5"),
    ("one: read", "read"),
    ("some: [read, write]", ("read", "write")),
    ("some: read", ("read",)),
    ("who: ana", CAST.actor("ana")),
    ("whose: [ana, ben]", (CAST.actor("ana"), CAST.actor("ben"))),
    ("whose: somebody", (CAST.actor("somebody"),)),
    ("day: 2026-05-22", "2026-05-22"),
    ("moment: 2026-05-22 17:50", "2026-05-22T15:50:00+00:00"),
    ("tick: true", True),
    ("paper: [a.pdf, b.pdf]", (File("F0", Text(SALT, "a.pdf")), File("F1", Text(SALT, "b.pdf")))),
    ("system: chatbot", "chatbot"),
    ('{"system": "chatbot"}', "chatbot"),
]

WRONG = [
    ("what: [a]", "what: expected a text, found a list"),
    ("what: true", "what: expected a text, found true"),
    ("one: {a: b}", "one: expected a text, found a mapping of keys to values"),
    ("some: [read, [write]]", "some: expected a text, found a list"),
    ("who: anna", "who: unknown person 'anna'; did you mean 'ana'?"),
    ("whose: [ana, zed]", "whose: unknown person 'zed'"),
    ("moment: noon", "moment: 'noon' is no day with a time"),
    ("tick: yes", "tick: expected true or false, found the text 'yes'"),
    ("wat: x", "unknown question of exception 'wat'; did you mean 'what'?"),
]


def read(text: str) -> Any:
    document, problems = parsed("form.yaml", text)
    assert document, problems
    assert isinstance(document.data, dict)
    return answers(document.data, BOOK, CAST)


@pytest.mark.parametrize(("text", "value"), READ)
def test_an_answer_is_what_its_question_takes(text: str, value: Any) -> None:
    given, wrong = read(text)
    assert wrong == []
    assert [*given.values()] == [value]


def test_an_answer_of_nothing_is_none() -> None:
    assert read("what: ~") == ({}, [])


@pytest.mark.parametrize(("text", "said"), WRONG)
def test_what_is_no_answer_gets_a_sentence(text: str, said: str) -> None:
    given, (finding,) = read(text)
    assert given == {}
    assert finding.message.startswith(said)
