"""Slack over HTTP: what is sent again changes nothing, what is forged does nothing, and probes say how the bot is."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from sqlalchemy.exc import OperationalError

from countersign import bootstrap
from countersign.bootstrap import web
from countersign.cli.sandbox import team
from countersign.slack.link import WORKERS
from slack_standin.signedhttp import FORM, signature
from tests.scenarios.office import HTTP, INGRESS, PACING, RIGHTS, SOCKET, Office

over_http = pytest.mark.parametrize("mode", [HTTP])
over_socket = pytest.mark.parametrize("mode", [SOCKET])


# Reading certificates for requests that never meet TLS would take longer than they do.
PLAIN: dict[str, Any] = {"timeout": 10, "trust_env": False, "verify": False}


def post(here: Office, body: bytes, *, secret: str = team.SIGNING_SECRET, ago: int = 0) -> httpx.Response:
    """Send a form as Slack does, signed with a secret some seconds ago."""
    stamp = str(int(bootstrap.machine_clock().timestamp()) - ago)
    headers = {
        "content-type": FORM,
        "x-slack-request-timestamp": stamp,
        "x-slack-signature": signature(secret, stamp, body),
    }
    return httpx.post(f"{here.url}/slack/events", content=body, headers=headers, **PLAIN)


def get(here: Office, path: str) -> tuple[int, list[str]]:
    response = httpx.get(f"{here.url}{path}", **PLAIN)
    return response.status_code, response.json()["reasons"]


def sent(here: Office, kind: str) -> Any:
    """Return the latest payload of a kind that Slack sent."""
    payloads = [one["payload"] for one in here.world.do("deliveries")["deliveries"]]
    return [one for one in payloads if one.get("type") == kind][-1]


def as_form(payload: Any) -> bytes:
    """Return a click or a form as the body of a request."""
    return urlencode({"payload": json.dumps(payload)}).encode()


@over_http
def test_the_same_request_gets_the_first_answer_again_and_nothing_happens_twice(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    body = as_form(sent(at_work, "view_submission"))
    before = at_work.said()
    again = [post(at_work, body) for _ in range(2)]
    assert [one.status_code for one in again] == [200, 200]
    assert all(key in json.dumps(one.json()["view"]) for one in again)
    at_work.close()
    at_work.open()
    assert key in post(at_work, body).text, "the answer is remembered in the database"
    at_work.rest()
    assert at_work.happened(key).count("opened") == 1
    assert at_work.said() == before
    assert at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS) == "ING-2"


@over_http
@pytest.mark.parametrize("forgery", [{"secret": "0" * 32}, {"ago": 301}, {"ago": -301}], ids=["secret", "old", "ahead"])
def test_a_click_that_slack_did_not_sign_lately_decides_nothing(at_work: Office, forgery: dict[str, Any]) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.approve("dana", at_work.file("bea", "/ai-ingress", INGRESS, RIGHTS))
    click = json.dumps(sent(at_work, "block_actions")).replace(at_work.case("ING-2").id, at_work.case(key).id)
    body = as_form(json.loads(click.replace('"action_ts": "', '"action_ts": "1')))
    assert post(at_work, body, **forgery).status_code == 401
    assert at_work.case(key).state == "pending"
    assert post(at_work, body).status_code == 200
    assert at_work.case(key).state == "approved", "it is the signature that kept it out"
    at_work.rest()


@over_http
def test_many_who_send_the_same_form_at_once_open_one_case(at_work: Office) -> None:
    task = {"what": "Write it down", "owner": "bea", "due": "2030-02-20"}
    assert at_work.file("alex", "/ai-gov task", task) == "ACT-1"
    form = sent(at_work, "view_submission")
    form["view"]["hash"] += "x"
    with ThreadPoolExecutor(WORKERS) as crowd:  # of more, some might be turned away on a slow machine
        answers = [*crowd.map(lambda _: post(at_work, as_form(form)), range(50))]
    assert {(one.status_code, "ACT-2" in one.text) for one in answers} == {(200, True)}
    at_work.rest()
    assert at_work.file("alex", "/ai-gov task", task) == "ACT-3"


@over_http
def test_a_command_that_speaks_of_a_payload_opens_its_form(at_work: Office) -> None:
    answer = at_work.person("alex").type("/ai-incident", "high payload={} was shown to everybody")
    assert "payload={} was shown to everybody" in json.dumps(answer["view"])


@over_http
def test_an_event_that_nobody_asked_for_is_acknowledged_so_that_it_does_not_come_again(at_work: Office) -> None:
    event = {"type": "event_callback", "team_id": team.TEAM_ID, "event": {"type": "message", "text": "hello"}}
    assert at_work.world.do("deliver", type="events_api", payload=event)["ok"]


@over_http
def test_a_bot_that_runs_is_alive_and_ready(at_work: Office) -> None:
    assert (get(at_work, "/healthz"), get(at_work, "/readyz")) == ((200, []), (200, []))


@over_http
def test_whoever_has_other_files_than_those_loaded_last_is_not_ready_until_it_loads_the_same(
    at_work: Office,
) -> None:
    task, ours = at_work.playbooks / "task.yaml", at_work.service.playbooks().digest
    text = task.read_text(encoding="utf-8")
    with at_work.service.store.writing() as tx:  # as a replica does that loads other files
        tx.playbooks.put_in_force("0" * 64, at_work.world.now())
        tx.commit()
    status, (reason,) = get(at_work, "/readyz")
    assert (status, reason[:41]) == (503, "Other playbook files than those of this p")
    assert "kill -HUP" in reason
    assert get(at_work, "/healthz") == (200, [])
    assert at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS), "whoever asks nevertheless is answered"
    at_work.service.reload()
    assert get(at_work, "/readyz") == (200, [])
    task.write_text(f"# a comment changes nothing\n{text}", encoding="utf-8")
    at_work.service.reload()
    assert at_work.service.playbooks().digest == ours
    staff = at_work.playbooks / "team.yaml"
    staff.write_text(staff.read_text(encoding="utf-8").replace("name: Dana Okafor", "name: Dana Orr"), encoding="utf-8")
    at_work.service.reload()
    assert at_work.service.playbooks().digest != ours, "the team is part of the files"


@over_http
def test_without_its_database_a_process_lives_and_is_not_ready(
    at_work: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_work.expect_error("failed")  # a look or a delivery, should one fall into this moment

    def gone(*_: object) -> None:
        raise OperationalError("SELECT 1", {}, Exception("no route to host 10.0.0.7"))

    monkeypatch.setattr(at_work.service.ready.engine, "raw_connection", gone)
    monkeypatch.setattr(at_work.service.ready.engine.pool, "connect", gone)
    assert get(at_work, "/readyz") == (503, ["The database cannot be used now."])
    assert get(at_work, "/healthz") == (200, [])
    monkeypatch.undo()
    assert get(at_work, "/readyz") == (200, [])


@over_http
def test_a_database_of_another_version_is_not_ready_and_says_what_to_do(
    at_work: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("alembic.script.ScriptDirectory.get_current_head", lambda _: "9999")
    status, (reason,) = get(at_work, "/readyz")
    assert (status, "countersign db upgrade" in reason) == (503, True)


@over_http
def test_a_part_that_does_not_run_any_more_is_named(at_work: Office) -> None:
    at_work.service._alarm.stop()
    assert get(at_work, "/healthz") == (503, ["The alarm clock does not run; restart the process."])
    at_work.service._alarm.start()
    at_work.service._delivery.stop(5)
    assert get(at_work, "/healthz") == (503, ["Delivery does not run; restart the process."])


@over_socket
def test_without_a_connection_socket_mode_is_not_ready(at_work: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    assert at_work.service.http is None
    assert at_work.service.ready() == []
    monkeypatch.setattr(at_work.service.ready, "connected", lambda: 0)
    assert at_work.service.ready() == ["No Socket Mode connection to Slack stands."]


@over_http
def test_a_process_is_not_ready_before_it_started_nor_once_it_stops(at_work: Office) -> None:
    at_work.close()
    fresh = bootstrap.Service(at_work.settings)
    assert fresh.ready() == ["This process is starting."]
    fresh.stop()
    assert fresh.ready() == [web.STOPPING]


@over_http
def test_both_ways_may_be_open_at_once(at_work: Office) -> None:
    at_work.close()
    at_work.settings = at_work.settings.model_copy(update={"slack_app_token": team.APP_TOKEN})
    at_work.open()
    at_work.world.do("wait_connected", count=2)
    assert get(at_work, "/readyz") == (200, [])
    assert at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS) == "ING-1"
    at_work.world.do("request_urls", urls=[])
    assert at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS) == "ING-2"


@over_http
@pytest.mark.parametrize("kind", ["postgresql"])
def test_a_form_goes_page_by_page_to_whichever_replica_and_on_when_one_is_gone(at_work: Office) -> None:
    other = bootstrap.Service(at_work.settings, bootstrap.OffsetClock(at_work.clock_file), PACING)
    other.start()
    try:
        assert other.http
        assert (other.ready(), at_work.service.ready()) == ([], [])
        urls = [f"{at_work.url}/slack/events", f"http://{other.http.address}/slack/events"]
        at_work.world.do("request_urls", urls=urls)
        at_work.approve("dana", at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS))
        assert at_work.file("bea", "/ai-ingress", INGRESS, RIGHTS) == "ING-2"
    finally:
        other.stop()
    assert at_work.file("chris", "/ai-ingress", INGRESS, RIGHTS) == "ING-3"
    assert at_work.case("ING-1").state == "approved"
