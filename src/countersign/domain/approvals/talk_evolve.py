"""How questions and changes change a request: one function per event."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from countersign.domain.approvals import talk_events as e
from countersign.domain.case import Case, Edit, How, Question, RunningClock, Stamp, Vote
from countersign.domain.event_parts import Resumed
from countersign.domain.stepping import Change, late, turned
from countersign.domain.texts import TextRef
from countersign.domain.veil import HIDDEN, hidden


def _asked(case: Case, event: e.InfoAsked, by: Stamp) -> Case:
    """Stop the clocks that pause; a limit that passed before and had not struck yet stays missed."""
    stopped = {name: replace(clock, paused=by.at) if clock.pauses else clock for name, clock in case.clocks.items()}
    return replace(
        turned(case, "needs_info", by),
        clocks=stopped,
        limit_missed=late(case, case.clocks.values(), by),
        questions=(*case.questions, Question(event.question, by.actor, by.at)),
    )


def _settled(case: Case, how: How, by: Stamp, answer: TextRef | None = None) -> Case:
    """Close the question and stop its clock."""
    *others, last = case.questions
    closed = replace(last, settled=how, settled_by=by.actor, settled_at=by.at, answer=answer)
    judged = {name: clock for name, clock in case.clocks.items() if clock.judged}
    return replace(turned(case, "pending", by), clocks=judged, questions=(*others, closed), cycle=case.cycle + 1)


def _resumed(case: Case, clocks: Iterable[Resumed]) -> Case:
    """Let clocks that were stopped run on under their new names."""
    again = {one.clock: one for one in clocks}
    running = {
        again[name].name if name in again else name: _running(clock, again.get(name))
        for name, clock in case.clocks.items()
    }
    return replace(case, clocks=running)


def _running(clock: RunningClock, again: Resumed | None) -> RunningClock:
    return replace(clock, limit=again.limit, marks=again.marks, paused=None) if again else clock


def _given(case: Case, event: e.InfoGiven, by: Stamp) -> Case:
    return _resumed(_settled(case, "given", by, event.answer), event.clocks)


def _waived(case: Case, event: e.InfoWaived, by: Stamp) -> Case:
    return _resumed(_settled(case, "waived", by), event.clocks)


def _revised(case: Case, event: e.Revised, by: Stamp) -> Case:
    before = {name: case.answers[name] for name in event.changed if name in case.answers}
    edit = Edit(by.at, event.changed, before, event.material)
    changed = replace(case, answers=event.answers, systems=event.systems, edits=(*case.edits, edit))
    return _anew(changed, event.revision, by) if event.material else changed


def _past(vote: Vote, case: Case) -> Vote:
    """Return a vote that does not count any more; nobody saw what it was in a blind stage, and nobody will."""
    return replace(vote, verdict=HIDDEN) if vote.stage in hidden(case) else vote


def _anew(case: Case, revision: int, by: Stamp) -> Case:
    """Begin again: votes are void, nobody is asked yet and no clock runs; a limit that was missed stays missed."""
    case = replace(case, limit_missed=late(case, case.clocks.values(), by))
    case = _settled(case, "changed", by) if case.open_question else replace(case, cycle=case.cycle + 1)
    return replace(
        case,
        revision=revision,
        rule=-1,
        trace=(),
        scores=(),
        stage=0,
        asked_stages=(),
        passed=(),
        unfilled=(),
        gaps=(),
        gone=(),
        blind=(),
        warned=(),
        earlier=(*case.earlier, *case.asked),
        asked=(),
        void=(*case.void, *(_past(vote, case) for vote in case.votes)),
        votes=(),
        clocks={},
    )


EVOLVE: Mapping[type, Change] = {
    e.InfoAsked: _asked,
    e.InfoGiven: _given,
    e.InfoWaived: _waived,
    e.Revised: _revised,
}
