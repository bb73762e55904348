"""What happens the first time an incident has a severity: each of its effects once, however often it comes back."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import chain

from countersign.domain import asking
from countersign.domain import events as e
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.commands import Facts
from countersign.domain.incidents.duty_events import SeverityEntered
from countersign.domain.incidents.entry_rules import Effect
from countersign.domain.playbook import IncidentPlaybook, Reviewer
from countersign.domain.rules import taking_part


def _effects(case: Case, book: IncidentPlaybook) -> Sequence[Effect]:
    """Return what the severity that an incident has now brings with it."""
    severity = book.severities.get(case.response.severity or "")
    return severity.on_entry if severity else ()


def calls(case: Case, book: IncidentPlaybook) -> Iterable[Reviewer]:
    """Return who is called because of the severity; whoever was called for it before is known by their seat."""
    return chain.from_iterable(effect.call for effect in _effects(case, book))


def entered(case: Case, book: IncidentPlaybook, facts: Facts, _: datetime) -> Sequence[e.Event]:
    """Say once per severity what it brings with it: who is told, and where. A return does not count as new."""
    effects = _effects(case, book)
    if not effects or case.response.severity is None or case.response.severity in case.response.entered:
        return []
    return [
        SeverityEntered(
            case.response.severity,
            _told(case, book, facts, effects),
            () if case.private else tuple(effect.channel for effect in effects if effect.channel),
            any(effect.update for effect in effects),
        )
    ]


def _told(case: Case, book: IncidentPlaybook, facts: Facts, effects: Sequence[Effect]) -> tuple[Actor, ...]:
    """Return who is told beside those who were called; of a private incident nobody hears who has no part in it."""
    named = asking.able(case, book, facts, [*chain.from_iterable(effect.tell for effect in effects)])
    called, known = {asked.person for asked in case.current}, taking_part(case)
    return tuple(one for one in named if one not in called and (one in known or not case.private))
