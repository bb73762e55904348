"""Reviews: published at their time, held or missed, and always followed by the next."""

from datetime import UTC, datetime, timedelta

import pytest

from countersign.domain.actors import SYSTEM
from countersign.domain.clocks import deadlines
from countersign.domain.commands import OPEN, Facts, Refusal
from countersign.domain.digesting import compose
from countersign.domain.event_parts import Seat
from countersign.domain.events import Asked, ClockStruck, Held, PeopleAsked, Published
from countersign.domain.followups import followups
from countersign.domain.period import Period, Rows
from countersign.domain.review import next_due, opening
from countersign.domain.world import Followup
from tests.domain.builders import ANA, FACTS, FINN, GUS, LEGAL, START, Life, facts, review, text

DUE = START + timedelta(weeks=1)
ROWS, EMPTY = Rows(in_force=3), Rows()


def waiting(known: Facts = FACTS) -> Life:
    """Return the review of the week that begins at START."""
    life = Life(review(), known)
    wish = opening(review(), START)
    assert life.do(OPEN, wish.actor, wish.answers).refusal is None
    return life


def published(known: Facts = FACTS) -> Life:
    return waiting(known).after(weeks=1)


def test_it_waits_for_the_time_of_the_digest_and_asks_nobody_yet() -> None:
    life = waiting()
    assert (life.told, life.case.state) == (["opened", "clock_started"], "due")
    assert deadlines(life.case) == {"publish/1/end": DUE}
    assert life.do("hold", FINN).refusal == Refusal("not_asked")


def test_only_the_system_opens_it() -> None:
    assert Life(review()).do(OPEN, ANA, opening(review(), START).answers).refusal == Refusal("system_only")


@pytest.mark.parametrize(
    ("zone", "after", "due"),
    [
        ("UTC", START, DUE),
        ("UTC", START - timedelta(seconds=1), START),
        ("Europe/Berlin", datetime(2026, 3, 23, 8, tzinfo=UTC), datetime(2026, 3, 30, 7, tzinfo=UTC)),
    ],
)
def test_the_next_digest_is_strictly_later_by_the_clock_on_the_wall(zone: str, after: datetime, due: datetime) -> None:
    assert next_due(review(zone=zone), after) == due


def test_the_same_period_has_the_same_case() -> None:
    wish = opening(review(), START + timedelta(days=3))
    assert wish.case == opening(review(), START).case == "weekly@2026-03-09T09:00Z"
    assert wish == Followup(
        "weekly@2026-03-09T09:00Z",
        OPEN,
        SYSTEM,
        "weekly",
        {"since": "2026-03-05T09:00:00+00:00", "due": "2026-03-09T09:00:00+00:00"},
    )


def test_at_its_time_the_content_is_frozen_and_the_owner_is_asked() -> None:
    life = published(facts(rows=ROWS, not_held="REV-6"))
    assert life.told[2:] == ["clock_struck", "published", "people_asked", "clock_started"]
    assert life.case.digest == compose(Period(START, DUE, ROWS), "REV-6")
    assert life.last(ClockStruck) == ClockStruck(("publish/1/end",), 0, final=True)
    assert life.last(PeopleAsked).people == (Asked(FINN, "role:lead", 0, "primary"),)
    assert deadlines(life.case) == {"hold/1/end": DUE + timedelta(weeks=1)}


def test_without_rows_a_digest_is_empty_and_still_comes() -> None:
    assert published().case.digest == compose(Period(START, DUE, EMPTY))


def test_an_owner_who_is_away_is_stood_in_for() -> None:
    life = published(facts(away=frozenset({FINN})))
    assert life.last(PeopleAsked).people == (Asked(GUS, "role:lead", 0, "deputy", FINN),)


def test_several_missed_periods_make_one_digest_that_says_so() -> None:
    life = waiting().after(weeks=3, hours=2)
    digest = life.case.digest
    assert digest
    assert (digest.since, digest.until, digest.periods) == (START, life.now, 3)
    assert life.last(ClockStruck).late == (2 * 7 * 24 + 2) * 3600
    assert deadlines(life.case) == {"hold/1/end": START + timedelta(weeks=4)}
    assert life.told.count("published") == 1


def test_the_owner_says_that_it_was_held_and_what_was_decided() -> None:
    life = published()
    life.now += timedelta(hours=1)
    life.do("hold", FINN, {"reason": text("all good")})
    assert (life.last(Held), life.case.state) == (Held(text("all good").ref), "held")
    assert life.case.outcome
    assert (life.case.outcome.by, life.case.outcome.kept) == (FINN, True)
    life = published()
    life.do("hold", FINN)
    assert life.last(Held) == Held(None)


def test_nobody_else_says_that_it_was_held() -> None:
    assert published().do("hold", GUS).refusal == Refusal("not_asked")


def test_the_next_period_makes_it_missed_and_that_kept_no_limit() -> None:
    life = published().after(weeks=1)
    assert life.told[-2:] == ["clock_struck", "missed"]
    assert life.last(ClockStruck).final
    assert life.case.outcome
    assert (life.case.state, life.case.outcome.kept) == ("missed", False)
    assert life.do("hold", FINN).refusal == Refusal("too_late", SYSTEM, DUE + timedelta(weeks=1), "missed")


def test_a_timer_that_is_gone_publishes_nothing() -> None:
    life = waiting()
    assert life.do("fire", SYSTEM, timers=("publish/2/end",)).events == ()


def test_publishing_opens_the_review_of_the_next_period_and_nothing_else_does() -> None:
    life = waiting().after(weeks=3, hours=2)
    found = [wish for item in life.events for wish in followups(item.event, life.case, life.book)]
    assert found == [opening(review(), life.now)]
    assert found[0].case == "weekly@2026-03-30T09:00Z"


def test_a_review_needs_no_role_to_be_published() -> None:
    life = Life(review(owner=LEGAL), facts(roles={}))
    life.do(OPEN, SYSTEM, opening(review(), START).answers)
    life.after(weeks=1)
    assert (life.case.unfilled, life.told.count("published")) == ((Seat(0, "role:legal"),), 1)
    assert life.last(Published).content.periods == 1
