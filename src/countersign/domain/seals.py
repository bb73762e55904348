"""Seals: one hash over where every chain stood at one time, each chained to the seal before.

A chain of events shows that nothing in it was changed, but whoever owns the database could cut its end off, or make a
chain anew. A seal fixes the chains from outside: its hash is printed where others keep it.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from pydantic import TypeAdapter, ValidationError

from countersign.domain.digests import SealLine
from countersign.domain.record import GENESIS, canonical, digest

# So many digits of a seal's hash are printed: 96 bits, which nobody can make another record fit.
SHORT = 24
_MOMENT: TypeAdapter[datetime] = TypeAdapter(datetime)


@dataclass(frozen=True)
class Leaf:
    """Where one chain stood: the hash of its event number ``version``, which was the last one then."""

    case: str
    version: int
    head: str

    @property
    def body(self) -> str:
        """The leaf as it is hashed: canonical JSON."""
        return canonical({"case": self.case, "head": self.head, "version": self.version})


@dataclass(frozen=True)
class Seal:
    """A seal: numbered from 1, made at a time (UTC), over so many leaves. ``hash`` covers ``body`` and ``before``."""

    number: int
    at: datetime
    leaves: int
    root: str
    before: str
    body: str
    hash: str

    @property
    def line(self) -> SealLine:
        """What a digest prints of it."""
        return SealLine(self.number, self.hash[:SHORT])


def root(leaves: Iterable[str]) -> str:
    """Return the Merkle tree hash of leaves in order, in hex, as RFC 6962 (section 2.1) defines it.

    Leaves are hashed after a byte 0 and nodes after a byte 1, so that no node can pass for a leaf. Only one hash for
    each level is held, however many leaves there are.
    """
    peaks: list[tuple[int, bytes]] = []  # (leaves below it, hash) of whole subtrees, the largest first
    for leaf in leaves:
        peaks.append((1, sha256(b"\0" + leaf.encode()).digest()))
        while len(peaks) > 1 and peaks[-2][0] == peaks[-1][0]:
            size, right = peaks.pop()
            peaks[-1] = (2 * size, _node(peaks[-1][1], right))
    found = peaks.pop()[1] if peaks else sha256().digest()
    while peaks:
        found = _node(peaks.pop()[1], found)
    return found.hex()


def _node(left: bytes, right: bytes) -> bytes:
    return sha256(b"\1" + left + right).digest()


def make(before: Seal | None, leaves: Sequence[Leaf], now: datetime) -> Seal:
    """Return the next seal over leaves in order of their cases; never older than the one before it."""
    at = max(now, before.at) if before else now
    said = {
        "seal": before.number + 1 if before else 1,
        "at": _MOMENT.dump_python(at, mode="json"),
        "before": before.hash if before else GENESIS,
        "leaves": len(leaves),
        "root": root(leaf.body for leaf in leaves),
    }
    body = canonical(said)
    return read(body, digest(str(said["before"]), body))


def read(body: str, stored_hash: str) -> Seal:
    """Return the seal that a stored body describes; its hash is taken as it is. Raises ValueError for no seal."""
    try:
        said = json.loads(body)
        at = _MOMENT.validate_json(json.dumps(said["at"]))
        return Seal(
            int(said["seal"]), at, int(said["leaves"]), str(said["root"]), str(said["before"]), body, stored_hash
        )
    except (LookupError, TypeError, ValidationError) as error:
        raise ValueError(f"this is no seal: {error}") from error
