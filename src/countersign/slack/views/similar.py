"""The question before a second incident on one system is declared: join what is open, or declare it apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from countersign.app.ports import Summary
from countersign.domain.commands import Refusal
from countersign.slack.views import drill, explain
from countersign.slack.views.blocks import TITLE, Json, escape, plain, section, when
from countersign.slack.views.carried import Meta
from countersign.slack.views.inputs import option
from countersign.slack.views.words import leads, state, titled

FORM, CHOICE = "similar", "similar_choice"
DECLARE, JOIN = "declare", "join:"
IN_CONFIDENCE = "To join it would show your name, so this is declared apart, in confidence, and tied to it."
PRIVATELY = (
    "What you wrote stays private, so it is not added to what others can read. This is declared apart, tied to it."
)
TOO_LONG = "What you wrote is too long to be added to it, so this is declared apart, and tied to it."
_ASKS = "Is this the same? Then join it: you are called as well, and what you wrote is added to it."
_GONE = "Nothing is open on this system any more."


@dataclass(frozen=True)
class Ways:
    """Why nothing can be joined, if so, and why what was chosen before was not possible."""

    apart: str | None = None
    refused: Refusal | None = None


def _line(found: Summary) -> str:
    case, book = found.case, found.playbook
    about = escape(titled(case, book, found.texts), 200)
    stands = f"{state(case.state)} · {when(case.opened_at)} · {leads(case)}"
    return f"*{escape(case.key)}* is open on this system: {about}\n{stands}"


def build(twins: Sequence[Summary], meta: Meta, ways: Ways) -> Json:
    """Return the modal; nothing is saved yet, and it says so."""
    said = [section(explain.refusal(ways.refused))] if ways.refused else []
    shown = [block for one in twins for block in (*drill.banner(one.case), section(_line(one)))]
    asks = section(f"{ways.apart or (_ASKS if twins else _GONE)} Nothing is saved yet.")
    joins = [] if ways.apart else [option(f"Join {one.case.key}", f"{JOIN}{one.case.id}") for one in twins]
    choices = [*joins, option("Declare it apart", DECLARE)]
    picked = {"initial_option": choices[0]} if len(choices) == 1 else {}
    question = {
        "type": "input",
        "block_id": CHOICE,
        "label": plain("What would you like to do?"),
        "element": {"type": "radio_buttons", "action_id": CHOICE, "options": choices, **picked},
    }
    return {
        "type": "modal",
        "callback_id": f"{FORM}:{meta.kind}",
        "title": plain("Already open", TITLE),
        "submit": plain("Go on", TITLE),
        "close": plain("Cancel", TITLE),
        "private_metadata": meta.carried(),
        "blocks": [*said, *shown, asks, question],
    }
