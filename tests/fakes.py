"""In-memory stand-ins for the ports, simple enough to be right; they pass the same contract tests as the database."""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from threading import Lock

from countersign.app import ports, reads, times
from countersign.app.drafts import Draft
from countersign.app.ports import (
    DueCase,
    Held,
    Member,
    QueuedFollowup,
    Reply,
    Stored,
    Version,
)
from countersign.app.sending import Job, Message, SendError
from countersign.domain.absences import Absence
from countersign.domain.actors import Actor
from countersign.domain.asking import waiting_for
from countersign.domain.case import Case
from countersign.domain.confidence import name_of
from countersign.domain.errors import StaleCase, StoreUnavailable
from countersign.domain.events import Opened, Revised
from countersign.domain.fields import FieldType
from countersign.domain.grants import SUSPENDED, ended_at, in_use, is_effective
from countersign.domain.pauses import InUse, Pausing, Use
from countersign.domain.period import Rows
from countersign.domain.playbook import Playbook
from countersign.domain.record import Recorded
from countersign.domain.rules import taking_part
from countersign.domain.seals import Leaf, Seal
from countersign.domain.systems import folded
from countersign.domain.texts import Text, TextRef
from countersign.domain.world import NORMAL, ROOM, Mirror, Note, Place
from tests.patience import PATIENCE


class FakeClock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **span: float) -> datetime:
        """Move on by a span in timedelta's words: ``advance(hours=2)``."""
        self.now += timedelta(**span)
        return self.now


_CLAIMS = count()


@dataclass
class Row:
    """A row of the outbox; ``lease`` is (owner, until)."""

    job: Job
    pending: bool = True
    parked: bool = False
    sent: int | None = None
    due: datetime | None = None
    lease: tuple[str, datetime] | None = None
    look: datetime | None = None
    not_before: datetime | None = None


@dataclass
class State:
    """Everything kept, in plain dictionaries."""

    cases: dict[str, Stored] = field(default_factory=dict)
    events: dict[str, list[Recorded]] = field(default_factory=dict)
    counters: dict[str, int] = field(default_factory=dict)
    texts: dict[tuple[str, TextRef], Text] = field(default_factory=dict)
    timers: dict[tuple[str, str], datetime] = field(default_factory=dict)
    outbox: dict[tuple[str, str], Row] = field(default_factory=dict)
    followups: dict[str, QueuedFollowup] = field(default_factory=dict)
    seen: dict[str, tuple[Reply, datetime]] = field(default_factory=dict)
    books: dict[str, Version] = field(default_factory=dict)
    in_force: dict[int, tuple[str, datetime]] = field(default_factory=dict)
    people: dict[Actor, Member] = field(default_factory=dict)
    groups: dict[str, tuple[Actor, ...]] = field(default_factory=dict)
    drafts: dict[str, Draft] = field(default_factory=dict)
    systems: dict[str, str] = field(default_factory=dict)
    pauses: dict[str, datetime] = field(default_factory=dict)
    seals: dict[int, tuple[Seal, Sequence[Leaf]]] = field(default_factory=dict)
    absences: dict[str, Absence] = field(default_factory=dict)
    rounds: dict[str, datetime] = field(default_factory=dict)

    def copy(self) -> "State":
        """Return a copy that can be changed without changing this one."""
        fresh = State(**{name: dict(value) for name, value in vars(self).items()})
        fresh.events = {case: list(events) for case, events in self.events.items()}
        fresh.outbox = {key: Row(**vars(row)) for key, row in self.outbox.items()}
        return fresh


