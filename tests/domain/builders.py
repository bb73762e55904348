"""Shared by the tests of the core: a small team, playbooks that are easy to vary, and a case that lives by decide()."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from countersign.domain import record
from countersign.domain.actors import SYSTEM, Actor
from countersign.domain.calendars import Calendar
from countersign.domain.case import Case, Stamp
from countersign.domain.clocks import deadlines
from countersign.domain.commands import AMEND, EDIT, FIRE, OPEN, REVIEW, Command, Decision, Facts, Holder
from countersign.domain.decide import decide, numbered
from countersign.domain.events import Event
from countersign.domain.playbook import ApprovalPlaybook, IncidentPlaybook, Playbook, ReviewPlaybook, TaskPlaybook
from countersign.domain.texts import Given, GivenAnswers, Text, TextRef

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # a Monday


def who(name: str) -> Actor:
    """Return a person's actor: ``who("ana")``."""
    return f"slack:T1/U{name.upper()}"


ANA, BEN, CARL, DORA, EVE, FINN, GUS, HAL, MAYA = map(
    who, ["ana", "ben", "carl", "dora", "eve", "finn", "gus", "hal", "maya"]
)

# Ana asks. Ben is legal with Carl and Dora as deputies, Eve is security with Carl, Finn leads with Gus.
FACTS = Facts(
    roles={
        "legal": Holder(BEN, (CARL, DORA)),
        "security": Holder(EVE, (CARL,)),
        "lead": Holder(FINN, (GUS,)),
        "nobody": Holder(None),
    },
    people={"ana": ANA, "ben": BEN, "hal": HAL},
    admins=(MAYA,),
)


def facts(**changes: Any) -> Facts:
    """Return the usual facts with changes."""
    return replace(FACTS, **changes)


OFFICE = Calendar.model_validate(
    {"zone": "UTC", "hours": {day: ["09:00-17:00"] for day in ("mon", "tue", "wed", "thu", "fri")}}
)


def text(body: str, salt: str = "5a" * 16) -> Text:
    """Return a typed text."""
    return Text(salt, body)


REASON: GivenAnswers = {"reason": text("because")}
LEGAL, SECURITY, LEAD = {"role": "legal"}, {"role": "security"}, {"role": "lead"}


def stage(*reviewers: Mapping[str, str], **changes: Any) -> dict[str, Any]:
    """Return a stage as YAML gives it."""
    return {"stage": "check", "reviewers": list(reviewers), **changes}


def approval(*stages: Mapping[str, Any], **changes: Any) -> ApprovalPlaybook:
    """Return an approval playbook with one rule of these stages (one of legal, unless said) and a clock of 8 hours."""
    base: dict[str, Any] = {
        "kind": "exception",
        "prefix": "EXC",
        "name": "Exception",
        "title": "{what}",
        "channel": "governance",
        "form": [
            {"field": "what", "label": "What?", "type": "text", "required": True},
            {"field": "gains", "label": "For whom?", "type": "people", "beneficiary": True},
            {"field": "friend", "label": "Who decides?", "type": "person"},
            {"field": "until", "label": "Until when?", "type": "date"},
            {"field": "system", "label": "Which system?", "type": "system"},
            {"field": "scope", "label": "For what?", "type": "multi_select", "options": ["read", "write"]},
        ],
        "routing": [{"rule": "Always", "stages": list(stages) or [stage(LEGAL)]}],
        "fallback": [LEAD],
        "clocks": {"decision": {"limit": "8 hours"}},
        "calendars": {"office": OFFICE},
    }
    return ApprovalPlaybook.model_validate(base | changes)


def timed(**clock: Any) -> dict[str, Any]:
    """Return the ``clocks`` of a playbook with one clock of 8 hours, changed."""
    return {"decision": {"limit": "8 hours", **clock}}


