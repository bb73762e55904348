"""What is said once to one person, from the case as of one event: reminders, outcomes, and trouble."""

from collections.abc import Mapping

from countersign.app.sending import Message, Picture
from countersign.domain import events as e
from countersign.domain.approvals import renewing
from countersign.domain.asking import waiting_for
from countersign.domain.case import Case
from countersign.domain.event_parts import Gap
from countersign.domain.forms import reads
from countersign.domain.grants import SUSPENDED
from countersign.domain.playbook import ApprovalPlaybook, Playbook
from countersign.domain.rules import may_see
from countersign.domain.telling import passed_limit
from countersign.slack.views import gaps, goals, rich
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
from countersign.slack.views.incidents import duties, regulations, updates
from countersign.slack.views.saying import (
    CALLED,
    MAY_ANSWER,
    actor_of,
    added,
    event_of,
    joined,
    quoted,
    say,
    show,
    struck,
    typed,
)
from countersign.slack.views.sections import denied, granted
from countersign.slack.views.words import approvers, in_emergency, limit, own_sentence, seat, state_line


def _command(book: Playbook) -> str:
    return f"`{book.command}`" if book.command else f"`/ai-gov {book.kind}`"


def _again(picture: Picture) -> bool:
    """Tell whether this asks somebody once more: for a later stage, because time ran out, or because they are back."""
    event = event_of(picture)
    new = event.people if isinstance(event, e.PeopleAsked | e.Reassigned) else struck(picture).added
    return any(asked.person == picture.place.name for asked in new)


def reminder(picture: Picture) -> Message:
    """Remind somebody who is asked, or ask them once more, with the limit and how to answer."""
    case = picture.case
    answers = "Decide" if case.lifecycle == "approval" and not case.open_question else "Answer"
    waits = "Your answer is needed once more" if _again(picture) else "This still waits for your answer"
    how = f"{answers} with the buttons in the message above or with {show(case)}."
    return say(picture, f"{waits}.{limit(case)} {how}")


_NOBODY_LEFT = "Nobody is left who could answer; an administrator has been told."


def waiting(picture: Picture) -> Message:
    """Tell the requester that an answer is late, and who was asked as well."""
    case, event = picture.case, struck(picture)
    left = waiting_for(case)
    still = f"It still waits for {people(left)}; you need not do anything." if left else _NOBODY_LEFT
    past = limit(case).strip() if passed_limit(event) or case.overdue else "There is no answer yet."
    return say(picture, joined(past, added(event, MAY_ANSWER), still))


