"""The app manifest, in YAML or JSON as Slack exports it: what it grants, and what it adds to people's menus."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from slack_standin.files import read
from slack_standin.records import at, entries, words
from slack_standin.wire import Json, WrongData

SHORTCUT_TYPES = ("message", "global")


@dataclass(frozen=True)
class Command:
    """A slash command as the composer offers it."""

    command: str
    description: str = ""
    usage_hint: str = ""
    should_escape: bool = False


@dataclass(frozen=True)
class Shortcut:
    """A shortcut as menus offer it: ``type`` is ``message`` (in a message's menu) or ``global``."""

    name: str
    type: str
    callback_id: str
    description: str = ""


@dataclass(frozen=True)
class Manifest:
    """The parts of a manifest that change how Slack treats the app and what people see of it."""

    scopes: frozenset[str]
    bot_events: frozenset[str]
    commands: dict[str, Command]
    """By name, slash included, in the order of the manifest."""
    shortcuts: tuple[Shortcut, ...] = ()
    home_tab: bool = True
    display_name: str = ""
    """What the bot is called; empty if the manifest names neither a bot nor an app."""

    @classmethod
    def load(cls, path: Path) -> "Manifest":
        """Read a manifest file; raises OSError, or WrongData if it is none."""
        return read(path, cls.of)

    @classmethod
    def of(cls, data: Json) -> "Manifest":
        """Read a manifest that is already JSON; WrongData names the place that is not as Slack has it."""
        commands = [_command(entry, where) for where, entry in entries(data, "features", "slash_commands")]
        return cls(
            scopes=frozenset(words(data, "oauth_config", "scopes", "bot")),
            bot_events=frozenset(words(data, "settings", "event_subscriptions", "bot_events")),
            commands={command.command: command for command in commands},
            shortcuts=tuple(_shortcut(entry, where) for where, entry in entries(data, "features", "shortcuts")),
            home_tab=bool(at(data, "features", "app_home", "home_tab_enabled")),
            display_name=_text(at(data, "features", "bot_user"), "display_name")
            or _text(at(data, "display_information"), "name"),
        )

    def escapes(self, command: str) -> bool:
        """Tell whether Slack turns mentions in this command's text into ``<@U012>``."""
        return command in self.commands and self.commands[command].should_escape


def _command(entry: Json, where: str) -> Command:
    name = _needed(entry, "command", where)
    if not name.startswith("/"):
        raise WrongData(f"{where}.command must begin with a slash, and {name!r} does not")
    return Command(name, _text(entry, "description"), _text(entry, "usage_hint"), bool(entry.get("should_escape")))


def _shortcut(entry: Json, where: str) -> Shortcut:
    kind = _needed(entry, "type", where)
    if kind not in SHORTCUT_TYPES:
        raise WrongData(f"{where}.type must be message or global, and {kind!r} is neither")
    callback = _needed(entry, "callback_id", where)
    return Shortcut(_needed(entry, "name", where), kind, callback, _text(entry, "description"))


def _needed(entry: Json, name: str, where: str) -> str:
    if not _text(entry, name):
        raise WrongData(f"{where} has no {name}")
    return _text(entry, name)


def _text(entry: Any, name: str) -> str:
    # YAML takes a bare 1.0 for a number, and an absent text for null.
    value = entry.get(name) if isinstance(entry, dict) else None
    return "" if value is None else str(value).strip()
