"""What programs outside Slack are told: the event's name, when, and about what. No typed text, and nobody's name.

It is the same for private cases: whoever runs a system has to know that it must not be used, and not why.
"""

from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Any

from countersign.domain import events as e
from countersign.domain.case import Case
from countersign.domain.record import Recorded, canonical

PAUSED, RESUMED = "system.paused", "system.resumed"

# What an event says of itself beside the case.
_DATA: Mapping[type, Callable[[Any], Mapping[str, str]]] = {
    e.Paused: lambda event: {"system": event.system, "approval": event.approval},
    e.PauseLifted: lambda event: {"system": event.system, "approval": event.approval},
}


def body(face: str, case: Case, told: Recorded) -> bytes:
    """Return the JSON that is sent about an event, the same however often. An event without any is a KeyError."""
    data = {"case": case.key, "drill": case.drill, **_DATA[type(told.event)](told.event)}
    return canonical({"type": face, "timestamp": told.at.isoformat(), "data": data}).encode()


def identity(key: str) -> str:
    """Return the id of a webhook: the same at every try, and without a full stop, which would blur what is signed."""
    return f"msg_{sha256(key.encode()).hexdigest()[:32]}"
