"""Why me, and why these people: asked with a button, answered to whoever asks, and nothing changes."""

from __future__ import annotations

from tests.scenarios.office import BASIS, EXCEPTION, INGRESS, LOW_RISK, PERSONAL, RIGHTS, Office

HIGH_RISK = LOW_RISK | {
    "decision_impact": "life_safety",
    "human_oversight": "none",
    "data_sensitivity": "special_category",
}


def why(here: Office, who: str, label: str, message: dict[str, object]) -> str:
    """Press a button that explains, and return what the modal says."""
    view = here.click(who, label, message)["view"]
    here.person(who).close()
    return str(view["text"])


def test_somebody_who_is_asked_reads_the_rule_the_score_and_what_would_be_lighter(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-exception", EXCEPTION, HIGH_RISK)
    before = at_work.happened(key)
    prompt = at_work.prompt("theo", key)
    assert prompt["explains"] == ["Why me?"]
    said = why(at_work, "theo", "Why me?", prompt)
    assert "You hold the role security lead. You were asked Feb 5, 2030" in said
    assert "Rule: High risk, any other clause" in said
    assert "It fits because risk is critical or high." in said
    assert "Risk: high (15 of 23)" in said
    assert "5 · What can its decisions affect? Life and safety" in said
    assert "What would make it lighter" in said
    assert "only policy owner would be asked" in said
    assert EXCEPTION["reason"] not in said
    assert at_work.happened(key) == before


def test_data_that_leaves_asks_more_people_and_the_answer_says_so(at_work: Office) -> None:
    alex = at_work.person("alex")
    alex.type("/ai-ingress")
    alex.submit(**PERSONAL)
    alex.fill(leaves=True)
    at_work.world.do("press", user="alex", view=True, block_id="leaves", value=True, action_id="leaves")
    key = at_work.send("alex", BASIS | {"leaves": True, "provider": "Acme AI"})
    said = why(at_work, "alex", "Why these people?", at_work.receipt("alex", key))
    assert "☐ data steward: @Dana" in said
    assert "With Will it leave our systems? = no, data steward and privacy lead would be asked." in said


def test_the_requester_asks_about_these_people_until_they_have_decided(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    receipt = at_work.receipt("alex", key)
    assert receipt["explains"] == ["Why these people?"]
    assert "Why no earlier rule" in why(at_work, "alex", "Why these people?", receipt)
    at_work.approve("dana", key)
    assert at_work.receipt("alex", key)["explains"] == []
    assert at_work.asks("alex", f"show {key}")["explains"] == ["Why these people?"]


def test_show_explains_a_case_to_anybody_who_may_see_it(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    shown = at_work.asks("chris", f"show {key}")
    assert "☐ data steward: @Dana" in why(at_work, "chris", "Why these people?", shown)


def test_a_shared_card_has_no_such_button(at_work: Office) -> None:
    assert at_work.card(at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS))["explains"] == []
