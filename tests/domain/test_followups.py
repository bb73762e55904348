"""Follow-ups: only a published digest has one."""

from countersign.domain.digesting import compose
from countersign.domain.events import Published
from countersign.domain.followups import followups
from countersign.domain.period import Period, Rows
from tests.domain.builders import START, Life, approval


def test_an_approval_asks_nothing_of_other_cases() -> None:
    life = Life(approval()).open()
    assert [followups(item.event, life.case, life.book) for item in life.events] == [()] * len(life.events)
    assert followups(Published(compose(Period(START, START, Rows()))), life.case, life.book) == ()
