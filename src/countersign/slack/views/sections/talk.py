"""What was asked and changed before a decision: the open question, the last change, and votes that it made void."""

from countersign.app.sending import Picture
from countersign.domain.actors import Actor
from countersign.slack.views import changes
from countersign.slack.views.blocks import Json, context, when, who
from countersign.slack.views.sections.stages import VERDICTS
from countersign.slack.views.words import quotation

# Characters of a text, and questions and votes, so that all of a face keeps to the 12,000 Slack takes.
ROOM, QUESTIONS, VOTES = 300, 2, 5
_HOWS = {"waived": "{who} went on without an answer {at}.", "changed": "{who} settled it by a change {at}."}


def question(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the question that is open, as a quotation."""
    asked = picture.case.open_question
    return quotation(asked.text, picture.case, picture.texts) if asked else []


def changed(picture: Picture, _: Actor | None) -> list[Json]:
    """Return when the request was changed last, and which answers."""
    edits = picture.case.edits
    return [context(f"Changed {when(edits[-1].at)}: {changes.named(edits[-1], picture.playbook)}")] if edits else []


def void(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the votes from before a change, struck out."""
    votes = [vote for vote in picture.case.void if vote.verdict in VERDICTS][-VOTES:]
    said = ", ".join(f"~{who(vote.person)} {VERDICTS[vote.verdict]} {when(vote.at)}~" for vote in votes)
    return [context(f"Before the change: {said}")] if said else []


def history(picture: Picture, _: Actor | None) -> list[Json]:
    """Return the last questions with their answers: who asked and answered what, and when."""
    case, texts = picture.case, picture.texts
    blocks: list[Json] = []
    for asked in case.questions[-QUESTIONS:]:
        blocks += [context(f"{who(asked.by)} asked {when(asked.at)}:"), *quotation(asked.text, case, texts, ROOM)]
        if asked.settled and asked.settled_by and asked.settled_at:
            said = _HOWS.get(asked.settled, "{who} answered {at}:")
            blocks.append(context(said.format(who=who(asked.settled_by), at=when(asked.settled_at))))
            blocks += quotation(asked.answer, case, texts, ROOM)
    return blocks
