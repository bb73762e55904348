"""Where to listen: ``host:port``, as COUNTERSIGN_HTTP says it. Light, so that it can be checked without a server."""

import re
from dataclasses import dataclass

from countersign.domain.errors import CountersignError

# A name or an address; one of IPv6 stands in brackets.
_FORM = re.compile(r"(?:\[(?P<six>[0-9A-Fa-f:.%\w]+)\]|(?P<host>[^\s:/\[\]]+)):(?P<port>[0-9]{1,5})")
_PORTS = 65535


class BadAddress(CountersignError):
    """It cannot be listened there; the message says why and what to do."""


@dataclass(frozen=True)
class Address:
    """A host, by name or number, and a port; port 0 takes any free one."""

    host: str
    port: int

    def __str__(self) -> str:
        """Return the address as it is written."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def parse(text: str) -> Address:
    """Return the address that a text names; raises BadAddress if it is none."""
    found = _FORM.fullmatch(text.strip())
    if found is None or int(found["port"]) > _PORTS:
        raise BadAddress(
            "COUNTERSIGN_HTTP is no address: write host:port, for example 0.0.0.0:8080, or 127.0.0.1:8080 behind a "
            "proxy on the same machine."
        )
    return Address(found["six"] or found["host"], int(found["port"]))
