"""What other cases must do because of an event: commands that the application sends once this case is saved."""

from countersign.domain import events as e
from countersign.domain.case import Case
from countersign.domain.playbook import Playbook, ReviewPlaybook
from countersign.domain.review import opening
from countersign.domain.world import Followup


def followups(event: e.Event, _: Case, book: Playbook) -> tuple[Followup, ...]:
    """Return the commands an event causes: a published digest opens the review of the next period."""
    if isinstance(event, e.Published) and isinstance(book, ReviewPlaybook):
        return (opening(book, event.content.until),)
    return ()
