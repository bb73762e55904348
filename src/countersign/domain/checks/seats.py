"""Whether the seats of a decision can be filled: by different people, and without the one who requests."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from countersign.domain.approvals.debt import decides_already, extended
from countersign.domain.checks.common import Findings
from countersign.domain.playbook import ApprovalPlaybook, Reviewer, Rule, Stage
from countersign.domain.problems import Finding, quote
from countersign.domain.team import Team

People = frozenset[str]


def people(reviewer: Reviewer, team: Team) -> People:
    """Return who can fill a seat. A person named in a form is somebody of their own: ``field:name``."""
    if reviewer.role is not None:
        role = team.roles[reviewer.role]
        return frozenset({role.primary, *role.deputies})
    return frozenset({reviewer.person or reviewer.seat})


@dataclass(frozen=True)
class Decision:
    """How many of which seats must be filled for a stage to pass."""

    needed: int
    seats: tuple[People, ...]

    def without(self, person: str, fallback: People) -> "Decision":
        """Return the decision when one person is out and the fallback steps in."""
        return Decision(self.needed, tuple((seat | fallback) - {person} for seat in self.seats))


def _seat(index: int, seats: Sequence[Collection[str]], taken: dict[str, int], tried: set[str]) -> bool:
    """Seat somebody, moving others to seats that they can fill as well."""
    for person in sorted(set(seats[index]) - tried):
        tried.add(person)
        if person not in taken or _seat(taken[person], seats, taken, tried):
            taken[person] = index
            return True
    return False


def can_pass(decisions: Sequence[Decision]) -> bool:
    """Tell whether different people can fill enough seats of all these decisions."""
    seats: list[People] = []
    for number, decision in enumerate(decisions):
        # Seats that need not be filled are taken by nobodies.
        spare = frozenset(f"{number} {i}" for i in range(len(decision.seats) - decision.needed))
        seats += [seat | spare for seat in decision.seats]
    taken: dict[str, int] = {}
    return all(_seat(index, seats, taken, set()) for index in range(len(seats)))


def _everybody(decisions: Sequence[Decision], fallback: People) -> Iterator[str]:
    yield from sorted(fallback.union(*(seat for decision in decisions for seat in decision.seats)))


def _stuck(decisions: Sequence[Decision], fallback: People) -> str | None:
    """Return the first person whose own request nobody could decide."""
    return next(
        (
            person
            for person in _everybody(decisions, fallback)
            if not can_pass([decision.without(person, fallback) for decision in decisions])
        ),
        None,
    )


def _who(person: str) -> str:
    kind, _, name = person.rpartition(":")
    return f"the person in field {name!r}" if kind else repr(person)


def _stage(stage: Stage, decision: Decision, fallback: People) -> Findings:
    if not can_pass([decision]):
        count = len(frozenset().union(*decision.seats))
        yield Finding(
            ("quorum",), f"{stage.needed} approvals are needed, but only {count} different people can be asked"
        )
    elif stuck := _stuck([decision], fallback):
        yield Finding(
            (), f"if {_who(stuck)} makes the request, too few people are left to decide; name a deputy or a fallback"
        )


def _rule(rule: Rule, team: Team, fallback: People) -> Findings:
    decisions = [Decision(s.needed, tuple(people(seat, team) for seat in s.reviewers)) for s in rule.stages]
    wrong = [
        finding.under("stages", index)
        for index, (stage, decision) in enumerate(zip(rule.stages, decisions, strict=True))
        for finding in _stage(stage, decision, fallback)
    ]
    stuck = None if wrong else _stuck(decisions, fallback)
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
    return all(reviewer.role in team.roles or reviewer.role is None for reviewer in reviewers)


def check_seats(book: ApprovalPlaybook, team: Team) -> Findings:
    """Yield every stage and rule that cannot be decided; those that name unknown roles are left to other checks."""
    if not _known(book.fallback, team):
        return
    fallback = frozenset[str]().union(*(people(reviewer, team) for reviewer in book.fallback))
    for index, rule in enumerate(book.routing):
        fits = all(stage.needed <= len(stage.reviewers) and _known(stage.reviewers, team) for stage in rule.stages)
        wrong = [*_rule(rule, team, fallback)] if fits else []
        yield from (finding.under("routing", index) for finding in wrong)
        if fits and not wrong and book.debt and _known(book.debt.reviewers, team):
            yield from _added(rule, book, team, fallback)


def _added(rule: Rule, book: ApprovalPlaybook, team: Team, fallback: People) -> Findings:
    """Yield a rule that cannot be decided any more once too many live approvals add a stage to it."""
    if not decides_already(rule, book) and [*_rule(extended(rule, book), team, fallback)]:
        wrong = f"with this stage at the end of {quote(rule.rule)} too few people are left to decide; name more"
        yield Finding(("debt", "reviewers"), wrong)
