"""Payloads as Slack sends them, damaged in every way: always acknowledged, never an error in the log, nothing decided.

Seen before payloads were held to their shape: most damage ended as a failure in the log, and where there was no button
Bolt itself raised. Afterwards this test still found an empty trigger, and a view whose state is null.
"""

from __future__ import annotations

import copy
import json
import logging
import re
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from slack_sdk.socket_mode.request import SocketModeRequest

from countersign.slack.app import SocketLink
from tests.slack.desk import Desk, Json

WHO = re.compile(r"slack:[A-Z0-9]+/[UW][A-Z0-9]+|system", re.ASCII)
Place = tuple[str | int, ...]
ODD: list[Any] = [
    None,
    True,
    0,
    -1,
    1.5,
    10**30,
    "",
    " ",
    "x",
    "\x00",
    "\ud83d",
    "\u202egnorw",
    "x" * 100_000,
    "é" * 300,
]
ODD += ["../../etc/passwd", "<!channel>", "http://", "https://[", "http://127.0.0.1:9/x", "{}", "[", "[" * 100_000]
ODD += [[], {}, [[]], [None], {"": ""}, {"id": "UBEN"}, {"id": ["UBEN"]}, {"values": {}}, {"values": []}, "UBEN", "T2"]
ODD += ["verb:approve", "verb:", "form:ingress", "verbform", "block_actions", "view_submission", "block_suggestion"]


class Log(logging.Handler):
    """Keeps what is logged as an error or worse."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.errors: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.errors.append(f"{record.getMessage()} {vars(record)}")


@pytest.fixture
def log() -> Iterator[Log]:
    """Listen to the bot and to Bolt."""
    heard = Log()
    for name in ("countersign", "slack_bolt"):
        logging.getLogger(name).addHandler(heard)
    yield heard
    for name in ("countersign", "slack_bolt"):
        logging.getLogger(name).removeHandler(heard)


def recorded(work: Desk) -> list[Json]:
    """Do everything once that people can do, and return what Slack sent meanwhile."""
    work.type("/ai-gov", "queue")
    work.type("/ai-pick")
    work.control("suggest", user="ana", value="12", label="Which clause?")
    work.control("close", user="ana")
    work.type("/ai-ingress", "internal Support tickets")
    work.fill(**{"What sort?": "Personal data"})
    work.control("suggest", user="ana", value="bot", label="Which system?")
    work.submit(**{"What sort?": "internal", "Which dataset?": "Tickets", "Which system?": "Bot"})
    work.submit(**{"Until when?": "2026-04-01", "Who knows it?": "cat", "Who uses it?": ["cat", "new"]})
    work.control("close", user="ana")
    for number in (1, 2):
        work.opened()
        work.press("Approve", work.show(f"ING-{number}"))
    work.opened()
    work.press("Reject", work.show("ING-3"))
    work.submit("ben", reason="No contract yet.")
    sent = [one["payload"] for one in work.control("deliveries")["deliveries"]]
    sorts = {str(one.get("type", "command")) for one in sent}
    assert sorts >= {"command", "block_actions", "block_suggestion", "view_submission"}, sorts
    return sent


def places(value: object, way: Place = ()) -> Iterator[Place]:
    """Yield the way to every part, into what forms and buttons carry as text as well."""
    if way:
        yield way
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, part in parts:
        yield from places(part, (*way, step))


def at(value: Any, way: Place) -> Any:
    """Return a part."""
    for step in way:
        value = value[step]
    return value


def carried(payload: Json) -> Iterator[tuple[Place, Json]]:
    """Yield what forms and buttons carry, and where."""
    for way in places(payload):
        text = at(payload, way)
        if way[-1] in ("private_metadata", "value") and isinstance(text, str) and text.startswith("{"):
            yield way, json.loads(text)


def damaged(sent: list[Json], chance: Random) -> Json:
    """Return a payload with parts replaced, moved, left out, or of another payload."""
    payload = copy.deepcopy(chance.choice(sent))
    for _ in range(chance.randint(1, 3)):
        inside = list(carried(payload))
        if inside and chance.random() < 0.5:
            way, data = chance.choice(inside)
            data[chance.choice([*data, "more"])] = chance.choice(ODD)
            at(payload, way[:-1])[way[-1]] = json.dumps(data)
            continue
        way = chance.choice(list(places(payload)) or [("type",)])
        around, step = at(payload, way[:-1]), way[-1]
        other = chance.choice(sent)
        match chance.choice(["odd", "odd", "moved", "gone", "wrapped"]):
            case "odd":
                around[step] = copy.deepcopy(chance.choice(ODD))
            case "moved":
                around[step] = copy.deepcopy(at(other, chance.choice(list(places(other)))))
            case "gone" if step in around or isinstance(around, list):
                del around[step]
            case _:
                around[step] = [around.get(step)] if isinstance(around, dict) else {"id": around[step]}
    return payload


def test_a_damaged_payload_is_acknowledged_and_decides_nothing(work: Desk, log: Log) -> None:
    sent = recorded(work)
    link = SocketLink(work.app(), "xapp-test")
    before = copy.deepcopy(work.store.state)

    # Chance rather than a strategy: connections use the random module too, and strategies must not see that.
    @given(st.randoms(use_true_random=False))
    @settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
    def every(chance: Random) -> None:
        payload = damaged(sent, chance)
        work.store.state = before.copy()
        log.errors.clear()
        answer = link._answered(SocketModeRequest(type="interactive", envelope_id="e", payload=payload))
        assert isinstance(answer, dict)
        assert log.errors == []
        stored(work)

    every()


def stored(work: Desk) -> None:
    """Everything that is kept can be stored by any database, was done by somebody, and no vote by one not asked."""
    state = work.store.state
    kept = [*state.seen, *(draft.answers + draft.id for draft in state.drafts.values())]
    for events in state.events.values():
        kept += [item.body for item in events]
        assert all(WHO.fullmatch(item.actor) for item in events)
    kept += [text.body for text in state.texts.values()]
    assert not any("\x00" in one for one in kept)
    "".join(kept).encode()
    for case in (one.case for one in state.cases.values()):
        asked = {one.person for one in case.asked}
        assert {vote.person for vote in case.votes} <= asked - {case.requester}
