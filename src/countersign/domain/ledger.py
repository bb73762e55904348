"""The ledger: one case a day for what is no case's business, such as playbooks that were loaded and texts erased."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.case import Case
from countersign.domain.commands import NOTE, Facts
from countersign.domain.playbook import LedgerPlaybook
from countersign.domain.scene import Scene
from countersign.domain.world import Followup

# No file of the team says anything about it, so that nobody can leave it out.
LEDGER = LedgerPlaybook(kind="ledger", prefix="LOG", name="Ledger", title="Ledger", channel="ledger")


def entry(at: datetime, what: str, details: Mapping[str, str]) -> Followup:
    """Return the command that puts an entry into the ledger of the day (UTC) of a moment, and opens it if need be."""
    day = f"{LEDGER.kind}@{at.astimezone(UTC):%Y-%m-%d}"
    return Followup(day, NOTE, SYSTEM, LEDGER.kind, {"what": what, **details})


def erased(case: Case, event: e.TextsErased) -> Followup:
    """Return the entry that texts were erased: of which case, how many, by which approval."""
    details = {"case": case.key, "texts": str(len(event.texts)), "approval": event.approval or "retention"}
    return entry(case.changed_at, "texts erased", details)


def note(scene: Scene[LedgerPlaybook]) -> Sequence[e.Event]:
    """Write an entry down; it is made of plain words, none of them typed by a person."""
    words = {name: str(value) for name, value in scene.command.answers.items()}
    return [e.Noted(words.pop("what", ""), words)]


def settle(_: Case, __: LedgerPlaybook, ___: Facts, ____: datetime) -> Sequence[e.Event]:
    """Nothing follows from an entry."""
    return ()
