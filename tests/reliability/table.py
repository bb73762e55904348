"""A table as Markdown, printed and written between two marks of docs/reliability.md."""

from collections.abc import Mapping, Sequence
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"


def markdown(rows: Sequence[Mapping[str, object]]) -> str:
    """Return a table whose columns are the keys of the first row."""
    head = [*rows[0]]
    lines = [head, ["---"] * len(head), *([str(row[name]) for name in head] for row in rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def write(section: str, rows: Sequence[Mapping[str, object]], page: Path = PAGE) -> str:
    """Print a table and put it into its section of the page, between ``<!-- section -->`` and ``<!-- end -->``."""
    table, text = markdown(rows), page.read_text(encoding="utf-8")
    before, mark, rest = text.partition(f"<!-- {section} -->\n")
    assert mark, f"{page.name} has no section {section}"
    after = rest[rest.index("<!-- end -->") :]
    page.write_text(f"{before}{mark}\n{table}\n\n{after}", encoding="utf-8")
    print(table)  # noqa: T201 - what the command is for
    return table
