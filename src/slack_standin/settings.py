"""The numbers Slack holds apps to; tests shorten the ones that make them wait."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    """Deadlines in machine seconds, and how many connections an app may hold."""

    deadline_seconds: float = 3.0
    """A command, click or event must be acknowledged within 3 s of being sent."""
    trigger_seconds: float = 3.0
    """A ``trigger_id`` dies 3 s after it was sent."""
    response_url_seconds: float = 1800.0
    """A ``response_url`` works for 30 minutes."""
    response_url_uses: int = 5
    """A ``response_url`` works five times."""
    retry_delays: tuple[float, ...] = (0.0, 60.0, 300.0)
    """An unacknowledged event is sent again almost at once, after 1 and after 5 minutes."""
    max_connections: int = 10
    """More Socket Mode connections than this get ``too_many_websockets``."""
    request_urls: tuple[str, ...] = ()
    """Where payloads go over HTTP, in turn; none: Socket Mode."""
    companion: str = ""
    """Address of a program of the app's own that fills the page's side panel and moves time; empty: none."""
    approximate_connection_time: int = 18060
    """Told in the ``hello`` frame: Slack refreshes a connection after about five hours."""
