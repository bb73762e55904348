"""The world around: time, faults, connections, people and channels that change, starting over."""

from datetime import datetime
from zoneinfo import ZoneInfo

from slack_standin.control.route import Misused, Route, channel, message, person
from slack_standin.manifest import Manifest
from slack_standin.moves import STEPS
from slack_standin.socketmode import REASONS
from slack_standin.standin import Standin
from slack_standin.wire import Json

WAIT_SECONDS = 30.0


async def clock(standin: Standin, data: Json) -> Json:
    """Tell business time, after setting or advancing it if asked."""
    if "set" in data:
        moment = datetime.fromisoformat(str(data["set"]))
        if moment.tzinfo is None:
            raise Misused("the time needs a zone")
        standin.clock.set(moment)
    if "advance" in data:
        standin.clock.advance(float(data["advance"]))
    if data:
        standin.bell.ring()
    return {"ok": True, "now": standin.clock.now().isoformat(), "offset": standin.clock.offset}


async def move(standin: Standin, data: Json) -> Json:
    """Move business time by a step of the page, as the clock of a person shows it."""
    step = STEPS.get(str(data["to"]))
    if step is None:
        raise Misused(f"to must be one of {', '.join(STEPS)}")
    standin.clock.set(step(standin.clock.now().astimezone(ZoneInfo(person(standin, data).tz))))
    standin.bell.ring()
    return await clock(standin, {})


async def strip(standin: Standin, data: Json) -> Json:
    """Add lines to the strip that every window shows."""
    standin.strip.add(data["lines"])
    return {"ok": True}


async def fault(standin: Standin, data: Json) -> Json:
    """Order a fault for the next calls of a method."""
    try:
        standin.faults.add(data)
    except TypeError as wrong:
        raise Misused(str(wrong)) from None
    standin.bell.ring()
    return await faults(standin, {})


async def faults(standin: Standin, _data: Json) -> Json:
    """Tell the faults that stand."""
    return {"ok": True, "faults": [vars(order) for order in standin.faults.standing()]}


async def clear_faults(standin: Standin, data: Json) -> Json:
    """Forget every fault, or those of one kind."""
    standin.faults.clear(str(data.get("kind") or ""))
    standin.bell.ring()
    return await faults(standin, {})


async def rate(standin: Standin, data: Json) -> Json:
    """Start or stop holding Slack's rate limits."""
    standin.rates.set(bool(data["enabled"]), data.get("spare") or ())
    standin.bell.ring()
    return {"ok": True, "enabled": standin.rates.enabled}


async def disconnect(standin: Standin, data: Json) -> Json:
    """Send a disconnect frame over each connection, or cut them without a word (``abrupt``)."""
    if data.get("abrupt"):
        links = list(standin.socket.links)
        for link in links:
            standin.cut(link.peer)
        return {"ok": True, "count": len(links)}
    reason = str(data.get("reason") or "refresh_requested")
    if reason not in REASONS:
        raise Misused(f"reason must be one of {', '.join(REASONS)}")
    return {"ok": True, "count": await standin.socket.disconnect(reason)}


def _live(standin: Standin) -> int:
    return sum(not link.retiring for link in standin.socket.links)


async def connections(standin: Standin, _data: Json) -> Json:
    """Tell how many connections the app has."""
    return {"ok": True, "count": _live(standin)}


async def wait_connected(standin: Standin, data: Json) -> Json:
    """Wait until the app has ``count`` connections (0: none at all)."""
    wanted = int(data.get("count", 1))

    def look() -> int | None:
        count = _live(standin)
        return count if (count >= wanted if wanted else count == 0) else None

    found = await standin.bell.until(look, float(data.get("timeout") or WAIT_SECONDS))
    return {
        "ok": found is not None,
        "error": None if found is not None else "timeout",
        "count": _live(standin),
    }


async def request_urls(standin: Standin, data: Json) -> Json:
    """Set where payloads go over HTTP, if the app answers there as it must; none: Socket Mode again."""
    before, standin.http.urls = standin.http.urls, [str(url) for url in data["urls"]]
    if standin.http.urls and not await standin.http.verify():
        standin.http.urls = before
        return {"ok": False, "error": "url_verification_failed"}
    return {"ok": True}


