"""What stands between an installation and a bot that works, each in a sentence that says what to do."""

from typing import Any

import pytest

from countersign.slack.check import Finding, check
from countersign.slack.messenger import web_client
from tests.slack.desk import TEAM, WORKSPACE, Desk, books


def found(desk: Desk, bot: str = "xoxb-test", app: str = "xapp-test", **team: Any) -> list[Finding]:
    playbooks = books(team=team)
    return check(web_client(bot, desk.server.api_url), web_client(app, desk.server.api_url), playbooks)


def test_all_is_well(offline: Desk) -> None:
    assert found(offline) == []


def test_a_wrong_bot_token_is_named_with_where_to_get_it(offline: Desk) -> None:
    (finding,) = found(offline, bot="xoxb-wrong")
    assert finding.level == "error"
    assert finding.sentence.startswith("SLACK_BOT_TOKEN is refused by Slack (invalid_auth).")
    assert "OAuth & Permissions" in finding.sentence


def test_a_wrong_app_token_is_named_with_where_to_get_it(offline: Desk) -> None:
    (finding,) = found(offline, app="xoxb-test")
    assert finding.sentence.startswith("SLACK_APP_TOKEN is refused by Slack (not_allowed_token_type).")
    assert "App-Level Tokens" in finding.sentence
    assert "connections:write" in finding.sentence


def test_no_network_is_one_sentence(offline: Desk) -> None:
    nobody = web_client("xoxb-test", "http://127.0.0.1:9/api/")
    (finding,) = check(nobody, nobody, offline.playbooks)
    assert finding.sentence == "Slack cannot be reached (refused). Check the network, the proxy and SLACK_API_URL."


def test_a_limit_is_no_wrong_token(offline: Desk) -> None:
    offline.control("faults", method="auth.test", kind="ratelimited")
    (finding,) = found(offline)
    assert finding.level == "warning"
    assert "Slack asks to wait" in finding.sentence


def test_missing_scopes_say_what_does_not_work_without(offline: Desk) -> None:
    bot = WORKSPACE["bot"] | {"scopes": ["chat:write", "commands", "users:read"]}
    offline.control("reset", workspace=WORKSPACE | {"bot": bot})
    findings = found(offline)
    assert all(finding.level == "error" for finding in findings)
    assert findings[0].sentence.startswith("The scope im:write is missing, so the bot cannot open direct messages")


@pytest.mark.parametrize(
    ("channel", "sentence"),
    [
        ("nowhere", "the channel #nowhere (governance) does not exist"),
        ("CNOWHERE", "the channel CNOWHERE (governance) does not exist"),
        ("attic", "the channel #attic (governance) is archived"),
        ("outside", "the channel #outside (governance) does not have the bot in it"),
        ("COUT", "the channel COUT (governance) does not have the bot in it"),
    ],
)
def test_channels_that_cannot_be_used(offline: Desk, channel: str, sentence: str) -> None:
    (finding,) = found(offline, channels={"governance": channel})
    assert finding.level == "error"
    assert finding.sentence.startswith(f"team.yaml: {sentence}")


@pytest.mark.parametrize(
    ("person", "sentence"),
    [
        ({"name": "Eve", "email": "eve@example.com"}, "nobody in Slack is Eve (ana, eve@example.com)"),
        ({"name": "Old", "slack": "UOLD"}, "Old (ana) is deactivated in Slack."),
    ],
)
def test_people_who_are_not_there(offline: Desk, person: dict[str, str], sentence: str) -> None:
    (finding,) = found(offline, people=TEAM["people"] | {"ana": person})
    assert finding.level == "warning"
    assert finding.sentence.startswith(f"team.yaml: {sentence}")


def test_a_slack_that_stops_answering_is_asked_no_more(offline: Desk) -> None:
    offline.control("faults", method="conversations.list", kind="drop_before")
    offline.control("faults", method="users.info", kind="drop_before")
    findings = found(offline)
    assert [finding.level for finding in findings] == ["warning", "warning"]
    assert "could not be listed (dropped)" in findings[0].sentence
    assert "could not be looked up in Slack (dropped)" in findings[1].sentence


@pytest.mark.parametrize(
    ("name", "level", "sentence"),
    [
        ("unheard-of", "error", "no user group in Slack is @unheard-of (privacy), or it is disabled"),
        ("SGONE", "error", "no user group in Slack is SGONE (privacy), or it is disabled"),
        ("nobody", "warning", "the user group @nobody (privacy) has nobody in it"),
    ],
)
def test_groups_that_nobody_can_answer_for(offline: Desk, name: str, level: str, sentence: str) -> None:
    (finding,) = found(offline, groups={"privacy": name})
    assert finding.level == level
    assert finding.sentence.startswith(f"team.yaml: {sentence}")


def test_groups_of_a_plan_without_any_are_a_warning(offline: Desk) -> None:
    offline.control("faults", method="usergroups.list", kind="error", error="plan_upgrade_required")
    (finding,) = found(offline, groups={"privacy": "privacy-team"})
    assert (finding.level, "could not be listed" in finding.sentence) == ("warning", True)
    offline.control("faults/clear")
    assert found(offline, groups={"privacy": "privacy-team"}) == []
