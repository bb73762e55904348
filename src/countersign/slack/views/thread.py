"""The timeline: lines that the thread of a card says of each event, in order, for all to read later."""

from collections.abc import Callable, Mapping
from typing import Any

from countersign.app.sending import Message, Picture
from countersign.domain import events as e
from countersign.domain.asking import waiting_for
from countersign.domain.case import Case, Vote
from countersign.domain.fields import Field
from countersign.domain.telling import passed_limit
from countersign.domain.veil import hidden
from countersign.slack.views import goals, halts, holding, talk
from countersign.slack.views.blocks import Json, escape, message, people, section, unmarked, when, who
from countersign.slack.views.incidents import (
    closing,
    duties,
    notices,
    others,
    pause,
    referrals,
    regulations,
    timeline,
    updates,
)
from countersign.slack.views.saying import CALLED, MAY_ANSWER, actor_of, added, event_of, joined, late, quoted, typed
from countersign.slack.views.sections.stages import voted
from countersign.slack.views.words import limit, seat, severity, stages, state_line

Line = Callable[[Any, Picture], str]


def _clock_line(event: e.ClockStruck, picture: Picture) -> str:
    if picture.case.open_question:
        return f"{who(picture.case.requester)} has not answered yet; those who decide can go on without it."
    past = limit(picture.case).strip() if passed_limit(event) else ""
    reminded = f"Still waiting for {people(waiting_for(picture.case))}."
    return joined(past, added(event, MAY_ANSWER), reminded)


def _vote_line(event: e.Voted, picture: Picture) -> str:
    if event.stage in hidden(picture.case):
        count = sum(vote.stage == event.stage for vote in picture.case.votes)
        return f"An answer came in, {count} so far. Who answered and how is shown when this stage closes."
    verdict = "approved" if event.verdict == "approve" else "rejected"
    instead = f" for {who(event.instead_of)}" if event.instead_of else ""
    terms = f" with {len(event.terms)} condition{'' if len(event.terms) == 1 else 's'}" if event.terms else ""
    return f"{actor_of(picture)} {verdict}{terms}{instead} ({seat(event.seat, picture.playbook)})."


def _missing(event: e.PeopleAsked, picture: Picture) -> str:
    seats = "; ".join(seat(name, picture.playbook) for name in event.unfilled)
    return f"Nobody could be found for {seats}." if seats else ""


def _asked_line(event: e.PeopleAsked, picture: Picture) -> str:
    asked = f"Stage {event.stage + 1}: {people(asked.person for asked in event.people)} asked."
    return joined(asked, _missing(event, picture))


_LEFT: Mapping[str, str] = {
    "away": "{who} is away and not asked any more.",
    "barred": "{who} cannot act here any more and is not asked.",
    "back": "{who} only stood in and is not asked any more.",
    "changed": "{who} is not the one to ask any more.",
}


def _reassigned_line(event: e.Reassigned, picture: Picture) -> str:
    book = picture.playbook
    came = [f"{who(one.person)}{_instead(one)} ({seat(one.seat, book)})" for one in event.people]
    left = [_LEFT[gone.why].format(who=who(gone.asked.person)) for gone in event.gone]
    empty = "; ".join(seat(one.name, book) for one in event.unfilled)
    asked = f"Asked now: {', '.join(came)}." if came else ""
    return joined(asked, *left, f"Nobody could be found for {empty}." if empty else "")


def _instead(asked: e.Asked) -> str:
    return f" for {who(asked.instead_of)}" if asked.instead_of else ""


def _ahead_line(event: e.StuckAhead, picture: Picture) -> str:
    lines = (
        f"This may get stuck: everybody who could answer for {seat(each.seat.name, picture.playbook)} will be away "
        f"from {when(each.since)} on."
        for each in event.seats
    )
    return joined(*lines)


def _passed_line(event: e.StagePassed, picture: Picture) -> str:
    passed = f"Stage {event.stage + 1} of {len(stages(picture.case, picture.playbook))} passed."
    return joined(passed, _unveiled(event, picture))


def _shown_now(event: object, case: Case) -> list[Vote]:
    """Return the votes that an event lets everybody see: those of a blind stage that closes by it."""
    if isinstance(event, e.StagePassed):
        closed = {event.stage} & {*case.blind}
    else:
        closed = {*case.blind}.difference(case.passed) if isinstance(event, e.Rejected) else set()
    return [vote for vote in case.votes if vote.stage in closed]


def _unveiled(event: object, picture: Picture) -> str:
    votes = [voted(vote, picture.playbook) for vote in _shown_now(event, picture.case)]
    return f"The answers: {'; '.join(votes)}." if votes else ""


def _unveiled_reasons(event: object, picture: Picture) -> list[Json]:
    """Return why those rejected whose votes are shown now, but for the reason that stands there already."""
    reasons = [vote.reason for vote in _shown_now(event, picture.case) if vote.reason != typed(event)]
    return [block for reason in reasons for block in quoted(reason, picture)]


