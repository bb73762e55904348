"""Slackbot: what Slack itself says to one person when a command goes nowhere."""

from slack_standin.model import Channel, Message, User
from slack_standin.standin import Standin

SLACKBOT = "USLACKBOT"

UNKNOWN = (
    "{command} is not a valid command. In Slack, all messages that start with the “/” character are interpreted as "
    "commands. If you are trying to send a message and not run a command, try preceding the “/” with an empty space."
)
IN_THREAD = "{command} is not supported in threads. Sorry!"
FAILED = '{command} failed with the error "{error}"'


def whisper(standin: Standin, user: User, place: Channel, text: str, thread_ts: str = "") -> Message:
    """Say something that only one person sees, where they are."""
    return standin.messages.post(place.id, SLACKBOT, text=text, ephemeral_to=user.id, thread_ts=thread_ts)
