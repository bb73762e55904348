"""Each face in each state, as JSON: a change of wording is a reviewed diff."""

import dataclasses
from datetime import timedelta
from typing import Any

import pytest

from countersign.app.sending import Picture
from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.event_parts import KeptPart
from countersign.domain.mirrors import MIRRORS
from countersign.domain.notes import notes
from countersign.slack.views import lists
from countersign.slack.views.faces import FACES, render
from tests.slack.views import sample as s
from tests.slack.views.checks import check_message


def drawn(face: str, picture: Picture) -> dict[str, Any]:
    return check_message(render(face, picture))


@pytest.mark.parametrize("story", s.STORIES, ids=lambda story: story.__name__)
def test_card_in_each_state(story: Any, snapshot: Any) -> None:
    assert drawn("card", story().picture()) == snapshot


@pytest.mark.parametrize("story", [*s.STORIES, s.task, s.task_done], ids=lambda story: story.__name__)
def test_receipt_in_each_state(story: Any, snapshot: Any) -> None:
    assert drawn("receipt", s.dm(story(), s.ALEX, "receipt")) == snapshot


PROMPTS = {
    "primary": (s.pending, s.DANA),
    "approved_one_more_needed": (s.half, s.DANA),
    "still_asked": (s.half, s.PRIYA),
    "my_stage_passed": (s.second_stage, s.DANA),
    "named": (s.second_stage, s.SAM),
    "escalation": (s.overdue, s.SAM),
    "approved": (s.approved, s.MAYA),
    "rejected": (s.rejected, s.DANA),
    "withdrawn": (s.withdrawn, s.DANA),
    "lapsed": (s.lapsed, s.DANA),
    "expired": (s.expired, s.DANA),
    "questioned": (s.questioned, s.PRIYA),
    "questioned_who_has_voted": (s.questioned, s.DANA),
    "answered": (s.answered, s.PRIYA),
    "amended": (s.amended, s.PRIYA),
    "asked_anew": (s.anew, s.PRIYA),
    "asked_before_the_change": (s.anew, s.DANA),
}


@pytest.mark.parametrize("name", PROMPTS)
def test_prompt_in_each_state(name: str, snapshot: Any) -> None:
    story, reader = PROMPTS[name]
    assert drawn("prompt", s.dm(story(), reader)) == snapshot


@pytest.mark.parametrize("story", [s.task, s.task_done, s.task_dropped], ids=lambda story: story.__name__)
def test_task_in_each_state(story: Any, snapshot: Any) -> None:
    assert drawn("task", s.dm(story(), s.DANA)) == snapshot


WHYS = {
    "deputy": s.asked(s.SAM, "role:data_steward", why="deputy", instead_of=s.DANA),
    "deputy_of_nobody": s.asked(s.SAM, "role:data_steward", why="deputy"),
    "escalation": s.asked(s.SAM, "role:data_steward", why="escalation"),
    "fallback": s.asked(s.SAM, "role:data_steward", why="fallback"),
    "named": s.asked(s.SAM, "person:sam", why="named"),
}


@pytest.mark.parametrize("why", WHYS)
def test_prompt_says_why_this_person_is_asked(why: str, snapshot: Any) -> None:
    story = s.pending().tell(SYSTEM, e.ClockStruck((), 0, (WHYS[why],)))
    ask = [block for block in drawn("prompt", s.dm(story, s.SAM))["blocks"] if block["type"] == "section"]
    assert ask[0]["text"]["text"] == snapshot


def test_prompt_loses_its_buttons_once_somebody_else_answered_for_the_seat() -> None:
    story = s.overdue().tell(s.SAM, e.Voted(0, "role:data_steward", "approve", s.DANA))
    assert not [block for block in drawn("prompt", s.dm(story, s.SAM))["blocks"] if block["type"] == "actions"]


def test_prompt_of_an_earlier_stage_says_that_nothing_more_is_asked() -> None:
    story = s.overdue()
    story.tell(s.SAM, e.Voted(0, "role:data_steward", "approve", s.DANA))
    story.tell(s.PRIYA, e.Voted(0, "role:privacy_lead", "approve")).tell(s.PRIYA, e.StagePassed(0))
    story.tell(s.PRIYA, e.PeopleAsked(1, (s.asked(s.MAYA, "role:policy_owner", 1),)))
    blocks = drawn("prompt", s.dm(story, s.DANA))["blocks"]
    assert "Others have answered" in str(blocks)
    assert "the next stage is asked now" in str(drawn("prompt", s.dm(story, s.SAM)))


