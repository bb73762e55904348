"""Forged, replayed and stale payloads: nothing changes but the record of the refusal, and the person gets a sentence.

Slack signs what it sends, so none of this can come from a person's own window. It holds all the same: every check is
made where the case is decided, and not in the button.

Seen before payloads were held to their shape: a click by no user was noted as one by ``None``, one without a button
raised inside Bolt and was never acknowledged, and a page sent by somebody else took the first person's draft away.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from typing import Any

import pytest

from countersign.cli.sandbox.world import Json
from countersign.domain.case import Case
from tests.scenarios.office import EXCEPTION, INGRESS, LOW_RISK, RIGHTS, Office

CARRIED = {"c": "", "r": 1, "s": 0}
ELSEWHERE = {"id": "U0DANA", "team_id": "T0OTHER"}


def as_it_was(case: Case) -> Json:
    """Return what a case says, without the notes of refusals."""
    return {name: value for name, value in vars(case).items() if name not in ("version", "changed_at", "refusals")}


def click(here: Office, key: str, verb: str = "approve", **carried: object) -> Json:
    """Return the button part of a click; ``carried`` changes what the button carries."""
    forged = here.forged("Approve", here.card(key), verb)
    value = json.dumps({"c": here.case(key).id, "r": 1, "s": 0, **carried})
    return {"actions": [{**forged["actions"][0], "value": value}]}


def sent(here: Office, kind: str) -> Json:
    """Return a copy of the latest payload of a kind, as it went to the bot."""
    found = [one["payload"] for one in here.world.ask("deliveries")["deliveries"] if one["payload"].get("type") == kind]
    latest: Json = copy.deepcopy(found[-1])
    return latest


def deliver(here: Office, payload: Json) -> Json:
    """Send a payload as it is; return the bot's acknowledgement. It must come in time."""
    answer = here.world.ask("deliver", type="interactive", payload=payload)
    assert answer["ok"], answer
    here.rest()
    return answer["ack"] or {}


def sentences(ack: Json) -> str:
    """Return what an acknowledgement says to the person."""
    return json.dumps(ack.get("errors") or ack.get("view", {}).get("blocks") or "")


# ---- clicks

NOT_ASKED = "Only the people asked to decide this may do so"
UNREADABLE = "This button cannot be read"
# Who presses what, what is forged about it, and what they hear. ``{other}`` is the id of a case that asks others.
CLICKS: Mapping[str, tuple[str, str, Json, Json, str]] = {
    "by a stranger": ("chris", "approve", {}, {}, NOT_ASKED),
    "in somebody else's message": ("chris", "approve", {}, {"container": "prompt"}, NOT_ASKED),
    "in no message at all": ("chris", "approve", {}, {"container": None, "message": None}, NOT_ASKED),
    "with another case's id": ("dana", "approve", {"c": "{other}"}, {}, NOT_ASKED),
    "with the id of no case": ("dana", "approve", {"c": "weekly@2030-02-11T08:00Z-not"}, {}, "There is no such case"),
    "with a verb for the requester": ("dana", "withdraw", {}, {}, "Only the person who asked"),
    "with a verb of timers": ("dana", "fire", {}, {}, "happens by itself"),
    "with the verb that opens": ("dana", "open", {}, {}, "no longer possible"),
    "with a verb of tasks": ("dana", "done", {}, {}, "cannot be done with this case"),
    "with a verb of nobody": ("dana", "approve; drop table events", {}, {}, "cannot be done with this case"),
    "of a revision to come": ("dana", "approve", {"r": 2}, {}, "has changed since this message"),
    "of a stage to come": ("dana", "approve", {"s": 1}, {}, "has changed since this message"),
    "of a revision that is none": ("dana", "approve", {"r": True}, {}, UNREADABLE),
    "with more than a button carries": ("dana", "approve", {"admin": True}, {}, UNREADABLE),
    "by the same id of another workspace": ("chris", "approve", {}, {"user": ELSEWHERE}, NOT_ASKED),
    "by the bot": ("chris", "approve", {}, {"user": {"id": "U0COUNTERSIGN", "team_id": "T0SANDBOX"}}, NOT_ASKED),
    "by nobody Slack knows": ("chris", "approve", {}, {"user": {"id": "U0NOBODY", "team_id": "T0SANDBOX"}}, NOT_ASKED),
    "by no user": ("chris", "approve", {}, {"user": {}}, UNREADABLE),
    "without a button": ("dana", "approve", {}, {"actions": []}, UNREADABLE),
}


