"""What people add to the timeline: messages that they pin, and entries of their own. Nothing here moves a case."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from countersign.domain import events as e
from countersign.domain.case import Case, Stamp
from countersign.domain.commands import Quoted
from countersign.domain.durations import Duration
from countersign.domain.fields import Field, FieldType
from countersign.domain.form_checks import LONGEST, moment
from countersign.domain.incidents.responding import responding
from countersign.domain.incidents.state import Pin
from countersign.domain.incidents.story_events import EntryAdded, Pinned, Unpinned
from countersign.domain.moves import Move, asks
from countersign.domain.playbook import IncidentPlaybook
from countersign.domain.scene import Scene
from countersign.domain.stepping import Change

ENTRY, PIN, UNPIN = "entry", "pin", "unpin"
_WHEN = Field(
    field="when",
    label="When was it? (empty: just now)",
    type=FieldType.DATETIME,
    past=True,
    latest=Duration.parse("1 minute"),  # a day counts as a whole, so this is today at the latest
)
# A message is cut to this before it comes here, so that it always fits.
_WORDS = Field(field="text", label="What does the message say?", type=FieldType.LONG_TEXT, max_length=LONGEST)


def moves(state: str) -> Mapping[str, Move]:
    """Return what can be added to the timeline in a state, which stays as it is.

    Whoever is called writes entries. A message is pinned by anybody who may see the incident: only members of a room
    can mark what stands in it.
    """
    here = (state,)
    return {
        ENTRY: Move(
            by="asked",
            to=here,
            guards=("standing",),
            form=(*asks("text", "What happened?"), _WHEN),
            button="Add to the timeline",
            menu=True,
            hint="Write down what happened, also what happened earlier.",
        ),
        PIN: Move(by="present", to=here, guards=("standing",), form=(_WORDS,)),
        UNPIN: Move(by="present", to=here, guards=("standing",)),
    }


def write(scene: Scene[IncidentPlaybook]) -> Sequence[e.Event]:
    """Add an entry; one that says a time later today than it is now happened now."""
    text, given = scene.typed("text"), scene.command.answers.get("when")
    at = moment(given) if isinstance(given, str) else None
    return [EntryAdded(text, at if at and at < scene.at else None)] if text else []


def marked(case: Case, said: Quoted, actor: str) -> bool:
    """Tell whether a message bears a mark already: its pin, whoever pinned it, or this person's own pushpin."""
    pin = find(case, said.source)
    return pin is not None and _mark(said.how, actor) in pin.marks


def find(case: Case, source: str) -> Pin | None:
    """Return the pinned message from a place in Slack, None if none was ever pinned there."""
    return next((pin for pin in case.response.pins if pin.source == source), None)


def pin(scene: Scene[IncidentPlaybook]) -> Sequence[e.Event]:
    """Mark a message; a mark that it bears already is no news."""
    said = scene.command.quoted
    if said is None or marked(scene.case, said, scene.command.actor):
        return []
    return [Pinned(said.source, said.how, said.author, said.said_at, scene.typed("text"))]


def unpin(scene: Scene[IncidentPlaybook]) -> Sequence[e.Event]:
    """Take a mark away that is there."""
    said = scene.command.quoted
    if said is None or not marked(scene.case, said, scene.command.actor):
        return []
    return [Unpinned(said.source, said.how)]


def _mark(how: str, actor: str) -> str:
    """Return what tells marks apart: a message is pinned once, whoever does it, and each pushpin is somebody's own."""
    return actor if how == "pushpin" else how


def _pinned(case: Case, event: Pinned, by: Stamp) -> Case:
    """Add a message, or one more mark to it. Marked anew it is there again, and says what it says by now."""
    old, mark = find(case, event.source), _mark(event.how, by.actor)
    if old and old.marks:
        return _with(case, replace(old, marks=(*old.marks, mark), text=old.text or event.text))
    text = event.text or (old.text if old else None)
    return _with(case, Pin(event.source, event.author, event.said_at, text, by.actor, by.at, (mark,)))


def _unpinned(case: Case, event: Unpinned, by: Stamp) -> Case:
    """Take a mark away; with the last one the message counts as removed, and stays all the same."""
    old = find(case, event.source)
    if old is None:
        return case
    less = replace(old, marks=tuple(mark for mark in old.marks if mark != _mark(event.how, by.actor)))
    return _with(case, less if less.marks else replace(less, removed_by=by.actor, removed_at=by.at))


def _with(case: Case, pin: Pin) -> Case:
    known = [one.source for one in case.response.pins]
    if pin.source in known:
        pins = tuple(pin if one.source == pin.source else one for one in case.response.pins)
    else:
        pins = (*case.response.pins, pin)
    return responding(case, pins=pins)


ACTS = {ENTRY: write, PIN: pin, UNPIN: unpin}
EVOLVE: Mapping[type, Change] = {Pinned: _pinned, Unpinned: _unpinned, EntryAdded: lambda case, _, __: case}
