"""A document as Markdown, and as plain text for a terminal. Whatever people typed is text there, and nothing else."""

import re
from collections.abc import Callable, Iterator

from countersign.domain.form_checks import clean
from countersign.domain.incidents.document import Cell, Document, Section
from countersign.domain.incidents.wording import Wording

# Marks that mean something anywhere in a line; a backslash before any of them makes it itself.
_ANYWHERE = re.compile(r"([\\`*_\[\]<>|~&#$@])")
# At the beginning of a line these make lists, rules, underlined headings, quotes.
_FIRST = re.compile(r"^([-+=>]|\d+(?=[.)]))")
_ORDINAL = re.compile(r"^(\d+)([.)])")
# What readers of Markdown turn into links by themselves.
_LINKS = (re.compile(r"(?<=[A-Za-z]):(?=/)"), re.compile(r"(?i)(?<=www)\."), re.compile(r"(?i)(?<=mailto):"))


def escape(text: str) -> str:
    """Return one line of foreign text that stands for itself in Markdown: no heading, list, link, image or HTML."""
    line = " ".join(clean(text).split())
    line = _ANYWHERE.sub(r"\\\1", line)
    for link in _LINKS:
        line = link.sub(lambda found: f"\\{found[0]}", line)
    line = _ORDINAL.sub(r"\1\\\2", line)
    return f"\\{line}" if _FIRST.match(line) and not line[0].isdigit() else line


def _lines(text: str) -> list[str]:
    """Return the lines of a text, without empty ones."""
    return [line for line in clean(text).split("\n") if line.strip()]


def markdown(document: Document, wording: Wording) -> str:
    """Return the document as Markdown (CommonMark with tables)."""
    return "\n".join(_written(document, wording)) + "\n"


def _written(document: Document, wording: Wording) -> Iterator[str]:
    yield f"# {escape(document.key)} {escape(document.title)}"
    for mark in document.marks:
        yield ""
        yield f"**{escape(mark)}**"
    for section in document.sections:
        yield ""
        yield f"## {escape(section.title)}"
        yield ""
        yield from (_table if section.table else _list)(section, wording)


def _table(section: Section, wording: Wording) -> Iterator[str]:
    yield f"| {' | '.join(map(escape, section.columns.values()))} |"
    yield f"|{' --- |' * len(section.columns)}"
    for row in section.rows:
        yield f"| {' | '.join(escape(wording.cell(cell)) for cell in row)} |"


def _list(section: Section, wording: Wording) -> Iterator[str]:
    """Write each row as its own item: a name in bold with what it says, or a moment with what happened then."""
    for row in section.rows:
        first, *more = _ITEMS.get(section.name, _named)(row, wording)
        yield f"- {first}"
        yield from (f"  > {escape(line)}" for text in more for line in _lines(text))


Item = Callable[[tuple[Cell, ...], Wording], list[str]]


def _named(row: tuple[Cell, ...], wording: Wording) -> list[str]:
    """Return an item of a name, a label and a value; a value of several lines stands below."""
    label, value = wording.cell(row[1]), wording.cell(row[2])
    several = len(_lines(value)) > 1
    return [f"**{escape(label)}**", value] if several else [f"**{escape(label)}**: {escape(value)}"]


def _happened(row: tuple[Cell, ...], wording: Wording) -> list[str]:
    """Return an item of the timeline: when, what, what was typed below it, and what is to be said about it."""
    at, _, what, typed, note, by = row
    said = wording.cell(what) or f"{wording.cell(by)} wrote down:"
    about = wording.cell(note)
    first = f"{escape(wording.cell(at))}: {escape(said)}{f' *({escape(about)})*' if about else ''}"
    return [first, wording.cell(typed)]


_ITEMS: dict[str, Item] = {"timeline": _happened}


def plain(document: Document, wording: Wording) -> str:
    """Return the document as plain text for a terminal: no marks, and nothing that a terminal would obey."""
    return "\n".join(_told(document, wording)) + "\n"


def _told(document: Document, wording: Wording) -> Iterator[str]:
    yield clean(f"{document.key} {document.title}").replace("\n", " ")
    yield from document.marks
    for section in document.sections:
        yield ""
        yield section.title
        for row in section.rows:
            cells = [wording.cell(cell) for cell in (row[1:3] if section.name in ("case", "facts") else row)]
            said = " · ".join(" ".join(clean(cell).split()) for cell in cells if cell)
            yield f"  {said}"
