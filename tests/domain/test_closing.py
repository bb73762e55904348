"""The end of an incident: what it taught, what is missing before it is closed, and what stays when it comes back."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, get_args

import pytest

from countersign.domain import rules, verb_forms
from countersign.domain.actors import SYSTEM
from countersign.domain.case import Case
from countersign.domain.commands import Refusal
from countersign.domain.event_parts import Term
from countersign.domain.events import ActionAdded, ActionMoved, Reached, ReferralMoved, Referred, Reviewed, TextsErased
from countersign.domain.followups import followups
from countersign.domain.incidents import closing
from countersign.domain.incidents.actions import pending
from countersign.domain.incidents.demands import Demand
from countersign.domain.incidents.state import Response
from countersign.domain.lifecycle import INCIDENT
from countersign.domain.texts import Given, Text
from tests.domain.builders import BEN, EVE, FINN, HAL, REASON, START, Life, approval, facts, incident, near_miss, text

DEMANDS = ["root_cause", "tests", "change", "checklist"]
CAUSE: dict[str, Given] = {"root_cause": text("The cache key lacked the customer")}
TESTS: dict[str, Given] = {"tests": text("Ask for another customer's invoice")}
CHANGE: dict[str, Given] = {"change": text("Review cache keys"), "change_owner": EVE, "change_due": "2026-04-01"}
WHOLE = {**CAUSE, **TESTS, **CHANGE}
FIRST, SECOND = "c1.a1", "c1.a2"


def resolved(*demands: str, **answers: Any) -> Life:
    """Return an incident that Ben has resolved, of a playbook that demands this before it is closed."""
    book = incident(closing=list(demands or DEMANDS), actions="task")
    life = Life(book).open(severity="high", **answers)
    for verb in ("triage", "contain", "resolve"):
        assert life.do(verb, BEN, REASON).refusal is None
    return life


def review(life: Life, by: str = BEN, **answers: Given) -> Life:
    assert life.do("review", by, answers or WHOLE).refusal is None
    return life


def missing(life: Life) -> tuple[str, ...]:
    return closing.missing(life.case, life.book)


# ---- what is missing


def test_close_says_everything_that_is_missing_at_once_and_changes_nothing() -> None:
    life = resolved(type="leak")
    decision = life.do("close", BEN, REASON)
    assert decision.refusal == Refusal("not_ready", missing=("root_cause", "tests", "change", "checklist"))
    assert [event.type for event in decision.events] == ["refused"]
    assert life.case.state == "resolved"


def test_each_thing_that_is_given_is_missing_no_more_until_it_can_be_closed() -> None:
    life = resolved(type="leak")
    review(life, **CAUSE)
    assert missing(life) == ("tests", "change", "checklist")
    review(life, **WHOLE)
    assert missing(life) == ("checklist",)
    for item in ("item_0", "item_1"):
        life.do("tick", BEN, {"item": item})
    assert missing(life) == ()
    assert life.do("close", BEN, REASON).refusal is None
    assert life.case.state == "closed"


def test_a_playbook_asks_for_what_it_names_and_for_nothing_else() -> None:
    life = resolved("root_cause", type="leak")
    assert missing(life) == ("root_cause",)
    assert missing(review(life, **CAUSE)) == ()


def test_without_demands_an_incident_is_closed_as_it_is_and_has_no_review() -> None:
    life = Life(incident()).open()
    assert life.do("review", BEN, CAUSE).refusal == Refusal("no_review")
    assert "review" not in verb_forms.offers(life.case, life.book, BEN)
    for verb in ("triage", "contain", "resolve", "close"):
        assert life.do(verb, BEN, REASON).refusal is None
    assert closing.missing(life.case, incident()) == ()


@dataclass(frozen=True)
class Bound(Response):
    """What is known of an incident that duties to report and a pause of use came of."""

    owed: tuple[str, ...] = ()
    pause: str | None = None


def with_duties(life: Life, **left: Any) -> Case:
    return replace(life.case, response=Bound(**{**vars(life.case.response), **left}))


@pytest.mark.parametrize("demands", [[], ["root_cause"]])
def test_duties_to_notify_and_a_pause_are_missing_whatever_the_playbook_says(demands: list[str]) -> None:
    """Without ``_ALWAYS`` nothing was missing while a regulator waited and use was paused."""
    book = incident(closing=demands)
    life = Life(book).open(severity="high")

    def left(**open_: Any) -> tuple[str, ...]:
        return closing.missing(with_duties(life, **open_), book)

    assert left(owed=(), pause=None) == tuple(demands)
    assert left(owed=("gdpr",), pause=None) == (*demands, "duties")
    assert left(owed=("gdpr",), pause="billing-chatbot") == (*demands, "duties", "pause")


def test_a_pause_that_others_have_yet_to_decide_keeps_it_open() -> None:
    life = review(resolved("root_cause"), **CAUSE)
    life._append(Referred("c1.r1", "pause", "", "pause", {}), BEN)
    assert missing(life) == ("pause",)
    assert life.do("close", BEN, REASON).refusal == Refusal("not_ready", missing=("pause",))
    life._append(ReferralMoved("c1.r1", "PAU-1", "rejected"), SYSTEM)
    assert life.do("close", BEN, REASON).refusal is None


def test_every_demand_and_what_is_said_of_it_fit_together() -> None:
    assert closing._LACKS.keys() == {*DEMANDS} == {*get_args(Demand)}
    assert closing.SENTENCES.keys() == {*closing._LACKS, *closing._ALWAYS, "again"}


def test_only_incidents_lack_anything() -> None:
    assert closing.missing(Life(approval()).open().case, approval()) == ()


def test_a_false_alarm_needs_no_review() -> None:
    life = Life(incident(closing=DEMANDS, actions="task")).open(severity="high", type="leak")
    assert life.do("false_alarm", BEN, REASON).refusal is None
    assert life.case.state == "false_alarm"


def test_a_near_miss_has_demands_of_its_own_and_nobody_has_to_be_told_of_it() -> None:
    book = near_miss().model_copy(update={"closing": ("root_cause", "change"), "actions": "task"})
    life = Life(book).open()
    assert life.do("inform", BEN).refusal == Refusal("no_severity")
    assert "inform" not in rules.offers(life.case, BEN)
    for verb in ("triage", "contain", "resolve"):
        life.do(verb, BEN, REASON)
    assert missing(life) == ("root_cause", "change")
    assert missing(review(life, **CAUSE, **CHANGE)) == ()


# ---- the form


def test_the_form_asks_what_the_playbook_has_a_use_for() -> None:
    def asked(*demands: str) -> list[str]:
        life = resolved(*demands)
        return [one.field for one in verb_forms.questions(life.case, life.book, INCIDENT["resolved"]["review"])]

    assert asked() == ["root_cause", "tests", "change", "change_owner", "change_due"]
    assert asked("root_cause") == ["root_cause"]
    assert asked("tests") == ["root_cause", "tests"]


def test_the_reason_of_the_end_is_asked_for_by_what_is_not_written_yet() -> None:
    def label(life: Life) -> str:
        return verb_forms.questions(life.case, life.book, INCIDENT["resolved"]["close"])[0].label

    assert label(resolved()) == "How did it end? Whoever reported it reads this."
    assert label(Life(incident()).open()).startswith("Root cause")


def test_a_change_is_given_whole_or_not_at_all() -> None:
    life = resolved()
    for left in CHANGE:
        given = {**CAUSE, **{name: value for name, value in CHANGE.items() if name != left}}
        refusal = life.do("review", BEN, given).refusal
        assert refusal
        assert refusal.fields == {left: closing.HALF}
    assert life.case.response.lessons is None


def test_questions_of_a_playbook_that_are_called_the_same_are_its_own() -> None:
    """While they were told apart by name, such a form was said to lack the owner and the day of a review's change."""
    form = tuple(field for field in closing.QUESTIONS if field.field in CHANGE)
    asked = verb_forms.check(form, {"change": text("Move it")}, START, "UTC")
    assert asked == {}


