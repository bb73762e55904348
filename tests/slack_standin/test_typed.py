"""What people type: how Slack keeps it, what of it is a command, and what Slackbot says where one goes nowhere."""

from __future__ import annotations

from typing import Any

import pytest

from slack_standin import Server
from slack_standin.manifest import Manifest
from slack_standin.typed import as_kept, as_typed, command_in
from slack_standin.workspace import Workspace
from tests.slack_standin.conftest import SILENCE, TEAM, Control, Robot, hasty

MANIFEST = {"features": {"slash_commands": [{"command": "/ask", "should_escape": True}, {"command": "/plain"}]}}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("<b> & \"quotes\" 'too' > that", "&lt;b&gt; &amp; \"quotes\" 'too' &gt; that"),
        ("for <@UANN>, <@UANN|ann>, <#CGEN> and <!subteam^S1> <!here>", None),
        ("<https://example.com/?a=1|Label> <mailto:a@example.com>", None),
        ("&lt;b&gt; &amp; &amp;lt;", None),
        ("&nbsp; &lt", "&amp;nbsp; &amp;lt"),
        ("a <- b, <@ ann>, <javascript:alert(1)>", "a &lt;- b, &lt;@ ann&gt;, &lt;javascript:alert(1)&gt;"),
        ("<!doctype html>", "&lt;!doctype html&gt;"),
        ("", ""),
    ],
)
def test_what_is_typed_is_kept_with_entities_but_for_what_is_in_slacks_form(typed: str, kept: str | None) -> None:
    assert as_kept(typed) == (typed if kept is None else kept)
    assert as_kept(as_kept(typed)) == as_kept(typed)


def test_what_is_kept_can_be_read_as_it_stood_in_the_box() -> None:
    space = Workspace.load(TEAM)
    kept = "<@UANN> <@UNONE> <#CGEN|general> <!subteam^S1> <!here> &lt;b&gt; &amp;lt;"
    assert as_typed(space, kept) == "@ann @UNONE #general @legal @here <b> &lt;"


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/ask why not ", ("/ask", "why not")),
        ("/ask", ("/ask", "")),
        ("/ask\ntwo\nlines", ("/ask", "two\nlines")),
        (" /ask why", None),
        ("/ ask", None),
        ("ask /this", None),
        ("", None),
    ],
)
def test_a_command_begins_with_a_slash_and_nothing_before_it(text: str, command: tuple[str, str] | None) -> None:
    assert command_in(text) == command


@pytest.fixture
def with_manifest(server: Server) -> Any:
    server.standin.manifest = Manifest.of(MANIFEST)
    yield
    server.standin.manifest = None


def whispers(control: Control, user: str = "ann") -> list[str]:
    seen = control.get("sees", user=user)["messages"]
    return [one["text"] for one in seen if one["from"] == "USLACKBOT"]


def test_a_person_is_read_as_they_typed_and_the_app_gets_entities(robot: Robot, control: Control) -> None:
    control("type", user="ann", channel="CGEN", text="  is 1 < 2 & <b>?\n")
    assert control("wait", user="ben", contains="is 1 < 2 & <b>?")["message"]["text"] == "is 1 < 2 & <b>?"
    assert robot.event("message")["text"] == "is 1 &lt; 2 &amp; &lt;b&gt;?"


def test_a_command_gets_its_words_as_the_manifest_asks_for_them(
    robot: Robot, control: Control, with_manifest: None
) -> None:
    assert control("type", user="ann", channel="CGEN", text="/ask <@UBEN> why &lt;")["ok"]
    assert (robot.payload["text"], robot.payload["channel_id"]) == ("<@UBEN|ben> why <", "CGEN")
    assert control("type", user="ann", channel="CGEN", text="/plain <@UBEN> why")["ok"]
    assert robot.payload["text"] == "@ben why"


@hasty
def test_slackbot_whispers_why_a_command_went_nowhere(robot: Robot, control: Control, with_manifest: None) -> None:
    robot.reply = lambda payload: SILENCE
    said = control("type", user="ann", channel="CGEN", text="/ask now")
    assert (said["ok"], said["error"]) == (False, "operation_timeout")
    assert control("type", user="ann", channel="CGEN", text="/a<b> x")["error"] == "unknown_command"
    failed, unknown = whispers(control)
    assert failed == '/ask failed with the error "operation_timeout"'
    assert unknown.startswith("/a<b> is not a valid command. In Slack, all messages that start with the “/”")
    assert whispers(control, "ben") == []
    assert len(robot.envelopes) == 1


def test_a_command_in_a_thread_is_refused_there(robot: Robot, control: Control, with_manifest: None) -> None:
    first = control("message", user="ann", channel="CGEN", text="question")["ts"]
    said = control("type", user="ann", channel="CGEN", text="/ask now", thread_ts=first)
    assert said["error"] == "command_in_thread"
    (refusal,) = [one for one in control.get("sees", user="ann")["messages"] if one["ephemeral"]]
    assert (refusal["text"], refusal["thread_ts"]) == ("/ask is not supported in threads. Sorry!", first)


def test_a_reply_can_be_sent_to_the_channel_too(control: Control, server: Server) -> None:
    first = control("message", user="ann", channel="CGEN", text="question")["ts"]
    both = control("type", user="ben", channel="CGEN", text="for all", thread_ts=first, broadcast=True)["ts"]
    control("type", user="ben", channel="CGEN", text="for the thread", thread_ts=first, broadcast=False)
    control("type", user="ben", channel="CGEN", text="no reply", broadcast=True)
    timeline = server.standin.messages.timeline("CGEN", "UANN")
    assert [one.text for one in timeline] == ["question", "for all", "no reply"]
    assert [one.ts for one in timeline if one.broadcast] == [both]


@pytest.mark.parametrize("channel", ["attic", "private"])
def test_nobody_writes_where_it_is_closed_to_them(control: Control, channel: str) -> None:
    who = "ann" if channel == "attic" else "ben"
    assert control("type", user=who, channel=channel, text="hello")["error"] == "misused"


def test_whoever_writes_has_read_what_was_there(control: Control, server: Server) -> None:
    control("message", user="ben", channel="CGEN", text="hello")
    ts = control("type", user="ann", channel="CGEN", text="hi")["ts"]
    assert server.standin.marks.until("UANN", "CGEN") == ts


def test_people_delete_their_own_messages_only(control: Control) -> None:
    ts = control("message", user="ann", channel="CGEN", text="mine")["ts"]
    assert control("delete_message", user="ben", channel="CGEN", ts=ts)["error"] == "cant_delete_message"
    assert control("delete_message", user="ann", channel="CGEN", ts=ts)["ok"]
    assert control("wait", user="ann", contains="mine", gone=True)["ok"]
