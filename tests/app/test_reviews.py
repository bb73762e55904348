"""Every digest has one review that waits for its time, however often somebody makes sure of it."""

from countersign.app import reviews
from tests.app.desk import Desk
from tests.domain.builders import approval, review

TWO = (review(), review(kind="monthly", prefix="MON", weekday="friday"), approval())


def ensure(desk: Desk) -> int:
    return reviews.ensure(desk.store, desk.playbooks, desk.handler.handle, desk.clock)


def test_each_digest_without_a_waiting_review_gets_one_and_only_one() -> None:
    desk = Desk(*TWO)
    assert (ensure(desk), ensure(desk)) == (2, 0)
    assert {case.case.key: [*case.case.clocks] for case in desk.store.state.cases.values()} == {
        "REV-1": ["publish/1"],
        "MON-1": ["publish/1"],
    }


def test_a_published_review_that_waits_to_be_held_is_not_the_one_that_waits_for_its_time() -> None:
    desk = Desk(review())
    ensure(desk)
    desk.clock.advance(weeks=1)
    desk.sweep.run()
    assert ensure(desk) == 0
    (_, waiting) = desk.store.state.cases
    del desk.store.state.cases[waiting]
    assert ensure(desk) == 1


def test_two_processes_that_make_sure_at_once_open_one() -> None:
    desk = Desk(review())
    ensure(desk)
    (case_id,) = desk.store.state.cases
    desk.store.state.seen.clear()
    wish = reviews.opening(review(), desk.clock())
    reply = desk.do("open", wish.actor, wish.case, kind=wish.kind, answers=wish.answers)
    assert reply.refusal
    assert (reply.refusal.code, [*desk.store.state.cases]) == ("wrong_state", [case_id])


def test_no_digest_is_no_review() -> None:
    desk = Desk(approval())
    assert (ensure(desk), desk.store.state.cases) == (0, {})
