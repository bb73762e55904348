"""After the approval: who may suspend, lift, revoke or give back a grant, and what that does."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import cast

from countersign.domain import grants
from countersign.domain.approvals import grant_events as g
from countersign.domain.approvals.obligations import waived
from countersign.domain.case import Case, Outcome, Stamp
from countersign.domain.events import Event
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.scene import Scene
from countersign.domain.stepping import Change, moved, turned
from countersign.domain.texts import TextRef

_Scene = Scene[ApprovalPlaybook]


def suspend(scene: _Scene) -> Sequence[Event]:
    """Somebody who may decide stops the use of a grant; its time runs on."""
    return [g.Suspended(scene.reason())]


def lift(scene: _Scene) -> Sequence[Event]:
    """Somebody who may decide lets it be used again, whatever conditions are not met."""
    return [g.Lifted(scene.reason())]


def revoke(scene: _Scene) -> Sequence[Event]:
    """Somebody who may decide takes a grant back for good; the form made sure of a reason."""
    return [g.Revoked(cast(TextRef, scene.reason()))]


def relinquish(_: _Scene) -> Sequence[Event]:
    """The holder needs it no more."""
    return [g.Relinquished()]


def supersede(scene: _Scene) -> Sequence[Event]:
    """A renewal was approved; its grant holds from then on."""
    return [g.Renewed(str(scene.command.answers.get("by", "")))]


def _later(case: Case, state: str, event: object, by: Stamp) -> Case:
    return replace(case, later=Outcome(state, by.actor, by.at, getattr(event, "reason", None)))


def _lifted(case: Case, event: g.Lifted, by: Stamp) -> Case:
    obligations = case.obligations if event.task else waived(case.obligations)
    return replace(_later(turned(case, "approved", by), "lifted", event, by), obligations=obligations)


def over(state: str) -> Change:
    """Return what ends a grant for good; its clocks stop."""
    return lambda case, event, by: _later(moved(case, state, by), state, event, by)


def _revoked(case: Case, event: g.Revoked, by: Stamp) -> Case:
    """End a grant; one for an emergency was never decided otherwise, so that is how its case came out."""
    after = _later(moved(case, "revoked", by, event.reason), "revoked", event, by)
    return replace(after, denial=event.denial or case.denial)


EVOLVE: Mapping[type, Change] = {
    g.Suspended: lambda case, event, by: _later(turned(case, grants.SUSPENDED, by), grants.SUSPENDED, event, by),
    g.Lifted: _lifted,
    g.Revoked: _revoked,
    g.Relinquished: over("relinquished"),
    g.Renewed: lambda case, event, by: replace(over("renewed")(case, event, by), renewed_by=event.by),
    g.RenewalBegun: lambda case, event, _: replace(case, renewal=event.renewal),
}
