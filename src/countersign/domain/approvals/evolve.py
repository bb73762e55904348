"""How a request changes: one function per event."""

from collections.abc import Mapping
from dataclasses import replace

from countersign.domain.approvals import events as e
from countersign.domain.approvals import grant_events as g
from countersign.domain.approvals import halting, holding, talk_evolve
from countersign.domain.approvals.obligations import obliged
from countersign.domain.case import Case, Glass, Stamp, Step, Vote
from countersign.domain.grants import EMERGENCY
from countersign.domain.obligations import moved as obligation_moved
from countersign.domain.stepping import Change, ended, late, moved


def _routed(case: Case, event: e.Routed, _: Stamp) -> Case:
    return replace(case, rule=event.rule, trace=event.trace, scores=event.scores, load=event.load)


def _voted(case: Case, event: e.Voted, by: Stamp) -> Case:
    vote = Vote(
        person=by.actor,
        stage=event.stage,
        seat=event.seat,
        verdict=event.verdict,
        at=by.at,
        instead_of=event.instead_of,
        reason=event.reason,
        revision=case.revision,
        terms=event.terms,
        denial=event.denial,
    )
    return replace(case, votes=(*case.votes, vote))


def _passed(case: Case, event: e.StagePassed, by: Stamp) -> Case:
    """Close a stage and stop its clocks; those of stages beside it run on."""
    stopped = [clock for clock in case.clocks.values() if clock.stage == event.stage]
    running = {name: clock for name, clock in case.clocks.items() if clock.stage != event.stage}
    return replace(case, passed=(*case.passed, event.stage), clocks=running, limit_missed=late(case, stopped, by))


def _approved(case: Case, event: e.Approved, by: Stamp) -> Case:
    after = moved(case, "approved", by)
    return replace(after, grant=event.grant, overseers=event.overseers, obligations=obliged(case))


def _rejected(case: Case, event: e.Rejected, by: Stamp) -> Case:
    return replace(moved(case, "rejected", by, event.reason), denial=event.denial)


def _broken(case: Case, event: e.GlassBroken, by: Stamp) -> Case:
    """Allow it from now on; nothing is decided by that, so the clocks of the stages run on."""
    steps = (*case.steps, Step(case.state, EMERGENCY, by.at))
    glass = Glass(by.actor, by.at, event.reason)
    return replace(case, state=EMERGENCY, grant=event.grant, glass=glass, steps=steps)


def reassigned(case: Case, event: e.Reassigned, _: Stamp) -> Case:
    """Ask others: whoever comes back for the same seat is asked as before, and a seat that is filled is not empty."""
    filled = {asked.place for asked in event.people}
    return replace(
        case,
        asked=(*(asked for asked in case.asked if asked not in event.people), *event.people),
        gone=(*(gone for gone in case.gone if gone.asked not in event.people), *event.gone),
        unfilled=(*(seat for seat in case.unfilled if seat not in filled), *event.unfilled),
        gaps=(*case.gaps, *event.gaps),
    )


def _warned(case: Case, event: e.StuckAhead, _: Stamp) -> Case:
    return replace(case, warned=(*case.warned, *(ahead.seat for ahead in event.seats)))


EVOLVE: Mapping[type, Change] = {
    e.Routed: _routed,
    e.Voted: _voted,
    e.StagePassed: _passed,
    e.Approved: _approved,
    e.Rejected: _rejected,
    e.Withdrawn: ended("withdrawn"),
    e.Lapsed: ended("lapsed"),
    e.Expired: holding.over("expired"),
    g.ConditionMoved: obligation_moved,
    **holding.EVOLVE,
    **talk_evolve.EVOLVE,
    **halting.EVOLVE,
    e.Reassigned: reassigned,
    e.StuckAhead: _warned,
    e.GlassOffered: lambda case, event, _: replace(case, breakers=event.people),
    e.GlassBroken: _broken,
}
