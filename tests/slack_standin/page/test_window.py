"""What a window shows of whose, and that an open window is sent what changed and nothing else."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from slack_sdk import WebClient
from starlette.testclient import TestClient
from websockets.sync.client import ClientConnection
from websockets.sync.client import connect as open_socket

from slack_standin import Server, Settings
from slack_standin.app import build_app
from slack_standin.page import live
from slack_standin.page.look import HOME, Look
from slack_standin.page.parts import changed, parts
from slack_standin.standin import Standin
from tests.patience import PATIENCE
from tests.slack_standin.conftest import TEAM, Control

Json = dict[str, Any]
EVIL = "<script>alert(1)</script>\"'&"


@pytest.fixture
def standin() -> Standin:
    return Standin(copy.deepcopy(TEAM), Settings())


def look(standin: Standin, who: str = "ann", at: str = "CGEN", thread: str = "") -> Look:
    return Look.of(standin, {"as": who, "at": at, "thread": thread})


def said(standin: Standin, name: str, **asked: str) -> str:
    part = parts(standin, look(standin, **asked))[name]
    return "".join(part.values()) if isinstance(part, dict) else part


def keys(standin: Standin, **asked: str) -> list[str]:
    part = parts(standin, look(standin, **asked))["messages"]
    assert isinstance(part, dict)
    return [key.rpartition("/")[2] for key in part]


def test_an_address_without_a_person_or_with_an_unknown_one_shows_the_first(standin: Standin) -> None:
    assert [Look.of(standin, {"as": who}).user.name for who in ("", "nobody", "ben")] == ["ann", "ann", "ben"]


def test_nobody_can_be_the_app_or_somebody_who_left(standin: Standin) -> None:
    assert "helper" not in said(standin, "you")
    assert 'data-as="old"' not in said(standin, "you")


@pytest.mark.parametrize(
    ("who", "at", "shown"),
    [("ann", "CSEC", "CSEC"), ("ben", "CSEC", "CGEN"), ("ben", "COUT", "COUT"), ("ann", "CNONE", "CGEN")],
)
def test_a_place_that_somebody_may_not_see_is_general_instead(standin: Standin, who: str, at: str, shown: str) -> None:
    assert look(standin, who, at).place == shown


def test_a_guest_sees_only_where_they_are_a_member_and_begins_with_the_app(standin: Standin) -> None:
    place = standin.space.channels[look(standin, "cat", "COUT").place]
    assert place.im_user == "UCAT"


def test_a_direct_message_of_somebody_else_cannot_be_looked_at(standin: Standin) -> None:
    theirs, own = (standin.space.dm(standin.space.users[user]) for user in ("UANN", "UBEN"))
    assert look(standin, "ben", theirs.id).place == own.id, "whoever was Ann and is Ben now goes on with the app"


def test_private_channels_of_others_are_not_listed(standin: Standin) -> None:
    assert "secret" in said(standin, "sidebar", who="ann")
    assert "secret" not in said(standin, "sidebar", who="ben")
    assert "outside" in said(standin, "sidebar", who="ben")
    assert "attic" not in said(standin, "sidebar", who="ann")


def test_what_only_one_person_sees_is_shown_to_that_person(standin: Standin) -> None:
    standin.messages.post("CGEN", "UBOT", text="for Ann alone", ephemeral_to="UANN")
    assert "for Ann alone" in said(standin, "messages", who="ann")
    assert "for Ann alone" not in said(standin, "messages", who="ben")


def test_a_thread_is_open_only_if_it_is_there(standin: Standin) -> None:
    first = standin.messages.post("CGEN", "UANN", text="question")
    standin.messages.post("CGEN", "UBEN", text="answer", thread_ts=first.ts)
    assert look(standin, thread="1.000000").thread == ""
    assert look(standin, thread=first.ts).thread == first.ts
    assert "answer" in said(standin, "replies", thread=first.ts)
    assert "answer" not in said(standin, "messages", thread=first.ts)
    assert "1 reply" in said(standin, "messages")


def test_a_thread_whose_first_message_was_deleted_still_opens(standin: Standin) -> None:
    first = standin.messages.post("CGEN", "UANN", text="question")
    standin.messages.post("CGEN", "UBEN", text="answer", thread_ts=first.ts)
    standin.messages.remove(first)
    assert "answer" in said(standin, "replies", thread=first.ts)


def test_unread_is_what_others_wrote_since_one_read_and_asks_for_whom_it_names(standin: Standin) -> None:
    mine = standin.messages.post("CGEN", "UANN", text="my own")
    assert "unread" not in said(standin, "sidebar")
    new = standin.messages.post("CGEN", "UBEN", text="for <@UANN>")
    assert ('aria-label="1 unread"' in said(standin, "sidebar"), 'aria-label="1 unread"' in said(standin, "you")) == (
        True,
        True,
    )
    assert standin.marks.move("UANN", "CGEN", mine.ts)
    assert "unread" in said(standin, "sidebar")
    assert standin.marks.move("UANN", "CGEN", new.ts)
    assert "unread" not in said(standin, "sidebar")


def test_reading_never_goes_back(standin: Standin) -> None:
    new = standin.messages.post("CGEN", "UBEN", text="new")
    assert standin.marks.move("UANN", "CGEN", new.ts)
    assert not standin.marks.move("UANN", "CGEN", "1.000000")
    assert "unread" not in said(standin, "sidebar")


def test_a_group_and_everybody_ask_for_their_members(standin: Standin) -> None:
    standin.messages.post("CGEN", "UANN", text="<!subteam^S1> please")
    standin.messages.post("CGEN", "UANN", text="<!here> please")
    assert 'aria-label="2 unread"' in said(standin, "sidebar", who="ben")


def test_whom_a_message_names_follows_its_changes_and_those_of_groups(standin: Standin) -> None:
    post = standin.messages.post("CGEN", "UANN", text="<@UBEN> or <!subteam^S1>")
    assert standin.marks.named(standin.space, post) == {"UBEN", "@legal"}
    standin.space.groups["S1"].handle = "lawyers"
    assert standin.marks.named(standin.space, post) == {"UBEN", "@lawyers"}
    standin.messages.edit(post, text="nobody")
    assert standin.marks.named(standin.space, post) == frozenset()


def test_a_day_begins_with_a_line_in_the_readers_zone(standin: Standin) -> None:
    standin.clock.set(datetime(2030, 2, 5, 22, 30, tzinfo=UTC))
    standin.messages.post("CGEN", "UANN", text="late")
    standin.clock.set(datetime(2030, 2, 5, 23, 30, tzinfo=UTC))
    standin.messages.post("CGEN", "UANN", text="past midnight in Berlin")
    assert [key for key in keys(standin, who="ann") if key.startswith("day")] == ["day-2030-02-05", "day-2030-02-06"]
    assert [key for key in keys(standin, who="ben") if key.startswith("day")] == ["day-2030-02-05"]


def test_messages_of_one_person_within_five_minutes_stand_together(standin: Standin) -> None:
    standin.messages.post("CGEN", "UANN", text="one")
    standin.messages.post("CGEN", "UANN", text="two")
    standin.clock.advance(301)
    standin.messages.post("CGEN", "UANN", text="three")
    standin.messages.post("CGEN", "UBEN", text="four")
    assert said(standin, "messages").count("message follows") == 1


def test_names_topics_and_lines_are_escaped(standin: Standin) -> None:
    standin.space.users["UANN"].real_name = EVIL
    standin.space.channels["CGEN"].topic = EVIL
    standin.messages.post("CGEN", "UANN", text=EVIL)
    standin.strip.add([{"kind": "bad", "text": EVIL}])
    everything = json.dumps(parts(standin, look(standin)))
    assert "<script" not in everything
    assert "&lt;script" in everything


def test_only_parts_and_items_that_changed_are_sent(standin: Standin) -> None:
    standin.messages.post("CGEN", "UANN", text="one")
    before = parts(standin, look(standin))
    assert changed(before, parts(standin, look(standin))) == []
    standin.clock.advance(301)
    new = standin.messages.post("CGEN", "UANN", text="two")
    frames = {frame["name"]: frame for frame in changed(before, parts(standin, look(standin)))}
    assert list(frames["messages"]["items"]) == [f"CGEN//{new.ts}"]  # type: ignore[call-overload]
    assert len(frames["messages"]["order"]) == 4  # type: ignore[arg-type]
    assert "head" not in frames


@pytest.fixture
def window(server: Server) -> Iterator[ClientConnection]:
    address = server.url.replace("http", "ws")
    with open_socket(f"{address}/page/live?as=ann&at=CGEN", proxy=None) as socket:
        yield socket


def until(socket: ClientConnection, name: str, words: str) -> Json:
    """Take frames until a part comes that holds these words."""
    while True:
        frame = json.loads(socket.recv(PATIENCE))
        for part in frame["parts"]:
            if part["name"] == name and words in json.dumps(part):
                return frame


def test_an_open_window_is_sent_a_message_as_it_comes(window: ClientConnection, client: WebClient) -> None:
    until(window, "head", "general")
    client.chat_postMessage(channel="CGEN", text="Hello from the app")
    until(window, "messages", "Hello from the app")


def test_a_window_is_told_where_it_looks_when_it_turns(window: ClientConnection) -> None:
    until(window, "head", "general")
    window.send(json.dumps({"look": {"as": "ben", "at": "CSEC"}}))
    frame = until(window, "you", "UBEN")
    assert frame["look"] == {"as": "ben", "id": "UBEN", "at": "CGEN", "thread": ""}


def test_whoever_turns_twice_before_the_window_shows_it_is_where_both_lead(window: ClientConnection) -> None:
    until(window, "head", "general")
    for look in ({"as": "ben"}, {"at": HOME}):
        window.send(json.dumps({"look": look}))
    while (look := json.loads(window.recv(PATIENCE))["look"])["at"] != HOME:
        pass
    assert look["id"] == "UBEN"


def test_what_one_has_read_is_unread_no_more_in_another_window(
    window: ClientConnection, server: Server, control: Control
) -> None:
    until(window, "head", "general")
    sent = control("message", user="ben", channel="CGEN", text="<@UANN> look")
    until(window, "sidebar", "1 unread")
    with open_socket(f"{server.url.replace('http', 'ws')}/page/live?as=ann&at=CGEN", proxy=None) as other:
        other.send(json.dumps({"read": {"as": "UANN", "at": "CGEN", "ts": sent["ts"]}}))
        while "1 unread" in json.dumps(until(window, "sidebar", "general")):
            pass


def test_a_window_goes_on_when_the_workspace_starts_over(window: ClientConnection, control: Control) -> None:
    until(window, "head", "general")
    control("message", user="ben", channel="CGEN", text="before")
    until(window, "messages", "before")
    control("reset")
    control("message", user="ben", channel="CGEN", text="after")
    assert "before" not in json.dumps(until(window, "messages", "after"))


def test_a_window_that_talks_nonsense_is_closed_and_others_are_not(window: ClientConnection, server: Server) -> None:
    with open_socket(f"{server.url.replace('http', 'ws')}/page/live?as=ben", proxy=None) as other:
        other.send("no JSON")
        until(window, "head", "general")
    assert httpx.get(f"{server.url}/?as=ben", trust_env=False).status_code == 200


def test_the_page_comes_with_everything_drawn(server: Server, control: Control) -> None:
    control("message", user="ben", channel="CGEN", text="already there")
    page = httpx.get(f"{server.url}/?as=ann&at=CGEN", trust_env=False)
    assert "already there" in page.text
    assert (page.headers["cache-control"], page.status_code) == ("no-store", 200)


def test_home_is_a_place_without_messages(standin: Standin) -> None:
    shown = parts(standin, look(standin, at=HOME))
    assert (shown["messages"], shown["composer"]) == ({}, "")
    assert "has not shown anything here yet" in str(shown["home"])


def test_a_line_of_the_strip_without_a_kind_is_refused_whole(control: Control) -> None:
    lines = [{"kind": "good", "text": "fine"}, {"kind": "strange", "text": "no"}]
    assert control("strip", lines=lines)["error"] == "misused"
    assert control("strip", lines=lines[:1])["ok"]


@pytest.mark.parametrize(
    ("to", "now", "then"),
    [
        ("hour", "2030-02-05T08:30:00+00:00", "2030-02-05T09:30:00+00:00"),
        ("day", "2030-02-05T08:30:00+00:00", "2030-02-06T08:30:00+00:00"),
        ("monday", "2030-02-05T08:30:00+00:00", "2030-02-11T08:00:00+00:00"),
        ("monday", "2030-02-11T07:30:00+00:00", "2030-02-11T08:00:00+00:00"),
        ("monday", "2030-02-11T08:30:00+00:00", "2030-02-18T08:00:00+00:00"),
        # Clocks go forward in Berlin on 31 March 2030.
        ("monday", "2030-03-29T08:30:00+00:00", "2030-04-01T07:00:00+00:00"),
    ],
)
def test_time_moves_by_steps_as_somebodys_clock_shows_it(control: Control, to: str, now: str, then: str) -> None:
    control("clock", set=now)
    assert control("move", user="ann", to=to)["now"][:16] == then[:16]


def test_a_step_that_does_not_exist_is_misuse(control: Control) -> None:
    assert control("move", user="ann", to="yesterday")["error"] == "misused"


@pytest.mark.parametrize(("address", "status"), [("", 404), ("http://127.0.0.1:9", 502)])
def test_without_a_companion_or_with_a_silent_one_its_part_says_so(standin: Standin, address: str, status: int) -> None:
    standin.settings = replace(standin.settings, companion=address)
    with TestClient(build_app(standin), base_url="http://127.0.0.1") as browser:
        assert browser.get("/companion/panel").status_code == status


def test_a_message_drawn_before_calls_people_by_their_name_of_today_and_says_what_it_says_now(standin: Standin) -> None:
    posted = standin.messages.post("CGEN", "UBOT", text="for <@UBEN>")
    assert "@Ben Roy" in said(standin, "messages")
    standin.space.users["UBEN"].real_name = "Ben Nowak"
    assert "@Ben Nowak" in said(standin, "messages")
    standin.messages.edit(posted, text="for nobody")
    assert "for nobody" in said(standin, "messages")
    standin.fill(copy.deepcopy(TEAM))
    assert "for nobody" not in said(standin, "messages")


def test_a_window_that_cannot_be_drawn_is_an_error_that_somebody_hears_of(
    standin: Standin, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise LookupError("no such block")

    monkeypatch.setattr(live, "parts", broken)
    with (
        TestClient(build_app(standin), base_url="http://127.0.0.1") as browser,
        pytest.raises(LookupError, match="no such block"),
        browser.websocket_connect("/page/live?as=ann", headers={"host": "127.0.0.1"}),
    ):
        pass
