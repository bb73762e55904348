"""Slack's tokens and its signing secret: what their settings are called, and where to get them."""

import re
from collections.abc import Mapping

BOT, LINK, SECRET = "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"
SOURCES: Mapping[str, str] = {
    BOT: "api.slack.com/apps -> your app -> OAuth & Permissions -> Bot User OAuth Token (xoxb-...)",
    SECRET: "api.slack.com/apps -> your app -> Basic Information -> App Credentials -> Signing Secret (32 digits and "
    "letters a to f)",
    LINK: "api.slack.com/apps -> your app -> Basic Information -> App-Level Tokens, with connections:write (xapp-...)",
}


_SECRET = re.compile(r"[0-9a-f]{32}")


def no_secret(value: str) -> str | None:
    """Return in a sentence why a value is surely no signing secret, None if it may be one: only requests can tell."""
    if not value:
        return absent(SECRET)
    if _SECRET.fullmatch(value):
        return None
    return (
        f"{SECRET} does not look like a signing secret, so requests may all be refused. Take it from {SOURCES[SECRET]}."
    )


def refused(setting: str, reason: str) -> str:
    """Return the sentence for a token that Slack refuses, with Slack's error name."""
    return f"{setting} is refused by Slack ({reason}). Take it from {SOURCES[setting]}."


def absent(setting: str) -> str:
    """Return the sentence for a token that is not set."""
    return f"{setting} is not set. Take it from {SOURCES[setting]}."
