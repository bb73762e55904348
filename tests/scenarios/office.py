"""An office: the sample team, the real bot and the stand-in over real sockets, and a business clock that is moved."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from typing import TypeVar

from countersign import bootstrap, playbook_files
from countersign.cli.sandbox import team
from countersign.cli.sandbox.processes import move, settle, wait_for
from countersign.cli.sandbox.world import Json, Person, World
from countersign.domain.case import Case
from countersign.domain.durations import Duration
from countersign.domain.record import Recorded
from countersign.settings import Settings
from slack_standin import Server

# A Tuesday at 09:30 in Berlin, in a week without holidays.
START = datetime(2030, 2, 5, 8, 30, tzinfo=UTC)
CHANNEL = "ai-governance"
# Trouble passes sooner here than at Slack.
PACING = replace(bootstrap.BRISK, first_wait=0.05, longest_wait=0.5)
BOT = "countersign"
MORE = "More…"
# How Slack reaches the bot.
MODES = SOCKET, HTTP = "socket", "http"

INGRESS = {
    "dataset": "Support tickets",
    "location": "https://data.example.com/tickets",
    "data_classification": "internal",
    "destination": "support-assistant",
    "purpose": "Evaluate drafted answers.",
}
RIGHTS = {"retention": "year_1", "source": "Our own tickets."}
PERSONAL = INGRESS | {"data_classification": "personal"}
BASIS = RIGHTS | {"legal_basis": "legitimate_interests"}
EXCEPTION = {
    "clause": "approved_tools",
    "system": "image-generator",
    "request": "Use a personal account",
    "reason": "The campaign starts next week.",
    "controls": "No customer names in prompts.",
    "until": "2030-02-15",
}
LOW_RISK = {
    "decision_impact": "informational",
    "human_oversight": "full",
    "data_sensitivity": "sensitive",
    "user_vulnerability": "professionals",
    "deployment_scale": "internal",
    "decision_reversibility": "reversible",
}


def slot(message: Json) -> str:
    """Return what the bot calls a message within its case: ``card``, ``receipt``, ``prompt:…``, ``note/…``."""
    return identity(message).partition("/")[2]


def identity(message: Json) -> str:
    """Return the key in a message's metadata: the case's id and the slot."""
    return str(((message["metadata"] or {}).get("event_payload") or {}).get("key", ""))


class Office:
    """What a scenario talks to: people at their Slack windows, the clock, and the bot itself."""

    def __init__(self, server: Server, clock_file: Path, playbooks: Path, database: str, mode: str) -> None:
        """The bot is not started yet. ``clock_file`` is the one that the stand-in writes."""
        self.server, self.clock_file, self.playbooks, self.database = server, clock_file, playbooks, database
        way = {"slack_app_token": team.APP_TOKEN}
        if mode == HTTP:
            way = {"slack_signing_secret": team.SIGNING_SECRET, "COUNTERSIGN_HTTP": "127.0.0.1:0"}
        self.world = World(server.url)
        self.settings = Settings(
            slack_bot_token=team.BOT_TOKEN,
            slack_api_url=server.api_url,
            COUNTERSIGN_DATABASE_URL=database,
            COUNTERSIGN_PLAYBOOKS=playbooks,
            **way,
        )
        self.running: bootstrap.Service | None = None
        self.expected_errors: set[str] = set()
        self.removed: set[str] = set()
        self.forgot = False  # what people did was lost, so that some of it is done and said again
        self._stopped = Event()

    # ---- the bot ---------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Start the bot and wait until it is connected and at rest."""
        clock = bootstrap.OffsetClock(self.clock_file)
        self.running = bootstrap.Service(self.settings, clock, PACING)
        self.running.start()
        urls = [f"{self.url}/slack/events"] if self.running.http else []
        self.world.do("request_urls", urls=urls)
        self._stopped = Event()
        self.running.follow_clock(self._stopped)
        self.watch = bootstrap.Watch(self.settings.database_url)
        # The first look opens a review for each digest, and a review always has a timer.
        wait_for(lambda: self.watch.next_timer() is not None, "the bot's first look")
        self.rest()

    def close(self) -> None:
        """Stop the bot in good order."""
        self._stopped.set()
        if self.running:
            self.watch.close()
            self.running.stop()
        self.running = None

    @property
    def service(self) -> bootstrap.Service:
        """The bot, which has to be running."""
        assert self.running, "the bot is not running"
        return self.running

    @property
    def url(self) -> str:
        """Where the bot listens, in a scenario over HTTP."""
        assert self.service.http, "the bot does not listen"
        return f"http://{self.service.http.address}"

    def expect_error(self, words: str) -> None:
        """Say that this scenario makes the bot log an error; any other fails it."""
        self.expected_errors.add(words)

    def case(self, key: str) -> Case:
        """Return a case as the record has it."""
        with self.service.store.reading() as tx:
            stored = tx.cases.get(tx.cases.by_key(key) or "")
        assert stored, f"there is no {key}"
        return stored.case

    def history(self, key: str) -> Sequence[Recorded]:
        """Return what happened to a case."""
        case = self.case(key)
        with self.service.store.reading() as tx:
            return tx.cases.history(case.id)

    def happened(self, key: str) -> list[str]:
        """Return the names of what happened to a case, in order."""
        return [item.event.type for item in self.history(key)]

    # ---- time ------------------------------------------------------------------------------------------------

    def rest(self) -> None:
        """Wait until the bot has nothing left to do."""
        settle(self.world, self.watch)

    def pass_time(self, length: str) -> None:
        """Let wall time pass, stopping at every timer."""
        self.until(self.world.now() + timedelta(minutes=Duration.parse(length).minutes))

    def until(self, moment: datetime) -> None:
        """Let time pass until a moment."""
        move(self.world, self.watch, moment, lambda _: None)

    def jump(self, length: str) -> None:
        """Let time pass at once: everything due on the way comes due together."""
        self.world.set_time(self.world.now() + timedelta(minutes=Duration.parse(length).minutes))
        if self.running:
            self.rest()

    # ---- people ----------------------------------------------------------------------------------------------

    def person(self, name: str) -> Person:
        """Return somebody of the team, by handle."""
        return self.world.person(name)

    def file(self, who: str, command: str, *pages: Json) -> str:
        """Fill in and send a form page by page; return the key of the case."""
        return self.send(who, *pages, first=self.person(who).type(*command.split(" ", 1)))

    def send(self, who: str, *pages: Json, first: Json | None = None) -> str:
        """Send the form that is open, page by page; return the key of the case."""
        person, answer = self.person(who), first or {}
        for page in pages:
            answer = person.submit(**page)
            assert answer["ok"], answer
        words = answer["view"]["text"].replace("*", " ").split()
        person.close()
        self.rest()
        return next(word.strip(".,:") for word in words if "-" in word and word.split("-")[-1].strip(".,:").isdigit())

    def click(self, who: str, label: str, message: Json, **more: object) -> Json:
        """Press a button of a message, whether anything comes of it or not; a form it opens is in ``view``.

        One that the message has not is looked for behind its "More…".
        """
        place = {"channel": message["channel"], "ts": message["ts"]}
        if label not in message["buttons"] and MORE in message["buttons"] and not more:
            assert self.world.ask("press", user=who, label=MORE, **place)["view"]
            place = {"view": True}
        answer = self.world.ask("press", user=who, **{**place, "label": label, **more})
        self.rest()
        return answer

    def forged(self, label: str, message: Json, verb: str) -> Json:
        """Return what a click on a button carries, with another verb in it than the button has."""
        rows = [block["elements"] for block in message["blocks"] if block["type"] == "actions"]
        button = next(one for row in rows for one in row if one["text"]["text"] == label)
        action = {**button, "action_id": f"verb:{verb}", "block_id": "verbs", "action_ts": f"{self.world.now():%s.%f}"}
        return {"actions": [action]}

    def approve(self, who: str, key: str) -> None:
        """Press Approve in somebody's own prompt."""
        assert self.click(who, "Approve", self.prompt(who, key))["ok"]

    def reject(self, who: str, key: str, reason: str) -> None:
        """Press Reject in somebody's own prompt and give the reason."""
        assert self.click(who, "Reject", self.prompt(who, key))["view"]
        self.answer(who, reason=reason)

    def answer(self, who: str, **values: object) -> None:
        """Send the form that is open."""
        answer = self.person(who).submit(**values)
        assert answer["ok"], answer
        self.rest()

    # ---- what they see ---------------------------------------------------------------------------------------

    def said(self) -> list[Json]:
        """Return everything that the bot has posted anywhere, in order."""
        found = [_apart(one) for one in self.world.ask("sees", user=BOT)["messages"] if one["from"] == BOT]
        return sorted(found, key=lambda one: float(one["ts"]))

    def dm(self, who: str, *words: str) -> list[Json]:
        """Return the direct messages to somebody that hold all these words, in order."""
        found = [_apart(one) for one in self.person(who).messages() if one["channel"].startswith("D")]
        return sorted((one for one in found if _holds(one, words)), key=lambda one: float(one["ts"]))

    def notes(self, who: str, *words: str) -> list[Json]:
        """Return what somebody was told once, in direct messages: all that is neither prompt nor receipt."""
        return [one for one in self.dm(who, *words) if slot(one).startswith(("note/", "parked/"))]

    def told(self, who: str, *words: str) -> Json:
        """Return the one note to somebody that holds all these words."""
        found = self.notes(who, *words)
        assert len(found) == 1, [one["text"] for one in found or self.notes(who)]
        return found[0]

    def prompt(self, who: str, key: str) -> Json:
        """Return the message that asks somebody to act on a case."""
        return self._of_case([one for one in self.dm(who) if slot(one).startswith("prompt:")], key)

    def receipt(self, who: str, key: str) -> Json:
        """Return the message that the requester got when the case was opened."""
        return self._of_case([one for one in self.dm(who) if slot(one) == "receipt"], key)

    def card(self, key: str) -> Json:
        """Return the card of a case in its channel."""
        return self._of_case([one for one in self.said() if slot(one) == "card"], key)

    def asked(self, key: str) -> set[str]:
        """Return the names of those who have a message that asks them to act on a case, with buttons."""
        users = {user["id"]: user["name"] for user in self.world.do("workspace")["users"]}
        prompts = [one for one in self.said() if slot(one).startswith("prompt:") and one["buttons"]]
        return {users[slot(one).rpartition("/")[2]] for one in prompts if identity(one).startswith(self.case(key).id)}

    def summary(self, key: str) -> Json:
        """Return the whole card of an incident, in its room."""
        return self._of_case([one for one in self.said() if slot(one) == "summary"], key)

    def room(self, key: str) -> Json:
        """Return the channel that is the room of an incident."""
        return self.place(self.summary(key)["channel"])

    def place(self, channel: str) -> Json:
        """Return a channel, by its id."""
        found: Json = next(one for one in self.world.do("workspace")["channels"] if one["id"] == channel)
        return found

    def thread(self, key: str) -> list[str]:
        """Return what the room of an incident says, or the thread of a card, line by line."""
        said = [one for one in self.said() if identity(one).startswith(f"{self.case(key).id}/note/")]
        return [one["text"] for one in said if not one["channel"].startswith("D")]

    def channel(self, *words: str) -> list[Json]:
        """Return what stands in #ai-governance outside of threads and holds all these words."""
        found = [one for one in self.said() if one["channel_name"] == CHANNEL and one["thread_ts"] is None]
        return [one for one in found if _holds(one, words)]

    def digests(self) -> list[Json]:
        """Return the digests posted so far."""
        return [one for one in self.said() if slot(one) == "digest"]

    def whispers(self, who: str) -> list[str]:
        """Return what only this person sees in a channel, in order."""
        found = [one for one in self.person(who).messages() if one["ephemeral"]]
        return [one["text"] for one in sorted(found, key=lambda one: float(one["ts"]))]

    def asks(self, who: str, text: str) -> Json:
        """Let somebody type ``/ai-gov …`` and return the answer that only they see."""
        self.person(who).type("/ai-gov", text)
        found = [_apart(one) for one in self.person(who).messages() if one["ephemeral"]]
        return max(found, key=lambda one: float(one["ts"]))

    def buttons(self, key: str) -> dict[str, list[str]]:
        """Return the buttons of every message about a case, by slot."""
        mine = [one for one in self.said() if identity(one).startswith(f"{self.case(key).id}/")]
        return {slot(one): one["buttons"] for one in mine if one["buttons"]}

    def _of_case(self, found: Sequence[Json], key: str) -> Json:
        mine = [one for one in found if identity(one).startswith(f"{self.case(key).id}/")]
        assert mine, f"no such message about {key}"
        return max(mine, key=lambda one: float(one["ts"]))


