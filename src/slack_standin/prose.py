"""What texts are made of, whichever way they were written: mrkdwn and rich text become the same few pieces."""

import re
from dataclasses import dataclass
from typing import TypeAlias

_ENTITY = re.compile(r"&(lt|gt|amp);")
_CHARACTERS = {"lt": "<", "gt": ">", "amp": "&"}


def unescaped(text: str) -> str:
    """Return text with Slack's three entities read once: ``&amp;lt;`` is ``&lt;``."""
    return _ENTITY.sub(lambda found: _CHARACTERS[found[1]], text)


@dataclass(frozen=True)
class Text:
    """Words as they stand."""

    text: str


@dataclass(frozen=True)
class Emoji:
    """An emoji by its name, without colons."""

    name: str


@dataclass(frozen=True)
class Link:
    """What was given as an address, which need not be one; the label may be empty."""

    url: str
    label: str = ""

    @property
    def shown(self) -> str:
        """Return what stands there to be clicked."""
        return self.label or self.url.removeprefix("mailto:")


@dataclass(frozen=True)
class Mention:
    """Somebody or some place, as in ``<@U1|label>``: the sign (``@``, ``#``, ``!``), the rest, the label."""

    sign: str
    name: str
    label: str = ""


@dataclass(frozen=True)
class Date:
    """A moment (Unix time, as given), how to show it, and what to say if that cannot be done."""

    stamp: str
    form: str
    fallback: str = ""
    url: str = ""


@dataclass(frozen=True)
class Colour:
    """A colour shown as a patch, by its hex value."""

    value: str


@dataclass(frozen=True)
class Styled:
    """Pieces in one style: ``bold``, ``italic``, ``strike``, ``code``, ``underline`` or ``highlight``."""

    style: str
    inside: "Prose"


Node: TypeAlias = Text | Emoji | Link | Mention | Date | Colour | Styled
Prose: TypeAlias = tuple[Node, ...]


@dataclass(frozen=True)
class Line:
    """One line; ``kind`` is ``quote``, ``bullet``, ``heading``, ``rule`` or empty, ``mark`` how that is read."""

    inside: Prose
    kind: str = ""
    mark: str = ""

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was typed in it."""
        return not self.inside and not self.mark


@dataclass(frozen=True)
class Fence:
    """Code between fences."""

    inside: Prose


Piece: TypeAlias = tuple[Line, ...] | Fence
