"""A small team's cases, made of events as the record would hold them, and pictures of them."""

import dataclasses
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from countersign.app.sending import Picture
from countersign.domain import events as e
from countersign.domain import lifecycle, record
from countersign.domain.actors import SYSTEM
from countersign.domain.case import Case, Stamp
from countersign.domain.digesting import percentile
from countersign.domain.digests import DecidedLine, DigestContent, EndingLine, Figures, OpenLine
from countersign.domain.event_parts import Grant, Resumed, Scored
from countersign.domain.playbook import ApprovalPlaybook, ReviewPlaybook, TaskPlaybook
from countersign.domain.texts import FileRef, Text, TextRef
from countersign.domain.world import Place

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
LIMIT = NOW + timedelta(hours=8)
TEAM = "T1"


def person(name: str) -> str:
    """Return a member of the team."""
    return f"slack:{TEAM}/U{name.upper()}"


ALEX, DANA, SAM, PRIYA, MAYA = (person(name) for name in ("alex", "dana", "sam", "priya", "maya"))
CHANNEL, THREAD = Place("channel", "governance"), Place("thread", "card")

FORM: list[dict[str, Any]] = [
    {"field": "system", "label": "Which system?", "type": "system", "required": True},
    {"field": "request", "label": "What do you want to do?", "type": "text", "required": True},
    {"field": "why", "label": "Why?", "type": "long_text"},
    {
        "field": "data",
        "label": "What kind of data?",
        "type": "select",
        "options": {"personal": "Personal data", "none": "None"},
    },
    {"field": "regions", "label": "Where?", "type": "multi_select", "options": {"eu": "Europe", "us": "United States"}},
    {"field": "until", "label": "Until when?", "type": "date"},
    {"field": "start", "label": "From when?", "type": "datetime"},
    {"field": "users", "label": "How many people?", "type": "number"},
    {"field": "sponsor", "label": "Who pays?", "type": "person"},
    {"field": "testers", "label": "Who tests?", "type": "people"},
    {"field": "spec", "label": "Where is it described?", "type": "url"},
    {"field": "mail", "label": "Which address?", "type": "email"},
    {"field": "logged", "label": "Is it logged?", "type": "checkbox"},
    {"field": "files", "label": "Papers", "type": "file"},
]

BOOK = ApprovalPlaybook.model_validate(
    {
        "kind": "exception",
        "prefix": "EXC",
        "name": "Policy exception",
        "about": "Ask to step outside the policy.",
        "title": "{request} ({system})",
        "command": "/ai-exception",
        "channel": "governance",
        "form": FORM,
        "routing": [
            {
                "rule": "Personal data",
                "stages": [
                    {
                        "stage": "data",
                        "reviewers": [{"role": "data_steward"}, {"role": "privacy_lead"}],
                        "quorum": "all",
                    },
                    {"stage": "policy", "reviewers": [{"role": "policy_owner"}, {"field": "sponsor"}]},
                ],
            }
        ],
        "fallback": [{"role": "risk_owner"}],
        "grant": {"lasts": "90 days", "system": "system", "scope": "data"},
        "texts": {
            "opened": "Until {key} is decided, the policy applies to {system}.",
            "approved": "Keep to what you named. Ask {sponsor}.",
            "rejected": "The policy applies as it is.",
            "lapsed": "You can ask again.",
            "expired": "This has ended.",
        },
    }
)
TASK = TaskPlaybook.model_validate(
    {
        "kind": "task",
        "prefix": "ACT",
        "name": "Task",
        "title": "{what}",
        "channel": "governance",
        "form": [
            {"field": "what", "label": "What is to be done?", "type": "text"},
            {"field": "owner", "label": "Who does it?", "type": "person"},
            {"field": "due", "label": "By when?", "type": "date"},
        ],
        "owner": "owner",
        "due": "due",
    }
)
WEEKLY = ReviewPlaybook.model_validate(
    {
        "kind": "weekly",
        "prefix": "REV",
        "name": "Weekly review",
        "title": "Weekly review",
        "channel": "governance",
        "weekday": "monday",
        "at": "09:00",
        "owner": {"role": "policy_owner"},
        "sections": ["open", "decided", "ending", "figures"],
    }
)