_NEXT: Mapping[str, str] = {
    "rejected": "You can ask again once what stands against it has changed, with {command}.",
    "lapsed": "You can ask again with {command}.",
    "false_alarm": "If it happens again, say so with {command}.",
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
    """Tell whoever asked how it came out, or that it came back: who, when, why, until when, and what to do next."""
    case, book, event = picture.case, picture.playbook, event_of(picture)
    why = typed(event) or (case.outcome.reason if case.outcome else None)
    following = _NEXT.get(case.state, "").format(command=_command(book))
    own = own_sentence(case, book, picture.texts) if case.outcome else []
    blocks = [*quoted(why, picture), *denied.said(picture), *_grant(case, book), *own]
    returned = f"*Reopened* by {actor_of(picture)}: it is worked on again."
    sentence = returned if isinstance(event, e.Reopened) else state_line(case)
    return say(picture, sentence, *blocks, *([section(following)] if following else []))


def pressing(picture: Picture) -> Message:
    """Press whoever leads an incident, or everybody called: what is due or late, who came in, what to do."""
    case, event = picture.case, struck(picture)
    due = goals.struck(event, case)
    todo = goals.todo(case, due[0]) if due else ""
    open_ones = (*duties.pressing(event, picture), *updates.pressing(event, case))
    unled = "" if case.response.lead or duties.unled(event) else "Nobody leads this yet."
    laws = regulations.pressing(event, picture)
    late = (*goals.pressing(event, case), *laws, added(event, CALLED), unled, todo, regulations.todo(event, case))
    sentence = joined(*late, *open_ones, *duties.todo(event, case)) or state_line(case)
    return say(picture, sentence, context(f"The buttons are in the message above; {show(case)} brings them here."))


_RENEW = "To go on after that, press *Renew*: the form opens with your answers of last time."


def ending(picture: Picture) -> Message:
    """Tell the holder and the deciders that a grant ends soon."""
    case, grant = picture.case, picture.case.grant
    if grant is None:
        return say(picture, state_line(case))
    approved = f"It was approved by {people(approvers(case))}."
    renew = granted.renew(picture, picture.place.name)
    again = f"To go on after that, ask again in time with {_command(picture.playbook)}."
    if renewing.offered(case, picture.playbook):
        again = _RENEW if renew else f"{who(grant.holder)} may renew it."
    stopped = "It is suspended." if case.state == SUSPENDED else ""
    ends = f"This approval for {who(grant.holder)} ends {when(grant.until)}."
    return say(picture, joined(ends, stopped, approved, again), *renew)


def expired(picture: Picture) -> Message:
    """Tell the holder and the deciders that a grant is over."""
    again = (
        f"What it allowed is not allowed any more; ask again with {_command(picture.playbook)} if it is still needed."
    )
    own = own_sentence(picture.case, picture.playbook, picture.texts)
    return say(picture, f"{state_line(picture.case)} {again}", *own)


def ahead(picture: Picture) -> Message:
    """Tell the requester and administrators that a request may get stuck. Not all may see it, so no title."""
    case, event = picture.case, event_of(picture)
    found = event.seats if isinstance(event, e.StuckAhead) else ()
    seats = ", ".join(seat(each.seat.name, picture.playbook) for each in found) or "a seat"
    since = f" from {when(min(each.since for each in found))} on" if found else ""
    first = f"{escape(case.key)} may get stuck: everybody who could answer for {seats} will be away{since}, beyond"
    todo = "Ask for an answer before that, or have an administrator name another deputy in the team's file."
    return message(
        f"{escape(case.key)} may get stuck", [section(f"{first} its limit. Nothing has changed yet. {todo}")]
    )


def stuck(picture: Picture) -> Message:
    """Tell administrators which seats are not filled as meant, why, and what to do.

    They may not see the case, so there is no title, and of a private one no name.
    """
    case, event = picture.case, event_of(picture)
    told = event if isinstance(event, e.PeopleAsked) else e.PeopleAsked(0, ())
    if isinstance(event, e.Reassigned):
        names = tuple(one.name for one in event.unfilled)
        told = e.PeopleAsked(0, event.people, names, gaps=event.gaps)
    unfilled = told.unfilled if isinstance(event, e.PeopleAsked | e.Reassigned) else [one.name for one in case.unfilled]
    lines = [_missing(name, told, picture) for name in unfilled]
    lines += [_stood_in(gap, told, picture) for gap in told.gaps if gap.seat not in unfilled]
    shown = "\n".join(lines or [f"{escape(case.key)}: nobody could be found for a seat. {_LOOK}"])
    return message(unmarked(lines[0] if lines else shown), [section(shown, _STUCK)])


_LOOK = "Please look at roles, deputies and fallbacks in the team's file."
_STUCK = 2500  # characters


def _because(gap: Gap, picture: Picture) -> str:
    return gaps.unnamed(gap) if picture.case.private else gaps.reason(picture.case, gap)


def _missing(name: str, told: e.PeopleAsked, picture: Picture) -> str:
    """Return that nobody could be found for a seat: the case waits until somebody is."""
    gap = next((gap for gap in told.gaps if gap.seat == name), None)
    first = f"Nobody could be found for {seat(name, picture.playbook)} of {escape(picture.case.key)}"
    why, todo = (f", because {_because(gap, picture)}", gaps.todo(gap)) if gap else ("", _LOOK)
    return f"{first}{why}, and no fallback could act. {todo} The case stays open until somebody can act."


def _stood_in(gap: Gap, told: e.PeopleAsked, picture: Picture) -> str:
    """Return that somebody else was asked for a seat: the case goes on, but its holder should be looked at."""
    asked = people([one.person for one in told.people if one.seat == gap.seat])
    others = "Somebody else" if picture.case.private else asked
    what = f"{others} was asked for {seat(gap.seat, picture.playbook)} of {escape(picture.case.key)}"
    return f"{what}, because {_because(gap, picture)}. {gaps.todo(gap)} The case goes on."


def _slot(picture: Picture) -> str:
    """Return which message a word about a parked one is about; of a private case not whose, only of what sort."""
    slot = picture.slot
    return slot.removeprefix("parked/").partition(":")[0].partition("/")[0] if picture.case.private else slot


# What went wrong where it was no message.
_ROOMS: Mapping[str, str] = {
    "room": "The room of {case} could not be made.",
    "members": "The people called for {case} could not be let into its room.",
}
_OUTSIDE = "It is not sent again: mend the cause, and tell whoever runs the system by other means now."


def parked(picture: Picture) -> Message:
    """Tell administrators that a message was given up: which, and why. They may not see the case, so no title."""
    case, error = escape(picture.case.key), escape(picture.error or "no reason given", 200)
    slot = picture.slot.removeprefix("parked/").partition("/")[0]
    message_of = f"A message of {case} could not be delivered and was given up ({escape(_slot(picture), 100)})."
    what = _ROOMS[slot].format(case=case) if slot in _ROOMS else message_of
    if (picture.error or "").startswith("webhook:"):
        sentence = f"What {case} tells a program outside Slack was given up: {error}. {_OUTSIDE}"
        return message(sentence, [section(sentence)])
    todo = "The case itself is saved; mend the cause, and tell whoever waits for it."
    sentence = f"{what} Slack's answer: {error}. {todo}"
    return message(sentence, [section(sentence)])


def glass_broken(picture: Picture) -> Message:
    """Tell everybody concerned that a request is allowed before it was decided: by whom, until when, why, what follows.

    Administrators hear of it too; of a private case they have nothing to do with only that it happened.
    """
    case = picture.case
    if not may_see(case, picture.place.name):
        sentence = f"The glass was broken for {escape(case.key)}, a private case. Those who decide about it were told."
        return message(sentence, [section(sentence)])
    follows = f"The decision follows; it waits for {people(waiting_for(case))}. Without one it is revoked."
    return say(picture, f"{in_emergency(case)} {follows}", *quoted(typed(event_of(picture)), picture))
