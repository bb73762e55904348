"""What delivery needs from outside: a queue of jobs, a renderer of faces and a messenger, as Protocols."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.pauses import InUse
from countersign.domain.playbook import Playbook
from countersign.domain.record import Recorded
from countersign.domain.texts import TextRef
from countersign.domain.world import Place


@dataclass(frozen=True)
class Job:
    """One message to make true. ``wanted`` is a case version (mirror) or an event number (note).

    ``unsure`` means an earlier try may have reached Slack: look for it before sending. Jobs of one lane (a
    case and the place it speaks in; what hangs in a thread shares the lane of the message above it) go out in
    order, one after another. ``attempts`` counts tries that failed since the message last stood in Slack as
    wanted, and ``first_try`` is when the first of all tries since then was claimed. ``error`` says, for the
    face ``parked``, why the other message was given up. ``lease`` names the claim under which the job is tried: whoever
    was away so long that another one claimed it has a lease that is no more.
    """

    id: int
    case: str
    slot: str
    lane: str
    place: Place
    face: str
    note: bool
    wanted: int
    urgency: int
    attempts: int
    unsure: bool
    first_try: datetime | None
    channel: str | None
    ts: str | None
    sent_hash: str | None
    error: str | None = None
    lease: str = field(default="", compare=False)

    @property
    def key(self) -> str:
        """What the message's metadata carries, to recognise it: the case and the slot."""
        return f"{self.case}/{self.slot}"


class Queue(Protocol):
    """The outbox as delivery sees it. Times are machine time (UTC); leases go by a clock that all who share it have.

    Every method is a transaction of its own and raises StoreUnavailable when the database cannot be had or went
    away meanwhile.
    """

    def claim(self, owner: str, now: datetime, lease_seconds: int) -> Sequence[Job]:
        """Lease all waiting jobs of the most urgent free lane and return them in order; empty if none is due.

        A lane is free when none of its jobs is leased or backing off. Jobs whose lease ran out come back
        unsure.
        """

    def renew(self, job: Job, now: datetime, lease_seconds: int) -> bool:
        """Have the lease of a job's lane last from now on; False if another one holds the job by now."""

    def sent(self, job: Job, channel: str, ts: str | None, sent_hash: str, look_again: datetime | None = None) -> bool:
        """Note that a job's message stands in Slack; it stays waiting if more was wanted meanwhile.

        A webhook that was told has no ``ts``: there is nothing to update.

        Ends the job's lease and clears ``unsure``, ``attempts`` and ``first_try``. With ``look_again`` a second look
        is due then. Once a room stands, the mirrors of its case wait anew, as they may link to it. Like ``retry`` and
        ``park`` it changes nothing and returns False if another one holds the job.
        """

    def retry(self, job: Job, at: datetime, error: str | None, *, unsure: bool) -> bool:
        """Put a job and what follows in its lane off until ``at`` and end their lease.

        ``unsure`` becomes the job's own; what follows keeps what it had. An ``error`` counts as one more
        attempt of the job; None says that it was only held back (paced, limited, stopping), which counts as
        none.
        """

    def park(self, job: Job, error: str, tell: Sequence[Actor]) -> bool:
        """Give a job up for good, keep why, and queue a note with face ``parked`` to each of ``tell``.

        Such a note is about the same case and the parked job's ``wanted``, goes to the person's direct
        messages, and carries ``error``. What follows in the lane stays leased.
        """

    def release(self, owner: str | None) -> int:
        """End the leases of an owner; their jobs are unsure. Returns how many.

        With None it ends those of every process that cannot be running any more: on an embedded database, which one
        process uses, all; where several share one nobody can know, and leases run out by themselves.
        """

    def look_again(self, job: Job, at: datetime) -> None:
        """Have a job's message looked for once more at a time, whoever holds the job."""

    def look(self, now: datetime, until: datetime) -> Job | None:
        """Take a job whose second look is due, the longest due first; until ``until`` nobody else takes it."""

    def looked(self, job: Job, until: datetime, ts: str | None) -> None:
        """Note that a second look, taken until ``until``, is over.

        ``ts`` is the message that stayed, if it is another one than the job's own: it is the job's from now on, and a
        mirror is made true there. A look that was wanted meanwhile is still due.
        """

    def pause(self, key: str, until: datetime) -> None:
        """Hold every call of the Web API method ``key`` until a time; never shortens a hold."""

    def paused(self, keys: Sequence[str], now: datetime) -> datetime | None:
        """Return until when any of ``keys`` is held, None if all are free."""

    def take(self, key: str, now: datetime, interval_seconds: float, burst: int) -> datetime | None:
        """Take a token of a bucket: None says go, a time says that nothing was taken and when to ask again.

        A full bucket holds ``burst`` tokens and one comes back every ``interval_seconds``. It is kept as one
        row, in the table of pauses under ``key`` (``channel:C1``, never the name of a method), and its time
        is when the bucket will be full. Atomically: ``full = max(row or now, now)``; ``free = full - (burst -
        1) * interval``; if ``free > now`` return ``free`` and change nothing, else set the row to ``full +
        interval`` and return None.
        """

    def waiting_at(self, place: Place, urgency: int) -> int:
        """Return how many jobs wait that speak in a place and are at least so urgent."""

    def next_due(self, now: datetime) -> datetime | None:
        """Return when a waiting job can be tried next (``now`` if at once), None if nothing waits."""


