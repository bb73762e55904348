"""``countersign case show``: a case from the record on the command line, as text, Markdown or JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from countersign.app.handle import Handler
from countersign.app.ports import Member
from countersign.db import schema
from countersign.db.engine import make
from countersign.db.store import SqlStore
from countersign.domain.commands import OPEN, Command
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.texts import Text
from tests.app.desk import TEAM
from tests.cli.kit import Run
from tests.domain.builders import ANA, BEN, START, incident

WHAT = "The chatbot shows | other people's invoices"


@pytest.fixture(params=[False, True], ids=["public", "private"])
def record(tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """Have an incident in a database of its own; return the address."""
    book = incident(private=request.param)
    address = f"sqlite:///{tmp_path / 'record.db'}"
    engine = make(address)
    schema.prepare(engine)
    store = SqlStore(engine)
    with store.writing() as tx:
        tx.playbooks.keep([book], START)
        tx.people.put([Member(ANA, "Ana Roth"), Member(BEN, "Ben Ito", "ben")])
        tx.commit()
    handler = Handler(store, lambda: PlaybookSet(TEAM, {book.kind: book}), lambda: START, "T1", lambda: None)
    command = Command("k1", OPEN, ANA, "c1", book.kind, answers={"what": Text("5a" * 16, WHAT)})
    assert handler.handle(command).refusal is None
    engine.dispose()
    return address


def test_a_case_is_shown_as_text_markdown_or_json_private_ones_too(countersign: Run, record: str) -> None:
    said = countersign("case", "show", "inc-1", COUNTERSIGN_DATABASE_URL=record)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(f"INC-1 {WHAT}\n")
    assert "Ana Roth declared this." in said.out
    said = countersign("case", "show", "INC-1", "--format", "md", COUNTERSIGN_DATABASE_URL=record)
    assert said.out.startswith("# INC-1 The chatbot shows \\| other people's invoices\n")
    assert "| Ben Ito | legal |  |" in said.out
    said = countersign("case", "show", "INC-1", "--format", "json", COUNTERSIGN_DATABASE_URL=record)
    assert json.loads(said.out)["sections"]["facts"][0]["answer"] == {"text": WHAT, "erased": False}


def test_a_case_that_is_not_there_is_said_to_be_none(countersign: Run, record: str) -> None:
    said = countersign("case", "show", "INC-9", COUNTERSIGN_DATABASE_URL=record)
    assert (said.code, said.out, said.err) == (2, "", "There is no case INC-9.\n")
    said = countersign("case", "show", "INC-1", COUNTERSIGN_DATABASE_URL="sqlite:///none.db")
    assert said.code == 2
    assert "There is no database yet." in said.err
