"""What a rejection says beside its reason: what kind of reason it is, what exactly is rejected, and what then."""

from countersign.app.sending import Picture
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.event_parts import Denial
from countersign.domain.playbook import ApprovalPlaybook, Playbook
from countersign.slack.views.blocks import Json, context, escape, when
from countersign.slack.views.words import Texts, quotation, spoken

_SCOPE, _INSTEAD = "Rejected is only this:", "What could be done instead:"


def _code(denial: Denial, book: Playbook) -> str:
    """Return the kind of reason as the playbook calls it; one that it does not know any more as it was called."""
    known = book.rejection.codes if isinstance(book, ApprovalPlaybook) else {}
    return known.get(denial.code or "") or spoken(denial.code or "")


def _facts(denial: Denial, book: Playbook) -> list[Json]:
    code = f"Reason: {escape(_code(denial, book))}." if denial.code else ""
    again = f"The same can be asked for again {when(denial.cool_down.until)}." if denial.cool_down else ""
    said = " ".join(filter(None, (code, again)))
    return [context(said)] if said else []


def blocks(case: Case, book: Playbook, texts: Texts) -> list[Json]:
    """Return what a rejection of a case says beside its reason; nothing if nobody rejected it, or said no more."""
    denial = case.denial
    if denial is None:
        return []
    parts = [(_SCOPE, denial.scope), (_INSTEAD, denial.alternative)]
    told = [(words, quotation(text, case, texts)) for words, text in parts]
    quoted = [block for words, quote in told if quote for block in (context(words), *quote)]
    return [*_facts(denial, book), *quoted]


def said(picture: Picture, _: Actor | None = None) -> list[Json]:
    """Return the same for what a face is drawn from."""
    return blocks(picture.case, picture.playbook, picture.texts)