def test_a_change_is_left_to_nobody_who_may_not_act() -> None:
    life = resolved()
    life.facts = facts(barred={EVE: "guest"})
    refusal = life.do("review", BEN, WHOLE).refusal
    assert refusal
    assert [*refusal.fields] == ["change_owner"]


def test_the_form_begins_with_what_was_written() -> None:
    life, move = resolved(), INCIDENT["resolved"]["review"]
    assert verb_forms.written(life.case, move, life.words) == {}
    review(life, **CAUSE, **CHANGE)
    assert verb_forms.written(life.case, move, life.words) == {
        "root_cause": Text("", "The cache key lacked the customer"),
        "change": Text("", "Review cache keys"),
        "change_owner": EVE,
        "change_due": "2026-04-01",
    }
    assert verb_forms.written(life.case, INCIDENT["resolved"]["close"], life.words) == {}


def test_nobody_fills_in_a_form_that_is_sure_to_be_refused() -> None:
    life = resolved("root_cause")
    assert verb_forms.begins(life.case, life.book, BEN, "close") is None
    assert verb_forms.begins(life.case, life.book, BEN, "review") is INCIDENT["resolved"]["review"]
    assert verb_forms.begins(review(life, **CAUSE).case, life.book, BEN, "close") is INCIDENT["resolved"]["close"]
    assert verb_forms.begins(life.case, life.book, BEN, "take") is None, "it asks nothing"


