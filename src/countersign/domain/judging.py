"""Holds what is expected of a rehearsal to what it tells: one entry per expectation, and the mismatches in words."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from countersign.domain.explanation import Asking, Explanation, Struck
from countersign.domain.localtime import read, short
from countersign.domain.trials import Changed, Ended, Expect, Helped, Holds

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Mismatch:
    """Where an expectation stands below ``expect``, what it says, and what happened instead."""

    path: Path
    expected: str
    got: str


# What an expectation is compared by, and how that reads.
Words = tuple[str, ...]
Judge = Callable[[Any, Explanation], tuple[Words, Words]]


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words) or "nothing"


def _at(text: str, told: Explanation) -> str:
    """Return a time as all times are compared and shown, with its offset where the weekday and time are not enough."""
    return short(read(text, told.zone), told.zone)


def _shown(moments: Iterable[datetime], told: Explanation) -> Words:
    return tuple(dict.fromkeys(short(moment, told.zone) for moment in sorted(moments)))


def _by_name(wanted: Any, found: Mapping[str, str]) -> tuple[Words, Words]:
    """Compare one value with all that were found, or values by name."""
    if not isinstance(wanted, Mapping):
        return (str(wanted),), tuple(dict.fromkeys(found.values()))
    named = tuple(f"{name} {value}" for name, value in wanted.items())
    return named, tuple(f"{name} {found.get(name, 'not there')}" for name in wanted)


def _stages(wanted: Iterable[Iterable[Any]], told: Explanation) -> tuple[Words, Words]:
    expected, got = [[*stage] for stage in wanted], list[str]()
    for number, asking in enumerate(told.asked):
        seats = expected[number] if number < len(expected) else []
        got.append(_people(asking, named=any(isinstance(who, Mapping) for who in seats)))
    return tuple(_side([_who(who) for who in stage]) for stage in expected), tuple(got)


def _who(who: str | Mapping[str, str]) -> str:
    if isinstance(who, str):
        return who
    ((seat, person),) = who.items()
    return f"{seat.rpartition(':')[2]}: {person}"


def _people(asking: Asking, *, named: bool) -> str:
    """Return who is asked, by seat where the expectation says so."""
    people = (f"{one.seat.partition(':')[2]}: {one.who}" if named else one.who for one in asking.people)
    return _side(people)


def _side(people: Iterable[str]) -> str:
    return f"[{', '.join(sorted(people))}]"


def _fallback(wanted: Iterable[str], told: Explanation) -> tuple[Words, Words]:
    people = (one.who for asking in told.asked for one in asking.people if one.why == "fallback")
    return tuple(sorted(wanted)), tuple(sorted(people))


def _unfilled(wanted: Iterable[str], told: Explanation) -> tuple[Words, Words]:
    seats = (one.seat.partition(":")[2] for asking in told.asked for one in asking.unfilled)
    return tuple(sorted(seat.rpartition(":")[2] for seat in wanted)), tuple(sorted(seats))


def _clock(name: str) -> str:
    """Return the playbook's name of a clock, without its cycle."""
    return name.partition("/")[0]


def _limit(wanted: Any, told: Explanation) -> tuple[Words, Words]:
    running = [clock for asking in told.asked for clock in asking.clocks]
    if isinstance(wanted, Mapping):
        got = {name: [one.limit for one in running if name == _clock(one.clock)] for name in wanted}
        words = {name: _listed(_shown(moments, told)) for name, moments in got.items()}
        return _by_name({name: _at(text, told) for name, text in wanted.items()}, words)
    own = (clock.limit for asking in told.asked if not asking.later for clock in asking.clocks)
    return (_at(wanted, told),), _shown(own, told)


def _regulations(wanted: Mapping[str, str], told: Explanation) -> tuple[Words, Words]:
    """Compare all duties to report that begin: none beside those that are expected may."""
    expected = (f"{name} {_at(text, told)}" for name, text in wanted.items())
    return tuple(sorted(expected)), tuple(
        sorted(f"{one.regulation} {short(one.limit, told.zone)}" for one in told.regulations)
    )


