"""A canary in every field: private incidents in which each typed question of each form holds a marked word of its own.

At every step a witness looks at all that everybody sees: each message in each channel and direct message with its file,
each form, option list and error, channels by name and topic. No word and no key may be there for whoever takes no part
in a case that holds it, by then. At the end strangers look for it by every command, the digest has come, and no
word stands in a log line of any level or in what the probes answer; there are no metrics yet. Two things leave on
purpose: a webhook says system and keys (docs/webhooks.md), and `countersign audit export` and `case show` hold private
cases (docs/record.md), since they are for auditors and for whoever can read the database anyhow.

Seen to fail with each of these switched off, one at a time: `may_see`; the card that a private incident has not, with
delivery's second look at it; the rule by which digests read public cases alone, and lists of what a pause concerns; who
hears that a severity was entered; the names of systems that are offered. And seen before they were mended: the title in
the message to whoever approved an unsealing, the key of a private incident in a word about its public duplicate, and
typed words in the traceback of a follow-up that broke down.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from datetime import timedelta

import httpx
import pytest

from countersign.app import handle as app_handle
from countersign.cli.sandbox.processes import wait_for
from tests.receiver import Receiver
from tests.scenarios.canary import Canary, quoting, strangers_look
from tests.scenarios.conftest import OpenOffice
from tests.scenarios.office import LOW_RISK, START, Json, Office
from tests.scenarios.test_pause import MARCH, SYSTEM, declared, files, genuine, granted, lifts, pauses
from tests.scenarios.test_time import MONDAY
from tests.scenarios.test_timeline import marks as pins
from tests.scenarios.test_timeline import says, without_room
from tests.scenarios.witness import Witness, marks

GDPR = "GDPR: notice to the supervisory authority"
ACT = "AI Act: report of a death"
CHAT = {"system": "Chat"}


@pytest.fixture
def watch(
    open_office: OpenOffice, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> Iterator[Callable[..., Canary]]:
    """Open an office that is watched until the end: nobody, no log line and no probe says what is not theirs."""
    caplog.set_level(logging.DEBUG, logger="countersign")
    opened: list[Canary] = []

    def opening(name: str, **files: str) -> Canary:
        here = open_office(**files)
        opened.append(Canary(here, Witness(here, monkeypatch), name))
        return opened[-1]

    yield opening
    for one in opened:
        one.here.until(MONDAY + timedelta(minutes=1))
        assert one.here.digests()
        strangers_look(one)
        assert one.written - one.witness.recorded() == set(), "every word was saved, so there was something to find"
        assert [text for text in probed(one.here) if marks(text)] == []
    logged = [str(vars(record)) for record in (*caplog.get_records("call"), *caplog.records)]
    assert [line for line in logged if marks(line)] == []


def probed(here: Office) -> list[str]:
    """Return what the bot says of itself to whoever runs it; there are no metrics yet."""
    if here.service.http is None:
        return []
    return [httpx.get(f"{here.url}/{path}", trust_env=False).text for path in ("healthz", "readyz", "metrics")]


def test_all_that_can_be_done_with_a_private_incident(watch: Callable[..., Canary]) -> None:
    one = watch("all")
    here = one.here
    facts = {"type": "privacy_violation", "personal_data": True, "eu_residents": True, "high_risk": True}
    discovered = int((START - timedelta(hours=1)).timestamp())
    boxes = ("personal_data", "high_risk")
    one.declare("bea", *boxes, private=True, severity="critical", harm=["death"], discovered=discovered, **facts)
    strangers_look(one)
    one.does("omar", "Take lead")
    one.does("ruth", "Take over a duty", duty="Communications (open)")
    one.does("omar", "Status update")
    one.does("omar", "Put update off", span="4 hours")
    one.does("omar", "Severity", severity="high")
    one.does("omar", "Triaged")
    one.does("omar", "Tick item", item="Keep the evidence")
    one.does("priya", "Item not applicable", item="List the people who are affected")
    one.does("priya", "Take a tick back", ticked="Keep the evidence")
    one.does("omar", "Add to the timeline")
    room = here.room(one.key)["id"]
    ts = says(here, "omar", one.word("pinned"), room)
    for who, act in (("omar", "pin"), ("priya", "react"), ("omar", "unpin")):
        pins(here, who, act, room, ts)
    here.pass_time("1 hour")
    one.does("omar", "Correct the facts")
    one.does("priya", "Notified", owed=GDPR, given=int(here.world.now().timestamp()))
    one.does("omar", "Not reportable", exempt=ACT)
    one.does("lena", "Reject", "NOR-1")
    one.does("omar", "Not reportable", exempt=ACT, reason=one.word("excuse", "again"))
    approved(here, "NOR-2", "priya", "lena")
    one.does("omar", "Draft a notice", notice="Affected users")
    one.does("paul", "Reject", "NOT-1")
    one.does("omar", "Draft a notice", notice="Affected users", text=one.word("draft", "again"))
    approved(here, "NOT-2", "paul", "lena")
    one.does("omar", "Mark a notice as sent", letter="Affected users")
    one.does("omar", "Add an action", owner="erin", due="2030-02-06")
    one.does("omar", "Hand over", handed="Lead", to="sam")
    one.does("sam", "Contained")
    one.does("sam", "Resolved")
    for item in here.case(one.key).response.unticked:
        one.does("sam", "Tick item", item=here.case(one.key).response.checklist[item], reason="")
    one.does("sam", "Write the review", change_owner="ivan", change_due="2030-02-12")
    one.does("sam", "Close")
    assert here.case(one.key).state == "closed", here.whispers("omar") + [m["text"] for m in here.dm("omar")][-1:]
    assert [message["files"] for message in here.said() if message["files"]], "the document is there to be found"
    one.does("erin", "Done", "ACT-1")
    one.does("ivan", "Drop", "ACT-2")
    one.does("sam", "Reopen")
    one.does("sam", "False alarm")


def test_use_is_paused_because_of_a_private_incident(watch: Callable[..., Canary], receiver: Receiver) -> None:
    """The system is known to all, since others have approvals for it; why it is paused, and by what, is not.

    A webhook says the system and the keys, of private incidents too, as docs/webhooks.md has it, and no more.
    """
    one = watch("pause", **files(receiver))
    here = one.here
    grant, waits = granted(here), here.file("chris", "/ai-exception", MARCH, LOW_RISK)
    quiet = here.file("bea", "/ai-quiet", {"what": one.word("quiet"), "system": SYSTEM})
    here.approve("lena", quiet)
    one.declare("bea", private=True, severity="high", system=SYSTEM)
    one.does("omar", "Pause use")
    one.does("theo", "Reject", "PAU-1")
    one.does("omar", "Pause use", reason=one.word("pause", "again"))
    approved(here, "PAU-2", "theo", "ruth")
    for who, key in (("bea", grant), ("maya", grant), ("chris", waits), ("lena", quiet)):
        assert here.told(who, key, "because of an incident")
    late = here.file("alex", "/ai-exception", MARCH, LOW_RISK)
    assert here.told("alex", late, "The request waits")
    here.click("maya", "Approve", here.card(waits), stale=here.forged("Reject", here.card(waits), "approve"))
    public = declared(here)
    pauses(here, public, "theo", "ruth", approval="PAU-3")
    lifts(here, public, "theo", "ruth")
    assert "1 private incident" in here.thread(public)[-1]
    one.does("omar", "Lift the pause")
    one.does("ruth", "Reject", "LIF-2")
    one.does("omar", "Lift the pause", reason=one.word("lift", "again"))
    approved(here, "LIF-3", "theo", "ruth")
    said = [genuine(taken) for taken in receiver.wait(3)]
    about = {"system": SYSTEM, "drill": False}
    assert [(event["type"], event["data"]) for event in said] == [
        ("system.paused", {**about, "case": one.key, "approval": "PAU-2"}),
        ("system.paused", {**about, "case": public, "approval": "PAU-3"}),
        ("system.resumed", {**about, "case": one.key, "approval": "LIF-3"}),
    ]
    assert {name for event in said for name in event} == {"type", "timestamp", "data"}
    assert [one for taken in receiver.taken if marks(f"{taken.headers} {taken.body!r}")] == []


def test_a_private_incident_is_reported_in_confidence(watch: Callable[..., Canary]) -> None:
    one = watch("confidence")
    here = one.here
    one.declare("bea", private=True, confidential=True, severity="high", type="bias_harm")
    strangers_look(one)
    one.does("omar", "Name of the reporter")
    one.does("lena", "Reject", "UNS-1")
    one.does("omar", "Name of the reporter", reason=one.word("name", "again"))
    approved(here, "UNS-2", "priya", "lena")
    assert here.notes("omar", "It was reported by")
    one.does("omar", "False alarm")
    assert here.notes("bea", one.word("false-alarm", "reason")), "she reads what became of it"


def test_a_private_drill_without_a_room(watch: Callable[..., Canary]) -> None:
    one = watch("drill", incident=without_room())
    here = one.here
    one.declare("bea", private=True, drill=True, severity="low", type="performance_regression")
    one.does("omar", "Severity", severity="critical")
    one.does("omar", "Pause use")
    approved(here, "PAU-1", "theo", "ruth")
    one.does("omar", "Lift the pause")
    approved(here, "LIF-1", "theo", "ruth")
    one.does("omar", "Add an action", owner="sam", due="2030-02-06")
    for label in ("Triaged", "Contained", "Resolved"):
        one.does("omar", label)
    for item in here.case(one.key).response.unticked:
        one.does("omar", "Item not applicable", item=here.case(one.key).response.checklist[item])
    one.does("omar", "Write the review", change_owner="sam", change_due="2030-02-12")
    one.does("omar", "Close")
    assert here.case(one.key).state == "closed", here.whispers("omar") + [m["text"] for m in here.dm("omar")][-1:]
    assert [message["files"] for message in here.said() if message["files"]], "the document is there to be found"


def test_beside_public_incidents_on_the_same_system(watch: Callable[..., Canary]) -> None:
    """Neither who reports the same, nor who looks for what it is a duplicate of, nor who joins, finds it."""
    one = watch("beside")
    here = one.here
    hidden = one.declare("bea", private=True, severity="high", type="privacy_violation")
    system = one.word("declare", "system")
    assert offered(here, "alex", "beside") == [], "names of systems are offered, those of private incidents are not"
    here.person("alex").close()
    public = here.file("alex", "/ai-incident", {"what": "It does not answer", "type": "availability", **CHAT})
    assert here.case(public).links == ()

    # Who sees it may tie their own report to it, which makes that one private as well.
    here.person("omar").type("/ai-incident")
    here.person("omar").submit(what=one.word("twin"), system=system)
    apart = here.person("omar").submit(similar_choice="Declare it apart")
    assert "Saved as INC-3" in apart["view"]["text"]
    here.person("omar").close()
    here.rest()
    assert here.case("INC-3").private

    # A public one ends as its duplicate: nobody outside learns of what, nor does the next one who names it.
    one.does("omar", "Duplicate of", public, other=hidden, reason="The same.")
    assert "Duplicate of another incident" in here.card(public)["text"]
    other = here.file("chris", "/ai-incident", {"what": "No answer again", "type": "availability"})
    for named in (hidden, "INC-3", public):
        here.click("ivan", "Duplicate of", here.prompt("ivan", other))
        refused = here.person("ivan").submit(other=named, reason="The same.")
        assert refused["ok"] is False or "no" in str(refused)
        here.world.do("close", user="ivan", all=True)
    assert here.case(other).outcome is None

    # What is to be private is not added to what everybody reads, though it is the same.
    sent = {"what": one.word("private"), "private": True, **CHAT}
    third = here.file("alex", "/ai-incident", {"what": "Slow", "type": "availability", **CHAT})
    here.person("priya").type("/ai-incident")
    asked = here.person("priya").submit(**sent)["view"]
    assert "What you wrote stays private" in asked["text"]
    assert asked["fields"][0]["options"] == ["Declare it apart"]
    apart = here.send("priya", {})
    assert [link.key for link in here.case(apart).links] == [third]
    assert here.case(apart).private

    # It ends as a duplicate of a public one, which hears nothing of it.
    one.does("omar", "Duplicate of", "INC-3", other=other)
    assert here.case(other).response.twins == ()


def test_what_goes_wrong_says_nothing_either(
    watch: Callable[..., Canary], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Slack refuses, people go away, and the program itself breaks down with errors that quote what was typed.

    With the traceback of a follow-up that raised in the log, as it was, the reason of the pause stood there.
    """
    one = watch("trouble")
    here = one.here
    for words in ("parked", "a listener failed", "put off", "delivery failed"):
        here.expect_error(words)
    here.world.do("faults", method="conversations.create", kind="error", error="restricted_action", times=1)
    one.declare("bea", private=True, severity="high", type="privacy_violation", system=SYSTEM)
    assert here.notes("maya", one.key), "administrators hear what was given up, by its key"
    here.removed |= {f"{here.case(one.key).id}/summary"}

    # Every command of the follow-up that opens a pause breaks down, and so does every status update.
    broken = {"update", "open pause"}
    monkeypatch.setattr(app_handle, "decide", quoting(app_handle.decide, broken))
    pressed = here.click("omar", "Status update", here.prompt("omar", one.key))
    failed = here.person("omar").submit(status="canary-trouble-lost")
    assert "reference" in str(failed), pressed
    here.world.do("close", user="omar", all=True)
    pressed = here.click("omar", "Pause use", here.prompt("omar", one.key))
    one.fill("omar", "Pause use", pressed["view"])
    wait_for(lambda: "put off" in caplog.messages, "the pause to break down")
    broken.clear()
    here.jump("6 minutes")
    assert here.asked("PAU-1") == {"theo", "ruth"}, "it was tried again"

    # Reminders are refused and given up.
    here.world.do("faults", method="chat.postMessage", kind="error", error="is_archived", times=2)
    here.pass_time("11 minutes")
    assert caplog.messages.count("parked") > 1

    # Whoever is on turn goes away, and somebody who was asked leaves Slack.
    here.asks("omar", "absence today to 2030-03-01")
    here.world.do("person", user="theo", deleted=True)
    here.rest()
    here.pass_time("1 day")
    here.close()
    here.jump("1 day")
    here.open()
    one.does("priya", "Triaged")


def offered(here: Office, who: str, typed: str) -> list[Json]:
    """Return which systems are offered to somebody who types some letters."""
    here.person(who).type("/ai-incident")
    found: list[Json] = here.world.do("suggest", user=who, block_id="system", value=typed)["options"]
    return [option for option in found if marks(str(option)) - {typed}]


def approved(here: Office, key: str, *people: str) -> None:
    for who in people:
        here.approve(who, key)