@dataclass
class FakeCases:
    state: State

    def get(self, case_id: str) -> Stored | None:
        return self.state.cases.get(case_id)

    def by_key(self, key: str) -> str | None:
        return next((id_ for id_, stored in self.state.cases.items() if stored.case.key == key.upper()), None)

    def history(self, case_id: str) -> Sequence[Recorded]:
        return list(self.state.events.get(case_id, []))

    def next_number(self, prefix: str) -> int:
        self.state.counters[prefix] = self.state.counters.get(prefix, 0) + 1
        return self.state.counters[prefix]

    def save(self, stored: Stored, fresh: Sequence[Recorded]) -> None:
        case, there = stored.case, self.state.cases.get(stored.case.id)
        if (there.case.version if there else 0) != case.version - len(fresh):
            raise StaleCase(case.id)
        self.state.cases[case.id] = stored
        self.state.events.setdefault(case.id, []).extend(fresh)
        book = self.state.books.get(case.playbook)
        if any(isinstance(item.event, Opened | Revised) for item in fresh) and book and not case.private:
            given = [
                case.answers.get(name) for name, item in book.playbook.fields.items() if item.type == FieldType.SYSTEM
            ]
            for name in given:
                if isinstance(name, str) and name:
                    self.state.systems.setdefault(name.casefold(), name)


@dataclass
class FakeTexts:
    state: State

    def keep(self, case_id: str, texts: Iterable[Text]) -> None:
        self.state.texts |= {(case_id, text.ref): text for text in texts}

    def of(self, case_id: str) -> Mapping[TextRef, str]:
        return {ref: text.body for (case, ref), text in self.state.texts.items() if case == case_id}

    def salted(self, case_id: str) -> Mapping[TextRef, Text]:
        return {ref: text for (case, ref), text in self.state.texts.items() if case == case_id}

    def erase(self, case_id: str, refs: Iterable[TextRef]) -> None:
        for ref in refs:
            self.state.texts.pop((case_id, ref), None)


@dataclass
class FakeTimers:
    state: State

    def reconcile(self, case_id: str, timers: Mapping[str, datetime]) -> None:
        others = {key: due for key, due in self.state.timers.items() if key[0] != case_id}
        self.state.timers = others | {(case_id, name): due for name, due in timers.items()}

    def due(self, now: datetime, limit: int) -> Sequence[DueCase]:
        found: dict[str, list[tuple[datetime, str]]] = {}
        for (case, name), due in self.state.timers.items():
            if due <= now:
                found.setdefault(case, []).append((due, name))
        cases = [
            DueCase(case, tuple(name for _, name in sorted(items)), min(items)[0]) for case, items in found.items()
        ]
        return sorted(cases, key=lambda item: (item.due, item.case))[:limit]

    def next_due(self) -> datetime | None:
        return min(self.state.timers.values(), default=None)


@dataclass
class FakeOutbox:
    state: State

    def show(self, case_id: str, mirrors: Iterable[Mirror], version: int) -> None:
        for mirror in mirrors:
            if not mirror.asks and (case_id, mirror.slot) not in self.state.outbox:
                continue
            row = self._row(case_id, mirror.slot, mirror, version, note=False)
            row.job = replace(row.job, wanted=version, face=mirror.face, urgency=mirror.urgency)
            more = row.sent is None or row.sent < version
            row.pending = more and row.not_before is None
            row.parked = row.parked and not more

    def say(self, case_id: str, seq: int, notes: Iterable[Note]) -> None:
        for note in notes:
            self._row(case_id, f"note/{seq}/{note.face}/{note.place.name}", note, seq, note=True)

    def again(self, case_ids: Iterable[str]) -> None:
        for case_id in case_ids:
            for row in self.state.outbox.values():
                if row.job.case == case_id and (row.job.ts or row.pending) and not row.parked:
                    row.pending, row.due, row.job = True, None, replace(row.job, first_try=None)

    def message(self, case_id: str, slot: str) -> tuple[str, str] | None:
        row = self.state.outbox.get((case_id, slot))
        return (row.job.channel, row.job.ts) if row and row.job.channel and row.job.ts else None

    def case_at(self, channel: str, slot: str, ts: str | None = None) -> str | None:
        jobs = (row.job for (_, name), row in self.state.outbox.items() if name == slot and not row.job.note)
        return next((job.case for job in jobs if job.channel == channel and ts in (None, job.ts)), None)

    def held(self, now: datetime, limit: int) -> Sequence[Held]:
        rows = [row for row in self.state.outbox.values() if row.not_before and row.not_before <= now]
        rows.sort(key=lambda row: (row.not_before, row.job.id))
        jobs = [row.job for row in rows[:limit]]
        return [Held(job.case, job.slot, job.face, job.place) for job in jobs]

    def next_held(self) -> datetime | None:
        return min((row.not_before for row in self.state.outbox.values() if row.not_before), default=None)

    def let_go(self, held: Held, *, wanted: bool) -> None:
        row = self.state.outbox[held.case, held.slot]
        row.pending, row.not_before = True, None
        if not wanted:
            del self.state.outbox[held.case, held.slot]

    def _row(self, case_id: str, slot: str, wish: Mirror | Note, wanted: int, *, note: bool) -> Row:
        lane = f"{case_id}/{wish.place.kind}:{wish.place.name}"
        parent = self.state.outbox.get((case_id, wish.place.name))
        if wish.place.kind == "thread" and parent:
            lane = parent.job.lane
        number = max((row.job.id for row in self.state.outbox.values()), default=0) + 1
        job = Job(
            id=number,
            case=case_id,
            slot=slot,
            lane=lane,
            place=wish.place,
            face=wish.face,
            note=note,
            wanted=wanted,
            urgency=wish.urgency,
            attempts=0,
            unsure=False,
            first_try=None,
            channel=None,
            ts=None,
            sent_hash=None,
        )
        fresh = Row(job, pending=wish.not_before is None, not_before=wish.not_before)
        return self.state.outbox.setdefault((case_id, slot), fresh)


