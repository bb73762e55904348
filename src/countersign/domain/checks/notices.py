"""Checks of notices: words that the record can fill in, blanks that people see as such, drafts that fit a form."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from countersign.domain.checks.common import Findings, Path
from countersign.domain.checks.conditions import Scope, check_condition
from countersign.domain.checks.names import check_placeholders
from countersign.domain.fields import FieldType
from countersign.domain.form_checks import LONGEST
from countersign.domain.incidents.notices import BLANK, blank, longest, placeholders
from countersign.domain.incidents.noticing import NOTICE, SEND, TEXT
from countersign.domain.playbook import Base, IncidentPlaybook
from countersign.domain.problems import Finding, quote

_BRACKETS = re.compile(r"\[[^\[\]]*\]?|\]")
_ONLY_FIELDS = "a notice looks at the severity and at fields of the form, nothing else"


def _marks(path: Path, template: str) -> Findings:
    """A draft with a blank cannot be approved, so a mark that is none by a slip would let one through."""
    for match in _BRACKETS.finditer(template):
        if not (BLANK.fullmatch(match[0]) and match[0].endswith("]")):
            wanted = f"square brackets stand around what is to be filled in: {blank('what is missing')}"
            yield Finding(path, f"{quote(match[0])}: {wanted}")


def _length(path: Path, book: IncidentPlaybook, name: str) -> Findings:
    if (most := longest(book, name)) > LONGEST:
        yield Finding(path, f"with long answers this has {most} characters, and a form holds {LONGEST}; shorten it")


def _approved(book: IncidentPlaybook) -> Findings:
    if book.notices and SEND not in book.decisions:
        yield Finding(("notices",), f"nobody would approve them; name a kind with 'effect: {SEND}' under 'decisions'")


def check_senders(books: Sequence[Base]) -> Iterable[tuple[int, Finding]]:
    """Yield, with the position of the playbook, what keeps it from approving a notice of an incident."""
    kinds = {book.kind: (index, book) for index, book in enumerate(books)}
    for book in books:
        if isinstance(book, IncidentPlaybook) and book.notices and (found := kinds.get(book.decisions.get(SEND, ""))):
            yield from ((found[0], finding) for finding in _sender(found[1], book))


def _sender(sender: Base, book: IncidentPlaybook) -> Findings:
    """The question ``notice`` says who decides, and ``text`` is what they approve: without either they would guess."""
    text, asked = sender.fields.get(TEXT), sender.fields.get(NOTICE)
    if text is None or text.type is not FieldType.LONG_TEXT or (text.max_length or LONGEST) < LONGEST:
        yield Finding(
            ("form",), f"what approves notices has a long_text question {TEXT!r} that holds {LONGEST} characters"
        )
    if asked is None or asked.type is not FieldType.SELECT:
        yield Finding(
            ("form",), f"what approves notices has a select question {NOTICE!r} with each notice as an option"
        )
        return
    options = [option.value for option in asked.options]
    for name in (name for name in book.notices if name not in options):
        place: Path = ("form", [*sender.fields].index(NOTICE), "options")
        yield Finding(place, f"notice {name!r} of {book.kind!r} is missing, so nobody could be asked about it")


def check_notices(book: IncidentPlaybook, scope: Scope) -> Findings:
    """Yield what is wrong with the notices of an incident; ``scope`` is what their conditions may look at."""
    yield from _approved(book)
    for name, notice in book.notices.items():
        path: Path = ("notices", name)
        if notice.when:
            yield from check_condition(notice.when, (*path, "when"), replace(scope, only_fields=_ONLY_FIELDS))
        wrong = list(check_placeholders((*path, "template"), notice.template, placeholders(book)))
        yield from wrong or _length((*path, "template"), book, name)
        yield from _marks((*path, "template"), notice.template)
