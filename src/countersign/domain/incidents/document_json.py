"""A document as JSON for other programs: values as they are, and a version that says what they mean."""

import json
from datetime import UTC, datetime
from typing import Any

from countersign.domain.actors import Actor
from countersign.domain.incidents.document import VERSION, Document
from countersign.domain.incidents.section import Cell, Minutes, Section
from countersign.domain.incidents.sentences import Who
from countersign.domain.incidents.wording import SEALED, Wording
from countersign.domain.texts import TextRef

FORMAT = "countersign.case"


def written(document: Document, wording: Wording) -> str:
    """Return the document as JSON: moments in UTC, lengths in minutes, people with id and name, what was erased."""
    data = {
        "format": FORMAT,
        "version": VERSION,
        "key": document.key,
        "kind": document.kind,
        "state": document.state,
        "title": document.title,
        "marks": [*document.marks],
        "sections": {section.name: _rows(section, wording) for section in document.sections},
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def _rows(section: Section, wording: Wording) -> list[dict[str, Any]]:
    return [
        {name: _value(cell, wording) for name, cell in zip(section.columns, row, strict=True)} for row in section.rows
    ]


def _person(actor: Actor, wording: Wording) -> dict[str, str | None]:
    """Return somebody; of a confidential reporter not even the id."""
    return {"id": None if actor.startswith(SEALED) else actor, "name": wording.who(actor)}


def _text(text: TextRef, wording: Wording) -> dict[str, str | bool | None]:
    """Return what somebody typed, and whether that was erased."""
    said = wording.texts.get(text)
    return {"text": said, "erased": said is None}


def _value(cell: Cell, wording: Wording) -> Any:
    if isinstance(cell, datetime):
        return cell.astimezone(UTC).isoformat()
    if isinstance(cell, Minutes):
        return cell.minutes
    if isinstance(cell, Who):
        return _person(cell.actor, wording)
    if isinstance(cell, TextRef):
        return _text(cell, wording)
    if isinstance(cell, tuple):
        typed = [_text(one, wording) for one in cell if isinstance(one, TextRef)]
        return typed if len(typed) == len(cell) else wording.cell(cell)
    return cell
