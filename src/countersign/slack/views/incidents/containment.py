"""What may contain an incident, for those who were called, until somebody says what did."""

from countersign.app.sending import Picture
from countersign.domain.actors import Actor
from countersign.domain.incidents.containing import suggestions
from countersign.slack.views import rich
from countersign.slack.views.blocks import Json, one_line

_LINE = 80  # characters, so that ten lines leave room for the rest of a message


def block(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the suggestions of the playbook, a line each; nothing once it is contained."""
    lines = suggestions(picture.case, picture.playbook)
    parts: list[rich.Part] = [rich.text("What may contain it", bold=True)]
    parts += [f"\n• {one_line(line, _LINE)}" for line in lines]
    return [rich.block(rich.line(*parts))] if lines else []
