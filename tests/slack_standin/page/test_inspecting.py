"""What the panel is drawn from, without a browser: calls, deliveries, refusals, sizes, switches."""

from __future__ import annotations

import copy
from dataclasses import replace

import httpx
import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from slack_standin import Server
from slack_standin.calls import BAD_PAYLOADS, Call
from slack_standin.page.inspector import inspected, sizes
from slack_standin.page.look import Look
from slack_standin.page.parts import parts
from slack_standin.page.refusals import MEANINGS, complaints, in_place
from slack_standin.page.weather import WEATHERS, switches
from slack_standin.standin import Standin
from tests.slack_standin.conftest import TEAM, Control, Json, Robot
from tests.slack_standin.kit import modal, section

EVIL = "<script>alert(1)</script>"


@pytest.fixture
def standin() -> Standin:
    return Standin(copy.deepcopy(TEAM))


def refused(standin: Standin, error: str, **args: object) -> Call:
    standin.calls.note("chat.postMessage", dict(args), {"ok": False, "error": error})
    return next(standin.calls.latest())


def part(standin: Standin, name: str) -> str:
    return str(parts(standin, Look.of(standin, {"as": "ann", "at": "CGEN"}))[name])


def test_every_error_of_a_bad_payload_has_a_sentence() -> None:
    assert set(MEANINGS) >= BAD_PAYLOADS
    assert all(one.endswith(".") for one in MEANINGS.values())


def test_what_is_no_mistake_of_the_app_is_not_counted(standin: Standin) -> None:
    for error in ("ratelimited", "hash_conflict", "already_reacted", "internal_error"):
        refused(standin, error, channel="CGEN")
    assert part(standin, "refused") == ""
    refused(standin, "not_in_channel", channel="CGEN")
    assert "1 refused by Slack" in part(standin, "refused")


@pytest.mark.parametrize("named", ["CGEN", "general", "#general"])
def test_a_refused_post_is_found_in_its_channel_however_that_was_named(standin: Standin, named: str) -> None:
    refused(standin, "no_text", channel=named)
    assert len(in_place(standin, "CGEN")) == 1
    assert in_place(standin, "COUT") == []


def test_a_refused_post_to_a_person_stands_in_their_messages_with_the_app(standin: Standin) -> None:
    refused(standin, "no_text", channel="UANN")
    assert len(in_place(standin, standin.space.dm(standin.space.users["UANN"]).id)) == 1
    assert in_place(standin, standin.space.dm(standin.space.users["UBEN"]).id) == []


@pytest.mark.parametrize("sent", [[section("here")], '[{"type": "section", "text": {"text": "here"}}]'])
def test_a_complaint_shows_what_stands_at_the_place_that_it_names(standin: Standin, sent: object) -> None:
    said = {"response_metadata": {"messages": ["[ERROR] no [json-pointer:/blocks/0/text/text]"]}}
    call = replace(refused(standin, "invalid_blocks", blocks=sent), details=said)
    assert [(one.path, one.found) for one in complaints(call)] == [("/blocks/0/text/text", '"here"')]


def test_a_place_that_is_not_there_is_null_and_a_long_value_is_cut(standin: Standin) -> None:
    said = {"response_metadata": {"messages": ["x [json-pointer:/blocks/7]", "x [json-pointer:/text]"]}}
    call = replace(refused(standin, "invalid_blocks", blocks=[], text="a" * 500), details=said)
    gone, long = complaints(call)
    assert (gone.found, len(long.found)) == ("null", 121)


def test_a_missing_scope_says_which(standin: Standin) -> None:
    call = replace(refused(standin, "missing_scope"), details={"needed": "pins:read", "provided": "chat:write"})
    assert [one.says for one in complaints(call)] == ["needed: pins:read", "provided: chat:write"]


def test_a_use_of_a_response_url_that_is_none_is_noted(server: Server, control: Control) -> None:
    answer = httpx.post(f"{server.url}/actions/NONE", json={"text": "late"}, trust_env=False)
    assert answer.status_code == 404
    assert control.get("calls")["calls"][-1]["error"] == "no_service"


def test_calls_know_what_they_made_and_deliveries_when_they_were_sent(
    client: WebClient, control: Control, robot: Robot
) -> None:
    ts = client.chat_postMessage(channel="CGEN", text="x")["ts"]
    view = client.views_publish(user_id="UANN", view={"type": "home", "blocks": [section()]})["view"]
    assert [one["made"] for one in control.get("calls")["calls"][-2:]] == [ts, view["id"]]
    assert control.get("calls")["calls"][-1]["ms"] >= 0
    control("command", user="ann", command="/x", channel="CGEN")
    assert control.get("deliveries")["deliveries"][0]["at"]
    with pytest.raises(SlackApiError):
        client.views_open(trigger_id="made.up", view=modal())
    assert control.get("calls")["calls"][-1]["made"] == ""


def test_faults_of_one_kind_are_cleared_alone(control: Control) -> None:
    control("faults", kind="slow")
    control("faults", kind="drop_after")
    assert [one["kind"] for one in control("faults/clear", kind="slow")["faults"]] == ["drop_after"]
    assert control("faults/clear")["faults"] == []


def test_every_order_of_the_weather_is_one_that_the_stand_in_takes(standin: Standin) -> None:
    for one in WEATHERS[1:]:
        standin.faults.add(one.order)
    assert [one.on for one in switches(standin)] == [False, True, True, True, True, True]
    standin.rates.set(True)
    assert switches(standin)[0].on


def test_a_fault_without_a_switch_is_shown_all_the_same(standin: Standin) -> None:
    standin.faults.add({"kind": "http", "method": EVIL})
    assert "Another fault" in part(standin, "weather")
    shown = inspected(standin, {"user": "UANN", "weather": ""})
    assert "&lt;script&gt;" in shown
    assert "<script" not in shown


def test_sizes_of_a_form_are_told_against_slacks_limits(standin: Standin) -> None:
    spec: Json = modal(private_metadata="1234")
    found = {one.name: (one.used, one.most) for one in sizes(standin.modals.open("UANN", spec), 1)}
    assert found["private_metadata"] == (4, 3000)
    assert found["views on each other"] == (1, 3)


@pytest.mark.parametrize("asked", [{"ts": "1.2", "channel": "CGEN"}, {"view": "V0"}, {"call": "x"}, {"sent": "9"}])
def test_what_is_not_there_is_a_sentence(standin: Standin, asked: dict[str, str]) -> None:
    assert "panel-empty" in inspected(standin, {"user": "UANN", **asked})


def test_a_form_of_somebody_else_and_what_only_they_see_are_not_shown(standin: Standin) -> None:
    view = standin.modals.open("UBEN", modal())
    hidden = standin.messages.post("CGEN", "UBOT", text="for Ben alone", ephemeral_to="UBEN")
    assert "This form is closed." in inspected(standin, {"user": "UANN", "view": view.id})
    assert "for Ben alone" not in inspected(standin, {"user": "UANN", "channel": "CGEN", "ts": hidden.ts})
    assert "for Ben alone" in inspected(standin, {"user": "UBEN", "channel": "CGEN", "ts": hidden.ts})
