"""Slack has trouble, or people there change: every message that should exist exists, and in the end once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from countersign.bootstrap.slack import identify
from countersign.bootstrap.tokens import NoToken
from countersign.cli.sandbox.processes import wait_for
from countersign.domain.errors import CountersignError
from countersign.slack.messenger import web_client
from tests.scenarios.office import BASIS, INGRESS, PERSONAL, RIGHTS, SOCKET, START, Office
from tests.scenarios.test_time import MONDAY

POST, UPDATE = "chat.postMessage", "chat.update"


def decided(here: Office) -> str:
    """File and approve a request whatever Slack does meanwhile; the office's own checks look at every message."""
    key = here.file("alex", "/ai-ingress", PERSONAL, BASIS)
    here.approve("dana", key)
    here.approve("priya", key)
    assert here.told("alex", "Approved by @Dana Okafor and @Priya Nair")
    assert len(here.thread(key)) == 2
    return key


@pytest.mark.parametrize(
    "fault",
    [
        {"method": POST, "kind": "ratelimited", "times": 1},
        {"method": UPDATE, "kind": "ratelimited", "times": 1},
        {"method": POST, "kind": "http", "status": 500, "times": 3},
        {"method": POST, "kind": "http", "status": 502, "after": True, "times": 6},
        {"method": UPDATE, "kind": "http", "status": 503, "times": 2},
        {"method": POST, "kind": "drop_before", "times": 4},
        {"method": POST, "kind": "drop_after", "times": 6},
        {"method": UPDATE, "kind": "drop_after", "times": 4},
        {"method": "*", "kind": "error", "error": "internal_error", "times": 6},
    ],
    ids=lambda fault: "-".join(map(str, fault.values())),
)
def test_every_message_comes_once_whatever_goes_wrong_on_the_way(at_work: Office, fault: dict[str, object]) -> None:
    key = at_work.file("bea", "/ai-ingress", INGRESS, RIGHTS)
    at_work.world.do("faults", **fault)
    at_work.approve("dana", key)
    at_work.until(START + timedelta(minutes=5))
    at_work.world.do("faults/clear")
    decided(at_work)


