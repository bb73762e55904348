"""The tour: some days of a team, played over the wire with the real bot, and what each person sees of them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from countersign.bootstrap import Watch
from countersign.cli.sandbox.processes import move, settle
from countersign.cli.sandbox.screen import Screen
from countersign.cli.sandbox.world import Json, World
from countersign.domain import calendars
from countersign.domain.playbooks import PlaybookSet

Answers = dict[str, object]
# People act half a minute after a full one, so that figures in minutes are the same however long playing takes.
_HALF = timedelta(seconds=30)
_WEEKS = 13

_WATCHED = ("alex", "bea", "dana", "sam", "maya", "omar", "theo")
_PURPOSE: Answers = {
    "location": "https://data.example.com/support-tickets",
    "destination": "support-assistant",
    "purpose": "Evaluate the answers that the assistant drafts.",
}
_RIGHTS: Answers = {"retention": "year_1", "source": "Our own tickets; the terms of service allow quality checks."}
GENERATOR: Answers = {
    "clause": "approved_tools",
    "system": "image-generator",
    "reason": "The campaign starts next week and the team plan has no free seat.",
    "controls": "No customer names in prompts.",
}
PILOT: Answers = {
    "clause": "approved_tools",
    "system": "meeting-summariser",
    "reason": "Two customers asked for minutes of their workshops.",
    "controls": "Two named users, both customers agreed in writing, outputs checked by hand.",
}
_LEAK: Answers = {"system": "billing-chatbot", "type": "privacy_violation"}
_REVIEW: Answers = {
    "root_cause": "A key was shared by all tools.",
    "tests": "Ask for the invoice of another customer.",
    "change": "Each tool gets a key of its own",
    "change_owner": "erin",
}
LOW_RISK: Answers = {
    "decision_impact": "informational",
    "human_oversight": "full",
    "data_sensitivity": "sensitive",
    "user_vulnerability": "professionals",
    "deployment_scale": "internal",
    "decision_reversibility": "reversible",
}


def first_day(books: PlaybookSet, now: datetime) -> datetime:
    """Return 09:30 on the next Tuesday whose week, and the Monday after, are working days in every calendar.

    Where no such week comes within three months, as for a team that never works on Tuesdays, it is the next Tuesday.
    """
    today = now.astimezone(ZoneInfo(books.team.zone)).replace(hour=9, minute=30, second=0, microsecond=0)
    first = today + timedelta(days=1 + -today.weekday() % 7)
    tuesdays = [first + timedelta(weeks=ahead) for ahead in range(_WEEKS)]
    return next((day for day in tuesdays if _works(books, day)), first)


def _works(books: PlaybookSet, tuesday: datetime) -> bool:
    """Tell whether everybody works in a week, from its Tuesday on, and on the Monday after it."""
    days = [tuesday + timedelta(days=ahead) for ahead in (0, 1, 2, 3, 6)]
    return all(calendars.is_open(calendar, day) for calendar in books.team.calendars.values() for day in days)


def _day(moment: datetime, ahead: int) -> str:
    return (moment + timedelta(days=ahead)).date().isoformat()


@dataclass(frozen=True)
class Tour:
    """The script. Each scene acts as people do, then lets the bot come to rest and prints what is new."""

    world: World
    watch: Watch
    screen: Screen

    def play(self, start: datetime) -> None:
        """Play everything from a Tuesday, 09:30 local, to the Monday after."""
        self._rest()
        self.ingress(start)
        self.rejected()
        self.granted(start)
        self.incident(start)
        self.monday(start)

    def ingress(self, start: datetime) -> None:
        """A dataset is asked for; nobody answers; the deputy steps in."""
        self.screen.time(start)
        self._file("alex", "/ai-ingress", "internal Support tickets 2026", [_PURPOSE, _RIGHTS])
        self.screen.say("Nobody answers. The clock runs in business hours.")
        self._until(start + timedelta(hours=5) + _HALF)
        self._press("sam", "Approve", "Support tickets")

    def rejected(self) -> None:
        """An exception is refused, with a reason that the requester reads."""
        self._later(hours=1)
        until = _day(self.world.now(), 30)
        pages = [GENERATOR | {"until": until}, LOW_RISK]
        self._file("bea", "/ai-exception", "Use a personal account of an image generator", pages)
        self._press("maya", "Reject", "image generator")
        self._submit("maya", reason="Our prompts would train a public model. Ask for a seat on the team plan instead.")

    def granted(self, start: datetime) -> None:
        """Another exception is granted until Friday, and ends by itself."""
        self._later(hours=1)
        pages = [PILOT | {"until": _day(start, 3)}, LOW_RISK]
        self._file("alex", "/ai-exception", "Pilot a meeting summariser with customers", pages)
        self._press("maya", "Approve", "meeting summariser")

    def incident(self, start: datetime) -> None:
        """An incident is declared; triage comes late, so more people are called; it is contained and reviewed."""
        self._until(start + timedelta(days=1))
        self.screen.time(start + timedelta(days=1))
        words = "The billing chatbot shows other people's invoices"
        self._file("bea", "/ai-incident", f"high {words}", [_LEAK])
        self._press("theo", "Take lead", words)
        day = start + timedelta(days=1)
        self._until(day + timedelta(minutes=65) + _HALF)
        self._answer("theo", "Triaged", words, "Invoices of eleven customers were shown to others since 09:10.")
        self._until(day + timedelta(minutes=75) + _HALF)
        self._press("theo", "Leadership told", words)
        self._until(day + timedelta(minutes=90) + _HALF)
        self._answer("theo", "Contained", words, "The tool that fetches invoices is switched off.")
        self._later(hours=3)
        self._answer("theo", "Resolved", words, "Invoices are fetched with the customer's own key again.")
        self._press("theo", "Write the review", words)
        self._submit("theo", **_REVIEW, change_due=_day(start, 12))
        self.screen.say("What changes is a task of Erin's now. The card says what is missing before it can be closed.")
        self.screen.say("Days go by. On Friday at midnight the exception ends by itself.")
        self._until(start + timedelta(days=5))

    def monday(self, start: datetime) -> None:
        """Monday 09:00 comes, and the digest with it."""
        monday = (start + timedelta(days=6)).replace(hour=9, minute=0)
        self._until(monday)
        self._press("maya", "Review held", "Weekly")
        self._submit("maya", reason="Fifteen minutes, nothing carried over.")

    def _file(self, who: str, command: str, text: str, pages: list[Answers]) -> None:
        self.screen.act(who, f"types {command} {text}")
        person = self.world.person(who)
        view = person.type(command, text)["view"]
        for answers in pages:
            view = self._filled(who, answers)
        self.screen.say(f"    {view['text']}")
        person.close()
        self._rest()

    def _filled(self, who: str, answers: Answers) -> Json:
        person = self.world.person(who)
        self.screen.form(person.fill(**answers)["view"])
        return self._sent(person.submit())

    def _sent(self, answer: Json) -> Json:
        if not answer.get("ok"):
            raise RuntimeError(f"a form of the tour was refused: {answer}")
        return answer.get("view") or {"text": ""}

    def _press(self, who: str, label: str, contains: str) -> None:
        self.screen.act(who, f"presses {label}")
        self.world.person(who).press(label, contains)
        self._rest()

    def _answer(self, who: str, label: str, contains: str, reason: str) -> None:
        """Press a button that asks something first, and answer it."""
        self._press(who, label, contains)
        self._submit(who, reason=reason)

    def _submit(self, who: str, **answers: object) -> None:
        self._filled(who, dict(answers))
        self._rest()

    def _rest(self) -> None:
        settle(self.world, self.watch)
        self.screen.news(_WATCHED)

    def _stop(self, moment: datetime) -> None:
        self.screen.time(moment)
        self.screen.news(_WATCHED)

    def _until(self, moment: datetime) -> None:
        move(self.world, self.watch, moment, self._stop)

    def _later(self, hours: int) -> None:
        moment = (self.world.now() + timedelta(hours=hours)).replace(second=0, microsecond=0) + _HALF
        self._until(moment)
        self.screen.time(moment)