class Story:
    """A case as it unfolds: ``tell`` appends an event, an hour after the one before unless ``at`` says when."""

    def __init__(self, book: Any = BOOK, **texts: str) -> None:
        self.book, self.at = book, NOW - timedelta(hours=1)
        self.recorded: list[record.Recorded] = []
        self.texts: dict[TextRef, str] = {}
        self.answers: dict[str, Any] = {name: self.keep(text) for name, text in texts.items()}

    def keep(self, text: str) -> TextRef:
        """Keep a typed text; its salt is fixed, so that snapshots stay the same."""
        ref = Text("00" * 16, text).ref
        self.texts[ref] = text
        return ref

    def tell(self, actor: str, event: e.Event, at: datetime | None = None) -> "Story":
        self.at = at or self.at + timedelta(hours=1)
        before = self.recorded[-1].hash if self.recorded else record.GENESIS
        self.recorded.append(record.write("case-1", len(self.recorded) + 1, before, Stamp(actor, self.at), event))
        return self

    def open(self, requester: str = ALEX, **answers: Any) -> "Story":
        self.answers |= answers
        start = {"kind": self.book.kind, "lifecycle": self.book.lifecycle, "playbook": "digest", "number": 7}
        first = lifecycle.first_state(self.book.lifecycle)
        start |= {"prefix": self.book.prefix, "requester": requester, "state": first, "answers": self.answers}
        return self.tell(requester, e.Opened(**start))

    @property
    def case(self) -> Case:
        return record.replay(self.recorded)

    def picture(self, place: Place = CHANNEL, **more: Any) -> Picture:
        past = self.recorded if "event" in more else []
        return Picture(self.case, self.book, self.texts, place, more.pop("slot", "card"), history=past, **more)

    def note(self, reader: str | None = None) -> Picture:
        """Return the picture a note of the last event is drawn from."""
        place = Place("person", reader) if reader else THREAD
        return self.picture(place, slot="note", event=self.recorded[-1])


def dm(story: Story, reader: str, slot: str = "prompt") -> Picture:
    return story.picture(Place("person", reader), slot=slot)


def asked(name: str, seat: str, stage: int = 0, why: Any = "primary", instead_of: str | None = None) -> e.Asked:
    return e.Asked(name, seat, stage, why, instead_of)


def clock(limit: datetime = LIMIT, name: str = "decision/1") -> e.ClockStarted:
    marks = (e.Mark("remind50%", limit - timedelta(hours=4), "remind"), e.Mark("limit", limit, "limit"))
    return e.ClockStarted(name, limit, marks, int(name.rpartition("/")[2]) - 1)


ANSWERS: dict[str, Any] = {
    "system": "Support assistant",
    "data": "personal",
    "regions": ("eu", "us"),
    "until": "2027-02-19",
    "start": "2026-12-01T08:00:00+00:00",
    "users": "12.5",
    "sponsor": MAYA,
    "testers": (SAM, PRIYA),
    "logged": True,
}
TEXTS = {
    "request": "Summarise tickets with a hosted model",
    "why": "It saves two hours a day.\nWithout it we would read each one.",
    "spec": "https://wiki.example.com/tickets?a=1&b=2",
    "mail": "team@example.com",
}


def pending(**texts: str) -> Story:
    """Return a request that two people are asked to decide first."""
    story = Story(BOOK, **(TEXTS | texts))
    files = (FileRef("F1", story.keep("plan.pdf")), FileRef("F2", TextRef("erased")))
    story.open(**ANSWERS, files=files)
    trace = ("not 'High risk': band risk one of high", "'Personal data': always")
    story.tell(ALEX, e.Routed(0, trace, (Scored("risk", 9, "medium"),)), NOW)
    people = (asked(DANA, "role:data_steward"), asked(PRIYA, "role:privacy_lead"))
    return story.tell(ALEX, e.PeopleAsked(0, people), NOW).tell(ALEX, clock(), NOW)


