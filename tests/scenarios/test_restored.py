"""An older state of the database is put back: Slack then knows more than the record, and nothing is said twice.

The office's own checks look at every message after each scenario: none stands twice, and each that is kept true says
what its case is now. Each test says what was seen with one part of the mechanism switched off.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from countersign import bootstrap
from tests.databases import Databases, Server
from tests.scenarios.office import EXCEPTION, INGRESS, LOW_RISK, RIGHTS, START, Office
from tests.scenarios.test_slack_trouble import POST

CRITICAL = LOW_RISK | {
    "decision_impact": "life_safety",
    "human_oversight": "none",
    "user_vulnerability": "vulnerable_populations",
    "deployment_scale": "millions",
}
LIMIT = START + timedelta(hours=4, minutes=1)


@dataclass
class Safe:
    """Where a backup lies: a file, made and put back as the documents tell for each kind of database."""

    here: Office
    databases: Databases
    file: Path

    def back_up(self) -> None:
        """Back the running bot's database up."""
        if isinstance(self.databases, Server):
            self.databases.dump(self.here.database, self.file, "--format=custom")
        else:
            assert not bootstrap.backup(self.here.settings, self.file, replace=False).checked.faults

    def lose(self) -> None:
        """Stop the bot and put the backup in the place of what it wrote since."""
        self.here.close()
        if isinstance(self.databases, Server):
            self.databases.put_back(self.here.database, self.file)
            assert bootstrap.note_restored(self.here.settings)
        else:
            assert not bootstrap.restore(self.here.settings, self.file, replace=True).checked.faults

    def come_back(self, after: str = "1 h") -> None:
        """Lose what was written since, and start again some time later."""
        self.lose()
        self.here.jump(after)
        self.here.open()


@pytest.fixture
def safe(at_work: Office, databases: Databases, tmp_path: Path) -> Safe:
    return Safe(at_work, databases, tmp_path / "backup")


def test_what_waited_when_the_backup_was_made_and_was_sent_since_is_not_sent_again(at_work: Office, safe: Safe) -> None:
    """Without the doubt about what waited, the outcome and the line in the thread stand twice."""
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    prompt = at_work.prompt("dana", key)
    at_work.world.do("faults", method=POST, kind="ratelimited", times=1)
    at_work.world.ask("press", user="dana", channel=prompt["channel"], ts=prompt["ts"], label="Approve")
    safe.back_up()
    at_work.rest()
    assert at_work.told("alex", "Approved by @Dana Okafor")
    before = [one["ts"] for one in at_work.said()]
    safe.come_back()
    assert [one["ts"] for one in at_work.said()] == before


def test_what_a_clock_said_since_is_not_said_again(at_work: Office, safe: Safe) -> None:
    """Without the look for what timers say, the note to Dana and the line in the thread stand twice."""
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.until(START + timedelta(hours=2, minutes=1))
    assert at_work.told("dana", "This still waits for your answer")
    safe.back_up()
    at_work.until(LIMIT)
    before = at_work.said()
    assert at_work.asked(key) == {"dana", "sam"}
    safe.come_back()
    assert [one["ts"] for one in at_work.said()] == [one["ts"] for one in before]
    at_work.approve("sam", key)
    assert at_work.told("alex", "Approved by @Sam Reyes")


def test_what_a_clock_has_to_say_is_said_even_if_it_said_something_else_since(at_work: Office, safe: Safe) -> None:
    """The reminder went out and was forgotten; then the limit passed. Looked for from the time of the backup on, the
    reminder was taken for what is said of the limit, and Dana never heard of it."""
    at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    safe.back_up()
    at_work.until(START + timedelta(hours=2, minutes=1))
    assert at_work.told("dana", "This still waits for your answer")
    at_work.forgot = True
    safe.come_back(after="4 h")
    late = at_work.notes("dana")[-1]["text"]
    assert "The limit passed" in late
    assert "late: the service was not running" in late


def test_a_decision_that_is_forgotten_is_asked_for_again(at_work: Office, safe: Safe) -> None:
    """Without drawing again what stands, the card still says Approved, and nobody has a button."""
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    safe.back_up()
    at_work.approve("dana", key)
    assert "Approve" not in str(at_work.buttons(key))
    safe.come_back()
    assert at_work.case(key).state == "pending"
    assert at_work.asked(key) == {"dana"}
    assert at_work.card(key)["buttons"] == ["Approve", "Approve with conditions", "Reject", "Ask"]
    at_work.forgot = True
    at_work.reject("dana", key, "Not this time.")
    assert "Rejected by @Dana Okafor" in at_work.notes("alex")[-1]["text"], "what people do is said, whatever was said"
    assert at_work.buttons(key) == {}


def test_who_was_asked_since_is_not_asked_by_a_second_message(at_work: Office, safe: Safe) -> None:
    """Without the look in ``claims`` Maya has two messages with buttons, and one of them keeps them for ever."""
    key = at_work.file("bea", "/ai-exception", EXCEPTION, CRITICAL)
    assert at_work.asked(key) == {"theo"}
    safe.back_up()
    at_work.approve("theo", key)
    asked = {who: at_work.prompt(who, key)["ts"] for who in at_work.asked(key)}
    assert asked
    assert "theo" not in asked
    safe.come_back()
    at_work.forgot = True
    assert at_work.asked(key) >= {"theo"}
    at_work.approve("theo", key)
    assert {who: at_work.prompt(who, key)["ts"] for who in at_work.asked(key)} == asked


def test_a_digest_that_is_forgotten_is_brought_up_to_date_and_not_posted_again(at_work: Office, safe: Safe) -> None:
    """Without the look in ``claims`` there are two digests of one week."""
    at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    safe.back_up()
    at_work.until(START + timedelta(days=7))
    [digest] = at_work.digests()
    at_work.forgot = True  # what came step by step comes at once now, under numbers that other events had
    safe.come_back()
    assert [one["ts"] for one in at_work.digests()] == [digest["ts"]]


def test_a_case_that_is_forgotten_is_nobody_s_and_its_key_is_given_out_again(at_work: Office, safe: Safe) -> None:
    first = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    safe.back_up()
    lost = at_work.file("bea", "/ai-ingress", INGRESS | {"dataset": "Lost tickets"}, RIGHTS)
    prompt = at_work.prompt("dana", lost)
    safe.come_back()
    at_work.click("dana", "Approve", prompt)
    assert "There is no such case" in at_work.whispers("dana")[-1]
    assert at_work.case(first).state == "pending"
    assert at_work.file("chris", "/ai-ingress", INGRESS, RIGHTS) == lost


def test_a_start_catches_up_once(at_work: Office, safe: Safe) -> None:
    """Without the note that it is done, the second start draws every message once more."""
    at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    safe.back_up()
    for updated in (3, 0):
        if updated:
            safe.lose()
        else:
            at_work.close()
        before = len(at_work.world.do("calls")["calls"])
        at_work.open()
        calls = [call["method"] for call in at_work.world.do("calls")["calls"][before:]]
        assert calls.count("chat.update") == updated, "the card, the prompt and the receipt"
