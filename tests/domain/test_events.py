"""Events: each has a type and a version of its own, and every one of them is told by evolve."""

from typing import get_args

from countersign.domain import evolving
from countersign.domain.events import Event, Opened


def test_no_two_events_share_a_type() -> None:
    types = [kind.type for kind in get_args(Event)]
    assert len(set(types)) == len(types)


def test_every_event_but_the_opening_changes_a_case_somehow() -> None:
    assert set(evolving._EVOLVE) == set(get_args(Event)) - {Opened}
