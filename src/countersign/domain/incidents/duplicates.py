"""One thing reported twice: an incident ends as a duplicate of another one, and both say so."""

from collections.abc import Sequence
from dataclasses import replace

from countersign.domain import rules
from countersign.domain.actors import SYSTEM
from countersign.domain.case import Case, Stamp
from countersign.domain.commands import Command, Facts
from countersign.domain.event_parts import Link
from countersign.domain.form_checks import clean
from countersign.domain.incidents import regulating
from countersign.domain.incidents.beside import DUPLICATE, OTHER, TWIN
from countersign.domain.incidents.events import Duplicated, Reopened, Twinned
from countersign.domain.incidents.legal import LegalDuty, latest
from countersign.domain.incidents.responding import responding
from countersign.domain.incidents.state import Original
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.scene import Scene
from countersign.domain.stepping import moved
from countersign.domain.world import Followup

# The relation of an incident to the one it is a duplicate of, and to the one it was before it was reopened.
OF, WAS = "duplicate of", "was duplicate of"


def key_in(command: Command) -> str:
    """Return the key that a command names, as keys are written."""
    return clean(str(command.answers.get(OTHER.field, ""))).strip().upper()


def wrong(case: Case, command: Command, facts: Facts) -> dict[str, str]:
    """Return why an incident cannot be a duplicate of the one that is named; nothing for every other command."""
    said = _wrong(case, command, facts.other) if command.verb == DUPLICATE and key_in(command) else None
    return {OTHER.field: said} if said else {}


def _wrong(case: Case, command: Command, other: Case | None) -> str | None:
    key = key_in(command)
    if other is None or not rules.may_see(other, command.actor):
        return f"There is no {key}, or you may not see it."
    if other.lifecycle != "incident":
        return f"{key} is no incident."
    if other.id == case.id:
        return "An incident is no duplicate of itself."
    if original := other.response.original:
        # Whoever sees a public incident need not see the private one that it is a duplicate of.
        hidden = original.private and not other.private
        return f"{key} is a duplicate itself{'' if hidden else f', of {original.key}; name that one'}."
    if other.drill != case.drill:
        return (
            f"{key} is {'a drill' if other.drill else 'no drill'}, and this is {'a drill' if case.drill else 'none'}."
        )
    if any(not _carried(duty, other) for duty in case.response.owed):
        return (
            f"A duty to report is open here that {key} does not have, or has until later. Correct the facts there "
            "first, or answer it here."
        )
    return None


def _carried(duty: LegalDuty, other: Case) -> bool:
    """Tell whether another incident has a duty as well and no later, or has dealt with it: then nothing is lost here.

    One that ended there because its facts were corrected does not hold there.
    """
    there = latest(other.response.legal).get(duty.regulation)
    if there is None or there.state == "ended":
        return False
    return there.state != "open" or there.limit <= duty.limit


def act(scene: Scene[IncidentPlaybook]) -> Sequence[Duplicated]:
    """Say of which incident this one is a duplicate; ``wrong`` made sure that there is one."""
    other = scene.facts.other
    return [Duplicated(other.id, other.key, other.private, scene.reason())] if other else []


def twin(scene: Scene[IncidentPlaybook]) -> Sequence[Twinned]:
    """Another incident says that it is a duplicate of this one, or (``gone``) that it is none after all."""
    words = scene.command.answers
    event = Twinned(str(words.get("case", "")), str(words.get("key", "")), words.get("gone") is True)
    known = event.case in {link.case for link in scene.case.response.twins}
    return [event] if event.case and known == event.gone else []


def duplicated(case: Case, event: Duplicated, by: Stamp) -> Case:
    """End an incident with all its clocks and duties: those of the other one go on."""
    ended = moved(regulating.handed_on(case, by), DUPLICATE, by, event.reason)
    known = responding(ended, original=Original(event.case, event.key, event.private))
    return replace(known, links=(*case.links, Link(OF, event.case, event.key)))


def twinned(case: Case, event: Twinned, _: Stamp) -> Case:
    """Know which incidents are duplicates of this one."""
    others = tuple(link for link in case.response.twins if link.case != event.case)
    twins = others if event.gone else (*others, Link(TWIN, event.case, event.key))
    return responding(case, twins=twins)


def parted(case: Case) -> Case:
    """Return a case that is reopened: it is no duplicate any more."""
    links = tuple(replace(link, relation=WAS) if link.relation == OF else link for link in case.links)
    return replace(responding(case, original=None), links=links)


def told(event: object, case: Case) -> tuple[Followup, ...]:
    """Return the command that lets the other incident know; a public one hears nothing of a private one."""
    if isinstance(event, Duplicated):
        hidden = case.private and not event.private
        return () if hidden else (_twin(event.case, case, gone=False),)
    if isinstance(event, Reopened) and case.steps[-1].before == DUPLICATE:
        former = [link.case for link in case.links if link.relation == WAS]
        return tuple(_twin(other, case, gone=True) for other in former[-1:])
    return ()


def _twin(other: str, case: Case, *, gone: bool) -> Followup:
    return Followup(other, TWIN, SYSTEM, answers={"case": case.id, "key": case.key, "gone": gone})
