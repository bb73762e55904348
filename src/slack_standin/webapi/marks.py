"""``pins.*`` and ``reactions.*``: what hangs on messages."""

from slack_standin import hanging
from slack_standin.model import Message
from slack_standin.permalinks import permalink
from slack_standin.standin import Standin
from slack_standin.webapi.args import Args
from slack_standin.webapi.method import Method
from slack_standin.webapi.places import joined, message_at
from slack_standin.wire import Json


def _message(standin: Standin, args: Args) -> Message:
    return message_at(standin, joined(standin, args), args.need("timestamp"))


def pin(standin: Standin, args: Args) -> Json:
    """Pin a message to its channel, 100 at most."""
    hanging.pin(standin, _message(standin, args), standin.space.bot.user_id)
    return {}


def unpin(standin: Standin, args: Args) -> Json:
    """Take a pin away."""
    hanging.unpin(standin, _message(standin, args), standin.space.bot.user_id)
    return {}


def list_pins(standin: Standin, args: Args) -> Json:
    """Return the pinned messages of a channel."""
    pinned = standin.messages.pinned(joined(standin, args).id)
    return {"items": [hanging.pinned_item(standin, one) for one in pinned]}


def react(standin: Standin, args: Args) -> Json:
    """Add the bot's reaction."""
    name = args.need("name").strip(":")
    hanging.react(standin, _message(standin, args), standin.space.bot.user_id, name)
    return {}


def unreact(standin: Standin, args: Args) -> Json:
    """Take the bot's reaction away."""
    name = args.need("name").strip(":")
    hanging.unreact(standin, _message(standin, args), standin.space.bot.user_id, name)
    return {}


def reactions(standin: Standin, args: Args) -> Json:
    """Return a message with its reactions, with all who reacted."""
    message = _message(standin, args)
    shown = standin.show(message)
    return {
        "type": "message",
        "channel": message.channel,
        "message": {**shown, "permalink": permalink(standin.space.team, message)},
    }


METHODS = {
    "pins.add": Method(pin, ("pins:write",), 2),
    "pins.remove": Method(unpin, ("pins:write",), 2),
    "pins.list": Method(list_pins, ("pins:read",), 2),
    "reactions.add": Method(react, ("reactions:write",), 3),
    "reactions.get": Method(reactions, ("reactions:read",), 3),
    "reactions.remove": Method(unreact, ("reactions:write",), 2),
}
