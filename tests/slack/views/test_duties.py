"""Who does what and how things stand, as people read it: on the card, in notes, in the timeline."""

from datetime import timedelta
from typing import Any

import pytest

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.incidents.duty_events import DutyPart
from countersign.domain.world import Place
from countersign.slack.views.faces import render
from tests.slack.views import incidents as i
from tests.slack.views import sample as s
from tests.slack.views.checks import check_message

DUTIES = [
    {"duty": "lead", "label": "Lead", "ask": [{"role": "on_call"}]},
    {"duty": "press", "label": "Words & <pictures>", "ask": [{"role": "security_lead"}]},
]
BOOK = type(i.BOOK).model_validate({**i.BOOK.model_dump(by_alias=True), "duties": DUTIES})
PARTS = (DutyPart("lead", ("role:on_call",)), DutyPart("press", ("role:security_lead",)))
QUARTER = timedelta(minutes=15)


def manned() -> s.Story:
    """Return an incident with two open duties, each with a clock, and a status update that is due."""
    story = i.declared()
    story.book = BOOK
    story.tell(s.ALEX, e.DutiesSet(PARTS), story.at)
    for number, duty in enumerate(("lead", "press"), start=1):
        limit = story.at + number * QUARTER
        marks = (e.Mark("remind50%", limit - QUARTER / 2, "remind"), e.Mark("limit", limit, "limit"))
        story.tell(s.ALEX, e.ClockStarted(f"duty {duty}/9", limit, marks, judged=False), story.at)
    due = story.at + 2 * QUARTER
    return story.tell(s.ALEX, e.ClockStarted("update/9", due, (e.Mark("due", due, "remind"),), judged=False), story.at)


def text(face: str, picture: Any) -> str:
    return str(check_message(render(face, picture)))


def struck(*timers: str) -> s.Story:
    return manned().tell(SYSTEM, e.ClockStruck(timers, 0), s.NOW + 3 * QUARTER)


def test_the_card_says_who_has_a_duty_since_when_and_which_is_open() -> None:
    story = manned()
    card = text("incident", story.picture())
    assert "• Lead: *open*, wanted by" in card
    assert "• Words &amp; &lt;pictures&gt;: *open*, wanted by" in card
    story.tell(s.DANA, e.DutyTaken("lead")).tell(s.DANA, e.DutyHanded("press", s.PRIYA))
    card = text("incident", story.picture())
    assert "• Lead: <@UDANA> since" in card
    assert ": <@UPRIYA> since" in card
    assert ", handed over by <@UDANA>" in card


def test_a_duty_whose_limit_passed_or_that_has_none_is_open_all_the_same() -> None:
    assert "*open*, wanted since" in text("incident", struck("duty lead/9/limit").picture())
    story = manned().tell(s.DANA, e.DutyTaken("lead")).tell(SYSTEM, e.DutyFell("lead", "away"))
    assert "• Lead: open\\n" in text("incident", story.picture())


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (e.DutyTaken("lead"), "<@UPRIYA> leads this now instead of <@UDANA>."),
        (e.DutyTaken("press"), "<@UPRIYA> took over *Words &amp; &lt;pictures&gt;*."),
        (e.DutyHanded("lead", s.SAM), "<@UPRIYA> handed *Lead* over to <@USAM>; <@UDANA> had it."),
        (e.DutyFell("lead", "away"), "<@UDANA> is away, so *Lead* is open again."),
        (e.DutyFell("lead", "barred"), "<@UDANA> cannot act here any more, so *Lead* is open again."),
        (e.DutyFell("press", "away"), "Whoever had it is away"),
    ],
)
def test_a_duty_that_changes_hands_is_said_to_those_it_concerns_and_in_the_timeline(event: e.Event, words: str) -> None:
    story = manned().tell(s.DANA, e.DutyTaken("lead")).tell(s.PRIYA, event)
    assert words in text("duty", story.note(s.SAM))
    assert words in text("line", story.note())


def test_whoever_gives_away_their_own_duty_is_named_once() -> None:
    line = text("line", manned().tell(s.DANA, e.DutyTaken("lead")).tell(s.DANA, e.DutyHanded("lead", s.SAM)).note())
    assert "<@UDANA> handed *Lead* over to <@USAM>." in line
    assert "had it" not in line


