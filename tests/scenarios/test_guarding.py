"""Canaries: a marked secret in every field that takes text, and nowhere a trace of it once it was taken out."""

from __future__ import annotations

from typing import Any

import pytest

from tests.scenarios.office import EXCEPTION, INGRESS, LOW_RISK, RIGHTS, Office
from tests.scenarios.raw import dump

TAKE_OUT = {"What is to happen with it?": "redact"}


def canary(number: int) -> str:
    """Return one of many keys that look real; each begins alike, as what is shown of it does."""
    return f"AKIACANARY{number:02}QRSTUVWX"


def marked(answers: dict[str, str], *fields: str) -> dict[str, str]:
    """Return answers with a canary of its own in each of some fields."""
    where = {"location": "https://data.example.com/{}"}
    return answers | {
        name: where.get(name, answers[name] + " {}").format(canary(number)) for number, name in enumerate(fields, 10)
    }


def send(here: Office, who: str, command: str, *pages: dict[str, str]) -> str:
    """Send a form; whenever it asks, take out what it found. Return the key of the case."""
    person = here.person(who)
    answer: dict[str, Any] = person.type(*command.split(" ", 1))
    for page in pages:
        answer = person.submit(**page)
        if "Found here" in answer["view"]["text"]:
            answer = person.submit(**TAKE_OUT)
        assert answer["ok"], answer
    return here.send(who, first=answer)


def everywhere(here: Office, caplog: pytest.LogCaptureFixture) -> str:
    """Return all that was kept, sent to Slack or logged, as one text."""
    calls = [call for call in here.world.do("calls")["calls"] if call["method"] != "views.open"]
    # What a person types after a command stands in the form that it opens for them, and is nowhere kept.
    logged = [record.__dict__ for record in caplog.get_records("call")]
    return f"{dump(here.database)!r} {calls} {here.said()} {logged}"


def test_no_trace_is_left_of_what_was_taken_out(at_work: Office, caplog: pytest.LogCaptureFixture) -> None:
    """Seen to fail on both databases when what was chosen to be taken out was kept instead: the card still had it."""
    rights = marked(RIGHTS, "source")
    ingress = marked(INGRESS, "dataset", "location", "destination", "purpose")
    key = send(at_work, "alex", f"/ai-ingress internal Tickets {canary(98)}", ingress, rights)
    assert "[removed: access key]" in at_work.card(key)["text"]
    asked = send(
        at_work, "bea", "/ai-exception", marked(EXCEPTION, "system", "request", "reason", "controls"), LOW_RISK
    )
    declared = send(
        at_work, "bea", f"/ai-incident high chatbot shows {canary(99)}", {"type": "privacy_violation", "system": "bot"}
    )
    at_work.click("maya", "Reject", at_work.prompt("maya", asked))
    answer = at_work.person("maya").submit(reason=f"Not with {canary(97)}")
    assert "Found here: access key, AKIA…" in answer["view"]["text"]
    at_work.answer("maya", **TAKE_OUT)
    assert "[removed: access key]" in at_work.told("bea", asked)["text"]
    assert "[removed: access key]" in at_work.receipt("bea", declared)["text"]
    assert "AKIACANARY" not in everywhere(at_work, caplog)
    assert at_work.case(asked).state == "rejected"


def test_what_is_kept_says_so_in_the_thread_with_the_reason(at_work: Office) -> None:
    person = at_work.person("bea")
    person.type("/ai-exception")
    person.submit(**marked(EXCEPTION, "reason"))
    person.submit(**{"What is to happen with it?": "keep", "If it stays: why?": "It is a sample of the manual."})
    key = at_work.send("bea", LOW_RISK)
    (line,) = [line for line in at_work.thread(key) if "kept what looks like" in line]
    assert "access key in “Why do you need it?”" in line
    assert canary(10) in at_work.card(key)["text"]
