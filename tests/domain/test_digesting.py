"""What a digest says: lines in the order people need, and figures that can be checked by hand."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest

from countersign.domain.actors import SYSTEM
from countersign.domain.case import Case
from countersign.domain.digesting import compose, percentile
from countersign.domain.digests import (
    DecidedLine,
    DigestContent,
    EndingLine,
    Figures,
    IncidentFigures,
    IncidentLine,
    OpenLine,
    Timing,
)
from countersign.domain.period import Period, Rows
from tests.domain.builders import (
    ANA,
    BEN,
    EVE,
    FACTS,
    LEGAL,
    REASON,
    SECURITY,
    START,
    Life,
    approval,
    facts,
    incident,
    near_miss,
    regulation,
    review,
    stage,
    task,
    text,
    timed,
)


@dataclass(frozen=True)
class Drill(Case):
    """A case of an exercise."""

    drill: bool = True


UNTIL = START + timedelta(weeks=1)


def named(life: Life, key: str) -> Case:
    """Return a case under a key of its own."""
    return replace(life.case, id=f"id-{key}", key=key)


def digest(**rows: Any) -> DigestContent:
    """Return the digest of the week that begins with START."""
    return compose(Period(START, UNTIL, Rows(**rows)))


def request(*people: dict[str, str], minutes: int | None = None, **changes: Any) -> Life:
    """Return a request opened an hour into the week, approved after so many minutes."""
    life = Life(approval(stage(*(people or [LEGAL]), quorum="all"), **changes), now=START + timedelta(hours=1)).open()
    if minutes is not None:
        life.after(minutes=minutes).do("approve", BEN)
    return life


def declared(hours: float = 1, **answers: Any) -> Life:
    """Return an incident declared so many hours into the week."""
    return Life(incident(), now=START + timedelta(hours=hours)).open(**answers)


@pytest.mark.parametrize(
    ("values", "median", "p90"),
    [
        ([], None, None),
        ([5], 5, 5),
        ([5, 1], 1, 5),
        ([3, 1, 2], 2, 3),
        (list(range(1, 11)), 5, 9),
        (list(range(1, 12)), 6, 10),
        (list(range(100, 0, -1)), 50, 90),
    ],
)
def test_percentiles_are_values_that_occurred(values: list[int], median: int | None, p90: int | None) -> None:
    assert (percentile(values, 50), percentile(values, 90)) == (median, p90)


def test_the_lowest_percentile_is_the_smallest_value() -> None:
    assert percentile([3, 1, 2], 0) == 1


def test_a_week_of_nothing_has_no_figures_but_counts() -> None:
    found = digest()
    assert (found.open, found.decided, found.ending, found.incidents) == ((), (), (), ())
    assert found.figures == Figures(0, 0, None, None, None, (), 0, None)


def test_what_waits_stands_with_its_owners_the_longest_overdue_first() -> None:
    late, later = request(LEGAL, SECURITY).after(hours=9), request().after(hours=10)
    free = request(clocks={})
    todo = Life(task()).open(owner=EVE, due="2026-03-05")
    own = Life(review())
    own.do("open", SYSTEM, {"since": START.isoformat(), "due": UNTIL.isoformat()})
    cases = [named(free, "E-3"), named(later, "E-2"), named(late, "E-1"), named(todo, "A-1"), named(own, "R-1")]
    due = START + timedelta(hours=9)
    found = digest(waiting=(*cases, named(declared(), "INC-1")))
    assert found.open == (
        OpenLine("id-E-1", "E-1", "exception", (BEN, EVE), due, overdue=True),
        OpenLine("id-E-2", "E-2", "exception", (BEN,), due, overdue=True),
        OpenLine("id-A-1", "A-1", "task", (EVE,), START + timedelta(hours=87), overdue=False),
        OpenLine("id-E-3", "E-3", "exception", (BEN,), None, overdue=False),
    )
    assert found.figures.overdue == ((BEN, 2), (EVE, 1))


def test_owners_with_equally_many_overdue_stand_in_a_fixed_order() -> None:
    late = request(LEGAL, SECURITY).after(hours=9)
    assert digest(waiting=(named(late, "E-1"),)).figures.overdue == ((BEN, 1), (EVE, 1))


def test_a_case_that_waits_for_nobody_is_shown_without_an_owner() -> None:
    nobody = Life(approval(stage({"role": "nobody"}), fallback=[{"role": "nobody"}])).open()
    assert [line.owners for line in digest(waiting=(nobody.case,)).open] == [()]


def test_what_was_decided_stands_in_order_with_how_long_it_took() -> None:
    quick, slow = named(request(minutes=10), "E-2"), named(request(minutes=600), "E-1")
    free = named(request(minutes=10, clocks={}), "E-3")
    before = Life(approval(), now=START - timedelta(hours=1)).open()
    before.after(hours=1).do("approve", BEN)
    done = Life(task()).open(owner=BEN, due="2026-03-05")
    done.do("done", BEN)
    found = digest(moved=(free, slow, quick, named(before, "E-9"), named(done, "A-1"), named(request(), "E-8")))
    at = START + timedelta(minutes=70)
    assert found.decided == (
        DecidedLine("id-E-2", "E-2", "exception", "approved", BEN, at, 10, kept=True),
        DecidedLine("id-E-3", "E-3", "exception", "approved", BEN, at, 10, kept=None),
        DecidedLine("id-E-1", "E-1", "exception", "approved", BEN, START + timedelta(minutes=660), 600, kept=False),
    )
    figures = found.figures
    assert (figures.decided, figures.median, figures.p90, figures.within) == (3, 10, 600, 50)


def test_the_share_within_the_limit_is_never_rounded_up_to_all() -> None:
    kept, late = request(minutes=1).case, request(minutes=600).case
    assert digest(moved=(late, *[kept] * 299)).figures.within == 99


def test_grants_that_end_soon_stand_in_order() -> None:
    granted = request(minutes=5, grant={"lasts": "10 days"})
    until = START + timedelta(days=10, minutes=65)
    cases = (named(granted, "E-8"), named(granted, "E-7"), named(request(), "E-6"))
    assert digest(ending=cases, in_force=2).ending == (
        EndingLine("id-E-7", "E-7", ANA, until),
        EndingLine("id-E-8", "E-8", ANA, until),
    )
    assert digest(ending=cases, in_force=2).figures.in_force == 2


def test_only_requests_count_as_opened() -> None:
    assert digest(opened=(request().case, request().case, declared().case)).figures.opened == 2


@pytest.mark.parametrize(
    ("hours", "periods"), [(2, 1), (7 * 24, 1), (7 * 24 + 1, 1), (14 * 24 - 1, 2), (21 * 24, 3), (25 * 24, 4)]
)
def test_several_weeks_in_one_digest_are_counted(hours: int, periods: int) -> None:
    until, last = START + timedelta(hours=hours), Figures(1, 2, 3, 4, 5, (), 6)
    found = compose(Period(START, until, Rows()), "REV-4", last)
    assert (found.periods, found.not_held, found.before) == (periods, "REV-4", last)
    assert (found.since, found.until) == (START, until)


def test_running_incidents_stand_by_their_nearest_limit_near_misses_last() -> None:
    late = declared(severity="high").after(hours=1)
    led = declared(severity="low")
    led.do("take", BEN)
    led.do("triage", BEN)
    miss = Life(near_miss()).open()
    found = digest(waiting=(named(miss, "NM-1"), named(led, "INC-1"), named(late, "INC-2"), request().case))
    assert found.incidents == (
        IncidentLine("id-INC-2", "INC-2", "incident", "declared", "high", None, START + timedelta(hours=2), True),
        IncidentLine("id-INC-1", "INC-1", "incident", "triaged", "low", BEN, START + timedelta(hours=121), False),
        IncidentLine("id-NM-1", "NM-1", "near_miss", "declared", None, None, None, overdue=False),
    )


def incidents(opened: Iterable[Case] = (), moved: Iterable[Case] = ()) -> IncidentFigures:
    found = digest(opened=tuple(opened), moved=tuple(moved)).figures.incidents
    assert found
    return found


def test_incidents_are_counted_by_severity_and_by_type() -> None:
    opened = [
        declared(severity="high", type="leak"),
        declared(severity="low", type="bias"),
        declared(severity="high", type="bias"),
        declared(),
        Life(near_miss()).open(),
    ]
    found = incidents(named(life, f"INC-{n}") for n, life in enumerate(opened))
    assert (found.declared, found.closed, found.near_misses) == (4, 0, 1)
    assert found.by_severity == (("high", 2), ("low", 2))
    assert found.by_type == (("bias", 2), ("leak", 1))
    assert found.timings == ()


def answered(life: Life, **moves: float) -> Life:
    """Return an incident with verbs said so many hours after its declaration."""
    begun = life.now
    for verb, hours in moves.items():
        life.now = begun + timedelta(hours=hours)
        assert life.do(verb, BEN, REASON if verb not in ("take", "inform") else {}).refusal is None
    return life


def test_times_are_counted_from_the_declaration_and_held_against_their_limits() -> None:
    quick = answered(declared(severity="high"), triage=0.5, inform=1, contain=2, resolve=20, close=30)
    slow = answered(declared(severity="high"), triage=2, contain=9)
    slower = answered(declared(severity="low"), triage=3, inform=4)
    miss = answered(Life(near_miss(), now=START + timedelta(hours=1)).open(), triage=1, contain=2)
    found = incidents(moved=[named(life, f"INC-{n}") for n, life in enumerate((quick, slow, slower, miss))])
    assert found.timings == (
        Timing("acknowledge", 3, 120, None),  # by their first step, since nobody took the lead
        Timing("triage", 3, 120, 66),
        Timing("leadership", 2, 60, 100),  # low has no limit for it
        Timing("containment", 2, 120, 50),
        Timing("resolution", 1, 1200, 100),
    )
    assert (found.declared, found.closed) == (0, 1)


def test_steps_of_another_week_are_left_out() -> None:
    late = answered(declared(166, severity="high"), triage=1, contain=4)
    assert [timing.goal for timing in incidents(moved=[late.case]).timings] == ["acknowledge", "triage"]
    long_ago = answered(Life(incident(), now=START - timedelta(days=30)).open(), triage=1)
    assert digest(moved=(long_ago.case,)).figures.incidents is None


def test_an_incident_that_came_back_is_timed_from_its_return() -> None:
    life = answered(declared(severity="high"), triage=0.5, contain=1, resolve=2, close=3, reopen=50)
    answered(life, contain=4, resolve=5, close=6)
    found = incidents(moved=[life.case])
    assert [timing for timing in found.timings if timing.goal == "containment"] == [Timing("containment", 2, 60, 100)]
    assert [timing.median for timing in found.timings if timing.goal == "resolution"] == [120]
    assert found.closed == 1  # one incident, although it was closed twice


def test_what_was_done_before_the_return_is_another_weeks_and_not_counted_from_long_ago() -> None:
    life = Life(incident(), now=START - timedelta(days=30)).open(severity="high")
    answered(life, triage=0.5, contain=1, resolve=2, close=3)
    life.now = START + timedelta(hours=1)
    answered(life, reopen=0, contain=4)
    assert incidents(moved=[life.case]).timings == (Timing("containment", 1, 240, 100),)


@pytest.mark.parametrize(("seconds", "minutes"), [(3571, 60), (3629, 60), (3631, 61), (29, 0)])
def test_the_time_of_a_step_is_rounded_to_the_minute(seconds: int, minutes: int) -> None:
    life = answered(declared(severity="high"), triage=seconds / 3600)
    assert [timing.median for timing in incidents(moved=[life.case]).timings] == [minutes, minutes]


def test_who_acted_first_and_what_was_reported_is_counted_in_the_week_in_which_it_happened() -> None:
    """With ``rows.moved`` alone in ``_timings``, where no step was taken, this was seen to fail."""
    law = incident(regulations={"gdpr": regulation()})
    quick, slow = (Life(law, now=START + timedelta(hours=1)).open(severity="high") for _ in range(2))
    answered(quick, take=0.25)
    for life, hours in ((quick, 10), (slow, 100)):
        life.now = START + timedelta(hours=1 + hours)
        given = {"owed": "gdpr", "given": life.now.isoformat(), "evidence": text("Reference 7")}
        assert life.do("notified", BEN, given).refusal is None
    waiting = tuple(named(life, f"INC-{number}") for number, life in enumerate((quick, slow)))
    found = digest(waiting=waiting, opened=waiting[:1]).figures.incidents
    assert found
    assert found.timings == (Timing("acknowledge", 1, 15, None), Timing("notify", 2, 600, 50))
    later = replace(Period(START, UNTIL, Rows(waiting=waiting)), since=UNTIL, until=UNTIL + timedelta(weeks=1))
    assert compose(later).figures.incidents is None
    alone = compose(replace(later, since=START + timedelta(hours=50), until=UNTIL)).figures.incidents
    assert alone
    assert (alone.declared, alone.timings) == (0, (Timing("notify", 1, 6000, 0),))


def test_a_false_alarm_counts_as_declared_and_as_closed() -> None:
    life = answered(declared(severity="high"), false_alarm=1)
    found = incidents([life.case], [life.case])
    assert (found.declared, found.closed, found.timings) == (1, 1, (Timing("acknowledge", 1, 60, None),))
    miss = answered(Life(near_miss(), now=START + timedelta(hours=1)).open(), false_alarm=1)
    assert incidents([miss.case], [miss.case]).closed == 0


def test_editing_or_calling_more_people_moves_no_figure() -> None:
    life = answered(declared(severity="low"), triage=1)
    before = incidents(moved=[life.case])
    life.facts = facts(roles={**FACTS.roles, "lead": FACTS.roles["legal"]})
    life.do("severity", BEN, {"severity": "high"})
    assert incidents(moved=[life.case]) == before


def test_escalated_requests_wait_for_everybody_added() -> None:
    steps = timed(escalate=[{"at": "100 %", "add": [SECURITY]}])
    life = request(clocks=steps).after(hours=8)
    assert [line.owners for line in digest(waiting=(life.case,)).open] == [(BEN, EVE)]


def test_requests_that_were_rejected_are_counted_by_their_code() -> None:
    rejection = {"codes": {"risky": "Too risky", "vague": "Too vague"}}
    moved = []
    for number, code in enumerate(["risky", "vague", "risky", None]):
        life = request(rejection=rejection)
        life.do("reject", BEN, {**REASON, **({"code": code} if code else {})})
        moved.append(named(life, f"EXC-{number}"))
    late = request(rejection=rejection)
    late.now = UNTIL + timedelta(hours=1)
    late.do("reject", BEN, {**REASON, "code": "vague"})
    assert digest(moved=(*moved, named(late, "EXC-9"))).figures.codes == (("risky", 2), ("vague", 1))


def as_drill(case: Case) -> Case:
    """Return the same case as one of an exercise."""
    return Drill(**{**vars(case), "id": f"d-{case.id}", "key": f"DRILL-{case.key}", "drill": True})


def test_drills_are_in_no_figure_and_on_no_line() -> None:
    """While ``real`` left drills in, each part of the digest had its case twice, and each figure counted two."""
    run = declared()
    for verb in ("triage", "contain"):
        run.after(hours=1).do(verb, BEN, REASON)
    granted = request(minutes=30, grant={"lasts": "10 days"}).case
    action = Life(task(), now=START).open(owner=BEN, due="2026-03-03").case
    real = {
        "opened": (run.case, granted),
        "waiting": (run.case, action),
        "moved": (run.case, granted),
        "ending": (granted,),
    }
    drills = {name: tuple(map(as_drill, cases)) for name, cases in real.items()}
    both = {name: (*cases, *drills[name]) for name, cases in real.items()}
    told = digest(**both)
    assert told == digest(**real)
    assert (len(told.open), len(told.incidents), len(told.decided), len(told.ending)) == (1, 1, 1, 1)
    assert digest(**drills) == digest()
