"""Slash commands over real sockets: look-ups answer the asker alone, kinds open their form in time."""

import pytest

from countersign.domain.texts import Text
from countersign.slack import words
from countersign.slack.views import explain
from tests.slack.desk import BEN, Desk


def tickets(name: str) -> Text:
    return Text("5a" * 16, name)


@pytest.mark.parametrize("text", ["", "help", "  HELP ", "“help”"])
def test_help_lists_every_command(work: Desk, text: str) -> None:
    work.type("/ai-gov", text)
    (said,) = work.told()
    assert "/ai-ingress" in said
    assert "/ai-gov task" in said


def test_only_the_asker_sees_an_answer(work: Desk) -> None:
    work.type("/ai-gov", "help")
    assert work.told("ben") == []


@pytest.mark.parametrize(("typed", "meant"), [("mien", "/ai-gov mine"), ("tsk", "/ai-gov task")])
def test_an_unknown_word_gets_help_with_the_nearest_word(work: Desk, typed: str, meant: str) -> None:
    work.type("/ai-gov", f"{typed} and more")
    (said,) = work.told()
    assert f"“{typed}” is not a command." in said
    assert f"Did you mean {meant}?" in said


def test_a_command_that_no_playbook_has_gets_help(work: Desk) -> None:
    work.type("/ai-nothing")
    assert "“/ai-nothing” is not a command." in work.told()[0]


def test_a_digest_cannot_be_opened_by_hand(work: Desk) -> None:
    assert work.type("/ai-gov", "weekly")["view"] is None
    assert "“weekly” is not a command." in work.told()[0]


def test_mine_and_queue_and_find(work: Desk) -> None:
    work.opened(sort="internal", dataset=tickets("Support tickets"), until="2026-04-01")
    work.type("/ai-gov", "mine")
    work.type("/ai-gov", "QUEUE", user="ben")
    work.type("/ai-gov", "find “support tickets”", user="cat")
    work.type("/ai-gov", "find R&amp;D", user="cat")
    assert "ING-1 Support tickets" in work.told("ana")[0]
    assert "ING-1 Support tickets" in work.told("ben")[0]
    assert "ING-1 Support tickets" in work.told("cat")[0]
    assert "Nothing found for “R&D”." in work.told("cat")[1]


@pytest.mark.parametrize("text", ["show ing-1", "Show “ING-1”", "show `ING-1`"])
def test_show_is_lenient_about_quotes_and_case(work: Desk, text: str) -> None:
    work.opened()
    work.type("/ai-gov", text, user="ben")
    message = work.control("wait", user="ben", contains="ING-1")["message"]
    assert message["buttons"] == ["Why these people?", "Approve", "Reject", "Ask"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("show", "Which case?"), ("find", "Find what?"), ("show ING-9", "There is no such case, or you may not see it.")],
)
def test_what_cannot_be_looked_up_is_said(work: Desk, text: str, sentence: str) -> None:
    work.type("/ai-gov", text)
    assert work.told()[0].startswith(sentence)


def test_a_private_case_shows_to_nobody_else(work: Desk) -> None:
    work.opened("long_pick", clause="c7", why=tickets("Salaries"))
    for text in ("show PIC-1", "find salaries"):
        work.type("/ai-gov", text, user="cat")
        work.type("/ai-gov", text, user="ben")
    assert not any("Salaries" in said for said in work.told("cat"))
    assert all("PIC-1" in said for said in work.told("ben"))


@pytest.mark.parametrize("command", ["task write it down", "TASK write it down", "“task” write it down"])
def test_any_kind_opens_by_name_with_its_form_filled_in(work: Desk, command: str) -> None:
    view = work.type("/ai-gov", command)["view"]
    assert (view["title"], view["fields"][0]["value"]) == ("Task", "write it down")
    assert work.told() == []


def test_a_kind_may_be_written_with_a_hyphen(work: Desk) -> None:
    assert work.type("/ai-gov", "long-pick")["view"]["title"] == "Pick one"


def test_text_after_a_command_fills_in_the_form(work: Desk) -> None:
    view = work.type("/ai-ingress", "personal data “Support tickets”")["view"]
    values = {field["block_id"]: field["value"] for field in view["fields"]}
    assert values == {"sort": "personal", "dataset": "Support tickets", "system": None, "basis": None}


def test_text_for_a_later_page_waits_in_the_draft(work: Desk) -> None:
    work.type("/ai-pick", "c7 because of it")
    second = work.submit()["view"]
    assert second["fields"][0]["value"] == "because of it"


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ({"kind": "error", "error": "expired_trigger_id"}, words.TOO_LATE),
        ({"kind": "error", "error": "internal_error"}, words.NO_FORM),
        ({"kind": "drop_before"}, words.NO_FORM),
        ({"kind": "ratelimited"}, words.NO_FORM),
        ({"kind": "http", "status": 503}, words.NO_FORM),
    ],
)
def test_a_form_that_does_not_open_is_said(work: Desk, fault: dict[str, object], sentence: str) -> None:
    work.control("faults", method="views.open", **fault)
    assert work.type("/ai-ingress")["ok"]
    assert work.told() == [sentence]


def test_a_form_that_slack_refuses_leads_to_a_reference(work: Desk) -> None:
    work.control("faults", method="views.open", kind="error", error="view_too_large")
    work.type("/ai-ingress")
    assert "Something went wrong on our side and nothing was saved." in work.told()[0]
    assert "the reference id0" in work.told()[0]


def test_the_same_delivery_twice_opens_one_form(work: Desk) -> None:
    work.type("/ai-ingress")
    again = work.control("replay", n=-1)
    assert again["ok"]
    assert again["ack"] is None
    assert len(work.control.called("views.open")) == 2


def test_an_unreachable_store_is_said(work: Desk) -> None:
    work.store.down = True
    work.type("/ai-gov", "mine")
    assert work.told() == [explain.UNAVAILABLE]


def test_nobody_hears_of_it_when_a_case_waits_for_somebody_else(work: Desk) -> None:
    work.opened(by=BEN)
    work.type("/ai-gov", "mine", user="ana")
    assert "ING-1" not in work.told()[0]
