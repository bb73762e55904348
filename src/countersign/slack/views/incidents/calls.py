"""Who was called for an incident and for what; to one of them, why."""

from collections.abc import Callable, Mapping

from countersign.app.sending import Picture
from countersign.domain import events as e
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.playbook import Playbook
from countersign.slack.views.blocks import Json, section, who
from countersign.slack.views.words import seat

# Characters, so that all of a message keeps to the 12,000 Slack takes.
CALLED, WHY = 1000, 800


def _seats(case: Case, person: Actor, book: Playbook) -> str:
    """Return what somebody was called for; who came in later stands for those who were called before."""
    held = [asked for asked in case.asked if asked.person == person]
    names = [
        seat(asked.seat, book) + (f" for {who(asked.instead_of)}" if asked.instead_of else "")
        for asked in held
        if asked.why != "escalation" or asked.instead_of
    ]
    return f"{who(person)} ({', '.join(dict.fromkeys(names)) or 'added later'})"


def called(picture: Picture, _: Actor | None) -> list[Json]:
    """Return who was called and for what, and for what nobody could be found."""
    case, book = picture.case, picture.playbook
    persons = dict.fromkeys(asked.person for asked in case.asked)
    missing = [f"nobody could be found for {seat(one.name, book)}" for one in case.unfilled]
    found = "; ".join([", ".join(_seats(case, person, book) for person in persons), *missing]).removeprefix("; ")
    return [section(f"*{'Called' if case.response.severity else 'Asked'}*: {found}", CALLED)] if found else []


def _deputy(asked: e.Asked, name: str) -> str:
    holder = f"{who(asked.instead_of)}, who cannot act on this" if asked.instead_of else "somebody who cannot act"
    return f"You stand in for {holder} ({name})."


def _added(asked: e.Asked, name: str) -> str:
    if asked.instead_of is None:
        return "You are added because time is running out."
    return f"You stand in for {who(asked.instead_of)} because time is running out ({name})."


_WHYS: Mapping[str, Callable[[e.Asked, str], str]] = {
    "primary": lambda _, name: f"You hold the role {name}.",
    "named": lambda _, name: f"You are named for this ({name}).",
    "deputy": _deputy,
    "escalation": _added,
    "fallback": lambda _, name: f"Nobody else could be found ({name}).",
    "member": lambda _, name: f"You are one of the {name}.",
    "joined": lambda _, __: "You joined by yourself.",
    "turn": lambda _, name: f"You are on turn ({name}).",
}


def call(case: Case) -> str:
    """Return the first words to somebody who was called."""
    return "You are called." if case.response.severity else "Please look at this."


def whys(picture: Picture, reader: Actor | None) -> list[Json]:
    """Return why the reader was called, for each of their seats."""
    case, book = picture.case, picture.playbook
    found = [_WHYS[asked.why](asked, seat(asked.seat, book)) for asked in case.asked if asked.person == reader]
    return [section(" ".join(dict.fromkeys([f"*{call(case)}*", *found])), WHY)]
