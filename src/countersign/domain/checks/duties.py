"""Checks of duties: somebody leads every incident, and each duty is there where its clock presses for it."""

from collections.abc import Iterator, Sequence

from countersign.domain.checks.common import Findings, Path, repeated
from countersign.domain.checks.conditions import Scope, check_condition
from countersign.domain.conditions import Condition, Subjects, fields_of, holds
from countersign.domain.incidents.duty_rules import DutyRule
from countersign.domain.incidents.duty_state import LEAD
from countersign.domain.playbook import Clock, IncidentPlaybook, Reviewer
from countersign.domain.problems import Finding, unknown
from countersign.domain.severities import Summons


def _by_severity(rule: DutyRule | Summons, severity: str) -> bool | None:
    """Tell whether something holds for every incident of a severity; None if that depends on other answers."""
    if not {*fields_of(rule.when)} <= {"severity"}:
        return None
    return holds(rule.when, Subjects({"severity": severity}, {}, {}))


def sure(book: IncidentPlaybook, severity: str) -> Iterator[Sequence[Reviewer]]:
    """Yield every list of those who are called for a duty of each incident of a severity, whatever else is answered."""
    for rule in book.duties:
        if _by_severity(rule, severity):
            yield rule.ask
            yield from (one.ask for one in rule.summons if _by_severity(one, severity))


def clocks(book: IncidentPlaybook) -> Iterator[tuple[str, Path, Clock]]:
    """Yield every clock of an open duty with its severity and its place; those of unknown severities are left out."""
    for index, rule in enumerate(book.duties):
        for severity, clock in rule.unclaimed.items():
            if severity in book.severities:
                yield severity, ("duties", index, "unclaimed", severity), clock


def reviewers(book: IncidentPlaybook) -> Iterator[tuple[Path, Sequence[Reviewer]]]:
    """Yield every list of those who are called for a duty, with its place."""
    for index, rule in enumerate(book.duties):
        yield ("duties", index, "ask"), rule.ask
        for number, one in enumerate(rule.summons):
            yield ("duties", index, "summons", number, "ask"), one.ask


def _lead(book: IncidentPlaybook) -> Findings:
    index = next((index for index, rule in enumerate(book.duties) if rule.duty == LEAD), None)
    if index is None:
        yield Finding(("duties",), f"somebody leads every incident: name a duty '{LEAD}' among these")
    elif book.duties[index].when:
        yield Finding(("duties", index, "when"), "somebody leads every incident, whatever was answered; leave this out")


def _unclaimed(rule: DutyRule, book: IncidentPlaybook) -> Findings:
    for severity in rule.unclaimed:
        if severity not in book.severities:
            yield Finding(("unclaimed", severity, "[key]"), unknown("severity", severity, book.severities))
        elif _by_severity(rule, severity) is False:
            wrong = f"an incident of severity {severity!r} never has this duty, so this clock never runs"
            yield Finding(("unclaimed", severity), wrong)


def _conditions(rule: DutyRule) -> Iterator[tuple[Path, Condition]]:
    if rule.when:
        yield ("when",), rule.when
    for number, one in enumerate(rule.summons):
        if one.when:
            yield ("summons", number, "when"), one.when


def check_duties(book: IncidentPlaybook, scope: Scope) -> Findings:
    """Yield what is wrong with the duties of an incident, but for their clocks and those who are called."""
    if not book.duties:
        return
    yield from repeated("duty", [(("duties", i, "duty"), rule.duty) for i, rule in enumerate(book.duties)])
    yield from _lead(book)
    for index, rule in enumerate(book.duties):
        for path, condition in _conditions(rule):
            yield from check_condition(condition, ("duties", index, *path), scope)
        yield from (finding.under("duties", index) for finding in _unclaimed(rule, book))
