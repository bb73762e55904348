"""What can happen to a notice of an incident, in the past tense: events like those of ``domain/events.py``."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from countersign.domain.texts import TextRef


@dataclass(frozen=True)
class NoticeDrafted:
    """Somebody wrote a draft of a notice; with ``blanks`` left in it nobody was asked to approve it yet."""

    type: ClassVar[str] = "notice_drafted"
    version: ClassVar[int] = 1
    notice: str
    text: TextRef
    blanks: int = 0


@dataclass(frozen=True)
class NoticeSent:
    """A person sent an approved notice, or saw to it: by which approval (its id), when (UTC), how and where."""

    type: ClassVar[str] = "notice_sent"
    version: ClassVar[int] = 1
    notice: str
    approval: str
    sent: datetime
    evidence: TextRef
