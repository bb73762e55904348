"""Which case this is."""

from countersign.app.sending import Picture
from countersign.domain.actors import Actor
from countersign.slack.views import rich
from countersign.slack.views.blocks import Json, header
from countersign.slack.views.words import titled


def head(picture: Picture, _: Actor | None = None) -> list[Json]:
    """Return a case's key and kind, and its title."""
    case, book = picture.case, picture.playbook
    name = titled(case, book, picture.texts)
    return [header(f"{case.key} · {book.name}"), rich.block(rich.line(rich.text(name, bold=True)))]
