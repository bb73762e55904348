"""Canaries: people who write a marked word into every question, strangers who look for it, a program that breaks."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle
from typing import Any

from countersign.domain.case import Case
from countersign.domain.commands import Command
from tests.scenarios.office import Json, Office
from tests.scenarios.witness import Witness

TYPED = ("plain_text_input", "url_text_input", "email_text_input", "rich_text_input")
STRANGERS = ("alex", "chris", "maya", "dana")


class Canary:
    """An office whose people write a marked word into every question of every form that asks for typed words."""

    def __init__(self, here: Office, witness: Witness, name: str) -> None:
        """``name`` is part of every word, so that what is found tells where it came from."""
        self.here, self.witness, self.name = here, witness, name
        self.written = set[str]()
        self.key = ""

    def word(self, *where: str) -> str:
        """Return a word that stands nowhere else."""
        word = "-".join(("canary", self.name, *where)).replace(" ", "-").replace("…", "").casefold()
        self.written.add(word)
        return word

    def fill(self, who: str, form: str, view: Json, **given: object) -> Json:
        """Answer a form page by page: as given, and with a marked word wherever something is typed."""
        answer = {"view": view}
        while answer["view"] and answer["view"]["fields"]:
            values = {}
            for one in answer["view"]["fields"]:
                name = one["block_id"]
                if name in given:
                    values[name] = given[name]
                elif one["type"] in TYPED or name == "system":
                    word = self.word(form, name)
                    values[name] = f"https://example.com/{word}" if one["type"] == "url_text_input" else word
            answer = self.here.person(who).submit(**values)
            assert answer["ok"], answer
        return answer

    def declare(self, who: str, *boxes: str, **given: object) -> str:
        """Declare an incident; ``boxes`` are ticked one after the other, as they make the form ask more."""
        view = self.here.person(who).type("/ai-incident")["view"]
        for box in boxes:
            view = self.here.world.do("press", user=who, view=True, block_id=box, action_id=box, value=True)["view"]
        answer = self.fill(who, "declare", view, **given)
        words = answer["view"]["text"].replace("*", " ").split()
        self.here.person(who).close()
        self.here.rest()
        self.key = next(word.strip(".,:") for word in words if word.startswith("INC-"))
        return self.key

    def does(self, who: str, label: str, key: str = "", **given: object) -> None:
        """Let somebody press a button in their own message, and answer all that it asks."""
        pressed = self.here.click(who, label, self.here.prompt(who, key or self.key))
        assert pressed["ok"], (label, pressed)
        if pressed["view"]:
            self.fill(who, label, pressed["view"], **given)
        self.here.rest()


def strangers_look(one: Canary) -> None:
    """Have people who have nothing to do with it look for it by every way there is."""
    for who in STRANGERS:
        for text in ("mine", "queue", "find canary", "find INC", "policy"):
            one.here.person(who).type("/ai-gov", text)
    for who, key in zip(cycle(STRANGERS), one.witness.private(), strict=False):
        for text in (f"show {key}", f"timeline {key}", f"find {key}"):
            said = str(one.here.person(who).type("/ai-gov", text)["ack"])
            assert "no such case" in said or "Nothing found" in said
    one.witness.look()
    assert one.witness.leaks == []


def quoting(act: Callable[..., Any], raising: set[str]) -> Callable[..., Any]:
    """Return a function that breaks down over some commands, with all that it was given in its error."""

    def broken(case: Case | None, command: Command, *more: object) -> Any:
        if (command.verb if case else f"open {command.kind}") in raising:
            raise ValueError(f"{command}")
        return act(case, command, *more)

    return broken
