"""Absences: entered and ended by people, known to every decision from then on, and noted in the ledger."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from countersign.app import facts, rounds
from countersign.app.ports import Clock, Member, QueuedFollowup, Reply, Store, Transaction
from countersign.domain import absences, ledger
from countersign.domain.absences import Absence, Days
from countersign.domain.actors import Actor
from countersign.domain.commands import Holder, Refusal
from countersign.domain.errors import StaleCase
from countersign.domain.team import Team
from countersign.domain.world import Followup

_UTC = "UTC"


@dataclass(frozen=True)
class Wish:
    """What somebody wants: the delivery's key, who asks, whose absence it is, and its days (None: it ends now)."""

    key: str
    by: Actor
    person: Actor
    days: Days | None
    id: str = ""


@dataclass(frozen=True)
class Told:
    """What came of a wish: the absence as saved with its local days, who stands in for which role; or a refusal.

    ``rotas`` are those in which the person takes turns: whoever comes next is asked then.
    """

    refusal: Refusal | None = None
    absence: Absence | None = None
    days: Days | None = None
    stand_ins: Mapping[str, Actor | None] = field(default_factory=dict)
    rotas: tuple[str, ...] = ()
    repeated: bool = False


@dataclass(frozen=True)
class Overview:
    """What somebody sees: their own absences with local days, and the roles they stand in for now, with for whom."""

    mine: Sequence[tuple[Absence, Days]]
    standing_in: Mapping[str, Actor]


@dataclass(frozen=True)
class _Room:
    """The team as it is now, in one transaction."""

    roles: Mapping[str, Holder]
    admins: frozenset[Actor]
    gone: frozenset[Actor]
    live: Sequence[Absence]
    rotas: Mapping[str, frozenset[Actor]]

    def of(self, person: Actor) -> list[Absence]:
        return [each for each in self.live if each.person == person]

    def away(self, at: datetime) -> frozenset[Actor]:
        return self.gone | facts.absent(self.live, at)


def zone_of(member: Member | None) -> str:
    """Return somebody's zone; UTC for one that is not known here."""
    try:
        return ZoneInfo(member.zone).key if member else _UTC
    except (LookupError, ValueError, OSError):
        return _UTC


class Absences:
    """What people do with absences. Every method raises StoreUnavailable: then nothing was saved."""

    def __init__(self, store: Store, team: Callable[[], Team], clock: Clock, poke: Callable[[], None]) -> None:
        """``team`` is the one in force; ``poke`` has open cases looked at again."""
        self._store, self._team, self._clock, self._poke = store, team, clock, poke

    def today(self, person: Actor) -> datetime:
        """Return the time it is for somebody, in their own zone."""
        with self._store.reading() as tx:
            return self._clock().astimezone(ZoneInfo(zone_of(tx.people.get(person))))

    def carry_out(self, wish: Wish) -> Told:
        """Enter an absence or end one, or return what the same delivery was told before."""
        try:
            told = self._once(wish)
        except StaleCase:  # somebody else answered the same delivery meanwhile
            told = self._once(wish)
        self._poke()
        return told

    def overview(self, person: Actor) -> Overview:
        """Return what somebody sees of absences."""
        now = self._clock()
        with self._store.reading() as tx:
            room, zone = self._room(tx, now), zone_of(tx.people.get(person))
        mine = [(each, absences.days_of(each, zone)) for each in room.of(person)]
        return Overview(mine, absences.stood_in_for(person, room.roles, room.away(now)))

    def _once(self, wish: Wish) -> Told:
        now = self._clock()
        with self._store.writing() as tx:
            room, zone = self._room(tx, now), zone_of(tx.people.get(wish.person))
            if before := tx.seen.get(wish.key):
                saved = tx.absences.get(before.case)
                return replace(self._told(saved, before.refusal, room, zone), repeated=True)
            made = self._made(wish, room, zone, now)
            refusal, saved = (made, None) if isinstance(made, Refusal) else (None, made)
            if saved:
                _save(tx, saved, wish, now)
            tx.seen.put(wish.key, Reply(saved.id if saved else "", "", "", refusal), now)
            tx.commit()
        return self._told(saved, refusal, room, zone)

    def _made(self, wish: Wish, room: _Room, zone: str, now: datetime) -> Absence | Refusal:
        """Return the absence as it will be, or why there will be none."""
        if wish.person != wish.by and wish.by not in room.admins:
            return Refusal("absence_of_another")
        mine = room.of(wish.person)
        if wish.days is None:
            return mine[0].ended(now) if mine else Refusal("absence_none", wish.person)
        if code := absences.wrong(wish.days, now.astimezone(ZoneInfo(zone)).date()):
            return Refusal(code)
        start, until = absences.begins(wish.days, zone, now), absences.ends(wish.days, zone)
        if other := absences.overlapping(start, until, mine):
            return Refusal("absence_overlap", wish.person, other.until)
        return Absence(wish.id, wish.person, start, until, wish.by, now)

    def _told(self, saved: Absence | None, refusal: Refusal | None, room: _Room, zone: str) -> Told:
        if saved is None:
            return Told(refusal)
        away = room.away(saved.start) | {saved.person}
        return Told(
            absence=saved,
            days=absences.days_of(saved, zone),
            stand_ins=absences.stand_ins(saved.person, room.roles, away),
            rotas=tuple(name for name, turns in room.rotas.items() if saved.person in turns),
        )

    def _room(self, tx: Transaction, now: datetime) -> _Room:
        members, team = tx.people.notable(), self._team()
        people = facts.found(team, members)
        return _Room(
            roles=facts.roles(team, people),
            admins=frozenset(people[handle] for handle in team.admins if handle in people),
            gone=frozenset(member.actor for member in members if facts.standing(member)),
            live=tx.absences.live(now),
            rotas={
                name: frozenset(people[handle] for handle in rota.people if handle in people)
                for name, rota in team.rotas.items()
            },
        )


def _save(tx: Transaction, absence: Absence, wish: Wish, now: datetime) -> None:
    """Keep an absence, have open cases looked at when it begins and ends, and note it in the ledger."""
    tx.absences.put(absence)
    if wish.days:
        rounds.call(tx, f"absence/{absence.id}/begins", absence.start)
    else:
        tx.rounds.take(f"absence/{absence.id}/begins")
    rounds.call(tx, f"absence/{absence.id}/ends", max(now, absence.until) if wish.days else now)
    details = {
        "person": absence.person,
        "by": wish.by,
        "from": absence.start.isoformat(),
        "until": absence.until.isoformat(),
    }
    entry: Followup = ledger.entry(now, "absence" if wish.days else "absence ended", details)
    tx.followups.queue([QueuedFollowup(f"{wish.key}:ledger", entry)])
