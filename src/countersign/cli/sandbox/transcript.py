"""What people read, in plain lines: the local time, who reads it where, and the words of each message once."""

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any

from rich.console import Console
from rich.text import Text

from countersign.cli.sandbox.screen import Screen, option_words, shown
from countersign.cli.sandbox.world import Json, World

WIDTH = 110
_INDENT = " " * 7
_SHORT = 8  # lines of a message that is always printed in full


class Transcript(Screen):
    """A screen that prints lines. The same words to several people are printed once, with everybody who reads them."""

    def __init__(self, world: World, console: Console, names: dict[str, str], zone: str) -> None:
        """Take what a screen takes."""
        super().__init__(world, console, names, zone)
        self._day = self._clock = ""
        self._read: dict[str, set[str]] = {}

    def time(self, moment: datetime) -> None:
        """Keep a moment as the time of the lines that follow; a new day gets a heading."""
        local = moment.astimezone(self._zone)
        day, clock = f"{local:%A %-d %B %Y}", f"{local:%H:%M}"
        if day != self._day:
            self._console.print(f"\n{day}\n{'=' * len(day)}", soft_wrap=True)
        self._day, self._clock = day, clock

    def say(self, words: str) -> None:
        """Print what the exercise is about to show."""
        self._console.print()
        self._lines("", f"# {words}", "# ")

    def act(self, who: str, what: str) -> None:
        """Print what somebody does."""
        self._console.print()
        self._lines(self._clock, f"{self._names[who]} {what}")

    def form(self, view: Json, *, every: bool = False) -> None:
        """Print what is filled into a form."""
        words = option_words(view["blocks"])
        for field in view["fields"]:
            value = field.get("value")
            if every or value:
                said = self._said(field["type"], value, words)
                first, *rest = said.splitlines()
                self._lines("", f"  {field['label']} {first}", "    ")
                for line in rest:
                    self._lines("", f"    {line}", "      ")

    def quote(self, text: str) -> None:
        """Print all of a text."""
        for line in text.splitlines():
            self._lines("", f"| {line}", "|   ")

    def _said(self, kind: str, value: Any, words: Mapping[str, str]) -> str:
        """Return an answer as it is shown in the form."""
        if kind == "datetimepicker":
            return f"{datetime.fromtimestamp(value, self._zone):%-d %B %Y, %H:%M}"
        if kind == "users_select":
            return self._names[str(value).removeprefix("U0").lower()]
        return shown(value, words)

    def note(self, words: str) -> None:
        """Print something that no message in Slack says."""
        self._lines(self._clock, words)

    def news(self, people: Iterable[str], *, quiet: bool = False) -> None:
        """Print every message that is new for any of these people, in the order in which they were posted.

        Of a ``quiet`` moment nothing is printed, and all of it counts as read.
        """
        found: dict[tuple[str, tuple[str, ...]], list[str]] = {}
        for message, name in self._new(people):
            found.setdefault((message["text"], (*message["buttons"],)), []).append(self._place(name, message))
        for (text, buttons), places in found.items() if not quiet else ():
            self._lines(self._clock, f"→ {' · '.join(dict.fromkeys(places))}")
            self._quoted(text, buttons)

    def look(self, who: str, words: str) -> None:
        """Print the direct message with these words that somebody got last, as it is now."""
        found = [one for one in self._world.person(who).messages(words) if one["from"] == "countersign"]
        message = max(found, key=lambda one: float(one["ts"]))
        self._console.print()
        self._lines(self._clock, f"{self._names[who]} looks at it again")
        self._quoted(message["text"], message["buttons"])

    def _new(self, people: Iterable[str]) -> Sequence[tuple[Json, str]]:
        """Return what is new with who reads it: channels and threads in order, then people.

        Which of two messages is there first is chance unless one follows the other in a channel or a thread, and must
        not make two transcripts differ.
        """
        new: list[tuple[tuple[object, ...], Json, str]] = []
        for number, name in enumerate(people):
            seen = self._world.person(name).sees(self._since.get(name, 0))
            self._since[name] = seen["seq"]
            for message in seen["messages"]:
                key, direct = (message["channel"], message["ts"]), message["channel"].startswith("D")
                if key not in self._seen and message["from"] == "countersign":
                    thread = (self._place(name, message), message["thread_ts"] or "", message["ts"])
                    new.append(((direct, *((number, message["text"]) if direct else thread)), message, name))
                self._seen[key] = message["text"]
        return [(message, name) for _, message, name in sorted(new, key=lambda one: one[0])]

    def _quoted(self, text: str, buttons: Sequence[str]) -> None:
        """Print a message; of a long one only what was not read under the same heading before, and "…" for the rest."""
        heading, *lines = [*text.splitlines(), *([f"[{']  ['.join(buttons)}]"] if buttons else [])]
        known = self._read.setdefault(heading, set())
        kept = [line if len(lines) <= _SHORT or line not in known else "…" for line in lines]
        known.update(lines)
        for before, line in pairwise(["", heading, *kept]):
            if not before == line == "…":
                self._lines("", f"| {line}", "|   ")

    def _lines(self, clock: str, words: str, further: str = "  ") -> None:
        first = f"{clock:7}"
        self._console.print(
            Text(
                textwrap.fill(
                    words, WIDTH, initial_indent=first, subsequent_indent=_INDENT + further, break_long_words=False
                )
            ),
            soft_wrap=True,
        )
