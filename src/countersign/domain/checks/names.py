"""Checks of names: kinds, prefixes and commands are free, channels exist, placeholders stand for answers."""

import re
from collections.abc import Collection, Iterable, Sequence

from countersign.domain.checks.common import Findings, Path, again
from countersign.domain.ledger import LEDGER
from countersign.domain.playbook import Base
from countersign.domain.problems import Finding, quote, unknown
from countersign.domain.team import Team

# What `/ai-gov` answers itself, so that no kind can be opened by that name.
RESERVED_KINDS = frozenset({"help", "mine", "queue", "show", "find", "absence", "digest", "policy"})
# The ledger's, which no file declares.
LEDGERS = {"kind": LEDGER.kind, "prefix": LEDGER.prefix}
RESERVED_COMMAND = "/ai-gov"
# What texts may name besides the answers of the form: the key of the case.
_ALWAYS = ("key",)
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def _reserved(book: Base) -> Findings:
    if book.kind in RESERVED_KINDS:
        yield Finding(("kind",), f"{book.kind!r} is a word of {RESERVED_COMMAND} itself; choose another kind")
    for key, word in LEDGERS.items():
        if getattr(book, key) == word:
            yield Finding((key,), f"{word!r} is the ledger's, which keeps itself; choose another {key}")
    if book.command == RESERVED_COMMAND:
        yield Finding(("command",), f"{RESERVED_COMMAND} opens every kind already; choose another command")


def check_placeholders(path: Path, text: str, known: Collection[str]) -> Findings:
    """Yield what is wrong with the placeholders of a text, of which those in ``known`` stand for something."""
    for name in _PLACEHOLDER.findall(text):
        if name not in known:
            yield Finding(path, unknown("placeholder", name, known))
    if set("{}") & set(_PLACEHOLDER.sub("", text)):
        yield Finding(path, "a brace without its partner; braces stand around names of fields only")


def _texts(book: Base) -> Findings:
    texts: dict[Path, str | None] = {("title",): book.title, **{("texts", name): text for name, text in book.texts}}
    for path, text in texts.items():
        yield from check_placeholders(path, text or "", (*book.fields, *_ALWAYS))


def check_names(book: Base, team: Team | None) -> Findings:
    """Yield what is wrong with the names that a playbook gives and uses."""
    yield from _reserved(book)
    yield from _texts(book)
    if team and book.channel not in team.channels:
        yield Finding(("channel",), unknown("channel", book.channel, team.channels))


def check_set(books: Sequence[Base]) -> Iterable[tuple[int, Finding]]:
    """Yield, with the position of the playbook, every kind, prefix, command and effect that an earlier one has."""
    for key in ("kind", "prefix", "command", "effect"):
        named = [((index, key), word) for index, book in enumerate(books) if (word := getattr(book, key, None))]
        for (index, *_), name in again(named):
            yield int(index), Finding((key,), f"{key} {quote(name)} belongs to another playbook already")