def task(**changes: Any) -> TaskPlaybook:
    """Return a task playbook."""
    base: dict[str, Any] = {
        "kind": "task",
        "prefix": "ACT",
        "name": "Task",
        "title": "{what}",
        "channel": "governance",
        "form": [
            {"field": "what", "label": "What?", "type": "text", "required": True},
            {"field": "owner", "label": "Who?", "type": "person", "required": True},
            {"field": "due", "label": "By when?", "type": "date", "required": True},
        ],
        "owner": "owner",
        "due": "due",
        "remind": ["2 days", "5 days"],
    }
    return TaskPlaybook.model_validate(base | changes)


def review(**changes: Any) -> ReviewPlaybook:
    """Return a weekly digest, posted on Mondays at nine, held by the lead."""
    base: dict[str, Any] = {
        "kind": "weekly",
        "prefix": "REV",
        "name": "Weekly review",
        "title": "Weekly review",
        "channel": "governance",
        "weekday": "monday",
        "at": "09:00",
        "owner": LEAD,
        "sections": ["open", "decided", "ending", "figures"],
    }
    return ReviewPlaybook.model_validate(base | changes)


def severity(label: str, **clocks: Any) -> dict[str, Any]:
    """Return a severity as YAML gives it: ``severity("High", triage="1 hour")``."""
    return {"label": label} | {
        goal: {"limit": clock} if isinstance(clock, str) else clock for goal, clock in clocks.items()
    }


HIGH = severity(
    "High",
    triage={"limit": "1 hour", "remind": ["50 %"], "escalate": [{"at": "100 %", "add": "deputies"}]},
    leadership={"limit": "2 hours", "escalate": [{"at": "100 %", "add": [LEAD]}]},
    containment={"limit": "8 hours", "remind": ["50 %", "1 hour before"]},
    resolution="3 days",
)
LOW = severity("Low", triage={"limit": "10 hours", "remind": ["50 %"]}, containment="5 days")


def incident(**changes: Any) -> IncidentPlaybook:
    """Return an incident playbook: legal is called, for high ones security too, and Hal where something leaked."""
    base: dict[str, Any] = {
        "kind": "incident",
        "prefix": "INC",
        "name": "Incident",
        "title": "{what}",
        "channel": "incidents",
        "form": [
            {"field": "severity", "label": "How severe?", "type": "select", "options": ["high", "low"]},
            {"field": "what", "label": "What?", "type": "text", "required": True},
            {"field": "type", "label": "Which kind?", "type": "select", "options": ["leak", "bias"]},
        ],
        "severity": "low",
        "severities": {"high": HIGH, "low": LOW},
        "summons": [
            {"ask": [LEGAL]},
            {"when": {"field": "severity", "equals": "high"}, "ask": [SECURITY]},
            {"when": {"field": "type", "equals": "leak"}, "ask": [{"person": "hal"}]},
        ],
        "fallback": [LEAD],
        "checklists": {"leak": ["Find it", "Stop it"]},
        "calendars": {"office": OFFICE},
    }
    return IncidentPlaybook.model_validate(base | changes)


# Legal is called for the lead and security for what is said outside; whoever is called may write it all down.
DUTIES: list[dict[str, Any]] = [
    {
        "duty": "lead",
        "label": "Lead",
        "ask": [LEGAL],
        "unclaimed": {
            "high": {"limit": "15 minutes", "remind": ["50 %"], "escalate": [{"at": "100 %", "add": "deputies"}]},
            "low": {"limit": "2 hours", "escalate": [{"at": "100 %", "add": [LEAD]}]},
        },
    },
    {
        "duty": "press",
        "label": "Communications",
        "when": {"field": "severity", "equals": "high"},
        "ask": [SECURITY],
        "unclaimed": {"high": {"limit": "30 minutes"}},
    },
    {"duty": "scribe", "label": "Scribe", "when": {"field": "type", "equals": "leak"}},
]


