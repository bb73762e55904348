"""What a row of the control table is, and how a request is refused that nobody could have meant."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from slack_standin.delivery import Outcome
from slack_standin.model import Channel, Message, User
from slack_standin.standin import Standin
from slack_standin.viewing import shown_view
from slack_standin.wire import Json

Handler = Callable[[Standin, Json], Awaitable[Json]]


class Misused(Exception):
    """A control request that makes no sense: an unknown person, channel, message or field."""


@dataclass(frozen=True)
class Route:
    """One row: what runs, which fields have to be there, which may be."""

    run: Handler
    required: tuple[str, ...] = ()
    optional: tuple[str, ...] | None = ()
    """None: any field (faults and changes of records name their own)."""

    def check(self, data: Json) -> None:
        """Refuse missing and unknown fields, so that a typo in a test does not pass unnoticed."""
        missing = [name for name in self.required if name not in data]
        known = {*self.required, *(self.optional or ())}
        unknown = [] if self.optional is None else [name for name in data if name not in known]
        if missing or unknown:
            raise Misused(f"missing fields {missing}, unknown fields {unknown}")


def person(standin: Standin, data: Json) -> User:
    """Return the person who acts: ``user`` is an id or a name."""
    user = standin.space.person(str(data["user"]))
    if user is None:
        raise Misused(f"no such user: {data['user']}")
    return user


def channel(standin: Standin, data: Json, user: User | None = None) -> Channel:
    """Return the channel meant: an id, a name, or ``dm`` for the person's messages with the bot."""
    where = str(data.get("channel") or "dm")
    if where == "dm" and user is not None:
        return standin.space.dm(user)
    found = standin.space.channel(where)
    if found is None:
        raise Misused(f"no such channel: {where}")
    return found


def message(standin: Standin, data: Json, user: User | None = None) -> Message:
    """Return the message meant by ``channel`` and ``ts``."""
    place = channel(standin, data, user)
    found = standin.messages.find(place.id, str(data["ts"]), user.id if user else "")
    if found is None:
        raise Misused(f"no such message: {data['ts']} in {place.id}")
    return found


def told(standin: Standin, user: User, outcome: Outcome, error: str | None = None) -> Json:
    """Return what the person notices of a delivery, and the view now open."""
    view = shown_view(standin.space, standin.modals.top(user.id), user)
    failed = outcome.error or error
    return {"ok": failed is None, "error": failed, "ack": outcome.ack, "ms": outcome.ms, "view": view}
