"""Who is asked: each reviewer of a stage is a seat, filled by whom the playbook means or by whoever stands in."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.commands import Facts, Holder
from countersign.domain.event_parts import Gap, Lack, Seat
from countersign.domain.events import Asked, PeopleAsked
from countersign.domain.playbook import ApprovalPlaybook, Playbook, Reviewer
from countersign.domain.rules import interested, open_seats
from countersign.domain.seating import Chair, Room, chairs, seatable, sit, stand_in

# Where people judge what somebody asked for, four eyes are needed. Whoever reports an incident, or takes on a task of
# their own, may well be the one to deal with it.
_DECIDES = frozenset({"approval"})
# Dead ends that administrators hear of even where somebody stands in.
TOLD: frozenset[Lack] = frozenset({"own", "gone", "empty", "no_turn"})


def _room(case: Case, book: Playbook, facts: Facts, stage: int) -> Room:
    if case.lifecycle not in _DECIDES:
        return Room(stage, facts, case.answers)
    own, voted = frozenset(interested(case, book)), frozenset(vote.person for vote in case.votes)
    return Room(stage, facts, case.answers, own, voted)


def taken(asked: Iterable[Asked]) -> frozenset[Actor]:
    """Return those who sit for sure: whoever is one of a group does not, as long as others can answer for it."""
    places: dict[Seat, list[Asked]] = defaultdict(list)
    for one in asked:
        places[one.place].append(one)
    return frozenset(
        one.person for sitting in places.values() for one in sitting if one.why != "member" or sitting[1:] == []
    )


def ask(
    case: Case, book: Playbook, facts: Facts, stage: int, seats: Sequence[Reviewer], fallback: Sequence[Reviewer]
) -> PeopleAsked:
    """Fill the seats of a stage, with the fallback where a seat stays empty. All members of a group are asked.

    Never asked: those who are away, and where people decide also those whose own matter it is and their deputies for
    them, those who have voted, and nobody for two seats (one human counts once). A seat that nobody can fill is named
    in ``unfilled``; of dead ends somebody is told.
    """
    room, once = _room(case, book, facts, stage), case.lifecycle in _DECIDES
    beside = [asked for asked in case.current if asked.stage != stage] if once else []
    people, unfilled, gaps = list[Asked](), list[str](), list[Gap]()
    every = [chair for reviewer in seats for chair in chairs(reviewer, room)]
    for chair in sorted(every, key=lambda chair: chair.members is not None):  # groups last: they have more to choose of
        sitting = [*beside, *people] if once else []
        found, gap = _found(chair, room, sitting)
        found = found or stand_in(fallback, chair.seat, room, taken(sitting))
        people += found
        gaps += [gap] if gap else []
        unfilled += [] if found else [chair.seat]
    told = facts.admins if unfilled or any(gap.why in TOLD for gap in gaps) else ()
    return PeopleAsked(stage, tuple(people), tuple(unfilled), told, tuple(gaps))


def _found(chair: Chair, room: Room, sitting: Sequence[Asked]) -> tuple[tuple[Asked, ...], Gap | None]:
    """Return who sits on a chair; nobody of a group whose members are all needed elsewhere."""
    people, gap = sit(chair, room, taken(sitting))
    if chair.members is None or not people:
        return people, gap
    places: dict[Seat, set[Actor]] = defaultdict(set)
    for asked in (*sitting, *people):
        places[asked.place].add(asked.person)
    if seatable([*places.values()]):
        return people, None
    return (), Gap(chair.seat, room.stage, "elsewhere", people[0].person)


def deputies(
    case: Case, book: Playbook, facts: Facts, stage: int, seats: Collection[str] | None = None
) -> tuple[Asked, ...]:
    """Return whom escalation adds for each seat of a stage without an answer: the deputies who were not asked yet.

    With ``seats`` only those of these seats. Where the fallback sits because the holder or their deputies cannot, the
    next of the fallback is added.
    """
    room, known = _room(case, book, facts, stage), {asked.person for asked in case.current}
    added: list[Asked] = []
    for seat in (seat for seat in _free(case, stage) if seats is None or seat in seats):
        holder = _holder(seat, facts)
        own = holder.primary in room.own
        fresh = [person for person in holder.deputies if not own and not room.lack(person, known)]
        # Whoever is on turn by now is nobody's deputy.
        first = [holder.primary] if seat.startswith("rota:") and holder.primary else []
        next_up = [Asked(person, seat, stage, "escalation") for person in first if not room.lack(person, known)]
        next_up += [Asked(person, seat, stage, "escalation", holder.primary) for person in fresh]
        next_up = next_up or _next_of_fallback(case, book, room, seat, known)
        added += next_up
        known |= {asked.person for asked in next_up}
    return tuple(added)


def _holder(seat: str, facts: Facts) -> Holder:
    kind, _, name = seat.partition(":")
    return {"role": facts.roles, "rota": facts.rotas}.get(kind, {}).get(name, Holder(None))


def _next_of_fallback(case: Case, book: Playbook, room: Room, seat: str, known: set[Actor]) -> list[Asked]:
    sits = any(asked.place == Seat(room.stage, seat) and asked.why == "fallback" for asked in case.current)
    others = book.fallback if sits and isinstance(book, ApprovalPlaybook) else ()
    return [*stand_in(others, seat, room, known, "escalation")]


def more(case: Case, book: Playbook, facts: Facts, stage: int, reviewers: Sequence[Reviewer]) -> tuple[Asked, ...]:
    """Return the people that an escalation step names: each may answer for any seat still without an answer."""
    room, known = _room(case, book, facts, stage), {asked.person: None for asked in case.current}
    added: dict[Actor, None] = {}
    for chair in (chair for reviewer in reviewers for chair in chairs(reviewer, room)):
        added |= {asked.person: None for asked in sit(chair, room, known | added)[0]}
    return tuple(Asked(person, seat, stage, "escalation") for person in added for seat in _free(case, stage))


def able(case: Case, book: Playbook, facts: Facts, reviewers: Sequence[Reviewer]) -> tuple[Actor, ...]:
    """Return who reviewers of a playbook are now, each once: of those who may decide, whatever else they are asked."""
    room = _room(case, book, facts, case.stage)
    found = (sit(chair, room, ())[0] for reviewer in reviewers for chair in chairs(reviewer, room))
    return tuple(dict.fromkeys(asked.person for people in found for asked in people))


def named(case: Case, book: Playbook, facts: Facts, reviewers: Sequence[Reviewer]) -> tuple[Actor, ...]:
    """Return who reviewers of a playbook are, beside those who were asked and those who may not decide.

    It is for long, so whoever is absent just now is named with the deputy who stands in.
    """
    room, known = _room(case, book, facts, case.stage), {asked.person for asked in case.asked}
    here = replace(room, voted=frozenset())  # who has voted may hold a role as well
    back = replace(here, facts=replace(facts, away=frozenset()))
    both = [(chair, one) for reviewer in reviewers for one in (back, here) for chair in chairs(reviewer, one)]
    found = (asked for chair, one in both for asked in sit(chair, one, ())[0])
    return tuple(dict.fromkeys(asked.person for asked in found if asked.person not in known))


def _free(case: Case, stage: int) -> list[str]:
    return [seat.name for seat in open_seats(case) if seat.stage == stage]


def waiting_for(case: Case) -> tuple[Actor, ...]:
    """Return the people whose answer a case waits for now, each once; while a question is open, the requester."""
    return (case.requester,) if case.open_question else deciders(case)


def deciders(case: Case) -> tuple[Actor, ...]:
    """Return those asked whose seat has no answer yet, each once, in the order they were asked.

    Whoever has answered one part is not waited for, though they were asked for another as well.
    """
    waiting, voted = open_seats(case) if case.outcome is None else (), {vote.person for vote in case.votes}
    asked = (asked.person for asked in case.current if asked.place in waiting)
    return tuple(dict.fromkeys(person for person in asked if person not in voted))
