"""What the faces of a request are put together from: one concern per file, one small function per section.

A section takes the picture and who reads it (None where many do) and returns blocks, none where it has nothing to
say. ``card.py`` and ``prompt.py`` list the sections of each face in the order they are read: a new concern is a file
here and a line there.
"""

from collections.abc import Callable, Iterable, Sequence

from countersign.app.sending import Picture
from countersign.domain.actors import Actor
from countersign.slack.views.blocks import Json

Section = Callable[[Picture, Actor | None], Sequence[Json]]


def drawn(sections: Iterable[Section], picture: Picture, reader: Actor | None) -> list[Json]:
    """Return the blocks of sections, one after another."""
    return [block for section in sections for block in section(picture, reader)]
