"""Pausing the use of a system: asked for by one, approved by others, and lifted by a decision of its own."""

from collections.abc import Mapping, Sequence

from countersign.domain import referrals
from countersign.domain.case import Case, Stamp
from countersign.domain.events import Event
from countersign.domain.fields import Field, FieldType, Option
from countersign.domain.incidents.pause_events import Paused, PauseLifted
from countersign.domain.incidents.pause_state import Pause
from countersign.domain.incidents.responding import responding
from countersign.domain.moves import Move, asks_why
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.referral_events import Referral
from countersign.domain.scene import Scene
from countersign.domain.stepping import Change
from countersign.domain.systems import folded

PAUSE, LIFT = "pause", "lift"
SUSPEND = "suspend"  # the question, and its answer that holds up all there is
_LEAVE = "leave"

_EVERYTHING = Field(
    field=SUSPEND,
    label="Suspend every grant and request on this system?",
    type=FieldType.SELECT,
    required=True,
    options=(
        Option(value=SUSPEND, label="Yes: no grant holds and no request goes on"),
        Option(value=_LEAVE, label="No: leave them as they are"),
    ),
    default=SUSPEND,
)


def named(case: Case) -> str | None:
    """Return the system that an incident names, None if it names none."""
    found = case.answers.get("system")
    return found if isinstance(found, str) and found else None


def holds(case: Case) -> bool:
    """Tell whether an incident pauses the use of a system, or is about to: then it may not be closed."""
    return case.response.pause is not None or referrals.waiting(case, "pause") is not None


def may_pause(case: Case, _: str) -> str | None:
    """Return the code of the refusal if there is nothing to pause, or it is paused or asked for already."""
    if named(case) is None:
        return "no_system"
    return "paused" if holds(case) else None


def may_lift(case: Case, _: str) -> str | None:
    """Return the code of the refusal if there is nothing to lift, or it is asked for already."""
    if case.response.pause is None:
        return "not_paused"
    return "lift_asked" if referrals.waiting(case, "lift") else None


def ended(case: Case, _: str) -> str | None:
    """Return the code of the refusal for what may not end while use is paused."""
    return "still_paused" if holds(case) else None


def lifting(state: str) -> Mapping[str, Move]:
    """Return the move that asks for the end of a pause; it is possible as long as there is one."""
    return {
        LIFT: Move(
            by="asked",
            to=(state,),
            guards=("standing", "paused", "lifts"),
            form=asks_why("Why may it be used again?", required=True),
            button="Lift the pause",
            menu=True,
            hint="Others decide it. If they approve, what this pause suspended may be used again.",
        )
    }


def moves(state: str) -> Mapping[str, Move]:
    """Return what can be done about the use of a system while an incident runs."""
    return {
        PAUSE: Move(
            by="asked",
            to=(state,),
            guards=("standing", "pausable", "pauses"),
            form=(*asks_why("Why must it not be used? Those who decide read it.", required=True), _EVERYTHING),
            button="Pause use",
            style="danger",
        ),
        **lifting(state),
    }


def pause(scene: Scene[IncidentPlaybook]) -> Sequence[Event]:
    """Ask those who decide to pause the use of the system."""
    return [referrals.refer(scene, "pause", "", {SUSPEND: str(scene.command.answers[SUSPEND])})]


def lift(scene: Scene[IncidentPlaybook]) -> Sequence[Event]:
    """Ask those who decide to let the system be used again."""
    there = scene.case.response.pause
    return [referrals.refer(scene, "lift", "", {"system": there.system} if there else {})]


def _webhooks(book: IncidentPlaybook) -> tuple[str, ...]:
    return book.pause.webhooks if book.pause else ()


def paused(scene: Scene[IncidentPlaybook], one: Referral) -> Sequence[Event]:
    """Pause the system that was named when it was asked for: that is what was approved."""
    halts = one.answers.get(SUSPEND) != _LEAVE and not scene.case.drill  # an exercise holds up nothing that people need
    return [Paused(str(one.answers["system"]), _key(scene), _by(scene), halts, _webhooks(scene.book))]


def lifted(scene: Scene[IncidentPlaybook], _: Referral) -> Sequence[Event]:
    """Lift the pause. Outside it is told only if no other incident pauses the same system."""
    there = scene.case.response.pause
    if there is None:
        return []
    found = scene.facts.paused.get(folded(there.system), ())
    still = tuple(other.key for other in found if other.incident != scene.case.id)
    return [PauseLifted(there.system, _key(scene), _by(scene), still, () if still else _webhooks(scene.book))]


def _key(scene: Scene[IncidentPlaybook]) -> str:
    return str(scene.command.answers["key"])


def _by(scene: Scene[IncidentPlaybook]) -> tuple[str, ...]:
    return tuple(str(scene.command.answers.get("by", "")).split())


def _paused(case: Case, event: Paused, by: Stamp) -> Case:
    return responding(case, pause=Pause(event.system, event.approval, event.by, by.at, event.halts))


EVOLVE: Mapping[type, Change] = {Paused: _paused, PauseLifted: lambda case, _, __: responding(case, pause=None)}


def spreads(event: Event) -> str | None:
    """Return the system (folded) whose grants and requests an event concerns, None if it concerns none."""
    if isinstance(event, Paused):
        return folded(event.system) if event.halts else None
    return folded(event.system) if isinstance(event, PauseLifted) else None


def concerns(case: Case) -> str | None:
    """Return the system (folded) that is or may soon be paused: by an incident, or by whoever decides about that."""
    if referrals.link_of(case):
        found = case.answers.get("system")
        return folded(found) if isinstance(found, str) and SUSPEND in case.answers else None
    if case.response.pause:
        return folded(case.response.pause.system)
    wanted = referrals.waiting(case, "pause")
    return folded(str(wanted.answers.get("system", ""))) if wanted else None
