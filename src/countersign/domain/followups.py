"""What other cases must do because of an event: commands that the application sends once this case is saved."""

from countersign.domain import events as e
from countersign.domain import obligations, referrals
from countersign.domain.approvals import obligations as conditions
from countersign.domain.approvals import renewing
from countersign.domain.case import Case
from countersign.domain.erasure import carried_out
from countersign.domain.incidents import actions, duplicates, unsealing
from countersign.domain.ledger import erased
from countersign.domain.playbook import ApprovalPlaybook, Playbook, ReviewPlaybook
from countersign.domain.review import opening
from countersign.domain.world import Followup


def followups(event: e.Event, case: Case, book: Playbook) -> tuple[Followup, ...]:
    """Return the commands an event causes.

    A published digest opens the review of the next period; an approved erasure is carried out, and noted when it was.
    An approval opens a task for each of its conditions and ends the grant that it renews; an incident opens one for
    each of its actions. Such a task says how it stands. What one case leaves to another is asked of it and told back.
    """
    left = (*referrals.asked(event, case), *referrals.told(event, case))
    return (*_own(event, case, book), *actions.followups(event, case, book), *left)


def _own(event: e.Event, case: Case, book: Playbook) -> tuple[Followup, ...]:
    if isinstance(event, e.TextsErased):
        return (erased(case, event),)
    if isinstance(event, e.Published) and isinstance(book, ReviewPlaybook):
        return (opening(book, event.content.until),)
    if isinstance(event, e.Approved) and isinstance(book, ApprovalPlaybook):
        return (*carried_out(case, book), *conditions.tasks(case, book), *renewing.superseded(case))
    return (*obligations.told(event, case), *duplicates.told(event, case), *unsealing.noted(event, case))
