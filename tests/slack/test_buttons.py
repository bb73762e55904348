"""Clicks over real sockets: accepted in silence, refused in a sentence, never taken twice."""

import pytest

from countersign.app.sending import Picture
from countersign.domain.world import Place
from countersign.slack import words
from countersign.slack.messenger import SlackMessenger
from countersign.slack.views import blocks, explain, faces
from tests.slack.desk import ANA, Desk, Json


def state(work: Desk) -> str:
    """Return the state of the only case."""
    (stored,) = work.store.state.cases.values()
    return stored.case.state


def card(work: Desk) -> Json:
    """Open a case and post its shared card; return the message."""
    reply = work.opened()
    (stored,) = work.store.state.cases.values()
    picture = Picture(stored.case, work.playbooks.kinds["ingress"], {}, Place("channel", "governance"), "card")
    SlackMessenger(work.client, work.store, lambda: work.playbooks).post(
        "CGOV", faces.render("card", picture), f"{reply.case}/card", None
    )
    message: Json = work.control("wait", contains="ING-1")["message"]
    return message


def forged(work: Desk, action_id: str = "verb:approve", value: str = "") -> Json:
    """Post a message with a button that no face would draw."""
    button = {"type": "button", "action_id": action_id, "text": blocks.plain("Forged"), "value": value or "x"}
    work.client.chat_postMessage(channel="CGOV", text="odd", blocks=[{"type": "actions", "elements": [button]}])
    message: Json = work.control("wait", contains="odd")["message"]
    return message


def value(case: str = "case", revision: int = 1, stage: int = 0) -> str:
    return blocks.compact({"c": case, "r": revision, "s": stage})


def test_an_accepted_click_on_a_shared_card_needs_no_words(work: Desk) -> None:
    assert work.press("Approve", card(work))["ok"]
    assert state(work) == "approved"
    assert work.told("ben") == []


def test_a_click_on_an_answer_of_show_hears_what_came_of_it(work: Desk) -> None:
    work.opened()
    work.press("Approve", work.show("ING-1"))
    assert work.told("ben")[-1] == "Done: ING-1 is approved."


def test_a_rejection_asks_for_its_reason(work: Desk) -> None:
    asked = work.press("Reject", card(work))
    assert asked["view"]["title"] == "Reject ING-1"
    assert state(work) == "pending"
    assert work.submit("ben", reason="No contract yet.")["view"] is None
    assert state(work) == "rejected"
    assert work.handled[0].answers["reason"].body == "No contract yet."  # type: ignore[union-attr]


def test_a_reason_of_white_space_is_no_reason(work: Desk) -> None:
    work.press("Reject", card(work))
    assert list(work.submit("ben", reason="   ")["errors"].values()) == ["This question needs an answer."]
    assert work.submit("ben", reason="No.")["view"] is None


def test_the_same_click_twice_counts_once_and_says_nothing(work: Desk) -> None:
    message = card(work)
    work.press("Approve", message)
    assert work.control("replay", n=-1)["ok"]
    assert work.told("ben") == []
    assert len(work.store.state.seen) == 2


def test_the_same_reason_twice_counts_once(work: Desk) -> None:
    work.press("Reject", card(work))
    work.submit("ben", reason="No.")
    assert work.control("replay", n=-1)["ack"] is None
    assert state(work) == "rejected"


def test_nobody_decides_their_own_request_and_that_is_said_once(work: Desk) -> None:
    work.press("Approve", card(work), "ana")
    work.control("replay", n=-1)
    (said,) = work.told("ana")
    assert said.startswith("Nobody decides their own request")
    assert state(work) == "pending"


@pytest.mark.parametrize("label", ["Approve", "Reject"])
def test_whoever_was_not_asked_hears_so_at_once_and_it_is_recorded(work: Desk, label: str) -> None:
    answer = work.press(label, card(work), "cat")
    assert answer["view"] is None
    assert work.told("cat")[0].startswith("Only the people asked to decide this may do so.")
    (stored,) = work.store.state.cases.values()
    assert stored.case.refusals == (("slack:T1/UCAT", label.lower(), 1),)


def test_whoever_comes_second_hears_who_decided(work: Desk) -> None:
    message = card(work)
    work.press("Approve", message)
    work.press("Reject", message)
    assert work.told("ben")[0].startswith("This was already approved by @Ben Decide")