@dataclass(frozen=True)
class Attachment:
    """A file as it is sent: a name without its ending, the title people see, and what is in it (Markdown)."""

    name: str
    title: str
    content: str


@dataclass(frozen=True)
class Message:
    """What is sent: Block Kit blocks, and the plain text for notifications and screen readers.

    One with a ``file`` is that file, with the text beside it.
    """

    text: str
    blocks: Sequence[Mapping[str, Any]]
    file: Attachment | None = None


@dataclass(frozen=True)
class Picture:
    """Everything a face is drawn from: the case (for a note as of its event), its rules, texts and reader.

    ``event`` is the event a note speaks of. ``slots`` maps slots already posted to (channel id, ts), for
    links. ``kept_out`` are those who could not be let into the room. ``titles`` maps other cases to their
    titles, for digests. ``in_use`` is what a pause of use concerns, or would, as far as the reader may see it.
    ``error`` is why a parked message was given up; for such a message there are no ``texts``, because whoever is told
    need not be a member of the case. For the document there are also the ``history`` up to the event, and the
    ``names`` of people, since a file mentions nobody.
    """

    case: Case
    playbook: Playbook
    texts: Mapping[TextRef, str]
    place: Place
    slot: str
    event: Recorded | None = None
    slots: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    kept_out: tuple[Actor, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    error: str | None = None
    history: Sequence[Recorded] = ()
    names: Mapping[Actor, str] = field(default_factory=dict)
    in_use: InUse | None = None


class Renderer(Protocol):
    """Draws a face. The same picture gives the same message, so that nothing is sent when nothing changed."""

    def __call__(self, face: str, picture: Picture) -> Message:
        """Return the message for a face."""


class Trouble(StrEnum):
    """What went wrong with a call, by what to do next."""

    LIMITED = "limited"  # try again after ``retry_after`` seconds; certainly not done
    NOT_DONE = "not_done"  # passing trouble, certainly not done: try again
    UNSURE = "unsure"  # no answer: it may have been done, look before trying again
    GONE = "gone"  # the message to update is not there any more
    PERMANENT = "permanent"  # will not work by trying again; park and tell


class SendError(Exception):
    """A call to Slack failed. ``method`` is paced as a whole when limited; ``retry_after`` is in seconds."""

    def __init__(self, trouble: Trouble, method: str, detail: str, retry_after: float | None = None) -> None:
        """Keep what happened; ``detail`` is Slack's error name or the network's, never text of a case."""
        super().__init__(f"{method}: {detail}")
        self.trouble, self.method, self.detail, self.retry_after = trouble, method, detail, retry_after


class Rooms(Protocol):
    """Makes rooms in Slack. Every method raises SendError, and does no harm when it is called once more."""

    def open(self, name: str, key: str, *, private: bool, purpose: str) -> str:
        """Return the channel id of the room that carries ``key`` in its purpose, made now if no earlier try made it.

        A name that somebody else has is passed over for the next one (``inc-7-2``).
        """

    def invite(self, channel: str, people: Sequence[Actor]) -> Mapping[Actor, str]:
        """Let people in; return who could not be, with Slack's reason. Whoever is in already is fine."""

    def topic(self, channel: str, topic: str) -> None:
        """Set the topic, which is cut to what Slack takes."""

    def pin(self, channel: str, ts: str) -> None:
        """Pin a message; one that is pinned already is fine."""


class Outside(Protocol):
    """Tells programs outside Slack, by the webhooks of team.yaml."""

    def tell(self, webhook: str, key: str, body: bytes) -> None:
        """Send a signed request with a JSON body; whoever gets the same ``key`` twice drops the second.

        Raises SendError, never with anything of the answer but its status: NOT_DONE may be tried again, PERMANENT not,
        and LIMITED says that nothing was sent because others are being told at this moment.
        """


class Messenger(Protocol):
    """Sends to Slack. Every method raises SendError."""

    @property
    def rooms(self) -> Rooms:
        """What rooms need."""

    def dm(self, actor: Actor) -> str:
        """Return the D id of a person's direct messages, opening them if need be."""

    def channel(self, alias: str) -> str:
        """Return the channel id behind an alias of team.yaml."""

    def post(self, channel: str, message: Message, key: str, thread: str | None) -> str:
        """Post a message that carries ``key`` in its metadata, in a thread if given; return its ts."""

    def update(self, channel: str, ts: str, message: Message) -> None:
        """Replace a message's content."""

    def delete(self, channel: str, ts: str) -> None:
        """Delete a message of ours."""

    def withdraw(self, channel: str, ts: str) -> bool:
        """Delete a message of ours with the files in it, since those cannot be changed; tell whether it was there."""

    def find(self, channel: str, key: str, thread: str | None, since: datetime) -> Sequence[str]:
        """Return the ts of each message since ``since`` that carries ``key``, the one to keep first.

        That is one that was answered in a thread, else the oldest.
        """
