"""People go on holiday, come back, leave, and sleep at night: others are asked meanwhile, and nobody is woken."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from countersign import bootstrap
from tests.scenarios.conftest import OpenOffice
from tests.scenarios.office import INGRESS, RIGHTS, START, Office, slot

TEAM = (bootstrap.shipped_playbooks() / "team.yaml").read_text(encoding="utf-8")
# One reviewer, one deputy, one fallback, and days to answer.
REST = """
schema: 1
lifecycle: approval
kind: rest
prefix: RST
name: Slow request
title: "{what}"
channel: governance
form:
  - {field: what, label: What?, type: text, required: true, max_length: 100}
routing:
  - rule: Always
    stages:
      - {stage: legal, reviewers: [{role: legal}], clock: decision}
fallback: [{person: noor}]
clocks:
  decision: {limit: 10 days, end: {at: 200 %, then: lapse}}
"""
WHAT = {"what": "Take some rest"}
EVENING = START + timedelta(hours=9)  # Tuesday, 18:30 in Berlin
MORNING = datetime(2030, 2, 6, 8, 0, tzinfo=UTC)  # Wednesday, 09:00 in Berlin
MIDNIGHT = datetime(2030, 2, 5, 23, 0, tzinfo=UTC)  # in Berlin


def with_hours(*people: str) -> str:
    """Return team.yaml with office hours for some people."""
    text = TEAM
    for handle in people:
        text = text.replace(f"{handle}.", f"§{handle}.")
        before, _, after = text.partition(f"§{handle}.")
        line, _, rest = after.partition("}")
        text = f"{before}{handle}.{line}, calendar: office}}{rest}".replace(f"§{handle}.", f"{handle}.")
    return text


def away(here: Office, who: str, days: str) -> str:
    """Let somebody say that they are away; return what they are told."""
    said: str = here.asks(who, f"absence {days}")["text"]
    here.rest()
    return said


# ---- absences ----------------------------------------------------------------------------------------------------


def test_a_request_filed_while_the_owner_is_away_goes_to_the_deputy(at_work: Office) -> None:
    said = away(at_work, "dana", "today")
    assert "You are away on 5 February 2030. @Sam Reyes stands in as data steward." in said
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    assert at_work.asked(key) == {"sam"}
    assert "You are asked as deputy for @Dana Okafor" in at_work.prompt("sam", key)["text"]
    assert "@Dana Okafor is away: you stand in as data steward." in at_work.asks("sam", "absence")["text"]
    at_work.approve("sam", key)
    assert at_work.told("alex", "Approved by @Sam Reyes")
    assert "@Sam Reyes approved for @Dana Okafor" in at_work.card(key)["text"]


def test_a_deputy_takes_over_what_is_pending(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    away(at_work, "dana", "until 2030-02-08")
    assert at_work.asked(key) == {"sam"}
    assert "You are away, so nothing is asked of you now (data steward)." in at_work.prompt("dana", key)["text"]
    assert at_work.thread(key)[-1].endswith(
        "Asked now: @Sam Reyes for @Dana Okafor (data steward). @Dana Okafor is away and not asked any more."
    )
    at_work.click("dana", "Approve", at_work.card(key))
    assert "Only the people asked to decide this" in at_work.whispers("dana")[-1]
    at_work.approve("sam", key)
    assert at_work.case(key).votes[0].instead_of == at_work.case(key).asked[0].person


def test_back_means_back(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    away(at_work, "dana", "today")
    assert "Welcome back" in away(at_work, "dana", "back")
    assert at_work.asked(key) == {"dana"}
    assert at_work.told("dana", key, "Your answer is needed once more")
    assert "@Dana Okafor can answer again, so nothing more is asked of you" in at_work.prompt("sam", key)["text"]
    assert at_work.notes("sam") == []
    at_work.approve("dana", key)
    assert at_work.told("alex", "Approved by @Dana Okafor")


def test_an_absence_begins_and_ends_at_local_midnight_by_itself(open_office: OpenOffice) -> None:
    here = open_office(rest=REST)
    key = here.file("alex", "/ai-gov rest", WHAT)
    assert "You are away from 6 February 2030 to 7 February 2030." in away(here, "lena", "2030-02-06 to 2030-02-07")
    assert here.asked(key) == {"lena"}
    here.until(MIDNIGHT - timedelta(minutes=1))
    assert here.asked(key) == {"lena"}
    here.until(MIDNIGHT)
    assert here.asked(key) == {"carla"}
    here.until(MIDNIGHT + timedelta(days=2))
    assert here.asked(key) == {"lena"}
    assert here.happened(key).count("reassigned") == 2


def test_whoever_escalation_added_stays_when_the_owner_is_back(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.until(START + timedelta(hours=4, minutes=1))
    assert at_work.asked(key) == {"dana", "sam"}
    away(at_work, "dana", "today")
    assert at_work.asked(key) == {"sam"}
    away(at_work, "dana", "back")
    assert at_work.asked(key) == {"dana", "sam"}


def test_with_owner_and_deputy_away_the_fallback_is_asked_and_then_administrators_hear(open_office: OpenOffice) -> None:
    here = open_office(rest=REST)
    key = here.file("alex", "/ai-gov rest", WHAT)
    away(here, "lena", "today")
    away(here, "carla", "today")
    assert here.asked(key) == {"noor"}
    away(here, "noor", "today")
    assert here.asked(key) == set()
    for admin in ("maya", "omar"):
        assert here.told(admin, f"Nobody could be found for legal of {key}")
    assert here.case(key).state == "pending"
    here.until(MIDNIGHT)
    assert here.asked(key) == {"lena"}


def test_two_who_stand_in_for_each_other_make_no_circle(open_office: OpenOffice) -> None:
    """Lena's deputy is Dana, and Dana's is Lena; Sam is no deputy of Lena's, and so is never asked for her."""
    crossed = TEAM.replace("primary: lena\n    deputies: [carla]", "primary: lena\n    deputies: [dana]")
    crossed = crossed.replace("primary: dana\n    deputies: [sam]", "primary: dana\n    deputies: [lena, sam]")
    here = open_office(rest=REST, team=crossed)
    key = here.file("alex", "/ai-gov rest", WHAT)
    away(here, "lena", "today")
    assert here.asked(key) == {"dana"}
    away(here, "dana", "today")
    assert here.asked(key) == {"noor"}


