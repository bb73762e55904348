"""What a rehearsal tells, as lines for people: colour where a terminal shows it, plain text everywhere else."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from rich.text import Text

from countersign.domain.cast import Cast
from countersign.domain.conditions import spell as spelled
from countersign.domain.explanation import Asking, End, Entry, Explanation, Running, Told
from countersign.domain.forms import fill
from countersign.domain.localtime import spell
from countersign.domain.playbook import ApprovalPlaybook, Playbook
from countersign.domain.refusals import SENTENCES

_MARGIN = "  "
_QUORUMS = {"any": "one of them is enough", "all": "all of them"}
# What a mark of a clock does, and what a message of one's own is about.
_DOES: Mapping[str, str] = {
    "remind": "reminder",
    "limit": "the limit passes",
    "escalate": "escalation",
    "reject": "it counts as rejected",
    "lapse": "it lapses",
    "expire": "the approval ends",
    "publish": "the digest is posted",
    "miss": "the next period begins",
    "erase": "typed texts are erased",
}
_FACES: Mapping[str, str] = {
    "reminder": "message to {}",
    "pressing": "message to {}",
    "waiting": "{} hears that it waits",
    "outcome": "{} hears the outcome",
    "stuck": "{} hears that a seat is empty",
}
_ENDS: Mapping[str, str] = {
    "overdue": "It stays open and is overdue since {}, until somebody acts.",
    "lapsed": "It lapses {}: nothing is approved.",
    "rejected": "It counts as rejected {}: nothing is approved.",
    "missed": "It counts as not held {}, when the next one begins.",
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
        away = f"; away: {self._names(self.told.away)}" if self.told.away else ""
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
            ("If nobody answers", self._timeline),
            ("If it is approved at once", self._grant),
        ]

    def _at(self, at: datetime) -> str:
        return spell(at, self.told.zone)

    def _name(self, handle: str) -> str:
        return self.cast.name(handle)

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
        if self.told.severity:
            yield _line(f"severity: {self.told.severity}")
        yield from self._rules()
        if self.told.checklist:
            yield _line(f"checklist: {len(self.told.checklist)} first moves, from “{self.told.checklist[0]}” on")

    def _rules(self) -> Iterator[Text]:
        """Yield the rules that were passed over, each with what it wants, and the one that was taken."""
        if not isinstance(self.book, ApprovalPlaybook):
            return
        for rule in self.book.routing:
            if rule.rule == self.told.rule:
                since = f", since {spelled(rule.when)}" if rule.when else ", which takes all that is left"
                yield _line(f"rule “{rule.rule}”{since}")
                return
            yield _line(f"not “{rule.rule}”, which wants {spelled(rule.when)}", style="dim")

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

    def _timeline(self) -> Iterator[Text]:
        width = max(len(self._at(entry.at)) for entry in self.told.timeline) + 2
        for entry in self.told.timeline:
            before = () if entry.struck else (self._first(entry),)
            for note in entry.notes if entry.struck else ():
                yield _line(f"{'':{width}}({note})", style="dim")
            words = [*before, *self._struck(entry), *self._told(entry.told)]
            for number, said in enumerate(words):
                yield _line(f"{self._at(entry.at) if number == 0 else '':{width}}{said}")
            for note in () if entry.struck else entry.notes:
                yield _line(f"{'':{width}}({note})", style="dim")
        if self.told.end:
            yield _line(self._end(self.told.end), style="bold")

    def _first(self, entry: Entry) -> str:
        return f"asked: {self._names(one.who for one in entry.added)}" if entry.added else "opened"

    def _struck(self, entry: Entry) -> Iterator[str]:
        """Yield a sentence per clock that strikes, and one per person who is asked as well."""
        if not entry.struck:
            return
        for clock in dict.fromkeys(mark.clock for mark in entry.struck):
            does = ", ".join(_DOES.get(mark.does, mark.does) for mark in entry.struck if mark.clock == clock)
            yield f"{clock.partition('/')[0]}: {does}"
        helps = "escalate" in entry.does
        for person in dict.fromkeys(one.who for one in entry.added):
            reasons = ", ".join(one.reason for one in entry.added if one.who == person)
            yield f"{self._name(person)} is asked{' as well' if helps else ''} ({reasons})"
        if helps and not entry.added:
            yield "nobody is left who could be asked as well"

    def _told(self, told: tuple[Told, ...]) -> Iterator[str]:
        for face in dict.fromkeys(one.face for one in told):
            names = self._names(one.who for one in told if one.face == face)
            yield _FACES.get(face, f"{face}: {{}}").format(names)

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
