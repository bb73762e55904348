"""People, channels, tokens, scopes and the forms a call may take."""

import copy
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from slack_standin import Server, running
from slack_standin.webapi.dispatch import METHODS
from slack_standin.workspace import DEFAULT_SCOPES
from tests.slack_standin.conftest import PATIENT, TEAM, Control
from tests.slack_standin.kit import Json, home
from tests.slack_standin.test_chat import error_of


def test_auth_test_tells_whose_token_it_is(client: WebClient) -> None:
    answer = client.auth_test()
    assert (answer["user_id"], answer["bot_id"], answer["team_id"]) == ("UBOT", "B1", "T1")
    assert answer["url"] == "https://example.slack.com/"
    assert "chat:write" in answer.headers["x-oauth-scopes"]


def test_tokens(server: Server) -> None:
    def error(token: str | None, method: str = "auth.test") -> str:
        plain = WebClient(base_url=server.api_url, token=token, retry_handlers=[])
        return error_of(plain.api_call, api_method=method)

    assert error(None) == "not_authed"
    assert error("xoxb-other") == "invalid_auth"
    assert error("xapp-test") == "not_allowed_token_type"
    assert error("xoxb-test", "apps.connections.open") == "not_allowed_token_type"
    assert error("xoxb-test", "no.such") == "unknown_method"


@pytest.mark.parametrize("how", ["query", "form", "json", "token in form"])
def test_arguments_come_in_any_form(server: Server, how: str) -> None:
    url, head = f"{server.api_url}users.info", {"Authorization": "Bearer xoxb-test"}
    calls: dict[str, Callable[[], httpx.Response]] = {
        "query": lambda: httpx.get(url, params={"user": "UANN"}, headers=head, trust_env=False),
        "form": lambda: httpx.post(url, data={"user": "UANN"}, headers=head, trust_env=False),
        "json": lambda: httpx.post(url, json={"user": "UANN"}, headers=head, trust_env=False),
        "token in form": lambda: httpx.post(url, data={"user": "UANN", "token": "xoxb-test"}, trust_env=False),
    }
    assert calls[how]().json()["user"]["real_name"] == "Ann Lee"


@pytest.mark.parametrize(("body", "error"), [("{", "invalid_json"), ("[1]", "json_not_object"), ("", "not_authed")])
def test_a_body_that_is_no_object(server: Server, body: str, error: str) -> None:
    head = {"content-type": "application/json"}
    answer = httpx.post(f"{server.api_url}users.info", content=body, headers=head, trust_env=False)
    assert answer.json()["error"] == error


def test_users(client: WebClient) -> None:
    assert client.users_info(user="UANN")["user"]["profile"]["email"] == "ann@example.com"
    assert client.users_info(user="UOLD")["user"]["deleted"]
    assert error_of(client.users_info, user="UNOPE") == "user_not_found"
    assert error_of(client.users_info, user="") == "invalid_arguments"
    assert client.users_lookupByEmail(email="ANN@example.com")["user"]["id"] == "UANN"
    assert error_of(client.users_lookupByEmail, email="old@example.com") == "users_not_found"
    assert error_of(client.users_lookupByEmail, email="nobody@example.com") == "users_not_found"


def test_lists_come_in_pages(client: WebClient) -> None:
    pages = [[user["id"] for user in page["members"]] for page in client.users_list(limit=2)]
    assert pages == [["UANN", "UBEN"], ["UCAT", "UOLD"], ["UBOT"]]
    names = [one["name"] for page in client.conversations_list(limit=1) for one in page["channels"]]
    assert names == ["general", "outside", "attic"]
    private = client.conversations_list(types="private_channel,im", exclude_archived=True)["channels"]
    assert [one["name"] for one in private] == ["private"]
    assert error_of(client.users_list, limit="many") == "invalid_arguments"


def test_groups_and_team(client: WebClient) -> None:
    assert client.usergroups_list()["usergroups"][0]["handle"] == "legal"
    assert client.usergroups_list(include_users=True)["usergroups"][0]["users"] == ["UBEN"]
    assert client.usergroups_users_list(usergroup="S1")["users"] == ["UBEN"]
    assert error_of(client.usergroups_users_list, usergroup="S9") == "no_such_subteam"
    assert client.team_info()["team"]["domain"] == "example"


def test_a_disabled_group_is_there_only_for_who_asks_for_it(client: WebClient, control: Control) -> None:
    control("group", group="legal", disabled_at=1)
    assert client.usergroups_list()["usergroups"] == []
    assert error_of(client.usergroups_users_list, usergroup="S1") == "no_such_subteam"
    assert client.usergroups_list(include_disabled=True)["usergroups"][0]["date_delete"] == 1
    assert client.usergroups_users_list(usergroup="S1", include_disabled=True)["users"] == ["UBEN"]


