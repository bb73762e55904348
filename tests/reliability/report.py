"""Tables of what was tried and found, printed and kept in docs/reliability.md between two marks."""

from __future__ import annotations

import os
import platform
import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from tests.scenarios.inspection import Finding

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
SORTS = ("lost", "twice", "late", "wrong")
Found = Sequence[tuple[str, Finding]]

# What a boundary is, by how its name begins and ends.
_PLACES = {
    r"commit .*, before": "before a commit",
    r"commit .*, after": "after a commit",
    r"acknowledgement, before": "before an acknowledgement",
    r"acknowledgement, after": "after an acknowledgement",
    r".*, before": "before a call of Slack",
    r".*, sent": "in a call, which Slack may have heard",
    r".*, answer lost": "in a call, which Slack has answered",
    r".*, after": "after a call of Slack",
}
MOMENT = "at any moment"


def place(boundary: str) -> str:
    """Return what sort of boundary this is, in words."""
    return next((words for name, words in _PLACES.items() if re.fullmatch(name, boundary)), MOMENT)


def table(first: str, tried: Iterable[str], found: Found) -> str:
    """Return a table with a row for each place or fault that was tried, in Markdown; the last row is the sum."""
    counts, wrong = Counter(tried), Counter((row, finding.sort) for row, finding in found)
    order = [*_PLACES.values(), MOMENT]
    rows = sorted(counts, key=lambda row: (order.index(row) if row in order else len(order), row))
    lines = [f"| {first} | tried | {' | '.join(SORTS)} |", "|---|--:|--:|--:|--:|--:|"]
    lines += [_row(row, counts[row], [wrong[row, sort] for sort in SORTS]) for row in rows]
    sums = [sum(number for (_, one), number in wrong.items() if one == sort) for sort in SORTS]
    return "\n".join([*lines, _row("**all**", counts.total(), sums)])


def _row(name: str, tried: int, numbers: Sequence[int]) -> str:
    return f"| {name} | {tried} | {' | '.join(map(str, numbers))} |"


def circumstances(seed: int, now: datetime) -> str:
    """Return when and on what a table was made."""
    python = f"Python {platform.python_version()}"
    return f"Seed {seed}, {now:%Y-%m-%d}, {platform.machine()} {platform.system()}, {os.cpu_count()} cores, {python}."


def keep(name: str, text: str) -> None:
    """Put a text into the page in place of what stands there under a name; raises ValueError if nothing does."""
    begin, end = f"<!-- {name}: made by a command, see above it -->", f"<!-- end of {name} -->"
    page = PAGE.read_text(encoding="utf-8")
    before, opened, rest = page.partition(begin)
    _, closed, after = rest.partition(end)
    if not opened or not closed:
        raise ValueError(f"{PAGE.name} has no place for {name}")
    PAGE.write_text(f"{before}{begin}\n\n{text}\n\n{end}{after}", encoding="utf-8")


def say(text: str) -> None:
    """Print."""
    sys.stdout.write(f"{text}\n")
