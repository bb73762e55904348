"""The post-incident document: what a case was, worked out from its record, as sections of plain cells.

``markdown`` and ``document_json`` write it down. A part of incidents adds a section by one function in ``SECTIONS``.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from countersign.domain import forms, record
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.event_parts import Asked
from countersign.domain.forms import title
from countersign.domain.incidents import events as e
from countersign.domain.incidents import timeline as times
from countersign.domain.incidents.clocks_kept import kept
from countersign.domain.incidents.figures import figures
from countersign.domain.incidents.readings import PURPOSES, named, seat
from countersign.domain.incidents.sentences import Part, Who, listed
from countersign.domain.incidents.timeline import Entry
from countersign.domain.playbook import IncidentPlaybook, Playbook
from countersign.domain.severities import NAMES
from countersign.domain.texts import TextRef

# Raised when a section or column changes its meaning or goes; new ones do not raise it.
VERSION = 1


@dataclass(frozen=True)
class Minutes:
    """A length of time, in whole minutes."""

    minutes: int


# What stands in one place: words, a number, yes or no, a moment (UTC), somebody, a length, a typed text by reference, a
# sentence of several pieces, or nothing.
Cell = str | bool | int | datetime | Who | Minutes | TextRef | tuple[Part, ...] | tuple[TextRef, ...] | None


@dataclass(frozen=True)
class Section:
    """A part of the document: columns by name and title, and rows in that order.

    A ``table`` has short cells. Otherwise each row is an item of a list, with room for whatever people typed.
    """

    name: str
    title: str
    columns: Mapping[str, str]
    rows: tuple[tuple[Cell, ...], ...]
    table: bool = True


@dataclass(frozen=True)
class Document:
    """A case as a document. ``marks`` are what has to be known before anything else: that it is a drill, or private."""

    key: str
    kind: str
    state: str
    title: str
    marks: tuple[str, ...]
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Story:
    """What sections are made from: the case, its rules, its recorded events, texts that are left, and the timeline."""

    case: Case
    book: Playbook
    history: Sequence[record.Recorded]
    texts: Mapping[TextRef, str]
    entries: Sequence[Entry]


def _stands(story: Story) -> Section:
    """Say what it is, where it stands, and by whom it was opened, and how it ended."""
    case = story.case
    severity = _severity(story.book, case.response.severity)
    rows: list[tuple[Cell, ...]] = [
        ("kind", "What it is", story.book.name),
        ("state", "State", case.state.replace("_", " ")),
        *([("severity", "Severity", severity)] if severity else []),
        ("declared_by", "Declared by", Who(case.requester)),
        ("declared_at", "Declared", case.opened_at),
    ]
    if case.outcome:
        rows += [("ended_by", "Ended by", Who(case.outcome.by)), ("ended_at", "Ended", case.outcome.at)]
        rows += [("why", "Why", case.outcome.reason)] if case.outcome.reason else []
    return Section("case", "The case", {"name": "Name", "what": "What", "value": "Value"}, tuple(rows), table=False)


def _facts(story: Story) -> Section:
    """Return what was answered, question by question."""
    answers = story.case.answers
    asked = [field for field in story.book.form if field.field in answers]
    rows = ((field.field, field.label, _answer(story, field.field)) for field in asked)
    return Section("facts", "Facts", {"field": "Field", "question": "Question", "answer": "Answer"}, (*rows,), False)


def _answer(story: Story, name: str) -> Cell:
    field, answer = story.book.fields[name], story.case.answers[name]
    people = forms.actors_of(field, answer)
    if people:
        return tuple(listed([Who(person) for person in people]))
    return answer if isinstance(answer, TextRef | bool) else forms.reads(field, answer, story.texts)


def _severity(book: Playbook, name: str | None) -> str:
    known = book.severities if isinstance(book, IncidentPlaybook) else {}
    return known[name].label if name and name in known else (name or "")


def _people(story: Story) -> Section:
    """Return who led it, who was called and for what."""
    case = story.case
    lead: list[tuple[Cell, ...]] = [(Who(case.response.lead), "lead", None)] if case.response.lead else []
    rows = [(Who(one.person), seat(one.seat), _instead(one)) for one in case.asked]
    return Section("people", "People", {"who": "Who", "duty": "Called as", "for": "In place of"}, (*lead, *rows))


def _instead(asked: Asked) -> Cell:
    return Who(asked.instead_of) if asked.instead_of else None


def _severities(story: Story) -> Section:
    rows = tuple(
        (item.at, _severity(story.book, item.event.severity), Who(item.actor), item.event.reason)
        for item in story.history
        if isinstance(item.event, e.SeveritySet)
    )
    columns = {"at": "Since", "severity": "Severity", "by": "Set by", "why": "Why"}
    return Section("severities", "Severity", columns, rows)


def _timeline(story: Story) -> Section:
    columns = {"at": "When", "kind": "Kind", "what": "What", "typed": "Typed", "note": "Note", "by": "By"}
    rows = (
        (one.at, one.kind, one.parts or None, one.texts, times.after(one) or None, Who(one.by)) for one in story.entries
    )
    return Section("timeline", "Timeline", columns, (*rows,), table=False)


def _clocks(story: Story) -> Section:
    columns = {"clock": "Clock", "limit": "Limit", "ended": "Ended", "how": "How", "kept": "Kept"}
    rows = ((named(one.name, story.book), one.limit, one.ended, one.how, one.kept) for one in kept(story.history))
    return Section("clocks", "Clocks", columns, (*rows,))


def _checklist(story: Story) -> Section:
    """Return each first move, whether it was done, by whom, when, and what shows it."""
    ticks = {tick.item: tick for tick in story.case.response.ticks}
    columns = {"item": "Item", "done": "Done", "by": "By", "at": "When", "evidence": "What shows it"}
    rows: list[tuple[Cell, ...]] = []
    for number, item in enumerate(story.case.response.checklist):
        tick = ticks.get(number)
        rows.append((item, True, Who(tick.by), tick.at, tick.evidence) if tick else (item, False, None, None, None))
    return Section("checklist", "Checklist", columns, tuple(rows))


def _decisions(story: Story) -> Section:
    """Return what was left to an approval, and how that came out."""
    columns = {"decision": "Decision", "approval": "Approval", "state": "State", "by": "Decided by", "at": "When"}
    rows = (
        (PURPOSES[one.purpose], one.key, one.state, _listed(one.decided_by), one.decided_at)
        for one in story.case.referrals
    )
    return Section("decisions", "Decisions", columns, (*rows,))


def _listed(people: Sequence[Actor]) -> Cell:
    return tuple(listed([Who(person) for person in people])) or None


_FIGURES: Mapping[str, str] = {
    "acknowledge": "Until somebody called acted",
    "notify": "Until the first notice",
    **dict(NAMES.items()),
}


def _figures(story: Story) -> Section:
    """Return how long each step took, from transitions alone."""
    columns = {"figure": "Step", "at": "When", "minutes": "Took", "kept": "Kept its limit"}
    missed = {one.name.partition("/")[0] for one in kept(story.history) if one.kept is False}
    rows: list[tuple[Cell, ...]] = []
    for one in figures(story.case):
        took = None if one.minutes is None else Minutes(one.minutes)
        never = one.at is None and one.name in missed
        rows.append((_FIGURES[one.name], one.at, took, False if never else one.kept))
    return Section("figures", "Figures", columns, tuple(rows))


# A section without a row is left out.
SECTIONS: tuple[Callable[[Story], Section], ...] = (
    _stands,
    _facts,
    _people,
    _severities,
    _timeline,
    _clocks,
    _checklist,
    _decisions,
    _figures,
)
# What sections of other sorts of cases are made of.
_ANY = (_stands, _facts, _people)


def document(history: Sequence[record.Recorded], book: Playbook, texts: Mapping[TextRef, str]) -> Document:
    """Return the document of a case from all its recorded events, the rules it lives by and the texts that are left.

    What is no incident has no timeline here, only what was asked, by whom, and how it ended.
    """
    case = record.replay(history)
    incident = case.lifecycle == "incident"
    story = Story(case, book, history, texts, times.timeline(history, book) if incident else ())
    made = (make(story) for make in (SECTIONS if incident else _ANY))
    name = title(book, case.answers, texts, case.key)
    return Document(case.key, case.kind, case.state, name, _marks(case), tuple(one for one in made if one.rows))


def _marks(case: Case) -> tuple[str, ...]:
    """Return what stands at the top."""
    return ("Private: only those who take part may read this.",) if case.private else ()
