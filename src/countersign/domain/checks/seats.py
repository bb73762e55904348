"""Whether the seats of a decision can be filled: by different people, and without the one who requests."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from countersign.domain.approvals.debt import decides_already, extended
from countersign.domain.checks.common import Findings
from countersign.domain.playbook import ApprovalPlaybook, Reviewer, Rule, Stage
from countersign.domain.problems import Finding, quote
from countersign.domain.seating import seatable
from countersign.domain.team import Team

People = frozenset[str]


def people(reviewer: Reviewer, team: Team, requester: str | None = None) -> People:
    """Return who can fill a seat; with a requester, who can whatever the day.

    Whoever a form names, and the members of a group, are somebody of their own: ``field:name``, ``group:name``. Nobody
    acts for a holder who requests, so neither do their deputies; in a rota everybody may be the one on turn.
    """
    role, rota = team.roles.get(reviewer.role or ""), team.rotas.get(reviewer.rota or "")
    if role:
        meant, all_of_them = {role.primary}, {role.primary, *role.deputies}
    else:
        meant = all_of_them = {*rota.people} if rota else {reviewer.person or reviewer.seat}
    return frozenset() if requester in meant else frozenset(all_of_them - {requester})


@dataclass(frozen=True)
class Decision:
    """How many of which seats must be filled for a stage to pass."""

    needed: int
    seats: tuple[People, ...]


@dataclass(frozen=True)
class _Table:
    """The team and the fallback, which fills whatever stays empty."""

    team: Team
    fallback: Sequence[Reviewer]

    def decision(self, stage: Stage, requester: str | None = None) -> Decision:
        """Return what a stage needs; the fallback steps in where a requester is out."""
        helpers = [people(one, self.team, requester) for one in self.fallback if requester]
        help_ = frozenset[str]().union(*helpers)
        seats = (people(reviewer, self.team, requester) | help_ for reviewer in stage.reviewers)
        return Decision(stage.needed, tuple(seats))

    def everybody(self, stages: Sequence[Stage]) -> Sequence[str]:
        """Return everybody who can be asked in some stages, or stands in."""
        reviewers = chain(self.fallback, chain.from_iterable(stage.reviewers for stage in stages))
        return sorted(frozenset[str]().union(*(people(one, self.team) for one in reviewers)))

    def stuck(self, stages: Sequence[Stage]) -> str | None:
        """Return the first person whose own request nobody could decide."""
        return next(
            (who for who in self.everybody(stages) if not can_pass([self.decision(one, who) for one in stages])), None
        )


def can_pass(decisions: Sequence[Decision]) -> bool:
    """Tell whether different people can fill enough seats of all these decisions."""
    seats: list[People] = []
    for number, decision in enumerate(decisions):
        # Seats that need not be filled are taken by nobodies.
        spare = frozenset(f"{number} {i}" for i in range(len(decision.seats) - decision.needed))
        seats += [seat | spare for seat in decision.seats]
    return seatable(seats)


def _who(person: str) -> str:
    kind, _, name = person.rpartition(":")
    known = {"field": f"the person in field {name!r}", "group": f"the only one in group {name!r}"}
    return known.get(kind, repr(person))


def _stage(stage: Stage, table: _Table) -> Findings:
    decision = table.decision(stage)
    if not can_pass([decision]):
        count = len(frozenset().union(*decision.seats))
        yield Finding(
            ("quorum",), f"{stage.needed} approvals are needed, but only {count} different people can be asked"
        )
    elif stuck := table.stuck([stage]):
        yield Finding(
            (),
            f"if {_who(stuck)} makes the request, too few people are left to decide: their deputies may not, so name "
            "somebody else as a fallback",
        )


def _rule(rule: Rule, table: _Table) -> Findings:
    wrong = [
        finding.under("stages", index) for index, stage in enumerate(rule.stages) for finding in _stage(stage, table)
    ]
    stuck = None if wrong else table.stuck(rule.stages)
    if stuck:
        wrong.append(
            Finding(
                ("stages",),
                f"everybody counts once in a case, and if {_who(stuck)} makes the request, "
                "these stages need more people than there are",
            )
        )
    yield from wrong


def _known(reviewers: Sequence[Reviewer], team: Team) -> bool:
    roles, rotas = {None, *team.roles}, {None, *team.rotas}
    return all(reviewer.role in roles and reviewer.rota in rotas for reviewer in reviewers)


def check_seats(book: ApprovalPlaybook, team: Team) -> Findings:
    """Yield every stage and rule that cannot be decided; those that name unknown roles are left to other checks."""
    if not _known(book.fallback, team):
        return
    table = _Table(team, book.fallback)
    added: list[Finding] = []
    for index, rule in enumerate(book.routing):
        fits = all(stage.needed <= len(stage.reviewers) and _known(stage.reviewers, team) for stage in rule.stages)
        wrong = [*_rule(rule, table)] if fits else []
        yield from (finding.under("routing", index) for finding in wrong)
        if fits and not wrong and book.debt and _known(book.debt.reviewers, team):
            added += _added(rule, book, table)
    yield from added[:1]


def _added(rule: Rule, book: ApprovalPlaybook, table: _Table) -> Findings:
    """Yield a rule that cannot be decided any more once too many live approvals add a stage to it."""
    if not decides_already(rule, book) and [*_rule(extended(rule, book), table)]:
        wrong = f"with this stage at the end of {quote(rule.rule)} too few people are left to decide; name more"
        yield Finding(("debt", "reviewers"), wrong)
