"""One try at one job: draw it, see what stands in Slack, and post or update what differs.

After a lost answer or a takeover the message may stand in Slack already, so it is looked for by its key before it is
posted, and once more some time after: one that came late has made a twin by then, and twins are deleted. Where replies
or messages cannot be read a message may repeat.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from countersign.app.ports import Clock, Store, Transaction
from countersign.app.sending import Job, Message, Messenger, Outside, Picture, Queue, Renderer, SendError, Trouble
from countersign.delivery.confidence import Addressed, NameErased, discreet
from countersign.delivery.guard import guarded, name_of
from countersign.delivery.messages import fingerprint, offers_buttons
from countersign.delivery.outcomes import GivenUp, Held, Later, LeaseLost, Lost, Outcome, Stands, Target, Told
from countersign.delivery.pacing import Pacing
from countersign.delivery.pictures import PARKED, picture_of
from countersign.delivery.rooms import DEEDS, Deed, Todo
from countersign.delivery.twins import TWINS, keep_one
from countersign.domain import webhooks
from countersign.domain.case import Case
from countersign.domain.errors import StoreUnavailable
from countersign.domain.record import Recorded, UnknownEvent
from countersign.domain.world import ROOM

FILES = ("files.getUploadURLExternal", "files.completeUploadExternal", "files.delete", "chat.delete")
POST, UPDATE = "chat.postMessage", "chat.update"

_FEW = 20  # so many may ask each time


@dataclass(frozen=True)
class Sender:
    """Tries jobs; what becomes of each is for the caller to note in the queue."""

    queue: Queue
    store: Store
    messenger: Messenger
    outside: Outside
    renderer: Renderer
    clock: Clock
    pacing: Pacing
    jitter: Callable[[], float]

    def attempt(self, job: Job, claimed: datetime) -> Outcome:
        """Try a job, leased at ``claimed``, and return what came of it. A bug, in a face above all, gives it up."""
        return guarded(lambda: self._expecting_trouble(job, claimed), lambda error: GivenUp(name_of(error)))

    def _expecting_trouble(self, job: Job, claimed: datetime) -> Outcome:
        try:
            return self._make_true(job, claimed)
        except LeaseLost:
            return Lost()
        except Held as held:
            return Later(held.until, None, job.unsure)
        except NameErased:
            return GivenUp("nobody left to tell", tell=False)
        except SendError as error:
            return self._trouble(job, discreet(job, error))
        except (StoreUnavailable, UnknownEvent) as error:  # events of a newer program are left to that program
            return self._passing(job, type(error).__name__, unsure=job.unsure)

    def _trouble(self, job: Job, error: SendError) -> Outcome:
        if error.trouble is Trouble.LIMITED:
            until = self.clock() + timedelta(seconds=error.retry_after or self.pacing.limited)
            self.queue.pause(error.method, until)
            return Later(until, None, job.unsure)
        if error.trouble in {Trouble.PERMANENT, Trouble.GONE}:
            return GivenUp(str(error), tell=error.trouble is Trouble.PERMANENT)
        outcome = self._passing(job, str(error), unsure=job.unsure or error.trouble is Trouble.UNSURE)
        if job.place.kind == "webhook" and isinstance(outcome, Later):
            self.queue.pause(error.method, outcome.at)  # whatever else it is to be told would fail as well
        return outcome

    def _passing(self, job: Job, error: str, *, unsure: bool) -> Outcome:
        if self.pacing.spent(job.attempts):
            return GivenUp(error)
        wait = self.pacing.wait(job.attempts, self.jitter(), unsure=unsure)
        # What a word about a parked message has to say stands where its own error would stand.
        kept = (job.face == PARKED and job.error) or error
        return Later(self.clock() + wait, kept, unsure)

    def _make_true(self, job: Job, claimed: datetime) -> Outcome:
        with self.store.reading() as tx:
            picture = picture_of(tx, job)
            above = _above(tx, job, picture.case)
        if deed := DEEDS.get(job.face):
            return self._carry_out(deed, job, picture, claimed)
        if refused := _refused(job, picture, above):
            return refused
        if job.place.kind == "webhook":
            return self._told(job, picture.case, picture.event, claimed)
        addressed, message = Addressed.to(job, picture.texts, self.messenger), self.renderer(job.face, picture)
        stands = self._shown(addressed, message, above, claimed)
        # What was found may show what was erased since; a file cannot be changed any more.
        if job.note and job.unsure and picture.case.erased and not message.file:
            self._update(stands.channel, stands.ts, message)
        return replace(stands, channel=addressed.kept(stands.channel))

    def _shown(self, addressed: Addressed, message: Message, above: Target | None, claimed: datetime) -> Stands:
        """Make a message true where it stands, or have it appear."""
        job = addressed.job
        return self._standing(job, message) or self._appear(job, self._target(addressed, above), message, claimed)

    def _carry_out(self, deed: Deed, job: Job, picture: Picture, claimed: datetime) -> Outcome:
        """Do what is left to do about a room."""
        left = deed(job, picture, self.renderer)
        if not isinstance(left, Todo):
            return left
        self._wait_for(*left.methods)
        self._hold(job, claimed)
        return left.do(self.messenger.rooms)

    def _told(self, job: Job, case: Case, event: Recorded | None, claimed: datetime) -> Told:
        """Tell a program outside Slack. After a lost answer it is told again: it drops what it has by the same id."""
        if event is None:
            raise ValueError("only what happened is told outside")
        body = webhooks.body(job.face, case, event)
        self._wait_for(f"webhook:{job.place.name}")
        self._hold(job, claimed)
        self.outside.tell(job.place.name, webhooks.identity(job.key), body)
        return Told(sha256(body).hexdigest())

    def _standing(self, job: Job, message: Message) -> Stands | None:
        """Make a message true that was posted before; None if there is none, or none any more."""
        if job.channel is None or job.ts is None:
            return None
        stands = Stands(job.channel, job.ts, fingerprint(message))
        if message.file:
            return stands if stands.sent_hash == job.sent_hash else self._replaced(job, stands)
        # After a lost answer what stands in Slack may not be what the hash says.
        if stands.sent_hash == job.sent_hash and not job.unsure and not _asks(job, message):
            return stands
        return stands if self._update(job.channel, job.ts, message) else self._removed(job, stands, message)

    def _replaced(self, job: Job, stands: Stands) -> Stands | None:
        """Take away a file that says something else by now: None says to send the new one.

        One that somebody removed stays removed, unless it may have been us, in a try whose answer was lost.
        """
        self._wait_for(*FILES)
        return None if self.messenger.withdraw(stands.channel, stands.ts) or job.unsure else stands

    def _removed(self, job: Job, stands: Stands, message: Message) -> Stands | None:
        """Leave a message removed, except a prompt that still asks: None says to post it anew.

        It may have been posted anew already by a try whose answer was lost; then it is that one that must be true.
        """
        if not job.slot.startswith("prompt"):
            return stands
        if offers_buttons(message):
            return None
        found = self._find(job, Target(stands.channel), message)
        return Stands(stands.channel, found, stands.sent_hash) if found else stands

    def _appear(self, job: Job, target: Target, message: Message, claimed: datetime) -> Stands:
        """Find the message of an earlier try, or post it."""
        ts = self._find(job, target, message) or self._post(job, target, message, claimed)
        return Stands(target.channel, ts, fingerprint(message), doubted=job.unsure)

    def _find(self, job: Job, target: Target, message: Message) -> str | None:
        if not job.unsure:
            return None
        self._wait_for(*TWINS)
        since = (job.first_try or self.clock() - timedelta(days=1)) - timedelta(seconds=self.pacing.look_back)
        found = self.messenger.find(target.channel, job.key, target.thread, since)
        ts = keep_one(self.messenger, target.channel, found)
        if ts and not job.note:
            self._update(target.channel, ts, message)
        return ts

    def _post(self, job: Job, target: Target, message: Message, claimed: datetime) -> str:
        self._wait_for(*(FILES if message.file else (POST,)))
        key, pacing = f"channel:{target.channel}", self.pacing
        if until := self.queue.take(key, self.clock(), pacing.interval, pacing.burst):
            raise Held(until + self._spread(job))
        self._hold(job, claimed)
        return self.messenger.post(target.channel, message, job.key, target.thread)

    def _update(self, channel: str, ts: str, message: Message) -> bool:
        """Update a message and tell whether it was still there."""
        self._wait_for(UPDATE)
        try:
            self.messenger.update(channel, ts, message)
        except SendError as error:
            if error.trouble is not Trouble.GONE:
                raise
            return False
        return True

    def _spread(self, job: Job) -> timedelta:
        """Return how much later than the next post a job asks again, so that of many who wait two ask at a time.

        Were all to ask for every post, delivery would do little else, and listeners would wait for it. Only what is
        as urgent counts, so that a few urgent ones ask each time, and so overtake.
        """
        many = max(0, self.queue.waiting_at(job.place, job.urgency) - _FEW)
        return timedelta(seconds=self.jitter() * many * self.pacing.interval / 2)

    def _hold(self, job: Job, claimed: datetime) -> None:
        """See to it that the lease outlasts a call: whoever slept long meanwhile must not post any more."""
        now, pacing = self.clock(), self.pacing
        if now - claimed > timedelta(seconds=pacing.lane_time) and not self.queue.renew(job, now, pacing.lease):
            raise LeaseLost

    def _wait_for(self, *methods: str) -> None:
        if until := self.queue.paused(methods, self.clock()):
            raise Held(until)

    def _target(self, addressed: Addressed, above: Target | None) -> Target:
        place = addressed.job.place
        if above:
            return above
        if place.kind == "person":
            return Target(self.messenger.dm(addressed.reader or place.name))
        return Target(self.messenger.channel(place.name))


def _asks(job: Job, message: Message) -> bool:
    """Tell whether a message asks somebody to act: only an update shows whether it is still there."""
    return job.slot.startswith("prompt") and offers_buttons(message)


def _above(tx: Transaction, job: Job, case: Case) -> Target | None:
    """Return the thread or the room in which a message is said, None for other places and if it is not there.

    What is said once of an incident whose room could not be made is said under its announcement.
    """
    if job.place.kind == "thread":
        message = tx.outbox.message(case.id, job.place.name)
        return Target(*message) if message else None
    room = tx.outbox.message(case.id, ROOM) if job.place.kind == ROOM else None
    if room or job.place.kind != ROOM:
        return Target(room[0]) if room else None
    card = tx.outbox.message(case.id, "card") if job.note else None
    return Target(*card) if card else None


def _refused(job: Job, picture: Picture, above: Target | None) -> GivenUp | None:
    if job.place.kind == "channel" and picture.case.private:
        return GivenUp("private")
    # A lane goes in order, so what has not been posted or made by now was given up, and that was told then.
    if job.place.kind in {"thread", ROOM} and above is None:
        return GivenUp("nothing to hang under", tell=False)
    return None