@dataclass
class FakeFollowups:
    state: State

    def queue(self, items: Iterable[QueuedFollowup]) -> None:
        for item in items:
            self.state.followups.setdefault(item.key, item)

    def waiting(self, limit: int) -> Sequence[QueuedFollowup]:
        return list(self.state.followups.values())[:limit]

    def done(self, key: str) -> None:
        self.state.followups.pop(key, None)


@dataclass
class FakeSeen:
    state: State

    def get(self, key: str) -> Reply | None:
        return self.state.seen[key][0] if key in self.state.seen else None

    def put(self, key: str, reply: Reply, at: datetime) -> None:
        if key in self.state.seen:
            raise StaleCase(key)
        self.state.seen[key] = (reply, at)

    def forget(self, before: datetime) -> int:
        old = [key for key, (_, at) in self.state.seen.items() if at < before]
        for key in old:
            del self.state.seen[key]
        return len(old)


@dataclass
class FakePlaybooks:
    state: State

    def keep(self, current: Iterable[Playbook], at: datetime) -> None:
        fresh = {book.digest: Version(book, None) for book in current}
        for digest, version in self.state.books.items():
            if version.replaced is None:
                self.state.books[digest] = replace(version, replaced=at)
        self.state.books |= fresh

    def get(self, digest: str) -> Version | None:
        return self.state.books.get(digest)

    def put_in_force(self, digest: str, at: datetime) -> None:
        if self.in_force() is None or self.state.in_force[1][0] != digest:
            self.state.in_force[1] = (digest, at)

    def in_force(self) -> tuple[str, datetime] | None:
        return self.state.in_force.get(1)


@dataclass
class FakePeople:
    state: State

    def get(self, actor: Actor) -> Member | None:
        return self.state.people.get(actor)

    def all(self) -> Sequence[Member]:
        return sorted(self.state.people.values(), key=lambda member: member.actor)

    def notable(self) -> Sequence[Member]:
        return [each for each in self.all() if each.handle or each.deleted or each.guest or each.bot]

    def put(self, members: Iterable[Member]) -> None:
        for member in members:
            known = self.state.people.get(member.actor)
            self.state.people[member.actor] = replace(member, dm=member.dm or (known.dm if known else None))

    def groups(self) -> Mapping[str, tuple[Actor, ...]]:
        return dict(self.state.groups)

    def put_groups(self, members: Mapping[str, Sequence[Actor]]) -> None:
        self.state.groups |= {name: tuple(actors) for name, actors in members.items()}


