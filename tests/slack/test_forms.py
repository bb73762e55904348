"""Forms over real sockets: drawn anew, turned, corrected, kept in a draft, saved once."""

import logging
import threading
from collections.abc import Callable
from typing import Any

import pytest

from countersign.app.ports import Reply
from countersign.domain.commands import Command
from countersign.domain.errors import StoreUnavailable
from countersign.domain.texts import Text
from countersign.slack import directory, words
from countersign.slack.directory import Directory
from countersign.slack.views import explain
from tests.patience import PATIENCE
from tests.slack.desk import ANA, INGRESS, Desk, books

LAST = {"Until when?": "2026-04-01"}


def first_page(work: Desk, user: str = "ana") -> None:
    work.type("/ai-ingress", "internal Support tickets", user)
    assert work.submit(user)["ok"]


def labels(answer: dict[str, Any]) -> list[str]:
    return [field["label"] for field in answer["view"]["fields"]]


def drawn_anew(work: Desk, value: str) -> dict[str, Any]:
    """Choose in the menu that shows and hides a question."""
    return work.control("press", user="ana", view=True, action_id="sort", value=value)


def test_a_request_is_saved_page_by_page(work: Desk) -> None:
    first_page(work)
    saved = work.submit(**LAST)
    assert (saved["view"]["title"], saved["response_action"]) == ("Saved", "update")
    assert "Saved as ING-1" in saved["view"]["text"]
    (command,) = work.handled
    assert (command.actor, command.kind, command.verb) == (ANA, "ingress", "open")
    assert command.answers["dataset"] == Text("5a" * 16, "Support tickets")
    assert work.drafts() == {}


def test_a_default_fills_a_page_that_is_new(work: Desk) -> None:
    first_page(work)
    work.submit(**LAST)
    assert work.handled[0].answers["note"] == Text("5a" * 16, "nothing")


def test_an_answer_shows_and_hides_a_question(work: Desk) -> None:
    work.type("/ai-ingress", "Support tickets")
    assert "Which legal basis?" not in labels(work.fill(**{"What sort?": "internal"}))
    assert "Which legal basis?" in labels(drawn_anew(work, "personal"))
    assert "Which legal basis?" not in labels(drawn_anew(work, "internal"))


def test_a_form_that_looks_the_same_is_not_drawn_again(work: Desk) -> None:
    work.type("/ai-ingress", "internal Support tickets")
    drawn_anew(work, "internal")
    assert work.control.called("views.update") == []


@pytest.mark.parametrize("error", ["hash_conflict", "not_found", "internal_error"])
def test_a_form_that_was_overtaken_stays_as_it_is(work: Desk, error: str, caplog: pytest.LogCaptureFixture) -> None:
    work.type("/ai-ingress", "Support tickets")
    work.control("faults", method="views.update", kind="error", error=error)
    assert drawn_anew(work, "personal")["ok"]
    assert caplog.records == []


def test_a_form_that_cannot_be_drawn_is_logged_and_stays(work: Desk, caplog: pytest.LogCaptureFixture) -> None:
    work.type("/ai-ingress", "Support tickets")
    work.control("faults", method="views.update", kind="error", error="view_too_large")
    assert drawn_anew(work, "personal")["ok"]
    assert [record.message for record in caplog.records] == ["a listener failed"]


def test_a_question_that_was_not_drawn_yet_is_asked_before_the_next_page(work: Desk) -> None:
    work.type("/ai-ingress", "Support tickets")
    answer = work.submit(**{"What sort?": "personal"})
    assert answer["response_action"] == "update"
    assert "Which legal basis?: This question needs an answer." in answer["view"]["text"]
    work.submit(**{"Which legal basis?": "consent"})
    assert "Saved as ING-1" in work.submit(**LAST)["view"]["text"]


def test_a_wrong_answer_is_told_beside_its_question(work: Desk) -> None:
    first_page(work)
    answer = work.submit(**{"Until when?": "2020-01-01"})
    assert answer["errors"] == {"Until when?": "Choose a date from 2 March 2026 on."}
    assert "Saved as ING-1" in work.submit(**LAST)["view"]["text"]


def test_what_only_the_handler_finds_wrong_is_told_beside_its_question(work: Desk) -> None:
    first_page(work)

    def a_day_later(command: Command) -> Reply:
        work.clock.advance(days=60)
        return work.handler.handle(command)

    work.handle = a_day_later
    assert work.submit(**LAST)["errors"] == {"Until when?": "Choose a date from 1 May 2026 on."}


def test_the_same_submission_twice_is_saved_once(work: Desk) -> None:
    first_page(work)
    work.submit(**LAST)
    again = work.control("replay", n=-1)
    assert "Already saved as *ING-1*" in str(again["ack"])
    assert len(work.store.state.cases) == 1


