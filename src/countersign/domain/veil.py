"""Blind votes: what may be shown of a case while a stage is open whose votes nobody sees. The record has it all."""

from dataclasses import replace

from countersign.domain.actors import Actor
from countersign.domain.approvals.events import Reassigned, Voted
from countersign.domain.case import Case, Vote
from countersign.domain.events import ClockStruck, Event

# What stands for a vote that counts and may not be seen: nobody's, for no seat, saying nothing.
HIDDEN = "hidden"


def hidden(case: Case) -> frozenset[int]:
    """Return the stages whose votes may not be shown now: blind ones, until they close."""
    return frozenset(case.open_stages) & frozenset(case.blind) if case.outcome is None else frozenset()


def veiled(case: Case, viewer: Actor | None = None) -> Case:
    """Return a case as a viewer may see it: of hidden stages only how many votes there are, and the viewer's own.

    Nor does it show whom escalation added there, since those stand in for whoever has not answered.
    """
    unseen = hidden(case)
    if not unseen:
        return case
    asked = (one for one in case.asked if one.stage not in unseen or one.why != "escalation" or one.person == viewer)
    votes = (_veiled(vote, case) if vote.stage in unseen and vote.person != viewer else vote for vote in case.votes)
    return replace(case, asked=tuple(asked), votes=tuple(votes))


def _veiled(vote: Vote, case: Case) -> Vote:
    return Vote("", vote.stage, "", HIDDEN, case.opened_at)


def veiled_event(event: Event, case: Case, viewer: Actor | None = None) -> Event:
    """Return an event as a viewer may see it, from the case as of it: without what a vote in a hidden stage said."""
    unseen = hidden(case)
    if isinstance(event, Voted) and event.stage in unseen:
        return Voted(event.stage, "", "approve")
    if isinstance(event, ClockStruck):
        shown = tuple(one for one in event.added if one.stage not in unseen or one.person == viewer)
        return replace(event, added=shown)
    if isinstance(event, Reassigned):
        people = tuple(one for one in event.people if one.stage not in unseen or one.person == viewer)
        gone = tuple(gone for gone in event.gone if gone.asked.stage not in unseen)
        return replace(event, people=people, gone=gone)
    return event
