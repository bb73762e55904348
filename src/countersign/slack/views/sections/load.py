"""How many approvals of the same sort were live when somebody asked for one more, if that was too many."""

from countersign.app.sending import Picture
from countersign.domain.actors import Actor
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.provisions import Debt
from countersign.slack.views.blocks import Json, context, escape
from countersign.slack.views.words import seat


def plural(kind: str, count: int) -> str:
    """Return the name of a kind as people count its approvals: ``6 exceptions``, ``1 ingress``."""
    word = kind.replace("_", " ")
    ending = "es" if word.endswith(("s", "x", "ch", "sh")) else "s"
    return f"{count} live {word if count == 1 else word + ending}"


def deciders(book: ApprovalPlaybook, debt: Debt) -> str:
    """Return who decides once the cap is reached, escaped."""
    return " or ".join(f"the {seat(reviewer.seat, book)}" for reviewer in debt.reviewers)


def over(picture: Picture, _: Actor | None) -> list[Json]:
    """Return how many there were, the cap, and who decides because of it."""
    load, book = picture.case.load, picture.playbook
    if load is None or not isinstance(book, ApprovalPlaybook) or book.debt is None:
        return []
    sort = escape(book.debt.by.replace("_", " "))
    who = deciders(book, book.debt)
    then = f"so {who} decides too" if load.adds else f"and {who} decides in any case"
    return [context(f"{plural(book.kind, load.live)} of this {sort}, the cap is {load.cap}, {then}.")]
