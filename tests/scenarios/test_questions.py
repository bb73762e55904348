"""A question to the requester: everybody sees it, the limits stand still, and it never ends in silence."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.scenarios.conftest import OpenOffice
from tests.scenarios.office import BASIS, EXCEPTION, INGRESS, LOW_RISK, PERSONAL, RIGHTS, Office

WHICH = "Which tickets, and are names taken out?"
THESE = "Those of 2029; names are replaced."


def ask(here: Office, who: str, key: str, question: str = WHICH) -> None:
    """Press Ask in somebody's own prompt and type the question."""
    assert here.click(who, "Ask", here.prompt(who, key))["view"]
    here.answer(who, question=question)


def reply(here: Office, who: str, key: str, number: int = 1, words: str = THESE) -> None:
    """Press Answer in the message that asks the requester, and type the answer."""
    assert here.click(who, "Answer", asking(here, who, key, number))["view"]
    here.answer(who, answer=words)


def asking(here: Office, who: str, key: str, number: int = 1) -> dict:
    """Return the message that asks the requester."""
    case = here.case(key).id
    found = [one for one in here.dm(who) if str(one["metadata"]).find(f"{case}/question:{number}'") > 0]
    assert len(found) == 1
    return found[0]


def test_a_question_is_answered_and_both_stand_in_the_history(at_work: Office) -> None:
    """With a restart between question and answer."""
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    assert at_work.prompt("dana", key)["buttons"] == ["Approve", "Approve with conditions", "Reject", "Ask"]
    ask(at_work, "dana", key)
    assert at_work.case(key).state == "needs_info"
    assert at_work.buttons(key) == {
        "card": ["Go on without it"],
        "receipt": ["Answer", "Edit", "Withdraw"],
        "question:1": ["Answer"],
        f"prompt:{at_work.case(key).asked[0].person}": ["Go on without it"],
    }
    assert WHICH in asking(at_work, "alex", key)["text"]
    assert WHICH in at_work.receipt("alex", key)["text"]
    assert "@Alex Kim was asked by @Dana Okafor" in at_work.prompt("dana", key)["text"]
    assert WHICH in at_work.thread(key)[-1]
    assert key in at_work.asks("alex", "queue")["text"]
    assert key not in at_work.asks("dana", "queue")["text"]

    at_work.close()
    at_work.open()
    reply(at_work, "alex", key)
    assert at_work.case(key).state == "pending"
    assert THESE in at_work.thread(key)[-1]
    assert THESE in at_work.told("dana", "@Alex Kim answered", "it is your turn again")["text"]
    assert asking(at_work, "alex", key)["buttons"] == []
    assert "You answered it" in asking(at_work, "alex", key)["text"]
    shown = at_work.asks("bea", f"show {key}")["text"]
    assert "@Dana Okafor asked" in shown
    assert shown.index(WHICH) < shown.index("@Alex Kim answered") < shown.index(THESE)
    at_work.approve("dana", key)
    assert at_work.told("alex", "Approved by @Dana Okafor")


def test_the_limit_stands_still_over_a_weekend_and_gets_its_working_minutes_back(at_work: Office) -> None:
    """The clock of two business days starts on Tuesday at 09:30: on Wednesday at 10:30 seven working hours are left."""
    key = at_work.file("bea", "/ai-exception", EXCEPTION, LOW_RISK)
    limit = at_work.case(key).due
    at_work.until(datetime(2030, 2, 6, 9, 30, tzinfo=UTC))
    ask(at_work, "maya", key)
    at_work.until(datetime(2030, 2, 8, 20, 0, tzinfo=UTC))
    assert len(at_work.notes("maya", "still waits")) == 1, "half of the time was over before the question"
    assert at_work.told("bea", "This still waits for your answer", "Answer with the buttons")
    reply_at = datetime(2030, 2, 10, 10, 0, tzinfo=UTC)  # a Sunday
    at_work.until(reply_at)
    reply(at_work, "bea", key)
    case = at_work.case(key)
    assert limit
    assert limit.replace(second=0, microsecond=0) == datetime(2030, 2, 7, 8, 30, tzinfo=UTC)
    assert [*case.clocks] == ["decision/1.2"]
    monday = datetime(2030, 2, 11, 15, 0, tzinfo=UTC)  # at 16:00 in Berlin, where work begins at nine
    assert abs(case.clocks["decision/1.2"].limit - monday) < timedelta(minutes=1)
    at_work.until(monday + timedelta(minutes=1))
    assert len(at_work.notes("maya", "still waits")) == 3, "one reminder at 80 %, and one at the limit"
    assert at_work.told("maya", "The limit passed")
    assert at_work.case(key).overdue


