"""Checks of regulations: what starts a duty can hold, its limit can be counted, and somebody answers for it."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import get_args

from countersign.domain.checks.clocks import check_clock, check_help
from countersign.domain.checks.common import Findings, Path
from countersign.domain.checks.conditions import Scope, check_condition
from countersign.domain.checks.routing import helpers
from countersign.domain.durations import Duration, Unit
from countersign.domain.fields import Field, FieldType
from countersign.domain.playbook import IncidentPlaybook, Reviewer
from countersign.domain.problems import Finding, unknown
from countersign.domain.regulations import Anchor, Regulation
from countersign.domain.team import Team

_ANCHORS: tuple[str, ...] = get_args(Anchor)
_DISCOVERED: Anchor = "discovered"
# What a correction of facts asks beside the form.
_REASON = "reason"
_SHORTEST_MONTH = 28
ONLY = "a regulation looks at fields of the form, at the severity and at the team's entity, nothing else"


def _moments(book: IncidentPlaybook) -> list[str]:
    return [field.field for field in book.form if field.type is FieldType.DATETIME]


def _anchor(book: IncidentPlaybook, name: str) -> Findings:
    """A limit counts from something that can be known: an entry above is answered before this one begins."""
    names, anchor = list(book.regulations), book.regulations[name].anchor
    above = names[: names.index(name)]
    if anchor in (*_ANCHORS, *_moments(book)):
        return
    if anchor in names and anchor not in above:
        yield Finding(("anchor",), f"{anchor!r} must stand above the entry that counts from it")
    elif anchor not in above:
        yield Finding(("anchor",), unknown("anchor", anchor, [*_ANCHORS, *_moments(book), *above]))


def _name(book: IncidentPlaybook, name: str) -> Findings:
    """A regulation bears a name of its own: a limit that counts from it would count from that other thing."""
    if name in _ANCHORS:
        yield Finding(("[key]",), f"{name!r} is something that limits count from; choose another name")
    elif name in _moments(book):
        yield Finding(("[key]",), f"{name!r} is a question of the form that limits count from; choose another name")


def _question(book: IncidentPlaybook, field: Field) -> Findings:
    """A question is not taken for what a correction asks, nor for an anchor that is none of its answers."""
    if field.field == _REASON:
        yield Finding(("field",), "a correction of facts asks for its reason by this name; choose another")
    elif not book.regulations or field.field not in _ANCHORS:
        return
    elif field.field == _DISCOVERED and field.type is not FieldType.DATETIME:
        yield Finding(("type",), "limits count from this answer, so it is a moment: datetime")
    elif field.field != _DISCOVERED and field.type is FieldType.DATETIME:
        wrong = f"limits that count from {field.field!r} do not look at this answer; choose another name"
        yield Finding(("field",), wrong)


def _at_most(rule: Regulation) -> Findings:
    if rule.at_most and rule.anchor != "classified":
        yield Finding(("at_most",), "this bounds a limit that counts from the classification: say 'anchor: classified'")


def countable(rule: Regulation) -> Duration:
    """Return a limit without months, of which each is as short as one can be."""
    months = rule.limit.unit is Unit.MONTHS
    return Duration(rule.limit.amount * _SHORTEST_MONTH, Unit.DAYS) if months else rule.limit


def _regulation(book: IncidentPlaybook, name: str, scope: Scope, team: Team | None) -> Findings:
    rule = book.regulations[name]
    clock = rule.clock(countable(rule))
    if rule.when:
        yield from check_condition(rule.when, ("when",), scope)
    yield from chain(_name(book, name), _anchor(book, name), _at_most(rule), check_clock(clock, team))
    yield from check_help(clock, rule.duty, {one.seat for one in rule.duty}, team)


def check_regulations(book: IncidentPlaybook, scope: Scope, team: Team | None) -> Findings:
    """Yield what is wrong with the regulations of an incident; ``scope`` has its fields, with the severity."""
    for name in book.regulations:
        yield from (finding.under("regulations", name) for finding in _regulation(book, name, scope, team))
    for index, field in enumerate(book.form):
        yield from (finding.under("form", index) for finding in _question(book, field))


def answering(book: IncidentPlaybook) -> Iterator[tuple[Path, Sequence[Reviewer]]]:
    """Yield everybody whom regulations call, by their place."""
    for name, rule in book.regulations.items():
        yield ("regulations", name, "duty"), rule.duty
        yield from helpers(rule.clock(countable(rule)), ("regulations", name))
