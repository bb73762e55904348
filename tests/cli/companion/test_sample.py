"""What a newcomer finds: a day of the sample team, and behind each message what it shows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from countersign.cli.sandbox.interactive import Running
from countersign.cli.sandbox.world import Json
from tests.cli.companion.standing import companion, sandbox, strip

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Start a sandbox once: no test here changes it."""
    with sandbox(tmp_path_factory.mktemp("sample")) as started:
        yield started


def message(here: Running, who: str, *words: str) -> Json:
    """Return the newest message that somebody sees with all these words."""
    found = [one for one in here.world.person(who).messages() if all(word in one["text"] for word in words)]
    assert found, words
    return max(found, key=lambda one: float(one["ts"]))


def lead_of(here: Running) -> str:
    """Return who leads the incident: whoever is on call in this week."""
    found = [who for who in ("omar", "ivan", "erin") if here.world.person(who).has("Contained", "INC-1")]
    return next(
        who for who in found if any("The price list" in one["text"] for one in here.world.person(who).messages())
    )


def panel(here: Running, who: str, one: Json) -> str:
    """Return the panel about a message."""
    return companion(here.world, "panel", user=who, channel=one["channel"], ts=one["ts"]).text


def test_it_is_a_weekday_morning_and_the_page_is_not_empty(here: Running) -> None:
    now = here.world.now().astimezone(BERLIN)
    assert (now.strftime("%A"), now.hour, now.minute) == ("Wednesday", 9, 30)
    general = [one for one in here.world.person("alex").messages() if one["channel_name"] == "general"]
    assert {"maya", "erin", "chris"} <= {one["from"] for one in general}
    assert any(one["reactions"] for one in general)


def test_one_request_waits_one_is_approved_one_is_rejected_and_an_incident_is_open(here: Running) -> None:
    assert "Approve" in message(here, "dana", "ING-1", "Your decision is needed")["buttons"]
    assert "It holds until" in message(here, "chris", "EXC-1", "Approved")["text"]
    assert "Ask for a seat on the team plan" in message(here, "bea", "EXC-2", "Rejected")["text"]
    assert "Triaged" in message(here, "chris", "INC-1", "Lead:")["text"]
    lead = lead_of(here)
    assert message(here, lead, "The price list is cached")["channel_name"] == "ai-inc-1"


def test_nothing_that_the_bot_sent_would_be_refused_by_slack(here: Running) -> None:
    assert here.world.do("refused")["refused"] == []


def test_the_first_clicks_on_the_clock_do_something(here: Running) -> None:
    """The next timer is half an hour away, and the digest comes on Monday at nine."""
    due = here.watch.next_timer()
    assert due
    assert due - here.world.now() < timedelta(hours=1)


def test_sample_days_leave_the_strip_to_the_newcomer(here: Running) -> None:
    assert strip(here.world) == []


def test_a_message_of_a_case_says_which_slot_it_is_and_what_the_case_is(here: Running) -> None:
    html = panel(here, "dana", message(here, "dana", "ING-1", "Your decision is needed"))
    for words in (
        "It shows",
        'data-panel="case=ING-1"',
        "prompt:slack:T0SANDBOX/U0DANA",
        "asks somebody to decide, kept current",
        "Dana Okafor, direct message",
        "The rule <strong>All other data</strong> decides",
        "verified, 4 events",
        "as of event 4",
    ):
        assert words in html, words


def test_a_case_links_to_its_other_messages_as_whoever_reads_them(here: Running) -> None:
    html = companion(here.world, "panel", user="alex", case="ing-1").text
    prompt = message(here, "dana", "ING-1", "Your decision is needed")
    assert f'href="/?as=dana&amp;at={prompt["channel"]}"' in html
    assert 'href="/?as=alex&amp;at=C0AIGOVERNANCE"' in html


def test_somebodys_own_words_belong_to_no_case(here: Running) -> None:
    html = panel(here, "alex", message(here, "alex", "The support assistant goes to two more teams"))
    assert "Paul Moreau wrote this. It belongs to no case." in html
    assert "panel-case" not in html


def test_what_people_say_in_the_room_of_an_incident_leads_to_it(here: Running) -> None:
    lead = lead_of(here)
    html = panel(here, lead, message(here, lead, "The price list is cached"))
    assert "wrote this. It belongs to no case." in html
    assert "Here people talk about" in html
    assert 'data-panel="case=INC-1"' in html


def test_a_whisper_belongs_to_no_case(here: Running) -> None:
    here.world.person("alex").type("/ai-gov", "help", "general")
    html = panel(here, "alex", message(here, "alex", "Ask for something or report it"))
    assert "Only Alex Kim sees this." in html
    assert "kept nowhere" in html


def test_what_is_not_there_is_said_in_a_sentence(here: Running) -> None:
    prompt = message(here, "dana", "ING-1", "Your decision is needed")
    for query, sentence in (
        ({"user": "alex", "channel": prompt["channel"], "ts": prompt["ts"]}, "Alex Kim does not see this message"),
        ({"user": "alex", "case": "EXC-99<i>"}, "There is no case EXC-99&lt;i&gt;."),
        ({"user": "nobody", "case": "ING-1"}, "There is nobody called &#39;nobody&#39; here."),
        ({"user": "alex"}, "Pick a message to see what it shows."),
    ):
        assert sentence in companion(here.world, "panel", **query).text


def test_the_panel_says_that_it_is_a_workbench_and_where_the_playbooks_are(here: Running) -> None:
    html = companion(here.world, "panel", user="alex", case="INC-1").text
    assert "private cases" in html
    assert f"<code>{here.children.folder.parent / 'playbooks'}</code>" in html