def test_whoever_is_pressed_reads_which_duty_is_open_and_what_to_press() -> None:
    early = text("pressing", struck("duty lead/9/remind50%").note(s.DANA))
    assert "*Lead* is open; somebody has to take it by" in early
    assert "press *Take lead*" in early
    assert "Take over a duty" not in early, "the lead has a button of its own"
    assert "Nobody leads this yet" not in early, "it was said already"
    late = text("pressing", struck("duty press/9/limit").note(s.DANA))
    assert "is still open; somebody was to take it by" in late
    assert "Nobody leads this yet." in late
    assert "press *More…* and then *Take over a duty*" in late


def test_an_update_that_is_due_is_asked_for_with_what_to_press() -> None:
    story = struck("update/9/due")
    assert "A status update was due" in text("pressing", story.note(s.DANA))
    assert "*A status update was* due" in text("incident", story.picture())


def test_the_last_update_stands_on_the_card_in_its_first_words() -> None:
    story = manned()
    story.tell(s.PRIYA, e.StatusPosted(story.keep("It is on.")))
    story.tell(s.DANA, e.StatusPosted(story.keep("It is off. " * 100)))
    card = text("incident", story.picture())
    assert "It is off. It is off." in card
    assert card.count("It is off.") < 40, "the rest is in the timeline"
    assert "Status update* by <@UDANA>:" in text("line", story.note())
    story.texts.clear()
    assert "(erased)" in text("incident", story.picture())


def test_what_was_put_off_says_by_whom() -> None:
    until = s.NOW + 9 * QUARTER
    story = manned().tell(s.PRIYA, e.UpdateSnoozed(until))
    assert "<@UPRIYA> put the next status update off until" in text("line", story.note())
    assert "Next status update" not in text("incident", story.picture())
    story.tell(s.PRIYA, e.ClockStarted("update/10", until, (e.Mark("due", until, "remind"),), judged=False))
    assert ", put off by <@UPRIYA>" in text("incident", story.picture())


@pytest.mark.parametrize(
    ("entered", "words"),
    [
        (
            e.SeverityEntered("high", (s.SAM,), ("governance",)),
            "Told because it is *High*: <@USAM>, the channel governance.",
        ),
        (e.SeverityEntered("high", update=True), "A status update is wanted now."),
        (e.SeverityEntered("high"), "This is *High* now."),
    ],
)
def test_the_timeline_says_what_a_severity_brought(entered: e.Event, words: str) -> None:
    assert words in text("line", manned().tell(s.ALEX, entered).note())


def test_people_and_channels_that_are_told_read_how_severe_it_is_and_where_it_stands() -> None:
    story = manned().tell(s.ALEX, e.SeverityEntered("high", (s.SAM,), ("governance",), update=True))
    for picture in (story.note(s.SAM), story.picture(Place("channel", "governance"), event=story.recorded[-1])):
        assert "This incident is *High* now. *Declared*. Nobody leads this yet." in text("entered", picture)
    assert "a status update is wanted at once" in text("update_wanted", story.note(s.DANA))


def test_whoever_was_called_for_a_duty_by_name_reads_which() -> None:
    story = manned().tell(s.DANA, e.PeopleAsked(0, (s.asked(s.SAM, "duty:press/2", why="named"),)))
    assert "You are named for this (Words &amp; &lt;pictures&gt;)." in text("responder", s.dm(story, s.SAM))


def test_a_clock_that_struck_for_two_reasons_is_read_of_once() -> None:
    late = struck("duty press/9/limit", "duty press/9/escalate1").note(s.DANA)
    assert render("pressing", late).text.count("is still open") == 1


def test_an_update_that_is_due_by_another_severity_was_put_off_by_nobody() -> None:
    story = manned().tell(s.PRIYA, e.UpdateSnoozed(s.NOW + 9 * QUARTER))
    due = s.NOW + 20 * QUARTER
    story.tell(s.PRIYA, e.ClockStarted("update/10", due, (e.Mark("due", due, "remind"),), judged=False))
    assert ", put off by" not in text("incident", story.picture())
