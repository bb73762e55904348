"""Checks of incidents: severities can be chosen, clocks run forward, and somebody is called whatever happened."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from countersign.domain.checks import duties, entering
from countersign.domain.checks.clocks import check_clock, check_help
from countersign.domain.checks.common import Findings, Path, repeated
from countersign.domain.checks.conditions import Scope, check_condition
from countersign.domain.checks.declaring import check_declaring
from countersign.domain.checks.notices import check_notices
from countersign.domain.checks.regulations import ONLY, answering, check_regulations
from countersign.domain.checks.routing import check_reviewers, helpers
from countersign.domain.conditions import Subjects, fields_of, holds
from countersign.domain.fields import Field, FieldType, Option
from countersign.domain.playbook import Clock, IncidentPlaybook, Reviewer
from countersign.domain.problems import Finding, nearest, unknown
from countersign.domain.team import Team

# The fields of the form that the lifecycle itself looks at.
_SEVERITY, _TYPE = "severity", "type"
_ONLY_FIELDS = "a summons looks at the severity and at fields of the form, nothing else"


def _default(book: IncidentPlaybook) -> Findings:
    known = ", ".join(book.severities)
    if book.severities and book.severity is None:
        yield Finding(("severities",), f"missing key 'severity': which one counts at first, {known}?")
    elif book.severity and not book.severities:
        yield Finding(("severity",), "there are no 'severities:', so this does nothing")
    elif book.severity and book.severity not in book.severities:
        yield Finding(("severity",), unknown("severity", book.severity, book.severities))


def _question(book: IncidentPlaybook) -> Findings:
    """A form need not ask for the severity; one that asks offers each of them, and nothing else."""
    for index, field in enumerate(book.form):
        if field.field == _SEVERITY:
            yield from (finding.under("form", index) for finding in _offered(field, book))


def _offered(field: Field, book: IncidentPlaybook) -> Findings:
    if not book.severities:
        yield Finding(("field",), "there are no 'severities:', so this answer picks nothing")
        return
    if field.type is not FieldType.SELECT:
        yield Finding(("type",), f"a severity is one of a list, so this is a select field, not a {field.type} field")
        return
    options = [option.value for option in field.options]
    meant = {nearest(option, book.severities) for option in options}
    for index, option in enumerate(options):
        if option not in book.severities:
            yield Finding(("options", index, "[key]"), unknown("severity", option, book.severities))
    for name in book.severities:
        if name not in meant:
            yield Finding(("options",), f"severity {name!r} is missing, so nobody could choose it")


def _by_type(book: IncidentPlaybook, key: str, picked: str) -> Findings:
    """Lines that the type of an incident picks: each type is one of the form, and no line is there twice."""
    asked, lists = book.fields.get(_TYPE), getattr(book, key)
    if lists and (asked is None or asked.type is not FieldType.SELECT):
        yield Finding((key,), f"the select field 'type' picks the {picked}, and this form has none")
        return
    options = [option.value for option in asked.options] if asked else []
    for name, items in lists.items():
        if name not in options:
            yield Finding((key, name, "[key]"), unknown("option of 'type':", name, options))
        yield from repeated("item", [((key, name, i), item) for i, item in enumerate(items)])


def _scope(book: IncidentPlaybook) -> Scope:
    """Return what a summons may look at: the severity it has by then, whether or not the form asks for one."""
    options = tuple(Option(value=name, label=name) for name in book.severities)
    own = Field(field=_SEVERITY, label="Severity", type=FieldType.SELECT, options=options)
    known: Mapping[str, Field] = {**book.fields, **({_SEVERITY: own} if options else {})}
    return Scope(known, only_fields=_ONLY_FIELDS)


def _sure(book: IncidentPlaybook, severity: str) -> set[str]:
    """Return the seats that are called for a severity whatever else is answered."""
    subjects = Subjects({_SEVERITY: severity}, {}, {})
    sure = [one for one in book.summons if {*fields_of(one.when)} <= {_SEVERITY} and holds(one.when, subjects)]
    entered = book.severities[severity].on_entry if severity in book.severities else ()
    asked = chain((one.ask for one in sure), duties.sure(book, severity), (effect.call for effect in entered))
    return {reviewer.seat for reviewer in chain.from_iterable(asked)}


def _called(book: IncidentPlaybook) -> Iterator[Reviewer]:
    """Yield everybody who may be called for an incident."""
    yield from chain.from_iterable(one.ask for one in book.summons)
    yield from chain.from_iterable(asked for _, asked in duties.reviewers(book))
    entered = chain.from_iterable(severity.on_entry for severity in book.severities.values())
    yield from chain.from_iterable(effect.call for effect in entered)


def _summons(book: IncidentPlaybook) -> Findings:
    for index, one in enumerate(book.summons):
        if one.when:
            yield from check_condition(one.when, ("summons", index, "when"), _scope(book))
    alone = next((name for name in book.severities or [""] if not _sure(book, name)), None)
    if alone is not None:
        which = f"an incident of severity {alone!r}" if alone else "an incident"
        yield Finding(("summons",), f"{which} that fits none of these would call nobody; give one of them no 'when'")


def _clocks(book: IncidentPlaybook) -> Iterator[tuple[str, Path, Clock]]:
    for name, severity in book.severities.items():
        for goal, clock in severity.clocks.items():
            yield name, ("severities", name, goal), clock
    yield from duties.clocks(book)


def _clock(book: IncidentPlaybook, severity: str, clock: Clock, team: Team | None) -> Findings:
    if clock.end.then != "stay":
        yield Finding(("end", "then"), "a clock never ends an incident, people do; leave 'end' out")
    else:
        yield from check_clock(clock, team)
    yield from check_help(clock, _called(book), _sure(book, severity), team)


def _reviewers(book: IncidentPlaybook) -> Iterator[tuple[Path, Sequence[Reviewer]]]:
    for index, one in enumerate(book.summons):
        yield ("summons", index, "ask"), one.ask
    yield ("fallback",), book.fallback
    yield from duties.reviewers(book)
    yield from entering.reviewers(book)
    for _, path, clock in _clocks(book):
        yield from helpers(clock, path)
    yield from answering(book)


def _unhindered(book: IncidentPlaybook) -> Findings:
    for name in ("secrets", "personal"):
        if getattr(book.typed_text, name) == "block":
            yield Finding(("typed_text", name), "nothing blocks the report of an incident; say warn or ignore")


def check_incident(book: IncidentPlaybook, team: Team | None) -> Findings:
    """Yield what is wrong with the severities, the lists by type, the summons and the notices of an incident."""
    yield from chain(_default(book), _question(book), _summons(book), _unhindered(book))
    yield from _by_type(book, "checklists", "checklist")
    yield from _by_type(book, "containment", "suggestions")
    yield from check_notices(book, _scope(book))
    yield from check_declaring(book)
    yield from chain(duties.check_duties(book, _scope(book)), entering.check_entering(book, team))
    yield from check_reviewers(_reviewers(book), book, team)
    for severity, path, clock in _clocks(book):
        yield from (finding.under(*path) for finding in _clock(book, severity, clock, team))
    yield from check_regulations(book, replace(_scope(book), only_fields=ONLY, team=True), team)
