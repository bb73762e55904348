"""The answer to ``/ai-gov policy``: how many approvals are live for each clause or the like, and the cap on them."""

from collections.abc import Mapping

from countersign.app.sending import Message
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.provisions import Debt
from countersign.slack.views import rich
from countersign.slack.views.blocks import Json, escape, message, one_line, section
from countersign.slack.views.sections.load import deciders, plural

LINES = 30
Live = Mapping[str, int]


def capped(books: PlaybookSet) -> tuple[ApprovalPlaybook, ...]:
    """Return the kinds with a cap that everybody may know of: of private ones not even a count is told."""
    kinds = (book for _, book in sorted(books.requests.items()) if isinstance(book, ApprovalPlaybook))
    return tuple(book for book in kinds if book.debt and not book.private)


def _named(book: ApprovalPlaybook, debt: Debt, live: Live) -> Mapping[str, str]:
    """Return the answers there are and how they read: all options of a choice, of systems those with an approval."""
    field = book.fields[debt.by]
    return {option.value: option.label for option in field.options} or {name: name for name in sorted(live)}


def _line(label: str, count: int, cap: int) -> Json:
    full = " · the cap is reached" if count >= cap else ""
    return rich.line(f"{one_line(label, 75)}: ", rich.text(f"{count} of {cap}", bold=count >= cap), full)


def _book(book: ApprovalPlaybook, debt: Debt, live: Live) -> list[Json]:
    sort = escape(debt.by.replace("_", " "))
    first = f"*{escape(book.name, 80)}*: {plural(book.kind, sum(live.values()))}, by {sort}. "
    then = f"Once {debt.cap} of one {sort} are live, {deciders(book, debt)} decides about one more as well."
    lines = [_line(label, live.get(name, 0), debt.cap) for name, label in _named(book, debt, live).items()]
    return [section(first + then), *([rich.block(rich.bullets(lines[:LINES]))] if lines else [])]


def policy(books: PlaybookSet, live: Mapping[str, Live]) -> Message:
    """Return the count and the cap of every sort of approval; ``live`` has the counts by kind."""
    found = [block for book in capped(books) if book.debt for block in _book(book, book.debt, live.get(book.kind, {}))]
    none = "No playbook has a cap on how many approvals may be live."
    return message("Live approvals and their caps" if found else none, found or [section(none)])
