"""Who is asked: seats, deputies, fallbacks, escalation, and whom a case waits for."""

from typing import Any

import pytest

from countersign.domain.approvals.events import Voted
from countersign.domain.asking import waiting_for
from countersign.domain.commands import Holder, Refusal
from countersign.domain.event_parts import Gap, Seat
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
    START,
    Life,
    approval,
    facts,
    incident,
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
CARL_SITS, DORA_SITS = ("role:legal", CARL, "deputy", BEN), ("role:legal", DORA, "deputy", BEN)
FINN_SITS = ("role:legal", FINN, "fallback", None)
HERS = {"gains": (BEN,)}


@pytest.mark.parametrize(
    ("changes", "seat", "gap"),
    [
        ({}, BEN_SITS, None),
        ({"away": frozenset({BEN})}, CARL_SITS, ("away", BEN)),
        ({"away": frozenset({BEN, CARL})}, DORA_SITS, ("away", BEN)),
        ({"away": frozenset({BEN, CARL, DORA})}, FINN_SITS, ("away", BEN)),
        ({"away": frozenset({BEN, CARL, DORA, FINN})}, ("role:legal", GUS, "fallback", None), ("away", BEN)),
        # Who left Slack, or may not act there, is stood in for as well, and administrators hear of it.
        ({"barred": {BEN: "deactivated"}}, CARL_SITS, ("gone", BEN)),
        ({"barred": {BEN: "guest"}, "away": frozenset({BEN})}, CARL_SITS, ("gone", BEN)),
        (
            {"roles": FACTS.roles | {"legal": Holder(None, (DORA,))}},
            ("role:legal", DORA, "deputy", None),
            ("gone", None),
        ),
        ({"roles": FACTS.roles | {"legal": Holder(None)}}, FINN_SITS, ("gone", None)),
        # Whose own matter it is has no deputies in it: the fallback decides.
        ({"by": BEN}, FINN_SITS, ("own", BEN)),
        ({"given": HERS}, FINN_SITS, ("own", BEN)),
        ({"given": HERS, "away": frozenset({BEN, FINN})}, ("role:legal", GUS, "fallback", None), ("own", BEN)),
        # A deputy whose own matter it is stands in for nobody either.
        ({"by": CARL, "away": frozenset({BEN})}, DORA_SITS, ("away", BEN)),
    ],
)
def test_a_seat_goes_to_its_holder_else_a_deputy_else_the_fallback(
    changes: dict[str, Any], seat: object, gap: tuple[str, str | None] | None
) -> None:
    event = asked(LEGAL, **changes)
    assert (seats(event), event.unfilled) == ([seat], ())
    assert event.gaps == (() if gap is None else (Gap("role:legal", 0, *gap),))  # type: ignore[arg-type]
    assert event.told == ((MAYA,) if gap and gap[0] in ("own", "gone") else ())


def test_a_fallback_whose_own_matter_it_is_has_no_deputies_in_it_either() -> None:
    event = asked(LEGAL, by=BEN, given={"gains": (FINN,)})
    assert (seats(event), event.unfilled, event.told) == ([], ("role:legal",), (MAYA,))


def test_where_nobody_judges_anybody_whose_own_matter_it_is_may_well_act() -> None:
    life = Life(incident()).open(BEN)
    assert seats(life.last(PeopleAsked)) == [BEN_SITS]


CREW: dict[str, Any] = {"groups": {"crew": (BEN, CARL, DORA), "pair": (BEN, CARL), "other": (CARL, BEN), "none": ()}}
CREW_SITS, PAIR_SITS = (
    [(f"group:{name}", person, "member", None) for person in members]
    for name, members in list(CREW["groups"].items())[:2]
)


def group(name: str) -> dict[str, str]:
    return {"group": name}


def test_all_of_a_group_are_asked_for_one_seat() -> None:
    event = asked(group("crew"), **CREW)
    assert (seats(event), event.gaps, event.told) == (CREW_SITS, (), ())


