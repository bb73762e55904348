"""handle(): one delivery, one case, one transaction, one answer."""

from datetime import timedelta
from typing import Any

import pytest

from countersign.app.handle import Handler
from countersign.app.ports import Member, Reply
from countersign.domain import record
from countersign.domain.actors import SYSTEM
from countersign.domain.commands import FIRE, OPEN, Command, Refusal
from countersign.domain.errors import StaleCase, StoreUnavailable
from countersign.domain.review import opening
from tests.app.desk import Desk
from tests.domain.builders import ANA, BEN, CARL, EVE, FINN, GUS, LEGAL, SECURITY, START, approval, review, stage, text
from tests.fakes import FakeStore

REASON = {"reason": text("because")}


@pytest.fixture
def desk() -> Desk:
    return Desk(approval(), review())


def test_an_opening_is_saved_with_everything_that_follows_from_it(desk: Desk) -> None:
    assert desk.open() == Reply("c1", "EXC-1", "pending")
    assert desk.told() == ["opened", "routed", "people_asked", "clock_started"]
    assert desk.timers() == ["decision/1/limit"]
    assert desk.messages() == ["card", "receipt", f"prompt:{BEN}"]
    assert desk.store.state.texts == {("c1", text("A model").ref): text("A model")}
    assert desk.pokes == 1


def test_what_is_saved_is_a_chain_that_tells_the_case(desk: Desk) -> None:
    desk.open()
    desk.do("approve", EVE)
    desk.do("reject", BEN, answers=REASON)
    events = desk.store.state.events["c1"]
    assert record.replay(events) == desk.case()
    assert [item.seq for item in events] == [1, 2, 3, 4, 5, 6, 7]
    before = record.GENESIS
    for item in events:
        assert item.hash == record.digest(before, item.body)
        before = item.hash
    assert desk.store.state.cases["c1"].head == before


def test_the_same_delivery_twice_changes_nothing_and_gets_the_first_answer(desk: Desk) -> None:
    first = desk.open()
    saved = desk.store.state
    desk.clock.advance(days=2)
    again = desk.open()
    assert (again.repeated, again.key, again.state) == (True, first.key, first.state)
    assert (desk.store.state, desk.pokes) == (saved, 1)


def test_a_refused_delivery_is_answered_the_same_way_again(desk: Desk) -> None:
    desk.open()
    assert desk.do("approve", EVE).refusal == Refusal("not_asked")
    again = desk.do("approve", EVE)
    assert (again.refusal, again.repeated) == (Refusal("not_asked"), True)
    assert desk.told().count("refused") == 1


def test_a_form_with_errors_may_come_back_corrected_under_the_same_key(desk: Desk) -> None:
    reply = desk.open(what=text(" "))
    assert reply.refusal
    assert (reply.refusal.code, [*reply.refusal.fields], reply.key) == ("invalid", ["what"], "")
    assert (desk.store.state.cases, desk.store.state.texts) == ({}, {})
    corrected = desk.open()
    assert (corrected.refusal, corrected.repeated, corrected.key) == (None, False, "EXC-1")


def test_numbers_have_no_gaps_and_each_prefix_counts_for_itself(desk: Desk) -> None:
    desk.store.failures = [StoreUnavailable]
    with pytest.raises(StoreUnavailable):
        desk.open("c1")
    desk.open("c2", what=text(""))
    wish = opening(review(), START)
    replies = [desk.open("c3"), desk.open("c4")]
    replies.append(desk.handler.handle(Command("k", OPEN, SYSTEM, wish.case, kind="weekly", answers=wish.answers)))
    assert [reply.key for reply in replies] == ["EXC-1", "EXC-2", "REV-1"]


@pytest.mark.parametrize(("verb", "kind"), [(OPEN, "holiday"), (OPEN, None), ("approve", "exception"), ("dance", None)])
def test_what_does_not_exist_cannot_be_touched(desk: Desk, verb: str, kind: str | None) -> None:
    reply = desk.do(verb, ANA, "c9", kind=kind)
    assert reply == Reply("c9", "", "", Refusal("unknown_case"))
    assert desk.store.state.cases == {}


