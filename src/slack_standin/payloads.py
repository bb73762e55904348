"""The payloads apps get, in Slack's exact shapes."""

from typing import Any

from slack_standin.modals import View
from slack_standin.model import Channel, Message
from slack_standin.slots import SLOTS
from slack_standin.standin import Standin
from slack_standin.wire import Json

VERIFICATION = "verification-token"
"""Slack still sends this deprecated token; apps must not use it."""


def slash_command(standin: Standin, user: str, channel: Channel, command: str, text: str) -> Json:
    """A slash command; the same fields as in an HTTP form."""
    team, person = standin.space.team, standin.space.users[user]
    return {
        "token": VERIFICATION,
        "team_id": team.id,
        "team_domain": team.domain,
        "channel_id": channel.id,
        "channel_name": "privategroup" if channel.is_private and not channel.is_im else channel.name,
        "user_id": user,
        "user_name": person.name,
        "command": command,
        "text": text,
        "api_app_id": standin.space.bot.app_id,
        "is_enterprise_install": "false",
        "response_url": standin.response_url(user, channel.id),
        "trigger_id": standin.triggers.issue(user),
    }


def _interaction(standin: Standin, kind: str, user: str) -> Json:
    team = standin.space.team
    return {
        "type": kind,
        "team": {"id": team.id, "domain": team.domain},
        "user": standin.space.user_ref(user),
        "api_app_id": standin.space.bot.app_id,
        "token": VERIFICATION,
        "enterprise": None,
        "is_enterprise_install": False,
    }


def action_of(standin: Standin, block: Json, element: Json, chosen: Any) -> Json:
    """One entry of ``actions``: what was clicked and, for a menu or input, what was chosen."""
    action = {
        "type": element["type"],
        "action_id": element["action_id"],
        "block_id": block["block_id"],
        "action_ts": standin.clock.next_ts(),
    }
    for copied in ("text", "value", "style", "url", "placeholder", "confirm"):
        if copied in element:
            action[copied] = element[copied]
    if element["type"] in SLOTS:
        action[SLOTS[element["type"]].key] = chosen
    elif element["type"] == "overflow":
        action["selected_option"] = chosen
    return action


def in_message(standin: Standin, message: Message) -> Json:
    """Where in a message something was done."""
    ephemeral = bool(message.ephemeral_to)
    container = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": message.channel,
        "is_ephemeral": ephemeral,
    }
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    place = {
        "container": container,
        "channel": {"id": message.channel, "name": standin.space.channel_name(message.channel)},
    }
    # Slack does not say what an ephemeral message held: the container is all there is.
    return place if ephemeral else {**place, "message": standin.show(message)}


def in_view(standin: Standin, view: View) -> Json:
    """Where in a modal or Home tab something was done."""
    return {"container": {"type": "view", "view_id": view.id}, "view": standin.modals.show(view)}


def message_actions(standin: Standin, user: str, message: Message) -> Json:
    """A click in a message, without its ``actions``; ``state`` holds every stateful element of the message."""
    return {
        **_interaction(standin, "block_actions", user),
        **in_message(standin, message),
        "trigger_id": standin.triggers.issue(user),
        "state": {"values": message.typed.get(user, {})},
        "response_url": standin.response_url(user, message.channel, message.ts),
    }


def view_actions(standin: Standin, view: View, action: Json) -> Json:
    """A click, or a dispatched input, in a modal or Home tab."""
    return {
        **_interaction(standin, "block_actions", view.user),
        **in_view(standin, view),
        "trigger_id": standin.triggers.issue(view.user),
        "actions": [action],
    }


def view_submission(standin: Standin, view: View) -> Json:
    """A submitted modal; there is no channel in it."""
    return {
        **_interaction(standin, "view_submission", view.user),
        "trigger_id": standin.triggers.issue(view.user),
        "view": standin.modals.show(view),
        "response_urls": _response_urls(standin, view),
    }


def _response_urls(standin: Standin, view: View) -> list[Json]:
    urls = []
    for block in view.blocks:
        element = block.get("element", {})
        if not element.get("response_url_enabled"):
            continue
        entry = view.entry(block["block_id"], element["action_id"])
        channel = entry[SLOTS[element["type"]].key]
        if channel:
            place = {"block_id": block["block_id"], "action_id": element["action_id"], "channel_id": channel}
            urls.append({**place, "response_url": standin.response_url(view.user, channel)})
    return urls


def view_closed(standin: Standin, view: View, is_cleared: bool) -> Json:
    """A modal the person closed; sent only with ``notify_on_close``, without what was typed."""
    shown = standin.modals.show(view, with_state=False)
    return {**_interaction(standin, "view_closed", view.user), "view": shown, "is_cleared": is_cleared}


def block_suggestion(standin: Standin, user: str, where: Json, target: tuple[Json, Json], typed: str) -> Json:
    """What was typed into an external select (its block and element), asking for options.

    ``where`` is what ``in_view`` or ``in_message`` says.
    """
    block, element = target
    return {
        **_interaction(standin, "block_suggestion", user),
        **where,
        "action_id": element["action_id"],
        "block_id": block["block_id"],
        "value": typed,
    }


def global_shortcut(standin: Standin, user: str, callback_id: str) -> Json:
    """A global shortcut: no channel, no message, no response URL."""
    return {
        **_interaction(standin, "shortcut", user),
        "callback_id": callback_id,
        "action_ts": standin.clock.next_ts(),
        "trigger_id": standin.triggers.issue(user),
    }


def message_shortcut(standin: Standin, user: str, callback_id: str, message: Message) -> Json:
    """A shortcut on a message."""
    return {
        **_interaction(standin, "message_action", user),
        "callback_id": callback_id,
        "action_ts": standin.clock.next_ts(),
        "message_ts": message.ts,
        "message": standin.show(message),
        "channel": {"id": message.channel, "name": standin.space.channel_name(message.channel)},
        "trigger_id": standin.triggers.issue(user),
        "response_url": standin.response_url(user, message.channel, message.ts),
    }


def home_opened(standin: Standin, user: str, tab: str) -> Json:
    """The event of somebody opening the app's Home; ``view`` only once one was published."""
    home = standin.modals.homes.get(user)
    event: Json = {
        "type": "app_home_opened",
        "user": user,
        "channel": standin.space.dm(standin.space.users[user]).id,
        "tab": tab,
    }
    if home is not None and tab == "home":
        event["view"] = standin.modals.show(home)
    return event