def test_mornings_warn_once_before_a_request_gets_stuck(open_office: OpenOffice) -> None:
    """The limit is on the 15th; from the 12th on everybody is away who could answer."""
    here = open_office(rest=REST)
    key = here.file("alex", "/ai-gov rest", WHAT)
    for who, first in (("lena", "2030-02-08"), ("carla", "2030-02-10"), ("noor", "2030-02-12")):
        away(here, who, f"{first} to 2030-02-20")
    assert here.notes("alex") == []
    here.until(START + timedelta(days=2))
    for who in ("alex", "maya", "omar"):
        assert here.told(who, f"{key} may get stuck", "everybody who could answer for legal will be away from Feb 12")
    assert here.happened(key).count("stuck_ahead") == 1
    here.approve("lena", key)
    assert here.told("alex", "Approved by @Lena Fischer")


def test_a_restart_loses_no_absence_and_repeats_no_morning(open_office: OpenOffice) -> None:
    here = open_office(rest=REST)
    key = here.file("alex", "/ai-gov rest", WHAT)
    away(here, "lena", "2030-02-06 to 2030-02-07")
    here.close()
    here.jump("20 h")  # past midnight
    here.open()
    assert here.asked(key) == {"carla"}
    here.close()
    here.jump("3 days")  # past her return, and three mornings
    here.open()
    assert here.asked(key) == {"lena"}
    assert here.happened(key).count("reassigned") == 2
    before = here.said()
    here.close()
    here.open()
    assert here.said() == before


