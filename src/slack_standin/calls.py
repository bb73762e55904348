"""The log of API calls: what the app asked for and what it was told."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from slack_standin.bell import Bell
from slack_standin.clock import Clock
from slack_standin.wire import Json

BAD_PAYLOADS = frozenset(
    [
        "invalid_arguments",
        "invalid_blocks",
        "invalid_blocks_format",
        "invalid_attachments",
        "invalid_metadata_format",
        "markdown_text_conflict",
        "metadata_too_large",
        "msg_blocks_too_long",
        "msg_too_long",
        "no_text",
        "too_many_attachments",
        "view_too_large",
    ]
)
"""Errors that mean the app built something Slack does not take."""

DETAILS = frozenset({"response_metadata", "needed", "provided"})
"""What is kept of a refusal beside its error name."""


@dataclass(frozen=True)
class Call:
    """One call as logged; ``args`` never holds the token.

    ``made`` is the ``ts`` of the message or the id of the view that it made or changed, ``ms`` how long Slack took.
    """

    n: int
    method: str
    args: Json
    ok: bool
    error: str | None
    at: str
    details: Json
    made: str = ""
    ms: float = 0.0

    def to_json(self) -> Json:
        """Return the entry as the control interface shows it."""
        return dict(vars(self))


class Calls:
    """Every call since the start or the last reset."""

    def __init__(self, clock: Clock, bell: Bell) -> None:
        self._clock = clock
        self._bell = bell
        self._log: list[Call] = []

    def note(self, method: str, args: Json, body: Json, began: float | None = None) -> None:
        """Log a call with its answer; ``began`` is when it came, in ticks of the clock."""
        error = body.get("error")
        shown = {name: value for name, value in args.items() if name not in {"token", "app_token"}}
        details = {name: value for name, value in body.items() if error and name in DETAILS}
        at = self._clock.now().isoformat()
        ms = 0.0 if began is None else round((self._clock.ticks() - began) * 1000, 2)
        n, ok = len(self._log) + 1, bool(body.get("ok"))
        self._log.append(Call(n, method, shown, ok, error, at, details, _made(body), ms))
        self._bell.ring()

    def since(self, n: int) -> list[Json]:
        """Return the calls after the ``n``-th."""
        return [call.to_json() for call in self._log[max(n, 0) :]]

    def latest(self) -> Iterator[Call]:
        """Return every call, the latest first."""
        return reversed(self._log)

    def get(self, n: int) -> Call | None:
        """Return the ``n``-th call."""
        return self._log[n - 1] if 0 < n <= len(self._log) else None

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._log)

    def misbuilt(self) -> list[Call]:
        """Return the calls refused because of what they carried."""
        return [call for call in self._log if call.error in BAD_PAYLOADS]

    def refused(self) -> list[Json]:
        """Return the same as the control interface shows them."""
        return [call.to_json() for call in self.misbuilt()]

    def clear(self) -> None:
        """Forget everything."""
        self._log.clear()


def _made(body: Json) -> str:
    view = body.get("view")
    return str(body.get("ts") or body.get("message_ts") or (view or {}).get("id") or "")


def as_whole(value: Any, default: int) -> int:
    """Return a query value as a whole number, or ``default`` if it is absent or none."""
    try:
        return int(value)
    except (TypeError, ValueError):
        return default
