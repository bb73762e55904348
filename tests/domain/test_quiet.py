"""Quiet hours: which messages wait for somebody's working hours, until when, and which are of no use by then."""

from datetime import UTC, datetime, timedelta

import pytest

from countersign.domain.quiet import Quiet, hours, still_wanted
from countersign.domain.team import Team
from countersign.domain.world import Mirror, Note, Place
from tests.domain.builders import ANA, BEN, CARL, LEGAL, OFFICE, REASON, SECURITY, START, Life, approval, stage

EVENING, MORNING = datetime(2026, 3, 6, 17, 0, tzinfo=UTC), datetime(2026, 3, 9, 9, 0, tzinfo=UTC)  # Friday, Monday
TO_BEN = Place("person", BEN)


def quiet(now: datetime = EVENING, actor: str = ANA) -> Quiet:
    return Quiet({BEN: OFFICE}, actor, now)


def test_a_message_after_work_waits_for_the_next_working_hour() -> None:
    assert quiet().wait(Note(TO_BEN, "reminder")).not_before == MORNING
    assert quiet().wait(Mirror("prompt:ben", TO_BEN, "prompt")).not_before == MORNING


@pytest.mark.parametrize(
    ("wish", "now", "actor"),
    [
        (Note(TO_BEN, "reminder"), START, ANA),
        (Note(TO_BEN, "outcome"), EVENING, BEN),
        (Note(Place("person", CARL), "reminder"), EVENING, ANA),
        (Note(Place("thread", "card"), "line"), EVENING, ANA),
        (Note(Place("channel", BEN), "line"), EVENING, ANA),
    ],
    ids=["at work", "an answer to their own gesture", "no hours", "a thread", "a channel"],
)
def test_nothing_else_waits(wish: Note, now: datetime, actor: str) -> None:
    assert quiet(now, actor).wait(wish) is wish


def test_hours_are_those_of_whoever_has_a_calendar_and_is_in_slack() -> None:
    people = {name: {"name": name, "email": f"{name}@example.com", "calendar": "office"} for name in ("ben", "eve")}
    team = Team.model_validate(
        {
            "people": {**people, "ana": {"name": "Ana", "email": "ana@example.com"}},
            "roles": {"legal": {"primary": "ben"}},
            "calendars": {"office": OFFICE},
            "channels": {"governance": "ai"},
            "admins": ["ana"],
        }
    )
    assert hours(team, {"ben": BEN, "ana": ANA}) == {BEN: OFFICE}


@pytest.mark.parametrize(("slot", "face"), [(f"prompt:{BEN}", "prompt"), (f"note/4/reminder/{BEN}", "reminder")])
def test_nobody_is_asked_later_for_what_they_need_not_answer_any_more(slot: str, face: str) -> None:
    life = Life(approval(stage(LEGAL, SECURITY, quorum="all"))).open()
    assert still_wanted(life.case, TO_BEN, slot, face)
    life.do("approve", BEN)
    assert not still_wanted(life.case, TO_BEN, slot, face)


def test_what_presses_somebody_is_dropped_when_the_case_is_over_and_an_outcome_is_not() -> None:
    life = Life(approval()).open()
    to_ana = Place("person", ANA)
    assert still_wanted(life.case, to_ana, "note/4/waiting", "waiting")
    life.now += timedelta(hours=1)
    life.do("reject", BEN, REASON)
    assert not still_wanted(life.case, to_ana, "note/4/waiting", "waiting")
    assert still_wanted(life.case, to_ana, "note/6/outcome", "outcome")
