"""Answers as people read them: rich text, in which whatever somebody typed is shown literally."""

from collections.abc import Sequence
from dataclasses import dataclass

from countersign.domain.case import Case
from countersign.domain.fields import Field, FieldType
from countersign.domain.form_checks import is_address, moment
from countersign.domain.forms import actors_of, reads
from countersign.domain.playbook import Playbook
from countersign.domain.texts import Answer, TextRef
from countersign.slack.views import rich
from countersign.slack.views.blocks import Json, cut, size
from countersign.slack.views.words import Texts

FIELDS = 40
LABEL = 80
INLINE = 80  # characters of an answer that stands on the line of its question
_LENGTHS = (2900, 2000, 1400, 900, 600, 400, 250, 150, 100, 60, 40, 20)


@dataclass(frozen=True)
class Room:
    """How much of the answers a face shows: characters of one answer, and of all with their questions.

    Slack takes 12,000 characters of text in the blocks of one message, so what stands around them counts too.
    """

    each: int
    all: int


FULL, SHORT = Room(2900, 7500), Room(250, 4000)


def _fitting(answered: Sequence[tuple[Field, str]], room: Room) -> int:
    """Return how much of each answer is shown, so that together they keep to the room."""
    sizes = [length for length in _LENGTHS if length <= room.each]
    left = room.all - sum(min(size(field.label), LABEL) + 2 for field, _ in answered)
    return next((each for each in sizes if sum(min(size(text), each) for _, text in answered) <= left), sizes[-1])


def _parts(field: Field, value: Answer, words: str, most: int) -> list[rich.Part]:
    people = actors_of(field, value)
    if people:
        named: list[rich.Part] = [rich.person(actor) for actor in people[:20]]
        return rich.joined(named)
    at = moment(value) if field.type is FieldType.DATETIME and isinstance(value, str) else None
    if at is not None:
        return [rich.moment(at)]
    if field.type is FieldType.URL and is_address(words) and size(words) <= most:
        return [{"type": "link", "url": words}]
    return [rich.text(cut(words, most))]


def _answer(case: Case, field: Field, words: str, most: int) -> list[rich.Part]:
    """Return a question and its answer; a short answer stands on the same line."""
    value = case.answers[field.field]
    erased = case.erased_at(value) if isinstance(value, TextRef) else None
    apart = "\n" if len(words) > INLINE or "\n" in words else " "
    said = ["erased on ", rich.moment(erased)] if erased else _parts(field, value, words, most)
    return [rich.text(cut(field.label, LABEL), bold=True), apart, *said]


def _answered(case: Case, book: Playbook) -> list[tuple[Field, Answer]]:
    return [(field, case.answers[field.field]) for field in book.form if field.field in case.answers]


def _words(case: Case, book: Playbook, texts: Texts) -> list[tuple[Field, str]]:
    return [(field, reads(field, value, texts)) for field, value in _answered(case, book)]


def block(case: Case, book: Playbook, texts: Texts, room: Room) -> list[Json]:
    """Return a case's answers as one paragraph, in the order of the form, as much as there is room for."""
    words = _words(case, book, texts)
    most = _fitting(words[:FIELDS], room)
    parts: list[rich.Part] = []
    for field, said in words[:FIELDS]:
        parts += [*(["\n"] if parts else []), *_answer(case, field, said, most)]
    more = [f"\n… and {len(words) - FIELDS} more"] if len(words) > FIELDS else []
    return [rich.block(rich.line(*parts, *more))] if parts else []


def shortened(case: Case, book: Playbook, texts: Texts, room: Room) -> bool:
    """Tell whether ``block`` leaves anything out."""
    words = _words(case, book, texts)
    most = _fitting(words[:FIELDS], room)
    return len(words) > FIELDS or any(size(text) > most for _, text in words)
