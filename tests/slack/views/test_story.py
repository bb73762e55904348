"""The timeline and the document of an incident as they are drawn: in order, cut to fit, and literal."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from countersign.app.ports import Summary
from countersign.domain import events as e
from countersign.slack.views.faces import render
from countersign.slack.views.incidents import timeline
from tests.slack.views import incidents as i
from tests.slack.views import sample as s
from tests.slack.views.checks import check_message

NASTY = "<!channel> *bold* <https://evil.example|here> & more"


def wrote(story: s.Story, words: str, earlier: timedelta | None = None) -> s.Story:
    at = story.at + timedelta(minutes=1)
    return story.tell(s.DANA, e.EntryAdded(story.keep(words), at - earlier if earlier else None), at)


def shown(story: s.Story) -> dict[str, Any]:
    return check_message(timeline.shown(Summary(story.case, story.book, story.texts), story.recorded))


def lines(message: dict[str, Any]) -> list[str]:
    """Return each entry as plain text, without its time."""
    items = message["blocks"][-1]["elements"][0]["elements"]
    return ["".join(part.get("text", part.get("user_id", "")) for part in item["elements"][1:]) for item in items]


def test_entries_stand_in_order_with_who_wrote_them_and_that_they_are_late() -> None:
    story = wrote(i.led(), "It began here", timedelta(hours=3))
    assert lines(shown(story))[0] == " · UDANA wrote down: “It began here” (added 3 h later by UDANA)"
    assert lines(shown(story))[-1] == " · UDANA took over: Lead."


def test_what_was_typed_is_literal_and_what_is_gone_says_so() -> None:
    story = wrote(i.led(), NASTY)
    assert lines(shown(story))[-1] == f" · UDANA wrote down: “{NASTY}”"
    story.texts.clear()
    assert lines(shown(story))[-1] == " · UDANA wrote down: “(erased)”"


def test_a_removed_message_stays_and_says_by_whom_and_when_it_was_removed() -> None:
    story = i.led()
    story.tell(s.DANA, e.Pinned("C1/1.0", "pin", s.MAYA, story.at, story.keep("I see it")), story.at)
    story.tell(s.PRIYA, e.Unpinned("C1/1.0", "pin"), story.at)
    assert lines(shown(story))[-1].startswith(" · UMAYA wrote: “I see it” (removed by UPRIYA ")


@pytest.mark.parametrize(("count", "words"), [(60, "short"), (30, "long " * 200)])
def test_the_newest_entries_are_shown_as_many_as_fit_and_the_rest_is_counted(count: int, words: str) -> None:
    story = i.led()
    before = len(lines(shown(story)))
    for number in range(count):
        wrote(story, f"{number} {words}")
    message = shown(story)
    kept = lines(message)
    assert f"“{count - 1} " in kept[-1]
    assert message["blocks"][1]["elements"][0]["text"].startswith(f"{before + count - len(kept)} earlier entries")
    assert len(kept) <= timeline.ENTRIES
    assert sum(map(len, kept)) <= timeline.ROOM


def test_a_line_under_the_card_says_what_was_written_down_and_when_it_was() -> None:
    now, earlier = wrote(i.led(), NASTY), wrote(i.led(), "Before", timedelta(hours=3))
    message = check_message(render("line", now.note()))
    assert message["blocks"][0]["text"]["text"] == "<@UDANA> wrote down what happened:"
    assert NASTY in str(message["blocks"][1])
    assert ", at <!date^" in check_message(render("line", earlier.note()))["blocks"][0]["text"]["text"]


def test_the_document_is_a_file_that_counts_how_often_the_incident_was_closed() -> None:
    message = render("document", i.closed().note())
    assert message.file
    assert message.file.name == "INC-7-v1"
    assert message.file.content.startswith("# INC-7 ")
    assert "version 1" in check_message(message)["text"]
    story = i.reopened()
    again = render("document", story.tell(s.DANA, e.Closed(False, story.keep("Again"))).note())
    assert again.file
    assert again.file.name == "INC-7-v2"
