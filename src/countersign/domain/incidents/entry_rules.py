"""What a severity brings with it, as a playbook declares it: what happens as it is entered, and how often to report."""

from typing import Self

from pydantic import Field as Default
from pydantic import model_validator

from countersign.domain.durations import DurationField
from countersign.domain.model import Flag, Model, Word
from countersign.domain.stages import MOST_SEATS, Reviewer

_KINDS = ("call", "tell", "channel", "update")


class Effect(Model):
    """One thing that happens the first time an incident has a severity.

    ``call`` brings people in, ``tell`` sends them a message, ``channel`` is told of a public incident, and ``update``
    asks for a status update at once.
    """

    call: tuple[Reviewer, ...] = Default(default=(), max_length=MOST_SEATS)
    tell: tuple[Reviewer, ...] = Default(default=(), max_length=MOST_SEATS)
    channel: Word | None = None
    update: Flag = False

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        if sum(bool(getattr(self, kind)) for kind in _KINDS) != 1:
            raise ValueError(f"an effect is one of {', '.join(_KINDS)}")
        return self


class Updates(Model):
    """How long after the last status update the next one is due; business time needs a calendar.

    ``updates: 1 hour`` is short for ``updates: {every: 1 hour}``.
    """

    every: DurationField
    calendar: Word | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: object) -> object:
        return {"every": data} if isinstance(data, str) else data
