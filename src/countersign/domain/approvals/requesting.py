"""Who may ask: anybody, unless the playbook names those who may."""

from collections.abc import Iterable

from countersign.domain.actors import Actor
from countersign.domain.commands import Facts, Holder, Refusal
from countersign.domain.playbook import ApprovalPlaybook, Playbook, Reviewer


def limited(book: Playbook) -> bool:
    """Tell whether only some people may ask."""
    return isinstance(book, ApprovalPlaybook) and bool(book.requesters)


def refused(book: Playbook, actor: Actor, facts: Facts) -> Refusal | None:
    """Return why somebody may not ask, with who may; None if they may."""
    named = book.requesters if isinstance(book, ApprovalPlaybook) else ()
    if not named or any(actor in _people(one, facts) for one in named):
        return None
    return Refusal("may_not_ask", named=tuple(_name(one, facts) for one in named))


def _people(one: Reviewer, facts: Facts) -> Iterable[Actor | None]:
    """Return whom a playbook means; the deputies of a role may ask as well as who holds it."""
    if one.role is None:
        return (facts.people.get(one.person or ""),)
    holder = facts.roles.get(one.role, Holder(None))
    return (holder.primary, *holder.deputies)


def _name(one: Reviewer, facts: Facts) -> str:
    """Return the actor who is meant, else the name of the role."""
    return facts.people.get(one.person or "") or one.seat
