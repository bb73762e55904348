"""Notices of an incident: drafted from what is known, approved word for word, and only then marked as sent."""

from __future__ import annotations

from countersign.domain.incidents.noticing import approval_of
from countersign.domain.referrals import find
from tests.scenarios.conftest import OpenOffice
from tests.scenarios.office import Office
from tests.scenarios.test_incidents import LEAK, declared, does

DRAFT, SENT = "Draft a notice", "Mark a notice as sent"
APPROVERS = ("priya", "lena")


def drafting(here: Office, who: str, key: str, notice: str) -> str:
    """Have somebody choose a notice; return the text that the next page begins with."""
    assert here.click(who, DRAFT, here.prompt(who, key))["view"]
    page = here.person(who).submit(notice=notice)
    assert page["ok"], page
    return str(next(field for field in page["view"]["fields"] if field["block_id"] == "text")["value"])


def wanted(here: Office, key: str, text: str, notice: str = "Affected users") -> None:
    """Have Omar ask for a notice to be approved in these words."""
    drafting(here, "omar", key, notice)
    here.answer("omar", text=text)


def test_a_draft_has_the_facts_of_the_record_and_marks_what_a_person_has_to_fill_in(at_work: Office) -> None:
    key = declared(at_work, system="billing-chatbot", personal_data=True, **LEAK)
    assert "*Supervisory authority" in str(at_work.summary(key)["blocks"]), "proposed, since personal data is exposed"
    text = drafting(at_work, "omar", key, "Supervisory authority (GDPR Art. 33)")
    for words in (key, "The chatbot shows other people's invoices", "billing-chatbot", "Privacy violation"):
        assert words in text
    assert "[to be filled in: when it was contained]" in text
    at_work.answer("omar", text=text)
    assert at_work.case(key).referrals == ()
    assert "blanks left, so nobody was asked yet" in at_work.summary(key)["text"]
    assert any("blanks left" in line for line in at_work.thread(key))
    does(at_work, "omar", "Triaged", key)
    does(at_work, "omar", "Contained", key, reason="The tool is switched off.")
    again = drafting(at_work, "omar", key, "Supervisory authority (GDPR Art. 33)")
    assert "The tool is switched off." in again
    assert "[to be filled in: when it was contained]" not in again


def test_a_named_person_approves_before_anything_is_marked_as_sent(at_work: Office) -> None:
    """Privacy and legal read a notice to the authority. Its words stand with them alone, not in the channel."""
    key = declared(at_work, **LEAK)
    wanted(at_work, key, "Eleven people, ZANZIBAR.", "Supervisory authority (GDPR Art. 33)")
    assert at_work.asked("NOT-1") == {*APPROVERS}
    assert "ZANZIBAR" in str(at_work.prompt("lena", "NOT-1"))
    assert "decided in NOT-1" in at_work.summary(key)["text"]
    assert SENT not in menu(at_work, key)
    at_work.approve("priya", "NOT-1")
    assert SENT not in menu(at_work, key), "one of two has approved"
    at_work.approve("lena", "NOT-1")
    assert "not marked as sent yet" in at_work.summary(key)["text"]
    does(at_work, "omar", SENT, key, letter="Supervisory authority (GDPR Art. 33)", evidence="Portal, reference 7")
    assert "sent" in at_work.summary(key)["text"]
    assert any("Portal, reference 7" in line for line in at_work.thread(key))
    assert at_work.happened(key)[-1] == "notice_sent"
    assert "ZANZIBAR" not in str([one for one in at_work.said() if not one["channel"].startswith("D")])
    assert "ZANZIBAR" in str(at_work.asks("priya", "show NOT-1")), "those who approved it can read it again"
    assert "no such case" in at_work.asks("alex", "show NOT-1")["text"]


def menu(here: Office, key: str) -> list[str]:
    """Return what stands behind "More…" for Omar."""
    view = here.click("omar", "More…", here.prompt("omar", key))["view"]
    here.person("omar").close()
    return [label for label in (DRAFT, SENT) if label in str(view)]


def test_a_rejected_draft_is_changed_and_asked_for_again(at_work: Office) -> None:
    key = declared(at_work, **LEAK)
    wanted(at_work, key, "We are not sorry.")
    assert at_work.asked("NOT-1") == {"paul", "lena"}
    assert "Edit" not in at_work.receipt("omar", "NOT-1")["buttons"], "it stays as it was asked"
    at_work.reject("paul", "NOT-1", "Say that we are.")
    assert approval_of(at_work.case(key), "users") is None
    assert drafting(at_work, "omar", key, "Affected users") == "We are not sorry."
    at_work.answer("omar", text="We are sorry.")
    for who in ("paul", "lena"):
        at_work.approve(who, "NOT-2")
    assert approval_of(at_work.case(key), "users") == find(at_work.case(key), at_work.case("NOT-2").id)


def test_the_lead_who_drafts_to_leadership_is_not_who_approves_it(at_work: Office) -> None:
    key = declared(at_work)
    drafting(at_work, "theo", key, "Leadership")
    at_work.answer("theo", text="Nothing to decide.")
    assert "theo" not in at_work.asked("NOT-1")
    at_work.approve("ruth", "NOT-1")
    assert at_work.case("NOT-1").state == "approved"


def test_a_notice_of_a_private_incident_is_seen_by_those_alone_who_are_asked(open_office: OpenOffice) -> None:
    here = open_office()
    key = here.file("bea", "/ai-incident high ZANZIBAR", LEAK | {"private": True})
    wanted(here, key, "ZANZIBAR is sorry.")
    for who in ("paul", "lena"):
        here.approve(who, "NOT-1")
    does(here, "omar", SENT, key, letter="Affected users", evidence="ZANZIBAR mail")
    assert here.happened(key)[-1] == "notice_sent"
    room = here.room(key)["id"]
    assert "ZANZIBAR" not in str([one for one in here.said() if one["channel"][0] != "D" and one["channel"] != room])
    members = {"bea", "omar", "theo", "ruth", "priya", "paul", "lena"}
    others = {"alex", "maya", "carla", "dana", "noor"} - members
    assert not [who for who in others if here.dm(who, "ZANZIBAR")]