def test_a_draft_that_is_gone_leads_back_to_the_first_page(work: Desk) -> None:
    first_page(work)
    work.clock.advance(days=2)
    answer = work.submit(**LAST)
    assert labels(answer)[:2] == ["What sort?", "Which dataset?"]
    assert "Which dataset?: This question needs an answer." in answer["view"]["text"]
    second = work.submit(**{"What sort?": "internal", "Which dataset?": "Tickets"})
    assert second["view"]["fields"][0]["value"] == "2026-04-01"
    assert "Saved as ING-1" in work.submit()["view"]["text"]


def test_somebody_elses_draft_is_nobodys_business(work: Desk) -> None:
    first_page(work)
    work.submit(**LAST)
    first_page(work, "ben")
    (draft,) = work.drafts()
    sent = work.control("deliveries")["deliveries"][-1]["payload"]
    metadata = sent["view"]["private_metadata"]
    work.submit("ben")
    assert draft in metadata
    forged = sent | {"user": {"id": "UCAT", "team_id": "T1"}}
    forged["view"] = forged["view"] | {"private_metadata": metadata.replace('"step":1', '"step":2')}
    forged["view"]["state"] = {"values": {"until": {"until": {"selected_date": "2026-04-01"}}}}
    answer = work.control("deliver", type="interactive", payload=forged)
    assert "Which dataset?: This question needs an answer." in str(answer["ack"])


def test_a_form_is_judged_by_its_own_rules_for_an_hour(work: Desk) -> None:
    first_page(work)
    work.in_force(books(ingress={"name": "Other name"}))
    assert "Data ingress" in work.submit(**LAST)["view"]["text"]


def test_later_it_is_shown_anew_with_its_answers(work: Desk) -> None:
    first_page(work)
    form = [field for field in INGRESS["form"] if field["field"] != "system"]
    work.in_force(books(ingress={"name": "Other name", "form": form}))
    work.clock.advance(hours=2)
    anew = work.submit(**LAST)["view"]
    assert anew["title"] == "Other name"
    assert "The rules changed while the form was open." in anew["text"]
    assert [field["value"] for field in anew["fields"]] == ["internal", "Support tickets"]
    assert work.submit()["view"]["fields"][0]["value"] == "2026-04-01"
    assert "Other name" in work.submit()["view"]["text"]


def test_rules_that_were_never_kept_count_as_changed(work: Desk) -> None:
    first_page(work)
    work.store.state.books.clear()
    work.playbooks = books(ingress={"name": "Other name"})
    assert work.submit(**LAST)["view"]["title"] == "Other name"


def test_a_kind_that_is_gone_is_said_beside_the_form(work: Desk) -> None:
    first_page(work)
    work.store.state.books.clear()
    work.playbooks = books()
    del work.playbooks.kinds["ingress"]  # type: ignore[attr-defined]
    assert work.submit(**LAST)["errors"] == {"Until when?": words.NO_KIND}


def test_a_kind_that_went_while_its_rules_are_kept_is_refused(work: Desk) -> None:
    first_page(work)
    del work.playbooks.kinds["ingress"]  # type: ignore[attr-defined]
    assert "There is no such case" in work.submit(**LAST)["view"]["text"]


def test_a_kind_that_goes_while_its_form_is_sent_is_said(work: Desk) -> None:
    first_page(work)
    work.in_force(books(ingress={"name": "Other name"}))
    work.clock.advance(hours=2)

    def gone(command: Command) -> Reply:
        reply = work.handler.handle(command)
        del work.playbooks.kinds["ingress"]  # type: ignore[attr-defined]
        return reply

    work.handle = gone
    assert work.submit(**LAST)["errors"] == {"Until when?": words.NO_KIND}


def test_somebody_who_may_not_ask_is_told(work: Desk) -> None:
    first_page(work, "guest")
    answer = work.submit("guest", **LAST)
    assert answer["view"]["title"] == "Not saved"
    assert "Guests of this workspace cannot open or decide requests." in answer["view"]["text"]


@pytest.mark.parametrize("metadata", ["", "{}", "nonsense"])
def test_a_forged_form_is_refused_in_a_sentence(work: Desk, metadata: str) -> None:
    first_page(work)
    sent = work.control("deliveries")["deliveries"][-1]["payload"]
    sent["view"]["private_metadata"] = metadata
    answer = work.control("deliver", type="interactive", payload=sent)
    assert answer["ack"] == {"response_action": "errors", "errors": {"sort": words.FORGED}}


def test_an_answer_that_slack_would_not_send_is_told_beside_its_question(work: Desk) -> None:
    first_page(work)
    sent = work.control("deliveries")["deliveries"][-1]["payload"]
    sent["view"]["state"]["values"]["dataset"]["dataset"]["value"] = ["a", "list"]
    answer = work.control("deliver", type="interactive", payload=sent)
    assert answer["ack"]["errors"]["dataset"].startswith("This answer could not be read.")


def test_an_unreachable_store_keeps_the_form_open(work: Desk) -> None:
    first_page(work)
    work.store.down = True
    assert work.submit(**LAST)["errors"] == {"Until when?": explain.UNAVAILABLE}
    work.store.down = False
    assert "Saved as ING-1" in work.submit()["view"]["text"]


