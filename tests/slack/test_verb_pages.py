"""What a verb asks on two pages, over real sockets: the second depends on the first, and both are judged at the end."""

import json
from typing import Any

import pytest

from countersign.app.sending import Picture
from countersign.domain.commands import Command
from countersign.domain.fields import Field, FieldType
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.texts import Text
from countersign.domain.verb_forms import MOVED_ON
from countersign.domain.world import Place
from countersign.slack import words
from countersign.slack.messenger import SlackMessenger
from countersign.slack.views import faces
from countersign.slack.views.verb_pages import FIRST, Page, page_of, with_page
from tests.slack.desk import ANA, BEN, Desk, Json
from tests.slack.test_incident_buttons import BOOK as PLAIN

BOOK = IncidentPlaybook.model_validate(
    PLAIN.model_dump(by_alias=True)
    | {
        "decisions": {"send": "notice"},
        "notices": {
            "users": {"label": "Users", "template": "{what} [to be filled in: how many]"},
            "authority": {"label": "Authority", "template": "{key}"},
        },
    }
)
DRAFT = "Draft a notice"


@pytest.fixture
def card(work: Desk) -> Json:
    """Declare an incident and post its card; return the message."""
    work.in_force(PlaybookSet(work.playbooks.team, {**work.playbooks.kinds, "incident": BOOK}))
    reply = work.opened("incident", ANA, what=Text("5a" * 16, "Invoices of others"), type="breach")
    case = work.store.state.cases[reply.case].case
    picture = Picture(case, BOOK, {}, Place("channel", "governance"), "card")
    SlackMessenger(work.client, work.store, lambda: work.playbooks).post(
        "CGOV", faces.render("incident", picture), f"{reply.case}/card", None
    )
    message: Json = work.control("wait", contains="INC-1")["message"]
    return message


def case(work: Desk) -> Any:
    return next(iter(work.store.state.cases.values())).case


def drafting(work: Desk, card: Json, notice: str = "Users") -> Json:
    """Open the form and choose a notice; return the page that follows."""
    work.press("More…", card)
    work.control("press", user="ben", view=True, label=DRAFT)
    page: Json = work.submit("ben", notice=notice)["view"]
    return page


def test_the_second_page_begins_with_the_draft_of_what_was_chosen_on_the_first(work: Desk, card: Json) -> None:
    page = drafting(work, card)
    assert (page["title"], page["submit"]) == ("Draft a notice INC-1", "Draft a notice")
    assert [field["block_id"] for field in page["fields"]] == ["text"]
    assert page["fields"][0]["value"] == "Invoices of others [to be filled in: how many]"
    assert work.submit("ben", text="Eleven people. [to be filled in: who]")["view"] is None, (
        "the menu is closed as well"
    )
    assert [(one.notice, one.blanks) for one in case(work).response.letters] == [("users", 1)]


def test_the_first_page_leads_on_and_saves_nothing(work: Desk, card: Json) -> None:
    work.press("More…", card)
    first = work.control("press", user="ben", view=True, label=DRAFT)["view"]
    assert (first["submit"], [field["block_id"] for field in first["fields"]]) == ("Next", ["notice"])
    handled = len(work.handled)
    work.submit("ben", notice="Authority")
    assert len(work.handled) == handled


def test_what_looks_like_a_key_is_asked_about_on_its_own_page(work: Desk, card: Json) -> None:
    drafting(work, card)
    asked = work.submit("ben", text="Use AKIAIOSFODNN7EXAMPLE")["view"]
    assert "Found here: access key" in asked["text"]
    assert "text" in [field["block_id"] for field in asked["fields"]]
    assert "notice" not in [field["block_id"] for field in asked["fields"]]


def sent_again(work: Desk, **changes: object) -> Json:
    """Send the last form once more, changed; return what it is answered."""
    sent = work.control("deliveries")["deliveries"][-1]["payload"]
    answer: Json = work.control("deliver", type="interactive", payload=sent | {"view": sent["view"] | changes})["ack"]
    return answer


def refer(work: Desk) -> None:
    """Have the notice be asked for by somebody else meanwhile."""
    answers = {"notice": "users", "text": Text("5a" * 16, "Dear all")}
    reply = work.handler.handle(Command("meanwhile", "draft", BEN, case(work).id, answers=answers))
    assert reply.refusal is None


def test_a_choice_that_is_gone_by_now_is_said_beside_it(work: Desk, card: Json) -> None:
    drafting(work, card)
    refer(work)
    assert sent_again(work, hash="other")["errors"] == {"notice": MOVED_ON}


def test_a_choice_that_went_while_the_second_page_was_open_is_said_in_its_place(work: Desk, card: Json) -> None:
    drafting(work, card)
    refer(work)
    said = work.submit("ben", text="Eleven people.")["view"]
    assert MOVED_ON.split(".")[0] in said["text"]
    assert len(case(work).referrals) == 1


@pytest.mark.parametrize("page", [0, 7, "x", [99, {}], [2, {"notice": 5}], [2, []], [2], {"step": 2}])
def test_a_forged_page_changes_nothing(work: Desk, card: Json, page: object) -> None:
    found = drafting(work, card)
    forged = json.dumps(json.loads(found["private_metadata"]) | {"page": page})
    assert words.FORGED.split(",")[0] in str(sent_again(work, private_metadata=forged))
    assert case(work).response.letters == ()


def test_a_page_goes_along_with_the_form_and_the_first_need_not() -> None:
    assert page_of('{"v":"draft"}') == FIRST
    carried = with_page('{"v":"draft"}', Page(2, {"notice": "users"}))
    assert page_of(carried) == Page(2, {"notice": "users"})
    assert page_of(with_page(carried, Page(3, {}))) == Page(3, {})


def test_what_was_chosen_goes_along_to_the_last_page_and_what_was_typed_never() -> None:
    asked = [
        Field(field=name, label=name, type=FieldType.TEXT, step=step) for name, step in (("a", 1), ("b", 2), ("c", 4))
    ]
    second = FIRST.following(asked, {"a": "users", "typed": Text("5a" * 16, "ZANZIBAR")})
    assert second == Page(2, {"a": "users"})
    last = second.following(asked, {"b": "now"})
    assert last == Page(4, {"a": "users", "b": "now"})
    assert last.following(asked, {"c": "end"}) is None
