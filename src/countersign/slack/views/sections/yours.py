"""What is asked of one person: why of them, until when, that it is final; and when nothing is asked any more."""

from countersign.app.sending import Picture
from countersign.domain import rules
from countersign.domain.actors import Actor
from countersign.domain.case import Case, Vote
from countersign.domain.veil import hidden
from countersign.slack.views import halted
from countersign.slack.views.blocks import Json, context, section, when, who
from countersign.slack.views.sections import answered, glass
from countersign.slack.views.sections.relieved import why as relieved_why
from countersign.slack.views.sections.stages import VERDICTS
from countersign.slack.views.words import how_asked, limit, stages, state_line

_ASKS = {"approval": "Your decision is needed.", "task": "This task is yours.", "review": "Your review is needed."}
_FINAL = "Your answer is final. A rejection needs a reason, which the requester reads."
_OTHERS = "Others have answered; nothing more is asked of you."
_BEFORE = "The request was changed after you were asked, and nothing more is asked of you."


def asks(case: Case) -> str:
    """Return what is asked of somebody, in a sentence."""
    if case.halts and not case.open_question:
        return "On hold."
    return "A question is open." if case.open_question else _ASKS.get(case.lifecycle, "Your answer is needed.")


def is_asked(case: Case, reader: Actor) -> bool:
    """Tell whether somebody can do something now about a case they were asked about."""
    return case.outcome is None and glass.is_asked(case, reader)


def ask(picture: Picture, reader: Actor | None) -> list[Json]:
    """Return what is asked, why of this reader, and until when."""
    case, book = picture.case, picture.playbook
    if case.open_question:
        opening = f"{who(case.requester)} was asked by {who(case.open_question.by)} {when(case.open_question.at)}"
        return [section(f"*{asks(case)}* {opening}. Until it is settled nobody decides, and the limits stand still.")]
    why = [how_asked(asked, case, book) for asked in case.current if asked.person == reader]
    said = f"*On hold*: nobody can approve this for now. {halted.line(case)}" if case.halts else f"*{asks(case)}*"
    return [section(f"{said} {' '.join(dict.fromkeys(why))}{limit(case)}")]


def final(picture: Picture, _: Actor | None) -> list[Json]:
    """Return that a vote cannot be taken back."""
    votes = picture.case.lifecycle == "approval" and not picture.case.open_question
    return [context(_FINAL)] if votes else []


def _needed(case: Case, picture: Picture, vote: Vote) -> str:
    given = f"You {VERDICTS[vote.verdict]} this {when(vote.at)}"
    steps = stages(case, picture.playbook)
    if vote.stage not in case.open_stages or vote.stage >= len(steps):
        beside = vote.stage in case.passed and vote.stage >= case.stage
        return f"{given}; {'the stage beside it' if beside else 'the next stage'} is asked now."
    if vote.stage in hidden(case):
        return f"{given}; how others answer is shown when this stage closes."
    left = rules.needed(case, steps[vote.stage], vote.stage) - len(case.voted(vote.stage, "approve"))
    return f"{given}; {left} more approval{' is' if left == 1 else 's are'} needed."


def over(picture: Picture, reader: Actor | None) -> list[Json]:
    """Return the one line that stays when nothing is asked of this reader any more."""
    case = picture.case
    vote = next((vote for vote in case.votes if vote.person == reader), None)
    if case.outcome is not None:
        return [section(state_line(case))]
    if case.glass and case.glass.by == reader:
        return [section(state_line(case))]
    if vote is not None:
        return [section(_needed(case, picture, vote))]
    others = _BEFORE if all(asked.person != reader for asked in case.asked) else _OTHERS
    return [section(relieved_why(picture, reader) or others)]


def more(picture: Picture, _: Actor | None) -> list[Json]:
    """Return where the whole of a case can be read."""
    return [context(answered.more(picture.case))]
