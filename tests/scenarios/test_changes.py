"""The requester changes an open request: what matters is decided anew, anything else is only told."""

from __future__ import annotations

from countersign.domain.commands import EDIT, Command
from countersign.domain.texts import Text
from tests.scenarios.office import BASIS, EXCEPTION, INGRESS, LOW_RISK, PERSONAL, RIGHTS, Office
from tests.scenarios.test_questions import ask, asking, change

# What an answer is worth on the second page of an exception, so that the risk is high.
HIGH_RISK = LOW_RISK | {
    "decision_impact": "life_safety",
    "human_oversight": "none",
    "data_sensitivity": "special_category",
}
BETTER = {"purpose": "Evaluate drafted answers and their tone."}


def press_edit(here: Office, who: str, key: str) -> dict:
    """Press Edit in the receipt; return the form as it opens."""
    return here.click(who, "Edit", here.receipt(who, key))["view"]


def values(view: dict) -> dict[str, object]:
    """Return what stands in the questions of a form."""
    return {field["block_id"]: field["value"] for field in view["fields"]}


def test_the_form_comes_back_as_it_was_filled_in_page_by_page(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    assert at_work.receipt("alex", key)["buttons"] == ["Edit", "Withdraw"]
    view = press_edit(at_work, "alex", key)
    assert values(view) | {"data_classification": "internal"} == INGRESS | {"data_classification": "internal"}
    assert "Those who decide hear what you change." in view["text"]
    second = at_work.person("alex").submit()["view"]
    assert values(second)["source"] == RIGHTS["source"]
    answer = at_work.person("alex").submit()
    assert "That is how it is already" in answer["view"]["text"]
    assert at_work.happened(key)[-1] == "refused"
    assert at_work.case(key).revision == 1


def test_a_change_that_matters_makes_votes_void_and_asks_again(at_work: Office) -> None:
    """With a restart while the form is open."""
    key = at_work.file("alex", "/ai-ingress", PERSONAL, BASIS)
    at_work.approve("dana", key)
    press_edit(at_work, "alex", key)
    at_work.close()
    at_work.open()
    assert at_work.send("alex", BETTER, {}) == key

    case = at_work.case(key)
    assert (case.revision, case.votes, [vote.revision for vote in case.void]) == (2, (), [1])
    assert at_work.asked(key) == {"dana", "priya"}
    for who in ("dana", "priya"):
        assert at_work.told(who, "@Alex Kim changed the request: “What for?”", "you are asked again")
        assert "Evaluate drafted answers and their tone." in at_work.prompt(who, key)["text"]
    card = at_work.card(key)["text"]
    assert "Changed " in card
    assert "“What for?”" in card
    assert "Before the change:" in card
    assert "@Dana Okafor approved" in card
    assert "Answers from before do not count any more" in at_work.thread(key)[-2]
    at_work.approve("dana", key)
    at_work.approve("priya", key)
    assert at_work.told("alex", "Approved by @Dana Okafor and @Priya Nair")


def test_a_change_that_does_not_matter_keeps_votes_and_is_told(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", PERSONAL, BASIS)
    at_work.approve("dana", key)
    limit = at_work.case(key).due
    change(at_work, "alex", key, {}, {"source": "Our own tickets, by consent."})
    case = at_work.case(key)
    assert (case.revision, case.due, [vote.person for vote in case.votes]) == (1, limit, [case.asked[0].person])
    for who in ("dana", "priya"):
        assert at_work.told(who, "@Alex Kim changed the request: “What allows us to use it?”", "still count")
    assert at_work.asked(key) == {"priya"}
    assert "Our own tickets, by consent." in at_work.prompt("priya", key)["text"]
    at_work.approve("priya", key)
    assert at_work.case(key).state == "approved"


def test_a_button_from_before_the_change_is_refused_with_the_request_as_it_is_now(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", PERSONAL, BASIS)
    old = at_work.prompt("dana", key)
    rows = [block["elements"] for block in old["blocks"] if block["type"] == "actions"]
    button = next(one for one in rows[0] if one["action_id"] == "verb:approve")
    change(at_work, "alex", key, BETTER, {})
    stale = {"actions": [{**button, "block_id": "verbs", "action_ts": "1.1"}]}
    at_work.click("dana", "Approve", at_work.prompt("dana", key), stale=stale)
    whisper = at_work.whispers("dana")[-1]
    assert "The request has changed since this message was sent" in whisper
    assert "Evaluate drafted answers and their tone." in whisper
    assert at_work.case(key).votes == ()
    at_work.click("dana", "Approve", at_work.prompt("dana", key))
    assert len(at_work.case(key).votes) == 1


def test_a_change_that_makes_a_request_heavier_asks_more_people(at_work: Office) -> None:
    key = at_work.file("bea", "/ai-exception", EXCEPTION, LOW_RISK)
    assert at_work.asked(key) == {"maya"}
    change(at_work, "bea", key, {}, HIGH_RISK)
    assert at_work.asked(key) == {"theo"}
    assert at_work.prompt("maya", key)["buttons"] == []
    assert "nothing more is asked of you" in at_work.prompt("maya", key)["text"]
    assert "Life and safety" in at_work.thread(key)[-2]
    assert "Information only → " in at_work.thread(key)[-2]
    at_work.approve("theo", key)
    assert at_work.asked(key) == {"maya"}
    assert at_work.told("maya", "@Bea Novak changed the request", "you are asked again")
    at_work.approve("maya", key)
    assert at_work.told("bea", "Approved by @Theo Brandt and @Maya Lindqvist")


def test_a_change_that_makes_a_request_lighter_asks_fewer(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", PERSONAL, BASIS)
    change(at_work, "alex", key, {"data_classification": "internal"}, {})
    assert at_work.asked(key) == {"dana"}
    assert "nothing more is asked of you" in at_work.prompt("priya", key)["text"]
    at_work.click("priya", "Approve", at_work.card(key))
    assert "The request was changed after you were asked" in at_work.whispers("priya")[-1]
    at_work.approve("dana", key)
    assert at_work.told("alex", "Approved by @Dana Okafor")
    assert "legal_basis" not in at_work.case(key).answers, "a question that is hidden now has no answer"


def test_a_change_while_a_question_is_open(at_work: Office) -> None:
    """One that matters settles it; any other leaves it open."""
    key = at_work.file("alex", "/ai-ingress", PERSONAL, BASIS)
    ask(at_work, "dana", key)
    change(at_work, "alex", key, {}, {"source": "By consent."})
    assert at_work.case(key).state == "needs_info"
    assert asking(at_work, "alex", key)["buttons"] == ["Answer"]
    change(at_work, "alex", key, BETTER, {})
    assert at_work.case(key).state == "pending"
    assert asking(at_work, "alex", key)["buttons"] == []
    assert "The request was changed" in asking(at_work, "alex", key)["text"]
    assert "That settles the open question." in at_work.thread(key)[-2]
    assert at_work.prompt("dana", key)["buttons"] == ["Approve", "Approve with conditions", "Reject", "Ask"]


def test_a_form_from_before_a_change_is_not_saved_over_it(at_work: Office) -> None:
    """Alex opened the form on the telephone as well: what it carries is the revision from before the change."""
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    change(at_work, "alex", key, BETTER, {})
    case = at_work.case(key)
    assert case.revision == 2
    answers = {"purpose": Text("5a" * 16, "Something else.")}
    late = at_work.service._handler.handle(Command("old", EDIT, case.requester, case.id, answers=answers, revision=1))
    assert late.refusal
    assert late.refusal.code == "stale"
    assert BETTER["purpose"] in at_work.card(key)["text"]


def test_what_looks_like_a_key_is_looked_for_in_what_changed(at_work: Office) -> None:
    key = at_work.file("bea", "/ai-exception", EXCEPTION, LOW_RISK)
    press_edit(at_work, "bea", key)
    bea = at_work.person("bea")
    found = bea.submit(controls="Use AKIAIOSFODNN7EXAMPLE only.")["view"]
    assert "looks as if it held a secret" in found["text"]
    assert at_work.case(key).edits == ()
    bea.submit()
    assert at_work.send("bea", {}) == key
    assert "[removed: " in at_work.prompt("maya", key)["text"]
    press_edit(at_work, "bea", key)
    assert "looks as if" not in bea.submit(reason="It starts later.")["view"]["text"]
    assert at_work.send("bea", {}) == key
    assert at_work.case(key).edits[-1].changed == ("reason",)
