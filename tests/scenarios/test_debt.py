"""Exception debt: once too many exceptions of one clause are live, the policy owner decides about the next one too."""

from __future__ import annotations

from tests.scenarios.office import EXCEPTION, LOW_RISK, Office

DATA = EXCEPTION | {"clause": "confidential_data"}


def granted(here: Office, count: int, clause: str = "confidential_data", by: str = "dana") -> None:
    """Have so many exceptions of a clause in force, each for a system of its own."""
    for number in range(count):
        key = here.file("bea", "/ai-exception", EXCEPTION | {"clause": clause, "system": f"bot {number}"}, LOW_RISK)
        here.approve(by, key)
        assert here.case(key).state == "approved"


def test_over_the_cap_the_policy_owner_decides_after_the_owner_of_the_clause(at_work: Office) -> None:
    granted(at_work, 5)
    key = at_work.file("alex", "/ai-exception", DATA, LOW_RISK)
    said = "5 live exceptions of this clause, the cap is 5, so the policy owner decides too."
    assert said in at_work.card(key)["text"]
    assert said in at_work.prompt("dana", key)["text"]
    assert "Debt" in at_work.card(key)["text"]
    assert "5 live of this clause, the cap is 5, so policy_owner decides too" in at_work.case(key).trace[-1]

    at_work.approve("dana", key)
    assert at_work.asked(key) == {"maya"}
    assert said in at_work.prompt("maya", key)["text"]
    at_work.approve("maya", key)
    assert at_work.case(key).state == "approved"


def test_below_the_cap_and_for_another_clause_nobody_else_is_asked(at_work: Office) -> None:
    granted(at_work, 4)
    key = at_work.file("alex", "/ai-exception", DATA | {"clause": "personal_data"}, LOW_RISK)
    at_work.approve("priya", key)
    assert at_work.case(key).state == "approved"
    key = at_work.file("alex", "/ai-exception", DATA, LOW_RISK)
    assert "live exceptions of this clause" not in at_work.card(key)["text"]


def test_what_has_ended_does_not_count(at_work: Office) -> None:
    granted(at_work, 5)  # until 15 February
    at_work.jump("11 days")
    key = at_work.file("alex", "/ai-exception", DATA | {"until": "2030-03-01"}, LOW_RISK)
    at_work.approve("dana", key)
    assert at_work.case(key).state == "approved"


def test_where_the_policy_owner_decides_anyway_nobody_is_asked_twice(at_work: Office) -> None:
    granted(at_work, 5, "approved_tools", "maya")
    key = at_work.file("alex", "/ai-exception", EXCEPTION, LOW_RISK)
    said = "5 live exceptions of this clause, the cap is 5, and the policy owner decides in any case."
    assert said in at_work.card(key)["text"]
    at_work.approve("maya", key)
    assert at_work.case(key).state == "approved"


def test_whoever_asks_for_the_policy_sees_how_many_are_live_and_where_the_cap_is(at_work: Office) -> None:
    granted(at_work, 5)
    granted(at_work, 1, "personal_data", "priya")
    said = at_work.asks("alex", "policy")["text"]
    assert "Policy exception: 6 live exceptions, by clause." in said
    assert "Keep confidential data out of public AI: 5 of 5 · the cap is reached" in said
    assert "Personal data needs a legal basis: 1 of 5" in said
    assert "Vendors sign our terms first: 0 of 5" in said
