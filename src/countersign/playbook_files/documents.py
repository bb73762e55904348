"""The files of a folder as documents: plain data, and the place of every part of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from countersign.domain.problems import Finding, Problem
from countersign.playbook_files.nodes import Node, read

LARGEST = 256 * 1024
MOST_FILES = 200


@dataclass(frozen=True)
class Document:
    """One file: its name as messages show it, its data, and the nodes that know where everything stands."""

    file: str
    root: Node
    data: object

    def problem(self, finding: Finding) -> Problem:
        """Return a finding as a problem of this file, placed as near as its path leads."""
        shown = node = self.root
        for step in finding.path:
            if step == "[key]":
                return Problem(self.file, shown.line, shown.column, finding.message)
            # Steps that lead nowhere name a missing key, or a part of what was written in short.
            shown, node = node.child(step) or (shown, node)
        place = shown if node.nested or node.value is None else node
        return Problem(self.file, place.line, place.column, finding.message)


def _text(path: Path) -> str:
    """Return the text of a file; ValueError says why it has none."""
    if not path.is_file():
        raise ValueError("not a file")
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise ValueError(f"larger than {LARGEST // 1024} KiB")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"not UTF-8 text at byte {error.start}") from None


def _shown(path: Path) -> str:
    """Return a path as messages show it: a name may hold line breaks, and bytes that are no text."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in path.as_posix())


def document(path: Path) -> tuple[Document | None, list[Problem]]:
    """Return the document in a file, None if it cannot be read, and everything that is wrong with it."""
    try:
        return parsed(_shown(path), _text(path))
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        return None, [Problem(_shown(path), 1, 1, f"cannot be read: {reason}")]


def parsed(file: str, text: str) -> tuple[Document | None, list[Problem]]:
    """Return the document in a text that came from ``file``, None if there is none, and what is wrong with it."""
    root, flaws = read(text)
    problems = [Problem(file, flaw.line, flaw.column, flaw.message) for flaw in flaws]
    return Document(file, root, root.plain()) if root else None, problems


def _names(folder: Path, needed: Iterable[str]) -> Iterator[tuple[Path, str | None]]:
    """Yield every file that matters with what is wrong with its name, if anything is."""
    present = {path.name: path for path in sorted(folder.iterdir())}
    if sum(name.endswith(".yaml") for name in present) > MOST_FILES:
        yield folder, f"more than {MOST_FILES} playbooks, so none was read"
        return
    for name in needed:
        if name not in present:
            yield folder / name, "there is no such file, and a folder of playbooks needs one"
    for name, path in present.items():
        if name.endswith(".yml"):
            yield path, "playbooks end in .yaml; this file would be overlooked"
        elif name.endswith(".yaml") and not name.startswith("."):
            yield path, None


def documents(folder: Path, needed: Iterable[str]) -> tuple[dict[str, Document], list[Problem]]:
    """Return the YAML documents of a folder by file name, and every problem in reading them."""
    try:
        names = list(_names(folder, needed))
    except OSError as error:
        return {}, [Problem(_shown(folder), 1, 1, f"cannot be read as a folder: {error.strerror}")]
    found, problems = {}, [Problem(_shown(path), 1, 1, wrong) for path, wrong in names if wrong]
    for path in (path for path, wrong in names if not wrong):
        one, trouble = document(path)
        problems += trouble
        if one:
            found[path.name] = one
    return found, problems
