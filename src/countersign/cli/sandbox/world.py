"""The stand-in for Slack as people use it: type a command, fill a form, press a button, look; and move time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Any, Self

import httpx

# The stand-in itself waits for the bot, on a busy machine for longer than Slack's three seconds.
_TIMEOUT_SECONDS = 60.0
# As long as it takes to look once.
_NOW_SECONDS = 0.001
Json = dict[str, Any]


class Stuck(Exception):
    """A step could not be done: what was tried and what came back, in a sentence."""


class World:
    """The control interface of a stand-in. Every method raises Stuck when a step fails."""

    def __init__(self, url: str) -> None:
        """``url`` is the stand-in's address, for example ``http://127.0.0.1:4000``."""
        self.url = url
        # trust_env: a proxy in the environment must not stand between two processes of this machine.
        self._http = httpx.Client(base_url=url, timeout=_TIMEOUT_SECONDS, trust_env=False)

    def __enter__(self) -> Self:
        """Use the connection in a ``with``."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Close the connection."""
        self.close()

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def ask(self, path: str, **data: Any) -> Json:
        """Send one step to the control interface and return what it says, failed or not."""
        answer: Json = self._http.post(f"/control/{path}", json=data).json()
        return answer

    def do(self, path: str, **data: Any) -> Json:
        """Send one step that must succeed."""
        answer = self.ask(path, **data)
        if not answer.get("ok"):
            raise Stuck(f"{path} {data}: {answer.get('error') or answer.get('errors') or answer}")
        return answer

    def person(self, name: str) -> "Person":
        """Return somebody by Slack name or id."""
        return Person(self, name)

    def now(self) -> datetime:
        """Return the business time (UTC)."""
        return datetime.fromisoformat(self.do("clock")["now"])

    def set_time(self, moment: datetime) -> None:
        """Move the business time."""
        self.do("clock", set=moment.isoformat())


@dataclass(frozen=True)
class Person:
    """Somebody at their Slack window."""

    world: World
    name: str

    def type(self, command: str, text: str = "", channel: str | None = None) -> Json:
        """Type a slash command; return the answer with ``ack`` and the ``view`` now open."""
        where = {"channel": channel} if channel else {}
        return self.world.do("command", user=self.name, command=command, text=text, **where)

    def fill(self, **values: Any) -> Json:
        """Fill in fields of the open form, without sending it."""
        return self.world.do("fill", user=self.name, values=values)

    def submit(self, **values: Any) -> Json:
        """Fill in and send the open form; errors beside fields come back as ``errors``."""
        return self.world.ask("submit", user=self.name, values=values)

    def close(self) -> Json:
        """Close the open form."""
        return self.world.do("close", user=self.name)

    def press(self, label: str, contains: str) -> Json:
        """Press a button on the newest message that has it and contains some words."""
        found = self.wait(contains, button=label)
        return self.world.do("press", user=self.name, channel=found["channel"], ts=found["ts"], label=label)

    def has(self, label: str, contains: str) -> bool:
        """Tell whether a message with these words has a button now."""
        answer = self.world.ask("wait", user=self.name, contains=contains, button=label, timeout=_NOW_SECONDS)
        return bool(answer.get("ok"))

    def wait(self, contains: str, **more: Any) -> Json:
        """Wait until this person sees a message that contains some words, and return it."""
        answer = self.world.ask("wait", user=self.name, contains=contains, **more)
        if not answer.get("ok"):
            button = f" with a button {more['button']!r}" if "button" in more else ""
            words = f" that contains {contains!r}" if contains else ""
            raise Stuck(f"{self.name} sees no message{words}{button}.")
        message: Json = answer["message"]
        return message

    def sees(self, since: int = 0) -> Json:
        """Return what is new for this person since a number: ``messages``, ``view``, ``seq``."""
        answer: Json = self.world.ask("sees", user=self.name, since=since)
        return answer

    def messages(self, contains: str = "") -> Sequence[Json]:
        """Return the messages this person sees now, oldest first."""
        return [one for one in self.sees()["messages"] if contains in one["text"]]
