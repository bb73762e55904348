"""What went to and fro between Slack and the app: calls of the Web API and payloads, the latest first."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from itertools import islice

from markupsafe import Markup, escape

from slack_standin.calls import Call
from slack_standin.delivery import Sent
from slack_standin.model import User
from slack_standin.page.look import Look
from slack_standin.page.refusals import MEANINGS, complaints, opened
from slack_standin.page.talk import zoned
from slack_standin.page.templating import render
from slack_standin.standin import Standin
from slack_standin.wire import Json

_MOST = 50
FAILED: Mapping[str, str] = {
    "dispatch_failed": "nobody took it: the app is not connected, or its answer was no answer",
    "operation_timeout": "no acknowledgement in time",
}


@dataclass(frozen=True)
class Row:
    """One line of a list; ``opens`` is what the panel shows when it is clicked."""

    opens: str
    at: datetime
    comes: bool
    name: str
    ok: bool
    result: str
    ms: float


def tick(standin: Standin, _look: Look) -> Markup:
    """How much went to and fro over how many connections: an open panel is loaded anew when it changes."""
    return escape(f"{len(standin.calls)} {len(standin.log)} {len(standin.socket.links)}")


def traffic(standin: Standin, user: User, _asked: Mapping[str, str]) -> Markup:
    """Draw the latest calls and payloads."""
    both = merge(calls(standin, user, _any), sent(standin, user, _any), key=lambda row: row.at, reverse=True)
    return render("panel/traffic.html", rows=list(islice(both, _MOST)), most=_MOST)


def _any(_: object) -> bool:
    return True


def calls(standin: Standin, user: User, wanted: Callable[[Call], bool]) -> list[Row]:
    """Return the calls that are wanted, the latest first."""
    return [_called(call, user) for call in standin.calls.latest() if wanted(call)]


def sent(standin: Standin, user: User, wanted: Callable[[Sent], bool]) -> list[Row]:
    """Return the payloads that are wanted, the latest first."""
    return [_sent(standin, one, user) for one in standin.log.latest() if wanted(one)]


def _called(call: Call, user: User) -> Row:
    at = zoned(datetime.fromisoformat(call.at), user)
    return Row(f"call={call.n}", at, True, call.method, call.ok, call.error or "ok", call.ms)


def _sent(standin: Standin, one: Sent, user: User) -> Row:
    at = zoned(datetime.fromisoformat(one.at), user)
    outcome = one.outcome
    result = FAILED.get(outcome.error, outcome.error) if outcome.error else _answer(outcome.ack)
    return Row(f"sent={one.n}", at, False, in_short(standin, one), outcome.ok, result, outcome.ms)


def _answer(ack: Json | None) -> str:
    if not ack:
        return "acknowledged"
    return f"answered with {ack.get('response_action') or ', '.join(ack)}"


def in_short(standin: Standin, one: Sent) -> str:
    """Return who did what, as far as a payload tells."""
    payload = one.payload
    kind = str(payload.get("type", one.kind))
    who = str(payload.get("user_id") or (payload.get("user") or {}).get("id") or "")
    person = standin.space.users.get(who)
    said = _IN_SHORT.get(kind, _by_type)(payload)
    return f"{person.real_name or person.name}: {said}" if person else said


def _by_type(payload: Json) -> str:
    return str(payload.get("type", "payload")).replace("_", " ")


def _clicked(payload: Json) -> str:
    actions = payload.get("actions") or [{}]
    first = actions[0]
    text = first.get("text") or {}
    return f"clicked {text.get('text') or first.get('action_id', '')}"


def _form(verb: str) -> Callable[[Json], str]:
    return lambda payload: f"{verb} {payload.get('view', {}).get('callback_id') or 'a form'}"


_IN_SHORT: Mapping[str, Callable[[Json], str]] = {
    "slash_commands": lambda payload: f"{payload.get('command', '')} {payload.get('text', '')}".strip(),
    "block_actions": _clicked,
    "block_suggestion": lambda payload: f"typed “{payload.get('value', '')}” to choose",
    "view_submission": _form("sent"),
    "view_closed": _form("closed"),
    "shortcut": lambda payload: f"shortcut {payload.get('callback_id', '')}",
    "message_action": lambda payload: f"shortcut {payload.get('callback_id', '')} on a message",
    "event_callback": lambda payload: f"event {payload.get('event', {}).get('type', '')}",
}


def call(standin: Standin, user: User, asked: Mapping[str, str]) -> Markup:
    """Draw one call of the Web API, with all that was sent and what was answered."""
    found = standin.calls.get(_number(asked["call"]))
    if found is None:
        return render("panel/gone.html", what="This call is not in the log: the workspace was started over.")
    return render(
        "panel/call.html",
        row=_called(found, user),
        call=found,
        args=opened(found.args),
        meaning=MEANINGS.get(found.error or ""),
        complaints=complaints(found),
    )


def payload(standin: Standin, user: User, asked: Mapping[str, str]) -> Markup:
    """Draw one payload that the app was sent, and what it answered."""
    found = standin.log.get(_number(asked["sent"]))
    if found is None:
        return render("panel/gone.html", what="This payload is not in the log: the workspace was started over.")
    return render("panel/payload.html", row=_sent(standin, found, user), sent=found)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0
