"""How an incident changes: one function per event."""

from collections.abc import Mapping
from dataclasses import replace

from countersign.domain import obligations
from countersign.domain.case import Case, Stamp, Step
from countersign.domain.incidents import (
    actions,
    closing,
    duplicates,
    duty_evolve,
    joining,
    noticing,
    pausing,
    regulating,
    story,
)
from countersign.domain.incidents import closing_events as c
from countersign.domain.incidents import events as e
from countersign.domain.incidents.figures import noting
from countersign.domain.incidents.responding import responding, without
from countersign.domain.incidents.state import Tick
from countersign.domain.stepping import Change, late, moved

__all__ = ["EVOLVE", "responding"]


def _severity(case: Case, event: e.SeveritySet, by: Stamp) -> Case:
    """Stop the clocks of the old severity: those of the new one start anew, and have names of their own."""
    said = case.cycle > 0 or "severity" in case.answers  # and not taken from the playbook
    after = regulating.classified(case, by) if said else case
    return replace(responding(after, severity=event.severity), clocks=regulating.clocks(case), cycle=case.cycle + 1)


# The state an incident is in once it reached a goal; telling leadership changes none.
_STATES: Mapping[str, str] = {"triage": "triaged", "containment": "contained", "resolution": "resolved"}

# What is said as these are reached is what was done about it.
_MEASURES = frozenset({"containment", "resolution"})


def _reached(case: Case, event: e.Reached, by: Stamp) -> Case:
    """Stop the goal's clock and note the step with whether its limit was kept, if it had one.

    Once it is resolved no status update is due any more.
    """
    case = without(case, "update") if event.goal == "resolution" else case
    clock = next((clock for name, clock in case.clocks.items() if name.partition("/")[0] == event.goal), None)
    kept = (by.at <= clock.limit and not clock.overdue) if clock else None
    state = _STATES.get(event.goal, case.state)
    said = (event.reason,) if event.reason and event.goal in _MEASURES else ()
    known = regulating.classified(case, by) if event.goal == "triage" else case
    return replace(
        responding(known, reached=(*case.response.reached, event.goal), measures=(*case.response.measures, *said)),
        state=state,
        limit_missed=case.limit_missed or kept is False,
        clocks={name: other for name, other in case.clocks.items() if other is not clock},
        steps=(*case.steps, Step(case.state, _STATES.get(event.goal, "informed"), by.at, kept)),
    )


def _ticked(case: Case, event: e.ItemTicked, by: Stamp) -> Case:
    tick = Tick(event.item, by.actor, by.at, event.evidence, event.skipped)
    return responding(case, ticks=(*case.response.ticks, tick))


def _unticked(case: Case, event: e.ItemUnticked, _: Stamp) -> Case:
    return responding(case, ticks=tuple(tick for tick in case.response.ticks if tick.item != event.item))


def _closed(case: Case, event: e.Closed, by: Stamp) -> Case:
    """End an incident; it may come back, so it remembers a limit that passed and had not struck yet."""
    ended = moved(case, "false_alarm" if event.false_alarm else "closed", by, event.reason)
    return replace(ended, limit_missed=late(case, case.clocks.values(), by))


def _reopened(case: Case, _: e.Reopened, by: Stamp) -> Case:
    """Begin again, with clocks that count from now: what was found out stands, but it has to be contained once more.

    Whoever took it for a false alarm has looked at it, so it counts as triaged from here on. What laws ask runs on.
    """
    left = ("triage", *(goal for goal in case.response.reached if goal == "leadership"))
    step = Step(case.state, "reopened", by.at)
    laws = regulating.clocks(case)
    apart = responding(duplicates.parted(case), reached=left, lessons=closing.reopened(case.response.lessons))
    again = replace(apart, anchor=by.at, cycle=case.cycle + 1, clocks=laws)
    return replace(again, state="reopened", outcome=None, steps=(*case.steps, step))


_CHANGES: Mapping[type, Change] = {
    e.SeveritySet: _severity,
    e.RoomNamed: lambda case, event, _: responding(case, room=event.name),
    e.ChecklistMade: lambda case, event, _: responding(case, checklist=event.items),
    e.Reached: _reached,
    e.ItemTicked: _ticked,
    e.ItemUnticked: _unticked,
    e.Closed: _closed,
    e.Reopened: _reopened,
    **noticing.EVOLVE,
    e.Joined: joining.joined,
    e.Duplicated: duplicates.duplicated,
    e.Twinned: duplicates.twinned,
    e.Unsealed: lambda case, _, __: case,
    **duty_evolve.EVOLVE,
    **regulating.EVOLVE,
    **story.EVOLVE,
    c.Reviewed: closing.reviewed,
    c.ActionAdded: actions.added,
    c.ActionMoved: obligations.moved,
    **pausing.EVOLVE,
}
EVOLVE: Mapping[type, Change] = {kind: noting(kind, change) for kind, change in _CHANGES.items()}