# ---- written anew


def test_the_change_becomes_an_action_at_once() -> None:
    life = review(resolved())
    term = Term(text("Review cache keys").ref, EVE, "2026-04-01")
    assert life.last(Reviewed).change == term
    (one,) = life.case.obligations
    assert (one.task, one.term, one.by, one.state) == (FIRST, term, BEN, "set")
    assert life.case.response.lessons
    assert (life.case.response.lessons.task, life.case.response.lessons.by) == (FIRST, BEN)


def test_the_latest_review_counts_and_the_record_keeps_them_all() -> None:
    life = review(review(resolved()), EVE, **{**WHOLE, "tests": text("Two customers at once", "6b" * 16)})
    assert life.told.count("reviewed") == 2
    assert life.case.response.lessons
    assert (life.case.response.lessons.tests, life.case.response.lessons.by) == (
        text("Two customers at once", "6b" * 16).ref,
        EVE,
    )
    assert [one.task for one in life.case.obligations] == [FIRST], "the change is what it was"


def test_a_review_that_keeps_its_change_opens_no_second_task() -> None:
    life = review(resolved())
    (opened,) = followups(life.last(Reviewed), life.case, life.book)
    assert (opened.case, opened.verb, opened.kind) == (FIRST, "open", "task")
    life.do("progress", SYSTEM, {"task": FIRST, "key": "ACT-1", "state": "open"})
    review(life, **{**WHOLE, "tests": text("Two customers at once", "6b" * 16)})
    assert followups(life.last(Reviewed), life.case, life.book) == ()


def test_to_save_what_stands_there_already_changes_nothing() -> None:
    life = review(resolved())
    again = {name: text(value.body, "7c" * 16) if isinstance(value, Text) else value for name, value in WHOLE.items()}
    assert life.do("review", EVE, again).refusal == Refusal("unchanged")


def test_another_change_takes_the_place_of_the_first() -> None:
    life = review(review(resolved()), **{**WHOLE, "change_owner": FINN})
    assert (life.last(Reviewed).task, life.last(Reviewed).replaced) == (SECOND, FIRST)
    assert [(one.task, one.state) for one in life.case.obligations] == [(FIRST, "superseded"), (SECOND, "set")]
    assert [one.task for one in pending(life.case)] == [SECOND]


def test_a_change_that_was_made_stays_made_when_another_is_wanted() -> None:
    life = review(resolved())
    life.do("progress", SYSTEM, {"task": FIRST, "key": "ACT-1", "state": "done"})
    review(life, **{**WHOLE, "change": text("Review all keys")})
    assert life.last(Reviewed).replaced is None
    assert [one.state for one in life.case.obligations] == ["done", "set"]


def test_a_change_that_is_taken_out_is_wanted_no_more() -> None:
    life = review(review(resolved()), **CAUSE, **TESTS)
    assert (life.last(Reviewed).task, life.last(Reviewed).replaced) == (None, FIRST)
    assert missing(life) == ("change",)


def test_an_erased_text_stays_what_it_was_when_the_rest_is_written_anew() -> None:
    life = review(resolved())
    lessons = life.case.response.lessons
    assert lessons
    assert lessons.tests
    assert lessons.change
    life._append(TextsErased((lessons.tests, lessons.change.what)), SYSTEM)
    life.words.clear()
    assert verb_forms.written(life.case, INCIDENT["resolved"]["review"], life.words) == {}
    review(life, **{"root_cause": text("Two caches")})
    after = life.case.response.lessons
    assert after
    assert (after.tests, after.change, after.task) == (lessons.tests, lessons.change, FIRST)


def test_the_day_of_a_change_may_have_passed_once_its_task_is_not_just_open() -> None:
    life = review(resolved())
    life.do("progress", SYSTEM, {"task": FIRST, "key": "ACT-1", "state": "open"})
    life.now += timedelta(days=60)
    newer: dict[str, Given] = {**WHOLE, "tests": text("More of them")}
    refusal = life.do("review", BEN, newer).refusal
    assert refusal
    assert [*refusal.fields] == ["change_due"]
    life.do("progress", SYSTEM, {"task": FIRST, "key": "ACT-1", "state": "overdue"})
    assert life.do("review", BEN, newer).refusal is None