@pytest.mark.parametrize("forgery", CLICKS)
def test_a_forged_click_decides_nothing(at_work: Office, forgery: str) -> None:
    who, verb, carried, changes, sentence = CLICKS[forgery]
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    other = at_work.file("bea", "/ai-exception", EXCEPTION, LOW_RISK)
    if "c" in carried:
        carried = {"c": carried["c"].format(other=at_work.case(other).id)}
    if changes.get("container") == "prompt":
        prompt = at_work.prompt("dana", key)
        changes = {"container": {"type": "message", "message_ts": prompt["ts"], "channel_id": prompt["channel"]}}
    before = [as_it_was(at_work.case(one)) for one in (key, other)]
    at_work.click(who, "Approve", at_work.card(key), stale=click(at_work, key, verb, **carried) | changes)
    assert [as_it_was(at_work.case(one)) for one in (key, other)] == before
    assert sentence in at_work.whispers(who)[-1]


def test_clicks_from_before_a_restart_decide_nothing_once_more(at_work: Office) -> None:
    """The first click was refused, the second was a vote: both come again after the bot was started anew."""
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.click("chris", "Approve", at_work.card(key))
    refused = sent(at_work, "block_actions")
    at_work.approve("dana", key)
    voted = sent(at_work, "block_actions")
    happened = at_work.happened(key)
    at_work.close()
    at_work.open()
    for payload in (refused, voted, voted):
        assert deliver(at_work, payload) == {}
    assert at_work.happened(key) == happened


def test_a_click_that_comes_again_after_it_was_forgotten_meets_a_decided_case(at_work: Office) -> None:
    """Deliveries are remembered for seven days; eight days later the same vote is a late one."""
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.approve("dana", key)
    voted = sent(at_work, "block_actions")
    at_work.jump("8 days")
    deliver(at_work, voted)
    assert at_work.happened(key).count("voted") == 1
    assert at_work.case(key).state == "approved"


# ---- answers to a verb's question


def metadata(payload: Json, **changes: object) -> Json:
    """Return a submission whose form carries something else."""
    carried = json.loads(payload["view"]["private_metadata"])
    return {"view": {**payload["view"], "private_metadata": json.dumps({**carried, **changes})}}


REASONS: Mapping[str, tuple[Any, str]] = {
    "by a stranger": (lambda _, __: {"user": {"id": "U0CHRIS", "team_id": "T0SANDBOX"}}, NOT_ASKED),
    "by the same id of another workspace": (lambda _, __: {"user": ELSEWHERE}, NOT_ASKED),
    "for another case": (lambda view, other: metadata(view, c=other), NOT_ASKED),
    "for no case": (lambda view, _: metadata(view, c="no-such-case"), "There is no such case"),
    "for another verb": (lambda view, _: metadata(view, v="withdraw"), "Only the person who asked"),
    "for a verb of timers": (lambda view, _: metadata(view, v="fire"), "happens by itself"),
    "for a verb of nobody": (lambda view, _: metadata(view, v="__class__"), "cannot be done with this case"),
    "for another stage": (lambda view, _: metadata(view, s=3), "has changed since this message"),
    "as a form that opens": (
        lambda view, _: {"view": view["view"] | {"callback_id": "form:ingress"}},
        "cannot be read",
    ),
    "as a form of nobody": (lambda view, _: {"view": view["view"] | {"callback_id": "payroll"}}, "cannot be read"),
    "without what it carries": (lambda view, _: {"view": view["view"] | {"private_metadata": ""}}, "cannot be read"),
    "by no user": (lambda _, __: {"user": {}}, "cannot be read"),
    "without a hash": (lambda view, _: {"view": view["view"] | {"hash": None}}, "cannot be read"),
}


@pytest.mark.parametrize("forgery", REASONS)
def test_a_forged_reason_rejects_nothing(at_work: Office, forgery: str) -> None:
    """Dana's own rejection of one case, sent again with something else in it."""
    done = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    other = at_work.file("bea", "/ai-exception", EXCEPTION, LOW_RISK)
    at_work.reject("dana", done, "Not this one.")
    mine = sent(at_work, "view_submission")
    mine |= metadata(mine, c=at_work.case(key).id)
    mine["view"]["hash"] = "another"
    forge, sentence = REASONS[forgery]
    before = [as_it_was(at_work.case(one)) for one in (done, key, other)]
    assert sentence in sentences(deliver(at_work, {**mine, **forge(mine, at_work.case(other).id)}))
    assert [as_it_was(at_work.case(one)) for one in (done, key, other)] == before


# ---- forms that open a case


