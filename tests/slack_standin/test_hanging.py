"""Pins and reactions of people: what the app hears of them, once, and only where it is."""

import copy
from typing import Any

from slack_bolt import App
from slack_sdk import WebClient

from slack_standin import running
from tests.slack_standin.conftest import PATIENT, TEAM, Connect, Control, Robot
from tests.slack_standin.kit import Json


def posted(client: WebClient, channel: str = "CGEN") -> str:
    return str(client.chat_postMessage(channel=channel, text="what was seen")["ts"])


def heard(control: Control, robot: Robot, count: int) -> list[Json]:
    """Wait until so many events were acknowledged, and return them."""
    while len([one for one in control.get("deliveries")["deliveries"] if one["ok"]]) < count:
        control("wait", contains="never", timeout=0.01)
    return [one["payload"]["event"] for one in robot.envelopes]


def test_the_app_hears_who_pinned_what(robot: Robot, control: Control, client: WebClient) -> None:
    ts = posted(client)
    assert control("pin", user="ann", channel="general", ts=ts) == {"ok": True, "error": None}
    (event,) = heard(control, robot, 1)
    assert (event["type"], event["user"], event["channel_id"]) == ("pin_added", "UANN", "CGEN")
    assert (event["item_user"], event["pin_count"]) == ("UBOT", 1)
    item = event["item"]
    assert (item["type"], item["channel"], item["created_by"]) == ("message", "CGEN", "UANN")
    assert (item["message"]["ts"], item["message"]["pinned_to"]) == (ts, ["CGEN"])
    assert event["pinned_info"] == {"channel": "CGEN", "pinned_by": "UANN", "pinned_ts": item["created"]}
    assert robot.payload["event_id"]
    assert float(event["event_ts"]) >= float(ts)


def test_the_app_hears_who_took_a_pin_away_and_whose_it_was(robot: Robot, control: Control, client: WebClient) -> None:
    first, second = posted(client), posted(client)
    for ts in (first, second):
        control("pin", user="ann", channel="CGEN", ts=ts)
    assert control("unpin", user="ben", channel="CGEN", ts=first)["ok"]
    event = heard(control, robot, 3)[-1]
    assert (event["type"], event["user"], event["has_pins"]) == ("pin_removed", "UBEN", True)
    assert (event["item"]["created_by"], event["item"]["message"]["ts"]) == ("UANN", first)
    control("unpin", user="ann", channel="CGEN", ts=second)
    assert heard(control, robot, 4)[-1]["has_pins"] is False


def test_a_message_is_pinned_once(robot: Robot, control: Control, client: WebClient) -> None:
    ts = posted(client)
    assert control("unpin", user="ann", channel="CGEN", ts=ts)["error"] == "no_pin"
    control("pin", user="ann", channel="CGEN", ts=ts)
    assert control("pin", user="ben", channel="CGEN", ts=ts)["error"] == "already_pinned"
    assert len(heard(control, robot, 1)) == 1


def test_the_app_hears_reactions_come_and_go(robot: Robot, control: Control, client: WebClient) -> None:
    ts = posted(client)
    place = {"user": "ann", "channel": "CGEN", "ts": ts, "name": ":pushpin:"}
    assert control("unreact", **place)["error"] == "no_reaction"
    assert control("react", **place)["ok"]
    assert control("react", **place)["error"] == "already_reacted"
    assert control("unreact", **place)["ok"]
    added, removed = heard(control, robot, 2)
    assert (added["type"], removed["type"]) == ("reaction_added", "reaction_removed")
    for event in (added, removed):
        assert (event["user"], event["reaction"], event["item_user"]) == ("UANN", "pushpin", "UBOT")
        assert event["item"] == {"type": "message", "channel": "CGEN", "ts": ts}


def test_nothing_is_heard_of_places_the_app_is_not_in(robot: Robot, control: Control, client: WebClient) -> None:
    ts = posted(client)
    elsewhere = control("message", user="ann", channel="secret", text="not for the app")["ts"]
    assert control("pin", user="ann", channel="secret", ts=elsewhere)["ok"]
    assert control("react", user="ann", channel="secret", ts=elsewhere, name="eyes")["ok"]
    control("pin", user="ann", channel="CGEN", ts=ts)
    assert [event["type"] for event in heard(control, robot, 1)] == ["pin_added"]


def test_nobody_marks_what_they_cannot_see(control: Control, client: WebClient) -> None:
    ts = posted(client, "CPRV")
    for name, more in (("pin", {}), ("react", {"name": "eyes"})):
        assert control(name, user="ben", channel="CPRV", ts=ts, **more)["error"] == "misused"


def marks_of_the_app(manifest: Json | None) -> list[tuple[str, str]]:
    """Return what an app hears that pins and reacts by itself, and then sees a person pin."""
    with running(copy.deepcopy(TEAM), settings=PATIENT, manifest=manifest) as server:
        client, control = WebClient(token="xoxb-test", base_url=server.api_url, retry_handlers=[]), Control(server)
        robot = Robot(client)
        own, theirs = posted(client), posted(client)
        client.pins_add(channel="CGEN", timestamp=own)
        client.reactions_add(channel="CGEN", timestamp=own, name="eyes")
        control("pin", user="ann", channel="CGEN", ts=theirs)
        events = heard(control, robot, 1 if manifest is None else 2)
        robot.close()
        control.close()
    return sorted((event["type"], event["user"]) for event in events)


def test_the_app_hears_of_its_own_marks_if_it_subscribed() -> None:
    manifest: dict[str, Any] = {
        "oauth_config": {"scopes": {"bot": ["chat:write", "pins:write", "reactions:write"]}},
        "settings": {"event_subscriptions": {"bot_events": ["pin_added"]}},
    }
    assert marks_of_the_app(manifest) == [("pin_added", "UANN"), ("pin_added", "UBOT")]
    assert marks_of_the_app(None) == [("pin_added", "UANN")]


def test_bolt_takes_them_for_what_they_are(app: App, connect: Connect, control: Control, client: WebClient) -> None:
    taken: list[tuple[str, str]] = []
    for kind in ("pin_added", "pin_removed", "reaction_added", "reaction_removed"):
        app.event(kind)(lambda event: taken.append((event["type"], event["user"])))
    connect(app)
    ts = posted(client)
    for name, more in (("pin", {}), ("unpin", {}), ("react", {"name": "pushpin"}), ("unreact", {"name": "pushpin"})):
        assert control(name, user="ann", channel="CGEN", ts=ts, **more)["ok"]
    while len(taken) < 4:
        control("wait", contains="never", timeout=0.01)
    kinds = ["pin_added", "pin_removed", "reaction_added", "reaction_removed"]
    assert sorted(taken) == [(kind, "UANN") for kind in kinds]
