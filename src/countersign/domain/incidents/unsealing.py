"""Telling who reported in confidence: two named people decide it, and only they and whoever asked are told."""

from collections.abc import Sequence

from countersign.domain import referrals
from countersign.domain.case import Case
from countersign.domain.confidence import keeps_name
from countersign.domain.events import Referred
from countersign.domain.incidents.events import Unsealed
from countersign.domain.ledger import entry
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.referral_events import Referral
from countersign.domain.scene import Scene
from countersign.domain.texts import TextRef
from countersign.domain.world import Followup


def act(scene: Scene[IncidentPlaybook]) -> Sequence[Referred]:
    """Leave it to an approval whether the name is told; while one waits there is nothing more to ask for."""
    return [] if referrals.waiting(scene.case, "unseal") else [referrals.refer(scene, "unseal")]


def effect(scene: Scene[IncidentPlaybook], one: Referral) -> Sequence[Unsealed]:
    """Tell the name to those who approved and to whoever asked, unless it was erased meanwhile."""
    if not keeps_name(scene.case):
        return []
    said = scene.command.answers
    deciders = tuple(str(said.get("by", "")).split())
    why = one.answers.get("reason")
    told = tuple(dict.fromkeys((*deciders, one.by)))
    return [Unsealed(told, str(said.get("key", "")), deciders, why if isinstance(why, TextRef) else None)]


def noted(event: object, case: Case) -> tuple[Followup, ...]:
    """Return the entry in the ledger of the day; it says that a name was told, and not whose."""
    if not isinstance(event, Unsealed):
        return ()
    details = {"case": case.key, "approval": event.approval, "approved by": " ".join(event.by)}
    return (entry(case.changed_at, "reporter's name told", details),)
