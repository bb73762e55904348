"""What can happen to the typed texts of a case, in the past tense; they are events like those of ``events.py``."""

from dataclasses import dataclass
from typing import ClassVar

from countersign.domain.event_parts import KeptPart
from countersign.domain.texts import TextRef


@dataclass(frozen=True)
class TextKept:
    """Somebody gave a reason to keep what looked like a secret or a personal number; what it is stands nowhere here."""

    type: ClassVar[str] = "text_kept"
    version: ClassVar[int] = 1
    parts: tuple[KeptPart, ...]
    reason: TextRef
