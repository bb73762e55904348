"""Playbooks: what a team writes in YAML about one kind of case. Frozen, strict, kept with each case by digest."""

import json
from collections.abc import Mapping
from functools import cached_property
from hashlib import sha256
from typing import Annotated, Literal, Self

from pydantic import Field as Default
from pydantic import StringConstraints, TypeAdapter, model_validator

from countersign.domain.calendars import Calendar, ZoneName
from countersign.domain.durations import Duration, WallField
from countersign.domain.fields import Field
from countersign.domain.guard import TypedText
from countersign.domain.incidents.demands import Demand
from countersign.domain.incidents.duty_rules import DutyRule
from countersign.domain.incidents.rooms import Room
from countersign.domain.incidents.templates import Notice
from countersign.domain.limits import Clock, End, Escalation, Moment
from countersign.domain.model import Flag, Line, Model, Paragraph, Whole, Word
from countersign.domain.provisions import Debt, Emergency, PauseRule, Rejection
from countersign.domain.referral_events import Purpose
from countersign.domain.regulations import MOST_REGULATIONS, Regulation
from countersign.domain.scores import Score
from countersign.domain.severities import Severity, Summons
from countersign.domain.stages import MOST_SEATS, Reviewer, Rule, Stage

__all__ = [
    "LIFECYCLES",
    "ApprovalPlaybook",
    "Base",
    "Clock",
    "End",
    "Escalation",
    "Field",
    "GrantRule",
    "IncidentPlaybook",
    "LedgerPlaybook",
    "Moment",
    "Playbook",
    "ReviewPlaybook",
    "Reviewer",
    "Rule",
    "Stage",
    "TaskPlaybook",
    "Texts",
    "load",
]

Prefix = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2,6}$")]
# Slack: 2 to 32 characters with the slash; lower case, digits and hyphens are what every client accepts.
# Slack: at most 24 characters.
ShortcutName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=24)]
SlashCommand = Annotated[str, StringConstraints(pattern=r"^/[a-z][a-z0-9-]{0,30}$")]


class Renewals(Model):
    """How a grant may be renewed: ``at_most`` so many times.

    From the ``climb_at``-th renewal on, ``score`` counts one band higher for routing, so that more people look at it.
    """

    at_most: Annotated[Whole, Default(ge=1)] | None = None
    climb_at: Annotated[Whole, Default(ge=1)] | None = None
    score: Word | None = None


class GrantRule(Model):
    """How long an approval holds, from the decision: ``lasts`` at most, or until the date in field ``until``.

    ``cap`` bounds all grants of a row of renewals together, from the start of the first. ``conditions`` names the kind
    of task that a condition of an approval becomes; without it nobody approves with conditions. ``overseers`` may
    suspend and revoke a grant beside those who were asked.
    """

    lasts: WallField
    cap: WallField | None = None
    renewals: Renewals | None = None
    conditions: Word | None = None
    overseers: tuple[Reviewer, ...] = Default(default=(), max_length=MOST_SEATS)
    until: Word | None = None
    system: Word | None = None
    scope: Word | None = None
    remind: tuple[WallField, ...] = ()


class Questions(Model):
    """What happens while a question to the requester is open: ``clock`` reminds them and says when it ends, and how."""

    clock: Word


class Retention(Model):
    """For how long ``typed_text`` is kept once a case is over: nothing is pending and nothing it granted runs."""

    typed_text: WallField


class Texts(Model):
    """The team's own sentences, added to Countersign's: ``{field}`` is an answer, ``{key}`` the case's key."""

    opened: Paragraph | None = None
    approved: Paragraph | None = None
    rejected: Paragraph | None = None
    lapsed: Paragraph | None = None
    expired: Paragraph | None = None


class Base(Model):
    """What every kind of case declares, whatever its lifecycle.

    ``urgent`` says that its messages wait for nobody's working hours.
    """

    schema_: Literal[1] = Default(alias="schema", default=1)
    kind: Word
    prefix: Prefix
    name: Line
    about: Paragraph | None = None
    title: Line
    command: SlashCommand | None = None
    channel: Word
    private: Flag = False
    urgent: Flag = False
    form: tuple[Field, ...] = ()
    texts: Texts = Texts()
    typed_text: TypedText = TypedText()
    retention: Retention | None = None
    zone: ZoneName = "UTC"
    calendars: Mapping[Word, Calendar] = {}

    @property
    def fields(self) -> Mapping[str, Field]:
        """The form's fields by name, in order."""
        return {field.field: field for field in self.form}

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the playbook's canonical JSON, calendars included: the version a case remembers."""
        return sha256(self.canonical().encode()).hexdigest()

    def canonical(self) -> str:
        """The playbook as canonical JSON, mappings in the order of the file; it loads back to an equal playbook."""
        data = self.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        # The tag that picks the model must survive ``exclude_defaults``.
        data |= {"schema": 1, "lifecycle": getattr(self, "lifecycle", "")}
        return json.dumps(data, separators=(",", ":"), ensure_ascii=False)


