"""What may contain an incident, as its playbook suggests by type."""

from collections.abc import Sequence

from countersign.domain.case import Case
from countersign.domain.playbook import IncidentPlaybook, Playbook

# States in which it is still to be contained.
_SPREADING = frozenset({"declared", "triaged", "reopened"})


def suggestions(case: Case, book: Playbook) -> tuple[str, ...]:
    """Return what the playbook suggests for an incident that is not contained, in its order; nothing for any other."""
    if not isinstance(book, IncidentPlaybook) or case.state not in _SPREADING:
        return ()
    return book.containment.get(str(case.answers.get("type")), ())


def hint(lines: Sequence[str]) -> str:
    """Return suggestions as what is said below a question."""
    return "For this kind of incident, for example: " + "; ".join(lines) + "."
