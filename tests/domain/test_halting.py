"""What a pause of use does to grants and requests: they wait, and go on with what they had left."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from countersign.domain import rules
from countersign.domain.actors import SYSTEM
from countersign.domain.approvals import halt_events as h
from countersign.domain.commands import EDIT, HALT, Facts, Refusal
from countersign.domain.grants import is_effective
from countersign.domain.notes import notes
from countersign.domain.obligations import CONDITION
from countersign.domain.pauses import Pausing
from tests.domain.builders import (
    ANA,
    BEN,
    EVE,
    FINN,
    LEAD,
    LEGAL,
    OFFICE,
    REASON,
    SECURITY,
    START,
    Life,
    approval,
    facts,
    stage,
    text,
    timed,
)

BOT, OTHER = "chatbot", "search"
FOUR, NINE = Pausing("inc4", "INC-4"), Pausing("inc9", "")


def paused(*by: Pausing, system: str = BOT) -> Facts:
    """Return the usual facts with a system paused by some incidents."""
    return facts(paused={system: by} if by else {})


def request(*stages: Mapping[str, Any], **changes: Any) -> Life:
    """Return Ana's request for the chatbot."""
    return Life(approval(*stages, grant={"lasts": "30 days", "conditions": "task"}, **changes)).open(system="Chatbot")


def granted(**changes: Any) -> Life:
    life = request(**changes)
    assert life.do("approve", BEN).refusal is None
    return life


def look(life: Life, *by: Pausing, system: str = BOT) -> list[str]:
    """Let a case look at whether use of its system is paused, and return what happened."""
    life.facts = paused(*by, system=system)
    return [event.type for event in life.do(HALT, SYSTEM).events]


# ---- grants


def test_a_grant_does_not_hold_while_its_system_is_paused_and_holds_again_after_that() -> None:
    life = granted()
    assert look(life, FOUR) == ["halted"]
    assert (life.case.state, is_effective(life.case, life.now)) == ("suspended", False)
    assert look(life, FOUR) == [], "once is enough"
    assert look(life) == ["halt_ended"]
    assert (life.case.state, is_effective(life.case, life.now)) == ("approved", True)


def test_of_two_pauses_the_last_one_that_is_lifted_counts() -> None:
    life = granted()
    assert look(life, FOUR, NINE) == ["halted", "halted"]
    assert look(life, NINE) == ["halt_ended"]
    assert not is_effective(life.case, life.now)
    assert look(life) == ["halt_ended"]
    assert is_effective(life.case, life.now)


def test_a_pause_that_leaves_grants_as_they_are_and_one_of_another_system_concern_nobody() -> None:
    life = granted()
    assert look(life, Pausing("inc4", "INC-4", halts=False)) == []
    assert look(life, FOUR, system=OTHER) == []
    assert is_effective(life.case, life.now)


def test_the_name_of_a_system_is_the_same_however_it_is_typed() -> None:
    life = Life(approval(grant={"lasts": "30 days"})).open(system=" Chat  BOT ")
    assert life.case.systems == ("chat bot",)


def test_what_a_person_suspended_is_not_lifted_by_the_end_of_a_pause() -> None:
    life = granted()
    life.do("suspend", BEN, REASON)
    look(life, FOUR)
    look(life)
    assert (life.case.state, life.case.later and life.case.later.by) == ("suspended", BEN)
    assert life.do("lift", BEN, REASON).refusal is None


def test_nobody_lifts_by_hand_what_a_pause_suspended() -> None:
    life = granted()
    look(life, FOUR)
    assert life.do("lift", BEN, REASON).refusal == Refusal("halted", key="INC-4")
    assert "lift" not in rules.offers(life.case, BEN)
    assert {"revoke"} <= rules.offers(life.case, BEN).keys()
    look(life, NINE)
    assert life.do("lift", BEN, REASON).refusal == Refusal("halted", key="a private incident")


def conditional() -> Life:
    """Return a grant with a condition that is open."""
    life = request()
    terms = {"condition_1": text("Test it"), "owner_1": ANA, "due_1": "2026-03-20"}
    assert life.do("approve_if", BEN, terms).refusal is None
    say(life, "open")
    return life


def say(life: Life, state: str) -> None:
    life.do(CONDITION, SYSTEM, {"task": life.case.obligations[0].task, "key": "ACT-1", "state": state})


