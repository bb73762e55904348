"""What was asked for: the answers of the form, as long as the face has room for."""

from countersign.app.sending import Picture
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.slack.views import answers
from countersign.slack.views.blocks import Json, context, escape


def more(case: Case) -> str:
    """Return where the whole of a case can be read."""
    return f"Look at it with `/ai-gov show {escape(case.key)}`."


def short(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the answers, long ones cut."""
    return answers.block(picture.case, picture.playbook, picture.texts, answers.SHORT)


def full(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the answers for somebody who decides by them, and where to read the rest if anything is left out."""
    case, book, texts = picture.case, picture.playbook, picture.texts
    cut = answers.shortened(case, book, texts, answers.FULL)
    hint = [context(f"Some answers are shortened here. {more(case)}")] if cut else []
    return [*answers.block(case, book, texts, answers.FULL), *hint]
