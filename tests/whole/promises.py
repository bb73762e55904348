"""What must hold for the whole installation: after anything that happens, after a sweep, and at rest."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import TYPE_CHECKING

from countersign.app.queries import Queries
from countersign.db import tables
from tests.whole import cast, figures, lives, standing
from tests.whole.books import CANARY

if TYPE_CHECKING:
    from tests.whole.world import World

# Logged when the program itself went wrong; that a message was given up is Slack's doing.
_TROUBLE = {"put off", "delivery failed"}


class Ear(logging.Handler):
    """Hears everything that is logged; ``wrong`` keeps what nobody should have heard."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.wrong: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.msg in _TROUBLE or CANARY in str(vars(record)):
            self.wrong.append(str(vars(record)))


def after_anything(world: World) -> None:
    """Timers are those the record asks for, keys have no gaps, and nothing private was said or logged."""
    _check_timers(world)
    _check_keys(world)
    _check_leaks(world)
    assert not world.ear.wrong


def after_a_look(world: World, begun: datetime) -> None:
    """Nothing that was due is due any more, and every digest says what the record says."""
    assert all(row["due"] > begun for row in world.program.rows(tables.timers)), "a timer is still due"
    _check_in_force(world, begun)
    _check_digests(world)


def at_rest(world: World) -> None:
    """Everything stands as it should, and whoever looks finds nothing that is not theirs."""
    standing.Inspection(world).check()
    _check_leaks(world)
    _check_looking_up(world)


def _check_leaks(world: World) -> None:
    leaked = [*standing.leaks(world.slack.hear(), world.stories, world.slack.rooms.made)]
    assert not leaked, leaked


def _check_timers(world: World) -> None:
    found = {(row["case_id"], row["name"]): row["due"] for row in world.program.rows(tables.timers)}
    left = {case_id: lives.clocks_left(story) for case_id, story in world.stories.items()}
    assert found == {(case_id, name): due for case_id, timers in left.items() for name, due in timers.items()}


def _check_keys(world: World) -> None:
    numbers: dict[str, list[int]] = {}
    for story in world.stories.values():
        numbers.setdefault(story.opened.prefix, []).append(story.opened.number)
    assert all(sorted(found) == [*range(1, len(found) + 1)] for found in numbers.values()), numbers


def _check_in_force(world: World, now: datetime) -> None:
    held = [(case, case.grant) for case in world.cases.values() if case.grant and case.state == "approved"]
    assert all(grant.until > now for _, grant in held), "a grant outlived its time"
    with world.program.store.reading() as tx:
        rows = tx.queries.digest_rows(now, now, now)
    assert rows.in_force == len([case for case, _ in held if not case.private])


def _check_digests(world: World) -> None:
    digests = [story for story in world.stories.values() if story.opened.lifecycle == "review"]
    for story in digests:
        figures.check(story, world.stories.values())
    figures.check_periods(digests)
    ahead = [story for story in digests if not story.case.steps and not story.case.digest]
    assert len(ahead) == len(world.playbooks().digests), "each digest has one review that waits for its time"
    with world.program.store.reading() as tx:
        assert not tx.followups.waiting(1)


def _check_looking_up(world: World) -> None:
    queries = Queries(world.program.store)
    assert not [name for name in queries.systems("") if CANARY in name]
    hidden = {case_id: story for case_id, story in world.stories.items() if story.opened.private}
    for viewer in (cast.REQUESTERS[1], cast.GUEST, cast.TEAM[0]):
        found = {item.case.id for item in queries.find([CANARY], viewer)}
        assert found <= {case_id for case_id, story in hidden.items() if viewer in story.members}
        for story in hidden.values():
            assert (queries.show(story.case.key, viewer) is not None) == (viewer in story.members)
