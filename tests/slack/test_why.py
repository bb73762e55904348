"""The button that asks why: a modal for its reader, and nothing changes."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from countersign.domain.texts import Text
from countersign.slack import words
from tests.slack.desk import ANA, Desk, books
from tests.slack.test_buttons import forged, value
from tests.slack.test_forms import labels

RULES = {
    "routing": [
        {
            "rule": "Personal data",
            "when": {"field": "sort", "equals": "personal"},
            "stages": [
                {"stage": "data", "reviewers": [{"role": "steward"}]},
                {"stage": "lead", "reviewers": [{"role": "lead"}]},
            ],
        },
        {"rule": "Anything else", "stages": [{"stage": "data", "reviewers": [{"role": "steward"}]}]},
    ]
}
PERSONAL = {
    "sort": "personal",
    "dataset": Text("5a" * 16, "Tickets"),
    "basis": Text("5a" * 16, "A contract"),
    "until": "2026-04-01",
}


def asks_why(work: Desk, user: str, **answers: Any) -> dict[str, Any]:
    """Open a request and press the button in the answer of ``/ai-gov show``; return the modal."""
    work.in_force(books(ingress=RULES))
    key = work.opened(**answers).key
    before = copy.deepcopy(work.store.state.events)
    answer = work.press("Why these people?", work.show(key, user), user)
    assert work.store.state.events == before
    assert not work.handled
    view: dict[str, Any] = answer["view"]
    return view


def test_it_says_why_this_person_by_which_rule_and_what_would_be_lighter(work: Desk) -> None:
    view = asks_why(work, "ben", **PERSONAL)
    assert view["title"] == "Why me?"
    assert "You hold the role steward. You were asked" in view["text"]
    assert "Rule: Personal data" in view["text"]
    assert "It fits because “What sort?” is Personal data." in view["text"]
    assert "With What sort? = Internal, only steward would be asked." in view["text"]
    assert "Tickets" not in view["text"], "nothing that was typed"


def test_whoever_is_not_asked_reads_who_is(work: Desk) -> None:
    view = asks_why(work, "ana", **PERSONAL)
    assert view["title"] == "Why these people?"
    assert "☐ steward: " in view["text"]
    assert "comes later (lead)" in view["text"]


def test_earlier_rules_say_what_they_would_need(work: Desk) -> None:
    view = asks_why(work, "ben", sort="internal", dataset=PERSONAL["dataset"], until="2026-04-01")
    assert "It fits whatever no earlier rule fits." in view["text"]
    assert "Personal data: only if “What sort?” is Personal data" in view["text"]
    assert "lighter" not in view["text"]


@pytest.mark.parametrize(("value", "sentence"), [("x", words.FORGED_BUTTON), (value(), "There is no such case")])
def test_a_button_that_leads_nowhere_is_answered_in_a_sentence(work: Desk, value: str, sentence: str) -> None:
    work.press("Forged", forged(work, "why:", value), "ana")
    assert work.told()[-1].startswith(sentence)


def test_a_private_case_is_explained_to_nobody_else(work: Desk) -> None:
    work.opened("long_pick", ANA, clause="c1", why=Text("5a" * 16, "Because"))
    (case,) = work.store.state.cases
    button = forged(work, "why:", value(case))
    assert work.press("Forged", button, "cat")["view"] is None
    assert work.told("cat")[-1].startswith("There is no such case")
    assert work.press("Forged", button, "ana")["view"]["title"] == "Why these people?"


def test_what_no_rule_decides_has_no_such_answer(work: Desk) -> None:
    work.opened("task", ANA, what=Text("5a" * 16, "Do it"), owner=ANA, due="2026-04-01")
    (case,) = work.store.state.cases
    assert work.press("Forged", forged(work, "why:", value(case)), "ana")["view"] is None
    assert work.told()[-1] == words.FORGED_BUTTON


def test_a_question_of_a_form_may_be_called_why(work: Desk) -> None:
    """The button has a colon in its name, which no question has."""
    why = {"field": "why", "label": "Why?", "type": "select", "options": ["a", "b"]}
    more = {"field": "more", "label": "What else?", "type": "text", "shown_when": {"field": "why", "equals": "b"}}
    work.in_force(books(ingress={"form": [why, more], "title": "{why}"}))
    work.type("/ai-ingress")
    drawn = work.control("press", user="ana", view=True, action_id="why", value="b")
    assert labels(drawn) == ["Why?", "What else?"]


def test_a_slack_that_opens_nothing_is_told(work: Desk) -> None:
    work.opened()
    shown = work.show("ING-1")
    work.control("faults", method="views.open", kind="error", error="expired_trigger_id")
    work.press("Why these people?", shown)
    assert work.told("ben")[-1] == words.TOO_LATE_TO_CLICK
