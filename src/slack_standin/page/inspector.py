"""The stand-in's own part of the side panel: what a message or a view is made of, and what became of it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from slack_standin.blockkit import views as limits
from slack_standin.delivery import Sent
from slack_standin.modals import STACK_LIMIT, View
from slack_standin.model import Message, User
from slack_standin.page import traffic, weather
from slack_standin.page.card import moment_of
from slack_standin.page.faces import face
from slack_standin.page.look import Look
from slack_standin.page.places import title
from slack_standin.page.refusals import drawn, refused
from slack_standin.page.talk import zoned
from slack_standin.page.templating import render
from slack_standin.standin import Standin

Draw = Callable[[Standin, User, Mapping[str, str]], Markup]


@dataclass(frozen=True)
class Size:
    """How much of one of Slack's limits a view takes."""

    name: str
    used: int
    most: int


def inspected(standin: Standin, asked: Mapping[str, str]) -> Markup:
    """Draw what an address asks for: the first name of SHOWS that is in it."""
    user = Look.of(standin, {"as": asked.get("user", "")}).user
    draw = next((draw for name, draw in SHOWS.items() if name in asked), _nothing)
    return draw(standin, user, asked)


def _nothing(standin: Standin, _user: User, _asked: Mapping[str, str]) -> Markup:
    return render("panel/empty.html", companion=bool(standin.settings.companion))


def _companions(_standin: Standin, _user: User, _asked: Mapping[str, str]) -> Markup:
    return Markup()


def _refused(standin: Standin, user: User, _asked: Mapping[str, str]) -> Markup:
    found = refused(standin)
    return render(
        "panel/refused.html", calls=[drawn(one, zoned(datetime.fromisoformat(one.at), user)) for one in found]
    )


def message(standin: Standin, user: User, asked: Mapping[str, str]) -> Markup:
    """Draw what a message is made of, who made it, and what the app was told of it."""
    ts = asked["ts"]
    found = standin.messages.find(asked.get("channel", ""), ts, user.id)
    if found is None:
        return render("panel/gone.html", what="This message is not there any more.")
    return render(
        "panel/message.html",
        message=found,
        author=face(standin.space, found.user),
        place=_place(standin, found.channel, user),
        at=moment_of(ts, user),
        edited=moment_of(found.edited_ts, user) if found.edited_ts else None,
        only=face(standin.space, found.ephemeral_to).name if found.ephemeral_to else "",
        made=traffic.calls(standin, user, lambda call: call.made == ts),
        told=traffic.sent(standin, user, lambda one: _is_about(one, found)),
    )


def _place(standin: Standin, channel_id: str, user: User) -> str:
    channel = standin.space.channels[channel_id]
    name = title(standin, channel, user)
    return name if channel.is_im or channel.is_mpim else f"#{name}"


def _is_about(one: Sent, message: Message) -> bool:
    """Tell whether a payload is about a message: a click in it, a shortcut on it, or an event that names it."""
    event = one.payload.get("event") or {}
    holders = (
        (one.payload.get("container"), "message_ts"),
        (one.payload.get("message"), "ts"),
        (event, "ts"),
        (event.get("item"), "ts"),
    )
    return any(isinstance(holder, dict) and holder.get(name) == message.ts for holder, name in holders)


def view(standin: Standin, user: User, asked: Mapping[str, str]) -> Markup:
    """Draw what a form or Home tab is made of, what is typed into it, and how much of Slack's limits it takes."""
    found = standin.modals.find(asked["view"]) if asked["view"] else None
    if found is None or found.user != user.id:
        return render("panel/gone.html", what="This form is closed.")
    return render(
        "panel/view.html",
        view=found,
        shown=standin.modals.show(found),
        sizes=sizes(found, len(standin.modals.stacks.get(user.id, []))),
        made=traffic.calls(standin, user, lambda call: call.made == found.id),
        told=traffic.sent(standin, user, lambda one: (one.payload.get("view") or {}).get("id") == found.id),
    )


def sizes(view: View, depth: int) -> list[Size]:
    """Return how much of Slack's limits a view takes; ``depth`` is how many lie on each other."""
    spec = view.spec
    found = [
        Size("bytes", len(json.dumps(spec).encode()), limits.VIEW_BYTES),
        Size("blocks", len(view.blocks), limits.BLOCKS_PER_VIEW),
        Size("private_metadata", len(spec.get("private_metadata") or ""), limits.METADATA_CHARACTERS),
        Size("callback_id", len(spec.get("callback_id") or ""), limits.NAME_CHARACTERS),
    ]
    return found if spec["type"] == "home" else [*found, Size("views on each other", depth, STACK_LIMIT)]


SHOWS: Mapping[str, Draw] = {
    "ts": message,
    "view": view,
    "call": traffic.call,
    "sent": traffic.payload,
    "refused": _refused,
    "traffic": traffic.traffic,
    "weather": weather.weather,
    "case": _companions,
}
"""By the name that an address has to hold."""
