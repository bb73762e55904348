"""The app manifest, read for what it grants: scopes, events, commands and whether mentions are escaped."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from slack_standin.wire import Json


@dataclass(frozen=True)
class Manifest:
    """The parts of a manifest that change how Slack treats the app."""

    scopes: frozenset[str]
    bot_events: frozenset[str]
    commands: dict[str, Json]
    home_tab: bool = True

    @classmethod
    def load(cls, path: Path) -> "Manifest":
        """Read a manifest file, YAML or JSON."""
        text = path.read_text(encoding="utf-8")
        return cls.of(json.loads(text) if path.suffix == ".json" else YAML(typ="safe").load(text))

    @classmethod
    def of(cls, data: Json) -> "Manifest":
        """Read a manifest that is already JSON."""
        features = data.get("features", {})
        return cls(
            scopes=frozenset(_at(data, "oauth_config", "scopes", "bot") or []),
            bot_events=frozenset(_at(data, "settings", "event_subscriptions", "bot_events") or []),
            commands={command["command"]: command for command in features.get("slash_commands", [])},
            home_tab=bool(_at(features, "app_home", "home_tab_enabled")),
        )

    def escapes(self, command: str) -> bool:
        """Tell whether Slack turns mentions in this command's text into ``<@U012>``."""
        return bool(self.commands.get(command, {}).get("should_escape"))


def _at(data: Any, *path: str) -> Any:
    for name in path:
        data = data.get(name) if isinstance(data, dict) else None
    return data
