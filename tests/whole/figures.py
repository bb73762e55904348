"""The figures of a digest worked out once more, from the events of all public cases up to the moment it was made."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from countersign.domain import events as e
from countersign.domain.digests import DigestContent
from countersign.domain.playbook import ReviewPlaybook
from countersign.domain.record import Recorded, replay
from tests.whole.lives import DECISIONS, GONE, Story


def _as_of(stories: Iterable[Story], at: datetime) -> list[Story]:
    """Return public cases as they were just before a moment."""
    public = [story for story in stories if not story.opened.private]
    past = [replace(story, told=[item for item in story.told if item.at < at]) for story in public]
    return [story for story in past if story.told]


def _key(story: Story) -> str:
    return f"{story.opened.prefix}-{story.opened.number}"


def _of(lifecycle: str, stories: Iterable[Story]) -> list[Story]:
    return [story for story in stories if story.opened.lifecycle == lifecycle]


def _minutes(story: Story, item: Recorded) -> int:
    return (item.at - story.told[0].at) // timedelta(minutes=1)


def _percentile(values: Iterable[int], share: int) -> int | None:
    ordered = sorted(values)
    return next((value for n, value in enumerate(ordered, start=1) if 100 * n >= share * len(ordered)), None)


def _waiting(stories: Iterable[Story]) -> set[str]:
    ends = (*DECISIONS, e.Done, e.Dropped)
    return {_key(story) for story in stories if not story.of(*ends)}


def _grants(stories: Iterable[Story]) -> Mapping[str, datetime]:
    """Return until when each grant holds that nothing has ended."""
    found = {}
    for story in stories:
        for item in story.of(e.Approved):
            assert isinstance(item.event, e.Approved)
            if item.event.grant and not story.of(*GONE):
                found[_key(story)] = item.event.grant.until
    return found


def _suspended(story: Story) -> bool:
    turns = story.of(e.Suspended, e.Lifted)
    return bool(turns) and isinstance(turns[-1].event, e.Suspended)


def _check_requests(content: DigestContent, stories: Sequence[Story], ending: datetime) -> None:
    since, until, figures = content.since, content.until, content.figures
    approvals, grants = _of("approval", stories), _grants(stories)
    times = {
        _key(story): _minutes(story, item)
        for story in approvals
        for item in story.of(*DECISIONS)
        if since < item.at <= until
    }
    assert {line.key: line.minutes for line in content.decided} == times
    assert figures.opened == sum(since < story.told[0].at <= until for story in approvals)
    assert (figures.decided, figures.median, figures.p90) == (
        len(times),
        _percentile(times.values(), 50),
        _percentile(times.values(), 90),
    )
    assert {line.key for line in content.open} == _waiting([*approvals, *_of("task", stories)])
    stopped = {_key(story) for story in approvals if _suspended(story)}
    running = {key: end for key, end in grants.items() if until < end}
    assert figures.in_force == len(running.keys() - stopped)
    assert {line.key for line in content.ending} == {
        key for key, end in running.items() if end <= ending or key in stopped
    }
    assert {line.key for line in content.ending if line.suspended} == stopped & running.keys()


def _over(story: Story) -> bool:
    closings = story.of(e.Closed, e.Duplicated, e.Reopened)
    return bool(closings) and not isinstance(closings[-1].event, e.Reopened)


def _check_incidents(content: DigestContent, stories: Sequence[Story]) -> None:
    incidents = [story for story in _of("incident", stories) if not story.case.drill]
    assert {line.key for line in content.incidents} == {_key(story) for story in incidents if not _over(story)}
    opened = [story for story in incidents if content.since < story.told[0].at <= content.until]
    severe = [story for story in opened if story.of(e.SeveritySet)]
    closed = {
        _key(story)
        for story in incidents
        for item in story.of(e.Closed)
        if content.since < item.at <= content.until and story.of(e.SeveritySet)
    }
    figures = content.figures.incidents
    if figures is None:
        assert not opened
        assert not closed
        return
    assert (figures.declared, figures.near_misses) == (len(severe), len(opened) - len(severe))
    assert figures.closed == len(closed)
    severities = [replay(story.told).response.severity for story in severe]
    assert dict(figures.by_severity) == {one: severities.count(one) for one in severities}


def _contents(story: Story) -> list[DigestContent]:
    return [item.event.content for item in story.of(e.Published) if isinstance(item.event, e.Published)]


def check(digest: Story, stories: Iterable[Story]) -> None:
    """Fail if a published digest says anything else than the record."""
    assert len(_contents(digest)) <= 1
    for content in _contents(digest):
        past = _as_of(stories, content.until)
        assert isinstance(digest.book, ReviewPlaybook)
        _check_requests(content, past, content.until + timedelta(minutes=digest.book.ending_within.minutes))
        _check_incidents(content, past)


def check_periods(digests: Iterable[Story]) -> None:
    """Fail if a moment is missing between two digests, or stands in both."""
    made = sorted((content.since, content.until) for digest in digests for content in _contents(digest))
    assert all(earlier[1] == later[0] for earlier, later in pairwise(made))
