"""Logs: one JSON object a line for machines, or plain lines for a terminal; never a text that a person typed."""

import logging
import sys

from pythonjsonlogger.json import JsonFormatter

from countersign.settings import Settings

_FIELDS = "{asctime} {levelname} {name} {message}"
# Below warnings these say what the program says itself, or repeat what Slack sent.
_QUIET = dict.fromkeys(("slack_bolt", "slack_sdk", "alembic", "httpx", "websocket", "uvicorn"), logging.WARNING)
# APScheduler warns of every look that it skipped because another one was under way; the alarm makes up for those.
_QUIET |= {"apscheduler": logging.ERROR}


def logs(settings: Settings) -> None:
    """Send the log to standard error in the form that COUNTERSIGN_LOG names."""
    handler = logging.StreamHandler(sys.stderr)
    plain = logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s")
    handler.setFormatter(JsonFormatter(_FIELDS, style="{") if settings.log == "json" else plain)
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name, level in _QUIET.items():
        logging.getLogger(name).setLevel(level)
