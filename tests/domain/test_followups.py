"""Follow-ups: only a published digest has one."""

from countersign.domain.events import Published
from countersign.domain.followups import followups
from tests.domain.builders import START, Life, approval
from tests.domain.test_digests import ROWS
from tests.domain.test_review import compose


def test_an_approval_asks_nothing_of_other_cases() -> None:
    life = Life(approval()).open()
    assert [followups(item.event, life.case, life.book) for item in life.events] == [()] * len(life.events)
    assert followups(Published(compose(ROWS, START, START)), life.case, life.book) == ()
