"""Database addresses as people write them, and how each kind of database is opened."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import URL, exc, make_url

from countersign.domain.errors import CountersignError

_DRIVERS = {
    "sqlite": "sqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}
_UNKNOWN = (
    "COUNTERSIGN_DATABASE_URL is no address of a database that Countersign can use: "
    "write sqlite:///FILE or postgresql://USER:PASSWORD@HOST/DATABASE."
)
NO_DRIVER = "PostgreSQL needs its driver: pip install 'countersign[postgres]'."


def parse(url: str) -> URL:
    """Return an address with the driver that is used. Raises CountersignError, which never repeats the address."""
    try:
        read = make_url(url)
    except exc.ArgumentError as error:
        raise CountersignError(_UNKNOWN) from error
    if read.drivername not in _DRIVERS:
        raise CountersignError(_UNKNOWN)
    return read.set(drivername=_DRIVERS[read.drivername])


def options(url: URL, wait_seconds: float) -> Mapping[str, Any]:
    """Return what an engine for an address is made with; whatever the address itself says about waiting stands."""
    if url.get_backend_name() == "sqlite":
        return {}
    # A network that swallows packets answers no timeout of the server's, so the client keeps time as well.
    waits = {
        "connect_timeout": max(2, round(wait_seconds)),
        "tcp_user_timeout": round(wait_seconds * 1000),
        "keepalives_idle": 2,
        "keepalives_interval": 1,
        "keepalives_count": 3,
    }
    return {
        "isolation_level": "READ COMMITTED",
        # A connection may have ended while it lay in the pool; who takes it out should not be the one to find out.
        "pool_pre_ping": True,
        "connect_args": {name: value for name, value in waits.items() if name not in url.query},
    }
