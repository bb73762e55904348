"""All that a database holds, raw: what was erased or taken out must not be found in it by anybody."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from countersign.db import engine as engines
from countersign.db import work_tables  # noqa: F401 - declares its tables
from countersign.db.tables import metadata


def dump(address: str) -> bytes:
    """Return every byte of an embedded database and of its log, or every row of all tables of a PostgreSQL."""
    engine = engines.make(address)
    try:
        if not engines.shared(engine):
            file = Path(engine.url.database or "")
            return b"".join(part.read_bytes() for part in sorted(file.parent.glob(f"{file.name}*")))
        with engine.connect() as connection:
            tables = [f'SELECT t::text FROM "{name}" t' for name in metadata.tables]
            return "\n".join(row[0] for one in tables for row in connection.execute(text(one))).encode()
    finally:
        engine.dispose()