@dataclass
class FakeDrafts:
    state: State

    def get(self, draft_id: str, now: datetime) -> Draft | None:
        draft = self.state.drafts.get(draft_id)
        return draft if draft and draft.expires > now else None

    def put(self, draft: Draft) -> None:
        self.state.drafts[draft.id] = draft

    def drop(self, draft_id: str) -> None:
        self.state.drafts.pop(draft_id, None)

    def forget(self, now: datetime) -> int:
        old = [key for key, draft in self.state.drafts.items() if draft.expires <= now]
        for key in old:
            del self.state.drafts[key]
        return len(old)

    def erase(self, bodies: Iterable[str]) -> int:
        written = [json.dumps(body, ensure_ascii=False) for body in bodies]
        gone = [key for key, draft in self.state.drafts.items() if any(body in draft.answers for body in written)]
        for key in gone:
            del self.state.drafts[key]
        return len(gone)


def _newest(cases: Iterable[Case]) -> list[str]:
    return [case.id for case in sorted(cases, key=lambda case: (case.opened_at, case.id), reverse=True)]


@dataclass
class FakeQueries:
    state: State

    @property
    def cases(self) -> list[Case]:
        """Every case, oldest first."""
        return sorted((stored.case for stored in self.state.cases.values()), key=lambda case: (case.opened_at, case.id))

    def open_for(self, actor: Actor) -> Sequence[str]:
        far = datetime.max.replace(tzinfo=UTC)
        mine = [case for case in self.cases if actor in waiting_for(case)]
        return [case.id for case in sorted(mine, key=lambda case: case.due or far)]

    def opened_by(self, actor: Actor, limit: int) -> Sequence[str]:
        return _newest(case for case in self.cases if case.requester == actor)[:limit]

    def matching(self, words: Sequence[str], viewer: Actor, limit: int) -> Sequence[str]:
        return _newest(case for case in self.cases if self._visible(case, viewer) and self._has(case, words))[:limit]

    def _visible(self, case: Case, viewer: Actor) -> bool:
        return (case.lifecycle != "ledger" and not case.private) or viewer in taking_part(case)

    def _has(self, case: Case, words: Sequence[str]) -> bool:
        texts = FakeTexts(self.state).of(case.id).items()
        places = [case.key, case.kind, *(body for ref, body in texts if ref != name_of(case.requester))]
        return all(any(word.casefold() in place.casefold() for place in places) for word in words)

    def systems(self, words: str, limit: int) -> Sequence[str]:
        found = sorted(folded for folded in self.state.systems if words.casefold() in folded)
        return [self.state.systems[folded] for folded in found[:limit]]

    def open_of_kind(self, kind: str) -> Sequence[str]:
        return _newest(case for case in self.cases if case.kind == kind and case.outcome is None)

    def live_grants(self, kind: str, now: datetime) -> Mapping[str, int]:
        live = [case.grant for case in self.cases if case.kind == kind and is_effective(case, now)]
        return Counter(grant.debt for grant in live if grant and grant.debt)

    def cooling_down(self, kind: str, same: str, now: datetime) -> str | None:
        found = [(case.denial.cool_down, case) for case in self.cases if case.kind == kind and case.denial]
        left = [(cool.until, case.id) for cool, case in found if cool and cool.same == same and cool.until > now]
        return max(left)[1] if left else None

    def in_states(self, states: Mapping[str, Collection[str]]) -> Sequence[str]:
        return [case.id for case in self.cases if case.state in states.get(case.lifecycle, ())]

    def review_before(self, kind: str, case_id: str) -> str | None:
        order = [case.id for case in self.cases if case.kind == kind]
        at = order.index(case_id) if case_id in order else 0
        return order[at - 1] if at else None

    def tied_to(self, case_id: str, relation: str) -> Sequence[str]:
        found = [(link.case, link.relation, case.id) for case in self.cases for link in case.links]
        return [name for other, tie, name in found if (other, tie) == (case_id, relation)]

    def users(self, system: str) -> Sequence[str]:
        return [case.id for case in self.cases if in_use(case) and system in case.systems]

    def in_use(self, system: str, viewer: Actor | None) -> InUse:
        found = [self.state.cases[name].case for name in self.users(system)]
        shown = [case for case in found if not case.private or viewer in taking_part(case)]
        return InUse(system, tuple(Use(case.key, case.kind, case.state) for case in shown), len(found) - len(shown))

    def paused(self, systems: Collection[str]) -> Mapping[str, tuple[Pausing, ...]]:
        found: dict[str, tuple[Pausing, ...]] = {}
        for case in sorted(self.cases, key=lambda case: case.id):
            pause = case.response.pause
            if pause and folded(pause.system) in systems:
                one = Pausing(case.id, "" if case.private else case.key, pause.halts)
                found[folded(pause.system)] = (*found.get(folded(pause.system), ()), one)
        return found

    def digests_naming(self, case_id: str) -> Sequence[str]:
        return [case.id for case in self.cases if case.lifecycle == "review" and f"'{case_id}'" in repr(case.digest)]

    def digest_rows(self, since: datetime, until: datetime, ending_before: datetime) -> Rows:
        public = [case for case in self.cases if not case.private and case.lifecycle != "ledger"]
        held = [(case, case.grant, ended_at(case)) for case in public if case.grant]
        # The state is of now; a grant that ended after the period was in force at its end.
        live = [
            case
            for case, grant, ended in held
            if is_effective(case, until) or (ended and ended > until and grant.start <= until < grant.until)
        ]
        return Rows(
            opened=tuple(case for case in public if since < case.opened_at <= until),
            waiting=tuple(case for case in public if case.outcome is None),
            moved=tuple(case for case in public if any(since < step.at <= until for step in case.steps)),
            ending=tuple(
                case
                for case, grant, ended in held
                if ended is None and until < grant.until and (grant.until <= ending_before or case.state == SUSPENDED)
            ),
            in_force=len(live),
        )


