"""Buttons of an incident over real sockets: questions that depend on the case, and answers that come too late."""

import pytest

from countersign.app.sending import Picture
from countersign.domain.commands import Command
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.texts import Text
from countersign.domain.verb_forms import MOVED_ON
from countersign.domain.world import Place
from countersign.slack.messenger import SlackMessenger
from countersign.slack.views import faces
from tests.slack.desk import ANA, BEN, Desk, Json

BOOK = IncidentPlaybook.model_validate(
    {
        "kind": "incident",
        "prefix": "INC",
        "command": "/ai-incident",
        "name": "AI incident",
        "title": "{what}",
        "channel": "governance",
        "form": [
            {"field": "severity", "label": "How severe?", "type": "select", "options": {"high": "High", "low": "Low"}},
            {"field": "what", "label": "What happened?", "type": "long_text", "required": True},
            {"field": "type", "label": "What kind?", "type": "select", "options": {"breach": "Breach"}},
        ],
        "severity": "low",
        "severities": {"high": {"label": "High", "triage": {"limit": "1 hour"}}, "low": {"label": "Low"}},
        "summons": [{"ask": [{"role": "steward"}]}],
        "fallback": [{"role": "lead"}],
        "checklists": {"breach": ["Find the way in", "Revoke keys"]},
    }
)


@pytest.fixture
def card(work: Desk) -> Json:
    """Declare an incident and post its card; return the message."""
    work.in_force(PlaybookSet(work.playbooks.team, {**work.playbooks.kinds, "incident": BOOK}))
    what = Text("5a" * 16, "It shows invoices of others")
    reply = work.opened("incident", ANA, severity="high", what=what, type="breach")
    case = work.store.state.cases[reply.case].case
    picture = Picture(case, BOOK, {}, Place("channel", "governance"), "card")
    SlackMessenger(work.client, work.store, lambda: work.playbooks).post(
        "CGOV", faces.render("incident", picture), f"{reply.case}/card", None
    )
    message: Json = work.control("wait", contains="INC-1")["message"]
    return message


def severity(work: Desk) -> str | None:
    (stored,) = work.store.state.cases.values()
    return stored.case.response.severity


def test_take_lead_needs_no_words(work: Desk, card: Json) -> None:
    assert work.press("Take lead", card)["view"] is None
    (stored,) = work.store.state.cases.values()
    assert (stored.case.response.lead, work.told("ben")) == (BEN, [])
    work.press("Take lead", card)
    assert work.told("ben") == ["You already lead this incident. Nothing was changed."]


def test_another_severity_is_chosen_from_the_others(work: Desk, card: Json) -> None:
    asked = work.press("Severity", card)
    assert asked["view"]["title"] == "Severity INC-1"
    assert "High" not in asked["view"]["text"]
    assert work.submit("ben", severity="Low", reason="Two people only.")["view"] is None
    assert severity(work) == "low"
    assert work.handled[-1].answers["severity"] == "low"


def test_an_item_is_ticked_once(work: Desk, card: Json) -> None:
    work.press("Tick item", card)
    work.submit("ben", item="Revoke keys", reason="https://ci.example.com/7")
    (stored,) = work.store.state.cases.values()
    assert [tick.item for tick in stored.case.response.ticks] == [1]
    assert "Revoke keys" not in work.press("Tick item", card)["view"]["text"]


def test_a_question_opened_on_an_older_state_is_judged_by_the_newer_one(work: Desk, card: Json) -> None:
    work.press("Tick item", card)
    work.submit("ben", item="Revoke keys")
    sent = work.control("deliveries")["deliveries"][-1]["payload"]
    again = sent | {"view": sent["view"] | {"hash": "other"}}
    answer = work.control("deliver", type="interactive", payload=again)["ack"]
    assert answer["errors"] == {"item": MOVED_ON}
    work.press("Triaged", card)
    work.submit("ben", reason="A cache key.")
    sent = work.control("deliveries")["deliveries"][-1]["payload"]
    again = sent | {"view": sent["view"] | {"hash": "other"}}
    assert "This case is triaged" in str(work.control("deliver", type="interactive", payload=again)["ack"])


def test_whoever_was_not_called_is_told_so(work: Desk, card: Json) -> None:
    assert work.press("Tick item", card, "cat")["view"] is None
    assert work.told("cat")[0].startswith("Only the people")


def test_the_text_after_the_command_fills_in_the_form(work: Desk, card: Json) -> None:
    opened = work.type("/ai-incident", "high chatbot shows other people's invoices", "cat")
    assert opened["view"]["title"] == "AI incident"
    work.submit("cat")
    (_, stored) = work.store.state.cases.values()
    assert stored.case.response.severity == "high"
    assert work.handled[-1].answers["what"].body == "chatbot shows other people's invoices"  # type: ignore[union-attr]


def test_what_is_rare_stands_behind_more_with_a_line_that_says_what_it_does(work: Desk, card: Json) -> None:
    menu = work.press("More…", card)["view"]
    assert menu["title"] == "More for INC-1"
    assert "It turned out to be none, so it ends here." in menu["text"]
    asked = work.control("press", user="ben", view=True, label="False alarm")
    assert asked["view"]["title"] == "False alarm INC-1"
    assert work.submit("ben", reason="A test tenant.")["view"] is None, "the menu below it is closed as well"
    (stored,) = work.store.state.cases.values()
    assert stored.case.state == "false_alarm"


def test_whoever_cannot_do_anything_there_is_told_so(work: Desk, card: Json) -> None:
    assert "nothing to choose here" in work.press("More…", card, "cat")["view"]["text"]


def test_an_entry_that_is_out_of_date_says_so_in_place_of_the_menu(work: Desk, card: Json) -> None:
    work.press("More…", card)
    (stored,) = work.store.state.cases.values()
    reason = {"reason": Text("5a" * 16, "A test tenant.")}
    work.handler.handle(Command("meanwhile", "false_alarm", BEN, stored.case.id, answers=reason))
    work.control("press", user="ben", view=True, label="False alarm")
    assert "Not done" in str(work.control("wait", user="ben", view=True, contains="Not done")["view"])
    assert work.told("ben") == []


@pytest.mark.parametrize("value", ['{"c":"x"}', '{"c":"unknown","r":1,"s":0}'])
def test_a_forged_more_opens_nothing(work: Desk, card: Json, value: str) -> None:
    action = {"type": "button", "action_id": "more:", "block_id": "b", "action_ts": "1.1", "value": value}
    place = {"user": "ben", "channel": card["channel"], "ts": card["ts"]}
    answer = work.control("press", **place, label="More…", stale={"actions": [action]})
    assert answer["view"] is None
    assert len(work.told("ben")) == 1
