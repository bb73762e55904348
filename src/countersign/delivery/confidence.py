"""Messages to whoever reported something in confidence: where they go is looked up each time and kept nowhere.

The outbox holds what stands for the reporter, where the id of their direct messages would be. So no row tells who they
are, and once their name is erased nobody writes to them any more.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from countersign.app.sending import Job, Messenger, SendError, Trouble
from countersign.domain.actors import Actor, seal_of
from countersign.domain.confidence import reader
from countersign.domain.texts import TextRef

# Slack's own words would tell something of a person of whom nothing may be told.
_UNREACHED = "not reached"


class NameErased(Exception):
    """The name of whoever should read a message is erased, so there is nobody to send it to."""


@dataclass(frozen=True)
class Addressed:
    """A job as it is sent, and as it is kept: for a reader without a name these differ."""

    job: Job
    reader: Actor | None

    @classmethod
    def to(cls, job: Job, texts: Mapping[TextRef, str], messenger: Messenger) -> "Addressed":
        """Address a job; raises NameErased, or SendError without a word about the reader."""
        if not in_confidence(job):
            return cls(job, None)
        person = reader(job.place.name, texts)
        if person is None:
            raise NameErased
        channel = messenger.dm(person) if job.channel is not None else None
        return cls(replace(job, channel=channel), person)

    def kept(self, channel: str) -> str:
        """Return what the outbox keeps for the channel that a message stands in."""
        return channel if self.reader is None else self.job.place.name


def in_confidence(job: Job) -> bool:
    """Tell whether a job is for somebody whose name is kept apart."""
    return job.place.kind == "person" and seal_of(job.place.name) is not None


def discreet(job: Job, error: SendError) -> SendError:
    """Return an error as it may be noted: of a reader without a name only what to do about it."""
    if not in_confidence(job):
        return error
    trouble = Trouble.PERMANENT if error.trouble is Trouble.GONE else error.trouble
    return SendError(trouble, error.method, _UNREACHED, error.retry_after)