def half() -> Story:
    return pending().tell(DANA, e.Voted(0, "role:data_steward", "approve"))


def second_stage() -> Story:
    story = half().tell(PRIYA, e.Voted(0, "role:privacy_lead", "approve"))
    story.tell(PRIYA, e.StagePassed(0), story.at)
    people = (asked(MAYA, "role:policy_owner"), asked(SAM, "field:sponsor", why="named"))
    people = tuple(dataclasses.replace(item, stage=1) for item in people)
    story.tell(PRIYA, e.PeopleAsked(1, people, ("role:legal",), (MAYA,)), story.at)
    return story.tell(PRIYA, clock(LIMIT + timedelta(days=1), "decision/2"), story.at)


def overdue() -> Story:
    added = (asked(SAM, "role:data_steward", why="escalation", instead_of=DANA),)
    return pending().tell(
        SYSTEM, e.ClockStruck(("decision/1/limit",), 11_400, added), LIMIT + timedelta(hours=3, minutes=10)
    )


def reminded() -> Story:
    return pending().tell(SYSTEM, e.ClockStruck(("decision/1/remind50%",), 3), LIMIT - timedelta(hours=4))


def approved() -> Story:
    story = second_stage().tell(MAYA, e.Voted(1, "role:policy_owner", "approve"))
    story.tell(MAYA, e.StagePassed(1), story.at)
    until = datetime(2027, 2, 18, 23, tzinfo=UTC)
    return story.tell(MAYA, e.Approved(Grant(ALEX, "Support assistant", "personal", story.at, until)), story.at)


def grant_clock() -> Story:
    story = approved()
    until = datetime(2027, 2, 18, 23, tzinfo=UTC)
    remind = e.Mark("remind14days", until - timedelta(days=14), "remind")
    story.tell(MAYA, e.ClockStarted("grant/1", until, (remind, e.Mark("end", until, "expire"))), story.at)
    return story.tell(SYSTEM, e.ClockStruck(("grant/1/remind14days",), 0), remind.at)


def expired() -> Story:
    return approved().tell(SYSTEM, e.Expired(), datetime(2027, 2, 18, 23, tzinfo=UTC))


def rejected(reason: str = "Use test data first.\nThen ask again.") -> Story:
    story = pending()
    why = story.keep(reason)
    story.tell(PRIYA, e.Voted(0, "role:privacy_lead", "reject", MAYA, why))
    return story.tell(PRIYA, e.Rejected(why), story.at)


def rejected_by_clock() -> Story:
    return overdue().tell(SYSTEM, e.Rejected())


def questioned() -> Story:
    """Return a request about which one of those who decide has a question; its clock runs, the other one stands."""
    story = half()
    story.tell(PRIYA, e.InfoAsked(story.keep("Which tickets?\nAre names taken out?")))
    limit = story.at + timedelta(days=2)
    mark = e.Mark("limit", limit, "limit")
    return story.tell(PRIYA, e.ClockStarted("question/q1", limit, (mark,), None, False, False), story.at)


def silent() -> Story:
    return questioned().tell(SYSTEM, e.ClockStruck(("question/q1/limit",), 0), NOW + timedelta(hours=49))


def answered() -> Story:
    story = questioned()
    limit = LIMIT + timedelta(hours=1)
    clocks = (Resumed("decision/1", "decision/1.2", limit, (e.Mark("limit", limit, "limit"),)),)
    return story.tell(ALEX, e.InfoGiven(story.keep("Those of 2025; names are replaced."), clocks))


def waived() -> Story:
    return questioned().tell(DANA, e.InfoWaived())


def unanswered() -> Story:
    return silent().tell(SYSTEM, e.Lapsed())


def amended() -> Story:
    """Return a request with a change by which no vote becomes void."""
    story = half()
    now = story.case.answers | {"users": "13", "testers": (SAM,), "why": story.keep("Because.")}
    return story.tell(ALEX, e.Revised(1, now, ("why", "users", "testers"), material=False))


