"""Checks of pauses of use: what is paused can be named and lifted again, and who is told outside is there."""

from countersign.domain.checks.common import Findings, named, repeated
from countersign.domain.fields import FieldType
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.problems import Finding, unknown
from countersign.domain.team import Team


def check_pause(book: IncidentPlaybook, team: Team | None) -> Findings:
    """Yield what is wrong with what an incident's playbook says of pauses."""
    pauses, lifts = "pause" in book.decisions, "lift" in book.decisions
    if pauses and not lifts:
        yield Finding(("decisions", "pause"), "what is paused could never be lifted; name a kind for 'lift' as well")
    if lifts and not pauses:
        yield Finding(("decisions", "lift"), "there is never anything to lift; name a kind for 'pause' as well")
    if pauses:
        yield from named(book, ("decisions", "pause"), "system", {FieldType.SYSTEM})
    if book.pause is None:
        return
    if not pauses:
        yield Finding(("pause",), "nobody decides about a pause, so this does nothing; name a kind under 'decisions'")
    places = [(("pause", "webhooks", index), name) for index, name in enumerate(book.pause.webhooks)]
    yield from repeated("webhook", places)
    for path, name in places:
        if team and name not in team.webhooks:
            yield Finding(path, unknown("webhook", name, team.webhooks))
