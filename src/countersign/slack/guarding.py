"""What people typed is looked at before any of it is kept, and they say what is to happen with what was found."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from countersign.domain import guard
from countersign.domain.fields import Field
from countersign.domain.form_checks import tidy
from countersign.domain.playbook import Playbook
from countersign.domain.texts import GivenAnswers, Text
from countersign.slack.face import Face
from countersign.slack.views.guarded import KEEP, NO_REASON, REASON, REDACT, chosen


@dataclass(frozen=True)
class Settled:
    """Answers that may be kept, with the reason for whatever stays; or what is still ``found`` and to be asked about.

    ``errors`` say what is wrong with what was chosen.
    """

    answers: GivenAnswers
    keep: Text | None = None
    found: tuple[guard.Find, ...] = ()
    errors: Mapping[str, str] | None = None


def settle(
    face: Face, book: Playbook, asked: Iterable[Field], answers: GivenAnswers, state: Mapping[str, Any]
) -> Settled:
    """Return what becomes of the answers to some questions; ``state`` is the form's, with what the person chose."""
    fields = tuple(asked)
    here = _finds(face, book, fields, answers)
    if not here:
        return Settled(answers)
    choice, reason = chosen(state)
    if choice == REDACT:
        return Settled(guard.redacted(fields, answers, here))
    if choice != KEEP or not all(find.may_stay for find in here):
        return Settled(answers, found=here)
    if not tidy(reason):
        return Settled(answers, found=here, errors={REASON: NO_REASON})
    return Settled(answers, Text(face.new_salt(), tidy(reason)))


def both(face: Face, before: Text | None, now: Text | None) -> Text | None:
    """Return the reasons of two pages of one form as one."""
    return Text(face.new_salt(), f"{before.body}\n{now.body}") if before and now else now or before


def drafted(face: Face, book: Playbook, answers: GivenAnswers, *, kept: bool) -> GivenAnswers:
    """Return answers as a draft may hold them: without whatever nobody has given a reason to keep."""
    asking = guard.Asking(kept=kept, hurry=True)
    return guard.judge(book.form, answers, _found(face, answers), book.typed_text, asking).answers


def _found(face: Face, answers: GivenAnswers) -> guard.Found:
    return guard.look(face.screen, [text for given in answers.values() for text in guard.typed(given)])


def _finds(face: Face, book: Playbook, fields: Sequence[Field], answers: GivenAnswers) -> tuple[guard.Find, ...]:
    given = {field.field: answers[field.field] for field in fields if field.field in answers}
    return guard.finds(fields, given, _found(face, given), book.typed_text)
