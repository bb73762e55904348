"""What other cases must do because of an event: commands that the application sends once this case is saved."""

from countersign.domain import events as e
from countersign.domain.case import Case
from countersign.domain.erasure import carried_out
from countersign.domain.ledger import erased
from countersign.domain.playbook import Playbook, ReviewPlaybook
from countersign.domain.review import opening
from countersign.domain.world import Followup


def followups(event: e.Event, case: Case, book: Playbook) -> tuple[Followup, ...]:
    """Return the commands an event causes.

    A published digest opens the review of the next period; an approved erasure is carried out, and noted when it was.
    """
    if isinstance(event, e.TextsErased):
        return (erased(case, event),)
    if isinstance(event, e.Published) and isinstance(book, ReviewPlaybook):
        return (opening(book, event.content.until),)
    return carried_out(case, book) if isinstance(event, e.Approved) else ()
