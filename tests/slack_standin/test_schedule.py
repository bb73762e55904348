"""Messages that are to be posted later."""

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.patience import PATIENCE
from tests.slack_standin.conftest import Control
from tests.slack_standin.kit import actions, button

HOUR, DAY = 3600, 86400


def now(control: Control) -> int:
    return int(control("message", user="ann", channel="CGEN", text="what time is it?")["ts"].partition(".")[0])


def refusal(client: WebClient, at: object, channel: str = "CGEN") -> str:
    with pytest.raises(SlackApiError) as refused:
        client.api_call("chat.scheduleMessage", json={"channel": channel, "text": "later", "post_at": at})
    return str(refused.value.response["error"])


def texts(control: Control) -> list[str]:
    return [one["text"] for one in control("sees", user="ann")["messages"] if one["from"] == "helper"]


def test_a_message_is_posted_when_its_time_has_come(control: Control, client: WebClient) -> None:
    start = now(control)
    later = client.chat_scheduleMessage(channel="CGEN", text="second", post_at=start + 2 * HOUR)
    soon = client.chat_scheduleMessage(
        channel="CGEN", text="first", post_at=str(start + HOUR), blocks=[actions(button())], thread_ts=None
    )
    assert (later["channel"], later["post_at"]) == ("CGEN", start + 2 * HOUR)
    assert (soon["message"]["text"], soon["message"]["type"]) == ("first", "delayed_message")
    listed = client.chat_scheduledMessages_list()["scheduled_messages"]
    assert [(one["id"], one["text"], one["channel_id"]) for one in listed] == [
        (soon["scheduled_message_id"], "first", "CGEN"),
        (later["scheduled_message_id"], "second", "CGEN"),
    ]
    control("clock", advance=HOUR - 60)
    assert texts(control) == []
    control("clock", advance=120)
    posted = control("wait", user="ann", button="Press", timeout=PATIENCE)["message"]
    assert posted["notification"] == "first"
    control("clock", advance=DAY)
    assert control("wait", user="ann", contains="second", timeout=PATIENCE)["ok"]
    assert client.chat_scheduledMessages_list()["scheduled_messages"] == []


def test_a_message_comes_by_itself_as_time_goes_by(control: Control, client: WebClient) -> None:
    client.chat_scheduleMessage(channel="CGEN", text="in a moment", post_at=now(control) + 2)
    assert control("wait", user="ann", contains="in a moment", timeout=PATIENCE)["ok"]


def test_a_message_may_be_taken_back_until_it_is_posted(control: Control, client: WebClient) -> None:
    start = now(control)
    names = [
        client.chat_scheduleMessage(channel="CGEN", text=text, post_at=start + HOUR)["scheduled_message_id"]
        for text in ("never", "posted")
    ]
    with pytest.raises(SlackApiError, match="invalid_scheduled_message_id"):
        client.chat_deleteScheduledMessage(channel="CPRV", scheduled_message_id=names[0])
    client.chat_deleteScheduledMessage(channel="CGEN", scheduled_message_id=names[0])
    control("clock", advance=2 * HOUR)
    assert control("wait", user="ann", contains="posted", timeout=PATIENCE)["ok"]
    assert texts(control) == ["posted"]
    for name in names:
        with pytest.raises(SlackApiError, match="invalid_scheduled_message_id"):
            client.chat_deleteScheduledMessage(channel="CGEN", scheduled_message_id=name)


def test_what_cannot_be_scheduled(control: Control, client: WebClient) -> None:
    start = now(control)
    assert refusal(client, start - 1) == "time_in_past"
    assert refusal(client, start + 121 * DAY) == "time_too_far"
    assert refusal(client, "tomorrow") == "invalid_time"
    assert refusal(client, None) == "invalid_arguments"
    assert refusal(client, start + HOUR, "COUT") == "not_in_channel"
    window = (start // 300 + 10) * 300
    for second in range(30):
        client.chat_scheduleMessage(channel="CGEN", text="one of many", post_at=window + second)
    assert refusal(client, window + 299) == "restricted_too_many"
    assert client.chat_scheduleMessage(channel="CGEN", text="the next", post_at=window + 300)["ok"]
    assert client.chat_scheduleMessage(channel="CPRV", text="elsewhere", post_at=window)["ok"]


def test_the_list_is_of_a_channel_and_a_span(control: Control, client: WebClient) -> None:
    start = now(control)
    for hour in (1, 2, 3):
        client.chat_scheduleMessage(channel="CGEN", text=str(hour), post_at=start + hour * HOUR)
    client.chat_scheduleMessage(channel="CPRV", text="elsewhere", post_at=start + HOUR)
    span = {"oldest": str(start + 2 * HOUR), "latest": str(start + 2 * HOUR)}
    found = client.chat_scheduledMessages_list(channel="CGEN", **span)["scheduled_messages"]
    assert [one["text"] for one in found] == ["2"]
    assert len(client.chat_scheduledMessages_list(channel="CPRV")["scheduled_messages"]) == 1
    assert [len(page["scheduled_messages"]) for page in client.chat_scheduledMessages_list(limit=3)] == [3, 1]


def test_a_message_for_a_place_the_bot_has_left_is_lost(control: Control, client: WebClient) -> None:
    start = now(control)
    for channel in ("CGEN", "CPRV"):
        client.chat_scheduleMessage(channel=channel, text=f"for {channel}", post_at=start + HOUR)
    control("channel", channel="CPRV", bot_member=False)
    control("clock", advance=2 * HOUR)
    assert control("wait", user="ann", contains="for CGEN", timeout=PATIENCE)["ok"]
    assert texts(control) == ["for CGEN"]


def test_a_fresh_start_forgets_what_waits(control: Control, client: WebClient) -> None:
    client.chat_scheduleMessage(channel="CGEN", text="never", post_at=now(control) + HOUR)
    control("reset")
    assert client.chat_scheduledMessages_list()["scheduled_messages"] == []
    control("clock", advance=2 * HOUR)
    assert texts(control) == []
