"""The inspector's fragments: what they show of a case, and that whatever people typed is text in them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from html.parser import HTMLParser
from types import SimpleNamespace
from typing import get_args

import pytest
from sqlalchemy import make_url
from syrupy.assertion import SnapshotAssertion

from countersign.bootstrap.inspection import sentences
from countersign.bootstrap.inspection.shown import Shown
from countersign.cli.sandbox.companion.panel import render
from countersign.domain import events as e
from countersign.domain.incidents.readings import READS
from countersign.slack.views import thread
from tests.cli.companion.bench import ZONE, inspecting, keep, steady
from tests.databases import KINDS
from tests.domain.builders import BEN, LEGAL, SECURITY, Life, approval, stage, text, timed
from tests.domain.whole import typed, whole

# What a browser would obey if it stood in a page as it is.
WICKED = "<img src=x onerror=alert(1)>&amp;\"' <b>bold</b>"


def fragment(shown: Shown) -> str:
    return str(render("case.html", case=shown, readers={spot.slot: "ana" for spot in shown.spots}))


def shown(address: str, key: str = "EXC-7") -> Shown:
    with inspecting(address) as inspector:
        found = inspector.case(key, ZONE)
    assert found
    return found


def asked(what: str = "Try a new model") -> Life:
    """Return a request of two stages: reminded after four hours, late after eight, and passed by the first stage."""
    clocks = timed(remind=["50 %"], escalate=[{"at": "100 %", "add": "deputies"}])
    stages = stage(LEGAL, stage="legal", clock="decision"), stage(SECURITY, stage="security")
    life = Life(approval(*stages, clocks=clocks)).open(what=text(what)).after(hours=4).after(hours=4)
    life.now = life.now.replace(minute=5)
    assert life.do("approve", BEN).refusal is None
    return life


class Tags(HTMLParser):
    """Collects the names of tags and all text, as a browser would read them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.words = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


def test_a_case_is_shown_with_its_events_its_route_its_timers_and_its_chain(
    address: str, snapshot: SnapshotAssertion
) -> None:
    keep(asked(), address, text("Try a new model"))
    assert steady(fragment(shown(address))) == snapshot


@pytest.mark.parametrize("kind", KINDS, indirect=True)
def test_it_makes_no_difference_where_the_record_is_kept(address: str) -> None:
    keep(asked(), address, text("Try a new model"))
    found = shown(address)
    assert "verified, 10 events" in fragment(found)
    assert [one.name for one in found.timers] == ["decision/2/remind50%", "decision/2/escalate1", "decision/2/limit"]


def test_an_incident_is_shown_in_the_words_of_its_timeline(address: str, snapshot: SnapshotAssertion) -> None:
    life = whole()
    keep(life, address, *map(typed, ["It leaks", "Switched off"]))
    found = shown(address, "INC-7")
    assert [f"{one.when}, {one.who}: {one.says}" for one in found.happenings] == snapshot


def test_what_people_typed_is_text_wherever_it_stands(address: str) -> None:
    """With autoescape off, ``img`` and ``b`` were tags of the fragment."""
    life = asked(WICKED)
    life.do("reject", "slack:T1/UEVE", {"reason": text(WICKED)})
    keep(life, address, text(WICKED))
    tags = Tags(fragment(shown(address)))
    assert tags.names <= {"section", "h2", "h3", "p", "dl", "dt", "dd", "details", "summary", "ol", "ul", "li"} | {
        *("time", "code", "strong", "a")
    }
    # In the title, among the answers, in the event that opened it, and twice as the reason.
    assert tags.words.count(WICKED) == 5


def test_a_typed_text_that_was_erased_is_said_to_be(address: str) -> None:
    keep(asked(), address)
    assert "(erased)" in fragment(shown(address))


def test_what_is_wrong_in_the_record_is_named_with_its_event_and_the_rest_is_still_shown(address: str) -> None:
    keep(asked(), address, text("Try a new model"))
    with closing(sqlite3.connect(str(make_url(address).database), isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER events_no_update")
        connection.execute("UPDATE events SET body = replace(body, 'primary', 'deputy') WHERE seq = 3")
    found = shown(address)
    assert [one.seq for one in found.chain if one.wrong] == [3]
    assert len(found.chain) == len(asked().events)
    html = fragment(found)
    assert "not verified" in html
    assert "EXC-7, event 3: its hash does not fit what it says and the event before it" in html


def test_a_record_that_cannot_be_read_at_all_is_no_traceback(address: str) -> None:
    keep(asked(), address, text("Try a new model"))
    with closing(sqlite3.connect(str(make_url(address).database), isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER events_no_update")
        connection.execute("UPDATE events SET body = '{}' WHERE seq = 3")
    found = shown(address)
    assert (found.key, found.state, found.happenings) == ("EXC-7", "cannot be read", ())
    assert [one.seq for one in found.chain if one.wrong] == [3]
    assert "not verified" in fragment(found)


def test_there_is_no_case_that_is_not_there(address: str) -> None:
    keep(asked(), address)
    with inspecting(address) as inspector:
        assert inspector.case("EXC-8", ZONE) is None


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York"])
def test_moments_are_said_in_the_zone_of_whoever_looks(address: str, zone: str) -> None:
    keep(asked(), address)
    with inspecting(address) as inspector:
        found = inspector.case("EXC-7", zone)
    assert found
    assert (
        found.happenings[0].when
        == {
            "Europe/Berlin": "Mon 2 Mar 2026, 10:00 CET",
            "America/New_York": "Mon 2 Mar 2026, 04:00 EST",
        }[zone]
    )


# Events that the thread tells by the state of the case after them, which is what they are about.
BY_STATE = {
    *(e.Approved, e.Rejected, e.Withdrawn, e.Lapsed, e.Expired, e.GlassBroken, e.Suspended, e.Revoked),
    *(e.Relinquished, e.Renewed, e.Done, e.Dropped, e.Superseded, e.Held, e.Missed, e.Closed),
}


def test_every_event_has_words_of_its_own_or_those_of_timeline_and_thread() -> None:
    of_incidents = {*READS, *thread._INCIDENT}
    of_others = {*thread._LINES}
    missing = {*get_args(e.Event)} - {*sentences._OWN} - of_incidents - of_others - BY_STATE
    assert not missing


def test_what_happens_behind_the_scenes_is_no_news(address: str) -> None:
    """The opening is a person's, routing and clocks are seen by nobody; the two strikes are what people hear of."""
    keep(asked(), address)
    with inspecting(address) as inspector:
        assert [(one.key, one.says) for one in inspector.news({}, ZONE)] == [
            ("EXC-7", "reminder of the limit of legal to Ben"),
            ("EXC-7", "the limit of legal passed, Carl and Dora may answer now as well"),
        ]
        assert inspector.news(inspector.versions(), ZONE) == []


@pytest.mark.parametrize(
    ("clock", "words"), [("due/1", "the task"), ("hold/1", "the review"), ("tell_leadership", "tell leadership")]
)
def test_a_clock_without_a_stage_is_called_by_what_it_is_about(clock: str, words: str) -> None:
    assert sentences.about(SimpleNamespace(before=SimpleNamespace(clocks={}), case=None, book=None), clock) == words
