"""The room of an incident on its faces: the way there for whoever may go, and nothing typed where it stays for good."""

import dataclasses
from typing import Any

import pytest

from countersign.app.sending import Picture
from countersign.slack.views.faces import render
from tests.slack.views import incidents as i
from tests.slack.views import sample as s
from tests.slack.views.checks import check_message

WAY = "This is dealt with in <#CROOM>."
ROOM = {"room": ("CROOM", "-")}


def drawn(face: str, picture: Picture, **more: Any) -> str:
    """Return a face of an incident whose room stands, as one text."""
    message = check_message(render(face, dataclasses.replace(picture, slots=ROOM, **more)))
    return str(message["blocks"])


def secret(story: s.Story) -> s.Story:
    """Return the same incident as a private one."""
    first = story.recorded[0]
    story.recorded[0] = dataclasses.replace(first, event=dataclasses.replace(first.event, private=True))
    assert story.case.private
    return story


def test_the_announcement_and_every_own_message_show_the_way() -> None:
    story = i.declared()
    assert WAY in drawn("announcement", story.picture())
    assert WAY in drawn("responder", s.dm(story, s.DANA))
    assert WAY in drawn("report", s.dm(story, s.ALEX, "receipt"))
    assert WAY in drawn("responder", s.dm(i.closed(), s.DANA))


def test_the_room_of_a_private_incident_is_shown_to_those_called_and_to_nobody_else() -> None:
    story = secret(i.declared())
    assert WAY in drawn("responder", s.dm(story, s.DANA))
    assert "CROOM" not in drawn("report", s.dm(story, s.ALEX, "receipt"))
    assert "CROOM" not in drawn("announcement", story.picture())


def test_the_announcement_has_no_buttons_and_the_summary_has_those_of_the_card() -> None:
    story = i.declared()
    announced = check_message(render("announcement", story.picture()))
    assert not [block for block in announced["blocks"] if block["type"] == "actions"]
    card, summary = (check_message(render(face, story.picture())) for face in ("incident", "summary"))
    assert summary == card


def test_who_could_not_be_let_in_is_named_in_the_room() -> None:
    said = drawn("summary", i.declared().picture(), kept_out=(s.DANA,))
    assert "Could not be let in: <@UDANA>." in said


@pytest.mark.parametrize("story", i.STORIES, ids=lambda story: story.__name__)
def test_topic_and_purpose_say_nothing_that_anybody_typed(story: Any) -> None:
    """Seen to fail with the title in the topic: Slack notes each topic in the channel, where nothing erases it."""
    whole = story()
    bare = dataclasses.replace(whole.picture(), texts={})
    for face in ("room", "topic"):
        message = render(face, whole.picture())
        assert message.text == render(face, bare).text
        assert whole.case.key in message.text
        assert len(message.text) < 250


def test_the_topic_says_how_severe_it_is_and_where_it_stands() -> None:
    assert render("topic", i.triaged().picture()).text.split(" · ")[1:] == [
        "High",
        "Triaged",
        "the pinned message has the rest",
    ]
