"""Who is asked: seats, deputies, fallbacks, escalation, and whom a case waits for."""

from typing import Any

import pytest

from countersign.domain.asking import waiting_for
from countersign.domain.commands import Holder
from countersign.domain.event_parts import Seat
from countersign.domain.events import ClockStruck, PeopleAsked
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    DORA,
    EVE,
    FACTS,
    FINN,
    GUS,
    HAL,
    LEAD,
    LEGAL,
    MAYA,
    REASON,
    SECURITY,
    Life,
    approval,
    facts,
    stage,
    timed,
)

FRIEND, HANDLE, VACANT = {"field": "friend"}, {"person": "hal"}, {"role": "nobody"}


def asked(
    *reviewers: dict[str, str], by: str = ANA, given: dict[str, Any] | None = None, **changes: Any
) -> PeopleAsked:
    """Return who is asked first, on a request with some answers, when facts have changed so."""
    life = Life(approval(stage(*reviewers)), facts(**changes)).open(by, **(given or {}))
    event: PeopleAsked = life.last(PeopleAsked)
    return event


def seats(event: PeopleAsked) -> list[tuple[str, str, str, str | None]]:
    return [(item.seat, item.person, item.why, item.instead_of) for item in event.people]


BEN_SITS = ("role:legal", BEN, "primary", None)
CARL_SITS = ("role:legal", CARL, "deputy", BEN)


@pytest.mark.parametrize(
    ("changes", "seat"),
    [
        ({}, BEN_SITS),
        ({"by": BEN}, CARL_SITS),
        ({"away": frozenset({BEN})}, CARL_SITS),
        ({"barred": {BEN: "guest"}}, CARL_SITS),
        ({"given": {"gains": (BEN,)}}, CARL_SITS),
        ({"given": {"gains": (DORA, BEN)}, "away": frozenset({CARL})}, ("role:legal", FINN, "fallback", None)),
        ({"away": frozenset({BEN, CARL})}, ("role:legal", DORA, "deputy", BEN)),
        ({"away": frozenset({BEN, CARL, DORA, FINN})}, ("role:legal", GUS, "fallback", None)),
        ({"roles": FACTS.roles | {"legal": Holder(None, (DORA,))}}, ("role:legal", DORA, "deputy", None)),
    ],
)
def test_a_seat_goes_to_its_holder_else_a_deputy_else_the_fallback(changes: dict[str, Any], seat: object) -> None:
    event = asked(LEGAL, **changes)
    assert (seats(event), event.unfilled, event.told) == ([seat], (), ())


def test_a_seat_may_name_a_person_or_a_field_of_the_form() -> None:
    event = asked(HANDLE, FRIEND, given={"friend": GUS})
    assert seats(event) == [("person:hal", HAL, "named", None), ("field:friend", GUS, "named", None)]


def test_of_several_people_in_a_field_the_first_is_asked() -> None:
    event = asked({"field": "gains"}, {"field": "scope"}, given={"scope": ("read",)})
    assert seats(event) == [("field:gains", FINN, "fallback", None), ("field:scope", "read", "named", None)]


def test_one_human_sits_in_one_seat_only() -> None:
    both = FACTS.roles | {"security": Holder(BEN, (CARL,))}
    event = asked(LEGAL, SECURITY, roles=both)
    assert seats(event) == [BEN_SITS, ("role:security", CARL, "deputy", BEN)]


def test_a_seat_that_nobody_can_fill_is_named_and_administrators_hear_of_it() -> None:
    event = asked(LEGAL, VACANT, by=FINN, away=frozenset({GUS}))
    assert (seats(event), event.unfilled, event.told) == ([BEN_SITS], ("role:nobody",), (MAYA,))


def test_whoever_voted_in_an_earlier_stage_is_not_asked_again() -> None:
    life = Life(approval(stage(LEGAL), stage(LEGAL))).open()
    life.do("approve", BEN)
    assert seats(life.last(PeopleAsked)) == [CARL_SITS]


def test_whoever_was_asked_but_did_not_vote_may_be_asked_again() -> None:
    life = Life(approval(stage(LEGAL, SECURITY), stage(SECURITY))).open()
    life.do("approve", BEN)
    assert seats(life.last(PeopleAsked)) == [("role:security", EVE, "primary", None)]