@dataclass
class FakeSeals:
    state: State

    def last(self) -> Seal | None:
        return self.state.seals[max(self.state.seals)][0] if self.state.seals else None

    def unsealed(self) -> Sequence[Leaf]:
        sealed = {leaf.case: leaf.version for _, leaves in self.state.seals.values() for leaf in leaves}
        now = [Leaf(id_, stored.case.version, stored.head) for id_, stored in sorted(self.state.cases.items())]
        return [leaf for leaf in now if leaf.version > sealed.get(leaf.case, 0)]

    def add(self, seal: Seal, leaves: Sequence[Leaf]) -> None:
        if seal.number in self.state.seals:
            raise StaleCase(f"seal {seal.number}")
        self.state.seals[seal.number] = (seal, leaves)


@dataclass
class FakeAbsences:
    state: State

    def live(self, now: datetime) -> Sequence[Absence]:
        found = [each for each in self.state.absences.values() if each.until > max(now, each.start)]
        return sorted(found, key=lambda each: (each.start, each.id))

    def get(self, absence_id: str) -> Absence | None:
        return self.state.absences.get(absence_id)

    def put(self, absence: Absence) -> None:
        self.state.absences[absence.id] = absence


@dataclass
class FakeRounds:
    state: State

    def all(self) -> Mapping[str, datetime]:
        return dict(sorted(self.state.rounds.items(), key=lambda item: (item[1], item[0])))

    def set(self, name: str, at: datetime) -> None:
        self.state.rounds[name] = at

    def take(self, name: str) -> datetime | None:
        return self.state.rounds.pop(name, None)


class FakeTransaction:
    """Everything one transaction can reach."""

    def __init__(self, store: "FakeStore", state: State) -> None:
        self.store, self.state = store, state
        self.cases: ports.Cases = FakeCases(state)
        self.texts: ports.Texts = FakeTexts(state)
        self.timers: ports.Timers = FakeTimers(state)
        self.outbox: ports.Outbox = FakeOutbox(state)
        self.followups: ports.Followups = FakeFollowups(state)
        self.seen: ports.Seen = FakeSeen(state)
        self.playbooks: ports.Playbooks = FakePlaybooks(state)
        self.people: ports.People = FakePeople(state)
        self.drafts: ports.Drafts = FakeDrafts(state)
        self.queries: reads.Queries = FakeQueries(state)
        self.seals: reads.Seals = FakeSeals(state)
        self.absences: times.Absences = FakeAbsences(state)
        self.rounds: times.Rounds = FakeRounds(state)

    def commit(self) -> None:
        """Put a copy in the store's place."""
        self.store.state = self.state.copy()


