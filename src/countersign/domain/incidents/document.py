"""The post-incident document: what a case was, worked out from its record, as sections of plain cells.

``markdown`` and ``document_json`` write it down. A part of incidents adds a section by one function in ``SECTIONS``.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from countersign.domain import forms, record
from countersign.domain.case import Case
from countersign.domain.forms import title
from countersign.domain.incidents import events as e
from countersign.domain.incidents import handled, learnt
from countersign.domain.incidents import timeline as times
from countersign.domain.incidents.clocks_kept import kept
from countersign.domain.incidents.figures import CALLED, figures
from countersign.domain.incidents.readings import PURPOSES, named, seat
from countersign.domain.incidents.section import Cell, Minutes, Row, Section, Story, people, person
from countersign.domain.incidents.sentences import Who
from countersign.domain.playbook import IncidentPlaybook, Playbook
from countersign.domain.texts import TextRef

# Raised when a section or column changes its meaning or goes; new ones do not raise it.
VERSION = 1


@dataclass(frozen=True)
class Document:
    """A case as a document. ``marks`` are what has to be known before anything else: that it is a drill, or private."""

    key: str
    kind: str
    state: str
    title: str
    marks: tuple[str, ...]
    sections: tuple[Section, ...]


def _stands(story: Story) -> Section:
    """Say what it is, where it stands, and by whom it was opened, and how it ended."""
    case = story.case
    severity = _severity(story.book, case.response.severity)
    rows: list[Row] = [
        ("kind", "What it is", story.book.name),
        ("state", "State", case.state.replace("_", " ")),
        *([("severity", "Severity", severity)] if severity else []),
        ("declared_by", "Declared by", Who(case.requester)),
        ("declared_at", "Declared", case.opened_at),
    ]
    if case.outcome:
        rows += [("ended_by", "Ended by", Who(case.outcome.by)), ("ended_at", "Ended", case.outcome.at)]
        rows += [("why", "Why", case.outcome.reason)] if case.outcome.reason else []
    return Section("case", "The case", learnt.NAMED, tuple(rows), table=False)


def _facts(story: Story) -> Section:
    """Return what was answered, question by question."""
    answers = story.case.answers
    asked = [field for field in story.book.form if field.field in answers]
    rows = ((field.field, field.label, _answer(story, field.field)) for field in asked)
    return Section("facts", "Facts", {"field": "Field", "question": "Question", "answer": "Answer"}, (*rows,), False)


def _answer(story: Story, name: str) -> Cell:
    field, answer = story.book.fields[name], story.case.answers[name]
    named = people(forms.actors_of(field, answer))
    return named or (answer if isinstance(answer, TextRef | bool) else forms.reads(field, answer, story.texts))


def _severity(book: Playbook, name: str | None) -> str:
    known = book.severities if isinstance(book, IncidentPlaybook) else {}
    return known[name].label if name and name in known else (name or "")


def _people(story: Story) -> Section:
    """Return who was called and for what."""
    rows = ((Who(one.person), seat(one.seat), person(one.instead_of)) for one in story.case.asked)
    return Section("people", "People", {"who": "Who", "duty": "Called as", "for": "In place of"}, (*rows,))


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
    """Return each first move, whether it was done, by whom, when, and what shows it, or why it does not apply."""
    ticks = {tick.item: tick for tick in story.case.response.ticks}
    columns = {"item": "Item", "state": "State", "by": "By", "at": "When", "evidence": "What shows it, or why"}
    rows: list[Row] = []
    for number, item in enumerate(story.case.response.checklist):
        tick = ticks.get(number)
        state = "open" if tick is None else "does not apply" if tick.skipped else "done"
        rows.append((item, state, Who(tick.by), tick.at, tick.evidence) if tick else (item, state, None, None, None))
    return Section("checklist", "Checklist", columns, tuple(rows))


def _decisions(story: Story) -> Section:
    """Return what was left to an approval, and how that came out."""
    columns = {"decision": "Decision", "approval": "Approval", "state": "State", "by": "Decided by", "at": "When"}
    rows = (
        (PURPOSES[one.purpose], one.key, one.state, people(one.decided_by), one.decided_at)
        for one in story.case.referrals
    )
    return Section("decisions", "Decisions", columns, (*rows,))


def _figures(story: Story) -> Section:
    """Return how long each step took, from transitions alone."""
    columns = {"figure": "Step", "at": "When", "minutes": "Took", "kept": "Kept its limit"}
    missed = {one.name.partition("/")[0] for one in kept(story.history) if one.kept is False}
    rows: list[Row] = []
    for one in figures(story.case):
        took = None if one.minutes is None else Minutes(one.minutes)
        never = one.at is None and one.name in missed
        rows.append((CALLED[one.name], one.at, took, False if never else one.kept))
    return Section("figures", "Figures", columns, tuple(rows))


# A section without a row is left out.
SECTIONS: tuple[Callable[[Story], Section], ...] = (
    _stands,
    _facts,
    _people,
    handled.duties,
    _severities,
    handled.updates,
    _timeline,
    handled.regulations,
    handled.notices,
    handled.pauses,
    _clocks,
    _checklist,
    _decisions,
    learnt.review,
    learnt.actions,
    learnt.duplicates,
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
    return Document(case.key, case.kind, case.state, name, marks(case), tuple(one for one in made if one.rows))


def marks(case: Case) -> tuple[str, ...]:
    """Return what has to be known of a case before anything else."""
    known = {
        "Drill: this was an exercise, and none of it happened. No figure counts it.": case.drill,
        "Private: only those who take part may read this.": case.private,
    }
    return tuple(mark for mark, holds in known.items() if holds)
