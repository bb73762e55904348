"""An incident as people see it: the card in its channel, a message to each one called, a report to who declared it."""

from collections.abc import Callable, Mapping

from countersign.app.sending import Message, Picture
from countersign.domain import events as e
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.playbook import Playbook
from countersign.domain.verb_forms import offers
from countersign.slack.views import answers, checklist, goals
from countersign.slack.views.blocks import Json, buttons, context, escape, message, section, when, who
from countersign.slack.views.sections.heading import head
from countersign.slack.views.words import (
    leads,
    own_sentence,
    reason,
    seat,
    severity,
    state,
    state_line,
    summary,
)

# Characters, so that all of a message keeps to the 12,000 Slack takes.
CALLED, WHY = 1000, 800
ROOM = answers.Room(2900, 5000)

_NEXT: Mapping[str, str] = {
    "declared": "Next, the people called find out what this is.",
    "triaged": "Next, it is contained, so that it does no more harm.",
    "contained": "It does no more harm; next, it is resolved.",
    "resolved": "It is resolved; next, its root cause is written down and it is closed.",
    "reopened": "It came back and is worked on again.",
}


def _running(case: Case) -> str:
    return f"*{state(case.state)}*. {leads(case)}"


def status(case: Case, book: Playbook) -> str:
    """Return how severe an incident is, and where it stands or how it ended; a near miss has no severity."""
    severe = escape(severity(case, book), 80)
    stands = state_line(case) if case.outcome else _running(case)
    return f"*{severe}* · {stands}" if severe else stands


def _ended(picture: Picture) -> list[Json]:
    """Return why an incident ended, in full: its root cause, or why it was none."""
    asked = [context("Root cause, and what changes because of it:")] if picture.case.state == "closed" else []
    why = reason(picture.case, picture.texts)
    return [*asked, *why] if why else []


def _goals(case: Case) -> list[Json]:
    lines = goals.lines(case)
    return [section(lines)] if lines else []


def _what(book: Playbook) -> Playbook:
    """Return the rules with the form that is shown: how severe it is now stands above the answers."""
    return book.model_copy(update={"form": tuple(field for field in book.form if field.field != "severity")})


def _answers(picture: Picture, room: answers.Room) -> list[Json]:
    case, book, texts = picture.case, _what(picture.playbook), picture.texts
    cut = room is answers.SHORT and answers.shortened(case, book, texts, room)
    hint = [context(f"Some answers are shortened here. {_more(case)}")] if cut else []
    return [*answers.block(case, book, texts, room), *hint]


def _more(case: Case) -> str:
    return f"Look at it with `/ai-gov show {escape(case.key)}`."


def _seats(case: Case, person: Actor, book: Playbook) -> str:
    """Return what somebody was called for; who came in later stands for those who were called before."""
    held = [asked for asked in case.asked if asked.person == person]
    names = [
        seat(asked.seat, book) + (f" for {who(asked.instead_of)}" if asked.instead_of else "")
        for asked in held
        if asked.why != "escalation" or asked.instead_of
    ]
    return f"{who(person)} ({', '.join(dict.fromkeys(names)) or 'added later'})"


def called(case: Case, book: Playbook) -> list[Json]:
    """Return who was called and for what, and for what nobody could be found."""
    persons = dict.fromkeys(asked.person for asked in case.asked)
    missing = [f"nobody could be found for {seat(one.name, book)}" for one in case.unfilled]
    found = "; ".join([", ".join(_seats(case, person, book) for person in persons), *missing]).removeprefix("; ")
    return [section(f"*{'Called' if case.response.severity else 'Asked'}*: {found}", CALLED)] if found else []


def _declared(case: Case) -> str:
    again = next((step.at for step in reversed(case.steps) if step.after == "reopened"), None)
    since = f" · Reopened {when(again)}" if again else ""
    return f"Declared by {who(case.requester)} {when(case.opened_at)}{since}"


def _body(picture: Picture, room: answers.Room, viewer: Actor | None) -> list[Json]:
    case, book, texts = picture.case, picture.playbook, picture.texts
    return [
        *head(picture),
        section(status(case, book)),
        *_ended(picture),
        *_goals(case),
        *own_sentence(case, book, texts),
        *_answers(picture, room),
        *checklist.block(case, texts),
        *called(case, book),
        context(_declared(case)),
        *buttons(offers(case, book, viewer), case),
    ]


