"""What can happen to typed texts, and the ledger's entries, in the past tense: events like those of ``events.py``."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from countersign.domain.actors import Actor
from countersign.domain.event_parts import KeptPart
from countersign.domain.texts import TextRef


@dataclass(frozen=True)
class TextKept:
    """Somebody gave a reason to keep what looked like a secret or a personal number; what it is stands nowhere here."""

    type: ClassVar[str] = "text_kept"
    version: ClassVar[int] = 1
    parts: tuple[KeptPart, ...]
    reason: TextRef


@dataclass(frozen=True)
class TextsErased:
    """Texts were erased with their salts: which, by the approval with which key, given by whom.

    Without an approval the time for which the playbook keeps texts is over. None are named if none were left.
    """

    type: ClassVar[str] = "texts_erased"
    version: ClassVar[int] = 1
    texts: tuple[TextRef, ...]
    approval: str | None = None
    by: tuple[Actor, ...] = ()


@dataclass(frozen=True)
class Noted:
    """An entry of the ledger: what happened, and details in plain words."""

    type: ClassVar[str] = "noted"
    version: ClassVar[int] = 1
    what: str
    details: Mapping[str, str]
