"""Looking on: what a person sees, what the app called, waiting for something to show."""

from slack_standin.calls import as_whole
from slack_standin.control.route import Misused, Route, channel, person
from slack_standin.model import User
from slack_standin.seeing import match, seen
from slack_standin.standin import Standin
from slack_standin.viewing import shown_view
from slack_standin.wire import Json

WAIT_SECONDS = 30.0
SEEN_ON_TIMEOUT = 20


async def sees(standin: Standin, data: Json) -> Json:
    """Everything one person can see, or what is new since a number."""
    return seen(standin, person(standin, data), as_whole(data.get("since"), 0))


async def calls(standin: Standin, data: Json) -> Json:
    """The log of API calls."""
    return {"ok": True, "calls": standin.calls.since(as_whole(data.get("since"), 0))}


async def refused(standin: Standin, _data: Json) -> Json:
    """The calls (and acknowledgements) refused because of what they carried."""
    return {"ok": True, "refused": standin.calls.refused()}


async def deliveries(standin: Standin, data: Json) -> Json:
    """The payloads sent to the app, with what became of each."""
    return {"ok": True, "deliveries": standin.log.since(as_whole(data.get("since"), 0))}


async def wait(standin: Standin, data: Json) -> Json:
    """Wait until a message (or, with ``view``, a view) is there, or with ``gone`` is not there any more."""
    user = person(standin, data) if data.get("user") else None
    if data.get("channel") and user is not None:
        data = {**data, "channel": channel(standin, data, user).id}

    def look() -> Json | None:
        found = _view(standin, user, data["view"]) if data.get("view") else match(standin, user, data)
        if data.get("gone"):
            return {} if found is None else None
        # What did not match does not match next time either, unless it changes and gets a new number.
        data["since"] = standin.messages.seq
        return found

    found = await standin.bell.until(look, float(data.get("timeout") or WAIT_SECONDS))
    if found is None:
        return {"ok": False, "error": "timeout", "seen": _seen_instead(standin, user)}
    return {"ok": True, "view" if data.get("view") else "message": found or None}


def _view(standin: Standin, user: User | None, wanted: object) -> Json | None:
    if user is None:
        raise Misused("waiting for a view needs a user")
    shown = shown_view(standin.space, standin.modals.top(user.id), user)
    if shown is None or wanted is True:
        return shown
    words = [shown["title"], shown["callback_id"], shown["text"], *(field["label"] for field in shown["fields"])]
    return shown if any(str(wanted) in one for one in words) else None


def _seen_instead(standin: Standin, user: User | None) -> list[str]:
    reader = user or standin.space.users[standin.space.bot.user_id]
    messages = seen(standin, reader)["messages"][-SEEN_ON_TIMEOUT:]
    return [f"#{one['channel_name']} {one['from']}: {one['text']} {one['buttons']}" for one in messages]


async def workspace(standin: Standin, _data: Json) -> Json:
    """Who and what there is: people, channels, groups."""
    space = standin.space
    return {
        "ok": True,
        "team": vars(space.team),
        "bot": {"user_id": space.bot.user_id, "name": space.bot.name, "scopes": sorted(space.bot.scopes)},
        "users": [vars(user) for user in space.users.values()],
        "channels": [vars(place) for place in space.channels.values()],
        "usergroups": [vars(group) for group in space.groups.values()],
    }


async def file(standin: Standin, data: Json) -> Json:
    """An uploaded file with its content as text."""
    found = standin.files.find(str(data["id"]))
    text = (found.content or b"").decode("utf-8", "replace")
    return {
        "ok": True,
        "name": found.name,
        "complete": found.complete,
        "channels": found.channels,
        "text": text,
    }


ROUTES = {
    "sees": Route(sees, ("user",), ("since",)),
    "calls": Route(calls, (), ("since",)),
    "refused": Route(refused),
    "deliveries": Route(deliveries, (), ("since",)),
    "wait": Route(wait, (), ("user", "channel", "contains", "button", "since", "gone", "timeout", "view")),
    "workspace": Route(workspace),
    "file": Route(file, ("id",)),
}
