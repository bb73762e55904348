"""Who may do what: refusals in the order people understand, and buttons that promise nothing else."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from countersign.domain import rules
from countersign.domain.actors import SYSTEM
from countersign.domain.commands import FIRE, OPEN, Refusal
from countersign.domain.events import Voted
from countersign.domain.refusals import SENTENCES
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    EVE,
    FACTS,
    FINN,
    GUS,
    LEAD,
    LEGAL,
    REASON,
    SECURITY,
    START,
    Life,
    approval,
    facts,
    stage,
    task,
    text,
    timed,
)

BOTH = stage(LEGAL, SECURITY, quorum="all")


def pending(*stages: Any, **changes: Any) -> Life:
    return Life(approval(*(stages or (BOTH,)), **changes)).open()


@pytest.mark.parametrize(
    ("verb", "actor", "code"),
    [
        ("approve", GUS, "not_asked"),
        ("approve", ANA, "own_request"),
        ("approve", SYSTEM, "not_asked"),
        ("approve", "cli:bob", "not_asked"),
        ("withdraw", BEN, "not_requester"),
        (FIRE, BEN, "system_only"),
        ("dance", BEN, "unknown_verb"),
        ("done", BEN, "unknown_verb"),
    ],
)
def test_a_verb_is_for_those_whom_the_table_names(verb: str, actor: str, code: str) -> None:
    assert pending().do(verb, actor).refusal == Refusal(code)


def test_opening_again_is_no_move_of_an_open_case() -> None:
    assert pending().do(OPEN, BEN).refusal == Refusal("wrong_state", state="pending")


def test_a_decided_case_says_by_whom_and_when() -> None:
    life = pending()
    life.now += timedelta(hours=1)
    life.do("reject", EVE, REASON)
    expected = Refusal("too_late", EVE, START + timedelta(hours=1), "rejected")
    assert [life.do(verb, BEN).refusal for verb in ("approve", "withdraw")] == [expected, expected]


def test_a_beneficiary_is_refused_even_if_asked() -> None:
    life = pending()
    life.found = replace(life.case, answers={"gains": (BEN,)})
    assert life.do("approve", BEN).refusal == Refusal("beneficiary")


def test_a_request_is_the_matter_of_who_asks_who_gains_and_who_wrote_with_them() -> None:
    form = [
        {"field": "heir", "label": "Who?", "type": "person", "beneficiary": True},
        {"field": "pens", "label": "With whom?", "type": "people", "coauthor": True},
        {"field": "friend", "label": "Who knows it?", "type": "person"},
    ]
    book = approval(form=form, title="x")
    given = Life(book).open(ANA, heir=BEN, pens=(GUS, BEN, EVE), friend=FINN).case
    assert rules.interested(given, book) == {
        ANA: "own_request",
        BEN: "beneficiary",
        GUS: "coauthor",
        EVE: "coauthor",
    }
    assert rules.interested(Life(book).open(ANA).case, book) == {ANA: "own_request"}


def test_a_co_author_is_refused_even_if_asked() -> None:
    form = [{"field": "pens", "label": "With whom?", "type": "people", "coauthor": True}]
    life = Life(approval(form=form, title="x")).open()
    life.found = replace(life.case, answers={"pens": (BEN,)})
    assert life.do("approve", BEN).refusal == Refusal("coauthor")


@pytest.mark.parametrize("own", [{"requester": BEN}, {"answers": {"gains": (BEN,)}}])
def test_a_deputy_is_refused_in_the_place_of_whose_own_matter_it_has_become(own: dict[str, Any]) -> None:
    life = Life(approval(), facts(away=frozenset({BEN}))).open()
    life.found = replace(life.case, **own)
    assert life.do("approve", CARL).refusal == Refusal("stands_in")
    assert life.do("reject", CARL, REASON).refusal == Refusal("stands_in")
    assert life.case.votes == ()


def test_a_deputy_who_was_asked_for_themselves_too_answers_for_that_part() -> None:
    escalate = timed(escalate=[{"at": "50 %", "add": [{"role": "security"}]}])
    life = Life(approval(clocks=escalate), facts(away=frozenset({BEN, EVE}), roles=FACTS.roles)).open()
    assert life.case.asked[0].instead_of == BEN
    life.facts = facts(away=frozenset({BEN}))
    life.after(hours=4)
    life.found = replace(life.case, answers={"gains": (BEN,)})
    assert life.do("approve", EVE).refusal is None
    assert life.last(Voted).instead_of is None


@pytest.mark.parametrize("code", ["guest", "deactivated", "bot", "other_workspace"])
def test_somebody_barred_may_not_act_and_hears_why(code: str) -> None:
    life = pending()
    life.facts = facts(barred={BEN: code, ANA: code})
    assert life.do("approve", BEN).refusal == Refusal(code)
    assert life.do("withdraw", ANA).refusal == Refusal(code)


def test_an_answer_is_final() -> None:
    life = pending()
    life.do("approve", BEN)
    assert life.do("approve", BEN).refusal == Refusal("already_voted")
    assert life.do("reject", BEN, REASON).refusal == Refusal("already_voted")


def test_one_human_counts_once_even_if_asked_for_several_seats() -> None:
    life = pending(BOTH, clocks=timed(escalate=[{"at": "50 %", "add": [LEAD]}]))
    life.after(hours=4)
    life.do("approve", FINN)
    assert [asked.seat for asked in life.case.current if asked.person == FINN] == ["role:legal", "role:security"]
    assert life.do("approve", FINN).refusal == Refusal("already_voted")
    assert (life.case.state, verbs(life, FINN), verbs(life, EVE)) == ("pending", [], VOTES)


def test_one_human_counts_once_across_stages() -> None:
    life = pending(stage(LEGAL), stage(SECURITY))
    life.do("approve", BEN)
    assert life.do("approve", BEN).refusal == Refusal("already_voted")


def test_whoever_comes_second_to_a_seat_hears_who_answered() -> None:
    life = pending(stage(LEGAL, SECURITY, quorum="all"), clocks=timed(escalate=[{"at": "50 %", "add": "deputies"}]))
    life.after(hours=4)
    life.do("approve", CARL)
    assert life.do("approve", BEN).refusal == Refusal("answered", CARL, START + timedelta(hours=4), "approve")


def test_whoever_was_not_needed_in_a_stage_that_is_over_hears_who_decided_it() -> None:
    life = pending(stage(LEGAL, SECURITY), stage(LEAD))
    life.do("approve", EVE)
    assert life.do("approve", BEN, stage=0).refusal == Refusal("answered", EVE, START, "approve")


def test_a_seat_of_the_same_name_in_another_stage_is_another_seat() -> None:
    life = Life(approval(stage(LEGAL), stage(LEGAL), stage(LEAD)), facts(away=frozenset({BEN}))).open()
    life.do("approve", CARL)
    life.now += timedelta(hours=1)
    life.facts = facts()
    life.do("approve", life.case.current[0].person)
    assert life.case.stage == 2
    assert life.do("approve", CARL).refusal == Refusal("already_voted")
    assert life.do("approve", EVE).refusal == Refusal("not_asked")


def test_a_message_from_before_the_request_changed_is_stale() -> None:
    life = pending(stage(LEGAL), stage(SECURITY))
    life.do("approve", BEN)
    assert life.do("approve", EVE, stage=0).refusal == Refusal("stale")
    assert life.do("approve", EVE, revision=2).refusal == Refusal("stale")
    assert life.do("withdraw", ANA, stage=0).refusal == Refusal("stale")
    assert life.do("approve", EVE, stage=1, revision=1).refusal is None


def test_being_the_requester_is_said_before_anything_else() -> None:
    life = Life(approval(stage(LEGAL)), facts(barred={})).open(BEN)
    assert life.do("approve", BEN, stage=5).refusal == Refusal("own_request")


def test_every_code_of_a_refusal_has_a_sentence() -> None:
    table = {"not_asked", "own_request", "beneficiary", "answered", "already_voted", "stale", "system_only"}
    door = {"guest", "deactivated", "bot", "other_workspace", "invalid", "unknown_case", "unknown_verb", "stale_form"}
    rest = {"too_late", "wrong_state", "not_requester"}
    assert set(SENTENCES) >= table | door | rest


VOTES = ["approve", "approve_if", "reject", "ask"]


def verbs(life: Life, actor: str | None) -> list[str]:
    return [*rules.offers(life.case, actor)]


def test_a_shared_card_offers_what_anybody_asked_may_do() -> None:
    life = pending()
    assert verbs(life, None) == VOTES
    life.do("approve", BEN)
    assert verbs(life, None) == VOTES
    life.do("approve", EVE)
    assert verbs(life, None) == []


def test_a_card_offers_nothing_when_nobody_sits_in_an_open_seat() -> None:
    vacant = {"role": "nobody"}
    life = pending(stage(LEGAL, vacant, quorum="all"), fallback=[vacant])
    assert verbs(life, None) == VOTES
    life.do("approve", BEN)
    assert (life.case.state, verbs(life, None)) == ("pending", [])


def test_a_personal_message_offers_only_the_readers_own() -> None:
    life = pending()
    assert (verbs(life, BEN), verbs(life, ANA), verbs(life, FINN)) == (VOTES, ["edit", "withdraw"], [])
    life.do("approve", BEN)
    assert (verbs(life, BEN), verbs(life, EVE)) == ([], VOTES)


def test_buttons_go_away_from_whom_somebody_else_has_answered_for() -> None:
    life = pending(BOTH, clocks=timed(escalate=[{"at": "50 %", "add": "deputies"}]))
    life.after(hours=4)
    assert verbs(life, CARL) == VOTES
    life.do("approve", CARL)
    assert verbs(life, BEN) == []


def test_the_owner_of_their_own_task_has_its_buttons() -> None:
    life = Life(task()).open(ANA, what=text("write"), owner=ANA, due="2026-03-09")
    assert (verbs(life, ANA), verbs(life, None), verbs(life, BEN)) == (["done", "drop"], ["done", "drop"], [])
