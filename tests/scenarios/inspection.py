"""What must hold after every scenario, whatever happened in it."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import select

from countersign.app.ports import Transaction
from countersign.app.sending import Picture
from countersign.cli.sandbox.world import Json
from countersign.db import audit, tables
from countersign.db import engine as engines
from countersign.db.work_tables import outbox
from countersign.delivery.rooms import DEEDS
from countersign.domain import verb_forms
from countersign.domain.approvals import renewing
from countersign.domain.case import Case
from countersign.domain.mirrors import MIRRORS, question_of
from countersign.domain.world import Mirror
from countersign.slack.views import faces
from tests.databases import opened
from tests.scenarios.office import Office, identity


@dataclass(frozen=True)
class Finding:
    """Something that should not be: what sort of failure it is, and what it is about."""

    sort: Literal["lost", "twice", "late", "wrong"]
    words: str


def inspect(here: Office, logged: Iterable[logging.LogRecord]) -> None:
    """Fail if Slack refused something, the record does not verify, or a message is not what its case says."""
    errors = _errors(here, logged)
    assert not errors, f"the bot logged errors: {errors}"
    found = [*of_record(here), *(of_messages(here) if here.running else ())]
    assert not found, found


def of_record(here: Office) -> Iterator[Finding]:
    """Yield what Slack refused, and what does not verify."""
    for call in here.world.do("refused")["refused"]:
        yield Finding("wrong", f"Slack refused {call['method']}: {call['error']}")
    with opened(here.database) as engine:
        yield from (Finding("wrong", f"does not verify: {fault}") for fault in audit.verify(engine))


def of_messages(here: Office) -> Iterator[Finding]:
    """Yield every message that stands twice, is missing, or is not what its case says; the bot has to be at rest."""
    said = here.said()
    twice = [key for key, count in Counter(map(identity, said)).items() if key and count > 1]
    if here.forgot:
        twice = [key for key in twice if "/note/" not in key]
    yield from (Finding("twice", f"{key} was posted more than once") for key in twice)
    yield from _as_the_cases_say(here, said)


def _errors(here: Office, logged: Iterable[logging.LogRecord]) -> list[str]:
    mine = [one for one in logged if one.levelno >= logging.ERROR and one.name.startswith("countersign")]
    return [
        f"{one.getMessage()} {vars(one)}"
        for one in mine
        if not any(words in one.getMessage() for words in here.expected_errors)
    ]


def _as_the_cases_say(here: Office, said: Sequence[Json]) -> Iterator[Finding]:
    """Every message that is kept true shows its case as it is now, with the buttons that its readers may use."""
    stands, rows = {identity(one): one for one in said}, _rows(here)
    with here.service.store.reading() as tx:
        for case, mirror, picture in _wanted(here, tx):
            key = f"{case.id}/{mirror.slot}"
            if key in here.removed or mirror.face in DEEDS:
                continue
            if key not in stands and _rests(mirror, rows, key):
                continue
            if key not in stands:
                yield Finding("lost", f"{case.key} {mirror.slot} stands nowhere")
            elif stands[key]["notification"] != faces.render(mirror.face, picture).text:
                yield Finding("wrong", f"{case.key} {mirror.slot} is not up to date")
            elif stands[key]["buttons"] != _buttons(picture, mirror):
                yield Finding("wrong", f"{case.key} {mirror.slot} has other buttons")


def _rows(here: Office) -> dict[str, datetime | None]:
    """Return until when each message of the outbox waits for somebody's working hours."""
    columns = outbox.c.case_id, outbox.c.slot, outbox.c.not_before
    with opened(here.database) as engine, engines.reading(engine) as connection:
        return {f"{row.case_id}/{row.slot}": row.not_before for row in connection.execute(select(*columns))}


def _rests(mirror: Mirror, rows: Mapping[str, datetime | None], key: str) -> bool:
    """Tell whether a message waits for working hours, or was dropped then because it asked nothing any more."""
    return rows[key] is not None if key in rows else not mirror.asks


def _wanted(here: Office, tx: Transaction) -> Iterator[tuple[Case, Mirror, Picture]]:
    for case in cases(here, tx):
        version = tx.playbooks.get(case.playbook)
        assert version
        texts = tx.texts.of(case.id)
        for mirror in MIRRORS[case.lifecycle](case, version.playbook):
            yield case, mirror, Picture(case, version.playbook, texts, mirror.place, mirror.slot)


def cases(here: Office, tx: Transaction) -> Iterator[Case]:
    """Yield every case of an office as it is now."""
    with opened(here.database) as engine, engines.reading(engine) as connection:
        ids = connection.execute(select(tables.cases.c.id)).scalars().all()
    yield from (stored.case for stored in map(tx.cases.get, ids) if stored)


def _buttons(picture: Picture, mirror: Mirror) -> list[str]:
    if mirror.face == "announcement":
        return []
    case, book, shared = picture.case, picture.playbook, mirror.place.kind in {"channel", "room"}
    moves = verb_forms.offers(case, book, None if shared else mirror.place.name)
    if mirror.slot.startswith("question:"):  # one that is settled has none
        moves = {"answer": moves["answer"]} if question_of(case, mirror.slot) is case.open_question else {}
    renew = ["Renew"] if mirror.slot == "receipt" and renewing.offered(case, book) else []
    glass = mirror.slot.startswith("glass:")  # the one message that breaks it, and can nothing else
    mine = [move for move in moves.values() if (move.by == "breaker") is glass]
    first = [str(move.button) for move in mine if not move.menu]
    return [*first, *(["More…"] if any(move.menu for move in mine) else []), *renew]
