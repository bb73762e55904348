"""A witness of private cases: it reads what everybody reads, at every step, and says who learned what is not theirs.

What somebody may know is what stands in the cases that they take part in, by then, and in public ones. So whoever joins
later may read things from then on, and whoever decides one approval of an incident still learns nothing else of it.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from countersign.domain.confidence import reader
from countersign.domain.rules import taking_part
from tests.scenarios.inspection import cases
from tests.scenarios.office import BOT, Json, Office, identity, slot

if TYPE_CHECKING:
    import pytest

# Marked words, and what cases are called. Systems are compared in small letters, so case counts nowhere.
MARK = re.compile(r"canary-[\w-]+", re.IGNORECASE)
KEY = re.compile(r"\b[A-Z]{2,6}-\d+\b")
# Where only the person who did something sees what comes of it.
_GESTURES = frozenset({"command", "press", "submit", "shortcut", "suggest", "deliver"})
# Administrators hear which message was given up and why, by the key of its case; what it is about is not said.
_TO_ADMINS = "parked/"


def marks(text: str) -> set[str]:
    """Return the marked words in a text, in small letters."""
    return {found.casefold() for found in MARK.findall(text)}


@dataclass(frozen=True)
class Known:
    """What people may know: marked words and keys by person.

    ``near`` says who may get messages about a private case (by id): who takes part in it, or in what is decided for it;
    ``private`` has the keys of all private cases, by id.
    """

    words: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    keys: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    near: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    private: dict[str, str] = field(default_factory=dict)


class Witness:
    """Looks at whatever everybody is shown; ``leaks`` say what somebody read that is not theirs."""

    def __init__(self, here: Office, patch: pytest.MonkeyPatch) -> None:
        """Begin to look, each time that the bot has come to rest."""
        self.here, self.leaks = here, list[str]()
        self._heard: list[tuple[str, str, str]] = []
        self._since: dict[str, int] = defaultdict(int)
        self._ask, self._rest = here.world.ask, here.rest
        patch.setattr(here.world, "ask", self._asking)
        patch.setattr(here, "rest", self._resting)

    def _asking(self, path: str, **data: object) -> Json:
        answer = self._ask(path, **data)
        if path in _GESTURES and "user" in data:
            self._heard.append((str(data["user"]), json.dumps(data, default=str), json.dumps(answer)))
        return answer

    def _resting(self) -> None:
        self._rest()
        self.look()

    def look(self) -> None:
        """Compare what has come since the last look with what its readers may know by now."""
        space = self.here.world.do("workspace")
        names = {user["id"]: user["name"] for user in space["users"] if user["name"] != BOT}
        known, heard, self._heard = self._known(names), self._heard, []
        for who, typed, text in heard:
            self._judge(known, who, text, "was shown", typed)
        for who in names.values():
            for message in self._new(who):
                self._judge_message(known, who, message)
        for place in space["channels"]:
            shown = json.dumps({name: place[name] for name in ("name", "topic", "purpose")})
            # Everybody sees that there is a public channel, and of a private one who is in it.
            for reader_id in place["members"] if place["is_private"] else names:
                self._judge(known, names.get(reader_id, BOT), shown, "saw the channel")

    def recorded(self) -> set[str]:
        """Return the marked words that stand in private cases."""
        found: set[str] = set()
        with self.here.service.store.reading() as tx:
            for case in cases(self.here, tx):
                if case.private:
                    found |= marks(f"{case} {[*tx.texts.of(case.id).values()]}")
        return found

    def private(self) -> list[str]:
        """Return the keys of all private cases."""
        return sorted(self._known({}).private.values())

    # ---- what comes

    def _new(self, who: str) -> list[Json]:
        seen = self._ask("sees", user=who, since=self._since[who])
        self._since[who] = seen["seq"]
        found: list[Json] = seen["messages"]
        return found

    def _text(self, message: Json) -> str:
        files = [self.here.world.do("file", id=one)["text"] for one in message["file_ids"]]
        return json.dumps([message, files])

    def _judge_message(self, known: Known, who: str, message: Json) -> None:
        case = identity(message).partition("/")[0]
        to_admins = slot(message).startswith(_TO_ADMINS)
        if case in known.private and who not in known.near[case] and not to_admins:
            self.leaks.append(f"{who} got a message of {case}: {message['text'][:200]}")
        self._judge(known, who, self._text(message), "read", known.private.get(case, "") if to_admins else "")

    def _judge(self, known: Known, who: str, text: str, how: str, typed: str = "") -> None:
        """Note what somebody may not know of a text, unless they ``typed`` it themselves."""
        # A word that was cut is still told by how it begins.
        mine = known.words[who] | known.words[""] | marks(typed)
        strange = {word for word in marks(text) if not any(one.startswith(word) for one in mine)}
        strange |= set(KEY.findall(text)) & set(known.private.values()) - known.keys[who] - set(KEY.findall(typed))
        if strange and who != BOT:
            self.leaks.append(f"{who} {how} {sorted(strange)} in {text[:1500]}")

    # ---- what they may know

    def _known(self, names: Mapping[str, str]) -> Known:
        known = Known()
        with self.here.service.store.reading() as tx:
            for case in cases(self.here, tx):
                texts = tx.texts.of(case.id)
                events = [item.event for item in tx.cases.history(case.id)] if case.private else []
                said = f"{case} {events} {[*texts.values()]}"
                people = {reader(actor, texts) or "" for actor in taking_part(case)}
                members = {names.get(person.rpartition("/")[2], "") for person in people} - {""}
                for who in members if case.private else {""}:
                    known.words[who] |= marks(said)
                    known.keys[who] |= set(KEY.findall(said)) if case.private else set()
                if case.private:
                    known.private[case.id] = case.key
                    for near in (case.id, *(link.case for link in case.links)):
                        known.near[near] |= members
        return known
