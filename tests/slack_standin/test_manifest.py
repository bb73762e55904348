"""What is read from an app manifest, in both forms Slack exports."""

import json
from pathlib import Path

import httpx
import pytest

from slack_standin import running
from slack_standin.manifest import Command, Manifest, Shortcut
from slack_standin.starter import workspace_for
from slack_standin.wire import Json, WrongData
from slack_standin.workspace import Workspace

YAML = """\
_metadata: {major_version: 2, minor_version: 1}
display_information: {name: To-dos for teams}
features:
  app_home: {home_tab_enabled: true, messages_tab_enabled: true}
  bot_user: {display_name: todo, always_online: true}
  shortcuts:
    - {name: New to-do, type: global, callback_id: new, description: Opens the form}
    - {name: Make it a to-do, type: message, callback_id: from_message, description: Keeps the message}
  slash_commands:
    - {command: /todo, description: Your list, usage_hint: "[what]", should_escape: true}
    - {command: /done, description: Strike one off, should_escape: false}
oauth_config: {scopes: {bot: [commands, "chat:write"]}}
settings: {event_subscriptions: {bot_events: [app_mention]}, socket_mode_enabled: true}
"""
AS_DATA: Json = {
    "display_information": {"name": "To-dos for teams"},
    "features": {
        "app_home": {"home_tab_enabled": True},
        "bot_user": {"display_name": "todo"},
        "shortcuts": [
            {"name": "New to-do", "type": "global", "callback_id": "new", "description": "Opens the form"},
            {
                "name": "Make it a to-do",
                "type": "message",
                "callback_id": "from_message",
                "description": "Keeps the message",
            },
        ],
        "slash_commands": [
            {"command": "/todo", "description": "Your list", "usage_hint": "[what]", "should_escape": True},
            {"command": "/done", "description": "Strike one off"},
        ],
    },
    "oauth_config": {"scopes": {"bot": ["commands", "chat:write"]}},
    "settings": {"event_subscriptions": {"bot_events": ["app_mention"]}},
}


@pytest.mark.parametrize(
    "text",
    [YAML, json.dumps(AS_DATA), json.dumps(AS_DATA, indent="\t"), "\ufeff" + json.dumps(AS_DATA)],
    ids=["YAML", "JSON", "JSON with tabs", "JSON with a byte order mark"],
)
@pytest.mark.parametrize("name", ["manifest.json", "manifest.yaml"])
def test_both_forms_say_the_same_under_any_name(tmp_path: Path, text: str, name: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    manifest = Manifest.load(tmp_path / name)
    assert manifest.display_name == "todo"
    assert manifest.home_tab
    assert list(manifest.commands.values()) == [
        Command("/todo", "Your list", "[what]", should_escape=True),
        Command("/done", "Strike one off"),
    ]
    assert manifest.shortcuts == (
        Shortcut("New to-do", "global", "new", "Opens the form"),
        Shortcut("Make it a to-do", "message", "from_message", "Keeps the message"),
    )
    assert (manifest.scopes, manifest.bot_events) == ({"commands", "chat:write"}, {"app_mention"})
    assert (manifest.escapes("/todo"), manifest.escapes("/done"), manifest.escapes("/other")) == (True, False, False)


def test_what_a_manifest_leaves_out_is_not_there() -> None:
    manifest = Manifest.of({"features": None, "oauth_config": {"scopes": {"user": ["search:read"]}}})
    assert manifest == Manifest(frozenset(), frozenset(), {}, (), home_tab=False)


def test_the_bot_is_called_as_its_app_if_it_has_no_name_of_its_own() -> None:
    assert Manifest.of({"display_information": {"name": "To-dos"}}).display_name == "To-dos"
    assert (
        Manifest.of({"display_information": {"name": "To-dos"}, "features": {"bot_user": {}}}).display_name == "To-dos"
    )
    assert Manifest.of({"features": {"bot_user": {"display_name": 2026}}}).display_name == "2026"


@pytest.mark.parametrize(
    ("features", "problem"),
    [
        ({"slash_commands": ["/todo"]}, r"features.slash_commands\[0\] must be an object"),
        ({"slash_commands": [{"command": "/a"}, {"description": "x"}]}, r"slash_commands\[1\] has no command"),
        ({"slash_commands": [{"command": "todo"}]}, "must begin with a slash, and 'todo' does not"),
        ({"shortcuts": [{"name": "x", "callback_id": "x"}]}, r"shortcuts\[0\] has no type"),
        (
            {"shortcuts": [{"name": "x", "type": "menu", "callback_id": "x"}]},
            "message or global, and 'menu' is neither",
        ),
        ({"shortcuts": [{"name": "x", "type": "global"}]}, "has no callback_id"),
        ({"shortcuts": [{"callback_id": "x", "type": "global", "name": " "}]}, "has no name"),
    ],
)
def test_what_slack_would_not_take_is_named_with_its_place(features: Json, problem: str) -> None:
    with pytest.raises(WrongData, match=problem):
        Manifest.of({"features": features})


def test_an_app_that_is_configured_anew_has_other_commands_and_scopes_at_once() -> None:
    more = {**AS_DATA, "features": {**AS_DATA["features"], "slash_commands": [{"command": "/more"}]}}
    more["oauth_config"] = {"scopes": {"bot": ["commands", "pins:write"]}}
    with running(workspace_for(Manifest.of(AS_DATA)), manifest=AS_DATA) as server:
        said = httpx.post(f"{server.url}/control/manifest", json={"manifest": more}, trust_env=False).json()
        assert said == {"ok": True}
        assert [*server.standin.manifest.commands] == ["/more"]
        assert server.standin.space.bot.scopes == {"commands", "pins:write"}
        wrong = httpx.post(f"{server.url}/control/manifest", json={"manifest": [1]}, trust_env=False)
        assert (wrong.status_code, wrong.json()["error"]) == (400, "misused")
        assert [*server.standin.manifest.commands] == ["/more"], "what is wrong changes nothing"


def test_the_workspace_of_nobody_in_particular_is_a_small_team() -> None:
    space = Workspace.load(workspace_for(Manifest.of(AS_DATA)))
    people = [user for user in space.users.values() if not user.is_bot]
    assert len(people) == 6
    assert len({person.tz for person in people}) == 2
    assert len(space.channels) == 4
    assert {channel.kind for channel in space.channels.values()} == {"public_channel", "private_channel"}
    assert all(space.bot_in(channel) for channel in space.channels.values())
    assert space.users[space.bot.user_id].name == space.bot.name == "todo"
    assert workspace_for(None)["bot"]["name"] == "your app"