def test_a_condition_that_is_not_met_keeps_a_grant_suspended_after_the_pause() -> None:
    life = conditional()
    look(life, FOUR)
    say(life, "overdue")
    look(life)
    assert (life.case.state, is_effective(life.case, life.now)) == ("suspended", False)
    say(life, "done")
    assert is_effective(life.case, life.now)


def test_a_condition_that_is_met_meanwhile_lifts_no_pause() -> None:
    life = conditional()
    say(life, "overdue")
    look(life, FOUR)
    say(life, "done")
    assert (life.case.state, is_effective(life.case, life.now)) == ("suspended", False)
    look(life)
    assert is_effective(life.case, life.now)


def test_the_time_of_a_grant_runs_on_while_it_is_paused() -> None:
    life = granted()
    look(life, FOUR)
    life.after(days=31)
    assert life.case.state == "expired"
    assert look(life) == []


def test_what_is_approved_without_a_grant_has_nothing_to_pause() -> None:
    life = Life(approval()).open(system="Chatbot")
    life.do("approve", BEN)
    assert look(life, FOUR) == []


# ---- requests


def test_nobody_approves_a_request_while_its_system_is_paused_but_it_may_be_rejected() -> None:
    life = request()
    look(life, FOUR)
    terms = {"condition_1": text("Test it"), "owner_1": ANA, "due_1": "2026-03-20"}
    for verb, answers in (("approve", {}), ("approve_if", terms), ("ask", {"question": text("Why?")})):
        assert life.do(verb, BEN, answers).refusal == Refusal("halted", key="INC-4"), verb
    assert rules.offers(life.case, BEN).keys() == {"reject"}
    assert life.do("reject", BEN, REASON).refusal is None
    assert life.case.state == "rejected"


def test_a_request_on_hold_can_be_taken_back() -> None:
    life = request()
    look(life, FOUR)
    assert life.do("withdraw", ANA).refusal is None


def test_limits_stand_still_and_go_on_with_what_was_left() -> None:
    life = request(clocks=timed(remind=["50 %"]))
    life.after(hours=3)
    look(life, FOUR)
    life.after(days=2)
    assert not life.case.overdue
    look(life)
    (clock,) = life.case.clocks.values()
    assert clock.limit == life.now + timedelta(hours=5)
    life.after(hours=5)
    assert life.case.overdue


def test_limits_in_business_time_go_on_in_business_time() -> None:
    clock = {"decision": {"limit": "8 business hours", "calendar": "office"}}
    life = request(clocks=clock, calendars={"office": OFFICE})
    life.after(hours=2)
    look(life, FOUR)
    life.now = START + timedelta(days=1, hours=6)
    look(life)
    (left,) = life.case.clocks.values()
    assert left.limit == START + timedelta(days=2, hours=4), "two hours of that day and four of the next"


def test_a_limit_that_had_passed_before_stays_missed() -> None:
    life = request()
    life.now += timedelta(hours=9)
    look(life, FOUR)
    assert life.case.limit_missed


def test_a_new_request_is_opened_on_hold_and_nobody_is_asked_until_the_pause_is_lifted() -> None:
    life = Life(approval(grant={"lasts": "30 days"}), paused(FOUR)).open(system="Chatbot")
    assert life.told == ["opened", "halted", "routed"]
    assert (life.case.state, life.case.asked, dict(life.case.clocks)) == ("pending", (), {})
    life.after(days=3)
    look(life)
    assert [asked.person for asked in life.case.asked] == [BEN]
    (clock,) = life.case.clocks.values()
    assert clock.limit == life.now + timedelta(hours=8)


def test_a_vote_that_comes_at_the_moment_of_a_pause_grants_nothing_before_that_is_lifted() -> None:
    """Without looking at every command it was approved, and held until somebody noticed."""
    life = request()
    life.facts = paused(FOUR)
    assert life.do("approve", BEN).refusal is None
    assert (life.case.state, life.case.grant, is_effective(life.case, life.now)) == ("pending", None, False)
    life.after(days=2)
    look(life)
    assert is_effective(life.case, life.now)
    assert life.case.grant
    assert life.case.grant.until == life.now + timedelta(days=30)


def test_what_was_approved_just_before_a_pause_is_suspended_by_it() -> None:
    life = granted()
    look(life, FOUR)
    assert (life.case.state, is_effective(life.case, life.now)) == ("suspended", False)


