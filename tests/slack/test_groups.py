"""User groups of team.yaml as Slack has them: who is in them, what is wrong with them, and when they change."""

from __future__ import annotations

import pytest

from countersign.slack.groups import Groups
from tests.slack.desk import BEN, Desk, books

NEW, OLD, FAR = "slack:T1/UNEW", "slack:T1/UOLD", "slack:T2/UFAR"


def naming(desk: Desk, **groups: str) -> Groups:
    """Return the groups of a team that names these."""
    desk.playbooks = books(team={"groups": groups})
    return Groups(desk.client, desk.store, lambda: desk.playbooks, desk.directory)


def kept(desk: Desk) -> dict[str, tuple[str, ...]]:
    with desk.store.reading() as tx:
        return dict(tx.people.groups())


@pytest.mark.parametrize("name", ["privacy-team", "SPRI"])
def test_members_are_found_by_handle_or_id_and_kept_with_whether_they_may_act(offline: Desk, name: str) -> None:
    assert naming(offline, privacy=name).refresh() == []
    assert kept(offline) == {"privacy": (BEN, NEW, OLD, FAR)}
    found = offline.people()
    assert (found[NEW].deleted, found[OLD].deleted, found[BEN].handle) == (False, True, "ben")
    asked = [call["user"] for call in offline.control.called("users.info")]
    assert sorted(asked) == ["UFAR", "UNEW", "UOLD"], "those of team.yaml are asked for elsewhere"


def test_a_team_without_groups_asks_nothing(offline: Desk) -> None:
    assert naming(offline).refresh() == []
    assert offline.control.called("usergroups.list") == []


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("unheard-of", "no user group in Slack is @unheard-of (privacy), or it is disabled."),
        ("SNONE", "no user group in Slack is SNONE (privacy), or it is disabled."),
        ("disabled", "no user group in Slack is @disabled (privacy), or it is disabled."),
        ("nobody", "the user group @nobody (privacy) has nobody in it."),
    ],
)
def test_a_group_that_is_not_there_has_nobody_in_it_and_is_named(offline: Desk, name: str, sentence: str) -> None:
    offline.store.state.groups["privacy"] = (BEN,)
    (problem,) = naming(offline, privacy=name).refresh()
    assert problem.startswith(f"team.yaml: {sentence}")
    assert "the fallback decides" in problem
    assert kept(offline) == {"privacy": ()}


def test_a_group_that_goes_while_it_is_read_has_nobody_in_it(offline: Desk) -> None:
    groups = naming(offline, privacy="privacy-team")
    offline.control("faults", method="usergroups.users.list", kind="error", error="no_such_subteam")
    (problem,) = groups.refresh()
    assert "has nobody in it" in problem


def test_a_slack_that_gives_no_answer_leaves_who_was_known(offline: Desk) -> None:
    groups = naming(offline, privacy="privacy-team", other="nobody")
    assert len(groups.refresh()) == 1
    offline.control("group", group="privacy-team", users=["UBEN"])
    offline.control("faults", method="usergroups.users.list", kind="drop_before")
    problems = groups.refresh()
    assert problems[0] == (
        "team.yaml: the user group @privacy-team (privacy) could not be looked up (dropped); what was known stays."
    )
    assert kept(offline)["privacy"] == (BEN, NEW, OLD, FAR)
    offline.control("faults", method="usergroups.list", kind="error", error="plan_upgrade_required")
    assert "its plan has none" in groups.refresh()[0]
    assert kept(offline)["privacy"] == (BEN, NEW, OLD, FAR)


def test_a_member_who_cannot_be_looked_up_is_in_the_group_all_the_same(offline: Desk) -> None:
    offline.control("faults", method="users.info", kind="drop_before", times=4)
    assert naming(offline, privacy="privacy-team").refresh() == []
    assert kept(offline) == {"privacy": (BEN, NEW, OLD, "slack:T1/UFAR")}


def test_only_a_change_of_a_group_of_ours_is_heard(offline: Desk) -> None:
    groups = naming(offline, privacy="privacy-team")
    assert not groups.heard("SPRI", None), "by its id it is known once it was read"
    groups.refresh()
    assert not groups.heard("SEMPTY", "nobody")
    assert not groups.changed
    assert groups.heard("SPRI", "renamed")
    assert groups.changed
    groups.refresh()
    assert not groups.changed
    assert groups.heard("SNEW", "privacy-team"), "another group took the name"
