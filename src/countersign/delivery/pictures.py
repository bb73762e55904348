"""Loads what a face is drawn from: for a mirror the case as it is now, for a note as of the event it speaks of."""

from collections.abc import Iterator
from dataclasses import replace

from countersign.app.ports import Transaction
from countersign.app.sending import Job, Picture
from countersign.delivery.rooms import kept_out_of
from countersign.domain.case import Case
from countersign.domain.digests import DigestContent
from countersign.domain.forms import title
from countersign.domain.incidents import pausing
from countersign.domain.mirrors import MIRRORS
from countersign.domain.pauses import InUse
from countersign.domain.playbook import Playbook
from countersign.domain.record import replay
from countersign.domain.world import DOCUMENT, ROOM

PARKED = "parked"  # the face of a note that says that another message was given up


def picture_of(tx: Transaction, job: Job) -> Picture:
    """Return the picture of a job. Raises LookupError or ValueError for a case, event or playbook that is not there.

    A note is drawn from the case as of its event, except that it knows what was erased since. Whoever hears of a parked
    message need not be a member of its case, so that picture has no texts.
    """
    past = [item for item in tx.cases.history(job.case) if item.seq <= job.wanted] if job.note else []
    case = replace(replay(past), erased=_now(tx, job.case).erased) if job.note else _now(tx, job.case)
    book, word = _book(tx, case), job.face == PARKED
    slots = dict(_slots(tx, case, book, job))
    return Picture(
        case=case,
        playbook=book,
        texts={} if word else tx.texts.of(case.id),
        place=job.place,
        slot=job.slot,
        event=past[-1] if past else None,
        slots=slots,
        kept_out=kept_out_of(slots["members"][1]) if "members" in slots else (),
        titles=dict(_titles(tx, case.digest)) if case.digest else {},
        error=job.error if word else None,
        history=past,
        names={member.actor: member.name for member in tx.people.all()} if job.face == DOCUMENT else {},
        in_use=_in_use(tx, case, job),
    )


def _now(tx: Transaction, case_id: str) -> Case:
    stored = tx.cases.get(case_id)
    if stored is None:
        raise LookupError("no such case")
    return stored.case


def _book(tx: Transaction, case: Case) -> Playbook:
    version = tx.playbooks.get(case.playbook)
    if version is None:
        raise LookupError("no such playbook version")
    return version.playbook


def _slots(tx: Transaction, case: Case, book: Playbook, job: Job) -> Iterator[tuple[str, tuple[str, str]]]:
    """Find the messages a reader can follow a link to: those in channels, the room, and the reader's own."""
    for mirror in MIRRORS[case.lifecycle](case, book):
        if mirror.place.kind == "channel" or mirror.slot == ROOM or mirror.place == job.place:
            message = tx.outbox.message(case.id, mirror.slot)
            if message:
                yield mirror.slot, message


def _in_use(tx: Transaction, case: Case, job: Job) -> InUse | None:
    """Return what a pause of use concerns, or would: for one reader, or as far as everybody may see it."""
    system = pausing.concerns(case)
    reader = job.place.name if job.place.kind == "person" else None
    return tx.queries.in_use(system, reader) if system and job.face != PARKED else None


def _titles(tx: Transaction, digest: DigestContent) -> Iterator[tuple[str, str]]:
    """Give the titles of the cases a digest names, except private ones, which it should not name at all."""
    for case_id in dict.fromkeys(_named(digest)):
        stored = tx.cases.get(case_id)
        if stored and not stored.case.private:
            case = stored.case
            yield case.id, title(_book(tx, case), case.answers, tx.texts.of(case.id), case.key)


def _named(digest: DigestContent) -> Iterator[str]:
    for lines in (digest.open, digest.incidents, digest.decided, digest.ending):
        yield from (line.case for line in lines)
