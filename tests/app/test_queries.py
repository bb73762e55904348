"""Looking things up: everybody finds their own, nobody what is private to others."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from countersign.app.ports import Summary
from countersign.app.queries import Queries
from countersign.domain.errors import StoreUnavailable
from countersign.domain.rules import may_see
from tests.app.desk import Desk
from tests.domain.builders import (
    ANA,
    BEN,
    CARL,
    EVE,
    FINN,
    HAL,
    LEGAL,
    SECURITY,
    approval,
    incident,
    stage,
    text,
    timed,
)

SECRET = approval(stage(SECURITY), kind="secret", prefix="SEC", private=True)
FORM = [
    {"field": "what", "label": "What?", "type": "text"},
    {"field": "system", "label": "Which system?", "type": "system"},
    {"field": "private", "label": "Private", "type": "checkbox"},
    {"field": "drill", "label": "Drill", "type": "checkbox"},
]
INCIDENT = incident(form=FORM)


@pytest.fixture
def desk() -> Desk:
    """An office with a public request of Ana's, then a private one of hers."""
    desk = Desk(approval(), SECRET)
    desk.open("public", system="Billing bot")
    desk.clock.advance(minutes=1)
    desk.open("private", kind="secret", what=text("A quiet model"), system="Quiet bot")
    return desk


def keys(found: Sequence[Summary]) -> list[str]:
    return [item.case.key for item in found]


def test_a_private_case_is_seen_by_who_asked_and_who_was_asked_only(desk: Desk) -> None:
    seen = [may_see(desk.case("private"), viewer) for viewer in (ANA, EVE, BEN, FINN, "cli:bob")]
    assert seen == [True, True, False, False, False]
    assert may_see(desk.case("public"), FINN)


def test_nobody_looks_up_the_ledger_in_slack(desk: Desk) -> None:
    desk.do("note", "system", "ledger@2026-03-02", kind="ledger", answers={"what": "playbooks loaded"})
    assert desk.case("ledger@2026-03-02").key == "LOG-1"
    assert not may_see(desk.case("ledger@2026-03-02"), ANA)


@pytest.mark.parametrize(
    ("viewer", "found"), [(ANA, True), (EVE, True), (BEN, False), (FINN, False), ("system", False)]
)
def test_strangers_find_a_private_case_neither_by_word_nor_by_key_nor_by_id(
    desk: Desk, viewer: str, found: bool
) -> None:
    queries = Queries(desk.store)
    assert ("SEC-1" in keys(queries.find(["model"], viewer))) is found
    assert (queries.show("SEC-1", viewer) is not None) is found
    assert (queries.by_id("private", viewer) is not None) is found
    assert "EXC-1" in keys(queries.find(["model"], viewer))


def test_a_private_case_and_none_at_all_look_the_same(desk: Desk) -> None:
    queries = Queries(desk.store)
    assert queries.show("SEC-1", BEN) == queries.show("SEC-9", BEN) is None
    assert queries.by_id("private", BEN) == queries.by_id("nothing", BEN) is None


def test_names_of_systems_in_private_cases_are_proposed_to_nobody(desk: Desk) -> None:
    assert Queries(desk.store).systems("bot") == ["Billing bot"]


def test_mine_are_the_newest_first_and_only_mine(desk: Desk) -> None:
    desk.open("other", actor=CARL)
    assert keys(Queries(desk.store).mine(ANA)) == ["SEC-1", "EXC-1"]
    assert keys(Queries(desk.store).mine(FINN)) == []


def test_my_queue_has_what_waits_for_me_nearest_limit_first(desk: Desk) -> None:
    desk.put_in_force(approval(stage(LEGAL), clocks=timed(limit="1 hour")), SECRET)
    desk.open("hurry", actor=CARL)
    queries = Queries(desk.store)
    assert keys(queries.queue(BEN)) == ["EXC-2", "EXC-1"]
    desk.do("approve", BEN, "hurry")
    assert (keys(queries.queue(BEN)), keys(queries.queue(EVE)), keys(queries.queue(ANA))) == (["EXC-1"], ["SEC-1"], [])