def test_whoever_left_slack_is_replaced_in_what_is_pending(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    at_work.close()
    at_work.world.do("person", user="dana", deleted=True)
    at_work.open()
    assert at_work.asked(key) == {"sam"}
    at_work.approve("sam", key)
    assert at_work.told("alex", "Approved by @Sam Reyes")


def test_another_owner_in_the_teams_file_takes_over_what_is_pending(at_work: Office) -> None:
    key = at_work.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    fresh = TEAM.replace("primary: dana\n    deputies: [sam]", "primary: sam\n    deputies: [lena]")
    (at_work.playbooks / "team.yaml").write_text(fresh, encoding="utf-8")
    at_work.service.reload()
    at_work.rest()
    assert at_work.asked(key) == {"sam"}
    assert "You hold the role data steward." in at_work.prompt("sam", key)["text"]
    assert "Others are to answer for this now" in at_work.prompt("dana", key)["text"]


# ---- quiet hours -------------------------------------------------------------------------------------------------


def test_a_prompt_of_the_evening_waits_for_the_morning(open_office: OpenOffice) -> None:
    here = open_office(team=with_hours("dana"), rest=REST)
    here.until(EVENING)
    key = here.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    assert here.dm("dana", key) == []
    assert here.receipt("alex", key)
    assert "Approve" in here.card(key)["buttons"]
    here.until(MORNING - timedelta(minutes=1))
    assert here.dm("dana", key) == []
    here.until(MORNING)
    assert here.asked(key) == {"dana"}
    here.approve("dana", key)
    assert here.told("alex", "Approved by @Dana Okafor")


def test_an_urgent_playbook_waits_for_nobody(open_office: OpenOffice) -> None:
    here = open_office(team=with_hours("lena", "omar"), rest=REST.replace("prefix: RST", "prefix: RST\nurgent: true"))
    here.until(EVENING)
    key = here.file("alex", "/ai-gov rest", WHAT)
    assert here.asked(key) == {"lena"}
    here.file("alex", "/ai-incident", {"severity": "high", "what": "It shows invoices of others."})
    assert here.dm("omar", "shows invoices")


def test_nobody_hears_in_the_morning_of_what_was_over_by_then(open_office: OpenOffice) -> None:
    here = open_office(team=with_hours("dana"), rest=REST)
    here.until(EVENING)
    key = here.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    here.click("alex", "Withdraw", here.receipt("alex", key))
    assert here.case(key).state == "withdrawn"
    here.until(MORNING + timedelta(hours=1))
    assert here.dm("dana") == []


def test_what_waits_for_the_morning_is_not_lost_by_a_restart(open_office: OpenOffice) -> None:
    here = open_office(team=with_hours("dana"), rest=REST)
    here.until(EVENING)
    key = here.file("alex", "/ai-ingress", INGRESS, RIGHTS)
    here.close()
    here.open()
    assert here.dm("dana", key) == []
    here.close()
    here.jump("16 h")
    here.open()
    assert [slot(one).partition(":")[0] for one in here.dm("dana", key) if one["buttons"]] == ["prompt"]


def test_an_outcome_waits_too_unless_it_answers_ones_own_click(open_office: OpenOffice) -> None:
    here = open_office(team=with_hours("maya"), rest=REST)
    key = here.file("maya", "/ai-ingress", INGRESS, RIGHTS)
    here.until(EVENING)
    here.approve("dana", key)
    assert here.notes("maya", "Approved") == []
    assert "Approved" in here.receipt("maya", key)["text"], "what stands there already makes no sound"
    here.until(MORNING)
    assert here.told("maya", "Approved by @Dana Okafor")


@pytest.mark.parametrize("who", ["dana", "lena"])
def test_hours_are_those_of_the_people_who_have_some(who: str) -> None:
    assert with_hours(who).count("calendar: office}") == TEAM.count("calendar: office}") + 1
