"""Draws the lifecycles into architecture.md: ``make diagrams``. A test compares the page with what this would write."""

import re
from pathlib import Path

from countersign.domain.diagrams import diagram
from countersign.domain.lifecycle import TABLES

PAGE = Path(__file__).parent / "architecture.md"
_BETWEEN = re.compile(r"(<!-- diagrams: [^>]*-->\n).*?(<!-- end of diagrams -->)", re.DOTALL)


def drawn(page: str) -> str:
    """Return a page with a picture of every lifecycle between its two marks."""
    pictures = (f"### {name.capitalize()}\n\n```mermaid\n{diagram(name)}\n```\n" for name in TABLES)
    body = "\n" + "\n".join(pictures) + "\n"
    return _BETWEEN.sub(lambda marks: f"{marks[1]}{body}{marks[2]}", page)


if __name__ == "__main__":
    PAGE.write_text(drawn(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
