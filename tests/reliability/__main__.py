"""``python -m tests.reliability crash|without|faults``: try it and print what was found; exit code 1 if that is bad."""

from __future__ import annotations

import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from countersign import bootstrap
from tests.databases import Databases, Files, server
from tests.reliability import report
from tests.reliability.crash import Matrix, Result
from tests.reliability.faults import Run, rows
from tests.reliability.weather import LIMITED, WEATHERS
from tests.reliability.without import MECHANISMS

# Without some mechanisms the bot never comes to rest; nobody waits for it long.
_IMPATIENT = 12.0


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
    with _databases(postgresql=options.postgresql) as databases:
        matrix = Matrix(databases, seed=options.seed)
        told = matrix.undisturbed()

        def missed(name: str) -> Result:
            points = matrix.plan(told, options.points, MECHANISMS[name].where)
            return replace(matrix, without=name, patience=_IMPATIENT).run(points, told)

        with ThreadPoolExecutor(options.jobs) as pool:
            results = dict(zip(names, pool.map(missed, names), strict=True))
    tried = [MECHANISMS[name].words for name, result in results.items() for _ in result.deaths]
    found = [(MECHANISMS[name].words, finding) for name, result in results.items() for _, finding in result.found]
    for words, finding in found:
        report.say(f"{finding.sort} without {words}: {finding.words}")
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
