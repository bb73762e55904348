"""Answers of a form: which questions are shown, what is wrong with answers, and how answers read in a sentence.

The same rules hold for a form in Slack, for HTTP and for the command line. Nothing in a sentence is evaluated:
a placeholder is a plain ``{name}`` and stands for an answer, whatever else that answer may contain.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from countersign.domain.actors import Actor, slack_user
from countersign.domain.conditions import Subjects, holds
from countersign.domain.fields import CHOICES, PEOPLE, Field, FieldType
from countersign.domain.form_checks import CHECKS, Today, clean, day_of, moment, number, spell_day, spell_moment, tidy
from countersign.domain.playbook import Playbook
from countersign.domain.texts import Answer, Answers, File, FileRef, Given, GivenAnswers, Text, TextRef

__all__ = ["check", "clean", "fill", "reads", "settle_answers", "tidy", "title", "visible"]

NEEDED = "This question needs an answer."
UNKNOWN = "This form has no such question."
ERASED = "(erased)"
MISSING = "(no answer)"
_TITLE = 150
PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}", re.ASCII)


def visible(
    fields: Iterable[Field], answers: Mapping[str, Answer | Given], roles: tuple[str, ...] = ()
) -> tuple[Field, ...]:
    """Return the fields whose ``shown_when`` holds; a hidden field counts as unanswered, so it hides others.

    Conditions that go in a circle cannot settle; they end after as many rounds as there are fields.
    """
    form = tuple(fields)
    shown = form
    for _ in form:
        names = {field.field for field in shown}
        seen = {name: value for name, value in answers.items() if name in names and not isinstance(value, Text)}
        subjects = Subjects(seen, {}, {}, roles)  # type: ignore[arg-type]  # files as given are no subjects either
        after = tuple(field for field in form if holds(field.shown_when, subjects))
        if after == shown:
            break
        shown = after
    return shown


def _tidy_word(field: Field, value: str) -> str | None:
    word = " ".join(clean(value).split())
    return (number(word) or word or None) if field.type is FieldType.NUMBER else word or None


def _tidy_items(value: tuple[str, ...] | tuple[File, ...]) -> Given | None:
    return tuple(dict.fromkeys(value)) or None  # type: ignore[return-value]  # of one sort, as it came


def _tidy(field: Field, value: Given) -> Given | None:
    """Return an answer as it is kept, None for one that says nothing."""
    if isinstance(value, bool):
        return value
    if isinstance(value, Text):
        return value if tidy(value.body) else None
    return _tidy_word(field, value) if isinstance(value, str) else _tidy_items(value)


def settle_answers(fields: Iterable[Field], given: GivenAnswers, roles: tuple[str, ...] = ()) -> GivenAnswers:
    """Return the answers that count, in the order of the form: without empty ones and those of hidden fields.

    Numbers get their canonical form and lists lose repetitions. A text stays as it is, since its hash is made of what
    arrived with the command: whoever makes the command takes its text through ``tidy``.
    """
    form = tuple(fields)
    tidy = {field.field: _tidy(field, given[field.field]) for field in form if field.field in given}
    kept = {name: value for name, value in tidy.items() if value is not None}
    names = {field.field for field in visible(form, kept, roles)}
    return {name: value for name, value in kept.items() if name in names}


def check(
    fields: Iterable[Field], given: GivenAnswers, now: datetime, zone: str, roles: tuple[str, ...] = ()
) -> dict[str, str]:
    """Return a sentence for every field whose answer is missing, malformed or out of bounds.

    ``zone`` says what day it is. Answers of hidden fields are not looked at, since they are dropped.
    """
    form, today = tuple(fields), Today(now, ZoneInfo(zone))
    answers = settle_answers(form, given, roles)
    known = {field.field for field in form}
    wrong = {name: UNKNOWN for name in given if name not in known}
    for field in visible(form, answers, roles):
        if problem := _problem(field, answers.get(field.field), today):
            wrong[field.field] = problem
    return wrong


def _problem(field: Field, given: Given | None, today: Today) -> str | None:
    if given is None:
        return NEEDED if field.required else None
    return CHECKS[field.type](field, given, today)


def _reads_choice(field: Field, value: str) -> str:
    return next((option.label for option in field.options if option.value == value), value)


def _reads_day(_: Field, value: str) -> str:
    day = day_of(value)
    return spell_day(day) if day else value


def _reads_moment(_: Field, value: str) -> str:
    at = moment(value)
    return spell_moment(at) if at else value


# How one plain answer reads; types that are not here read as they stand.
_READS: Mapping[FieldType, Callable[[Field, str], str]] = {
    **dict.fromkeys(CHOICES, _reads_choice),
    **dict.fromkeys(PEOPLE, lambda _, value: slack_user(value) or value),
    FieldType.DATE: _reads_day,
    FieldType.DATETIME: _reads_moment,
}


def _reads_one(field: Field, value: Answer | FileRef, texts: Mapping[TextRef, str]) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, TextRef | FileRef):
        return texts.get(value if isinstance(value, TextRef) else value.name, ERASED)
    if isinstance(value, str) and field.type in _READS:
        return _READS[field.type](field, value)
    return str(value)


def reads(field: Field, value: Answer | None, texts: Mapping[TextRef, str]) -> str:
    """Return an answer in plain words: labels of options, days spelled out, erased texts as ``(erased)``."""
    if value is None:
        return MISSING
    items: tuple[Answer | FileRef, ...] = value if isinstance(value, tuple) else (value,)
    return ", ".join(_reads_one(field, item, texts) for item in items)


def fill(sentence: str, words: Callable[[str], str | None]) -> str:
    """Return a sentence with each ``{name}`` replaced by its words; a name without words stays as it is."""
    return PLACEHOLDER.sub(lambda match: _words(match, words), sentence)


def _words(match: re.Match[str], words: Callable[[str], str | None]) -> str:
    found = words(match[1])
    return match[0] if found is None else found


def sentence(book: Playbook, template: str, answers: Answers, texts: Mapping[TextRef, str], key: str = "") -> str:
    """Return a sentence of the playbook with the answers filled in, and ``{key}`` by the case's key."""
    fields = book.fields

    def words(name: str) -> str | None:
        return reads(fields[name], answers.get(name), texts) if name in fields else None

    return fill(template, lambda name: key if name == "key" and key else words(name))


def title(book: Playbook, answers: Answers, texts: Mapping[TextRef, str], key: str = "") -> str:
    """Return the title of a case on one line of at most 150 characters (what Slack's header block takes)."""
    line = " ".join(clean(sentence(book, book.title, answers, texts, key)).split()) or book.name
    return line if len(line) <= _TITLE else f"{line[: _TITLE - 1]}…"


def actors_of(field: Field, value: Answer | None) -> tuple[Actor, ...]:
    """Return the people an answer names, for faces that can mention them."""
    named = value if isinstance(value, tuple) else (value,)
    return tuple(item for item in named if isinstance(item, str)) if field.type in PEOPLE else ()
