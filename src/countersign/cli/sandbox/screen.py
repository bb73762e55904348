"""What people see, printed: each new message once, with who reads it, its words and its buttons."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from textwrap import indent
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from countersign.cli.sandbox.world import Json, World


class Screen:
    """Prints the workspace as it changes. A message is printed when it is new, and again when its buttons go."""

    def __init__(self, world: World, console: Console, names: dict[str, str], zone: str) -> None:
        """``names`` maps Slack names to the names of people; times are shown in ``zone``."""
        self._world, self._console, self._names, self._zone = world, console, names, ZoneInfo(zone)
        self._seen: dict[tuple[str, str], str] = {}
        self._since: dict[str, int] = {}

    def say(self, words: str) -> None:
        """Print what happens, in a line of its own."""
        self._console.print(Text(words, style="bold"))

    def act(self, who: str, what: str) -> None:
        """Print what somebody does."""
        self._console.print(Text.assemble((f"{self._names[who]} ", "bold cyan"), what))

    def time(self, moment: datetime) -> None:
        """Print a moment as a heading."""
        local = moment.astimezone(self._zone)
        self._console.print()
        self._console.rule(f"{local:%A %-d %B %Y, %H:%M}", align="left", style="dim")

    def form(self, view: Json, *, every: bool = False) -> None:
        """Print an open form with what is filled in, or with ``every`` field, by the name that fills it."""
        fields = [field for field in view["fields"] if every or field.get("value")]
        words = option_words(view["blocks"])
        lines = [f"{_name(field, every=every)}: {shown(field.get('value'), words)}" for field in fields]
        text = "\n".join(lines) or view["text"]
        self._console.print(indent(f"form “{view['title']}”\n{indent(text, '  ')}", "    "), markup=False, style="dim")

    def news(self, people: Iterable[str]) -> None:
        """Print every message that is new for any of these people; what several see is printed once."""
        for name in people:
            seen = self._world.person(name).sees(self._since.get(name, 0))
            self._since[name] = seen["seq"]
            for message in sorted(seen["messages"], key=lambda one: one["seq"]):
                self._message(name, message)

    def catch_up(self) -> None:
        """Take everything that is there as read."""
        for name in self._names:
            seen = self._world.person(name).sees(self._since.get(name, 0))
            self._since[name] = seen["seq"]
            self._seen |= {(one["channel"], one["ts"]): f"{one['text']}{one['buttons']}" for one in seen["messages"]}

    def _message(self, name: str, message: Json) -> None:
        key, shown = (message["channel"], message["ts"]), f"{message['text']}{message['buttons']}"
        before = self._seen.get(key)
        self._seen[key] = shown
        if before == shown or message["from"] != "countersign":
            return
        if before is None:
            self._console.print(_panel(self._place(name, message), message))
        elif not message["buttons"] and not before.endswith("[]"):
            self._console.print(f"    ({self._place(name, message)}: the buttons are gone)", markup=False, style="dim")

    def _place(self, name: str, message: Json) -> str:
        if message["channel"].startswith("D"):
            return f"{self._names[name]}, direct message"
        thread = ", in the thread" if message["thread_ts"] else ""
        only = f", only {self._names[name]} sees it" if message["ephemeral"] else ""
        return f"#{message['channel_name']}{thread}{only}"


def _panel(place: str, message: Json) -> Panel:
    buttons = "  ".join(f"[ {label} ]" for label in message["buttons"])
    text = f"{message['text']}\n\n{buttons}" if buttons else message["text"]
    return Panel(Text(text), title=Text(place), title_align="left", border_style="dim", width=100)


def _name(field: Json, *, every: bool) -> str:
    """Return what a person calls a field; where they fill it in by name, also that name and what it may be."""
    if not every:
        return str(field["label"])
    choice = f" [{', '.join(field['options'])}]" if field["options"] and not field.get("value") else ""
    return f"{field['block_id']} ({field['label']}){choice}"


def option_words(part: object) -> dict[str, str]:
    """Return what people read for each option of a form, by its value."""
    if isinstance(part, list):
        return {value: words for item in part for value, words in option_words(item).items()}
    if not isinstance(part, dict):
        return {}
    own = {part["value"]: part["text"]["text"]} if "value" in part and isinstance(part.get("text"), dict) else {}
    return own | option_words([*part.values()])


def shown(value: object, words: Mapping[str, str]) -> str:
    """Return an answer as people read it; ``words`` are those of the options."""
    if isinstance(value, list):
        return ", ".join(shown(item, words) for item in value)
    return "" if value is None else words.get(str(value), str(value))
