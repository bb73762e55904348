"""The stages of a request: for each seat who has answered, or whose turn it is and why theirs; and who comes later."""

from collections.abc import Callable, Mapping

from countersign.app.sending import Picture
from countersign.domain import rules
from countersign.domain.actors import Actor
from countersign.domain.case import Case, Vote
from countersign.domain.events import Asked
from countersign.domain.playbook import Playbook, Stage
from countersign.slack.views.blocks import Json, section, size, when, who
from countersign.slack.views.words import LIVE, seat, spoken, stages

ROOM = 2500  # characters, so that all of a card keeps to the 12,000 Slack takes
VERDICTS = {"approve": "approved", "reject": "rejected"}
_MARKS = {"approve": "☑", "reject": "☒"}


def _deputy(asked: Asked) -> str:
    return f", deputy for {who(asked.instead_of)}" if asked.instead_of else ", as a deputy"


# Why somebody sits in a seat that is not simply theirs.
_WHYS: Mapping[str, Callable[[Asked], str]] = {
    "deputy": _deputy,
    "escalation": lambda asked: f"{_deputy(asked) if asked.instead_of else ''}, added as time ran out",
    "fallback": lambda _: ", as nobody else could be found",
}


def _sits(asked: Asked) -> str:
    why = _WHYS.get(asked.why)
    return f"{who(asked.person)}{why(asked) if why else ''}"


def _voted(vote: Vote, book: Playbook) -> str:
    instead = f" for {who(vote.instead_of)}" if vote.instead_of else ""
    answer = f"{who(vote.person)} {VERDICTS[vote.verdict]}{instead}"
    return f"{_MARKS[vote.verdict]} {seat(vote.seat, book)}: {answer} {when(vote.at)}"


def _turns(case: Case, book: Playbook, number: int) -> list[str]:
    """Return a line for each seat of an open stage that has no answer yet."""
    lines = []
    for place in rules.open_seats(case):
        if place.stage == number:
            sitting = [_sits(asked) for asked in case.current if asked.place == place]
            lines.append(f"☐ {seat(place.name, book)}: {' or '.join(sitting) or 'nobody could be found'}")
    return lines


def _name(case: Case, book: Playbook, number: int) -> str:
    steps = stages(case, book)
    numbered = f"{number + 1}. " if len(steps) > 1 else ""
    return f"*{numbered}{spoken(steps[number].stage)}*"


def _stands(case: Case, book: Playbook, number: int, stage: Stage) -> str:
    """Return where a stage stands, in a few words."""
    if number in case.passed:
        return "passed"
    asked = number in case.asked_stages
    if case.state not in LIVE:
        answered = any(vote.stage == number for vote in case.votes)
        return ("" if answered else "nobody answered") if asked else "not asked any more"
    if not asked:
        return f"comes later ({', '.join(seat(reviewer.seat, book) for reviewer in stage.reviewers)})"
    left = stage.needed - len(case.voted(number, "approve"))
    return f"{left} more approval{'' if left == 1 else 's'} needed"


def _seats(case: Case, book: Playbook, number: int) -> list[str]:
    """Return a line for each seat of a stage: who has answered, and whose turn it is."""
    votes = [_voted(vote, book) for vote in case.votes if vote.stage == number]
    turns = _turns(case, book, number) if case.state in LIVE and number in case.open_stages else []
    return [*votes, *turns]


def _said(case: Case, book: Playbook, *, brief: bool) -> str:
    """Return the stages in lines; a brief one says of those that passed nothing but that."""
    said: list[str] = []
    for number, stage in enumerate(stages(case, book)):
        said.append(": ".join(filter(None, [_name(case, book, number), _stands(case, book, number, stage)])))
        said += [] if brief and number in case.passed else _seats(case, book, number)
    return "\n".join(said)


def lines(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the stages of an approval with their seats, a line each; the open ones come first to their room."""
    case, book = picture.case, picture.playbook
    full = _said(case, book, brief=False)
    said = full if size(full) <= ROOM else _said(case, book, brief=True)
    return [section(said, ROOM)] if said else []