def test_a_page_that_could_not_be_kept_is_not_turned(work: Desk) -> None:
    work.type("/ai-ingress", "internal Support tickets")
    work.store.down = True
    assert work.submit()["errors"] == {"What sort?": explain.UNAVAILABLE}


def test_a_draft_that_cannot_be_dropped_ends_by_itself(work: Desk) -> None:
    first_page(work)
    work.handle = then(work, lambda: setattr(work.store, "down", True))
    assert "Saved as ING-1" in work.submit(**LAST)["view"]["text"]


def then(work: Desk, happens: Callable[[], object]) -> Callable[[Command], Reply]:
    """Return a handler after which something happens."""

    def handle(command: Command) -> Reply:
        reply = work.handler.handle(command)
        happens()
        return reply

    return handle


def test_whatever_fails_has_a_reference_and_no_text_in_the_log(work: Desk, caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: Command) -> Reply:
        raise RuntimeError("Support tickets")

    first_page(work)
    work.handle = fail
    (sentence,) = work.submit(**LAST)["errors"].values()
    (record,) = caplog.records
    assert "nothing was saved" in sentence
    assert record.__dict__["reference"] in sentence
    assert record.__dict__["error"] == "RuntimeError"
    assert "test_forms.py" in record.__dict__["at"]
    assert "tickets" not in str(record.__dict__)
    assert record.levelno == logging.ERROR


def test_what_fails_after_saving_says_that_it_was_saved(work: Desk) -> None:
    def break_drafts() -> None:
        work.store.state.drafts = None  # type: ignore[assignment]

    first_page(work)
    work.handle = then(work, break_drafts)
    (sentence,) = work.submit(**LAST)["errors"].values()
    assert sentence.startswith("This was saved as ING-1, but something went wrong afterwards.")


def test_a_store_that_is_busy_while_saving_says_that_nothing_was_saved(work: Desk) -> None:
    def busy(_: Command) -> Reply:
        raise StoreUnavailable("busy")

    first_page(work)
    work.handle = busy
    assert work.submit(**LAST)["errors"] == {"Until when?": explain.UNAVAILABLE}


def test_a_form_without_questions_is_replaced_by_the_sentence(work: Desk) -> None:
    first_page(work)
    sent = work.control("deliveries")["deliveries"][-1]["payload"]
    sent["view"] |= {"private_metadata": "", "blocks": []}
    answer = work.control("deliver", type="interactive", payload=sent)
    assert answer["ack"]["response_action"] == "update"
    assert words.FORGED in str(answer["ack"])


def test_systems_are_suggested_and_new_ones_taken(work: Desk) -> None:
    work.opened(sort="internal", dataset=Text("5a" * 16, "x"), until="2026-04-01", system="support-bot")
    work.type("/ai-ingress")
    offered = work.control("suggest", user="ana", label="Which system?", value="sup")["options"]
    assert [option["value"] for option in offered] == ["sup", "support-bot"]


def test_a_long_menu_answers_while_somebody_types(work: Desk) -> None:
    work.type("/ai-pick")
    offered = work.control("suggest", user="ana", label="Which clause?", value="number 14")["options"]
    assert [option["value"] for option in offered] == ["c14", *[f"c{number}" for number in range(140, 150)]]


def test_no_suggestions_for_what_is_no_question_or_without_a_store(work: Desk) -> None:
    work.type("/ai-pick")
    work.control("suggest", user="ana", label="Which clause?", value="x")
    sent = work.control("deliveries")["deliveries"][-1]["payload"]
    assert work.control("deliver", type="interactive", payload=sent | {"action_id": "other"})["ack"] == {"options": []}
    work.store.down = True
    assert work.control("replay", n=-1)["ack"] == {"options": []}


def test_people_who_are_named_become_known(work: Desk) -> None:
    first_page(work)
    work.submit(**LAST, **{"Who knows it?": "new", "Who uses it?": ["ben", "cat"]})
    assert work.people()["slack:T1/UNEW"].name == "New Person"


def test_a_slow_slack_does_not_hold_up_a_request(work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first_page(work)
    answer = threading.Event()
    monkeypatch.setattr(directory, "PATIENCE", 0.5)
    monkeypatch.setattr(Directory, "_introduce", lambda *_: answer.wait(2 * PATIENCE))
    saved = work.submit(**LAST, **{"Who knows it?": "new"})
    answer.set()
    assert "Saved as ING-1" in saved["view"]["text"]


def test_closing_a_form_is_nothing_and_a_view_that_only_tells_cannot_be_sent(work: Desk) -> None:
    first_page(work)
    sent = work.control("deliveries")["deliveries"][-1]["payload"]
    closed = sent | {"type": "view_closed", "is_cleared": False}
    told = sent | {"view": sent["view"] | {"callback_id": "told"}}
    assert work.control("deliver", type="interactive", payload=closed)["ok"]
    assert "nothing was saved" in str(work.control("deliver", type="interactive", payload=told)["ack"])
