"""What must be set before the bot can start."""

from countersign.domain.errors import CountersignError
from countersign.settings import Settings
from countersign.slack.tokens import BOT, LINK, SECRET, absent


class NoToken(CountersignError):
    """A token is missing or wrong: the message names the variable and where to get it."""


def need_tokens(settings: Settings) -> None:
    """Raise NoToken unless what this way to Slack needs is set: over HTTP a secret, else a token for Socket Mode."""
    way = {SECRET: settings.slack_signing_secret} if settings.http else {LINK: settings.slack_app_token}
    for name, token in {BOT: settings.slack_bot_token, **way}.items():
        if not token:
            raise NoToken(absent(name))
