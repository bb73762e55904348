"""Checks of routing: one rule always matches, every rule can match, and whoever it asks exists."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from countersign.domain.checks.common import Findings, Path, again, repeated
from countersign.domain.checks.conditions import Scope, check_condition
from countersign.domain.fields import PEOPLE, FieldType
from countersign.domain.playbook import ApprovalPlaybook, Base, Clock, Reviewer, Stage
from countersign.domain.problems import Finding, hint, quote, unknown
from countersign.domain.team import Team


def reviewers(book: ApprovalPlaybook) -> Iterator[tuple[Path, Sequence[Reviewer]]]:
    """Yield every list of reviewers in a playbook with its place."""
    for path, stage in stages(book):
        yield (*path, "reviewers"), stage.reviewers
    yield ("fallback",), book.fallback
    for name, clock in book.clocks.items():
        yield from helpers(clock, ("clocks", name))


def helpers(clock: Clock, path: Path) -> Iterator[tuple[Path, Sequence[Reviewer]]]:
    """Yield every list of reviewers that a clock adds, with its place."""
    for index, step in enumerate(clock.escalate):
        if isinstance(step.add, tuple):
            yield (*path, "escalate", index, "add"), step.add


def stages(book: ApprovalPlaybook) -> Iterator[tuple[Path, Stage]]:
    """Yield every stage of every rule with its place, and the one that too many live approvals add."""
    for rule, one in enumerate(book.routing):
        for index, stage in enumerate(one.stages):
            yield ("routing", rule, "stages", index), stage
    if book.debt:
        yield ("debt",), book.debt.stage


def _order(book: ApprovalPlaybook) -> Findings:
    always = next((i for i, rule in enumerate(book.routing) if rule.when is None), None)
    if always is None:
        last = len(book.routing) - 1
        yield Finding(("routing", last), "the last rule must have no 'when', or some requests would match nothing")
        return
    for index in range(always + 1, len(book.routing)):
        message = f"this rule is never reached: {quote(book.routing[always].rule)} above it matches always"
        yield Finding(("routing", index), message)


def _same(book: ApprovalPlaybook) -> Findings:
    yield from repeated("rule", [(("routing", i, "rule"), rule.rule) for i, rule in enumerate(book.routing)])
    spelled = [
        (("routing", i, "when"), rule.when.model_dump_json()) for i, rule in enumerate(book.routing) if rule.when
    ]
    for path, _ in again(spelled):
        yield Finding(path, "an earlier rule has the same condition, so this one is never reached")
    for index, rule in enumerate(book.routing):
        names = [(("routing", index, "stages", i, "stage"), stage.stage) for i, stage in enumerate(rule.stages)]
        yield from repeated("stage", names)


def _beside(book: ApprovalPlaybook) -> Findings:
    for index, rule in enumerate(book.routing):
        if rule.stages[0].beside:
            yield Finding(("routing", index, "stages", 0, "beside"), "the first stage has no other to run beside")


def _when(book: ApprovalPlaybook, team: Team | None) -> Findings:
    scope = Scope(book.fields, book.scores, team.roles if team else None)
    for index, rule in enumerate(book.routing):
        if rule.when:
            yield from check_condition(rule.when, ("routing", index, "when"), scope)


def _counts(book: ApprovalPlaybook) -> Findings:
    for path, stage in stages(book):
        for key, number in (("quorum", stage.needed), ("denials", stage.denials)):
            if number > len(stage.reviewers):
                yield Finding((*path, key), f"{key} {number} cannot be met by {len(stage.reviewers)} reviewer(s)")


def _blind(book: ApprovalPlaybook) -> Findings:
    """A stage hides its votes only if one can be cast that does not close it."""
    for path, stage in stages(book):
        fields = (book.fields.get(reviewer.field or "") for reviewer in stage.reviewers)
        several = any(field and field.type is FieldType.PEOPLE for field in fields)
        alone = len(stage.reviewers) == 1 and not several
        first_closes = stage.denials == 1 and stage.needed == 1 and not (several and stage.quorum == "all")
        if stage.blind and (alone or first_closes):
            yield Finding((*path, "blind"), "the first vote closes this stage, so there is none to hide before that")


def check_reviewer(reviewer: Reviewer, book: Base, team: Team | None) -> Findings:
    """Yield what is wrong with one reviewer: somebody unknown, or a field that names nobody."""
    if reviewer.field:
        field = book.fields.get(reviewer.field)
        if field is None:
            yield Finding(("field",), unknown("field", reviewer.field, book.fields))
        elif field.type not in PEOPLE:
            fitting = [name for name, other in book.fields.items() if other.type in PEOPLE]
            wrong = f"field {reviewer.field!r} is a {field.type} field and names nobody"
            yield Finding(("field",), wrong + hint(reviewer.field, fitting))
    elif team:
        known: Mapping[str, Collection[str]] = {
            "role": team.roles,
            "group": team.groups,
            "rota": team.rotas,
            "person": team.people,
        }
        kind, _, name = reviewer.seat.partition(":")
        if name not in known[kind]:
            yield Finding((kind,), unknown(kind, name, known[kind]))


def check_reviewers(lists: Iterable[tuple[Path, Sequence[Reviewer]]], book: Base, team: Team | None) -> Findings:
    """Yield what is wrong with lists of reviewers, each at its place."""
    for path, listed in lists:
        yield from repeated("reviewer", [((*path, i), one.seat) for i, one in enumerate(listed)])
        found = ((i, finding) for i, one in enumerate(listed) for finding in check_reviewer(one, book, team))
        yield from (finding.under(*path, i) for i, finding in found)


def check_routing(book: ApprovalPlaybook, team: Team | None) -> Findings:
    """Yield what is wrong with the rules of a playbook."""
    yield from chain(_order(book), _same(book), _beside(book), _counts(book), _blind(book), _when(book, team))
    yield from check_reviewers(reviewers(book), book, team)
