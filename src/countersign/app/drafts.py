"""The port to forms in progress."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from countersign.domain.actors import Actor


@dataclass(frozen=True)
class Draft:
    """A half-filled form: plain and typed answers by field as the face keeps them (JSON), gone after a day."""

    id: str
    actor: Actor
    kind: str
    playbook: str
    answers: str
    expires: datetime


class Drafts(Protocol):
    """Forms in progress."""

    def get(self, draft_id: str, now: datetime) -> Draft | None:
        """Return a draft that has not expired."""

    def put(self, draft: Draft) -> None:
        """Keep or replace a draft."""

    def drop(self, draft_id: str) -> None:
        """Remove a draft."""

    def forget(self, now: datetime) -> int:
        """Remove expired drafts; return how many."""

    def erase(self, bodies: Iterable[str]) -> int:
        """Remove drafts that hold one of some texts; return how many."""
