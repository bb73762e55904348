"""Slack's two tokens: what their settings are called, and where to get them."""

from collections.abc import Mapping

BOT, LINK = "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"
SOURCES: Mapping[str, str] = {
    BOT: "api.slack.com/apps -> your app -> OAuth & Permissions -> Bot User OAuth Token (xoxb-...)",
    LINK: "api.slack.com/apps -> your app -> Basic Information -> App-Level Tokens, with connections:write (xapp-...)",
}


def refused(setting: str, reason: str) -> str:
    """Return the sentence for a token that Slack refuses, with Slack's error name."""
    return f"{setting} is refused by Slack ({reason}). Take it from {SOURCES[setting]}."


def absent(setting: str) -> str:
    """Return the sentence for a token that is not set."""
    return f"{setting} is not set. Take it from {SOURCES[setting]}."
