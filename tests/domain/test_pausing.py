"""Pausing the use of a system in an incident: asked for by one, approved by others, lifted by a decision of its own."""

from dataclasses import replace
from typing import Any

import pytest

from countersign.domain import rules, verb_forms, webhooks
from countersign.domain.actors import SYSTEM
from countersign.domain.commands import DECIDED, Refusal
from countersign.domain.event_parts import Link
from countersign.domain.incidents import pausing
from countersign.domain.incidents.pause_events import Paused, PauseLifted
from countersign.domain.notes import notes
from countersign.domain.pauses import Pausing
from countersign.domain.referral_events import Referred
from countersign.domain.world import URGENT, Note, Place
from tests.domain.builders import ANA, BEN, EVE, REASON, Life, facts, incident

FORM = [
    {"field": "severity", "label": "How severe?", "type": "select", "options": ["high", "low"]},
    {"field": "what", "label": "What?", "type": "text", "required": True},
    {"field": "system", "label": "Which system?", "type": "system"},
]
DECIDES = {"decisions": {"pause": "pause", "lift": "lift"}, "form": FORM, "checklists": {}}
BOOK = incident(**DECIDES, pause={"webhooks": ["gateway"]})
WISH: Any = {**REASON, "suspend": "suspend"}


def declared(book: Any = BOOK, **more: Any) -> Life:
    """Return an incident about the chatbot, which Ben and Eve were called to."""
    return Life(book).open(severity="high", **{"system": "Chatbot", **more})


def decide(life: Life, state: str, number: int = 1) -> Any:
    """Let the approval of a referral come out."""
    answers = {"case": f"c1.r{number}", "key": f"PAU-{number}", "state": state, "by": f"{EVE} {BEN}"}
    return life.do(DECIDED, SYSTEM, answers)


def paused(suspend: str = "suspend", book: Any = BOOK) -> Life:
    life = declared(book)
    assert life.do("pause", BEN, {**REASON, "suspend": suspend}).refusal is None
    decide(life, "approved")
    return life


def test_one_person_asks_and_nothing_is_paused_before_others_approved() -> None:
    life = declared()
    life.do("pause", BEN, WISH)
    asked = life.last(Referred)
    assert (asked.purpose, asked.kind, asked.answers["system"]) == ("pause", "pause", "Chatbot")
    assert (asked.answers["suspend"], asked.answers["severity"]) == ("suspend", "high")
    assert life.case.response.pause is None


def test_approved_it_is_paused_with_who_approved_where() -> None:
    life = paused()
    assert life.last(Paused) == Paused("Chatbot", "PAU-1", (EVE, BEN), halts=True, webhooks=("gateway",))
    assert pausing.holds(life.case)
    assert pausing.spreads(life.last(Paused)) == "chatbot"


def test_grants_can_be_left_as_they_are() -> None:
    life = paused("leave")
    assert not life.last(Paused).halts
    assert pausing.spreads(life.last(Paused)) is None


@pytest.mark.parametrize("state", ["rejected", "withdrawn", "lapsed"])
def test_what_was_not_approved_pauses_nothing_and_can_be_asked_for_again(state: str) -> None:
    life = declared()
    life.do("pause", BEN, WISH)
    decide(life, state)
    assert life.case.response.pause is None
    assert life.do("pause", BEN, WISH).refusal is None


def test_what_is_paused_or_asked_for_is_not_asked_for_once_more() -> None:
    life = declared()
    life.do("pause", BEN, WISH)
    assert life.do("pause", EVE, WISH).refusal == Refusal("paused")
    assert "pause" not in rules.offers(life.case, EVE)
    decide(life, "approved")
    assert life.do("pause", EVE, WISH).refusal == Refusal("paused")


def test_an_incident_that_names_no_system_has_nothing_to_pause() -> None:
    life = Life(BOOK).open(severity="high")
    assert life.do("pause", BEN, WISH).refusal == Refusal("no_system")
    assert "pause" not in verb_forms.offers(life.case, BOOK, BEN)


def test_where_nobody_decides_about_it_it_is_not_offered() -> None:
    book = incident(form=FORM, checklists={})
    life = declared(book)
    assert life.do("pause", BEN, WISH).refusal == Refusal("nobody_decides")
    assert verb_forms.offers(life.case, book, BEN).keys().isdisjoint({"pause", "lift"})


def test_only_those_called_ask_for_it() -> None:
    assert declared().do("pause", ANA, WISH).refusal == Refusal("not_asked")


