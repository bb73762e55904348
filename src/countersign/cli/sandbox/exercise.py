"""The exercise: a critical privacy violation at two on a Saturday morning, from the first message to the document.

It always plays on the same days with the shipped playbooks, so that what it prints can be compared. It is declared as
real: a drill would be left out of the figures and suspend nothing, which is half of what it shows.
"""

import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console

from countersign import bootstrap, playbook_files
from countersign.cli.sandbox import exercise_steps as steps
from countersign.cli.sandbox import team
from countersign.cli.sandbox.exercise_steps import Step
from countersign.cli.sandbox.gateway import SETTINGS, Gateway, gateway, playbooks_with
from countersign.cli.sandbox.processes import Sandbox, move, settle
from countersign.cli.sandbox.transcript import Transcript
from countersign.cli.sandbox.world import Json, Person, Stuck, World

# In this week Omar is on call.
FRIDAY = date(2026, 12, 11)
_DAYS = ("Fri", "Sat", "Sun", "Mon", "Tue", "Wed", "Thu")
# People act some seconds after a full minute, so that figures in minutes are the same however long playing takes,
# rounded or not.
_SOME = timedelta(seconds=15)


def moment(at: str, zone: str) -> datetime:
    """Return the time of a step such as ``Sat 02:07``, by the clocks of ``zone``."""
    day, clock = at.split()
    hour, minute = map(int, clock.split(":"))
    local = datetime(FRIDAY.year, FRIDAY.month, FRIDAY.day, hour, minute, tzinfo=ZoneInfo(zone))
    return local + timedelta(days=_DAYS.index(day))


@dataclass(frozen=True)
class Exercise:
    """The script. Each step happens at its time; whatever is due before it happens on the way."""

    world: World
    watch: bootstrap.Watch
    screen: Transcript
    gateway: Gateway
    zone: str

    def play(self) -> None:
        """Play all steps; raises Stuck where one is not as it should be."""
        for step in steps.STEPS:
            at = moment(step.at, self.zone)
            if step.about:
                self.screen.say(step.about)
            move(self.world, self.watch, at + (timedelta() if step.sharp else _SOME), self._stop)
            self.screen.time(at)
            getattr(self, f"_{step.how}")(step)
            settle(self.world, self.watch)
            self.screen.news(steps.WATCHED, quiet=step.quiet)

    def _types(self, step: Step) -> None:
        self.screen.act(step.who, f"types {step.what}")
        command, _, text = step.what.partition(" ")
        self._fill(step, self._me(step).type(command, text))

    def _presses(self, step: Step) -> None:
        """Press a button; one that the message has not is looked for behind its "More…"."""
        self.screen.act(step.who, f"presses {step.what}")
        self._fill(step, self._pressed(self._me(step), step.what, step.on))

    def _refused(self, step: Step) -> None:
        """Press a button that does nothing yet, and read why."""
        self.screen.act(step.who, f"presses {step.what}")
        answer = self._pressed(self._me(step), step.what, step.on)
        if answer.get("view"):
            raise Stuck(f"{step.what} opened a form, and something is missing yet.")

    def _writes(self, step: Step) -> None:
        self.screen.act(step.who, f"writes in #general: {step.what}")
        self.world.do("message", user=step.who, channel="general", text=step.what)

    def _reports(self, step: Step) -> None:
        """Report a message that somebody wrote, with the shortcut in its menu."""
        self.screen.act(step.who, "chooses “Report AI incident” in the menu of that message")
        found = self._me(step).wait(step.what)
        place = {"channel": found["channel"], "ts": found["ts"]}
        self.world.do("shortcut", user=step.who, callback_id="report:incident", **place)
        # The form asks about the EU only once it is told that personal data may be exposed.
        self.world.do("press", user=step.who, view=True, block_id="personal_data", value=["Yes"])
        self._fill(step, {"view": True})

    def _waits(self, _: Step) -> None:
        """Let time go by, and nothing else."""

    def _looks(self, step: Step) -> None:
        self.screen.look(step.who, step.what)

    def _reads(self, step: Step) -> None:
        """Open the file of the newest message with these words."""
        message = self._me(step).wait(step.what)
        (file,) = message["file_ids"]
        self.screen.act(step.who, f"opens {message['files'][0]} in #{message['channel_name']}")
        self.screen.quote(self.world.do("file", id=file)["text"])

    def _drafts(self, step: Step) -> None:
        """Draft a notice: choose it, and put words where it has blanks."""
        self.screen.act(step.who, f"drafts the notice “{step.what}”")
        me = self._me(step)
        self._pressed(me, "Draft a notice", step.on)
        page = me.submit(notice=step.what)
        text = next(str(field["value"]) for field in page["view"]["fields"] if field["block_id"] == "text")
        for blank, words in step.answers[0].items():
            text = re.sub(rf"\[to be filled in: [^\]]*{re.escape(blank)}[^\]]*\]", str(words), text)
        self._fill(replace(step, answers=({"text": text},)), page)

    def _hears(self, step: Step) -> None:
        """Look at what the gateway was told, signed and in this order."""
        told = self.gateway.told(len(step.what.split()))
        if [one["type"] for one in told] != step.what.split():
            raise Stuck(f"the gateway was told {told}, and not {step.what}.")
        last = told[-1]
        self.screen.note(f"The gateway takes a webhook, and its signature holds: {last['type']} {last['data']}")

    def _fill(self, step: Step, answer: Json) -> None:
        for page in step.answers:
            self.screen.form(self._me(step).fill(**self._answers(page))["view"])
            answer = self._me(step).submit()
            if not answer.get("ok"):
                raise Stuck(f"a form was refused: {answer}")
        if (view := answer.get("view")) and view is not True:
            self.screen.note(f"    {view['text']}")
            self._me(step).close()

    def _answers(self, page: Mapping[str, object]) -> dict[str, object]:
        """Return what is filled in, with moments as Slack sends them."""
        return {
            name: int(moment(value.removeprefix("at "), self.zone).timestamp())
            if isinstance(value, str) and value.startswith("at ")
            else value
            for name, value in page.items()
        }

    def _pressed(self, me: Person, label: str, contains: str) -> Json:
        if me.has(label, contains):
            return me.press(label, contains)
        me.press("More…", contains)
        return self.world.do("press", user=me.name, view=True, label=label)

    def _me(self, step: Step) -> Person:
        return self.world.person(step.who)

    def _stop(self, due: datetime) -> None:
        self.screen.time(due)
        self.screen.news(steps.WATCHED)


def played(console: Console, keep: Path | None = None) -> None:
    """Play the exercise and print it; database and logs stay in ``keep``, an empty folder. Raises Stuck."""
    with tempfile.TemporaryDirectory(prefix="countersign-") as scratch, gateway() as told:
        place = keep or Path(scratch)
        if (place / "countersign.db").exists():
            raise Stuck(f"{place} has a database already. Name an empty folder.")
        folder = playbooks_with(told, bootstrap.shipped_playbooks(), place / "playbooks")
        books = playbook_files.load(folder)
        zone = books.team.zone
        children = Sandbox(place, folder, books, start=moment(f"{_DAYS[0]} 09:00", zone))
        children.settings |= SETTINGS
        with children as running, World(running.url) as world:
            screen = Transcript(world, console, team.names(books.team), zone)
            Exercise(world, running.watch(), screen, told, zone).play()