def test_a_queue_shows_the_twenty_most_urgent(desk: Desk) -> None:
    for number in range(25):
        desk.clock.advance(minutes=1)
        desk.open(f"c{number}")
    queries = Queries(desk.store)
    assert len(queries.queue(BEN)) == len(queries.mine(ANA)) == len(queries.find(["a"], ANA)) == 20
    assert keys(queries.queue(BEN))[0] == "EXC-1"


def test_a_summary_has_what_a_title_needs(desk: Desk) -> None:
    found = Queries(desk.store).show("exc-1", FINN)
    assert found
    assert (found.case, found.playbook) == (desk.case("public"), approval())
    assert found.texts == {text("A model").ref: "A model"}


def test_a_case_whose_rules_are_lost_is_left_out(desk: Desk) -> None:
    desk.store.state.books.clear()
    queries = Queries(desk.store)
    assert (keys(queries.mine(ANA)), queries.show("EXC-1", ANA)) == ([], None)


def test_a_store_that_is_down_is_said_so(desk: Desk) -> None:
    desk.store.down = True
    with pytest.raises(StoreUnavailable):
        Queries(desk.store).mine(ANA)


def test_reading_changes_nothing(desk: Desk) -> None:
    saved, now = desk.store.state, desk.clock.advance(hours=1)
    Queries(desk.store).find(["model"], ANA)
    assert (desk.store.state, desk.case("public").changed_at) == (saved, now - timedelta(hours=1, minutes=1))


def test_incidents_on_a_system_are_found_by_those_who_may_see_them_the_newest_first() -> None:
    desk = Desk(INCIDENT, approval())
    desk.open("request", system="Chatbot")
    for name, more in (("one", {}), ("two", {}), ("hidden", {"private": True}), ("drill", {"drill": True})):
        desk.clock.advance(minutes=1)
        desk.open(
            name,
            kind="incident",
            what=text(f"Leak {name}"),
            system="Chat  BOT" if name == "two" else "chat bot",
            **more,
        )
    queries = Queries(desk.store)
    assert keys(queries.alike("chat bot", HAL, drill=False)) == ["INC-2", "INC-1"]
    assert keys(queries.alike("chat bot", ANA, drill=False)) == ["INC-3", "INC-2", "INC-1"]
    assert keys(queries.alike("chat bot", HAL, drill=True)) == ["INC-4"]
    assert keys(queries.alike("other", ANA, drill=False)) == []
    assert keys(queries.incidents("leak", HAL)) == ["INC-4", "INC-2", "INC-1"]
    assert keys(queries.incidents("LEAK HID", ANA)) == ["INC-3"]
    assert keys(queries.incidents("LEAK HID", HAL)) == []
    assert keys(queries.incidents("inc-1", HAL)) == ["INC-1"]


def test_of_many_incidents_on_a_system_the_newest_five_are_shown() -> None:
    desk = Desk(INCIDENT)
    for number in range(7):
        desk.clock.advance(minutes=1)
        desk.open(f"i{number}", kind="incident", system="Chatbot")
    assert keys(Queries(desk.store).alike("chatbot", ANA, drill=False)) == [f"INC-{n}" for n in (7, 6, 5, 4, 3)]


def test_what_was_recorded_of_a_case_is_read_on_the_same_terms_as_the_case(desk: Desk) -> None:
    desk.open("hidden", kind="secret")
    queries = Queries(desk.store)
    key = desk.case("hidden").key
    found = queries.story(key, ANA)
    assert found
    assert [item.event.type for item in found[1]] == desk.told("hidden")
    assert found[0].case == desk.case("hidden")
    assert queries.story(key, HAL) is None
    assert queries.story("SEC-99", ANA) is None


def test_an_incident_is_a_duplicate_of_the_one_whose_key_is_named() -> None:
    desk = Desk(INCIDENT)
    for name in ("first", "second"):
        desk.open(name, kind="incident")
    refused = desk.do("duplicate", BEN, "second", answers={"other": "INC-9"}).refusal
    assert refused
    assert refused.fields == {"other": "There is no INC-9, or you may not see it."}
    assert desk.do("duplicate", BEN, "second", key="again", answers={"other": "inc-1"}).refusal is None
    desk.sweep.run()
    assert [link.key for link in desk.case("first").response.twins] == ["INC-2"]
