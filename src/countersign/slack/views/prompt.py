"""Direct messages kept true: the prompt to somebody who is asked, and the receipt of the one who asks."""

from countersign.app.sending import Message, Picture
from countersign.domain import rules
from countersign.domain.actors import Actor
from countersign.domain.case import Case, Vote
from countersign.slack.views import answers, denial
from countersign.slack.views.blocks import Json, buttons, context, escape, message, section, when
from countersign.slack.views.card import asked_by, head, stage_lines
from countersign.slack.views.words import (
    how_asked,
    limit,
    own_sentence,
    reason,
    stages,
    state,
    state_line,
    summary,
)

_ASKS = {"approval": "Your decision is needed.", "task": "This task is yours.", "review": "Your review is needed."}
_FINAL = "Your answer is final. A rejection needs a reason, which the requester reads."
_VERDICTS = {"approve": "approved", "reject": "rejected"}


def _asks(case: Case) -> str:
    return _ASKS.get(case.lifecycle, "Your answer is needed.")


def _live(case: Case, actor: Actor) -> bool:
    return bool(rules.offers(case, actor)) and any(asked.person == actor for asked in case.current)


def _ask(picture: Picture, actor: Actor) -> list[Json]:
    """Return what is asked, why of this person, until when, with their buttons."""
    case, book = picture.case, picture.playbook
    why = [how_asked(asked, book) for asked in case.current if asked.person == actor]
    final = [context(_FINAL)] if case.lifecycle == "approval" else []
    ask = section(f"*{_asks(case)}* {' '.join(dict.fromkeys(why))}{limit(case)}")
    return [ask, *_answers(picture), context(asked_by(case, book)), *final, *buttons(rules.offers(case, actor), case)]


def _answers(picture: Picture) -> list[Json]:
    case, book, texts = picture.case, picture.playbook, picture.texts
    cut = answers.shortened(case, book, texts, answers.FULL)
    hint = [context(f"Some answers are shortened here. {_more(case)}")] if cut else []
    return [*answers.block(case, book, texts, answers.FULL), *hint]


def _more(case: Case) -> str:
    return f"Look at it with `/ai-gov show {escape(case.key)}`."


def _needed(case: Case, picture: Picture, vote: Vote) -> str:
    given = f"You {_VERDICTS[vote.verdict]} this {when(vote.at)}"
    steps = stages(case, picture.playbook)
    if vote.stage not in case.open_stages or vote.stage >= len(steps):
        beside = vote.stage in case.passed and vote.stage >= case.stage
        return f"{given}; {'the stage beside it' if beside else 'the next stage'} is asked now."
    left = steps[vote.stage].needed - len(case.voted(vote.stage, "approve"))
    return f"{given}; {left} more approval{' is' if left == 1 else 's are'} needed."


def _over(picture: Picture, actor: Actor) -> str:
    """Return the one line that stays when nothing is asked of this person any more."""
    case = picture.case
    vote = next((vote for vote in case.votes if vote.person == actor), None)
    if case.outcome is not None:
        return state_line(case)
    return _needed(case, picture, vote) if vote else "Others have answered; nothing more is asked of you."


def prompt(picture: Picture) -> Message:
    """Return the message to one person who was asked; its buttons go away when nothing is asked any more."""
    case, actor = picture.case, picture.place.name
    about = summary(case, picture.playbook, picture.texts)
    if _live(case, actor):
        return message(f"{_asks(case)} {about}", [*head(picture), *_ask(picture, actor)])
    why = [*reason(case, picture.texts), *denial.of(picture)]
    over = [section(_over(picture, actor)), *why, context(_more(case))]
    return message(f"{about}: {state(case.state)}", [*head(picture), *over])


def receipt(picture: Picture) -> Message:
    """Return the message to whoever asked: the key, who is asked by when, the way back, and then the outcome."""
    case, book, texts = picture.case, picture.playbook, picture.texts
    ends = "done" if case.lifecycle == "task" else "decided"
    saved = f"Saved as *{escape(case.key)}* {when(case.opened_at)}. You'll be told when it is {ends}."
    first = [section(saved)] if case.outcome is None else []
    blocks = [
        *head(picture),
        *first,
        section(state_line(case)),
        *reason(case, texts),
        *denial.of(picture),
        *own_sentence(case, book, texts),
        *stage_lines(case, book),
        *answers.block(case, book, texts, answers.SHORT),
        *buttons(rules.offers(case, case.requester), case),
    ]
    return message(f"{'' if case.outcome else 'Saved as '}{summary(case, book, texts)}: {state(case.state)}", blocks)
