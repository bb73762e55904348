"""The stages of a request, a line each: who has answered, whose turn it is, who comes later."""

from countersign.app.sending import Picture
from countersign.domain import rules
from countersign.domain.actors import Actor
from countersign.domain.case import Case, Vote
from countersign.domain.events import Asked
from countersign.domain.playbook import Playbook, Stage
from countersign.slack.views.blocks import Json, section, when, who
from countersign.slack.views.words import LIVE, seat, stages

ROOM = 2500  # characters, so that all of a card keeps to the 12,000 Slack takes
VERDICTS = {"approve": "approved", "reject": "rejected"}


def _voted(vote: Vote, book: Playbook) -> str:
    instead = f" for {who(vote.instead_of)}" if vote.instead_of else ""
    return f"{who(vote.person)} {VERDICTS[vote.verdict]}{instead} {when(vote.at)} ({seat(vote.seat, book)})"


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


def lines(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the stages of an approval, a line each."""
    case, book = picture.case, picture.playbook
    said = [_stage(case, book, number, stage) for number, stage in enumerate(stages(case, book))]
    return [section("\n".join(said), ROOM)] if said else []
