"""``/ai-gov absence`` over real sockets: words are read, a form opens where they cannot be, each enters their own."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from countersign.domain.absences import Absence
from countersign.domain.rotas import Rota
from countersign.slack import words
from countersign.slack.face import Told
from countersign.slack.listeners import absences
from countersign.slack.views import blocks, explain
from tests.slack.desk import BEN, CAT, Desk, Json


def kept(work: Desk) -> list[Absence]:
    return [*work.store.state.absences.values()]


def say(work: Desk, text: str, user: str = "ben") -> str:
    """Type it and return what is answered."""
    work.type("/ai-gov", f"absence {text}", user)
    return work.told(user)[-1]


def test_days_in_words_are_saved_and_say_who_stands_in(work: Desk) -> None:
    said = say(work, "2026-12-21 to 2027-01-02")
    assert said == (
        "Saved: You are away from 21 December 2026 to 2 January 2027. @Cat Deputy stands in as steward. "
        "/ai-gov absence back ends it early."
    )
    [saved] = kept(work)
    assert (saved.person, saved.until) == (BEN, datetime(2027, 1, 3, tzinfo=UTC))


def test_one_day_and_nobody_to_stand_in(work: Desk) -> None:
    said = say(work, "tomorrow", "cat")
    assert "away on 3 March 2026" in said
    assert "No deputy is there for lead" in said


def test_whoever_holds_no_role_is_told_so(work: Desk) -> None:
    assert "You hold no role, so nobody has to stand in." in say(work, "today", "ana")


def test_whoever_takes_turns_on_a_rota_is_told_that_the_next_one_is_asked(work: Desk) -> None:
    """Before that they were told that nobody has to stand in, as they hold no role."""
    rota = Rota(people=("ana",), every="week", starts=date(2026, 1, 5))
    team = work.playbooks.team.model_copy(update={"rotas": {"on_call": rota}})
    work.playbooks = replace(work.playbooks, team=team)
    said = say(work, "today", "ana")
    assert "On the rota on call whoever comes next is asked." in said
    assert "no role" not in said


def test_the_list_says_what_is_known_and_for_whom_one_stands_in(work: Desk) -> None:
    assert "You are not away" in say(work, "")
    say(work, "today")
    assert "You are away on 2 March 2026." in say(work, "")
    said = say(work, "", "cat")
    assert "@Ben Decide is away: you stand in as steward." in said


def test_back_ends_it(work: Desk) -> None:
    say(work, "until 2026-03-09")
    assert say(work, "Back") == "Saved. Welcome back: you are asked again from now on."
    assert kept(work)[0].until == work.clock()
    assert say(work, "back") == "No absence of @Ben Decide is known, so there is nothing to end. Nothing was changed."


@pytest.mark.parametrize("text", ["2026-03-09 to 2026-03-05", "2026-02-01", "2026-03-03 to 2028-03-03"])
def test_a_mistake_is_said_and_saves_nothing(work: Desk, text: str) -> None:
    assert "Nothing was saved" in say(work, text)
    assert kept(work) == []


def test_two_absences_do_not_overlap(work: Desk) -> None:
    say(work, "2026-03-05 to 2026-03-09")
    assert "@Ben Decide is away on some of those days already, until" in say(work, "2026-03-09")
    assert len(kept(work)) == 1


def test_only_administrators_enter_it_for_others(work: Desk) -> None:
    assert say(work, "<@UBEN|ben> 2026-03-05", "ana") == explain.SENTENCES["absence_of_another"]
    said = say(work, "<@UCAT|cat> 2026-03-05")
    assert "@Cat Deputy is away on 5 March 2026. No deputy is there for lead" in said
    assert [(each.person, each.entered_by) for each in kept(work)] == [(CAT, BEN)]
    assert say(work, "@cat back") == "Saved. @Cat Deputy is asked again from now on."
    assert "They hold no role" in say(work, "@ana today")


def test_a_name_that_nobody_bears_is_said(work: Desk) -> None:
    assert say(work, "@dora today") == words.NOBODY


def test_words_that_cannot_be_read_open_the_form(work: Desk) -> None:
    opened = work.type("/ai-gov", "absence over christmas", "ben")["view"]
    assert "Which days?" in opened["text"]
    work.submit("ben", first="2026-12-24", last="2026-12-28")
    assert [each.person for each in kept(work)] == [BEN]


def test_an_administrator_may_use_the_form_for_somebody_else(work: Desk) -> None:
    assert "When is @Cat Deputy away?" in work.type("/ai-gov", "absence <@UCAT>", "ben")["view"]["text"]
    answer = work.submit("ben", first="2026-12-24", last="2026-12-28")
    assert "@Cat Deputy is away from 24 December 2026" in answer["view"]["text"]


def test_a_mistake_in_the_form_stands_beside_the_last_day(work: Desk) -> None:
    work.type("/ai-gov", "absence sometime", "ben")
    answer = work.submit("ben", first="2026-12-28", last="2026-12-24")
    assert answer["errors"] == {"Last day": explain.SENTENCES["absence_backwards"]}
    assert kept(work) == []


def test_somebody_elses_form_is_refused_when_it_is_sent(work: Desk) -> None:
    work.type("/ai-gov", "absence <@UBEN> whenever", "ana")
    answer = work.submit("ana", first="2026-12-24", last="2026-12-28")
    assert explain.SENTENCES["absence_of_another"] in answer["view"]["text"]
    assert kept(work) == []


@pytest.mark.parametrize(
    "changed",
    [
        {"private_metadata": "x"},
        {"state": None},
        {"state": {"values": {"first": []}}},
        {"private_metadata": '{"person":1}'},
    ],
)
def test_a_forged_form_is_refused(work: Desk, changed: Json) -> None:
    day = {"type": "datepicker", "selected_date": "2026-12-24"}
    picked = {"values": {"first": {"first": day}, "last": {"last": day}}}
    view = {"id": "V1", "hash": "h", "private_metadata": blocks.compact({"person": BEN}), "state": picked}
    with pytest.raises(Told, match="cannot be read"):
        absences.submit(work.face(), {"user": {"id": "UBEN"}, "view": view | changed}, {})
    assert kept(work) == []


def test_the_list_has_buttons_for_both(work: Desk) -> None:
    say(work, "today")
    say(work, "")
    message = work.control("wait", user="ben", contains="You are away on")["message"]
    assert message["buttons"] == ["Enter an absence", "I am back"]
    assert work.press("I am back", message)["ok"]
    assert work.told("ben")[-1] == "Saved. Welcome back: you are asked again from now on."
    assert "When are you away?" in work.press("Enter an absence", message)["view"]["text"]


def test_the_same_delivery_twice_is_one_absence(work: Desk) -> None:
    say(work, "2026-03-05")
    assert work.control("replay", n=-1)["ok"]
    assert len(kept(work)) == 1
    assert work.told("ben")[-1].startswith("Saved: You are away on 5 March 2026.")


def test_nothing_is_saved_while_the_record_is_out_of_reach(work: Desk) -> None:
    work.store.down = True
    assert say(work, "2026-03-05") == explain.UNAVAILABLE
    work.store.down = False
    assert kept(work) == []
