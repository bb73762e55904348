"""The stages of a request with their seats, a line each: who has answered, whose turn it is, who comes later."""

from countersign.app.sending import Picture
from countersign.domain import rules
from countersign.domain.actors import Actor
from countersign.domain.case import Case, Vote
from countersign.domain.event_parts import Seat
from countersign.domain.events import Asked
from countersign.domain.playbook import Playbook, Stage
from countersign.domain.veil import HIDDEN, hidden
from countersign.slack.views import gaps
from countersign.slack.views.blocks import Json, section, size, when, who
from countersign.slack.views.words import LIVE, seat, spoken, stages

ROOM = 2500  # characters, so that all of a card keeps to the 12,000 Slack takes
VERDICTS = {"approve": "approved", "reject": "rejected"}
_MARKS = {"approve": "☑", "reject": "☒"}


def _sits(asked: Asked, case: Case) -> str:
    """Return who sits in a seat, for whom, and why if it was meant for somebody else."""
    deputy = f", deputy for {who(asked.instead_of)}" if asked.instead_of else ""
    return f"{who(asked.person)}{deputy}{_otherwise(asked, case)}"


def _otherwise(asked: Asked, case: Case) -> str:
    """Return why somebody sits in a seat that was not meant for them, nothing where that goes without saying."""
    if asked.why == "escalation":
        return ", added as time ran out"
    gap = gaps.gap_of(case, asked)
    if gap and (asked.why == "fallback" or gap.why == "gone"):
        return f", because {gaps.reason(case, gap)}"
    return ", as nobody else could be found" if asked.why == "fallback" else ""


def voted(vote: Vote, book: Playbook) -> str:
    """Return one vote: for what, whose, how, for whom, and when."""
    instead = f" for {who(vote.instead_of)}" if vote.instead_of else ""
    answer = f"{who(vote.person)} {VERDICTS[vote.verdict]}{' with conditions' if vote.terms else ''}{instead}"
    return f"{_MARKS[vote.verdict]} {seat(vote.seat, book)}: {answer} {when(vote.at)}"


def _places(case: Case, number: int) -> list[Seat]:
    """Return the seats of an open stage whose turn it is; where votes are hidden, all whose vote is not shown."""
    if number not in hidden(case):
        return [place for place in rules.open_seats(case) if place.stage == number]
    shown = {vote.seat for vote in case.votes if vote.stage == number}
    empty = [place for place in case.unfilled if place.stage == number]
    asked = [one.place for one in case.current if one.stage == number and one.seat not in shown]
    return list(dict.fromkeys([*asked, *empty]))


def _turns(case: Case, book: Playbook, number: int) -> list[str]:
    """Return a line for each seat of an open stage that has no answer to be seen."""
    lines = []
    for place in _places(case, number):
        sitting = [_sits(asked, case) for asked in case.current if asked.place == place]
        lines.append(f"☐ {seat(place.name, book)}: {' or '.join(sitting) or 'nobody could be found'}")
    return lines


def _name(case: Case, book: Playbook, number: int) -> str:
    steps = stages(case, book)
    numbered = f"{number + 1}. " if len(steps) > 1 else ""
    return f"*{numbered}{spoken(steps[number].stage)}*"


def _counted(case: Case, number: int) -> str:
    """Return what may be said of a stage whose votes are hidden: how many there are."""
    seats = {asked.seat for asked in case.current if asked.stage == number}
    count = sum(vote.stage == number for vote in case.votes)
    return f"{count} of {len(seats)} answered, shown when this stage closes"


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
    if number in hidden(case):
        return _counted(case, number)
    left = rules.needed(case, stage, number) - len(case.voted(number, "approve"))
    return f"{left} more approval{'' if left == 1 else 's'} needed"


def _seats(case: Case, book: Playbook, number: int) -> list[str]:
    """Return a line for each seat of a stage: who has answered, and whose turn it is."""
    votes = [voted(vote, book) for vote in case.votes if vote.stage == number and vote.verdict != HIDDEN]
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
