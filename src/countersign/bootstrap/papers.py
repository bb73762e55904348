"""Writes down a case for somebody at the command line, who can read the database anyhow: private ones too."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from countersign.bootstrap import database
from countersign.db.store import SqlStore
from countersign.domain.errors import CountersignError
from countersign.domain.incidents import document_json, markdown
from countersign.domain.incidents.document import Document, document
from countersign.domain.incidents.wording import Wording
from countersign.settings import Settings


class Form(StrEnum):
    """How a document is written."""

    TEXT = "text"
    MD = "md"
    JSON = "json"


_WRITERS: Mapping[Form, Callable[[Document, Wording], str]] = {
    Form.TEXT: markdown.plain,
    Form.MD: markdown.markdown,
    Form.JSON: document_json.written,
}


def case_document(settings: Settings, key: str, form: Form) -> str:
    """Return a case as a document. Raises CountersignError if there is no such case, or no database."""
    engine = database.existing(settings)
    try:
        with SqlStore(engine).reading() as tx:
            case_id = tx.cases.by_key(key.strip())
            stored = tx.cases.get(case_id) if case_id else None
            version = tx.playbooks.get(stored.case.playbook) if stored else None
            if stored is None or version is None:
                raise CountersignError(f"There is no case {key.strip()}.")
            case, book, texts = stored.case, version.playbook, tx.texts.of(stored.case.id)
            names = {member.actor: member.name for member in tx.people.all()}
            made = document(tx.cases.history(case.id), book, texts)
        return _WRITERS[form](made, Wording(texts, names, case.erased, book.zone))
    finally:
        engine.dispose()
