"""``/ai-gov``: what anybody can look up, and what hostile words do there: nothing."""

from __future__ import annotations

from tests.scenarios.office import EXCEPTION, INGRESS, LOW_RISK, RIGHTS, Office


def test_help_names_every_command_and_a_slip_is_answered_with_the_nearest_word(at_work: Office) -> None:
    for text in ("", "help", "HELP"):
        helped = at_work.asks("chris", text)["text"]
        for word in ("/ai-ingress", "/ai-exception", "/ai-gov task", "/ai-gov mine", "/ai-gov show KEY"):
            assert word in helped
    slip = at_work.asks("chris", "quue")["text"]
    assert "“quue” is not a command. Did you mean /ai-gov queue?" in slip
    assert "/ai-ingress" in slip
    assert "Did you mean /ai-gov task?" in at_work.asks("chris", "taks for bea")["text"]


def test_mine_and_queue_list_what_is_mine_and_what_waits_for_me(at_work: Office) -> None:
    assert "You have not asked for or reported anything yet" in at_work.asks("alex", "mine")["text"]
    assert "Nothing waits for you" in at_work.asks("dana", "queue")["text"]
    first = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    second = at_work.file("alex", "/ai-exception", EXCEPTION, LOW_RISK)
    mine = at_work.asks("alex", "mine")["text"]
    assert mine.index(second) < mine.index(first)
    assert f"{first} Support tickets into support-assistant · Data ingress · Waiting" in mine
    assert first in at_work.asks("dana", "queue")["text"]
    assert second not in at_work.asks("dana", "queue")["text"]
    at_work.approve("dana", first)
    assert "Nothing waits for you" in at_work.asks("dana", "queue")["text"]
    assert "Approved" in at_work.asks("alex", "mine")["text"]


def test_show_gives_a_case_with_buttons_that_work(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    assert at_work.asks("chris", f"show {key}")["buttons"] == []
    assert at_work.asks("alex", f"show {key}")["buttons"] == ["Withdraw"]
    shown = at_work.asks("dana", f"show {key.lower()}")
    assert shown["buttons"] == ["Approve", "Approve with conditions", "Reject"]
    assert shown["explains"] == ["Why these people?"]
    at_work.click("dana", "Approve", shown)
    assert at_work.whispers("dana")[-1] == f"Done: {key} is approved."
    assert at_work.told("alex", "Approved by @Dana Okafor")
    assert at_work.asks("dana", f"show {key}")["buttons"] == ["Suspend", "Revoke"]


def test_show_of_nothing_says_so(at_work: Office) -> None:
    assert "There is no such case" in at_work.asks("alex", "show EXC-4711")["text"]
    assert "There is no such case" in at_work.asks("alex", "show ' OR 1=1 --")["text"]
    assert "Which case?" in at_work.asks("alex", "show")["text"]
    assert "Find what?" in at_work.asks("alex", "find")["text"]


def test_find_takes_words_literally_in_any_order_and_case(at_work: Office) -> None:
    at_work.file("alex", "/ai-ingress", INGRESS | {"purpose": "To be 100%_sure."}, RIGHTS)
    other = {"dataset": "Salaries", "location": "https://example.com"}
    at_work.file("bea", "/ai-ingress", INGRESS | other, RIGHTS | {"source": "Payroll"})
    for words in ("%%", "__", "\\", "s%t", "Sup_ort", "tickets salaries"):
        assert "Nothing found" in at_work.asks("chris", f"find {words}")["text"]
    for words in ("tickets", "TICKETS support", "ing-1", "“support tickets”", "%", "_", "100%_sure"):
        found = at_work.asks("chris", f"find {words}")["text"]
        assert "ING-1" in found
        assert "ING-2" not in found