NOTES = {
    "reminder": (s.reminded, s.DANA),
    "reminder_late": (s.overdue, s.PRIYA),
    "reminder_of_task": (s.task, s.DANA),
    "waiting": (s.overdue, s.ALEX),
    "outcome_approved": (s.approved, s.ALEX),
    "outcome_rejected": (s.rejected, s.ALEX),
    "outcome_rejected_by_clock": (s.rejected_by_clock, s.ALEX),
    "outcome_lapsed": (s.lapsed, s.ALEX),
    "outcome_task_done": (s.task_done, s.ALEX),
    "outcome_task_dropped": (s.task_dropped, s.ALEX),
    "ending": (s.grant_clock, s.ALEX),
    "ending_without_grant": (s.withdrawn, s.ALEX),
    "expired": (s.expired, s.ALEX),
    "stuck": (s.second_stage, s.MAYA),
    "reminder_of_question": (s.silent, s.ALEX),
    "unanswered": (s.silent, s.PRIYA),
    "settled_by_answer": (s.answered, s.PRIYA),
    "settled_without": (s.waived, s.PRIYA),
    "settled_without_the_requester": (s.waived, s.ALEX),
    "revised_and_votes_count": (s.amended, s.DANA),
    "revised_and_asked_again": (s.anew, s.PRIYA),
    "outcome_lapsed_by_a_question": (s.unanswered, s.ALEX),
}


@pytest.mark.parametrize("story", [s.questioned, s.answered, s.waived, s.revised], ids=lambda story: story.__name__)
def test_question_to_the_requester_in_each_state(story: Any, snapshot: Any) -> None:
    assert drawn("question", s.dm(story(), s.ALEX, "question:1")) == snapshot


@pytest.mark.parametrize("story", [s.answered, s.waived, s.anew], ids=lambda story: story.__name__)
def test_show_has_questions_answers_and_what_a_change_made_void(story: Any, snapshot: Any) -> None:
    found = story()
    shown = lists.show(lists.Summary(found.case, found.book, found.texts), s.PRIYA)
    kinds = [block for block in check_message(shown)["blocks"] if block["type"] not in ("header", "actions")]
    assert kinds[2:] == snapshot


@pytest.mark.parametrize("name", NOTES)
def test_note_in_each_state(name: str, snapshot: Any) -> None:
    story, reader = NOTES[name]
    face = name.split("_", maxsplit=1)[0]
    assert drawn(face, story().note(reader)) == snapshot


def test_line_for_each_event(snapshot: Any) -> None:
    stories = [s.approved(), s.overdue(), s.reminded(), s.rejected(), s.withdrawn(), s.lapsed(), s.expired()]
    stories += [s.silent(), s.answered(), s.waived(), s.amended(), s.anew()]
    found: dict[str, Any] = {}
    for story in stories:
        for number, item in enumerate(story.recorded):
            so_far = s.Story()
            so_far.recorded, so_far.texts = story.recorded[: number + 1], story.texts
            blocks = drawn("line", so_far.note())["blocks"]
            found.setdefault(
                f"{item.event.type}/{number}",
                [block.get("text", block)["text"] if "text" in block else block for block in blocks],
            )
    assert found == snapshot


def test_waiting_names_nobody_when_nobody_was_added() -> None:
    assert "as well" not in drawn("waiting", s.reminded().note(s.ALEX))["text"]


def test_waiting_for_nobody_says_that_somebody_looks_after_it() -> None:
    picture = s.overdue().note(s.ALEX)
    lonely = dataclasses.replace(picture, case=dataclasses.replace(picture.case, asked=()))
    assert "Nobody is left who could answer; an administrator has been told." in str(drawn("waiting", lonely))


def test_parked_says_what_was_given_up_and_why(snapshot: Any) -> None:
    picture = s.pending().picture(slot="prompt:slack:T1/UDANA", error="channel_not_found")
    assert drawn("parked", picture) == snapshot


@pytest.mark.parametrize(
    ("slot", "said"),
    [("room", "The room of EXC-7 could not be made."), ("members", "could not be let into its room.")],
)
def test_parked_says_what_could_not_be_done_to_a_room(slot: str, said: str) -> None:
    """A line that stood there twice once took these words away: administrators read of "a message"."""
    blocks = str(drawn("parked", s.pending().picture(slot=f"parked/{slot}", error="restricted_action"))["blocks"])
    assert said in blocks
    assert "A message of" not in blocks


def test_stuck_and_parked_tell_no_title() -> None:
    for face in ("stuck", "parked"):
        assert "Summarise" not in str(drawn(face, s.pending().note(s.MAYA)))


