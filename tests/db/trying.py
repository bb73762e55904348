"""What tests of trouble do with a store: write, read, and hear why it cannot be used."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from countersign.db.store import SqlStore
from countersign.domain.errors import StoreUnavailable


def unavailable(what: Callable[[], object]) -> str:
    """Return why the database cannot be used; without a bound on waiting this would not come back."""
    with pytest.raises(StoreUnavailable) as caught:
        what()
    return str(caught.value)


def write(store: SqlStore) -> None:
    """Take a number, which is a write."""
    with store.writing() as tx:
        tx.cases.next_number("EXC")
        tx.commit()


def read(store: SqlStore) -> None:
    """Look for the next timer, which is a read."""
    with store.reading() as tx:
        tx.timers.next_due()
