"""``python -m tests.reliability crash|without|faults``: try it and print what was found; exit code 1 if that is bad."""

from __future__ import annotations

import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from countersign import bootstrap
from tests.databases import Databases, Files, server
from tests.reliability import report
from tests.reliability.crash import Matrix
from tests.reliability.faults import Run, rows
from tests.reliability.weather import LIMITED, WEATHERS
from tests.reliability.without import MECHANISMS
from tests.scenarios.inspection import Finding


def _options() -> Namespace:
    parser = ArgumentParser(prog="tests.reliability", description=__doc__)
    parser.add_argument("what", choices=["crash", "without", "faults"])
    parser.add_argument("--points", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=300.0, help="how long half of all calls get 429")
    parser.add_argument("--weather", action="append", choices=[*WEATHERS], help="only these faults")
    parser.add_argument("--postgresql", action="store_true", help="on PostgreSQL instead of SQLite")
    parser.add_argument("--without", choices=sorted(MECHANISMS), default="", help="only this mechanism")
    parser.add_argument("--keep", action="store_true", help=f"keep the table in docs/{report.PAGE.name}")
    return parser.parse_args()


@contextmanager
def _databases(*, postgresql: bool) -> Iterator[Databases]:
    if postgresql:
        with server() as started:
            yield started
    else:
        with tempfile.TemporaryDirectory(prefix="countersign-crash-") as folder:
            yield Files(Path(folder))


def crash(options: Namespace) -> bool:
    """Run the crash matrix; tell whether nothing was found."""
    with _databases(postgresql=options.postgresql) as databases:
        matrix = Matrix(databases, seed=options.seed)
        told = matrix.undisturbed()
        result = matrix.run(matrix.plan(told, options.points), told, options.jobs)
    for boundary, finding in result.found:
        report.say(f"{finding.sort} after {boundary}: {finding.words}")
    found = [(report.place(boundary), finding) for boundary, finding in result.found]
    table = report.table("killed", map(report.place, result.deaths), found)
    text = f"{table}\n\n{report.circumstances(options.seed, bootstrap.machine_clock())}"
    report.say(text)
    if options.keep:
        report.keep(f"crash {'postgresql' if options.postgresql else 'sqlite'}", text)
    return not result.found


def without(options: Namespace) -> bool:
    """Run the crash matrix without each mechanism; tell whether each was missed."""
    names = [options.without] if options.without else [*MECHANISMS]
    tried, found = list[str](), list[tuple[str, Finding]]()
    with _databases(postgresql=options.postgresql) as databases:
        told = Matrix(databases, seed=options.seed).undisturbed()
        for name in names:
            mechanism, matrix = MECHANISMS[name], Matrix(databases, seed=options.seed, without=name, patience=10.0)
            result = matrix.run(matrix.plan(told, options.points, mechanism.where), told, options.jobs)
            tried += [mechanism.words] * len(result.deaths)
            found += [(mechanism.words, finding) for _, finding in result.found]
            report.say(f"without {mechanism.words}: {[str(finding) for _, finding in result.found[:3]]}")
    text = f"{report.table('without', tried, found)}\n\n{report.circumstances(options.seed, bootstrap.machine_clock())}"
    report.say(text)
    if options.keep:
        report.keep("without", text)
    sorts = {(row, finding.sort) for row, finding in found}
    return all((MECHANISMS[name].words, MECHANISMS[name].shows) in sorts for name in names)


def faults(options: Namespace) -> bool:
    """Run the story in every weather; tell whether nothing was found."""
    with _databases(postgresql=options.postgresql) as databases:
        matrix = Matrix(databases, seed=options.seed)
        run = Run(matrix, matrix.undisturbed().happened)
        names = options.weather or [*WEATHERS]
        told = run.all([name for name in names if name != LIMITED], options.jobs)
        told += run.lasting(LIMITED, options.seconds) if LIMITED in names else []
    for one in told:
        report.say(f"{one.weather}: {one.seconds:.0f} s, {[str(finding) for finding in one.found] or 'nothing found'}")
    text = f"{report.table('fault', *rows(told))}\n\n{report.circumstances(options.seed, bootstrap.machine_clock())}"
    report.say(text)
    if options.keep:
        report.keep("faults", text)
    return not any(one.found for one in told)


def main() -> None:
    """Do what the command line says."""
    options = _options()
    sys.exit(0 if {"crash": crash, "without": without, "faults": faults}[options.what](options) else 1)


if __name__ == "__main__":
    main()