def second_page(here: Office, who: str) -> Json:
    """Fill in the form of an ingress up to its last page, send that with a mistake, and return what was sent."""
    here.person(who).type("/ai-ingress")
    assert here.person(who).submit(**INGRESS)["ok"]
    assert here.person(who).submit(**RIGHTS | {"source": " "})["errors"]
    return sent(here, "view_submission")


def state(**values: object) -> Json:
    """Return answers as a view holds them: ``state(source="…")``."""
    return {"values": {name: {name: {"type": "plain_text_input", "value": value}} for name, value in values.items()}}


def test_a_form_by_somebody_else_saves_nothing_of_the_first_persons(at_work: Office) -> None:
    """Chris sends Alex's pages: none of Alex's answers is theirs, and Alex goes on as if nothing had been."""
    last = second_page(at_work, "alex")
    chris = {"user": {"id": "U0CHRIS", "team_id": "T0SANDBOX"}}
    assert "Which dataset?: This question needs an answer." in sentences(deliver(at_work, last | chris))
    deliver(at_work, sent_first(at_work) | chris)
    assert at_work.said() == []
    key = at_work.send("alex", RIGHTS)
    assert at_work.case(key).requester.endswith("U0ALEX")
    assert "Support tickets into support-assistant" in at_work.card(key)["text"]


@pytest.mark.parametrize(
    "carried",
    [
        {"kind": "weekly"},
        {"kind": "../../etc/passwd"},
        {"kind": ""},
        {"step": "2"},
        {"step": True},
        {"extra": 1},
    ],
    ids=str,
)
def test_a_form_that_carries_something_else_is_refused(at_work: Office, carried: Json) -> None:
    page = second_page(at_work, "alex")
    answer = sentences(deliver(at_work, page | metadata(page, **carried)))
    assert "nothing was saved" in answer
    assert at_work.said() == []


@pytest.mark.parametrize("step", [-1, 0, 1, 9, 10**9])
def test_no_page_can_be_skipped(at_work: Office, step: int) -> None:
    page = second_page(at_work, "alex")
    forged = page | metadata(page, step=step)
    forged["view"]["state"] = state(source="Ours.")
    answer = deliver(at_work, forged)
    assert answer["response_action"] in ("errors", "update")
    assert "Saved as" not in sentences(answer)
    assert at_work.said() == []


def test_answers_to_questions_that_were_not_shown_are_not_kept(at_work: Office) -> None:
    at_work.person("alex").type("/ai-ingress")
    at_work.person("alex").submit(**INGRESS)
    at_work.person("alex").submit(**RIGHTS)
    page = sent(at_work, "view_submission")
    at_work.rest()
    page["view"]["id"], page["view"]["hash"] = "VOTHER", "other"
    page["view"]["private_metadata"] = json.dumps({**json.loads(page["view"]["private_metadata"]), "draft": "mine"})
    first = sent_first(at_work)
    shown = {**first["view"]["state"]["values"], **page["view"]["state"]["values"]}
    hidden = {"legal_basis": "legitimate_interests", "state": "approved", "requester": "U0DANA", "votes": "1"}
    page["view"]["state"] = {"values": {**shown, **state(**hidden)["values"]}}
    assert "ING-2" in sentences(deliver(at_work, page))
    case = at_work.case("ING-2")
    assert case.state == "pending"
    assert case.requester.endswith("U0ALEX")
    assert not set(hidden) & set(case.answers)


def sent_first(here: Office) -> Json:
    """Return the first submission of the day."""
    found = [one["payload"] for one in here.world.ask("deliveries")["deliveries"]]
    return next(one for one in found if one.get("type") == "view_submission")


def test_a_page_that_was_turned_long_ago_opens_nothing(at_work: Office) -> None:
    """The first page comes again after the case was saved, with the hash it had then, and after a restart."""
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    first = sent_first(at_work)
    at_work.close()
    at_work.open()
    assert "Saved as" not in sentences(deliver(at_work, first))
    assert len(at_work.channel("Data ingress")) == 1
    assert at_work.happened(key).count("opened") == 1


# ---- lists, commands


def test_a_look_up_by_another_workspace_shows_nobodys_queue(at_work: Office) -> None:
    at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.asks("dana", "queue")
    command = next(
        one["payload"]
        for one in reversed(at_work.world.ask("deliveries")["deliveries"])
        if one["payload"].get("command")
    )
    answer = at_work.world.ask("deliver", type="slash_commands", payload=command | {"team_id": "T0OTHER"})
    assert "ING-1" not in json.dumps(answer["ack"])
