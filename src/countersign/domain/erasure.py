"""Erasing typed text: by a linked approval, or once a case has been over for as long as its playbook keeps text.

The events stay, with the salted hashes of what was typed, so that the chain still verifies; texts and salts go.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Literal

from countersign.domain import clocks, confidence
from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.case import Case
from countersign.domain.commands import FIRE, Command, Facts
from countersign.domain.playbook import ApprovalPlaybook, Playbook
from countersign.domain.texts import Answer, FileRef, TextRef, typed
from countersign.domain.world import Followup

ERASE: Literal["erase"] = "erase"
# The relation of a request to the case whose texts it would erase; a question's name may follow, else it is all.
ERASES = "erases"
REASONS = "reasons"  # what was typed with decisions, and not into the form
REPORTER = "reporter"  # the name of whoever reported something in confidence

CLOCK = "retention"


def relation(name: str | None) -> str:
    """Return the relation that says what a request would erase: one question's answer, ``reasons``, or all (None)."""
    return f"{ERASES} {name}" if name else ERASES


def target(case: Case) -> tuple[str, tuple[str, ...]] | None:
    """Return the case a request would erase texts of, and of which questions (none: all); None if it is no such."""
    found = [link for link in case.links if link.relation.partition(" ")[0] == ERASES]
    names = tuple(name for link in found if (name := link.relation.partition(" ")[2]))
    return (found[0].case, names) if found else None


def opens_with_target(case: Case, book: Playbook) -> bool:
    """Tell whether a case that would erase texts names the case they are of; for any other case this holds."""
    erases = isinstance(book, ApprovalPlaybook) and book.effect == ERASE
    return not erases or target(case) is not None


def carried_out(case: Case, book: Playbook) -> tuple[Followup, ...]:
    """Return the command that an approved request causes, if it is one to erase texts."""
    wanted = target(case)
    if wanted is None or not isinstance(book, ApprovalPlaybook) or book.effect != ERASE:
        return ()
    by = " ".join(dict.fromkeys(vote.person for vote in case.votes if vote.verdict == "approve"))
    answers = {"approval": case.key, "by": by, "names": " ".join(wanted[1])}
    return (Followup(wanted[0], ERASE, SYSTEM, answers=answers),)


def refs_of(answer: Answer) -> tuple[TextRef, ...]:
    """Return the references of the texts in an answer: of a text, or of the names of files."""
    if isinstance(answer, TextRef):
        return (answer,)
    items = answer if isinstance(answer, tuple) else ()
    return tuple(item.name for item in items if isinstance(item, FileRef))


def named(case: Case) -> Mapping[str, tuple[TextRef, ...]]:
    """Return the references of typed answers by question, those from before a change included."""
    found = {REPORTER: tuple(filter(None, [confidence.name_of(case.requester)]))}
    for answers in (case.answers, *(edit.before for edit in case.edits)):
        for name, answer in answers.items():
            found[name] = tuple(dict.fromkeys((*found.get(name, ()), *refs_of(answer))))
    return {name: refs for name, refs in found.items() if refs}


def chosen(case: Case, there: Iterable[TextRef], names: Sequence[str]) -> tuple[TextRef, ...]:
    """Return which of the texts that are there a request is about, in a fixed order."""
    left, answers = set(there), named(case)
    if names:
        typed = {ref for refs in answers.values() for ref in refs}
        wanted = {ref for name in names for ref in answers.get(name, ())}
        left &= wanted | ((left - typed) if REASONS in names else set())
    return tuple(sorted(left, key=lambda ref: ref.text))


def act(case: Case, command: Command, facts: Facts) -> tuple[e.Event, ...] | None:
    """Return what a command to erase does in any state of any case; None for every other command."""
    if command.actor == SYSTEM and command.verb == ERASE:
        words = {name: str(command.answers.get(name, "")) for name in ("approval", "by", "names")}
        names = tuple(words["names"].split())
        gone = chosen(case, facts.texts, names)
        return (e.TextsErased(gone, words["approval"], tuple(words["by"].split())),)
    if command.verb == FIRE and any(mark.does == ERASE for mark in clocks.struck(case, command.timers)):
        return (e.TextsErased(chosen(case, facts.texts, ())),)
    return None


def over(case: Case) -> bool:
    """Tell whether nothing of a case is still to come: it came out, and nothing it granted runs."""
    return case.outcome is not None and not case.clocks


def settle(before: Case, case: Case, book: Playbook, told: Iterable[e.Event]) -> tuple[e.Event, ...]:
    """Return the clock that begins when a case is over, if its playbook says how long texts are kept.

    What is typed later, when the texts from before are gone already, begins it anew.
    """
    if book.retention is None or not over(case) or CLOCK in _running(before):
        return ()
    if over(before) and not any(map(typed, told)):
        return ()
    at = case.changed_at
    until = at + timedelta(minutes=book.retention.typed_text.minutes)
    return (clocks.until(f"{CLOCK}/{case.version}", at, until, (), ERASE),)


def _running(case: Case) -> set[str]:
    return {name.partition("/")[0] for name in case.clocks}
