"""Who we are at Slack, asked once at the start."""

import logging
import time
from threading import Event

from slack_sdk import WebClient

from countersign.bootstrap.tokens import NoToken
from countersign.domain.errors import CountersignError
from countersign.slack.link import START_SECONDS
from countersign.slack.tokens import BOT, refused
from countersign.slack.trouble import FAILURES, LIMITED, TROUBLE, cause, retry_after

_log = logging.getLogger(__name__)
_FIRST_PAUSE = 0.2


def identify(client: WebClient, patience: float = START_SECONDS) -> str:
    """Return the id of the workspace that the bot token belongs to, asking again for ``patience`` seconds.

    Raises NoToken at once if Slack refuses the token, CountersignError if Slack cannot be reached in time.
    """
    until, pause = time.monotonic() + patience, _FIRST_PAUSE
    while True:
        try:
            return str(client.auth_test()["team_id"])
        except FAILURES as error:
            reason = cause(error)
            if reason not in TROUBLE:
                raise NoToken(refused(BOT, reason)) from error
            pause = max(2 * pause, retry_after(error) if reason == LIMITED else 0.0)
            if time.monotonic() + pause > until:
                raise CountersignError(f"Slack cannot be reached at {client.base_url} ({reason}).") from error
        _log.warning("Slack does not say who we are", extra={"reason": reason, "again_in": pause})
        Event().wait(pause)