def _reminded(told: Explanation, clock: str | None = None) -> Words:
    def counts(mark: Struck) -> bool:
        return mark.does == "remind" and clock in (None, _clock(mark.clock))

    return _shown((entry.at for entry in told.timeline if any(map(counts, entry.struck))), told)


def _reminders(wanted: Any, told: Explanation) -> tuple[Words, Words]:
    if isinstance(wanted, Mapping):
        expected = {name: _listed(_at(text, told) for text in texts) for name, texts in wanted.items()}
        return _by_name(expected, {name: _listed(_reminded(told, name)) for name in wanted})
    return tuple(_at(text, told) for text in wanted), _reminded(told)


def _escalations(wanted: Iterable[Helped], told: Explanation) -> tuple[Words, Words]:
    got = (entry for entry in told.timeline if "escalate" in entry.does)
    expected = tuple(f"{_at(step.at, told)} {_side(step.add)}" for step in wanted)
    return expected, tuple(
        f"{short(one.at, told.zone)} {_side(dict.fromkeys(p.who for p in one.added))}" for one in got
    )


def _changes(wanted: Iterable[Changed], told: Explanation) -> tuple[Words, Words]:
    def shown(at: str, add: Iterable[str], gone: Iterable[str]) -> str:
        return f"{at} +{_side(dict.fromkeys(add))} -{_side(dict.fromkeys(gone))}"

    moved = (one for one in told.timeline if not one.struck and not one.state and (one.added or one.left))
    expected = tuple(shown(_at(step.at, told), step.add, step.gone) for step in wanted)
    got = (shown(short(one.at, told.zone), [p.who for p in one.added], [p.who for p in one.left]) for one in moved)
    return expected, tuple(got)


def _end(wanted: Ended, told: Explanation) -> tuple[Words, Words]:
    state = told.end.state if told.end else ""
    if wanted.at is None or told.end is None:
        return (wanted.then,), (state,)
    return (wanted.then, _at(wanted.at, told)), (state, short(told.end.at, told.zone))


def _grant(wanted: Holds, told: Explanation) -> tuple[Words, Words]:
    if told.grant is None:
        return (_at(wanted.until, told),), ()
    until = ((f"until {_at(wanted.until, told)}",), (f"until {short(told.grant.until, told.zone)}",))
    if wanted.reminders is None:
        return until
    reminders = tuple(f"reminder {_at(text, told)}" for text in wanted.reminders)
    return (*until[0], *reminders), (*until[1], *(f"reminder {at}" for at in _shown(told.grant.reminders, told)))


def _refused(wanted: str | tuple[str, ...], told: Explanation) -> tuple[Words, Words]:
    if told.refused is None:
        return (wanted,) if isinstance(wanted, str) else tuple(sorted(wanted)), ("not refused",)
    if isinstance(wanted, str):
        return (wanted,), (told.refused.code,)
    return tuple(sorted(wanted)), tuple(sorted(told.refused.fields)) or (told.refused.code,)


_JUDGES: Mapping[str, Judge] = {
    "rule": lambda wanted, told: ((wanted,), (told.rule or "none",)),
    "severity": lambda wanted, told: ((wanted,), (told.severity or "none",)),
    "tier": lambda wanted, told: _by_name(wanted, {one.score: one.band for one in told.scores}),
    "score": lambda wanted, told: _by_name(wanted, {one.score: str(one.total) for one in told.scores}),
    "stages": _stages,
    "fallback": _fallback,
    "unfilled": _unfilled,
    "limit": _limit,
    "regulations": _regulations,
    "reminders": _reminders,
    "escalations": _escalations,
    "changes": _changes,
    "end": _end,
    "grant": _grant,
    "refused": _refused,
}


def judge(expect: Expect, told: Explanation) -> Iterator[Mismatch]:
    """Yield every expectation that is not met, in the order of the model."""
    for name, met in _JUDGES.items():
        wanted = getattr(expect, name)
        if wanted is None:
            continue
        if told.refused is not None and name != "refused":
            fields = "; ".join(f"{field}: {words}" for field, words in told.refused.fields.items())
            yield Mismatch((name,), "no refusal", f"refused ({told.refused.code}){fields and f': {fields}'}")
            return
        expected, got = met(wanted, told)
        if expected != got:
            yield Mismatch((name,), _listed(expected), _listed(got))
