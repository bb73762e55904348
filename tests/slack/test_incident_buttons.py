"""Buttons of an incident over real sockets: questions that depend on the case, and answers that come too late."""

import pytest

from countersign.app.sending import Picture
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