class FakeStore:
    """Implements ``ports.Store``; ``down`` makes it unavailable."""

    def __init__(self) -> None:
        self.state, self.down, self.lock = State(), False, Lock()

    @contextmanager
    def writing(self) -> Iterator[ports.Transaction]:
        self._up()
        if not self.lock.acquire(timeout=PATIENCE):
            raise StoreUnavailable("busy")
        try:
            yield FakeTransaction(self, self.state.copy())
        finally:
            self.lock.release()

    @contextmanager
    def reading(self) -> Iterator[ports.Transaction]:
        self._up()
        yield FakeTransaction(self, self.state.copy())

    def _up(self) -> None:
        if self.down:
            raise StoreUnavailable("down")


class FakeQueue:
    """Implements ``sending.Queue`` over the outbox of a FakeStore."""

    def __init__(self, store: FakeStore) -> None:
        self.store = store

    @property
    def waiting(self) -> list[Row]:
        """Rows that wait, in order."""
        return sorted((row for row in self.store.state.outbox.values() if row.pending), key=lambda row: row.job.id)

    def _row(self, job: Job) -> Row:
        return self.store.state.outbox[job.case, job.slot]

    def _lanes(self) -> dict[str, list[Row]]:
        lanes: dict[str, list[Row]] = {}
        for row in sorted(self.waiting, key=lambda row: (row.job.urgency, row.job.id)):
            lanes.setdefault(row.job.lane, []).append(row)
        return lanes

    def _free_at(self, rows: Sequence[Row], now: datetime) -> datetime:
        leases = [row.lease[1] for row in rows if row.lease]
        return max([now, *leases, *(row.due for row in rows if row.due)])

    def claim(self, owner: str, now: datetime, lease_seconds: int) -> Sequence[Job]:
        with self.store.lock:
            free = (rows for rows in self._lanes().values() if self._free_at(rows, now) <= now)
            rows = next(free, [])
            for row in rows:
                first, name = row.job.first_try or now, f"{owner}/{next(_CLAIMS)}"
                unsure = row.job.unsure or row.lease is not None
                row.job = replace(row.job, unsure=unsure, first_try=first, lease=name)
                row.lease = (name, now + timedelta(seconds=lease_seconds))
            return sorted((row.job for row in rows), key=lambda job: job.id)

    def _held(self, job: Job) -> bool:
        lease = self._row(job).lease
        return lease is not None and lease[0] == job.lease

    def renew(self, job: Job, now: datetime, lease_seconds: int) -> bool:
        with self.store.lock:
            held = [row for row in self.waiting if row.lease and row.lease[0] == job.lease]
            for row in held:
                row.lease = (job.lease, now + timedelta(seconds=lease_seconds))
            return bool(held)

    def sent(self, job: Job, channel: str, ts: str | None, sent_hash: str, look_again: datetime | None = None) -> bool:
        with self.store.lock:
            row = self._row(job)
            if not self._held(job):
                return False
            row.look = look_again or row.look
            once_more = row.job.first_try is None
            stands = replace(row.job, channel=channel, ts=ts, sent_hash=sent_hash)
            row.job = replace(stands, attempts=0, unsure=False, first_try=None, error=None)
            row.sent, row.due, row.lease = job.wanted, None, None
            row.pending = not row.parked and (once_more or row.job.wanted > job.wanted)
            if job.slot == ROOM and job.channel is None:
                self._linked(row)
            return True

    def _linked(self, room: Row) -> None:
        for row in self.store.state.outbox.values():
            mirror = row.job.case == room.job.case and row is not room and not row.job.note and not row.parked
            if mirror and (row.job.ts or row.lease):
                row.pending, row.job = True, replace(row.job, first_try=None)

    def retry(self, job: Job, at: datetime, error: str | None, *, unsure: bool) -> bool:
        with self.store.lock:
            if not self._held(job):
                return False
            for row in self.waiting:
                if row.job.lane == job.lane and row.job.id >= job.id:
                    row.due, row.lease = at, None
            row, failed = self._row(job), error is not None
            row.job = replace(row.job, unsure=unsure, attempts=row.job.attempts + failed, error=error or row.job.error)
            return True

    def park(self, job: Job, error: str, tell: Sequence[Actor]) -> bool:
        with self.store.lock:
            row = self._row(job)
            if not self._held(job):
                return False
            row.pending, row.parked, row.lease = False, True, None
            row.job = replace(row.job, error=error)
            for actor in tell if job.face != "parked" else ():
                note = Note(Place("person", actor), "parked", NORMAL)
                outbox = FakeOutbox(self.store.state)
                told = outbox._row(job.case, f"parked/{job.slot}/{actor}", note, job.wanted, note=True)
                told.job = replace(told.job, error=error)
            return True

    def look_again(self, job: Job, at: datetime) -> None:
        self._row(job).look = at

    def look(self, now: datetime, until: datetime) -> Job | None:
        with self.store.lock:
            due = [row for row in self.store.state.outbox.values() if row.look and row.look <= now]
            row = min(due, key=lambda row: row.look or now, default=None)
            if row is None:
                return None
            row.look = until
            return row.job

    def looked(self, job: Job, until: datetime, ts: str | None) -> None:
        with self.store.lock:
            row = self._row(job)
            row.look = None if row.look == until else row.look
            if ts:
                row.job, row.lease = replace(row.job, ts=ts, sent_hash=""), None
                row.pending = row.pending or not (job.note or row.parked)

    def release(self, owner: str | None) -> int:
        with self.store.lock:
            leased = [
                row
                for row in self.store.state.outbox.values()
                if row.lease and owner in (None, row.lease[0].partition("/")[0])
            ]
            for row in leased:
                row.lease, row.job = None, replace(row.job, unsure=True)
            return len(leased)

    def pause(self, key: str, until: datetime) -> None:
        with self.store.lock:
            pauses = self.store.state.pauses
            pauses[key] = max(until, pauses.get(key, until))

    def paused(self, keys: Sequence[str], now: datetime) -> datetime | None:
        held = [until for key, until in self.store.state.pauses.items() if key in keys and until > now]
        return max(held, default=None)

    def take(self, key: str, now: datetime, interval_seconds: float, burst: int) -> datetime | None:
        with self.store.lock:
            interval = timedelta(seconds=interval_seconds)
            full = max(self.store.state.pauses.get(key, now), now)
            free = full - (burst - 1) * interval
            if free > now:
                return free
            self.store.state.pauses[key] = full + interval
            return None

    def waiting_at(self, place: Place, urgency: int) -> int:
        return sum(row.job.place == place and row.job.urgency <= urgency for row in self.waiting)

    def next_due(self, now: datetime) -> datetime | None:
        return min((self._free_at(rows, now) for rows in self._lanes().values()), default=None)


