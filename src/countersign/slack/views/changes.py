"""What a requester changed, in words: which answers, and what each was before; typed text is not repeated."""

from collections.abc import Iterator

from countersign.domain.case import Edit
from countersign.domain.fields import TYPED, Field, FieldType
from countersign.domain.forms import actors_of, reads
from countersign.domain.playbook import Playbook
from countersign.domain.texts import Answer, Answers
from countersign.slack.views.blocks import escape, people

_UNTOLD = TYPED | {FieldType.FILE}
MOST = 10  # fields


def _says(field: Field, answer: Answer | None) -> str:
    actors = actors_of(field, answer)
    return people(actors) if actors else escape(reads(field, answer, {}), 80)


def _names(book: Playbook, names: tuple[str, ...]) -> Iterator[Field]:
    return (book.fields[name] for name in names[:MOST] if name in book.fields)


def _more(edit: Edit) -> str:
    return f", and {len(edit.changed) - MOST} more" if len(edit.changed) > MOST else ""


def named(edit: Edit, book: Playbook) -> str:
    """Return the questions whose answers changed."""
    return ", ".join(f"“{escape(field.label, 80)}”" for field in _names(book, edit.changed)) + _more(edit)


def told(edit: Edit, book: Playbook, after: Answers) -> str:
    """Return each change with the answers before and after it, of typed text and files only that it changed."""
    return "; ".join(_told(field, edit, after) for field in _names(book, edit.changed)) + _more(edit)


def _told(field: Field, edit: Edit, after: Answers) -> str:
    name = f"“{escape(field.label, 80)}”"
    if field.type in _UNTOLD:
        return name
    return f"{name}: {_says(field, edit.before.get(field.field))} → {_says(field, after.get(field.field))}"
