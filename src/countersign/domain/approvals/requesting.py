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
    """Return whom a playbook means: for a role its deputies as well, of a rota whoever is on turn."""
    if one.person:
        return (facts.people.get(one.person),)
    if one.group:
        return facts.groups.get(one.group, ())
    if one.rota:
        return (facts.rotas.get(one.rota, Holder(None)).primary,)
    holder = facts.roles.get(one.role or "", Holder(None))
    return (holder.primary, *holder.deputies)


def _name(one: Reviewer, facts: Facts) -> str:
    """Return the actor who is meant, else the name of the role, group or rota."""
    return facts.people.get(one.person or "") or one.seat
