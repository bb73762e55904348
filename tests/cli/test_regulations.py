"""What the command line says of what laws ask: before an incident happens, and when a source is old."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

import pytest

from countersign import bootstrap
from tests.cli.kit import Run

LEAK = {"what": "It shows invoices", "personal_data": True, "eu_residents": True}
STALE = "Regulations: NIS2: early warning (NIS2 Art. 23(4)(a)) was last read 1 February 2020; read it again"


def test_what_a_law_would_ask_is_explained_before_it_happens(countersign: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(LEAK)))
    said = countersign("playbook", "explain", "incident", "--form", "-", "--at", "2026-05-22 17:50")
    assert (said.code, said.err) == (0, "")
    _, _, rest = said.out.partition("What laws ask (counsel must confirm)\n")
    assert [" ".join(line.split()) for line in rest.splitlines()[:3]] == [
        "GDPR: notice to the supervisory authority: 72 hours from Fri 22 May 2026, 17:50 CEST, "
        "until Mon 25 May 2026, 17:50 CEST",
        "GDPR Art. 33(1), read 21 November 2026",
        "",
    ]


def test_a_source_that_nobody_read_for_a_year_is_noted_and_stops_nothing(countersign: Run, tmp_path: Path) -> None:
    folder = shutil.copytree(bootstrap.shipped_playbooks(), tmp_path / "playbooks")
    text = (folder / "incident.yaml").read_text("utf-8").replace("checked: 2026-11-21", "checked: 9000-01-01")
    before, label, after = text.partition('    label: "NIS2: early warning"')
    after = after.replace("checked: 9000-01-01", "checked: 2020-02-01", 1)
    (folder / "incident.yaml").write_text(before + label + after, "utf-8")
    said = countersign("check")
    assert said.code == 0
    assert STALE in " ".join(said.out.split())
    assert said.out.count("was last read") == 1, "all others were read since"
