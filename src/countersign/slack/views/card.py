"""The card of a case: what a channel sees, updated in place. It shows moments, never spans, so it does not go stale."""

from collections.abc import Mapping

from countersign.app.sending import Message, Picture
from countersign.domain import rules
from countersign.domain.actors import Actor
from countersign.domain.case import Case, Vote
from countersign.domain.events import Asked
from countersign.domain.lifecycle import Move
from countersign.domain.playbook import ApprovalPlaybook, Playbook, Stage
from countersign.slack.views import answers, denial, rich
from countersign.slack.views.blocks import Json, buttons, context, escape, header, message, section, when, who
from countersign.slack.views.words import (
    LIVE,
    own_sentence,
    reason,
    seat,
    stages,
    state,
    state_line,
    summary,
    titled,
)

STAGES = 2500  # characters, so that all of a card keeps to the 12,000 Slack takes
TRACE = 5
_VERDICTS = {"approve": "approved", "reject": "rejected"}


def head(picture: Picture) -> list[Json]:
    """Return a case's key and kind, and its title."""
    case, book = picture.case, picture.playbook
    name = titled(case, book, picture.texts)
    return [header(f"{case.key} · {book.name}"), rich.block(rich.line(rich.text(name, bold=True)))]


def asked_by(case: Case, book: Playbook) -> str:
    """Return who asked and when, and what the answers were scored."""
    scores = "".join(f" · {escape(item.score)}: {escape(item.band)} ({item.total})" for item in case.scores)
    return f"Asked by {who(case.requester)} {when(case.opened_at)}{scores}{_rule(case, book)}"


def _rule(case: Case, book: Playbook) -> str:
    if not isinstance(book, ApprovalPlaybook) or not 0 <= case.rule < len(book.routing):
        return ""
    return f" · Rule: {escape(book.routing[case.rule].rule)}"


def _voted(vote: Vote, book: Playbook) -> str:
    instead = f" for {who(vote.instead_of)}" if vote.instead_of else ""
    return f"{who(vote.person)} {_VERDICTS[vote.verdict]}{instead} {when(vote.at)} ({seat(vote.seat, book)})"


def _seated(asked: Asked, book: Playbook) -> str:
    instead = f" for {who(asked.instead_of)}" if asked.instead_of else ""
    return f"{who(asked.person)}{instead} ({seat(asked.seat, book)})"


def _open_stage(case: Case, book: Playbook, number: int, stage: Stage) -> list[str]:
    free = [seat for seat in rules.open_seats(case) if seat.stage == number]
    waiting = [_seated(asked, book) for asked in case.current if asked.place in free]
    missing = [f"nobody could be found for {seat(one.name, book)}" for one in case.unfilled if one.stage == number]
    left = stage.needed - len(case.voted(number, "approve"))
    turn = [f"asked now: {', '.join(waiting)}"] if waiting else []
    return [*turn, *missing, f"{left} more approval{'' if left == 1 else 's'} needed"]


def _stage(case: Case, book: Playbook, number: int, stage: Stage) -> str:
    """Return one stage in a line: who has answered, whose turn it is, or who comes later."""
    votes = [_voted(vote, book) for vote in case.votes if vote.stage == number]
    live = case.state in LIVE
    if live and number in case.open_stages:
        parts = [*votes, *_open_stage(case, book, number, stage)]
    elif live and number not in case.passed:
        parts = [f"comes after that ({', '.join(seat(reviewer.seat, book) for reviewer in stage.reviewers)})"]
    else:
        parts = votes or ["nobody answered" if number in case.asked_stages else "not asked any more"]
    return f"{number + 1}. {stage.stage.replace('_', ' ').capitalize()}: {'; '.join(parts)}"


def stage_lines(case: Case, book: Playbook) -> list[Json]:
    """Return the stages of an approval, a line each."""
    lines = [_stage(case, book, number, stage) for number, stage in enumerate(stages(case, book))]
    return [section("\n".join(lines), STAGES)] if lines else []


def _body(picture: Picture, offers: Mapping[str, Move], *more: Json) -> list[Json]:
    case, book, texts = picture.case, picture.playbook, picture.texts
    return [
        *head(picture),
        section(state_line(case)),
        *reason(case, texts),
        *denial.of(picture),
        *own_sentence(case, book, texts),
        *answers.block(case, book, texts, answers.SHORT),
        *stage_lines(case, book),
        context(asked_by(case, book)),
        *more,
        *buttons(offers, case),
    ]


def _text(picture: Picture) -> str:
    return f"{summary(picture.case, picture.playbook, picture.texts)}: {state(picture.case.state)}"


def card(picture: Picture) -> Message:
    """Return the card for the channel of the kind, with the buttons open to anybody asked."""
    return message(_text(picture), _body(picture, rules.offers(picture.case, None)))


def shown_to(picture: Picture, viewer: Actor) -> Message:
    """Return the card for one person, with their own buttons and with why this rule applied."""
    why = "; ".join(escape(line) for line in picture.case.trace[-TRACE:])
    trace = [context(f"Why this rule: {why}")] if why else []
    return message(_text(picture), _body(picture, rules.offers(picture.case, viewer), *trace))
