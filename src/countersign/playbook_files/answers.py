"""Answers to a form, as YAML or JSON gives them: people by handle, times by the clocks of the team."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from countersign.domain.cast import Cast
from countersign.domain.errors import CountersignError
from countersign.domain.fields import CHOICES, PEOPLE, TYPED, Field, FieldType
from countersign.domain.form_checks import tidy
from countersign.domain.localtime import read
from countersign.domain.playbook import Playbook
from countersign.domain.problems import Finding, Problem, unknown
from countersign.domain.texts import File, Given, GivenAnswers, Text
from countersign.playbook_files.messages import expected

# Nothing of a rehearsal is kept, so nothing in it needs a salt that nobody can guess.
_SALT = "00" * 16


class AnswersError(CountersignError):
    """Answers do not fit their form; a line per mistake, with file and line."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, sorted(problems))))


@dataclass(frozen=True)
class _Reader:
    """Reads one answer; TypeError or ValueError, with a sentence, for what is none to its question."""

    field: Field
    cast: Cast

    def text(self, value: object) -> Text:
        return Text(_SALT, tidy(self.word(value)))

    def word(self, value: object) -> str:
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise TypeError(expected("a text", value))
        return str(value)

    def words(self, value: object) -> tuple[str, ...]:
        return tuple(self.word(item) for item in (value if isinstance(value, list) else [value]))

    def person(self, value: object) -> str:
        return self.cast.actor(self.word(value))

    def people(self, value: object) -> tuple[str, ...]:
        return tuple(self.cast.actor(handle) for handle in self.words(value))

    def moment(self, value: object) -> str:
        return read(self.word(value), self.cast.team.zone).isoformat()

    def files(self, value: object) -> tuple[File, ...]:
        return tuple(File(f"F{number}", Text(_SALT, tidy(name))) for number, name in enumerate(self.words(value)))

    def tick(self, value: object) -> bool:
        if not isinstance(value, bool):
            raise TypeError(expected("true or false", value))
        return value


_READ: Mapping[FieldType, Callable[[_Reader, object], Given]] = {
    **dict.fromkeys(TYPED, _Reader.text),
    **dict.fromkeys(CHOICES | PEOPLE, _Reader.word),
    FieldType.NUMBER: _Reader.word,
    FieldType.SYSTEM: _Reader.word,
    FieldType.DATE: _Reader.word,
    FieldType.MULTI_SELECT: _Reader.words,
    FieldType.PERSON: _Reader.person,
    FieldType.PEOPLE: _Reader.people,
    FieldType.DATETIME: _Reader.moment,
    FieldType.FILE: _Reader.files,
    FieldType.CHECKBOX: _Reader.tick,
}


def answers(data: Mapping[str, object], book: Playbook, cast: Cast) -> tuple[GivenAnswers, list[Finding]]:
    """Return the answers in plain data by question, and every value that is none; a question without one is open."""
    given, wrong = dict[str, Given](), list[Finding]()
    for name, value in data.items():
        field = book.fields.get(name)
        if field is None:
            wrong.append(Finding((name, "[key]"), unknown(f"question of {book.kind}", name, book.fields)))
        elif value is not None:
            try:
                given[name] = _READ[field.type](_Reader(field, cast), value)
            except (TypeError, ValueError) as error:
                wrong.append(Finding((name,), f"{name}: {error}"))
    return given, wrong
