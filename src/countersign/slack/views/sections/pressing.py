"""What a reader can do about a case: its buttons."""

from countersign.app.sending import Picture
from countersign.domain import verb_forms
from countersign.domain.actors import Actor
from countersign.slack.views.blocks import Json, buttons


def verbs(picture: Picture, reader: Actor | None) -> list[Json]:
    """Return the buttons of one reader, or where many read those open to anybody asked."""
    case, book = picture.case, picture.playbook
    return buttons(verb_forms.offers(case, book, reader), case)


def later(picture: Picture, reader: Actor | None) -> list[Json]:
    """Return what a reader can do about what was decided; nothing before that."""
    return verbs(picture, reader) if picture.case.outcome else []
