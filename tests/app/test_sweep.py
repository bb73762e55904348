"""The sweep: what is due takes effect once, in order, whatever else goes wrong."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from countersign.app import reviews
from countersign.app.drafts import Draft
from countersign.app.ports import Reply
from countersign.app.sweep import Sweep
from countersign.domain.commands import Command
from countersign.domain.errors import StoreUnavailable
from countersign.domain.events import ClockStruck
from tests.app.desk import Desk
from tests.domain.builders import ANA, BEN, LEGAL, START, approval, review, stage, timed

CLOCKS = timed(remind=["25 %", "50 %"])


@pytest.fixture
def desk() -> Desk:
    made = Desk(approval(clocks=CLOCKS), review())
    made.store.state.rounds["daily"] = START + timedelta(days=365)  # rounds have tests of their own
    return made


def strikes(desk: Desk, case: str = "c1") -> list[ClockStruck]:
    return [item.event for item in desk.store.state.events[case] if isinstance(item.event, ClockStruck)]


def recording(desk: Desk, said: list[str], trouble: Callable[[Command], None] = lambda _: None) -> Sweep:
    """Return a sweep that notes each command before it is carried out, and may come to grief there."""

    def handle(command: Command) -> Reply:
        said.append(f"{command.verb} {command.case} {'+'.join(command.timers)}".strip())
        trouble(command)
        return desk.handler.handle(command)

    return Sweep(desk.store, handle, desk.clock)


def test_nothing_due_is_nothing_done(desk: Desk) -> None:
    desk.open()
    assert (desk.sweep.run(), desk.sweep.next_due()) == (0, START + timedelta(hours=2))
    assert Desk(approval()).sweep.next_due() is None


def test_each_timer_strikes_once_at_its_time(desk: Desk) -> None:
    desk.open()
    for hours, count in ((2, 1), (1, 0), (1, 1), (4, 1), (9, 0)):
        desk.clock.advance(hours=hours)
        assert desk.sweep.run() == count
    assert [strike.timers for strike in strikes(desk)] == [
        ("decision/1/remind25%",),
        ("decision/1/remind50%",),
        ("decision/1/limit",),
    ]
    assert desk.timers() == []


def test_what_came_due_while_nobody_looked_strikes_together_and_says_how_late(desk: Desk) -> None:
    desk.open()
    desk.clock.advance(days=2)
    assert (desk.sweep.run(), desk.sweep.run()) == (1, 0)
    (strike,) = strikes(desk)
    assert strike.timers == ("decision/1/remind25%", "decision/1/remind50%", "decision/1/limit")
    assert strike.late == (48 - 2) * 3600


def test_cases_come_in_the_order_in_which_they_were_due(desk: Desk) -> None:
    for case, minutes in (("c2", 10), ("c1", 10), ("c3", 0)):
        desk.open(case)
        desk.clock.advance(minutes=minutes)
    desk.clock.advance(hours=2)
    said: list[str] = []
    assert recording(desk, said).run() == 3
    assert said == [f"fire {case} decision/1/remind25%" for case in ("c2", "c1", "c3")]


def test_more_than_one_batch_is_carried_out_in_one_run(desk: Desk) -> None:
    for number in range(101):
        desk.open(f"c{number}")
    desk.clock.advance(hours=2)
    assert desk.sweep.run() == 101


def test_a_timer_that_raises_is_put_off_and_the_others_go_on(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    for case in ("c1", "c2"):
        desk.open(case)
    desk.clock.advance(hours=2)
    said, broken = list[str](), {"c1"}

    def trouble(command: Command) -> None:
        if command.case in broken:
            raise RuntimeError("a bug, and what somebody typed")

    sweep = recording(desk, said, trouble)
    assert sweep.run() == 1
    assert (strikes(desk, "c1"), len(strikes(desk, "c2"))) == ([], 1)
    assert "put off" in caplog.text
    logged = str([vars(record) for record in caplog.records])
    assert "RuntimeError" in logged
    assert "test_sweep.py" in logged
    assert "what somebody typed" not in logged + caplog.text
    desk.clock.advance(minutes=4, seconds=59)
    assert sweep.run() == 0
    assert len(said) == 2
    broken.clear()
    desk.clock.advance(seconds=1)
    assert sweep.run() == 1
    assert strikes(desk, "c1")[0].late == 300


def test_a_timer_that_keeps_raising_is_tried_every_five_minutes(desk: Desk) -> None:
    desk.open()
    desk.clock.advance(hours=2)
    said: list[str] = []

    def trouble(_: Command) -> None:
        raise RuntimeError("a bug")

    sweep = recording(desk, said, trouble)
    for _ in range(3):
        assert (sweep.run(), sweep.run()) == (0, 0)
        desk.clock.advance(minutes=5)
    assert len(said) == 3


def test_a_timer_that_does_not_go_away_is_no_endless_loop(desk: Desk) -> None:
    desk.store.state.timers["ghost", "decision/1/limit"] = START
    said: list[str] = []
    sweep = recording(desk, said)
    sweep.run()
    assert said == ["fire ghost decision/1/limit"] * 2
    assert sweep.run() == 0
    desk.clock.advance(minutes=5)
    sweep.run()
    assert len(said) == 3


def test_if_the_store_is_gone_the_sweep_says_so_and_tries_again_at_once_later(desk: Desk) -> None:
    desk.open()
    desk.clock.advance(hours=2)
    desk.store.failures = [StoreUnavailable]
    with pytest.raises(StoreUnavailable):
        desk.sweep.run()
    assert strikes(desk) == []
    assert desk.sweep.run() == 1


def digest_is_due(desk: Desk) -> None:
    """Open the first review and come to its time."""
    reviews.ensure(desk.store, desk.playbooks, desk.handler.handle, desk.clock)
    desk.clock.advance(weeks=1)


def test_a_published_digest_is_followed_by_the_next_review_in_the_same_run(desk: Desk) -> None:
    digest_is_due(desk)
    assert desk.sweep.run() == 2
    assert [*desk.store.state.cases] == ["weekly@2026-03-09T09:00Z", "weekly@2026-03-16T09:00Z"]
    assert desk.store.state.followups == {}


@pytest.mark.parametrize("weeks", [1, 2, 5])
def test_a_digest_missed_while_down_is_sent_once_on_return(desk: Desk, weeks: int) -> None:
    digest_is_due(desk)
    desk.clock.advance(weeks=weeks - 1, hours=3)
    desk.sweep.run()
    (first, second) = (stored.case for stored in desk.store.state.cases.values())
    assert first.digest
    assert (first.digest.periods, second.digest) == (weeks, None)
    assert desk.sweep.next_due() == START + timedelta(weeks=weeks + 1)


def test_a_followup_is_sent_once_even_if_it_could_not_be_crossed_off(desk: Desk) -> None:
    digest_is_due(desk)
    desk.store.failures = [None, None, None, StoreUnavailable]  # the seal comes before the digest
    with pytest.raises(StoreUnavailable):
        desk.sweep.run()
    assert len(desk.store.state.cases) == 2
    assert len(desk.store.state.followups) == 1
    saved = desk.store.state.events
    assert desk.sweep.run() == 1
    assert (desk.store.state.followups, desk.store.state.events) == ({}, saved)


def test_a_followup_that_raises_is_put_off_and_tried_again(desk: Desk) -> None:
    digest_is_due(desk)
    desk.store.failures = [None, None, RuntimeError]  # the seal, the digest, what follows
    assert desk.sweep.run() == 1
    assert len(desk.store.state.cases) == 1
    desk.clock.advance(minutes=5)
    assert desk.sweep.run() == 1
    assert len(desk.store.state.cases) == 2


def test_a_review_that_nobody_held_is_missed_when_the_next_is_published(desk: Desk) -> None:
    digest_is_due(desk)
    desk.sweep.run()
    desk.clock.advance(weeks=1)
    desk.sweep.run()
    first, second, _ = (stored.case for stored in desk.store.state.cases.values())
    assert first.state == "missed"
    assert second.digest
    assert second.digest.not_held == first.key


def test_a_review_that_was_held_is_not_mentioned_in_the_next(desk: Desk) -> None:
    digest_is_due(desk)
    desk.sweep.run()
    (first, _) = desk.store.state.cases
    desk.do("hold", desk.case(first).asked[0].person, first)
    desk.clock.advance(weeks=1)
    desk.sweep.run()
    (_, second, _) = (stored.case for stored in desk.store.state.cases.values())
    assert second.digest
    assert second.digest.not_held is None


def test_an_answer_in_time_leaves_nothing_to_strike(desk: Desk) -> None:
    desk.put_in_force(approval(stage(LEGAL), clocks=CLOCKS))
    desk.open()
    desk.do("approve", BEN)
    desk.clock.advance(days=9)
    assert desk.sweep.run() == 0


def test_tidying_forgets_answers_after_seven_days_and_drafts_after_theirs(desk: Desk) -> None:
    desk.open()
    drafts = [Draft(f"d{hour}", ANA, "exception", "p", "{}", START + timedelta(hours=hour)) for hour in (1, 200)]
    with desk.store.writing() as tx:
        for draft in drafts:
            tx.drafts.put(draft)
        tx.commit()
    desk.clock.advance(days=7)
    desk.sweep.tidy()
    assert ([*desk.store.state.seen], [*desk.store.state.drafts]) == (["open:c1"], ["d200"])
    desk.clock.advance(seconds=1)
    desk.sweep.tidy()
    assert desk.store.state.seen == {}