async def replay(standin: Standin, data: Json) -> Json:
    """Send an earlier payload once more, unchanged (``n`` as in the log, or -1 for the latest)."""
    sent = standin.log.get(int(data["n"]))
    if sent is None:
        raise Misused(f"no such delivery: {data['n']}")
    return await deliver(standin, {"type": sent.kind, "payload": sent.payload})


async def deliver(standin: Standin, data: Json) -> Json:
    """Send any payload, forged ones too, and tell what the app answered."""
    outcome = await standin.send(str(data["type"]), data["payload"])
    return {"ok": outcome.ok, "error": outcome.error, "ack": outcome.ack, "ms": outcome.ms}


async def change_person(standin: Standin, data: Json) -> Json:
    """Change a person, or add one (unknown id, with a ``name``)."""
    changes = {name: value for name, value in data.items() if name != "user"}
    if standin.space.person(str(data["user"])) is None and "name" in changes:
        standin.space.add_user({"id": data["user"], **changes})
        return {"ok": True}
    return _patch(standin, person(standin, data), changes)


async def change_channel(standin: Standin, data: Json) -> Json:
    """Change a channel, or add one (unknown id, with a ``name``)."""
    changes = {name: value for name, value in data.items() if name != "channel"}
    if standin.space.channel(str(data["channel"])) is None and "name" in changes:
        standin.space.add_channel({"id": data["channel"], **changes})
        return {"ok": True}
    return _patch(standin, channel(standin, data), changes)


async def change_group(standin: Standin, data: Json) -> Json:
    """Change a user group, or add one (unknown id, with a ``handle``); the app is told if it subscribed."""
    changes = {name: value for name, value in data.items() if name != "group"}
    found = standin.space.group(str(data["group"]))
    if found is None and "handle" in changes:
        standin.space.add_group({"id": data["group"], **changes})
        return {"ok": True}
    if found is None:
        raise Misused(f"no such group: {data['group']}")
    before = found.users
    answer = _patch(standin, found, changes)
    standin.events.group_changed(found, before)
    return answer


def _patch(standin: Standin, record: object, changes: Json) -> Json:
    try:
        standin.space.patch(record, changes)
    except AttributeError as wrong:
        raise Misused(f"no such field: {wrong}") from None
    standin.bell.ring()
    return {"ok": True}


async def delete_message(standin: Standin, data: Json) -> Json:
    """Let a person delete a message: with ``user`` one of their own, else anybody with the right to do so."""
    user = person(standin, data) if "user" in data else None
    found = message(standin, data, user)
    if user is not None and found.user != user.id:
        return {"ok": False, "error": "cant_delete_message"}
    standin.messages.remove(found)
    standin.events.deleted(found, user.id if user else "")
    return {"ok": True}


async def reset(standin: Standin, data: Json) -> Json:
    """Start over with fresh state; connections, clock and faults stay."""
    standin.fill(data.get("workspace") or standin.source)
    return {"ok": True}


async def manifest(standin: Standin, data: Json) -> Json:
    """Configure the app anew, as its owner does: another manifest holds from now on."""
    standin.install(Manifest.of(data["manifest"]))
    return {"ok": True}


ROUTES = {
    "clock": Route(clock, (), ("set", "advance")),
    "move": Route(move, ("user", "to")),
    "strip": Route(strip, ("lines",)),
    "faults": Route(fault, ("kind",), None),
    "faults/clear": Route(clear_faults, (), ("kind",)),
    "faults/list": Route(faults),
    "rate": Route(rate, ("enabled",), ("spare",)),
    "disconnect": Route(disconnect, (), ("reason", "abrupt")),
    "connections": Route(connections),
    "wait_connected": Route(wait_connected, (), ("count", "timeout")),
    "request_urls": Route(request_urls, ("urls",)),
    "replay": Route(replay, ("n",)),
    "deliver": Route(deliver, ("type", "payload")),
    "person": Route(change_person, ("user",), None),
    "channel": Route(change_channel, ("channel",), None),
    "group": Route(change_group, ("group",), None),
    "delete_message": Route(delete_message, ("channel", "ts"), ("user",)),
    "manifest": Route(manifest, ("manifest",)),
    "reset": Route(reset, (), ("workspace",)),
}
