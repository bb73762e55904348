"""Absences as people enter and end them: saved once, known to every decision, and noted in the ledger."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from countersign.app.absences import Absences, Told, Wish, zone_of
from countersign.app.ports import Member
from countersign.domain.absences import Absence, Days
from countersign.domain.asking import waiting_for
from countersign.domain.commands import Refusal
from countersign.domain.errors import StaleCase, StoreUnavailable
from countersign.domain.events import Noted
from tests.app.desk import TEAM, Desk
from tests.domain.builders import ANA, BEN, CARL, DORA, EVE, MAYA, START, approval

TODAY = date(2026, 3, 2)
WEEK = Days(TODAY, date(2026, 3, 6))
NEXT = Days(date(2026, 3, 9), date(2026, 3, 10))


class Office:
    """A desk with absences."""

    def __init__(self) -> None:
        self.desk = Desk(approval())
        self.absences = Absences(self.desk.store, lambda: TEAM, self.desk.clock, self.desk._poke)

    def enter(self, days: Days | None, who: str = BEN, by: str | None = None, key: str = "") -> Told:
        key = key or f"key{len(self.desk.store.state.seen)}"
        return self.absences.carry_out(Wish(key, by or who, who, days, f"a{len(self.desk.store.state.absences) + 1}"))

    def ledger(self) -> list[Noted]:
        """Return what stands in the ledger once follow-ups were sent."""
        self.desk.sweep.run()
        notes = [item.event for events in self.desk.store.state.events.values() for item in events]
        return [event for event in notes if isinstance(event, Noted)]


@pytest.fixture
def office() -> Office:
    return Office()


def test_an_absence_is_saved_with_who_stands_in_and_noted_in_the_ledger(office: Office) -> None:
    told = office.enter(NEXT)
    saved = Absence("a1", BEN, datetime(2026, 3, 9, tzinfo=UTC), datetime(2026, 3, 11, tzinfo=UTC), BEN, START)
    assert told == Told(absence=saved, days=NEXT, stand_ins={"legal": CARL})
    assert office.desk.pokes == 1
    [note] = office.ledger()
    assert (note.what, note.details["person"], note.details["until"]) == ("absence", BEN, "2026-03-11T00:00:00+00:00")


def test_days_are_those_of_the_persons_own_zone(office: Office) -> None:
    office.desk.meet(Member(BEN, "ben", "ben", zone="America/New_York"))
    told = office.enter(NEXT)
    assert told.absence
    assert told.absence.start == datetime(2026, 3, 9, 4, tzinfo=UTC)
    assert told.days == NEXT
    assert office.absences.today(BEN).hour == 4


def test_a_zone_that_nobody_knows_counts_as_utc() -> None:
    assert [zone_of(Member(BEN, "ben", zone=zone)) for zone in ("Europe/Berlin", "Mars/Base", "Europe", "")] == [
        "Europe/Berlin",
        "UTC",
        "UTC",
        "UTC",
    ]
    assert zone_of(None) == "UTC"


def test_the_same_delivery_twice_saves_one_absence(office: Office) -> None:
    first, second = office.enter(NEXT, key="k"), office.enter(NEXT, key="k")
    assert second == replace(first, repeated=True)
    assert len(office.desk.store.state.absences) == 1
    assert len(office.ledger()) == 1


def test_a_delivery_that_somebody_else_answers_meanwhile_gets_that_answer(office: Office) -> None:
    office.desk.store.failures = [lambda: StaleCase("answered meanwhile"), None]
    assert office.enter(NEXT).absence
    assert len(office.desk.store.state.absences) == 1


def test_what_could_not_be_saved_is_not_there(office: Office) -> None:
    office.desk.store.failures = [lambda: StoreUnavailable("gone")]
    with pytest.raises(StoreUnavailable):
        office.enter(NEXT)
    assert not office.desk.store.state.absences
    assert not office.desk.store.state.rounds


@pytest.mark.parametrize(
    ("days", "refusal"),
    [
        (Days(WEEK.last, WEEK.first), Refusal("absence_backwards")),
        (Days(date(2026, 2, 1), date(2026, 2, 2)), Refusal("absence_past")),
        (Days(TODAY, date(2028, 3, 2)), Refusal("absence_long")),
        (
            Days(date(2026, 3, 10), date(2026, 3, 12)),
            Refusal("absence_overlap", BEN, datetime(2026, 3, 11, tzinfo=UTC)),
        ),
        (None, None),
    ],
)
def test_a_mistake_saves_nothing_and_says_why(office: Office, days: Days | None, refusal: Refusal | None) -> None:
    office.enter(NEXT)
    told = office.enter(days)
    assert told.refusal == refusal
    assert len(office.desk.store.state.absences) == 1


def test_only_administrators_enter_for_others(office: Office) -> None:
    assert office.enter(NEXT, BEN, by=ANA).refusal == Refusal("absence_of_another")
    told = office.enter(NEXT, BEN, by=MAYA)
    assert told.absence
    assert told.absence.entered_by == MAYA
    assert office.ledger()[-1].details["by"] == MAYA


def test_back_ends_the_present_one_first_and_then_the_next(office: Office) -> None:
    office.enter(WEEK)
    office.enter(NEXT)
    office.desk.clock.advance(days=1)
    told = office.enter(None)
    assert told.absence
    assert (told.absence.id, told.absence.until) == ("a1", START + timedelta(days=1))
    assert [absence.id for absence, _ in office.absences.overview(BEN).mine] == ["a2"]
    told = office.enter(None)
    assert told.absence
    assert told.absence.until == told.absence.start
    assert office.absences.overview(BEN).mine == []
    assert office.enter(None).refusal == Refusal("absence_none", BEN)
    assert [note.what for note in office.ledger()] == ["absence", "absence", "absence ended", "absence ended"]


def test_the_rest_of_an_absence_that_ended_early_is_free_again(office: Office) -> None:
    office.enter(WEEK)
    office.enter(None)
    assert office.enter(Days(date(2026, 3, 5), date(2026, 3, 5))).refusal is None


def test_whoever_holds_no_role_needs_nobody_to_stand_in(office: Office) -> None:
    assert office.enter(NEXT, ANA).stand_ins == {}


def test_who_stands_in_looks_at_who_is_away_then(office: Office) -> None:
    office.enter(NEXT, CARL)
    assert office.enter(NEXT, BEN).stand_ins == {"legal": DORA}
    assert office.enter(NEXT, EVE).stand_ins == {"security": None}
    office.desk.meet(Member(DORA, "dora", "dora", deleted=True))
    office.enter(None, BEN)
    assert office.enter(NEXT, BEN).stand_ins == {"legal": None}


def test_a_deputy_sees_for_whom_they_stand_in_now(office: Office) -> None:
    office.enter(WEEK)
    assert office.absences.overview(CARL).standing_in == {"legal": BEN}
    assert office.absences.overview(DORA).standing_in == {}
    [(_, days)] = office.absences.overview(BEN).mine
    assert days == WEEK


def test_requests_move_on_when_an_absence_begins_and_when_it_ends(office: Office) -> None:
    desk = office.desk
    desk.open()
    office.enter(NEXT)
    desk.sweep.run()
    assert waiting_for(desk.case()) == (BEN,)
    desk.clock.now = datetime(2026, 3, 9, tzinfo=UTC)
    desk.sweep.run()
    assert waiting_for(desk.case()) == (CARL,)
    desk.clock.now = datetime(2026, 3, 11, tzinfo=UTC)
    desk.sweep.run()
    assert waiting_for(desk.case()) == (BEN,)
    assert desk.told().count("reassigned") == 2


def test_requests_move_on_at_once_when_an_absence_begins_now_and_when_somebody_is_back_early(office: Office) -> None:
    desk = office.desk
    desk.open()
    office.enter(WEEK)
    desk.sweep.run()
    assert waiting_for(desk.case()) == (CARL,)
    desk.clock.advance(hours=1)
    office.enter(None)
    desk.sweep.run()
    assert waiting_for(desk.case()) == (BEN,)
    assert desk.store.state.rounds.keys() == {"daily"}


def test_an_absence_that_is_taken_back_before_it_begins_changes_nothing(office: Office) -> None:
    desk = office.desk
    desk.open()
    office.enter(NEXT)
    office.enter(None)
    desk.clock.now = datetime(2026, 3, 9, 12, tzinfo=UTC)
    desk.sweep.run()
    assert "reassigned" not in desk.told()


def test_a_request_filed_while_the_owner_is_away_asks_the_deputy(office: Office) -> None:
    office.enter(WEEK)
    office.desk.open()
    assert waiting_for(office.desk.case()) == (CARL,)
