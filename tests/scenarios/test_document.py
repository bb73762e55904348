"""The post-incident document over the wire: attached where people worked on it, once, and anew after a return."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from countersign import bootstrap
from tests.scenarios.office import Office, slot
from tests.scenarios.test_incidents import LEAK, REVIEW, declared, does
from tests.scenarios.test_timeline import marks, room_of, says, without_room

if TYPE_CHECKING:
    from tests.scenarios.conftest import OpenOffice

Json = dict[str, Any]
REASON = "No test asked for others' invoices."


def resolves(here: Office, key: str) -> None:
    """Have an incident triaged, contained and resolved."""
    if here.case(key).state == "declared":
        does(here, "omar", "Triaged", key, reason="Eleven | customers.")
    does(here, "omar", "Contained", key, reason="The tool is switched off.")
    does(here, "omar", "Resolved", key, reason="Invoices need the customer's own key.")


def closes(here: Office, key: str, reason: str = REASON) -> None:
    """Bring an incident to its end."""
    resolves(here, key)
    response = here.case(key).response
    for item in response.unticked:
        does(here, "omar", "Item not applicable", key, item=response.checklist[item], reason="No | evidence # left.")
    does(here, "omar", "Write the review", key, **REVIEW)
    does(here, "omar", "Close", key, reason=reason)


def attached(here: Office) -> list[Json]:
    """Return the messages of the bot that show a file which is still there, in order."""
    return [one for one in here.said() if one["files"]]


def content(here: Office, message: Json) -> str:
    (file,) = message["file_ids"]
    return str(here.world.do("file", id=file)["text"])


def test_it_is_in_the_room_once_with_all_that_happened(at_work: Office) -> None:
    key = declared(at_work, **LEAK)
    does(at_work, "omar", "Add to the timeline", key, text="# The first customer called.")
    closes(at_work, key)
    (message,) = attached(at_work)
    assert (message["thread_ts"], message["channel"]) == (None, at_work.room(key)["id"])
    assert "version 1" in message["text"]
    written = content(at_work, message)
    assert written.startswith(f"# {key} The chatbot shows other people's invoices\n")
    for line in (
        "  > \\# The first customer called.",
        "  > Eleven \\| customers.",
        f"- **Why**: {REASON}",
        "| Containment | ",
        "| does not apply | Omar Diaz |",
        "No \\| evidence \\# left. |",
        "- **Root cause**: The cache key lacked the customer.",
        "| ACT-1 | Review cache keys before each release | Erin Walsh | 2030-02-12 | open | no |",
    ):
        assert line in written, line
    at_work.close()
    at_work.open()
    assert len(attached(at_work)) == 1


def test_what_is_closed_again_after_a_return_gets_another_version(at_work: Office) -> None:
    key = declared(at_work)
    closes(at_work, key)
    does(at_work, "omar", "Reopen", key, reason="It is back.")
    closes(at_work, key, "The test did not cover the export.")
    first, second = attached(at_work)
    assert "version 2" in second["text"]
    assert "It is back." not in content(at_work, first)
    assert "It is back." in content(at_work, second)


def test_a_false_alarm_has_no_document(at_work: Office) -> None:
    key = declared(at_work)
    does(at_work, "omar", "False alarm", key, reason="It was the test tenant.")
    assert attached(at_work) == []


def test_where_there_is_no_room_it_hangs_under_the_card(open_office: OpenOffice) -> None:
    here = open_office(incident=without_room())
    key = declared(here)
    closes(here, key)
    (message,) = attached(here)
    assert (message["thread_ts"], message["channel_name"]) == (here.card(key)["ts"], "ai-incidents")


def test_of_a_private_incident_without_a_room_only_those_called_get_it(open_office: OpenOffice) -> None:
    here = open_office(incident=without_room())
    key = declared(here, private=True)
    closes(here, key)
    found = attached(here)
    assert len(found) == len(here.case(key).ever_asked)
    assert all(one["channel"].startswith("D") for one in found)
    assert "**Private" in content(here, found[0])


def test_what_is_typed_two_days_later_moves_no_figure(at_work: Office) -> None:
    key = declared(at_work, **LEAK)
    room = room_of(at_work, key)
    ts = says(at_work, "omar", "Found it", room)
    marks(at_work, "omar", "pin", room, ts)
    does(at_work, "omar", "Take lead", key)
    resolves(at_work, key)
    does(at_work, "omar", "Write the review", key, **REVIEW)
    at_work.pass_time("2 days")
    before = written_down(at_work, key)
    marks(at_work, "omar", "unpin", room, ts)
    marks(at_work, "theo", "react", room, ts)
    when = int(at_work.world.now().timestamp()) - 3 * 24 * 3600
    does(at_work, "omar", "Add to the timeline", key, text="It began earlier than we thought.", when=when)
    does(at_work, "omar", "Correct the facts", key, type="bias_harm", reason="It was no leak.")
    does(at_work, "omar", "Write the review", key, **{**REVIEW, "root_cause": "The cache."})
    first, second = at_work.case(key).response.checklist[:2]
    does(at_work, "omar", "Tick item", key, item=first)
    does(at_work, "omar", "Item not applicable", key, item=second, reason="There is none.")
    after = written_down(at_work, key)
    fresh = Counter(row["kind"] for row in after["timeline"]) - Counter(row["kind"] for row in before["timeline"])
    assert fresh == {"entry": 1, "facts": 1, "review": 1, "tick": 2, "called": 1}, "another type calls somebody"
    assert {name: after[name] for name in ("figures", "clocks")} == {n: before[n] for n in ("figures", "clocks")}
    assert any(one["minutes"] is not None for one in before["figures"])


def written_down(here: Office, key: str) -> Json:
    """Return the sections of an incident as the command line writes them."""
    sections: Json = json.loads(bootstrap.case_document(here.settings, key, bootstrap.Form.JSON))["sections"]
    return sections


def test_an_answer_that_is_lost_makes_no_second_one(at_work: Office) -> None:
    key = declared(at_work)
    at_work.world.do("faults", kind="drop_after", method="files.completeUploadExternal", times=2)
    at_work.world.do("faults", kind="http", method="files.getUploadURLExternal", status=503, times=1)
    closes(at_work, key)
    at_work.rest()
    assert len(attached(at_work)) == 1


def test_what_is_erased_goes_from_the_document_as_well(at_work: Office) -> None:
    key = declared(at_work)
    closes(at_work, key)
    (before,) = attached(at_work)
    assert "Eleven" in content(at_work, before)
    figures = written_down(at_work, key)["figures"]
    wish = bootstrap.Wish(key, (), "asked for", "jo")
    bootstrap.ask_to_erase(at_work.settings, wish)
    at_work.pass_time("1 minute")
    for who in sorted(at_work.asked("ERA-1")):
        if at_work.case("ERA-1").outcome is None:
            at_work.approve(who, "ERA-1")
    at_work.pass_time("1 minute")
    (after,) = attached(at_work)
    written = content(at_work, after)
    assert "Eleven" not in written
    assert "erased" in written
    assert written_down(at_work, key)["figures"] == figures
    assert slot(after) == ""
    assert at_work.world.do("file", id=before["file_ids"][0])["text"] == ""
