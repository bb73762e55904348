"""Works out what a digest says, from the cases of its period; figures come from transitions only."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from countersign.domain.asking import waiting_for
from countersign.domain.case import Case, Step
from countersign.domain.digests import (
    DecidedLine,
    DigestContent,
    EndingLine,
    Figures,
    IncidentFigures,
    IncidentLine,
    OpenLine,
    SealLine,
    Timing,
)
from countersign.domain.grants import SUSPENDED
from countersign.domain.incidents.actions import pending
from countersign.domain.incidents.figures import CALLED, Figure, figures
from countersign.domain.obligations import ACTION_OF, tie
from countersign.domain.period import Period
from countersign.domain.veil import veiled


def percentile(values: Sequence[int], share: int) -> int | None:
    """Return the nearest-rank percentile (``share`` in percent) of values, None for no values."""
    ordered = sorted(values)
    return ordered[max(0, -(-share * len(ordered) // 100) - 1)] if ordered else None


def _share(kept: Iterable[bool | None]) -> int | None:
    """Return how many percent of what was measured kept its limit, None if nothing was measured."""
    measured = [one for one in kept if one is not None]
    return 100 * sum(measured) // len(measured) if measured else None


def _of(lifecycle: str, cases: Iterable[Case]) -> tuple[Case, ...]:
    return tuple(case for case in cases if case.lifecycle == lifecycle)


def _minutes(case: Case, at: datetime) -> int:
    return int((at - case.opened_at).total_seconds() // 60)


def _decided(period: Period) -> Iterator[DecidedLine]:
    for case in _of("approval", period.rows.moved):
        out = case.outcome
        if out and period.holds(out.at):
            minutes = _minutes(case, out.at)
            yield DecidedLine(case.id, case.key, case.kind, out.state, out.by, out.at, minutes, out.kept)


def _open(period: Period) -> Iterator[OpenLine]:
    for case in period.rows.waiting:
        if case.lifecycle in ("approval", "task"):
            people = waiting_for(veiled(case))
            link = tie(case, ACTION_OF)
            about = (case.due, case.overdue, bool(case.glass), link.key if link else None)
            yield OpenLine(case.id, case.key, case.kind, people, *about)


def _ending(period: Period) -> Iterator[EndingLine]:
    for case in period.rows.ending:
        if case.grant:
            grant, suspended = case.grant, case.state == SUSPENDED
            yield EndingLine(case.id, case.key, grant.holder, grant.until, suspended)


def _running(period: Period) -> Iterator[IncidentLine]:
    for case in _of("incident", period.rows.waiting):
        about = (case.state, case.response.severity, case.response.lead, case.due, case.overdue, len(pending(case)))
        yield IncidentLine(case.id, case.key, case.kind, *about, period.missing.get(case.id, ()))


def _steps(period: Period) -> list[tuple[Case, Step]]:
    cases = _of("incident", period.rows.moved)
    return [(case, step) for case in cases for step in case.steps if period.holds(step.at)]


def _timings(period: Period) -> tuple[Timing, ...]:
    """Return each figure of an incident that happened in the period; what has no severity counts for none."""
    rows = period.rows
    cases = {case.id: case for case in _of("incident", (*rows.opened, *rows.moved, *rows.waiting))}
    found = [figure for case in cases.values() if case.response.severity for figure in figures(case)]
    here = [one for one in found if one.at and period.holds(one.at)]
    timings = (_timing(name, [one for one in here if one.name == name]) for name in CALLED)
    return tuple(timing for timing in timings if timing.count)


def _timing(name: str, found: Sequence[Figure]) -> Timing:
    times = [one.minutes for one in found if one.minutes is not None]
    return Timing(name, len(found), percentile(times, 50), _share(one.kept for one in found))


def _counted(values: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(values).items(), key=lambda item: (-item[1], item[0])))


_OVER = ("closed", "false_alarm")


def _incidents(period: Period) -> IncidentFigures | None:
    """Work out the figures of incidents; None in a period without any. False alarms count as declared and closed."""
    opened, steps, timings = _of("incident", period.rows.opened), _steps(period), _timings(period)
    if not (opened or steps or timings):
        return None
    declared = [case for case in opened if case.response.severity]
    return IncidentFigures(
        declared=len(declared),
        closed=len({case.id for case, step in steps if step.after in _OVER and case.response.severity}),
        near_misses=len(opened) - len(declared),
        by_severity=_counted(case.response.severity for case in declared if case.response.severity),
        by_type=_counted(str(case.answers["type"]) for case in declared if "type" in case.answers),
        timings=timings,
    )


def _codes(period: Period) -> tuple[tuple[str, int], ...]:
    rejected = [case for case in period.rows.moved if case.denial and case.outcome and period.holds(case.outcome.at)]
    return _counted(case.denial.code for case in rejected if case.denial and case.denial.code)


def _figures(period: Period, decided: Sequence[DecidedLine], waiting: Iterable[OpenLine]) -> Figures:
    times = [line.minutes for line in decided]
    overdue = Counter(owner for line in waiting if line.overdue for owner in line.owners)
    return Figures(
        opened=len(_of("approval", period.rows.opened)),
        decided=len(decided),
        median=percentile(times, 50),
        p90=percentile(times, 90),
        within=_share(line.kept for line in decided),
        overdue=tuple(sorted(overdue.items(), key=lambda item: (-item[1], item[0]))),
        in_force=period.rows.in_force,
        incidents=_incidents(period),
        codes=_codes(period),
        emergencies=sum(bool(case.glass and period.holds(case.glass.at)) for case in period.rows.moved),
    )


def compose(
    period: Period, not_held: str | None = None, before: Figures | None = None, seal: SealLine | None = None
) -> DigestContent:
    """Return the digest of a period: what waits longest overdue first, what was decided in order, what ends first.

    ``not_held`` is the key of the review before this one if nobody held it, ``before`` are its figures, ``seal``
    is the newest seal. ``periods`` counts whole weeks, so that several missed digests make one that says so. Drills are
    left out of it all.
    """
    period = replace(period, rows=period.rows.real)
    decided, waiting = [*_decided(period)], [*_open(period)]
    far = datetime.max.replace(tzinfo=period.until.tzinfo)
    return DigestContent(
        since=period.since,
        until=period.until,
        open=tuple(sorted(waiting, key=lambda line: (line.due or far, line.key))),
        decided=tuple(sorted(decided, key=lambda line: (line.at, line.key))),
        ending=tuple(sorted(_ending(period), key=lambda line: (line.until, line.key))),
        figures=_figures(period, decided, waiting),
        incidents=tuple(sorted(_running(period), key=lambda line: (line.due or far, line.key))),
        before=before,
        periods=max(1, round((period.until - period.since) / timedelta(weeks=1))),
        not_held=not_held,
        seal=seal,
    )
