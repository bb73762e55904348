"""Who is asked: each reviewer of a stage is a seat, and each seat is filled by one person who may decide."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.commands import Facts, Holder
from countersign.domain.event_parts import Why
from countersign.domain.events import Asked, PeopleAsked
from countersign.domain.playbook import Playbook, Reviewer
from countersign.domain.rules import beneficiaries, open_seats

# Where people judge what somebody asked for, four eyes are needed. Whoever reports an incident, or takes on a task of
# their own, may well be the one to deal with it.
_DECIDES = frozenset({"approval"})


@dataclass(frozen=True)
class _Room:
    """What filling seats looks at: the stage's number, and who cannot sit (they asked, gain, voted or are away)."""

    stage: int
    facts: Facts
    answers: Mapping[str, object]
    out: frozenset[Actor]


def _holder(reviewer: Reviewer, room: _Room) -> Holder:
    if reviewer.role is not None:
        return room.facts.roles.get(reviewer.role, Holder(None))
    if reviewer.person is not None:
        return Holder(room.facts.people.get(reviewer.person))
    named = room.answers.get(reviewer.field or "")
    first = named[0] if isinstance(named, tuple) and named else named
    return Holder(first if isinstance(first, str) else None)


def _fill(reviewer: Reviewer, seat: str, room: _Room, taken: Iterable[Actor]) -> Asked | None:
    """Return who sits in a seat: the primary, or the first deputy who can; the record says for whom."""
    holder, blocked = _holder(reviewer, room), room.out | frozenset(taken)
    why: Why = "primary" if reviewer.role else "named"
    if holder.primary and holder.primary not in blocked:
        return Asked(holder.primary, seat, room.stage, why)
    deputy = next((person for person in holder.deputies if person not in blocked), None)
    return Asked(deputy, seat, room.stage, "deputy", holder.primary) if deputy else None


def _fallback(reviewers: Sequence[Reviewer], seat: str, room: _Room, taken: Iterable[Actor]) -> Asked | None:
    found = (_fill(reviewer, seat, room, taken) for reviewer in reviewers)
    asked = next((asked for asked in found if asked), None)
    return Asked(asked.person, seat, room.stage, "fallback") if asked else None


def _room(case: Case, book: Playbook, facts: Facts, stage: int) -> _Room:
    out = facts.away | facts.barred.keys()
    if case.lifecycle in _DECIDES:
        out |= beneficiaries(case, book) | {vote.person for vote in case.votes} | {case.requester}
    return _Room(stage, facts, case.answers, frozenset(out))


def ask(
    case: Case, book: Playbook, facts: Facts, stage: int, seats: Sequence[Reviewer], fallback: Sequence[Reviewer]
) -> PeopleAsked:
    """Fill the seats of a stage with one person each, with the fallback where a seat stays empty.

    Never asked: those who are away, and where people decide also the requester, those who gain by the request, those
    who have voted, and nobody for two seats (one human counts once). A seat that nobody can fill is named in
    ``unfilled``, and somebody is told.
    """
    room, people, unfilled = _room(case, book, facts, stage), list[Asked](), list[str]()
    beside = [asked.person for asked in case.current if asked.stage != stage]
    for reviewer in seats:
        taken = [*beside, *(asked.person for asked in people)] if case.lifecycle in _DECIDES else []
        asked = _fill(reviewer, reviewer.seat, room, taken) or _fallback(fallback, reviewer.seat, room, taken)
        if asked:
            people.append(asked)
        else:
            unfilled.append(reviewer.seat)
    return PeopleAsked(stage, tuple(people), tuple(unfilled), facts.admins if unfilled else ())


def deputies(case: Case, book: Playbook, facts: Facts, stage: int) -> tuple[Asked, ...]:
    """Return the deputies that escalation adds: for each seat of a stage without an answer, those not asked yet."""
    room, known = _room(case, book, facts, stage), {asked.person for asked in case.current}
    added: list[Asked] = []
    for seat in _free(case, stage):
        kind, _, name = seat.partition(":")
        holder = facts.roles.get(name, Holder(None)) if kind == "role" else Holder(None)
        fresh = [person for person in holder.deputies if person not in room.out | known]
        added += [Asked(person, seat, stage, "escalation", holder.primary) for person in fresh]
        known |= set(fresh)
    return tuple(added)


def more(case: Case, book: Playbook, facts: Facts, stage: int, reviewers: Sequence[Reviewer]) -> tuple[Asked, ...]:
    """Return the people that an escalation step names: each may answer for any seat still without an answer."""
    room, known = _room(case, book, facts, stage), {asked.person: None for asked in case.current}
    added: dict[Actor, None] = {}
    for reviewer in reviewers:
        found = _fill(reviewer, reviewer.seat, room, known | added)
        added |= {found.person: None} if found else {}
    return tuple(Asked(person, seat, stage, "escalation") for person in added for seat in _free(case, stage))


def _free(case: Case, stage: int) -> list[str]:
    return [seat.name for seat in open_seats(case) if seat.stage == stage]


def waiting_for(case: Case) -> tuple[Actor, ...]:
    """Return the people whose answer a case waits for now, each once; while a question is open, the requester."""
    return (case.requester,) if case.open_question else deciders(case)


def deciders(case: Case) -> tuple[Actor, ...]:
    """Return those asked whose seat has no answer yet, each once, in the order they were asked."""
    waiting = open_seats(case) if case.outcome is None else ()
    return tuple(dict.fromkeys(asked.person for asked in case.current if asked.place in waiting))
