"""``countersign case erase``: what it says when there is nothing to ask for; the rest is in the scenarios."""

from __future__ import annotations

from tests.cli.kit import Run


def test_an_erasure_needs_a_database_and_a_case(countersign: Run) -> None:
    said = countersign("case", "erase", "EXC-12", "--reason", "asked for", "--field", "request")
    assert said.code == 2
    assert "There is no database yet." in said.err
    countersign("db", "upgrade")
    said = countersign("case", "erase", "EXC-12", "--reason", "asked for")
    assert (said.code, said.err) == (2, "There is no case EXC-12. Nothing was opened.\n")
