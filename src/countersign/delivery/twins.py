"""Twins: messages of ours that carry the same key. One of them stays.

They come about when a call is under way for longer than anybody waits for it: its process was paused, or an answer was
lost and Slack showed the message late. So a message that stands after doubt is looked for a second time.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from countersign.app.ports import Clock, Store
from countersign.app.sending import Job, Messenger, Queue, SendError, Trouble
from countersign.delivery.confidence import Addressed, NameErased, discreet, in_confidence
from countersign.delivery.pacing import Pacing
from countersign.delivery.rooms import DEEDS

_log = logging.getLogger(__name__)
# What is called to find twins and to delete them.
TWINS = ("conversations.history", "conversations.replies", "chat.delete")

_MOMENT = timedelta(seconds=1)


def keep_one(messenger: Messenger, channel: str, found: Sequence[str]) -> str | None:
    """Delete all but the first of some messages and return that one, None if there is none. Raises SendError."""
    for twin in found[1:]:
        try:
            messenger.delete(channel, twin)
        except SendError as error:
            if error.trouble is not Trouble.GONE:
                raise
        _log.info("twin deleted")
    return next(iter(found), None)


@dataclass
class SecondLook:
    """Looks at messages again that stood after doubt, one at a turn."""

    queue: Queue
    store: Store
    messenger: Messenger
    clock: Clock
    pacing: Pacing
    _none_before: datetime = field(default=datetime.min.replace(tzinfo=UTC), init=False)

    def take(self) -> bool:
        """Look at one message again if one is due; tell whether there was one. Raises StoreUnavailable.

        Where nothing was due a moment ago the database is not asked again: turns are many, doubts are few.
        """
        now = self.clock()
        if timedelta(0) < self._none_before - now <= _MOMENT:  # more than that: the clock was set back
            return False
        until = now + timedelta(seconds=self.pacing.lease)
        job = self.queue.look(now, until)
        if job is None:
            self._none_before = now + _MOMENT
            return False
        try:
            held = self.queue.paused(TWINS, now)
            if held is None:
                self.queue.looked(job, until, self._stays(job))
            else:
                self.queue.look_again(job, held)
        except SendError as error:
            self._failed(job, until, discreet(job, error))
        return True

    def _stays(self, job: Job) -> str | None:
        """Delete twins; return which message stays if it is not the job's own."""
        if job.channel is None or job.ts is None or job.face in DEEDS:
            return None  # whoever is about to send it looks by itself, and what is no message has no twin
        with self.store.reading() as tx:
            above = tx.outbox.message(job.case, job.place.name) if job.place.kind == "thread" else None
            texts = tx.texts.of(job.case) if in_confidence(job) else {}
        try:
            channel = Addressed.to(job, texts, self.messenger).job.channel or job.channel
        except NameErased:
            return None
        since = datetime.fromtimestamp(float(job.ts), UTC) - timedelta(seconds=self.pacing.look_back)
        found = self.messenger.find(channel, job.key, above[1] if above else None, since)
        stays = keep_one(self.messenger, channel, found)
        return stays if stays != job.ts else None

    def _failed(self, job: Job, until: datetime, error: SendError) -> None:
        _log.warning("no second look", extra={"job": job.id, "error": str(error)})
        now = self.clock()
        if error.trouble is Trouble.LIMITED:
            self.queue.pause(error.method, now + timedelta(seconds=error.retry_after or self.pacing.limited))
        if error.trouble is Trouble.PERMANENT:
            self.queue.looked(job, until, None)
        else:
            self.queue.look_again(job, now + timedelta(seconds=self.pacing.second_look))
