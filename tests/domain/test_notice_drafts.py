"""Drafts of notices: what the record knows is filled in, and what is missing is marked so that nobody overlooks it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from countersign.domain.form_checks import LONGEST
from countersign.domain.incidents.notices import REST, blank, blanks, draft, longest, proposed, units
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.texts import Given
from tests.domain.builders import BEN, REASON, Life, incident, text

LEAK = {"field": "type", "equals": "leak"}


def book(template: str = "{what}", **changes: Any) -> IncidentPlaybook:
    """Return an incident playbook with one notice."""
    return incident(notices={"users": {"label": "Users", "template": template, **changes}})


def life(template: str, **answers: Given) -> Life:
    return Life(book(template)).open(**answers)


def drafted(life: Life) -> str:
    assert isinstance(life.book, IncidentPlaybook)
    return draft(life.case, life.book, "users", life.words)


def test_what_the_record_knows_is_filled_in() -> None:
    here = life("{key} {severity}: {what} ({type}), declared {declared}", type="leak", severity="high")
    assert drafted(here) == "INC-7 High: Try a new model (Leak), declared 2 March 2026, 09:00 UTC"


def test_the_severity_is_the_one_it_has_by_now() -> None:
    here = life("{severity}", severity="high")
    here.do("severity", BEN, {"severity": "low"})
    assert drafted(here) == "Low"


def test_whatever_has_no_answer_is_a_blank_that_says_what_is_missing() -> None:
    here = life("{type}, {contained}, {resolved}, {measures}")
    assert drafted(here) == (
        "[to be filled in: Which kind?], [to be filled in: when it was contained], "
        "[to be filled in: when it was resolved], [to be filled in: the measures taken]"
    )
    assert blanks(drafted(here)) == (
        "Which kind?",
        "when it was contained",
        "when it was resolved",
        "the measures taken",
    )


def test_measures_are_what_was_said_as_it_was_contained_and_resolved() -> None:
    here = life("{measures}\n{contained}\n{resolved}", type="leak")
    here.do("triage", BEN, {"reason": text("Nothing to tell")})
    here.now += timedelta(hours=1)
    here.do("contain", BEN, {"reason": text("Switched off")})
    here.now += timedelta(hours=1)
    here.do("resolve", BEN, {"reason": text("Keys are checked")})
    assert drafted(here) == "Switched off\nKeys are checked\n2 March 2026, 10:00 UTC\n2 March 2026, 11:00 UTC"


def test_what_came_back_is_not_contained_any_more_and_what_was_done_was_done() -> None:
    here = life("{contained}; {measures}")
    for verb in ("triage", "contain", "resolve", "reopen"):
        here.do(verb, BEN, REASON)
    assert drafted(here) == "[to be filled in: when it was contained]; because\nbecause"


def test_an_erased_answer_is_a_blank() -> None:
    here = life("{what}; {measures}")
    here.do("triage", BEN, REASON)
    here.do("contain", BEN, REASON)
    here.words = {}
    assert blanks(drafted(here)) == ("What?", "the measures taken")


def test_an_answer_that_looks_like_a_placeholder_stays_as_it_was_typed() -> None:
    assert drafted(life("{what}", what=text("{key} {type}"))) == "{key} {type}"


def test_a_draft_without_a_severity_says_that_it_is_missing() -> None:
    bare = book("{severity}").model_copy(update={"severities": {}, "severity": None})
    assert drafted(Life(bare).open()) == "[to be filled in: how severe it is]"


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("Done. [to be filled in: how many]", ("how many",)),
        ("[To Be Filled In: how many]", ("how many",)),
        ("[ to be filled in ]", ("something",)),
        ("[to be filled in: half deleted\nNext line", ("half deleted",)),
        ("It is to be filled in later, [1] and [sic].", ()),
        ("", ()),
    ],
)
def test_a_blank_is_found_however_somebody_left_it(typed: str, left: tuple[str, ...]) -> None:
    assert blanks(typed) == left


def test_long_answers_are_cut_until_the_draft_fits_and_the_rest_is_a_blank() -> None:
    here = life("{what}\n\n{measures}", what=text("a" * 2000))
    here.do("triage", BEN, REASON)
    here.do("contain", BEN, {"reason": text("b" * 2000)})
    found = drafted(here)
    assert units(found) <= LONGEST
    assert blanks(found) == (REST, REST)
    assert found.startswith("a" * 1200 + f"… {blank(REST)}")


def test_faces_count_twice_as_they_may_for_slack() -> None:
    here = life("{what}", what=text("\U0001f600" * 2000))
    assert units(drafted(here)) <= LONGEST < units("\U0001f600" * 2000)


def test_a_template_that_loading_lets_pass_gives_drafts_that_fit_whatever_was_typed() -> None:
    words = "{what} {measures} " * 8
    template = "." * (LONGEST - longest(book(words), "users")) + words
    here = life(template, what=text("\U0001f600" * 2000))
    here.do("triage", BEN, REASON)
    here.do("contain", BEN, {"reason": text("\U0001f600" * 2000)})
    assert longest(book(template), "users") == LONGEST
    assert units(drafted(here)) == LONGEST


def test_a_notice_is_proposed_while_its_condition_holds() -> None:
    rules = book(when=LEAK)
    assert proposed(Life(rules).open(type="leak").case, rules) == ("users",)
    assert proposed(Life(rules).open(type="bias").case, rules) == ()
    assert proposed(Life(book()).open().case, book()) == ("users",)
    severe = book(when={"field": "severity", "equals": "high"})
    here = Life(severe).open(severity="low")
    assert proposed(here.case, severe) == ()
    here.do("severity", BEN, {"severity": "high"})
    assert proposed(here.case, severe) == ("users",)


def test_the_same_facts_give_the_same_draft_whatever_else_happened() -> None:
    here = life("{key}: {what}")
    assert draft(replace(here.case, version=99), book("{key}: {what}"), "users", here.words) == drafted(here)