def test_digest(snapshot: Any) -> None:
    titles = {"o0": "First", "d0": "Second", "e0": "Third"}
    assert drawn("digest", s.review().picture(titles=titles)) == snapshot


@pytest.mark.parametrize("story", [s.held, s.missed], ids=lambda story: story.__name__)
def test_digest_after_the_review(story: Any, snapshot: Any) -> None:
    assert drawn("digest", story().picture())["blocks"][-1] == snapshot


def test_digest_of_nothing(snapshot: Any) -> None:
    assert drawn("digest", s.review(s.content(0)).picture()) == snapshot


def test_digest_not_published_yet() -> None:
    assert "not published" in drawn("digest", s.Story(s.WEEKLY).open(SYSTEM).picture())["text"]


def test_digest_of_several_periods_says_so_and_what_was_not_held() -> None:
    found = dataclasses.replace(s.content(), periods=3, not_held="REV-6")
    text = str(drawn("digest", s.review(found).picture()))
    assert "covers 3 periods" in text
    assert "(REV-6) was not held" in text


@pytest.mark.parametrize("size", [21, 70, 400])
def test_a_long_digest_keeps_the_limits_and_says_what_it_leaves_out(size: int) -> None:
    titles = {f"{sort}{n}": "long " * 50 for sort in "ode" for n in range(size)}
    assert "more" in str(drawn("digest", s.review(s.content(size)).picture(titles=titles)))


def test_late_is_an_amount_only_from_two_minutes_on() -> None:
    for late, shown in ((119, False), (120, True)):
        story = s.pending().tell(SYSTEM, e.ClockStruck(("decision/1/limit",), late))
        assert ("service was not running" in str(drawn("reminder", story.note(s.DANA)))) is shown


def test_the_same_picture_gives_the_same_message() -> None:
    for face in FACES:
        assert render(face, s.overdue().note(s.DANA)) == render(face, s.overdue().note(s.DANA))


def test_a_refusal_repaints_nothing() -> None:
    refused = s.pending().tell(s.SAM, e.Refused("approve", "not_asked"), s.NOW + timedelta(hours=1))
    assert render("card", refused.picture()) == render("card", s.pending().picture())


def test_an_erased_text_says_when_it_went_wherever_it_stood() -> None:
    story = s.rejected()
    texts = tuple(story.texts)
    story.tell(SYSTEM, e.TextsErased(texts, "ERA-1", (s.PRIYA,)))
    story.texts.clear()
    at = int(story.at.timestamp())
    card = drawn("card", story.picture())
    dates = [part for block in card["blocks"] for part in _parts_of(block) if part.get("timestamp") == at]
    assert len(dates) >= 4
    assert "(erased)" in card["text"]
    note = dataclasses.replace(story.note(s.ALEX), event=story.recorded[-2])
    assert str(at) in str(drawn("outcome", note))


def _parts_of(block: Any) -> list[Any]:
    return [part for element in block.get("elements", []) for part in element.get("elements", [])]


def test_what_was_kept_is_said_in_the_thread_with_the_reason_but_without_it() -> None:
    story = s.pending()
    parts = (KeptPart("why", "access key"), KeptPart("reason", "card number"))
    story.tell(s.ALEX, e.TextKept(parts, story.keep("It is a sample.")))
    line = str(drawn("line", story.note()))
    assert "kept what looks like access key in “Why?”, card number in “reason”" in line
    assert "It is a sample." in line


def test_somebody_asked_in_a_later_stage_too_is_asked_once_more() -> None:
    story = s.half().tell(s.PRIYA, e.PeopleAsked(1, (s.asked(s.DANA, "role:policy_owner", 1),)))
    assert "needed once more" in drawn("reminder", story.note(s.DANA))["text"]
    assert "needed once more" in drawn("reminder", s.overdue().note(s.SAM))["text"]


@pytest.mark.parametrize("make", [*s.STORIES, s.task, s.task_done, s.review, s.held], ids=lambda make: make.__name__)
def test_whatever_a_case_wants_shown_or_said_can_be_drawn(make: Any) -> None:
    story = make()
    for wanted in MIRRORS[story.case.lifecycle](story.case, story.book):
        drawn(wanted.face, story.picture(wanted.place, slot=wanted.slot))
    for number in range(len(story.recorded)):
        so_far = s.Story(story.book)
        so_far.recorded, so_far.texts = story.recorded[: number + 1], story.texts
        for said in notes(so_far.recorded[-1].event, so_far.case):
            drawn(said.face, so_far.picture(said.place, event=so_far.recorded[-1]))