def test_without_a_clock_of_its_own_a_question_is_not_forgotten_either(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", PERSONAL, BASIS)
    ask(at_work, "dana", key)
    at_work.pass_time("47 hours")
    assert at_work.notes("alex") == []
    at_work.pass_time("2 hours")
    assert at_work.told("alex", "This still waits for your answer", "The limit passed")
    for who in ("dana", "priya"):
        assert at_work.told(who, "@Alex Kim has not answered the question", "go on without it")
    assert "has not answered yet; those who decide can go on without it" in at_work.thread(key)[-1]
    assert at_work.asked(key) == {"dana", "priya"}, "the deputies are not called while the limits stand still"

    at_work.click("priya", "Go on without it", at_work.prompt("priya", key))
    assert at_work.case(key).state == "pending"
    assert at_work.told("alex", "@Priya Nair goes on without an answer", "you need not do anything")
    assert at_work.told("dana", "@Priya Nair goes on without an answer", "it is your turn again")
    assert "@Priya Nair went on without an answer" in asking(at_work, "alex", key)["text"]
    at_work.approve("priya", key)
    at_work.approve("dana", key)
    assert at_work.told("alex", "Approved by")


def test_a_question_nobody_answers_can_end_the_request(at_work: Office) -> None:
    """The playbook of exceptions says so: it lapses at five times the limit of three working days."""
    key = at_work.file("bea", "/ai-exception", EXCEPTION, LOW_RISK)
    ask(at_work, "maya", key)
    at_work.jump("35 days")
    assert at_work.case(key).state == "lapsed"
    assert at_work.told("bea", "Lapsed", "the question was not answered in time")
    assert at_work.buttons(key) == {}


def test_nobody_decides_while_a_question_is_open_and_an_old_button_says_so(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", PERSONAL, BASIS)
    before = at_work.prompt("priya", key)
    ask(at_work, "dana", key)
    at_work.click("priya", "Go on without it", before, stale=at_work.forged("Approve", before, "approve"))
    assert "@Alex Kim was asked a question" in at_work.whispers("priya")[-1]
    assert "nobody can decide until it is settled" in at_work.whispers("priya")[-1]
    at_work.click("alex", "Withdraw", at_work.receipt("alex", key))
    assert at_work.case(key).state == "withdrawn"
    assert asking(at_work, "alex", key)["buttons"] == []


def test_one_question_after_another_each_with_a_message_of_its_own(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    ask(at_work, "dana", key)
    reply(at_work, "alex", key)
    ask(at_work, "dana", key, "And since when?")
    assert "You answered it" in asking(at_work, "alex", key, 1)["text"]
    assert "And since when?" in asking(at_work, "alex", key, 2)["text"]
    reply(at_work, "alex", key, 2, "Since May.")
    assert [one.settled for one in at_work.case(key).questions] == ["given", "given"]
    assert at_work.thread(key)[-4:] == [
        f"@Dana Okafor asks @Alex Kim; the limits stand still:\n{WHICH}",
        f"@Alex Kim answered; the limits run on:\n{THESE}",
        "@Dana Okafor asks @Alex Kim; the limits stand still:\nAnd since when?",
        "@Alex Kim answered; the limits run on:\nSince May.",
    ]


QUIET = """\
schema: 1
lifecycle: approval
kind: quiet
prefix: QUI
name: Quiet matter
title: "{what}"
channel: governance
private: true
form:
  - {field: what, label: What?, type: text, required: true}
  - {field: grave, label: How grave?, type: select, required: true, options: [small, large]}
  - {field: note, label: What else?, type: text}
routing:
  - rule: Large
    when: {field: grave, equals: large}
    stages: [{stage: legal, reviewers: [{role: legal}]}]
  - rule: Small
    stages: [{stage: privacy, reviewers: [{role: privacy_lead}]}]
fallback: [{role: executive}]
clocks: {decision: {limit: 2 days, end: {at: 300 %, then: lapse}}}
"""
SECRET = "Zanzibar"


def test_a_private_case_is_asked_about_and_changed_without_a_word_elsewhere(open_office: OpenOffice) -> None:
    here = open_office(quiet=QUIET)
    key = here.file("alex", "/ai-gov quiet", {"what": SECRET, "grave": "Small"})
    ask(here, "priya", key, f"Why {SECRET}?")
    reply(here, "alex", key, words=f"{SECRET} is near.")
    assert here.told("priya", SECRET, "is near")
    change(here, "alex", key, {"grave": "Large"})
    assert here.asked(key) == {"lena"}
    assert "The request was changed after you were asked" in here.prompt("priya", key)["text"]
    assert "Large" in here.asks("priya", f"show {key}")["text"], "whoever was asked once may still look"
    assert "no such case" in here.asks("dana", f"show {key}")["text"]
    readers = {one["channel"] for one in here.said() if SECRET in str(one)}
    assert readers == {here.dm(who)[0]["channel"] for who in ("alex", "priya", "lena")}
    here.approve("lena", key)
    assert here.told("alex", "Approved by @Lena Fischer")


def change(here: Office, who: str, key: str, *pages: dict) -> None:
    """Press Edit in the receipt and send the form page by page with other answers."""
    assert here.click(who, "Edit", here.receipt(who, key))["view"]
    assert here.send(who, *pages) == key
