"""Slack's two tokens: what they are called and where to get them."""

from countersign.domain.errors import CountersignError
from countersign.settings import Settings

WHERE = {
    "SLACK_BOT_TOKEN": "copy the Bot User OAuth Token (xoxb-…) from api.slack.com/apps, your app, OAuth & Permissions",
    "SLACK_APP_TOKEN": "make an App-Level Token (xapp-…) with connections:write at api.slack.com/apps, your app, "
    "Basic Information",
}


class NoToken(CountersignError):
    """A token is missing or wrong: the message names the variable and where to get it."""


def need_tokens(settings: Settings) -> None:
    """Raise NoToken unless both tokens are set."""
    given = {"SLACK_BOT_TOKEN": settings.slack_bot_token, "SLACK_APP_TOKEN": settings.slack_app_token}
    for name, token in given.items():
        if not token:
            raise NoToken(f"{name} is not set: {WHERE[name]}.")
