"""Response URLs: an app may answer through one five times within thirty minutes."""

from dataclasses import dataclass

from slack_standin.clock import Clock
from slack_standin.settings import Settings
from slack_standin.wire import SlackError, new_id


@dataclass
class ResponseUrl:
    """Where answers go: to ``user`` in ``channel``; ``original`` is the ``ts`` of the message to replace."""

    ticket: str
    user: str
    channel: str
    original: str
    issued_at: float
    uses: int = 0


class ResponseUrls:
    """All response URLs handed out."""

    def __init__(self, clock: Clock, settings: Settings) -> None:
        self._clock = clock
        self._settings = settings
        self._known: dict[str, ResponseUrl] = {}

    def issue(self, user: str, channel: str, original: str = "") -> str:
        """Return the path of a new response URL."""
        ticket = new_id("", 24)
        self._known[ticket] = ResponseUrl(ticket, user, channel, original, self._clock.ticks())
        return f"actions/{ticket}"

    def use(self, ticket: str) -> ResponseUrl:
        """Count one use; refuse when unknown, too old or used up."""
        url = self._known.get(ticket)
        if url is None:
            raise SlackError("no_service")
        if self._clock.ticks() - url.issued_at > self._settings.response_url_seconds:
            raise SlackError("expired_url")
        if url.uses >= self._settings.response_url_uses:
            raise SlackError("used_url")
        url.uses += 1
        return url