def test_channels_come_and_go(client: WebClient, control: Control) -> None:
    made = client.conversations_create(name="case-1", is_private=True)["channel"]
    assert made["is_private"]
    assert made["is_member"]
    invited = client.conversations_invite(channel=made["id"], users=["UANN", "UBEN"])
    assert invited["channel"]["num_members"] == 3
    assert client.conversations_members(channel=made["id"])["members"] == ["UBOT", "UANN", "UBEN"]
    client.conversations_setTopic(channel=made["id"], topic="sober words")
    assert client.conversations_info(channel=made["id"])["channel"]["topic"]["value"] == "sober words"
    client.conversations_archive(channel=made["id"])
    assert error_of(client.conversations_archive, channel=made["id"]) == "already_archived"
    assert error_of(client.chat_postMessage, channel=made["id"], text="x") == "is_archived"


BAD_CALLS: list[tuple[str, Json, str]] = [
    ("conversations.create", {"name": ""}, "invalid_name_required"),
    ("conversations.create", {"name": "x" * 81}, "invalid_name_maxlength"),
    ("conversations.create", {"name": "Big Words"}, "invalid_name_specials"),
    ("conversations.create", {"name": "general"}, "name_taken"),
    ("conversations.invite", {"channel": "CGEN"}, "no_user"),
    ("conversations.invite", {"channel": "CGEN", "users": ",".join(["U"] * 101)}, "too_many_users"),
    ("conversations.invite", {"channel": "CGEN", "users": "UNOPE"}, "user_not_found"),
    ("conversations.invite", {"channel": "CGEN", "users": "UOLD"}, "user_is_deactivated"),
    ("conversations.invite", {"channel": "CGEN", "users": "UANN"}, "already_in_channel"),
    ("conversations.invite", {"channel": "CGEN", "users": "UBOT"}, "cant_invite_self"),
    ("conversations.invite", {"channel": "COUT", "users": "UBEN"}, "not_in_channel"),
    ("conversations.setTopic", {"channel": "CGEN", "topic": "x" * 251}, "too_long"),
    ("conversations.join", {"channel": "CPRV"}, "method_not_supported_for_channel_type"),
    ("conversations.join", {"channel": "CARC"}, "is_archived"),
    ("conversations.archive", {"channel": "COUT"}, "not_in_channel"),
    ("conversations.info", {"channel": "CSEC"}, "channel_not_found"),
    ("conversations.open", {}, "users_list_not_supplied"),
    ("conversations.open", {"users": "UOLD"}, "user_disabled"),
    ("conversations.open", {"users": "UNOPE"}, "user_not_found"),
    ("conversations.open", {"users": ",".join(["UANN"] * 9)}, "too_many_users"),
]


@pytest.mark.parametrize(("method", "args", "error"), BAD_CALLS)
def test_a_call_on_channels_is_refused(client: WebClient, method: str, args: Json, error: str) -> None:
    assert error_of(client.api_call, api_method=method, params=args) == error


def test_invite_with_force_takes_those_it_can(client: WebClient) -> None:
    answer = client.conversations_invite(channel="CGEN", users=["UCAT", "UNOPE"], force=True)
    assert answer["errors"] == [{"user": "UNOPE", "ok": False, "error": "user_not_found"}]
    assert "UCAT" in client.conversations_members(channel="CGEN")["members"]


def test_joining_twice_is_only_a_warning(client: WebClient) -> None:
    assert client.conversations_join(channel="COUT")["channel"]["is_member"]
    assert client.conversations_join(channel="COUT")["warning"] == "already_in_channel"


def test_direct_messages_alone_and_together(client: WebClient) -> None:
    alone = client.conversations_open(users="UANN", return_im=True)["channel"]
    assert (alone["is_im"], alone["user"]) == (True, "UANN")
    together = client.conversations_open(users="UANN,UBEN", return_im=True)["channel"]
    assert together["is_mpim"]
    assert client.conversations_open(users="UBEN,UANN")["channel"]["id"] == together["id"]
    refusal = error_of(client.conversations_archive, channel=together["id"])
    assert refusal == "method_not_supported_for_channel_type"


NEEDS: list[tuple[str, Json, str]] = [
    ("chat.postMessage", {"channel": "CGEN", "text": "x"}, "chat:write"),
    ("users.info", {"user": "UANN"}, "users:read"),
    ("users.lookupByEmail", {"email": "ann@example.com"}, "users:read.email"),
    ("conversations.history", {"channel": "CGEN"}, "channels:history"),
    ("conversations.history", {"channel": "CPRV"}, "groups:history"),
    ("conversations.info", {"channel": "CPRV"}, "groups:read"),
    ("conversations.create", {"name": "new"}, "channels:manage"),
    ("conversations.create", {"name": "new", "is_private": "1"}, "groups:write"),
    ("conversations.invite", {"channel": "CGEN", "users": "UCAT"}, "channels:manage,channels:write.invites"),
    ("conversations.open", {"users": "UANN"}, "im:write"),
    ("conversations.open", {"users": "UANN,UBEN"}, "mpim:write"),
    ("pins.add", {"channel": "CGEN", "timestamp": "1"}, "pins:write"),
    ("files.getUploadURLExternal", {"filename": "x", "length": 1}, "files:write"),
]


