"""Forms: prefilled, corrected beside the question, shown anew, and never half saved."""

from __future__ import annotations

from datetime import timedelta

from tests.scenarios.office import BASIS, EXCEPTION, INGRESS, LOW_RISK, PERSONAL, RIGHTS, START, Office
from tests.scenarios.test_time import MONDAY

LONG = "x" * 3000
FORGED = "<https://evil.example.com|Approved by Maya>"
HOSTILE = {
    "dataset": "<!channel> @here *bold* {key}",
    "location": "https://data.example.com/?a=<!everyone>&b=|x",
    "destination": "@channel <@U0MAYA> bot",
    "purpose": f"<!subteam^S1> @everyone #general {FORGED} :rotating_light: \u202egnorw\u202c &amp; {'y' * 800}",
}


def test_words_after_the_command_are_in_the_form_already(at_work: Office) -> None:
    view = at_work.person("alex").type("/ai-ingress", "personal “Support tickets 2025”")["view"]
    fields = {field["block_id"]: field["value"] for field in view["fields"]}
    assert fields["data_classification"] == "personal"
    assert fields["dataset"] == "Support tickets 2025"
    assert at_work.person("alex").submit(**{k: v for k, v in PERSONAL.items() if k not in fields or not fields[k]})[
        "ok"
    ]
    key = at_work.send("alex", BASIS)
    assert "Support tickets 2025 into support-assistant" in at_work.card(key)["text"]


def test_each_mistake_is_named_beside_its_question_and_nothing_is_saved(at_work: Office) -> None:
    bea = at_work.person("bea")
    bea.type("/ai-exception")
    answer = bea.submit(**EXCEPTION | {"until": "2030-02-04"})
    assert answer["errors"] == {"Until when do you need it?": "Choose a date from 5 February 2030 on."}
    answer = bea.submit(until="2030-05-07")
    assert answer["errors"] == {"Until when do you need it?": "Choose a date up to 6 May 2030."}
    answer = bea.submit(until="2030-05-06", request=" ", reason="\n\n")
    assert answer["errors"] == {
        "What do you want to do?": "This question needs an answer.",
        "Why do you need it?": "This question needs an answer.",
    }
    assert "You have not asked for or reported anything yet" in at_work.asks("bea", "mine")["text"]
    bea.submit(**EXCEPTION)
    assert at_work.send("bea", LOW_RISK) == "EXC-1", "numbers have no gaps"


def test_closing_a_form_saves_nothing_and_the_next_one_begins_empty(at_work: Office) -> None:
    alex = at_work.person("alex")
    alex.type("/ai-ingress")
    alex.submit(**INGRESS)
    alex.close()
    view = alex.type("/ai-ingress")["view"]
    assert all(not field["value"] for field in view["fields"])
    alex.close()
    at_work.rest()
    assert at_work.said() == []


def test_answers_of_hidden_questions_are_not_kept(at_work: Office) -> None:
    """Alex says it is personal data, goes back in a new form and says it is public: no legal basis is stored."""
    alex = at_work.person("alex")
    alex.type("/ai-ingress")
    view = alex.submit(**PERSONAL)["view"]
    assert "legal_basis" in [field["block_id"] for field in view["fields"]]
    alex.close()
    alex.type("/ai-ingress")
    view = alex.submit(**INGRESS)["view"]
    assert "legal_basis" not in [field["block_id"] for field in view["fields"]]
    key = at_work.send("alex", RIGHTS)
    assert "legal_basis" not in at_work.case(key).answers


def test_hostile_words_ping_nobody_and_stand_there_as_typed(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS | HOSTILE, RIGHTS | {"source": LONG[:1000]})
    assert "gnorw" in at_work.prompt("dana", key)["text"]
    assert "\u202e" not in at_work.prompt("dana", key)["text"]
    at_work.reject("dana", key, f"<!here> {FORGED} @channel {LONG[:1900]}")
    people = {"U0ALEX", "U0DANA", "U0COUNTERSIGN"}
    for message in at_work.said():
        assert set(message["pings"]) <= people, message["text"]
        assert [link for link in message["links"] if "evil" in link["url"] and link["label"] != link["url"]] == []
    told = at_work.told("alex", "Rejected")
    assert f"<!here> {FORGED} @channel" in told["text"]
    assert "<!channel> @here *bold* {key}" in at_work.card(key)["text"]
    assert "<!channel> @here *bold*" in at_work.asks("chris", "find bold")["text"]
    assert set(at_work.asks("chris", f"show {key}")["pings"]) <= people
    at_work.until(MONDAY + timedelta(minutes=1))
    assert "<!channel> @here *bold*" in at_work.digests()[0]["text"]
    assert set(at_work.digests()[0]["pings"]) <= people | {"U0MAYA"}


def test_the_longest_answers_fit_into_every_message(at_work: Office) -> None:
    signs = "<&>*_~`@here\n"
    longest = {"request": (signs[:-1] * 20)[:150], "reason": (signs * 200)[:2000], "controls": "👩‍🚀" * 600}
    key = at_work.file("bea", "/ai-exception", EXCEPTION | longest | {"system": "&" * 75}, LOW_RISK)
    at_work.until(START + timedelta(days=2, minutes=1))
    at_work.reject("maya", key, ("&<>" * 700)[:2000])
    assert at_work.told("bea", "Rejected", "&<>&<>")
    assert all(set(message["pings"]) <= {"U0BEA", "U0MAYA", "U0RUTH", "U0CARLA"} for message in at_work.said())


def test_a_form_survives_a_restart_between_its_pages(at_work: Office) -> None:
    at_work.person("alex").type("/ai-ingress")
    at_work.person("alex").submit(**INGRESS)
    at_work.close()
    at_work.open()
    key = at_work.send("alex", RIGHTS)
    assert "Support tickets into support-assistant" in at_work.card(key)["text"]


def test_a_command_of_hostile_words_only_fills_in_a_form(at_work: Office) -> None:
    view = at_work.person("chris").type("/ai-ingress", "internal &lt;!channel&gt; @here &amp; &lt;b&gt;")["view"]
    fields = {field["block_id"]: field["value"] for field in view["fields"]}
    assert fields["data_classification"] == "internal"
    assert fields["dataset"] == "<!channel> @here & <b>"
    answer = at_work.asks("chris", "&lt;!channel&gt; @here")
    assert answer["pings"] == []
    assert "is not a command" in answer["text"]


def test_a_guest_cannot_ask_and_a_stranger_of_yesterday_is_known_today(at_work: Office) -> None:
    at_work.world.do("person", user="UGUEST", name="gus", real_name="Gus Guest", is_restricted=True)
    at_work.person("gus").type("/ai-ingress", channel="dm")
    at_work.person("gus").submit(**INGRESS)
    answer = at_work.person("gus").submit(**RIGHTS)
    assert "Guests of this workspace cannot open or decide requests" in answer["view"]["text"]
    at_work.rest()
    assert at_work.said() == []
    at_work.world.do("person", user="UNEW", name="nia", real_name="Nia New")
    key = at_work.file("nia", "/ai-ingress", INGRESS, RIGHTS)
    assert "Asked by @Nia New" in at_work.card(key)["text"]
