"""Risk scores: weighted answers that add up to a number, and bands that name it."""

from collections.abc import Collection, Mapping
from itertools import pairwise
from typing import Annotated, Self

from pydantic import Field, model_validator

from countersign.domain.model import Model

# Strict: `"4"`, `4.0` and `yes` in a playbook are slips, not points.
Points = Annotated[int, Field(ge=0, strict=True)]
Name = Annotated[str, Field(min_length=1)]


class Band(Model):
    """A name for every total from `at_least` points up to the next higher band."""

    name: Name
    at_least: Points


class Score(Model):
    """Points per answer and the bands of their sum, as a playbook states them.

    `questions` maps a form field to the points of each of its options. `bands` go from the
    highest to the lowest, and the last starts at 0, so that every total has exactly one name.
    """

    questions: dict[Name, Annotated[dict[Name, Points], Field(min_length=1)]] = Field(min_length=1)
    bands: tuple[Band, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _bands_cover_every_total_once(self) -> Self:
        names = [band.name for band in self.bands]
        repeated = sorted({name for name in names if names.count(name) > 1})
        if repeated:
            raise ValueError(f"bands must have different names; repeated: {', '.join(repeated)}")
        for higher, lower in pairwise(self.bands):
            if higher.at_least <= lower.at_least:
                raise ValueError(
                    "bands must go from the highest to the lowest: "
                    f"{higher.name!r} ({higher.at_least}) stands before "
                    f"{lower.name!r} ({lower.at_least})"
                )
        if self.bands[-1].at_least != 0:
            raise ValueError(
                f"the last band must start at 0, not at {self.bands[-1].at_least}, or low totals have no name"
            )
        return self

    @model_validator(mode="after")
    def _every_band_can_be_reached(self) -> Self:
        highest = self.bands[0]
        if highest.at_least > self.maximum:
            raise ValueError(
                f"band {highest.name!r} starts at {highest.at_least} points, "
                f"but no answers give more than {self.maximum}"
            )
        return self

    @property
    def maximum(self) -> int:
        """The most points that answers can give."""
        return sum(max(options.values()) for options in self.questions.values())


def points(score: Score, answers: Mapping[str, object], *, optional: Collection[str] = ()) -> dict[str, int]:
    """The points of each question, in the playbook's order: the reasons behind a total.

    Answers to other fields are ignored. A missing answer (no key, or None) counts 0 when its
    field is `optional`, for instance because the form did not show it; otherwise it is a
    ValueError naming the field, since a forgotten answer must not look like a low risk. An
    answer that is no option of its question is a ValueError too.
    """
    return {
        field: _points_of(field, options, answers.get(field), field in optional)
        for field, options in score.questions.items()
    }


def _points_of(field: str, options: Mapping[str, int], answer: object, optional: bool) -> int:
    if answer is None and optional:
        return 0
    if answer is None:
        raise ValueError(f"{field}: an answer is needed to work out the score")
    if not isinstance(answer, str) or answer not in options:
        raise ValueError(f"{field}: {answer!r} is none of {', '.join(options)}")
    return options[answer]


def total(score: Score, answers: Mapping[str, object], *, optional: Collection[str] = ()) -> int:
    """The sum of `points`, with the same errors."""
    return sum(points(score, answers, optional=optional).values())


def band(score: Score, total: int) -> str:
    """The name of the band that a total falls in; ValueError below 0."""
    for candidate in score.bands:
        if total >= candidate.at_least:
            return candidate.name
    raise ValueError(f"a total cannot be negative: {total}")
