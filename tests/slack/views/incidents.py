"""An incident of the sample team in each of its states, and a near miss."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from countersign.domain import events as e
from countersign.domain.actors import SYSTEM
from countersign.domain.digests import DigestContent, IncidentFigures, IncidentLine, Timing
from countersign.domain.event_parts import Term
from countersign.domain.playbook import IncidentPlaybook
from tests.slack.views import sample as s

HOUR = timedelta(hours=1)
TYPES = {"security_breach": "Security breach", "bias_harm": "Bias or discrimination"}
BOOK = IncidentPlaybook.model_validate(
    {
        "kind": "incident",
        "prefix": "INC",
        "name": "AI incident",
        "title": "{what}",
        "command": "/ai-incident",
        "channel": "incidents",
        "form": [
            {
                "field": "severity",
                "label": "How severe is it?",
                "type": "select",
                "options": {"high": "High: many people are affected", "medium": "Medium: some people are affected"},
            },
            {"field": "what", "label": "What happened?", "type": "long_text", "required": True},
            {"field": "system", "label": "Which system is it?", "type": "system"},
            {"field": "type", "label": "What kind is it?", "type": "select", "options": TYPES},
        ],
        "severity": "medium",
        "severities": {
            "high": {
                "label": "High",
                "triage": {"limit": "1 hour"},
                "leadership": {"limit": "2 hours"},
                "containment": {"limit": "8 hours"},
                "resolution": {"limit": "3 days"},
            },
            "medium": {"label": "Medium", "triage": {"limit": "4 hours"}},
        },
        "summons": [{"ask": [{"role": "on_call"}]}],
        "fallback": [{"role": "risk_owner"}],
        "closing": ["root_cause", "tests", "change", "checklist"],
        "actions": "task",
        "checklists": {"security_breach": ["Find the way in", "Revoke keys & credentials", "Rotate secrets"]},
        "decisions": {"send": "notice"},
        "notices": {
            "users": {
                "label": "Affected <users>",
                "when": {"field": "type", "equals": "bias_harm"},
                "template": "{what} ({key})",
            },
            "authority": {
                "label": "Authority",
                "when": {"field": "type", "equals": "bias_harm"},
                "template": "{what} [to be filled in: whom]",
            },
        },
        "texts": {"opened": "Keep what shows {what}. {key} is open."},
    }
)
MISS = IncidentPlaybook.model_validate(
    {
        "kind": "near_miss",
        "prefix": "NM",
        "name": "Near miss",
        "title": "{what}",
        "channel": "incidents",
        "form": [{"field": "what", "label": "What almost happened?", "type": "long_text"}],
        "closing": ["root_cause"],
        "actions": "task",
        "summons": [{"ask": [{"role": "policy_owner"}]}],
        "fallback": [{"role": "risk_owner"}],
    }
)
LIMITS = {"triage": HOUR, "leadership": 2 * HOUR, "containment": 8 * HOUR, "resolution": 72 * HOUR}
WHAT = "The chatbot shows other people's invoices.\nSeen twice since nine."


def _timed(story: s.Story, cycle: int, *goals: str) -> s.Story:
    """Start clocks towards goals, counted from now."""
    for goal in goals:
        marks = (
            e.Mark("remind50%", story.at + LIMITS[goal] / 2, "remind"),
            e.Mark("limit", story.at + LIMITS[goal], "limit"),
        )
        story.tell(s.ALEX, e.ClockStarted(f"{goal}/{cycle}", story.at + LIMITS[goal], marks), story.at)
    return story


def declared(what: str = WHAT) -> s.Story:
    """Return a high incident that two people are called for, one as a deputy; nobody could be found for legal."""
    story = s.Story(BOOK, what=what).open(severity="high", system="Billing chatbot", type="security_breach")
    story.tell(s.ALEX, e.SeveritySet("high"), story.at)
    story.tell(s.ALEX, e.ChecklistMade(tuple(BOOK.checklists["security_breach"])), story.at)
    called = (
        s.asked(s.DANA, "role:on_call"),
        s.asked(s.DANA, "role:ml_ops"),
        s.asked(s.PRIYA, "role:security_lead", why="deputy", instead_of=s.MAYA),
    )
    story.tell(s.ALEX, e.PeopleAsked(0, called, ("role:legal",), (s.MAYA,)), story.at)
    return _timed(story, 1, *LIMITS)


def led() -> s.Story:
    return declared().tell(s.DANA, e.DutyTaken("lead"), s.NOW + HOUR / 6)


def ticked(evidence: str = "https://ci.example.com/runs/7") -> s.Story:
    story = led()
    story.tell(s.DANA, e.ItemTicked(1, story.keep(evidence)), s.NOW + HOUR / 4)
    return story.tell(s.PRIYA, e.ItemTicked(0), s.NOW + HOUR / 4)


def reminded() -> s.Story:
    return led().tell(SYSTEM, e.ClockStruck(("triage/1/remind50%",), 0), s.NOW + HOUR / 2)


def late() -> s.Story:
    """Return an incident that was not triaged in time, which called a deputy and somebody further up."""
    added = (
        s.asked(s.SAM, "role:on_call", why="escalation", instead_of=s.DANA),
        s.asked(s.person("exec"), "role:on_call", why="escalation"),
    )
    struck = e.ClockStruck(("triage/1/limit", "leadership/1/remind50%", "triage/1/escalate1"), 0, added)
    return declared().tell(SYSTEM, struck, s.NOW + HOUR)


def raised(reason: str = "More people than we thought.") -> s.Story:
    """Return an incident whose severity was too low at first."""
    story = s.Story(BOOK, what=WHAT).open(severity="medium")
    story.tell(s.ALEX, e.SeveritySet("medium"), story.at)
    story.tell(s.ALEX, e.PeopleAsked(0, (s.asked(s.DANA, "role:on_call"),)), story.at)
    story.tell(s.DANA, e.SeveritySet("high", story.keep(reason)))
    return story.tell(s.DANA, e.PeopleAsked(0, (s.asked(s.PRIYA, "role:security_lead"),), ("role:legal",)), story.at)


def triaged(known: str = "A cache key lacks the customer.") -> s.Story:
    story = led()
    return story.tell(s.DANA, e.Reached("triage", story.keep(known)), s.NOW + HOUR / 2)


def triaged_late() -> s.Story:
    return late().tell(s.DANA, e.Reached("triage"), s.NOW + 2 * HOUR)


def informed() -> s.Story:
    return triaged().tell(s.DANA, e.Reached("leadership"), s.NOW + HOUR)


def contained(how: str = "The cache is off.") -> s.Story:
    story = informed()
    return story.tell(s.DANA, e.Reached("containment", story.keep(how)), s.NOW + 2 * HOUR)


def resolved(how: str = "The key has the customer now.") -> s.Story:
    story = contained()
    return story.tell(s.PRIYA, e.Reached("resolution", story.keep(how)), s.NOW + 9 * HOUR)


def referred(state: str = "open") -> s.Story:
    """Return an incident with a decision that was left to others, and how that stands."""
    story = triaged()
    answers = {"reason": story.keep("It goes on meanwhile.")}
    story.tell(s.DANA, e.Referred("c1.r1", "pause", "", "pause", answers), s.NOW + HOUR)
    story.tell(s.DANA, e.Referred("c1.r2", "excuse", "gdpr_art_33", "excuse", answers), s.NOW + HOUR)
    by = (s.PRIYA, s.MAYA) if state in ("approved", "rejected") else ()
    return story.tell(SYSTEM, e.ReferralMoved("c1.r1", "PAU-1", state, by), s.NOW + 2 * HOUR)  # type: ignore[arg-type]


def drafted(text: str = "Dear all, [to be filled in: what] and [to be filled in: when]") -> s.Story:
    """Return an incident with a notice that has blanks, one that waits, and a checklist that was gone through."""
    story = ticked()
    story.tell(s.PRIYA, e.ItemTicked(2, story.keep("Nothing to rotate."), skipped=True), s.NOW + HOUR / 3)
    story.tell(s.PRIYA, e.ItemUnticked(0, story.keep("It was another way.")), s.NOW + HOUR / 2)
    story.tell(s.DANA, e.NoticeDrafted("authority", story.keep(text), 1), s.NOW + HOUR / 2)
    draft = story.keep("Dear all")
    story.tell(s.DANA, e.NoticeDrafted("users", draft), s.NOW + HOUR / 2)
    story.tell(s.DANA, e.Referred("c1.r1", "send", "users", "notice", {"notice": "users", "text": draft}), story.at)
    return story.tell(SYSTEM, e.ReferralMoved("c1.r1", "NOT-1", "open"), story.at)


def unsent() -> s.Story:
    """Return an incident with a notice that was approved, and that nobody has marked as sent."""
    return drafted().tell(SYSTEM, e.ReferralMoved("c1.r1", "NOT-1", "approved", (s.PRIYA, s.MAYA)), s.NOW + HOUR)


def sent(how: str = "By mail, reference 7.") -> s.Story:
    """Return an incident with a notice that was sent, and its next draft."""
    story = unsent()
    sending = e.NoticeSent("users", "c1.r1", s.NOW + 2 * HOUR, story.keep(how))
    story.tell(s.DANA, sending, s.NOW + 3 * HOUR)
    return story.tell(s.PRIYA, e.NoticeDrafted("users", story.keep("Again, [to be filled in: x]"), 1), s.NOW + 4 * HOUR)


def approved() -> s.Story:
    return referred("approved")


def rejected() -> s.Story:
    return referred("rejected")


def lapsed() -> s.Story:
    return referred("lapsed")


def withdrawn() -> s.Story:
    return referred("withdrawn")


def reviewed(cause: str = "The cache key lacked the customer.", change: str = "Review cache keys") -> s.Story:
    """Return an incident whose review was written, with the change it asks for and an action that is done."""
    story = resolved()
    what = Term(story.keep(change), s.SAM, "2027-03-01")
    tests = story.keep("Ask for another customer's invoice.")
    story.tell(s.DANA, e.Reviewed(story.keep(cause), tests, what, "c1.a1"), s.NOW + 20 * HOUR)
    story.tell(s.DANA, e.ActionAdded("c1.a2", Term(story.keep("Tell the users"), s.PRIYA, "2027-02-25")))
    story.tell(SYSTEM, e.ActionMoved("c1.a1", "ACT-1", "open"))
    story.tell(SYSTEM, e.ActionMoved("c1.a2", "ACT-2", "overdue"))
    return story.tell(SYSTEM, e.ActionMoved("c1.a2", "ACT-2", "done"), s.NOW + 25 * HOUR)


def back() -> s.Story:
    """Return an incident that came back after its review, and is resolved once more."""
    story = reviewed()
    story.tell(s.DANA, e.Closed(false_alarm=False, reason=story.keep("The key has the customer.")), s.NOW + 30 * HOUR)
    story.tell(s.PRIYA, e.Reopened(story.keep("It is back.")), s.NOW + 50 * HOUR)
    story.tell(s.PRIYA, e.Reached("containment"), s.NOW + 51 * HOUR)
    return story.tell(s.PRIYA, e.Reached("resolution"), s.NOW + 52 * HOUR)


def closed(cause: str = "No test had two customers.\nIt has one now.") -> s.Story:
    story = resolved()
    return story.tell(s.DANA, e.Closed(false_alarm=False, reason=story.keep(cause)), s.NOW + 30 * HOUR)


def false_alarm(why: str = "They were test invoices.") -> s.Story:
    story = led()
    return story.tell(s.PRIYA, e.Closed(false_alarm=True, reason=story.keep(why)), s.NOW + HOUR / 2)


def reopened(why: str = "It is back in the mobile app.") -> s.Story:
    story = closed()
    story.tell(s.PRIYA, e.Reopened(story.keep(why)), s.NOW + 50 * HOUR)
    return _timed(story, 2, "containment", "resolution")


def near_miss(what: str = "A test prompt nearly made a refund.") -> s.Story:
    story = s.Story(MISS, what=what).open()
    return story.tell(s.ALEX, e.PeopleAsked(0, (s.asked(s.MAYA, "role:policy_owner"),)), story.at)


def near_miss_triaged() -> s.Story:
    return near_miss().tell(s.MAYA, e.Reached("triage"))


def near_miss_closed() -> s.Story:
    story = near_miss_triaged()
    story.tell(s.MAYA, e.Reached("containment", story.keep("Refunds ask again.")))
    story.tell(s.MAYA, e.Reached("resolution", story.keep("As above.")))
    return story.tell(s.MAYA, e.Closed(false_alarm=False, reason=story.keep("A tool without limits.")))


STORIES: Sequence[Callable[[], s.Story]] = (
    declared,
    led,
    ticked,
    reminded,
    late,
    raised,
    triaged,
    triaged_late,
    informed,
    referred,
    approved,
    rejected,
    lapsed,
    withdrawn,
    drafted,
    sent,
    contained,
    resolved,
    reviewed,
    back,
    closed,
    false_alarm,
    reopened,
    near_miss,
    near_miss_triaged,
    near_miss_closed,
)


def running(number: int) -> IncidentLine:
    """Return a line of a digest: one led and late, one nobody leads, a near miss, and so on."""
    severity, state = ("high", "low", None)[number % 3], ("triaged", "declared", "reopened")[number % 3]
    due = None if severity is None else s.LIMIT + number * HOUR
    lead, overdue = (s.DANA, None)[number % 2], number % 4 == 0
    return IncidentLine(f"i{number}", f"INC-{number}", "incident", state, severity, lead, due, overdue)


FIGURES = IncidentFigures(
    declared=3,
    closed=1,
    near_misses=1,
    by_severity=(("high", 2), ("low", 1)),
    by_type=(("security_breach", 2), ("bias_harm", 1)),
    timings=(Timing("triage", 3, 12, 66), Timing("leadership", 1, 45, None), Timing("containment", 2, 480, 100)),
)
EARLIER = IncidentFigures(1, 0, 2, (("high", 1),), (("availability", 1),), (Timing("triage", 1, 30, 50),))


def content(size: int = 3, *, changed: bool = True) -> DigestContent:
    """Return a digest with ``size`` running incidents, with what the figures were the last time."""
    plain: dict[str, Any] = vars(s.content(2 if size else 0))
    found = vars(plain["figures"]) | {"incidents": FIGURES if size else None}
    last = s.Figures(1, 3, 300, 1500, 100, ((s.DANA, 2),), 1, EARLIER) if changed else None
    more = {"figures": s.Figures(**found), "incidents": tuple(running(n) for n in range(size)), "before": last}
    return DigestContent(**plain | more)
