"""The shortcut on a message over real sockets: a form with its text and its address, or a sentence why not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from slack_bolt import App, BoltRequest, BoltResponse

from countersign.domain.fields import FieldType
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.playbooks import PlaybookSet
from countersign.slack import words
from countersign.slack.views.prefill import of_message
from tests.slack.desk import Desk, Json, Relay
from tests.slack.test_incident_buttons import BOOK

LINK = {"field": "evidence", "label": "A link to what shows it", "type": "url"}


def book(**changes: Any) -> IncidentPlaybook:
    form = [*(field.model_dump(exclude_defaults=True) for field in BOOK.form), LINK]
    whole = BOOK.model_dump(exclude_defaults=True) | {"form": form, "shortcut": "Report AI incident", **changes}
    return IncidentPlaybook.model_validate(whole)


@pytest.fixture
def posted(work: Desk) -> Json:
    """Put the shortcut into force and have Ana say something; return the message."""
    work.in_force(PlaybookSet(work.playbooks.team, {**work.playbooks.kinds, "incident": book()}))
    message: Json = work.control("message", user="ana", channel="ai-governance", text="It shows invoices of others")
    return message


def shortcut(work: Desk, posted: Json, kind: str = "incident", user: str = "ben") -> Json | None:
    """Use the shortcut; return the form that opened, if any."""
    place = {"channel": posted["channel"], "ts": posted["ts"]}
    view: Json | None = work.control("shortcut", user=user, callback_id=f"report:{kind}", **place)["view"]
    return view


def values(form: Json | None) -> dict[str, Any]:
    assert form
    return {field["label"]: field["value"] for field in form["fields"]}


class Changed:
    """The app, with what Slack sends it changed."""

    def __init__(self, app: App, change: Callable[[Json], object]) -> None:
        self.app, self.change = app, change

    def dispatch(self, request: BoltRequest) -> BoltResponse:
        self.change(request.body)
        return self.app.dispatch(request)


def change(work: Desk, relay: Relay, by: Callable[[Json], object]) -> None:
    relay.app = Changed(work.app(), by)  # type: ignore[assignment]


def test_the_form_has_the_text_and_the_address_of_the_message(work: Desk, posted: Json) -> None:
    filled = values(shortcut(work, posted))
    assert filled["What happened?"] == "It shows invoices of others"
    address = f"https://example.slack.com/archives/{posted['channel']}/p{posted['ts'].replace('.', '')}"
    assert filled["A link to what shows it"] == address
    assert work.control.called("chat.getPermalink") == []


def test_in_an_organisation_of_many_workspaces_slack_is_asked_for_the_address(
    work: Desk, posted: Json, relay: Relay
) -> None:
    change(work, relay, lambda body: body["team"].pop("domain"))
    address = values(shortcut(work, posted))["A link to what shows it"]
    assert posted["ts"].replace(".", "") in address
    assert len(work.control.called("chat.getPermalink")) == 1


def test_where_slack_gives_no_address_the_form_opens_without_one(work: Desk, posted: Json, relay: Relay) -> None:
    change(work, relay, lambda body: body["team"].pop("domain"))
    work.control("faults", method="chat.getPermalink", kind="error", error="channel_not_found")
    filled = values(shortcut(work, posted))
    assert not filled["A link to what shows it"]
    assert filled["What happened?"] == "It shows invoices of others"


@pytest.mark.parametrize("kind", ["gone", "ingress"])
def test_a_shortcut_of_a_kind_that_is_none_any_more_says_so(work: Desk, posted: Json, kind: str) -> None:
    assert shortcut(work, posted, kind) is None
    assert work.told("ben") == [words.NO_KIND.replace("`", "")]


def test_a_message_that_cannot_be_one_opens_nothing(work: Desk, posted: Json, relay: Relay) -> None:
    change(work, relay, lambda body: body["message"].update(ts="../p1"))
    assert shortcut(work, posted) is None
    assert words.FORGED_SHORTCUT in work.told("ben")[0]


def test_a_form_takes_as_much_of_a_message_as_it_has_questions_for() -> None:
    assert of_message(book(form=[LINK], title="x"), "It leaks", "https://x.org/1").keys() == {"evidence"}
    assert of_message(BOOK, "It leaks", "https://x.org/1").keys() == {"what"}
    assert of_message(book(), "", "") == {}
    assert [field.type for field in book().form if field.field == "evidence"] == [FieldType.URL]
