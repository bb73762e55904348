"""The app manifest, made from the playbooks: paste it at api.slack.com/apps and the app has what it needs, no more."""

from collections.abc import Iterator, Mapping
from io import StringIO
from typing import Any
from urllib.parse import urlsplit

from ruamel.yaml import YAML

from countersign.domain.errors import CountersignError
from countersign.domain.fields import FieldType
from countersign.domain.playbook import IncidentPlaybook, Playbook
from countersign.domain.playbooks import PlaybookSet

NAME, BOT = "Countersign", "countersign"
ABOUT = "AI governance: requests decided by named owners, on a clock, on the record."
GOVERN = "/ai-gov"
# One path takes everything; the server listens there.
EVENTS_PATH = "/slack/events"
_EXAMPLE = "https://bot.example.com"

Json = dict[str, Any]

# Each scope, and what would not work without it.
SCOPES: Mapping[str, str] = {
    "commands": "take slash commands",
    "chat:write": "post and update messages in channels the bot was invited to, and in direct messages",
    "im:write": "open direct messages with the people who are asked",
    "im:history": "find a direct message of its own again, so that none is sent twice",
    "channels:read": "find public channels by name",
    "channels:history": "find its own messages in public channels again, and read what people pin in an incident",
    "groups:read": "find private channels by name",
    "groups:history": "find its own messages in private channels again, and read what people pin in an incident",
    "users:read": "know who is deactivated or a guest, and in which time zone people are",
    "users:read.email": "find the people of team.yaml by their e-mail address",
}
FILE_SCOPE = ("files:read", "take files that are attached to a form")
GROUP_SCOPE = ("usergroups:read", "know who is in the user groups of team.yaml")
# For kinds that give each case a room of its own.
ROOM_SCOPES: Mapping[str, str] = {
    "channels:manage": "make public rooms for incidents, invite those called and set the topic",
    "groups:write": "make private rooms for private incidents, invite those called and set the topic",
    "pins:write": "pin the summary of an incident in its room",
}
# For incidents: what people pin goes into their timeline.
PIN_SCOPES: Mapping[str, str] = {
    "pins:read": "hear of messages that are pinned in an incident, for its timeline",
    "reactions:read": "hear of the reaction :pushpin: on messages of an incident, for its timeline",
}
DOCUMENT_SCOPE = ("files:write", "attach the document of an incident where it was worked on")
PIN_EVENTS = ("pin_added", "pin_removed", "reaction_added", "reaction_removed")
# What Slack tells of without being asked.
GROUP_EVENTS = ("subteam_members_changed", "subteam_updated")

_COMMANDS, _COMMAND, _DESCRIPTION, _HINT = 50, 32, 2000, 1000
_SHORTCUTS, _ABOUT_SHORTCUT = 5, 150
_WIDTH = 100


class UnfitManifest(CountersignError):
    """Slack would refuse the manifest; the message says what to change in the playbooks."""


def scopes(playbooks: PlaybookSet) -> Mapping[str, str]:
    """Return the bot scopes that these playbooks need, each with what it is for."""
    fields = (field for book in playbooks.kinds.values() for field in book.form)
    files = any(field.type is FieldType.FILE for field in fields)
    groups = [GROUP_SCOPE] if playbooks.team.groups else []
    rooms = any(isinstance(book, IncidentPlaybook) and book.room for book in playbooks.kinds.values())
    pins = PIN_SCOPES if _incidents(playbooks) else {}
    more = {**(ROOM_SCOPES if rooms else {}), **pins, **(dict([DOCUMENT_SCOPE]) if pins else {})}
    return dict([*SCOPES.items(), *([FILE_SCOPE] if files else []), *groups, *more.items()])


def _incidents(playbooks: PlaybookSet) -> bool:
    return any(isinstance(book, IncidentPlaybook) for book in playbooks.kinds.values())


def _hint(book: Playbook) -> str:
    """Return what may follow a command: a word that chooses from the first menu, and the first text."""
    kinds = ({FieldType.SELECT}, {FieldType.TEXT, FieldType.LONG_TEXT})
    found = (next((field.field for field in book.form if field.type in kind), None) for kind in kinds)
    return " ".join(f"[{name.replace('_', ' ')}]" for name in found if name)


def _command(command: str, description: str, hint: str, url: Json) -> Json:
    shown = {"usage_hint": hint[:_HINT]} if hint else {}
    return {"command": command, "description": description[:_DESCRIPTION], **shown, "should_escape": True, **url}


def _commands(playbooks: PlaybookSet, url: Json) -> list[Json]:
    own = [_command(name, book.name, _hint(book), url) for name, book in sorted(playbooks.commands.items())]
    kinds = " | ".join(sorted(kind for kind, book in playbooks.requests.items() if not book.command))
    hint = " | ".join(
        filter(None, ["help", "mine", "queue", "show KEY", "timeline KEY", "find WORDS", "absence DAYS", kinds])
    )
    return [_command(GOVERN, "AI governance: what waits, what was decided, and everything else", hint, url), *own]


