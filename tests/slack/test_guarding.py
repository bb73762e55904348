"""What looks like a secret is asked about before anything is kept: in forms, on every page, and in reasons."""

import json
from typing import Any

import pytest

from countersign.app.screened import screened
from countersign.domain.texts import Text
from countersign.screening import screen
from countersign.slack.views.guarded import CHOICE, REASON, chosen
from tests.slack.desk import INGRESS, Desk, books
from tests.slack.test_buttons import card, state

KEY = "AKIAIOSFODNN7EXAMPLE"
MARK = "[removed: access key]"
TAKE_OUT, KEEP = {"What is to happen with it?": "redact"}, {"What is to happen with it?": "keep"}
LAST = {"Until when?": "2026-04-01"}


@pytest.fixture(autouse=True)
def _as_the_bot_does(work: Desk) -> None:
    work.handle = screened(work.handler.handle, screen)


def first_page(work: Desk) -> dict[str, Any]:
    """Send the first page with a key in it."""
    work.type("/ai-ingress", f"internal Tickets {KEY}")
    return work.submit()


def everything(work: Desk) -> str:
    """Return all that the store holds, as text."""
    return repr(work.store.state)


def test_a_form_shows_what_it_found_masked_and_keeps_nothing(work: Desk) -> None:
    answer = first_page(work)
    assert answer["response_action"] == "update"
    assert "Found here: access key, AKIA…" in answer["view"]["text"]
    assert "Nothing was saved yet." in answer["view"]["text"]
    assert work.drafts() == {}
    assert KEY not in everything(work)


def test_what_is_taken_out_never_reaches_draft_or_case(work: Desk) -> None:
    first_page(work)
    assert work.submit(**TAKE_OUT)["response_action"] == "update"
    assert MARK in json.loads(next(iter(work.drafts().values())).answers)["dataset"]["text"][1]
    assert "Saved as ING-1" in work.submit(**LAST)["view"]["text"]
    assert work.handled[0].answers["dataset"] == Text("5a" * 16, f"Tickets {MARK}")
    assert KEY not in everything(work)


def test_what_is_kept_needs_a_reason_which_stands_in_the_record(work: Desk) -> None:
    first_page(work)
    assert list(work.submit(**KEEP)["errors"].values()) == ["Say why it has to stay, or choose to take it out."]
    work.submit(**KEEP, **{"If it stays: why?": f"the manual's sample, {KEY}"})
    assert "Saved as ING-1" in work.submit(**LAST)["view"]["text"]
    (case,) = work.store.state.events.values()
    kept = next(item for item in case if item.event.type == "text_kept")
    assert kept.actor == "slack:T1/UANA"
    assert KEY not in kept.body
    texts = {text.body for text in work.store.state.texts.values()}
    assert {f"Tickets {KEY}", f"the manual's sample, {MARK}"} <= texts


def test_an_answer_that_was_changed_is_not_asked_about(work: Desk) -> None:
    first_page(work)
    work.submit(**{"Which dataset?": "Tickets"})
    assert "Saved as ING-1" in work.submit(**LAST)["view"]["text"]
    assert work.handled[0].answers["dataset"] == Text("5a" * 16, "Tickets")


def test_each_page_is_asked_about_and_both_reasons_are_kept(work: Desk) -> None:
    first_page(work)
    work.submit(**KEEP, **{"If it stays: why?": "one"})
    asked = work.submit(**LAST, **{"Anything else?": f"and {KEY}"})
    assert "Found here" in asked["view"]["text"]
    assert "Saved as ING-1" in work.submit(**KEEP, **{"If it stays: why?": "two"})["view"]["text"]
    assert work.handled[0].keep == Text("5a" * 16, "one\ntwo")


def test_what_a_playbook_blocks_can_only_be_taken_out(work: Desk) -> None:
    work.in_force(books(ingress={"typed_text": {"secrets": "block"}}))
    asked = first_page(work)
    assert "It cannot stay here." in asked["view"]["text"]
    assert [field["label"] for field in asked["view"]["fields"]][-1] == "What is to happen with it?"
    sent = work.control("deliveries")["deliveries"][-1]["payload"]
    forged = sent | {"view": sent["view"] | {"state": {"values": _with_choice(sent, "keep")}}}
    answer = work.control("deliver", type="interactive", payload=forged)
    assert "It cannot stay here." in str(answer["ack"])
    work.submit(**TAKE_OUT)
    assert "Saved as ING-1" in work.submit(**LAST)["view"]["text"]
    assert KEY not in everything(work)


def _with_choice(sent: dict[str, Any], value: str) -> dict[str, Any]:
    values = dict(sent["view"]["state"]["values"])
    return values | {CHOICE: {CHOICE: {"selected_option": {"value": value}}}, REASON: {REASON: {"value": "because"}}}


def test_text_after_a_command_for_a_later_page_is_kept_without_what_was_found(work: Desk) -> None:
    later = [
        field | ({"step": 2} if field["field"] == "dataset" else {})
        for field in INGRESS["form"]
        if field["field"] != "basis"
    ]
    work.in_force(books(ingress={"form": sorted(later, key=lambda field: field.get("step", 1))}))
    work.type("/ai-ingress", f"internal Tickets {KEY}")
    assert MARK in str(work.drafts())
    assert KEY not in everything(work)


def test_a_reason_is_asked_about_as_a_form_is(work: Desk) -> None:
    work.press("Reject", card(work))
    asked = work.submit("ben", reason=f"Not with {KEY}")
    assert "Found here: access key, AKIA…" in asked["view"]["text"]
    assert state(work) == "pending"
    assert list(work.submit("ben", **KEEP)["errors"].values()) == ["Say why it has to stay, or choose to take it out."]
    assert work.submit("ben", **TAKE_OUT)["view"] is None
    assert state(work) == "rejected"
    assert f"Not with {MARK}" in {text.body for text in work.store.state.texts.values()}
    assert KEY not in everything(work)


@pytest.mark.parametrize(
    "forged", [{}, {CHOICE: "x"}, {CHOICE: {CHOICE: "x"}}, {CHOICE: {CHOICE: {"selected_option": {"value": 1}}}}]
)
def test_a_forged_choice_is_no_choice(forged: dict[str, Any]) -> None:
    assert chosen(forged | {REASON: {REASON: {"value": 1}}}) == ("", "")
