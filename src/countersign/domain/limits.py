"""How long a decision may take, as a playbook declares it: limits, reminders, escalation and the end."""

import re
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Discriminator, Tag, model_validator
from pydantic import Field as Default

from countersign.domain.durations import DurationField
from countersign.domain.model import Model, Whole, Word
from countersign.domain.stages import MOST_SEATS, Reviewer

_SHARE = re.compile(r"^(\d{1,4})\s*%$")
_BEFORE = re.compile(r"^(.+?)\s+before$")


class Moment(Model):
    """A point on a clock: a share of its limit in percent (over 100 is after it), or a time before its end."""

    share: Whole | None = Default(default=None, ge=1, le=1000)
    before: DurationField | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: object) -> object:
        if not isinstance(data, str):
            return data
        if share := _SHARE.match(data.strip()):
            return {"share": int(share[1])}
        if before := _BEFORE.match(data.strip()):
            return {"before": before[1]}
        raise ValueError("a moment is a share of the limit such as '50 %', or a time such as '1 h before'")

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        if (self.share is None) == (self.before is None):
            raise ValueError("a moment is either a share of the limit or a time before its end")
        return self

    @property
    def name(self) -> str:
        """A short name for timers: ``50%`` or ``14daysbefore``."""
        return f"{self.share}%" if self.share is not None else f"{self.before}before".replace(" ", "")


def _kind_of_help(value: object) -> str:
    return "word" if isinstance(value, str) else "reviewers"


Help = Annotated[
    Annotated[Literal["deputies"], Tag("word")]
    | Annotated[tuple[Reviewer, ...], Default(min_length=1, max_length=MOST_SEATS), Tag("reviewers")],
    Discriminator(_kind_of_help),
]


class Escalation(Model):
    """A step of escalation: at this moment the deputies, or the named reviewers, may decide as well."""

    at: Moment
    add: Help


def _no_silent_approval(value: object) -> object:
    if str(value).lower().startswith("approv"):
        raise ValueError("an approval by silence does not exist; a clock ends in stay, reject or lapse")
    return value


class End(Model):
    """What a clock ends in: the case stays open and overdue, is rejected, or lapses; it is never approved.

    ``end: stay`` is short for ``end: {then: stay}``.
    """

    at: Moment = Moment(share=100)
    then: Annotated[Literal["stay", "reject", "lapse"], BeforeValidator(_no_silent_approval)]

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: object) -> object:
        return {"then": data} if isinstance(data, str) else data


class Clock(Model):
    """A limit, reminders before it, escalation around it, and an end. Business limits need a calendar."""

    limit: DurationField
    calendar: Word | None = None
    remind: tuple[Moment, ...] = ()
    escalate: tuple[Escalation, ...] = ()
    end: End = End(then="stay")
