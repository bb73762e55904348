"""Consistency of playbooks: what no single value shows, found at load rather than in the middle of a case.

Every check is pure and yields findings: a path into the document, and a sentence for the person who wrote it.
Checks that need the team are left out while team.yaml itself cannot be read.
"""

from collections.abc import Iterable, Sequence

from countersign.domain.checks.clocks import check_clocks
from countersign.domain.checks.closing import check_closing, check_obligations
from countersign.domain.checks.common import Findings
from countersign.domain.checks.decisions import check_decider, check_decisions
from countersign.domain.checks.forms import check_form
from countersign.domain.checks.grants import check_grant
from countersign.domain.checks.incidents import check_incident
from countersign.domain.checks.names import check_names, check_set
from countersign.domain.checks.notices import check_senders
from countersign.domain.checks.parts import check_approval, check_review, check_task
from countersign.domain.checks.pauses import check_pause
from countersign.domain.checks.provisions import check_provisions
from countersign.domain.checks.rooms import check_room
from countersign.domain.checks.routing import check_routing
from countersign.domain.checks.seats import check_seats
from countersign.domain.checks.teams import check_team
from countersign.domain.playbook import ApprovalPlaybook, IncidentPlaybook, Playbook, ReviewPlaybook, TaskPlaybook
from countersign.domain.problems import Finding
from countersign.domain.team import Team


def of_team(team: Team) -> list[Finding]:
    """Return what is wrong with a team."""
    return list(check_team(team))


def _lifecycle(book: Playbook, team: Team | None) -> Findings:
    if isinstance(book, TaskPlaybook):
        yield from check_task(book)
    elif isinstance(book, ApprovalPlaybook):
        yield from check_approval(book)
        yield from check_decider(book)
        yield from check_provisions(book, team)
        yield from check_grant(book, team)
        yield from check_routing(book, team)
        yield from check_clocks(book, team)
        yield from check_seats(book, team) if team else ()
    elif isinstance(book, IncidentPlaybook):
        yield from check_incident(book, team)
        yield from check_room(book)
        yield from check_closing(book)
        yield from check_pause(book, team)
    elif isinstance(book, ReviewPlaybook):
        yield from check_review(book, team)


def of_playbook(book: Playbook, team: Team | None) -> list[Finding]:
    """Return what is wrong with one playbook, given the team it is for."""
    return [*check_names(book, team), *check_form(book), *_lifecycle(book, team)]


def of_set(books: Sequence[Playbook]) -> Iterable[tuple[int, Finding]]:
    """Return what is wrong among playbooks that stand side by side, with the position of each."""
    return list(check_set(books))


def of_whole_set(books: Sequence[Playbook]) -> Iterable[tuple[int, Finding]]:
    """Return where playbooks name another one that is not there; asked only when every file could be read."""
    return [*check_obligations(books), *check_decisions(books), *check_senders(books)]


def check(team: Team, books: Sequence[Playbook]) -> list[tuple[int | None, Finding]]:
    """Return everything that is wrong with a whole set; None stands for the team, a number for a playbook."""
    alone = [(index, finding) for index, book in enumerate(books) for finding in of_playbook(book, team)]
    return [*((None, finding) for finding in of_team(team)), *alone, *of_set(books), *of_whole_set(books)]
