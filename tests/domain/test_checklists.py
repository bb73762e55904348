"""Items of a checklist: done, not applicable for a reason, and taken back when that was wrong."""

from countersign.domain import rules
from countersign.domain.commands import Refusal
from countersign.domain.events import ItemTicked, ItemUnticked
from countersign.domain.forms import NEEDED
from countersign.domain.incidents.containing import hint, suggestions
from countersign.domain.verb_forms import MOVED_ON, questions
from tests.domain.builders import BEN, REASON, Life, approval, incident, text

WHY = text("because").ref


def leak() -> Life:
    return Life(incident()).open(type="leak")


def test_an_item_that_does_not_apply_counts_as_done_for_a_reason() -> None:
    life = leak()
    life.do("skip", BEN, {"item": "item_1", **REASON})
    assert life.last(ItemTicked) == ItemTicked(1, WHY, skipped=True)
    assert (life.case.response.unticked, life.case.response.skipped) == ((0,), 1)
    life.do("tick", BEN, {"item": "item_0"})
    assert (life.case.response.unticked, life.case.response.skipped) == ((), 1)
    assert life.do("skip", BEN, {"item": "item_0", **REASON}).refusal == Refusal("no_items")


def test_without_a_reason_nothing_is_skipped_or_taken_back() -> None:
    life = leak()
    refused = life.do("skip", BEN, {"item": "item_1"}).refusal
    assert refused
    assert refused.fields == {"reason": NEEDED}
    life.do("tick", BEN, {"item": "item_0"})
    refused = life.do("untick", BEN, {"ticked": "item_0"}).refusal
    assert refused
    assert refused.fields == {"reason": NEEDED}


def test_a_tick_that_was_wrong_is_taken_back_and_the_record_keeps_both() -> None:
    life = leak()
    assert life.do("untick", BEN, {"ticked": "item_0", **REASON}).refusal == Refusal("no_ticks")
    life.do("tick", BEN, {"item": "item_0"})
    wrong = life.do("untick", BEN, {"ticked": "item_1", **REASON}).refusal
    assert wrong
    assert wrong.fields == {"ticked": MOVED_ON}
    life.do("untick", BEN, {"ticked": "item_0", **REASON})
    assert life.last(ItemUnticked) == ItemUnticked(0, WHY)
    assert life.told.count("item_ticked") == 1
    assert life.case.response.unticked == (0, 1)
    life.do("skip", BEN, {"item": "item_0", **REASON})
    assert [tick.skipped for tick in life.case.response.ticks] == [True]
    life.do("tick", BEN, {"item": "item_1"})
    life.do("untick", BEN, {"ticked": "item_0", **REASON})
    assert [tick.item for tick in life.case.response.ticks] == [1], "the other tick stands"


def test_what_may_contain_it_is_suggested_until_it_is_contained() -> None:
    book = incident(containment={"leak": ["Pull the plug", "Roll back"]})
    life = Life(book).open(type="leak")
    assert suggestions(life.case, book) == ("Pull the plug", "Roll back")
    life.do("triage", BEN, REASON)
    (asked,) = questions(life.case, book, rules.offers(life.case, BEN)["contain"])
    assert asked.help == hint(("Pull the plug", "Roll back"))
    assert "for example: Pull the plug; Roll back." in asked.help
    life.do("contain", BEN, REASON)
    assert suggestions(life.case, book) == ()
    life.do("resolve", BEN, REASON)
    life.do("reopen", BEN, REASON)
    assert suggestions(life.case, book) == ("Pull the plug", "Roll back"), "it is not contained any more"
    assert suggestions(Life(book).open(type="bias").case, book) == ()
    assert suggestions(life.case, approval()) == ()


def test_without_suggestions_the_question_stays_as_it_is() -> None:
    life = leak()
    life.do("triage", BEN, REASON)
    (asked,) = questions(life.case, life.book, rules.offers(life.case, BEN)["contain"])
    assert asked.help is None
