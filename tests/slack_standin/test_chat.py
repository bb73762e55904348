"""``chat.*`` and reading back, through the real client."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.slack_standin.conftest import Control
from tests.slack_standin.kit import Json, actions, button, section

# The client library warns about posts without `text`; Slack takes them.
pytestmark = pytest.mark.filterwarnings("ignore:The top-level `text`", "ignore:Additionally, the attachment-level")

META = {"event_type": "case_opened", "event_payload": {"key": "k1", "tags": ["a", "b"]}}


def error_of(call: Callable[..., Any], **args: Any) -> str:
    with pytest.raises(SlackApiError) as caught:
        call(**args)
    return str(caught.value.response["error"])


BAD_POSTS: dict[str, tuple[Json, str]] = {
    "no channel": ({"channel": "", "text": "x"}, "channel_not_found"),
    "unknown channel": ({"channel": "CNOPE", "text": "x"}, "channel_not_found"),
    "private without the bot": ({"channel": "CSEC", "text": "x"}, "channel_not_found"),
    "public without the bot": ({"channel": "COUT", "text": "x"}, "not_in_channel"),
    "archived": ({"channel": "CARC", "text": "x"}, "is_archived"),
    "deactivated person": ({"channel": "UOLD", "text": "x"}, "channel_not_found"),
    "the bot itself": ({"channel": "UBOT", "text": "x"}, "channel_not_found"),
    "nothing to say": ({"channel": "CGEN"}, "no_text"),
    "blocks not JSON": ({"channel": "CGEN", "text": "x", "blocks": "[{"}, "invalid_blocks_format"),
    "markdown and text": ({"channel": "CGEN", "text": "x", "markdown_text": "y"}, "markdown_text_conflict"),
    "markdown 12001": ({"channel": "CGEN", "markdown_text": "y" * 12_001}, "msg_too_long"),
    "attachments no list": ({"channel": "CGEN", "text": "x", "attachments": '{"a": 1}'}, "invalid_attachments"),
    "attachments no JSON": ({"channel": "CGEN", "text": "x", "attachments": "[{"}, "invalid_attachments"),
    "101 attachments": ({"channel": "CGEN", "attachments": [{"text": "x"}] * 101}, "too_many_attachments"),
    "bad blocks in one": (
        {"channel": "CGEN", "attachments": [{"blocks": [{"type": "banner"}]}]},
        "invalid_blocks",
    ),
    "metadata no JSON": ({"channel": "CGEN", "text": "x", "metadata": "{"}, "invalid_metadata_format"),
    "metadata a list": ({"channel": "CGEN", "text": "x", "metadata": "[1]"}, "invalid_metadata_format"),
    "metadata without payload": (
        {"channel": "CGEN", "text": "x", "metadata": {"event_type": "e"}},
        "invalid_metadata_format",
    ),
    "metadata nested": (
        {"channel": "CGEN", "text": "x", "metadata": {"event_type": "e", "event_payload": {"a": {"b": 1}}}},
        "invalid_metadata_format",
    ),
    "metadata huge": (
        {"channel": "CGEN", "text": "x", "metadata": {"event_type": "e", "event_payload": {"a": "x" * 8000}}},
        "metadata_too_large",
    ),
    "unknown thread": ({"channel": "CGEN", "text": "x", "thread_ts": "1.000001"}, "thread_not_found"),
}


@pytest.mark.parametrize(("args", "error"), BAD_POSTS.values(), ids=list(BAD_POSTS))
def test_a_post_is_refused_by_slacks_name(client: WebClient, control: Control, args: Json, error: str) -> None:
    assert error_of(client.api_call, api_method="chat.postMessage", json=args) == error
    assert control.get("sees", user="ann")["messages"] == []


def test_a_post_can_be_read_back(client: WebClient) -> None:
    posted = client.chat_postMessage(channel="CGEN", text="hello", blocks=[section("hello")])
    (read,) = client.conversations_history(channel="CGEN")["messages"]
    assert read == posted["message"]
    assert (read["ts"], read["bot_id"], read["user"]) == (posted["ts"], "B1", "UBOT")
    assert read["blocks"][0]["block_id"]


def test_a_channel_can_be_named(client: WebClient) -> None:
    assert client.chat_postMessage(channel="#general", text="x")["channel"] == "CGEN"


def test_long_text_is_cut(client: WebClient) -> None:
    posted = client.chat_postMessage(channel="CGEN", text="x" * 40_001)
    assert len(posted["message"]["text"]) == 40_000


def test_timestamps_are_unique_and_grow(client: WebClient) -> None:
    stamps = [str(client.chat_postMessage(channel="CGEN", text=str(n))["ts"]) for n in range(5)]
    assert stamps == sorted(set(stamps))
    assert all(re.fullmatch(r"\d{10}\.\d{6}", ts) for ts in stamps)


def test_a_user_id_as_channel_means_direct_messages(client: WebClient, control: Control) -> None:
    first, second = (client.chat_postMessage(channel="UANN", text=text) for text in ("one", "two"))
    assert first["channel"].startswith("D")
    assert first["channel"] == second["channel"] == client.conversations_open(users="UANN")["channel"]["id"]
    client.chat_update(channel=first["channel"], ts=first["ts"], text="changed")
    assert error_of(client.chat_update, channel="UANN", ts=first["ts"], text="x") == "channel_not_found"
    assert [one["text"] for one in control.get("sees", user="ben")["messages"]] == []


def test_metadata_is_whole_only_when_asked_for(client: WebClient) -> None:
    client.chat_postMessage(channel="CGEN", text="x", metadata=META)
    (short,) = client.conversations_history(channel="CGEN")["messages"]
    (whole,) = client.conversations_history(channel="CGEN", include_all_metadata=True)["messages"]
    assert short["metadata"] == {"event_type": "case_opened"}
    assert whole["metadata"] == META


def test_update_keeps_metadata_unless_passed(client: WebClient) -> None:
    ts = client.chat_postMessage(channel="CGEN", text="x", metadata=META)["ts"]
    client.chat_update(channel="CGEN", ts=ts, text="y")
    (kept,) = client.conversations_history(channel="CGEN", include_all_metadata=True)["messages"]
    assert kept["metadata"] == META
    client.chat_update(channel="CGEN", ts=ts, text="y", metadata={"event_type": "e", "event_payload": {}})
    (changed,) = client.conversations_history(channel="CGEN", include_all_metadata=True)["messages"]
    assert changed["metadata"]["event_type"] == "e"


def test_update_with_text_alone_removes_the_blocks(client: WebClient) -> None:
    ts = client.chat_postMessage(channel="CGEN", text="x", blocks=[section(), actions(button())])["ts"]
    client.chat_update(channel="CGEN", ts=ts, blocks=[section("new")])
    (kept,) = client.conversations_history(channel="CGEN")["messages"]
    assert (kept["text"], kept["blocks"][0]["text"]["text"]) == ("x", "new")
    client.chat_update(channel="CGEN", ts=ts, text="gone")
    (bare,) = client.conversations_history(channel="CGEN")["messages"]
    assert "blocks" not in bare
    assert bare["edited"]["user"] == "UBOT"


def test_update_is_refused(client: WebClient, control: Control) -> None:
    ours = client.chat_postMessage(channel="CGEN", text="x")["ts"]
    theirs = control("message", user="ann", channel="CGEN", text="mine")["ts"]
    seen = client.chat_postEphemeral(channel="CGEN", user="UANN", text="psst")["message_ts"]
    update = client.chat_update
    assert error_of(update, channel="CGEN", ts=ours, text="x" * 4001) == "msg_too_long"
    assert error_of(update, channel="CGEN", ts=ours) == "no_text"
    assert error_of(update, channel="CGEN", ts=theirs, text="x") == "cant_update_message"
    assert error_of(update, channel="CGEN", ts=seen, text="x") == "message_not_found"
    assert error_of(update, channel="CGEN", ts="1.000001", text="x") == "message_not_found"
    assert error_of(update, channel="COUT", ts=ours, text="x") == "not_in_channel"
    assert error_of(update, channel="CARC", ts=ours, text="x") == "is_archived"


def test_delete(client: WebClient, control: Control) -> None:
    ours = client.chat_postMessage(channel="CGEN", text="x")["ts"]
    theirs = control("message", user="ann", channel="CGEN", text="mine")["ts"]
    assert error_of(client.chat_delete, channel="CGEN", ts=theirs) == "cant_delete_message"
    client.chat_delete(channel="CGEN", ts=ours)
    assert error_of(client.chat_delete, channel="CGEN", ts=ours) == "message_not_found"
    assert [one["text"] for one in client.conversations_history(channel="CGEN")["messages"]] == ["mine"]


def test_replies_stay_out_of_history_unless_broadcast(client: WebClient) -> None:
    parent = client.chat_postMessage(channel="CGEN", text="parent")["ts"]
    reply = client.chat_postMessage(channel="CGEN", text="reply", thread_ts=parent)["ts"]
    client.chat_postMessage(channel="CGEN", text="loud", thread_ts=parent, reply_broadcast=True)
    client.chat_postMessage(channel="CGEN", text="to a reply", thread_ts=reply)
    history = client.conversations_history(channel="CGEN")["messages"]
    assert [one["text"] for one in history] == ["loud", "parent"]
    assert history[0]["subtype"] == "thread_broadcast"
    assert (history[1]["reply_count"], history[1]["reply_users"]) == (3, ["UBOT"])
    thread = client.conversations_replies(channel="CGEN", ts=parent)["messages"]
    assert [one["text"] for one in thread] == ["parent", "reply", "loud", "to a reply"]
    assert {one["thread_ts"] for one in thread} == {parent}
    assert thread[1]["parent_user_id"] == "UBOT"
    assert client.conversations_replies(channel="CGEN", ts=reply)["messages"] == thread
    assert error_of(client.conversations_replies, channel="CGEN", ts="1.000001") == "thread_not_found"


def test_a_deleted_parent_leaves_its_replies(client: WebClient) -> None:
    parent = client.chat_postMessage(channel="CGEN", text="parent")["ts"]
    reply = client.chat_postMessage(channel="CGEN", text="reply", thread_ts=parent)["ts"]
    client.chat_delete(channel="CGEN", ts=parent)
    (left,) = client.conversations_replies(channel="CGEN", ts=parent)["messages"]
    assert left["text"] == "reply"
    client.chat_delete(channel="CGEN", ts=reply)
    assert error_of(client.conversations_replies, channel="CGEN", ts=parent) == "thread_not_found"


def test_history_by_span_and_page(client: WebClient) -> None:
    stamps = [client.chat_postMessage(channel="CGEN", text=str(n))["ts"] for n in range(5)]
    after = client.conversations_history(channel="CGEN", oldest=stamps[2])["messages"]
    assert [one["text"] for one in after] == ["4", "3"]
    within = client.conversations_history(channel="CGEN", oldest=stamps[1], latest=stamps[2], inclusive=True)
    assert [one["text"] for one in within["messages"]] == ["2", "1"]
    found = client.conversations_history(channel="CGEN", limit=2)
    pages = [([one["text"] for one in page["messages"]], page["has_more"]) for page in found]
    assert pages == [(["4", "3"], True), (["2", "1"], True), (["0"], False)]
    for cursor in ("nonsense", "bmV4dDp4", "b3RoZXI6MQ=="):
        assert error_of(client.conversations_history, channel="CGEN", cursor=cursor) == "invalid_cursor"
    assert error_of(client.conversations_history, channel="CGEN", limit=1001) == "invalid_arguments"
    assert error_of(client.conversations_history, channel="COUT") == "not_in_channel"


def test_ephemeral_messages_are_seen_by_one(client: WebClient, control: Control) -> None:
    client.chat_postEphemeral(channel="CGEN", user="UANN", text="psst")
    assert [one["ephemeral"] for one in control.get("sees", user="ann")["messages"]] == [True]
    assert control.get("sees", user="ben")["messages"] == []
    assert client.conversations_history(channel="CGEN")["messages"] == []
    assert error_of(client.chat_postEphemeral, channel="CGEN", user="UCAT", text="x") == "user_not_in_channel"
    assert error_of(client.chat_postEphemeral, channel="COUT", user="UANN", text="x") == "not_in_channel"


def test_permalinks(client: WebClient) -> None:
    parent = client.chat_postMessage(channel="CGEN", text="x")["ts"]
    reply = client.chat_postMessage(channel="CGEN", text="x", thread_ts=parent)["ts"]
    link = client.chat_getPermalink(channel="CGEN", message_ts=parent)["permalink"]
    assert link == f"https://example.slack.com/archives/CGEN/p{parent.replace('.', '')}"
    in_thread = client.chat_getPermalink(channel="CGEN", message_ts=reply)["permalink"]
    assert in_thread.endswith(f"?thread_ts={parent}&cid=CGEN")
    assert error_of(client.chat_getPermalink, channel="CGEN", message_ts="1.2") == "message_not_found"


def test_markdown_text_and_attachments_are_read(client: WebClient, control: Control) -> None:
    client.chat_postMessage(channel="CGEN", markdown_text="plain words")
    client.chat_postMessage(channel="CGEN", attachments=[{"title": "T", "text": "body"}])
    client.chat_postMessage(channel="CGEN", text="", attachments=[{"blocks": [section("inside"), actions(button())]}])
    seen = control.get("sees", user="ann")["messages"]
    assert [one["text"] for one in seen] == ["plain words", "T\nbody", "inside"]
    assert seen[2]["buttons"] == ["Press"]


def test_pins_and_reactions(client: WebClient, control: Control) -> None:
    ts = client.chat_postMessage(channel="CGEN", text="x")["ts"]
    client.pins_add(channel="CGEN", timestamp=ts)
    assert error_of(client.pins_add, channel="CGEN", timestamp=ts) == "already_pinned"
    assert [one["message"]["ts"] for one in client.pins_list(channel="CGEN")["items"]] == [ts]
    client.pins_remove(channel="CGEN", timestamp=ts)
    assert error_of(client.pins_remove, channel="CGEN", timestamp=ts) == "no_pin"
    client.reactions_add(channel="CGEN", timestamp=ts, name="eyes")
    assert error_of(client.reactions_add, channel="CGEN", timestamp=ts, name="eyes") == "already_reacted"
    (seen,) = control.get("sees", user="ann")["messages"]
    assert (seen["reactions"], seen["pinned"]) == ({"eyes": ["UBOT"]}, False)
    assert client.conversations_history(channel="CGEN")["messages"][0]["reactions"][0]["count"] == 1
    client.reactions_remove(channel="CGEN", timestamp=ts, name="eyes")
    assert error_of(client.reactions_remove, channel="CGEN", timestamp=ts, name="eyes") == "no_reaction"
    assert error_of(client.pins_add, channel="CGEN", timestamp="1.2") == "message_not_found"


def test_no_more_than_a_hundred_pins(client: WebClient) -> None:
    stamps = [client.chat_postMessage(channel="CGEN", text="x")["ts"] for _ in range(101)]
    for ts in stamps[:100]:
        client.pins_add(channel="CGEN", timestamp=ts)
    assert error_of(client.pins_add, channel="CGEN", timestamp=stamps[100]) == "too_many_pins"


def test_a_file_in_three_steps(client: WebClient, control: Control) -> None:
    answer = client.files_upload_v2(channel="CGEN", filename="r.csv", content="a,b\n1,2\n", initial_comment="here")
    file_id = answer["files"][0]["id"]
    assert client.files_info(file=file_id)["file"]["channels"] == ["CGEN"]
    (seen,) = control.get("sees", user="ann")["messages"]
    assert (seen["text"], seen["files"]) == ("here", ["r.csv"])
    assert control.get("file", id=file_id)["text"] == "a,b\n1,2\n"
    again = {"files": [{"id": file_id}]}
    assert error_of(client.files_completeUploadExternal, **again) == "file_not_found"
    assert error_of(client.files_info, file="FNOPE") == "file_not_found"
    assert error_of(client.files_getUploadURLExternal, filename="x", length=0) == "invalid_arguments"
    assert error_of(client.files_completeUploadExternal, files=[]) == "invalid_arguments"
    assert error_of(client.files_completeUploadExternal, files=[{"id": "F"}], channel_id="COUT") == "not_in_channel"
