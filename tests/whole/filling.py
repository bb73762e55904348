"""Answers to forms: right ones for any playbook, and the slips that people make."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from countersign.domain.case import Case
from countersign.domain.fields import Field, FieldType
from countersign.domain.lifecycle import Move
from countersign.domain.playbook import Playbook
from countersign.domain.texts import Given, GivenAnswers, Text
from countersign.domain.verb_forms import questions
from tests.whole.books import CANARY
from tests.whole.cast import NAMEABLE

Pick = Callable[[Sequence[Any]], Any]
SALT = "5a" * 16


@dataclass(frozen=True)
class Writer:
    """Somebody who fills in a form; whatever they write holds ``word``, so that it is known wherever it turns up."""

    pick: Pick
    now: datetime
    word: str

    def form(self, book: Playbook) -> GivenAnswers:
        """Answer all questions, or only those that have to be answered."""
        brief = self.pick([False, True])
        asked = [field for field in book.form if field.required or not brief]
        return {field.field: self._answer(field) for field in asked}

    def verb(self, case: Case, book: Playbook, move: Move) -> GivenAnswers:
        """Answer what a move asks, as far as there is something to choose from."""
        asked = questions(case, book, move)
        return {field.field: self._answer(field) for field in asked if field.type != "select" or field.options}

    def _answer(self, field: Field) -> Given:
        return _ANSWERS[field.type](self, field)

    def _text(self, field: Field) -> Given:
        return Text(SALT, f"{self.word} {field.field} *<!here>* & so on")

    def _option(self, field: Field) -> Given:
        return str(self.pick([option.value for option in field.options]))

    def _day(self, _: Field) -> Given:
        return (self.now + timedelta(days=self.pick([1, 3, 20]))).date().isoformat()

    def _moment(self, _: Field) -> Given:
        return (self.now - timedelta(hours=2)).astimezone(UTC).isoformat(timespec="minutes")

    def _people(self, _: Field) -> Given:
        return tuple(dict.fromkeys([self.pick(NAMEABLE), self.pick(NAMEABLE)]))


_ANSWERS: Mapping[FieldType, Callable[[Writer, Field], Given]] = {
    FieldType.TEXT: Writer._text,
    FieldType.LONG_TEXT: Writer._text,
    FieldType.URL: lambda writer, _: Text(SALT, f"https://example.com/{writer.word}"),
    FieldType.EMAIL: lambda writer, _: Text(SALT, f"{writer.word}@example.com"),
    FieldType.NUMBER: lambda _, __: "7",
    FieldType.SELECT: Writer._option,
    FieldType.MULTI_SELECT: lambda writer, field: (writer._option(field),),
    FieldType.PERSON: lambda writer, _: writer.pick(NAMEABLE),
    FieldType.PEOPLE: Writer._people,
    FieldType.DATE: Writer._day,
    FieldType.DATETIME: Writer._moment,
    FieldType.CHECKBOX: lambda writer, _: writer.pick([True, False]),
    FieldType.SYSTEM: lambda writer, _: f"{writer.word}sys",
}


def case_id(number: int) -> str:
    """Return the id of the case that is opened as number so and so."""
    return f"case{number}"


def word_of(book: Playbook, number: int) -> str:
    """Return the word that whatever is written in case ``number`` holds; a canary if nobody else may see it."""
    return f"{CANARY}{number}x" if book.private else f"open{number}x"


def slip(given: GivenAnswers, pick: Pick) -> GivenAnswers:
    """Return answers with a mistake in them, whatever the form asks."""
    name = pick(sorted(given)) if given else "what"
    wrong: Sequence[GivenAnswers] = (
        {},
        {**given, "nonsense": "1"},
        {**given, name: ("nonsense",)},
        {**given, name: Text(SALT, "  ")},
        {**given, name: "2001-01-01"},
    )
    return pick(wrong)  # type: ignore[no-any-return]