def test_whoever_may_not_open_leaves_no_case_behind(desk: Desk) -> None:
    stranger = "slack:T2/UANA"
    assert desk.open(actor=stranger) == Reply("c1", "", "", Refusal("other_workspace"))
    assert (desk.store.state.cases, desk.store.state.counters) == ({}, {})


def test_the_second_of_two_owners_hears_who_decided(desk: Desk) -> None:
    desk.put_in_force(approval(stage(LEGAL, SECURITY)))
    desk.open()
    desk.do("approve", BEN)
    reply = desk.do("reject", EVE, answers=REASON)
    assert reply.refusal == Refusal("too_late", BEN, START, "approved")
    assert reply.state == "approved"


def test_whoever_loses_a_race_is_judged_by_what_is_there_then(desk: Desk) -> None:
    desk.put_in_force(approval(stage(LEGAL, SECURITY)))
    desk.open()
    elsewhere = FakeStore()
    elsewhere.state = desk.store.state.copy()
    Handler(elsewhere, lambda: desk.playbooks, desk.clock, "T1", list).handle(Command("k", "approve", BEN, "c1"))

    def overtaken() -> Exception:
        desk.store.state = elsewhere.state
        return StaleCase("c1")

    desk.store.failures = [overtaken]
    assert desk.do("approve", EVE).refusal == Refusal("too_late", BEN, START, "approved")
    assert [vote.person for vote in desk.case().votes] == [BEN]


def test_a_race_that_is_lost_again_and_again_is_an_error_and_saves_nothing(desk: Desk) -> None:
    desk.open()
    saved = desk.store.state
    desk.store.failures = [StaleCase] * 5
    with pytest.raises(StaleCase):
        desk.do("approve", BEN)
    assert (desk.store.state, desk.store.failures) == (saved, [])
    desk.store.failures = [StaleCase] * 4 + [None]
    assert desk.do("approve", BEN).state == "approved"


def test_if_the_commit_fails_nothing_is_saved_nobody_is_poked_and_it_may_be_sent_again(desk: Desk) -> None:
    saved = desk.store.state
    desk.store.failures = [StoreUnavailable]
    with pytest.raises(StoreUnavailable):
        desk.open()
    assert (desk.store.state, desk.pokes) == (saved, 0)
    reply = desk.open()
    assert (reply.key, reply.repeated) == ("EXC-1", False)


def test_a_store_that_is_down_is_said_so(desk: Desk) -> None:
    desk.store.down = True
    with pytest.raises(StoreUnavailable):
        desk.open()


def test_only_texts_that_an_event_refers_to_are_kept(desk: Desk) -> None:
    form: list[dict[str, Any]] = [
        {"field": "what", "label": "What?", "type": "text", "required": True},
        {"field": "tick", "label": "More?", "type": "checkbox"},
        {"field": "more", "label": "And?", "type": "text", "shown_when": {"field": "tick", "equals": True}},
    ]
    desk.put_in_force(approval(form=form))
    desk.open(more=text("hidden"))
    desk.do("reject", EVE, answers={"reason": text("not mine to say")})
    desk.do("reject", BEN, answers=REASON)
    assert [kept.body for kept in desk.store.state.texts.values()] == ["A model", "because"]


def changed(desk: Desk) -> str:
    """Let other rules come into force and return the digest of those a form was drawn from."""
    old = desk.playbooks.kinds["exception"].digest
    desk.put_in_force(approval(stage(SECURITY)), review())
    return old


def drawn_from(desk: Desk, digest: str) -> Reply:
    answers = {"what": text("A model")}
    return desk.do(OPEN, ANA, kind="exception", playbook=digest, answers=answers)


@pytest.mark.parametrize(("minutes", "judge"), [(0, BEN), (60, BEN), (61, None)])
def test_a_form_is_judged_by_the_rules_it_was_drawn_from_for_an_hour(
    desk: Desk, minutes: int, judge: str | None
) -> None:
    old = changed(desk)
    desk.clock.advance(minutes=minutes)
    reply = drawn_from(desk, old)
    assert reply.refusal == (None if judge else Refusal("stale_form"))
    assert [asked.person for case in desk.store.state.cases.values() for asked in case.case.asked] == [judge] * bool(
        judge
    )


def test_a_form_of_the_rules_in_force_is_never_stale(desk: Desk) -> None:
    changed(desk)
    desk.clock.advance(days=9)
    assert drawn_from(desk, desk.playbooks.kinds["exception"].digest).refusal is None


