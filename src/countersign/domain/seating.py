"""Seats: who can sit where, and why somebody cannot. One human sits once, whatever the seats."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from countersign.domain.actors import Actor
from countersign.domain.commands import Facts, Holder
from countersign.domain.event_parts import Asked, Gap, Lack, Why
from countersign.domain.stages import Reviewer


@dataclass(frozen=True)
class Room:
    """What filling the seats of a stage looks at: ``own`` are those whose own matter it is, ``voted`` who answered."""

    stage: int
    facts: Facts
    answers: Mapping[str, object]
    own: frozenset[Actor] = frozenset()
    voted: frozenset[Actor] = frozenset()

    def lack(self, person: Actor | None, taken: Collection[Actor]) -> Lack | None:
        """Return why somebody cannot sit, None if they can; ``taken`` sit elsewhere."""
        reasons: Mapping[Lack, bool] = {
            "own": person in self.own,
            "gone": person is None or person in self.facts.barred,
            "away": person in self.facts.away,
            "elsewhere": person in self.voted or person in taken,
        }
        return next((why for why, holds in reasons.items() if holds), None)


@dataclass(frozen=True)
class Chair:
    """A seat with whom the playbook means: a holder with deputies, or for a group its members.

    ``nobody`` says what it means that nobody is there at all.
    """

    seat: str
    why: Why
    holder: Holder
    members: tuple[Actor, ...] | None = None
    nobody: Lack = "gone"


def _named(reviewer: Reviewer, room: Room) -> tuple[Chair, ...]:
    """Return a seat for each person that a field names, and an empty one if it names nobody."""
    value = room.answers.get(reviewer.field or "")
    names = [name for name in (value if isinstance(value, tuple) else (value,)) if isinstance(name, str)]
    chairs = (
        Chair(reviewer.seat if number == 1 else f"{reviewer.seat}/{number}", "named", Holder(name))
        for number, name in enumerate(names, start=1)
    )
    return tuple(chairs) or (Chair(reviewer.seat, "named", Holder(None), nobody="no_name"),)


def chairs(reviewer: Reviewer, room: Room) -> tuple[Chair, ...]:
    """Return the seats of a reviewer: one, or one for each person that a field names."""
    facts, seat = room.facts, reviewer.seat
    if reviewer.field is not None:
        return _named(reviewer, room)
    if reviewer.group is not None:
        return (Chair(seat, "member", Holder(None), facts.groups.get(reviewer.group, ()), "empty"),)
    if reviewer.rota is not None:
        turn = facts.rotas.get(reviewer.rota, Holder(None))
        return (Chair(seat, "turn", turn, nobody="gone" if turn.deputies else "no_turn"),)
    if reviewer.person is not None:
        return (Chair(seat, "named", Holder(facts.people.get(reviewer.person))),)
    return (Chair(seat, "primary", facts.roles.get(reviewer.role or "", Holder(None))),)


def sit(chair: Chair, room: Room, taken: Collection[Actor]) -> tuple[tuple[Asked, ...], Gap | None]:
    """Return who sits on a chair, and why it is not whom the playbook means, if it is somebody else or nobody.

    A group sits as a whole. The deputies of somebody whose own matter it is do not sit in their stead.
    """
    if chair.members is not None:
        return _group(chair, chair.members, room, taken)
    primary, deputies = chair.holder.primary, chair.holder.deputies
    lack = room.lack(primary, taken)
    if primary and not lack:
        return (Asked(primary, chair.seat, room.stage, chair.why),), None
    gap = Gap(chair.seat, room.stage, (lack if primary else None) or chair.nobody, primary)
    free = (person for person in deputies if not room.lack(person, taken))
    deputy = None if gap.why == "own" else next(free, None)
    return ((Asked(deputy, chair.seat, room.stage, "deputy", primary),) if deputy else ()), gap


def _group(
    chair: Chair, members: Sequence[Actor], room: Room, taken: Collection[Actor]
) -> tuple[tuple[Asked, ...], Gap | None]:
    lacks = {person: room.lack(person, taken) for person in members}
    people = tuple(Asked(person, chair.seat, room.stage, chair.why) for person, why in lacks.items() if not why)
    if people:
        return people, None
    left = {person: why for person, why in lacks.items() if why and why != "gone"}
    who, why = next(iter(sorted(left.items(), key=lambda item: item[1] != "own")), (None, chair.nobody))
    return (), Gap(chair.seat, room.stage, why, who)


def stand_in(
    reviewers: Iterable[Reviewer], seat: str, room: Room, taken: Collection[Actor], why: Why = "fallback"
) -> tuple[Asked, ...]:
    """Return who of some other reviewers sits in a seat: of the first who can."""
    found = (sit(chair, room, taken)[0] for reviewer in reviewers for chair in chairs(reviewer, room))
    people = next((asked for asked in found if asked), ())
    return tuple(replace(asked, seat=seat, why=why, instead_of=None) for asked in people)


def seatable(seats: Sequence[Collection[str]]) -> bool:
    """Tell whether different people can sit in all of these seats, each of which some people can fill."""
    taken: dict[str, int] = {}
    return all(_seat(index, seats, taken, set()) for index in range(len(seats)))


def _seat(index: int, seats: Sequence[Collection[str]], taken: dict[str, int], tried: set[str]) -> bool:
    """Seat somebody, moving others to seats that they can fill as well."""
    for person in sorted(set(seats[index]) - tried):
        tried.add(person)
        if person not in taken or _seat(taken[person], seats, taken, tried):
            taken[person] = index
            return True
    return False
