"""What somebody has to do because of a case: a task each, which tells its case how it stands.

Conditions of an approval and actions of an incident are obligations; what comes of them is for each lifecycle to say.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.case import Case, Obligation, Stamp
from countersign.domain.commands import OPEN
from countersign.domain.event_parts import Link, Standing
from countersign.domain.world import Followup

# The relation of a task to its case, and the verb by which it tells that case how it stands.
CONDITION_OF, ACTION_OF = "condition of", "action of"
CONDITION, PROGRESS = "condition", "progress"
_TELLS: Mapping[str, str] = {CONDITION_OF: CONDITION, ACTION_OF: PROGRESS}
UNMET = frozenset({"overdue", "dropped"})
# What a task may still say after what it said last: what comes late, out of order, is no news.
_NEXT: Mapping[str, frozenset[str]] = {
    "set": frozenset({"open", "overdue", "done", "dropped"}),
    "open": frozenset({"overdue", "done", "dropped"}),
    "overdue": frozenset({"done", "dropped"}),
    "waived": frozenset({"done"}),
    "superseded": frozenset({"done"}),
}
LONGEST = 150  # characters of what has to be done, since it becomes the title of a task


class _Moved(Protocol):
    """An event that says how the task of an obligation stands now."""

    @property
    def task(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def state(self) -> Standing: ...


def opening(case: Case, one: Obligation, relation: str, kind: str | None) -> Followup:
    """Return the command that opens the task of an obligation."""
    given, link = {"owner": one.term.owner, "due": one.term.due}, Link(relation, case.id, case.key)
    return Followup(one.task, OPEN, SYSTEM, kind, given, {"what": one.term.what}, case.id, (link,))


def tie(case: Case, *relations: str) -> Link | None:
    """Return the tie of a task to the case it is an obligation of (by one of these relations), None if it is none."""
    wanted = relations or tuple(_TELLS)
    return next((link for link in case.links if link.relation in wanted), None)


def _standing(event: e.Event) -> Standing | None:
    """Return how a task stands because of an event, None if it stands as before."""
    if isinstance(event, e.ClockStruck):
        return "overdue" if any(timer.endswith("/limit") for timer in event.timers) else None
    return _STANDINGS.get(type(event))


_STANDINGS: Mapping[type, Standing] = {e.Opened: "open", e.Done: "done", e.Dropped: "dropped"}


def told(event: e.Event, case: Case) -> tuple[Followup, ...]:
    """Return the command by which a task that is an obligation tells its case how it stands now."""
    link, state = tie(case), _standing(event)
    if link is None or state is None:
        return ()
    answers = {"task": case.id, "key": case.key, "state": state}
    return (Followup(link.case, _TELLS[link.relation], SYSTEM, answers=answers),)


def found(case: Case, task: object) -> Obligation | None:
    """Return the obligation of a case by the id of its task, None if there is none."""
    return next((one for one in case.obligations if one.task == task), None)


def news(one: Obligation, state: str) -> bool:
    """Tell whether what a task says of itself is newer than what its case knows; one that is over stays as it came out.

    One that nobody waits for any more is of interest only if it was done all the same.
    """
    return state in _NEXT.get(one.state, ())


def moved(case: Case, event: _Moved, _: Stamp) -> Case:
    """Return the case after one of its obligations moved on."""
    late = event.state == "overdue"
    obligations = tuple(
        replace(one, key=event.key, state=event.state, late=one.late or late) if one.task == event.task else one
        for one in case.obligations
    )
    return replace(case, obligations=obligations)
