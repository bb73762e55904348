"""Pins and reactions, whoever puts them there: what is refused, what changes, and what the app is told."""

from slack_standin.model import Message
from slack_standin.standin import Standin
from slack_standin.wire import Json, SlackError

PINS_LIMIT = 100


def pin(standin: Standin, message: Message, user: str) -> None:
    """Pin a message to its channel; refuse with ``already_pinned``, ``too_many_pins`` or ``not_pinnable``."""
    if message.pinned:
        raise SlackError("already_pinned")
    if len(standin.messages.pinned(message.channel)) >= PINS_LIMIT:
        raise SlackError("too_many_pins")
    if message.subtype == "channel_join":
        raise SlackError("not_pinnable")
    message.pinned_by, message.pinned_at = user, standin.clock.seconds()
    standin.messages.touch(message)
    _tell(standin, message, {**_pinned(standin, message, user, pinned_item(standin, message)), "type": "pin_added"})


def unpin(standin: Standin, message: Message, user: str) -> None:
    """Take a pin away, whoever had put it there; refuse with ``no_pin``."""
    if not message.pinned:
        raise SlackError("no_pin")
    item = pinned_item(standin, message)
    message.pinned_by, message.pinned_at = "", 0
    standin.messages.touch(message)
    event = _pinned(standin, message, user, item)
    _tell(standin, message, {**event, "type": "pin_removed", "has_pins": event["pin_count"] > 0})


def react(standin: Standin, message: Message, user: str, name: str) -> None:
    """Add a reaction; refuse with ``already_reacted``."""
    users = message.reactions.setdefault(name, [])
    if user in users:
        raise SlackError("already_reacted")
    users.append(user)
    standin.messages.touch(message)
    _tell(standin, message, {**_reaction(message, user, name), "type": "reaction_added"})


def unreact(standin: Standin, message: Message, user: str, name: str) -> None:
    """Take one's own reaction away; refuse with ``no_reaction``."""
    users = message.reactions.get(name, [])
    if user not in users:
        raise SlackError("no_reaction")
    users.remove(user)
    standin.messages.touch(message)
    _tell(standin, message, {**_reaction(message, user, name), "type": "reaction_removed"})


def pinned_item(standin: Standin, message: Message) -> Json:
    """Return what ``pins.list`` and the events say of a pinned message."""
    return {
        "type": "message",
        "created": message.pinned_at,
        "created_by": message.pinned_by,
        "channel": message.channel,
        "message": standin.show(message),
    }


def _pinned(standin: Standin, message: Message, user: str, item: Json) -> Json:
    return {
        "user": user,
        "channel_id": message.channel,
        "item": item,
        "item_user": message.user,
        "pin_count": len(standin.messages.pinned(message.channel)),
        "pinned_info": {
            "channel": message.channel,
            "pinned_by": item["created_by"],
            "pinned_ts": item["created"],
        },
    }


def _reaction(message: Message, user: str, name: str) -> Json:
    item = {"type": "message", "channel": message.channel, "ts": message.ts}
    return {"user": user, "reaction": name, "item": item, "item_user": message.user}


def _tell(standin: Standin, message: Message, event: Json) -> None:
    """Tell the app what happened in a place it is in; of its own doing only if its manifest asks for such events."""
    if standin.events.hears(standin.space.channels[message.channel], event["user"]):
        standin.events.emit(event)