# Buttons that open an explanation, and move nothing.
_WHY = ("Why me?", "Why these people?")


def _apart(message: Json) -> Json:
    """Return a message as somebody sees it, with the buttons that only explain under ``explains``."""
    moves = [label for label in message["buttons"] if label not in _WHY]
    return {**message, "buttons": moves, "explains": [label for label in message["buttons"] if label in _WHY]}


def _holds(message: Json, words: Sequence[str]) -> bool:
    return all(word in message["text"] for word in words)


@contextmanager
def office(
    server: Server, clock_file: Path, folder: Path, files: Mapping[str, str], database: str, mode: str
) -> Iterator[Office]:
    """Open an office on a stand-in with fresh state; the bot is stopped at the end whatever happened.

    ``files`` are playbooks beside those that ship, or in place of them; ``database`` names one without cases, ``mode``
    is one of MODES.
    """
    yaml = folder / "playbooks"
    shutil.copytree(bootstrap.shipped_playbooks(), yaml)
    for name, text in files.items():
        (yaml / name).write_text(text, encoding="utf-8")
    with opened(Office(server, clock_file, yaml, database, mode)) as here:
        yield here


Here = TypeVar("Here", bound=Office)


@contextmanager
def opened(here: Here) -> Iterator[Here]:
    """Open an office on a stand-in with fresh state; the bot is stopped at the end whatever happened."""
    here.world.do("reset", workspace=team.workspace(playbook_files.load(here.playbooks)))
    here.world.do("faults/clear")
    here.world.set_time(START)
    try:
        here.open()
        yield here
    finally:
        here.close()
        here.world.close()
