"""decide(): one command meets one case; what is refused changes nothing."""

from datetime import timedelta
from typing import Any

import pytest

from countersign.domain.actors import SYSTEM
from countersign.domain.commands import OPEN, Command, Decision, Refusal
from countersign.domain.decide import decide, numbered
from countersign.domain.events import Link, Opened, Refused
from countersign.domain.texts import Given
from tests.domain.builders import (
    ANA,
    BEN,
    EVE,
    FACTS,
    LEGAL,
    REASON,
    START,
    Life,
    approval,
    facts,
    review,
    stage,
    task,
    text,
)

BOOK = approval()


def opening(answers: dict[str, Given] | None = None, actor: str = ANA, **more: Any) -> Command:
    return Command("k", OPEN, actor, "c1", "exception", answers=answers or {"what": text("A model")}, **more)


def first(decision: Decision) -> Opened:
    (event, *_) = decision.events
    assert isinstance(event, Opened)
    return event


def test_an_opening_says_everything_the_case_lives_by() -> None:
    links = (Link("follows", "c0"),)
    decision = decide(None, opening(links=links), BOOK, FACTS, START)
    assert first(decision) == Opened(
        kind="exception",
        lifecycle="approval",
        playbook=BOOK.digest,
        prefix="EXC",
        number=0,
        requester=ANA,
        state="pending",
        answers={"what": text("A model").ref},
        links=links,
    )
    assert [event.type for event in decision.events] == ["opened", "routed", "people_asked", "clock_started"]
    assert decision.texts == (text("A model"),)


def test_the_number_is_filled_in_last() -> None:
    events = decide(None, opening(), BOOK, FACTS, START).events
    later = numbered(events, 12)
    assert isinstance(later[0], Opened)
    assert (later[0].number, later[1:]) == (12, events[1:])


def test_a_private_kind_opens_private_cases() -> None:
    assert first(decide(None, opening(), approval(private=True), FACTS, START)).private


@pytest.mark.parametrize("verb", ["approve", "withdraw", "fire", "dance"])
def test_a_case_that_is_not_there_can_only_be_opened(verb: str) -> None:
    wish = Command("k", verb, ANA, "c1", "exception")
    assert decide(None, wish, BOOK, FACTS, START) == Decision(refusal=Refusal("unknown_case"))


def test_wrong_answers_open_nothing_and_say_what_is_wrong_where() -> None:
    decision = decide(None, opening({"gains": "x"}), BOOK, FACTS, START)
    assert decision.refusal
    assert (decision.events, decision.refusal.code) == ((), "invalid")
    assert set(decision.refusal.fields) == {"what", "gains"}


def test_whoever_is_barred_opens_nothing() -> None:
    barred = facts(barred={ANA: "guest"})
    assert decide(None, opening(), BOOK, barred, START) == Decision(refusal=Refusal("guest"))


def test_a_shell_user_and_a_token_may_open() -> None:
    for actor in ("cli:bob", "token:ci"):
        assert first(decide(None, opening(actor=actor), BOOK, FACTS, START)).requester == actor


def test_questions_that_a_role_is_shown_are_judged_by_the_requesters_roles() -> None:
    form = [
        {"field": "what", "label": "What?", "type": "text", "required": True},
        {
            "field": "clause",
            "label": "Which clause?",
            "type": "text",
            "required": True,
            "shown_when": {"requester": "roles", "contains": "legal"},
        },
    ]
    book = approval(form=form)
    assert decide(None, opening(), book, FACTS, START).refusal is None
    refusal = decide(None, opening(actor=BEN), book, FACTS, START).refusal
    assert refusal
    assert [*refusal.fields] == ["clause"]
    answers = {"what": text("A model"), "clause": text("7b")}
    assert set(first(decide(None, opening({**answers}, BEN), book, FACTS, START)).answers) == {"what", "clause"}
    assert set(first(decide(None, opening({**answers}), book, FACTS, START)).answers) == {"what"}


def test_a_vote_keeps_its_reason_as_a_text() -> None:
    life = Life(BOOK).open()
    assert life.do("reject", BEN, REASON).texts == (text("because"),)


def test_a_rejection_without_a_reason_is_no_rejection() -> None:
    life = Life(BOOK).open()
    for answers in ({}, {"reason": text(" \n ")}):
        decision = life.do("reject", BEN, answers)
        assert decision.refusal
        assert (decision.refusal.code, decision.events, decision.texts) == ("invalid", (), ())
    assert life.case.votes == ()


def test_an_answer_that_was_not_asked_for_is_an_error() -> None:
    refusal = Life(BOOK).open().do("approve", BEN, REASON).refusal
    assert refusal
    assert [*refusal.fields] == ["reason"]


def test_a_refusal_is_recorded_once_per_person_and_verb() -> None:
    life = Life(BOOK).open()
    assert life.do("approve", EVE).events == (Refused("approve", "not_asked"),)
    again = life.do("approve", EVE)
    assert (again.events, again.refusal) == ((), Refusal("not_asked"))
    assert life.do("reject", EVE).events == (Refused("reject", "not_asked"),)
    assert life.do("approve", ANA).events == (Refused("approve", "own_request"),)


@pytest.mark.parametrize(("verb", "actor"), [("dance", EVE), ("approve", SYSTEM), ("approve", "cli:bob")])
def test_what_no_person_could_mean_is_not_recorded(verb: str, actor: str) -> None:
    decision = Life(BOOK).open().do(verb, actor)
    assert decision.refusal
    assert decision.events == ()


def test_events_are_never_older_than_the_last_one() -> None:
    life = Life(approval(stage(LEGAL), grant={"lasts": "1 day"})).open()
    life.now -= timedelta(hours=3)
    life.do("approve", BEN)
    assert life.case.changed_at == START
    assert life.case.grant
    assert life.case.grant.start == START


def test_a_case_comes_to_rest_in_every_lifecycle() -> None:
    for book, answers in ((task(), {"owner": BEN, "due": "2026-03-09"}), (BOOK, {})):
        assert Life(book).open(**answers).case.asked_stages == (0,)
    assert decide(None, opening(), review(), FACTS, START).refusal == Refusal("system_only")


@pytest.mark.parametrize("verb", ["approve", "reject", "withdraw"])
def test_of_a_private_case_strangers_do_not_even_learn_that_there_is_one(verb: str) -> None:
    """Neither while it is open, nor by whom it was decided; those who have to do with it hear the usual sentence."""
    life = Life(approval(private=True)).open()
    assert life.do(verb, EVE).refusal == Refusal("unknown_case")
    life.do("approve", BEN)
    assert life.do(verb, EVE).refusal == Refusal("unknown_case")
    late = life.do(verb, ANA).refusal
    assert late
    assert (late.code, late.who) == ("too_late", BEN)
