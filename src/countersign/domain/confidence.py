"""Reports in confidence: whoever reports is in the record as a salted hash, and their name is kept apart from it.

The name is one more of the case's texts, so it can be erased like any other, and then nobody knows it any more. Only
delivery looks it up, to send the reporter their messages, and an unsealing, to tell it to those who approved that.
"""

from collections.abc import Mapping
from dataclasses import replace

from countersign.domain.actors import Actor, is_person, seal_of, sealed_actor
from countersign.domain.case import Case
from countersign.domain.commands import OPEN, Command
from countersign.domain.playbook import IncidentPlaybook, Playbook
from countersign.domain.texts import GivenAnswers, Text, TextRef

CONFIDENTIAL = "confidential"  # the question of a form whose answer keeps the name of the reporter apart
UNNAMED = sealed_actor("")  # what somebody without a name may see is what everybody may
NAMELESS = "Only somebody in Slack can report in confidence, because nobody else could be told how it goes."


def asked(answers: GivenAnswers, book: Playbook) -> bool:
    """Tell whether a report is to be in confidence."""
    return isinstance(book, IncidentPlaybook) and answers.get(CONFIDENTIAL) is True


def sealed(command: Command, book: Playbook) -> Command:
    """Return a command that opens a case with the sender's name replaced, if it is to be in confidence.

    Whatever follows from it never had the name. One that brings no name of its own, with a salt, stays as it is, and
    ``decide`` refuses it.
    """
    name = command.name
    fits = name is not None and name.body == command.actor and is_person(command.actor)
    if command.verb != OPEN or name is None or not fits or not asked(command.answers, book):
        return replace(command, name=None)
    return replace(command, actor=sealed_actor(name.ref.text))


def missing(command: Command, answers: GivenAnswers, book: Playbook) -> dict[str, str]:
    """Return what is wrong with a report in confidence that would carry a name."""
    return {CONFIDENTIAL: NAMELESS} if asked(answers, book) and seal_of(command.actor) is None else {}


def name_of(actor: Actor) -> TextRef | None:
    """Return which text of the case holds the name of an actor, None for one whose name is in the record."""
    digest = seal_of(actor)
    return TextRef(digest) if digest else None


def reader(actor: Actor, texts: Mapping[TextRef, str]) -> Actor | None:
    """Return who an actor is, for sending them a message: None if their name was erased."""
    ref = name_of(actor)
    return texts.get(ref) if ref else actor


def keeps_name(case: Case) -> bool:
    """Tell whether the name of whoever opened a case is kept apart, and still there."""
    sealed = seal_of(case.requester)
    return sealed is not None and sealed not in case.erased


def hears(case: Case) -> bool:
    """Tell whether whoever opened a case can be told anything: nobody can whose name is erased, and no program."""
    return is_person(case.requester) or keeps_name(case)


def names(command: Command) -> tuple[Text, ...]:
    """Return the name that goes with a command in confidence, to be kept apart."""
    return (command.name,) if command.name and seal_of(command.actor) else ()
