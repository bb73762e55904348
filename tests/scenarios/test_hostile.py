"""Hostile names and words, wherever people and Slack put them: nothing pings, nothing breaks, the inspection holds."""

from __future__ import annotations

import pytest

from tests.scenarios.office import EXCEPTION, INGRESS, LOW_RISK, RIGHTS, Office

NAMES = [
    "<!channel> @here #general <@U0MAYA>",
    "\u202eadmin\u202c <https://evil.example|Maya Okafor>",
    "x" * 100_000,
    "\x00\x1b[2J\u200b",
    "😀" * 3000,
    '=HYPERLINK("https://evil.example")',
    "../../etc/passwd",
]
WORDS = [
    *NAMES,
    "&amp;&lt;!channel&gt;",
    "'; DROP TABLE events; --",
    "% _ \\ %",
    "<!date^1^{date}|now>",
    "{key}{0.__class__}",
]


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_a_name_in_slack_is_shown_as_it_is_and_does_nothing(at_work: Office, name: str) -> None:
    """Alex asks and Dana decides, both under a name that was chosen to break things."""
    at_work.world.do("person", user="alex", real_name=name)
    at_work.world.do("person", user="dana", real_name=name)
    at_work.close()
    at_work.open()
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.reject("dana", key, f"{name[:1900]} no")
    assert at_work.told("alex", "Rejected")
    assert at_work.asks("chris", f"show {key}")
    for message in at_work.said():
        assert set(message["pings"]) <= {"U0ALEX", "U0DANA", "U0COUNTERSIGN"}, message["text"][:300]
        assert not [link for link in message["links"] if "evil" in link["url"]]


@pytest.mark.parametrize("words", ["x" * 101, "x" * 60_000, "word " * 21, "a b " * 5_000], ids=len)
def test_a_search_for_very_much_is_told_to_look_for_less(at_work: Office, words: str) -> None:
    """A pattern of 60,000 characters, or a condition for each of 10,000 words, was more than SQLite takes."""
    assert "Find by at most 20 words" in at_work.asks("chris", f"find {words}")["text"]


def test_names_are_suggested_whatever_is_typed(at_work: Office) -> None:
    at_work.file("alex", "/ai-exception", EXCEPTION, LOW_RISK)
    at_work.person("bea").type("/ai-exception")
    for typed in ("image", "x" * 60_000, "% _ \\", "'; DROP TABLE cases; --"):
        answer = at_work.world.ask("suggest", user="bea", value=typed, block_id="system")
        assert answer["ok"], answer
        assert all(len(option["text"]["text"]) <= 75 for option in answer["options"])


@pytest.mark.parametrize("words", WORDS, ids=range(len(WORDS)))
def test_words_after_a_command_are_answered_whatever_they_are(at_work: Office, words: str) -> None:
    chris = at_work.person("chris")
    for text in (words, f"find {words}", f"show {words}", f"mine {words}", f"ingress {words}"):
        answer = at_work.world.ask("command", user="chris", command="/ai-gov", text=text)
        assert answer["ok"], (text[:50], answer["error"])
        at_work.world.ask("close", user="chris")
    for command in ("/ai-ingress", "/ai-incident", "/ai-exception"):
        assert chris.type(command, f"internal {words}")["view"]
        chris.close()
    assert all(not one["pings"] for one in chris.messages())
    assert at_work.said() == []
