"""What is wrong with playbooks, in words for the person who wrote them: where, what, and the nearest right word."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from countersign.domain.errors import CountersignError

_LISTED = 8
_SHOWN = 60


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in one file; line and column count from 1."""

    file: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.message}"


class PlaybookError(CountersignError):
    """A folder of playbooks cannot be used; ``problems`` lists every mistake, by file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


@dataclass(frozen=True)
class Finding:
    """A mistake in a document that was read already: the path of keys and positions that leads to it."""

    path: tuple[str | int, ...]
    message: str

    def under(self, *prefix: str | int) -> "Finding":
        """Return the same finding seen from further out."""
        return Finding((*prefix, *self.path), self.message)


def quote(value: object) -> str:
    """Return a value as a message shows it: quoted, on one line, cut when long."""
    text = str(value)
    return repr(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that somebody may have meant, upper and lower case being the same."""
    right = {candidate.lower(): candidate for candidate in known}
    near = get_close_matches(word.lower().replace("-", "_"), right, n=1)
    return right[near[0]] if near else None


def hint(word: str, known: Iterable[str]) -> str:
    """Return the end of a message: the nearest known word, else the known words if they are few, else nothing."""
    words = tuple(dict.fromkeys(known))
    near = nearest(word, words)
    if near:
        return f"; did you mean {near!r}?"
    return f"; known: {', '.join(words)}" if 0 < len(words) <= _LISTED else ""


def unknown(what: str, word: str, known: Iterable[str]) -> str:
    """Return the message for a name that nothing bears: ``unknown role 'legl'; did you mean 'legal'?``."""
    return f"unknown {what} {quote(word)}{hint(word, known)}"
