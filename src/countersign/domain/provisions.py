"""What a playbook of approvals may provide for beside its route: what a rejection says, and for how long it stands."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field as Default
from pydantic import StringConstraints

from countersign.domain.durations import WallField
from countersign.domain.model import Model, Word

# Slack shows 75 characters of an option.
Label = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=75)]


class Rejection(Model):
    """What whoever rejects may say beside the reason.

    ``codes`` are kinds of reasons, to be counted. ``cool_down`` are spans one of which may be chosen: within it nobody
    is asked again about a request whose answers to the questions in ``same`` are the same.
    """

    codes: Annotated[Mapping[Word, Label], Default(max_length=50)] = {}
    cool_down: Annotated[tuple[WallField, ...], Default(max_length=10)] = ()
    same: tuple[Word, ...] = ()
