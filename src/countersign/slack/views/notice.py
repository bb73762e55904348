"""What is said once, from the case as of one event: reminders, lines of a thread, outcomes, and trouble."""

from collections.abc import Callable, Mapping
from typing import Any

from countersign.app.sending import Message, Picture
from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.asking import waiting_for
from countersign.domain.case import Case
from countersign.domain.durations import spell
from countersign.domain.forms import reads
from countersign.domain.notes import passed_limit
from countersign.domain.playbook import ApprovalPlaybook, Playbook
from countersign.slack.views import rich
from countersign.slack.views.blocks import (
    Json,
    context,
    escape,
    message,
    one_line,
    people,
    section,
    unmarked,
    when,
    who,
)
from countersign.slack.views.words import (
    approvers,
    limit,
    own_sentence,
    seat,
    stages,
    state_line,
    summary,
    titled,
    told,
)

LATE = 120  # seconds; less is no delay that anybody would notice


def _event(picture: Picture) -> Any:
    return picture.event.event if picture.event else None


def _struck(picture: Picture) -> e.ClockStruck:
    """Return the clock's event a note speaks of; a note drawn without one says nothing of its own."""
    found = _event(picture)
    return found if isinstance(found, e.ClockStruck) else e.ClockStruck((), 0)


def _late(picture: Picture) -> list[Json]:
    """Return the notice that something comes late, as an amount that stands in the event and so never changes."""
    late = _struck(picture).late
    return [context(f"This comes {spell(late // 60)} late: the service was not running.")] if late >= LATE else []


def _named(picture: Picture) -> Json:
    name = titled(picture.case, picture.playbook, picture.texts)
    return rich.block(rich.line(rich.text(f"{picture.case.key} ", bold=True), name))


def _say(picture: Picture, sentence: str, *blocks: Json) -> Message:
    """Return a note: which case, the sentence, whatever belongs below it, and that it is late if it is."""
    about = summary(picture.case, picture.playbook, picture.texts)
    return message(f"{about}: {unmarked(sentence)}", [_named(picture), section(sentence), *blocks, *_late(picture)])


def _quoted(words: str | None) -> list[Json]:
    return [rich.said(words)] if words else []


def _show(case: Case) -> str:
    return f"`/ai-gov show {escape(case.key)}`"


def _command(book: Playbook) -> str:
    return f"`{book.command}`" if book.command else f"`/ai-gov {book.kind}`"


def _again(picture: Picture) -> bool:
    """Tell whether this asks somebody once more, for a stage that comes later or because time ran out."""
    event = _event(picture)
    new = event.people if isinstance(event, e.PeopleAsked) else _struck(picture).added
    return any(asked.person == picture.place.name for asked in new)


def reminder(picture: Picture) -> Message:
    """Remind somebody who is asked, or ask them once more, with the limit and how to answer."""
    case = picture.case
    answers = "Decide" if case.lifecycle == "approval" else "Answer"
    waits = "Your answer is needed once more" if _again(picture) else "This still waits for your answer"
    how = f"{answers} with the buttons in the message above or with {_show(case)}."
    return _say(picture, f"{waits}.{limit(case)} {how}")


def _added(event: e.ClockStruck) -> str:
    found = people(asked.person for asked in event.added)
    return f"{found} may answer now as well." if event.added else ""


def waiting(picture: Picture) -> Message:
    """Tell the requester that an answer is late, and who was asked as well."""
    case, event = picture.case, _struck(picture)
    still = f"It still waits for {people(waiting_for(case))}; you need not do anything."
    past = limit(case).strip() if passed_limit(event) or case.overdue else "There is no answer yet."
    return _say(picture, " ".join(filter(None, [past, _added(event), still])))


def _clock_line(event: e.ClockStruck, picture: Picture) -> str:
    reminded = f"Still waiting for {people(waiting_for(picture.case))}."
    past = limit(picture.case).strip() if passed_limit(event) else ""
    return " ".join(filter(None, [past, _added(event), reminded]))


def _vote_line(event: e.Voted, picture: Picture) -> str:
    verdict = "approved" if event.verdict == "approve" else "rejected"
    instead = f" for {who(event.instead_of)}" if event.instead_of else ""
    return f"{_actor(picture)} {verdict}{instead} ({seat(event.seat, picture.playbook)})."


def _asked_line(event: e.PeopleAsked, picture: Picture) -> str:
    missing = "; ".join(seat(name, picture.playbook) for name in event.unfilled)
    alone = f" Nobody could be found for {missing}." if missing else ""
    return f"Stage {event.stage + 1}: {people(asked.person for asked in event.people)} asked.{alone}"


