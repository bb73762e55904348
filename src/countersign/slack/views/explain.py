"""What a person is told when something was not done: every refusal, and every failure, in a sentence or two."""

from collections.abc import Sequence
from datetime import datetime

from countersign.app.ports import Summary
from countersign.app.sending import Message
from countersign.domain.actors import Actor, is_person
from countersign.domain.commands import Refusal
from countersign.domain.forms import fill
from countersign.domain.incidents import closing
from countersign.domain.refusals import SENTENCES
from countersign.slack.views.blocks import Json, escape, message, plain, section, when, who
from countersign.slack.views.sections import denied
from countersign.slack.views.words import quotation, state

UNAVAILABLE = "The record cannot be reached right now, so nothing was saved. Please try again in a minute."
_UNKNOWN = "That cannot be done. Nothing was changed."


def _who(actor: Actor | None) -> str:
    return who(actor) if actor else "somebody"


def _at(at: datetime | None) -> str:
    return when(at) if at else "before"


def _any_of(named: Sequence[str]) -> str:
    """Return people and roles as a choice: ``the data steward, the privacy lead or @Dana``."""
    spoken = [who(one) if is_person(one) else f"the {_role(one)}" for one in named] or ["people whom the rules name"]
    return " or ".join(filter(None, [", ".join(spoken[:-1]), spoken[-1]]))


def _role(seat: str) -> str:
    return escape(seat.rpartition(":")[2].replace("_", " "), 80)


def refusal(refused: Refusal) -> str:
    """Return a refusal as a mrkdwn sentence, with who it was as a mention and when as a date."""
    words = {
        "state": escape(state(refused.state or "closed").lower(), 40),
        "who": _who(refused.who),
        "at": _at(refused.at),
        "key": escape(refused.key or "another request", 40),
        "named": _any_of(refused.named),
        "missing": " ".join(escape(closing.SENTENCES.get(one, one)) for one in refused.missing),
        "until": when(refused.until) if refused.until else "later",
    }
    return fill(SENTENCES.get(refused.code, _UNKNOWN), words.get)


def failure(reference: str) -> str:
    """Return the sentence for trouble nobody expected; the reference leads to the log."""
    return (
        "Something went wrong on our side and nothing was saved. Please try again; if it happens again, "
        f"tell your administrator the reference {escape(reference, 40)}."
    )


def told(sentence: str) -> Message:
    """Return a mrkdwn sentence of ours as a message, for an answer that only one person sees."""
    return message(sentence, [section(sentence)])


def view(sentence: str, title: str = "Not saved") -> Json:
    """Return a mrkdwn sentence of ours as a modal, to stand in place of the form that could not be taken."""
    return {
        "type": "modal",
        "callback_id": "told",
        "title": plain(title, 24),
        "close": plain("Close", 24),
        "blocks": [section(sentence)],
    }


def earlier(refused: Refusal, found: Summary | None) -> Json:
    """Return the modal for a request that was refused because of an earlier one, with why that was rejected.

    ``found`` is the earlier case, None if the reader may not see it.
    """
    quoted: list[Json] = []
    if found:
        case, book, texts = found.case, found.playbook, found.texts
        why = quotation(case.outcome.reason if case.outcome else None, case, texts)
        quoted = [*why, *denied.blocks(case, book, texts)]
    shown = view(refusal(refused))
    return {**shown, "blocks": [*shown["blocks"], *quoted]}
