"""Who decides, as a playbook declares it: rules pick stages, stages have reviewers and a quorum."""

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, model_validator
from pydantic import Field as Default

from countersign.domain.conditions import Condition
from countersign.domain.model import Flag, Line, Model, Whole, Word

_KINDS = ("role", "group", "rota", "person", "field")


class Reviewer(Model):
    """Who may decide: a role, group or rota of team.yaml, a person by handle, or whoever a form field names."""

    role: Word | None = None
    group: Word | None = None
    rota: Word | None = None
    person: Word | None = None
    field: Word | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        if sum(getattr(self, kind) is not None for kind in _KINDS) != 1:
            raise ValueError(f"a reviewer is one of {', '.join(_KINDS)}")
        return self

    @property
    def kind(self) -> str:
        """Which sort of reviewer this is: the key it is written with."""
        return next(kind for kind in _KINDS if getattr(self, kind) is not None)

    @property
    def seat(self) -> str:
        """The name of the seat this reviewer fills, as it stands in events: ``role:legal``, ``person:dana``.

        A field that names several people has one seat for each, see ``asking``.
        """
        return f"{self.kind}:{getattr(self, self.kind)}"


MOST_SEATS = 20


def _quorum(value: object) -> object:
    if value in ("any", "all") or (type(value) is int and 1 <= value <= MOST_SEATS):
        return value
    raise ValueError(f"a quorum is any, all, or a number from 1 to {MOST_SEATS}")


Quorum = Annotated[Literal["any", "all"] | Whole, BeforeValidator(_quorum)]


class Stage(Model):
    """One step of a decision: its reviewers, how many must approve (quorum), how many rejections end it (denials).

    It opens when the stage before it has passed, with ``beside`` together with that one. ``clock`` may be left out
    where the playbook has exactly one. While a ``blind`` stage is open nobody sees how or by whom was answered.
    """

    stage: Word
    reviewers: tuple[Reviewer, ...] = Default(min_length=1, max_length=MOST_SEATS)
    quorum: Quorum = "any"
    denials: Annotated[Whole, Default(ge=1, le=MOST_SEATS)] = 1
    clock: Word | None = None
    beside: Flag = False
    blind: Flag = False

    @property
    def needed(self) -> int:
        """How many of the seats that are declared must approve before the stage passes; see ``rules.needed``."""
        return {"any": 1, "all": len(self.reviewers)}.get(str(self.quorum)) or int(self.quorum)


class Rule(Model):
    """One line of routing: when it matches (the first wins; no ``when`` matches always), these stages decide."""

    rule: Line
    when: Condition | None = None
    stages: tuple[Stage, ...] = Default(min_length=1, max_length=10)

    @property
    def turns(self) -> tuple[tuple[int, ...], ...]:
        """The stages by number, in the order they open: those in one turn run beside each other."""
        turns: list[tuple[int, ...]] = []
        for number, stage in enumerate(self.stages):
            if stage.beside and turns:
                turns[-1] = (*turns[-1], number)
            else:
                turns.append((number,))
        return tuple(turns)