def _passed_line(event: e.StagePassed, picture: Picture) -> str:
    return f"Stage {event.stage + 1} of {len(stages(picture.case, picture.playbook))} passed."


def _actor(picture: Picture) -> str:
    return who(picture.event.actor if picture.event else SYSTEM)


# What a thread says of an event; an event that is not here is told by the state of the case after it.
_LINES: Mapping[type[e.Event], Callable[[Any, Picture], str]] = {
    e.Opened: lambda _, picture: f"Opened by {_actor(picture)}.",
    e.PeopleAsked: _asked_line,
    e.ClockStruck: _clock_line,
    e.Voted: _vote_line,
    e.StagePassed: _passed_line,
}


def line(picture: Picture) -> Message:
    """Say in the card's thread what happened; the card above it names the case."""
    event = _event(picture)
    speak = _LINES.get(type(event))
    sentence = speak(event, picture) if speak else state_line(picture.case)
    why = told(getattr(event, "reason", None), picture.texts)
    return message(
        f"{escape(picture.case.key)}: {unmarked(sentence)}", [section(sentence), *_quoted(why), *_late(picture)]
    )


_NEXT: Mapping[str, str] = {
    "rejected": "You can ask again once what stands against it has changed, with {command}.",
    "lapsed": "You can ask again with {command}.",
}


def _grant(case: Case, book: Playbook) -> list[Json]:
    """Return what an approval holds for, in the words of the form."""
    rule = book.grant if isinstance(book, ApprovalPlaybook) else None
    if rule is None or case.grant is None:
        return []
    named = [(rule.system, case.grant.system), (rule.scope, case.grant.scope)]
    words = [reads(book.fields[field], value, {}) for field, value in named if value and field and field in book.fields]
    return (
        [rich.block(rich.line(rich.text("Holds for: ", bold=True), one_line(", ".join(words), 300)))] if words else []
    )


def outcome(picture: Picture) -> Message:
    """Tell whoever asked how it came out: who, when, why, until when, and what to do next."""
    case, book = picture.case, picture.playbook
    shown = getattr(_event(picture), "evidence", None) or (case.outcome.reason if case.outcome else None)
    following = _NEXT.get(case.state, "").format(command=_command(book))
    blocks = [*_quoted(told(shown, picture.texts)), *_grant(case, book), *own_sentence(case, book, picture.texts)]
    return _say(picture, state_line(case), *blocks, *([section(following)] if following else []))


def ending(picture: Picture) -> Message:
    """Tell the holder and the deciders that a grant ends soon."""
    case, grant = picture.case, picture.case.grant
    if grant is None:
        return _say(picture, state_line(case))
    approved = f"It was approved by {people(approvers(case))}."
    again = f"To go on after that, ask again in time with {_command(picture.playbook)}."
    return _say(picture, f"This approval for {who(grant.holder)} ends {when(grant.until)}. {approved} {again}")


def expired(picture: Picture) -> Message:
    """Tell the holder and the deciders that a grant is over."""
    again = (
        f"What it allowed is not allowed any more; ask again with {_command(picture.playbook)} if it is still needed."
    )
    own = own_sentence(picture.case, picture.playbook, picture.texts)
    return _say(picture, f"{state_line(picture.case)} {again}", *own)


def stuck(picture: Picture) -> Message:
    """Tell administrators that nobody could be found for some seats. They may not see the case, so no title."""
    case, event = picture.case, _event(picture)
    unfilled = event.unfilled if isinstance(event, e.PeopleAsked) else case.unfilled
    seats = ", ".join(seat(name, picture.playbook) for name in unfilled) or "a seat"
    todo = "Please look at roles, deputies and fallbacks in the team's file."
    left = "The case stays open until somebody can act."
    sentence = f"Nobody could be found for {seats} of {escape(case.key)}. {todo} {left}"
    return message(sentence, [section(sentence)])


def parked(picture: Picture) -> Message:
    """Tell administrators that a message was given up: which, and why. They may not see the case, so no title."""
    case, error = escape(picture.case.key), escape(picture.error or "no reason given", 200)
    what = f"A message of {case} could not be delivered and was given up ({escape(picture.slot, 100)})."
    todo = "The case itself is saved; mend the cause, and tell whoever waits for it."
    sentence = f"{what} Slack's answer: {error}. {todo}"
    return message(sentence, [section(sentence)])
