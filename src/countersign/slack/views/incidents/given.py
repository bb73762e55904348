"""What was answered when an incident was declared, shortened where many read it."""

from countersign.app.sending import Picture
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.playbook import Playbook
from countersign.slack.views import answers
from countersign.slack.views.blocks import Json, context, escape

ROOM = answers.Room(2900, 5000)


def _what(book: Playbook) -> Playbook:
    """Return the rules with the form that is shown: how severe it is now stands above the answers."""
    return book.model_copy(update={"form": tuple(field for field in book.form if field.field != "severity")})


def more(case: Case) -> str:
    """Return where all of it can be read."""
    return f"Look at it with `/ai-gov show {escape(case.key)}`."


def in_short(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the answers as far as they fit on a card, and where to read on."""
    case, book, texts = picture.case, _what(picture.playbook), picture.texts
    cut = answers.shortened(case, book, texts, answers.SHORT)
    hint = [context(f"Some answers are shortened here. {more(case)}")] if cut else []
    return [*answers.block(case, book, texts, answers.SHORT), *hint]


def at_length(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the answers to somebody who has to act on them."""
    return answers.block(picture.case, _what(picture.playbook), picture.texts, ROOM)
