"""Deciding a request: votes for seats, quorums of stages, and what the stages together say."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Literal

from countersign.domain import asking, clocks
from countersign.domain.approvals import events as e
from countersign.domain.approvals import rejecting
from countersign.domain.approvals.debt import rule_of
from countersign.domain.approvals.grant_events import Revoked
from countersign.domain.approvals.granting import granted
from countersign.domain.approvals.obligations import terms
from countersign.domain.case import Case
from countersign.domain.commands import Facts
from countersign.domain.event_parts import Asked
from countersign.domain.events import Event
from countersign.domain.grants import EMERGENCY
from countersign.domain.playbook import ApprovalPlaybook, Stage
from countersign.domain.rules import answerable, needed, open_seats
from countersign.domain.scene import Scene


def vote(scene: Scene[ApprovalPlaybook]) -> Sequence[Event]:
    """Approve, with conditions or without, or reject, for the seat the person was asked for.

    Of several seats it is the one with the fewest others to answer.
    """
    case, command = scene.case, scene.command
    asked = min(answerable(case, scene.book, command.actor), key=lambda asked: _others(case, asked))
    verdict: Literal["approve", "reject"] = "reject" if command.verb == "reject" else "approve"
    more = rejecting.denial(scene) if verdict == "reject" else None
    return [e.Voted(asked.stage, asked.seat, verdict, asked.instead_of, scene.reason(), terms(command.answers), more)]


def _others(case: Case, asked: Asked) -> int:
    """Return how many besides can still answer for a seat."""
    voted = {vote.person for vote in case.votes}
    return len({item.person for item in case.current if item.place == asked.place} - voted)


def withdraw(_: Scene[ApprovalPlaybook]) -> Sequence[Event]:
    """Take the request back."""
    return [e.Withdrawn()]


def next_turn(case: Case, book: ApprovalPlaybook) -> tuple[int, ...]:
    """Return the stages that run beside each other now and have not passed; none if every stage has passed."""
    turns = rule_of(case, book).turns
    return next((left for turn in turns if (left := tuple(n for n in turn if n not in case.passed))), ())


def open_stage(case: Case, book: ApprovalPlaybook, facts: Facts, number: int, at: datetime) -> Sequence[Event]:
    """Ask the people of a stage and start its clock."""
    stage = rule_of(case, book).stages[number]
    asked = replace(asking.ask(case, book, facts, number, stage.reviewers, book.fallback), blind=stage.blind)
    if stage.clock is None:
        return [asked]
    clock = book.clocks[stage.clock]
    calendar = book.calendars.get(clock.calendar or "")
    cycle = f".{case.cycle + 1}" if case.cycle else ""  # no timer has a name that an earlier one had
    return [asked, clocks.start(f"{stage.clock}/{number + 1}{cycle}", clock, calendar, at, number)]


def verdict(case: Case, stage: Stage, number: int) -> Literal["passed", "rejected"] | None:
    """Return what the votes of an open stage say, None while it can still come out either way.

    A denial wins a tie: once the quorum cannot be reached any more, the answer is no.
    """
    enough = needed(case, stage, number)
    denials, approvals = len(case.voted(number, "reject")), len(case.voted(number, "approve"))
    still_open = sum(seat.stage == number for seat in open_seats(case))
    if denials and (denials >= stage.denials or approvals + still_open < enough):
        return "rejected"
    return "passed" if approvals >= enough else None


def decided(case: Case, book: ApprovalPlaybook, facts: Facts, at: datetime) -> Sequence[Event]:
    """Say what follows from the votes of the open stages: one rejects the whole, or passes, and the last one grants."""
    for number in case.open_stages:
        found = verdict(case, rule_of(case, book).stages[number], number)
        if found == "rejected":
            last_word = case.voted(number, "reject")[-1]
            ends = Revoked if case.state == EMERGENCY else e.Rejected
            return [ends(last_word.reason, last_word.denial)]
        if found == "passed":
            last = next_turn(case, book) == (number,) and number in rule_of(case, book).turns[-1]
            return [e.StagePassed(number), *(granted(case, book, facts, at) if last else ())]
    return []
