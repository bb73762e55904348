"""What a verb asks before it acts: the questions of the table, with options that depend on the case filled in."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from countersign.domain import forms, referrals, rules
from countersign.domain.actors import Actor, is_person
from countersign.domain.approvals import obligations, rejecting, revising
from countersign.domain.case import Case
from countersign.domain.fields import Field, FieldType, Option
from countersign.domain.form_checks import NO_CHOICE
from countersign.domain.incidents import amending, closing, containing, duties, noticing, regulations
from countersign.domain.incidents.duty_state import LEAD
from countersign.domain.incidents.legal import DUTY, EXEMPT, GIVEN
from countersign.domain.lifecycle import Move
from countersign.domain.obligations import CONDITION_OF, tie
from countersign.domain.playbook import ApprovalPlaybook, IncidentPlaybook, Playbook
from countersign.domain.texts import GivenAnswers, Text, TextRef

MOVED_ON = "This has changed meanwhile. Please close this and press the button again."
# Slack shows 75 characters of an option; the whole item stands on the card.
_LABEL = 75


def _severities(case: Case, book: Playbook) -> Mapping[str, str]:
    known = book.severities if isinstance(book, IncidentPlaybook) else {}
    return {name: severity.label for name, severity in known.items() if name != case.response.severity}


def item_name(item: int) -> str:
    """Return the option that stands for an item of the checklist, counted from 0."""
    return f"item_{item}"


def item_of(name: str) -> int:
    """Return the item that an option stands for."""
    return int(name.removeprefix("item_"))


def _items(case: Case, _: Playbook) -> Mapping[str, str]:
    return {item_name(item): case.response.checklist[item] for item in case.response.unticked}


def _ticked(case: Case, _: Playbook) -> Mapping[str, str]:
    return {item_name(tick.item): case.response.checklist[tick.item] for tick in case.response.ticks}


def _duties(case: Case, book: Playbook) -> Mapping[str, str]:
    return duties.labels(case, book) if isinstance(book, IncidentPlaybook) else {}


def _other_duties(case: Case, book: Playbook) -> Mapping[str, str]:
    """Return the duties beside the lead, which has a button of its own."""
    return {name: label for name, label in _duties(case, book).items() if name != LEAD}


def _codes(_: Case, book: Playbook) -> Mapping[str, str]:
    return book.rejection.codes if isinstance(book, ApprovalPlaybook) else {}


def _cool_downs(_: Case, book: Playbook) -> Mapping[str, str]:
    known = rejecting.spans(book) if isinstance(book, ApprovalPlaybook) else {}
    return {option: str(span) for option, span in known.items()}


def _owed(case: Case, book: Playbook) -> Mapping[str, str]:
    known = book.regulations if isinstance(book, IncidentPlaybook) else {}
    return {duty.regulation: known[duty.regulation].label for duty in case.response.owed}


def _exempt(case: Case, book: Playbook) -> Mapping[str, str]:
    """Return the duties of which somebody may say that they do not apply: nobody has said so yet, and others decide."""
    found = _owed(case, book) if referrals.able(book, "excuse") else {}
    return {name: label for name, label in found.items() if not referrals.waiting(case, "excuse", name)}


# Questions of the tables whose options depend on the case, by the name of the field.
_OPTIONS: Mapping[str, Callable[[Case, Playbook], Mapping[str, str]]] = {
    "severity": _severities,
    "item": _items,
    "ticked": _ticked,
    noticing.NOTICE: noticing.drafting,
    noticing.LETTER: noticing.sending,
    "duty": _other_duties,
    "handed": _duties,
    "code": _codes,
    "cool_down": _cool_downs,
    DUTY: _owed,
    EXEMPT: _exempt,
}


def _cut(label: str) -> str:
    return label if len(label) <= _LABEL else f"{label[: _LABEL - 1]}…"


def questions(case: Case, book: Playbook, move: Move) -> tuple[Field, ...]:
    """Return what a move asks first, as a form that can be drawn and checked.

    A question that needs no answer is left out where there is nothing to choose from.
    """
    if move.edits and not move.form:
        return book.form
    before = amending.questions(book) if move.edits else ()
    asked = [_for_case(_with_options(field, case, book), case, book, move) for field in move.form]
    if move.form is closing.QUESTIONS:
        return closing.asked(asked, case, book)
    return (*before, *(field for field in asked if field.required or field.field not in _OPTIONS or field.options))


def begun(
    case: Case, book: Playbook, verb: str, chosen: Mapping[str, str], texts: Mapping[TextRef, str]
) -> GivenAnswers:
    """Return what a later page of a verb's form begins with, given what was chosen before."""
    name = chosen.get(noticing.NOTICE, "")
    if verb != "draft" or not isinstance(book, IncidentPlaybook) or name not in book.notices:
        return {}
    return {noticing.TEXT: Text("", noticing.begun(case, book, name, texts))}


