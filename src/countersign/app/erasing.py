"""What goes with erased texts: every copy of them, and every message that showed them is drawn once more."""

from countersign.app.ports import Transaction
from countersign.domain.case import Case
from countersign.domain.text_events import TextsErased


def erase(tx: Transaction, case: Case, event: TextsErased) -> None:
    """Erase texts of a case; its messages and the digests that gave its title are corrected by delivery."""
    there = tx.texts.of(case.id)
    tx.drafts.erase(there[ref] for ref in event.texts if ref in there)
    tx.texts.erase(case.id, event.texts)
    tx.outbox.again([case.id, *tx.queries.digests_naming(case.id)])
