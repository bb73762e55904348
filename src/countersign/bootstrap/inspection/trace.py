"""The trace of a route: which rule decides and why, why no earlier one, the scores, and why each person is asked."""

from collections.abc import Iterator, Mapping

from countersign.bootstrap.inspection.shown import Answer, Score, Trace
from countersign.domain import plainly
from countersign.domain.case import Case
from countersign.domain.event_parts import Asked, Leaves
from countersign.domain.event_parts import Why as Reason
from countersign.domain.incidents.wording import Wording
from countersign.domain.plainly import spoken
from countersign.domain.playbook import IncidentPlaybook, Playbook
from countersign.domain.why import Asked as Known
from countersign.domain.why import why

# Why somebody sits in a seat; ``{seat}`` is the seat, ``{first}`` for whom they answer.
_REASONS: Mapping[Reason, str] = {
    "primary": "{seat}",
    "named": "named as {seat}",
    "member": "one of {seat}; the first answer from it counts",
    "turn": "{seat}, on turn",
    "deputy": "{seat}, deputy for {first}, who cannot act on this",
    "escalation": "{seat}, asked as well when time ran out",
    "fallback": "fallback for {seat}: nobody else could be found",
    "joined": "joined without being called",
}
_LEFT: Mapping[Leaves, str] = {
    "away": "not asked any more: away",
    "barred": "not asked any more: may not act here",
    "back": "not asked any more: only stood in",
    "changed": "not asked any more: somebody else holds the seat",
}


def _seat(asked: Asked, book: Playbook) -> str:
    """Return a seat in words, with its stage if there are several."""
    kind, _, name = asked.seat.partition(":")
    field = book.fields.get(name.partition("/")[0]) if kind == "field" else None
    sort = f"{kind} " if kind in ("group", "rota") else ""
    return f"“{field.label}”" if field else f"{sort}{spoken(name.partition('/')[0])}"


def _asked(case: Case, book: Playbook, wording: Wording) -> Iterator[Answer]:
    gone = {one.asked: _LEFT[one.why] for one in case.gone}
    stages = len({one.stage for one in case.asked}) > 1
    for one in case.asked:
        first = wording.who(one.instead_of) if one.instead_of else "somebody"
        reason = _REASONS[one.why].format(seat=_seat(one, book), first=first)
        about = [f"stage {one.stage + 1}: {reason}" if stages else reason, *([gone[one]] if one in gone else [])]
        yield Answer(wording.who(one.person), "; ".join(about))
    for seat in case.unfilled:
        yield Answer("nobody", f"{spoken(seat.name.partition(':')[2])} could not be filled")


def _severity(case: Case, book: Playbook) -> Iterator[Score]:
    known = book.severities if isinstance(book, IncidentPlaybook) else {}
    if (name := case.response.severity) and name in known:
        yield Score(f"severity: {known[name].label}", ())


def trace(case: Case, book: Playbook, wording: Wording, roles: tuple[str, ...]) -> Trace | None:
    """Return why these people are asked; None where nobody is. ``roles`` are those that the requester holds now."""
    asked = tuple(_asked(case, book, wording))
    found = why(case, book, Known(roles))
    if found is None:
        return Trace("", "", (), tuple(_severity(case, book)), asked) if asked else None
    scores = tuple(
        Score(
            f"{item.score}: {item.total} points, {item.band}",
            tuple(f"{part.points} for “{part.question}” {part.answer}" for part in parts),
        )
        for item, parts in found.scores
    )
    passed = tuple(Answer(one.rule, f"only if {plainly.every(one.needs)}") for one in found.passed)
    fits = f"because {found.fits}" if found.fits else "it takes whatever no earlier rule fits"
    return Trace(found.rule, fits, passed, scores, asked)
