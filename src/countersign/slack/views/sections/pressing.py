"""What a reader can do about a case: its buttons."""

from countersign.app.sending import Picture
from countersign.domain import rules
from countersign.domain.actors import Actor
from countersign.slack.views.blocks import Json, buttons


def verbs(picture: Picture, reader: Actor | None) -> list[Json]:
    """Return the buttons of one reader, or where many read those open to anybody asked."""
    return buttons(rules.offers(picture.case, reader), picture.case)
