"""Reports in confidence: the reporter hears how it goes, and nothing else knows who they are until two people agree."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from sqlalchemy import MetaData, create_engine, select

from countersign import bootstrap
from tests.scenarios.office import Json, Office, identity
from tests.scenarios.test_erasing import PRIVACY, ask, verified
from tests.scenarios.test_incidents import WHAT, does

# What the name may stand in, and for how long: ``texts`` keeps it until it is erased; ``people`` is who is in Slack,
# and says nothing of cases; ``pauses`` paces channels and direct messages for seconds, whatever was said there.
ALLOWED = {"texts", "people", "pauses"}
REPORT = {"confidential": True, "system": "Billing chatbot", "type": "privacy_violation"}


def reported(here: Office, **more: object) -> str:
    """Have Bea report something in confidence; return its key."""
    return here.file("bea", f"/ai-incident high {WHAT}", {**REPORT, **more})


def person(here: Office, name: str) -> Json:
    found: Json = next(user for user in here.world.do("workspace")["users"] if user["name"] == name)
    return found


def where(here: Office, *words: str) -> set[str]:
    """Return the names of all tables that hold one of some words anywhere, whatever their columns are."""
    engine, everything = create_engine(here.database), MetaData()
    everything.reflect(engine)
    with engine.connect() as connection:
        found = {
            table.name
            for table in everything.sorted_tables
            for row in connection.execute(select(table))
            if any(word.casefold() in str(value).casefold() for value in row for word in words)
        }
    engine.dispose()
    return found


def to_reporter(here: Office, key: str) -> list[Json]:
    return [one for one in here.dm("bea") if identity(one).startswith(here.case(key).id)]


def unseal(here: Office, key: str) -> str:
    """Have Omar ask who reported it; return the key of the approval."""
    here.click("omar", "More…", here.prompt("omar", key))
    here.world.do("press", user="omar", view=True, label="Name of the reporter")
    here.answer("omar", reason="We need the original prompt.")
    return str(here.case(key).referrals[0].key)


def test_nothing_but_her_own_messages_tells_who_reported_it(at_work: Office, caplog: pytest.LogCaptureFixture) -> None:
    """Not a table, not a log line, not a message to others. With the actor left unsealed 9 tables had her id."""
    caplog.set_level(logging.DEBUG)
    bea = person(at_work, "bea")["id"]
    key = reported(at_work)
    does(at_work, "omar", "Take lead", key)
    does(at_work, "omar", "Triaged", key, reason="It is real.")
    at_work.pass_time("2 hours")
    does(at_work, "omar", "False alarm", key, reason="It was a test tenant.")
    assert at_work.case(key).requester.startswith("sealed:")
    assert "Reported in confidence" in at_work.card(key)["text"]
    mine = to_reporter(at_work, key)
    assert any("Your name is kept apart" in one["text"] for one in mine)
    assert any("It was a test tenant." in one["text"] for one in mine)
    channel = mine[0]["channel"]
    assert where(at_work, bea, channel) <= ALLOWED
    about = [one for one in at_work.said() if identity(one).startswith(at_work.case(key).id) and one not in mine]
    assert [one for one in about if bea in str(one["blocks"]) or bea in one["notification"]] == []
    assert not [
        record for record in caplog.records if record.name.startswith("countersign") and bea in str(vars(record))
    ]


def test_nobody_finds_it_by_her_name_and_it_is_not_among_what_she_opened(at_work: Office) -> None:
    key = reported(at_work)
    bea = person(at_work, "bea")["id"]
    for words in (bea, f"slack:{bea}", "slack:", "sealed"):
        assert key not in at_work.asks("alex", f"find {words}")["text"]
    assert key in at_work.asks("alex", "find invoices")["text"]
    assert key not in at_work.asks("bea", "mine")["text"]


def test_with_a_second_report_on_the_system_there_is_nothing_to_join(at_work: Office) -> None:
    first = at_work.file("alex", f"/ai-incident {WHAT}", {"system": "Billing chatbot"})
    at_work.person("bea").type("/ai-incident", "The same here")
    asked = at_work.person("bea").submit(**REPORT)
    assert "would show your name" in asked["view"]["text"]
    assert "Join" not in str(asked["view"]["fields"][0]["options"])
    key = at_work.send("bea", {})
    assert [(link.relation, link.key) for link in at_work.case(key).links] == [("similar to", first)]
    assert where(at_work, person(at_work, "bea")["id"]) <= ALLOWED, "the draft went with the report"


def test_it_is_not_tied_to_a_private_incident_that_only_few_know_of(at_work: Office) -> None:
    """With what Bea may see compared, she was asked about the first one instead of saving the second."""
    first = at_work.file("bea", f"/ai-incident {WHAT}", {"private": True, "system": "Billing chatbot"})
    assert at_work.case(first).private
    key = reported(at_work)
    assert key != first
    assert (at_work.case(key).links, at_work.case(key).private) == ((), False)


def test_the_same_report_in_confidence_delivered_twice_is_one(at_work: Office) -> None:
    key = reported(at_work)
    at_work.world.ask("replay", n=at_work.world.do("deliveries")["deliveries"][-1]["n"])
    at_work.rest()
    assert len(to_reporter(at_work, key)) == 1
    assert at_work.asks("alex", "show INC-2")["text"].startswith("There is no such case")


def test_two_people_agree_and_then_the_name_is_told_to_them_and_to_whoever_asked(at_work: Office) -> None:
    key = reported(at_work)
    bea = person(at_work, "bea")["id"]
    approval = unseal(at_work, key)
    assert at_work.asked(approval) == {"priya", "lena"}
    at_work.approve("priya", approval)
    assert not at_work.notes("omar", "It was reported by")
    at_work.approve("lena", approval)
    for name in ("omar", "priya", "lena"):
        (told,) = at_work.notes(name, "It was reported by")
        assert bea in str(told["blocks"])
    heard = at_work.told("bea", "Your name was told to")
    assert "We need the original prompt." in heard["text"]
    assert approval in heard["text"]
    others = [one for one in at_work.said() if not one["channel"].startswith("D")]
    assert [one for one in others if bea in str(one["blocks"])] == []
    assert any("Who reported this was told to" in line for line in at_work.thread(key))
    assert "unsealed" in at_work.happened(key)
    assert any("reporter's name told" in str(item.event) for item in at_work.history("LOG-1"))
    assert where(at_work, bea) <= ALLOWED


def test_a_name_that_is_erased_after_it_was_told_goes_from_those_messages_too(at_work: Office) -> None:
    key = reported(at_work)
    bea = person(at_work, "bea")["id"]
    approval = unseal(at_work, key)
    for name in ("priya", "lena"):
        at_work.approve(name, approval)
    assert bea in str(at_work.told("omar", "It was reported by")["blocks"])
    ask(at_work, key, "reporter", reason="She asked for it.")
    for name in PRIVACY:
        at_work.approve(name, "ERA-1")
    for name in ("omar", "priya", "lena"):
        (told,) = at_work.notes(name, "was erased meanwhile")
        assert bea not in str(told["blocks"])
    assert where(at_work, bea) <= ALLOWED - {"texts"}


def test_if_one_of_the_two_says_no_the_name_stays_where_it_is(at_work: Office) -> None:
    key = reported(at_work)
    approval = unseal(at_work, key)
    at_work.approve("priya", approval)
    at_work.reject("lena", approval, "The prompt is in the log.")
    assert not at_work.notes("omar", "It was reported by")
    assert "unsealed" not in at_work.happened(key)


def test_once_her_name_is_erased_nobody_is_written_to_and_nobody_can_ask(at_work: Office) -> None:
    key = reported(at_work)
    bea = person(at_work, "bea")["id"]
    ask(at_work, key, "reporter", reason="She asked for it.")
    for name in PRIVACY:
        at_work.approve(name, "ERA-1")
    assert where(at_work, bea) <= ALLOWED - {"texts"}
    before = len(to_reporter(at_work, key))
    menu = at_work.click("omar", "More…", at_work.prompt("omar", key))
    assert "Name of the reporter" not in str(menu["view"])
    at_work.person("omar").close()
    does(at_work, "omar", "False alarm", key, reason="A test tenant.")
    assert len(to_reporter(at_work, key)) == before
    assert WHAT in at_work.card(key)["text"], "what she wrote was not asked to be erased"
    assert verified(at_work) == []


def test_auditors_are_handed_the_record_without_the_name_and_it_verifies(at_work: Office, tmp_path: Path) -> None:
    """With the names exported like other texts, ``texts.jsonl`` had her id."""
    key = reported(at_work)
    bea = person(at_work, "bea")["id"]
    unseal(at_work, key)
    bootstrap.export_to(at_work.settings, tmp_path / "export")
    handed = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "export").iterdir())
    assert key in handed
    assert WHAT in handed
    assert bea not in handed
    with bootstrap.verifying(tmp_path / "export") as audit:
        assert [str(fault) for fault in audit] == []
    assert verified(at_work) == []
