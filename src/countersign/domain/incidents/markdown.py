"""A document as Markdown, and as plain text for a terminal. Whatever people typed is text there, and nothing else."""

import re
from collections.abc import Callable, Iterable, Iterator

from countersign.domain.form_checks import clean
from countersign.domain.incidents.document import Document
from countersign.domain.incidents.section import Cell, Row, Section
from countersign.domain.incidents.wording import Wording
from countersign.domain.texts import TextRef

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
    """Write each row as its own item, and below it what people typed."""
    for row in section.rows:
        first, *more = _ITEMS.get(section.name, _item)(section, row, wording)
        yield f"- {first}"
        yield from (f"  > {escape(line)}" for text in more for line in _lines(text))


Item = Callable[[Section, Row, Wording], list[str]]


def _item(section: Section, row: Row, wording: Wording) -> list[str]:
    """Return an item of its first cell in bold, what else is known in a word or two, and typed texts below it."""
    head, *cells = row
    named = [*zip([*section.columns.values()][1:], cells, strict=True)]
    short = (f"{escape(title)}: {escape(wording.cell(cell))}" for title, cell in _there(named) if not _typed(cell))
    long = (f"{title}: {wording.cell(cell)}" for title, cell in _there(named) if _typed(cell))
    return [" · ".join([f"**{escape(wording.cell(head))}**", *short]), *long]


def _there(named: Iterable[tuple[str, Cell]]) -> Iterator[tuple[str, Cell]]:
    return ((title, cell) for title, cell in named if cell is not None)


def _typed(cell: Cell) -> bool:
    return isinstance(cell, TextRef)


def _named(_: Section, row: Row, wording: Wording) -> list[str]:
    """Return an item of a name, a label and a value; a value of several lines stands below."""
    label, value = wording.cell(row[1]), wording.cell(row[2])
    several = len(_lines(value)) > 1
    return [f"**{escape(label)}**", value] if several else [f"**{escape(label)}**: {escape(value)}"]


def _happened(_: Section, row: Row, wording: Wording) -> list[str]:
    """Return an item of the timeline: when, what, what was typed below it, and what is to be said about it."""
    at, _kind, what, typed, note, by = row
    said = wording.cell(what) or f"{wording.cell(by)} wrote down:"
    about = wording.cell(note)
    first = f"{escape(wording.cell(at))}: {escape(said)}{f' *({escape(about)})*' if about else ''}"
    return [first, wording.cell(typed)]


# Sections whose items read in a way of their own.
_ITEMS: dict[str, Item] = {"timeline": _happened, **dict.fromkeys(("case", "facts", "review"), _named)}


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
            said = " · ".join(" ".join(clean(cell).split()) for cell in _cells(section, row, wording) if cell)
            yield f"  {said}"


def _cells(section: Section, row: Row, wording: Wording) -> Iterator[str]:
    """Yield what a line of plain text says: cells as they are, or with their titles where these tell them apart."""
    if _ITEMS.get(section.name) is _named:
        row = row[1:3]
    titled = section.name not in _ITEMS and not section.table
    for number, (title, cell) in enumerate(zip(section.columns.values(), row, strict=False)):
        said = wording.cell(cell)
        yield f"{title}: {said}" if titled and number and said else said