def test_lifting_is_a_decision_of_its_own() -> None:
    life = paused()
    assert life.do("lift", BEN, REASON).refusal is None
    assert life.last(Referred).answers["system"] == "Chatbot"
    assert life.case.response.pause is not None
    assert life.do("lift", EVE, REASON).refusal == Refusal("lift_asked")
    decide(life, "approved", 2)
    assert life.last(PauseLifted) == PauseLifted("Chatbot", "PAU-2", (EVE, BEN), (), ("gateway",))
    assert (life.case.response.pause, pausing.spreads(life.last(PauseLifted))) == (None, "chatbot")


def test_there_is_nothing_to_lift_before_a_pause() -> None:
    life = declared()
    assert life.do("lift", BEN, REASON).refusal == Refusal("not_paused")
    assert "lift" not in verb_forms.offers(life.case, BOOK, BEN)


def test_while_another_incident_pauses_the_same_system_nobody_outside_hears_that_it_is_in_use() -> None:
    life = paused()
    own, other = Pausing("c1", "INC-7"), Pausing("inc9", "INC-9")
    life.facts = facts(paused={"chatbot": (own, other)})
    life.do("lift", BEN, REASON)
    decide(life, "approved", 2)
    event = life.last(PauseLifted)
    assert (event.still, event.webhooks) == (("INC-9",), ())


def test_an_approval_that_comes_twice_lifts_once() -> None:
    life = paused()
    life.do("lift", BEN, REASON)
    life._append(PauseLifted("Chatbot", "LIF-9", ()), SYSTEM)
    decide(life, "approved", 2)
    assert life.told.count("pause_lifted") == 1


@pytest.mark.parametrize("state", ["asked", "paused"])
def test_an_incident_does_not_end_while_it_pauses_a_system(state: str) -> None:
    life = declared() if state == "asked" else paused()
    if state == "asked":
        life.do("pause", BEN, WISH)
    assert life.do("false_alarm", BEN, REASON).refusal == Refusal("still_paused")
    for verb in ("triage", "contain", "resolve"):
        life.do(verb, BEN, REASON)
    assert life.do("close", BEN, REASON).refusal == Refusal("not_ready", missing=("pause",))


def test_a_drill_holds_up_nothing_that_people_need() -> None:
    life = declared()
    life.do("pause", BEN, WISH)
    object.__setattr__(life.case, "drill", True)
    decide(life, "approved")
    assert not life.last(Paused).halts


# ---- what is said


def said(life: Life, kind: type) -> list[Note]:
    item = next(item for item in reversed(life.events) if isinstance(item.event, kind))
    return list(notes(item.event, life.case))


def test_everybody_called_and_every_webhook_is_told() -> None:
    found = said(paused(), Paused)
    assert Note(Place("webhook", "gateway"), "system.paused", URGENT) in found
    assert [note.place.name for note in found if note.face == "paused"] == [BEN, EVE]


def test_without_webhooks_nobody_outside_is_told() -> None:
    found = said(paused(book=incident(**DECIDES)), Paused)
    assert [note for note in found if note.place.kind == "webhook"] == []


def test_outside_nothing_is_said_but_what_is_paused_and_by_which_decision() -> None:
    life = paused()
    item = next(item for item in life.events if isinstance(item.event, Paused))
    private = replace(life.case, private=True)
    body = webhooks.body(webhooks.PAUSED, private, item)
    assert body == (
        b'{"data":{"approval":"PAU-1","case":"INC-7","drill":false,"system":"Chatbot"},'
        b'"timestamp":"2026-03-02T09:00:00+00:00","type":"system.paused"}'
    )
    assert body == webhooks.body(webhooks.PAUSED, life.case, item), "the same for private ones"


def test_the_id_of_a_webhook_has_no_full_stop_and_is_the_same_at_every_try() -> None:
    assert webhooks.identity("c1.r1/note/3/x") == webhooks.identity("c1.r1/note/3/x")
    assert "." not in webhooks.identity("c1.r1/note/3/x")


def test_what_a_pause_concerns_is_known_from_the_wish_to_its_end() -> None:
    life = declared()
    assert pausing.concerns(life.case) is None
    life.do("pause", BEN, WISH)
    assert pausing.concerns(life.case) == "chatbot"
    decide(life, "approved")
    assert pausing.concerns(life.case) == "chatbot"


def test_whoever_decides_about_a_pause_is_concerned_by_the_system_and_nobody_who_decides_about_else() -> None:
    paper = replace(declared().case, links=(Link("decides", "c1", "INC-7"),))
    assert pausing.concerns(paper) is None, "nothing is suspended by it"
    assert pausing.concerns(replace(paper, answers={"system": "Chat  Bot", "suspend": "suspend"})) == "chat bot"
    assert pausing.concerns(replace(paper, answers={"suspend": "suspend"})) is None