def test_a_reason_that_comes_too_late_is_told_in_place_of_its_form(work: Desk) -> None:
    work.press("Reject", card(work))
    (stored,) = work.store.state.cases.values()
    work.handler.handle(work.withdrawal(stored.case.id, ANA))
    answer = work.submit("ben", reason="No.")
    assert answer["view"]["title"] == "Not saved"
    assert "already withdrawn" in answer["view"]["text"]


def test_a_button_that_saw_another_stage_is_refused_at_once(work: Desk) -> None:
    reply = work.opened()
    work.press("Forged", forged(work, "verb:reject", value(reply.case, stage=3)))
    assert work.told("ben")[0].startswith("The request has changed since this message was sent.")


@pytest.mark.parametrize(
    ("action_id", "carried", "sentence"),
    [
        ("verb:approve", "not json", words.FORGED_BUTTON),
        ("verb:approve", '{"c":"x","r":1}', words.FORGED_BUTTON),
        ("verb:approve", value("no-such-case"), "There is no such case, or you may not see it."),
    ],
)
def test_a_forged_button_is_refused_in_a_sentence(work: Desk, action_id: str, carried: str, sentence: str) -> None:
    work.press("Forged", forged(work, action_id, carried))
    assert work.told("ben")[0].startswith(sentence)


def test_a_verb_that_nobody_knows_is_refused(work: Desk) -> None:
    reply = work.opened()
    work.press("Forged", forged(work, "verb:explode", value(reply.case)))
    assert work.told("ben")[0].startswith("That cannot be done with this case.")


def test_a_button_that_only_opens_a_link_is_acknowledged(work: Desk) -> None:
    assert work.press("Forged", forged(work, "link"))["ok"]
    assert work.told("ben") == []


@pytest.mark.parametrize("metadata", ["", '{"v":"reject"}'])
def test_a_forged_reason_is_refused_beside_its_question(work: Desk, metadata: str) -> None:
    work.press("Reject", card(work))
    work.submit("ben", reason="No.")
    sent = work.control("deliveries")["deliveries"][-1]["payload"]
    sent["view"]["private_metadata"] = metadata
    assert work.control("deliver", type="interactive", payload=sent)["ack"]["errors"] == {"reason": words.FORGED}


def test_a_reason_for_no_case_or_of_an_odd_shape_is_refused(work: Desk) -> None:
    message = card(work)
    work.press("Reject", message)
    work.submit("ben", reason="No.")
    sent = work.control("deliveries")["deliveries"][-1]["payload"]
    odd = sent | {"view": sent["view"] | {"state": {"values": {"reason": {"reason": {"value": 7}}}}}}
    assert "could not be read" in str(work.control("deliver", type="interactive", payload=odd)["ack"])
    (case,) = work.store.state.cases
    metadata = sent["view"]["private_metadata"].replace(case, "no-such-case")
    lost = sent | {"view": sent["view"] | {"private_metadata": metadata, "hash": "other"}}
    assert "There is no such case" in str(work.control("deliver", type="interactive", payload=lost)["ack"])


def test_an_unreachable_store_is_whispered(work: Desk) -> None:
    message = card(work)
    work.store.down = True
    work.press("Approve", message)
    assert work.told("ben") == [explain.UNAVAILABLE]


@pytest.mark.parametrize(
    ("error", "sentence"),
    [("expired_trigger_id", words.TOO_LATE_TO_CLICK), ("fatal_error", words.NO_FORM_TO_CLICK)],
)
def test_a_question_that_does_not_open_is_whispered(work: Desk, error: str, sentence: str) -> None:
    message = card(work)
    work.control("faults", method="views.open", kind="error", error=error)
    work.press("Reject", message)
    assert work.told("ben") == [sentence]


@pytest.mark.parametrize("way", [None, "http://127.0.0.1:9/actions/dead", "nonsense"])
def test_a_whisper_that_cannot_be_delivered_harms_nothing(work: Desk, way: str | None) -> None:
    message = card(work)
    pressed = work.control(
        "press", user="ana", channel="CGOV", ts=message["ts"], label="Approve", stale={"response_url": way}
    )
    assert pressed["ok"]
    assert work.told("ana") == []


def test_somebody_new_is_known_before_they_act(work: Desk) -> None:
    work.press("Approve", card(work), "guest")
    assert work.people()["slack:T1/UGUE"].guest
    assert work.told("guest")


def test_a_member_of_another_workspace_acts_under_their_own(work: Desk) -> None:
    work.press("Approve", card(work), "far")
    assert work.handled[-1].actor == "slack:T2/UFAR"
    assert state(work) == "pending"
