"""How a request changes: one function per event."""

from collections.abc import Mapping
from dataclasses import replace

from countersign.domain.approvals import events as e
from countersign.domain.approvals import talk_evolve
from countersign.domain.case import Case, Stamp, Vote
from countersign.domain.stepping import Change, ended, late, moved


def _voted(case: Case, event: e.Voted, by: Stamp) -> Case:
    vote = Vote(by.actor, event.stage, event.seat, event.verdict, by.at, event.instead_of, event.reason, case.revision)
    return replace(case, votes=(*case.votes, vote))


def _passed(case: Case, event: e.StagePassed, by: Stamp) -> Case:
    """Close a stage and stop its clocks; those of stages beside it run on."""
    stopped = [clock for clock in case.clocks.values() if clock.stage == event.stage]
    running = {name: clock for name, clock in case.clocks.items() if clock.stage != event.stage}
    return replace(case, passed=(*case.passed, event.stage), clocks=running, limit_missed=late(case, stopped, by))


def _approved(case: Case, event: e.Approved, by: Stamp) -> Case:
    return replace(moved(case, "approved", by), grant=event.grant)


EVOLVE: Mapping[type, Change] = {
    e.Routed: lambda case, event, _: replace(case, rule=event.rule, trace=event.trace, scores=event.scores),
    e.Voted: _voted,
    e.StagePassed: _passed,
    e.Approved: _approved,
    e.Rejected: ended("rejected"),
    e.Withdrawn: ended("withdrawn"),
    e.Lapsed: ended("lapsed"),
    e.Expired: ended("expired"),
    **talk_evolve.EVOLVE,
}
