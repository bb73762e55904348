"""What is kept true in Slack for a case: one mirror per slot; how it looks is for the face to say, when it is sent."""

from collections.abc import Callable, Mapping

from countersign.domain.asking import waiting_for
from countersign.domain.case import Case, Question
from countersign.domain.confidence import hears
from countersign.domain.incidents import rooms
from countersign.domain.playbook import Playbook
from countersign.domain.world import DIGEST, NORMAL, URGENT, Mirror, Place

Mirrors = Callable[[Case, Playbook], tuple[Mirror, ...]]


def _prompts(case: Case, face: str = "prompt", urgency: int = NORMAL) -> tuple[Mirror, ...]:
    """One prompt for everybody ever asked; it stays when the case has moved on, with buttons while a grant runs."""
    asked, waiting = (*case.earlier, *case.asked), waiting_for(case)
    urgent = {one.person for one in asked if one.why == "escalation"}
    return tuple(
        Mirror(
            slot=f"prompt:{person}",
            place=Place("person", person),
            face=face,
            urgency=URGENT if person in urgent else urgency,
            asks=person in waiting,
        )
        for person in case.ever_asked
    )


def _receipt(case: Case, face: str = "receipt") -> tuple[Mirror, ...]:
    """What the requester sees, if they are a person; a token or a shell user reads no messages."""
    place = Place("person", case.requester)
    return (Mirror("receipt", place, face),) if hears(case) else ()


def question_of(case: Case, slot: str) -> Question | None:
    """Return the question that a message to the requester is about, None for a slot that is none of those."""
    named = {mirror.slot: found for mirror, found in zip(_questions(case), case.questions, strict=True)}
    return named.get(slot)


def _questions(case: Case) -> tuple[Mirror, ...]:
    place = Place("person", case.requester)
    return tuple(Mirror(f"question:{number + 1}", place, "question") for number in range(len(case.questions)))


def approval(case: Case, book: Playbook) -> tuple[Mirror, ...]:
    """A card in the kind's channel unless the case is private, a receipt for the requester, a prompt for each asked.

    Whoever may break the glass has a message apart from that: it is no request to decide. The requester has one for
    each question as well, since an update of the receipt would notify nobody.
    """
    card = () if case.private else (Mirror("card", Place("channel", book.channel), "card"),)
    whole = case.state == "pending"
    glass = (Mirror(f"glass:{one}", Place("person", one), "glass", URGENT, whole) for one in case.breakers)
    return (*card, *_receipt(case), *_questions(case), *_prompts(case), *glass)


def task(case: Case, _: Playbook) -> tuple[Mirror, ...]:
    """A prompt for the owner, and a receipt for whoever gave them the task."""
    own = any(asked.person == case.requester for asked in case.asked)
    return (*(() if own else _receipt(case)), *_prompts(case))


def incident(case: Case, book: Playbook) -> tuple[Mirror, ...]:
    """A card in the channel unless the case is private, a report for who declared it, a prompt for each one called.

    If it has a room, the room comes first, the whole card stands there, and the channel has an announcement.

    Whoever declared it may be called later on; their report stays true all the same.
    """
    face = "announcement" if case.response.room else "incident"
    card = () if case.private else (Mirror("card", Place("channel", book.channel), face, URGENT),)
    return (*rooms.mirrors(case), *card, *_receipt(case, "report"), *_prompts(case, "responder", URGENT))


def review(case: Case, book: Playbook) -> tuple[Mirror, ...]:
    """The digest in its channel, once it is published."""
    return (Mirror("digest", Place("channel", book.channel), "digest", DIGEST),) if case.digest else ()


def ledger(_: Case, __: Playbook) -> tuple[Mirror, ...]:
    """Nothing: the ledger is read, and tells nobody."""
    return ()


MIRRORS: Mapping[str, Mirrors] = {
    "approval": approval,
    "incident": incident,
    "task": task,
    "review": review,
    "ledger": ledger,
}
