"""Messages that wait for working hours: held when wanted, let go in the morning, dropped if of no use by then."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest

from countersign.app import held
from countersign.app.handle import Handler
from countersign.app.ports import Stored, Transaction
from countersign.app.sweep import Sweep
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.record import UnknownEvent
from countersign.domain.team import Team
from tests.app.desk import TEAM, Desk
from tests.domain.builders import ANA, BEN, LEGAL, OFFICE, REASON, SECURITY, START, approval, incident, stage, timed

EVENING = START + timedelta(hours=10)  # Monday, 19:00
MORNING = START + timedelta(days=1)
REMIND = timed(limit="20 hours", remind=["10 %", "20 %"])


def team(*people: str) -> Team:
    """Return the team with office hours for some of them."""
    data: dict[str, Any] = TEAM.model_dump(by_alias=True)
    for handle in people:
        data["people"][handle]["calendar"] = "office"
    return Team.model_validate({**data, "calendars": {"office": OFFICE}})


class Office(Desk):
    """A desk whose people have working hours, in the evening."""

    def __init__(self, *books: Any, people: tuple[str, ...] = ("ben",)) -> None:
        super().__init__(*books)
        self.playbooks = PlaybookSet(team(*people), self.playbooks.kinds)
        self.handler = Handler(self.store, lambda: self.playbooks, self.clock, "T1", self._poke)
        self.sweep = Sweep(self.store, self.handler.handle, self.clock, poke=self._woken)
        self.woken = 0
        self.clock.now = EVENING

    def _woken(self) -> None:
        self.woken += 1

    def waiting(self) -> list[str]:
        """Return the slots that delivery may send."""
        return [slot for (_, slot), row in self.store.state.outbox.items() if row.pending]

    def held(self) -> list[str]:
        return [slot for (_, slot), row in self.store.state.outbox.items() if row.not_before]


def test_a_prompt_waits_for_the_morning_and_everything_else_goes_out() -> None:
    office = Office(approval(stage(LEGAL, SECURITY)))
    office.open()
    assert office.held() == [f"prompt:{BEN}"]
    assert sorted(office.waiting()) == ["card", "prompt:slack:T1/UEVE", "receipt"]
    assert office.sweep.run() == 0
    assert office.woken == 0
    assert office.sweep.next_due() is not None
    office.clock.now = MORNING
    office.sweep.run()
    assert office.held() == []
    assert f"prompt:{BEN}" in office.waiting()
    assert office.woken == 1


def test_the_sweep_is_due_again_when_people_come_to_work() -> None:
    office = Office(approval())
    office.open()
    office.store.state.rounds["daily"] = MORNING + timedelta(days=9)
    office.store.state.timers.clear()
    assert office.sweep.next_due() == MORNING


def test_whoever_is_not_asked_any_more_is_not_bothered_in_the_morning() -> None:
    office = Office(approval(stage(LEGAL, SECURITY)), people=("ben", "eve"))
    office.open()
    office.do("reject", BEN, answers=REASON)
    assert office.held() == [f"prompt:{BEN}", "prompt:slack:T1/UEVE"]
    office.clock.now = MORNING
    office.sweep.run()
    assert [slot for slot in office.messages() if slot.startswith("prompt:")] == []
    office.open("c2")
    assert f"prompt:{BEN}" in office.messages("c2")


def test_a_prompt_dropped_in_the_morning_does_not_come_with_the_next_event() -> None:
    office = Office(approval(stage(LEGAL, SECURITY, quorum="all")))
    office.open()
    office.do("approve", BEN)
    office.clock.now = MORNING
    office.sweep.run()
    office.do("approve", "slack:T1/UEVE")
    assert f"prompt:{BEN}" not in office.messages()


def test_reminders_of_a_night_are_dropped_if_the_case_is_over_by_morning() -> None:
    office = Office(approval(clocks=REMIND))
    office.open()
    office.clock.advance(hours=3)
    office.sweep.run()
    assert f"note/5/reminder/{BEN}" in office.held()
    office.do("withdraw", ANA)
    office.clock.now = MORNING
    office.sweep.run()
    assert [slot for slot in office.messages() if BEN in slot] == []


def test_an_answer_to_ones_own_gesture_comes_at_once() -> None:
    office = Office(approval(), people=("ana", "ben"))
    office.open()
    assert "receipt" in office.waiting()
    office.do("approve", BEN)
    assert any(slot.endswith(f"outcome/{ANA}") for slot in office.held()), "hers is an answer to his gesture"


def test_an_urgent_playbook_waits_for_nobody() -> None:
    office = Office(approval(urgent=True), incident(urgent=True))
    office.open()
    office.open("i1", kind="incident")
    assert office.held() == []


def test_more_than_a_handful_go_out_together() -> None:
    office = Office(approval())
    for number in range(120):
        office.open(f"c{number}")
    assert held.let_go(office.store, EVENING) == 0
    assert held.let_go(office.store, MORNING) == 120
    assert len([slot for slot in office.waiting() if slot.startswith("prompt")]) == 120


def test_a_message_about_a_case_of_a_newer_program_is_left_to_delivery(monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office(approval())
    office.open()

    @contextmanager
    def writing() -> Iterator[Transaction]:
        with type(office.store).writing(office.store) as tx:
            monkeypatch.setattr(tx.cases, "get", _newer)
            yield tx

    monkeypatch.setattr(office.store, "writing", writing)
    assert held.let_go(office.store, MORNING) == 1
    assert f"prompt:{BEN}" in office.waiting()


def _newer(_: str) -> Stored | None:
    raise UnknownEvent("of tomorrow")
