"""Exception debt: too many live approvals of one sort are a policy of their own, and somebody must answer for that.

At the cap of the playbook one more request gets a last stage. What was counted stands in ``Routed``.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from countersign.domain.approvals.events import Routed
from countersign.domain.case import Case
from countersign.domain.commands import Facts
from countersign.domain.event_parts import Load
from countersign.domain.grants import is_effective
from countersign.domain.playbook import ApprovalPlaybook, Rule, Stage
from countersign.domain.texts import Answer


def counts_as(book: ApprovalPlaybook, answers: Mapping[str, Answer]) -> str | None:
    """Return the answer under which an approval counts, None if the playbook has no cap."""
    answer = answers.get(book.debt.by) if book.debt else None
    return answer.casefold() if isinstance(answer, str) else None


def rule_of(case: Case, book: ApprovalPlaybook) -> Rule:
    """Return the rule that routing chose for a case, with the stage that was added to it if one was."""
    rule = book.routing[case.rule]
    return extended(rule, book) if case.load and case.load.adds else rule


def extended(rule: Rule, book: ApprovalPlaybook) -> Rule:
    """Return a rule with the stage that a reached cap adds, at its end."""
    return rule.model_copy(update={"stages": (*rule.stages, book.debt.stage)}) if book.debt else rule


def decides_already(rule: Rule, book: ApprovalPlaybook) -> bool:
    """Tell whether one of those who would decide in the added stage decides by the rule in any case."""
    wanted = {reviewer.seat for reviewer in book.debt.reviewers} if book.debt else set()
    return any(_needs_one_of(stage, wanted) for stage in rule.stages)


def _needs_one_of(stage: Stage, wanted: set[str]) -> bool:
    seats = {reviewer.seat for reviewer in stage.reviewers}
    return bool(seats & wanted) and (seats <= wanted or stage.needed == len(seats))


def loaded(routed: Routed, case: Case, book: ApprovalPlaybook, facts: Facts, at: datetime) -> Routed:
    """Return what routing chose, with what is live already if that reaches the cap.

    The grant that a request would renew does not count: there would be no more of them by it.
    """
    answer = counts_as(book, case.answers)
    own = facts.linked.get(case.renewal.case) if case.renewal else None
    renewed = own is not None and is_effective(own, at) and own.grant is not None and own.grant.debt == answer
    live = facts.live.get(answer, 0) - renewed if answer else 0
    if book.debt is None or live < book.debt.cap:
        return routed
    load = Load(live, book.debt.cap, not decides_already(book.routing[routed.rule], book))
    return replace(routed, load=load, trace=(*routed.trace, _spelt(load, book)))


def _spelt(load: Load, book: ApprovalPlaybook) -> str:
    """Say in names of the playbook what was counted, for the trace."""
    by, seats = (book.debt.by, book.debt.stage.reviewers) if book.debt else ("", ())
    names = " or ".join(reviewer.seat.rpartition(":")[2] for reviewer in seats)
    then = f"so {names} decides too" if load.adds else f"and {names} decides in any case"
    return f"{load.live} live of this {by}, the cap is {load.cap}, {then}"
