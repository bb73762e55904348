"""Who, when and what in the words of one reader: how the cells of a document are spoken."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from countersign.domain import durations, localtime
from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.forms import ERASED
from countersign.domain.incidents.section import Cell, Minutes
from countersign.domain.incidents.sentences import Part, Who
from countersign.domain.texts import TextRef

SEALED = "sealed:"
# Whose name is kept apart from the record stays unnamed wherever the record is written down.
CONFIDENTIAL = "a confidential reporter"
_SOURCES = {"cli": "command line", "token": "API token"}


@dataclass(frozen=True)
class Wording:
    """What is known of names and texts: people by their actor, texts that are left, and when others were erased.

    ``zone`` is where moments are spoken.
    """

    texts: Mapping[TextRef, str]
    names: Mapping[Actor, str] = field(default_factory=dict)
    erased: Mapping[str, datetime] = field(default_factory=dict)
    zone: str = "UTC"

    def who(self, actor: Actor) -> str:
        """Return somebody's name, of a stranger the Slack id."""
        kind, _, name = actor.partition(":")
        if actor.startswith(SEALED):
            return CONFIDENTIAL
        if actor == SYSTEM:
            return "Countersign"
        source = f" ({_SOURCES[kind]})" if kind in _SOURCES else ""
        return self.names.get(actor) or f"{name.rpartition('/')[2]}{source}"

    def when(self, at: datetime) -> str:
        """Return a moment: ``Fri 22 May 2026, 17:50 CEST``."""
        return localtime.spell(at, self.zone)

    def said(self, text: TextRef) -> str:
        """Return what somebody typed, or when that was erased."""
        at = self.erased.get(text.text)
        return self.texts.get(text) or (f"(erased {self.when(at)})" if at else ERASED)

    def part(self, part: Part) -> str:
        """Return a piece of a sentence."""
        if isinstance(part, Who):
            return self.who(part.actor)
        return self.when(part) if isinstance(part, datetime) else part

    def cell(self, cell: Cell) -> str:
        """Return a cell in words, nothing for an empty one."""
        if cell is None:
            return ""
        if isinstance(cell, bool):
            return "yes" if cell else "no"
        if isinstance(cell, Minutes):
            return durations.spell(cell.minutes)
        if isinstance(cell, TextRef):
            return self.said(cell)
        if isinstance(cell, tuple):
            texts = [self.said(one) for one in cell if isinstance(one, TextRef)]
            return "\n".join(texts) or "".join(self.part(one) for one in cell if not isinstance(one, TextRef))
        return self.part(cell) if isinstance(cell, str | Who | datetime) else str(cell)