class FakeMessenger:
    """Implements ``sending.Messenger``: keeps messages by (channel, ts) and fails as ``failures`` says, in turn."""

    def __init__(self) -> None:
        self.messages: dict[tuple[str, str], tuple[str, Message, str | None]] = {}
        self.failures: list[SendError | None] = []
        self.calls: list[str] = []

    def _call(self, method: str) -> None:
        self.calls.append(method)
        if self.failures and (failure := self.failures.pop(0)):
            raise failure

    def dm(self, actor: Actor) -> str:
        self._call("conversations.open")
        return "D" + actor.partition("/")[2]

    def channel(self, alias: str) -> str:
        return f"C{alias}"

    def post(self, channel: str, message: Message, key: str, thread: str | None) -> str:
        self._call("chat.postMessage")
        ts = f"{len(self.messages) + 1}.0"
        self.messages[channel, ts] = (key, message, thread)
        return ts

    def update(self, channel: str, ts: str, message: Message) -> None:
        self._call("chat.update")
        key, _, thread = self.messages[channel, ts]
        self.messages[channel, ts] = (key, message, thread)

    def delete(self, channel: str, ts: str) -> None:
        self._call("chat.delete")
        del self.messages[channel, ts]

    def withdraw(self, channel: str, ts: str) -> bool:
        self._call("chat.delete")
        return self.messages.pop((channel, ts), None) is not None

    def find(self, channel: str, key: str, thread: str | None, since: datetime) -> Sequence[str]:
        self._call("conversations.history")
        return [
            ts
            for (where, ts), (what, _, under) in self.messages.items()
            if (where, what, under) == (channel, key, thread)
        ]