def _text(picture: Picture) -> str:
    """Return the notification: how severe, which case, and where it stands."""
    severe = escape(severity(picture.case, picture.playbook), 80)
    about = summary(picture.case, picture.playbook, picture.texts)
    return f"{f'{severe}: ' if severe else ''}{about}: {state(picture.case.state)}"


def card(picture: Picture) -> Message:
    """Return the card for the channel, with the buttons open to anybody called."""
    return message(_text(picture), _body(picture, answers.SHORT, None))


def shown_to(picture: Picture, viewer: Actor) -> Message:
    """Return the card for one person, with their own buttons and with longer answers."""
    room = answers.SHORT if picture.case.outcome else ROOM
    return message(_text(picture), _body(picture, room, viewer))


def _deputy(asked: e.Asked, name: str) -> str:
    holder = f"{who(asked.instead_of)}, who cannot act on this" if asked.instead_of else "somebody who cannot act"
    return f"You stand in for {holder} ({name})."


def _added(asked: e.Asked, name: str) -> str:
    if asked.instead_of is None:
        return "You are added because time is running out."
    return f"You stand in for {who(asked.instead_of)} because time is running out ({name})."


_WHYS: Mapping[str, Callable[[e.Asked, str], str]] = {
    "primary": lambda _, name: f"You hold the role {name}.",
    "named": lambda _, name: f"You are named for this ({name}).",
    "deputy": _deputy,
    "escalation": _added,
    "fallback": lambda _, name: f"Nobody else could be found ({name}).",
    "member": lambda _, name: f"You are one of the {name}.",
    "turn": lambda _, name: f"You are on turn ({name}).",
}


def _call(case: Case) -> str:
    return "You are called." if case.response.severity else "Please look at this."


def _whys(picture: Picture) -> str:
    """Return why this person was called, for each of their seats."""
    case, book, actor = picture.case, picture.playbook, picture.place.name
    whys = [_WHYS[asked.why](asked, seat(asked.seat, book)) for asked in case.asked if asked.person == actor]
    return " ".join(dict.fromkeys([f"*{_call(case)}*", *whys]))


def responder(picture: Picture) -> Message:
    """Return the message to one person who was called; once it is over, how it ended and the way back."""
    case, book, actor = picture.case, picture.playbook, picture.place.name
    own = buttons(offers(case, book, actor), case)
    if case.outcome:
        over = [section(status(case, book)), *_ended(picture), context(_more(case))]
        return message(_text(picture), [*head(picture), *over, *own])
    blocks = [
        *head(picture),
        section(_whys(picture), WHY),
        section(status(case, book)),
        *_goals(case),
        *_answers(picture, ROOM),
        *checklist.block(case, picture.texts),
        *called(case, book),
        context(_declared(case)),
        *own,
    ]
    return message(f"{_call(case)} {_text(picture)}", blocks)


def _saved(case: Case) -> str:
    also = " You are called yourself; another message says why." if _is_called(case) else ""
    return f"Saved as *{escape(case.key)}* {when(case.opened_at)}. You'll be told how it ends.{also}"


def _is_called(case: Case) -> bool:
    return any(asked.person == case.requester for asked in case.asked)


def report(picture: Picture) -> Message:
    """Return the message to whoever declared it: the key, who is called, what happens next, and then how it ended."""
    case, book, texts = picture.case, picture.playbook, picture.texts
    own = buttons(offers(case, book, case.requester), case)
    first = [] if case.outcome else [section(_saved(case))]
    following = _NEXT.get(case.state, "")
    stands = [section(f"{status(case, book)} {following}".strip()), *_ended(picture)]
    rest = [*_goals(case), *called(case, book), *_answers(picture, answers.SHORT)]
    more = [] if _is_called(case) else [*own_sentence(case, book, texts), *rest]
    text = f"{'' if case.outcome else 'Saved as '}{summary(case, book, texts)}: {state(case.state)}"
    return message(text, [*head(picture), *first, *stands, *more, *own])
