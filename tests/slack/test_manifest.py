"""The manifest: what Slack takes, and no scope without a reason."""

import dataclasses
from pathlib import Path

import pytest
from ruamel.yaml import YAML
from syrupy.assertion import SnapshotAssertion

from countersign.domain.playbooks import PlaybookSet
from countersign.slack.manifest import (
    GROUP_EVENTS,
    ROOM_SCOPES,
    SCOPES,
    UnfitManifest,
    manifest,
    request_url,
    scopes,
    to_yaml,
)
from slack_standin.manifest import Manifest
from tests.domain.builders import incident
from tests.slack.desk import INGRESS, books
from tests.slack.test_incident_buttons import BOOK


def test_the_manifest(snapshot: SnapshotAssertion) -> None:
    assert to_yaml(books()) == snapshot


def test_yaml_says_the_same(tmp_path: Path) -> None:
    file = tmp_path / "manifest.yml"
    file.write_text(to_yaml(books()), encoding="utf-8")
    assert YAML(typ="safe").load(file) == manifest(books())
    assert Manifest.load(file).scopes == set(SCOPES)


@pytest.mark.parametrize(
    "address", ["https://x.org", "https://x.org/", "https://x.org/slack/events", "https://x.org/slack/events/"]
)
def test_over_http_everything_goes_to_one_url(address: str) -> None:
    made, url = manifest(books(), address), "https://x.org/slack/events"
    assert {command["url"] for command in made["features"]["slash_commands"]} == {url}
    assert made["settings"]["interactivity"] == {
        "is_enabled": True,
        "request_url": url,
        "message_menu_options_url": url,
    }
    assert made["settings"]["socket_mode_enabled"] is False
    assert made["oauth_config"] == manifest(books())["oauth_config"]


def test_the_bot_may_stand_under_a_path() -> None:
    assert request_url("https://x.org/bots/one") == "https://x.org/bots/one/slack/events"


@pytest.mark.parametrize(
    "address", ["x.org", "http://x.org", "https://", "https://x.org/?a=b", "https://x.org/#a", "https://x .org"]
)
def test_what_slack_cannot_reach_is_no_address(address: str) -> None:
    with pytest.raises(UnfitManifest, match="is no address for Slack"):
        manifest(books(), address)


def test_over_socket_mode_there_is_no_url() -> None:
    assert "https://" not in to_yaml(books())


def test_every_command_escapes_mentions_and_fits() -> None:
    commands = manifest(books())["features"]["slash_commands"]
    assert [each["command"] for each in commands] == ["/ai-gov", "/ai-ingress", "/ai-pick"]
    assert all(each["should_escape"] and len(each.get("usage_hint", "")) <= 1000 for each in commands)
    assert "task" in commands[0]["usage_hint"]


def test_files_need_a_scope_only_where_a_form_asks_for_one() -> None:
    form = [*INGRESS["form"], {"field": "contract", "label": "The contract", "type": "file"}]
    assert "files:read" not in scopes(books())
    assert "files:read" in scopes(books(ingress={"form": form}))


def test_user_groups_need_a_scope_and_two_events_only_where_the_team_has_some() -> None:
    grouped = books(team={"groups": {"privacy": "privacy-team"}})
    assert ("usergroups:read" in scopes(books()), "usergroups:read" in scopes(grouped)) == (False, True)
    assert "event_subscriptions" not in manifest(books())["settings"]
    assert manifest(grouped)["settings"]["event_subscriptions"] == {"bot_events": [*GROUP_EVENTS]}
    over_http = manifest(grouped, "https://bot.example.com")["settings"]["event_subscriptions"]
    assert over_http["request_url"] == "https://bot.example.com/slack/events"


def test_a_command_hints_at_its_first_menu_and_its_first_text() -> None:
    menu, day = INGRESS["form"][0], {"field": "until", "label": "Until when?", "type": "date"}
    commands = manifest(books(ingress={"form": [menu], "title": "x"}))["features"]["slash_commands"]
    assert commands[1]["usage_hint"] == "[sort]"
    commands = manifest(books(ingress={"form": [day], "title": "x"}))["features"]["slash_commands"]
    assert "usage_hint" not in commands[1]


@pytest.mark.parametrize(
    ("command", "problem"),
    [("/ai-gov", "own command"), ("/ai-pick", "the command of two playbooks"), (f"/{'a' * 32}", "longer than 32")],
)
def test_what_slack_would_refuse_is_named(command: str, problem: str) -> None:
    playbooks = books()
    long = playbooks.kinds["ingress"].model_copy(update={"command": command})
    playbooks.kinds["ingress"] = long  # type: ignore[index]
    with pytest.raises(UnfitManifest, match=problem):
        manifest(playbooks)


def test_slack_takes_fifty_commands() -> None:
    playbooks = books()
    for number in range(50):
        book = playbooks.kinds["ingress"].model_copy(update={"command": f"/ai-{number}"})
        playbooks.kinds[f"kind{number}"] = book  # type: ignore[index]
    with pytest.raises(UnfitManifest, match="remove `command:` from 3 playbooks"):
        manifest(playbooks)


def test_rooms_need_three_scopes_only_where_a_kind_of_incident_has_one() -> None:
    def kinds(**room: object) -> PlaybookSet:
        return dataclasses.replace(books(), kinds={"incident": incident(**room)})

    assert not ROOM_SCOPES.keys() & scopes(kinds()).keys()
    assert ROOM_SCOPES.keys() <= scopes(kinds(room={"name": "{key}"})).keys()


def shortcuts(**named: str) -> PlaybookSet:
    """Return playbooks in which kinds of incident have shortcuts on messages."""
    playbooks = books()
    made = {
        kind: BOOK.model_copy(update={"kind": kind, "command": None, "shortcut": name}) for kind, name in named.items()
    }
    return PlaybookSet(playbooks.team, {**playbooks.kinds, **made})


def test_an_incident_may_be_reported_from_a_message() -> None:
    assert "shortcuts" not in manifest(books())["features"]
    (made,) = manifest(shortcuts(incident="Report AI incident"))["features"]["shortcuts"]
    assert made == {
        "name": "Report AI incident",
        "type": "message",
        "callback_id": "report:incident",
        "description": "AI incident: opens the form with this message as evidence",
    }


@pytest.mark.parametrize(
    ("named", "problem"),
    [
        ({"incident": "Report", "near_miss": "Report"}, "Report is the shortcut of two playbooks"),
        ({f"kind{number}": f"Report {number}" for number in range(6)}, "Slack takes 5 shortcuts on messages"),
    ],
)
def test_shortcuts_that_slack_would_refuse_are_named(named: dict[str, str], problem: str) -> None:
    with pytest.raises(UnfitManifest, match=problem):
        manifest(shortcuts(**named))