def test_a_form_of_rules_that_are_kept_but_not_loaded_here_yet_is_judged_by_them(desk: Desk) -> None:
    newer = approval(stage(SECURITY))
    with desk.store.writing() as tx:
        tx.playbooks.keep([newer], START)
        tx.commit()
    assert drawn_from(desk, newer.digest).refusal is None
    assert desk.case().asked[0].person == EVE


def test_a_form_of_unknown_rules_or_of_another_kind_is_shown_anew(desk: Desk) -> None:
    assert drawn_from(desk, "f" * 64).refusal == Refusal("stale_form")
    desk.store.state.seen.clear()
    assert drawn_from(desk, desk.playbooks.kinds["weekly"].digest).refusal == Refusal("stale_form")


def test_a_case_keeps_the_rules_it_was_opened_under(desk: Desk) -> None:
    desk.put_in_force(approval(stage(LEGAL), stage(SECURITY)))
    desk.open()
    desk.put_in_force(approval(stage(LEGAL), stage({"role": "lead"})))
    desk.do("approve", BEN)
    assert [asked.person for asked in desk.case().current] == [EVE]
    assert desk.handler.handle(Command("k", "approve", EVE, "c1")).state == "approved"


def test_a_case_whose_rules_are_lost_is_left_alone(desk: Desk) -> None:
    desk.open()
    desk.store.state.books.clear()
    fresh = Handler(desk.store, lambda: desk.playbooks, desk.clock, "T1", list)
    assert fresh.handle(Command("k", "approve", BEN, "c1")) == Reply("c1", "", "", Refusal("unknown_case"))


def test_timers_are_made_equal_to_what_the_case_needs(desk: Desk) -> None:
    desk.open()
    desk.store.state.timers["c1", "left/1/over"] = START
    desk.do("withdraw", ANA)
    assert desk.timers() == []
    desk.store.state.timers["c1", "left/2/over"] = START
    assert desk.do(FIRE, SYSTEM, timers=("left/2/over",)).refusal == Refusal("too_late", ANA, START, "withdrawn")
    assert desk.timers() == []


def test_notes_belong_to_the_event_they_speak_of(desk: Desk) -> None:
    desk.open()
    desk.do("approve", BEN)
    assert desk.told()[4:] == ["voted", "stage_passed", "approved"]
    assert desk.messages()[3:] == ["note/5/line/card", f"note/7/outcome/{ANA}"]
    assert all(row.job.wanted == 7 for row in desk.store.state.outbox.values() if not row.job.note)


def test_a_published_digest_queues_the_opening_of_the_next(desk: Desk) -> None:
    wish = opening(review(), START)
    desk.do(OPEN, SYSTEM, wish.case, kind="weekly", answers=wish.answers)
    desk.clock.advance(weeks=1)
    desk.do(FIRE, SYSTEM, wish.case, timers=("publish/1/end",))
    events = desk.store.state.events[wish.case]
    published = next(item for item in events if item.event.type == "published")
    following = opening(review(), desk.clock())
    assert [(item.key, item.followup) for item in desk.store.state.followups.values()] == [
        (f"{published.hash}:{following.case}", following)
    ]


def test_events_are_never_older_than_the_one_before_when_a_clock_goes_back(desk: Desk) -> None:
    desk.open()
    desk.clock.advance(hours=-1)
    desk.do("approve", BEN)
    assert desk.store.state.events["c1"][-1].at == START
    assert desk.case().changed_at == START


def test_facts_are_read_when_they_are_needed(desk: Desk) -> None:
    desk.put_in_force(approval(stage(LEGAL), stage({"role": "lead"})))
    desk.open()
    with desk.store.writing() as tx:
        tx.people.put([Member(FINN, "Finn", "finn", deleted=True)])
        tx.commit()
    desk.clock.advance(minutes=5)
    desk.do("approve", BEN)
    (asked,) = desk.case().current
    assert (asked.person, asked.instead_of) == (GUS, FINN)
    assert desk.do("approve", FINN).refusal == Refusal("not_asked")
    assert desk.case().changed_at == START + timedelta(minutes=5)
    assert CARL not in {person.person for person in desk.case().asked}
