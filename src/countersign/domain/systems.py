"""Which systems a case is about, under a name that is equal however it was typed."""

from countersign.domain.fields import FieldType
from countersign.domain.playbook import ApprovalPlaybook, Playbook
from countersign.domain.texts import GivenAnswers


def folded(name: str) -> str:
    """Return the name by which systems are compared: letter case and blanks make no other system."""
    return " ".join(name.split()).casefold()


def named(book: Playbook, answers: GivenAnswers) -> tuple[str, ...]:
    """Return the systems that answers name, folded: those of questions for one, and what a grant counts as one.

    What is decided for another case is about no system of its own.
    """
    asked = {field.field for field in book.form if field.type is FieldType.SYSTEM}
    if isinstance(book, ApprovalPlaybook):
        if book.effect:
            return ()
        asked |= {book.grant.system} if book.grant and book.grant.system else set()
    given = (answers.get(name) for name in sorted(asked))
    chosen = (item for value in given for item in (value if isinstance(value, tuple) else (value,)))
    return tuple(dict.fromkeys(folded(item) for item in chosen if isinstance(item, str) and item))