def _kept_line(event: e.TextKept, picture: Picture) -> str:
    fields = picture.playbook.fields
    parts = (f"{escape(part.what)} in “{escape(_label(fields, part.field), 80)}”" for part in event.parts)
    return f"{actor_of(picture)} kept what looks like {', '.join(parts)}, for this reason:"


def _label(fields: Mapping[str, Field], name: str) -> str:
    return fields[name].label if name in fields else name


def _lifted_line(event: e.Lifted, picture: Picture) -> str:
    by = "" if event.task else f" by {actor_of(picture)}"
    return f"*Lifted*{by}: it may be used again."


# An event that is not here is told by the state of the case after it.
_LINES: Mapping[type[e.Event], Line] = {
    e.Opened: lambda _, picture: f"Opened by {actor_of(picture)}.",
    e.PeopleAsked: _asked_line,
    e.ClockStruck: _clock_line,
    e.Voted: _vote_line,
    e.StagePassed: _passed_line,
    e.Rejected: lambda event, picture: joined(state_line(picture.case), _unveiled(event, picture)),
    e.Reassigned: _reassigned_line,
    e.StuckAhead: _ahead_line,
    e.TextKept: _kept_line,
    **talk.LINES,
    e.ConditionMoved: lambda event, picture: holding.news(event.task, picture),
    e.Lifted: _lifted_line,
    e.Halted: halts.news,
    e.HaltEnded: halts.news,
}


def _severity_line(_: e.SeveritySet, picture: Picture) -> str:
    severe = escape(severity(picture.case, picture.playbook), 80)
    since = "its return" if any(step.after == "reopened" for step in picture.case.steps) else "the declaration"
    return f"{actor_of(picture)} set the severity to *{severe}*; its limits count from {since}."


def _called_line(event: e.PeopleAsked, picture: Picture) -> str:
    new = [f"{who(asked.person)} ({seat(asked.seat, picture.playbook)})" for asked in event.people]
    return joined(f"Called as well: {', '.join(new)}." if new else "", _missing(event, picture))


def _pressed_line(event: e.ClockStruck, picture: Picture) -> str:
    late = (*goals.pressing(event, picture.case), *duties.pressing(event, picture))
    return joined(*late, *regulations.pressing(event, picture), added(event, CALLED))


_REACHED: Mapping[str, str] = {
    "triage": "{who} triaged this{late}.",
    "leadership": "{who} says that leadership was told{late}.",
    "containment": "{who} contained this{late}.",
    "resolution": "{who} resolved this{late}.",
}


def _reached_line(event: e.Reached, picture: Picture) -> str:
    steps = picture.case.steps
    after = ", after its limit" if steps and steps[-1].kept is False else ""
    return _REACHED[event.goal].format(who=actor_of(picture), late=after)


def _item(number: int, picture: Picture) -> str:
    items = picture.case.response.checklist
    return escape(items[number] if number < len(items) else f"item {number + 1}")


def _ticked_line(event: e.ItemTicked, picture: Picture) -> str:
    did = "says that this does not apply" if event.skipped else "ticked"
    return f"{actor_of(picture)} {did}: {_item(event.item, picture)}"


_INCIDENT: Mapping[type[e.Event], Line] = {
    e.Opened: lambda _, picture: f"Declared by {actor_of(picture)}.",
    e.SeveritySet: _severity_line,
    e.PeopleAsked: _called_line,
    e.DutyTaken: duties.line,
    e.DutyHanded: duties.line,
    e.DutyFell: duties.line,
    e.SeverityEntered: updates.entered_line,
    e.StatusPosted: lambda _, picture: f"*Status update* by {actor_of(picture)}:",
    e.UpdateSnoozed: updates.snoozed_line,
    e.Reached: _reached_line,
    e.ItemTicked: _ticked_line,
    e.ItemUnticked: lambda event, picture: f"{actor_of(picture)} took a tick back: {_item(event.item, picture)}",
    e.NoticeDrafted: notices.drafted,
    e.NoticeSent: notices.marked,
    e.EntryAdded: timeline.written,
    e.Reviewed: closing.written,
    e.ActionAdded: closing.added,
    e.ActionMoved: closing.news,
    e.ClockStruck: _pressed_line,
    e.TextKept: _kept_line,
    e.Joined: others.joined_line,
    e.Duplicated: others.duplicate_line,
    e.Twinned: others.twin_line,
    e.Unsealed: others.unsealed_line,
    **regulations.LINE,
    e.Paused: pause.begun,
    e.PauseLifted: pause.lifted,
    e.Referred: referrals.wanted,
    e.ReferralMoved: referrals.news,
    e.Reopened: lambda _, picture: f"*Reopened* by {actor_of(picture)}; its limits count from now on.",
}


def line(picture: Picture) -> Message:
    """Say in the card's thread what happened; the card above it names the case."""
    event = event_of(picture)
    speak = (_INCIDENT if picture.case.lifecycle == "incident" else _LINES).get(type(event))
    sentence = (speak(event, picture) if speak else "") or state_line(picture.case)
    return message(
        f"{escape(picture.case.key)}: {unmarked(sentence)}",
        [section(sentence), *quoted(typed(event), picture), *_unveiled_reasons(event, picture), *late(picture)],
    )
