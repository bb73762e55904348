"""Every failure of a call has one name, and one table says what to do about it."""

import http.client
import socket
import urllib.error

import pytest
from slack_sdk.errors import SlackApiError, SlackRequestError
from slack_sdk.web import SlackResponse

from countersign.app.sending import SendError, Trouble
from countersign.slack.trouble import calling, cause, failed


def answered(status: int, error: str | None = None, **headers: str) -> SlackApiError:
    data = {"ok": False, "error": error}
    response = SlackResponse(
        client=None, http_verb="POST", api_url="", req_args={}, data=data, headers=headers, status_code=status
    )
    return SlackApiError("no", response)


@pytest.mark.parametrize(
    ("error", "name", "writing"),
    [
        (answered(429, "made up by the SDK"), "429", Trouble.LIMITED),
        (answered(200, "ratelimited"), "ratelimited", Trouble.LIMITED),
        (answered(200, "rate_limited"), "rate_limited", Trouble.LIMITED),
        (answered(503, "made up by the SDK"), "5xx", Trouble.UNSURE),
        (answered(200, "service_unavailable"), "service_unavailable", Trouble.NOT_DONE),
        (answered(200, "internal_error"), "internal_error", Trouble.UNSURE),
        (answered(200, "fatal_error"), "fatal_error", Trouble.UNSURE),
        (answered(200, "message_not_found"), "message_not_found", Trouble.GONE),
        (answered(200, "cant_update_message"), "cant_update_message", Trouble.GONE),
        (answered(200, "channel_not_found"), "channel_not_found", Trouble.PERMANENT),
        (answered(200, "invalid_blocks"), "invalid_blocks", Trouble.PERMANENT),
        (answered(200), "unknown_error", Trouble.PERMANENT),
        (SlackRequestError("bad url"), "bad_request", Trouble.PERMANENT),
        (urllib.error.URLError(ConnectionRefusedError()), "refused", Trouble.NOT_DONE),
        (ConnectionRefusedError(), "refused", Trouble.NOT_DONE),
        (urllib.error.URLError(socket.gaierror()), "unresolved", Trouble.NOT_DONE),
        (urllib.error.URLError(TimeoutError()), "timeout", Trouble.UNSURE),
        (TimeoutError(), "timeout", Trouble.UNSURE),
        (http.client.RemoteDisconnected(), "dropped", Trouble.UNSURE),
        (http.client.IncompleteRead(b""), "dropped", Trouble.UNSURE),
        (urllib.error.URLError("tunnel"), "dropped", Trouble.UNSURE),
    ],
)
def test_what_each_failure_means_for_a_write(error: Exception, name: str, writing: Trouble) -> None:
    assert cause(error) == name
    assert failed(error, "m", writes=True).trouble == writing


@pytest.mark.parametrize("error", [TimeoutError(), answered(500), answered(200, "internal_error")])
def test_a_read_is_never_half_done(error: Exception) -> None:
    assert failed(error, "m", writes=False).trouble is Trouble.NOT_DONE


@pytest.mark.parametrize(("headers", "seconds"), [({"Retry-After": "7"}, 7.0), ({"retry-after": "7"}, 7.0), ({}, 30.0)])
def test_slack_says_how_long_to_wait(headers: dict[str, str], seconds: float) -> None:
    assert failed(answered(429, **headers), "m", writes=True).retry_after == seconds


def test_a_call_keeps_method_and_name_and_nothing_else() -> None:
    with pytest.raises(SendError) as caught, calling("chat.postMessage", writes=True):
        raise answered(200, "msg_too_long")
    assert (caught.value.method, caught.value.detail) == ("chat.postMessage", "msg_too_long")
    assert caught.value.retry_after is None


def test_what_is_no_failure_of_a_call_goes_on() -> None:
    with pytest.raises(KeyError), calling("m", writes=True):
        raise KeyError
