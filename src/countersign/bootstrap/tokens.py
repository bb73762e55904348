"""What must be set before the bot can start."""

from countersign.domain.errors import CountersignError
from countersign.settings import Settings
from countersign.slack.tokens import BOT, LINK, absent


class NoToken(CountersignError):
    """A token is missing or wrong: the message names the variable and where to get it."""


def need_tokens(settings: Settings) -> None:
    """Raise NoToken unless both tokens are set."""
    for name, token in {BOT: settings.slack_bot_token, LINK: settings.slack_app_token}.items():
        if not token:
            raise NoToken(absent(name))