def check(
    asked: Iterable[Field], given: GivenAnswers, now: datetime, zone: str, roles: tuple[str, ...] = ()
) -> dict[str, str]:
    """Return a sentence for every question whose answer is wrong; one that was right once is said to be too late."""
    form = tuple(asked)
    found = forms.check(form, given, now, zone, roles)
    if obligations.QUESTIONS[0].field in {field.field for field in form}:
        found = obligations.halves(forms.settle_answers(form, given)) | found
    if GIVEN in {field.field for field in form}:
        found = regulations.early(given, now) | found
    found = closing.halves(form, forms.settle_answers(form, given)) | found
    return {name: MOVED_ON if name in _OPTIONS and said == NO_CHOICE else said for name, said in found.items()}


def offers(case: Case, book: Playbook, actor: Actor | None) -> Mapping[str, Move]:
    """Return the moves to offer, as ``rules.offers`` does, without those whose question has nothing to choose from.

    Which options there are is for the playbook to say: where it knows one severity, nobody can set another.
    """
    return {
        verb: move
        for verb, move in rules.offers(case, actor).items()
        if _answerable(_choices(case, book, move))
        and not any(rules.OF_BOOK[g](book) for g in move.guards if g in rules.OF_BOOK)
    }


def _choices(case: Case, book: Playbook, move: Move) -> Iterable[Field]:
    """Return the questions of a move whose options depend on the case."""
    own = {field.field for field in move.form if field.field in _OPTIONS}
    return (field for field in questions(case, book, move) if field.field in own)


def begins(case: Case, book: Playbook, actor: Actor, verb: str) -> Move | None:
    """Return the move that a verb makes if it asks something first and is to be answered.

    Nobody fills in the form of a move that is sure to be refused: that says at once what it lacks.
    """
    move = offers(case, book, actor).get(verb)
    refused = move and "ready" in move.guards and closing.missing(case, book)
    return move if move and (move.form or move.edits) and not refused else None


def written(case: Case, move: Move, words: Mapping[TextRef, str]) -> GivenAnswers:
    """Return what the form of a move begins with: what was answered before, where it is answered anew."""
    if move.edits:
        return revising.recorded(case, words)
    return closing.written(case, words) if move.form is closing.QUESTIONS else {}


def _answerable(asked: Iterable[Field]) -> bool:
    return all(field.options for field in asked)


# A condition is met when something shows it, and not when somebody says so.
_EVIDENCE = {"label": "Which link shows that it is done?", "type": FieldType.URL, "required": True}


# What is asked at the end of an incident that has a review: root cause and change stand there already.
_ENDS = {"label": "How did it end? Whoever reported it reads this."}


def _for_case(field: Field, case: Case, book: Playbook, move: Move) -> Field:
    if move.to == ("contained",) and (lines := containing.suggestions(case, book)):
        return field.model_copy(update={"help": containing.hint(lines)})
    if move.to == ("closed",) and closing.reviews(book):
        return field.model_copy(update=_ENDS)
    if move.to == ("done",) and tie(case, CONDITION_OF):
        return field.model_copy(update=_EVIDENCE)
    if field.field == obligations.FOR_REQUESTER and is_person(case.requester):
        return field.model_copy(update={"default": case.requester})
    return field


def _with_options(field: Field, case: Case, book: Playbook) -> Field:
    if field.field not in _OPTIONS:
        return field
    found = _OPTIONS[field.field](case, book)
    options = tuple(Option(value=value, label=_cut(label)) for value, label in found.items())
    return field.model_copy(update={"options": options})
