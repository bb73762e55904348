"""Requests over HTTP: only what Slack signed, lately, reaches a listener; whatever else comes is no trouble of ours."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from slack_sdk.signature import SignatureVerifier

from countersign.domain.errors import CountersignError
from countersign.slack.requests import Requests, signature
from tests.slack.desk import Desk

SECRET = "0123456789abcdef0123456789abcdef"
NOW = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)
FORM, JSON = "application/x-www-form-urlencoded", "application/json"
HELP = urlencode({"command": "/ai-gov", "text": "help", "team_id": "T1", "user_id": "UANA", "trigger_id": "x"}).encode()


def signed(body: bytes, kind: str = FORM, *, at: datetime = NOW, secret: str = SECRET, **more: str) -> dict[str, str]:
    stamp = str(int(at.timestamp()))
    named = {name.replace("_", "-"): value for name, value in more.items()}
    return {
        "content-type": kind,
        "x-slack-request-timestamp": stamp,
        "x-slack-signature": signature(secret, stamp, body),
        **named,
    }


@pytest.fixture
def door(offline: Desk) -> Requests:
    return Requests(offline.app(), SECRET, lambda: NOW)


def ask(door: Requests, body: bytes, headers: dict[str, str]) -> tuple[int, str, str]:
    return door.check(headers, body) or door.answer(headers, body)


def as_form(payload: Any) -> bytes:
    return urlencode({"payload": json.dumps(payload)}).encode()


def test_the_signature_is_the_one_that_slacks_own_library_makes() -> None:
    body = '{"text":"München & more"}'
    theirs = SignatureVerifier(SECRET).generate_signature(timestamp="1772539200", body=body)
    assert signature(SECRET, "1772539200", body.encode()) == theirs


def test_a_signed_command_is_answered(door: Requests) -> None:
    status, kind, body = ask(door, HELP, signed(HELP))
    assert (status, kind) == (200, "application/json;charset=utf-8")
    assert json.loads(body)["response_type"] == "ephemeral"


@pytest.mark.parametrize(
    "change",
    [
        {"x-slack-signature": "v0=" + "0" * 64},
        {"x-slack-signature": "v1=" + signature(SECRET, str(int(NOW.timestamp())), HELP)[3:]},
        {"x-slack-signature": "\xe9"},
        {"x-slack-signature": ""},
        {"x-slack-request-timestamp": ""},
        {"x-slack-request-timestamp": "now"},
        {"x-slack-request-timestamp": "-1"},
        {"x-slack-request-timestamp": "\xb2"},  # a digit to Python, and no number
        {"x-slack-request-timestamp": "9" * 400},
        {"x-slack-request-timestamp": str(int(NOW.timestamp()) + 1)},
        signed(HELP, secret="another"),
        signed(HELP, secret=""),
        signed(HELP + b" "),
    ],
    ids=str,
)
def test_what_slack_did_not_sign_is_refused_without_a_word_of_it_in_the_log(
    door: Requests, offline: Desk, caplog: pytest.LogCaptureFixture, change: dict[str, str]
) -> None:
    status, _, said = ask(door, HELP, signed(HELP) | change)
    assert (status, said) == (401, "The signature is not Slack's.")
    assert offline.handled == []
    (record,) = caplog.records
    assert record.getMessage() == "refused"
    assert "ai-gov" not in str(vars(record))


@pytest.mark.parametrize("away", [timedelta(minutes=-5, seconds=-1), timedelta(minutes=5, seconds=1)])
def test_a_request_of_more_than_five_minutes_ago_or_ahead_is_refused(
    door: Requests, caplog: pytest.LogCaptureFixture, away: timedelta
) -> None:
    assert ask(door, HELP, signed(HELP, at=NOW + away))[0] == 401
    assert "the clock of this machine is wrong" in str(vars(caplog.records[0]))


@pytest.mark.parametrize("away", [timedelta(minutes=-5), timedelta(minutes=5), timedelta(0)])
def test_a_request_within_five_minutes_is_taken(door: Requests, away: timedelta) -> None:
    assert ask(door, HELP, signed(HELP, at=NOW + away))[0] == 200


def test_a_wrong_secret_is_told_to_whoever_reads_the_log(door: Requests, caplog: pytest.LogCaptureFixture) -> None:
    ask(door, HELP, signed(HELP, secret="0" * 32))
    assert "SLACK_SIGNING_SECRET" in str(vars(caplog.records[0]))


@pytest.mark.parametrize("headers", [{}, signed(b"ssl_check=1&token=x")], ids=["unsigned", "signed"])
def test_slacks_check_of_the_certificate_is_answered_and_nothing_else_is_done(
    door: Requests, offline: Desk, monkeypatch: pytest.MonkeyPatch, headers: dict[str, str]
) -> None:
    monkeypatch.setenv("SLACK_VERIFICATION_TOKEN", "x")  # Bolt would then refuse the check
    body = b"ssl_check=1&token=x"
    assert ask(door, body, {"content-type": FORM, **headers})[0] == 200
    assert offline.handled == []


def test_a_check_of_the_certificate_carries_nothing_past_the_signature(door: Requests, offline: Desk) -> None:
    status, _, said = ask(door, HELP + b"&ssl_check=1", {"content-type": FORM})
    assert (status, said) == (200, "")
    assert ask(door, b"x" * 2000 + b"&ssl_check=1", {"content-type": FORM})[0] == 401
    assert offline.handled == []


def test_a_challenge_comes_back_if_it_is_signed(door: Requests) -> None:
    body = json.dumps({"type": "url_verification", "token": "x", "challenge": "abc"}).encode()
    status, kind, said = ask(door, body, signed(body, JSON))
    assert (status, kind, json.loads(said)) == (200, "application/json;charset=utf-8", {"challenge": "abc"})
    assert ask(door, body, {"content-type": JSON})[0] == 401


def test_a_command_may_speak_of_a_payload(door: Requests) -> None:
    """Bolt takes such a body for an empty one: with its parser the answer to this was empty."""
    body = HELP.replace(b"text=help", b"text=find+payload%3D1")
    assert "payload=1" in json.loads(ask(door, body, signed(body))[2])["text"]


def test_an_event_that_comes_again_is_acknowledged_and_noted(door: Requests, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "countersign")
    event = {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": {"type": "message", "text": "hush"}}
    body = json.dumps(event).encode()
    assert ask(door, body, signed(body, JSON, x_slack_retry_num="2", x_slack_retry_reason="http_timeout"))[0] == 200
    again = caplog.records[0]
    assert (again.getMessage(), vars(again)["attempt"]) == ("sent again", "2")
    assert "hush" not in str([vars(record) for record in caplog.records])


def test_without_a_secret_nothing_is_built_since_anybody_could_sign(offline: Desk) -> None:
    with pytest.raises(CountersignError, match="SLACK_SIGNING_SECRET is not set"):
        Requests(offline.app(), "", lambda: NOW)


def test_if_even_the_net_fails_nothing_is_acknowledged_nor_logged_but_the_kind_of_error(
    caplog: pytest.LogCaptureFixture,
) -> None:
    class Broken:
        def dispatch(self, _: object) -> None:
            raise OSError("Support tickets")

    door = Requests(Broken(), SECRET, lambda: NOW)  # type: ignore[arg-type]
    assert ask(door, HELP, signed(HELP)) == (500, "text/plain", "")
    assert vars(caplog.records[0])["error"] == "OSError"
    assert "Support" not in caplog.text


def test_a_payload_that_bolt_cannot_read_is_none_of_slacks(door: Requests) -> None:
    body = as_form({"type": "block_actions", "authorizations": 5})
    assert ask(door, body, signed(body))[0] == 400


GARBAGE = [
    (b"", FORM),
    (b"", JSON),
    (b"hello", FORM),
    (b"payload=", FORM),
    (b"payload=%7B", FORM),
    (b"payload=1", FORM),
    (b"payload=%5B%5D", FORM),
    (b"\xff\xfe", FORM),
    (b"\xff\xfe", JSON),
    (b"{", JSON),
    (b"null", JSON),
    (b"[]", JSON),
    (b"[" * 100_000, JSON),
    (b"1" * 5000, JSON),
    (b"{}", "text/plain"),
    (b"{}", ""),
    (b"{}", "multipart/form-data; boundary=x"),
    (HELP, JSON),
]


@pytest.mark.parametrize(("body", "kind"), GARBAGE, ids=[f"{body[:20]!r} {kind[:9]}" for body, kind in GARBAGE])
def test_what_is_no_request_of_slacks_is_a_400_even_if_signed(door: Requests, body: bytes, kind: str) -> None:
    assert ask(door, body, signed(body, kind))[0] == 400


WORDS = st.sampled_from(
    [
        *("type", "command", "team", "team_id", "user", "user_id", "id", "view", "actions", "event", "authorizations"),
        *("container", "callback_id", "private_metadata", "state", "values", "response_url", "action_id", "value"),
        *("block_actions", "view_submission", "view_closed", "block_suggestion", "event_callback", "message", "modal"),
        *("verb:approve", "form:x", "verb", "text", "enterprise", "is_enterprise_install", "blocks", "hash"),
    ]
)
ANY = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=6),
    max_leaves=25,
)
SORTS = st.sampled_from(["block_actions", "view_submission", "block_suggestion", "event_callback", "view_closed"])


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(payload=st.dictionaries(WORDS, ANY, max_size=8), sort=SORTS | WORDS)
def test_no_payload_of_any_shape_is_an_error_of_ours(door: Requests, payload: dict[str, Any], sort: str) -> None:
    body = as_form(payload | {"type": sort})
    assert ask(door, body, signed(body))[0] in {200, 400}