@pytest.mark.parametrize(
    "changes", [{"by": BEN}, {"given": HERS}, {"away": frozenset({BEN})}, {"barred": {BEN: "deactivated"}}]
)
def test_whoever_cannot_decide_is_left_out_of_a_group_and_the_others_are_enough(changes: dict[str, Any]) -> None:
    event = asked(group("crew"), **changes, **CREW)
    assert (seats(event), event.gaps) == (CREW_SITS[1:], ())


@pytest.mark.parametrize(
    ("members", "changes", "why", "told"),
    [
        ((), {}, ("empty", None), True),
        ((BEN, CARL), {"barred": {BEN: "guest", CARL: "deactivated"}}, ("empty", None), True),
        ((BEN,), {"by": BEN}, ("own", BEN), True),
        ((CARL, BEN), {"by": BEN, "away": frozenset({CARL})}, ("own", BEN), True),
        ((CARL,), {"away": frozenset({CARL})}, ("away", CARL), False),
    ],
)
def test_a_group_of_which_nobody_can_decide_is_a_dead_end(
    members: tuple[str, ...], changes: dict[str, Any], why: tuple[Any, str | None], told: bool
) -> None:
    event = asked(group("crew"), groups={"crew": members}, **changes)
    assert seats(event) == [("group:crew", FINN, "fallback", None)]
    assert (event.gaps, bool(event.told)) == ((Gap("group:crew", 0, *why),), told)


def test_a_group_that_nobody_names_is_empty() -> None:
    assert asked(group("unheard_of")).gaps == (Gap("group:unheard_of", 0, "empty"),)


def test_whoever_sits_for_themselves_is_not_counted_on_in_a_group() -> None:
    event = asked(group("pair"), LEGAL, **CREW)
    assert seats(event) == [BEN_SITS, ("group:pair", CARL, "member", None)]


def test_groups_may_share_their_members_as_long_as_there_is_somebody_for_each() -> None:
    both = asked(group("pair"), group("other"), **CREW)
    assert seats(both) == [*PAIR_SITS, *(("group:other", person, "member", None) for person in (CARL, BEN))]
    third = asked(group("pair"), group("other"), group("crew"), groups=CREW["groups"] | {"crew": (BEN,)})
    assert seats(third)[4:] == [("group:crew", FINN, "fallback", None)]
    assert third.gaps == (Gap("group:crew", 0, "elsewhere", BEN),)


def test_the_answer_of_whoever_is_in_two_groups_counts_where_fewest_others_can_answer() -> None:
    shared = facts(groups={"pair": (BEN, CARL), "other": (BEN,)})
    life = Life(approval(stage(group("pair"), group("other"), quorum="all")), shared).open()
    life.do("approve", BEN)
    assert (life.last(Voted).seat, waiting_for(life.case)) == ("group:other", (CARL,))
    life.do("approve", CARL)
    assert life.case.state == "approved"


def test_the_first_answer_of_a_group_counts_and_the_next_one_hears_who_gave_it() -> None:
    life = Life(approval(stage(group("crew"), SECURITY, quorum="all")), facts(**CREW)).open()
    life.do("approve", DORA)
    assert waiting_for(life.case) == (EVE,)
    assert life.do("approve", CARL).refusal == Refusal("answered", DORA, START, "approve")


ON_TURN = {"rota": "oncall"}


@pytest.mark.parametrize(
    ("turn", "changes", "seat", "gap"),
    [
        (Holder(BEN, (CARL, DORA)), {}, (BEN, "turn", None), None),
        (Holder(BEN, (CARL, DORA)), {"away": frozenset({BEN})}, (CARL, "deputy", BEN), ("away", BEN)),
        (Holder(BEN, (CARL, DORA)), {"barred": {BEN: "deactivated"}}, (CARL, "deputy", BEN), ("gone", BEN)),
        (Holder(None, (CARL, DORA)), {}, (CARL, "deputy", None), ("gone", None)),
        (Holder(BEN, (CARL, DORA)), {"by": BEN}, (FINN, "fallback", None), ("own", BEN)),
        (Holder(None), {}, (FINN, "fallback", None), ("no_turn", None)),
    ],
)
def test_of_a_rota_whoever_is_on_turn_is_asked_else_the_next_one_for_them(
    turn: Holder, changes: dict[str, Any], seat: tuple[Any, ...], gap: tuple[Any, ...] | None
) -> None:
    event = asked(ON_TURN, rotas={"oncall": turn}, **changes)
    assert seats(event) == [("rota:oncall", *seat)]
    assert event.gaps == (() if gap is None else (Gap("rota:oncall", 0, *gap),))
    assert bool(event.told) == (gap is not None and gap[0] != "away")


