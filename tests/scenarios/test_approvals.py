"""Requests from the first keystroke to the outcome, as people see them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

from tests.scenarios.office import BASIS, EXCEPTION, INGRESS, LOW_RISK, PERSONAL, RIGHTS, START, Office

VOTE = ["Approve", "Approve with conditions", "Reject", "Ask"]
LEAVES = {"leaves": True, "provider": "Acme AI", "addendum": "https://acme.example.com/dpa"}


def test_a_request_is_approved_and_everybody_who_must_know_hears_of_it(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    assert key == "ING-1"
    assert at_work.prompt("dana", key)["buttons"] == VOTE
    assert at_work.card(key)["buttons"] == VOTE
    assert at_work.receipt("alex", key)["buttons"] == ["Edit", "Withdraw"]
    at_work.approve("dana", key)
    assert key in at_work.told("alex", "Approved by @Dana Okafor", "It holds until", "Please tag the dataset")["text"]
    assert at_work.card(key)["buttons"] == []
    assert at_work.prompt("dana", key)["buttons"] == ["Suspend", "Revoke"]
    assert at_work.receipt("alex", key)["buttons"] == ["Give back"]


def test_nobody_answers_so_the_deputy_does_and_the_approval_ends_after_a_year(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.until(START + timedelta(hours=1, minutes=59))
    assert at_work.notes("dana") == []

    at_work.until(START + timedelta(hours=2, minutes=1))
    assert at_work.told("dana", "This still waits for your answer")
    assert at_work.notes("alex") == []

    at_work.until(START + timedelta(hours=4, minutes=1))
    assert at_work.asked(key) == {"dana", "sam"}
    assert "deputy for @Dana Okafor, who has not answered in time" in at_work.prompt("sam", key)["text"]
    assert at_work.told("dana", "The limit passed")
    assert at_work.told("alex", "The limit passed", "@Sam Reyes may answer now as well")
    assert at_work.notes("sam") == []
    assert "@Sam Reyes may answer now as well" in at_work.thread(key)[-1]

    at_work.approve("sam", key)
    assert at_work.told("alex", "Approved by @Sam Reyes", "It holds until")
    assert at_work.card(key)["buttons"] == []
    assert "@Sam Reyes approved for @Dana Okafor" in at_work.thread(key)[-1]

    at_work.jump("334 days")
    assert at_work.notes("alex", "ends") == []
    at_work.pass_time("2 days")
    for name in ("alex", "sam"):
        assert at_work.told(name, "This approval for @Alex Kim ends", "ask again in time with /ai-ingress")
    at_work.jump("28 days")
    assert at_work.case(key).state == "approved"
    at_work.pass_time("2 days")
    assert at_work.told("alex", "Expired", "put it in quarantine, or ask again")
    assert "Expired" in at_work.card(key)["text"]


def test_personal_data_needs_the_steward_and_the_privacy_lead_in_any_order(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", PERSONAL, BASIS)
    assert at_work.asked(key) == {"dana", "priya"}
    at_work.approve("priya", key)
    assert at_work.asked(key) == {"dana"}
    assert at_work.card(key)["buttons"] == VOTE
    assert "1 more approval is needed" in at_work.prompt("priya", key)["text"]
    assert at_work.notes("alex") == []
    at_work.approve("dana", key)
    assert at_work.told("alex", "Approved by @Priya Nair and @Dana Okafor")


def test_personal_data_that_leaves_goes_on_to_legal_and_the_product_owner(at_work: Office) -> None:
    key = _leaving(at_work)
    assert at_work.asked(key) == {"dana", "priya"}
    assert "comes later (legal, product owner)" in at_work.card(key)["text"]
    at_work.approve("dana", key)
    at_work.approve("priya", key)
    assert at_work.asked(key) == {"lena", "paul"}
    assert "Stage 2: @Lena Fischer and @Paul Moreau asked." in at_work.thread(key)
    assert at_work.notes("alex") == []
    at_work.approve("paul", key)
    at_work.approve("lena", key)
    assert at_work.told("alex", "Approved by")
    assert at_work.happened(key).count("stage_passed") == 2


def _leaving(here: Office) -> str:
    """File personal data that goes to a provider: ticking the box shows two more questions."""
    alex = here.person("alex")
    alex.type("/ai-ingress")
    alex.submit(**PERSONAL)
    alex.fill(leaves=True)
    here.world.do("press", user="alex", view=True, block_id="leaves", value=True, action_id="leaves")
    return here.send("alex", BASIS | LEAVES)


def test_somebody_asked_in_two_stages_is_told_once_more_and_answers_in_the_same_message(at_work: Office) -> None:
    """Lena is asked as Priya's deputy when time runs out; then it is her turn for legal."""
    key = _leaving(at_work)
    at_work.until(START + timedelta(hours=4, minutes=1))
    assert at_work.asked(key) == {"dana", "priya", "sam", "lena"}
    at_work.approve("priya", key)
    at_work.approve("sam", key)
    assert at_work.asked(key) == {"lena", "paul"}
    assert at_work.told("lena", "Your answer is needed once more")
    assert len([one for one in at_work.dm("lena", key) if one["buttons"]]) == 1
    at_work.approve("paul", key)
    at_work.approve("lena", key)
    assert at_work.told("alex", "Approved by @Priya Nair, @Sam Reyes, @Paul Moreau and @Lena Fischer")