def test_while_slack_is_down_work_goes_on_and_the_messages_follow(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    prompt = at_work.prompt("dana", key)
    at_work.world.do("faults", kind="http", status=503, times=None)
    pressed = at_work.world.ask("press", user="dana", channel=prompt["channel"], ts=prompt["ts"], label="Approve")
    assert pressed["ok"]
    assert at_work.case(key).state == "approved"
    at_work.world.ask("command", user="chris", command="/ai-ingress", text="")
    assert "Slack did not open the form, so nothing was saved" in at_work.whispers("chris")[-1]
    at_work.world.do("faults/clear")
    at_work.rest()
    assert at_work.told("alex", "Approved by @Dana Okafor")
    assert "Approve" not in str(at_work.buttons(key))
    assert at_work.file("chris", "/ai-ingress", INGRESS, RIGHTS) == "ING-2"


@pytest.mark.parametrize("change", [{"is_archived": True}, {"bot_member": False}], ids=["archived", "bot removed"])
def test_a_channel_where_the_bot_cannot_post_is_told_to_the_admins(at_work: Office, change: dict[str, bool]) -> None:
    at_work.expect_error("parked")
    at_work.world.do("channel", channel="ai-governance", **change)
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.removed.add(f"{at_work.case(key).id}/card")
    for name in ("maya", "omar"):
        told = at_work.told(name, f"A message of {key} could not be delivered")["text"]
        assert "Support tickets" not in told
    at_work.approve("dana", key)
    assert at_work.told("alex", "Approved by @Dana Okafor")
    assert len(at_work.notes("maya")) == 1, "told once, not for each line of the thread"


def test_a_prompt_that_somebody_deleted_comes_back_and_a_card_does_not(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    card, prompt = at_work.card(key), at_work.prompt("dana", key)
    for message in (card, prompt):
        at_work.world.do("delete_message", channel=message["channel"], ts=message["ts"])
    at_work.removed.add(f"{at_work.case(key).id}/card")
    at_work.until(START + timedelta(hours=2, minutes=1))
    assert at_work.prompt("dana", key)["ts"] != prompt["ts"], "it is there again when Dana is reminded of it"
    at_work.until(START + timedelta(hours=4, minutes=1))
    assert at_work.channel(key) == []
    at_work.approve("dana", key)
    assert at_work.told("alex", "Approved by @Dana Okafor")
    assert at_work.notes("maya") == [], "nobody need hear of what a person did"


def gone(here: Office, *names: str) -> None:
    """Deactivate people, and let a day go by in which the bot notices: it asks Slack when it starts."""
    for name in names:
        here.world.do("person", user=name, deleted=True)
    here.close()
    here.open()


def test_the_deputy_is_asked_for_a_steward_who_left(at_work: Office) -> None:
    gone(at_work, "dana")
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    assert at_work.asked(key) == {"sam"}


def test_the_fallback_is_asked_when_steward_and_deputy_left(at_work: Office) -> None:
    gone(at_work, "dana", "sam")
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    assert at_work.asked(key) == {"ruth"}
    assert "You are asked as fallback (data steward)" in at_work.prompt("ruth", key)["text"]
    assert "@Dana Okafor cannot act in Slack any more" in at_work.prompt("ruth", key)["text"]


def test_admins_hear_of_a_request_that_nobody_is_left_to_decide(at_work: Office) -> None:
    gone(at_work, "dana", "sam", "ruth", "theo", "maya", "carla")
    at_work.expect_error("parked")
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    assert at_work.asked(key) == set()
    assert "Nobody could be found for data steward of ING-1" in at_work.told("omar", "Nobody could be found")["text"]
    assert "data steward: nobody could be found" in at_work.card(key)["text"]
    at_work.click("alex", "Withdraw", at_work.receipt("alex", key))
    assert at_work.case(key).state == "withdrawn"


def test_what_nobody_is_left_to_decide_stands_in_the_digest(at_work: Office) -> None:
    gone(at_work, "dana", "sam", "ruth", "theo", "maya", "carla", "paul")
    at_work.expect_error("parked")  # to Maya, who is an administrator and left as well
    at_work.until(MONDAY - timedelta(hours=1))
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.until(MONDAY + timedelta(minutes=1))
    digest = at_work.digests()[0]["text"]
    assert "Nobody is asked" in digest
    assert key in digest


@pytest.mark.parametrize("mode", [SOCKET])
def test_connections_that_break_or_are_refreshed_are_made_anew(at_work: Office) -> None:
    for how in ({"abrupt": True}, {"reason": "refresh_requested"}, {"reason": "link_disabled"}):
        assert at_work.world.do("disconnect", **how)["count"] >= 2
        at_work.world.do("wait_connected", count=2)
        key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
        at_work.approve("dana", key)
    assert len(at_work.notes("alex", "Approved by")) == 3


def test_a_steward_who_leaves_while_the_bot_runs_is_not_asked_for_long(at_work: Office) -> None:
    at_work.world.do("person", user="dana", deleted=True)
    at_work.service._asked -= timedelta(days=1)  # machine time, which no scenario can move
    at_work.pass_time("1 min")
    at_work.jump("1 day")
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    assert at_work.asked(key) == {"sam"}


@pytest.mark.parametrize("fault", [{"kind": "ratelimited"}, {"kind": "http", "status": 503}, {"kind": "drop_before"}])
def test_a_bot_that_starts_while_slack_has_trouble_waits_for_it(at_work: Office, fault: dict[str, object]) -> None:
    at_work.close()
    at_work.world.do("faults", method="auth.test", times=2, **fault)
    at_work.open()
    assert at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS) == "ING-1"


def test_a_bot_that_cannot_start_says_whether_slack_or_its_token_is_the_trouble(at_work: Office) -> None:
    client = web_client("xoxb-nobody", at_work.server.api_url)
    with pytest.raises(NoToken, match="invalid_auth"):
        identify(client)
    at_work.world.do("faults", method="auth.test", kind="ratelimited", retry_after=30, times=1)
    with pytest.raises(CountersignError, match=r"Slack cannot be reached at .* \(429\)"):
        identify(client)


def test_an_incident_overtakes_a_digest_that_slack_does_not_take_yet(at_work: Office) -> None:
    at_work.until(MONDAY - timedelta(minutes=1))
    # For so long that all of the incident is told meanwhile, on a busy machine too.
    at_work.world.do("faults", method=POST, kind="ratelimited", retry_after=8, times=1)
    at_work.world.set_time(MONDAY)
    wait_for(lambda: at_work.world.do("faults/list")["faults"] == [], "the digest to be held back")
    bea = at_work.person("bea")
    bea.type("/ai-incident", "high Invoices of others are shown")
    assert bea.submit()["ok"]
    at_work.rest()
    (digest,) = at_work.digests()
    assert float(at_work.card("INC-1")["ts"]) < float(digest["ts"])
    assert all(float(at_work.prompt(name, "INC-1")["ts"]) < float(digest["ts"]) for name in at_work.asked("INC-1"))
