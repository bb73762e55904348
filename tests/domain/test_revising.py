"""Changes by the requester: what counts as one, what it makes void, who is asked anew, and what is kept."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from countersign.domain import erasure, rules
from countersign.domain import events as e
from countersign.domain.approvals import revising
from countersign.domain.clocks import deadlines
from countersign.domain.commands import EDIT, Decision, Refusal
from countersign.domain.event_parts import Mark
from countersign.domain.fields import Field
from countersign.domain.guard import Hit
from countersign.domain.mirrors import MIRRORS
from countersign.domain.notes import notes
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.texts import File, Given
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    EVE,
    FINN,
    HAL,
    LEAD,
    LEGAL,
    REASON,
    SECURITY,
    Life,
    approval,
    stage,
    text,
    timed,
)

WHAT = text("Try a new model")
FORM: list[dict[str, Any]] = [
    {"field": "what", "label": "What?", "type": "text", "required": True, "material": True},
    {"field": "why", "label": "Why?", "type": "long_text"},
    {"field": "risk", "label": "How risky?", "type": "select", "options": ["low", "high"], "required": True},
    {"field": "cost", "label": "Cost?", "type": "number"},
    {"field": "uses", "label": "Uses?", "type": "multi_select", "options": ["read", "write"]},
    {"field": "at", "label": "When?", "type": "datetime", "past": True},
    {"field": "papers", "label": "Papers", "type": "file"},
    {"field": "harm", "label": "Which harm?", "type": "text", "shown_when": {"field": "risk", "equals": "high"}},
    {"field": "gains", "label": "For whom?", "type": "people", "beneficiary": True},
    {"field": "logged", "label": "Is it logged?", "type": "checkbox"},
]
ROUTING = [
    {"rule": "Risky", "when": {"field": "risk", "equals": "high"}, "stages": [stage(SECURITY), stage(LEAD)]},
    {"rule": "All others", "stages": [stage(LEGAL), stage(SECURITY)]},
]
GIVEN: Mapping[str, Given] = {
    "what": WHAT,
    "why": text("Because", "11" * 16),
    "risk": "low",
    "cost": "7",
    "uses": ("read", "write"),
    "at": "2026-03-01T09:00:00+00:00",
    "papers": (File("F1", text("plan.pdf", "22" * 16)),),
}


def book(**changes: Any) -> ApprovalPlaybook:
    return approval(form=FORM, routing=ROUTING, **changes)


def opened(**answers: Given) -> Life:
    return Life(book()).open(**{**GIVEN, **answers})


def edit(life: Life, without: str = "", **answers: Given) -> Decision:
    """Send the form of a case again as it was filled in, with other answers, and without one."""
    now = {**revising.recorded(life.case, life.words), **answers}
    return life.do(EDIT, ANA, {name: value for name, value in now.items() if name != without})


def told(life: Life, kind: type[e.Event]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for note in notes(life.last(kind), life.case):
        found.setdefault(note.face, []).append(note.place.name)
    return found


# ---- what is a change


def test_the_form_comes_back_with_all_answers_and_sent_as_it_is_it_changes_nothing() -> None:
    life = opened()
    before = revising.recorded(life.case, life.words)
    assert {name: getattr(given, "body", given) for name, given in before.items()} == {
        **{name: getattr(given, "body", given) for name, given in GIVEN.items()},
        "papers": (File("F1", text("plan.pdf", "")),),
    }
    decision = edit(life)
    assert decision.refusal == Refusal("unchanged")
    assert decision.texts == ()
    assert life.told[-1] == "refused"


@pytest.mark.parametrize(
    "answers",
    [
        {"why": text(" Because\r\n", "33" * 16)},
        {"cost": " +7.0 "},
        {"uses": ("write", "read")},
        {"at": "2026-03-01T10:00:00+01:00"},
        {"papers": (File("F1", text("renamed.pdf", "33" * 16)),)},
        {"logged": False},
        {"harm": text("hidden", "33" * 16)},
    ],
    ids=lambda answers: next(iter(answers)),
)
def test_the_same_said_in_another_way_is_no_change(answers: dict[str, Given]) -> None:
    assert edit(opened(), **answers).refusal == Refusal("unchanged")


def test_files_stay_attached_unless_others_are() -> None:
    life = opened()
    assert edit(life, without="papers").refusal == Refusal("unchanged")
    new = File("F2", text("better.pdf", "33" * 16))
    decision = edit(life, papers=(new,))
    assert [kept.body for kept in decision.texts] == ["better.pdf"]
    assert life.last(e.Revised).changed == ("papers",)


def test_only_what_changed_is_kept_anew_and_the_rest_keeps_its_reference() -> None:
    life = opened()
    before = life.case.answers
    decision = edit(life, why=text("Since", "33" * 16))
    assert decision.texts == (text("Since", "33" * 16),)
    assert {name for name in before if before[name] != life.case.answers[name]} == {"why"}
    assert [*life.case.answers] == [*before], "in the order of the form"


def test_an_answer_that_is_taken_away_or_hidden_is_a_change() -> None:
    life = opened(risk="high", harm=text("Bias", "33" * 16))
    edit(life, without="why")
    assert life.last(e.Revised).changed == ("why",)
    edit(life, risk="low")
    assert life.last(e.Revised).changed == ("risk", "harm")
    assert "harm" not in life.case.answers


def test_the_form_is_judged_as_at_the_opening() -> None:
    life = opened()
    wrong = edit(life, without="risk", cost="lots", nonsense="1").refusal
    assert wrong
    assert (wrong.code, set(wrong.fields)) == ("invalid", {"risk", "cost", "nonsense"})
    assert life.case.version == len(life.events)
    assert life.told[-1] != "refused"


# ---- who may, and when


def test_only_the_requester_changes_a_request_and_only_while_it_is_open() -> None:
    life = opened()
    assert life.do(EDIT, BEN, GIVEN).refusal == Refusal("not_requester")
    life.do("reject", BEN, REASON)
    refused = edit(life, cost="8").refusal
    assert refused
    assert refused.code == "too_late"


def test_a_form_of_an_earlier_revision_is_stale() -> None:
    life = opened()
    edit(life, what=text("Another", "33" * 16))
    again = {**revising.recorded(life.case, life.words), "cost": "9"}
    assert life.do(EDIT, ANA, again, revision=1).refusal == Refusal("stale")
    assert life.do(EDIT, ANA, again, revision=2).refusal is None


# ---- a change that matters


def test_a_material_change_makes_votes_void_and_begins_again() -> None:
    life = opened().after(hours=2)
    life.do("approve", BEN)
    before = life.case.answers
    life.after(hours=1)
    edit(life, what=text("Try an old model", "33" * 16))
    case = life.case
    assert life.told[-4:] == ["revised", "routed", "people_asked", "clock_started"]
    assert (case.revision, case.votes, case.passed, case.asked_stages) == (2, (), (), (0,))
    assert [(vote.person, vote.revision) for vote in case.void] == [(BEN, 1)]
    assert [asked.person for asked in case.earlier] == [BEN, EVE]
    assert [asked.person for asked in case.current] == [BEN]
    assert [*case.clocks] == ["decision/1.2"]
    assert case.edits[0].before == {"what": before["what"]}
    life.do("approve", BEN)
    life.do("approve", EVE)
    assert life.case.state == "approved"
    assert [vote.revision for vote in life.case.votes] == [2, 2]


def test_a_change_can_make_a_request_heavier_and_lighter() -> None:
    life = opened()
    edit(life, risk="high")
    assert (life.case.rule, [asked.person for asked in life.case.current]) == (0, [EVE])
    assert life.do("approve", BEN).refusal == Refusal("asked_before")
    assert life.do("approve", BEN, revision=1).refusal == Refusal("asked_before")
    life.do("approve", EVE)
    edit(life, risk="low")
    assert (life.case.rule, [asked.person for asked in life.case.current]) == (1, [BEN])
    assert life.case.revision == 3


def test_an_old_button_of_somebody_asked_again_is_stale_and_refusals_are_told_apart_by_revision() -> None:
    life = opened()
    life.do("approve", EVE)
    edit(life, what=text("Another", "33" * 16))
    assert life.do("approve", BEN, revision=1).refusal == Refusal("stale")
    assert life.do("approve", EVE).events
    assert life.case.refusals == ((EVE, "approve", 1), (BEN, "approve", 2), (EVE, "approve", 2))


def test_whoever_gains_after_a_change_is_not_asked_and_their_vote_does_not_count() -> None:
    life = opened()
    life.do("approve", BEN)
    edit(life, gains=(BEN,))
    assert life.case.votes == ()
    assert BEN not in {asked.person for asked in life.case.current}
    assert life.do("approve", BEN).refusal


def test_what_sways_the_decision_is_material_whatever_the_playbook_marks() -> None:
    rated = book(
        scores={"size": {"questions": {"risk": {"low": 1, "high": 2}}, "bands": [{"name": "any", "at_least": 0}]}},
        grant={"lasts": "1 day", "scope": "uses"},
        fallback=[{"field": "friend"}],
        clocks=timed(escalate=[{"at": "100 %", "add": [{"field": "helper"}]}, {"at": "150 %", "add": "deputies"}]),
    )
    assert revising.swaying(rated) == {"what", "risk", "gains", "uses", "friend", "helper"}
    life = Life(rated).open(**GIVEN)
    edit(life, uses=("read",))
    assert life.last(e.Revised).material


def test_a_limit_missed_before_a_change_stays_missed() -> None:
    life = opened().after(hours=9)
    edit(life, what=text("Another", "33" * 16))
    assert not life.case.overdue
    life.do("approve", BEN)
    life.do("approve", EVE)
    assert life.case.outcome
    assert life.case.outcome.kept is False


def test_no_timer_of_the_new_revision_has_a_name_of_the_old_one() -> None:
    life = opened()
    names = set(deadlines(life.case))
    for number in range(3):
        edit(life, what=text(f"Another {number}", "33" * 16))
        assert not names & set(deadlines(life.case))
        names |= set(deadlines(life.case))
        life.do("ask", BEN, {"question": text("?")})
        names |= set(deadlines(life.case))
        life.do("resume", BEN)
        assert not names & set(deadlines(life.case))
        names |= set(deadlines(life.case))


# ---- a change that does not


def test_any_other_change_keeps_votes_and_clocks_and_tells_those_asked() -> None:
    life = opened()
    life.do("approve", BEN)
    clocks = life.case.clocks
    edit(life, cost="8")
    assert (life.case.revision, [vote.person for vote in life.case.votes]) == (1, [BEN])
    assert life.case.clocks == clocks
    assert told(life, e.Revised) == {"revised": [BEN, EVE], "line": ["card"]}
    assert life.told[-1] == "revised"


def test_after_a_change_those_asked_before_hear_of_it_once_they_are_asked_again() -> None:
    life = opened()
    edit(life, what=text("Another", "33" * 16))
    assert told(life, e.Revised) == {"line": ["card"]}
    assert told(life, e.PeopleAsked) == {"revised": [BEN], "line": ["card"]}
    edit(life, risk="high")
    assert told(life, e.PeopleAsked) == {"line": ["card"]}, "Eve was never asked before, so her message is new"


def test_whoever_was_asked_once_keeps_a_message_without_buttons_and_may_see_a_private_case() -> None:
    life = Life(book(private=True)).open(**GIVEN)
    edit(life, risk="high")
    slots = [mirror.slot for mirror in MIRRORS["approval"](life.case, life.book)]
    assert slots == ["receipt", f"prompt:{BEN}", f"prompt:{EVE}"]
    assert not rules.offers(life.case, BEN)
    assert rules.may_see(life.case, BEN)
    assert not rules.may_see(life.case, FINN)


# ---- with a question open


def test_a_material_change_settles_the_question_and_any_other_leaves_it_open() -> None:
    life = opened()
    life.do("ask", BEN, {"question": text("?")})
    edit(life, cost="8")
    assert (life.case.state, bool(life.case.open_question)) == ("needs_info", True)
    edit(life, what=text("Another", "33" * 16))
    assert (life.case.state, life.case.questions[0].settled, life.case.questions[0].settled_by) == (
        "pending",
        "changed",
        ANA,
    )
    assert [*life.case.clocks] == ["decision/1.2"]
    assert all(clock.paused is None for clock in life.case.clocks.values())
    assert life.case.steps[-1].after == "pending"


# ---- texts


def test_texts_of_earlier_revisions_can_be_erased_by_question() -> None:
    life = opened()
    old = life.case.answers["why"]
    edit(life, why=text("Since", "33" * 16))
    assert erasure.named(life.case)["why"] == (life.case.answers["why"], old)
    there = tuple(life.words)
    assert set(erasure.chosen(life.case, there, ("why",))) == {old, life.case.answers["why"]}


def test_an_erased_answer_stays_erased_unless_it_is_given_again() -> None:
    life = opened()
    ref = life.case.answers["why"]
    erased = {"approval": "ERA-1", "by": BEN, "names": "why"}
    life.facts = replace(life.facts, texts=frozenset(life.words))
    life.do("erase", "system", erased)
    del life.words[ref]  # type: ignore[arg-type]
    assert "why" not in revising.recorded(life.case, life.words)
    assert edit(life).refusal == Refusal("unchanged")
    edit(life, cost="8")
    assert life.case.answers["why"] == ref
    edit(life, why=text("Once more", "33" * 16))
    assert life.last(e.Revised).changed == ("why",)


def test_a_reason_to_keep_what_looks_like_a_secret_is_asked_for_what_changed_alone() -> None:
    hit = Hit(0, 5, "secrets", "access key")
    life = opened()
    kept = {"Because": (hit,)}
    now = {**revising.recorded(life.case, life.words), "cost": "8"}
    assert life.do(EDIT, ANA, now, found=kept).refusal is None
    now["why"] = text("AKIA1", "33" * 16)
    refused = life.do(EDIT, ANA, now, found={**kept, "AKIA1": (hit,)}).refusal
    assert refused
    assert set(refused.fields) == {"why"}
    said = life.do(EDIT, ANA, now, found={"AKIA1": (hit,)}, keep=text("Revoked", "44" * 16))
    assert [event.type for event in said.events][:2] == ["text_kept", "revised"]


def test_same_compares_what_is_said() -> None:
    number = Field.model_validate({"field": "cost", "label": "Cost?", "type": "number"})
    assert revising.same(number, None, None)
    assert not revising.same(number, None, "1")


def test_a_mark_of_the_old_revision_does_not_strike() -> None:
    life = opened()
    edit(life, what=text("Another", "33" * 16))
    assert life.do("fire", "system", timers=("decision/1/limit",)).events == ()
    assert Mark("limit", life.case.clocks["decision/1.2"].limit, "limit") in life.case.clocks["decision/1.2"].marks


def test_the_fallback_is_not_asked_where_the_primary_was_asked_before() -> None:
    """Ben voted in the first revision, and may vote in the second: only votes of this revision count him out."""
    life = opened()
    life.do("approve", BEN)
    edit(life, what=text("Another", "33" * 16))
    assert [(asked.person, asked.why) for asked in life.case.current] == [(BEN, "primary")]
    assert CARL not in life.case.ever_asked
    assert HAL not in life.case.ever_asked
