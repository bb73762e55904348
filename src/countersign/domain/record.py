"""How events become a record: canonical JSON, stored exactly as hashed, each hash over the one before."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any, get_args

from pydantic import TypeAdapter, ValidationError

from countersign.domain import case as cases
from countersign.domain import events as e
from countersign.domain import evolving
from countersign.domain.actors import Actor
from countersign.domain.upcasters import UPCASTERS, Upcasters

GENESIS = "0" * 64
_TYPES: Mapping[str, type[e.Event]] = {kind.type: kind for kind in get_args(e.Event)}
_ADAPTERS: Mapping[str, TypeAdapter[Any]] = {name: TypeAdapter(kind) for name, kind in _TYPES.items()}
_MOMENT: TypeAdapter[datetime] = TypeAdapter(datetime)


class UnknownEvent(Exception):
    """An event of a type or version that this program does not know: a newer program wrote it."""


@dataclass(frozen=True)
class Recorded:
    """An event as it stands in the record. ``body`` is the text that was hashed; ``hash`` covers it and ``before``."""

    case: str
    seq: int
    actor: Actor
    at: datetime
    event: e.Event
    body: str
    hash: str

    @property
    def stamp(self) -> cases.Stamp:
        """Who and when, as ``evolve`` wants it."""
        return cases.Stamp(self.actor, self.at)


def digest(before: str, body: str) -> str:
    """Return the hash of an event: SHA-256 over the previous hash and the body as stored, in hex."""
    return sha256(f"{before}\n{body}".encode()).hexdigest()


def canonical(data: object) -> str:
    """Return canonical JSON: sorted keys, no white space, text as it is; floats are refused with ValueError."""
    if _has_float(data):
        raise ValueError("a float cannot stand in the record")
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _has_float(data: object) -> bool:
    if isinstance(data, dict):
        return any(_has_float(value) for value in data.values())
    if isinstance(data, list | tuple):
        return any(_has_float(value) for value in data)
    return isinstance(data, float)


def write(case: str, seq: int, before: str, stamp: cases.Stamp, event: e.Event) -> Recorded:
    """Return the recorded form of an event, number ``seq`` (from 1) of its case, chained to hash ``before``."""
    data = _ADAPTERS[event.type].dump_python(event, mode="json")
    moment = _MOMENT.dump_python(stamp.at, mode="json")
    body = canonical(
        {"case": case, "seq": seq, "actor": stamp.actor, "at": moment, "type": event.type, "v": event.version}
        | {"data": data}
    )
    return Recorded(case, seq, stamp.actor, stamp.at, event, body, digest(before, body))


def read(body: str, stored_hash: str, upcasters: Upcasters = UPCASTERS) -> Recorded:
    """Return the event that a stored body describes, lifted to today's version.

    Raises UnknownEvent for a type or version from a newer program, ValueError for anything that is no event.
    """
    data = json.loads(body)
    try:
        kind, version, payload = data["type"], data["v"], data["data"]
        while (kind, version) in upcasters:
            kind, version, payload = upcasters[kind, version](payload)
        if kind not in _TYPES or version > _TYPES[kind].version:
            raise UnknownEvent(f"event {kind} version {version} is newer than this program")
        event = _ADAPTERS[kind].validate_json(json.dumps(payload))
        at = _MOMENT.validate_json(json.dumps(data["at"]))
        return Recorded(data["case"], data["seq"], data["actor"], at, event, body, stored_hash)
    except (KeyError, TypeError, ValidationError) as error:
        raise ValueError(f"this is no event: {error}") from error


def after(case: cases.Case | None, item: Recorded) -> cases.Case:
    """Return the case after one more recorded event. Raises ValueError unless the first, and no other, opens it."""
    if case is None and isinstance(item.event, e.Opened):
        return evolving.opened(item.case, item.event, item.stamp)
    if case is None or isinstance(item.event, e.Opened):
        raise ValueError("a case begins with its opening and is opened once")
    return evolving.evolve(case, item.event, item.stamp)


def replay(recorded: Iterable[Recorded]) -> cases.Case:
    """Return the case that recorded events, in order and from the first, amount to. Raises ValueError for none."""
    case: cases.Case | None = None
    for item in recorded:
        case = after(case, item)
    if case is None:
        raise ValueError("a case has at least one event")
    return case
