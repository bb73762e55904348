"""People of team.yaml found in Slack, and people met for the first time."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from countersign.app.ports import Member
from countersign.domain.errors import StoreUnavailable
from countersign.slack.directory import Directory
from tests.fakes import FakeStore, FakeTransaction
from tests.slack.desk import ANA, BEN, CAT, TEAM, Desk, books

PEOPLE = TEAM["people"]


def named(**changes: dict[str, str]) -> dict[str, object]:
    """Return a team with other people."""
    return {"people": PEOPLE | changes}


@pytest.fixture
def nobody(offline: Desk) -> Desk:
    """A desk at which nobody is known yet."""
    offline.store.state.people.clear()
    return offline


def test_people_are_found_by_id_and_by_address(nobody: Desk) -> None:
    assert nobody.directory.refresh() == []
    found = nobody.people()
    assert found[ANA] == Member(ANA, "Ana Ask", "ana", "Europe/Berlin", "ana@example.com")
    assert {actor: each.handle for actor, each in found.items()} == {ANA: "ana", BEN: "ben", CAT: "cat"}


def test_a_known_direct_message_is_kept(offline: Desk) -> None:
    with offline.store.writing() as tx:
        tx.people.put([Member(ANA, "Ana", "ana", dm="D1")])
        tx.commit()
    offline.directory.refresh()
    assert offline.people()[ANA].dm == "D1"


@pytest.mark.parametrize(
    ("person", "sentence"),
    [
        (
            {"name": "Eve", "email": "eve@example.com"},
            "nobody in Slack is Eve (ben, eve@example.com); correct `email:`",
        ),
        ({"name": "Eve", "slack": "UNOBODY"}, "nobody in Slack is Eve (ben, UNOBODY); correct `slack:`"),
        ({"name": "Guest", "slack": "UGUE"}, "Guest (ben, UGUE) is a guest, so cannot decide anything."),
        ({"name": "Old", "slack": "UOLD"}, "Old (ben, UOLD) is deactivated in Slack, so cannot decide anything."),
        ({"name": "Bot", "slack": "UBOT"}, "Bot (ben, UBOT) is a bot, so cannot decide anything."),
    ],
)
def test_whoever_cannot_decide_is_named_in_a_sentence(nobody: Desk, person: dict[str, str], sentence: str) -> None:
    nobody.playbooks = books(team=named(ben=person))
    (problem,) = nobody.directory.refresh()
    assert problem.startswith(f"team.yaml: {sentence}")


def test_somebody_who_left_is_not_found_by_address_but_known(nobody: Desk) -> None:
    nobody.directory.refresh()
    nobody.control("person", user="UBEN", deleted=True)
    (problem,) = nobody.directory.refresh()
    assert "is deactivated in Slack" in problem
    assert (nobody.people()[BEN].deleted, nobody.people()[BEN].handle) == (True, "ben")


def test_somebody_whose_address_changed_is_not_taken_for_gone(nobody: Desk) -> None:
    nobody.directory.refresh()
    nobody.control("person", user="UBEN", email="benjamin@example.com")
    (problem,) = nobody.directory.refresh()
    assert "nobody in Slack is Ben" in problem
    assert not nobody.people()[BEN].deleted


def test_a_slack_that_gives_no_answer_leaves_what_was_known(offline: Desk) -> None:
    offline.control("faults", method="users.info", kind="drop_before", times=2)
    offline.control("faults", method="users.lookupByEmail", kind="ratelimited", times=2)
    problems = offline.directory.refresh()
    assert problems[0] == "team.yaml: Ana (ana, UANA) could not be looked up in Slack (dropped); what was known stays."
    assert "(429)" in problems[1]
    assert offline.people()[BEN].handle == "ben"


def test_whoever_gets_no_answer_asks_again(nobody: Desk) -> None:
    nobody.control("faults", method="users.info", kind="drop_before")
    nobody.control("faults", method="users.lookupByEmail", kind="http", status=503)
    assert nobody.directory.refresh() == []
    assert nobody.people().keys() == {ANA, BEN, CAT}


def test_a_handle_moves_to_whoever_bears_it_now(offline: Desk) -> None:
    offline.playbooks = books(team=named(ben={"name": "New", "email": "new@example.com"}))
    assert offline.directory.refresh() == []
    assert (offline.people()[BEN].handle, offline.people()["slack:T1/UNEW"].handle) == (None, "ben")


def test_a_handle_that_team_yaml_dropped_is_taken_back(offline: Desk) -> None:
    people = {handle: person for handle, person in PEOPLE.items() if handle != "ana"}
    offline.playbooks = books(team={"people": people})
    offline.directory.refresh()
    assert offline.people()[ANA].handle is None


def test_members_of_another_workspace_stay_so(nobody: Desk) -> None:
    nobody.playbooks = books(team=named(ben={"name": "Far", "slack": "UFAR"}))
    nobody.directory.refresh()
    assert nobody.people()["slack:T2/UFAR"].handle == "ben"


def test_a_store_that_is_down_is_not_hidden(offline: Desk) -> None:
    offline.store.down = True
    with pytest.raises(StoreUnavailable):
        offline.directory.refresh()


def test_somebody_new_is_asked_for_once(offline: Desk) -> None:
    found = offline.directory.member("slack:T1/UGUE")
    assert found
    assert (found.guest, found.handle) == (True, None)
    offline.directory.member("slack:T1/UGUE")
    assert len(offline.control.called("users.info")) == 1


def test_whoever_cannot_be_told_stays_unknown(offline: Desk) -> None:
    assert offline.directory.member("slack:T1/UNOBODY") is None
    assert offline.directory.member("cli:root") is None
    offline.control("faults", method="users.info", kind="drop_before")
    assert offline.directory.member("slack:T1/UNEW") is None
    assert offline.directory.member("slack:T1/UNEW") is not None


class ReadOnly(FakeStore):
    """A store that was just lost for writing."""

    @contextmanager
    def writing(self) -> Iterator[FakeTransaction]:
        raise StoreUnavailable("read only")
        yield


def test_an_answer_that_cannot_be_kept_is_asked_for_again(offline: Desk) -> None:
    directory = Directory(offline.client, ReadOnly(), lambda: offline.playbooks, "T1")
    assert directory.member("slack:T1/UNEW") is None
    assert directory.member("slack:T1/UNEW") is None
    directory.close()
    assert len(offline.control.called("users.info")) == 2
