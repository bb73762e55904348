"""Every face by its name: what a mirror or note of a case is drawn with."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from countersign.app.sending import Message, Picture
from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.veil import veiled, veiled_event
from countersign.domain.world import DOCUMENT
from countersign.slack.views import card, digest, drill, halts, holding, incident, notice, prompt, talk, thread
from countersign.slack.views.incidents import closing, document, duties, others, pause, regulations, rooms, updates

Face = Callable[[Picture], Message]

FACES: Mapping[str, Face] = {
    # Mirrors: kept true, posted once and updated in place.
    "card": card.card,
    "prompt": prompt.prompt,
    "task": prompt.prompt,
    "receipt": prompt.receipt,
    "glass": prompt.glass_box,
    "question": talk.question,
    "incident": incident.card,
    "announcement": incident.announcement,
    "summary": incident.in_room,
    "room": rooms.purpose,
    "topic": rooms.topic,
    "responder": incident.responder,
    "report": incident.report,
    "digest": digest.digest,
    # Notes: said once.
    "reminder": notice.reminder,
    "waiting": notice.waiting,
    "line": thread.line,
    "settled": talk.settled,
    "unanswered": talk.unanswered,
    "revised": talk.revised,
    "pressing": notice.pressing,
    "reporter": others.reporter,
    "unsealed": others.unsealed,
    "duty": duties.changed_hands,
    "entered": updates.entered,
    "update_wanted": updates.wanted,
    "legal": regulations.began,
    "outcome": notice.outcome,
    DOCUMENT: document.document,
    "glass_broken": notice.glass_broken,
    "ending": notice.ending,
    "expired": notice.expired,
    "turned": holding.turned,
    "condition": holding.condition,
    "action": closing.told,
    "stuck": notice.stuck,
    "ahead": notice.ahead,
    "halted": halts.told,
    "paused": pause.told,
    "parked": notice.parked,
}


def render(face: str, picture: Picture) -> Message:
    """Return the message for a face; the same picture gives the same message. A name that is no face is a KeyError.

    No face gets to see a vote that its reader may not see yet.
    """
    reader = picture.place.name if picture.place.kind == "person" else None
    return drill.marked(picture.case, FACES[face](_for(picture, reader)))


def _for(picture: Picture, reader: Actor | None) -> Picture:
    """Return a picture with what its reader may see of blind votes."""
    told = picture.event
    if told is not None:
        event = veiled_event(told.event, picture.case, reader)
        told = told if event == told.event else replace(told, event=event, actor=SYSTEM)
    return replace(picture, case=veiled(picture.case, reader), event=told)
