"""Erasing: by whose approval or by which time, which texts, and what of the case stays as it was."""

from dataclasses import replace
from datetime import timedelta

from countersign.domain import erasure
from countersign.domain.actors import SYSTEM
from countersign.domain.case import Case
from countersign.domain.clocks import deadlines
from countersign.domain.commands import FIRE, OPEN, Command, Decision
from countersign.domain.decide import decide
from countersign.domain.events import Link, TextsErased
from countersign.domain.followups import followups
from countersign.domain.mirrors import MIRRORS
from countersign.domain.playbook import Playbook
from countersign.domain.texts import FileRef, TextRef
from countersign.domain.world import Followup
from tests.domain.builders import ANA, BEN, FACTS, LEGAL, START, Life, approval, facts, stage, text

WHAT, WHY, NAME = text("What?").ref, text("Why!").ref, text("a.pdf").ref
KEPT = approval(retention={"typed_text": "30 days"})
ERASURE = approval(stage(LEGAL), effect="erase", private=True)


def case(**changes: object) -> Case:
    """Return a case with an answer, a file and a reason that were typed."""
    life = Life(approval()).open()
    answers = {"what": WHAT, "files": (FileRef("F1", NAME), FileRef("F2", WHAT)), "sort": "x", "many": ("a", "b")}
    return replace(life.case, answers=answers, **changes)  # type: ignore[arg-type]


def erase(before: Case, *there: TextRef, actor: str = SYSTEM, **answers: str) -> Decision:
    command = Command("k", erasure.ERASE, actor, before.id, answers={"approval": "ERA-1", "by": BEN, **answers})
    return decide(before, command, approval(), facts(texts=frozenset(there)), START)


def test_without_names_every_text_goes() -> None:
    done = erase(case(), WHAT, WHY, NAME)
    assert done.events == (TextsErased(tuple(sorted((WHAT, WHY, NAME), key=lambda ref: ref.text)), "ERA-1", (BEN,)),)


def test_a_name_is_a_questions_answer_and_reasons_are_whatever_no_form_asked_for() -> None:
    assert erasure.chosen(case(), [WHAT, WHY, NAME], ["what"]) == (WHAT,)
    assert erasure.chosen(case(), [WHAT, WHY, NAME], [erasure.REASONS]) == (WHY,)
    assert set(erasure.chosen(case(), [WHAT, WHY, NAME], ["files", "nothing"])) == {NAME, WHAT}
    assert erasure.named(case()) == {"what": (WHAT,), "files": (NAME, WHAT)}


def test_nobody_but_the_system_erases_and_whoever_tries_is_told() -> None:
    refused = erase(case(), WHAT, actor=BEN)
    assert refused.refusal
    assert (refused.refusal.code, refused.events) == ("unknown_verb", ())


def test_what_is_erased_is_remembered_with_its_time_and_nothing_else_changes() -> None:
    life = Life(approval()).open()
    (ref,) = (item for item in life.case.answers.values() if isinstance(item, TextRef))
    before = life.case
    life.facts = facts(texts=frozenset([ref]))
    life.do("erase", SYSTEM, {"approval": "ERA-1", "by": "", "names": ""})
    assert life.case.erased_at(ref) == life.case.changed_at
    assert life.case.erased_at(WHY) is None
    assert life.case.erased_at(None) is None
    same = replace(life.case, erased={}, version=before.version, changed_at=before.changed_at)
    assert same == before


def test_a_request_needs_its_case() -> None:
    wish = Command("k", OPEN, ANA, "c9", "exception", answers={"what": text("x")})
    refused = decide(None, wish, ERASURE, FACTS, START)
    assert refused.refusal
    assert refused.refusal.code == "no_target"
    assert decide(None, replace(wish, links=(Link("erases", "c1"),)), ERASURE, FACTS, START).refusal is None


def test_an_approved_request_is_carried_out_by_a_command_to_its_case() -> None:
    links = (Link("erases what", "c9"), Link("erases reasons", "c9"), Link("follows", "c2"))
    life = Life(ERASURE)
    life.do(OPEN, ANA, {"what": text("x")}, links=links)
    life.do("approve", BEN)
    sent = [wish for item in life.events for wish in followups(item.event, life.case, life.book)]
    expected = {"approval": life.case.key, "by": BEN, "names": "what reasons"}
    assert sent == [Followup("c9", "erase", SYSTEM, None, expected)]
    assert erasure.relation("what") == "erases what"
    assert erasure.relation(None) == "erases"


def test_an_approval_of_another_kind_erases_nothing_whatever_it_is_linked_to() -> None:
    life = Life(approval())
    life.do(OPEN, ANA, {"what": text("x")}, links=(Link("erases", "c9"),))
    life.do("approve", BEN)
    assert [wish for item in life.events for wish in followups(item.event, life.case, life.book)] == []


def test_an_erasure_is_noted_in_the_ledger_without_a_word_of_the_texts() -> None:
    gone = TextsErased((WHAT, WHY), "ERA-1", (BEN,))
    (wish,) = followups(gone, case(), approval())
    assert (wish.case, wish.verb, wish.kind) == ("ledger@2026-03-02", "note", "ledger")
    assert wish.answers == {"what": "texts erased", "case": case().key, "texts": "2", "approval": "ERA-1"}
    (by_time,) = followups(replace(gone, approval=None), case(), approval())
    assert by_time.answers["approval"] == "retention"


def over(book: Playbook = KEPT) -> Life:
    """Return a case that was rejected."""
    life = Life(book).open()
    life.do("reject", BEN, {"reason": text("no")})
    return life


def test_the_time_that_texts_are_kept_begins_when_the_case_is_over() -> None:
    open_ = Life(KEPT).open()
    assert not any(name.startswith("retention") for name in deadlines(open_.case))
    life = over()
    ((name, due),) = deadlines(life.case).items()
    assert name.startswith("retention/")
    assert due == life.case.changed_at + timedelta(days=30)


def test_without_that_time_texts_stay() -> None:
    assert deadlines(over(approval()).case) == {}


def test_a_grant_that_runs_keeps_the_texts_until_it_ends() -> None:
    book = approval(retention={"typed_text": "30 days"}, grant={"lasts": "10 days"})
    life = Life(book).open()
    life.do("approve", BEN)
    assert [name.partition("/")[0] for name in deadlines(life.case)] == ["grant"]
    life.now += timedelta(days=10)
    life.fire()
    assert [name.partition("/")[0] for name in deadlines(life.case)] == ["retention"]


def test_texts_go_when_their_time_has_come_and_the_clock_is_done() -> None:
    life = over()
    life.now += timedelta(days=30)
    life.facts = facts(texts=frozenset([WHAT]))
    life.fire()
    assert life.events[-1].event == TextsErased((WHAT,))
    assert deadlines(life.case) == {}
    assert life.case.state == "rejected"


def test_texts_that_were_erased_before_leave_nothing_to_do_when_the_time_comes() -> None:
    life = over()
    life.do("erase", SYSTEM, {"approval": "ERA-1", "by": BEN, "names": ""})
    assert [name.partition("/")[0] for name in deadlines(life.case)] == ["retention"]
    life.now += timedelta(days=30)
    life.fire()
    assert life.events[-1].event == TextsErased(())


def test_a_timer_of_a_clock_that_stopped_does_nothing() -> None:
    life = over()
    command = Command("k", FIRE, SYSTEM, life.case.id, timers=("retention/1/end",))
    assert erasure.act(life.case, command, facts()) is None


def test_the_ledger_shows_nothing() -> None:
    assert MIRRORS["ledger"](case(), approval()) == ()
