"""A question to the requester: everybody sees it, the limits stand still, and it never ends in silence."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.scenarios.office import EXCEPTION, INGRESS, LOW_RISK, RIGHTS, Office

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
    assert at_work.prompt("dana", key)["buttons"] == ["Approve", "Reject", "Ask"]
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
