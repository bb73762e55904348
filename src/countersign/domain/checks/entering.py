"""Checks of what a severity brings with it: whom it tells exists, and its status updates can be placed in time."""

from collections.abc import Iterator, Sequence

from countersign.domain.checks.clocks import check_clock
from countersign.domain.checks.common import Findings, Path
from countersign.domain.incidents.entry_rules import Effect
from countersign.domain.playbook import Clock, IncidentPlaybook, Reviewer
from countersign.domain.problems import Finding, unknown
from countersign.domain.team import Team


def _effects(book: IncidentPlaybook) -> Iterator[tuple[Path, Effect]]:
    for name, severity in book.severities.items():
        for index, effect in enumerate(severity.on_entry):
            yield ("severities", name, "on_entry", index), effect


def reviewers(book: IncidentPlaybook) -> Iterator[tuple[Path, Sequence[Reviewer]]]:
    """Yield every list of those whom a severity calls or tells, with its place."""
    for path, effect in _effects(book):
        yield (*path, "call"), effect.call
        yield (*path, "tell"), effect.tell


def _channel(effect: Effect, book: IncidentPlaybook, team: Team | None) -> Findings:
    if effect.channel and book.private:
        yield Finding(("channel",), "these incidents are private, so no channel is told of them")
    elif effect.channel and team and effect.channel not in team.channels:
        yield Finding(("channel",), unknown("channel", effect.channel, team.channels))


def check_entering(book: IncidentPlaybook, team: Team | None) -> Findings:
    """Yield what is wrong with what severities bring with them, but for the people they name."""
    for path, effect in _effects(book):
        yield from (finding.under(*path) for finding in _channel(effect, book, team))
    for name, severity in book.severities.items():
        if severity.updates:
            clock = Clock(limit=severity.updates.every, calendar=severity.updates.calendar)
            yield from (finding.under("severities", name, "updates") for finding in check_clock(clock, team))
