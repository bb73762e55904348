"""Moves beside the way of an incident: about other incidents, those who come to help, and those who reported."""

from collections.abc import Mapping

from countersign.domain.fields import Field, FieldType
from countersign.domain.moves import Move, asks_why

JOIN, DUPLICATE, TWIN, UNSEAL = "join", "duplicate", "twin", "unseal"
SAID = Field(field="said", label="What do you know? (may stay empty)", type=FieldType.LONG_TEXT)
# Its answer is a key: which one is meant is picked from what is open, or written down.
OTHER = Field(field="other", label="Which incident is this the same as?", type=FieldType.SYSTEM, required=True)


def running(state: str) -> Mapping[str, Move]:
    """Return what can be done while an incident runs."""
    return {
        JOIN: Move(
            by="anyone", to=(state,), guards=("standing", "in_slack", "not_called"), form=(SAID,), button="Join"
        ),
        DUPLICATE: Move(
            by="asked",
            to=("duplicate",),
            guards=("standing", "not_paused"),
            form=(
                OTHER,
                *asks_why("How do you know? The person who reported it reads this (may stay empty).", required=False),
            ),
            button="Duplicate of",
            menu=True,
            hint="The same was reported before: this one ends, the other one goes on, and both say so.",
        ),
    }


def always(state: str) -> Mapping[str, Move]:
    """Return what can be done in any state. That another incident is a duplicate of this one, the program tells it."""
    return {
        UNSEAL: Move(
            by="asked",
            to=(state,),
            guards=("standing", "in_confidence", "unseals"),
            form=asks_why(
                "Why is the name needed? Those who decide and the person concerned read this.", required=True
            ),
            button="Name of the reporter",
            menu=True,
            hint="It was reported in confidence. Two named people decide whether you are told by whom.",
        ),
        TWIN: Move(by="system", to=(state,)),
    }