def test_a_missing_scope_is_named() -> None:
    poor = copy.deepcopy(TEAM)
    poor["bot"]["scopes"] = ["commands"]
    with running(poor, settings=PATIENT) as server:
        client = WebClient(token="xoxb-test", base_url=server.api_url, retry_handlers=[])
        for method, args, needed in NEEDS:
            with pytest.raises(SlackApiError) as caught:
                client.api_call(method, params=args)
            answer = caught.value.response
            assert (answer["error"], answer["needed"], answer["provided"]) == ("missing_scope", needed, "commands")


def test_scopes_decide_what_shows() -> None:
    some = copy.deepcopy(TEAM)
    some["bot"]["scopes"] = ["users:read", "chat:write", "chat:write.public"]
    with running(some, settings=PATIENT) as server:
        client = WebClient(token="xoxb-test", base_url=server.api_url, retry_handlers=[])
        assert "email" not in client.users_info(user="UANN")["user"]["profile"]
        assert client.chat_postMessage(channel="COUT", text="x")["ok"]
        assert error_of(client.chat_postMessage, channel="CSEC", text="x") == "channel_not_found"


def test_every_scope_a_method_names_is_granted_by_default() -> None:
    named = {scope for method in METHODS.values() for scope in method.scopes}
    assert named <= DEFAULT_SCOPES


def test_a_manifest_grants_scopes_and_the_home_tab() -> None:
    manifest: dict[str, Any] = {"oauth_config": {"scopes": {"bot": ["commands"]}}, "features": {"app_home": {}}}
    with running(copy.deepcopy(TEAM), settings=PATIENT, manifest=manifest) as server:
        client = WebClient(token="xoxb-test", base_url=server.api_url, retry_handlers=[])
        assert error_of(client.chat_postMessage, channel="CGEN", text="x") == "missing_scope"
        assert error_of(client.views_publish, user_id="UANN", view=home()) == "not_enabled"


def test_calls_are_logged_without_the_token(client: WebClient, control: Control, server: Server) -> None:
    client.chat_postMessage(channel="CGEN", text="hello")
    error_of(client.api_call, api_method="chat.postMessage", json={"channel": "CGEN"})
    data = {"user": "UANN", "token": "xoxb-test"}
    httpx.post(f"{server.api_url}users.info", data=data, trust_env=False)
    first, second, third = control.get("calls")["calls"]
    assert (first["n"], first["method"], first["args"]["text"], first["ok"]) == (1, "chat.postMessage", "hello", True)
    assert (second["ok"], second["error"]) == (False, "no_text")
    assert third["args"] == {"user": "UANN"}
    assert control.get("calls", since=2)["calls"] == [third]
    assert control.get("refused")["refused"] == [second]


def test_a_channel_says_what_it_is_for(client: WebClient) -> None:
    client.conversations_setPurpose(channel="CGEN", purpose="For everybody")
    assert client.conversations_info(channel="CGEN")["channel"]["purpose"]["value"] == "For everybody"
    assert error_of(client.conversations_setPurpose, channel="CGEN", purpose="x" * 251) == "too_long"


def test_the_bots_own_channels_are_those_it_is_in(client: WebClient, control: Control) -> None:
    both = "public_channel,private_channel"
    found = client.users_conversations(types=both, exclude_archived=True)["channels"]
    assert [one["id"] for one in found] == ["CGEN", "CPRV"]
    assert [one["id"] for one in client.users_conversations()["channels"]] == ["CGEN", "CARC"]
    assert [one["id"] for one in client.users_conversations(types=both, limit=1)["channels"]] == ["CGEN"]


def test_a_guest_of_one_channel_comes_into_no_other(client: WebClient, control: Control) -> None:
    control("person", user="ann", is_ultra_restricted=True)
    made = client.conversations_create(name="new")["channel"]["id"]
    assert error_of(client.conversations_invite, channel=made, users="UANN") == "ura_max_channels"
    told = client.conversations_invite(channel=made, users="UANN,UBEN", force=True)
    assert [(one["user"], one["error"]) for one in told["errors"]] == [("UANN", "ura_max_channels")]
    assert error_of(client.conversations_invite, channel="CGEN", users="UANN") == "already_in_channel"


def test_forcing_an_invitation_of_nobody_that_fits_is_refused_all_the_same(client: WebClient) -> None:
    assert error_of(client.conversations_invite, channel="CGEN", users="UANN,UBEN", force=True) == "already_in_channel"
