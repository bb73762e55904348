"""Clocks run, also while nobody looks: lapses, what stays overdue, and a bot that was switched off."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.scenarios.office import EXCEPTION, INGRESS, LOW_RISK, RIGHTS, START, Office

MONDAY = datetime(2030, 2, 11, 8, 0, tzinfo=UTC)  # 09:00 in Berlin


def test_a_request_that_nobody_answers_lapses_and_everybody_sees_it(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.until(START + timedelta(days=1, hours=3, minutes=50))
    assert at_work.case(key).state == "pending"
    at_work.until(START + timedelta(days=1, hours=4, minutes=1))
    assert at_work.told("alex", "Lapsed", "nobody decided in time", "You can ask again with /ai-ingress")
    assert "Lapsed" in at_work.card(key)["text"]
    assert "Lapsed" in at_work.prompt("dana", key)["text"]
    assert at_work.buttons(key) == {}
    assert "Lapsed" in at_work.thread(key)[-1]


def test_a_request_of_friday_afternoon_is_not_late_before_monday(at_work: Office) -> None:
    at_work.until(START + timedelta(days=3, hours=6))  # Friday, 15:30
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.until(MONDAY - timedelta(minutes=1))
    assert at_work.notes("dana", key) == []
    at_work.until(MONDAY + timedelta(minutes=31))
    assert at_work.told("dana", key, "This still waits for your answer")


def test_an_exception_that_nobody_answers_stays_open_and_overdue(at_work: Office) -> None:
    key = at_work.file("bea", "/ai-exception", EXCEPTION, LOW_RISK)
    at_work.until(START + timedelta(days=8))
    assert at_work.case(key).state == "pending"
    assert at_work.asked(key) == {"maya", "ruth", "carla"}
    assert "The limit passed" in at_work.card(key)["text"]
    assert len(at_work.notes("maya", key)) == 3, "at half, at 80 % and at the limit"
    at_work.approve("carla", key)
    assert at_work.told("bea", "Approved by @Carla Mendes")


def test_what_came_due_while_the_bot_was_down_is_said_once_and_says_that_it_is_late(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.close()
    at_work.jump("6 h")  # past the reminder at 11:30 and the limit at 13:30
    at_work.open()
    assert at_work.asked(key) == {"dana", "sam"}
    late = at_work.told("dana", key)
    assert "The limit passed" in late["text"]
    assert "This comes 4 h late: the service was not running." in late["text"]
    assert "4 h late" in at_work.told("alex", key)["text"]
    assert at_work.notes("sam") == []
    assert len(at_work.thread(key)) == 1
    at_work.approve("dana", key)
    assert at_work.told("alex", "Approved by @Dana Okafor")


def test_a_request_lapses_at_once_if_the_bot_comes_back_after_its_end(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.close()
    at_work.jump("3 days")
    at_work.open()
    assert at_work.notes("dana") == []
    assert at_work.told("alex", "Lapsed")
    assert at_work.buttons(key) == {}


def test_a_restart_in_the_middle_repeats_nothing_and_forgets_nothing(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.until(START + timedelta(hours=2, minutes=1))
    before = at_work.said()
    at_work.close()
    at_work.open()
    assert at_work.said() == before
    at_work.until(START + timedelta(hours=4, minutes=1))
    assert at_work.told("dana", "The limit passed")
    at_work.close()
    at_work.open()
    at_work.approve("sam", key)
    assert at_work.told("alex", "Approved by @Sam Reyes")


def test_a_click_delivered_again_after_a_restart_is_still_one_vote(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.approve("dana", key)
    at_work.close()
    at_work.open()
    assert at_work.world.do("replay", n=-1)["ok"]
    at_work.rest()
    assert at_work.happened(key).count("voted") == 1
    assert at_work.whispers("dana") == []