def test_a_seat_may_name_a_person_or_a_field_of_the_form() -> None:
    event = asked(HANDLE, FRIEND, given={"friend": GUS})
    assert seats(event) == [("person:hal", HAL, "named", None), ("field:friend", GUS, "named", None)]


def test_each_person_whom_a_field_names_has_a_seat() -> None:
    everybody = approval(stage({"field": "experts"}, quorum="all"), form=[EXPERTS], title="x")
    life = Life(everybody).open(ANA, experts=(GUS, ANA, EVE))
    assert seats(life.last(PeopleAsked)) == [
        ("field:experts", GUS, "named", None),
        ("field:experts/2", FINN, "fallback", None),
        ("field:experts/3", EVE, "named", None),
    ]
    for person in (EVE, FINN):
        life.do("approve", person)
        assert life.case.state == "pending"
    life.do("approve", GUS)
    assert life.case.state == "approved"


EXPERTS = {"field": "experts", "label": "Who knows it?", "type": "people"}


def test_whoever_a_field_names_twice_over_sits_once() -> None:
    book = approval(stage({"field": "experts"}, LEGAL, quorum="all"), form=[EXPERTS], title="x")
    event = Life(book).open(ANA, experts=(BEN,)).last(PeopleAsked)
    assert seats(event) == [("field:experts", BEN, "named", None), CARL_SITS]
    assert event.gaps == (Gap("role:legal", 0, "elsewhere", BEN),)


def test_a_field_that_names_nobody_is_left_to_the_fallback() -> None:
    event = asked(FRIEND)
    assert seats(event) == [("field:friend", FINN, "fallback", None)]
    assert (event.gaps, event.told) == ((Gap("field:friend", 0, "no_name"),), ())


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


def test_of_a_rota_everybody_else_is_added() -> None:
    steps = timed(escalate=[{"at": "50 %", "add": "deputies"}])
    turn = facts(rotas={"oncall": Holder(CARL, (DORA, BEN))})
    life = Life(approval(stage(ON_TURN), clocks=steps), turn).open()
    assert escalated(life) == [("rota:oncall", DORA, CARL), ("rota:oncall", BEN, CARL)]


def test_whose_turn_it_is_by_now_is_added_in_their_own_right() -> None:
    life = Life(
        approval(stage(ON_TURN), clocks=timed(escalate=[{"at": "50 %", "add": "deputies"}])),
        facts(rotas={"oncall": Holder(CARL, (DORA, BEN))}),
    ).open()
    life.facts = facts(rotas={"oncall": Holder(DORA, (BEN, CARL))})
    assert escalated(life) == [("rota:oncall", DORA, None), ("rota:oncall", BEN, DORA)]


def test_where_the_holder_requests_escalation_adds_the_next_of_the_fallback_and_no_deputy_of_theirs() -> None:
    steps = timed(escalate=[{"at": "50 %", "add": "deputies"}])
    life = Life(approval(clocks=steps, fallback=[LEAD, SECURITY])).open(BEN)
    assert seats(life.last(PeopleAsked)) == [FINN_SITS]
    assert escalated(life) == [("role:legal", GUS, None)]


def test_a_group_that_escalation_names_may_answer_for_every_open_seat() -> None:
    life = escalating(LEGAL, SECURITY, quorum="all", add=[group("crew")])
    life.facts = facts(**CREW)
    assert escalated(life) == [
        (seat, person, None) for person in (CARL, DORA) for seat in ("role:legal", "role:security")
    ]


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
