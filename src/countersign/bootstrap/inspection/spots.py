"""The messages of a case in words: what each is for, where it stands, and how far delivery is with it."""

from collections.abc import Mapping

from countersign.bootstrap.inspection.shown import Spot
from countersign.db.looking import Row
from countersign.domain.actors import slack_user
from countersign.domain.incidents.wording import Wording
from countersign.domain.plainly import spoken
from countersign.domain.team import Team

# What each message is for; a face that is not here is called by its name.
_FACES: Mapping[str, str] = {
    "card": "the card, kept current",
    "prompt": "asks somebody to decide, kept current",
    "task": "asks somebody to do a task, kept current",
    "receipt": "what the requester reads, kept current",
    "glass": "the box for emergencies, kept current",
    "question": "a question to the requester, kept current",
    "announcement": "the announcement in the channel, kept current",
    "summary": "the whole card in the room, kept current",
    "incident": "the card of the incident, kept current",
    "responder": "what those called read, kept current",
    "report": "what the reporter reads, kept current",
    "digest": "the digest, kept current",
    "room": "the room itself",
    "members": "who is let into the room",
    "topic": "the topic of the room",
    "pin": "the pin of the summary",
    "line": "a line about what happened, said once",
    "reminder": "a reminder, said once",
    "waiting": "that it still waits, said once",
    "outcome": "how it came out, said once",
    "document": "the document, as a file",
}
_PLACES = {"channel": "#{}", "person": "{}, direct message", "thread": "the thread of {}", "room": "the room"}


def face(row: Row) -> str:
    """Return what a message is for."""
    return _FACES.get(row.face, f"{spoken(row.face)}, said once" if row.note else spoken(row.face))


def _place(row: Row, team: Team | None, wording: Wording) -> str:
    name = row.place_name
    if row.place_kind == "person":
        name = wording.who(name)
    elif row.place_kind == "channel" and team:
        name = team.channels.get(name, name)
    return _PLACES.get(row.place_kind, "{}").format(name)


def _says(row: Row, wording: Wording) -> str:
    """Return how far delivery is with a message."""
    if row.parked:
        return f"given up: {row.error or 'no reason given'}"
    if row.not_before:
        return f"waits for working hours, until {wording.when(row.not_before)}"
    if row.sent is None:
        return "not sent yet"
    what = "event" if row.note else "as of event"
    late = "" if row.sent >= row.wanted else f", {row.wanted} is wanted"
    return f"{what} {row.sent}{late}"


def spot(row: Row, team: Team | None, wording: Wording) -> Spot:
    """Return a message of a case in words; ``team`` knows what channels are called."""
    stands, user = _place(row, team, wording), slack_user(row.place_name) if row.place_kind == "person" else None
    return Spot(row.slot, face(row), stands, _says(row, wording), row.channel or "", row.ts or "", user or "")
