"""What stands between this installation and a bot that works: tokens, scopes, channels and people, in sentences."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from slack_sdk import WebClient

from countersign.domain.playbooks import PlaybookSet
from countersign.slack import groups
from countersign.slack.channels import channel_id, listing
from countersign.slack.directory import look_up, not_found
from countersign.slack.manifest import scopes
from countersign.slack.tokens import BOT, LINK, refused
from countersign.slack.trouble import DROPPED, FAILURES, LIMITED, REFUSED, TIMEOUT, UNRESOLVED, cause

_NO_ANSWER = frozenset({REFUSED, UNRESOLVED, TIMEOUT, DROPPED})


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong. An ``error`` keeps the bot from working, a ``warning`` some part of it."""

    level: Literal["error", "warning"]
    sentence: str


def check(client_bot: WebClient, client_app: WebClient | None, playbooks: PlaybookSet) -> list[Finding]:
    """Return everything that is wrong with an installation, nothing if all is well.

    ``client_bot`` carries the bot token, ``client_app`` the app-level token where Socket Mode is used. Without Slack
    only that is said.
    """
    bot = [*_bot_token(client_bot, playbooks)]
    if any(finding.sentence.startswith(_UNREACHED) for finding in bot):
        return bot
    found = [*bot, *(_app_token(client_app) if client_app else ())]
    return found if any(finding.level == "error" for finding in bot) else [*found, *_team(client_bot, playbooks)]


_UNREACHED = "Slack cannot be reached"


def _unreached(reason: str) -> Finding:
    return Finding("error", f"{_UNREACHED} ({reason}). Check the network, the proxy and SLACK_API_URL.")


def _refused_token(setting: str, reason: str) -> Finding:
    if reason in _NO_ANSWER:
        return _unreached(reason)
    if reason == LIMITED:
        return Finding("warning", f"Slack asks to wait before {setting} is checked again. Try in a minute.")
    return Finding("error", refused(setting, reason))


def _bot_token(client: WebClient, playbooks: PlaybookSet) -> Iterator[Finding]:
    try:
        answer = client.auth_test()
    except FAILURES as error:
        yield _refused_token(BOT, cause(error))
        return
    given = next((value for name, value in answer.headers.items() if name.lower() == "x-oauth-scopes"), None)
    yield from _scopes(given, playbooks)


def _scopes(given: str | None, playbooks: PlaybookSet) -> Iterator[Finding]:
    """Yield the scopes that are missing; a Slack that tells none is not doubted."""
    owned = {scope.strip() for scope in (given or "").split(",")}
    for scope, reason in scopes(playbooks).items() if given is not None else ():
        if scope not in owned:
            yield Finding(
                "error",
                f"The scope {scope} is missing, so the bot cannot {reason}. Add it under OAuth & Permissions -> "
                "Bot Token Scopes (or paste the manifest anew), then install the app again.",
            )


def _app_token(client: WebClient) -> Iterator[Finding]:
    try:
        client.apps_connections_open(app_token=client.token or "")
    except FAILURES as error:
        yield _refused_token(LINK, cause(error))


def _team(client: WebClient, playbooks: PlaybookSet) -> Iterator[Finding]:
    yield from _channels(client, playbooks)
    yield from _people(client, playbooks)
    yield from _groups(client, playbooks)


def _channels(client: WebClient, playbooks: PlaybookSet) -> Iterator[Finding]:
    try:
        seen = [*listing(client, archived=True)]
    except FAILURES as error:
        yield Finding("warning", f"The channels could not be listed ({cause(error)}), so they are not checked.")
        return
    known = {str(each[key]): each for each in seen for key in ("id", "name")}
    for alias, name in playbooks.team.channels.items():
        yield from _channel(alias, name, known.get(name))


def _channel(alias: str, name: str, channel: Mapping[str, Any] | None) -> Iterator[Finding]:
    shown = name if channel_id(name) else f"#{name}"
    where = f"team.yaml: the channel {shown} ({alias})"
    if channel is None:
        yield Finding("error", f"{where} does not exist, or is private and the bot is not in it. Create or correct it.")
    elif channel.get("is_archived"):
        yield Finding("error", f"{where} is archived. Name another one, or unarchive it.")
    elif not channel.get("is_member"):
        yield Finding("error", f"{where} does not have the bot in it. Type /invite @countersign there.")


def _groups(client: WebClient, playbooks: PlaybookSet) -> Iterator[Finding]:
    named = playbooks.team.groups
    try:
        there = groups.listed(client) if named else {}
        for alias, name in named.items():
            users = groups.members(client, there.get(name))
            level: Literal["error", "warning"] = "warning" if name in there else "error"
            yield from (Finding(level, wrong) for wrong in groups.wanting(alias, name, there.get(name), users))
    except FAILURES as error:
        yield Finding("warning", groups.unlisted(cause(error)))


def _people(client: WebClient, playbooks: PlaybookSet) -> Iterator[Finding]:
    for handle, person in playbooks.team.people.items():
        try:
            user = look_up(client, person)
        except FAILURES as error:
            reason = cause(error)
            yield Finding("warning", not_found(handle, person, reason))
            if reason in _NO_ANSWER | {LIMITED}:
                return
        else:
            if user.get("deleted"):
                yield Finding("warning", f"team.yaml: {person.name} ({handle}) is deactivated in Slack.")