def manned(**changes: Any) -> IncidentPlaybook:
    """Return an incident playbook with duties, effects of high severity, and status updates."""
    entry = [{"call": [{"person": "hal"}]}, {"tell": [LEAD]}, {"channel": "governance"}, {"update": True}]
    high = {**HIGH, "on_entry": entry, "updates": "1 hour"}
    low = {**LOW, "on_entry": [{"tell": [SECURITY]}], "updates": {"every": "4 business hours", "calendar": "office"}}
    return incident(**{"duties": DUTIES, "severities": {"high": high, "low": low}, **changes})


def regulation(**changes: Any) -> dict[str, Any]:
    """Return a regulation as YAML gives it: legal answers for it within 72 hours of the declaration."""
    base: dict[str, Any] = {
        "label": "GDPR, notice to the authority",
        "limit": "72 hours",
        "source": "GDPR Art. 33(1)",
        "link": "https://example.com/gdpr",
        "checked": "2026-01-15",
        "duty": [LEGAL],
        "asks": "Tell the authority.",
    }
    return base | changes


def near_miss() -> IncidentPlaybook:
    """Return a playbook of incidents without severities, and so without clocks."""
    form = [{"field": "what", "label": "What?", "type": "text", "required": True}]
    bare: dict[str, Any] = {"severities": {}, "severity": None, "checklists": {}, "summons": [{"ask": [LEGAL]}]}
    return incident(kind="near_miss", prefix="NM", form=form, **bare)


@dataclass
class Life:
    """A case as it lives: every command goes through decide(), every event into a chained record."""

    book: Playbook
    facts: Facts = FACTS
    now: datetime = START
    events: list[record.Recorded] = field(default_factory=list)
    found: Case | None = None
    words: dict[TextRef, str] = field(default_factory=dict)

    @property
    def case(self) -> Case:
        """The case, once it is open."""
        assert self.found is not None
        return self.found

    @property
    def told(self) -> list[str]:
        """The types of all events so far."""
        return [item.event.type for item in self.events]

    def last(self, kind: type[Event]) -> Any:
        """Return the last event of a type."""
        return next(item.event for item in reversed(self.events) if isinstance(item.event, kind))

    def do(self, verb: str, actor: Actor, answers: GivenAnswers | None = None, **more: Any) -> Decision:
        """Let somebody do something now."""
        wish = Command(f"key{len(self.events)}", verb, actor, "c1", self.book.kind, answers=answers or {}, **more)
        known = replace(self.facts, words=self.words) if verb in (AMEND, EDIT, REVIEW) else self.facts
        decision = decide(self.found, wish, self.book, known, self.now)
        self.words |= {kept.ref: kept.body for kept in decision.texts}
        for event in numbered(decision.events, 7):
            self._append(event, actor)
        return decision

    def _append(self, event: Event, actor: Actor) -> None:
        seq, before = len(self.events) + 1, self.events[-1].hash if self.events else record.GENESIS
        at = max(self.now, self.found.changed_at) if self.found else self.now
        self.events.append(record.write("c1", seq, before, Stamp(actor, at), event))
        self.found = record.after(self.found, self.events[-1])

    def open(self, actor: Actor = ANA, **answers: Given) -> "Life":
        """Open the case; what the form needs is filled in."""
        needed = {item.field: text("Try a new model") for item in self.book.form if item.field == "what"}
        decision = self.do(OPEN, actor, {**needed, **answers})
        assert decision.refusal is None, decision.refusal
        return self

    @property
    def due(self) -> tuple[str, ...]:
        """The names of the timers that are due now, in order of time."""
        waiting = sorted(deadlines(self.case).items(), key=lambda timer: timer[1])
        return tuple(name for name, at in waiting if at <= self.now)

    def fire(self) -> Decision:
        """Let every timer that is due strike."""
        return self.do(FIRE, SYSTEM, timers=self.due)

    def after(self, **span: float) -> "Life":
        """Let time pass, in timedelta's words, and let what came due strike together at the end of it."""
        self.now += timedelta(**span)
        if self.due:
            self.fire()
        return self