def _shortcuts(playbooks: PlaybookSet) -> Json:
    """Return the shortcuts on messages that open a form."""
    named = {kind: book for kind, book in sorted(playbooks.requests.items()) if isinstance(book, IncidentPlaybook)}
    found = [
        {"name": book.shortcut, "type": "message", "callback_id": f"report:{kind}", "description": _on_message(book)}
        for kind, book in named.items()
        if book.shortcut
    ]
    return {"shortcuts": found} if found else {}


def _on_message(book: Playbook) -> str:
    return f"{book.name}: opens the form with this message as evidence"[:_ABOUT_SHORTCUT]


def _problems(playbooks: PlaybookSet) -> Iterator[str]:
    """Yield what Slack would refuse."""
    names = [book.command for book in playbooks.kinds.values() if book.command]
    if len(names) + 1 > _COMMANDS:
        yield f"Slack takes {_COMMANDS} commands per app; remove `command:` from {len(names) + 1 - _COMMANDS} playbooks"
    shortcuts = [one["name"] for one in _shortcuts(playbooks).get("shortcuts", [])]
    if len(shortcuts) > _SHORTCUTS:
        yield f"Slack takes {_SHORTCUTS} shortcuts on messages per app; remove `shortcut:` from a playbook"
    yield from (
        f"{name} is the shortcut of two playbooks" for name in sorted({n for n in shortcuts if shortcuts.count(n) > 1})
    )
    if GOVERN in names:
        yield f"{GOVERN} is the bot's own command; give the playbook another `command:`"
    yield from (f"{name} is longer than {_COMMAND} characters" for name in names if len(name) > _COMMAND)
    yield from (f"{name} is the command of two playbooks" for name in sorted({n for n in names if names.count(n) > 1}))


def request_url(address: str) -> str:
    """Return where Slack sends requests, from the bot's address as Slack reaches it; raises UnfitManifest."""
    parts = urlsplit(address)
    if parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment or any(map(str.isspace, address)):
        raise UnfitManifest(
            f"{address} is no address for Slack: name one that begins with https://, such as {_EXAMPLE}"
        )
    return f"{address.rstrip('/').removesuffix(EVENTS_PATH)}{EVENTS_PATH}"


def manifest(playbooks: PlaybookSet, address: str = "") -> Json:
    """Return the manifest; raises UnfitManifest naming everything that Slack would refuse.

    ``address`` is where Slack reaches the bot over HTTP, https://…; without one the app uses Socket Mode.
    """
    url = request_url(address) if address else ""
    if problems := [*_problems(playbooks)]:
        raise UnfitManifest("; ".join(problems))
    return {
        "_metadata": {"major_version": 2, "minor_version": 1},
        "display_information": {"name": NAME, "description": ABOUT},
        "features": {
            # Whatever is typed to the bot is not read, so Slack does not offer to type it.
            "app_home": {
                "home_tab_enabled": False,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": True,
            },
            "bot_user": {"display_name": BOT, "always_online": True},
            **_shortcuts(playbooks),
            "slash_commands": _commands(playbooks, {"url": url} if url else {}),
        },
        "oauth_config": {"scopes": {"bot": [*scopes(playbooks)]}},
        "settings": {
            "interactivity": {"is_enabled": True, **_interactive(url)},
            **_subscriptions(playbooks, url),
            "org_deploy_enabled": False,
            "socket_mode_enabled": not url,
            "token_rotation_enabled": False,
        },
    }


def _interactive(url: str) -> Json:
    """Say where clicks and forms go, and where menus that are too long to be shown whole get their options."""
    return {"request_url": url, "message_menu_options_url": url} if url else {}


def _subscriptions(playbooks: PlaybookSet, url: str) -> Json:
    """Say which events are sent, and over HTTP where to; without user groups and incidents there are none to hear."""
    wanted = [*(GROUP_EVENTS if playbooks.team.groups else ()), *(PIN_EVENTS if _incidents(playbooks) else ())]
    events = {**({"request_url": url} if url else {}), "bot_events": wanted}
    return {"event_subscriptions": events} if wanted else {}


_HEADER = """\
# Made from the playbooks by `countersign manifest`; make it anew when a command or a file question changes.
"""
_OVER_SOCKET = """\
# The app-level token for Socket Mode is not part of it: Basic Information -> App-Level Tokens, connections:write.
"""
_OVER_HTTP = """\
# Slack sends everything to the URL in it: the bot has to answer there, over HTTPS.
"""


def to_yaml(playbooks: PlaybookSet, address: str = "") -> str:
    """Return the manifest as YAML, with the reason beside each scope."""
    yaml = YAML()
    yaml.width, yaml.default_flow_style = _WIDTH, False
    yaml.indent(mapping=2, sequence=4, offset=2)
    out = StringIO()
    yaml.dump(manifest(playbooks, address), out)
    reasons = scopes(playbooks)
    lines = (_with_reason(line, reasons) for line in out.getvalue().splitlines())
    return _HEADER + (_OVER_HTTP if address else _OVER_SOCKET) + "\n".join(lines) + "\n"


def _with_reason(line: str, reasons: Mapping[str, str]) -> str:
    """Say beside a scope what it is for."""
    reason = reasons.get(line.strip().removeprefix("- "))
    return f"{line} # {reason}" if reason and line.lstrip().startswith("- ") else line
