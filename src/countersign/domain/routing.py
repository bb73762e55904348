"""Routing: from answers to the rule that says who decides, with the trace of why not an earlier rule."""

from collections.abc import Iterable

from countersign.domain import conditions, scores
from countersign.domain.approvals.events import Routed
from countersign.domain.event_parts import Renewal, Scored
from countersign.domain.playbook import ApprovalPlaybook
from countersign.domain.texts import Answers


def scored(book: ApprovalPlaybook, answers: Answers) -> tuple[Scored, ...]:
    """Work out every score whose questions are all answered; a form that hides a question has no such score."""
    complete = {name: score for name, score in book.scores.items() if all(q in answers for q in score.questions)}
    totals = {name: scores.total(score, answers) for name, score in complete.items()}
    return tuple(Scored(name, totals[name], scores.band(complete[name], totals[name])) for name in complete)


def climbed(book: ApprovalPlaybook, found: Iterable[Scored], renewal: Renewal | None) -> tuple[dict[str, str], str]:
    """Return the band that each score counts as, for a renewal one above its own, and the line that says so if any."""
    scored = tuple(found)
    bands = {item.score: item.band for item in scored}
    item = next((item for item in scored if renewal and item.score == renewal.climbs), None)
    if item is None or renewal is None:
        return bands, ""
    names = [band.name for band in book.scores[item.score].bands]
    higher = names[max(0, names.index(item.band) - 1)]
    return {**bands, item.score: higher}, f"renewal {renewal.number}: {item.score} {item.band} counts as {higher}"


def route(book: ApprovalPlaybook, answers: Answers, roles: tuple[str, ...], renewal: Renewal | None = None) -> Routed:
    """Return the first rule that matches. ``trace`` names each rule passed over and the condition that failed.

    A ``renewal`` may count as one band higher than it scores. Loading guarantees that the last rule matches always.
    """
    found = scored(book, answers)
    bands, said = climbed(book, found, renewal)
    subjects = conditions.Subjects(
        answers=answers,
        scores={item.score: item.total for item in found},
        bands=bands,
        roles=roles,
    )
    index = next(i for i, rule in enumerate(book.routing) if conditions.holds(rule.when, subjects))
    passed = tuple(f"not '{rule.rule}': {conditions.spell(rule.when)}" for rule in book.routing[:index])
    match = book.routing[index]
    return Routed(index, (*passed, *filter(None, [said]), f"'{match.rule}': {conditions.spell(match.when)}"), found)