def test_one_human_counts_once_however_many_roles_they_hold(at_work: Office) -> None:
    """Priya left, so Lena answers for privacy; for legal, which is hers, her deputy is asked then."""
    at_work.world.do("person", user="priya", deleted=True)
    at_work.close()
    at_work.open()
    key = _leaving(at_work)
    assert at_work.asked(key) == {"dana", "lena"}
    at_work.approve("lena", key)
    at_work.approve("dana", key)
    assert at_work.asked(key) == {"carla", "paul"}


def test_a_rejection_tells_the_requester_why(at_work: Office) -> None:
    key = at_work.file("bea", "/ai-exception", EXCEPTION, LOW_RISK)
    at_work.reject("maya", key, "Ask for a seat on the team plan.")
    assert at_work.told("bea", "Ask for a seat on the team plan.", "Rejected by @Maya Lindqvist")
    assert "Ask for a seat on the team plan." in at_work.card(key)["text"]
    assert at_work.buttons(key) == {}


def test_a_rejection_without_a_reason_is_asked_for_one_and_nothing_is_stored(at_work: Office) -> None:
    key = at_work.file("bea", "/ai-exception", EXCEPTION, LOW_RISK)
    before = at_work.happened(key)
    at_work.click("maya", "Reject", at_work.prompt("maya", key))
    answer = at_work.person("maya").submit(reason=" \n ")
    assert answer["errors"] == {"Why is this rejected? The requester reads it.": "This question needs an answer."}
    assert at_work.happened(key) == before
    at_work.answer("maya", reason="No.")
    assert at_work.case(key).state == "rejected"


def test_one_of_two_rejects_and_that_ends_it(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", PERSONAL, BASIS)
    at_work.reject("priya", key, "There is no basis for this.")
    assert at_work.case(key).state == "rejected"
    assert at_work.buttons(key) == {}
    assert "Rejected by @Priya Nair" in at_work.prompt("dana", key)["text"]
    assert at_work.told("alex", "There is no basis for this.")


def test_the_requester_withdraws_and_nobody_is_asked_any_more(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", PERSONAL, BASIS)
    button = next(one for one in at_work.receipt("alex", key)["blocks"] if one["type"] == "actions")["elements"][-1]
    assert "cannot be undone" in button["confirm"]["text"]["text"]
    at_work.click("alex", "Withdraw", at_work.receipt("alex", key))
    assert at_work.buttons(key) == {}
    for name in ("dana", "priya"):
        assert "Withdrawn by @Alex Kim" in at_work.prompt(name, key)["text"]
    at_work.pass_time("1 day")
    assert [at_work.notes(name) for name in ("alex", "dana", "priya", "sam")] == [[], [], [], []]


def test_nobody_else_can_withdraw_a_request(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    forged = at_work.forged("Approve", at_work.card(key), verb="withdraw")
    at_work.click("dana", "Approve", at_work.card(key), stale=forged)
    assert "Only the person who asked can do this with the request" in at_work.whispers("dana")[-1]
    assert at_work.case(key).state == "pending"


def test_an_exception_holds_until_the_end_of_the_day_that_was_asked_for(at_work: Office) -> None:
    key = at_work.file("bea", "/ai-exception", EXCEPTION | {"until": "2030-02-07"}, LOW_RISK)
    at_work.approve("maya", key)
    midnight = datetime(2030, 2, 7, 23, 0, tzinfo=UTC)  # in Berlin
    at_work.until(midnight - timedelta(minutes=1))
    assert at_work.case(key).state == "approved"
    at_work.until(midnight + timedelta(minutes=1))
    assert at_work.told("bea", "Expired", "the policy applies again")
    assert at_work.told("maya", "Expired")


def test_five_people_ask_at_the_same_moment_and_no_number_is_left_out(at_work: Office) -> None:
    names = ("alex", "bea", "chris", "paul", "erin")
    for name in names:
        at_work.person(name).type("/ai-ingress")
        at_work.person(name).submit(**INGRESS | {"dataset": f"Data of {name}"})
    with ThreadPoolExecutor(len(names)) as all_of_them:
        sent = [all_of_them.submit(at_work.person(name).submit, **RIGHTS) for name in names]
        assert all(one.result()["ok"] for one in sent)
    at_work.rest()
    queue = at_work.asks("dana", "queue")["text"]
    assert all(f"ING-{number} " in queue for number in range(1, 6))
    assert len(at_work.channel("Data ingress")) == 5