def test_a_change_to_a_system_that_is_not_paused_lets_a_request_go_on() -> None:
    life = request()
    look(life, FOUR)
    changed = {"what": text("Try a new model"), "system": "Search"}
    assert life.do(EDIT, ANA, changed).refusal is None
    assert (life.case.halts, life.case.systems, life.case.current[0].person) == ((), ("search",), BEN)


def test_a_change_while_it_is_paused_asks_nobody_yet() -> None:
    life = request()
    look(life, FOUR)
    assert life.do(EDIT, ANA, {"what": text("Try it"), "system": "chatbot", "until": "2026-03-05"}).refusal is None
    look(life, FOUR)
    assert life.case.halts
    look(life)
    assert life.case.current[0].person == BEN


def test_a_question_that_is_open_stays_open_and_its_answer_starts_no_limit() -> None:
    life = request()
    life.after(hours=3)
    life.do("ask", BEN, {"question": text("Why?")})
    life.after(hours=1)
    look(life, FOUR)
    life.after(days=5)
    assert life.do("answer", ANA, {"answer": text("Because")}).refusal is None
    assert (life.case.state, dict(life.case.running)) == ("pending", {})
    look(life)
    (clock,) = life.case.clocks.values()
    assert clock.limit == life.now + timedelta(hours=5)


def test_the_limit_of_a_question_goes_on_and_those_that_it_stopped_wait_for_its_answer() -> None:
    life = request()
    life.after(hours=3)
    life.do("ask", BEN, {"question": text("Why?")})
    look(life, FOUR)
    life.after(days=3)
    look(life)
    running = {name.partition("/")[0] for name in life.case.running}
    assert (life.case.state, running) == ("needs_info", {"question"})
    assert next(iter(life.case.running.values())).limit == life.now + timedelta(days=2)
    life.do("answer", ANA, {"answer": text("Because")})
    (clock,) = life.case.clocks.values()
    assert clock.limit == life.now + timedelta(hours=5)


def test_no_timer_has_a_name_that_an_earlier_one_had() -> None:
    life, seen = request(), set[str]()
    for _ in range(3):
        assert seen.isdisjoint(life.case.clocks)
        seen |= life.case.clocks.keys()
        look(life, FOUR)
        look(life)


# ---- emergencies


def emergency() -> Life:
    """Return a request that Finn allowed at once."""
    rule = {"by": [LEAD], "lasts": "1 day", "review": {"limit": "8 business hours", "calendar": "office"}}
    life = request(stage(LEGAL, SECURITY, quorum="all"), emergency=rule)
    assert life.do("break_glass", FINN, REASON).refusal is None
    return life


def test_what_was_allowed_in_an_emergency_may_not_be_used_while_its_system_is_paused() -> None:
    life = emergency()
    assert is_effective(life.case, life.now)
    look(life, FOUR)
    assert (life.case.state, is_effective(life.case, life.now)) == ("emergency", False)
    assert dict(life.case.running) == {}
    look(life)
    assert is_effective(life.case, life.now)
    assert {name.partition("/")[0] for name in life.case.running} == {"decision", "review"}


def test_nobody_breaks_the_glass_for_a_system_that_is_paused() -> None:
    rule = {"by": [LEAD], "lasts": "1 day", "review": {"limit": "2 days"}}
    life = request(emergency=rule)
    look(life, FOUR)
    assert life.do("break_glass", FINN, REASON).refusal == Refusal("halted", key="INC-4")


# ---- what is said


def told(life: Life, kind: type) -> dict[str, list[str]]:
    """Return who is told of the last event of a type, by face."""
    item = next(item for item in reversed(life.events) if isinstance(item.event, kind))
    said: dict[str, list[str]] = {}
    for note in notes(item.event, life.case):
        said.setdefault(note.face, []).append(note.place.name)
    return said


@pytest.mark.parametrize("kind", [h.Halted, h.HaltEnded])
def test_whoever_holds_or_gave_a_grant_hears_of_a_pause_and_of_its_end(kind: type) -> None:
    life = granted()
    look(life, FOUR)
    if kind is h.HaltEnded:
        look(life)
    assert told(life, kind) == {"halted": [ANA, BEN], "line": ["card"]}


def test_whoever_asked_and_whoever_decides_hear_that_a_request_is_on_hold() -> None:
    life = request(stage(LEGAL, SECURITY, quorum="all"))
    look(life, FOUR)
    assert told(life, h.Halted) == {"halted": [ANA, BEN, EVE], "line": ["card"]}
