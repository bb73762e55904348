"""What happens to a decision that a case leaves to an approval of its own: events like those of ``events.py``."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal

from countersign.domain.actors import Actor
from countersign.domain.texts import Answers

# What is decided: to pause the use of a system, to lift that, that a duty to report does not apply, to send a notice,
# to tell who reported in confidence.
Purpose = Literal["pause", "lift", "excuse", "send", "unseal"]
# How it stands: ``asked`` until the approval is open.
Standing = Literal["asked", "open", "approved", "rejected", "withdrawn", "lapsed"]


@dataclass(frozen=True)
class Referral:
    """A decision that was left to an approval: its id, what it decides and about what in particular, who wants it.

    ``key`` is what the approval is called, once it is open; ``decided_by`` are those who approved or rejected it.
    """

    case: str
    purpose: Purpose
    subject: str
    by: Actor
    at: datetime
    answers: Answers
    key: str | None = None
    state: Standing = "asked"
    decided_by: tuple[Actor, ...] = ()
    decided_at: datetime | None = None

    @property
    def waits(self) -> bool:
        """Whether it is not decided yet."""
        return self.state in ("asked", "open")


@dataclass(frozen=True)
class Referred:
    """Somebody wants something that others have to approve: an approval of a ``kind`` is opened with these answers."""

    type: ClassVar[str] = "referred"
    version: ClassVar[int] = 1
    referral: str
    purpose: Purpose
    subject: str
    kind: str
    answers: Answers


@dataclass(frozen=True)
class ReferralMoved:
    """The approval of a referral was opened or came to its end; ``by`` are those who decided it."""

    type: ClassVar[str] = "referral_moved"
    version: ClassVar[int] = 1
    referral: str
    key: str
    state: Standing
    by: tuple[Actor, ...] = ()
