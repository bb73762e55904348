"""A person pins a message or reacts to it, or takes that back."""

from collections.abc import Callable

from slack_standin import hanging
from slack_standin.control.route import Misused, Route, message, person
from slack_standin.model import Message, User
from slack_standin.standin import Standin
from slack_standin.wire import Json, SlackError

Act = Callable[[Message, User], None]


def _done(standin: Standin, data: Json, act: Act) -> Json:
    """Let a person do it to a message they can see; ``error`` is Slack's name for why it could not be."""
    user = person(standin, data)
    found = message(standin, data, user)
    if not standin.space.reads(user.id, standin.space.channels[found.channel]):
        raise Misused(f"{user.name} is not in {found.channel}")
    try:
        act(found, user)
    except SlackError as refusal:
        return {"ok": False, "error": refusal.code}
    return {"ok": True, "error": None}


def _name(data: Json) -> str:
    return str(data["name"]).strip(":")


async def pin(standin: Standin, data: Json) -> Json:
    """Let a person pin a message."""
    return _done(standin, data, lambda found, user: hanging.pin(standin, found, user.id))


async def unpin(standin: Standin, data: Json) -> Json:
    """Let a person take a pin away."""
    return _done(standin, data, lambda found, user: hanging.unpin(standin, found, user.id))


async def react(standin: Standin, data: Json) -> Json:
    """Let a person add a reaction."""
    return _done(standin, data, lambda found, user: hanging.react(standin, found, user.id, _name(data)))


async def unreact(standin: Standin, data: Json) -> Json:
    """Let a person take their reaction away."""
    return _done(standin, data, lambda found, user: hanging.unreact(standin, found, user.id, _name(data)))


ROUTES = {
    "pin": Route(pin, ("user", "ts"), ("channel",)),
    "unpin": Route(unpin, ("user", "ts"), ("channel",)),
    "react": Route(react, ("user", "ts", "name"), ("channel",)),
    "unreact": Route(unreact, ("user", "ts", "name"), ("channel",)),
}