# ---- coming back


def test_what_was_reviewed_before_it_came_back_is_looked_at_again() -> None:
    life = review(resolved("root_cause", "tests", "change"))
    for verb in ("close", "reopen", "contain", "resolve"):
        assert life.do(verb, BEN, REASON).refusal is None
    lessons = life.case.response.lessons
    assert lessons
    assert (lessons.root_cause, lessons.stale) == (text("The cache key lacked the customer").ref, True)
    assert life.do("close", BEN, REASON).refusal == Refusal("not_ready", missing=("again",))
    review(life)
    assert life.case.response.lessons
    assert not life.case.response.lessons.stale, "to save it as it was says that it still holds"
    assert [one.task for one in life.case.obligations] == [FIRST]
    assert life.do("close", BEN, REASON).refusal is None


def test_a_review_is_not_written_once_it_is_closed() -> None:
    life = review(resolved("root_cause"), **CAUSE)
    life.do("close", BEN, REASON)
    refusal = life.do("review", BEN, WHOLE).refusal
    assert refusal
    assert refusal.code == "too_late"


# ---- actions


ACTION: dict[str, Given] = {"what": text("Tell the users"), "owner": HAL, "due": "2026-03-20"}


def test_an_action_is_given_to_somebody_by_whoever_was_called() -> None:
    life = Life(incident(actions="task")).open()
    assert life.do("action", HAL, ACTION).refusal == Refusal("not_asked")
    assert life.do("action", BEN, ACTION).refusal is None
    assert life.last(ActionAdded) == ActionAdded(FIRST, Term(text("Tell the users").ref, HAL, "2026-03-20"))
    assert Life(incident()).open().do("action", BEN, ACTION).refusal == Refusal("no_actions")


def test_actions_stay_and_can_be_added_when_it_is_closed() -> None:
    life = resolved("root_cause")
    life.do("action", BEN, ACTION)
    review(life, **CAUSE).do("close", BEN, REASON)
    assert life.do("action", EVE, ACTION).refusal is None
    life.do("progress", SYSTEM, {"task": FIRST, "key": "ACT-1", "state": "done"})
    assert [one.state for one in life.case.obligations] == ["done", "set"]
    assert life.case.state == "closed"


@pytest.mark.parametrize(("state", "waits"), [("open", True), ("overdue", True), ("done", False), ("dropped", False)])
def test_nobody_waits_for_an_action_that_is_done_or_dropped(state: str, waits: bool) -> None:
    """While dropped ones were waited for, the digest counted them among the open actions for ever."""
    life = Life(incident(actions="task")).open()
    life.do("action", BEN, ACTION)
    life.do("progress", SYSTEM, {"task": FIRST, "key": "ACT-1", "state": state})
    assert bool(pending(life.case)) == waits


def test_a_task_says_how_it_stands_and_one_that_was_replaced_only_that_it_was_done() -> None:
    life = review(review(resolved()), **{**WHOLE, "change_owner": FINN})

    def said(task: str, state: str) -> tuple[Any, ...]:
        return life.do("progress", SYSTEM, {"task": task, "key": "ACT-1", "state": state}).events

    assert said(FIRST, "open") == said("c1.a9", "open") == ()
    assert said(FIRST, "done") == (ActionMoved(FIRST, "ACT-1", "done"),)
    assert said(SECOND, "overdue") == (ActionMoved(SECOND, "ACT-1", "overdue"),)
    assert [(one.state, one.late) for one in life.case.obligations] == [("done", False), ("overdue", True)]


@pytest.mark.parametrize(("first", "late"), [("done", "open"), ("dropped", "overdue"), ("overdue", "open")])
def test_what_a_task_said_before_is_no_news_when_it_comes_late(first: str, late: str) -> None:
    """Words of a task that were delivered in another order made what was done open again, for ever."""
    life = Life(incident(actions="task")).open()
    life.do("action", BEN, ACTION)
    for state in (first, late):
        life.do("progress", SYSTEM, {"task": FIRST, "key": "ACT-1", "state": state})
    assert [one.state for one in life.case.obligations] == [first]


def test_nothing_of_this_is_a_step_of_the_incident() -> None:
    life = review(resolved())
    life.do("action", BEN, ACTION)
    assert [step.after for step in life.case.steps] == ["triaged", "contained", "resolved"]
    assert life.last(Reached).goal == "resolution"
