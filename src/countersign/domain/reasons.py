"""Why somebody is asked, in words: because they hold a role, for whom they stand in, why nobody else could be found."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.cast import Cast
from countersign.domain.commands import Facts, Holder
from countersign.domain.event_parts import Asked
from countersign.domain.explanation import Empty, Seated
from countersign.domain.playbook import Playbook
from countersign.domain.rules import interested


@dataclass(frozen=True)
class Scenery:
    """What reasons are read from: who is who, the rules, and what was true when people were asked."""

    cast: Cast
    book: Playbook
    facts: Facts
    case: Case

    def name(self, actor: Actor) -> str:
        """Return what people call somebody."""
        return self.cast.name(self.cast.handle(actor))

    def seat(self, seat: str) -> str:
        """Return a seat in words: ``role:data_steward`` is ``data steward``."""
        kind, _, word = seat.partition(":")
        field = self.book.fields.get(word.partition("/")[0]) if kind == "field" else None
        return f"“{field.label}”" if field else word.replace("_", " ")


_OWN: Mapping[str, str] = {
    "own_request": "asks",
    "beneficiary": "would gain by it",
    "coauthor": "wrote it with others",
}


def _why_out(actor: Actor, scene: Scenery) -> str:
    """Return why somebody is passed over."""
    own = interested(scene.case, scene.book).get(actor)
    if own:
        return _OWN[own]
    return "is away" if actor in scene.facts.away else "is asked already"


def _holder(seat: str, scene: Scenery) -> Holder:
    """Return whom a seat is meant for: who holds it, and those who may stand in; all of a group."""
    facts, (kind, _, name) = scene.facts, seat.partition(":")
    held = {"role": facts.roles, "rota": facts.rotas}.get(kind, {}).get(name)
    return held or Holder(facts.people.get(name) if kind == "person" else None, facts.groups.get(name, ()))


def _passed_over(actors: Iterable[Actor], scene: Scenery) -> str:
    return ", ".join(f"{scene.name(actor)} {_why_out(actor, scene)}" for actor in actors)


def _as_deputy(asked: Asked, scene: Scenery) -> str:
    first = asked.instead_of
    return f"{scene.seat(asked.seat)}, deputy: {_passed_over([first] if first else [], scene)}"


def _as_fallback(asked: Asked, scene: Scenery) -> str:
    return f"fallback: {_nobody(asked.seat, scene)}"


def _by_escalation(asked: Asked, scene: Scenery) -> str:
    name = scene.seat(asked.seat)
    return f"{name}, deputy of {scene.name(asked.instead_of)}" if asked.instead_of else f"may answer for {name}"


_WORDS: Mapping[str, Callable[[Asked, Scenery], str]] = {
    "primary": lambda asked, scene: scene.seat(asked.seat),
    "member": lambda asked, scene: f"one of {scene.seat(asked.seat)}",
    "turn": lambda asked, scene: f"{scene.seat(asked.seat)}, on turn",
    "named": lambda asked, scene: f"named: {scene.seat(asked.seat)}",
    "deputy": _as_deputy,
    "fallback": _as_fallback,
    "escalation": _by_escalation,
}


def _nobody(seat: str, scene: Scenery) -> str:
    """Return why nobody who belongs in a seat could be asked. Whose own matter it is has no deputy in it."""
    holder, name = _holder(seat, scene), scene.seat(seat)
    decides = scene.case.lifecycle == "approval"
    if decides and holder.primary and holder.primary in interested(scene.case, scene.book):
        return f"nobody of {name} may ({_passed_over([holder.primary], scene)}, and so no deputy decides it either)"
    out = _passed_over((*([holder.primary] if holder.primary else []), *holder.deputies), scene)
    return f"nobody of {name} can ({out})" if out else f"nobody of {name} was found"


def seated(asked: Asked, scene: Scenery) -> Seated:
    """Return who is asked and why, by handle and in words."""
    instead = scene.cast.handle(asked.instead_of) if asked.instead_of else None
    words = _WORDS[asked.why](asked, scene)
    return Seated(scene.cast.handle(asked.person), asked.seat, asked.why, instead, words)


def empty(seat: str, scene: Scenery) -> Empty:
    """Return a seat that stays empty, and why."""
    return Empty(seat, _nobody(seat, scene))
