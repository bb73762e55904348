"""A believable day of the sample team, acted over the wire before a newcomer opens the page, so that it is not empty.

It begins on a Tuesday morning and ends on the Wednesday, 09:30: one request waits, its reminder is half an hour away,
one is approved until Friday, one was rejected, and an incident is open.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from countersign.bootstrap import Watch
from countersign.cli.sandbox import team
from countersign.cli.sandbox.processes import move, settle
from countersign.cli.sandbox.tour import GENERATOR, LOW_RISK, PILOT, Answers
from countersign.cli.sandbox.world import Stuck, World
from countersign.domain.playbooks import PlaybookSet

_REVIEWS: Sequence[Answers] = (
    {
        "location": "https://data.example.com/product-reviews",
        "destination": "recommendation-model",
        "purpose": "Find out which products people praise for the wrong reasons.",
    },
    {"retention": "days_90", "source": "Public reviews in our own shop; the terms of service allow analysis."},
)
_PRICES: Answers = {"system": "support-assistant", "type": "performance_regression"}
_WRONG = "The support assistant quotes prices from last year"


@dataclass(frozen=True)
class Scene:
    """Something that happens so many minutes after the Tuesday, 09:30: what it needs, and how it is acted."""

    after: int
    command: str
    people: tuple[str, ...]
    act: Callable[["Sample"], None]


class Sample:
    """Acts the day. A scene that these playbooks have no place for is left out."""

    def __init__(self, world: World, watch: Watch, books: PlaybookSet) -> None:
        """``world`` is at the Tuesday morning, and the bot is connected."""
        self._world, self._watch, self._books = world, watch, books
        self.start, self._places = world.now(), self._channels()

    def play(self) -> Iterator[str]:
        """Act every scene, and yield in a sentence each that could not be."""
        names = team.names(self._books.team)
        for scene in SCENES:
            move(self._world, self._watch, self.start + timedelta(minutes=scene.after), lambda _: None)
            if scene.command in ("", *self._books.commands) and names.keys() >= {*scene.people}:
                yield from self._acted(scene)
        move(self._world, self._watch, self.start + timedelta(days=1), lambda _: None)

    def _acted(self, scene: Scene) -> Iterator[str]:
        try:
            scene.act(self)
            settle(self._world, self._watch)
        except Stuck as error:
            for name in scene.people:
                self._world.ask("close", user=name, all=True)
            yield f"A part of the sample was left out: {error}"

    def says(self, who: str, text: str, channel: str) -> str:
        """Have somebody write a message; return its time stamp."""
        return str(self._world.do("message", user=who, text=text, channel=channel)["ts"])

    def channel(self, alias: str) -> str:
        """Return the Slack name of a channel of the team."""
        return self._books.team.channels.get(alias, "general")

    def room(self) -> str:
        """Return the id of the channel that was made last, for an incident. Raises Stuck if there is none."""
        made = [one for one in self._channels() if one not in self._places]
        if not made:
            raise Stuck("the incident has no room")
        return made[-1]

    def _channels(self) -> list[str]:
        return [one["id"] for one in self._world.do("workspace")["channels"] if not one["id"].startswith("D")]

    def likes(self, who: str, ts: str, channel: str, name: str = "+1") -> None:
        """Have somebody react to a message."""
        self._world.do("react", user=who, ts=ts, channel=channel, name=name)

    def files(self, who: str, command: str, text: str, pages: Sequence[Answers]) -> None:
        """Have somebody type a command, fill in its form page by page, and close what confirms it."""
        person = self._world.person(who)
        person.type(command, text)
        for answers in pages:
            self._sent(person.submit(**answers), command)
        person.close()
        settle(self._world, self._watch)

    def presses(self, who: str, label: str, contains: str, **answers: object) -> None:
        """Have somebody press a button, and fill in what it asks."""
        person = self._world.person(who)
        person.press(label, contains)
        if answers:
            self._sent(person.submit(**answers), label)
        settle(self._world, self._watch)

    def first(self, names: Sequence[str], label: str, contains: str) -> str:
        """Return the first of some people who has a button on a message. Raises Stuck if nobody has."""
        for name in names:
            if self._world.person(name).has(label, contains):
                return name
        raise Stuck(f"nobody was asked to press {label}")

    def day(self, ahead: int) -> str:
        """Return the day so many days after the first one."""
        return (self.start + timedelta(days=ahead)).date().isoformat()

    def _sent(self, answer: dict[str, object], what: str) -> None:
        if not answer.get("ok"):
            wrong = answer.get("errors") or answer.get("client_errors") or answer.get("error")
            raise Stuck(f"{what} was refused: {wrong}")


def _morning(sample: Sample) -> None:
    ts = sample.says("maya", "Morning all. The AI review is on Monday at nine; the digest comes by itself.", "general")
    sample.likes("erin", ts, "general")
    sample.says("erin", "Can I still put something on the agenda?", "general")
    sample.says("maya", "File it with /ai-gov task. Whatever is open turns up in the digest.", "general")
    where = sample.channel("governance")
    sample.says("paul", "The support assistant goes to two more teams this month, so expect data requests.", where)


def _pilot(sample: Sample) -> None:
    pages = [PILOT | {"until": sample.day(3)}, LOW_RISK]
    sample.files("chris", "/ai-exception", "Pilot a meeting summariser with customers", pages)
    sample.presses("maya", "Approve", "meeting summariser")
    sample.says("chris", "Thank you, Maya! I will be done by Friday.", sample.channel("governance"))


def _generator(sample: Sample) -> None:
    pages = [GENERATOR | {"until": sample.day(30)}, LOW_RISK]
    sample.files("bea", "/ai-exception", "Use a personal account of an image generator", pages)
    reason = "Our prompts would train a public model. Ask for a seat on the team plan instead."
    sample.presses("maya", "Reject", "image generator", reason=reason)


def _reviews(sample: Sample) -> None:
    sample.files("bea", "/ai-ingress", "public Product reviews 2026", _REVIEWS)


def _prices(sample: Sample) -> None:
    sample.says("chris", "Is it me, or does the support assistant quote last year's prices?", "general")
    sample.files("chris", "/ai-incident", f"medium {_WRONG}", [_PRICES])
    lead = sample.first(("omar", "ivan", "erin"), "Take lead", _WRONG)
    sample.presses(lead, "Take lead", _WRONG)
    sample.presses(lead, "Triaged", _WRONG, reason="Eleven answers since yesterday; nobody was charged a wrong price.")
    sample.says(lead, "The price list is cached for a week. I am looking for the switch.", sample.room())


SCENES: Sequence[Scene] = (
    Scene(0, "", ("maya", "erin", "paul"), _morning),
    Scene(45, "/ai-exception", ("chris", "maya"), _pilot),
    Scene(130, "/ai-exception", ("bea", "maya"), _generator),
    Scene(390, "/ai-ingress", ("bea", "dana"), _reviews),
    Scene(1415, "/ai-incident", ("chris", "omar", "ivan", "erin"), _prices),
)