def revised() -> Story:
    """Return a request with a change that matters, made while a question was open."""
    story = questioned()
    now = {name: value for name, value in story.case.answers.items() if name != "until"} | {"data": "none"}
    return story.tell(ALEX, e.Revised(2, now, ("data", "until"), material=True))


def anew() -> Story:
    """Return a changed request that one of the two who were asked before decides."""
    story = revised()
    story.tell(ALEX, e.Routed(0, ("'Personal data': always",)), story.at)
    return story.tell(ALEX, e.PeopleAsked(0, (asked(PRIYA, "role:privacy_lead"),)), story.at)


def withdrawn() -> Story:
    return pending().tell(ALEX, e.Withdrawn())


def lapsed() -> Story:
    return overdue().tell(SYSTEM, e.Lapsed())


def task() -> Story:
    story = Story(TASK, what="Add the model to the registry").open(owner=DANA, due="2026-11-27")
    story.tell(ALEX, e.PeopleAsked(0, (asked(DANA, "field:owner", why="named"),)), NOW)
    return story.tell(ALEX, clock(name="due/1"), NOW)


def task_done() -> Story:
    story = task()
    return story.tell(DANA, e.Done(story.keep("https://registry.example.com/7")))


def task_dropped() -> Story:
    story = task()
    return story.tell(DANA, e.Dropped(story.keep("The model is gone.")))


def content(size: int = 2) -> DigestContent:
    """Return a digest with ``size`` lines of each sort."""
    owners: Sequence[tuple[str, ...]] = [(DANA,), (PRIYA, DANA), ()]
    open_lines = [
        OpenLine(f"o{n}", f"EXC-{n}", "exception", owners[n % 3], LIMIT if n % 2 else None, n % 4 == 1)
        for n in range(size)
    ]
    decided = [
        DecidedLine(
            f"d{n}",
            f"ING-{n}",
            "ingress",
            ["approved", "lapsed"][n % 2],
            [MAYA, SYSTEM][n % 2],
            NOW,
            75 * n,
            n % 2 == 0,
        )
        for n in range(size)
    ]
    return DigestContent(
        since=NOW - timedelta(days=7),
        until=NOW,
        open=tuple(sorted(open_lines, key=lambda line: (line.due is None, line.key))),
        decided=tuple(sorted(decided, key=lambda line: line.key)),
        ending=tuple(EndingLine(f"e{n}", f"EXC-{100 + n}", SAM, LIMIT) for n in range(size)),
        figures=figures(size, [line.minutes for line in decided]),
    )


def figures(size: int, minutes: Sequence[int] = ()) -> Figures:
    """Return figures of ``size`` decisions that took so many minutes."""
    overdue = ((DANA, (size + 1) // 2), (PRIYA, (size + 1) // 2)) if size else ()
    times = percentile(minutes, 50), percentile(minutes, 90)
    return Figures(size, size, *times, 50 if size else None, overdue, 3)


def review(found: DigestContent | None = None) -> Story:
    story = Story(WEEKLY).open(SYSTEM, since="2026-11-13T09:30:00+00:00", due=NOW.isoformat())
    story.tell(SYSTEM, e.Published(found or content()), NOW)
    story.tell(SYSTEM, e.PeopleAsked(0, (asked(MAYA, "role:policy_owner"),)), NOW)
    return story.tell(SYSTEM, clock(NOW + timedelta(days=7), "hold/1"), NOW)


def held() -> Story:
    return review().tell(MAYA, e.Held())


def missed() -> Story:
    return review().tell(SYSTEM, e.Missed())


STORIES: Sequence[Any] = (
    pending,
    half,
    second_stage,
    overdue,
    reminded,
    approved,
    grant_clock,
    expired,
    rejected,
    rejected_by_clock,
    withdrawn,
    lapsed,
    questioned,
    silent,
    answered,
    waived,
    unanswered,
    amended,
    revised,
    anew,
)
