"""Explains and tests the playbooks of a folder by rehearsal: nothing is opened, nobody is asked."""

import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from countersign import playbook_files
from countersign.app.rehearsing import rehearse
from countersign.bootstrap.clock import machine_clock
from countersign.bootstrap.folder import playbooks_folder
from countersign.domain.cast import SOMEBODY, Cast
from countersign.domain.errors import CountersignError
from countersign.domain.explanation import Explanation
from countersign.domain.judging import judge
from countersign.domain.localtime import read
from countersign.domain.playbook import Playbook
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.problems import Finding, Problem, unknown
from countersign.domain.rehearsal import Filed
from countersign.playbook_files import trials
from countersign.playbook_files.answers import AnswersError, answers
from countersign.playbook_files.documents import LARGEST, Document, document, parsed
from countersign.screening import screen
from countersign.settings import Settings

_NO_TESTS = "There are no tests in {folder}: put YAML files there. `countersign init` brings some to copy."


@dataclass(frozen=True)
class Question:
    """What somebody wants explained: a request of a kind, its answers in a file (``-``: standard input), who and when.

    ``at`` is as people write times, None for now; ``requester`` is a handle of team.yaml, and so is each of ``away``,
    perhaps with days. ``groups`` say who is in a user group: ``platform=dana,sam``.
    """

    kind: str
    form: Path | None = None
    at: str | None = None
    requester: str = SOMEBODY
    away: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()


@dataclass(frozen=True)
class Tested:
    """What became of the tests of a folder: how many passed, and a problem for each one that failed."""

    passed: int
    failed: tuple[Problem, ...]


def explain(settings: Settings, question: Question) -> tuple[Explanation, Cast, Playbook]:
    """Return what would happen to a request, with who is who and its rules. CountersignError says what is wrong."""
    folder = playbooks_folder(settings)
    books = playbook_files.load(folder)
    cast, book = Cast(books.team), _book(books, _kind(folder, question.kind))
    try:
        at = read(question.at, books.team.zone) if question.at else machine_clock()
        cast.actor(question.requester)
        for said in question.away:
            cast.absence(said, at)
        groups = dict(_group(books, cast, said) for said in question.groups)
    except ValueError as error:
        raise CountersignError(f"{error}.") from None
    form = _form(question.form)
    given, wrong = answers(_answered(form), book, cast)
    told = rehearse(cast, book, Filed(at, given, question.requester, question.away, groups), screen)
    fields = told.refused.fields if told.refused else {}
    known = {finding.path[0] for finding in wrong}
    wrong += [Finding((name,), f"{name}: {said}") for name, said in fields.items() if name not in known]
    if wrong:
        raise AnswersError([form.problem(finding) for finding in wrong])
    return told, cast, book


def _kind(folder: Path, said: str) -> str:
    """Return the kind that a playbook's file declares, if it is named as its file is; anything else stays as said."""
    named = folder / f"{said}.yaml"
    found = document(named)[0] if Path(said).name == said and named.is_file() else None
    kind = found.data.get("kind") if found and isinstance(found.data, dict) else None
    return kind if isinstance(kind, str) else said


def _book(books: PlaybookSet, kind: str) -> Playbook:
    if kind not in books.kinds:
        raise CountersignError(f"{unknown('kind', kind, books.kinds)}.")
    return books.kinds[kind]


def _group(books: PlaybookSet, cast: Cast, said: str) -> tuple[str, tuple[str, ...]]:
    """Return the members of a group, from ``NAME=dana,sam``; ValueError for a group or a person that nobody knows."""
    name, _, handles = said.partition("=")
    if name not in books.team.groups:
        raise ValueError(unknown("group", name, books.team.groups))
    members = tuple(handle.strip() for handle in handles.split(",") if handle.strip())
    for handle in members:
        cast.actor(handle)
    return name, members


def _form(path: Path | None) -> Document:
    """Return the answers as a document; AnswersError says why there is none."""
    if path is None:
        found, problems = parsed("no --form", "{}")
    elif path == Path("-"):
        found, problems = parsed("standard input", sys.stdin.read(LARGEST))
    else:
        found, problems = document(path)
    if problems or found is None:
        raise AnswersError(problems)
    return found


def _answered(form: Document) -> dict[str, object]:
    if not isinstance(form.data, dict):
        raise AnswersError([form.problem(Finding((), "answers are a mapping of questions to answers"))])
    return form.data


# The tests of a file share most of their texts.
_screen = lru_cache(maxsize=1024)(screen)


def try_out(settings: Settings, folder: Path | None = None) -> Tested:
    """Run the tests beside a folder of playbooks. Raises PlaybookError if they, or the playbooks, cannot be read."""
    place = folder or playbooks_folder(settings)
    books = playbook_files.load(place)
    if not (place / trials.FOLDER).is_dir():
        raise CountersignError(_NO_TESTS.format(folder=place / trials.FOLDER))
    cast, cases = Cast(books.team), trials.load(place, books)
    failed = [problem for case in cases if (problem := _failed(cast, case))]
    return Tested(len(cases) - len(failed), tuple(failed))


def _failed(cast: Cast, case: trials.Prepared) -> Problem | None:
    """Return the first expectation of a test that was not met, None if all were."""
    missed = [*judge(case.expect, rehearse(cast, case.book, case.filed, _screen, routed=False))]
    return case.problem(missed[0], len(missed) - 1) if missed else None
