"""The net under the listeners: payloads nobody listens to, and failures of every sort of payload."""

from typing import Any

import pytest
from slack_bolt import App, BoltRequest

from countersign.slack.face import Told
from countersign.slack.net import net
from tests.slack.desk import Desk

HAPPENED = {"type": "message", "user": "UANA", "text": "a secret"}
EVENT = {"type": "event_callback", "event_id": "Ev1", "team_id": "T1", "event": HAPPENED}
SHORTCUT = {"type": "shortcut", "callback_id": "x", "user": {"id": "UANA"}, "team": {"id": "T1"}}


@pytest.mark.parametrize(("sort", "payload"), [("events_api", EVENT), ("interactive", SHORTCUT)])
def test_what_nobody_listens_to_is_acknowledged_in_silence(
    work: Desk, caplog: pytest.LogCaptureFixture, sort: str, payload: dict[str, Any]
) -> None:
    caplog.set_level("INFO", "countersign")
    answer = work.control("deliver", type=sort, payload=payload)
    assert (answer["ok"], answer["ack"]) == (True, None)
    assert [record.getMessage() for record in caplog.records] == ["nothing listens"]
    assert "secret" not in str([vars(record) for record in caplog.records])


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        ({"command": "/ai-gov"}, "Please"),
        ({"type": "view_submission", "view": {"blocks": [{"type": "input", "block_id": "b"}]}}, "Please"),
        ({"type": "block_actions"}, ""),
        ({"type": "block_suggestion"}, '{"options": []}'),
        ({"type": "view_closed"}, ""),
        ({}, ""),
    ],
)
def test_each_sort_of_payload_has_its_way_of_telling(offline: Desk, body: dict[str, Any], answer: str) -> None:
    response = net(offline.face())(Told("Please."), body, {})
    assert response.status == 200
    assert answer in response.body
    assert answer or response.body == ""


def test_an_app_asks_nobody_before_it_is_built_nor_for_each_request(offline: Desk) -> None:
    app: App = offline.app()
    body = {"command": "/ai-gov", "text": "help", "team_id": "T1", "user_id": "UANA", "trigger_id": "x"}
    assert app.dispatch(BoltRequest(mode="socket_mode", body=body)).status == 200
    assert offline.control.called("auth.test") == []
