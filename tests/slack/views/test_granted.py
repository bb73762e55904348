"""What is seen of a grant after the decision: conditions, suspension, its ends, renewals. Each change is reviewed."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.event_parts import Grant, Kept, Link, Renewal, Term
from countersign.domain.playbook import GrantRule
from countersign.slack.views.faces import render
from tests.slack.views import sample as s
from tests.slack.views.checks import check_message

FIRST, SECOND = "case-1.c1", "case-1.c2"
DAY = timedelta(days=1)


def decided(**vote: Any) -> s.Story:
    """Maya approves for 90 days."""
    story = s.second_stage().tell(s.MAYA, e.Voted(1, "role:policy_owner", "approve", **vote))
    story.tell(s.MAYA, e.StagePassed(1), story.at)
    story.tell(s.MAYA, e.Approved(Grant(s.ALEX, "Assistant", "personal", story.at, story.at + 90 * DAY)), story.at)
    marks = (e.Mark("remind14days", story.at + 76 * DAY, "remind"), e.Mark("end", story.at + 90 * DAY, "expire"))
    return story.tell(s.MAYA, e.ClockStarted("grant/1", story.at + 90 * DAY, marks), story.at)


def conditional() -> s.Story:
    """With two conditions, whose tasks are open."""
    words = s.second_stage()
    terms = (
        Term(words.keep("Log <every> use & @here"), s.ALEX, "2026-12-01"),
        Term(words.keep("Train the team"), s.SAM, "2026-12-20"),
    )
    story = decided(terms=terms)
    story.texts |= words.texts
    for number, task in enumerate((FIRST, SECOND), start=1):
        story.tell(SYSTEM, e.ConditionMoved(task, f"ACT-{number}", "open"), story.at)
    return story


def late() -> s.Story:
    story = conditional().tell(SYSTEM, e.ConditionMoved(FIRST, "ACT-1", "overdue"))
    return story.tell(SYSTEM, e.Suspended(task=FIRST), story.at)


def late_twice() -> s.Story:
    return late().tell(SYSTEM, e.ConditionMoved(SECOND, "ACT-2", "dropped"))


def met() -> s.Story:
    story = late().tell(SYSTEM, e.ConditionMoved(FIRST, "ACT-1", "done"))
    return story.tell(SYSTEM, e.Lifted(task=FIRST), story.at)


def met_in_time() -> s.Story:
    return conditional().tell(SYSTEM, e.ConditionMoved(FIRST, "ACT-1", "done"))


def suspended() -> s.Story:
    story = decided()
    return story.tell(s.DANA, e.Suspended(story.keep("There was an incident.")))


def lifted() -> s.Story:
    story = late()
    return story.tell(s.DANA, e.Lifted(story.keep("The logs exist anyway.")))


def revoked() -> s.Story:
    story = suspended()
    return story.tell(s.MAYA, e.Revoked(story.keep("It happened again.")))


def relinquished() -> s.Story:
    return decided().tell(s.ALEX, e.Relinquished())


def renewed() -> s.Story:
    return decided().tell(SYSTEM, e.Renewed("EXC-9"))


def renewal() -> s.Story:
    kept = (Kept("ACT-1", "done", late=True), Kept("ACT-2", "dropped", late=False), Kept("ACT-3", "waived", late=True))
    begun = Renewal("case-0", "EXC-3", 2, s.NOW - 120 * DAY, s.NOW + 10 * DAY, kept, "risk")
    return s.pending().tell(s.ALEX, e.RenewalBegun(begun), s.NOW)


STORIES = [conditional, late, late_twice, met, suspended, lifted, revoked, relinquished, renewed, renewal]


def drawn(face: str, picture: Any) -> Any:
    return check_message(render(face, picture))


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_what_each_reader_has_of_it(story: Any, snapshot: Any) -> None:
    found = {
        "card": drawn("card", story().picture()),
        "receipt": drawn("receipt", s.dm(story(), s.ALEX, "receipt")),
        "prompt": drawn("prompt", s.dm(story(), s.MAYA)),
    }
    assert found == snapshot


NOTES = [late, met, suspended, lifted, revoked, relinquished]


@pytest.mark.parametrize("story", NOTES, ids=lambda story: story.__name__)
def test_both_sides_are_told_of_each_turn(story: Any, snapshot: Any) -> None:
    assert drawn("turned", story().note(s.ALEX)) == snapshot


@pytest.mark.parametrize("story", [late_twice, met_in_time], ids=lambda story: story.__name__)
def test_who_must_know_is_told_of_a_condition(story: Any, snapshot: Any) -> None:
    assert drawn("condition", story().note(s.MAYA)) == snapshot


@pytest.mark.parametrize("story", [*STORIES, met_in_time], ids=lambda story: story.__name__)
def test_the_thread_has_a_line_for_it(story: Any, snapshot: Any) -> None:
    assert drawn("line", story().note())["text"] == snapshot


@pytest.mark.parametrize("reader", [s.ALEX, s.MAYA])
def test_the_reminder_of_what_may_be_renewed_has_a_button_for_its_holder(reader: str, snapshot: Any) -> None:
    story, rule = decided(), GrantRule.model_validate({"lasts": "90 days", "remind": ["14 days"], "renewals": {}})
    story.book = s.BOOK.model_copy(update={"grant": rule})
    story.tell(SYSTEM, e.ClockStruck(("grant/1/remind14days",), 0), story.at + 76 * DAY)
    assert drawn("ending", story.note(reader)) == snapshot


def test_a_condition_that_was_erased_says_so() -> None:
    story = conditional()
    story.texts.clear()
    assert "(erased)" in str(drawn("card", story.picture()))


def test_a_note_drawn_without_its_event_still_says_how_things_stand() -> None:
    for face in ("turned", "condition"):
        assert "Suspended" in drawn(face, s.dm(suspended(), s.ALEX, "note"))["text"]


def test_a_condition_that_is_not_known_is_not_named() -> None:
    story = decided().tell(SYSTEM, e.Suspended(task="case-9.c1"))
    assert "condition is not met" in drawn("turned", story.note(s.ALEX))["text"]


def test_a_task_names_the_approval_whose_condition_it_is() -> None:
    story = s.task()
    picture = s.dm(story, s.DANA)
    tied = replace(picture.case, links=(Link("condition of", "case-1", "EXC-7"),))
    assert "This is a condition of EXC-7" in str(drawn("task", replace(picture, case=tied)))
    assert "condition of" not in str(drawn("task", picture))
