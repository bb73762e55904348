"""Every digest always has one review case that waits for its time; after that each one opens the next."""

from collections.abc import Callable
from datetime import datetime

from countersign.app.ports import Clock, Reply, Store
from countersign.domain.commands import OPEN, Command
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.review import opening

# Few follow-ups ever wait: those that a process left behind when it died.
_MOST = 1000


def ensure(store: Store, playbooks: PlaybookSet, handle: Callable[[Command], Reply], clock: Clock) -> int:
    """Open a review for each digest that has none waiting, and return how many that were."""
    missing = [book for kind, book in playbooks.digests.items() if not _waiting(store, kind)]
    now: datetime = clock()
    for book in missing:
        wish = opening(book, now)
        handle(Command(f"open:{wish.case}", OPEN, wish.actor, wish.case, kind=wish.kind, answers=wish.answers))
    return len(missing)


def _waiting(store: Store, kind: str) -> bool:
    """Tell whether a review waits, or is about to: the follow-up that opens it knows when its period began."""
    with store.reading() as tx:
        found = [tx.cases.get(case_id) for case_id in tx.queries.open_of_kind(kind)]
        coming = any(item.followup.kind == kind for item in tx.followups.waiting(_MOST))
    return coming or any(stored and stored.case.digest is None for stored in found)
