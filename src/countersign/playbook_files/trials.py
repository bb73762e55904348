"""The tests beside a folder of playbooks, ``tests/*.yaml``: read as strictly as the playbooks themselves."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from countersign.domain import trials
from countersign.domain.cast import SOMEBODY, Cast
from countersign.domain.judging import Mismatch
from countersign.domain.localtime import read
from countersign.domain.playbook import Playbook
from countersign.domain.playbooks import PlaybookSet
from countersign.domain.problems import Finding, PlaybookError, Problem, unknown
from countersign.domain.refusals import SENTENCES
from countersign.domain.rehearsal import Filed
from countersign.domain.texts import GivenAnswers
from countersign.domain.trials import Expect, Trial, TrialFile
from countersign.playbook_files.answers import answers
from countersign.playbook_files.documents import Document, documents
from countersign.playbook_files.messages import findings

FOLDER = "tests"
Steps = tuple[str | int, ...]
Part = TypeVar("Part")


@dataclass(frozen=True)
class Prepared:
    """A test that can be run: its name, what is filed under which rules, what is expected, and where that stands."""

    name: str
    book: Playbook
    filed: Filed
    expect: Expect
    document: Document
    path: Steps

    def problem(self, mismatch: Mismatch, more: int) -> Problem:
        """Return what was not as expected, at its place; ``more`` is how many other expectations were not met."""
        others = f" ({more} more not met)" if more else ""
        said = f"{self.name}: expected {mismatch.path[0]} {mismatch.expected}, got {mismatch.got}{others}"
        return self.document.problem(Finding((*self.path, "expect", *mismatch.path), said))


def _header(document: Document) -> list[Finding]:
    if isinstance(document.data, dict) and "schema" not in document.data:
        return [Finding((), "missing key 'schema'; start the file with 'schema: 1'")]
    return []


def _model(document: Document) -> tuple[TrialFile | None, list[Finding]]:
    try:
        return TrialFile.model_validate(document.data), _header(document)
    except ValidationError as error:
        return None, [*_header(document), *findings(TrialFile, error)]


class _Reader:
    """Reads the tests of one file; ``wrong`` collects every mistake in them."""

    def __init__(self, document: Document, file: TrialFile, books: PlaybookSet) -> None:
        self._document, self._file, self._books = document, file, books
        self._cast = Cast(books.team)
        self.wrong: list[Finding] = []

    def cases(self) -> Iterator[Prepared]:
        """Yield every test that can be run."""
        names = set[str]()
        for number, trial in enumerate(self._file.tests):
            here: Steps = ("tests", number)
            if trial.test in names:
                self.wrong.append(Finding((*here, "test"), f"another test of this file is called {trial.test!r}"))
            names.add(trial.test)
            before = len(self.wrong)
            book, filed = self._book(trial, here), self._filed(trial, here)
            given = self._answers(trial, here, book) if book else {}
            self._expected(trial.expect, (*here, "expect"), book)
            if book and filed and len(self.wrong) == before:
                yield Prepared(trial.test, book, replace(filed, answers=given), trial.expect, self._document, here)

    def _try(self, path: Steps, function: Callable[..., Part], *arguments: Any) -> Part | None:
        """Return what a function returns; the sentence of its ValueError is a mistake at this place."""
        try:
            return function(*arguments)
        except ValueError as error:
            self.wrong.append(Finding(path, str(error)))
            return None

    def _said(self, trial: Trial, here: Steps, name: str) -> tuple[Any, Steps]:
        """Return what a test says, or else the top of its file, with the place where it is said."""
        key, own = name.removesuffix("_"), getattr(trial, name)
        return (getattr(self._file, name), (key,)) if own is None else (own, (*here, key))

    def _book(self, trial: Trial, here: Steps) -> Playbook | None:
        kind, place = self._said(trial, here, "playbook")
        if kind is None:
            self.wrong.append(Finding(here, "missing key 'playbook': name the kind here or at the top of the file"))
        elif kind not in self._books.kinds:
            self.wrong.append(Finding(place, unknown("playbook", kind, self._books.kinds)))
        return self._books.kinds.get(kind)

    def _filed(self, trial: Trial, here: Steps) -> Filed | None:
        at, place = self._said(trial, here, "at")
        if at is None:
            self.wrong.append(Finding(here, "missing key 'at': give a time here or at the top of the file"))
            return None
        moment = self._try(place, read, at, self._books.team.zone)
        requester, by = self._said(trial, here, "as_")
        away, gone = self._said(trial, here, "away")
        self._try(by, self._cast.actor, requester or SOMEBODY)
        for number, said in enumerate(away or () if moment else ()):
            self._try((*gone, number), self._cast.absence, said, moment)
        groups, place = self._said(trial, here, "groups")
        for name, handles in (groups or {}).items():
            self._group((*place, name), name, handles)
        return Filed(moment, {}, requester or SOMEBODY, tuple(away or ()), groups or {}) if moment else None

    def _group(self, place: Steps, name: str, handles: Sequence[str]) -> None:
        """Look for a group that team.yaml does not name, and for members whom nobody knows."""
        if name not in self._books.team.groups:
            self.wrong.append(Finding((*place, "[key]"), unknown("group", name, self._books.team.groups)))
        for number, handle in enumerate(handles):
            self._try((*place, number), self._cast.actor, handle)

    def _answers(self, trial: Trial, here: Steps, book: Playbook) -> GivenAnswers:
        """Return the answers of a test: its own, and those at the top of its file that it does not give."""
        given, wrong = answers({**self._file.form, **trial.form}, book, self._cast)
        for finding in wrong:
            self.wrong.append(finding.under(*(here if finding.path[0] in trial.form else ()), "form"))
        return given

    def _expected(self, expect: Expect, here: Steps, book: Playbook | None) -> None:
        """Look for times that are none, and for names that nobody and nothing bears."""
        for path, value in trials.moments(expect):
            self._try((*here, *path), read, value, self._books.team.zone)
        for path, value in trials.handles(expect):
            self._try((*here, *path), self._cast.actor, value)
        fields = expect.refused if isinstance(expect.refused, tuple) else ()
        for number, name in enumerate(fields if book else ()):
            if book and name not in book.fields:
                self.wrong.append(Finding((*here, "refused", number), unknown("question", name, book.fields)))
        if isinstance(expect.refused, str) and expect.refused not in SENTENCES:
            self.wrong.append(Finding((*here, "refused"), unknown("refusal", expect.refused, SENTENCES)))


def load(folder: Path, books: PlaybookSet) -> tuple[Prepared, ...]:
    """Return the tests beside a folder of playbooks; PlaybookError lists everything that is wrong with them."""
    found, problems = documents(folder / FOLDER, needed=())
    cases = list[Prepared]()
    for document in found.values():
        file, wrong = _model(document)
        if file:
            reader = _Reader(document, file, books)
            cases += reader.cases()
            wrong += reader.wrong
        problems += map(document.problem, wrong)
    if problems:
        raise PlaybookError(problems)
    return tuple(cases)
