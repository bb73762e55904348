"""What a decision that is left to an approval is about, as the playbook calls it."""

from collections.abc import Mapping

from countersign.domain.incidents.templates import Notice
from countersign.domain.playbook import Playbook
from countersign.domain.regulations import Regulation

# The part of the playbook that has the name, by what is decided.
_PARTS: Mapping[str, str] = {"send": "notices", "excuse": "regulations"}


def about(purpose: str, subject: str, book: Playbook) -> str:
    """Return which notice or regulation a decision is about, as people know it; other subjects as they stand."""
    known: Mapping[str, Regulation | Notice] = getattr(book, _PARTS.get(purpose, ""), {})
    return known[subject].label if subject in known else subject.replace("_", " ")
