"""Tasks: one owner, one day, and an end that says why."""

from datetime import UTC, datetime, timedelta
from typing import Any

from countersign.domain import clocks
from countersign.domain.actors import SYSTEM
from countersign.domain.clocks import deadlines
from countersign.domain.commands import Refusal
from countersign.domain.event_parts import Gap
from countersign.domain.events import Asked, ClockStruck, Done, Dropped, PeopleAsked
from tests.domain.builders import ANA, BEN, EVE, MAYA, REASON, Life, facts, task, text

ASSIGNED: dict[str, Any] = {"owner": BEN, "due": "2026-03-09"}
END = datetime(2026, 3, 10, tzinfo=UTC)


def given(**changes: Any) -> Life:
    """Return a task that Ana gave to Ben, due in a week."""
    return Life(task()).open(ANA, **{**ASSIGNED, **changes})


def test_the_owner_is_asked_and_the_day_ends_at_midnight() -> None:
    life = given()
    assert life.last(PeopleAsked) == PeopleAsked(0, (Asked(BEN, "field:owner", 0, "named"),))
    reminders = {"due/1/remind5days": END - timedelta(days=5), "due/1/remind2days": END - timedelta(days=2)}
    assert deadlines(life.case) == {**reminders, "due/1/limit": END}
    assert (life.case.state, life.case.due) == ("open", END)


def test_a_task_may_be_due_at_a_moment() -> None:
    form = [field.model_dump(exclude_defaults=True) for field in task().form]
    form[2]["type"] = "datetime"
    life = Life(task(form=form)).open(ANA, owner=BEN, due="2026-03-09T15:00+01:00")
    assert life.case.due == datetime(2026, 3, 9, 14, tzinfo=UTC)


def test_reminders_that_are_past_at_the_start_are_left_out() -> None:
    assert [*deadlines(given(due="2026-03-03").case)] == ["due/1/limit"]


def test_a_task_may_be_ones_own() -> None:
    life = given(owner=ANA)
    assert [asked.person for asked in life.case.asked] == [ANA]
    assert life.do("done", ANA).refusal is None


def test_a_task_for_somebody_who_cannot_act_tells_the_administrators() -> None:
    life = Life(task(), facts(away=frozenset({BEN}))).open(ANA, **ASSIGNED)
    assert life.last(PeopleAsked) == PeopleAsked(
        0, (), ("field:owner",), (MAYA,), (Gap("field:owner", 0, "away", BEN),)
    )


def test_only_the_owner_ends_it() -> None:
    life = given()
    assert [life.do(verb, ANA, REASON).refusal for verb in ("done", "drop")] == [Refusal("not_asked")] * 2
    assert life.do("done", EVE).refusal == Refusal("not_asked")
    assert life.do("withdraw", ANA).refusal == Refusal("unknown_verb")


def test_done_may_show_by_what() -> None:
    life = given()
    life.do("done", BEN, {"reason": text("https://example.com/registry")})
    assert life.last(Done) == Done(text("https://example.com/registry").ref)
    life = given()
    life.do("done", BEN)
    assert (life.last(Done), life.case.state, deadlines(life.case)) == (Done(None), "done", {})


def test_blanks_show_nothing_and_are_kept_nowhere() -> None:
    life = given()
    assert life.do("done", BEN, {"reason": text(" \n ")}).texts == ()
    assert life.last(Done) == Done(None)


def test_dropping_needs_a_reason() -> None:
    life = given()
    refusal = life.do("drop", BEN, {"reason": text("  ")}).refusal
    assert refusal
    assert (refusal.code, [*refusal.fields]) == ("invalid", ["reason"])
    assert life.case.state == "open"
    life.do("drop", BEN, REASON)
    assert life.last(Dropped) == Dropped(text("because").ref)
    assert life.case.outcome
    assert (life.case.state, life.case.outcome.reason) == ("dropped", text("because").ref)


def test_overdue_is_what_the_clock_says_and_the_task_stays_open() -> None:
    life = given()
    life.now = END - timedelta(days=2)
    life.fire()
    assert life.last(ClockStruck).timers == ("due/1/remind5days", "due/1/remind2days")
    assert not life.case.overdue
    life.now = END
    life.fire()
    assert (life.case.state, life.case.overdue) == ("open", True)
    assert life.fire().events == ()


def test_in_time_is_judged_by_the_day() -> None:
    for at, kept in ((END, True), (END + timedelta(seconds=1), False)):
        life = given()
        life.now = at
        life.do("done", BEN)
        assert life.case.outcome
        assert life.case.outcome.kept is kept


def test_a_task_is_not_given_to_somebody_who_may_not_act() -> None:
    life = Life(task(), facts(barred={BEN: "guest"}))
    refusal = life.do("open", ANA, {"what": text("Check it"), **ASSIGNED}).refusal
    assert refusal
    assert refusal.fields["owner"].startswith("Choose somebody who can act here")


# ---- after the day


def nagged(zone: str = "UTC", due: str = "2026-03-09") -> Life:
    """Return a task that became overdue at the end of its day."""
    life = Life(task(nag=True, zone=zone)).open(ANA, **{**ASSIGNED, "due": due})
    life.now = clocks.end_of_day(due, zone)
    life.fire()
    return life


def next_reminder(life: Life) -> datetime:
    """Return when the only timer that is left is due."""
    (at,) = deadlines(life.case).values()
    return at


def test_an_overdue_task_is_reminded_of_on_the_next_working_day_and_never_twice_on_one() -> None:
    life, days = nagged(), []
    for _ in range(5):
        days.append(f"{next_reminder(life):%a %H:%M}")
        life.now = next_reminder(life)
        life.fire()
    assert days == ["Wed 09:00", "Thu 09:00", "Fri 09:00", "Mon 09:00", "Tue 09:00"]
    assert life.told.count("clock_struck") == 6
    assert (life.case.due, life.case.overdue) == (END, True), "it is overdue since its own day"


def test_nine_is_by_the_clocks_where_the_playbook_lives() -> None:
    assert next_reminder(nagged("Europe/Berlin")) == datetime(2026, 3, 11, 8, tzinfo=UTC)
    assert next_reminder(nagged("Europe/Berlin", "2026-03-27")) == datetime(2026, 3, 30, 7, tzinfo=UTC), "in summer"


def test_without_nagging_nothing_follows_the_day() -> None:
    life = Life(task()).open(ANA, **ASSIGNED)
    life.now = END
    life.fire()
    assert deadlines(life.case) == {}


def test_a_reminder_before_the_day_starts_no_others() -> None:
    life = Life(task(nag=True)).open(ANA, **ASSIGNED)
    life.now = END - timedelta(days=2)
    life.fire()
    assert [*deadlines(life.case)] == ["due/1/limit"]


def test_what_was_done_late_was_late_however_often_it_was_reminded_of() -> None:
    life = nagged()
    life.now = next_reminder(life)
    life.fire()
    life.do("done", BEN)
    assert life.case.outcome
    assert (life.case.outcome.kept, deadlines(life.case)) == (False, {})


def test_a_task_that_another_one_replaces_is_over() -> None:
    life = given()
    assert life.do("supersede", BEN).refusal == Refusal("system_only")
    assert life.do("supersede", SYSTEM).refusal is None
    assert (life.case.state, deadlines(life.case)) == ("superseded", {})
    refusal = life.do("done", BEN).refusal
    assert refusal
    assert refusal.code == "too_late"
