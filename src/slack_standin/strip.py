"""The strip: what happened while time moved, and what programs that steer the stand-in have to say."""

from dataclasses import dataclass, field

from slack_standin.bell import Bell
from slack_standin.wire import Json

KINDS = ("time", "fired", "good", "bad")
"""Time moved, something happened by itself, something is well, something is wrong."""
MOST = 200


@dataclass(frozen=True)
class Line:
    """One line; ``at`` is the business time it belongs to, in ISO form, or empty."""

    n: int
    kind: str
    text: str
    at: str = ""


@dataclass
class Strip:
    """The newest lines, oldest first."""

    bell: Bell
    lines: list[Line] = field(default_factory=list)
    _last: int = 0

    def add(self, lines: list[Json]) -> None:
        """Add lines; raises ValueError if one is none, and then nothing is added."""
        made = [self._line(n, one) for n, one in enumerate(lines, self._last + 1)]
        self._last += len(made)
        self.lines = [*self.lines, *made][-MOST:]
        self.bell.ring()

    def _line(self, n: int, data: Json) -> Line:
        if data.get("kind") not in KINDS or not isinstance(data.get("text"), str):
            raise ValueError(f"a line needs a text and a kind, one of {', '.join(KINDS)}")
        return Line(n, data["kind"], data["text"], str(data.get("at") or ""))