class ApprovalPlaybook(Base):
    """A request that named people approve or reject.

    ``requesters`` says who may ask; without it anybody may.
    ``effect: erase`` is for requests to erase typed texts of the case they are linked to; every other effect is for
    what is decided inside an incident, whose playbook names the kind under ``decisions``.
    """

    lifecycle: Literal["approval"] = "approval"
    scores: Mapping[Word, Score] = {}
    routing: tuple[Rule, ...] = Default(min_length=1, max_length=50)
    fallback: tuple[Reviewer, ...] = Default(min_length=1, max_length=5)
    clocks: Mapping[Word, Clock] = {}
    grant: GrantRule | None = None
    debt: Debt | None = None
    emergency: Emergency | None = None
    rejection: Rejection = Rejection()
    requesters: tuple[Reviewer, ...] = Default(default=(), max_length=MOST_SEATS)
    questions: Questions | None = None
    effect: Literal["erase", "pause", "lift", "excuse", "send", "unseal"] | None = None

    @model_validator(mode="after")
    def _only_clock(self) -> Self:
        """Give the one clock of the playbook, beside that of questions, to stages that name none."""
        others = [name for name in self.clocks if self.questions is None or name != self.questions.clock]
        if len(others or self.clocks) == 1:
            (clock,) = others or self.clocks
            routing = tuple(_with_clock(rule, clock) for rule in self.routing)
            object.__setattr__(self, "routing", routing)
            if self.debt:
                object.__setattr__(self, "debt", self.debt.model_copy(update={"clock": self.debt.clock or clock}))
        return self


def _with_clock(rule: Rule, clock: str) -> Rule:
    stages = (stage.model_copy(update={"clock": stage.clock or clock}) for stage in rule.stages)
    return rule.model_copy(update={"stages": tuple(stages)})


class TaskPlaybook(Base):
    """Something one person does by a date: ``owner`` and ``due`` name the fields that say who and when.

    ``remind`` is before that date; with ``nag`` its owner is reminded on every working day after it as well.
    """

    lifecycle: Literal["task"] = "task"
    owner: Word
    due: Word
    remind: tuple[WallField, ...] = ()
    nag: Flag = False


class IncidentPlaybook(Base):
    """Something that went wrong. The field ``severity`` picks the clocks, the field ``type`` the checklist.

    ``severity`` is what an incident has until somebody says otherwise; without ``severities`` there are no clocks.
    ``containment`` suggests, by type, what may contain it; ``notices`` are drafted, approved and then sent by people.
    ``decisions`` names the kind of approval by which each thing is decided that no one person decides. ``shortcut`` is
    the name of a shortcut on messages that opens its form. The checkboxes ``private``, ``drill`` and ``confidential``
    say that it is private, an exercise, or reported in confidence.
    ``duties`` says who does what in it; somebody leads it in any case. With ``room`` each incident has a channel of its
    own in Slack. ``closing`` is what has to be there before it is closed, ``actions`` the kind of task that an action
    becomes. ``pause`` says who outside Slack is told that use of a system is paused or may go on.
    """

    lifecycle: Literal["incident"] = "incident"
    severities: Mapping[Word, Severity] = {}
    severity: Word | None = None
    summons: tuple[Summons, ...] = Default(min_length=1, max_length=50)
    fallback: tuple[Reviewer, ...] = Default(min_length=1, max_length=5)
    duties: tuple[DutyRule, ...] = Default(default=(), max_length=20)
    checklists: Mapping[Word, Annotated[tuple[Line, ...], Default(min_length=1, max_length=50)]] = {}
    containment: Mapping[Word, Annotated[tuple[Line, ...], Default(min_length=1, max_length=10)]] = {}
    notices: Annotated[Mapping[Word, Notice], Default(max_length=20)] = {}
    decisions: Mapping[Purpose, Word] = {}
    shortcut: ShortcutName | None = None
    regulations: Annotated[Mapping[Word, Regulation], Default(max_length=MOST_REGULATIONS)] = {}
    room: Room | None = None
    closing: tuple[Demand, ...] = ()
    actions: Word | None = None
    pause: PauseRule | None = None


Section = Literal["open", "incidents", "decided", "ending", "figures"]


class ReviewPlaybook(Base):
    """A digest: when it is posted, what it shows, and who says that the review was held."""

    lifecycle: Literal["review"] = "review"
    weekday: Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    at: Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
    owner: Reviewer
    sections: tuple[Section, ...] = Default(min_length=1)
    ending_within: WallField = Duration.parse("14 days")


class LedgerPlaybook(Base):
    """The ledger's own rules: it has none. No file declares it."""

    lifecycle: Literal["ledger"] = "ledger"


Playbook = ApprovalPlaybook | IncidentPlaybook | TaskPlaybook | ReviewPlaybook | LedgerPlaybook
# What a file may declare.
LIFECYCLES: Mapping[str, type[Playbook]] = {
    "approval": ApprovalPlaybook,
    "incident": IncidentPlaybook,
    "task": TaskPlaybook,
    "review": ReviewPlaybook,
}
_ANY: TypeAdapter[Playbook] = TypeAdapter(Annotated[Playbook, Default(discriminator="lifecycle")])


def load(canonical: str) -> Playbook:
    """Return the playbook that ``canonical`` JSON describes (see ``Base.canonical``); raises pydantic's error."""
    return _ANY.validate_json(canonical)
