"""What a playbook of approvals may provide for beside its route: rejections, too many approvals, emergencies."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field as Default
from pydantic import StringConstraints

from countersign.domain.durations import DurationField, WallField
from countersign.domain.limits import Clock, Moment
from countersign.domain.model import Model, Whole, Word
from countersign.domain.stages import Reviewer, Stage

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


class PauseRule(Model):
    """Who outside Slack is told of a pause of use and of its end: webhooks of team.yaml."""

    webhooks: Annotated[tuple[Word, ...], Default(min_length=1, max_length=10)]


class Debt(Model):
    """How many approvals with the same answer to ``by`` may be live before ``reviewers`` decide about one more as well.

    ``clock`` may be left out where the playbook has exactly one.
    """

    by: Word
    cap: Annotated[Whole, Default(ge=1)]
    reviewers: Annotated[tuple[Reviewer, ...], Default(min_length=1, max_length=5)]
    clock: Word | None = None

    @property
    def stage(self) -> Stage:
        """The stage that comes last when the cap is reached: one of the reviewers decides."""
        return Stage(stage="debt", reviewers=self.reviewers, clock=self.clock)


class Review(Model):
    """By when the stages must have decided about what was allowed in an emergency, from then on."""

    limit: DurationField
    calendar: Word | None = None
    remind: tuple[Moment, ...] = ()

    @property
    def clock(self) -> Clock:
        """The same as a clock of a playbook."""
        return Clock(limit=self.limit, calendar=self.calendar, remind=self.remind)


class Emergency(Model):
    """Who may break the glass: allow a request at once, for as long as it ``lasts``, before it is decided.

    The stages go on deciding; without a decision by the end of the ``review`` what was allowed is revoked.
    """

    by: Annotated[tuple[Reviewer, ...], Default(min_length=1, max_length=5)]
    lasts: WallField
    review: Review
