"""Tests of playbooks, as YAML declares them: somebody files something at a time, and this is expected of it."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import Discriminator, Tag, model_validator
from pydantic import Field as Default

from countersign.domain.model import Line, Model, Whole, Word

Steps = tuple[str | int, ...]


def _single(value: object) -> str:
    return "each" if isinstance(value, Mapping) else "one"


def _listed(value: object) -> str:
    return "each" if isinstance(value, Mapping) else "all"


def _named(value: object) -> str:
    return "all" if isinstance(value, list | tuple) else "one"


# A time as `localtime.read` takes it, in the zone of the team.
When = Annotated[str, Default(min_length=1, max_length=60, examples=["Fri 2026-05-22 17:50", "2026-05-22 17:50"])]
Whens = tuple[When, ...]
# A handle, and days after it if somebody is not away all the time: ``dana``, ``dana to 2026-05-26``.
Away = Annotated[str, Default(pattern=r"^[a-z][a-z0-9_]{0,39}( .{1,60})?$", examples=["dana", "dana to 2026-05-26"])]
_Seat = Annotated[Mapping[str, Word], Default(min_length=1, max_length=1)]
# Somebody by handle, or by the seat they are asked for: ``lena`` or ``legal: lena``.
Who = Annotated[Annotated[Word, Tag("one")] | Annotated[_Seat, Tag("each")], Discriminator(_single)]
# One of each of these, or one by name: of a score, of a clock.
Tier = Annotated[Annotated[str, Tag("one")] | Annotated[Mapping[Word, str], Tag("each")], Discriminator(_single)]
Total = Annotated[Annotated[Whole, Tag("one")] | Annotated[Mapping[Word, Whole], Tag("each")], Discriminator(_single)]
Limit = Annotated[Annotated[When, Tag("one")] | Annotated[Mapping[Word, When], Tag("each")], Discriminator(_single)]
Reminders = Annotated[
    Annotated[Whens, Tag("all")] | Annotated[Mapping[Word, Whens], Tag("each")], Discriminator(_listed)
]
Code = Annotated[Annotated[Word, Tag("one")] | Annotated[tuple[Word, ...], Tag("all")], Discriminator(_named)]


class Helped(Model):
    """An escalation: when, and who is asked as well."""

    at: When
    add: tuple[Word, ...] = ()


class Changed(Model):
    """A change of who is asked, because somebody goes or is back: when, who is asked then, and who no more."""

    at: When
    add: tuple[Word, ...] = ()
    gone: tuple[Word, ...] = ()


class Ended(Model):
    """How it ends when nobody answers: ``overdue``, or the state it ends in; ``end: lapsed`` is short for ``then``."""

    then: Word
    at: When | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: object) -> object:
        return {"then": data} if isinstance(data, str) else data


class Holds(Model):
    """What an approval at once gives: until when, and when somebody is reminded that it ends."""

    until: When
    reminders: Whens | None = None


class Expect(Model):
    """What is expected; whatever is left out may be anything.

    ``tier`` and ``score`` are those of the only score, or by name. ``limit`` and ``reminders`` are those of all clocks,
    or by name; a later stage's limit is that of a request that is approved at once. ``regulations`` are all those that
    begin, each with its limit. ``refused`` is the code of a
    refusal, or the questions whose answers are refused.
    """

    rule: Line | None = None
    severity: Word | None = None
    tier: Tier | None = None
    score: Total | None = None
    stages: tuple[tuple[Who, ...], ...] | None = None
    fallback: tuple[Word, ...] | None = None
    unfilled: tuple[str, ...] | None = None
    limit: Limit | None = None
    regulations: Mapping[Word, When] | None = None
    reminders: Reminders | None = None
    escalations: tuple[Helped, ...] | None = None
    changes: tuple[Changed, ...] | None = None
    end: Ended | None = None
    grant: Holds | None = None
    refused: Code | None = None

    @model_validator(mode="after")
    def _something(self) -> Self:
        if not self.model_fields_set:
            raise ValueError("nothing is expected, so nothing would be tested")
        if self.refused is not None and len(self.model_fields_set) > 1:
            raise ValueError("of a request that is refused nothing else can be expected")
        return self


class Filing(Model):
    """A request to rehearse: of which kind, by whom (a handle), when, who is away, and the answers by question.

    ``groups`` says who is in the user groups that team.yaml names: outside of Slack nobody knows.
    """

    playbook: Word | None = None
    as_: Word | None = Default(default=None, alias="as")
    at: When | None = None
    away: tuple[Away, ...] | None = None
    groups: Mapping[Word, tuple[Word, ...]] | None = None
    form: Mapping[Word, Any] = {}


class Trial(Filing):
    """One test: what is filed, and what is expected of it. What it does not say is taken from the top of its file."""

    test: Line
    expect: Expect


class TrialFile(Filing):
    """A file of tests. What stands at the top holds for every test that does not say otherwise."""

    schema_: Literal[1] = Default(alias="schema", default=1)
    tests: tuple[Trial, ...] = Default(min_length=1, max_length=500)


def _parts(value: object, path: Steps) -> Iterator[tuple[Steps, str]]:
    """Yield every text in a value, with its place."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _parts(inner, (*path, name))
    elif isinstance(value, tuple):
        for number, inner in enumerate(value):
            yield from _parts(inner, (*path, number))


def moments(expect: Expect) -> Iterator[tuple[Steps, str]]:
    """Yield the times that an expectation names, each with its place."""
    yield from _parts(expect.limit, ("limit",))
    yield from _parts(expect.regulations, ("regulations",))
    yield from _parts(expect.reminders, ("reminders",))
    for name in ("escalations", "changes"):
        for number, step in enumerate(getattr(expect, name) or ()):
            yield (name, number, "at"), step.at
    yield from _parts(expect.end and expect.end.at, ("end", "at"))
    yield from _parts(expect.grant and expect.grant.until, ("grant", "until"))
    yield from _parts(expect.grant and expect.grant.reminders, ("grant", "reminders"))


def handles(expect: Expect) -> Iterator[tuple[Steps, str]]:
    """Yield the people that an expectation names, each with its place."""
    yield from _parts(expect.stages, ("stages",))
    yield from _parts(expect.fallback, ("fallback",))
    for name in ("escalations", "changes"):
        for number, step in enumerate(getattr(expect, name) or ()):
            yield from _parts(step.add, (name, number, "add"))
            yield from _parts(getattr(step, "gone", ()), (name, number, "gone"))