def escalated(life: Life) -> list[tuple[str, str, str | None]]:
    """Let the clock escalate and return whom it added, where and for whom."""
    life.after(hours=4)
    event: ClockStruck = life.last(ClockStruck)
    assert all(item.why == "escalation" for item in event.added)
    return [(item.seat, item.person, item.instead_of) for item in event.added]


def escalating(*reviewers: dict[str, str], add: Any = "deputies", **changes: Any) -> Life:
    """Return an open request whose clock asks for help at half time."""
    steps = timed(escalate=[{"at": "50 %", "add": add}])
    return Life(approval(stage(*reviewers, **changes), clocks=steps)).open()


def test_escalation_adds_every_deputy_of_every_open_seat_once() -> None:
    assert escalated(escalating(LEGAL, SECURITY, quorum="all")) == [
        ("role:legal", CARL, BEN),
        ("role:legal", DORA, BEN),
    ]


def test_escalation_leaves_answered_seats_alone() -> None:
    life = escalating(LEGAL, SECURITY, quorum="all")
    life.do("approve", BEN)
    assert escalated(life) == [("role:security", CARL, EVE)]
    life = escalating(LEGAL, SECURITY, quorum=1, denials=2)
    life.do("reject", BEN, REASON)
    assert escalated(life) == [("role:security", CARL, EVE)]


def test_escalation_adds_nobody_who_may_not_decide() -> None:
    life = escalating(LEGAL)
    life.facts = facts(away=frozenset({DORA}), barred={CARL: "guest"})
    assert escalated(life) == []


def test_seats_of_named_people_have_no_deputies() -> None:
    assert escalated(escalating(HANDLE)) == []


def test_named_reviewers_may_answer_for_every_open_seat() -> None:
    life = escalating(LEGAL, SECURITY, quorum="all", add=[LEAD])
    assert escalated(life) == [("role:legal", FINN, None), ("role:security", FINN, None)]
    life.do("approve", BEN)
    decision = life.do("approve", FINN)
    assert (decision.refusal, life.case.state) == (None, "approved")
    assert life.case.votes[-1].seat == "role:security"


def test_a_named_reviewer_who_is_asked_already_sends_their_deputy() -> None:
    assert escalated(escalating(LEAD, add=[LEAD])) == [("role:lead", GUS, None)]


def test_two_named_reviewers_are_two_people() -> None:
    life = escalating(HANDLE, add=[SECURITY, {"role": "risk"}, VACANT])
    life.facts = facts(roles=FACTS.roles | {"risk": Holder(EVE, (DORA,))})
    assert escalated(life) == [("person:hal", EVE, None), ("person:hal", DORA, None)]


def test_help_can_fill_a_seat_that_nobody_filled() -> None:
    steps = timed(escalate=[{"at": "50 %", "add": [SECURITY]}])
    life = Life(approval(stage(VACANT), clocks=steps, fallback=[VACANT])).open()
    assert life.case.unfilled == (Seat(0, "role:nobody"),)
    assert escalated(life) == [("role:nobody", EVE, None)]
    life.do("approve", EVE)
    assert life.case.state == "approved"


def test_several_steps_at_once_add_everybody_once() -> None:
    steps = timed(escalate=[{"at": "50 %", "add": "deputies"}, {"at": "60 %", "add": [{"role": "risk"}]}])
    risk = FACTS.roles | {"risk": Holder(CARL, ())}
    life = Life(approval(stage(LEGAL), clocks=steps), facts(roles=risk)).open().after(hours=7)
    added = life.last(ClockStruck).added
    assert [item.person for item in added] == [CARL, DORA]


def test_a_case_waits_for_those_whose_seat_is_open_each_once() -> None:
    life = escalating(LEGAL, SECURITY, quorum="all", add=[LEAD])
    assert waiting_for(life.case) == (BEN, EVE)
    escalated(life)
    assert waiting_for(life.case) == (BEN, EVE, FINN)
    life.do("approve", BEN)
    assert waiting_for(life.case) == (EVE, FINN)
    life.do("approve", FINN)
    assert waiting_for(life.case) == ()
