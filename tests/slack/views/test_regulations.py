"""Duties to report as people read them: on the card, to who was called, in the timeline, in a message of their own."""

import dataclasses
from datetime import timedelta
from typing import Any

import pytest

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM, slack_user
from countersign.domain.playbook import IncidentPlaybook
from countersign.slack.views.faces import render
from countersign.slack.views.incidents.regulations import MOST
from tests.domain.builders import regulation
from tests.slack.views import incidents as i
from tests.slack.views import sample as s
from tests.slack.views.checks import check_message

HOUR = timedelta(hours=1)
ASKS = "Tell the authority <what> & whom."
RULES = {
    "gdpr": regulation(label="GDPR: *notice* <to> the authority", asks=ASKS, duty=[{"role": "on_call"}]),
    "nis2": regulation(label="NIS2: early warning", limit="24 hours", duty=[{"role": "on_call"}]),
}
BOOK = IncidentPlaybook.model_validate({**i.BOOK.model_dump(by_alias=True), "regulations": RULES})


def begun(*names: str, book: IncidentPlaybook = BOOK) -> s.Story:
    """Return an incident on which these duties are open; the limit is 72 hours for gdpr and 24 for any other."""
    story = i.declared()
    story.book = book
    for name in names:
        limit = story.at + (72 if name == "gdpr" else 24) * HOUR
        story.tell(s.ALEX, e.RegulationStarted(name, 1, story.at, limit, ("role:on_call",)), story.at)
        marks = (e.Mark("remind50%", limit - 12 * HOUR, "remind"), e.Mark("limit", limit, "limit"))
        started = e.ClockStarted(f"regulation:{name}/1", limit, marks, pauses=False, judged=False)
        story.tell(s.ALEX, started, story.at)
    return story


def said(face: str, story: s.Story, reader: str | None = None, event: int | None = None) -> str:
    """Return everything that a message says."""
    picture = s.dm(story, reader) if reader else story.picture()
    if event is not None:
        picture = dataclasses.replace(picture, event=story.recorded[event])
    return str(check_message(render(face, picture)))


def test_the_card_shows_the_nearest_duty_before_every_goal_and_that_counsel_must_confirm() -> None:
    card = said("incident", begun("gdpr", "nis2"))
    assert "*NIS2: early warning*: limit <!date^" in card
    assert "(counsel must confirm). 1 more open." in card
    assert card.index("NIS2: early warning") < card.index("Triage")
    assert "counsel must confirm" not in said("incident", i.declared())


def test_who_is_called_reads_all_of_them_with_what_each_asks_and_where_it_is_written() -> None:
    message = said("responder", begun("gdpr", "nis2"), s.DANA)
    assert "'text': 'GDPR: *notice* <to> the authority', 'style': {'bold': True}" in message, "as it stands"
    assert "Tell the authority <what> & whom." in message
    assert f"'user_id': '{slack_user(s.DANA)}'" in message[message.index("Answers for it") :]
    assert "'url': 'https://example.com/gdpr', 'text': 'GDPR Art. 33(1)'" in message
    assert ", last read 15 Jan 2026." in message
    assert "This cannot be closed before each is answered" in message


def test_of_very_many_the_nearest_are_shown_and_the_others_counted() -> None:
    rules = {f"law{number}": regulation(label="L" * 150, asks="A" * 500) for number in range(MOST + 3)}
    book = IncidentPlaybook.model_validate({**i.BOOK.model_dump(by_alias=True), "regulations": rules})
    message = said("responder", begun(*rules, book=book), s.DANA)
    assert message.count("counted from") == MOST
    assert "3 more are not shown here. Once it is answered" in message
    assert "more are not shown" not in said("responder", begun(*list(rules)[:MOST], book=book), s.DANA)


def test_where_no_law_asks_anything_none_is_spoken_of() -> None:
    assert "What laws ask" not in said("responder", i.declared(), s.DANA)


def test_a_limit_that_passed_says_so_and_presses() -> None:
    story = begun("gdpr")
    limit = story.at + 72 * HOUR
    story.tell(SYSTEM, e.ClockStruck(("regulation:gdpr/1/limit",), 0), limit)
    assert "*limit passed* <!date^" in said("incident", story)
    assert "'text': 'limit passed', 'style': {'bold': True}" in said("responder", story, s.DANA)
    assert "passed <!date^" in said("line", story, event=-1)
    pressing = said("pressing", story, s.DANA, -1)
    assert "The limit for *GDPR" in pressing
    assert "press *More…* and then *Notified*" in pressing


def test_a_reminder_says_when_it_is_due() -> None:
    story = begun("nis2")
    story.tell(SYSTEM, e.ClockStruck(("regulation:nis2/1/remind50%",), 0), story.at + 12 * HOUR)
    assert "*NIS2: early warning* is due <!date^" in said("pressing", story, s.DANA, -1)


def test_what_begins_later_is_told_to_who_answers_for_it() -> None:
    story = begun("gdpr")
    message = said("legal", story, s.DANA, -2)
    assert "applies: it counts from <!date^" in message
    assert "Tell the authority" in message
    assert "applies: counted from <!date^" in said("line", story, event=-2)
    story.tell(s.DANA, e.RegulationMoved("gdpr", story.at - HOUR, story.at + 71 * HOUR), story.at)
    assert "moved: it counts from" in said("legal", story, s.DANA, -1)
    assert "by what is known now, so it is due" in said("line", story, event=-1)


ENDS: list[tuple[Any, str, str]] = [
    (lambda story: e.Notified("gdpr", story.at + HOUR, story.keep("REF <b>")), "within its limit", "within its limit"),
    (
        lambda story: e.Notified("gdpr", story.at + 73 * HOUR, story.keep("REF <b>")),
        "after its limit",
        "after its limit",
    ),
    (
        lambda story: e.Excused("gdpr", "NOR-1", story.keep("Encrypted")),
        "does not apply, as was found in NOR-1",
        "NOR-1",
    ),
    (
        lambda story: e.RegulationEnded("gdpr", story.keep("Not theirs")),
        "does not apply any more",
        "as the facts were corrected.",
    ),
]


@pytest.mark.parametrize(("end", "line", "stands"), ENDS)
def test_how_a_duty_came_out_stands_in_the_timeline_and_in_the_list(end: Any, line: str, stands: str) -> None:
    story = begun("gdpr")
    story.tell(s.DANA, end(story), story.at + HOUR)
    assert line in said("line", story, event=-1)
    assert stands in said("responder", story, s.DANA)
    assert "counsel must confirm). " not in said("incident", story), "nothing is open"


def test_a_correction_says_what_changed_by_whom_and_why() -> None:
    story = begun()
    answers = {**story.case.answers, "system": "Search"}
    story.tell(s.DANA, e.Amended(answers, ("system",), story.keep("It was search.")), story.at + HOUR)
    line = said("line", story, event=-1)
    assert "corrected “Which system is it?”: Billing chatbot → Search, because:" in line
    assert "It was search." in line
