"""What people ask and answer before a decision: the message with a question, notes about it, lines of the thread."""

from collections.abc import Mapping
from typing import Any

from countersign.app.sending import Message, Picture
from countersign.domain import events as e
from countersign.domain import rules
from countersign.domain.case import Case, Question
from countersign.domain.mirrors import question_of
from countersign.slack.views import changes
from countersign.slack.views.blocks import Json, buttons, message, section, unmarked, when, who
from countersign.slack.views.saying import actor_of, event_of, joined, quoted, say, show, typed
from countersign.slack.views.sections import heading
from countersign.slack.views.words import limit, state_line, summary

_ABOVE = "with the buttons in the message above or with"
_HOWS = {
    "given": "You answered it {at}.",
    "waived": "{who} went on without an answer {at}.",
    "changed": "The request was changed {at}, which settled it.",
}


def _how(case: Case, question: Question) -> str:
    """Return how a question was settled, said to the requester."""
    if question.settled and question.settled_by and question.settled_at:
        return _HOWS[question.settled].format(who=who(question.settled_by), at=when(question.settled_at))
    return state_line(case)


def question(picture: Picture) -> Message:
    """Return the message that asks the requester; its button goes away once the question is settled."""
    case = picture.case
    asked = question_of(case, picture.slot)
    if asked is None:
        return say(picture, state_line(case))
    opening = f"{who(asked.by)} has a question about your request {when(asked.at)}."
    about = f"{summary(case, picture.playbook, picture.texts)}: {unmarked(opening)}"
    return message(
        about, [*heading.head(picture), section(opening), *quoted(asked.text, picture), *_below(case, asked)]
    )


def _below(case: Case, asked: Question) -> list[Json]:
    if asked is not case.open_question:
        return [section(_how(case, asked))]
    offered = {verb: move for verb, move in rules.offers(case, case.requester).items() if verb == "answer"}
    waits = f"Nobody decides until you answer, and the limits stand still.{limit(case)}"
    return [section(waits), *buttons(offered, case)]


def settled(picture: Picture) -> Message:
    """Tell those who decide that a question is settled, or the requester that nobody waits for their answer."""
    case, event = picture.case, event_of(picture)
    if picture.place.name == case.requester:
        sentence = f"{actor_of(picture)} goes on without an answer to the question; you need not do anything."
        return say(picture, sentence)
    done = "answered" if isinstance(event, e.InfoGiven) else "goes on without an answer"
    turn = f"{actor_of(picture)} {done}, so it is your turn again.{limit(case)} Decide {_ABOVE} {show(case)}."
    return say(picture, turn, *quoted(typed(event), picture))


def unanswered(picture: Picture) -> Message:
    """Tell those who decide that a question has no answer yet, and that they need not wait for one."""
    case = picture.case
    asked = f" since {when(case.open_question.at)}" if case.open_question else ""
    choice = f"You can wait, or go on without it {_ABOVE} {show(case)}."
    return say(picture, f"{who(case.requester)} has not answered the question{asked}. {choice}")


def revised(picture: Picture) -> Message:
    """Tell somebody who is asked what the requester changed, and whether they are asked once more."""
    case = picture.case
    anew = isinstance(event_of(picture), e.PeopleAsked)
    edits = [edit for edit in case.edits if edit.material or not anew]
    what = f": {changes.told(edits[-1], picture.playbook, case.answers)}" if edits else ""
    changed = f"{who(case.requester)} changed the request{what}."
    if not anew:
        return say(picture, f"{changed} Answers that were given still count.")
    void = f"Answers from before the change do not count any more, and you are asked again.{limit(case)}"
    return say(picture, f"{changed} {void} Decide {_ABOVE} {show(case)}.")


def _revised_line(event: e.Revised, picture: Picture) -> str:
    case = picture.case
    void = "Answers from before do not count any more; who decides is worked out anew." if event.material else ""
    closed = event.material and case.questions and case.questions[-1].settled_at == case.edits[-1].at
    done = "That settles the open question." if closed else ""
    return joined(
        f"{actor_of(picture)} changed {changes.told(case.edits[-1], picture.playbook, case.answers)}.", void, done
    )


LINES: Mapping[type[e.Event], Any] = {
    e.InfoAsked: lambda _, picture: f"{actor_of(picture)} asks {who(picture.case.requester)}; the limits stand still:",
    e.InfoGiven: lambda _, picture: f"{actor_of(picture)} answered; the limits run on:",
    e.InfoWaived: lambda _, picture: f"{actor_of(picture)} goes on without an answer; the limits run on.",
    e.Revised: _revised_line,
}
