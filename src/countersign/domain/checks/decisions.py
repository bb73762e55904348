"""Checks of what is decided for another case: who decides it is named, and can be asked without anybody in between."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from countersign.domain.checks.common import Findings
from countersign.domain.incidents.pausing import SUSPEND
from countersign.domain.playbook import ApprovalPlaybook, Base, IncidentPlaybook
from countersign.domain.problems import Finding, unknown
from countersign.domain.referral_events import Purpose
from countersign.domain.referrals import decides

# What the program fills in of such a form, whatever is decided; a required question beside these nobody would answer.
_FILLED = ("incident", "system", "severity", "reason")
_MORE: Mapping[Purpose, tuple[str, ...]] = {
    "send": ("notice", "text"),
    "excuse": ("regulation", "source", "due"),
    "pause": (SUSPEND,),
}
# What would keep an approval from being asked, or give more than an answer.
_FOREIGN = ("grant", "emergency", "debt")


def check_decider(book: ApprovalPlaybook) -> Findings:
    """Yield what is wrong with an approval that decides something for another case."""
    if not decides(book):
        return
    for key in (key for key in _FOREIGN if getattr(book, key)):
        yield Finding((key,), f"what decides {book.effect!r} for another case gives an answer and nothing else")
    if book.rejection.same:
        yield Finding(("rejection", "same"), "a cool-down would leave the case that asks without an answer")
    if book.command:
        yield Finding(("command",), f"what decides {book.effect!r} is asked for by another case, not by a command")
    filled = (*_FILLED, *_MORE.get(book.effect, ()))  # type: ignore[arg-type]  # it decides, so this is its purpose
    for index, field in enumerate(book.form):
        if field.required and field.field not in filled:
            known = ", ".join(filled)
            yield Finding(("form", index, "required"), f"nobody would answer this; only {known} are filled in")


def check_decisions(books: Sequence[Base]) -> Iterable[tuple[int, Finding]]:
    """Yield, with the position of the playbook, every kind that cannot decide what an incident leaves to it."""
    for index, book in enumerate(books):
        if isinstance(book, IncidentPlaybook):
            yield from ((index, finding) for finding in _deciders(book, books))


def _deciders(book: IncidentPlaybook, books: Sequence[Base]) -> Iterator[Finding]:
    for purpose, kind in book.decisions.items():
        fitting = [one.kind for one in books if isinstance(one, ApprovalPlaybook) and one.effect == purpose]
        if kind not in fitting:
            yield Finding(("decisions", purpose), unknown(f"kind with 'effect: {purpose}':", kind, fitting))
