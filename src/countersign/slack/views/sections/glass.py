"""Breaking the glass: the offer to those named for emergencies, and why somebody did."""

from collections.abc import Mapping

from countersign.app.sending import Picture
from countersign.domain import rules
from countersign.domain.actors import Actor
from countersign.domain.case import Case
from countersign.domain.lifecycle import Move
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.verb_forms import offers
from countersign.slack.views.blocks import Json, buttons, context, section, when, who
from countersign.slack.views.words import quotation, state_line


def _breaks(offered: Mapping[str, Move], *, glass: bool) -> dict[str, Move]:
    return {verb: move for verb, move in offered.items() if (move.by == "breaker") is glass}


def verb(picture: Picture, reader: Actor | None) -> list[Json]:
    """Return the button that breaks the glass."""
    return buttons(_breaks(rules.offers(picture.case, reader), glass=True), picture.case)


def others(picture: Picture, reader: Actor | None) -> list[Json]:
    """Return the buttons of a reader who is asked; the one for emergencies stands in a message of its own."""
    return buttons(_breaks(offers(picture.case, picture.playbook, reader), glass=False), picture.case)


def is_asked(case: Case, reader: Actor) -> bool:
    """Tell whether somebody can do something now about a case they were asked about."""
    mine = _breaks(rules.offers(case, reader), glass=False)
    return bool(mine) and any(asked.person == reader for asked in case.current)


def may_break(case: Case, reader: Actor) -> bool:
    """Tell whether the glass is whole and this reader may break it."""
    return bool(_breaks(rules.offers(case, reader), glass=True))


def offer(picture: Picture, reader: Actor | None) -> list[Json]:
    """Return that this is for emergencies only, what breaking the glass does, and what follows; or how it went."""
    case, book = picture.case, picture.playbook
    rule = book.emergency if isinstance(book, ApprovalPlaybook) else None
    if rule is None or reader is None or not may_break(case, reader):
        return [section(state_line(case))]
    what = f"{who(case.requester)} asked for this. You are *not* asked to decide it."
    does = f"If it cannot wait, you may allow it at once, for {rule.lasts} at most, with a reason."
    then = f"The decision follows within {rule.review.limit}, by others than you; without one it is revoked."
    return [section(f"*For emergencies only.* {what} {does} {then}")]


def why(picture: Picture, _: Actor | None) -> list[Json]:
    """Return why the glass was broken, as a quotation; nothing if it was not."""
    case = picture.case
    if case.glass is None:
        return []
    said = quotation(case.glass.reason, case, picture.texts)
    broken = f"{who(case.glass.by)} broke the glass {when(case.glass.at)}, because:"
    return [context(broken), *said] if said else []
