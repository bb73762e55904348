"""A folder of YAML files into one set of playbooks, or every problem in them with file, line and column.

``team.yaml`` names the people, ``digests.yaml`` the digests; every other ``*.yaml`` is one playbook. Each playbook
is given the team's zone and the calendars that its clocks use, so that a case can keep it whole.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import ValidationError

from countersign.domain import checks
from countersign.domain.model import Model
from countersign.domain.playbook import (
    LIFECYCLES,
    ApprovalPlaybook,
    Clock,
    IncidentPlaybook,
    Playbook,
    ReviewPlaybook,
)
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.problems import Finding, PlaybookError, Problem, unknown
from countersign.domain.team import Team
from countersign.playbook_files.documents import Document, documents
from countersign.playbook_files.files import GIVEN, GIVEN_TO_DIGESTS, DigestFile
from countersign.playbook_files.messages import findings

__all__ = ["PlaybookError", "Problem", "load"]

_TEAM, _DIGESTS = "team.yaml", "digests.yaml"
Part = TypeVar("Part", bound=Model)


@dataclass(frozen=True)
class _Loaded:
    """A playbook, and the part of a document that it was read from."""

    book: Playbook
    document: Document
    path: tuple[str | int, ...] = ()


def _model(
    model: type[Part], data: object, given: Mapping[str, Any], hidden: Mapping[str, str] = MappingProxyType({})
) -> tuple[Part | None, list[Finding]]:
    """Return a model made of data and what the loader gives, or None and why not."""
    extra = [key for key in hidden if isinstance(data, dict) and key in data]
    wrong = [Finding((key, "[key]"), f"unknown key {key!r}: {hidden[key]}") for key in extra]
    own = {key: value for key, value in data.items() if key not in extra} if isinstance(data, dict) else data
    try:
        made = model.model_validate({**own, **given} if isinstance(own, dict) else own)
    except ValidationError as error:
        return None, wrong + findings(model, error, hidden)
    return made, wrong


def _header(document: Document) -> list[Finding]:
    """Every file says which version of these rules it was written for."""
    if isinstance(document.data, dict) and "schema" not in document.data:
        return [Finding((), "missing key 'schema'; start the file with 'schema: 1'")]
    return []


def _team(document: Document) -> tuple[Team | None, list[Finding]]:
    team, wrong = _model(Team, document.data, {})
    return team, [*_header(document), *wrong, *(checks.of_team(team) if team else ())]


def _playbook(document: Document) -> tuple[list[_Loaded], list[Finding]]:
    data = document.data
    if not isinstance(data, dict):
        return [], [Finding((), "a playbook is a mapping of keys to values; start with 'schema: 1'")]
    lifecycle = data.get("lifecycle")
    if lifecycle is None:
        return [], [Finding((), f"missing key 'lifecycle', one of {', '.join(LIFECYCLES)}")]
    if str(lifecycle) not in LIFECYCLES:
        return [], [Finding(("lifecycle",), unknown("lifecycle", str(lifecycle), LIFECYCLES))]
    book, wrong = _model(LIFECYCLES[str(lifecycle)], data, {}, GIVEN)
    return [_Loaded(book, document)] if book else [], [*_header(document), *wrong]


def _digests(document: Document) -> tuple[list[_Loaded], list[Finding]]:
    file, wrong = _model(DigestFile, document.data, {})
    loaded = []
    for kind, data in file.digests.items() if file else ():
        given = {"kind": kind, "lifecycle": "review"}
        book, more = _model(ReviewPlaybook, data, given, GIVEN_TO_DIGESTS)
        wrong += [finding.under("digests", kind) for finding in more]
        loaded += [_Loaded(book, document, ("digests", kind))] if book else []
    return loaded, wrong


def _checked(loaded: Sequence[_Loaded], team: Team | None, *, all_read: bool) -> Iterator[Problem]:
    """Yield what is wrong with playbooks that are well formed, each alone and among the others."""
    books = [one.book for one in loaded]
    for one in loaded:
        for finding in checks.of_playbook(one.book, team):
            yield one.document.problem(finding.under(*one.path))
    for index, finding in (*checks.of_set(books), *(checks.of_whole_set(books) if all_read else ())):
        yield loaded[index].document.problem(finding.under(*loaded[index].path))


def _clocks(book: Playbook) -> Iterator[Clock]:
    if isinstance(book, ApprovalPlaybook):
        yield from book.clocks.values()
    elif isinstance(book, IncidentPlaybook):
        yield from (clock for severity in book.severities.values() for clock in severity.clocks.values())


def _whole(book: Playbook, team: Team) -> Playbook:
    """Return a playbook with the zone and the calendars of the team that it needs."""
    names = {clock.calendar for clock in _clocks(book) if clock.calendar}
    calendars = {name: team.calendars[name] for name in sorted(names)}
    return book.model_copy(update={"zone": team.zone, "calendars": calendars})


def load(folder: Path) -> PlaybookSet:
    """Return the playbooks of a folder; PlaybookError lists every problem of every file."""
    found, problems = documents(folder, needed=(_TEAM, _DIGESTS))
    team, loaded = None, list[_Loaded]()
    for name, document in found.items():
        if name == _TEAM:
            team, wrong = _team(document)
        else:
            books, wrong = (_digests if name == _DIGESTS else _playbook)(document)
            loaded += books
        problems += map(document.problem, wrong)
    problems += _checked(loaded, team, all_read=not problems)
    if problems or team is None:
        raise PlaybookError(problems)
    return PlaybookSet(team, {one.book.kind: _whole(one.book, team) for one in loaded})
