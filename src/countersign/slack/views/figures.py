"""The figures of a digest in words, each with what it was the last time."""

from collections.abc import Iterable, Mapping, Sequence

from countersign.domain.digests import Figures, IncidentFigures, Timing
from countersign.domain.durations import spell
from countersign.domain.incidents.figures import CALLED
from countersign.slack.views.blocks import escape, who
from countersign.slack.views.words import spoken

OWNERS, NAMES = 20, 10
_NONE = IncidentFigures(0, 0, 0, (), (), ())


def before(was: object) -> str:
    """Return what a figure was the last time, if that is known."""
    return f" ({was} last time)" if was is not None else ""


def counted(count: int, one: str, many: str, was: int | None = None) -> str:
    """Return a count with its word in the right number, and what it was the last time."""
    return f"{count} {one if count == 1 else many}{before(was)}"


def _sentence(parts: Iterable[str]) -> list[str]:
    """Return parts as a line that begins with a capital letter; no line of nothing."""
    said = " · ".join(part for part in parts if part)
    return [said[0].upper() + said[1:]] if said else []


def _spelt(minutes: int | None) -> str | None:
    return None if minutes is None else spell(minutes)


def _within(first: str, minutes: int | None, was: int | None) -> str:
    return "" if minutes is None else f"{first} {spell(minutes)}{before(_spelt(was))}"


def _share(share: int | None, was: int | None) -> str:
    return "" if share is None else f"{share} % kept their limit{before(None if was is None else f'{was} %')}"


def _overdue(found: Figures, last: Figures | None) -> str:
    if not found.overdue:
        return "Nothing is overdue."
    earlier = dict(last.overdue) if last else {}
    owners = [f"{who(owner)} {count}{before(earlier.get(owner))}" for owner, count in found.overdue[:OWNERS]]
    left = len(found.overdue) - OWNERS
    return f"Overdue now: {', '.join([*owners, *([counted(left, 'more person', 'more people')] if left > 0 else [])])}"


# How each count is called: one of them, several of them.
_REQUESTS: Mapping[str, tuple[str, str]] = {
    "opened": ("opened", "opened"),
    "decided": ("decided", "decided"),
    "in_force": ("approval in force", "approvals in force"),
}
_INCIDENTS: Mapping[str, tuple[str, str]] = {
    "declared": ("declared", "declared"),
    "closed": ("closed", "closed"),
    "near_misses": ("near miss", "near misses"),
}


def _counts(found: object, last: object | None, words: Mapping[str, tuple[str, str]]) -> str:
    counts = {name: (getattr(found, name), getattr(last, name, None)) for name in words}
    return " · ".join(counted(count, *words[name], was) for name, (count, was) in counts.items())


def _times(found: Figures | Timing, last: Figures | Timing | None, words: Mapping[str, str]) -> list[str]:
    """Return the times of a period (``words`` name each) and the share within the limit, whatever was measured."""
    spans = [_within(said, getattr(found, name), getattr(last, name, None)) for name, said in words.items()]
    return [part for part in (*spans, _share(found.within, last.within if last else None)) if part]


def _broken(now: int, was: int | None) -> list[str]:
    return [f"Glass broken: {counted(now, 'time', 'times', was)}"] if now or was else []


def requests(found: Figures, last: Figures | None) -> list[str]:
    """Return the figures of requests, a line each; ``last`` are those of the digest before."""
    times = _times(found, last, {"median": "half were decided within", "p90": "nine in ten within"})
    codes = _names("Rejected as", found.codes, last.codes if last else ())
    glass = _broken(found.emergencies, last.emergencies if last else None)
    return [_counts(found, last, _REQUESTS), *_sentence(times), *glass, *codes, _overdue(found, last)]


def _names(first: str, found: Sequence[tuple[str, int]], last: Iterable[tuple[str, int]]) -> list[str]:
    earlier = dict(last)
    named = [f"{escape(spoken(name), 40).lower()} {count}{before(earlier.get(name))}" for name, count in found[:NAMES]]
    more = [f"{len(found) - NAMES} more"] if len(found) > NAMES else []
    return [f"{first}: {', '.join([*named, *more])}"] if named else []


def _timing(found: Timing, last: Timing | None) -> str:
    parts = [counted(found.count, "time", "times"), *_times(found, last, {"median": "half within"})]
    return f"{CALLED[found.goal]}: {', '.join(parts)}"


def incidents(found: Figures, last: Figures | None) -> list[str]:
    """Return the figures of incidents, a line each; nothing if there was none, then or now."""
    earlier = last.incidents if last else None
    if not found.incidents and not earlier:
        return []
    now, was = found.incidents or _NONE, earlier or _NONE
    timings = {timing.goal: timing for timing in was.timings}
    return [
        _counts(now, was if last else None, _INCIDENTS),
        *_names("By severity", now.by_severity, was.by_severity),
        *_names("By type", now.by_type, was.by_type),
        *(_timing(timing, timings.get(timing.goal)) for timing in now.timings),
    ]
