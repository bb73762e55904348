"""What "Why me?" reads beside the case: which roles the requester holds, and since when the reader has been asked."""

from collections.abc import Iterable
from datetime import datetime

from countersign.app.ports import Store, Transaction
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.event_parts import Asked
from countersign.domain.record import Recorded
from countersign.domain.team import Team
from countersign.domain.why import Asked as Known


def _joined(item: Recorded) -> list[Asked]:
    """Return who was asked by an event, whatever sort of event asks people."""
    found = (*getattr(item.event, "people", ()), *getattr(item.event, "added", ()))
    return [one for one in found if isinstance(one, Asked)]


def _since(history: Iterable[Recorded], reader: Actor) -> datetime | None:
    """Return when somebody was asked last (UTC)."""
    times = [item.at for item in history if any(asked.person == reader for asked in _joined(item))]
    return max(times, default=None)


def _roles(tx: Transaction, team: Team, actor: Actor) -> tuple[str, ...]:
    member = tx.people.get(actor)
    handle = member.handle if member else None
    return tuple(sorted(name for name, role in team.roles.items() if handle and role.primary == handle))


def known(store: Store, team: Team, case: Case, reader: Actor) -> Known:
    """Return what explains a case to somebody who may see it. Raises StoreUnavailable."""
    with store.reading() as tx:
        return Known(_roles(tx, team, case.requester), _since(tx.cases.history(case.id), reader))
