"""What a rehearsal tells, as lines for people: colour where a terminal shows it, plain text everywhere else."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from rich.text import Text

from countersign.domain.cast import Cast
from countersign.domain.explanation import Asking, End, Entry, Explanation, Route, Running, Told
from countersign.domain.form_checks import spell_day
from countersign.domain.forms import fill
from countersign.domain.localtime import spell
from countersign.domain.plainly import DOES
from countersign.domain.playbook import Playbook
from countersign.domain.refusals import SENTENCES

_MARGIN = "  "
_QUORUMS = {"any": "one of them is enough", "all": "all of them"}
# What a message of one's own is about.
_FACES: Mapping[str, str] = {
    "reminder": "message to {}",
    "pressing": "message to {}",
    "legal": "{} hears what the law asks",
    "waiting": "{} hears that it waits",
    "outcome": "{} hears the outcome",
    "stuck": "{} hears that a seat is empty",
    "ahead": "{} hears that it may get stuck",
    "prompt": "read later by {}",
}
_ENDS: Mapping[str, str] = {
    "overdue": "It stays open and is overdue since {}, until somebody acts.",
    "lapsed": "It lapses {}: nothing is approved.",
    "rejected": "It counts as rejected {}: nothing is approved.",
    "missed": "It counts as not held {}, when the next one begins.",
}
_LEFT: Mapping[str, str] = {
    "away": "away",
    "back": "whoever they stood in for can answer again",
    "barred": "may not take part any more",
    "changed": "somebody else holds the seat now",
}
_OPEN = "It stays open until somebody acts."


def _heading(words: str) -> Text:
    return Text(words, style="bold")


def _line(words: str, style: str = "") -> Text:
    return Text(_MARGIN + words, style=style)


@dataclass(frozen=True)
class Page:
    """An explanation with what it is written from: who is who, and the playbook's own words."""

    told: Explanation
    cast: Cast
    book: Playbook

    def lines(self) -> Iterator[Text]:
        """Yield the whole page, line by line."""
        away = f"; away: {', '.join(map(self._away, self.told.away))}" if self.told.away else ""
        by = "" if self.told.requester == "system" else f" by {self._name(self.told.requester)}"
        yield Text(f"{self.book.name}, filed {self._at(self.told.at)}{by}{away}")
        for title, part in self._parts():
            lines = [*part()]
            if lines:
                yield Text()
                yield _heading(title)
                yield from lines

    def _parts(self) -> Iterable[tuple[str, Callable[[], Iterator[Text]]]]:
        if self.told.refused:
            return [("Refused", self._refused)]
        asked = "Who is called" if self.told.lifecycle == "incident" else "Who is asked"
        return [
            ("Route", self._route),
            (asked, self._asked),
            ("What laws ask (counsel must confirm)", self._regulations),
            ("If nobody answers", self._timeline),
            ("If it is approved at once", self._grant),
        ]

    def _at(self, at: datetime) -> str:
        return spell(at, self.told.zone)

    def _name(self, handle: str) -> str:
        return self.cast.name(handle)

    def _away(self, said: str) -> str:
        handle, _, days = said.partition(" ")
        return f"{self._name(handle)}{days and f' ({days})'}"

    def _names(self, handles: Iterable[str]) -> str:
        return ", ".join(self._name(handle) for handle in dict.fromkeys(handles))

    def _refused(self) -> Iterator[Text]:
        if refused := self.told.refused:
            words = {"who": self._name(self.cast.handle(refused.who or "")), "state": refused.state or "closed"}
            words |= {"at": self._at(refused.at) if refused.at else "before"}
            yield _line(fill(SENTENCES[refused.code], words.get))

    def _route(self) -> Iterator[Text]:
        for score in self.told.scores:
            yield _line(f"{score.score}: {score.total} points, {score.band}")
            for part in (
                (part for name, part in self.told.route.points if name == score.score) if self.told.route else ()
            ):
                yield _line(f"  {part.points} for “{part.question}” {part.answer}", style="dim")
        if self.told.severity:
            yield _line(f"severity: {self.told.severity}")
        if self.told.route:
            yield from self._rule(self.told.route)
        if self.told.checklist:
            yield _line(f"checklist: {len(self.told.checklist)} first moves, from “{self.told.checklist[0]}” on")

    def _rule(self, route: Route) -> Iterator[Text]:
        """Yield the rules that were passed over, each with what it misses, the one that was taken, and lighter ones."""
        for passed in route.passed:
            yield _line(f"not “{passed.rule}”: only if {' and '.join(passed.needs)}", style="dim")
        yield _line(f"rule “{self.told.rule}”: {route.fits or 'it takes whatever no earlier rule fits'}")
        for way in route.lighter:
            yield _line(f"lighter with {way.answers}: “{way.rule}”", style="dim")

    def _asked(self) -> Iterator[Text]:
        for asking in self.told.asked:
            for title in self._titles(asking):
                yield _line(title, style="bold")
            for one in asking.people:
                yield _line(f"  {self._name(one.who)} ({one.reason})")
            for empty in asking.unfilled:
                yield _line(f"  nobody: {empty.reason}", style="red")
        if self.told.approvable is False:
            yield _line("As things are, nobody could approve it.", style="red")

    def _titles(self, asking: Asking) -> Iterator[str]:
        """Yield what stands above the people of a stage; where there are no stages, a line per clock."""
        if asking.stage is None:
            yield from map(self._clock, asking.clocks)
            return
        alone = len(asking.people) + len(asking.unfilled) == 1
        quorum = () if alone else (_QUORUMS.get(str(asking.quorum), f"{asking.quorum} of them"),)
        clocks = [f"{one.length} from then" if asking.later else self._clock(one) for one in asking.clocks]
        about = "; ".join([*quorum, *clocks])
        when = "at the same time, " if asking.beside else "after that, " if asking.later else ""
        yield f"{when}{asking.stage}{about and f': {about}'}"

    def _clock(self, clock: Running) -> str:
        length = f"{clock.length}, " if clock.length else ""
        return f"{clock.clock.partition('/')[0]}: {length}until {self._at(clock.limit)}"

    def _regulations(self) -> Iterator[Text]:
        for one in self.told.regulations:
            yield _line(f"{one.label}: {one.length} from {self._at(one.anchor)}, until {self._at(one.limit)}")
            yield _line(f"  {one.source}, read {spell_day(one.checked)}", style="dim")

    def _timeline(self) -> Iterator[Text]:
        width = max(len(self._at(entry.at)) for entry in self.told.timeline) + 2
        for entry in self.told.timeline:
            before = () if entry.struck else self._changed(entry)
            for note in entry.notes if entry.struck else ():
                yield _line(f"{'':{width}}({note})", style="dim")
            words = [*before, *self._struck(entry), *self._told(entry.told)]
            for number, said in enumerate(words):
                yield _line(f"{self._at(entry.at) if number == 0 else '':{width}}{said}")
            for note in () if entry.struck else entry.notes:
                yield _line(f"{'':{width}}({note})", style="dim")
        if self.told.end:
            yield _line(self._end(self.told.end), style="bold")

    def _changed(self, entry: Entry) -> Iterator[str]:
        """Yield what happens when no clock strikes: it opens, or other people are asked."""
        if entry.state:
            yield f"asked: {self._names(one.who for one in entry.added)}" if entry.added else "opened"
            return
        for left in entry.left:
            yield f"{self._name(left.who)} is not asked any more ({_LEFT.get(left.why, left.why)})"
        for one in entry.added:
            yield f"{self._name(one.who)} is asked ({one.reason})"

    def _struck(self, entry: Entry) -> Iterator[str]:
        """Yield a sentence per clock that strikes, and one per person who is asked as well."""
        if not entry.struck:
            return
        for clock in dict.fromkeys(mark.clock for mark in entry.struck):
            does = ", ".join(DOES[mark.does] for mark in entry.struck if mark.clock == clock)
            yield f"{clock.partition('/')[0]}: {does}"
        helps = "escalate" in entry.does
        for person in dict.fromkeys(one.who for one in entry.added):
            reasons = ", ".join(one.reason for one in entry.added if one.who == person)
            yield f"{self._name(person)} is asked{' as well' if helps else ''} ({reasons})"
        if helps and not entry.added:
            yield "nobody is left who could be asked as well"

    def _told(self, told: tuple[Told, ...]) -> Iterator[str]:
        for face in dict.fromkeys(one.face for one in told):
            people = [one for one in told if one.face == face]
            yield _FACES.get(face, f"{face}: {{}}").format(", ".join(map(self._reader, people)))

    def _reader(self, told: Told) -> str:
        waits = f" ({self._at(told.waits)}, when at work)" if told.waits else ""
        return f"{self._name(told.who)}{waits}"

    def _end(self, end: End) -> str:
        return _ENDS.get(end.state, _OPEN).format(self._at(end.at))

    def _grant(self) -> Iterator[Text]:
        if grant := self.told.grant:
            about = ", ".join(part for part in (grant.system, grant.scope) if part)
            yield _line(f"It holds until {self._at(grant.until)}{f', for {about}' if about else ''}.")
            if grant.reminders:
                yield _line(f"Reminded: {'; '.join(map(self._at, grant.reminders))}.")
        elif self.told.approvable:
            yield _line("It is approved for good: there is no grant that ends.")
